"""What is given back or set off: clawbacks, loans, mitigation."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provision import Provision
from tenure.provisions.clawback import Clawback
from tenure.provisions.loan import Loan
from tenure.provisions.mitigation import Mitigation
from tenure.provisions.one_time_payment import OneTimePayment
from tenure.text import Letter

MOVED = {"on": "2005-04-01", "fact": "paid", "what": "relocation", "amount": "12000"}
LENT = {"on": "2005-04-01", "fact": "paid", "what": "loan", "amount": "36000"}


def found(
    kind: type[Provision], text: str, day: str, *log: dict[str, Any], **readings: str
) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(kind.read(letter)))
    choices = {f"{kind.kind}[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-03-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def resigned(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "resigned", "notice_given": "never"}


@pytest.mark.parametrize(
    ("left", "back"),
    [("2006-02-28", "12000.00"), ("2006-03-01", "0.00"), ("2007-01-01", "0.00")],
)
def test_relocation_is_repaid_on_leaving_within_the_months(left: str, back: str) -> None:
    text = "If you resign within 12 months of your start date, you will repay relocation expenses."
    s = found(Clawback, text, "2008-01-01", MOVED, resigned(left))
    assert s["to_repay"].plain == Decimal(back)


def test_only_the_part_for_months_not_completed() -> None:
    text = (
        "If you voluntarily leave within twelve months of your start date, you must repay a"
        " pro-rata part of your relocation costs."
    )
    s = found(Clawback, text, "2008-01-01", MOVED, resigned("2005-11-30"))
    assert s["to_repay"].plain == Decimal("3000.00")  # nine months are complete


def test_a_breach_calls_back_what_was_paid_of_it() -> None:
    text = "If you violate this Agreement you will repay all severance paid to you."
    paid = {"on": "2006-06-01", "fact": "paid", "what": "severance", "amount": "50000"}
    broken = {"on": "2006-09-01", "fact": "agreement_breached"}
    assert found(Clawback, text, "2006-08-01", paid, broken)["to_repay"].plain == 0
    assert found(Clawback, text, "2006-09-01", paid, broken)["to_repay"].plain == 50_000


@pytest.mark.parametrize(
    "text",
    [
        "If you resign within a year you will repay the signing bonus.",
        "The prevailing party may recover its costs in an action for breach of this severance"
        " agreement.",
        "The Executive shall repay any overpayment of severance caused by a violation of the cap.",
        "You will have no obligation to repay any relocation expense if you resign.",
        "The Company may recover liquidated damages in a sum of $5,000 for a breach, and no"
        " severance is due.",
        "If you resign within one year of the date of this agreement, you shall repay the tuition.",
    ],
)
def test_what_is_no_clawback_of_this_kind(text: str) -> None:
    assert list(Clawback.read(Letter("letter", text))) == []


RATABLY = (
    "The Company will make you a loan of $36,000 without interest, which will be forgiven ratably"
    " over 36 months. If you leave the Company, the loan becomes payable at once."
)


def test_a_loan_is_forgiven_month_by_month_while_employed() -> None:
    assert found(Loan, RATABLY, "2005-03-31", LENT)["loan_outstanding"].plain == 0
    assert found(Loan, RATABLY, "2005-04-30", LENT)["loan_outstanding"].plain == 36_000
    assert found(Loan, RATABLY, "2006-04-01", LENT)["loan_outstanding"].plain == 24_000
    s = found(Loan, RATABLY, "2009-01-01", LENT, resigned("2006-04-15"))
    assert s["loan_outstanding"].plain == 24_000
    assert [d.state for d in s.duties if d.duty.name == "repay the loan"] == ["in effect"]


def test_a_loan_may_be_forgiven_all_at_once() -> None:
    text = "You will receive a loan of $36,000. The loan is forgiven in full after two years."
    assert found(Loan, text, "2007-03-31", LENT)["loan_outstanding"].plain == 36_000
    assert found(Loan, text, "2007-04-01", LENT)["loan_outstanding"].plain == 0


@pytest.mark.parametrize(
    "text",
    [
        "The Employee shall commence training as a commercial loan credit analyst at $50,000.",
        "The Company shall mark as paid in full the loan of $10,000.",
        "The Company's personal loans to officers are prohibited.",
    ],
)
def test_what_is_no_promise_of_a_loan(text: str) -> None:
    assert list(Loan.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    ("text", "required", "offset"),
    [
        ("You shall have no duty to mitigate.", False, None),
        (
            "Severance will be reduced by amounts you earn from any subsequent employer.",
            None,
            True,
        ),
        (
            "The Executive need not seek other employment, and payments shall not be reduced by any"
            " earnings from another source.",
            False,
            False,
        ),
        ("You agree to mitigate by diligently seeking other employment.", True, None),
    ],
)
def test_mitigation_and_offset(text: str, required: bool | None, offset: bool | None) -> None:
    [said] = Mitigation.read(Letter("letter", text))
    assert (said.required, said.offset) == (required, offset)


def test_what_a_shared_health_plan_does_is_no_offset() -> None:
    text = "Health coverage will cease when you accept other employment with group health coverage."
    assert list(Mitigation.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    ("left", "back"),
    [("2005-08-30", "0.00"), ("2005-09-01", "9000.00"), ("2006-03-01", "0.00")],
)
def test_a_bonus_that_was_never_earned_is_not_given_back(left: str, back: str) -> None:
    text = (
        "You will be paid a signing bonus of $9,000 on September 1, 2005. If you resign within 12"
        " months of your start date, you will repay it."
    )
    s = found(OneTimePayment, text, "2008-01-01", resigned(left))
    assert s["clawback"].plain == Decimal(back)


def test_a_part_by_the_full_months_remaining() -> None:
    """18 months from hire; the figure counts what is left of them, not what was not completed."""
    text = (
        "On your first day of employment you will be paid a signing bonus of $36,000. If you resign"
        " within eighteen months of your start date, you will repay a pro rata part of the signing"
        " bonus based on the full months remaining in that time."
    )
    s = found(OneTimePayment, text, "2008-01-01", resigned("2006-02-10"))
    assert s["clawback"].plain == Decimal("12000.00")
