"""Business expenses: the tests of the letter, one by one, and what waits for a judgement."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.engine.statement import Statement
from tenure.provisions.expenses import Expenses
from tenure.text import Letter

LETTER = (
    "Your employment is at will.\n\nYou will be reimbursed for all reasonable, out-of-pocket"
    " business expenses. Expenses must be submitted promptly with supporting documentation."
)
START = {"on": "2010-01-04", "fact": "employment_started"}
CLAIM = {
    "on": "2010-03-12", "fact": "expense_submitted", "amount": "412.50", "incurred": "2010-03-01",
    "documented": "yes", "reasonable": "yes", "out_of_pocket": "yes", "business": "yes",
}  # fmt: skip


def statement(*claims: dict[str, Any], letter: str = LETTER, **readings: str) -> Statement:
    agreement = tenure.choose(
        tenure.read(letter), {f"expenses[0].{k}": v for k, v in readings.items()}
    )
    return tenure.on(agreement, tenure.Facts.of([START, *claims]), "2012-12-31")


def test_a_claim_that_meets_every_test_is_payable() -> None:
    assert str(statement(CLAIM)["expense_payable"]) == "$412.50"
    assert not statement(CLAIM).without_effect
    assert not statement(CLAIM).payments, "it is owed, but it is no one-time payment"


@pytest.mark.parametrize(
    ("field", "because"),
    [
        ("documented", "documentation missing"),
        ("business", "not business"),
        ("out_of_pocket", "not out of pocket"),
        ("reasonable", "not reasonable"),
        ("prompt", "not submitted promptly"),
    ],
)
def test_a_claim_that_fails_a_test_is_listed_with_it(field: str, because: str) -> None:
    s = statement({**CLAIM, field: "no"}, {**CLAIM, "on": "2010-03-13"})
    assert str(s["expense_payable"]) == "$412.50", "the other one is payable"
    assert [i.because for i in s.without_effect] == [because]


def test_what_nobody_has_judged_leaves_it_open() -> None:
    s = statement({k: v for k, v in CLAIM.items() if k != "reasonable"})
    found = s["expense_payable"]
    assert (found.low, found.high) == (0, 41_250)
    assert [o.field for o in s.open] == ["reasonable", "prompt"]


@pytest.mark.parametrize(("on", "payable"), [("2010-04-30", "$412.50"), ("2010-05-01", None)])
def test_sixty_days_are_prompt_and_then_a_person_has_to_say(on: str, payable: str | None) -> None:
    s = statement({**CLAIM, "on": on})
    assert s["expense_payable"].known == (payable is not None)
    late = statement({**CLAIM, "on": on, "prompt": "yes"})
    assert str(late["expense_payable"]) == "$412.50"
    assert not statement({**CLAIM, "on": on}, promptly="always_judged")["expense_payable"].known


def test_a_letter_without_the_clause_pays_none_and_says_why() -> None:
    s = statement(CLAIM, letter="Your employment is at will.")
    assert str(s["expense_payable"]) == "$0.00"
    assert [i.because for i in s.without_effect] == ["letter has no expense clause; see policy"]
    silent = statement(letter="Your employment is at will.")
    assert not [k for k in silent.figures if "expense" in k] and not silent.without_effect


@pytest.mark.parametrize(
    "text",
    [
        "The Company will reimburse you for reasonable expenses of moving your household.",
        "Upon termination you will be paid any unreimbursed business expenses.",
        "You are entitled to expense reimbursement by virtue of your employment.",
        "The Company will reimburse your attorney for legal expenses in this matter.",
    ],
)
def test_other_expenses_are_not_read(text: str) -> None:
    assert not list(Expenses.read(Letter("letter", text)))


def test_days_of_payment() -> None:
    text = "The Company shall reimburse business expenses within thirty (30) days of submission."
    [found] = Expenses.read(Letter("letter", text))
    assert found.paid_within == 30 and found.business and not found.prompt
