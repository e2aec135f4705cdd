"""Perquisites: whose amount is whose, and what an allowance comes to."""

from __future__ import annotations

from decimal import Decimal

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.perquisite import Perquisite
from tenure.text import Letter

MONTHLY = "You will receive a car allowance of $700 per month."
YEARLY = "You will receive an annual car allowance of $9,500, paid with your salary."


def found(text: str, day: str, **readings: str) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(Perquisite.read(letter)))
    choices = {f"perquisite[0].{k}": Choice(v) for k, v in readings.items()}
    log = [
        {"on": "2005-03-01", "fact": "employment_started"},
        {"on": "2006-05-15", "fact": "resigned", "notice_given": "never"},
    ]
    return state(agreement.choosing(choices), World(tenure.Facts.of(log)), day_number(day))


@pytest.mark.parametrize(
    ("text", "day", "earned"),
    [
        (MONTHLY, "2005-02-28", "0.00"),
        (MONTHLY, "2005-04-29", "700.00"),
        (MONTHLY, "2005-04-30", "1400.00"),  # both months are over at the end of that day
        (MONTHLY, "2005-05-01", "1400.00"),
        (MONTHLY, "2010-01-01", "9800.00"),  # 14 whole months
        (YEARLY, "2005-08-01", "3958.33"),  # five twelfths, rounded once
    ],
)
def test_an_allowance_comes_to_its_whole_months(text: str, day: str, earned: str) -> None:
    assert found(text, day)["car_allowance_earned"].plain == Decimal(earned)


def test_months_that_have_begun_may_count() -> None:
    s = found(MONTHLY, "2010-01-01", part_month="months_begun")
    assert s["car_allowance_earned"].plain == Decimal("10500.00")


def test_it_is_a_level_while_employed() -> None:
    assert found(MONTHLY, "2006-05-15")["car_allowance"].plain == Decimal("700.00")
    assert found(MONTHLY, "2006-05-16")["car_allowance"].plain == 0


def test_each_amount_goes_to_what_it_is_for() -> None:
    text = (
        "You will also receive an automobile allowance of $550 per month, an annual physical"
        " examination and financial planning assistance of up to $3,000 per year."
    )
    read = {p.what: p.amount for p in Perquisite.read(Letter("letter", text))}
    assert read == {
        "car": 55_000,
        "financial help": 300_000,
        "physical examination": None,
    }


def test_a_limit_is_no_payment() -> None:
    text = "The Company will pay your club dues, up to $6,000 per year."
    s = found(text, "2006-01-01")
    assert s["club_limit"].plain == Decimal("6000.00")
    assert "club_allowance_earned" not in str(s.figures)


@pytest.mark.parametrize(
    "text",
    [
        "You shall return all Company property, including any Company car.",
        "He was convicted of an offense relating to the operation of a motor vehicle.",
        "If your employment is terminated you may keep the automobile for $1.",
        "An IRA is an investment vehicle.",
        "We will pay for moving your family, one car and your furniture to Reno.",
        "You will receive a car allowance as provided by the policy.",
        "This offer is contingent on a pre-employment physical examination.",
    ],
)
def test_what_is_no_perquisite_of_a_stated_amount(text: str) -> None:
    assert list(Perquisite.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "You will have a car allowance of $480 per month, and dental and life insurance.",
        "You will receive a car allowance of $480 a month, to cover the lease, insurance and fuel.",
        "We will pay a car allowance of $480 a month and reimburse gasoline used on business.",
    ],
)
def test_costs_that_are_not_paid_beside_an_allowance(text: str) -> None:
    [car] = Perquisite.read(Letter("letter", text))
    assert not car.running_costs


def test_the_use_of_the_executive_s_own_car_is_no_car_that_is_given() -> None:
    said = "You will be reimbursed for the use of your own automobile at the usual rate."
    assert not list(Perquisite.read(Letter("letter", said)))
