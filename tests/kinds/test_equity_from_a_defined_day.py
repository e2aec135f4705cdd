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


FROM_GRANT = LETTER.format("on the first three anniversaries of the date of grant")


@pytest.mark.parametrize(
    ("day", "low", "high"),
    [("2016-05-31", 0, 0), ("2016-06-01", 0, 2_000), ("2018-06-01", 0, 6_000)],
)
def test_without_a_recorded_grant_what_vests_from_its_day_is_open(
    day: str, low: int, high: int
) -> None:
    s = tenure.on(tenure.read(FROM_GRANT), tenure.Facts.parse(LOG), day)
    vested = s.figures["equity[0].vested_shares"]
    assert (vested.low, vested.high) == (low, high)


def test_with_a_recorded_grant_it_vests_from_that() -> None:
    log = LOG + "- {on: 2015-08-15, fact: equity_granted, shares: 6000}\n"
    agreement = tenure.read(FROM_GRANT)
    for day, vested in (("2016-08-14", 0), ("2016-08-15", 2_000), ("2018-08-15", 6_000)):
        s = tenure.on(agreement, tenure.Facts.parse(log), day)
        assert s["equity[0].vested_shares"].plain == vested


@pytest.mark.parametrize(
    "said",
    [
        "On July 6, 2015 the Company shall grant",
        "Effective July 6, 2015, the Company will grant",
        'On July 6, 2015 (the "Grant Date"), the Company shall grant',
    ],
)
def test_a_day_on_which_the_letter_makes_the_grant_is_its_day(said: str) -> None:
    agreement = tenure.read(FROM_GRANT.replace("The Company shall grant", said))
    for day, vested in (("2016-07-05", 0), ("2016-07-06", 2_000)):
        s = tenure.on(agreement, tenure.Facts.parse(LOG), day)
        assert s["equity[0].vested_shares"].plain == vested
