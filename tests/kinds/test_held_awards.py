"""What becomes of awards that are held: how long, on what, and what is no such clause."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import terms_of
from tenure.provisions.held_awards import HeldAwards
from tenure.text import Letter


def read(text: str) -> list[dict[str, object]]:
    letter = Letter("letter", f"Dear Ms. Vale:\n\n{text}\n")
    return [terms_of(found) for found in HeldAwards.read(letter)]


@pytest.mark.parametrize(
    ("text", "becomes", "how"),
    [
        ("Any vested options must be exercised within 75 days of the end of the Garden Leave.",
         "can be exercised", "within 75 days of the end of the Garden Leave"),
        ("Executive may only exercise his stock options until the earliest of (a) the second"
         " anniversary of his last day at work, or (b) the remaining life of the option.",
         "can be exercised",
         "until the earliest of (a) the second anniversary of his last day at work, or (b) the"
         " remaining life of the option"),
        ("The Company shall extend the exercise period for all of your vested stock options through"
         " May 2, 2031.", "can be exercised", "through May 2, 2031"),
        ("You will have a two year period to exercise such options commencing on your retirement.",
         "can be exercised", "for a two year period commencing on your retirement"),
        ("Upon a Severance Termination, you will be allowed to continue vesting in any unvested"
         " grants of stock options until the end of the year.",
         "goes on vesting", "until the end of the year"),
        ("The vesting of your options shall cease on your last day.", "stops vesting",
         "on your last day"),
        ("All unvested stock awards held by you shall be terminated and cancelled on the"
         " Separation Date.", "lapses", "on the Separation Date"),
        ("The options that you now hold will become exercisable on June 30, 2031 and may be"
         " exercised until June 30, 2033.", "can be exercised", "until June 30, 2033"),
    ],
)  # fmt: skip
def test_how_long(text: str, becomes: str, how: str) -> None:
    [found] = read(text)
    assert (found["becomes"], found["how"]) == (becomes, how)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("If you are dismissed for Cause, all options held by you shall terminate immediately.",
         "if you are dismissed for Cause"),
        ("If you die, then notwithstanding the plan, (i) a third of your options shall vest and"
         " (ii) all other unvested options held by you shall be immediately cancelled.",
         "if you die"),
        ("These options last five years; provided, however, should you resign before May 1, 2031,"
         " all unvested options granted to you shall expire.", "should you resign before May 1,"
         " 2031"),
        ("If you resign, you shall not be entitled to any payments, and your vested options must"
         " be exercised within 30 days.", "if you resign"),
    ],
)  # fmt: skip
def test_on_what_it_hangs(text: str, on: str) -> None:
    [found] = read(text)
    assert found["on"] == on


@pytest.mark.parametrize(
    "text",
    [
        "Upon a Change in Control, all of your options shall become exercisable in full.",
        "Your option shall expire on the tenth anniversary of the date of grant.",
        "You release all claims for vested stock options that will be cancelled.",
        "The number of vested options that are cancelled is multiplied by two.",
        "The restrictions on your outstanding restricted stock will lapse on your last day.",
        "The Board may provide that outstanding options will be cancelled at your termination.",
        "You will be granted an option, which can be exercised for ten years.",
        "We may renew this Agreement; the options to renew shall terminate on your last day.",
    ],
)
def test_what_is_no_such_clause(text: str) -> None:
    assert read(text) == []


def test_without_a_condition_only_where_the_employment_ends() -> None:
    said = "All other unvested options will be cancelled."
    assert read(said) == []
    [found] = read(f"Your employment with the Company terminated on May 2, 2031. {said}")
    assert found["becomes"] == "lapses"


def test_the_right_ends_with_the_day() -> None:
    agreement = tenure.read(
        "Dear Ms. Vale:\n\nYour employment with the Company terminated on May 2, 2031. Your vested"
        " options will remain exercisable until June 30, 2032.\n"
    )
    facts = tenure.Facts.parse("- {on: 2025-01-02, fact: employment_started}\n")
    states = {
        day: [d.state for d in tenure.on(agreement, facts, day).duties if "vested" in d.duty.name]
        for day in ("2032-06-30", "2032-07-01")
    }
    assert states["2032-06-30"] == ["in effect"]
    assert states["2032-07-01"] not in (["in effect"], [])


def test_what_is_left_when_others_vest_early_on_more_than_the_parting_stays_unread() -> None:
    """The number of those that vest early, which nothing reads, is then listed with it."""
    said = (
        "The Company will accelerate the vesting of 7,500 of the unvested options upon the closing"
        " of the sale; the remaining 4,500 unvested options will be forfeited."
    )
    parting = "This Separation Agreement confirms that your employment terminates on May 30, 2031."
    agreed = tenure.read(f"May 6, 2031\n\nDear Ms. Vale:\n\n{parting} {said}\n")
    assert not [p for p in agreed.provisions if p.kind in ("held_awards", "acceleration")]
    assert said in [agreed.quote(piece.span) for piece in agreed.unread]
