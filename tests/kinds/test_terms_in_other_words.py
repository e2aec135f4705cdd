"""Notices, terms, offers and salaries as other drafters word them, and what only looks like one."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.provisions.formation import Formation
from tenure.provisions.outside_activities import OutsideActivities
from tenure.provisions.resignation import Resignation
from tenure.provisions.salary import Salary
from tenure.text import Letter

HEAD = (
    'This Agreement is between Orr Mills, Inc. (the "Company") and Ann Lee (the "Executive").\n\n'
)


def notice(text: str) -> dict[str, Any]:
    """The lengths that are read, by the name of the term."""
    names = ("notice_days", "notice_months", "requested_days", "company_days", "company_months")
    for p in Resignation.read(Letter("letter", f"{HEAD}{text}\n")):
        return {name: getattr(p, name) for name in names if getattr(p, name) is not None}
    return {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Either party shall be at liberty to determine this Agreement by serving upon the"
            " other six months' notice in writing.",
            {"notice_months": 6, "company_months": 6},
        ),
        (
            "The Company shall have the right to discharge the Executive on thirty days' notice,"
            " and the Executive shall have the right to quit on the same notice.",
            {"notice_days": 30, "company_days": 30},
        ),
        (
            "Notice: 60 days by you, 30 days by the Company.",
            {"notice_days": 60, "company_days": 30},
        ),
        (
            "The undersigned may resign his office by tendering a written resignation thirty days"
            " in advance.",
            {"notice_days": 30},
        ),
        (
            "Written notification of 14 days is required from either party to end the employment.",
            {"notice_days": 14, "company_days": 14},
        ),
        (
            "The Executive's employment shall end on the 30th day after the Executive gives written"
            " notice of resignation.",
            {"notice_days": 30},
        ),
        (
            "The Company shall be entitled to terminate the Executive's employment by giving 60"
            " days' notice in writing.",
            {"company_days": 60},
        ),
        ("If you choose to move on, we would expect four weeks' notice.", {"requested_days": 28}),
    ],
)
def test_a_notice_is_read_in_other_words(text: str, expected: dict[str, Any]) -> None:
    assert notice(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Consultant may end the consulting period on 30 days' notice to the Company.",
        "The Company's insurer may cancel the policy on 30 days' notice to the Executive.",
        "Either party may request arbitration upon 20 days' notice to the other.",
    ],
)
def test_a_notice_of_something_else_is_not(text: str) -> None:
    assert notice(text) == {}


def test_an_offer_of_another_sort_does_not_end_this_one() -> None:
    for text in (
        "The tender offer expires on May 1, 2006.",
        "You accepted our offer by letter of May 2, 2007.",
        "You have until July 7, 2006 to exercise the options.",
    ):
        assert not list(Formation.read(Letter("letter", f"Dear Ann:\n\n{text}\n")))


@pytest.mark.parametrize(
    "text",
    [
        "Your salary at your former employer was $200,000 per year.",
        "The Executive's salary may be increased to $300,000 per year if the Board so decides.",
    ],
)
def test_a_salary_elsewhere_or_perhaps_is_none(text: str) -> None:
    assert not list(Salary.read(Letter("letter", f"Dear Ann:\n\n{text}\n")))


def test_to_take_part_in_plans_is_no_outside_activity() -> None:
    text = "You shall be entitled to participate in the health and welfare plans of the Company."
    assert not list(OutsideActivities.read(Letter("letter", f"{text}\n")))
