"""Facts that repeat: every reducer, nested folds and a procedure, three ways and read plainly."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.errors import FormulaError
from tenure.formula import (
    YES,
    Form,
    Formula,
    Records,
    any_,
    const,
    earliest,
    either,
    highest,
    in_force,
    last,
    latest,
    leaf,
    next_,
    on_day,
    rounded,
    total,
)
from tenure.formula.units import DATE, DAYS, MONEY, NEVER, NUMBER, YES_NO
from tests.formula.realisations import (
    in_columns,
    in_one_loop,
    needs_numba,
    one_by_one,
    tables_of,
)

Record = tuple[int, ...]
Log = dict[str, list[Record]]
DAY = leaf("day", DATE)
BEGAN = const(0, DATE)
RAISES = Records("raise")
PAY, MEANT = RAISES.field("pay", MONEY), RAISES.field("meant", YES_NO)
START = leaf("start", MONEY)
SINCE = leaf("since", DATE)

# Of each fact kind its columns in the order in which a log below has them.
COLUMNS = {
    "raise": ("on", "pay", "meant"),
    "bonus": ("on", "paid"),
    "notice": ("on", "written", "specifies", "demands"),
    "cure": ("on",),
    "hearing": ("on", "fair"),
    "vote": ("on", "yes", "others", "good_faith"),
}


def in_order(form: Form, log: Mapping[str, Sequence[Record]]) -> dict[str, list[Record]]:
    """The records with the columns that a form reads, as it wants them."""
    return {
        kind: [tuple(r[COLUMNS[kind].index(n)] for n in names) for r in log.get(kind, ())]
        for kind, names in form.program.columns.items()
    }


def three_ways(
    form: Form, rows: Sequence[Mapping[str, int]], logs: Sequence[Log]
) -> list[dict[str, int]]:
    """The results where integers and columns agree."""
    facts = [in_order(form, log) for log in logs]
    found = one_by_one(form, rows, facts)
    assert in_columns(form, rows, facts) == found
    return [{n: low for n, (low, high) in values.items() if low == high} for values in found]


def before(day: int, log: Log) -> list[Record]:
    return [r for r in log["raise"] if r[0] <= day]


REDUCERS: dict[str, tuple[Formula, Callable[[Any, Log], int]]] = {
    "earliest": (
        earliest(RAISES, either(MEANT, RAISES.on, RAISES.on + const(40, DAYS))),
        lambda r, log: min([on + 40 * (not meant) for on, _, meant in log["raise"]] + [NEVER]),
    ),
    "latest": (
        latest(RAISES, RAISES.on, SINCE),
        lambda r, log: max([on for on, *_ in log["raise"]] + [r["since"]]),
    ),
    "total": (
        total(RAISES, either(RAISES.on <= DAY, rounded(PAY, 26), const(0, MONEY))),
        lambda r, log: sum((2 * pay + 26) // 52 for _, pay, _ in before(r["day"], log)),
    ),
    "any": (
        any_(RAISES, MEANT & (START < PAY)),
        lambda r, log: any(meant and pay > r["start"] for _, pay, meant in log["raise"]),
    ),
    "last": (
        last(RAISES, PAY, MEANT & (RAISES.on <= DAY), START),
        lambda r, log: ([r["start"]] + [p for _, p, meant in before(r["day"], log) if meant])[-1],
    ),
    "highest": (
        highest(RAISES, PAY, RAISES.on <= DAY, START),
        lambda r, log: max([pay for _, pay, _ in before(r["day"], log)] + [r["start"]]),
    ),
    "next": (
        next_(RAISES, MEANT, SINCE),
        lambda r, log: min([on for on, _, m in log["raise"] if m and on >= r["since"]] + [NEVER]),
    ),
    "next of all": (
        next_(RAISES),
        lambda r, log: min([on for on, *_ in log["raise"]] + [NEVER]),
    ),
    "in force": (
        in_force(RAISES, PAY, DAY, START),
        lambda r, log: ([r["start"]] + [pay for _, pay, _ in before(r["day"], log)])[-1],
    ),
}
FORM = Form({name: formula for name, (formula, _) in REDUCERS.items()})

ROW = st.fixed_dictionaries(
    {"day": st.integers(0, 99) | st.just(NEVER), "since": st.integers(0, 99) | st.just(NEVER),
     "start": st.integers(0, 9_999)}
)  # fmt: skip
LOG = st.fixed_dictionaries(
    {
        "raise": st.lists(
            st.tuples(st.integers(0, 99), st.integers(0, 9_999), st.integers(0, 1)), max_size=5
        ).map(sorted)
    }
)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.lists(st.tuples(ROW, LOG), min_size=1, max_size=4))
def test_every_reducer(given_: list[tuple[dict[str, int], Log]]) -> None:
    rows, logs = [r for r, _ in given_], [log for _, log in given_]
    for row, log, found in zip(rows, logs, three_ways(FORM, rows, logs), strict=True):
        for name, (_, meaning) in REDUCERS.items():
            assert found[name] == int(meaning(row, log)), name


def test_folds_that_share_a_step_each_work_it_out() -> None:
    """A step over a record belongs to each fold that uses it, not to the first alone."""
    twice = PAY + PAY
    form = Form({
        "sum": total(RAISES, twice),
        "most": highest(RAISES, twice, MEANT, const(0, MONEY)),
        "late": any_(RAISES, MEANT & (const(60, MONEY) < twice)),
    })  # fmt: skip
    log: Log = {"raise": [(1, 50, 1), (2, 10, 0), (3, 20, 1)]}
    assert three_ways(form, [{}], [log]) == [{"sum": 160, "most": 100, "late": 1}]


def test_a_fold_shared_by_folds_is_run_in_each() -> None:
    bonuses = Records("bonus")
    none, points = const(0), RAISES.field("pay", NUMBER)
    paid = total(bonuses, either(bonuses.on <= RAISES.on, bonuses.field("paid", NUMBER), none))
    form = Form({"most": highest(RAISES, paid, YES, none), "sum": total(RAISES, paid + points)})
    log: Log = {"raise": [(3, 7, 1), (6, 9, 1)], "bonus": [(2, 100), (5, 30)]}
    assert three_ways(form, [{}], [log]) == [{"most": 130, "sum": 100 + 7 + 130 + 9}]


def test_what_does_not_look_at_the_record_is_worked_out_once() -> None:
    form = Form({"sum": total(RAISES, either(START < PAY, START + START, PAY))})
    before_loop, _, inside = form.text.partition("for ")
    assert "start+start" in before_loop
    assert "start+start" not in inside


def test_a_record_with_its_own_kind_inside() -> None:
    """On each raise, how many raises came before it."""
    other = Records("raise")
    one = either(other.on < RAISES.on, const(1), const(0))
    form = Form({"pairs": total(RAISES, total(other, one))})
    log: Log = {"raise": [(1, 0, 0), (1, 0, 0), (4, 0, 0), (9, 0, 0)]}
    assert three_ways(form, [{}], [log]) == [{"pairs": 2 + 3}]


def test_many_questions_of_one_owner() -> None:
    """Rows of columns may share an owner, and stand in any order."""
    logs: list[Log] = [{"raise": [(5, 500, 1), (8, 800, 1)]}, {"raise": [(6, 60, 1)]}]
    form = Form({"pay": in_force(RAISES, PAY, DAY, START)})
    tables = tables_of(form, [in_order(form, log) for log in logs])
    own, days = np.array([1, 0, 0, 1, 0]), np.array([6, 9, 5, 5, 4])
    pay, _ = form.columns({"day": days, "start": 1}, tables, own)["pay"]
    assert pay.tolist() == [60, 800, 500, 1, 1]


def test_a_form_asked_without_facts() -> None:
    rows = [{"day": 50, "since": 10, "start": 7}]
    [found] = three_ways(FORM, rows, [{}])
    assert found["last"] == found["highest"] == 7
    assert found["earliest"] == found["next"] == NEVER
    assert int(FORM.columns(rows[0])["earliest"][0]) == NEVER


# The procedure of a letter: neglect is cause if a notice that says so in writing was not cured in
# 30 days, a fair hearing followed, and then the board found so by a majority in good faith.


def found_cause() -> Formula:
    notices, cures, hearings, votes = map(Records, ("notice", "cure", "hearing", "vote"))
    proper = notices.field("written", YES_NO) & notices.field("specifies", YES_NO)
    proper = proper & notices.field("demands", YES_NO)
    cured = next_(cures, since=notices.on)
    ripe = notices.on + const(31, DAYS)
    heard = next_(hearings, hearings.field("fair", YES_NO), on_day(proper & (ripe <= cured), ripe))
    carried = votes.field("others", NUMBER) < votes.field("yes", NUMBER) * const(2)
    return earliest(notices, next_(votes, carried & votes.field("good_faith", YES_NO), heard))


def naive_cause(log: Log) -> int:
    """The same, read aloud."""
    days = [NEVER]
    for given_on, written, specifies, demands in log["notice"]:
        if not (written and specifies and demands):
            continue
        if any(given_on <= on <= given_on + 30 for (on,) in log["cure"]):
            continue
        heard = [on for on, fair in log["hearing"] if fair and on >= given_on + 31]
        for on, yes, others, good_faith in log["vote"]:
            if 2 * yes > others and good_faith and any(on >= h for h in heard):
                days.append(on)
    return min(days)


def random_log(r: random.Random) -> Log:
    def often() -> int:
        return int(r.random() < 0.95)

    def day() -> int:
        return r.randrange(120)

    log: Log = {
        "notice": [(day(), often(), often(), often()) for _ in range(r.randrange(4))],
        "cure": [(day(),) for _ in range(r.choice([0, 0, 0, 1]))],
        "hearing": [(day() + 20, often()) for _ in range(r.randrange(4))],
        "vote": [(day() + 60, r.randrange(5), 4, often()) for _ in range(r.randrange(5))],
    }
    return {kind: sorted(records) for kind, records in log.items()}


def test_a_procedure_means_what_it_says() -> None:
    r = random.Random(3)
    logs = [random_log(r) for _ in range(1500)]
    form = Form({"cause": found_cause(), "by": found_cause() <= DAY})
    rows = [{"day": r.randrange(40, 260)} for _ in logs]
    wanted = [naive_cause(log) for log in logs]
    assert sum(day < NEVER for day in wanted) > 100, "the logs are to find cause now and then"
    found = three_ways(form, rows, logs)
    assert [f["cause"] for f in found] == wanted
    assert [f["by"] for f in found] == [d <= r["day"] for d, r in zip(wanted, rows, strict=True)]


@needs_numba
@pytest.mark.parametrize("hoist", [False, True])
def test_folds_inside_one_loop(hoist: bool) -> None:
    r = random.Random(4)
    logs = [random_log(r) for _ in range(300)]
    for log in logs:
        log["raise"] = sorted(
            (r.randrange(100), r.randrange(10_000), r.randrange(2)) for _ in range(r.randrange(5))
        )
    roots = {name: formula for name, (formula, _) in REDUCERS.items()}
    form = Form({**roots, "cause": found_cause()})
    rows = [{"day": 55, "since": r.randrange(100), "start": r.randrange(10_000)} for _ in logs]
    facts = [in_order(form, log) for log in logs]
    assert in_one_loop(form, rows, facts, hoist, day=55) == one_by_one(form, rows, facts)


def test_a_total_that_could_overflow_is_refused() -> None:
    with pytest.raises(FormulaError, match="64 bits"):
        total(RAISES, PAY * leaf("n", NUMBER, 0, 10**6) * const(10))


@pytest.mark.parametrize("unit", [DATE, YES_NO])
def test_days_and_answers_do_not_add_up(unit: str) -> None:
    with pytest.raises(FormulaError, match="cannot add up"):
        total(RAISES, RAISES.field("some", unit))
