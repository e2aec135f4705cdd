"""What a promise of severance excludes, replaces or waits for: other severance, a change in
control, a release.
"""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number, iso
from tenure.provision import Provision
from tenure.provisions.benefits import Benefits
from tenure.provisions.release import Release
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.text import Letter

SALARY = "Your base salary will be $120,000 per year."
TWELVE = (
    "If the Company terminates your employment without Cause, it will pay you twelve months of base"
    " salary in a lump sum."
)
EIGHTEEN = (
    "If such termination occurs within 10 months after a Change in Control, then in lieu of the"
    " severance described above you will receive eighteen months of base salary in a lump sum."
)
NEAR = (
    "If, within 10 months after a Change in Control, the Company terminates your employment without"
    " Cause, you will receive eighteen months of base salary in a lump sum."
)
OTHERWISE = (
    "If the Company ends your employment in any other circumstances except for Cause, it will pay"
    " you three months of base salary in a lump sum."
)
SOLD = {"on": "2006-01-10", "fact": "change_in_control_occurred"}


def let_go(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", "by": "company", "for_cause": "no"}


def found(*sentences: str, log: tuple[dict[str, Any], ...]) -> Statement:
    letter = Letter("letter", " ".join((SALARY, *sentences)))
    kinds = (Salary, Severance, Release, Benefits)
    read: tuple[Provision, ...] = tuple(p for kind in kinds for p in kind.read(letter))
    start = {"on": "2005-03-14", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(Agreement(letter, read), world, day_number("2007-12-31"))


def amounts(statement: Statement) -> list[tuple[int, int]]:
    payments = [p for p in statement.payments if p.amount.high]
    return [(p.amount.low // 100, p.amount.high // 100) for p in payments]


def test_severance_in_lieu_of_another_is_paid_instead_of_it() -> None:
    after_a_sale = (SOLD, let_go("2006-05-31"))
    assert amounts(found(TWELVE, EIGHTEEN, log=after_a_sale)) == [(180_000, 180_000)]


def test_severance_in_lieu_of_another_takes_nothing_away_before_its_event() -> None:
    assert amounts(found(TWELVE, EIGHTEEN, log=(let_go("2006-05-31"),))) == [(120_000, 120_000)]


def test_in_any_other_circumstances_pays_only_where_the_first_promise_does_not() -> None:
    after_a_sale = (SOLD, let_go("2006-05-31"))
    assert amounts(found(NEAR, OTHERWISE, log=after_a_sale)) == [(180_000, 180_000)]
    assert amounts(found(NEAR, OTHERWISE, log=(let_go("2006-05-31"),))) == [(30_000, 30_000)]


def test_other_than_in_a_sale_is_open_after_one() -> None:
    text = (
        "If we let you go without cause other than in connection with a sale of the Company, you"
        " would receive six months of base salary in a lump sum."
    )
    assert amounts(found(text, log=(let_go("2006-05-31"),))) == [(60_000, 60_000)]
    value = found(text, log=(SOLD, let_go("2006-05-31")))["severance"]
    assert (value.low, value.high) == (0, 6_000_000)


@pytest.mark.parametrize(
    ("left", "owed"),
    [
        ("2005-10-09", 60_000),  # the sale comes more than three months later
        ("2005-10-10", 0),
        ("2006-05-31", 0),
        ("2007-01-10", 0),
        ("2007-01-11", 60_000),  # more than twelve months after it
    ],
)
def test_out_of_the_months_of_a_sale_is_certain(left: str, owed: int) -> None:
    text = (
        "If we let you go without cause outside of the Change in Control Period, you would receive"
        ' six months of base salary in a lump sum.\n\nThe "Change in Control Period" begins three'
        " months before and ends twelve months after a Change in Control."
    )
    log = sorted((SOLD, let_go(left)), key=lambda fact: str(fact["on"]))
    value = found(text, log=tuple(log))["severance"]
    assert (value.low, value.high) == (owed * 100, owed * 100)


def test_days_that_run_from_the_release_are_counted_from_it() -> None:
    text = (
        "If the Company terminates your employment without Cause, it will pay you six months of"
        " base salary in a single sum within ten business days after the release becomes effective."
        " You will be required to sign a general release."
    )
    signed = {"on": "2006-06-12", "fact": "release_signed"}
    (payment,) = found(text, log=(let_go("2006-05-31"), signed)).payments
    assert iso(payment.due.low) == "2006-06-26"
    value = found(text, log=(let_go("2006-05-31"),))
    assert not [p for p in value.payments if p.due.high < day_number("2008-01-01")]


@pytest.mark.parametrize(
    "text",
    [
        "In the event of a Change in Control, and the Executive is not offered a similar position,"
        " the Executive shall be paid a lump sum of six months of base salary.",
        "If the Company terminates your employment without Cause prior to the third anniversary of"
        " this letter, it will pay you six months of base salary.",
    ],
)
def test_an_ending_with_a_further_condition_is_only_described(text: str) -> None:
    assert [s.triggers for s in Severance.read(Letter("letter", text))] in ([("described",)], [])


def test_cover_until_that_of_a_new_employer_is_open_below_its_months() -> None:
    text = (
        "If the Company terminates your employment without Cause, it will continue your health"
        " coverage for six months or, if earlier, until you become covered by another employer."
    )
    months = found(text, log=(let_go("2006-05-31"),))["health_months"]
    assert (months.low, months.high) == (0, 6)


@pytest.mark.parametrize(
    "text",
    [
        "We will issue a press release and you will be required to sign it.",
        "You will be required to sign a release of your medical records. You are paid monthly.",
        "Your shares are subject to release from escrow upon payment.",
    ],
)
def test_no_release_of_claims(text: str) -> None:
    assert not list(Release.read(Letter("letter", text)))


def test_a_time_to_sign_and_not_revoke_is_no_time_to_revoke() -> None:
    letter = (
        "Dear Ann:\n\nIf the Company terminates you without Cause, you will be paid six months of"
        " your base salary, if you sign and do not revoke our release of claims within sixty (60)"
        " days after your last day of employment.\n"
    )
    [release] = [p for p in tenure.read(letter).provisions if isinstance(p, Release)]
    assert (release.within_days, release.revoke_days) == (60, None)
