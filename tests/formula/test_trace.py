"""A trace shows what a result rests on, and never that something occurred which did not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.formula import (
    YES,
    CiteRef,
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
    smaller,
    total,
    unknown,
)
from tenure.formula.form import Rows, Value
from tenure.formula.trace import Step, explain
from tenure.formula.units import DATE, MONEY, NEVER, NUMBER, YES_NO

A, B, C = (leaf(n, YES_NO) for n in "abc")
DAY = leaf("day", DATE)
LEFT, DIED = leaf("left", DATE), leaf("died", DATE)
PAY, FEE = leaf("pay", MONEY), leaf("fee", MONEY)
RAISES = Records("raise")
RATE, MEANT = RAISES.field("rate", MONEY), RAISES.field("meant", YES_NO)


def trace(
    f: Formula, values: Mapping[str, Value], rows: Rows | None = None, columns: str = ""
) -> Step:
    open_ = frozenset(n for n, v in values.items() if isinstance(v, tuple))
    form = Form({"it": f}, unknown=open_ | frozenset(columns.split()))
    if rows:  # records are written here with every column in order: on, rate, meant
        at = {"on": 0, "rate": 1, "meant": 2, "meant~": 3}
        wanted = form.program.columns
        rows = {k: [tuple(r[at[c]] for c in wanted[k]) for r in table] for k, table in rows.items()}
    return explain(form.trace(values, rows), f, "it")


def named(step: Step) -> set[str]:
    """Leaves, records (by place) and named steps below."""
    found = set()
    for s in step.walk():
        if s.source == "record":
            found.add(s.name if s.record is None else f"{s.name} {s.record}")
        elif s is not step and s.source != "field":
            found.add(s.words)
    return found


SHOWN: dict[str, tuple[Formula, Mapping[str, Value], set[str]]] = {
    "the branch taken": (either(A, PAY, FEE), {"a": 1, "pay": 7, "fee": 8}, {"a", "pay"}),
    "the other branch": (either(A, PAY, FEE), {"a": 0, "pay": 7, "fee": 8}, {"a", "fee"}),
    "both branches if open": (
        either(A, PAY, FEE), {"a": (0, 1), "pay": 7, "fee": 8}, {"a", "pay", "fee"},
    ),
    "all of a conjunction that holds": (A & B & C, {"a": 1, "b": 1, "c": 1}, {"a", "b", "c"}),
    "the part that fails": (A & B & C, {"a": 1, "b": 0, "c": 1}, {"b"}),
    "the part that holds": (A | B | C, {"a": 0, "b": 0, "c": 1}, {"c"}),
    "all of a disjunction that fails": (A | B | C, {"a": 0, "b": 0, "c": 0}, {"a", "b", "c"}),
    "the part that settles what is open": (A | B, {"a": (0, 1), "b": 1}, {"b"}),
    "the earliest": (smaller(LEFT, DIED), {"left": 50, "died": 90}, {"left"}),
    "the first of equals": (smaller(LEFT, DIED), {"left": 50, "died": 50}, {"left"}),
    "the largest": (larger(PAY, FEE), {"pay": 7, "fee": 8}, {"fee"}),
    "neither day has come": (
        smaller(LEFT, DIED), {"left": NEVER, "died": NEVER}, {"left", "died"},
    ),
    "what may be the earliest": (
        smaller(LEFT, DIED, leaf("sold", DATE)),
        {"left": (50, NEVER), "died": 70, "sold": 80},
        {"left", "died"},
    ),
    "the reading in force": (
        choose(leaf("basis", NUMBER, 0, 1), salary=PAY, base=FEE),
        {"basis": 1, "pay": 7, "fee": 8},
        {"basis", "fee"},
    ),
    "numbers of the form and the day asked about are left out": (
        either(by(LEFT, DAY), PAY * const(3), FEE),
        {"left": 5, "day": 9, "pay": 7, "fee": 8},
        {"left", "pay"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", SHOWN)
def test_what_decides_is_shown(what: str) -> None:
    formula, values, wanted = SHOWN[what]
    assert named(trace(formula, values)) == wanted


# on, rate, meant; the second raise was not meant
LOG = {"raise": [(10, 500, 1), (20, 900, 0), (30, 700, 1)]}
NO_RAISE: Rows = {"raise": []}

RECORDS = {
    "the earliest": (earliest(RAISES, RAISES.on), LOG, {"raise 0"}),
    "the latest": (latest(RAISES, RAISES.on, LEFT), LOG, {"raise 2"}),
    "the latest is none of them": (
        latest(RAISES, RAISES.on, const(99, DATE).named("the start")), LOG,
        {"raise 0", "raise 1", "raise 2", "the start"},
    ),
    "all that add up": (total(RAISES, either(MEANT, RATE, const(0, MONEY))), LOG,
                        {"raise 0", "raise 2"}),
    "the one that holds": (any_(RAISES, const(600, MONEY) < RATE), LOG, {"raise 1", "raise 2"}),
    "none of all": (any_(RAISES, const(950, MONEY) < RATE), LOG, {"raise 0", "raise 1", "raise 2"}),
    "the last that counts": (last(RAISES, RATE, RAISES.on <= DAY, PAY), LOG, {"raise 1"}),
    "before the first": (last(RAISES, RATE, RAISES.on <= const(5, DATE), PAY), LOG, {"pay"}),
    "the highest": (highest(RAISES, RATE, YES, PAY), LOG, {"raise 1"}),
    "the highest is the start": (highest(RAISES, RATE, YES, PAY * const(200)), LOG, {"pay"}),
    "no fact at all": (last(RAISES, RATE, YES, PAY), NO_RAISE, {"raise", "pay"}),
}  # fmt: skip


@pytest.mark.parametrize("what", RECORDS)
def test_records_that_decide_are_shown(what: str) -> None:
    formula, rows, wanted = RECORDS[what]
    assert named(trace(formula, {"day": 25, "pay": 7, "left": 5}, rows)) == wanted


def test_a_record_whose_field_is_open_may_decide() -> None:
    log: Rows = {"raise": [(10, 500, 1, 1), (20, 900, 0, 1), (30, 700, 0, 0)]}
    shown = trace(last(RAISES, RATE, MEANT, PAY), {"pay": 7}, log, "raise.meant")
    assert (shown.low, shown.high) == (500, 900)
    assert named(shown) == {"raise 0", "raise 1"}


def test_no_record_is_told_as_no_fact() -> None:
    [none] = [s for s in trace(earliest(RAISES, RAISES.on), {}, NO_RAISE).walk() if s.steps == ()]
    assert (none.words, none.record, none.low) == ("no raise is recorded", None, 0)


def test_folds_that_share_a_step_tell_their_own_records() -> None:
    twice = (RATE + RATE).named("twice the rate")
    most = highest(RAISES, twice, MEANT, const(0, MONEY)).named("most")
    every = total(RAISES, either(MEANT, const(0, MONEY), twice)).named("others")
    step = trace(most + every, {}, LOG)
    values = {s.words: [t.low for t in s.walk() if t.words == "twice the rate"] for s in step.steps}
    assert values == {"most": [1400], "others": [1800]}
    assert (step.low, step.high) == (3200, 3200)


def test_nested_folds_tell_each_record_by_itself() -> None:
    other = Records("raise")
    before = total(other, either(other.on < RAISES.on, const(1), const(0))).named("raises before")
    step = trace(total(RAISES, before), {}, LOG)
    assert [s.low for s in step.walk() if s.words == "raises before"] == [1, 2]


def test_words_and_sentence_come_along() -> None:
    cite = CiteRef("severance[0]", "months")
    step = trace((PAY * const(3)).named("three months", cite), {"pay": 9})
    assert (step.words, step.cite, step.low, step.unit) == ("three months", cite, 27, MONEY)
    assert [(s.words, s.source) for s in step.steps] == [("pay", "leaf")]


def test_what_is_missing_is_told_with_the_day_it_should_speak_of() -> None:
    strike = unknown(MONEY, "the strike", fact="option_granted", on=LEFT)
    [step] = trace(strike + PAY, {"left": 50, "pay": 1}).steps[:1]
    assert (step.source, step.name) == ("unknown", "option_granted")
    assert [(s.words, s.low) for s in step.steps] == [("left", 50)]


def test_told_is_every_step_with_words_and_every_input() -> None:
    other = Records("raise")
    before = total(other, either(other.on < RAISES.on, const(1), const(0))).named("raises before")
    kept = either(MEANT, RATE, PAY).named("kept")
    form = Form({
        "sum": total(RAISES, kept).named("all kept"),
        "most": highest(RAISES, kept, YES, const(0, MONEY)),
        "pairs": total(RAISES, before),
        "open": unknown(MONEY, "what nobody said"),
    })  # fmt: skip
    rows = [tuple(r[("on", "rate", "meant").index(c)] for c in form.program.columns["raise"])
            for r in LOG["raise"]]  # fmt: skip
    found = form.trace({"pay": 1}, {"raise": rows}).told()
    assert found[:2] == [("all kept", 1201, 1201), ("pay", 1, 1)]
    assert [low for words, low, _ in found if words == "kept"] == [500, 1, 700] * 2
    assert [low for words, low, _ in found if words == "raises before"] == [0, 1, 2]
    assert len(found) == 2 + 6 + 3


HAPPENINGS = ("left", "died", "sold")
FOUND = smaller(
    either(A, leaf("left", DATE), leaf("died", DATE)).named("ended"),
    earliest(RAISES, RAISES.on).named("first raise"),
    leaf("sold", DATE),
)
OWED = either(by(FOUND.named("trigger"), DAY).named("in time"), PAY, FEE)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.fixed_dictionaries({n: st.just(NEVER) | st.integers(0, 99) for n in HAPPENINGS}),
    st.lists(st.integers(0, 99), max_size=3).map(sorted),
    st.integers(0, 1),
    st.integers(0, 99),
)
def test_nothing_is_told_as_having_occurred_that_did_not(
    days: dict[str, int], raises: list[int], a: int, day: int
) -> None:
    """Every day in a trace is that of a fact there is, or NEVER: of a fact there is not."""
    log: Rows = {"raise": [(on, 0, 0) for on in raises]}
    step = trace(OWED, {**days, "a": a, "day": day, "pay": 2, "fee": 1}, log)
    assert step.low == (2 if step_day(days, raises, a) <= day else 1)
    for s in step.walk():
        if s.source == "leaf" and s.name in days:
            assert s.low == s.high == days[s.name]
        if s.source == "record":
            assert raises[s.record] == s.low if s.record is not None else not raises
        if s.unit == DATE and s.low < NEVER:
            assert s.low in {*days.values(), *raises}
    if step.low == 2:  # what triggered it is there, and nothing that came to nothing
        assert all(s.low < NEVER for s in step.walk() if s.unit == DATE)


def step_day(days: dict[str, int], raises: list[int], a: int) -> int:
    return min(days["left"] if a else days["died"], days["sold"], *raises, NEVER)
