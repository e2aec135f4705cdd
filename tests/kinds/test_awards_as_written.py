"""What a letter says of an award and we cannot follow is told in its words, or not read at all."""

from __future__ import annotations

import pytest

from tenure.agreement import Agreement, read
from tenure.provisions.equity import Equity
from tenure.text import Letter

GRANT = "You will be granted an option to purchase 7,000 shares of common stock. "
SALARY = "Your base salary will be $90,000 per year."
PARTING = "This Separation Agreement confirms that your employment terminates on May 3, 2034.\n\n"


def agreed(text: str) -> Agreement:
    return read(Letter("letter.txt", f"{text}\n\n{SALARY}"))


def award(text: str) -> Equity:
    (found,) = (p for p in agreed(text).provisions if isinstance(p, Equity))
    return found


@pytest.mark.parametrize(
    "price",
    [
        "The option price will be the highest market price on the day this letter is signed.",
        "The option price will be the average closing price over ten trading days.",
        "The exercise price will be $1.234567 per share.",
    ],
)
def test_a_price_that_is_none_of_ours_is_not_read(price: str) -> None:
    found = award(GRANT + price)
    assert (found.strike, found.strike_rule) == (None, None)


@pytest.mark.parametrize(
    ("vesting", "since"),
    [
        ("It will vest monthly over four years.", "unsaid"),
        ("It will vest 50% after one year and 50% after two years.", "unsaid"),
        ("It will vest 50% after one year of service and 50% after two years.", "hire"),
        ("It will vest monthly over four years from your start date.", "hire"),
        ("It will vest in equal annual installments on each of the first two anniversaries of the"
         " date of grant.", "grant"),
    ],
)  # fmt: skip
def test_months_are_counted_from_a_day_only_where_it_is_said(vesting: str, since: str) -> None:
    found = award(GRANT + vesting)
    assert found.measured_from == since
    assert ("vests_from" in {d.name for d in found.open_doubts()}) == (since == "unsaid")


def test_the_day_of_the_price_is_no_day_to_vest_from() -> None:
    found = award(GRANT + "The price is the closing price on your start date. It will vest 40%"
                  " after one year and 60% after two years.")  # fmt: skip
    assert found.measured_from == "unsaid"


@pytest.mark.parametrize(
    "after",
    [
        "Your vested options will remain exercisable for twelve months after your last day.",
        "Vested options may be exercised within 12 months following your termination.",
    ],
)
def test_the_time_to_exercise_is_no_time_to_vest(after: str) -> None:
    found = award(GRANT + after)
    assert found.cliff is None
    assert found.after_leaving is not None


def test_an_award_that_is_told_by_its_class_is_not_one_of_common_stock() -> None:
    found = award("You will be granted a warrant for 900 shares of Series B preferred stock.")
    assert "Series B preferred stock" in found.words()


def test_what_comes_with_an_extension_waits_for_it() -> None:
    found = award(
        "7. Extension of Term. The Company may extend this Agreement for one year.\n\n"
        "Additionally, Executive shall receive 900 restricted shares."
    )
    assert found.condition is not None


@pytest.mark.parametrize(
    ("promise", "read_as"),
    [
        ("You will receive immediate full vesting of all stock options.", ["ended"]),
        ("All of your options shall fully vest as of May 3, 2034.", ["ended"]),
        ("All of your options shall fully vest as of June 3, 2034.", None),
        ("All of your unvested options shall be forfeited.", None),
        ("The plan's provisions on full vesting of all options continue to govern.", None),
    ],
)
def test_awards_vest_on_a_parting_only_where_that_is_promised(
    promise: str, read_as: list[str] | None
) -> None:
    found = [p for p in agreed(PARTING + promise).provisions if p.kind == "acceleration"]
    assert [list(getattr(p, "triggers", ())) for p in found] == ([read_as] if read_as else [])


def test_the_event_of_the_remainder_is_not_that_of_the_first_half() -> None:
    text = (
        "One half of your unvested options will vest at the closing of the sale, and the remainder"
        " will vest if you are terminated other than for Cause."
    )
    assert not [p for p in agreed(text).provisions if p.kind == "acceleration"]


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("These policies include those set forth in any plan descriptions.", 0),
        ("The benefits are set forth in the plan documents.", 1),
    ],
)
def test_plan_documents_are_those_of_plans(text: str, papers: int) -> None:
    assert len([p for p in agreed(text).provisions if p.kind == "incorporation"]) == papers
