"""Every operator on integers, columns and fused, against a plain meaning written here."""

from __future__ import annotations

import calendar as months
import datetime
import math
import random
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure import calendar
from tenure.calendar import MonthEnd
from tenure.formula import (
    Form,
    Formula,
    add_months,
    apply,
    choose,
    const,
    either,
    leaf,
    months_between,
    recast,
    rounded,
    smaller,
)
from tenure.formula.operators import OPERATORS
from tenure.formula.units import (
    CODE,
    DATE,
    DAYS,
    MONEY,
    MONTHS,
    NEVER,
    NUMBER,
    PRICE,
    SHARES,
    VALUE,
    YES_NO,
)
from tests.formula.realisations import in_columns, in_one_loop, needs_numba, one_by_one
from tests.test_calendar import slow_add

Row = Mapping[str, int]
ON, THEN = leaf("on", DATE), leaf("then", DATE)
FEW, MANY = leaf("few", NUMBER), leaf("many", NUMBER)
PAY, FEE = leaf("pay", MONEY), leaf("fee", MONEY)
SPAN = leaf("span", DAYS)
AFTER = leaf("after", MONTHS)
STEP = leaf("step", NUMBER, 1, 12)
RULE = leaf("rule", NUMBER, 0, 3)
TRUE, FAIR = leaf("true", YES_NO), leaf("fair", YES_NO)
WORTH = leaf("worth", VALUE)
PARTS = leaf("parts", NUMBER, 1, 1000)
MOST, PAID = const(2 * 10**9, MONEY), leaf("paid", MONEY, 1, 10**12)
WORD, OTHER = leaf("word", CODE), leaf("other", CODE)

DAYS_COVERED = st.integers(calendar.day(datetime.date(1992, 1, 1)), 40_000) | st.just(NEVER)
ROWS = st.fixed_dictionaries(
    {
        "on": DAYS_COVERED,
        "then": DAYS_COVERED,
        "few": st.integers(0, 9),
        "many": st.integers(0, 10**6),
        "pay": st.integers(0, 10**12),
        "fee": st.integers(0, 10**12),
        "span": st.integers(-400, 400),
        "after": st.integers(0, 240),
        "step": st.integers(1, 12),
        "rule": st.integers(0, 3),
        "true": st.integers(0, 1),
        "fair": st.integers(0, 1),
        "worth": st.integers(0, 10**18),
        "parts": st.integers(1, 1000),
        "paid": st.integers(1, 10**12),
        "word": st.integers(0, 3),
        "other": st.integers(0, 3) | st.integers(0, 2**60),
    }
)


def half_up(a: int, b: int) -> int:
    return math.floor(Fraction(a, b) + Fraction(1, 2))


def shifted(on: int, n: int, open_on: Callable[[int], bool]) -> int:
    """The n-th open day after a day, or before it; the day itself where n is 0."""
    if on == NEVER:
        return NEVER
    while n:
        on += 1 if n > 0 else -1
        if open_on(on):
            n -= 1 if n > 0 else -1
    return on


def rolled(on: int, step: int, open_on: Callable[[int], bool]) -> int:
    while on != NEVER and not open_on(on):
        on += step
    return on


def federal(on: int) -> bool:
    return calendar.is_business_day(calendar.date(on))


def session(on: int) -> bool:
    return calendar.is_trading_day(calendar.date(on))


def later(on: int, n: int, rule: int, step: int) -> int:
    if on == NEVER:
        return NEVER
    return calendar.day(slow_add(calendar.date(on), n, MonthEnd(rule), step))


def apart(a: int, b: int, rule: int, step: int) -> int | None:
    """Whole months by trying; None (not compared) where a day does not come."""
    if NEVER in (a, b):
        return None
    n = 0
    while later(a, n + 1, rule, step) <= b:
        n += 1
    while later(a, n, rule, step) > b:
        n -= 1
    return n


def working(a: int, b: int) -> int | None:
    """Mondays to Fridays in (a, b], counted one by one."""
    if NEVER in (a, b):
        return None
    low, high = sorted((a, b))
    found = sum(calendar.date(d).weekday() < 5 for d in range(low + 1, high + 1))
    return found if a <= b else -found


def leap(on: int) -> int | None:
    return None if on == NEVER else 365 + months.isleap(calendar.date(on).year)


def never_or(on: int, n: int) -> int:
    return NEVER if on == NEVER else on + n


MEANING: dict[str, tuple[Formula, Callable[[Any], int | None]]] = {
    "add": (PAY + FEE, lambda r: r["pay"] + r["fee"]),
    "sub": (PAY - FEE, lambda r: r["pay"] - r["fee"]),
    "mul": (PAY * FEW, lambda r: r["pay"] * r["few"]),
    "floor": (apply("floor", PAY - FEE, PARTS), lambda r: (r["pay"] - r["fee"]) // r["parts"]),
    "ceiling": (
        apply("ceiling", PAY - FEE, PARTS),
        lambda r: math.ceil(Fraction(r["pay"] - r["fee"], r["parts"])),
    ),
    "half_up": (
        apply("half_up", PAY - FEE, PARTS),
        lambda r: half_up(r["pay"] - r["fee"], r["parts"]),
    ),
    "in_step": (
        apply("in_step", smaller(PAY, MOST), smaller(FEE, MOST), PAID),
        lambda r: half_up(min(r["pay"], 2 * 10**9) * min(r["fee"], 2 * 10**9), r["paid"]),
    ),
    "cash": (apply("cash", WORTH), lambda r: half_up(r["worth"], 100)),
    "le": (ON <= THEN, lambda r: r["on"] <= r["then"]),
    "lt": (ON < THEN, lambda r: r["on"] < r["then"]),
    "by": (apply("by", ON, THEN), lambda r: r["on"] != NEVER and r["on"] <= r["then"]),
    "eq": (WORD.same(OTHER), lambda r: r["word"] == r["other"]),
    "and": (TRUE & FAIR, lambda r: r["true"] and r["fair"]),
    "or": (TRUE | FAIR, lambda r: r["true"] or r["fair"]),
    "not": (~TRUE, lambda r: not r["true"]),
    "smaller": (apply("smaller", ON, THEN), lambda r: min(r["on"], r["then"])),
    "larger": (apply("larger", PAY, FEE), lambda r: max(r["pay"], r["fee"])),
    "select": (either(TRUE, ON, THEN), lambda r: r["on"] if r["true"] else r["then"]),
    "shift": (ON + SPAN, lambda r: never_or(r["on"], r["span"])),
    "shift_business": (
        apply("shift_business", ON, SPAN),
        lambda r: shifted(r["on"], r["span"], federal),
    ),
    "roll_forward": (apply("roll_forward", ON), lambda r: rolled(r["on"], 1, federal)),
    "last_session": (apply("last_session", ON), lambda r: rolled(r["on"], -1, session)),
    "next_session": (apply("next_session", ON), lambda r: rolled(r["on"], 1, session)),
    "add_months": (
        add_months(ON, AFTER, RULE, STEP),
        lambda r: later(r["on"], r["after"], r["rule"], r["step"]),
    ),
    "months_between": (
        months_between(ON, THEN, RULE, STEP),
        lambda r: apart(r["on"], r["then"], r["rule"], r["step"]),
    ),
    "year_days": (apply("year_days", ON), lambda r: leap(r["on"])),
    "weekdays": (apply("weekdays", ON, THEN), lambda r: working(r["on"], r["then"])),
}

# What is no operator of its own, or is written differently where its arguments are literals.
ALSO: dict[str, tuple[Formula, Callable[[Any], int | None]]] = {
    "rounded": (rounded(PAY * const(3), 12), lambda r: half_up(3 * r["pay"], 12)),
    "days apart": (THEN - ON, lambda r: r["then"] - r["on"]),
    "cost": (
        leaf("parts", SHARES, 1, 1000) * leaf("many", PRICE),
        lambda r: r["parts"] * r["many"],
    ),
    "how many hold": (
        recast(ON <= THEN, NUMBER) + recast(PAY <= FEE, NUMBER) + recast(TRUE, NUMBER),
        lambda r: (r["on"] <= r["then"]) + (r["pay"] <= r["fee"]) + r["true"],
    ),
    "read": (
        choose(RULE, first=ON, second=THEN, third=ON + const(1, DAYS), fourth=THEN),
        lambda r: [r["on"], r["then"], never_or(r["on"], 1), r["then"]][r["rule"]],
    ),
    "the same twice": (
        (ON <= ON) & PAY.same(PAY) & ~(ON < ON) & (PAY - PAY).same(FEE - FEE),
        lambda r: True,
    ),
    "neither": (~(ON <= THEN) & ~TRUE, lambda r: r["on"] > r["then"] and not r["true"]),
    **{
        f"add_months {rule.name}": (
            add_months(ON, AFTER, const(rule), STEP),
            lambda r, rule=rule: later(r["on"], r["after"], rule, r["step"]),  # type: ignore[misc]
        )
        for rule in MonthEnd
    },
    **{
        f"months_between {rule.name}": (
            months_between(ON, THEN, const(rule), STEP),
            lambda r, rule=rule: apart(r["on"], r["then"], rule, r["step"]),  # type: ignore[misc]
        )
        for rule in MonthEnd
    },
}
EVERY = {**MEANING, **ALSO}
FORM = Form({name: formula for name, (formula, _) in EVERY.items()})


def drawn(count: int, seed: int = 11) -> list[Row]:
    """Rows of every unit's whole range, with days near each other and days that do not come."""
    r = random.Random(seed)
    rows: list[Row] = []
    for _ in range(count):
        on = r.choice([NEVER, r.randrange(8_000, 40_000), r.randrange(11_000, 12_000)])
        then = r.choice([NEVER, on + r.randrange(-400, 400), r.randrange(8_000, 40_000)])
        rows.append(
            {
                "on": on,
                "then": min(then, NEVER),
                "few": r.randrange(10),
                "many": r.choice([0, 10**6, r.randrange(10**6)]),
                "pay": r.choice([0, 10**12, r.randrange(10**8)]),
                "fee": r.choice([0, 10**12, r.randrange(10**8)]),
                "span": r.randrange(-400, 401),
                "after": r.randrange(121),
                "step": r.randrange(1, 13),
                "rule": r.randrange(4),
                "true": r.randrange(2),
                "fair": r.randrange(2),
                "worth": r.choice([0, 10**18, r.randrange(10**12)]),
                "parts": r.randrange(1, 1001),
                "paid": r.choice([1, 10**12, r.randrange(1, 10**8)]),
                "word": r.randrange(3),
                "other": r.choice([r.randrange(3), 2**60]),
            }
        )
    return rows


def test_every_operator_has_its_meaning_here() -> None:
    assert set(MEANING) == set(OPERATORS)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(ROWS, min_size=1, max_size=4))
def test_integers_and_columns_mean_what_they_say(rows: list[Row]) -> None:
    found = one_by_one(FORM, rows)
    assert in_columns(FORM, rows) == found
    for row, values in zip(rows, found, strict=True):
        for name, (_, meaning) in EVERY.items():
            wanted = meaning(row)
            if wanted is not None:
                assert values[name] == (int(wanted), int(wanted)), (name, row)


@pytest.mark.parametrize("name", EVERY)
def test_a_step_stays_in_the_range_it_was_built_with(name: str) -> None:
    formula, _ = EVERY[name]
    for values in one_by_one(Form({name: formula}), drawn(150)):
        low, high = values[name]
        assert formula.low <= low == high <= formula.high


@needs_numba
def test_columns_and_fused_agree_with_integers() -> None:
    rows = drawn(1500)
    wanted = one_by_one(FORM, rows)
    assert in_columns(FORM, rows) == wanted
    assert in_one_loop(FORM, rows) == wanted


@needs_numba
def test_hoisting_changes_nothing() -> None:
    """Asked about one day, what does not depend on it is kept."""
    some = {n: f for n, (f, _) in EVERY.items() if not n.startswith(("add_months", "shift_b"))}
    then, form = 12_345, Form(some)
    rows = [{**row, "then": then} for row in drawn(300)]
    assert in_one_loop(form, rows, hoist=True, then=then) == one_by_one(form, rows)


@pytest.mark.parametrize("rule", MonthEnd)
def test_a_day_that_does_not_come_is_far_ahead(rule: MonthEnd) -> None:
    form = Form({"until": months_between(ON, THEN, const(rule))})
    [until, since] = (
        form.ints({"on": a, "then": b})["until"][0] for a, b in ((12_000, NEVER), (NEVER, 12_000))
    )
    assert until > 50_000
    assert since < -50_000


def test_equal_steps_are_worked_out_once() -> None:
    form = Form({"one": PAY + FEE, "two": (PAY + FEE) * FEW, "three": (PAY + FEE).named("sum")})
    assert form.text.count("(pay+fee)") == 1


def test_names_that_look_alike_stay_apart() -> None:
    names = ["a.b", "a_b", "own", "if", "v1", "2nd"]
    form = Form({n: leaf(n, NUMBER) + const(1) for n in names} | {"sum": leaf("v1", NUMBER) * FEW})
    values = {n: i * 10 for i, n in enumerate([*names, "few"])}
    found = form.ints(values)
    assert {n: found[n][0] for n in names} == {n: values[n] + 1 for n in names}
    assert found["sum"][0] == values["v1"] * values["few"]
