"""Replaying decisions on a reading: what a person decided stands, whatever a newer reader reads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..agreement import Agreement, Change, provision_of, sha256_of, terms_of
from ..agreement.matching import same_terms
from ..agreement.terms import differing
from ..errors import InputError, Problem
from ..provision import Cite, Provision
from ..text import Letter, Span
from .decision import Decision


@dataclass(frozen=True)
class Replayed:
    """The agreement after the decisions, and what a person should look at again."""

    agreement: Agreement
    again: tuple[Problem, ...]


def replay(agreement: Agreement, decisions: Sequence[Decision]) -> Replayed:
    """Accepted and corrected provisions get the terms decided, rejected ones go, added ones come.

    The last decision about a provision counts. A decision whose quote is no longer in the letter
    is not applied, and is told of.
    """
    letter, again = agreement.letter, list[Problem]()
    provisions: list[Provision | None] = list(agreement.provisions)
    by: dict[int, str] = {}
    was: dict[int, Provision] = {}  # what was read where a person decided
    for d in _last(decisions):
        where = f"review of {d.kind} ({d.quote[:50]})"
        spans = _anchored(letter, d)
        if spans is None:
            gone = "its quote is no longer in the letter"
            what = f"{gone}, and the decision ({d.verdict}) is not applied."
            again.append(Problem(where, what, "Review it again."))
            continue
        at = _match(agreement.provisions, d, spans, where)
        read = None if at is None else agreement.provisions[at]
        if read is not None and d.verdict == "accept":
            again += _read_otherwise(read, d, where)
        if at is None:
            at = len(provisions)
            provisions.append(None)
        if d.verdict == "reject":
            provisions[at] = None
        else:
            cite = Cite(spans) if read is None else read.cite
            provisions[at] = provision_of(d.kind, d.terms, cite, where)
            by[at] = d.by or "a person"
            was |= {} if read is None else {at: read}
    made = replace(_ordered(agreement, provisions, by, was), look_again=tuple(again))
    return Replayed(made, tuple(again))


def about(agreement: Agreement, p: Provision, verdict: str, terms: Mapping[str, Any]) -> Decision:
    """A decision about a provision of an agreement, anchored."""
    letter, whole = agreement.letter, p.cite.whole
    alike = [q for q in agreement.provisions if q.kind == p.kind and q.cite.whole == whole]
    nth = next((i for i, q in enumerate(alike) if q is p), 0)
    quote = " [...] ".join(letter.quote(s) for s in whole)
    kept = {} if verdict == "reject" else terms
    return Decision(verdict, p.kind, sha256_of(letter.source), quote, whole, kept, nth)


def _ordered(
    agreement: Agreement,
    provisions: Sequence[Provision | None],
    by: Mapping[int, str],
    was: Mapping[int, Provision],
) -> Agreement:
    """The provisions that are left, as a reader orders them, who reviewed which, and what that
    changed.
    """
    left = [(p, by.get(i, ""), was.get(i, p)) for i, p in enumerate(provisions) if p is not None]
    if not left:
        what = "every provision was rejected."
        raise InputError([Problem(agreement.letter.name, what, "Review it again.")])
    if by or len(left) != len(agreement.provisions):
        left.sort(key=lambda item: (item[0].kind != "position", _start(item[0])))
    made = replace(agreement, provisions=tuple(p for p, *_ in left))
    pairs = list(zip(made.slots, left, strict=True))
    who = {slot: name for slot, (_, name, _) in pairs if name}
    changes = [
        Change(slot, term, said, name)
        for slot, (p, name, read) in pairs
        if p is not read
        for term, said in differing(p, read)
    ]
    out = sum(p is None for p in provisions)
    reviewed = {**agreement.reviewed, **who}
    return replace(made, reviewed=reviewed, changes=tuple(changes), rejected=out)


def _last(decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions that count: of several about one provision the last."""
    return list({(d.kind, d.quote, d.nth): d for d in decisions}.values())


def _read_otherwise(read: Provision, d: Decision, where: str) -> list[Problem]:
    now = terms_of(read)
    changed = [k for k in {**now, **d.terms} if now.get(k) != d.terms.get(k)]
    if not changed:
        return []
    what = f"the reader reads {', '.join(sorted(changed))} otherwise now; what was accepted stands."
    return [Problem(where, what, "Review it again.")]


def _match(
    provisions: Sequence[Provision], d: Decision, spans: tuple[Span, ...], where: str
) -> int | None:
    """The provision of the decision's kind that shares most of its place; of one that was added,
    only what a newer reader reads the same: it would be there twice.
    """
    shared = {i: _shared(p.cite.whole, spans) for i, p in enumerate(provisions) if p.kind == d.kind}
    if d.verdict == "add":
        made = provision_of(d.kind, d.terms, Cite(spans), where)
        return next((i for i, n in shared.items() if n and same_terms(provisions[i], made)), None)
    most = max(shared.values(), default=0)
    best = [i for i, n in shared.items() if n == most and n]
    return best[min(d.nth, len(best) - 1)] if best else None


def _shared(mine: Sequence[Span], others: Sequence[Span]) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in mine for b in others)


def _anchored(letter: Letter, d: Decision) -> tuple[Span, ...] | None:
    """Where the decision's quote stands: where it stood if the letter is the same, else where its
    words are now, if they are there once.
    """
    if d.sha256 == sha256_of(letter.source) and d.spans:
        whole = all(0 <= s.start < s.end <= len(letter.source) for s in d.spans)
        return d.spans if whole else None
    parts = [find(letter, part) for part in d.quote.split(" [...] ")]
    return None if any(p is None for p in parts) else tuple(p for p in parts if p is not None)


def find(letter: Letter, quote: str) -> Span | None:
    """Where a quote stands in the letter, white space aside; None if not there exactly once."""
    found = places(letter, quote)
    return found[0] if len(found) == 1 else None


def places(letter: Letter, quote: str) -> list[Span]:
    """Everywhere a quote stands in the letter, white space aside."""
    words = [re.escape(w) for w in quote.split()]
    if not words:
        return []
    return [Span(m.start(), m.end()) for m in re.finditer(r"\s+".join(words), letter.source)]


def _start(p: Provision) -> int:
    return min((s.start for s in p.cite.whole), default=0)
