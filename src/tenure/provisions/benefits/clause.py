"""The clauses of a sentence that speak of cover, and the length that each gives: "shall, for six
months, (i) continue to pay ..., and (ii) pay the premiums of the group health plan".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ...lengths import MOST, in_months
from ...text import pattern
from ...text.patterns import Match
from ...text.phrases import phrase
from ...text.values import COUNT, DURATION, MULTIPLE, ORDINAL, Count, Duration, Multiple, Ordinal

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Pattern

_ENDS = re.compile(r";|(?:(?<=[,:])|\b(?:and|or))\s+(?=\((?:[ivx]+|[a-h])\)\s)")
_SEMICOLON = re.compile(";")
_LABEL = re.compile(r"\((?:[ivx]+|[a-h])\)\s")
_FIRST = re.compile(r"\((?:i|a|A|1)\)\s")
_GIVES = phrase(
    r"\b(?:continu|pay|paid|reimburs|provid|maintain|keep|kept|subsidi[sz]|entitle|participat"
    r"|receive"
    r"|remain|stay\b|(?:will|shall|to|'ll) cover (?:the|your|his|her)\b"
    r"|cover(?:ed|s)\b|carr(?:y|ied)\b|may cease|arrange|bear|borne|assume|extend|pick up"
    r"|absorb|kept|fund|contribut|goes? on\b)"
)
_COVER = (
    phrase(
        r"\b(?:health|medical|dental|hospital\w*|welfare"
        r"|(?<!life\s)(?<!liability\s)insurance)\b[^;]{0,60}?\b(?:coverages?"
        r"|plans?|programs?|insurance|benefits?|premiums?|care"
        r"|elections?)\b|\bcobra\b"
        r"|\b(?:coverages?|premiums?|costs?) (?:of|under|for)\b[^;]{0,40}?\b(?:health|medical)\b"
        r"|\bhealth (?:benefits|insurance)\b"
        r"|\b(?:group|medical|employee) insurance\b|\binsurance continuation\b"
    ),
    phrase(
        r"\b(?:continu\w+|participat\w+|eligib\w+)\b[^;]{0,70}?\b(?:employee|group|all|fringe) "
        r"(?:\w+ )?benefits?(?: plans?| programs?)?\b"
        r"|\b(?:salary|pay|compensation|bonus),? (?:and|as well as) (?:(?!sep|sev)\w+"
        r" ){0,2}benefits\b"
        r"|\bfringe benefits\b|\b(?:health|medical|dental)(?:, \w+)* (?:and|or) other benefits\b"
        r"|\bbenefits\b (?:will|shall) (?:be )?continued?\b"
        r"|\bcontinu\w+ (?:to participate )?in [^;]{0,60}?\bbenefits? (?:plans?|programs?)"
    ),
)
_LENGTHS = (
    pattern(
        r"\b(?:for|through|throughout|until|over|during|covering|up to|exceed|to a maximum of)"
        r" [^;:,\ue004\ue006]{0,50}?{duration:months}"
    ),
    pattern(
        r"\b(?:until|through|earlier of|earliest of|cease|end(?:ing)?|lesser of|shorter of)\b"
        r"[^;\ue004]{0,130}?{duration:months} (?:after|following|from|of)\b"
    ),
    pattern(
        r"\b(?:until|through|earlier of|earliest of|ending)\b[^;\ue006]{0,130}?"
        r"{ordinal:nth} (?P<unit>anniversary|month)\b"
    ),
    pattern(r"{duration:months}'?(?: period)?,? (?:of|worth of|after|following|from|commencing)\b"),
    pattern(r"\bmonths equal to {count:number}"),
    pattern(r"{multiple:number} (?:the |your |his |her )*(?:monthly|cost of)"),
)
_NOT_OF_COVER = re.compile(  # what other lengths are of, before and after them
    r"\b(?:within|at least|less than|more than|prior to|before|(?:each|every|per)(?! month)"
    r"|than|any|notice of|upon"
    r"|preceding|previous|past|last|age of|(?<!for a )term of|initial)\W+(?:\w+ ){0,2}$"
)
_NOT_AFTER = re.compile(
    r"(?:'s?)?\W{0,2}(?:\w+ )?(?:prior|before|preceding|notice|of service|of employment|ago|old"
    r"|consecutive|written|delay|waiting|(?:after|following|from|of) (?:an? |the |any |such"
    r" )?(?:change"
    r"|closing|transaction|effective date|date of this|date hereof)|(?:of|in) (?:\w+"
    r" ){0,3}(?:salary"
    r"|base|pay|compensation)(?! and ))"
)


@dataclass(frozen=True)
class Clause:
    """A part of a sentence, and the words before its first limb, which belong to every limb."""

    sentence: Sentence
    start: int
    end: int
    lead: int = 0  # where the words for all limbs end

    @property
    def text(self) -> str:
        return self.sentence.text[self.start : self.end]

    @property
    def covers(self) -> bool:
        """Whether it gives cover."""
        return self._cover() is not None and (
            _GIVES.search(self.text) is not None
            or (self.lead > 0 and _GIVES.search(self.sentence.text[: self.lead]) is not None)
        )

    def _cover(self) -> tuple[int, int] | None:
        for wanted in _COVER:
            match = wanted.search(self.sentence.text, self.start, self.end)
            if match is not None:
                return match.span()
        return None

    def all_of(self, wanted: Pattern) -> Iterator[Match]:
        """The matches in the clause, and those in the words for all of its limbs."""
        for start, end in ((self.start, self.end), (0, self.lead)):
            for match in wanted.phrase.finditer(self.sentence.text, start, end):
                yield Match(self.sentence, match)

    def length(self) -> Match | None:
        """The length nearest to the cover; behind it rather than before it."""
        cover = self._cover()
        if cover is None or not _has_length(self.sentence.text):
            return None
        found = [m for wanted in _LENGTHS for m in self.all_of(wanted) if _is_length(m)]
        if not found:
            return None
        return min(found, key=lambda m: (self._lies_before(m, cover), _away(m, cover)))

    def _lies_before(self, match: Match, cover: tuple[int, int]) -> int:
        if match.start < self.start:
            return 2
        return int(match.start < cover[0])


def clauses_of(sentence: Sentence) -> Iterator[Clause]:
    """The parts between semicolons and marks of limbs, then those between semicolons alone."""
    text = sentence.text
    first = next((m.start() for m in _FIRST.finditer(text)), 0)
    fine = _parts(text, _ENDS if _LABEL.search(text) else _SEMICOLON)
    for start, end in fine:
        yield Clause(sentence, start, end, first if first and start >= first - 4 else 0)
    for start, end in _parts(text, _SEMICOLON):
        if (start, end) not in fine:
            yield Clause(sentence, start, end)


def _parts(text: str, ends: re.Pattern[str]) -> list[tuple[int, int]]:
    at = [0, *(m.start() for m in ends.finditer(text)), len(text)]
    return list(pairwise(at))


def _has_length(text: str) -> bool:
    return any(mask in text for mask in (DURATION, ORDINAL, COUNT, MULTIPLE))


def _away(match: Match, cover: tuple[int, int]) -> int:
    return max(match.start - cover[1], cover[0] - match.end)


def length_of(match: Match) -> str:
    """The name of the group that gives the length."""
    return next(name for name in ("months", "nth", "number") if match.has(name))


def months_of(match: Match) -> int | None:
    """The length that a match gives."""
    name = length_of(match)
    value = match.value(name)
    if isinstance(value, Duration):
        return in_months(value)
    if isinstance(value, Ordinal):
        return value.n * (12 if match.text("unit")[0] in "aA" else 1)
    if isinstance(value, Multiple):
        return int(value.ratio) if value.ratio.denominator == 1 else None
    return value.n if isinstance(value, Count) else None


def _is_length(match: Match) -> bool:
    """Whether it may be how long something goes on."""
    text = match.sentence.text
    start, end = match.bounds(length_of(match))
    if not months_of(match) or (months_of(match) or 0) > MOST:
        return False
    if _NOT_OF_COVER.search(text[max(0, start - 40) : start].lower()):
        return False
    return _NOT_AFTER.match(text[end : end + 60].lower()) is None
