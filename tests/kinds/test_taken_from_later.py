"""What a later sentence takes from severance, and other words for what comes beside it."""

from __future__ import annotations

import pytest

from tenure.provisions.garden_leave import GardenLeave
from tenure.provisions.legal_fees import LegalFees
from tenure.provisions.mitigation import Mitigation
from tenure.provisions.severance import Severance
from tenure.text import Letter

PROMISE = "If the Company terminates you without Cause, you will be paid nine months of salary. "


@pytest.mark.parametrize(
    ("after", "less"),
    [
        ("Payments stop if you break a promise of Section 8.", "up_to"),
        ("In the event of your death during those months, payments cease.", "up_to"),
        ("If you break Section 8, the Company's duty to pay severance shall end.", "up_to"),
        ("You forfeit any unpaid severance if you work for a rival.", "up_to"),
        ("We will reduce the severance by the amount of any statutory pay.", "up_to"),
        ("What you owe us may be deducted from the severance.", "up_to"),
        ("Severance ends on the day you start a new job.", "until_work"),
        ("The severance shall not be reduced if you find other work.", ""),
        ("The severance shall be reduced by taxes withheld.", ""),
    ],
)
def test_what_takes_from_it_in_a_later_sentence(after: str, less: str) -> None:
    (found,) = Severance.read(Letter("letter", PROMISE + after))
    assert (found.up_to, found.until_work) == (less == "up_to", less == "until_work")


def test_what_you_earn_lowers_it() -> None:
    text = "Should you find other work, our payments will be lowered by what you earn there."
    assert [m.offset for m in Mitigation.read(Letter("letter", text))] == [True]
    text = "During those months you must use reasonable efforts to find a position."
    assert [m.required for m in Mitigation.read(Letter("letter", text))] == [True]


def test_pay_in_lieu_of_what_is_left_of_the_notice() -> None:
    text = (
        "The Company reserves the right to make a payment of salary in lieu of the whole or any"
        " part then unexpired of the notice."
    )
    assert [g.in_lieu for g in GardenLeave.read(Letter("letter", text))] == [True]


@pytest.mark.parametrize(
    ("text", "won"),
    [
        (
            "If she has to bring an action to enforce this letter, she shall be entitled to recover"
            " from the Company her costs and attorneys' fees, up to $40,000.",
            False,
        ),
        (
            "Each side shall bear its own attorneys' fees of a dispute, except that if the"
            " Executive prevails the Company shall pay her attorneys' fees.",
            True,
        ),
    ],
)
def test_fees_that_the_company_bears(text: str, won: bool) -> None:
    (found,) = LegalFees.read(Letter("letter", text))
    assert (found.borne_by, found.if_won) == ("the company", won)


def test_fees_that_are_repaid() -> None:
    text = (
        "The Company shall advance all legal fees that the Executive incurs in a dispute about this"
        " letter. He shall repay what was advanced if a court finds that his claim was frivolous."
    )
    (found,) = LegalFees.read(Letter("letter", text))
    assert found.limits.endswith(
        "repay what was advanced if a court finds that his claim was frivolous"
    )


@pytest.mark.parametrize(
    "text",
    [
        "By your former contract of May 2, 2003 you would have received nine months of salary on a"
        " termination without cause.",
        "You will take part in the Severance Plan, under which participants receive a year of base"
        " salary on a qualifying termination.",
    ],
)
def test_what_another_paper_gives_is_no_severance(text: str) -> None:
    assert list(Severance.read(Letter("letter", text))) == []


def test_half_of_it_at_once_is_no_lump_sum() -> None:
    (found,) = Severance.read(Letter("letter", PROMISE.rstrip(". ") + ", half in a lump sum."))
    assert found.form == "in parts"


def test_a_resignation_in_a_time_after_a_change_is_described() -> None:
    text = (
        "You may resign for any reason in the month that begins half a year after a Change in"
        " Control, and in that case you will be paid three times your base salary."
    )
    (found,) = Severance.read(Letter("letter", text))
    assert (found.triggers, found.percent) == (("described",), 300)
