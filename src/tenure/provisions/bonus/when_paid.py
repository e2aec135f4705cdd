"""When a bonus that was determined is due, by the letter's words on its payment, and whether
whoever has to be employed then was.
"""

from __future__ import annotations

import re
from datetime import date as Date
from typing import TYPE_CHECKING

from ...calendar import MonthEnd
from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    const,
    either,
    larger,
    months_between,
    on_day,
    recast,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONTHS, NUMBER, YES_NO
from ...provision import Terms
from ...text.dates import MONTHS as NAMED

if TYPE_CHECKING:
    from . import Bonus

RULE, YEAR = const(MonthEnd.LAST_DAY), 12
_DAY = re.compile(
    r"\b(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?:of|in) (?:the |each )?"
    r"(?:\w+ ){0,3}year\b"
)


def due_of(b: Bonus, t: Terms, determined: Formula) -> Formula:
    """The day by which it is to be paid: what is determined in the part of the year before that
    day is due on it; whether what is determined after it is late, or early for the next year's,
    the words alone do not say.
    """
    if b.pay_day is not None:
        return larger(determined, t.pay_day).named("last day of its payment", t.cite("pay_day"))
    if b.paid is None:
        return determined
    words, cite = "last day of its payment", t.cite("paid")
    untold = larger(
        unknown(DATE, "day of payment, which the letter says in words", cite), determined
    )
    if (named := _named(b.paid)) is None:
        return either(determined < NEVER_DAY, untold, NEVER_DAY).named(words, cite)
    first = const((named - Date(1970, 1, 1)).days, DATE)
    before = apply("shift", determined, const(-1, DAYS))
    gone = recast(months_between(first, before, RULE), NUMBER) // YEAR
    years = recast((gone + const(1)) * const(YEAR), MONTHS)
    coming = add_months(first, years, RULE)
    of_the_year = const((named - Date(1970, 1, 1)).days + 1, DAYS)
    same_year = apply("shift", determined, of_the_year) >= coming
    either_way = smaller(untold, coming)
    day = either(same_year, coming, either_way)
    return either(determined < NEVER_DAY, day, NEVER_DAY).named(words, cite)


def earned_of(b: Bonus, t: Terms, determined: Formula, due: Formula) -> Formula:
    """The day it is earned; by nobody who had left by then, where one has to be employed."""
    if not b.employed_when_paid:
        return determined
    ended, cite = t.finding("ended"), t.cite("employed_when_paid")
    words = "determined while still employed, as who is paid must be"
    if b.paid is None and b.pay_day is None:
        return on_day(determined <= ended, determined).named(words, cite)
    if b.paid is not None and _named(b.paid) is None:
        return on_day(determined <= ended, determined).named(words, cite)
    paid = unknown(YES_NO, "whether it was paid before the employment ended", cite)
    stayed = (due <= ended) | ((determined <= ended) & paid)
    return on_day(stayed, determined).named("determined, and still employed when paid", cite)


def _named(words: str) -> Date | None:
    """The day of a year that words name: "no later than March 15 of the following year"."""
    match = _DAY.search(words)
    month = NAMED.get(match["month"].lower()) if match is not None else None
    try:
        return Date(1970, month, int(match["day"])) if match is not None and month else None
    except ValueError:
        return None  # February 30
