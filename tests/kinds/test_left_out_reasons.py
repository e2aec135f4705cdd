"""Promises on an ending by the Company other than for cause, disability or retirement."""

from __future__ import annotations

import pytest

import tenure

LETTER = """EMPLOYMENT AGREEMENT

This Employment Agreement is made on March 2, 2015 between Brandt Mills, Inc. (the "Company") and
Ida Oyelaran (the "Executive").

1. Pay. The Executive's base salary shall be $240,000 per year.

2. Severance. %s"""
PAY = "the Company shall pay the Executive six months of base salary in a lump sum."
LOG = """
- {on: 2015-04-06, fact: employment_started}
- {on: 2016-09-30, fact: terminated, by: company, for_cause: no%s}
"""
WORDS = (
    "If the Company terminates the Executive's employment other than for Cause, death, disability"
    f" or retirement, {PAY}",
    "If the Executive's employment is terminated by the Company without Cause (and not by reason of"
    f" her Disability or normal retirement), {PAY}",
)


ILL = "- {on: 2016-03-01, fact: disability}\n"


def owed(words: str, reason: str, ill: str = ILL) -> str:
    said = f", stated_reason: {reason}" if reason else ""
    facts = tenure.Facts.parse(LOG % said + ill)
    return str(tenure.on(tenure.read(LETTER % words), facts, "2016-12-31")["severance"])


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize(
    ("reason", "paid"),
    [("reorganisation", "$120,000.00"), ("disability", "$0.00"), ("retirement", "$0.00")],
)
def test_what_is_left_out_is_not_paid(words: str, reason: str, paid: str) -> None:
    assert owed(words, reason) == paid


def test_where_only_cause_is_left_out_a_dismissal_for_disability_pays() -> None:
    words = f"If the Company terminates the Executive's employment other than for Cause, {PAY}"
    assert owed(words, "disability") == "$120,000.00"


def test_an_ending_without_cause_or_for_disability_pays_on_both() -> None:
    words = f"If the Company terminates the employment without cause or for disability, {PAY}"
    assert owed(words, "cost") == "$120,000.00"
    assert owed(words, "disability") == "$120,000.00"


OF_ILLNESS = WORDS[0].replace(" or retirement", "").replace("death, disab", "death or disab")


@pytest.mark.parametrize(
    ("reason", "ill", "paid"),
    [
        ("", "", "$120,000.00"),
        ("", ILL, "unknown: $0.00 to $120,000.00"),
        ("", ILL.replace("03-01", "10-01"), "$120,000.00"),  # it came afterwards
        ("disability", ILL, "$0.00"),
    ],
)
def test_without_a_reason_only_a_disability_leaves_it_open(
    reason: str, ill: str, paid: str
) -> None:
    assert owed(OF_ILLNESS, reason, ill) == paid


def test_a_disability_that_is_only_stated_is_told() -> None:
    facts = tenure.Facts.parse(LOG % ", stated_reason: disability")
    s = tenure.on(tenure.read(LETTER % OF_ILLNESS), facts, "2016-12-31")
    assert str(s["severance"]) == "$120,000.00"
    [(fact, why)] = s.why_not_used
    assert fact.name == "terminated" and "no fact `disability` is recorded" in why


def test_cover_has_the_same_words() -> None:
    words = (
        "If the Company terminates the Executive's employment for any reason other than Cause,"
        " death or Disability, the Company shall pay for the Executive's health insurance for six"
        " months."
    )
    agreement = tenure.read(LETTER % words)
    for reason, covered in (("cost", True), ("disability", False)):
        facts = tenure.Facts.parse(LOG % f", stated_reason: {reason}" + ILL)
        s = tenure.on(agreement, facts, "2016-12-31")
        assert s.happened("health_continuation") is covered
