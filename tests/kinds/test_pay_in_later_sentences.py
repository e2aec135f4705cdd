"""Limits of pay, cause and good reason that stand in a later sentence or in another section."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.engine.findings import compiled
from tenure.formula import const
from tenure.formula.units import DATE, MONEY
from tenure.provision import Provision
from tenure.provisions.benefits import Benefits
from tenure.provisions.bonus import Bonus
from tenure.provisions.cause import Cause
from tenure.provisions.good_reason import GoodReason
from tenure.provisions.loan import Loan
from tenure.provisions.one_time_payment import OneTimePayment
from tenure.provisions.perquisite import Perquisite
from tenure.text import Letter

LIST = "(i) a reduction of your salary; or (ii) a relocation of your office"


def only(kind: type[Provision], text: str) -> Any:
    [found] = kind.read(Letter("letter", text))
    return found


@pytest.mark.parametrize(
    ("below", "terms"),
    [
        (
            "You must inform the Company in writing within 80 days after it first occurs.",
            {"notice_days": 80},
        ),
        (
            "We must get your notice of the condition, given within 70 days. If the Company has not"
            " fixed it in 20 days, you must leave within 40 days after the remedy period.",
            {"notice_days": 70, "cure_days": 20, "window_days": 40, "window_after_cure": True},
        ),
        (
            "Staying for 50 days after the event is a waiver of it.",
            {"but": ("Staying for 50 days after the event is a waiver of it.",)},
        ),
        (
            "Under clause (ii) such a condition counts only if the Company does not cure it in 9"
            " days.",
            {"cure_days": None},
        ),
        (
            "7. Pension\n\nYou join the plan.\n\n8. Leaving\n\nYou may resign for Good Reason by"
            " giving the Company notice within a period of 30 days after the existence of the"
            " event. The Company will have 25 days to correct the Good Reason.",
            {"notice_days": 30, "cure_days": 25},
        ),
    ],
)
def test_steps_below_good_reason(below: str, terms: dict[str, object]) -> None:
    found = only(GoodReason, f'"Good Reason" means {LIST}. {below}')
    assert {name: getattr(found, name) for name in terms} == terms


def test_a_term_that_has_no_application_is_not_used() -> None:
    text = "The term Good Reason has no application to this letter."
    assert list(GoodReason.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    "below",
    [
        "After a merger, only a ground of (a) shall constitute Cause.",
        "Whether there is Cause is to be determined by a vote of four directors.",
        "Slow sales are not Cause.",
        "You like it.\n\n9. Notices\n\nIn writing.\n\nYou shall not be dismissed for Cause unless"
        " you were heard.",
    ],
)
def test_what_narrows_cause_is_told(below: str) -> None:
    found = only(Cause, f'"Cause" means (a) willful theft or (b) fraud. {below}')
    assert found.but == (below.rpartition("\n")[2],)


def test_a_plain_word_that_is_said_to_mean_something() -> None:
    found = only(
        Cause,
        "For this letter, cause means theft, or a breach of this letter that you don't fix in 12"
        " days after we tell you about it.",
    )
    assert [getattr(ground, "cure_days", None) for ground in found.grounds] == [None, 12]


def test_the_target_of_another_time_is_none() -> None:
    text = "At your last company your bonus target was 35% of salary."
    assert list(Bonus.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "Your annual bonus will be $70,000 at target and $90,000 at maximum.",
            {"amount": 7_000_000, "aimed": True, "most_amount": 9_000_000},
        ),
        (
            "You will be paid a guaranteed bonus of $50,000 for your first twelve months.",
            {"what": "first year", "first": 12},
        ),
        (
            "Your target bonus is 30% of salary. The Company guarantees half of that target for the"
            " first year.",
            {"partly_sure": True},
        ),
        (
            "Your target bonus is 30% of salary. No award is paid unless you are in service on the"
            " date awards are distributed.",
            {"employed_when_paid": True},
        ),
    ],
)
def test_roles_and_conditions_of_a_bonus(text: str, terms: dict[str, object]) -> None:
    found = only(Bonus, text)
    assert {name: getattr(found, name) for name in terms} == terms


@pytest.mark.parametrize(
    ("below", "terms"),
    [
        ("The sum to be repaid is reduced by 1/18 for each full month.", {"repaid_prorated": True}),
        ("Your duty to repay it declines as the Board says.", {"repaid_unread": True}),
    ],
)
def test_what_is_given_back_grows_less(below: str, terms: dict[str, object]) -> None:
    found = only(
        OneTimePayment,
        "You will be paid a signing bonus of $18,000. If you resign within 18 months of your start"
        f" date, you will repay it. {below}",
    )
    assert {name: getattr(found, name) for name in terms} == terms


def test_the_half_that_is_owed_back() -> None:
    found = only(
        OneTimePayment,
        "We will pay you a signing bonus of $40,000, half at hire and half after six months. If you"
        " quit within a year of getting either half, you owe that half back.",
    )
    assert found.repaid_unread


def test_a_payment_made_for_a_merger() -> None:
    found = only(
        OneTimePayment,
        "In connection with the Merger, you will be paid a retention bonus of $80,000.",
    )
    assert found.amount == 8_000_000


def test_the_balance_of_a_loan() -> None:
    found = only(
        Loan,
        "We will lend you $50,000 without interest. One fifth of the principal will be forgiven on"
        " each anniversary. If you leave, the balance is due within 60 days.",
    )
    assert (found.forgiven_months, found.due_after_leaving) == (60, 60)


def test_an_allowance_in_lieu_of_mileage() -> None:
    found = only(
        Perquisite,
        "You shall receive a monthly car allowance of $600 in lieu of reimbursement for mileage.",
    )
    assert (found.amount, found.period) == (60_000, "month")


def test_cover_that_ends_with_a_comparable_plan() -> None:
    found = only(
        Benefits,
        "If you are terminated without Cause, we shall maintain your health insurance for 15 months"
        " or until you are covered under a comparable plan.",
    )
    assert (found.months, found.until) == (15, "covered elsewhere")


def test_cover_of_who_has_a_plan_when_the_employment_ends() -> None:
    found = only(
        Benefits,
        "If, at the time his employment ends, the Executive has elected COBRA, the Company will"
        " reimburse the premiums for 14 months.",
    )
    assert found.months == 14


def test_relocation_that_is_given_back_is_not_nothing() -> None:
    text = (
        "The Company will reimburse your moving expenses up to $20,000. If you resign within a"
        " year, you must repay a pro rata part of what was paid."
    )
    agreement = tenure.read(text)
    told = "- {on: 2020-01-02, fact: employment_started}\n"
    stays = tenure.on(agreement, tenure.Facts.parse(told), "2020-09-01")
    left = told + "- {on: 2020-05-02, fact: resigned}\n"
    leaves = tenure.on(agreement, tenure.Facts.parse(left), "2020-09-01")
    name = "relocation[0].clawback"
    assert (stays.figures[name].low, stays.figures[name].high) == (0, 0)
    assert leaves.figures[name].low != leaves.figures[name].high


@pytest.mark.parametrize(
    ("bonus", "said"),
    [
        ("Your target bonus is 40% of base salary.", "target bonus: its part of the salary"),
        ("Your annual bonus will be $35,000 at target.", "target bonus"),
        (
            "The Company guarantees you an annual bonus of $9,000.",
            "the target bonus, which the letter does not give",
        ),
    ],
)
def test_the_target_bonus_in_dollars(bonus: str, said: str) -> None:
    agreement = tenure.read(f"Your base salary will be $150,000 a year. {bonus}")
    target = compiled(agreement, {}).scope.level("target_bonus", const(7_000, DATE))
    assert (target.words, target.unit) == (said, MONEY)


def test_what_a_dismissal_without_cause_excepts_is_cause() -> None:
    found = only(
        Cause,
        "You are let go without cause if the Company ends your employment for a reason other than"
        " the following: (a) theft; (b) your conviction of a felony; or (c) your refusal to work,"
        " unless you make it good within 9 days after we tell you.",
    )
    assert [getattr(ground, "cure_days", None) for ground in found.grounds] == [None, None, 9]
