"""What the words of an amendment say of the papers before it: from which day it is in force, which
section it changes, and whether as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..provision import Provision
from ..text import Letter, Span, find_all, pattern
from ..text.values import Date

_EFFECTIVE = (
    pattern(
        r"\b(?:effective|with effect|takes? effect|becomes? effective)(?: (?:as of|from|on|from and"
        r" after))?(?: the close of business on)?,? {date:day}"
    ),
    pattern(
        r"\b(?:as of|from|on) {date:day}\W{0,3}(?:\(the \W?(?:amendment )?effective date\W?\))"
    ),
)
_CHANGES = re.compile(
    r"\b(?:Section|Paragraph|Clause|Article)\s+(?P<section>\d+(?:\.\d+)*(?:\([a-z0-9]+\))*)"
    r"(?P<words>.{0,200}?\b(?:is|are|shall be|be)\b.{0,60}?"
    r"\b(?:amended|deleted|replaced|restated|revised|removed)\b.{0,80})",
    re.IGNORECASE | re.DOTALL,
)
_REPLACED = re.compile(r"\breplac|\bsubstitut|\bin lieu\b|\binsert|\brestated|\bto read\b", re.I)
_GONE = re.compile(r"\b(?:deleted|removed)\b", re.IGNORECASE)
_WHOLE = re.compile(r"\bentire(?:ty|ly)\b|\brestated\b|\breplaced\b|\bto read\b", re.IGNORECASE)
_AMENDS = re.compile(
    r"\bamend(?:s|ed)?\b|\breplac(?:e|es|ed)\b|\brestated\b|\bin lieu of\b|\binstead of\b"
    r"|\b(?:increased|reduced|decreased|changed|revised) (?:from|to)\b",
    re.IGNORECASE,
)
_ITSELF = re.compile(
    r"\b(?:this|the(?:se)?|first|second|third|fourth|fifth) (?:\w+ )?(?:changes?|addendum)\b"
    r"|\bamend(?:ment|s|ed)\b",
    re.IGNORECASE,
)
_BESIDES = re.compile(r"\b(?:additional(?:ly)?|in addition|another|further|also)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Instruction:
    """A sentence that says what becomes of a section: changed, restated as a whole, or deleted."""

    at: Span
    section: str
    whole: bool
    deleted: bool


def effective_days(letter: Letter) -> tuple[int, ...]:
    """The days that the text names as those from which it is in force; only those of sentences that
    speak of the paper itself, where some do.
    """
    found = list(_effective(letter))
    own = [(day, span) for day, span in found if _ITSELF.search(letter.quote(span))]
    return tuple(dict.fromkeys(day for day, _ in own or found))


def _effective(letter: Letter) -> Iterator[tuple[int, Span]]:
    for sentence in letter.sentences:
        for wanted in _EFFECTIVE:
            for match in find_all(wanted, sentence):
                if (day := match.value("day", Date).days) is not None:
                    yield day, sentence.span()


def said_of_itself(letter: Letter) -> tuple[Span, ...]:
    """The sentences that say from which day it is in force, and which sections it changes."""
    spans = [*(s for _, s in _effective(letter)), *(x.at for x in instructions(letter))]
    return tuple(dict.fromkeys(spans))


def instructions(letter: Letter) -> tuple[Instruction, ...]:
    """What it says of sections, in the order of the text."""
    return tuple(x for s in letter.sentences for x in _instructions(letter, s.span()))


def _instructions(letter: Letter, at: Span) -> Iterator[Instruction]:
    for found in _CHANGES.finditer(letter.quote(at)):
        words = found["words"]
        replaced = _REPLACED.search(words) is not None
        gone = _GONE.search(words) is not None and not replaced
        yield Instruction(at, found["section"], _WHOLE.search(words) is not None, gone)


def over(found: Iterable[Instruction], p: Provision) -> Instruction | None:
    """The instruction that a provision of the amendment follows: the last one before it."""
    start = min((s.start for s in p.cite.whole), default=0)
    before = [x for x in found if x.at.start <= start and not x.deleted]
    return before[-1] if before else None


def stands_in(p: Provision, letter: Letter, section: str) -> bool:
    """Whether all of a provision stands in a section of the letter, or in a part of it."""
    number = section.rstrip(".")
    parts = [
        s.span
        for s in letter.sections
        if s.number == number or s.number.startswith((f"{number}.", f"{number}("))
    ]
    spans = [s for s in p.cite.whole if s.document == 0]
    return bool(spans) and all(
        any(x.start <= s.start and s.end <= x.end for x in parts) for s in spans
    )


def amends(letter: Letter, p: Provision) -> bool:
    """Whether the words of a provision say that they change what was agreed before."""
    return any(_AMENDS.search(letter.quote(s)) for s in p.cite.whole)


def adds(letter: Letter, p: Provision) -> bool:
    """Whether the words of a provision say that it comes on top of what was agreed before."""
    return any(_BESIDES.search(letter.quote(s)) for s in p.cite.whole)
