"""A share or a multiple of a year of salary."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find_all
from ...text.values import COUNT, FRACTION, MULTIPLE, PERCENT, Count, Multiple, Percent, Portion
from .promised_cash import PART
from .sum_patterns import A_YEAR, OF_SALARY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Sentence
    from ...text.patterns import Match

_SHARES = (PERCENT, MULTIPLE, FRACTION, COUNT)
_EVERY_YEAR = re.compile(r"\b(?:annually|each year|every year|per year)\b[^.;]{0,40}$")
_EACH_YEAR = re.compile(  # after a part of the salary: what is paid in every year
    r",? (?:annually|each year|every year|per (?:year|annum))\b(?! of (?:\w+ )?(?:service|employ))"
)
_DIVIDED = re.compile(r",? (?:then )?(?:divided|multiplied) by\b")
_PAYS = re.compile(
    r"pa(?:y|id)|receiv|lump|severance|equal to|entitled|provide|\b(?:gets?|owes?)\b|it's $"
)
_TIMES = re.compile(rf"{MULTIPLE}\s+(?:an? )?(?:dollar )?amount\s+equal\s+to\s+$")


def shares_in(sentence: Sentence) -> Iterator[tuple[Fraction, Match]]:
    text = sentence.text
    for wanted in OF_SALARY if any(x in text for x in _SHARES) else ():
        for match in find_all(wanted, sentence):
            lead = sentence.lower[max(0, match.start - 160) : match.start]
            if _PAYS.search(lead) is None:
                continue
            if re.search(r"\brate (?:equal to|of)?\s*$|\btimes an? [a-z ]*$", lead):
                continue
            if PART.search(lead[-70:]) or "monthly" in match.text().lower():
                continue
            if _DIVIDED.match(sentence.lower, match.end) or _EVERY_YEAR.search(lead):
                continue  # a number of shares, say, or an income
            value = match.values("share")[0]
            if not isinstance(value, Multiple) and _EACH_YEAR.match(sentence.lower, match.end):
                continue
            if isinstance(value, Multiple):
                yield value.ratio, match
            elif isinstance(value, Count):
                yield Fraction(value.n), match
            elif isinstance(value, Portion):
                if value.fraction >= Fraction(1, 4) and (12 * value.fraction).denominator == 1:
                    yield value.fraction, match
            elif (times := _TIMES.search(sentence.text[: match.start])) is not None:
                whole = sentence.value_at(times.start())
                if isinstance(value, Percent) and isinstance(whole, Multiple):
                    yield whole.ratio * value.fraction, match
            elif isinstance(value, Percent) and value.fraction >= Fraction(1, 4):
                yield value.fraction, match
    for match in find_all(A_YEAR, sentence):
        lead = sentence.lower[max(0, match.start - 110) : match.start]
        if re.search(
            r"severance|lump|pay|paid|separation|receive|entitled", lead
        ) and not PART.search(lead):
            yield Fraction(1), match
