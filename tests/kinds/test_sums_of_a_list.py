"""Sums of a list that an agreement on a parting promises, each in the words of its own limb."""

from __future__ import annotations

import pytest

import tenure
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number, iso
from tenure.provisions.severance import Severance
from tenure.text import Letter

PARTING = (
    'Your last day of employment will be October 31, 2031 (the "Separation Date"). Provided that'
    " you sign the release attached as Exhibit A, the Company will pay you (a) $360,000, which"
    " equals twelve months of your base salary, in substantially equal installments on the"
    " Company's regular payroll dates; and (b) $135,000, representing your target bonus for 2031,"
    " in a lump sum on March 1, 2032."
)


def test_each_has_its_form_and_day() -> None:
    salary, bonus = Severance.read(Letter("letter", PARTING))
    assert (salary.amount, salary.months, salary.same) == (36_000_000, 12, True)
    assert (bonus.amount, bonus.form) == (13_500_000, "lump sum")
    assert bonus.day is not None and iso(bonus.day) == "2032-03-01"


@pytest.mark.parametrize("asked", ["2031-12-31", "2032-03-01", "2033-06-30"])
def test_the_day_is_that_of_the_letter_and_not_of_the_statement(asked: str) -> None:
    log = [
        {"on": "2027-05-01", "fact": "employment_started"},
        {"on": "2031-10-31", "fact": "terminated", "by": "company", "for_cause": "no"},
        {"on": "2031-11-05", "fact": "release_signed"},
    ]
    statement = state(tenure.read(PARTING), World(tenure.Facts.of(log)), day_number(asked))
    (bonus,) = (p for p in statement.payments if p.slot == "severance[1]")
    assert str(bonus.due) == "2032-03-01"
