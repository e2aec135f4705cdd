"""Severance: windows, days until payment, months of salary, and which events pay."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number, iso
from tenure.provision import Provision
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.text import Letter

MONTHS = (
    "Your starting salary will be $182,500 per year. If the Company terminates your employment for"
    " other than Cause, the Company will provide you with three months salary payable as of the"
    " date"
    " of termination."
)
WINDOW = (
    "If during the first eighteen (18) months of your employment there occurs a Change in Control"
    " or"
    " the Company terminates your employment without Cause, the Company shall pay to you, on the"
    " third"
    " day following that date, a lump sum payment of $60,000. In the event a Change in Control or a"
    " termination without Cause occurs following such eighteen (18) month period, you shall be"
    " entitled"
    " to receive only (i) your base salary then in effect, prorated to the date of termination, and"
    " (ii) indemnification for acts and decisions."
)
START = "2005-03-14"


def found(text: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    letter = Letter("letter", text)
    read: tuple[Provision, ...] = (*Salary.read(letter), *Severance.read(letter))
    choices = {f"severance[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": START, "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(Agreement(letter, read).choosing(choices), world, day_number(day))


def let_go(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", "by": "company", "for_cause": "no"}


def sold(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "change_in_control_occurred"}


def paid(statement: Statement) -> list[tuple[int, str]]:
    return [(p.amount.low // 100, iso(p.due.low)) for p in statement.payments]


@pytest.mark.parametrize(
    ("reading", "amount"),
    [
        ("twelfths", 4_562_500),
        ("two_biweekly_pays_a_month", 4_211_538),
        ("calendar_days", 4_500_000),
    ],
)
def test_months_of_salary(reading: str, amount: int) -> None:
    """20 January to 20 April has ninety days."""
    statement = found(MONTHS, "2006-01-20", let_go("2006-01-20"), months_of_salary=reading)
    assert statement["severance"].low == statement["severance"].high == amount


def test_the_salary_is_that_of_the_trigger() -> None:
    raised = {"on": "2005-12-01", "fact": "salary_changed", "annual": "240000"}
    log = raised, let_go("2006-01-20")
    assert found(MONTHS, "2006-01-20", *log)["severance"].low == 6_000_000
    starting = found(MONTHS, "2006-01-20", *log, salary_basis="starting_salary")
    assert starting["severance"].low == 4_562_500


@pytest.mark.parametrize(
    ("ended", "readings", "pays"),
    [
        ("2006-09-13", {}, True),
        ("2006-09-14", {}, False),  # the months end the day before the anniversary
        ("2006-09-14", {"window_end": "anniversary_included"}, True),
        ("2006-09-10", {"window_from": "effective_date"}, False),
        ("2006-08-31", {"window_from": "effective_date"}, True),
    ],
)
def test_the_window(ended: str, readings: dict[str, str], pays: bool) -> None:
    accepted = {"on": "2005-03-01", "fact": "board_accepted"}
    statement = found(WINDOW, ended, accepted, let_go(ended), **readings)
    assert bool(paid(statement)) is pays
    left = ["base_salary_prorated", "indemnification"]
    assert [name for name, *_ in statement.entitlements] == ([] if pays else left)


@pytest.mark.parametrize(
    ("reading", "due"),
    [
        ("calendar_days", "2005-07-03"),
        ("next_business_day", "2005-07-05"),
        ("business_days", "2005-07-06"),
    ],
)
def test_days_until_it_is_due(reading: str, due: str) -> None:
    """Thursday 30 June: the third day is a Sunday, and 4 July is a holiday."""
    statement = found(WINDOW, "2005-06-30", let_go("2005-06-30"), lag_days=reading)
    assert paid(statement) == [(60_000, due)]


def test_the_first_event_pays_and_only_once() -> None:
    log = sold("2005-08-01"), let_go("2006-02-01")
    assert paid(found(WINDOW, "2006-03-01", *log)) == [(60_000, "2005-08-04")]
    each = found(WINDOW, "2006-03-01", *log, pays="each_event")
    assert paid(each) == [(60_000, "2005-08-04"), (60_000, "2006-02-04")]


def test_an_event_after_the_employment_has_ended_pays_nothing() -> None:
    log = {"on": "2005-06-01", "fact": "resigned"}, sold("2005-08-01")
    assert not paid(found(WINDOW, "2006-03-01", *log))
    on_the_last_day = {"on": "2005-08-01", "fact": "resigned"}, sold("2005-08-01")
    assert paid(found(WINDOW, "2006-03-01", *on_the_last_day)) == [(60_000, "2005-08-04")]


def test_it_is_not_owed_before_the_trigger() -> None:
    assert not paid(found(WINDOW, "2005-06-29", let_go("2005-06-30")))


def test_a_cause_that_nobody_has_judged_leaves_a_range() -> None:
    open_ = {"on": "2005-06-30", "fact": "terminated", "by": "company"}
    value = found(WINDOW, "2005-07-30", open_)["severance"]
    assert (value.low, value.high) == (0, 6_000_000)


def test_a_salary_that_is_not_stated_is_unknown_and_not_zero() -> None:
    text = MONTHS.partition(". ")[2]
    value = found(text, "2006-01-20", let_go("2006-01-20"))["severance"]
    assert value.low < value.high
    told = {"on": "2005-04-01", "fact": "salary_changed", "annual": "120000"}
    assert found(text, "2006-01-20", told, let_go("2006-01-20"))["severance"].low == 3_000_000


@pytest.mark.parametrize(
    "text",
    [
        "If you are terminated without Cause you shall not be entitled to six months of base"
        " salary.",
        "Either party may terminate your employment at any time, with or without cause, on two"
        " months"
        " pay.",
    ],
)
def test_what_is_no_promise_that_we_understand_is_left_unread(text: str) -> None:
    assert not list(Severance.read(Letter("letter", text)))


UNTIL_WORK = (
    "Your starting salary will be $120,000 per year. If the Company terminates your employment"
    " without Cause, you will continue to receive your base salary for six months, or until you"
    " begin other employment, whichever comes first."
)
RENEWAL = (
    "Your starting salary will be $120,000 per year. If the Company fails to renew this Agreement,"
    " the Company shall pay you severance compensation equal to six months of your base salary."
)


def test_months_that_other_employment_ends_are_paid_until_it_begins() -> None:
    owed = found(UNTIL_WORK, "2006-01-20", let_go("2006-01-20"))["severance"]
    assert (owed.low, owed.high) == (6_000_000, 6_000_000)
    new = {"on": "2006-03-21", "fact": "other_employment_started"}  # day 60 of 181
    owed = found(UNTIL_WORK, "2006-04-20", let_go("2006-01-20"), new)["severance"]
    assert owed.low == owed.high == round(6_000_000 * 60 / 181)
    earlier = {"on": "2006-01-05", "fact": "other_employment_started"}
    owed = found(UNTIL_WORK, "2006-04-20", let_go("2006-01-20"), earlier)["severance"]
    assert owed.low == 6_000_000  # work beside the employment ends nothing


def test_an_event_that_is_only_described_leaves_it_open_until_somebody_says() -> None:
    assert found(RENEWAL, "2006-01-20")["severance"].high == 0  # still employed
    owed = found(RENEWAL, "2006-01-20", let_go("2006-01-20"))["severance"]
    assert (owed.low, owed.high) == (0, 6_000_000)


@pytest.mark.parametrize(
    "sentence",
    [
        "If the Company ends your employment without Cause, it shall give you ninety days notice or"
        " three months salary in lieu of notice.",
        "In no event will the two-year severance be paid in a lump sum if you are terminated.",
        "You will be covered by the Severance Plan, which provides severance pay of three times the"
        " base salary if your employment is terminated.",
        "If the Company terminates your employment without Cause, it shall continue to pay 50% of"
        " your base salary for six months.",
        "The value of one month's compensation upon termination without Cause shall be one-twelfth"
        " of the pay of the last year.",
    ],
)
def test_what_is_no_promise_of_its_own_is_not_read(sentence: str) -> None:
    assert not list(Severance.read(Letter("letter", sentence)))


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("two times your annual base salary", {"percent": 200}),
        ("two years of your base salary", {"months": 24}),
        ("100% of your annual base salary", {"months": 12}),
        ("200% of your base salary, in equal installments over 24 months", {"percent": 200}),
        ("fifty-two weeks of base salary", {"months": 12}),
        ("the lesser of twelve months of base salary or $90,000", {"months": 12, "up_to": True}),
    ],
)
def test_a_multiple_is_a_share_of_a_year_and_months_are_months(
    words: str, terms: dict[str, Any]
) -> None:
    text = f"If the Company terminates your employment without Cause, it shall pay you {words}."
    (read,) = Severance.read(Letter("letter", text))
    assert {name: getattr(read, name) for name in terms} == terms
    assert (read.months is None) is ("months" not in terms)


def test_months_that_differ_by_the_length_of_service_are_each_left_open() -> None:
    text = (
        "If your employment is terminated without Cause during your first year of employment, you"
        " will receive three months of base salary, and thereafter you will receive six months of"
        " base salary."
    )
    read = list(Severance.read(Letter("letter", text)))
    assert [(r.months, r.triggers) for r in read] == [(3, ("described",)), (6, ("described",))]


def test_two_promises_that_differ_in_a_figure_alone_are_both_read() -> None:
    text = (
        "(a) If the Company terminates your employment without Cause, the following applies. The"
        " Company shall pay you severance equal to six months of base salary.\n\n"
        "(b) If you resign for Good Reason, the following applies. The Company shall pay you"
        " severance equal to nine months of base salary."
    )
    assert [r.months for r in Severance.read(Letter("letter", text))] == [6, 9]


def test_only_the_resignation_counts_near_a_change_in_control() -> None:
    text = (
        "If the employment is terminated: (i) by the Company without Cause; or (ii) by the"
        " Executive for Good Reason following a Change in Control, the Executive will receive a"
        " lump sum of one year's base salary."
    )
    (read,) = Severance.read(Letter("letter", text))
    assert read.triggers == ("without_cause", "described") and not read.double


@pytest.mark.parametrize(
    "sentence",
    [
        "you must repay the signing bonus of $40,000.",
        "it will pay you a housing allowance of $2,000 per month for six months.",
    ],
)
def test_what_else_is_paid_is_no_figure_of_severance(
    sentence: str,
) -> None:
    text = f"If the Company terminates your employment without Cause, {sentence}"
    assert not list(Severance.read(Letter("letter", text)))


def test_an_amount_for_each_month_is_paid_for_all_of_them() -> None:
    text = (
        "Your base salary will be $120,000 a year. If the Company terminates your employment"
        " without Cause, you shall receive severance equal to $8,250 per month for ten months."
    )
    (read,) = Severance.read(Letter("letter", text))
    assert (read.amount, read.monthly, read.months) == (825_000, 10, None)
    assert found(text, "2007-06-15", let_go("2007-06-15"))["severance"].low == 8_250_000


@pytest.mark.parametrize(
    "sentence",
    [
        "you shall be paid your base salary for the remainder of the Term.",
        "you shall receive a lump sum severance payment of GBP 70,000.",
    ],
)
def test_what_is_not_counted_in_dollars_is_open_and_not_zero(sentence: str) -> None:
    text = f"If the Company terminates your employment without Cause, {sentence}"
    (read,) = Severance.read(Letter("letter", text))
    assert (read.months, read.amount) == (None, None)
    value = found(text, "2007-06-15", let_go("2007-06-15"))["severance"]
    assert value.low == 0 < value.high
