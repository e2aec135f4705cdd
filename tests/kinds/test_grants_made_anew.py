"""Awards that vest on the fixed dates of a company, and grants that are made again and again."""

from __future__ import annotations

import json

import pytest

import tenure
from tenure.agreement import terms_of
from tenure.provisions.equity import Equity
from tenure.text import Letter
from tenure.views.termsheet import termsheet

UNITS = (
    "You will be granted 4,800 restricted stock units. One quarter of the units vests on the first"
    " Quarterly Vesting Date after the first anniversary of your start date, and 6.25% on each of"
    " the next twelve Quarterly Vesting Dates."
)
DATES = " Quarterly Vesting Dates are January 20, April 20, July 20 and October 20."
ANEW = (
    "You will be granted an option to purchase 2,500 shares of common stock on each anniversary of"
    " the Effective Date."
)


def letter(text: str) -> str:
    return f"March 1, 2021\n\nDear Ms. Vale:\n\n{text}\n"


def read(text: str) -> list[dict[str, object]]:
    return [terms_of(award) for award in Equity.read(Letter("letter", letter(text)))]


def shares(text: str, what: str, day: str, *told: str) -> tuple[int | None, int | None]:
    facts = tenure.Facts.parse("".join(f"- {{{fact}}}\n" for fact in told))
    found = tenure.on(tenure.read(letter(text)), facts, day)[what]
    return found.low, found.high


@pytest.mark.parametrize(
    ("day", "vested"),
    [("2022-03-01", 0), ("2022-04-19", 0), ("2022-04-20", 1_200), ("2022-07-20", 1_500),
     ("2025-04-20", 4_800)],
)  # fmt: skip
def test_the_dates_that_the_letter_names(day: str, vested: int) -> None:
    started = "on: 2021-03-01, fact: employment_started"
    assert shares(UNITS + DATES, "vested_shares", day, started) == (vested, vested)


def test_an_anniversary_that_is_such_a_date_is_the_first() -> None:
    started = "on: 2021-04-20, fact: employment_started"
    assert shares(UNITS + DATES, "vested_shares", "2022-04-20", started) == (1_200, 1_200)


def test_dates_that_are_not_named_or_not_a_quarter_apart_are_open() -> None:
    uneven = " Quarterly Vesting Dates are January 20, April 20, July 1 and October 20."
    for text in (UNITS, UNITS + uneven):
        [found] = read(text)
        assert found["vesting_dates"] is True
        assert "dates" not in found


def test_what_is_granted_anew_counts_when_it_is_recorded() -> None:
    started = "on: 2021-03-01, fact: employment_started"
    granted = "on: {}, fact: option_granted, shares: 2500, strike: 4.00"
    first, second = granted.format("2022-03-01"), granted.format("2023-03-01")
    found = shares(ANEW, "granted_shares", "2023-06-01", started, first, second)
    assert found == (5_000, 5_000)
    low, high = shares(ANEW, "granted_shares", "2023-06-01", started)
    assert low != high


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        (ANEW, "on each anniversary of the Effective Date"),
        ("Every quarter, the Company shall issue 300 shares to you.", "every quarter"),
        ("You will receive an annual award of 900 restricted stock units.", "annually"),
        ("You will receive an annual award of 900 restricted stock units for 2022.", None),
        ("You will be granted an option to purchase 2,500 shares, vesting 25% each year.", None),
        ("You will be granted options on 4,000 shares, vesting at 1,000 shares each year.", None),
    ],
)  # fmt: skip
def test_what_is_granted_again_and_again(text: str, repeats: str | None) -> None:
    [found] = read(text)
    assert found.get("repeats") == repeats


@pytest.mark.parametrize(
    "text",
    [
        "You are eligible to receive options for 5,000 shares each year.",
        "Each year the Board may grant you options for up to 5,000 shares.",
        "On each anniversary of the grant, 5,000 options will vest.",
    ],
)
def test_what_is_no_promise_of_grants(text: str) -> None:
    assert read(text) == []


def sheet(text: str) -> dict[str, object]:
    found = json.loads(json.dumps(termsheet(tenure.read(letter(text)), "letter")))
    value: dict[str, object] = found["fields"]["equity"][0]["value"]
    return value


def test_the_sheet_has_instalments_from_a_day_on_as_a_rule() -> None:
    value = sheet(
        "You will be granted an option to purchase 9,000 shares, which vests in six equal monthly"
        " installments beginning June 30, 2021."
    )
    assert value["then"] == {"period_months": 1, "count": 6, "portion_each": "1/6"}
    assert (value["first_date"], value["total_months"]) == ("2021-06-30", 6)
    assert "tranches" not in value


def test_the_sheet_lists_days_that_the_letter_lists() -> None:
    value = sheet(
        "You will be granted an option to purchase 9,000 shares, a third of which vests on each of"
        " June 30, 2021, 2022 and 2023."
    )
    assert "then" not in value
    assert value["tranches"]
