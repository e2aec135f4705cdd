"""Supersession: what a letter takes the place of, as to what, and what it leaves."""

from __future__ import annotations

import pytest

from tenure.provisions.supersession import Supersession
from tenure.text import Letter


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("This Agreement constitutes the entire agreement with respect to your severance and"
         " supersedes all prior negotiations, offers and agreements, oral or written, between us.",
         "This letter constitutes the entire agreement between us with respect to your severance."
         " This letter supersedes all prior negotiations, offers and agreements with respect to"
         " your severance."),
        ("Except as provided in the Plan, this Agreement supersedes any previous employment"
         " agreement between the parties.",
         "This letter supersedes any previous employment agreement, except as provided in the"
         " Plan."),
        ("This Agreement supercedes any prior agreements relating to its subject, except for the"
         " Inventions Agreement.",
         "This letter supersedes any prior agreements relating to its subject, except for the"
         " Inventions Agreement."),
        ("This letter is our entire agreement, and all previous agreements between us regarding"
         " your pay are superseded.",
         "This letter constitutes the entire agreement between us regarding your pay. This letter"
         " supersedes all previous agreements regarding your pay."),
        ("This letter replaces our earlier offer letter dated March 16, 2001.",
         "This letter supersedes our earlier offer letter dated March 16, 2001."),
    ],
)  # fmt: skip
def test_what_is_superseded(said: str, words: str) -> None:
    [found] = Supersession.read(Letter("letter", said))
    assert found.words().replace(", whether written or oral", "") == words


@pytest.mark.parametrize(
    "said",
    [
        "The Rules are incorporated by reference as if set forth in full in this Agreement.",
        "Payment is contingent upon your full compliance with this Agreement.",
        "This Agreement supersedes any other severance payments under other arrangements.",
        "This Agreement contains all terms pertaining to the settlement of the claims.",
    ],
)
def test_what_supersedes_nothing(said: str) -> None:
    assert list(Supersession.read(Letter("letter", said))) == []
