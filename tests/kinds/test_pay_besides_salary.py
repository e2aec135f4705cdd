"""Bonus, one-time payments and vacation."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provision import KINDS
from tenure.text import Letter

VACATION = "You will be eligible for four weeks of vacation per year, accrued on a bi-weekly basis."
SIGNING = (
    "You will be paid a signing bonus of $36,000.00 upon your date of hire. If you resign within"
    " 12 months of your start date, you will repay a prorated part of the payment."
)


def found(kind: str, letter: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(KINDS[kind].read(source)))
    choices = {f"{kind}[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-09-12", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def terms(kind: str, letter: str) -> list[Any]:
    return list(KINDS[kind].read(Letter("letter", letter)))


@pytest.mark.parametrize(
    ("day", "periods", "hours"),
    [
        ("2005-09-24", 0, "0.00"),  # the thirteenth day
        ("2005-09-25", 1, "6.15"),
        ("2006-01-29", 10, "61.54"),
        ("2006-09-10", 26, "160.00"),
    ],
)
def test_vacation_accrues_by_completed_periods(day: str, periods: int, hours: str) -> None:
    statement = found("vacation", VACATION, day)
    assert statement["vacation_periods"].plain == periods
    assert f"{statement['vacation_accrued'].plain:.2f}" == hours


@pytest.mark.parametrize(("reading", "hours"), [("daily", "61.37"), ("at_start_of_year", "160.00")])
def test_vacation_may_be_earned_otherwise(reading: str, hours: str) -> None:
    statement = found("vacation", VACATION, "2006-01-29", accrues=reading)
    assert f"{statement['vacation_accrued'].plain:.2f}" == hours


def test_vacation_taken_is_deducted_and_accrual_ends_with_the_employment() -> None:
    log = (
        {"on": "2006-01-06", "fact": "vacation_taken", "hours": "16"},
        {"on": "2006-03-15", "fact": "terminated", "by": "company"},
    )
    for day in ("2006-03-15", "2007-01-01"):
        statement = found("vacation", VACATION, day, *log)
        assert f"{statement['vacation_balance'].plain:.2f}" == "64.00"
    assert ("payout", "vacation[0]", "not stated by the letter") in statement.notes


@pytest.mark.parametrize(
    ("accrual", "day", "periods"),
    [
        ("monthly", "2005-10-10", 0),
        ("monthly", "2005-10-11", 1),
        ("semi-monthly", "2005-09-25", 0),
        ("semi-monthly", "2005-09-26", 1),
        ("semi-monthly", "2005-10-11", 2),
        ("weekly", "2005-09-18", 1),
    ],
)
def test_periods_of_accrual(accrual: str, day: str, periods: int) -> None:
    letter = VACATION.replace("bi-weekly", accrual)
    assert found("vacation", letter, day)["vacation_periods"].plain == periods


def test_vacation_of_one_year_only_is_not_read() -> None:
    assert not terms("vacation", "You will have 3 weeks of vacation for the remainder of 2006.")


@pytest.mark.parametrize(
    ("day", "left", "repaid"),
    [
        ("2005-09-12", "2005-09-12", 36_000),
        ("2006-03-11", "2006-03-11", 18_000),  # six months are completed
        ("2006-09-11", "2006-09-11", 0),
        ("2007-01-01", "2006-09-12", 0),
        ("2006-01-01", "2006-03-11", 0),  # not left yet
    ],
)
def test_a_signing_bonus_is_repaid_for_the_months_not_completed(
    day: str, left: str, repaid: int
) -> None:
    fact = {"on": left, "fact": "resigned", "notice_given": "never"}
    statement = found("one_time_payment", SIGNING, day, fact)
    assert statement["clawback"].plain == repaid
    [payment] = statement.payments
    assert payment.amount.plain == 36_000
    assert str(payment.due.plain) == "2005-09-12"


def test_the_date_of_hiring_may_be_that_of_acceptance() -> None:
    accepted = {"on": "2005-09-01", "fact": "board_accepted"}
    statement = found("one_time_payment", SIGNING, "2005-09-05", accepted, hiring="effective_date")
    assert str(statement.payments[0].due.plain) == "2005-09-01"
    assert not found("one_time_payment", SIGNING, "2005-09-05", accepted).payments


def test_a_payment_on_a_date_is_for_those_still_employed() -> None:
    letter = "You will be paid a one-time bonus of $15,000 on March 1, 2006."
    gone = {"on": "2006-02-28", "fact": "terminated", "by": "company"}
    assert found("one_time_payment", letter, "2006-03-01").payments
    assert not found("one_time_payment", letter, "2006-03-01", gone).payments


@pytest.mark.parametrize(
    ("letter", "what"),
    [
        (
            "You will receive a signing bonus of $20,000 within 10 days of your start date.",
            {"days": 10},
        ),
        (
            "A sign-on bonus of $20,000 will be paid three months after your start date.",
            {"months": 3},
        ),
        ("A sign-on bonus of $20,000 will be paid in four installments.", {"when": "not_said"}),
    ],
)
def test_when_a_payment_is_due(letter: str, what: dict[str, Any]) -> None:
    [payment] = terms("one_time_payment", letter)
    assert {name: getattr(payment, name) for name in what} == what


def test_a_bonus_once_determined() -> None:
    letter = "You will be eligible for an annual bonus with a target of 40% of your base salary."
    decided = {"on": "2006-03-01", "fact": "bonus_determined", "period": "2005", "amount": "50000"}
    assert not found("bonus", letter, "2006-02-28", decided).payments
    [payment] = found("bonus", letter, "2006-03-01", decided).payments
    assert payment.amount.plain == 50_000


def test_a_guaranteed_first_bonus() -> None:
    letter = (
        "For your first twelve months of employment you will receive a guaranteed bonus of $75,000."
    )
    assert not found("bonus", letter, "2006-09-11").payments
    [payment] = found("bonus", letter, "2006-09-12").payments
    assert payment.amount.plain == 75_000


@pytest.mark.parametrize(
    ("letter", "target", "most"),
    [
        (
            "Your target bonus is 30% of your base salary, up to a maximum of 60% of base salary.",
            30,
            60,
        ),
        ("You may earn an annual bonus of up to 50% of your annual base salary.", None, 50),
    ],
)
def test_targets(letter: str, target: int | None, most: int | None) -> None:
    [bonus] = terms("bonus", letter)
    assert bonus.target == (None if target is None else target * 1_000_000)
    assert bonus.most == (None if most is None else most * 1_000_000)


@pytest.mark.parametrize(
    "letter",
    [
        "In the event of termination you will receive a bonus of 50% of your base salary.",
        "Last year, the bonus was approximately 30% of annual salary.",
        "You are eligible for the bonus plan.",
    ],
)
def test_what_is_no_bonus(letter: str) -> None:
    assert not terms("bonus", letter)


@pytest.mark.parametrize(
    ("words", "last", "paid"),
    [  # the first day of work is September 12, 2005
        ("if you remain employed through June 30, 2006", "2006-06-30", "$9,000.00"),
        ("if you remain employed through June 30, 2006", "2006-06-29", "$0.00"),
        (
            "if you are still employed for six months from your start date",
            "2006-03-12",
            "$9,000.00",
        ),
        ("if you are still employed for six months from your start date", "2006-03-11", "$0.00"),
        # who has stayed until then is paid, though the day of payment comes later
        ("on July 31, 2006 if you remain employed until June 30, 2006", "2006-07-15", "$9,000.00"),
    ],
)
def test_a_bonus_for_staying_is_earned_when_the_time_is_over(
    words: str, last: str, paid: str
) -> None:
    left = {"on": last, "fact": "resigned"}
    statement = found(
        "one_time_payment",
        f"You will be paid a retention bonus of $9,000 {words}.",
        "2006-12-31",
        left,
    )
    assert str(statement["retention_bonus"]) == paid


def test_a_bonus_for_staying_is_due_no_sooner() -> None:
    promise = (
        "You will be paid a retention bonus of $9,000 if you remain employed through June 30, 2006."
    )
    (entry,) = found("one_time_payment", promise, "2006-12-31").payments
    assert str(entry.earned) == "2006-06-30"
    assert str(entry.due).startswith("unknown: 2006-06-30")


def test_staying_or_being_let_go_is_a_condition_that_somebody_has_to_settle() -> None:
    (read,) = terms(
        "one_time_payment",
        "You will be paid a retention bonus of $9,000 if you remain employed through June 30, 2006"
        " or are terminated without Cause before that day.",
    )
    assert read.on_condition
    assert read.employed_through is None
