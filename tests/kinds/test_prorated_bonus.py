"""What a part of the year's bonus comes to on leaving: by days, by months, of a leap year."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.prorated_bonus import ProratedBonus
from tenure.text import Letter

PAY = (
    "Your base salary will be $200,000 per year. You will be eligible for an annual bonus with a"
    " target of 50% of your base salary. "
)
PART = (
    "If the Company terminates your employment without Cause, you will receive a pro-rated portion"
    " of your target bonus for the year of termination"
)


def on(last: str, words: str = f"{PART}.", by: str = "company", **choices: str) -> Statement:
    agreement = tenure.read(PAY + words)
    chosen = {f"prorated_bonus[0].{k}": Choice(v, "asked") for k, v in choices.items()}
    log = [
        {"on": "2023-03-01", "fact": "employment_started"},
        {"on": last, "fact": "terminated", "by": by, "for_cause": "no"},
    ]
    world = World(tenure.Facts.of(log))
    return state(agreement.choosing(chosen), world, day_number("2026-01-31"))


@pytest.mark.parametrize(
    ("last", "owed"),
    [
        ("2025-12-31", "$100,000.00"),
        ("2025-01-01", "$273.97"),  # one day of 365
        ("2024-02-29", "$16,393.44"),  # 60 days of 366
        ("2023-03-31", "$8,493.15"),  # 31 days, from the first day of work
    ],
)
def test_it_is_counted_by_days(last: str, owed: str) -> None:
    assert str(on(last)["prorated_bonus"]) == owed


def test_days_or_full_months_is_asked() -> None:
    assert str(on("2025-09-15")["prorated_bonus"]) == "$70,684.93"  # 258 days
    months = on("2025-09-15", part_of_the_year="months")
    assert str(months["prorated_bonus"]) == "$66,666.67"  # eight full ones


def test_over_365_days_also_in_a_leap_year() -> None:
    said = f"{PART}, by the number of days worked in it over 365."
    assert str(on("2024-02-29", said)["prorated_bonus"]) == "$16,438.36"
    assert str(on("2024-12-31", said)["prorated_bonus"]) == "$100,000.00"  # no more than all of it


@pytest.mark.parametrize(
    "said",
    [
        PART.replace("target", "annual") + ", based on actual results.",
        PART.replace("target", "annual") + ".",
        PART.replace("the year", "the fiscal year") + ".",
    ],
)
def test_what_is_not_known_is_within_bounds(said: str) -> None:
    found = on("2025-06-30", said)["prorated_bonus"]
    assert str(found).startswith("unknown")


def test_it_is_owed_for_no_other_ending() -> None:
    log = [
        {"on": "2023-03-01", "fact": "employment_started"},
        {"on": "2025-06-30", "fact": "resigned", "good_reason": "no"},
    ]
    world = World(tenure.Facts.of(log))
    found = state(tenure.read(f"{PAY}{PART}."), world, day_number("2026-01-31"))
    assert str(found["prorated_bonus"]) == "$0.00"


@pytest.mark.parametrize(
    "said",
    [
        "Your bonus for 2023 will be pro-rated based on your start date.",
        "If you resign within a year, you will repay a pro-rated portion of your signing bonus.",
        "If the Company terminates your employment without Cause, you may be paid a pro-rated bonus"
        " in the discretion of the Board.",
        "If the Company terminates your employment without Cause, you will be paid $35,000,"
        " representing your target bonus pro-rated through the last day.",
        "If the Company terminates your employment for Cause, you will not be paid any prorated"
        " bonus.",
    ],
)
def test_it_is_not_promised(said: str) -> None:
    assert list(ProratedBonus.read(Letter("letter", PAY + said))) == []


def test_the_part_of_the_year_is_told_where_the_bonus_is_not_known() -> None:
    found = on("2024-08-20", PART.replace("target", "annual") + ".")
    assert str(found["prorated_share"]) == "63.661202%"  # 233 days of 366
