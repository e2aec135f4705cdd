"""What of a signing bonus is given back: a part by time, and sums paid in instalments. The figures
are worked out by hand.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

import tenure
from tenure.agreement import Choice

STARTED = "- {on: 2010-03-01, fact: employment_started}\n"
LEFT = "- {{on: {}, fact: resigned, good_reason: no}}\n"
ONE = (
    "You will receive a signing bonus of $36,500 on your start date. If you resign within twelve"
    " months of your start date, you will repay {}.\n"
)
TWO = (
    "You will receive a signing bonus of $50,000, $30,000 on your start date and $20,000 on the"
    " first anniversary of your start date. {}\n"
)
LAST = "2014-12-31"


def back(letter: str, left: str, **readings: str) -> str:
    made = tenure.read(letter)
    chosen = {f"one_time_payment[0].{name}": Choice(x) for name, x in readings.items()}
    facts = tenure.Facts.parse(STARTED + LEFT.format(left))
    return str(tenure.on(made.choosing(chosen), facts, LAST)["clawback"])


@pytest.mark.parametrize(
    ("reading", "owed"),
    [
        ("months_not_completed", "$21,291.67"),  # five are complete: 7/12
        ("full_months_remaining", "$18,250.00"),  # six: 6/12
        ("days", "$19,600.00"),  # 196 of 365, from August 17 through February 28
    ],
)
def test_a_prorated_part_is_a_question_where_the_letter_does_not_say_by_what(
    reading: str, owed: str
) -> None:
    letter = ONE.format("a pro rata part of it")
    assert back(letter, "2010-08-16", prorated_by=reading) == owed
    assert "prorated_by" in asked(letter)


def asked(letter: str) -> set[str]:
    [payment] = tenure.read(letter).provisions
    return {doubt.name for doubt in payment.doubts if doubt.only_if(payment)}


@pytest.mark.parametrize(
    ("words", "owed"),
    [
        ("a prorated part of it, by the number of days remaining", "$19,600.00"),
        ("a prorated part of it, by the full months remaining", "$18,250.00"),
        ("it, prorated for each completed month of service", "$21,291.67"),
    ],
)
def test_where_the_letter_says_by_what_it_is_no_question(words: str, owed: str) -> None:
    letter = ONE.format(words)
    assert back(letter, "2010-08-16") == owed
    assert "prorated_by" not in asked(letter)


def test_a_part_of_a_time_that_is_not_stated_is_not_the_whole() -> None:
    letter = ONE.replace(" within twelve months of your start date", " before January 1, 2011")
    assert back(letter.format("a pro rata part of it"), "2010-08-16") == (
        "unknown: $0.00 to $36,500.00"
    )


EITHER = "If you resign within 12 months of the payment of either installment, you will repay it."
EACH = (
    "You must repay the first installment if you resign within 12 months of your start date, and"
    " the second installment if you resign within 30 months of your start date."
)
SUMS = (
    "If you resign within twelve months after your start date, you will repay the $30,000. If you"
    " resign within 18 months after your start date, you will repay the $20,000."
)


@pytest.mark.parametrize(
    ("words", "left", "owed"),
    [
        (EITHER, "2010-12-31", 30_000),  # the second is not paid yet
        (EITHER, "2011-06-30", 20_000),
        (EITHER, "2012-03-01", 0),
        (EACH, "2010-12-31", 30_000),
        (EACH, "2011-06-30", 20_000),
        (EACH, "2012-08-31", 20_000),
        (EACH, "2012-09-01", 0),
        (SUMS, "2011-02-28", 30_000),
        (SUMS, "2011-08-31", 20_000),
        (SUMS, "2011-09-01", 0),
    ],
)
def test_each_instalment_is_given_back_on_its_own_terms(words: str, left: str, owed: int) -> None:
    assert back(TWO.format(words), left) == f"${Decimal(owed):,.2f}"


def test_a_second_bonus_beside_the_first() -> None:
    letter = tenure.read(
        "You will receive a signing bonus of $30,000 on your start date and a second signing bonus"
        " of $20,000 on the first anniversary of your start date.\n"
    )
    assert [getattr(p, "amount", None) for p in letter.provisions] == [3_000_000, 2_000_000]
