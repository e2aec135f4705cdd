"""Months of salary that a sentence promises, and those that differ by when the employment ends."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from ...lengths import in_months, months_between
from ...text import find, find_all
from ...text.values import (
    COUNT,
    DATE,
    DURATION,
    FRACTION,
    MULTIPLE,
    ORDINAL,
    Count,
    Date,
    Duration,
    Multiple,
    Ordinal,
    Portion,
)
from .promised_cash import Cash
from .sum_patterns import (
    BY_DATES,
    IF_THEN,
    IN_ITS_STEAD,
    MONTHLY_PAY,
    MONTHS,
    MONTHS_OF_SEVERANCE,
    MULTIPLE_IN_ITS_STEAD,
    OF_THE_CLAUSE,
    STEP,
    STEPPED,
    UP_TO_A_DAY,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...text import Sentence
    from ...text.patterns import Match, Pattern

MOST = 72  # months
IN_STEAD = (" shall be ", " will be ", " would be ", "becom", "up to ", "increase", "be read")
NOT_PAID = re.compile(r"vacation|notice|\bvesting\b|\bnot (?:be )?(?:reduc|decreas)")
_TIME_TO_PAY = re.compile(r"\b(?:within|(?:no|not) later than)(?: a period of)? $")
_AT_A_TIME = re.compile(r"(?:after|during|in|if|should|where|once|before|within)\b[^.;]{0,160}, $")
_IN_LIEU = re.compile(r"\bin lieu of (?:\w+ )?notice")


def months_in(
    sentence: Sentence,
    patterns: tuple[Pattern, ...],
    odd: list[tuple[Duration, Match]] | None = None,
) -> Iterator[tuple[int, Match]]:
    """The months of salary that some patterns find; `odd` takes the lengths that make no months."""
    if DURATION not in sentence.text and ORDINAL not in sentence.text:
        return
    for wanted in patterns:
        for match in find_all(wanted, sentence):
            if _is_time_to_pay(sentence.text, match):
                continue
            if match.has("nth"):
                months: int | None = match.value("nth", Ordinal).n
                months = (months or 0) * (12 if "anniv" in match.text("unit").lower() else 1)
            else:
                length = match.value("months", Duration)
                months = in_months(length)
                if odd is not None and not months:
                    odd.append((length, match))
            text = _IN_LIEU.sub(" ", match.text().lower())
            if months and months <= MOST and not NOT_PAID.search(text):
                yield months, match


def _is_time_to_pay(text: str, match: Match) -> bool:
    """Whether its length is the time for the payment: "within 30 days, the base salary ..."; or
    for another act: "if she resigns within 90 days after a cut in pay".
    """
    at = text.find(DURATION, match.start, match.end)
    if at < 0 or not text.startswith((",", " after ", " following "), at + 1):
        return False
    return _TIME_TO_PAY.search(text[max(0, at - 30) : at].lower()) is not None


def times_a_month(sentence: Sentence) -> tuple[int, Match] | None:
    """As many months as a month's salary is paid: "six times your monthly salary", "one-twelfth of
    the salary each month for six months".
    """
    if "month" not in sentence.lower and FRACTION not in sentence.text:
        return None
    if not any(mask in sentence.text for mask in (MULTIPLE, COUNT, DURATION)):
        return None
    for wanted in MONTHLY_PAY:
        for match in find_all(wanted, sentence):
            months = _times(match)
            if months and months <= MOST and "month" in match.text().lower():
                return months, match
    return None


def _times(match: Match) -> int | None:
    if match.has("twelfth") and match.value("twelfth", Portion).fraction != Fraction(1, 12):
        return None
    value = match.value("times")
    if isinstance(value, Duration):
        return in_months(value)
    if isinstance(value, Multiple):
        return int(value.ratio) if value.ratio.denominator == 1 else None
    return value.n if isinstance(value, Count) else None


def tells_days(sentence: Sentence) -> bool:
    """Whether it says of salary through which day it is paid."""
    return find(BY_DATES, sentence) is not None or find(UP_TO_A_DAY, sentence) is not None


def between_dates(sentence: Sentence, last_of_work: Date | None = None) -> Cash | None:
    """The months of salary from one day through another, or, once it is known when the work ended,
    through a day after that.
    """
    if DATE not in sentence.text:
        return None
    match = find(BY_DATES, sentence)
    first = match.value("first", Date) if match is not None else last_of_work
    if match is None and last_of_work is not None:
        match = find(UP_TO_A_DAY, sentence)
    if match is None or first is None:
        return None
    months = months_between(first, match.value("last", Date))
    return Cash(months=(months, match)) if months and months <= MOST else None


def in_its_stead(sentence: Sentence, before: Iterable[Cash | None]) -> Cash | None:
    """The months that take the place of others told before: "the six months will be twelve",
    "the period will be twelve months"; and so with a multiple of salary.
    """
    if "the multiple" in sentence.lower:
        return _multiple_in_stead(sentence, before)
    if DURATION not in sentence.text:
        return None
    match = find(IN_ITS_STEAD, sentence)
    if match is None and (match := find(OF_THE_CLAUSE, sentence)) is not None:
        lead = _AT_A_TIME.match(sentence.lower, 0, match.start)
        match = match if lead or match.has("what") else None
    earlier = [x.months[0] for x in before if x and x.months] if match is not None else []
    if match is None or not earlier:
        return None
    if match.has("first") and in_months(match.value("first", Duration)) not in earlier:
        return None
    then = match.value("then")
    months = in_months(then) if isinstance(then, Duration) else None
    if isinstance(then, Count):
        months = then.n
    return Cash(months=(months, match)) if months and months <= MOST else None


def _multiple_in_stead(sentence: Sentence, before: Iterable[Cash | None]) -> Cash | None:
    """A multiple of salary that takes the place of another: "the multiple shall be two"."""
    match = find(MULTIPLE_IN_ITS_STEAD, sentence)
    told = [x for x in before if x] if match is not None else []
    if match is None or not told or (told[-1].share is None and not told[-1].bonus):
        return None
    then = match.value("share")
    size = then.ratio if isinstance(then, Multiple) else None
    size = Fraction(then.n) if isinstance(then, Count) else size
    if size is None:
        return None
    return Cash(share=(size, match), bonus=told[-1].bonus, bonus_is=told[-1].bonus_is)


def steps(sentence: Sentence) -> tuple[tuple[int, Match], ...]:
    """Months of salary that differ by when the employment ends: "three months' salary in the first
    year, and six months thereafter".
    """
    if sentence.text.count(DURATION) < 2 or find(STEPPED, sentence) is None:
        return ()
    found: dict[int, Match] = {}
    every = [match for wanted in (STEP, IF_THEN) for match in find_all(wanted, sentence)]
    forms = (*MONTHS, *MONTHS_OF_SEVERANCE) if "severance" in sentence.lower else MONTHS
    if every and (first := next(months_in(sentence, forms), None)) is not None:
        found[first[0]] = first[1]
    for match in every:
        told = next(name for name in ("months", "then", "after") if match.has(name))
        months = in_months(match.value(told, Duration))
        if months and months <= MOST:
            found.setdefault(months, match)
    return tuple(found.items()) if len(found) > 1 else ()
