"""Sentences that look like a promise or a rule, and are none; beside each, one that is."""

from __future__ import annotations

import pytest

import tenure.provisions  # noqa: F401  (the kinds)
from tenure.provision import KINDS, Provision
from tenure.text import Letter

PAPER = (
    "EMPLOYMENT AGREEMENT\n\nThis Agreement is made as of May 4, 2017 by and between Larkfield,"
    ' Inc. (the "Company") and Ada Ortega (the "Executive").\n\n4. General. {}\n'
)
LOOK_ALIKES = [
    (
        "successors",
        "A merger that by law passes this letter on shall not cause an assignment of this Agreement"
        " to a successor.",
        "The Company will require any Successors to assume and agree to perform this Agreement.",
    ),
    (
        "supersession",
        "The Dispute Rules attached to this Agreement are incorporated as a full part of this"
        " Agreement.",
        "This Agreement is the full agreement between the parties.",
    ),
    (
        "release",
        "Except as provided herein or in the Release Agreement, you will receive no severance.",
        "You will receive severance only if you sign a release of claims.",
    ),
    (
        "benefits",
        "If the Company ends your employment without Cause, your medical coverage shall continue"
        " as the plan says (provided that it shall not go on for more than nine months).",
        "If the Company ends your employment without Cause, your medical coverage shall continue"
        " for nine months.",
    ),
    (
        "severance",
        "Upon a termination without Cause the Company shall continue the base salary as the plan"
        " says, provided, however, that it shall not be paid for seven months of a base salary.",
        "Upon a termination without Cause the Company shall pay seven months of base salary.",
    ),
]


def read(kind: str, said: str) -> list[Provision]:
    return list(KINDS[kind].read(Letter("paper.txt", PAPER.format(said))))


@pytest.mark.parametrize(("kind", "none", "one"), LOOK_ALIKES, ids=[x[0] for x in LOOK_ALIKES])
def test_what_looks_like_one_is_none(kind: str, none: str, one: str) -> None:
    assert read(kind, one)
    assert not read(kind, none)


def test_a_name_with_a_particle_is_whole() -> None:
    letter = Letter(
        "paper.txt", PAPER.format("You report to Bo Lind.").replace("Ada Ortega", "Jan B. de Vries")
    )
    position = next(iter(KINDS["position"].read(letter)))
    assert getattr(position, "executive", None) == "Jan B. de Vries"


def test_a_reporting_line_that_is_denied_is_none() -> None:
    said = "A change after which the Executive is not reporting to the Chief Executive is harmless."
    position = next(iter(KINDS["position"].read(Letter("paper.txt", PAPER.format(said)))))
    assert getattr(position, "reports_to", None) is None
