"""Promises on an ending that has to come while the term of the agreement runs."""

from __future__ import annotations

import pytest

import tenure

LETTER = """EMPLOYMENT AGREEMENT

This Employment Agreement is made on March 2, 2015 between Brandt Mills, Inc. (the "Company") and
Ida Oyelaran (the "Executive").

1. Term. The term of this Agreement shall begin on April 6, 2015 and end on April 5, 2017 (the
"Term").

2. Pay. The Executive's base salary shall be $240,000 per year.

3. Severance. %s"""
STARTED = "- {on: 2015-04-06, fact: employment_started}\n"
LEFT = "- {on: %s, fact: terminated, by: company, stated_reason: cost, for_cause: no}\n"
WORDS = (
    "If, during the Term, the Company terminates the Executive's employment without Cause, the"
    " Company shall pay the Executive six months of base salary in a lump sum.",
    "If the Company terminates the Executive's employment without Cause during the Term, the"
    " Company shall pay the Executive six months of base salary in a lump sum.",
    "In the event that the Executive's employment is terminated by the Company prior to the"
    " expiration of the Term other than for Cause, the Executive shall receive six months of base"
    " salary in a lump sum.",
)
WHENEVER = (
    "If the Company terminates the Executive's employment without Cause, the Company shall pay the"
    " Executive six months of base salary in a lump sum, as stated during the term of the plan."
)


def owed(words: str, last_day: str, **readings: str) -> list[str]:
    facts = tenure.Facts.parse(STARTED + LEFT % last_day)
    letter = tenure.choose(
        tenure.read(LETTER % words), {f"term[0].{k}": v for k, v in readings.items()}
    )
    stated = tenure.on(letter, facts, "2018-12-31")
    return [str(p.amount) for p in stated.payments]


@pytest.mark.parametrize("words", WORDS)
def test_nothing_is_owed_on_an_ending_after_the_term(words: str) -> None:
    assert owed(words, "2017-04-05") == ["$120,000.00"]
    assert owed(words, "2017-04-06") == []


def test_without_such_words_the_promise_ends_with_the_agreement_or_outlives_it() -> None:
    assert owed(WHENEVER, "2017-04-05") == ["$120,000.00"]
    assert owed(WHENEVER, "2017-04-06") == []
    assert owed(WHENEVER, "2017-04-06", promises_after="outlive_it") == ["$120,000.00"]


def test_cover_too_ends_with_the_term() -> None:
    words = (
        "If, during the Term, the Company terminates the Executive's employment without Cause, the"
        " Company shall pay for the Executive's health insurance for six months."
    )
    agreement = tenure.read(LETTER % words)
    for last_day, covered in (("2017-04-05", True), ("2017-04-06", False)):
        facts = tenure.Facts.parse(STARTED + LEFT % last_day)
        assert tenure.on(agreement, facts, "2018-12-31").happened("health_continuation") is covered
