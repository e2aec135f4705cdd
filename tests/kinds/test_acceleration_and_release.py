"""Vesting that takes a release: of awards in the letter when it is effective; of others counted
from the event on, and not any more once the time for the release is over without it.
"""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.acceleration import Acceleration
from tenure.provisions.equity import Equity
from tenure.provisions.release import Release
from tenure.text import Letter

GRANT = (
    "You will be granted an option to purchase 48,000 shares at an exercise price of $1.00 per"
    " share, which will vest in 48 equal monthly installments. "
)
VEST = (
    "If the Company terminates your employment without Cause, subject to your execution of a"
    " release, all of your options shall immediately vest."
)
TIMED = (
    " Your severance is subject to your signing a release of claims within 45 days after the"
    " termination of your employment and not revoking it within 7 days."
)
SIGNED = {"on": "2006-03-25", "fact": "release_signed"}  # past revoking on April 1


def figure(text: str, name: str, on: str, *log: dict[str, Any]) -> str:
    """A figure after an ending on March 14, 2006, of an option of March 14, 2005."""
    letter = Letter("letter", text)
    read = tuple(p for kind in (Acceleration, Equity, Release) for p in kind.read(letter))
    start: list[dict[str, Any]] = [
        {"on": "2005-03-14", "fact": "employment_started"},
        {"on": "2005-03-14", "fact": "option_granted", "shares": 48000, "strike": 1},
        {"on": "2006-03-14", "fact": "terminated", "by": "company", "for_cause": "no"},
    ]
    world = World(tenure.Facts.of([*start, *log]))
    return str(state(Agreement(letter, read), world, day_number(on), 50000)[name])


@pytest.mark.parametrize(
    ("on", "log", "vested"),
    [
        ("2006-03-31", [SIGNED], "12,000 shares"),  # twelve of 48 months
        ("2006-04-01", [SIGNED], "48,000 shares"),
        ("2006-03-24", [], "unknown: 12,000 shares to 48,000 shares"),
        ("2006-05-20", [], "12,000 shares"),  # the last day was April 28
        ("2006-05-20", [SIGNED | {"on": "2006-05-10"}], "12,000 shares"),  # too late
    ],
)
def test_awards_of_the_letter_vest_when_it_is_effective(
    on: str, log: list[dict[str, Any]], vested: str
) -> None:
    assert figure(GRANT + VEST + TIMED, "vested_shares", on, *log) == vested


@pytest.mark.parametrize(
    ("on", "log", "early"),
    [
        ("2006-03-14", [], "48,000 shares"),
        ("2006-04-28", [], "48,000 shares"),  # the 45th day
        ("2006-05-20", [], "0 shares"),
        ("2006-05-20", [SIGNED], "48,000 shares"),
    ],
)
def test_other_awards_count_until_the_time_is_over(
    on: str, log: list[dict[str, Any]], early: str
) -> None:
    """How many of the 48,000 the event can reach: what vested before is not told by the letter."""
    assert figure(VEST + TIMED, "accelerated_other_grants", on, *log).endswith(early)


def test_a_release_of_which_the_letter_says_no_more_stands_when_it_is_signed() -> None:
    assert figure(GRANT + VEST, "vested_shares", "2006-03-24").startswith("unknown")
    assert figure(GRANT + VEST, "vested_shares", "2006-03-25", SIGNED) == "48,000 shares"
