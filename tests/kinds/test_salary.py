"""Salary: floors and who decides, pay runs, the salary left unpaid at the end."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.salary import Salary
from tenure.text import Letter

FLOOR = (
    "Your salary shall be at an annualized rate of $240,000. Your salary may be increased, but may"
    " never be decreased, in the sole discretion of the Board of Directors."
)
PLAIN = "Your starting salary will be $182,500 per year, paid on a bi-weekly basis."


def found(letter: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(Salary.read(source)))
    choices = {f"salary[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-01-03", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def raised(on: str, annual: str, by: str | None = "board") -> dict[str, Any]:
    more = {} if by is None else {"approved_by": by}
    return {"on": on, "fact": "salary_changed", "annual": annual, **more}


def paid(through: str) -> dict[str, Any]:
    return {"on": through, "fact": "salary_paid_through", "through": through}


def ended(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", "by": "company"}


@pytest.mark.parametrize(
    ("day", "rate", "without_effect"),
    [("2006-06-30", 240_000, 0), ("2006-07-01", 300_000, 0), ("2006-10-01", 300_000, 1)],
)
def test_the_floor_rises_with_every_raise(day: str, rate: int, without_effect: int) -> None:
    changes = raised("2006-07-01", "300000"), raised("2006-10-01", "275000")
    statement = found(FLOOR, day, *changes)
    assert statement["salary_rate"].plain == rate
    assert len(statement.without_effect) == without_effect
    original = found(FLOOR, day, *changes, floor="starting_salary")
    assert original["salary_rate"].plain == (275_000 if day >= "2006-10-01" else rate)
    assert not original.without_effect


def test_a_raise_to_the_same_salary_is_no_decrease() -> None:
    assert not found(FLOOR, "2006-08-01", raised("2006-07-01", "240000")).without_effect


def test_only_the_board_changes_the_salary() -> None:
    statement = found(FLOOR, "2006-08-01", raised("2006-07-01", "300000", "cfo"))
    assert statement["salary_rate"].plain == 240_000
    assert [i.because for i in statement.without_effect] == ["not decided by the board"]


def test_a_change_that_nobody_is_said_to_have_approved_leaves_a_range() -> None:
    rate = found(FLOOR, "2006-08-01", raised("2006-07-01", "300000", None))["salary_rate"]
    assert (rate.low, rate.high) == (24_000_000, 30_000_000)


def test_without_a_floor_the_salary_can_be_cut_by_anybody() -> None:
    statement = found(PLAIN, "2006-02-01", raised("2006-02-01", "170000", None))
    assert statement["salary_rate"].plain == 170_000


def test_each_pay_run_is_rounded() -> None:
    statement = found("Your salary is $215,000 per year, paid bi-weekly.", "2005-06-01")
    assert str(statement["pay_per_run"].plain) == "8269.23"
    assert str(statement["pay_of_a_year"].plain) == "214999.98"
    more = found(
        "Your salary is $215,000 per year, paid bi-weekly.",
        "2005-06-01",
        pay_dates="the_salary_in_that_many",
    )
    assert str(more["pay_of_a_longer_year"].plain) == "214999.92"


@pytest.mark.parametrize(
    ("reading", "days", "pay"),
    [
        ("calendar_365", 29, "14500.00"),
        ("leap_366", 29, "14460.38"),
        ("working_260", 21, "14740.38"),
    ],
)
def test_the_days_unpaid_at_the_end(reading: str, days: int, pay: str) -> None:
    log = paid("2008-01-31"), ended("2008-02-29")
    statement = found(PLAIN, "2008-02-29", *log, day_count=reading)
    assert statement["final_salary_days"].plain == days
    assert f"{statement['final_salary'].plain:.2f}" == pay


def test_each_day_is_paid_at_its_rate_and_rounded_once() -> None:
    raises = raised("2006-03-11", "200000"), raised("2006-03-21", "250000")
    statement = found(PLAIN, "2006-03-31", paid("2006-02-28"), *raises, ended("2006-03-31"))
    # 10 days at 182,500, 10 at 200,000, 11 at 250,000
    exact = (10 * 182_500 + 10 * 200_000 + 11 * 250_000) * 100 / 365
    assert statement["final_salary"].low == round(exact)


@pytest.mark.parametrize(("day", "pay"), [("2006-03-30", 0), ("2006-03-31", 1_550_000)])
def test_nothing_is_final_before_the_end(day: str, pay: int) -> None:
    statement = found(PLAIN, day, paid("2006-02-28"), ended("2006-03-31"))
    assert statement["final_salary"].low == statement["final_salary"].high == pay


@pytest.mark.parametrize(
    ("how_often", "last_day", "days"),
    [
        ("monthly", "2006-03-10", 10),  # since February 28
        ("monthly", "2006-03-31", 0),
        ("on a semi-monthly basis", "2006-03-14", 14),
        ("on a semi-monthly basis", "2006-03-20", 5),  # since March 15
        ("on a bi-weekly basis", "2006-03-31", 5),  # 453 days from the first: 32 runs of 14, and 5
        ("monthly", "2005-01-20", 18),  # since the first day of work, January 3
    ],
)
def test_with_nothing_told_it_is_paid_up_to_the_last_pay_day(
    how_often: str, last_day: str, days: int
) -> None:
    letter = f"Your salary will be $182,500 per year, paid {how_often}."
    statement = found(letter, "2006-04-01", ended(last_day))
    assert statement["final_salary_days"].plain == days
    assert statement["final_salary"].plain == 500 * days
    unpaid = found(letter, "2006-04-01", ended("2005-12-31"), paid_so_far="not_at_all")
    assert unpaid["final_salary"].plain == 500 * 363, "from January 3 on"


def test_where_no_pay_days_are_told_it_is_owed_for_a_month_at_most() -> None:
    letter = "Your salary will be $182,500 per year."
    statement = found(letter, "2006-04-01", ended("2006-03-10"))
    days = statement["final_salary_days"]
    assert (days.low, days.high) == (0, 31) and statement["final_salary"].low == 0
    days = found(letter, "2006-04-01", ended("2005-01-12"))["final_salary_days"]
    assert (days.low, days.high) == (0, 10), "for no longer than the employment"


def test_paid_up_to_the_end_leaves_nothing() -> None:
    assert (
        found(PLAIN, "2006-04-01", paid("2006-03-31"), ended("2006-03-31"))["final_salary"].low == 0
    )


@pytest.mark.parametrize(
    ("letter", "amount", "per", "frequency"),
    [
        (
            "Base Salary: $95,000 annually, payable in equal semi-monthly installments.",
            9_500_000, "year", "semimonthly",
        ),
        ("We will pay you $9,000 per month as salary.", 900_000, "month", None),
        (
            "Your monthly base salary will be $20,000.00 ($240,000.00 on an annualized basis).",
            24_000_000, "year", None,
        ),
        ("You will be paid a salary of $8,000 every two weeks.", 800_000, "two_weeks", "biweekly"),
        (
            "The Executive's wages shall be $100,000 per annum, paid weekly.",
            10_000_000, "year", "weekly",
        ),
    ],
)  # fmt: skip
def test_ways_to_say_a_salary(letter: str, amount: int, per: str, frequency: str | None) -> None:
    [salary] = Salary.read(Letter("letter", letter))
    assert (salary.amount, salary.per, salary.frequency) == (amount, per, frequency)


@pytest.mark.parametrize(
    "letter",
    [
        "If the Company terminates your employment, it will pay you your salary, up to $100,000.",
        "You will receive a bonus of $50,000 or 20% of your salary.",
        "Your salary will be reviewed annually. The Company grants you 50,000 options.",
        "Your salary is CDN$150,000 per year.",
    ],
)
def test_what_is_no_salary(letter: str) -> None:
    assert not list(Salary.read(Letter("letter", letter)))


def test_a_salary_beyond_what_figures_hold_is_a_problem() -> None:
    letter = tenure.read("Your base salary will be $1,000,000,000 per month.")
    log = tenure.Facts.of([{"on": "2019-01-07", "fact": "employment_started"}])
    with pytest.raises(tenure.InputError, match="overflows"):
        tenure.on(letter, log, "2020-01-31")
