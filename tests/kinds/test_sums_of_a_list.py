"""Sums of a list that an agreement on a parting promises, each in the words of its own limb."""

from __future__ import annotations

from tenure.facts.values import iso
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
