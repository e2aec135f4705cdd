"""Death and disability beside a termination without cause, in their various adjectives."""

from __future__ import annotations

import pytest

from tenure.provisions.severance import Severance
from tenure.text import Letter

PAID = ", the Executive shall be paid 12 months of base salary."
ALL = ("without_cause", "died", "disabled")


@pytest.mark.parametrize(
    ("said", "triggers"),
    [
        ("in the event of death or physical or mental disability", ALL),
        ('in the event of death or "physical or mental disability"', ALL),
        ("upon the Executive's death or his permanent or total disability", ALL),
        ("in the event of the Executive's death", ALL[:2]),
    ],
)
def test_they_are_events_beside_it(said: str, triggers: tuple[str, ...]) -> None:
    letter = f"If the Executive's employment is terminated without cause, or {said}{PAID}"
    (found,) = Severance.read(Letter("letter", letter))
    assert found.triggers == triggers
