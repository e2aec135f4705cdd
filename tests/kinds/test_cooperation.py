"""Help after leaving: in what, for how long, at whose expense, and what is no such duty."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import tenure
from tenure.provisions.cooperation import Cooperation
from tenure.text import Letter


def read(text: str) -> dict[str, Any] | None:
    found = list(Cooperation.read(Letter("letter", text)))
    if not found:
        return None
    [one] = found
    return {k: v for k, v in vars(one).items() if k != "cite" and v not in (None, False)}


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Ms. Orr agrees to assist the Bank in the defense of any lawsuit.", {"legal": True}),
        (
            "You will assist us in any lawsuit. No fee is owed for that. We will bear your travel"
            " costs.",
            {"legal": True, "expenses": True},
        ),
        (
            "Nothing here shall bar you from testifying; (D) You will assist the Bank in any"
            " lawsuit, and will be paid $90 per hour for each hour over ten for such services.",
            {"legal": True},
        ),
        (
            "After leaving, the Executive shall make himself available as a witness.",
            {"legal": True, "after_leaving": True},
        ),
        (
            "You will cooperate in the orderly transfer of your duties for sixty days following"
            " your resignation.",
            {"transition": True, "after_leaving": True, "days": 60},
        ),
        (
            "For two years after his termination the Employee will assist in any investigation"
            " and will be paid for such services $1,000 per day.",
            {"legal": True, "after_leaving": True, "months": 24, "daily": 100_000},
        ),
        (
            "You will assist in any claim, at an hourly rate of $300 for such assistance.",
            {"legal": True, "hourly": 30_000},
        ),
        (
            "You agree that, if asked, you will cooperate in any inquiry. Your reasonable expenses"
            " of such assistance will be reimbursed.",
            {"legal": True, "on_request": True, "expenses": True},
        ),
    ],
)
def test_reads(text: str, terms: dict[str, Any]) -> None:
    assert read(text) == terms


@pytest.mark.parametrize(
    "text",
    [
        "The Company shall cooperate with you in any litigation.",
        "You will not assist any other person in any claim against the Company.",
        "You will cooperate with the insurer in any proceeding for key-man insurance.",
        "You will assist the Company with patents in any proceeding.",
        "WHEREAS, Ms. Orr will assist the Company in the transition of her duties; and",
        "Prior to your last day you will assist in the transition of your duties.",
        "We expect that you will assist with the transition.",
        "The Company will reimburse your expenses.",
        "Your assistant will help you in any litigation.",
        "You agree that nothing shall prevent you from cooperating with an investigation.",
        "You agree to assist the Bank in any lawsuit during the Quiet Period.",
    ],
)
def test_does_not_read(text: str) -> None:
    assert read(text) is None


def test_it_is_owed_from_the_last_day_for_its_months() -> None:
    agreement = tenure.read(
        "Dear Ann:\n\nYour base salary will be $90,000 per year.\n\nFor six months after the"
        " termination of your employment you will assist the Company in any litigation.\n"
    )
    facts = tenure.Facts.of(
        [
            {"on": "2020-03-02", "fact": "employment_started"},
            {"on": "2021-06-30", "fact": "resigned"},
        ]
    )

    def state(on: date) -> str:
        [duty] = [d for d in tenure.on(agreement, facts, on).duties if "cooperate" in d.duty.name]
        return duty.state

    assert state(date(2021, 6, 29)) == "not created"
    assert state(date(2021, 6, 30)) == "in effect"
    assert state(date(2021, 12, 29)) == "in effect"
    assert state(date(2021, 12, 30)) == "expired"
