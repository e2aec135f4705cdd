"""How far a provision as read can be relied on before a person has looked: which checks it passed,
never a probability.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from .agreement import Agreement
from .provision import Provision
from .text import Letter, Span
from .text.sentences import Sentence
from .text.values import Count, Money, Percent

Grade = Literal["two rules agree", "one rule", "partly read", "tie"]


@dataclass(frozen=True)
class Confidence:
    """The grade of a provision, and what it rests on."""

    grade: Grade
    because: str


def confidence(agreement: Agreement) -> dict[str, Confidence]:
    """The confidence of every provision, by slot.

    A tie is a number that two provisions of different kinds claim; partly read is a provision whose
    own sentence has an amount, date, duration or percentage that nothing claims, or a value whose
    words and figures differ. Two rules agree where the clause and the heading above it name the
    same topic.
    """
    letter = agreement.letter
    claims = _claims(agreement)
    unread = [p.span for p in agreement.unread if p.what != "sentence"]
    return {slot: _of(letter, slot, p, claims, unread) for slot, p in agreement.slots.items()}


def _of(
    letter: Letter,
    slot: str,
    p: Provision,
    claims: Mapping[Span, list[str]],
    unread: list[Span],
) -> Confidence:
    for span, slots in claims.items():
        others = [s for s in slots if s != slot and s.partition("[")[0] != p.kind]
        if slot in slots and others:
            what = f'"{letter.quote(span)}" is also read in {", ".join(others)}'
            return Confidence("tie", what)
    sentences = [s for s in letter.sentences if _touches(s.span(), p)]
    for s in sentences:
        for v in s.values:
            if v.note and _touches(letter.span(v), p):
                return Confidence("partly read", f'"{letter.quote(letter.span(v))}": {v.note}')
    inside = [u for u in unread if _touches(u, p)]
    if inside:
        told = ", ".join(f'"{letter.quote(u)}"' for u in inside[:3])
        return Confidence("partly read", f"not read in its sentence: {told}")
    heading = next((h for s in sentences if (h := _named(s, p.kind))), "")
    if heading:
        return Confidence("two rules agree", f'the clause, and the heading "{heading}"')
    return Confidence("one rule", "the clause alone; no heading names it")


def _touches(span: Span, p: Provision) -> bool:
    return any(span.start < w.end and w.start < span.end for w in p.cite.whole)


def _claims(agreement: Agreement) -> dict[Span, list[str]]:
    """Every amount, percentage and number of shares, with the slots whose fields are read in it."""
    letter = agreement.letter
    at = {letter.span(v) for v in letter.values if isinstance(v, Money | Percent | Count)}
    out: dict[Span, list[str]] = defaultdict(list)
    for slot, p in agreement.slots.items():
        for span in {s for spans in p.cite.fields.values() for s in spans} & at:
            out[span].append(slot)
    return out


def _named(sentence: Sentence, kind: str) -> str:
    heading = sentence.heading
    lower = heading.lower()
    return heading if any(word in lower for word in _topics(kind)) else ""


@cache
def _topics(kind: str) -> tuple[str, ...]:
    from .provision import KINDS

    return KINDS[kind].headings or tuple(w for w in kind.split("_") if len(w) > 3)
