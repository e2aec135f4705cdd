"""Finds grants that name no number of shares: a value in dollars, or a part of the company."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find_all, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, MONEY, PERCENT, Count, Money, Percent
from .grant_patterns import AWARDS, REPEATED

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match, Pattern

LEAST = 500_000  # cents: a smaller sum is a price
MOST = Fraction(1, 4)  # of the company; a larger part is no award
_GAP = "[^;.\ue000\ue001\ue003]"
_OF_IT = r"(?!\bprice\b|\bvest|exercisable|terminat)"
_WORTH = (
    r"(?:(?:value|valued|worth|amount) (?:of|at|equal to)?|(?:equal|equivalent)(?: in value)? to"
    r"|worth|divided)(?: (?:approximately|up to|the (?:quotient|result|number) (?:of"
    r"|obtained by)|dividing|\(\w\)))*"
)
_OUTSTANDING = (
    r"(?:outstanding|diluted|capitali[sz]ation|common (?:stock|shares)|equity (?:of|in) the"
    r"|equity interests?)"
)


def _valued(noun: str) -> Pattern:
    """ "restricted stock units with a value of $300,000"."""
    return pattern(
        rf"\b{noun}\b(?! plan| program| agreement)(?:{_OF_IT}{_GAP}){{0,90}}?\b(?:{_WORTH}"
        r"|to (?:purchase|acquire)) {money:value}(?! (?:per|a|each)\b)"
    )


def _sum_of(noun: str) -> Pattern:
    """ "$300,000 in restricted stock units"."""
    return pattern(
        r"{money:value} (?:worth |in value |value )?(?:of|in|in the form of|payable in)"
        r" (?:(?:the|our|company|company's|time-based|time-vesting|nonqualified|non-qualified"
        rf"|incentive|unvested) ){{0,3}}{noun}\b(?! plan)"
    )


def _part_of(noun: str) -> Pattern:
    """ "an option to purchase 2% of the outstanding shares"."""
    return pattern(
        rf"\b{noun}\b(?! plan)(?:{_OF_IT}{_GAP}){{0,170}}?{{percent:part}}"
        rf" (?:interest |ownership )?(?:of|in) {_GAP}{{0,80}}?\b{_OUTSTANDING}\b"
    )


def _part_in(noun: str) -> Pattern:
    """ "2% of the outstanding shares in the form of options"."""
    return pattern(
        rf"{{percent:part}} of {_GAP}{{0,60}}?\b{_OUTSTANDING}\b{_GAP}{{0,60}}?"
        rf"\b(?:in the form of|as) (?:\w+ ){{0,2}}?{noun}\b"
    )


_STOCK = (
    r"(?:(?:common|company|our|company's) (?:common )?(?:stock|shares)"
    r"|shares of (?:the )?(?:company|common|our)[\w' ]{0,30}?stock)"
)
_BY_VALUE = tuple((award, made(noun)) for made in (_valued, _sum_of) for award, noun in AWARDS)
_BY_VALUE += (("stock", _valued(_STOCK)), ("stock", _sum_of(_STOCK)))
_BY_PART = tuple((award, made(noun)) for made in (_part_of, _part_in) for award, noun in AWARDS)
_BY_PART += (("stock", _part_of(_STOCK)),)
_WORDS = ("stock", "option", "share", "unit", "rsu", "psu", "sar")
_GIVES = phrase(
    r"\b(?:receive|granted|grant|awarded|award|issue|issued|entitled to|recommend(?:ed)?"
    r"|provide[ds]?|be given|get)\b",
    0,
)
_NOT = phrase(  # before the size of a grant: no grant, or none for certain, or one of many
    r"\beligib|\bannual|\b(?:each|every|any) (?:\w+ )?(?:year|quarter|anniversary|month)|\bterminat"
    r"|\bbeneficial|\bvoting\b|\bseverance|\bin lieu\b|\bexceed|\bin the event\b[^;]*\bcontrol"
    r"|\bat least\b|\bminimum|\bguideline|\bownership requirement|\bsold\b|\bloan\b|\bup to\b"
    r"|\bsecurities\b|\bfrom time to time|\brange\b|\bfuture\b|\bpurchase plan\b"
    r"|\boutstanding options|\bdirectors?' |\bsubsequent(?:ly)?\b|\bforfeit|\bexercise of\b"
    r"|\bper (?:year|annum)",
    0,
)


@dataclass(frozen=True)
class Sized:
    """An award whose size is a sum, or a part of the outstanding shares."""

    award: str
    match: Match
    value: int | None = None  # cents
    part: Fraction | None = None


def sized_in(sentence: Sentence) -> list[Sized]:
    """The grants of a sentence that names no number of shares."""
    text, lower = sentence.text, sentence.lower
    by_value, by_part = MONEY in text, PERCENT in text
    if not (by_value or by_part) or not any(word in lower for word in _WORDS):
        return []
    if not _GIVES.search(lower):
        return []
    if COUNT in text and any(isinstance(v, Count) and v.n >= 100 for v in sentence.values):
        return []
    found: dict[int, Sized] = {}
    for award, wanted in _BY_VALUE if by_value else ():
        for match in find_all(wanted, sentence):
            cents = match.value("value", Money)
            if cents.currency == "USD" and cents.cents >= LEAST and _granted(sentence, match):
                found.setdefault(match.bounds("value")[0], Sized(award, match, value=cents.cents))
    for award, wanted in _BY_PART if by_part and not found else ():
        for match in find_all(wanted, sentence):
            part = match.value("part", Percent).fraction
            if 0 < part <= MOST and _granted(sentence, match):
                found.setdefault(match.bounds("part")[0], Sized(award, match, part=part))
    return [found[place] for place in sorted(found)]


def _granted(sentence: Sentence, match: Match) -> bool:
    """Whether the words make one grant, of this size."""
    lower = sentence.lower
    return not (_NOT.search(lower[: match.end]) or REPEATED.match(lower, match.end))
