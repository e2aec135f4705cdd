"""Words that an amendment puts in the place of words of the letter: the letter with them is read
anew, and what then reads otherwise is what the amendment changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..provision import Cite, Provision, Spans
from ..provisions.changed_section import Said
from ..text import Letter, Span
from . import amending
from .matching import same_terms
from .reading import found_in

_MARKS = {'"': '["\u201c\u201d]', "'": "['\u2018\u2019]", "-": "[-\u2010-\u2014]"}
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth")


@dataclass(frozen=True)
class Edit:
    """New words for a stretch of the letter's source, and where the amendment says it."""

    start: int
    end: int
    new: str
    at: Span  # in the family


@dataclass(frozen=True)
class Reworded:
    """A provision of the letter that reads otherwise with the new words; None where it is gone, or
    was not there.
    """

    before: Provision | None
    after: Provision | None


def edits_of(letter: Letter, said: Said, at: Span) -> tuple[Edit, ...] | None:
    """Where in the letter a change of words applies; None where its words are not found exactly
    once in the section that it names.
    """
    regions = _regions(letter, said)
    if not regions or not said.wordings:
        return None
    found: list[Edit] = []
    for wording in said.wordings:
        there = sorted({m for r in regions for m in _places(letter, r, wording.old)})
        if not there or (len(there) > 1 and not wording.everywhere):
            return None
        found += [Edit(a, b, wording.new, at) for a, b in there]
    found.sort(key=lambda e: e.start)
    apart = all(a.end <= b.start for a, b in pairwise(found))
    return tuple(found) if apart else None


def struck(letter: Letter, said: Said, at: Span) -> tuple[Edit, ...] | None:
    """The sentence of the letter that is deleted; None where it is not clear which one that is."""
    nth = re.fullmatch(r"the (\w+) sentences?", said.part)
    if said.act != "deleted" or nth is None:
        return None
    regions = _regions(letter, said)
    return tuple(Edit(r.start, r.end, "", at) for r in regions) or None


def _regions(letter: Letter, said: Said) -> tuple[Span, ...]:
    """The section that is meant, or the sentence of it."""
    number = said.section
    sections = amending.section_of(letter, number)
    while not sections and number.endswith(")"):  # a limb within a sentence of the section
        number = number.rpartition("(")[0]
        sections = amending.section_of(letter, number)
    nth = re.fullmatch(r"the (\w+) sentences?", said.part)
    if nth is None or not sections:
        return sections
    inside = [
        s.span()
        for s in letter.sentences
        if s.kind == "body" and any(x.start <= s.span().start < x.end for x in sections)
    ]
    if nth[1] in ("last", "final"):
        return tuple(inside[-1:])
    index = _NTH.index(nth[1]) if nth[1] in _NTH else len(inside)
    return tuple(inside[index : index + 1])


def _places(letter: Letter, region: Span, old: str) -> Iterator[tuple[int, int]]:
    words = r"\s+".join("".join(_MARKS.get(c, re.escape(c)) for c in word) for word in old.split())
    edge = (r"(?<!\w)" if old[:1].isalnum() else "", r"(?!\w)" if old[-1:].isalnum() else "")
    rule = re.compile(f"{edge[0]}{words}{edge[1]}", re.IGNORECASE)
    for found in rule.finditer(letter.source, region.start, region.end):
        yield found.span()


def reworded(letter: Letter, edits: Sequence[Edit]) -> tuple[Reworded, ...] | None:
    """Every provision that reads otherwise with the new words; None where it is not clear which
    one takes the place of which.
    """
    pieces, at = [], 0
    for e in edits:
        pieces += [letter.source[at : e.start], e.new]
        at = e.end
    text = Letter(letter.name, "".join((*pieces, letter.source[at:])))
    before = list(found_in(letter).provisions)
    after = list(found_in(text).provisions)
    out: list[Reworded] = []
    for kind in dict.fromkeys(p.kind for p in (*before, *after)):
        old, new = _different(
            [p for p in before if p.kind == kind], [p for p in after if p.kind == kind]
        )
        if old and new and len(old) != len(new):
            return None
        new = [_cited(p, edits) for p in new]
        pairs = zip(old, new, strict=True) if len(old) == len(new) else ()
        out += [Reworded(a, b) for a, b in pairs if not a.inert]
        if len(old) != len(new):
            out += [Reworded(p, None) for p in old if not p.inert]
            out += [Reworded(None, p) for p in new if not p.inert]
    return tuple(out)


def _different(
    old: list[Provision], new: list[Provision]
) -> tuple[list[Provision], list[Provision]]:
    """What is left of both when those that say the same are taken away."""
    left = list(new)
    gone = []
    for p in old:
        same = next((q for q in left if same_terms(p, q)), None)
        if same is None:
            gone.append(p)
        else:
            left.remove(same)
    return gone, left


def _cited(p: Provision, edits: Sequence[Edit]) -> Provision:
    """A provision of the new text, citing the letter and, for the new words, the amendment."""
    fields = {k: _back(v, edits) for k, v in p.cite.fields.items()}
    return replace(p, cite=Cite(_back(p.cite.whole, edits), fields))


def _back(spans: Spans, edits: Sequence[Edit]) -> Spans:
    """Places of the new text in the letter, less the words that are gone; for new words the place
    of the amendment that says them.
    """
    found: dict[Span, None] = {}
    for s in spans:
        start, end = (
            _origin(at, edits, last=last) for at, last in ((s.start, False), (s.end, True))
        )
        within = False
        for e, (low, high) in zip(edits, _news(edits), strict=True):
            if low < s.end and s.start < max(high, low + 1):
                found[e.at] = None
                within |= low <= s.start and s.end <= high
        if start < end and not within:
            found[Span(start, end)] = None
    return tuple(sorted(found, key=lambda x: (-x.document, x.start)))


def _news(edits: Sequence[Edit]) -> Iterator[tuple[int, int]]:
    """Where the new words stand in the new text."""
    shift = 0
    for e in edits:
        yield e.start + shift, e.start + shift + len(e.new)
        shift += len(e.new) - (e.end - e.start)


def _origin(at: int, edits: Sequence[Edit], *, last: bool) -> int:
    """Where a place of the new text is in the letter."""
    shift = 0
    for e, (low, high) in zip(edits, _news(edits), strict=True):
        if at <= low:
            return at - shift
        if at < high:
            return e.end if last else e.start
        shift += len(e.new) - (e.end - e.start)
    return at - shift


__all__ = ["Edit", "Reworded", "edits_of", "reworded", "struck"]
