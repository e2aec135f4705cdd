"""Terms that stand in another section than the promise they belong to, and promises that begin
with the letter that makes them. The figures are worked out by hand.
"""

from __future__ import annotations

import pytest

import tenure
from tenure.provisions.benefits import Benefits
from tenure.provisions.severance import Severance
from tenure.text import Letter

STARTED = "- {on: 2014-03-03, fact: employment_started}\n"
STAY = (
    "May 2, 2018\n\nDear Mr. Osei:\n\nWe will pay you a retention bonus of $90,000 in all (the"
    ' "Retention Bonus").\n\n'
    "1. Dates. The Retention Bonus will be paid in two installments: $40,000 on May 2, 2019 and"
    " $50,000 on May 2, 2020, if you are then employed.\n\n"
    "2. Giving Back. If, within twelve months after the payment of any installment, you resign for"
    " any reason other than Good Reason, you will repay that installment within 20 days after your"
    " termination.\n\n"
)
DISMISSED = (
    "3. Dismissal. If we terminate your employment without Cause, you will receive a pro rata part"
    " of any installment not yet paid.\n"
)
LEFT = "- {on: 2020-02-14, fact: resigned, good_reason: no}\n"


def payments(text: str, log: str, day: str) -> list[tuple[str, str]]:
    stated = tenure.on(tenure.read(text), tenure.Facts.parse(STARTED + log), day)
    return [(str(p.amount), str(p.earned)) for p in stated.payments if str(p.amount) != "$0.00"]


def test_the_parts_of_a_sum_are_read_where_the_letter_names_it_again() -> None:
    """Employed since 2014: nothing is earned before the first of the two days."""
    assert payments(STAY, "", "2018-12-31") == []
    assert payments(STAY, "", "2019-12-31") == [("$40,000.00", "2019-05-02")]
    assert payments(STAY, LEFT, "2020-12-31") == [("$40,000.00", "2019-05-02")]


def test_each_part_is_given_back_within_a_year_of_its_payment() -> None:
    """From May 2, 2019 to February 14, 2020 no year has passed; the second was never paid."""
    stated = tenure.on(tenure.read(STAY), tenure.Facts.parse(STARTED + LEFT), "2020-12-31")
    assert str(stated["clawback"]) == "$40,000.00"
    [repay] = [d for d in stated.duties if d.duty.name.startswith("repay")]
    assert str(repay.days["due"]) == "2020-03-05"  # 20 days after February 14


def test_what_a_dismissal_pays_of_a_part_is_open_where_that_is_not_read() -> None:
    let_go = "- {on: 2020-02-14, fact: terminated, by: company, for_cause: no}\n"
    first, second = payments(STAY + DISMISSED, let_go, "2020-12-31")
    assert first == ("$40,000.00", "2019-05-02")
    assert second == ("unknown: $0.00 to $50,000.00", "unknown: 2020-02-14 or never")


def test_nothing_is_earned_before_the_letter_that_promises_it() -> None:
    text = "May 2, 2018\n\nDear Mr. Osei:\n\nWe will pay you a special bonus of $9,000.\n"
    assert payments(text, "", "2018-05-01") == []
    assert payments(text, "", "2018-12-31") == [("$9,000.00", "2018-05-02")]


def test_cover_of_a_list_keeps_the_time_near_a_change_that_its_lead_names() -> None:
    text = (
        '1. Words. "Protection Period" means the period that begins three months before a Change'
        " in Control and ends eighteen months after the Change in Control.\n\n"
        "2. Parting. If, during the Protection Period, the Company terminates the Executive's"
        " employment without Cause, the Company shall provide the Executive with the following:\n\n"
        "(a) Cash. A lump sum equal to one year of base salary.\n\n"
        "(b) Cover. For a period of twelve months following the termination, the Company shall"
        " continue to provide the Executive with medical coverage.\n"
    )
    [cover] = Benefits.read(Letter("letter", text))
    assert (cover.double, cover.before_change, cover.after_change) == (True, 3, 18)


@pytest.mark.parametrize(
    "name", ["Change in Control Period", "Change of Control Protection Period"]
)
def test_a_time_near_a_change_in_control_may_be_named_after_it(name: str) -> None:
    text = (
        "1. Parting. If the Company terminates your employment without Cause outside of the PERIOD,"
        " you will receive a lump sum of six months of base salary.\n\n2. Sale. If, during the"
        " PERIOD, the Company terminates your employment without Cause, you will receive a lump sum"
        ' of one year of base salary.\n\n3. Words. "PERIOD" means the period beginning three'
        " months before and ending twelve months following a Change in Control.\n"
    ).replace("PERIOD", name)
    plain, near = Severance.read(Letter("letter", text))
    assert (plain.months, plain.double, plain.away) == (6, False, True)
    assert (near.double, near.before_change, near.after_change) == (True, 3, 12)


RELEASE = (
    "April 6, 2015\n\nDear Ms. Quill:\n\n1. Pay. Your base salary will be $120,000 per year.\n\n2."
    " Severance. If we let you go without Cause, we will pay you six months of salary in a lump sum"
    " within 10 days after the termination, conditioned on your signing and not revoking a general"
    " release of claims.\n"
)
PARTED = "- {on: 2016-03-01, fact: terminated, by: company, stated_reason: cost, for_cause: no}\n"


@pytest.mark.parametrize(("revoked", "stands"), [(False, True), (True, False)])
def test_a_release_that_is_revoked_does_not_stand(revoked: bool, stands: bool) -> None:
    log = STARTED + PARTED + "- {on: 2016-03-08, fact: release_signed}\n"
    log += "- {on: 2016-03-12, fact: release_revoked}\n" if revoked else ""
    stated = tenure.on(tenure.read(RELEASE), tenure.Facts.parse(log), "2016-12-31")
    [severance] = [p for p in stated.payments if "severance" in str(p.slot)]
    # ten days after March 1, or on the later day of a release that stands: there is none yet
    due = "2016-03-11" if stands else "unknown: 2017-01-01 or never"
    assert (str(severance.amount), str(severance.due)) == ("$60,000.00", due)


def test_a_bonus_with_no_day_of_payment_is_not_late() -> None:
    text = "Your salary is $90,000 a year. You may earn an annual bonus of up to 20% of salary.\n"
    log = STARTED + "- {on: 2016-02-01, fact: bonus_determined, amount: 8000}\n"
    stated = tenure.on(tenure.read(text), tenure.Facts.parse(log), "2016-12-31")
    [bonus] = stated.payments
    assert str(bonus.earned) == "2016-02-01"
    assert str(bonus.due) == "unknown: 2016-02-01 or never"


def test_a_bonus_that_is_paid_for_a_part_of_a_year_is_no_target() -> None:
    text = (
        "For the period from your start date through October 31, 2014, you shall receive a bonus"
        " equal to 40% of the salary actually paid during such period, but in no event less than"
        " $45,000, payable on or before January 31, 2015, provided that you are employed on October"
        " 31, 2014.\n"
    )
    made = tenure.read(text)
    [bonus] = [p for p in made.provisions if p.kind == "bonus"]
    assert (getattr(bonus, "target", 0), getattr(bonus, "amount", 0)) == (None, 4_500_000)
    stated = tenure.on(made, tenure.Facts.parse(STARTED), "2015-12-31")
    [paid] = stated.payments
    assert (str(paid.earned), str(paid.due)) == ("2014-10-31", "2015-01-31")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("from January 1, 2014 through the Retirement Date", False),
        ("from your start date through December 31, 2014", True),
    ],
)
def test_a_prorated_bonus_of_the_last_year_is_not_one_of_the_first(words: str, first: bool) -> None:
    text = f"You will be eligible for an annual bonus of 30% of base salary, pro-rated {words}."
    [bonus] = [p for p in tenure.read(text).provisions if p.kind == "bonus"]
    assert getattr(bonus, "prorated", None) is first
