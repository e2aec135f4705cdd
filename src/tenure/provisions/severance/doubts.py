"""What the words of a severance promise leave open, and how we read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...provision import Doubt
from ...triggers import WINDOW_DOUBTS

if TYPE_CHECKING:
    from . import Severance


def _months(s: Severance) -> bool:
    return s.months is not None


def _lag(s: Severance) -> bool:
    return bool(s.lag) and s.lag_in == "days"


def _several(s: Severance) -> bool:
    return len(s.triggers) > 1


DOUBTS = (
    *WINDOW_DOUBTS,
    Doubt(
        "pays",
        "Does a second event pay again?",
        ("once", "each_event"),
        "the words promise one payment, on the first event",
        _several,
    ),
    Doubt(
        "salary_basis",
        "Which salary: that in force on the day of the trigger, or the starting salary?",
        ("on_the_trigger", "starting_salary"),
        "salary is what is being paid when the promise falls due",
        _months,
    ),
    Doubt(
        "months_of_salary",
        "How much are months of salary?",
        ("twelfths", "two_biweekly_pays_a_month", "calendar_days"),
        "the salary is stated for a year, and a month is a twelfth of it",
        _months,
    ),
    Doubt(
        "lag_days",
        "Are the days until payment calendar days?",
        ("calendar_days", "next_business_day", "business_days"),
        "days are calendar days unless the letter says otherwise, and none is moved off a weekend",
        _lag,
    ),
)
