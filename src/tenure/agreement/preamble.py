"""What an amendment says before its first change: who its parties are, what was agreed before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..provision import KINDS, Cite, Provision
from ..text import Letter, Span
from .amending import Instruction, instructions
from .matching import same_terms
from .terms import terms_of

# a clause that changes a term without naming it as new words of a section
_CHANGES = re.compile(
    r"\b(?:shall|will|is hereby|are hereby)\s+(?:be\s+)?(?:increased|raised|reduced|decreased"
    r"|lowered|changed|extended|revised)\b",
    re.IGNORECASE,
)


def without(
    letter: Letter, own: Mapping[str, Provision], orders: Sequence[Instruction]
) -> dict[str, Provision | None]:
    """The provisions of an amendment that rest on words before its first change, as they read
    without them; None for those that then say nothing. What was agreed before is told there, and
    nothing is changed by it.
    """
    if not orders:
        return {}
    end = orders[0].at.start
    told = [
        s for s, p in own.items() if not p.inert and _starts(p) < end and not _changes(letter, p)
    ]
    blank = "".join(c if c == "\n" else " " for c in letter.source[:end])
    rest = Letter(letter.name, blank + letter.source[end:])
    found: dict[str, Provision | None] = {}
    for slot in told:
        mine = own[slot]
        if "*" in mine.in_family.own:
            continue
        later = [s for s in mine.cite.whole if any(x.all.touches(_alone(s)) for x in orders)]
        same = list(KINDS[mine.kind].read(rest)) if later else []
        found[slot] = next((p for p in same if _touches(p, later)), None)
    return found


def _changes(letter: Letter, p: Provision) -> bool:
    """Whether it stands in a numbered clause that changes what was agreed, and is no recital."""
    here = [s for x in p.cite.whole for s in letter.sentences if s.span().touches(_alone(x))]
    return any(s.number and _CHANGES.search(s.text) for s in here)


def of_the_changes(letter: Letter, found: Sequence[Provision]) -> list[Provision]:
    """What is read in a paper; of what rests on its first change and on words before it as well
    only what speaks of the paper itself comes from those.
    """
    orders = instructions(letter)
    if not orders:
        return list(found)
    own = {str(i): p for i, p in enumerate(found)}
    later = {slot: p for slot, p in without(letter, own, orders).items() if p is not None}
    return [_cited(later[s], p) if s in later else p for s, p in own.items()]


def _cited(later: Provision, mine: Provision) -> Provision:
    """Its terms, by the later words where those say them; in the place where it stands."""
    says = [n for n in terms_of(later) if n not in mine.in_family.own]
    fields = {**mine.cite.fields, **{n: later.cite.fields.get(n, ()) for n in says}}
    terms = {n: getattr(later, n) for n in says}
    made = replace(mine, cite=Cite(mine.cite.whole, fields), **terms)
    return mine if same_terms(made, mine) else made


def _alone(s: Span) -> Span:
    """A place of a document in the document itself, whatever its number in the family."""
    return Span(s.start, s.end)


def _starts(p: Provision) -> int:
    return min((s.start for s in p.cite.whole), default=0)


def _touches(p: Provision, spans: Sequence[Span]) -> bool:
    here = [(s.start, s.end) for s in p.cite.whole]
    return any(a < s.end and s.start < b for a, b in here for s in spans)
