"""Awards, accelerations and changes in control in words that letters of other makers have."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Agreement, Choice, read
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.acceleration import Acceleration
from tenure.provisions.change_in_control import ChangeInControl
from tenure.provisions.equity import Equity
from tenure.provisions.held_awards import HeldAwards
from tenure.text import Letter

SALARY = "Your base salary will be $90,000 per year."
PARTING = "This Separation Agreement confirms that your employment ended on May 3, 2034.\n\n"
TWO = (
    'You will be granted an option for 4,800 shares (the "First Option") vesting monthly over 48'
    ' months and an option for 9,600 shares (the "Second Option") vesting monthly over 48 months.'
    "\n\nUpon a Change in Control, the First Option will become fully vested."
)


def agreed(text: str) -> Agreement:
    return read(Letter("letter.txt", f"Dear Ms. Vale:\n\n{text}\n\n{SALARY}\n"))


def awards(text: str) -> list[Equity]:
    return [p for p in agreed(text).provisions if isinstance(p, Equity)]


def accelerations(text: str) -> list[Acceleration]:
    return [p for p in agreed(text).provisions if isinstance(p, Acceleration)]


def test_two_options_of_one_sentence_each_with_its_schedule() -> None:
    assert [(e.shares, e.then is not None) for e in awards(TWO)] == [(4_800, True), (9_600, True)]


@pytest.mark.parametrize(("reading", "early"), [("these_too", 8_600), ("none_of_these", 0)])
def test_a_promise_of_one_award_need_not_reach_the_other(reading: str, early: int) -> None:
    log = [
        {"on": "2030-01-01", "fact": "employment_started"},
        {"on": "2030-06-15", "fact": "change_in_control_occurred"},
        {"on": "2030-01-01", "fact": "option_granted", "shares": "4800", "strike": "1.00"},
    ]
    agreement = agreed(TWO)
    (promise,) = accelerations(TWO)
    assert promise.which == "First Option"
    assert "named_awards" in {d.name for d in promise.open_doubts()}
    chosen = agreement.choosing({"acceleration[0].named_awards": Choice(reading)})
    found = state(chosen, World(tenure.Facts.of(log)), day_number("2030-07-01"), None)
    assert found["equity[1].accelerated_shares"].low == early


@pytest.mark.parametrize("named", ["these options", "options granted hereunder", "Award"])
def test_awards_of_the_letter_leave_nothing_open(named: str) -> None:
    promise = Acceleration(triggers=("died",), which=named)
    assert "named_awards" not in {d.name for d in promise.open_doubts()}


@pytest.mark.parametrize(
    "said",
    [
        "As you know, in 2031 you were granted options to buy 700 shares, all of which have since"
        " been exercised.",
        "Your vested options (3,150 shares) may be exercised for ninety days.",
    ],
)
def test_what_is_past_is_no_grant(said: str) -> None:
    assert not awards(said)


def test_what_is_lost_by_a_day_is_no_step() -> None:
    (award,) = awards(
        "You will be granted an option for 900 shares. Any options that have not vested by May 3,"
        " 2039 shall terminate."
    )
    assert not award.tranches


def test_a_size_below_its_label_needs_no_verb() -> None:
    (award,) = awards(
        "Equity: 0.5% of the Company's fully diluted capitalization in the form of stock options."
        " Vesting: 25% after 12 months and the rest monthly over the next 36 months."
    )
    assert award.of_outstanding is not None


def test_portions_between_strokes() -> None:
    (award,) = awards(
        "You will be granted 800 restricted stock units. They vest 50% / 30% / 20% on the first,"
        " second and third anniversaries of the grant."
    )
    assert [t.months for t in award.tranches] == [12, 24, 36]


def test_a_grant_of_each_fiscal_year_and_the_end_of_a_right() -> None:
    (award,) = awards(
        "On the first business day of each fiscal year, you will be granted an option covering 300"
        " shares. Unexercised options shall lapse eight years from the date of grant."
    )
    assert award.repeats == "on the first business day of each fiscal year"
    assert award.lasts == 96


def test_the_close_on_her_first_day() -> None:
    (award,) = awards(
        "She will be granted an option for 300 shares with a strike equal to the closing price on"
        " her first day."
    )
    assert award.strike_rule == "close_on_first_day"


@pytest.mark.parametrize(
    ("said", "triggers", "ahead"),
    [
        (
            "Upon your death, the next annual installment of the restricted stock shall vest.",
            ("died",),
            12,
        ),
        (
            "If the Company terminates you without Cause, you will be credited with nine additional"
            " months of service for purposes of vesting of your options.",
            ("without_cause",),
            9,
        ),
        (
            "The Restricted Stock will vest in full on the first to occur of: (1) your death; (2) a"
            " Change in Control; or (3) the opening of the mill.",
            ("change_in_control", "died", "described"),
            None,
        ),
    ],
)
def test_events_and_how_far_ahead(said: str, triggers: tuple[str, ...], ahead: int | None) -> None:
    (promise,) = accelerations(said)
    assert (promise.triggers, promise.ahead) == (triggers, ahead)


def test_what_is_left_vests_on_an_ending_within_a_year() -> None:
    both = accelerations(
        "Upon a Change in Control, 50% of your unvested options will vest. If you are terminated"
        " without Cause within a year after the Change in Control, the rest will vest too."
    )
    assert [(p.both, p.within) for p in both] == [(False, None), (True, 12)]


def test_an_ending_after_another_time_is_no_plain_promise() -> None:
    assert not accelerations(
        "If we terminate you without Cause after that, you will vest in such part of your options"
        " as would have vested over the following six months."
    )


def test_a_tender_offer_and_what_is_no_change_in_control() -> None:
    (found,) = (
        p
        for p in agreed(
            '"Change in Control" means (a) a tender offer for 35% or more of the voting stock is'
            " consummated, or (b) the Company is liquidated. A public offering is not a Change in"
            " Control. It shall not be deemed to occur if the Executive is one of the buyers."
        ).provisions
        if isinstance(p, ChangeInControl)
    )
    assert [limb.limb for limb in found.limbs] == ["ownership", "liquidation"]
    assert len(found.but) == 2


def test_a_day_until_which_to_exercise_and_units_already_cancelled() -> None:
    found = [
        p
        for p in agreed(
            f"{PARTING}You have until August 9, 2034 to exercise your vested options. Your unvested"
            " restricted stock units have been cancelled."
        ).provisions
        if isinstance(p, HeldAwards)
    ]
    assert [p.becomes for p in found] == ["can be exercised", "lapses"]
    assert found[0].date == day_number("2034-08-09")
