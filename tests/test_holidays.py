"""Business days by our own rules, held against two packages and against a walk from day to day."""

from __future__ import annotations

import datetime

import exchange_calendars
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure import calendar
from tenure.calendar import NEVER, BusinessDays, date, day
from tenure.calendar.arithmetic import is_business

ONE_DAY = datetime.timedelta(days=1)
COVERED = st.integers(calendar.COVERED_FROM + 100, calendar.COVERED_TO - 100)
TABLES = st.sampled_from([calendar.federal_days(), calendar.exchange_days()])


def days(first: int, last: int) -> list[datetime.date]:
    start = day(datetime.date(first, 1, 1))
    return [date(n) for n in range(start, day(datetime.date(last, 12, 31)) + 1)]


def test_trading_days_are_those_of_exchange_calendars() -> None:
    nyse = exchange_calendars.get_calendar("XNYS", start="1990-01-01", end="2026-12-31")
    open_days = {session.date() for session in nyse.sessions}
    assert len(open_days) > 9_000
    assert {on for on in days(1990, 2026) if calendar.is_trading_day(on)} == open_days


def test_federal_holidays_are_those_of_holidays() -> None:
    known = holidays.country_holidays("US", years=range(1990, 2037))
    for year in range(1990, 2036):
        theirs = {on for on in known if on.year == year and on.weekday() < 5}
        assert calendar.federal_holidays(year) == theirs, year


@pytest.mark.parametrize(
    ("on", "trades"),
    [
        ("1994-04-27", False),
        ("2001-09-10", True),
        ("2001-09-14", False),
        ("2001-09-17", True),
        ("2012-10-30", False),
        ("2018-12-05", False),
        ("2025-01-09", False),
        ("2010-12-31", True),  # the New Year fell on a Saturday
        ("2021-12-31", True),
        ("2021-12-24", False),  # Christmas did, too
        ("1997-01-20", True),  # Martin Luther King, Jr. Day, not yet observed
        ("1998-01-19", False),
        ("2021-06-18", True),  # Juneteenth, not yet observed
        ("2022-06-20", False),
        ("2024-03-29", False),  # Good Friday
        ("2005-10-10", True),  # Columbus Day: a federal holiday only
        ("2005-11-11", True),
    ],
)
def test_trading_days_by_hand(on: str, trades: bool) -> None:
    assert calendar.is_trading_day(datetime.date.fromisoformat(on)) is trades


@pytest.mark.parametrize(
    ("on", "business"),
    [
        ("2010-12-31", False),  # the New Year, observed on the Friday before
        ("2021-06-18", False),  # the first Juneteenth, observed on the Friday before
        ("2020-06-19", True),
        ("2005-10-10", False),
        ("2024-03-29", True),
        ("2017-01-02", False),  # a Sunday's holiday
    ],
)
def test_federal_business_days_by_hand(on: str, business: bool) -> None:
    assert calendar.is_business_day(datetime.date.fromisoformat(on)) is business


def test_the_tables_say_what_the_rules_say() -> None:
    federal, exchange = calendar.federal_days(), calendar.exchange_days()
    for on in days(1990, 2150):
        assert is_business(day(on), federal.ordinal) == calendar.is_business_day(on)
        assert is_business(day(on), exchange.ordinal) == calendar.is_trading_day(on)


def walk(start: int, n: int, tables: BusinessDays) -> int:
    """The n-th business day, found day by day."""
    step = 1 if n > 0 else -1
    while n:
        start += step
        n -= step * is_business(start, tables.ordinal)
    return start


@given(COVERED, st.integers(-30, 30), TABLES)
def test_business_days_are_counted_after_the_day(start: int, n: int, tables: BusinessDays) -> None:
    found = calendar.add_business_days(start, n, tables.ordinal, tables.nth)
    assert found == walk(start, n, tables)
    if n >= 0:
        assert calendar.business_days_between(start, found, tables.ordinal) == n


@given(COVERED, TABLES)
def test_rolling_finds_the_nearest_business_day(start: int, tables: BusinessDays) -> None:
    later = calendar.roll_forward(start, tables.ordinal, tables.nth)
    earlier = calendar.roll_back(start, tables.ordinal, tables.nth)
    if is_business(start, tables.ordinal):
        assert earlier == later == start
    else:
        assert (earlier, later) == (walk(start, -1, tables), walk(start, 1, tables))


def test_the_last_trading_day() -> None:
    assert calendar.last_trading_day(datetime.date(2001, 9, 16)) == datetime.date(2001, 9, 10)
    assert calendar.last_trading_day(datetime.date(2001, 9, 17)) == datetime.date(2001, 9, 17)


@given(st.integers(-200_000, NEVER), st.integers(-400, 400), TABLES)
def test_outside_the_covered_years_answers_are_kept_inside(
    start: int, n: int, tables: BusinessDays
) -> None:
    first, last = tables.nth[0], tables.nth[-1]
    clipped = min(max(start, calendar.COVERED_FROM), calendar.COVERED_TO)
    if start < NEVER:
        found = calendar.add_business_days(start, n, tables.ordinal, tables.nth)
        assert found == start if n == 0 else first <= found <= last
        assert first <= calendar.roll_forward(start, tables.ordinal, tables.nth) <= last
        assert first <= calendar.roll_back(start, tables.ordinal, tables.nth) <= last
    between = calendar.business_days_between(start, clipped, tables.ordinal)
    assert between == 0


def test_never_is_not_rolled() -> None:
    tables = calendar.exchange_days()
    assert calendar.add_business_days(NEVER, 3, tables.ordinal, tables.nth) == NEVER
    assert calendar.roll_forward(NEVER, tables.ordinal, tables.nth) == NEVER
    assert calendar.roll_back(NEVER, tables.ordinal, tables.nth) == NEVER
