"""What is refused when a formula is built: wrong units, overflow, Python steered by a formula."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tenure.errors import FormulaError
from tenure.formula import (
    Form,
    Formula,
    Records,
    add_months,
    any_,
    apply,
    by,
    choose,
    const,
    earliest,
    either,
    highest,
    last,
    leaf,
    months_between,
    on_day,
    recast,
    rounded,
    total,
)
from tenure.formula.units import (
    CODE,
    DATE,
    DAYS,
    HOURS,
    MONEY,
    MONTHS,
    NUMBER,
    PERCENT,
    PRICE,
    SHARES,
    VALUE,
    YES_NO,
    money,
    unit_range,
)

ON, THEN = leaf("on", DATE), leaf("then", DATE)
PAY, EUROS = leaf("pay", MONEY), leaf("euros", money("EUR"))
COUNT, GRANT, CLOSE = leaf("count", NUMBER), leaf("grant", SHARES), leaf("close", PRICE)
YES, TERM, SPAN = leaf("yes", YES_NO), leaf("term", MONTHS), leaf("span", DAYS)
VOTES = Records("vote")

REFUSED: dict[str, Callable[[], object]] = {
    "days do not add up": lambda: ON + THEN,
    "months are not added to a day": lambda: ON + TERM,
    "a day is not money": lambda: ON <= PAY,
    "dollars and euros": lambda: PAY + EUROS,
    "dollars or euros": lambda: PAY <= EUROS,
    "money times money": lambda: PAY * PAY,
    "shares times money": lambda: GRANT * PAY,
    "a day times two": lambda: ON * const(2),
    "answers do not add up": lambda: YES + YES,
    "a count is no answer": lambda: YES & COUNT,
    "not a count": lambda: ~COUNT,
    "divided by shares": lambda: apply("floor", PAY, GRANT),
    "the value of money": lambda: apply("cash", PAY),
    "by a count": lambda: by(ON, COUNT),
    "if a count": lambda: either(COUNT, ON, THEN),
    "branches of two units": lambda: either(YES, ON, PAY),
    "readings of two units": lambda: choose(COUNT, a=ON, b=PAY),
    "months from money": lambda: months_between(PAY, ON, const(0)),
    "days added as months": lambda: add_months(ON, SPAN, const(0)),
    "a fifth month-end rule": lambda: add_months(ON, TERM, const(4)),
    "money under another name": lambda: recast(PAY, NUMBER),
    "a day under another name": lambda: recast(ON, DAYS),
    "a count for an answer": lambda: recast(COUNT, YES_NO),
    "words in order and added": lambda: leaf("word", CODE) + leaf("other", CODE),
    "the day of a count": lambda: on_day(YES, COUNT),
    "divided by nothing": lambda: PAY // 0,
    "rounded by nothing": lambda: rounded(PAY, 0),
    "divided by what may be nothing": lambda: apply("floor", PAY, COUNT),
    "the earliest of counts": lambda: earliest(VOTES, VOTES.field("count", NUMBER)),
    "some vote of a count": lambda: any_(VOTES, VOTES.field("count", NUMBER)),
    "last from another unit": lambda: last(VOTES, VOTES.on, YES, PAY),
    "highest from another unit": lambda: highest(VOTES, VOTES.on, YES, PAY),
    "a total of answers": lambda: total(VOTES, VOTES.field("fair", YES_NO)),
}


@pytest.mark.parametrize("what", REFUSED)
def test_refused_when_it_is_built(what: str) -> None:
    with pytest.raises(FormulaError):
        REFUSED[what]()


RESULTS: dict[str, tuple[Callable[[], Formula], str]] = {
    "days between": (lambda: ON - THEN, DAYS),
    "days after": (lambda: ON + SPAN, DATE),
    "months of pay": (lambda: rounded(PAY * TERM, 12), MONEY),
    "hours of days": (lambda: leaf("rate", HOURS) * SPAN, HOURS),
    "part of a percentage": (lambda: leaf("part", PERCENT) // 2, PERCENT),
    "worth": (lambda: GRANT * CLOSE, VALUE),
    "worth in cents": (lambda: apply("cash", GRANT * CLOSE), MONEY),
    "euros": (lambda: EUROS + EUROS, "money:EUR"),
    "an answer counted": (lambda: recast(YES, NUMBER), NUMBER),
    "months as a count": (lambda: recast(TERM, NUMBER), NUMBER),
    "whole months": (lambda: months_between(ON, THEN, const(0)), MONTHS),
    "which is it": (lambda: PAY.same(PAY), YES_NO),
}


@pytest.mark.parametrize("what", RESULTS)
def test_the_unit_of_a_result(what: str) -> None:
    make, unit = RESULTS[what]
    assert make().unit == unit
    assert make().named("so called").unit == unit


def test_a_formula_cannot_steer_python() -> None:
    with pytest.raises(FormulaError, match="either"):
        bool(YES)
    with pytest.raises(FormulaError):
        _ = 1 if ON <= THEN else 2
    with pytest.raises(FormulaError):
        _ = YES and COUNT


def test_a_product_that_could_overflow_is_refused() -> None:
    with pytest.raises(FormulaError, match="64 bits"):
        PAY * COUNT * COUNT
    with pytest.raises(FormulaError, match="64 bits"):
        GRANT * CLOSE + GRANT * CLOSE * const(9)


def test_rounding_counts_its_doubling() -> None:
    """A value may fit that does not any more where half-up rounding doubles it."""
    wide = leaf("worth", VALUE, 0, 6 * 10**18)
    assert (wide // 7).high == 6 * 10**18 // 7
    with pytest.raises(FormulaError, match="64 bits"):
        rounded(wide, 7)
    with pytest.raises(FormulaError, match="64 bits"):
        apply("cash", wide)


def test_the_largest_inputs_come_out_right() -> None:
    form = Form({"worth": apply("cash", GRANT * CLOSE), "pay": rounded(PAY * const(11), 12)})
    most = {n: unit_range(u)[1] for n, u in (("grant", SHARES), ("close", PRICE), ("pay", MONEY))}
    assert form.ints(most) == {
        "worth": (10**16, 10**16),
        "pay": ((10**12 * 22 + 12) // 24,) * 2,
    }
    assert {n: (int(a), int(b)) for n, (a, b) in form.columns(most).items()} == form.ints(most)


def test_a_field_outside_a_fold_is_refused() -> None:
    with pytest.raises(FormulaError, match="outside a fold"):
        Form({"it": VOTES.on})
    with pytest.raises(FormulaError, match="outside a fold"):
        Form({"it": total(Records("notice"), VOTES.field("count", NUMBER))})


def test_a_step_may_go_by_other_words_without_cost() -> None:
    plain, named = PAY + PAY, (PAY + PAY).named("twice the pay")
    assert Form({"a": plain, "b": named}).text.count("pay+pay") == 1


def test_a_fixed_reading_leaves_no_trace_in_the_source() -> None:
    reading = leaf("basis", NUMBER, 0, 1)
    it = choose(reading, salary=PAY, base=PAY * const(2))
    fixed = Form({"it": it}, fixed={"basis": 1})
    assert fixed.leaves == ("pay",)
    assert fixed.ints({"pay": 7})["it"] == (14, 14)
    assert set(Form({"it": it}).leaves) == {"basis", "pay"}
