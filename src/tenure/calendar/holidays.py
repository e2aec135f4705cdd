"""The days on which federal offices and the New York Stock Exchange are closed, from 1990 on.

Years to come follow the rules in force; closings that were decided for a single day are listed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta
from functools import cache

from tenure.calendar.arithmetic import COVERED_FROM, COVERED_TO, roll_back, weekday

MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6
EPOCH = Date(1970, 1, 1).toordinal()

# Whole days closed outside the exchange's rule, since 1990, by its notices of those days.
SPECIAL_CLOSINGS = frozenset(
    {
        Date(1994, 4, 27),  # funeral of President Nixon
        Date(2001, 9, 11),  # attacks of 11 September
        Date(2001, 9, 12),
        Date(2001, 9, 13),
        Date(2001, 9, 14),
        Date(2004, 6, 11),  # funeral of President Reagan
        Date(2007, 1, 2),  # funeral of President Ford
        Date(2012, 10, 29),  # hurricane Sandy
        Date(2012, 10, 30),
        Date(2018, 12, 5),  # funeral of President George H. W. Bush
        Date(2025, 1, 9),  # funeral of President Carter
    }
)


@dataclass(frozen=True)
class BusinessDays:
    """Prefix tables for the look-ups of `arithmetic`, which says what they hold."""

    ordinal: tuple[int, ...]
    nth: tuple[int, ...]


def federal_holidays(year: int) -> frozenset[Date]:
    """Weekdays of `year` on which a federal legal public holiday is observed: 5 U.S.C. 6103(a).

    A holiday on a Saturday is observed the Friday before (6103(b)(1)), one on a Sunday the Monday
    after (Executive Order 11582, section 3). So next year's first day may be observed in this year.
    Juneteenth is a holiday since 2021 (Public Law 117-17, in force from 17 June of that year). Not
    here: Inauguration Day (6103(c), only around Washington) and days off by executive order.
    """
    days = {
        Date(year, 1, 1),
        nth_weekday(year, 1, MONDAY, 3),  # Birthday of Martin Luther King, Jr. (since 1986)
        nth_weekday(year, 2, MONDAY, 3),  # Washington's Birthday
        last_monday_of_may(year),  # Memorial Day
        Date(year, 7, 4),
        nth_weekday(year, 9, MONDAY, 1),  # Labor Day
        nth_weekday(year, 10, MONDAY, 2),  # Columbus Day
        Date(year, 11, 11),  # Veterans Day
        nth_weekday(year, 11, THURSDAY, 4),  # Thanksgiving Day
        Date(year, 12, 25),
        Date(year + 1, 1, 1),
    }
    if year >= 2021:
        days.add(Date(year, 6, 19))
    return frozenset(seen for seen in map(observed, days) if seen.year == year)


def exchange_holidays(year: int) -> frozenset[Date]:
    """Weekdays of `year` when the New York Stock Exchange is closed all day: NYSE Rule 7.2.

    (Formerly Rule 51.) A holiday on a Saturday closes the Friday before unless an accounting period
    ends then, which is always so for New Year's Day; one on a Sunday closes the Monday after.
    Martin Luther King, Jr. Day since 1998, Juneteenth since 2022 (amendments of the rule).
    `SPECIAL_CLOSINGS` are added.
    """
    days = {
        nth_weekday(year, 2, MONDAY, 3),  # Washington's Birthday
        easter(year) - timedelta(days=2),  # Good Friday
        last_monday_of_may(year),  # Memorial Day
        observed(Date(year, 7, 4)),
        nth_weekday(year, 9, MONDAY, 1),  # Labor Day
        nth_weekday(year, 11, THURSDAY, 4),  # Thanksgiving Day
        observed(Date(year, 12, 25)),
    }
    new_year = Date(year, 1, 1)
    if new_year.weekday() != SATURDAY:
        days.add(observed(new_year))
    if year >= 1998:
        days.add(nth_weekday(year, 1, MONDAY, 3))
    if year >= 2022:
        days.add(observed(Date(year, 6, 19)))
    return frozenset(days | {closed for closed in SPECIAL_CLOSINGS if closed.year == year})


def observed(holiday: Date) -> Date:
    """Friday for a Saturday, Monday for a Sunday."""
    shift = {SATURDAY: -1, SUNDAY: 1}.get(holiday.weekday(), 0)
    return holiday + timedelta(days=shift)


def nth_weekday(year: int, month: int, which: int, n: int) -> Date:
    first = Date(year, month, 1)
    return first + timedelta(days=(which - first.weekday()) % 7 + 7 * (n - 1))


def last_monday_of_may(year: int) -> Date:
    last = Date(year, 5, 31)
    return last - timedelta(days=last.weekday())


def easter(year: int) -> Date:
    """Gregorian Easter Sunday: the Sunday after the church's full moon on or after 21 March.

    The moon's age follows the 19-year cycle, set right for the leap days that centuries leave out
    and for eight days of drift in 2,500 years.
    """
    cycle = year % 19
    century = year // 100
    drift = (8 * century + 13) // 25
    moon = (19 * cycle + century - century // 4 - drift + 15) % 30  # days after 21 March
    moon -= (moon == 29) | (
        (moon == 28) & (cycle > 10)
    )  # the church's tables know no such late moons
    full_moon = Date(year, 3, 21) + timedelta(days=moon)
    return full_moon + timedelta(days=SUNDAY - full_moon.weekday() or 7)


def is_business_day(on: Date) -> bool:
    """Neither Saturday, Sunday nor a federal holiday as observed."""
    return on.weekday() < SATURDAY and on not in federal_holidays_cached(on.year)


def is_trading_day(on: Date) -> bool:
    """The New York Stock Exchange is open, if only for part of the day."""
    return on.weekday() < SATURDAY and on not in exchange_holidays_cached(on.year)


def last_trading_day(on_or_before: Date) -> Date:
    tables = exchange_days()
    found = roll_back(on_or_before.toordinal() - EPOCH, tables.ordinal, tables.nth)
    return Date.fromordinal(found + EPOCH)


federal_holidays_cached = cache(federal_holidays)
exchange_holidays_cached = cache(exchange_holidays)


@cache
def federal_days() -> BusinessDays:
    """Business days by federal holidays, 1990 to 2150."""
    return tables_of(federal_holidays)


@cache
def exchange_days() -> BusinessDays:
    """Days on which the New York Stock Exchange trades, 1990 to 2150."""
    return tables_of(exchange_holidays)


def tables_of(holidays: Callable[[int], frozenset[Date]]) -> BusinessDays:
    first, last = (Date.fromordinal(day + EPOCH).year for day in (COVERED_FROM, COVERED_TO))
    closed = {on.toordinal() - EPOCH for year in range(first, last + 1) for on in holidays(year)}
    ordinal, nth = [0], []
    for day in range(COVERED_FROM, COVERED_TO + 1):
        if weekday(day) < SATURDAY and day not in closed:
            nth.append(day)
        ordinal.append(len(nth))
    return BusinessDays(tuple(ordinal), tuple(nth))
