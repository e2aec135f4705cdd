"""Months and days against slow oracles, on integers, on columns and inside numba."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from tenure import calendar
from tenure.calendar import NEVER, MonthEnd, add_months, arithmetic, date, day, months_between

ONE_DAY = datetime.timedelta(days=1)
DATES = st.dates(datetime.date(1900, 1, 1), datetime.date(2200, 12, 31))
NEAR_MONTH_END = DATES.map(lambda on: (on.replace(day=1) - ONE_DAY) if on.day % 2 else on)
MONTHS = st.integers(-300, 300)
RULES = st.sampled_from(MonthEnd)
STEPS = st.sampled_from([1, 2, 3, 5, 6, 12, 24])


def months_end(on: datetime.date) -> bool:
    return (on + ONE_DAY).day == 1


def slow_add(root: datetime.date, n: int, rule: MonthEnd, step: int) -> datetime.date:
    """The rule in words, by dateutil, which clips to the month's last day."""
    clipped = root + relativedelta(months=n)
    if rule is MonthEnd.NEXT_DAY and clipped.day < root.day:
        return clipped + ONE_DAY
    if rule is MonthEnd.STAYS and months_end(root):
        return clipped + relativedelta(day=31)
    if rule is MonthEnd.CHAINED:
        sign = 1 if n > 0 else -1
        while n:
            stride = sign * min(step, abs(n))
            root, n = root + relativedelta(months=stride), n - stride
        return root
    return clipped


def test_every_day_from_1900_to_2200() -> None:
    on, last = datetime.date(1900, 1, 1), datetime.date(2200, 12, 31)
    while on <= last:
        number = day(on)
        index = calendar.month_index(number)
        assert index == 12 * on.year + on.month - 1
        assert calendar.day_of_month(number) == on.day
        assert calendar.year_of(number) == on.year
        assert calendar.weekday(number) == on.weekday()
        assert calendar.is_month_end(number) == months_end(on)
        assert arithmetic.day_of(index, on.day) == number
        if months_end(on):
            assert calendar.month_length(index) == on.day
        on += ONE_DAY


@given(DATES)
def test_a_date_there_and_back(on: datetime.date) -> None:
    assert date(day(on)) == on


def test_never_has_no_date() -> None:
    with pytest.raises(ValueError, match="does not come"):
        date(NEVER)


@given(NEAR_MONTH_END, MONTHS, RULES, STEPS)
def test_months_are_added_as_the_rule_says(
    on: datetime.date, n: int, rule: MonthEnd, step: int
) -> None:
    assert date(add_months(day(on), n, rule, step)) == slow_add(on, n, rule, step)


@pytest.mark.parametrize(
    ("root", "n", "rule", "found"),
    [
        ("2005-01-31", 1, MonthEnd.LAST_DAY, "2005-02-28"),
        ("2005-01-31", 2, MonthEnd.LAST_DAY, "2005-03-31"),
        ("2004-02-29", 12, MonthEnd.LAST_DAY, "2005-02-28"),
        ("2004-02-29", 48, MonthEnd.LAST_DAY, "2008-02-29"),
        ("2004-02-29", 12, MonthEnd.NEXT_DAY, "2005-03-01"),
        ("2005-01-29", 1, MonthEnd.NEXT_DAY, "2005-03-01"),
        ("2005-01-31", 1, MonthEnd.NEXT_DAY, "2005-03-01"),
        ("2005-01-31", 2, MonthEnd.CHAINED, "2005-03-28"),
        ("2005-02-28", 1, MonthEnd.STAYS, "2005-03-31"),
        ("2004-02-28", 1, MonthEnd.STAYS, "2004-03-28"),
    ],
)
def test_month_ends_by_hand(root: str, n: int, rule: MonthEnd, found: str) -> None:
    start = day(datetime.date.fromisoformat(root))
    assert date(add_months(start, n, rule)).isoformat() == found


@given(NEAR_MONTH_END, NEAR_MONTH_END, RULES, STEPS)
def test_months_between_is_the_largest_that_fits(
    a: datetime.date, b: datetime.date, rule: MonthEnd, step: int
) -> None:
    first, second = day(a), day(b)
    n = months_between(first, second, rule, step)
    assert (n >= 0) == (a <= b)
    assert add_months(first, n, rule, step) <= second < add_months(first, n + 1, rule, step)


@given(NEAR_MONTH_END, st.integers(0, 70), MONTHS, st.integers(0, 3), RULES, STEPS)
def test_a_later_root_or_more_months_come_no_earlier(
    on: datetime.date, days: int, n: int, more: int, rule: MonthEnd, step: int
) -> None:
    """What bounds of an unknown day rest upon."""
    a, b = day(on), day(on) + days
    assert add_months(a, n, rule, step) <= add_months(b, n + more, rule, step)
    assert months_between(a, a + n, rule, step) >= months_between(b, a + n, rule, step)


@given(DATES, MONTHS, RULES)
def test_never_stays_never(on: datetime.date, n: int, rule: MonthEnd) -> None:
    assert add_months(NEVER, n, rule) == NEVER
    assert months_between(NEVER, NEVER, rule) == 0
    assert months_between(day(on), NEVER, rule) > 60_000
    assert months_between(NEVER, day(on), rule) < -60_000


@given(NEAR_MONTH_END, NEAR_MONTH_END)
def test_whole_months_from_decoded_parts(a: datetime.date, b: datetime.date) -> None:
    index = calendar.month_index(day(b))
    parts = (calendar.month_index(day(a)), a.day, index, b.day, calendar.month_length(index))
    assert arithmetic.months_whole(*parts) == months_between(day(a), day(b), MonthEnd.LAST_DAY)


# One text for three kinds of numbers.


def executed(
    primitives: Mapping[str, Any], wrap: Callable[[Any], Any] = lambda function: function
) -> dict[str, Any]:
    """The portable functions, executed again over other primitives."""
    constants = {k: v for k, v in vars(arithmetic).items() if k.isupper() and isinstance(v, int)}
    space: dict[str, Any] = {**constants, **primitives}
    for function in arithmetic.PORTABLE:
        exec(inspect.getsource(function), space)
        space[function.__name__] = wrap(space[function.__name__])
    return space


COLUMNS = executed({"where": np.where, "smaller": np.minimum, "larger": np.maximum})

R = np.random.default_rng(2005)
ROWS = 3_000
A = R.integers(-25_567, 84_371, ROWS)  # 1900 to 2200
B = R.integers(-25_567, 84_371, ROWS)
A[::7], B[::11] = NEVER, NEVER
N = R.integers(-200, 200, ROWS)
RULE, STEP = R.integers(0, 4, ROWS), R.integers(1, 13, ROWS)
INDEX, DOM = R.integers(22_800, 26_400, ROWS), R.integers(1, 29, ROWS)
TABLES = calendar.exchange_days()
ORDINAL, NTH = np.array(TABLES.ordinal), np.array(TABLES.nth)

ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "position_month": (arithmetic.position(5) + 9_999 * R.integers(0, 99_999, ROWS),),
    "position_dom": (arithmetic.position(5) + 2_141 * R.integers(0, 25, ROWS),),
    "month_length": (INDEX,),
    "day_of": (INDEX, DOM),
    "add_months": (A, N, RULE, STEP),
    "add_months_chained": (A, N, STEP),
    "months_whole": (INDEX, DOM, INDEX[::-1].copy(), DOM[::-1].copy(), DOM + 2),
    "months_between": (A, B, RULE, STEP),
    "months_between_chained": (A, B, STEP),
    "add_business_days": (A, N, ORDINAL, NTH),
    "roll_forward": (A, ORDINAL, NTH),
    "roll_back": (A, ORDINAL, NTH),
    "is_business": (A, ORDINAL),
    "business_days_between": (A, B, ORDINAL),
}


def arguments(name: str) -> tuple[Any, ...]:
    if name in ARGUMENTS:
        return ARGUMENTS[name]
    return (A, B) if "between" in name else (A, N) if name.startswith("add_months") else (A,)


def plain(name: str) -> list[int]:
    """Row by row, on Python's integers and tuples."""
    tables = {id(ORDINAL): TABLES.ordinal, id(NTH): TABLES.nth}
    function = getattr(arithmetic, name)
    ways = [tables.get(id(x)) for x in arguments(name)]
    columns = [x.tolist() for x in arguments(name)]
    return [
        int(function(*(w or c[i] for w, c in zip(ways, columns, strict=True)))) for i in range(ROWS)
    ]


@pytest.mark.parametrize("name", [f.__name__ for f in arithmetic.PORTABLE])
def test_columns_agree_with_integers(name: str) -> None:
    found = COLUMNS[name](*arguments(name))
    assert found.dtype in (np.dtype(np.int64), np.dtype(bool))
    assert found.astype(int).tolist() == plain(name)


def test_numba_agrees_with_integers() -> None:
    numba = pytest.importorskip("numba")
    jit = numba.njit
    primitives = {f.__name__: jit(f) for f in PRIMITIVES}
    fused = executed(primitives, jit)
    for name in ("add_months", "months_between", "add_business_days", "roll_back", "is_month_end"):
        taken = arguments(name)
        whole = [x is ORDINAL or x is NTH for x in taken]
        rows = [
            int(fused[name](*(x if w else x[i] for x, w in zip(taken, whole, strict=True))))
            for i in range(ROWS)
        ]
        assert rows == plain(name), name


PRIMITIVES = (arithmetic.where, arithmetic.smaller, arithmetic.larger)


def test_the_functions_come_in_the_order_of_their_need() -> None:
    known = {f.__name__ for f in PRIMITIVES} | {k for k in vars(arithmetic) if k.isupper()}
    for function in arithmetic.PORTABLE:
        assert set(function.__code__.co_names) - {"range", "len"} <= known
        known.add(function.__name__)
    written = {n for n, f in inspect.getmembers(arithmetic, inspect.isfunction)}
    assert written == known & written
