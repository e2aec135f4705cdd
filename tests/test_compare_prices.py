"""Two letters that begin on different days are compared without a log, by one row of prices."""

from __future__ import annotations

import tenure
from tenure.comparison.costs import Due
from tenure.formula.units import NEVER
from tenure.values import Value
from tenure.views.comparison.said import due

EARLY = """THIS AGREEMENT is made as of May 4, 2018 between Larch Mills, Inc. and Ada Quill.

The Company shall pay the Executive a base salary of $200,000 a year. If the Company terminates the
Executive's employment without Cause, it shall pay the Executive six months of base salary.
"""
LATE = """May 4, 2020

Dear Ada:

Your first day of employment will be June 1, 2020. Your base salary will be $220,000 a year. You
will be granted an option to purchase 48,000 shares of common stock at $4.00 a share, which vests
in 48 equal monthly installments.
"""


def test_what_the_later_letter_supposes_is_supposed_as_long_after_the_earlier_start() -> None:
    found = tenure.compare(tenure.read(EARLY, "early.txt"), tenure.read(LATE, "late.txt"))
    assert found.difference is not None
    said = [words for words in found.difference.supposed if "stock closed" in words]
    assert said == [
        "The stock closed at $10.00 on 2018-05-04.",
        "The stock closed at $20.00 on 2018-11-03.",  # 183 days, as from June 1 to December 1
    ]


def test_a_payment_that_waits_for_something_is_not_due_on_no_day() -> None:
    day = Value("date", 18_000, 18_000)
    waits = Value("date", NEVER, NEVER)
    assert due(Due("severance", None, waits)) == "severance: not due -> not due yet"
    assert due(Due("severance", day, waits)) == "severance: due 2019-04-14 -> not due yet"
    assert due(Due("severance", day, Value("date", 18_001, 18_001))).endswith("(1 day later)")
