"""A share or a multiple of a year of salary."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find_all
from ...text.values import COUNT, FRACTION, MULTIPLE, PERCENT, Count, Multiple, Percent, Portion
from .promised_cash import BonusIs, of_a_part
from .sum_patterns import A_YEAR, OF_ALL_PAY, OF_SALARY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Sentence
    from ...text.patterns import Match

_SHARES = (PERCENT, MULTIPLE, FRACTION, COUNT)
_EVERY_YEAR = re.compile(r"\b(?:annually|each year|every year|per year)\b[^.;]{0,40}$")
_EACH_YEAR = re.compile(  # after a part of the salary: what is paid in every year
    r",? (?:annually|each year|every year|per (?:year|annum))\b(?! of (?:\w+ )?(?:service|employ))"
)
_RATE = re.compile(r"\brate (?:equal to|of)?\s*$|\btimes an? [a-z ]*$")
_DIVIDED = re.compile(r",? (?:then )?(?:divided|multiplied) by\b")
_PAYS = re.compile(
    r"pa(?:y|id)|receiv|lump|severance|equal to|entitled|provide|\b(?:gets?|owes?)\b|it's $"
)
_DEFINED = re.compile(r",? as (?:this (?:letter|agreement) defines it|defined)\b")
_AS_DEFINED = re.compile(r"\b(?:Total |Annual |Cash )*(?:Compensation|Remuneration|Earnings)$")
_CUT = re.compile(  # and not "if your duties are reduced, we shall pay"
    r"\b(?:reduc\w+(?![^.;]*\b(?:shall|will) (?:\w+ )?(?:pay|receive|be (?:paid|entitled)))"
    r"|exceed\w*|less than|parachute|excise)\b[^.;]*$"
)
_PAST = re.compile(
    r"[^.;]{0,60}?\b(?:for|during|in|over|of|paid|received|earned)\b[^.;]{0,40}?\b(?:preceding"
    r"|prior|past"
    r"|previous|last|most recent(?:ly)?|recent|completed|immediately before)\b"
)
_TIMES = re.compile(
    rf"(?:{MULTIPLE}|{COUNT}\s+times)\s+(?:an?\s+)?(?:dollar\s+)?(?:amount|sum)\s+equal\s+to\s+$"
)


def shares_in(sentence: Sentence) -> Iterator[tuple[Fraction, Match]]:
    text = sentence.text
    for wanted in OF_SALARY if any(x in text for x in _SHARES) or "product of" in text else ():
        for match in find_all(wanted, sentence):
            lead = sentence.lower[max(0, match.start - 160) : match.start]
            if _PAYS.search(lead) is None:
                continue
            times = _TIMES.search(sentence.text[: match.start])
            if times is None and _RATE.search(lead):
                continue
            if of_a_part(lead[-70:]) or "monthly" in match.text().lower():
                continue
            if _DIVIDED.match(sentence.lower, match.end) or _EVERY_YEAR.search(lead):
                continue  # a number of shares, say, or an income
            if match.has("figure"):
                yield Fraction(match.text("figure")), match
                continue
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
            elif times is not None:
                whole = sentence.value_at(times.start())
                size = whole.ratio if isinstance(whole, Multiple) else None
                size = Fraction(whole.n) if isinstance(whole, Count) else size
                if isinstance(value, Percent) and size is not None:
                    yield size * value.fraction, match
            elif isinstance(value, Percent) and value.fraction >= Fraction(1, 4):
                yield value.fraction, match
    for match in find_all(A_YEAR, sentence):
        lead = sentence.lower[max(0, match.start - 110) : match.start]
        if re.search(
            r"severance|lump|pay|paid|separation|receive|entitled", lead
        ) and not of_a_part(lead):
            yield Fraction(1), match


def share_of_all_pay(sentence: Sentence) -> tuple[Fraction, Match, BonusIs] | None:
    """A multiple of salary and of what else belongs to "compensation"; of years that are over,
    where the words take it from these.
    """
    lower = sentence.lower
    if not any(word in lower for word in ("compensation", "remuneration", "earnings", "base amou")):
        return None
    for wanted in OF_ALL_PAY:
        for match in find_all(wanted, sentence):
            lead = lower[max(0, match.start - 160) : match.start]
            if _PAYS.search(lead + match.text().lower()[:12]) is None or _CUT.search(lead):
                continue
            if of_a_part(lead[-70:]) or "monthly" in match.text().lower():
                continue
            share = match.values("share")[0] if match.has("share") else None
            size = Fraction(1)
            if isinstance(share, Multiple):
                size = share.ratio
            elif isinstance(share, Percent):
                size = share.fraction
            said = match.text()
            if match.has("base") and "280g" not in lower:
                continue  # which the letter may define as anything
            average = match.has("base") or "average" in said.lower()
            past = average or _PAST.match(lower, match.end) is not None
            which: BonusIs = "past compensation" if past else "other compensation"
            if not past and (_AS_DEFINED.search(said) or _DEFINED.match(lower, match.end)):
                which = "defined compensation"
            if size >= Fraction(1, 4) and (100 * size).denominator == 1:
                return size, match, which
    return None
