"""Promises with a condition, a part or a limit that no rule understands are not read at all: a gap
is listed, a wrong term is believed.
"""

from __future__ import annotations

import pytest

import tenure.agreement  # noqa: F401  (every kind is known once it is imported)
from tenure.provision import KINDS
from tenure.text import Letter

FIRED = "If the Company terminates your employment without Cause, the Company shall pay you "
NOT_CLAIMED = (
    ("severance", FIRED + "the greater of the following: (i) six months of your base salary; or"
     " (ii) the salary for the rest of the term."),
    ("severance", FIRED + "the greater of the following:\n\n(i) six months of your base salary;"
     " or\n\n(ii) the salary for the rest of the term."),
    ("severance", FIRED + "severance of up to six (6) months of your base salary."),
    ("severance", FIRED + "your continued base salary for nine (9) months, ending when you obtain"
     " other employment."),
    ("severance", FIRED + "an amount equal to two times your base salary plus one times your"
     " target bonus."),
    ("severance", FIRED + "an amount equal to two times your base salary plus the maximum bonus."),
    ("severance", FIRED + "severance equal to six months of base salary and an additional one month"
     " of base salary for each full year of service."),
    ("severance", "Upon a Change in Control, and your resignation within 6 months thereafter, the"
     " Company shall pay you a lump sum of $70,000."),
    ("salary", "On such a departure the Company shall pay you the larger of (i) $410,000 or (ii)"
     " two times annual base salary."),
    ("equity", "You will be given a stock option program that would vest 5,000 options at the end"
     " of each year, with such options totalling 15,000."),
    ("equity", "You are eligible for an annual equity bonus of 6,000 RSUs."),
    ("equity", "Upon the occurrence of a public offering, you will be granted an option to purchase"
     " 50,000 shares of common stock."),
    ("bonus", "You will be eligible for an annual bonus of a minimum of 35% of your base salary."),
    ("bonus", "You shall receive a bonus of at least 35% of your base salary."),
    ("vacation", "You will receive 2 weeks of vacation in year 1 and 3 weeks in year 2."),
    ("clawback", "The Company may recover any incentive compensation that was paid on the basis of"
     " materially inaccurate statements."),
)  # fmt: skip
CLAIMED = (
    ("severance", FIRED + "six months of your base salary."),
    ("severance", FIRED + "an amount equal to two times your base salary plus two times your target"
     " bonus."),
    ("salary", "On each pay day the Company shall pay you a base salary of $410,000 per year."),
    ("equity", "You will be granted an option to purchase 50,000 shares of common stock."),
    ("bonus", "You will have a target bonus of not less than 35% of your base salary."),
    ("vacation", "You will receive 2 weeks of vacation per year."),
    ("clawback", "The Company may recover any incentive compensation that was paid on the basis of"
     " results that are restated."),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), NOT_CLAIMED)
def test_what_is_not_understood_is_not_claimed(kind: str, text: str) -> None:
    assert not list(KINDS[kind].read(Letter("letter", text)))


@pytest.mark.parametrize(("kind", "text"), CLAIMED)
def test_its_plain_form_is_read(kind: str, text: str) -> None:
    assert len(list(KINDS[kind].read(Letter("letter", text)))) == 1
