"""What is no ban on all other business, and no permission of a sort of it."""

from __future__ import annotations

import pytest

from tenure.provisions.outside_activities import OutsideActivities
from tenure.text import Letter


@pytest.mark.parametrize(
    "text",
    [
        "You shall not engage in any other business that would interfere with your duties here.",
        "Nothing here shall restrict you from other pursuits, provided that you join no board"
        " (excluding charitable ones) without our consent.",
        "Nothing shall preclude you from owning shares other than those of a charitable trust.",
    ],
)
def test_what_is_neither(text: str) -> None:
    assert not list(OutsideActivities.read(Letter("letter", text)))


@pytest.mark.parametrize(
    ("text", "also"),
    [
        (
            "Nothing shall preclude the Executive from (i) civic work, and (ii) managing a family"
            " business, so long as this does not interfere with his duties.",
            "(i) civic work, and (ii) managing a family business",
        ),
        (
            "You may serve on charitable boards and on those of companies approved by the Board,"
            " provided that this does not conflict with your duties.",
            "serve on charitable boards and on those of companies approved by the Board",
        ),
        (
            "The Employee shall not engage in any other business activity; but this shall not be"
            " construed as preventing the Employee from holding securities that are traded, if he"
            " holds less than two percent of any class.",
            "holding securities that are traded, if he holds less than two percent of any class",
        ),
        (
            "The Employee shall have the right to engage in these activities if they do not"
            " interfere with the work: (a) charitable work, and (b) any other business in which"
            " he holds a share.",
            "(a) charitable work, and (b) any other business in which he holds a share",
        ),
        (
            "You can sit on the board of one company and on any non-profit board, if none of it"
            " gets in the way of your work.",
            "sit on the board of one company and on any non-profit board, if none of it gets in the"
            " way of your work",
        ),
        ("You may serve on civic and charitable boards.", ""),
        ("Employee may take part in religious organizations in his own time.", ""),
    ],
)
def test_more_than_sorts_stands_in_the_words_of_the_letter(text: str, also: str) -> None:
    [found] = OutsideActivities.read(Letter("letter", text))
    assert found.also == also


def test_other_business_needs_the_leave_of_somebody() -> None:
    [one] = OutsideActivities.read(
        Letter(
            "letter",
            "The Employee shall not, without leave of the Chairman, be engaged or interested in any"
            " trade, business or occupation other than that of the Company.",
        )
    )
    assert (one.nothing_else, one.consent_of) == (True, "Chairman")
