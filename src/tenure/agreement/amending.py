"""What the words of an amendment say of the papers before it: which section each of its provisions
changes, whether as a whole, and what speaks of the amendment itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..provision import Provision
from ..provisions.changed_section import Said, changed_sections
from ..text import Letter, Span
from ..text.structure import is_within
from .effective import Named, change_days, effective_days, named_days, waits_for

_AMENDS = re.compile(
    r"\bamend(?:s|ed)?\b|\breplac(?:e|es|ed)\b|\brestated\b|\bin lieu of\b|\binstead of\b"
    r"|\b(?:increased|reduced|decreased|changed|revised) (?:from|to)\b",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"\b(?:additional(?:ly)?|in addition|another|further|also)\b", re.IGNORECASE)
# "This Amendment shall be governed by ...": of the paper, not of the agreement
_OF_ITSELF = re.compile(
    r"^\W*(?:[\w.()]{1,6}\W+)?(?:[A-Z][\w ]{2,40}\.\W+)?(?:the (?:validity|terms|provisions"
    r"|construction)[\w ,]{0,60}? of )?this (?:[\w-]+ ){0,3}?(?:amendment|addendum)\b(?! (?:\w+ )?"
    r"(?:increases|changes|extends|reduces|provides))|^\W*no (?:amendment|modification|change)"
    r"[\w ]{0,30} (?:of|to) this (?:\w+ )?amendment\b",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"\b(?:Amendment|Appendix|Exhibit|Annex|Schedule|Plan)\b")
_MARK = re.compile(r"(?:^|\n)\s*(\d+)[.)]")


@dataclass(frozen=True)
class Instruction:
    """A sentence that says what becomes of a section: changed, restated as a whole, or deleted."""

    said: Said
    until: int  # where its new words end: the next one begins, or the paper goes on
    day: int | None  # from which this one is in force, where its sentence says it

    @property
    def at(self) -> Span:
        return self.said.at

    @property
    def foreign(self) -> bool:
        """Whether it changes another paper than the letter: an amendment, an appendix, a plan."""
        return _FOREIGN.search(self.said.of) is not None

    @property
    def section(self) -> str:
        """The section of the letter; nothing where it is one of another paper."""
        return "" if self.foreign else self.said.section

    @property
    def whole(self) -> bool:
        return self.said.whole

    @property
    def deleted(self) -> bool:
        return self.said.act == "deleted"

    @property
    def all(self) -> Span:
        """Its sentence and its new words."""
        return Span(self.at.start, self.new.end)

    @property
    def new(self) -> Span:
        """Its new words."""
        return Span(self.at.end, max(self.at.end, self.until))


def said_of_itself(letter: Letter) -> tuple[Span, ...]:
    """The sentences that say from which day it is in force, and which sections it changes."""
    spans = [*(x.at for x in named_days(letter)), *(x.at for x in changed_sections(letter))]
    return tuple(dict.fromkeys(spans))


def single_days(letter: Letter) -> tuple[int, ...]:
    """The days of single changes: of sections, and of clauses that name none."""
    sections = [x.day for x in instructions(letter) if x.day is not None]
    return tuple(dict.fromkeys([*sections, *(x.day for x in change_days(letter))]))


def day_of_change(found: Iterable[Named], p: Provision) -> int | None:
    """The day that opens the clause in which the words of a provision begin."""
    first = min((Span(s.start, s.end) for s in p.cite.whole), default=Span(0, 0))
    return next((x.day for x in found if x.clause and x.clause.touches(first)), None)


def instructions(letter: Letter) -> tuple[Instruction, ...]:
    """What it says of sections, in the order of the text."""
    found, days = changed_sections(letter), named_days(letter)
    made = []
    for said in found:
        later = (x.at.start for x in found if x.at.start > said.at.start)
        end = min(later, default=len(letter.source))
        own = [x.day for x in days if said.at.touches(x.at)]
        made.append(Instruction(said, _goes_on(letter, said, end), own[0] if own else None))
    return tuple(made)


def _goes_on(letter: Letter, said: Said, end: int) -> int:
    """Where a paper goes on with what is its own after the new words of a section."""
    text = letter.source
    mark = _MARK.search(text[max(0, said.at.start - 12) : said.at.end])
    following = int(mark[1]) + 1 if mark else None
    stops = [
        r"\n\s*(?:IN WITNESS|Except as |All other |Other than as )",
        r"\n\s*(?:\(?\w{1,3}[.)]\s*)?(?:[A-Z][\w ]{2,40}[.:]\s*)?This (?:\w+ ){0,2}Amendment\b",
    ]
    if following is not None:
        stops.append(rf"\n\s*{following}[.)]\s")
    found = re.compile("|".join(stops)).search(text, said.at.end, end)
    return found.start() if found else end


def over(found: Iterable[Instruction], p: Provision) -> Instruction | None:
    """The instruction that a provision of the amendment follows: the one in whose sentence or new
    words it stands.
    """
    start = min((s.start for s in p.cite.whole), default=0)
    before = [x for x in found if x.at.start <= start < x.until and not x.deleted]
    return before[-1] if before else None


def section_of(letter: Letter, section: str) -> tuple[Span, ...]:
    """Where a section stands in a letter, with all of its parts; nothing where it is not found. A
    name in quotes is that of a heading.
    """
    if not section:
        return ()
    if section.startswith('"'):
        name = section.strip('"').lower()
        return tuple(s.span for s in letter.sections if s.heading.lower().strip(' ."') == name)
    number = section.rstrip(".").lower()
    return tuple(s.span for s in letter.sections if is_within(s.number.lower(), number))


def stands_in(p: Provision, letter: Letter, section: str) -> bool:
    """Whether all of a provision stands in a section of the letter, or in a part of it."""
    parts = section_of(letter, section)
    spans = [s for s in p.cite.whole if s.document == 0]
    named = section.strip('"').lower().replace(" ", "_")
    if not parts and section.startswith('"') and p.kind == named:
        return bool(spans)
    return bool(spans) and all(
        any(x.start <= s.start and s.end <= x.end for x in parts) for s in spans
    )


def amends(letter: Letter, p: Provision) -> bool:
    """Whether the words of a provision say that they change what was agreed before."""
    return any(_AMENDS.search(letter.quote(s)) for s in p.cite.whole)


def adds(letter: Letter, p: Provision) -> bool:
    """Whether the words of a provision say that it comes on top of what was agreed before."""
    return any(_BESIDES.search(letter.quote(s)) for s in p.cite.whole)


def of_itself(letter: Letter, p: Provision, found: Iterable[Instruction]) -> bool:
    """Whether all its words speak of the amendment and stand in no new words of a section."""
    here = [Span(s.start, s.end) for s in p.cite.whole]  # whatever its number in the family
    if any(x.all.touches(s) for x in found for s in here):
        return False
    return bool(here) and all(_OF_ITSELF.search(letter.quote(s)) for s in p.cite.whole)


__all__ = [
    "Instruction", "Named", "adds", "amends", "change_days", "day_of_change", "effective_days",
    "instructions", "of_itself", "over", "said_of_itself", "section_of", "single_days",
    "stands_in", "waits_for",
]  # fmt: skip
