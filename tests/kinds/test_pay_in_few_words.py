"""Pay as rows, limbs and half sentences say it: under a heading, on a line, beside the year's."""

from __future__ import annotations

from pathlib import Path

import pytest

import tenure
from tenure.provisions.bonus import Bonus
from tenure.provisions.housing import Housing
from tenure.provisions.one_time_payment import OneTimePayment
from tenure.provisions.perquisite import Perquisite
from tenure.provisions.relocation import Relocation
from tenure.provisions.salary import Salary
from tenure.provisions.vacation import Vacation
from tenure.text import Letter
from tenure.views.termsheet import termsheet

OPENING = "Dear Ms. Roe:\n\nWe are pleased to offer you employment on the terms below.\n\n"
CLOSING = "\n\nWe look forward to working with you in the years to come."


def letter(words: str) -> Letter:
    return Letter("letter", OPENING + words + CLOSING)


@pytest.mark.parametrize(
    ("words", "amount", "per", "often"),
    [
        ("Base Salary: During first year of term: $58,000.", 58_000_00, "year", None),
        ("Annual Base Salary\n\n$425,000", 425_000_00, "year", None),
        ("Base salary: Year 1 - $130,000; Year 2 - $140,000.", 130_000_00, "year", None),
        (
            "A salary at the rate of _Sixty Five Thousand\n_ Dollars ($_65,000_) per\nannum,"
            " payable $5,416 per month.",
            65_000_00,
            "year",
            "monthly",
        ),
        ("Base: $98,000/year; semi-monthly pay.", 98_000_00, "year", "semimonthly"),
        ("Your wage is $150,000 p.a., every second Thursday.", 150_000_00, "year", "biweekly"),
        ("Pay is $26,000 monthly.", 26_000_00, "month", None),
        (
            "Your salary will be $119,600 a year, distributed in 52 checks.",
            119_600_00,
            "year",
            "weekly",
        ),
        (
            "Compensation is $4,583.33 on the 1st and 16th of each month.",
            4_583_33,
            "half_month",
            "semimonthly",
        ),
        (
            "We will employ you commencing August 1, 1998 at $2,400 per week, paid each Friday.",
            2_400_00,
            "week",
            "weekly",
        ),
        (
            "Employee shall be paid the following annual salaries during the Term:\n\n"
            "$250,000.00      June 1, 2004 to May 31, 2005\n\n"
            "$267,000.00      June 1, 2005 to May 31, 2006",
            250_000_00,
            "year",
            None,
        ),
        (
            "The Company shall pay Employee, in full payment for all services, compensation\n\n"
            "1.\n\nAt the rate of $60,000 per annum.",
            60_000_00,
            "year",
            None,
        ),
    ],
)
def test_a_salary_in_few_words(words: str, amount: int, per: str, often: str | None) -> None:
    [found] = Salary.read(letter(words))
    assert (found.amount, found.per, found.frequency) == (amount, per, often)


@pytest.mark.parametrize(
    "words",
    [
        "If your base salary is reduced below $300,000 you may resign for Good Reason.",
        "As a director you will be paid $40,000 per year.",
        "The consultant will be paid $5,000 a month ($60,000 a year).",
        "You will be paid $50,000 per year for the use of your house.",
    ],
)
def test_what_is_paid_for_something_else(words: str) -> None:
    assert not list(Salary.read(letter(words)))


def test_the_sheet_has_the_step_that_holds_on_the_day_of_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(
        "Ardent Mills Corporation\n\nApril 9, 2005\n\nDear Ms. Roe:\n\nThe Company shall pay you a"
        " base salary at the annual rate of (i) $235,000 during the period from April 1, 2004 to"
        " December 31, 2004; and (ii) $248,000 commencing January 1, 2005.\n\nYou will report to"
        " the Board.\n"
    )
    value = termsheet(tenure.load(path), "letter")["fields"]["base_salary"]["value"]
    assert (value["amount"], value["at_first"]) == (248_000, 235_000)


def test_values_under_their_headings() -> None:
    found = letter(
        "TARGET BONUS\n\n40%\n\nSign-On Bonus: $30,000\n\nVacation: 22 days\n\n"
        "Temporary Housing: 60 days\n\nRelocation Assistance: $20,000 lump sum\n\n"
        "Car Allowance: $750/month"
    )
    assert [p.target for p in Bonus.read(found)] == [40_000_000]
    assert [p.amount for p in OneTimePayment.read(found)] == [30_000_00]
    assert [p.days for p in Vacation.read(found)] == [22]
    assert [p.days for p in Housing.read(found)] == [60]
    assert [p.allowance for p in Relocation.read(found)] == [20_000_00]
    assert [(p.amount, p.period) for p in Perquisite.read(found)] == [(750_00, "month")]


def test_vacation_of_one_year_gives_way_to_that_of_every_year() -> None:
    [found] = Vacation.read(
        letter("During 2005 you will be eligible for two weeks of vacation. After that you will be"
               " eligible for four weeks of vacation per year.")
    )  # fmt: skip
    assert (found.weeks, found.at_first) == (4, False)
    assert not list(
        Vacation.read(letter("You will be paid the five weeks vacation accrued in 2007."))
    )
