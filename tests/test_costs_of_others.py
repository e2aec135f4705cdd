"""What a parting costs by choices and papers outside the letter: COBRA, grants made elsewhere."""

from __future__ import annotations

import tenure
from tenure import door
from tenure.engine.reasons import supposing

PARTIES = "This Agreement is made as of May 1, 2019 between Larch Mills, Inc. and Ada Quill."
COVER = (
    "If the Company terminates the Executive's employment without Cause, the Company will pay the"
    " Executive's COBRA premiums for nine months."
)
SALE = (
    '"Change in Control" means a merger of the Company after which its stockholders from before own'
    " less than 50% of the voting power of the surviving corporation. "
)
ALL_VEST = "Upon a Change in Control all of the Executive's outstanding stock options shall vest."
NEAR = (
    "If within twelve months after a Change in Control the Company terminates the Executive's"
    " employment without Cause or the Executive resigns for Good Reason, the Company shall pay the"
    " Executive $90,000."
)
OPTION = (
    "The Executive will be granted an option to purchase 1,000 shares of common stock at $2.00 per"
    " share, of which half vests on May 1, 2020 and half on May 1, 2021."
)
VESTS_ON_RELEASE = (
    "If the Company terminates the Executive's employment without Cause, then, subject to the"
    " Executive's execution of a release of claims, which may be revoked within 7 days after"
    " signing it, all of the unvested options shall immediately vest."
)
STARTED = "- {on: 2019-05-01, fact: employment_started}\n"
PREMIUM = "- {on: 2019-05-01, fact: coverage, tier: single, premium_employee_only: 700}\n"
GRANT = "- {on: 2019-06-03, fact: option_granted, shares: 10000, strike: 5.00}\n"
ASKED = "2020-05-01"
LET_GO, SOLD = "terminated without cause", "change in control"


def cell(words: str, told: str, way: str, price: str = "12.00") -> door.Cell:
    facts = tenure.Facts.parse(STARTED + told)
    letter = tenure.read(f"{PARTIES}\n\n{words}\n")
    [found] = tenure.what_if(letter, facts, [ASKED], prices=[price], ways=[way])
    return found


def test_cover_by_cobra_costs_its_premiums_and_says_that_it_is_elected() -> None:
    found = cell(COVER, PREMIUM, LET_GO)
    assert str(found.total) == "$6,300.00"  # nine months of $700
    assert list(supposing([found])) == [
        "Supposed: COBRA is elected on the day the employment ends."
    ]


def test_what_a_release_is_asked_for_is_a_cost_with_a_release_that_stands() -> None:
    found = cell(f"{OPTION}\n\n{VESTS_ON_RELEASE}", "", LET_GO)
    assert str(found.total) == "$5,000.00"  # the other half of 1,000 options, at $10.00 each
    [said] = supposing([found])
    assert said.startswith("Supposed: a release of claims that is asked for is signed")


def test_cover_of_which_no_premium_is_known_is_not_free() -> None:
    found = cell(COVER, "", LET_GO)
    assert not found.total.known and found.total.high > 0


def test_nothing_is_supposed_of_cobra_where_nothing_turns_on_it() -> None:
    found = cell("The Company shall pay a base salary of $100,000 a year.", "", LET_GO)
    assert found.supposed == ""


def test_grants_by_other_papers_may_vest_early_by_a_letter_that_makes_none() -> None:
    found = cell(f"{SALE}\n\n{ALL_VEST}", GRANT, SOLD)
    assert (found.total.low, found.total.high) == (0, 7_000_000)  # 10,000 at $7.00, if none had


def test_a_letter_with_awards_is_read_of_its_own() -> None:
    own = (
        "The Executive will be granted an option to purchase 1,000 shares of common stock, which"
        " vests in 48 equal monthly installments."
    )
    found = cell(f"{SALE}\n\n{own}\n\n{ALL_VEST}", GRANT, SOLD)
    assert "acceleration[0].value_of_other_grants" not in found.added


def test_a_resignation_owes_nothing_where_no_change_in_control_has_come() -> None:
    found = cell(f"{SALE}\n\n{NEAR}", "", "resigned")
    assert str(found.total) == "$0.00"


def test_what_a_parting_does_not_move_is_no_part_of_it() -> None:
    sold = "- {on: 2020-01-15, fact: merger_closed, share_before: '10%'}\n"
    found = cell(f"{SALE}\n\n{ALL_VEST}", GRANT + sold, "resigned")
    assert (str(found.total), dict(found.added)) == ("$0.00", {})


def test_what_is_repaid_on_leaving_lessens_what_it_costs() -> None:
    paid = (
        "The Company will pay the Executive a signing bonus of $60,000 within 30 days of the start"
        " date. If the Executive resigns within eighteen months of the start date, the Executive"
        " will repay the signing bonus."
    )
    assert str(cell(paid, "", "resigned").total) == "-$60,000.00"
    assert str(cell(paid, "", LET_GO).total) == "$0.00"
