"""A term whose meaning stands in another paper: the reading names the paper."""

from __future__ import annotations

import pytest

from tenure import read
from tenure.meant_elsewhere import meant_in
from tenure.text import Letter

PLACES = (
    (
        "You are paid if you resign for Good Reason (as defined in the Severance Plan).",
        "Good Reason",
        "the Severance Plan",
    ),
    (
        "Upon a Change in Control of the Company (as such term is defined in the LTIP), it vests.",
        "Change in Control",
        "the LTIP",
    ),
    (
        '"Cause" has the meaning given to it in your Option Agreement.',
        "Cause",
        "your Option Agreement",
    ),
    (
        '"Cause" shall have the meaning set forth in Section 4(b) of the Retention Agreement.',
        "Cause",
        "Section 4(b) of the Retention Agreement",
    ),
    (
        "On a change in control within the meaning of the Oak Hill, Inc. 2011 Stock Plan it vests.",
        "change in control",
        "the Oak Hill, Inc. 2011 Stock Plan",
    ),
    (
        "A Change of Control, defined as a Trigger in our bonus plan, ends it.",
        "Change of Control",
        "our bonus plan",
    ),
    ("He is let go for Cause (which is defined in Exhibit B hereto).", "Cause", "Exhibit B hereto"),
    (
        "If, after a Change of Control, as defined below, you are let go, it vests.",
        "Change of Control",
        "below",
    ),
    (
        "The Company may end it for Cause in its judgment; Plan terms are defined in the Plan.",
        "Cause",
        None,
    ),
    (
        "He may resign for Good Reason, and Disability is as defined in the Disability Plan.",
        "Good Reason",
        None,
    ),
)


@pytest.mark.parametrize(("text", "term", "where"), PLACES)
def test_the_place_of_a_meaning(text: str, term: str, where: str | None) -> None:
    found = meant_in(Letter("letter.txt", text), term)
    assert (found and found[0]) == where


def test_a_term_of_a_plan_is_told_as_such() -> None:
    text = "If you resign for Good Reason (as defined in the Severance Plan), we will pay you $500."
    agreement = read(text)
    told = {s.partition("[")[0]: p.told for s, p in agreement.slots.items()}
    assert told["good_reason"] == (
        'This letter speaks of "Good Reason", as defined in the Severance Plan.'
    )
