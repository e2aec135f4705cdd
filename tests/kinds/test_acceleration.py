"""Awards that vest early: how far ahead, near a change in control, and what is no such promise."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Choice, terms_of
from tenure.provisions.acceleration import Acceleration
from tenure.text import Letter

LETTER = """April 2, 2018

Dear Ms. Oyelaran:

Your base salary will be $200,000 per year.

You will be granted an option to purchase 48,000 shares of common stock. The option will vest in 48
equal monthly installments.

{}
"""
AHEAD = (
    "If the Company terminates your employment without Cause, your options shall vest as if you had"
    " been employed for an additional six months."
)
NEAR = (
    "If, within three months before or twelve months after a Change in Control, the Company"
    " terminates your employment without Cause, all of your options shall immediately vest."
)
STARTED = "- {on: 2018-04-02, fact: employment_started}\n"
LET_GO = "- {{on: {}, fact: terminated, by: company, for_cause: no}}\n"
SOLD = "- {{on: {}, fact: change_in_control_occurred}}\n"


def vested(promise: str, told: str, day: str) -> tuple[int, int]:
    facts = tenure.Facts.parse(STARTED + told)
    found = tenure.on(tenure.read(LETTER.format(promise)), facts, day)["vested_shares"]
    return found.low, found.high


def test_so_many_months_ahead() -> None:
    told = LET_GO.format("2019-04-02")
    assert vested(AHEAD, told, "2019-04-01") == (11_000, 11_000)
    assert vested(AHEAD, told, "2020-01-01") == (18_000, 18_000)


@pytest.mark.parametrize(
    ("sold", "let_go", "shares"),
    [
        ("2019-04-02", "2020-04-02", 48_000),
        ("2019-04-02", "2020-04-03", 24_000),
        ("2019-07-02", "2019-04-02", 48_000),
        ("2019-07-03", "2019-04-02", 12_000),
    ],
)
def test_the_time_before_and_after_a_change(sold: str, let_go: str, shares: int) -> None:
    told = SOLD.format(sold) + LET_GO.format(let_go)
    assert vested(NEAR, told, "2021-01-01") == (shares, shares)


def read(text: str) -> list[dict[str, object]]:
    letter = Letter("letter", f"Dear Ms. Vale:\n\n{text}\n")
    return [terms_of(promise) for promise in Acceleration.read(letter)]


@pytest.mark.parametrize(
    "text",
    [
        "The Board may accelerate the vesting of all options in its discretion upon a Change in"
        " Control.",
        "No acceleration of vesting of any options shall occur upon a Change in Control.",
        "If the Company terminates your employment without Cause, all unvested options lapse.",
        "Upon a Change in Control, all of your options shall become fully vested unless they are"
        " assumed by the successor.",
        "One year after a Change in Control, each outstanding option shall become fully vested.",
        "In the event of a Change in Control, if you are not offered a like position you may"
        " terminate your employment, and all of your options shall fully vest.",
        "All options shall be exercisable after the Company terminates you without Cause.",
        "If the Company terminates your employment without Cause, all of your options will vest;"
        " if you work for another, the Company may end this Agreement without vesting any options.",
        "If you are terminated without Cause within a year, the rest of the shares shall vest as"
        " well.",
        "If your employment is terminated without Cause within 90 days before a Change in Control,"
        " all your unvested equity shall vest in full.",
        "Upon his retirement, Mr. Vale received accelerated vesting of all his stock options.",
        "In the event of a change that follows retirement, all options continue vesting through the"
        " end of their periods.",
        "If you are terminated without Cause, you receive your salary. The option vests as to 9,000"
        " shares on each of the first four anniversaries of your hire date.",
        "Your salary is reviewed each year. Upon a Change in Control, they will vest in full.",
        "You hold 900 units. Upon a Change in Control, they will vest in accordance with the plan.",
        "If you are terminated without Cause, you will be granted an option to purchase 9,000"
        " shares, which shall be fully vested.",
    ],
)
def test_what_is_no_promise_that_is_understood(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("If you are terminated other than for Cause, death or disability, all units shall"
         " vest.", ["without_cause"]),
        ("If your employment terminates due to death, Disability or without Cause, all equity"
         " awards shall fully vest.", ["without_cause", "died", "disabled"]),
        ("3. Death or Disability. All of the Executive's unvested options shall vest"
         " immediately.", ["died", "disabled"]),
        ("If you leave by reason of normal retirement, all of your units shall fully vest.",
         ["described"]),
        ("In the event of a Termination Event, as defined in Section 4, the vesting of all stock"
         " options shall occur.", ["described"]),
        ("This Separation Agreement confirms that your employment terminates on June 4, 2031. All"
         " options previously granted to you under the agreement dated May 1, 2029, will become"
         " fully vested.", ["ended"]),
        ("3. Termination without Cause. All of the Executive's unvested options shall vest"
         " immediately.", ["without_cause"]),
    ],
)  # fmt: skip
def test_on_which_events(text: str, triggers: list[str]) -> None:
    [found] = read(text)
    assert found["triggers"] == triggers


@pytest.mark.parametrize(
    ("text", "awards"),
    [
        ("Upon a Change in Control, all of your options to purchase common stock of the Company"
         " shall vest.", "options"),
        ("Upon a Change in Control, all of your options and restricted stock shall vest.", None),
        ("Upon a Change in Control, your stock options and other equity-based awards shall fully"
         " vest.", None),
        ("Upon a Change in Control, all restrictions on these shares shall lapse.",
         "restricted stock"),
        ("If you are let go without Cause, 4,000 of your options shall immediately vest.",
         "options"),
        ("If you are let go without Cause, you shall become vested in 30% of your stock units.",
         "restricted stock"),
        ("You hold options on 900 shares. If there is a Change in Control, they will vest in full"
         " upon its closing.", "options"),
        ("All options will become exercisable immediately if there is a change in control.",
         "options"),
    ],
)  # fmt: skip
def test_of_which_awards_it_is(text: str, awards: str | None) -> None:
    [found] = read(text)
    assert found.get("awards") == awards


def test_an_entry_of_a_list_of_events_begins_anew() -> None:
    [found] = read(
        "All of the options shall become immediately exercisable upon the earlier of (i) the"
        " termination of your employment by the Company other than for Cause, or (ii) your death or"
        " other termination by virtue of disability."
    )
    assert found["triggers"] == ["without_cause", "died", "disabled"]


def test_the_time_thereafter() -> None:
    [found] = read(
        "If there is a Change in Control and within one year thereafter your employment is"
        " terminated without Cause, all of the unvested shares shall vest."
    )
    assert (found["both"], found["within"]) == (True, 12)


SUCH = (
    "If the Company terminates your employment without Cause, you receive six months of salary."
    " If such a termination occurs during the twelve months after a Change in Control, all of your"
    " options shall vest."
)
BEFORE = "All of your options will vest in full immediately prior to a Change in Control."


def test_the_ending_of_the_sentence_before() -> None:
    (found,) = Acceleration.read(Letter("letter", f"Dear Ms. Vale:\n\n{SUCH}\n"))
    assert found.triggers == ("change_in_control", "without_cause")
    assert (found.both, found.within) == (True, 12)


def test_a_change_in_control_alone() -> None:
    (found,) = Acceleration.read(Letter("letter", f"Dear Ms. Vale:\n\n{BEFORE}\n"))
    assert found.triggers == ("change_in_control",)


def test_restrictions_on_awards_of_any_sort() -> None:
    said = "All equity awards shall vest, and all restrictions on them lapse, upon her death."
    (found,) = Acceleration.read(Letter("letter", f"Dear Ms. Vale:\n\n{said}\n"))
    assert (found.triggers, found.awards) == (("died",), None)


def test_two_events_of_which_one_is_not_known_are_no_promise_for_the_other() -> None:
    said = (
        "If the Company is acquired and you are terminated without Cause, your options will vest."
    )
    assert not list(Acceleration.read(Letter("letter", f"Dear Ms. Vale:\n\n{said}\n")))


@pytest.mark.parametrize(
    "said",
    [
        "If a Change in Control occurs before the first anniversary of your start date, 25% of your"
        " options will vest.",
        "If the Company terminates your employment without Cause after your first year of service,"
        " all of your options will vest in full.",
        "Provided you have been employed for one year, all of your options will vest in full upon a"
        " Change in Control.",
        "Upon a Change in Control, all of your options will vest in full if the price is at least"
        " $20 per share.",
        "Upon a Change in Control, all of your options (but not any later grants) will vest in"
        " full.",
        "All of your options will vest in full upon your death. This applies only to options"
        " granted before 2005.",
        "Upon a Change in Control, the options held by non-employee directors will vest in full.",
        "In no event shall any option become exercisable by reason of a Change in Control.",
        "You have no right to accelerated vesting of any option upon a Change in Control.",
        "Upon a Change in Control, the Committee may determine that all options shall vest.",
        "The earlier agreement provided that all options would vest upon a Change in Control.",
        "Unless the buyer assumes them, your options will vest upon a Change in Control.",
        "If a Change in Control occurs, your pay goes on. The option will vest upon achievement of"
        " goals set by the Board.",
    ],
)
def test_what_is_cut_down_is_no_plain_promise(said: str) -> None:
    assert not list(Acceleration.read(Letter("letter", f"Dear Ms. Vale:\n\n{said}\n")))


DEATH = (
    "If your employment ends by reason of death or Disability, your estate or you shall be paid"
    " three months of base salary within ten days, and 40% of the then unvested portion of the"
    " option granted under Section 2.1 shall vest."
)


def test_the_second_limb_of_a_promise_of_severance() -> None:
    """12 of 48 months are served: 12,000 shares vested, and two fifths of the other 36,000."""
    told = "- {on: 2019-04-02, fact: died}\n"
    found = tenure.on(tenure.read(LETTER.format(DEATH)), tenure.Facts.parse(STARTED + told),
                      "2019-06-30", price="7.00")  # fmt: skip
    assert {name: (found[name].low, found[name].high) for name in (
        "vested_shares", "accelerated_shares", "lapsed_shares", "severance")} == {
        "vested_shares": (26_400, 26_400), "accelerated_shares": (14_400, 14_400),
        "lapsed_shares": (21_600, 21_600), "severance": (5_000_000, 5_000_000),
    }  # fmt: skip


def test_of_which_award_a_second_limb_is() -> None:
    [found] = read(DEATH)
    assert found["triggers"] == ["died", "disabled"]
    assert (found["portion"], found["which"]) == ("2/5", "option granted under Section 2.1")


PARTING = """May 6, 2031

Dear Ms. Oyelaran:

This Separation Agreement confirms that your employment terminates on May 30, 2031.

{}
"""
SO_MANY = [
    "The Company will accelerate the vesting of 7,500 of the unvested options as of the Separation"
    " Date; the remaining 4,500 unvested options will be forfeited.",
    "On your last day 7,500 of your unvested options shall vest in full, and the remaining 4,500"
    " options shall be cancelled.",
]


@pytest.mark.parametrize("said", SO_MANY)
def test_so_many_shares_on_the_parting(said: str) -> None:
    agreed = tenure.read(PARTING.format(said))
    facts = tenure.Facts.parse(
        "- {on: 2030-01-07, fact: employment_started}\n"
        "- {on: 2031-05-30, fact: terminated, by: company}\n"
    )
    figures = [tenure.on(agreed, facts, day)["accelerated_other_grants"]
               for day in ("2031-05-29", "2031-05-30")]  # fmt: skip
    assert [(f.low, f.high) for f in figures] == [(0, 0), (7_500, 7_500)]
    assert ["the remaining 4,500" in p.words().lower() for p in agreed.provisions
            if p.kind == "held_awards"] == [True]  # fmt: skip


def test_so_many_shares_on_another_day_than_that_of_the_parting() -> None:
    said = SO_MANY[0].replace("as of the Separation Date", "upon the closing of the sale")
    agreed = tenure.read(PARTING.format(said))
    assert "acceleration" not in {p.kind for p in agreed.provisions}
    assert "7,500" in unread(PARTING.format(said))


def test_a_part_of_the_others() -> None:
    """Whether our award is one of the others is an open question, and settles the shares."""
    said = (
        "If the Company terminates your employment without Cause, the Sign-On Award will vest in"
        " full and 50% of all other unvested awards will vest."
    )
    [found] = read(said)
    assert (found["portion"], found["which"]) == ("1/2", "other unvested awards")
    agreed = tenure.read(LETTER.format(said))
    facts = tenure.Facts.parse(STARTED + LET_GO.format("2019-04-02"))
    shares = [
        tenure.on(agreed.choosing({"acceleration[0].named_awards": Choice(choice)}), facts,
                  "2019-06-30")["accelerated_shares"].low
        for choice in ("these_too", "none_of_these")
    ]  # fmt: skip
    assert shares == [18_000, 0]


@pytest.mark.parametrize(
    "said",
    [
        "Upon a Change in Control, 30% of your unvested options and all of your units will vest.",
        "Upon a Change in Control, your awards shall vest, the Founder Award in full and all others"
        " as to 30%.",
    ],
)
def test_two_sizes_in_one_breath_are_not_told_as_one(said: str) -> None:
    assert read(said) == []
    assert "30%" in unread(LETTER.format(said))


def unread(text: str) -> str:
    agreed = tenure.read(text)
    return " ".join(agreed.quote(piece.span) for piece in agreed.unread)
