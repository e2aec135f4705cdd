"""What was earned until the last day: on which endings it is owed, what of it, and by when."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.due import due
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.accrued_pay import AccruedPay
from tenure.text import Letter

ALL = (
    "If your employment ends for any reason, the Company shall pay you within 30 days following"
    " your termination your base salary through your last day of employment, any bonus earned and"
    " not yet paid and your unreimbursed expenses."
)


def read(text: str) -> list[AccruedPay]:
    return list(AccruedPay.read(Letter("letter", text)))


def agreement(text: str) -> Agreement:
    letter = Letter("letter", text)
    return Agreement(letter, tuple(AccruedPay.read(letter)))


def world(*log: dict[str, Any]) -> World:
    start = {"on": "2006-01-02", "fact": "employment_started"}
    return World(tenure.Facts.of([start, *log]))


LEFT = {"on": "2008-03-31", "fact": "resigned"}
PAID = {"on": "2008-04-10", "fact": "paid", "what": "accrued pay", "amount": "$1,000"}


def test_what_has_no_amount_is_listed_as_owed_from_the_last_day() -> None:
    before = state(agreement(ALL), world(), day_number("2008-03-30"))
    assert not before.entitlements
    after = state(agreement(ALL), world(LEFT), day_number("2008-04-15"))
    assert {name: str(day) for name, _, day in after.entitlements} == {
        "earned_bonus": "2008-03-31",
        "unreimbursed_expenses": "2008-03-31",
    }


def test_it_is_to_be_paid_in_time() -> None:
    today = day_number("2008-04-15")
    (duty,) = due(state(agreement(ALL), world(LEFT), today), today, today + 30)
    assert duty.what == "must pay what was earned until the last day"
    assert (duty.who, duty.status, duty.on) == ("company", "pending", day_number("2008-04-30"))


def test_a_disability_ends_nothing_by_itself() -> None:
    text = (
        "If you become disabled, the Company shall pay you your accrued salary and unpaid expenses."
    )
    ill = {"on": "2008-01-15", "fact": "disability", "permanent": "yes"}
    assert not state(agreement(text), world(ill), day_number("2008-02-01")).entitlements
    ended = state(agreement(text), world(ill, LEFT), day_number("2008-04-15")).entitlements
    assert [str(day) for _, _, day in ended] == ["2008-03-31"]


def test_a_payment_of_it_discharges_the_duty() -> None:
    today = day_number("2008-05-15")
    late, done = (
        due(state(agreement(ALL), world(LEFT, *paid), today), today - 60, today)
        for paid in ((), (PAID,))
    )
    assert [x.status for x in late] == ["breached"]
    assert [x.status for x in done] == ["done"]


@pytest.mark.parametrize(
    ("last", "owed"),
    [
        ({"on": "2008-03-31", "fact": "terminated", "by": "company", "for_cause": "yes"}, True),
        ({"on": "2008-03-31", "fact": "terminated", "by": "company", "for_cause": "no"}, False),
        ({"on": "2008-03-31", "fact": "resigned", "good_reason": "no"}, True),
        ({"on": "2008-03-31", "fact": "resigned", "good_reason": "yes"}, False),
        ({"on": "2008-03-31", "fact": "died"}, True),
    ],
)
def test_only_on_the_endings_that_the_letter_names(last: dict[str, Any], owed: bool) -> None:
    text = (
        "If the Company terminates your employment for Cause, you resign without Good Reason or you"
        " die, the Company shall pay you your accrued salary and your unreimbursed expenses."
    )
    found = state(agreement(text), world(last), day_number("2008-04-15"))
    assert bool(found.entitlements) is owed


@pytest.mark.parametrize(
    ("text", "endings", "items"),
    [
        (
            "If the Company terminates your employment for Cause or you resign other than for Good"
            " Reason, you shall be entitled to your salary through the date of termination.",
            ("for_cause", "no_good_reason"),
            ("salary",),
        ),
        (
            "Upon termination for a reason other than Cause, death or Disability, the Company shall"
            " pay him any accrued but unpaid wages.",
            ("without_cause",),
            ("salary",),
        ),
        (
            "If the Company terminates your employment for any reason, it shall pay you your"
            " accrued salary.",
            ("terminated",),
            ("salary",),
        ),
        (
            "If the Company or the Executive terminates the employment for any reason, the accrued"
            " salary shall be paid.",
            ("ended",),
            ("salary",),
        ),
        (
            "If you are terminated by the Company for Cause or by you without Good Reason, you"
            " shall be paid your accrued salary and your earned bonus, with no pro rata part of"
            " another.",
            ("for_cause", "no_good_reason"),
            ("salary", "bonus"),
        ),
        (
            "The Company may dismiss you at any time. If it terminates your employment, it shall"
            " pay all compensation earned through that date.",
            ("ended",),
            ("compensation",),
        ),
    ],
)
def test_on_which_endings(text: str, endings: tuple[str, ...], items: tuple[str, ...]) -> None:
    (found,) = read(text)
    assert (found.endings, found.items) == (endings, items)


@pytest.mark.parametrize(
    "text",
    [  # severance, past pay, other work, a release
        "If the Company terminates your employment without Cause, it shall pay you twelve months of"
        " the base salary in effect prior to the date of termination.",
        "You acknowledge that you have been paid all salary accrued through the Separation Date.",
        "No payment under this letter shall be reduced by compensation earned from other employment"
        " after your termination.",
        "You release all claims for unpaid salary or accrued vacation upon your termination.",
        "If you are terminated for any reason other than those above, you shall be paid your salary"
        " through the date of termination.",
        "You shall remain employed and be paid your accrued salary through the Resignation Date.",
        "Vacation is earned monthly and shall be paid at the rate of the salary then in effect.",
    ],
)
def test_what_is_no_such_promise(text: str) -> None:
    assert not read(text)


def test_that_it_is_all_may_stand_in_the_next_sentence() -> None:
    (found,) = read(
        "If you die, the Company shall pay your estate the salary accrued through the date of your"
        " death. The Company shall have no further obligations."
    )
    assert found.nothing_more
