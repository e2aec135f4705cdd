"""A step of an award that hangs on objectives vests when somebody says that they were met."""

from __future__ import annotations

import tenure
from tenure.provisions.equity import Equity

LETTER = """April 2, 2018

Dear Ms. Oyelaran:

Your base salary will be $200,000 per year.

You will be granted an option for 40,000 shares of common stock. Options will vest as follows:
10,000 shares will vest immediately upon date of hire; an additional 10,000 shares will vest 6
months from your date of hire based upon the completion of mutually agreed upon objectives; and an
additional 20,000 shares will vest on the first anniversary of your date of hire.
"""


def vested(told: str, day: str) -> tenure.values.Value:
    log = "- {on: 2018-04-02, fact: employment_started}\n" + told
    return tenure.on(tenure.read(LETTER), tenure.Facts.parse(log), day)["vested_shares"]


def test_the_step_is_read_with_its_objectives() -> None:
    (grant,) = tenure.read(LETTER).of_kind("equity")
    assert isinstance(grant, Equity)
    assert [t.objectives for t in grant.tranches] == [False, True, False]


def test_it_is_unknown_until_somebody_says() -> None:
    found = vested("", "2018-12-31")
    assert (found.low, found.high) == (10_000, 20_000)
    assert vested("", "2018-09-30").high == 10_000


def test_it_vests_or_not_as_was_judged() -> None:
    met = "- {on: 2018-10-05, fact: objectives_met, tranche: 2, met: yes}\n"
    missed = met.replace("yes", "no")
    other = met.replace("tranche: 2", "tranche: 3")
    assert (vested(met, "2018-12-31").low, vested(met, "2018-12-31").known) == (20_000, True)
    assert (vested(missed, "2019-12-31").low, vested(missed, "2019-12-31").known) == (30_000, True)
    assert not vested(other, "2018-12-31").known
