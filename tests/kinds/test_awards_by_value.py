"""An award named by its value, or as a part of the company: its shares are unknown, never none,
until the grant is recorded.
"""

from __future__ import annotations

import pytest

import tenure

LETTER = """April 2, 2018

Dear Ms. Oyelaran:

Your base salary will be $200,000 per year.

{}
"""
BY_VALUE = (
    "You will be granted restricted stock units with a value of $300,000. The units vest in three"
    " equal annual installments."
)
BY_PART = (
    "You will be granted an option to purchase 1% of the outstanding common stock, vesting"
    " in equal annual installments over three years."
)
STARTED = "- {on: 2018-04-02, fact: employment_started}\n"
GRANTED = "- {{on: 2018-04-02, fact: {}, shares: 30000}}\n"


@pytest.mark.parametrize(
    ("grant", "fact"), [(BY_VALUE, "equity_granted"), (BY_PART, "option_granted")]
)
def test_its_shares_are_unknown_until_they_are_recorded(grant: str, fact: str) -> None:
    letter = tenure.read(LETTER.format(grant))
    untold = tenure.on(letter, tenure.Facts.parse(STARTED), "2019-06-01")
    for name in ("granted_shares", "vested_shares"):
        assert not untold[name].known
        assert untold[name].high > 30_000
    told = tenure.on(letter, tenure.Facts.parse(STARTED + GRANTED.format(fact)), "2019-06-01")
    assert (told["granted_shares"].low, told["vested_shares"].low) == (30_000, 10_000)
    assert told["vested_shares"].known


def test_an_award_may_have_no_size() -> None:
    letter = tenure.read(LETTER.format("You will be granted options, as the Board will decide."))
    assert "number of shares" in letter.unsaid
    untold = tenure.on(letter, tenure.Facts.parse(STARTED), "2019-06-01")
    assert not untold["granted_shares"].known
