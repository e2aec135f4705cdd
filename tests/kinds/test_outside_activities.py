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
