"""Readings that the shared suite only knows to change something: what they come to; and laws that
hold under every reading.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.binding import bind
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number, iso
from tenure.provision import KINDS, Provision
from tenure.provisions.cause import Cause, Misconduct
from tenure.provisions.equity import Equity
from tenure.provisions.equity.schedule import Cliff
from tenure.text import Letter
from tests.test_every_kind import agreements

START = "2005-03-14"
SOLD = (
    "If, during the first eighteen (18) months of your employment, a Change in Control occurs or"
    " the Company terminates your employment without Cause, the Company shall pay to you, on the"
    " third day following that day, a lump sum payment of $60,000. Your salary will be $240,000 a"
    " year. In the event a Change in Control or a termination without Cause occurs following such"
    " eighteen (18) month period, you shall be entitled to receive only (i) your base salary then"
    " in effect, prorated to the date of termination, and (ii) indemnification for acts."
)
MONTHS = (
    "Your salary is $240,000 per year, paid bi-weekly. If the Company terminates your employment"
    " for other than Cause, the Company will provide you with three months salary payable as of"
    " the date of termination."
)


def read(text: str) -> Agreement:
    letter = Letter("letter", text)
    kinds = ("salary", "severance", "benefits", "equity", "acceleration", "vacation", "cause")
    found: list[Provision] = [p for kind in kinds for p in KINDS[kind].read(letter)]
    return Agreement(letter, tuple(found))


def found(text: str | Agreement, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    agreement = read(text) if isinstance(text, str) else text
    choices = {name.replace("__", "[0]."): Choice(value) for name, value in readings.items()}
    world = World(tenure.Facts.of([{"on": START, "fact": "employment_started"}, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def let_go(on: str, **more: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", "by": "company", "for_cause": "no", **more}


def sold(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "change_in_control_occurred"}


def paid(statement: Statement) -> list[tuple[int, str]]:
    return [(p.amount.low // 100, iso(p.due.low)) for p in statement.payments]


def test_every_event_pays_however_many_there_are() -> None:
    log = (sold("2005-06-01"), sold("2005-09-01"), sold("2005-12-01"), let_go("2006-03-01"))
    assert paid(found(SOLD, "2006-04-01", *log)) == [(60_000, "2005-06-04")]
    assert "severance[0].severance_again" not in found(SOLD, "2006-04-01", *log).listed
    statement = found(SOLD, "2006-04-01", *log, severance__pays="each_event")
    assert "severance[0].severance_again" in statement.listed
    each = paid(statement)
    assert each == [
        (60_000, "2005-06-04"),
        (60_000, "2005-09-04"),
        (60_000, "2005-12-04"),
        (60_000, "2006-03-04"),
    ]


def test_an_event_after_the_window_or_the_employment_does_not_pay_again() -> None:
    log = (sold("2005-06-01"), let_go("2006-03-01"), sold("2006-05-01"), sold("2007-05-01"))
    each = paid(found(SOLD, "2008-04-01", *log, severance__pays="each_event"))
    assert each == [(60_000, "2005-06-04"), (60_000, "2006-03-04")]


def test_a_sum_that_grows_with_the_salary() -> None:
    raised = {"on": "2005-10-01", "fact": "salary_changed", "annual": "300000"}
    log = (raised, let_go("2006-03-01"))
    assert paid(found(SOLD, "2006-04-01", *log))[0][0] == 60_000
    grown = found(SOLD, "2006-04-01", *log, severance__amount_grows="with_the_salary")
    assert paid(grown)[0][0] == 75_000


def test_pay_may_end_with_a_sale_after_the_window() -> None:
    log, reading = sold("2007-05-01"), {"severance__sold_after_the_window": "pay_ends"}
    assert not any("salary_ended" in name for name in found(SOLD, "2007-06-01", log).figures)
    ends = found(SOLD, "2007-06-01", log, **reading)
    assert str(ends["salary_ends"].plain) == "2007-05-01"
    assert ends["salary_ended"].plain == 240_000
    assert ("indemnification", "severance[0]") in [e[:2] for e in ends.entitlements]


@pytest.mark.parametrize(
    ("reading", "due", "fallen_due"),
    [
        ("at_once", "2006-03-01", 60_000),
        ("as_salary", "2006-06-01", 30_000),  # half of the 92 days are gone
        ("next_pay_run", "2006-03-12", 60_000),
    ],
)
def test_how_months_of_salary_are_paid(reading: str, due: str, fallen_due: int) -> None:
    statement = found(MONTHS, "2006-04-16", let_go("2006-03-01"), severance__paid_how=reading)
    assert paid(statement) == [(60_000, due)]
    assert statement["severance_fallen_due"].plain == fallen_due


def test_a_disability_is_neither_for_cause_nor_without() -> None:
    log = let_go("2006-03-01", stated_reason="disability")
    assert paid(found(MONTHS, "2006-04-16", log)) == [(60_000, "2006-03-01")]
    assert not found(MONTHS, "2006-04-16", log, cause__disability="neither").payments


def test_a_resignation_after_a_pay_cut() -> None:
    cut = {"on": "2005-10-01", "fact": "salary_changed", "annual": "200000"}
    left = {"on": "2006-03-01", "fact": "resigned"}
    reading = {"cause__constructive_termination": "an_ending_by_the_company"}
    assert paid(found(MONTHS, "2006-04-16", cut, left, **reading)) == [(50_000, "2006-03-01")]
    assert not found(MONTHS, "2006-04-16", cut, left).payments
    raised = {**cut, "annual": "260000"}
    assert not found(MONTHS, "2006-04-16", raised, left, **reading).payments


def option(**more: Any) -> Agreement:
    cliff = Cliff(12, Fraction(1))
    award = Equity(shares=1_000, cliff=cliff, strike_rule="close_on_first_day", **more)
    return Agreement(Letter("letter", ""), (award,))


def close(price: str, **more: str) -> dict[str, Any]:
    return {"on": START, "fact": "price_closed", "close": price, **more}


def test_the_close_of_another_security_is_not_the_options() -> None:
    log = (close("9.00"), close("30.00", security="Preferred B"))
    own = found(option(security="Common"), "2005-04-01", *log)
    assert str(own["exercise_price"].plain) == "9.0000"
    [problem] = list(option().provisions[0].problems(tenure.Facts.of(list(log))))
    assert "several securities" in problem.what
    assert not list(option(security="Common").provisions[0].problems(tenure.Facts.of(list(log))))


def test_the_close_of_the_consolidated_tape() -> None:
    log = (close("9.00"), close("9.10", market="consolidated"))
    assert str(found(option(), "2005-04-01", *log)["exercise_price"].plain) == "9.0000"
    tape = found(option(), "2005-04-01", *log, equity__close_of="the_consolidated_tape")
    assert str(tape["exercise_price"].plain) == "9.1000"


@pytest.mark.parametrize(
    ("ends", "third"), [(3, "2006-09-30"), (1, "2006-07-31"), (5, "2006-08-31")]
)
def test_fiscal_quarters_end_with_the_fiscal_year(ends: int, third: str) -> None:
    text = (
        "You will receive an option for 1,600 shares. The option vests 25% on the first anniversary"
        " of your hire date and 75% quarterly over the remaining three years."
    )
    year = {"on": "2005-01-01", "fact": "fiscal_year", "ends": ends, "subject": "company"}
    statement = found(text, "2006-04-01", year, equity__quarters="fiscal_quarter_ends")
    [steps] = statement.schedules.values()
    days = [iso(s.day.low) for s in steps]
    assert third in days[2:4]
    open_ = found(text, "2006-04-30", equity__quarters="fiscal_quarter_ends")
    assert not open_["vested_shares"].known


def test_only_the_misconduct_that_must_be_willful_is_asked_whether_it_was() -> None:
    text = (
        '"Cause" means (i) your conviction of a felony, or (ii) gross negligence or willful'
        " misconduct."
    )
    [cause] = Cause.read(Letter("letter", text))
    [ground] = [g for g in cause.grounds if isinstance(g, Misconduct)]
    assert ground.what == ("gross_negligence", "misconduct")
    assert ground.willful_for == ("misconduct",) and not ground.willful
    [again] = Cause.read(Letter("letter", cause.words()))
    assert again.grounds == cause.grounds
    for what, willful, is_cause in (
        ("gross_negligence", "no", True),
        ("misconduct", "no", False),
        ("misconduct", "yes", True),
    ):
        conduct = {"on": "2006-01-01", "fact": "misconduct", "what": what, "willful": willful}
        log = conduct, {**let_go("2006-03-01"), "stated_reason": what}
        agreement = Agreement(Letter("letter", text), (cause,))
        assert found(agreement, "2006-03-02", *log).happened("for_cause") is is_cause


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_field_of_what_has_not_happened_decides_nothing(kind: str) -> None:
    world = World(tenure.Facts.of([{"on": START, "fact": "employment_started"}]))
    for agreement in agreements(kind):
        bound = bind(agreement, world, 13_500, 40_000)
        form = bound.compiled.form
        plain = form.ints(bound.values, bound.rows)
        for name in form.leaves:
            if name.startswith("fact.") and name.count(".") > 1 and bound.values[name] == 0:
                low, high, _ = form.ranges[name]
                for end in (low, high):
                    assert form.ints({**bound.values, name: end}, bound.rows) == plain, name
