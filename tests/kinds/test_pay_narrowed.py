"""Pay that a letter narrows, takes back or only speaks of: nothing more is said than it says."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.agreement import terms_of
from tenure.provision import KINDS
from tenure.text import Letter

CAUSE = "If the Company terminates your employment without Cause, "


def read(kind: str, text: str) -> list[dict[str, Any]]:
    return [terms_of(found) for found in KINDS[kind].read(Letter("letter", text))]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("expenses", "You acknowledge that you have been reimbursed for all business expenses."),
        ("expenses", "To the extent that any business expenses are reimbursed, it is by May 1."),
        ("loan", "The unpaid balance of our loan to you of $31,000 will be deducted."),
        ("loan", "You acknowledge that the Company extended a loan to you of $31,000."),
        ("perquisite", "In place of a company car you will be given a railway pass."),
        ("perquisite", "We will pay a mover for your household effects and two automobiles."),
        ("perquisite", "The Company will reimburse tolls and parking expenses on business trips."),
        ("bonus", "In lieu of our annual bonus plan you may earn a cash bonus of up to $72,000."),
        ("bonus", "You may earn a performance bonus of 9% of your base salary per fiscal quarter."),
        ("bonus", "By year end the Board may award you a completion bonus of up to $83,000."),
        ("benefits", CAUSE + "it will pay the premiums of your life insurance for ten months."),
        (
            "benefits",
            "In consideration of your compensation and benefits, for a period of ten months after"
            " the termination of employment you will not solicit any customer.",
        ),
        (
            "benefits",
            "SEPARATION AGREEMENT\n\nYou resigned from your employment with the Company effective"
            " March 1, 2018.\n\nIf the Company sells the plant during the Consulting Period, it"
            " shall continue your health insurance for nine months.",
        ),
        ("relocation", "If the Company asks you to move, it will pay your moving expenses."),
        ("vacation", "You will not accrue vacation after your last day of work."),
        ("vacation", "Vacation. You are paid for 11 weeks of accrued but unused vacation time."),
        ("perquisite", "Upon a termination for cause you will not receive outplacement services."),
        ("bonus", "You are paid two times your base salary of $90,000 and your bonus of 30%."),
    ],
)
def test_what_is_no_promise(kind: str, text: str) -> None:
    assert read(kind, text) == []


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("until the earlier of that and the day you are covered by a new employer", "covered by"),
        ("or until you become eligible for coverage with a new employer", "eligible with"),
        ("or until you become eligible for other group coverage", "eligible elsewhere"),
        ("or until you accept other employment", "employed elsewhere"),
    ],
)
def test_what_ends_cover_sooner(words: str, until: str) -> None:
    (found,) = read("benefits", f"{CAUSE}it will pay your COBRA premiums for 8 months {words}.")
    assert found["until"].startswith(until)


def test_a_most_of_another_promise_is_none_of_this_one() -> None:
    (found,) = read(
        "benefits",
        f"{CAUSE}it will pay five months of COBRA premiums; after a sale that goes up to ten"
        " months of COBRA premiums.",
    )
    assert found["months"] == 5 and "up_to" not in found


def test_a_further_sum_is_a_second_payment() -> None:
    first, second = read(
        "one_time_payment",
        "To make up for the bonus that you will lose, we will pay you $41,000 on March 1, 2011 and"
        " a further $23,000 on March 1, 2012.",
    )
    assert (first["amount"], first["date"]) == ("$41,000.00", "2011-03-01")
    assert (second["amount"], second["date"]) == ("$23,000.00", "2012-03-01")


def test_a_summary_and_its_clause_are_one_payment() -> None:
    (found,) = read(
        "one_time_payment",
        "You will receive a sign-on bonus of $90,000.\n\nYou will report to our president. You will"
        " work in Tulsa. You will travel. You will have an office. You will have a desk.\n\nThe"
        " sign-on bonus will be paid in two installments: $50,000 soon and $40,000 later. If you"
        " resign within ten months of receiving an installment, you will repay it.",
    )
    assert found["parts_unread"] and found["repaid_from_payment"]


def test_a_day_of_payment_of_one_sum_is_not_that_of_the_bonus() -> None:
    found = read(
        "bonus",
        "You will be eligible for an annual bonus with a target of 28% of base salary. For 2010"
        " your bonus will be no less than $19,000, to be paid by March 15, 2011.",
    )
    assert "pay_day" not in found[0]


def test_a_year_of_another_limb_is_not_that_of_the_bonus() -> None:
    text = (
        "You will receive (a) a base salary of $150,000, and $160,000 commencing January 1, 2008;"
        " and (b) a target bonus of 35% of base salary."
    )
    (bonus,) = read("bonus", text)
    assert bonus == {"target": "35%", "basis": "base salary"}


def test_the_year_of_a_plan_or_of_a_part_is_not_that_of_the_bonus() -> None:
    text = "You have an annual bonus of 25% of base salary, half of which is guaranteed for 2012."
    (bonus,) = read("bonus", text)
    assert "for_year" not in bonus


def test_a_longer_time_is_that_of_the_cover_and_not_of_the_salary() -> None:
    text = (
        f"{CAUSE}it will pay your salary for the greater of the remaining term and six months, and"
        " your COBRA premiums for six months."
    )
    (cover,) = read("benefits", text)
    assert "at_least" not in cover


def test_a_paper_that_is_returned_is_no_bonus_that_is_repaid() -> None:
    text = (
        "You will be paid a signing bonus of $12,000. If you resign, this letter and all keys must"
        " be returned to us."
    )
    (payment,) = read("one_time_payment", text)
    assert payment == {"purpose": "signing_bonus", "amount": "$12,000.00"}
