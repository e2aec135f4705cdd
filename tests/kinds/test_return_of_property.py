"""What has to be given back, by when, and what is no property of the Company's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import tenure
from tenure.provisions.return_of_property import ReturnOfProperty
from tenure.text import Letter


def read(text: str) -> dict[str, Any] | None:
    found = list(ReturnOfProperty.read(Letter("letter", text)))
    if not found:
        return None
    [one] = found
    return {
        k: v for k, v in vars(one).items() if k != "cite" and v not in (None, False, "property")
    }


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("When your employment ends you must hand over all keys.", {"leaving": True}),
        ("Ms. Orr will turn in her badge upon request.", {"on_request": True}),
        (
            "Within two weeks after the Separation Date, the Executive shall return any laptop.",
            {"leaving": True, "within": 14},
        ),
        (
            "The Company's records shall be returned on her resignation.",
            {"what": "documents", "leaving": True},
        ),
        ("You agree to give back all equipment.", {}),
        (
            "On request, and in any event within five days of his resignation, the Executive shall"
            " return all keys. He may keep his contacts list, and copies of his pay slips.",
            {
                "leaving": True,
                "on_request": True,
                "keeps": "his contacts list, and copies of his pay slips",
            },
        ),
        ("You will return all records upon leaving. You will turn in all keys.", {"leaving": True}),
        (
            "You will return all files at any time we may so request.",
            {"what": "documents", "on_request": True},
        ),
        (
            "Upon leaving, you shall deliver to the Company all confidential information.",
            {"what": "confidential information", "leaving": True},
        ),
        (
            "You will surrender your vehicle upon leaving the Company. You may retain the laptop"
            " that you now use, provided that its files are erased.",
            {"leaving": True, "keeps": "the laptop that you now use"},
        ),
        ("You have already returned all Company property.", {"returned": True}),
        (
            "You have returned your keys. You will return any other property upon our request.",
            {"on_request": True},
        ),
    ],
)
def test_reads(text: str, terms: dict[str, Any]) -> None:
    assert read(text) == terms


@pytest.mark.parametrize(
    "text",
    [
        "Please sign and return this letter with the enclosed documents.",
        "You will return to work when your records are complete.",
        "The Company shall return your personal property upon termination.",
        "The Executive shall deliver a notice with all documents upon resignation.",
        "The Company will deliver to you the shares and any documents upon vesting.",
        "You are not required to return your laptop when your employment ends.",
        "You will receive a return on your property of 5% a year.",
        "You may keep your laptop.",
    ],
)
def test_does_not_read(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("within", "left", "last"),
    [
        ("5 days", date(2021, 6, 30), date(2021, 7, 5)),
        ("four (4) business days", date(2021, 5, 12), date(2021, 5, 18)),  # over a weekend
    ],
)
def test_the_duty_falls_due_and_is_fulfilled(within: str, left: date, last: date) -> None:
    letter = (
        "Dear Ann:\n\nYour base salary will be $90,000 per year.\n\nYou will return all Company"
        f" property within {within} of the termination of your employment.\n"
    )
    log = [
        {"on": "2020-03-02", "fact": "employment_started"},
        {"on": left.isoformat(), "fact": "resigned"},
    ]
    agreement = tenure.read(letter)

    def state(on: date, facts: list[dict[str, Any]]) -> str:
        found = tenure.on(agreement, tenure.Facts.of(facts), on)
        [duty] = [d for d in found.duties if "property" in d.duty.name]
        return duty.state

    assert state(last, log) == "in effect"
    assert state(last + timedelta(1), log) == "violated"
    back = {"on": (left + timedelta(2)).isoformat(), "fact": "property_returned"}
    assert state(last + timedelta(1), [*log, back]) == "fulfilled"
