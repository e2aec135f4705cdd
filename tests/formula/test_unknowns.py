"""Bounds are never wrong, and find nearly all that is settled: against all ways to fill them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.formula import (
    NEVER_DAY,
    NO,
    YES,
    Form,
    Formula,
    Records,
    any_,
    by,
    choose,
    const,
    earliest,
    either,
    highest,
    larger,
    last,
    latest,
    leaf,
    next_,
    on_day,
    smaller,
    total,
    unknown,
)
from tenure.formula.form import Value
from tenure.formula.operators import OPERATORS
from tenure.formula.units import DATE, DAYS, MONEY, MONTHS, NEVER, NUMBER, YES_NO, unit_range
from tests.formula.realisations import in_columns, in_one_loop, needs_numba, one_by_one
from tests.formula.test_operators import EVERY, MEANING

# Random formulas of findings: facts (days) and judgements (yes or no), of which two are not known.
# A tree is ("fact", i) | ("judge", i) | ("date", day) | (operator, *trees).

Tree = tuple[Any, ...]
ATOMS: list[Tree] = [(kind, i) for kind in ("judge", "fact") for i in range(4)]
POINTS = [*range(0, 80, 2), NEVER]


def tree(r: random.Random, kind: str, depth: int) -> Tree:
    if depth == 0:
        if kind == "yes":
            return ("judge", r.randrange(4))
        return r.choice([("fact", r.randrange(4)), ("date", r.randrange(1, 60))])

    def below(wanted: str) -> Tree:
        return tree(r, wanted, depth - 1)

    if kind == "yes":
        op = r.choice(["le", "and", "or", "not"])
        if op == "not":
            return ("not", below("yes"))
        part = "day" if op == "le" else "yes"
        return (op, below(part), below(part))
    op = r.choice(["min", "max", "plus", "if"])
    if op == "plus":
        return ("plus", below("day"), r.randrange(9))
    return (op, *([below("yes")] if op == "if" else []), below("day"), below("day"))


BUILT: Mapping[str, Callable[..., Formula]] = {
    "le": lambda a, b: a <= b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "not": lambda a: ~a,
    "min": smaller,
    "max": larger,
    "if": either,
}
TRUE_OF: Mapping[str, Callable[..., Any]] = {
    "le": np.less_equal,
    "and": np.logical_and,
    "or": np.logical_or,
    "not": np.logical_not,
    "min": np.minimum,
    "max": np.maximum,
    "if": np.where,
}


def built(t: Tree) -> Formula:
    op, *parts = t
    if op in ("fact", "judge"):
        return leaf(f"{op}.{parts[0]}", DATE if op == "fact" else YES_NO)
    if op == "date":
        return const(parts[0], DATE)
    if op == "plus":
        return built(parts[0]) + const(parts[1], DAYS)
    return BUILT[op](*map(built, parts))


def true(t: Tree, world: Mapping[Tree, Any]) -> Any:
    """The value in every world at once."""
    op, *parts = t
    if op in ("fact", "judge"):
        return world[t]
    if op == "date":
        return parts[0]
    if op == "plus":
        day = np.asarray(true(parts[0], world))
        return np.where(day == NEVER, NEVER, day + parts[1])
    return TRUE_OF[op](*(true(p, world) for p in parts))


def asked(r: random.Random, kind: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """(bounds, lowest and highest in any world) of a random formula with two of eight unknown."""
    t = tree(r, kind, 4)
    known: dict[Tree, Any] = {
        a: r.randrange(2) if a[0] == "judge" else r.choice([r.randrange(60), NEVER]) for a in ATOMS
    }
    open_ = r.sample(ATOMS, 2)
    ways = np.array(list(product(*([0, 1] if a[0] == "judge" else POINTS for a in open_))))
    truth = np.asarray(true(t, {**known, **{a: ways[:, i] for i, a in enumerate(open_)}}))

    def name(a: Tree) -> str:
        return f"{a[0]}.{a[1]}"

    values: dict[str, Value] = {name(a): v for a, v in known.items()}
    values |= {name(a): (0, 1) if a[0] == "judge" else (0, NEVER) for a in open_}
    form = Form({"it": built(t)}, unknown=frozenset(map(name, open_)))
    return form.ints(values)["it"], (int(truth.min()), int(truth.max()))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.randoms(use_true_random=False), st.sampled_from(["yes", "day"]))
def test_bounds_hold_the_truth(r: random.Random, kind: str) -> None:
    (low, high), (least, most) = asked(r, kind)
    assert low <= least
    assert most <= high


@pytest.mark.parametrize(("kind", "wanted"), [("yes", 0.95), ("day", 0.90)])
def test_bounds_find_most_of_what_is_settled(kind: str, wanted: float) -> None:
    r = random.Random(5)
    settled = found = 0
    for _ in range(800):
        (low, high), (least, most) = asked(r, kind)
        assert low <= least
        assert most <= high
        settled += least == most
        found += low == high
    print(f"{kind}: settled {settled} of 800; bounds find {found}, {found / settled:.1%}")
    assert settled > 300
    assert found >= wanted * settled


# Each operator by itself: unknown arguments in small ranges, so that all ways can be tried.

LOOSE = {"year_days", "add_months", "months_between", "floor", "ceiling", "half_up"}


@pytest.mark.parametrize("name", OPERATORS)
def test_an_operator_on_unknowns(name: str) -> None:
    """Where no argument steers it, its bounds are as narrow as can be."""
    formula, _ = EVERY[name]
    leaves = {a.name: a for a in walk(formula) if a.op == "leaf"}
    r = random.Random(name)
    for _ in range(60):
        ranges = {n: around(r, f) for n, f in leaves.items()}
        form = Form({"it": formula}, unknown=frozenset(leaves))
        [found] = one_by_one(form, [dict(ranges)])
        low, high = found["it"]
        every = [range(a, b + 1) for a, b in ranges.values()]
        worlds = [dict(zip(ranges, values, strict=True)) for values in product(*every)]
        plain = Form({"it": formula})
        values = [plain.ints(world)["it"][0] for world in worlds]
        assert low <= min(values)
        assert max(values) <= high
        if name not in LOOSE:
            assert (low, high) == (min(values), max(values)), ranges


def walk(f: Formula) -> list[Formula]:
    return [f, *(g for a in f.args for g in walk(a))]


def around(r: random.Random, f: Formula) -> tuple[int, int]:
    """A small range within that of a leaf, with its ends now and then; days near each other."""
    least, most = (11_000, 11_100) if f.unit == DATE else (f.low, f.high)
    if f.unit == MONTHS:
        most = 40
    if f.unit == DAYS:
        least, most = -9, 9
    low = r.choice([least, most, r.randint(least, most)])
    return low, min(most, low + r.randrange(3))


def test_never_or_some_day() -> None:
    happened = leaf("left", DATE)
    form = Form(
        {"yet": by(happened, leaf("day", DATE)), "paid": happened + const(5, DAYS)},
        unknown=frozenset({"left"}),
    )
    assert form.ints({"left": (100, NEVER), "day": 120}) == {"yet": (0, 1), "paid": (105, NEVER)}
    assert form.ints({"left": (130, NEVER), "day": 120})["yet"] == (0, 0)
    assert form.ints({"left": (100, 110), "day": 120})["yet"] == (1, 1)


def test_a_reading_that_is_open_takes_in_all_its_options() -> None:
    form = Form(
        {"it": choose(leaf("basis", NUMBER, 0, 2), a=const(5), b=const(7), c=const(100))},
        unknown=frozenset({"basis"}),
    )
    assert form.ints({"basis": (0, 1)})["it"] == (5, 7)
    assert form.ints({"basis": (0, 2)})["it"] == (5, 100)
    assert form.ints({"basis": (2, 2)})["it"] == (100, 100)


def test_an_open_month_end_rule_is_never_taken_for_the_first() -> None:
    formula, _ = MEANING["add_months"]
    form = Form({"it": formula}, unknown=frozenset({"rule"}))
    low, high = form.ints({"on": 11_016, "after": 1, "step": 1, "rule": (0, 3)})["it"]
    assert low <= 11_045
    assert high >= 11_048


def test_what_nobody_told_us_is_its_units_range_and_never_zero() -> None:
    form = Form({"it": unknown(MONEY, "the strike"), "twice": unknown(NUMBER, "n") * const(2)})
    assert form.ints({}) == {"it": unit_range(MONEY), "twice": (0, 2 * unit_range(NUMBER)[1])}


# Records with fields that nobody filled in.

VOTES = Records("vote")
FAIR, COUNT = VOTES.field("fair", YES_NO), VOTES.field("count", NUMBER)
START = leaf("start", NUMBER)
FOLDS = {
    "earliest": earliest(VOTES, on_day(FAIR, VOTES.on)),
    "latest": latest(VOTES, either(FAIR, VOTES.on, const(0, DATE)), const(0, DATE)),
    "total": total(VOTES, either(FAIR, COUNT, const(0))),
    "any": any_(VOTES, FAIR & (START < COUNT)),
    "last": last(VOTES, COUNT, FAIR, START),
    "highest": highest(VOTES, COUNT, FAIR, START),
    "next": next_(VOTES, FAIR, const(20, DATE)),
    "none": either(any_(VOTES, FAIR), NEVER_DAY, const(9, DATE)),
}
OPEN = Form(dict(FOLDS), unknown=frozenset({"vote.fair", "vote.count"}))
PLAIN = Form(dict(FOLDS))
RECORD = st.tuples(
    st.integers(0, 40),
    st.sampled_from([(0, 0), (1, 1), (0, 1)]),
    st.integers(0, 9).flatmap(lambda a: st.sampled_from([(a, a), (a, a), (a, a + 2)])),
)


def rows_of(form: Form, records: list[Any]) -> dict[str, list[tuple[int, ...]]]:
    """As a form wants them; a column `count~` is the high end of `count`."""
    places = {"on": 0, "fair": 1, "count": 2}

    def cell(record: Any, column: str) -> int:
        value = record[places[column.rstrip("~")]]
        return value[int(column.endswith("~"))] if isinstance(value, tuple) else int(value)

    return {"vote": [tuple(cell(r, c) for c in form.program.columns["vote"]) for r in records]}


def completions(records: list[Any]) -> list[list[Any]]:
    every = [
        product([on], range(fair[0], fair[1] + 1), range(count[0], count[1] + 1))
        for on, fair, count in records
    ]
    return [list(world) for world in product(*every)]


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.lists(RECORD, max_size=3).map(sorted), st.integers(0, 9))
def test_fields_that_are_left_out(records: list[Any], start: int) -> None:
    facts = rows_of(OPEN, records)
    [found] = one_by_one(OPEN, [{"start": start}], [facts])
    assert in_columns(OPEN, [{"start": start}], [facts]) == [found]
    worlds = [PLAIN.ints({"start": start}, rows_of(PLAIN, w)) for w in completions(records)]
    for name, (low, high) in found.items():
        values = [w[name][0] for w in worlds]
        assert low <= min(values), name
        assert max(values) <= high, name
        if len(records) == 1 and name not in ("any", "none"):
            assert (low, high) == (min(values), max(values)), name


@needs_numba
def test_unknowns_inside_one_loop() -> None:
    r = random.Random(8)

    def record() -> Any:
        low, count = r.randrange(2), r.randrange(9)
        return r.randrange(40), (low, r.randint(low, 1)), (count, count + r.randrange(3))

    logs = [sorted(record() for _ in range(r.randrange(4))) for _ in range(200)]
    some = {name: FOLDS[name] for name in ("last", "highest", "total", "next")}
    form = Form(some, unknown=frozenset({"vote.fair", "vote.count"}))
    facts = [rows_of(form, log) for log in logs]
    rows: list[Mapping[str, Value]] = [{"start": r.randrange(9)} for _ in logs]
    assert in_one_loop(form, rows, facts, hoist=False) == one_by_one(form, rows, facts)


def test_known_rows_are_as_narrow_in_a_form_made_for_unknowns() -> None:
    t: Tree = ("or", ("and", ("judge", 0), ("le", ("fact", 0), ("date", 9))), ("judge", 1))
    wide = Form({"it": built(t)}, unknown=frozenset({"judge.0", "fact.0"}))
    for judge, fact, other in product((0, 1), (5, 9, 10, NEVER), (0, 1)):
        values: dict[str, Value] = {"judge.0": judge, "fact.0": fact, "judge.1": other}
        low, high = wide.ints(values)["it"]
        assert low == high == bool((judge and fact <= 9) or other)


def test_what_cannot_matter_any_more_is_settled() -> None:
    """One unit of doubt in a part that a known part overrules."""
    willful, convicted = leaf("willful", YES_NO), leaf("convicted", YES_NO)
    form = Form({"it": willful | convicted, "both": either(convicted, YES, NO)},
                unknown=frozenset({"willful"}))  # fmt: skip
    assert form.ints({"willful": (0, 1), "convicted": 1})["it"] == (1, 1)
    assert form.ints({"willful": (0, 1), "convicted": 0})["it"] == (0, 1)
