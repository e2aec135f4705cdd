"""Sums in dollars besides the salary: what is promised, what is aimed at, what hangs on an event,
and cover after an ending that the words do not name.
"""

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

LEFT = {"on": "2010-11-30", "fact": "terminated", "by": "company", "for_cause": "no"}
RESIGNED = {"on": "2011-05-31", "fact": "resigned"}


def found(kind: str, letter: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(KINDS[kind].read(source)))
    choices = {f"{kind}[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2010-02-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def terms(kind: str, letter: str) -> list[Any]:
    return list(KINDS[kind].read(Letter("letter", letter)))


def test_a_bonus_guaranteed_for_one_year_is_owed_when_that_is_over() -> None:
    letter = "Your bonus for 2010 is guaranteed to be no less than $64,000."
    assert not found("bonus", letter, "2010-12-30").payments
    [payment] = found("bonus", letter, "2010-12-31").payments
    assert payment.amount.plain == 64_000
    assert not found("bonus", letter, "2012-12-31", LEFT).payments
    assert len(found("bonus", letter, "2012-12-31").payments) == 1


def test_a_maximum_is_no_promise_and_a_limit() -> None:
    letter = "You will be eligible to earn an annual performance bonus of up to $80,000."
    assert not found("bonus", letter, "2011-12-31").payments
    decided = {"on": "2011-03-01", "fact": "bonus_determined", "period": "2010", "amount": "95000"}
    [payment] = found("bonus", letter, "2011-03-01", decided).payments
    assert payment.amount.plain == 80_000


@pytest.mark.parametrize(
    ("kind", "letter"),
    [
        ("bonus", "On June 30, 2011, you will be paid a minimum bonus of $40,000."),
        ("bonus", "If employed on May 1, 2011, you receive a special bonus of 50% of salary."),
        ("bonus", "The target opportunity for the incentive plan that is long-term is $90,000."),
        ("bonus", "You will receive a bonus of 15% of salary upon a Change in Control."),
        ("one_time_payment", "You will be paid a lump-sum payment of $9,000 upon termination."),
        ("one_time_payment", "Employer pays Ann a bonus of $9,000 each November 1."),
        ("one_time_payment", "You receive a lump sum of $9,000 in settlement of your pension."),
        ("benefits", "You may elect COBRA coverage for up to 18 months at your own expense."),
        ("benefits", "You are eligible to continue medical benefits under COBRA for 18 months."),
        ("benefits", "If your spouse dies, her medical cover ended five months after that day."),
        ("vacation", "Two additional weeks of paid vacation besides the usual policy."),
        ("vacation", "You may carry over up to two weeks of vacation each year."),
        ("relocation", "Your relocation assistance will not be limited to $25,000."),
        ("relocation", "The Company may, in its discretion, pay your moving costs up to $8,000."),
        ("one_time_payment", "The Board may award you a retention bonus of $8,000."),
        ("one_time_payment", "You will receive a stay bonus of $8,000 per month until we close."),
        ("one_time_payment", "On each anniversary you will be paid a retention bonus of $8,000."),
        ("housing", "The Company may provide you with temporary housing for up to 70 days."),
        ("loan", "At its option, the Company may lend you up to $8,000."),
        ("loan", "The Company will guarantee a bank loan to you of up to $80,000."),
        ("expenses", "We may reimburse you for business expenses."),
        ("bonus", "Your first-year bonus is guaranteed to be no less than 20% of base salary."),
        ("bonus", "Your target bonus for the second half of 2009 is $25,000."),
    ],
)  # fmt: skip
def test_what_is_not_claimed(kind: str, letter: str) -> None:
    assert terms(kind, letter) == []


def test_a_sum_on_a_condition_is_not_owed_on_the_first_day() -> None:
    letter = "In the event that the mill is sold, Ann shall receive a lump-sum payment of $70,000."
    [payment] = found("one_time_payment", letter, "2011-01-01").payments
    assert (payment.amount.low, payment.amount.high) == (0, 70_000_00)


def test_cover_after_an_ending_that_is_not_named() -> None:
    letter = (
        "For ten months following the date of termination, the Company will pay the premiums for"
        " your group medical coverage."
    )
    assert found("benefits", letter, "2011-12-31", LEFT)["health_months"].plain == 10
    assert found("benefits", letter, "2011-12-31", RESIGNED)["health_months"].plain == 0
    resigned = found("benefits", letter, "2011-12-31", RESIGNED, which_ending="any_ending")
    assert resigned["health_months"].plain == 10
