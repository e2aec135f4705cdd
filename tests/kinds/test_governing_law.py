"""Governing law: the sentences that name it, and those that speak of another paper's."""

from __future__ import annotations

import pytest

from tenure.provisions.governing_law import GoverningLaw
from tenure.text import Letter


def law(text: str) -> str | None:
    return next((p.jurisdiction for p in GoverningLaw.read(Letter("letter", text))), None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("You and the Company agree that Kansas law will apply to any dispute.", "Kansas"),
        (
            "We agree that the law of the State of Oregon, excluding its choice of law rules,"
            " controls.",
            "Oregon",
        ),
        (
            "All questions about this agreement are to be resolved according to the laws of Utah.",
            "Utah",
        ),
        ("You agree that English law applies.", "England"),
        ("You agree that the laws of Maine apply.", "Maine"),
        ("The construction of this letter shall be determined under Iowa law.", "Iowa"),
        ("The terms of this letter shall be interpreted pursuant to Utah law.", "Utah"),
    ],
)
def test_the_law_is_named_in_many_ways(text: str, place: str) -> None:
    assert law(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "The Indemnification Agreement is governed by Delaware law.",
        "Hollis is a corporation organized under the laws of Delaware.",
        "You will be licensed under Texas law.",
        "To the extent permitted by California law, your bonus is earned when paid.",
    ],
)
def test_the_law_of_another_paper_is_not_this_ones(text: str) -> None:
    assert law(text) is None


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Ohio", "the laws of the State of Ohio."),
        ("Alberta", "the laws of the Province of Alberta."),
        ("England", "the laws of England."),
    ],
)
def test_only_a_state_is_called_one(place: str, said: str) -> None:
    [found] = GoverningLaw.read(
        Letter("letter", f"This letter is governed by the laws of {place}.")
    )
    assert found.words().endswith(said)
