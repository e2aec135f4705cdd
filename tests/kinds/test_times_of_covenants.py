"""How long covenants bind, in the many ways in which letters say it."""

from __future__ import annotations

import pytest

from tests.kinds.test_covenants import read

LISTED = (
    "The Executive shall be bound for ten months after his employment ends by the following:"
    "\n\n(a) He shall not compete with the Company."
    "\n\n(b) He shall not solicit any employee of the Company."
)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Once your employment is over, you will not for ten months compete with us.", 10),
        ("You will not compete with us until ten months have gone by since you left.", 10),
        ("During your employment and for a period thereafter of two years, you will not compete"
         " with us.", 24),
        ("Mrs. Vane agrees to a two-year non-compete from the date her employment ends."
         " It is agreed with Ada Vane (the \"Employee\").", 24),
        ("You shall not compete with us during the Quiet Period. \"Quiet Period\" means the term of"
         " your employment plus ten months.", 10),
        ("The ten months following your termination shall be the \"Quiet Period\". During the Quiet"
         " Period you shall not compete with us.", 10),
        ("You agree (i) not to compete with us for nine months after you leave, and (ii) not to"
         " recruit anybody.", 9),
    ],
)  # fmt: skip
def test_months_in_other_words(text: str, months: int) -> None:
    assert [(p.what, p.after, p.months) for p in read(text)] == [
        ("non-competition", "months", months)
    ]


def test_the_time_before_a_list_is_that_of_all_its_lines() -> None:
    assert {p.what: (p.after, p.months) for p in read(LISTED)} == {
        "non-competition": ("months", 10),
        "non-solicitation of employees": ("months", 10),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Subject to payment of the severance, you shall not compete with us for one year after your"
        " employment ends.",
        "You shall not compete with us during the term and, in case of a termination for Cause, for"
        " one year thereafter.",
        "For ten months after your employment ends (or, if longer, while we pay severance), you"
        " shall not compete with us.",
    ],
)
def test_what_a_time_hangs_on_is_not_passed_over(text: str) -> None:
    assert [p.after for p in read(text)] == ["as stated"]


@pytest.mark.parametrize(
    "text",
    [
        "You acknowledge that a breach of your promise not to solicit customers would do harm.",
        "You have agreed, in a separate agreement, not to compete with us for one year.",
        "You shall not take away the trade of any person who was our customer in the last year of"
        " your employment.",
    ],
)
def test_what_is_no_solicitation_of_employees_nor_a_duty(text: str) -> None:
    assert not [p for p in read(text) if p.what != "non-solicitation of customers"]


def test_what_the_company_owes_for_months_is_no_time_of_the_duty() -> None:
    text = (
        "The Company's obligations under this section shall continue for one year after your"
        " employment ends. You shall not disclose trade secrets."
    )
    assert [(p.after, p.months) for p in read(text)] == [("not said", None)]
