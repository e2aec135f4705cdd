"""Pay as offer letters state it, and what in them looks like pay and is none."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.agreement import terms_of
from tenure.provision import KINDS
from tenure.text import Letter

OPENING = "Dear Ms. Roe:\n\nWe are pleased to offer you the job of controller.\n\n"
CLOSING = "\n\nWe look forward to working with you.\n\nSincerely,\n\nAda Poe"


def read(kind: str, words: str) -> list[dict[str, Any]]:
    letter = Letter("offer", OPENING + words + CLOSING)
    return [dict(terms_of(p)) for p in KINDS[kind].read(letter)]


@pytest.mark.parametrize(
    ("kind", "words", "terms"),
    [
        (
            "salary",
            "You'll be paid $9,583.33 semi-monthly, which is the equivalent of $230,000"
            " annualized.",
            {"amount": "$230,000.00", "frequency": "semimonthly"},
        ),
        ("salary", "You will be paid at the annual rate of $142,500.", {"amount": "$142,500.00"}),
        ("salary", "We will pay you $118,000 a year.", {"amount": "$118,000.00"}),
        (
            "salary",
            "The annual compensation for this position is $172,000. Payroll is processed every two"
            " weeks.",
            {"amount": "$172,000.00", "frequency": "biweekly"},
        ),
        (
            "salary",
            "Your pay is as follows: (a) Salary. $210,000 per annum, payable monthly.",
            {"amount": "$210,000.00", "frequency": "monthly"},
        ),
        (
            "salary",
            "If we end your employment, you receive six months of your annual base salary of"
            " $164,000.",
            {"amount": "$164,000.00"},
        ),
        (
            "one_time_payment",
            "Sign-On Bonus\n\nYou will be paid $15,000 (less withholdings) with your first"
            " paycheck.",
            {"purpose": "signing_bonus", "amount": "$15,000.00"},
        ),
        (
            "one_time_payment",
            "Sign-on. A payment of $45,000 will be made in your first pay cycle.",
            {"purpose": "signing_bonus", "amount": "$45,000.00"},
        ),
        (
            "one_time_payment",
            "In view of the bonus which you will forfeit, the Company will pay you $60,000.",
            {"purpose": "payment", "amount": "$60,000.00"},
        ),
        ("relocation", "Relocation Allowance: $35,000", {"allowance": "$35,000.00"}),
        (
            "relocation",
            "Relocation: Movement of household goods. Total not to exceed $80,000.",
            {"cap": "$80,000.00", "expenses": True},
        ),
        (
            "relocation",
            "In lieu of relocation reimbursement, the Company will pay you a lump sum of $25,000.",
            {"allowance": "$25,000.00"},
        ),
        (
            "perquisite",
            "Monthly car allowance: $850.",
            {"what": "car", "amount": "$850.00", "period": "month"},
        ),
        (
            "perquisite",
            "You'll also get $500/month for your car.",
            {"what": "car", "amount": "$500.00", "period": "month"},
        ),
        (
            "perquisite",
            "Car: $750 monthly allowance",
            {"what": "car", "amount": "$750.00", "period": "month"},
        ),
        (
            "vacation",
            "You will accrue 4.62 hours of PTO per bi-weekly pay period, which is equal to 15 days"
            " per year.",
            {"days": 15, "accrual": "biweekly"},
        ),
        ("vacation", "Annual Leave: 18 working days", {"days": 18}),
        ("housing", "We will furnish a corporate apartment in Omaha for up to 6 months.", {}),
    ],
)
def test_is_read(kind: str, words: str, terms: dict[str, Any]) -> None:
    (found,) = read(kind, words)
    assert terms.items() <= found.items()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("salary", "We will pay you $2,000 per month toward the rent of an apartment."),
        ("salary", "For twelve months following your separation, we will pay you $9,000 a month."),
        ("salary", "You will be paid $2,500 per month in lieu of benefits."),
        ("salary", "After the term he shall be paid $200 per hour for his assistance."),
        ("salary", "You will receive a draw of $6,000 per month against commissions."),
        ("salary", "You will receive $50,000 per year in stock."),
        ("one_time_payment", "Your initial bonus target is $50,000 per year."),
        ("one_time_payment", "To compensate you for your services we will pay you $9,000 a month."),
        (
            "one_time_payment",
            "As an inducement to join us, the Company will pay you a salary of $144,000.",
        ),
        (
            "one_time_payment",
            "To compensate you for your efforts, the Company shall pay you a base salary of"
            " $200,000.",
        ),
        ("bonus", "Officers of your grade have in recent years received 25% of salary as a bonus."),
        ("bonus", "The bonus will be paid 50% in cash and 50% in stock at target."),
        ("relocation", "The Company may relocate its office at a cost of up to $2,000,000."),
        ("relocation", "If you resign you must repay relocation expenses of up to $50,000."),
        ("vacation", "An employee may accrue no more than 240 hours of vacation."),
        ("vacation", "You will be paid for 40 hours of unused vacation per month."),
    ],
)
def test_is_none(kind: str, words: str) -> None:
    assert not read(kind, words)


@pytest.mark.parametrize(
    "words",
    [
        "You will receive $1,000 per month for your life insurance.",
        "We will pay you $900 per month as reimbursement of dues.",
        "You will be paid $400 per month for your mobile phone.",
        "You will be paid $2,000 per month to help with commuting.",
        "You will be paid at the annual rate of $50,000 for service on the committee.",
        "We estimate the value of your benefits at $35,000 per year.",
        "Your total target compensation is $300,000 per year.",
    ],
)
def test_a_sum_beside_the_salary_is_not_taken_for_it(words: str) -> None:
    (found,) = read("salary", f"{words} Your base salary will be $175,000 per year.")
    assert found == {"amount": "$175,000.00"}
