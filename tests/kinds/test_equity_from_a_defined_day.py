"""An award that vests from a day which the letter defines, and which is not the first of work."""

from __future__ import annotations

import pytest

import tenure

LETTER = """This Agreement is made as of May 4, 2015 (the "Effective Date") between Brennock Tools,
Inc. (the "Company") and Ada Corwin (the "Executive").

1. Employment. The Executive shall be employed from June 1, 2015.

2. Award. The Company shall grant the Executive 6,000 restricted shares, which shall vest in three
equal annual installments {}.
"""
LOG = "- {on: 2015-06-01, fact: employment_started}\n"


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("on the first three anniversaries of the Effective Date", 2_000),
        ("beginning one year after the Effective Date", 2_000),
        ("on the first three anniversaries of her first day of work", 0),
    ],
)
def test_it_vests_from_the_day_that_is_defined(words: str, by: int) -> None:
    agreement = tenure.read(LETTER.format(words))
    s = tenure.on(agreement, tenure.Facts.parse(LOG), "2016-05-10")
    vested = s.figures["equity[0].vested_shares"]
    assert (vested.low, vested.high) == (by, by)
