"""Conditions of an offer: which of them a deadline belongs to, and what each is called."""

from __future__ import annotations

from tenure.provisions.condition import Condition
from tenure.text import Letter


def read(text: str) -> dict[str, tuple[int | None, bool]]:
    return {c.name: (c.days, c.business_days) for c in Condition.read(Letter("letter", text))}


def test_a_deadline_is_that_of_its_own_item() -> None:
    assert read(
        "This offer depends on (1) a clean background check, (2) completion of Form I-9 within four"
        " business days after you start, and (3) your signing our Secrecy Agreement."
    ) == {
        "background check": (None, False),
        "I-9": (4, True),
        "secrecy agreement": (None, False),
    }


def test_a_condition_is_not_torn_from_the_thing_it_asks_for() -> None:
    assert read(
        "This offer is contingent on a reference check and on your furnishing, within four business"
        " days of your Start Date, proof of your eligibility to work."
    ) == {"reference check": (None, False), "I-9": (4, True)}


def test_a_time_before_the_first_day_is_no_deadline_on_it() -> None:
    assert read(
        "As a condition of your employment you will sign our Secrecy Agreement, a copy of which you"
        " received not less than nine business days before the Commencement Date."
    ) == {"secrecy agreement": (None, False)}
