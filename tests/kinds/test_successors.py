"""Whose successors a letter binds, and who may not assign it."""

from __future__ import annotations

import pytest

from tenure.provisions.successors import Successors
from tenure.text import Letter


def read(text: str) -> list[Successors]:
    return list(Successors.read(Letter("letter", text)))


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("This letter shall bind Quarry Lane and you, and Quarry Lane's successors.", "company"),
        ("This letter shall bind the Company and its successors and the Executive.", "company"),
        ("This letter shall bind you, your heirs, executors and successors.", "executive"),
        ("This letter shall bind the Company, its successors, and you and your successors.", None),
        ("This letter shall bind the successors and assigns of the Company and you.", None),
    ],
)
def test_the_successors_are_those_of_whom_they_are_named(text: str, whose: str | None) -> None:
    [found] = read(text)
    assert found.binds
    assert not found.benefits
    assert found.whose == whose


@pytest.mark.parametrize(
    "text",
    [
        "You will have the duties that the President may assign.",
        "The Employee shall not be assigned duties below that rank.",
        "You will not be paid when this assignment ends.",
        "The excise tax is personal to you.",
    ],
)
def test_duties_that_are_assigned_are_no_assignment_of_the_letter(text: str) -> None:
    assert not read(text)
