"""What is paid or given back on leaving besides severance, and what is added to that: vacation that
was not taken, the costs of a move, sums that no term counts. Worked out by hand.
"""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Choice
from tenure.values import Value

SALARY = "Dear Ms. Obi:\n\nYour base salary will be $104,000 per year. "  # $50 an hour
VACATION = "You will be eligible for 20 days of vacation per year, accrued monthly. "
IS_PAID = "Accrued but unused vacation will be paid upon termination of your employment. "
STARTED = "- {on: 2019-01-01, fact: employment_started}\n"
TAKEN = "- {on: 2019-07-01, fact: vacation_taken, hours: '60'}\n"
RESIGNED = "- {on: 2020-01-01, fact: resigned, good_reason: no}\n"
LET_GO = "- {on: 2020-01-01, fact: terminated, by: company, for_cause: no}\n"


def figure(words: str, name: str, log: str, **read: str) -> str:
    choices = {f"vacation[0].{question}": Choice(reading) for question, reading in read.items()}
    letter = tenure.read(SALARY + words).choosing(choices)
    return str(tenure.on(letter, tenure.Facts.parse(STARTED + log), "2020-01-31")[name])


def test_vacation_that_was_not_taken_is_paid_by_the_hour() -> None:
    """160 hours in twelve months, less 60, at $50."""
    assert figure(VACATION + IS_PAID, "vacation_payout", TAKEN + RESIGNED) == "$5,000.00"


def test_at_what_rate_stays_a_question() -> None:
    asked = VACATION + IS_PAID, "vacation_payout", TAKEN + RESIGNED
    assert figure(*asked, payout_rate="as_a_policy_says") == "unknown"


def test_of_what_need_not_be_carried_over_only_the_most_is_known() -> None:
    words = VACATION + "Unused vacation may not be carried over. " + IS_PAID
    found = figure(words, "vacation_payout", TAKEN + RESIGNED)
    assert found == "unknown: $0.00 to $5,000.00"


def test_vacation_that_is_not_paid_out_is_nothing() -> None:
    words = VACATION + "Unused vacation days shall not be paid out."
    assert figure(words, "vacation_payout", TAKEN + RESIGNED) == "$0.00"


@pytest.mark.parametrize(
    ("log", "back"), [(RESIGNED, "unknown: $0.00 to $18,000.00"), (LET_GO, "$0.00")]
)
def test_a_move_is_given_back_on_the_endings_that_are_named(log: str, back: str) -> None:
    words = (
        "The Company will reimburse your moving expenses up to $18,000. If you leave voluntarily"
        " within 18 months after your move, you will repay a part of it."
    )
    assert figure(words, "clawback", log) == back


@pytest.mark.parametrize(
    ("plus", "owed"),
    [
        ("", "$104,000.00"),
        (" plus the value of your unvested shares", "unknown: $104,000.00 or more"),
        (" plus the value of your accrued vacation", "$104,000.00"),  # which is told by itself
    ],
)
def test_what_is_added_to_salary_leaves_it_open_above(plus: str, owed: str) -> None:
    words = (
        "If the Company terminates your employment without Cause, you will be paid one year of base"
        f" salary{plus}."
    )
    assert figure(words, "severance", LET_GO) == owed


def test_a_sum_that_may_be_any_below_nothing_says_so() -> None:
    assert str(Value("money:USD", -(10**12), 0)) == "unknown: $0.00 or less"
