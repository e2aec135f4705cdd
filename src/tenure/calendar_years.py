"""The first day of a calendar year, as a formula: what counts by the year of a day."""

from __future__ import annotations

from .formula import Formula, add_months, apply, const, months_between, recast
from .formula.units import DATE, MONTHS, NUMBER

_FIRST_YEAR = const(0, DATE)  # January 1, 1970
_A_YEAR = const(12)
_RULE = const(0)  # of months that have no such day; January has


def year_of(day: Formula) -> Formula:
    """January 1 of the year of a day."""
    years = apply("floor", recast(months_between(_FIRST_YEAR, day, _RULE), NUMBER), _A_YEAR)
    return add_months(_FIRST_YEAR, recast(years * _A_YEAR, MONTHS), _RULE)


def year_after(day: Formula) -> Formula:
    """January 1 of the year after that of a day."""
    return add_months(year_of(day), const(12, MONTHS), _RULE)
