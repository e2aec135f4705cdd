"""Finds an award of one value that is made up of others: half of it in units, half in options."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import Money, Percent, Portion
from .grant_patterns import NOUN, PERHAPS, award_called
from .grants_without_number import GIVES, LEAST, WORTH, of_many

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

_GAP = "[^;.\ue000\ue001\ue002\ue003]"
_AWARD = r"\b(?:(?<!award\s)(?<!cash\s)awards?|grants?(?! date)|equity(?! plan)|ltip?|package)\b"
_BASE = (
    pattern(  # "an equity award valued at $900,000", "awards having a total value of $900,000"
        rf"{_AWARD}{_GAP}{{0,90}}?\b(?:{WORTH}|of|will be|is) {{money:value}}(?! (?:per|a|each)\b)"
    ),
    pattern(  # "with a target value equal to 150% of base salary"
        rf"{_AWARD}{_GAP}{{0,90}}?\b(?:{WORTH}|of) {{percent:of}} of {_GAP}{{0,30}}?\bsalary\b"
    ),
    pattern(  # "$900,000 in equity awards"
        rf"{{money:value}} (?:in|of) (?:\w+ ){{0,2}}?{_AWARD}"
    ),
)
BASE = phrase(r"[\ue000\ue001]", 0)
_AN_AWARD = phrase(_AWARD, 0)
_ANY_NOUN = phrase(rf"\b{NOUN}", 0)
_PART = r"(?P<part>{percent|fraction:p}|\bhalf\b|\bremainder\b|\bbalance\b|\brest\b)"
_NO_VERB = r"(?:(?!\bvest|\bexercis|\bvalue|\bperformance (?:period|goals?))[^;.,:\ue000-\ue003])"
_PARTS = (
    pattern(rf"{_PART}(?!\s?\)){_NO_VERB}{{0,70}}?\b{NOUN}"),  # "60% in the form of stock options"
    pattern(rf"\b{NOUN}(?: awards?)?,? ?\(? ?(?P<part>{{percent|fraction:p}})\)?"),  # "RSUs (50%)"
)
_EVENLY = pattern(
    r"\b(?:equally|evenly|equal (?:parts|portions|shares|amounts|values?))\b"
    rf"{_GAP}{{0,40}}?\b{NOUN}(?P<other>{_GAP}{{0,30}})"
)
_ALL = pattern(
    r"\b(?:in the form of|(?:made|delivered|granted|issued|paid|awarded|settled|be|denominated)"
    r" (?:entirely |solely |fully )?in|consist(?:s|ing)? (?:entirely |solely )?of|compris\w+"
    r"(?: entirely| solely)?(?: of)?|made up of|all in|will be|as)"
    rf" (?:an? |the )?(?:(?:award|grant) of )?(?:[\w-]+ ){{0,3}}?{NOUN}"
)
_SALARY = phrase(r" of (?:\w+ ){0,3}?(?:base|salary|basic)", 0)
_ANY = pattern(rf"\b{NOUN}")
_REACH = 4  # sentences after the one with the value that may say of what it is made up
WHOLE = Fraction(1)


@dataclass(frozen=True)
class Mixed:
    """One of the awards of which another is made up."""

    award: str
    at: int  # of its sentence
    start: int
    end: int
    part: Fraction
    value: int | None  # cents, of this part
    base: Match


def mixed_in(sentences: list[Sentence], i: int) -> list[Mixed]:
    """The awards of which the award of a sentence, which has a value, is made up."""
    base = _base(sentences[i])
    if base is None:
        return []
    found: list[tuple[int, str, int, int, Fraction]] = []
    for j in range(i, min(i + 1 + _REACH, len(sentences))):
        sentence = sentences[j]
        if (sentence.number, sentence.heading) != (sentences[i].number, sentences[i].heading):
            break
        if j > i and (_base(sentence) is not None):
            break
        left = WHOLE - sum((x[4] for x in found), Fraction(0))
        parts = _parts(sentence, base.start if j == i else 0, left)
        found += [(j, *part) for part in parts]
        if not left - sum((x[3] for x in parts), Fraction(0)) > 0:
            break
    if sum((x[4] for x in found), Fraction(0)) != 1:
        return []
    worth = base.value("value", Money) if base.has("value") else None
    cents = worth.cents if worth is not None and worth.currency == "USD" else None
    return [
        Mixed(award, j, start, end, part, int(cents * part) if cents is not None else None, base)
        for j, award, start, end, part in found
    ]


def _base(sentence: Sentence) -> Match | None:
    lower = sentence.lower
    if not BASE.search(lower) or not _AN_AWARD.search(lower) or not GIVES.search(lower):
        return None
    if "severance" in lower:
        return None
    for wanted in _BASE:
        for match in find_all(wanted, sentence):
            if _ANY_NOUN.search(lower, match.start, match.end):
                continue
            if of_many(lower[: match.end + 40], lower[: match.end]):
                continue
            if match.has("value") and match.value("value", Money).cents < LEAST:
                continue
            if not PERHAPS.search(lower, 0, match.end):
                return match
    return None


def _parts(sentence: Sentence, start: int, left: Fraction) -> list[tuple[str, int, int, Fraction]]:
    """The awards that a sentence names as parts of one, each with its part of the whole."""
    for wanted in _PARTS:
        out: list[tuple[str, int, int, Fraction]] = []
        for match in find_all(wanted, sentence):
            if match.start < start:
                continue
            part = _part(match, left - sum((x[3] for x in out), Fraction(0)))
            salary = match.has("p") and _SALARY.match(sentence.lower, match.bounds("p")[1])
            if part is not None and not salary:
                out.append((*_award(match), part))
        if out:
            return out
    even = find(_EVENLY, sentence, start)
    if even is not None and left == 1:
        three = [m for m in find_all(_ANY, sentence) if m.start >= even.start][:3]
        return [(*_award(m), Fraction(1, len(three))) for m in three]
    whole = find(_ALL, sentence, start) if left == 1 else None
    return [(*_award(whole), WHOLE)] if whole is not None else []


def _award(match: Match) -> tuple[str, int, int]:
    return award_called(match.text("noun")), match.start, match.end


def _part(match: Match, left: Fraction) -> Fraction | None:
    if match.has("p"):
        value = match.value("p")
        part = value.fraction if isinstance(value, Percent | Portion) else Fraction(0)
    else:
        part = Fraction(1, 2) if match.text("part").lower() == "half" else left
    return part if 0 < part <= left else None
