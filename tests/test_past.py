"""Sentences that read like a promise of pay and are none: of what is past, taken back, or of
other people.
"""

from __future__ import annotations

import pytest

import tenure.provisions  # noqa: F401  (the kinds)
from tenure.past import is_over
from tenure.provision import KINDS
from tenure.text import Letter

NONE = (
    ("bonus", "In 2003 you received a bonus of 40% of your base salary."),
    ("bonus", "Each manager who reports to you has a target bonus of 15% of base salary."),
    ("bonus", "You hereby waive the annual bonus of 25% of base salary."),
    ("bonus", "You will not take part in our annual bonus plan."),
    ("one_time_payment", "You have already been paid the signing bonus of $25,000."),
    ("one_time_payment", "You acknowledge that you received a retention bonus of $9,000."),
    ("one_time_payment", "The sign-on bonus of $45,000 is hereby withdrawn."),
    ("one_time_payment", "We would have paid you a signing bonus of $10,000."),
    ("one_time_payment", "No signing bonus, not even the $6,000 of our talks, is offered."),
    ("one_time_payment", "The signing bonus is reduced by $5,000 if you start later."),
    ("benefits", "The Executive shall pay for COBRA for nine months after a termination."),
    ("bonus", "Nothing herein entitles the Executive to a bonus of 50% of Base Salary."),
    ("bonus", "Regional managers have bonus targets of 15% of salary."),
    ("one_time_payment", "The signing bonus of $30,000 was paid on May 1, 2009."),
    ("vacation", "Employees hired before 2000 get six weeks of vacation."),
    ("loan", "The Executive shall repay the loan of $35,000 on his last day."),
    ("benefits", "Mr. Hale, on his termination without Cause, received nine months of COBRA."),
    ("perquisite", "The car allowance of $500 per month ended in 2008."),
    ("vacation", "The office closes for two weeks of vacation each July."),
    ("vacation", "You will be paid for three weeks of vacation that you had earned."),
    ("expenses", "You will bear your own business expenses."),
    ("vacation", "We know of your planned two week vacation in August."),
    ("vacation", "You may not take more than two weeks of vacation at once."),
    ("relocation", "Your moving expenses were paid by your previous employer."),
    ("loan", "The loan of $70,000 made to you in 2002 has been repaid in full."),
)
STILL = (
    "You will repay the signing bonus that you have received if you resign.",
    "You will receive a bonus of $8,000, which is forfeited if you resign.",
    "Four weeks of vacation annually; unused vacation is forfeited.",
    "You will be paid a bonus of $8,000 unless this offer is withdrawn.",
    "The Company will pay you what you have earned.",
    "You will be paid the premiums that the Company would have paid for you.",
    "The benefits that you have heretofore received will go on for nine months.",
)


@pytest.mark.parametrize(("kind", "text"), NONE)
def test_nothing_is_promised(kind: str, text: str) -> None:
    assert not list(KINDS[kind].read(Letter("letter", f"Dear Ann:\n\n{text}\n")))


@pytest.mark.parametrize("text", STILL)
def test_what_is_still_promised(text: str) -> None:
    assert not is_over(text)
