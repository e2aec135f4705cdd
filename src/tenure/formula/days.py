"""Day functions that formulas call beside the calendar's, in the same integer text.

`where` and the functions of `calendar.arithmetic` are those of the backend; the tables of business
days (federal) and sessions (exchange) are names of the backend too.
"""

from __future__ import annotations

from ..calendar.arithmetic import (
    NEVER,
    add_business_days,
    is_leap,
    roll_back,
    roll_forward,
    where,
    year_of,
)

FEDERAL_ORDINAL: tuple[int, ...] = ()  # these four stand for the backend's
FEDERAL_NTH: tuple[int, ...] = ()
SESSION_ORDINAL: tuple[int, ...] = ()
SESSION_NTH: tuple[int, ...] = ()


def shift(day: int, n: int) -> int:
    """`n` calendar days after; NEVER stays NEVER."""
    return where(day >= NEVER, NEVER, day + n)


def shift_business(day: int, n: int) -> int:
    return add_business_days(day, n, FEDERAL_ORDINAL, FEDERAL_NTH)


def roll_business(day: int) -> int:
    return roll_forward(day, FEDERAL_ORDINAL, FEDERAL_NTH)


def last_session(day: int) -> int:
    return roll_back(day, SESSION_ORDINAL, SESSION_NTH)


def next_session(day: int) -> int:
    return roll_forward(day, SESSION_ORDINAL, SESSION_NTH)


def weekdays(a: int, b: int) -> int:
    """Mondays to Fridays after `a` up to and including `b`."""
    return (5 * ((b + 3) // 7) + least((b + 3) % 7 + 1, 5)) - (
        5 * ((a + 3) // 7) + least((a + 3) % 7 + 1, 5)
    )


def least(a: int, b: int) -> int:
    return where(a < b, a, b)


def year_days(day: int) -> int:
    """365, or 366 in a leap year."""
    return 365 + is_leap(year_of(day))


DAY_FUNCTIONS = (
    least, shift, shift_business, roll_business, last_session, next_session, weekdays, year_days,
)  # fmt: skip
