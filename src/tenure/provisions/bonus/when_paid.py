"""When a bonus that was determined, or is guaranteed, is due, by the letter's words on its payment,
and whether whoever has to be employed then was.
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
    from ...formula import CiteRef
    from . import Bonus

RULE, YEAR = const(MonthEnd.LAST_DAY), 12
PAID_BEFORE = "whether it was paid before the employment ended"
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
    words, cite = "last day of its payment", t.cite("paid" if b.paid is not None else None)
    says = "which the letter does not say" if b.paid is None else "which the letter says in words"
    untold = larger(unknown(DATE, f"day of payment, {says}", cite), determined)
    if b.paid is None or (named := _named(b.paid)) is None:
        return either(determined < NEVER_DAY, untold, NEVER_DAY).named(words, cite)
    coming = _coming(named, determined)
    of_the_year = const((named - Date(1970, 1, 1)).days + 1, DAYS)
    same_year = apply("shift", determined, of_the_year) >= coming
    day = either(same_year, coming, smaller(untold, coming))
    return either(determined < NEVER_DAY, day, NEVER_DAY).named(words, cite)


def sure_days(b: Bonus, t: Terms, over: Formula, cited: CiteRef) -> tuple[Formula, Formula]:
    """When a guaranteed amount is earned and due, whose time is `over`: by who is then employed,
    or is so on the day of its payment.
    """
    ended, asks = t.finding("ended"), t.cite("employed_when_paid")
    last, at_latest = _last_day(b, t, over), unknown(YES_NO, PAID_BEFORE, asks)
    if b.employed_when_paid:
        stayed = last <= ended
        if b.paid is not None and b.pay_day is None:
            stayed = stayed | ((over <= ended) & at_latest)
        day = on_day(stayed, last).named("that day of payment, if still employed", asks)
        return day, day
    stayed = over <= ended
    earned = on_day(stayed, over).named("that time is over while employed", cited)
    return earned, earned if last is over else on_day(stayed, last)


def _last_day(b: Bonus, t: Terms, over: Formula) -> Formula:
    """The last day of the payment of what is guaranteed for a time that is over."""
    words = "last day of its payment"
    if b.pay_day is not None:
        return larger(over, t.pay_day).named(words, t.cite("pay_day"))
    if b.paid is not None and (named := _named(b.paid)) is not None:
        return _coming(named, over).named(words, t.cite("paid"))
    if b.paid is None and not b.employed_when_paid:
        return over
    says, name = "which the letter does not say", "employed_when_paid"
    if b.paid is not None:
        says, name = "which the letter says in words", "paid"
    untold = unknown(DATE, f"day of payment of the bonus, {says}", t.cite(name))
    return larger(untold, over).named(words, t.cite(name))


def _coming(named: Date, day: Formula) -> Formula:
    """The first day of that name in a year, on or after a day."""
    first = const((named - Date(1970, 1, 1)).days, DATE)
    before = apply("shift", day, const(-1, DAYS))
    gone = recast(months_between(first, before, RULE), NUMBER) // YEAR
    years = recast((gone + const(1)) * const(YEAR), MONTHS)
    return add_months(first, years, RULE)


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
    paid = unknown(YES_NO, PAID_BEFORE, cite)
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
