"""Sentences with a condition or a topic that a rule does not know: nothing is claimed of them."""

from __future__ import annotations

import pytest

from tenure.facts.values import day_number
from tenure.provision import KINDS
from tenure.provisions.position.names import is_person
from tenure.text import Letter

UNCLAIMED = [
    (
        "resignation",
        "Executive may resign upon 20 days written notice if the duties of the office are reduced.",
    ),
    (
        "at_will",
        "The employment may be terminated (i) by Ames, at will; (ii) by the Company for Cause.",
    ),
    (
        "amendment_rule",
        'Resignation for "Good Reason" means a material change in duties, or a breach of this'
        " Agreement, without the written consent of the Executive.",
    ),
    (
        "amendment_rule",
        "This Agreement may not be amended in any manner which harms the Executive without written"
        " consent.",
    ),
    ("expenses", "Nothing herein shall prohibit Ames from being reimbursed for business expenses."),
    (
        "section_280G",
        '"Reduced Amount" means payments reduced so that no excise tax under Section 4999 is due.',
    ),
    (
        "outside_activities",
        "You shall not engage in any other business activity without the approval of those who"
        " supervise the work.",
    ),
]


@pytest.mark.parametrize(("kind", "text"), UNCLAIMED)
def test_nothing_is_claimed(kind: str, text: str) -> None:
    assert list(KINDS[kind].read(Letter("letter", text))) == []


def test_a_medically_determinable_illness_names_no_judge() -> None:
    said = (
        '"Disability" means being unable to perform the duties by reason of any medically'
        " determinable illness for 90 days."
    )
    (found,) = KINDS["disability"].read(Letter("letter", said))
    assert (found.days, found.judge) == (90, "not said")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        (
            "AGREEMENT made by and between ORLAN, INC./VESK, INC., an Ohio corporation (the"
            ' "Corporation"), and Ada Quill (the "Executive").',
            "company",
            "ORLAN, INC./VESK, INC.",
        ),
        (
            'This Agreement is made between: (i) Orlan Corporation, an Ohio corporation ("Company")'
            ' and wholly owned subsidiary of Vesk Holdings, Inc. ("Parent"); and (ii) Ada Quill'
            ' ("Employee").',
            "company",
            "Orlan Corporation",
        ),
    ],
)
def test_the_party_called_the_company(text: str, name: str, value: str) -> None:
    (found,) = KINDS["position"].read(Letter("letter", text))
    assert getattr(found, name) == value


def test_words_of_pay_are_no_name() -> None:
    assert not is_person("Annual Base Salary During") and not is_person("Unit Offering Price")
    assert is_person("Ada B. Quill")


def test_a_letter_is_dated_by_its_signing_rather_than_its_effect() -> None:
    said = (
        "This Agreement is effective as of May 1, 2004.\n\nThe Company employs Ada Quill.\n\n"
        "IN WITNESS WHEREOF, the parties have executed this Agreement on September 8, 2004.\n"
    )
    (found,) = KINDS["position"].read(Letter("letter", said))
    assert found.letter_date == day_number("2004-09-08")  # type: ignore[attr-defined]
