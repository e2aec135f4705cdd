"""What the words of a severance promise leave open, and how we read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...provision import Doubt
from ...triggers import WINDOW_DOUBTS
from .promised_cash import UNTOLD

if TYPE_CHECKING:
    from . import Severance


def _months(s: Severance) -> bool:
    return (s.months is not None or s.each_year is not None) and not s.same


def _salary(s: Severance) -> bool:
    return s.of_salary and not (s.same or s.bonus_is in UNTOLD)


def _days(s: Severance) -> bool:
    return s.days is not None


def _lag(s: Severance) -> bool:
    return bool(s.lag) and s.lag_in == "days"


def _repeats(s: Severance) -> bool:
    return len(s.triggers) > 1 or "change_in_control" in s.triggers


def _of_both(s: Severance) -> bool:
    told = s.percent not in (None, 100) or (
        s.months not in (None, 12) and s.bonus_is == "target bonus"
    )
    return s.bonus and told and not (s.of_sum or s.bonus_percent or s.bonus_is in UNTOLD)


def _only_an_amount(s: Severance) -> bool:
    return not _salary(s) and s.amount is not None


def on_the_day(s: Severance) -> bool:
    """Months of salary due on the day itself, in a form that is not said."""
    return s.months is not None and not (s.same or s.lag or s.form or s.day)


def sold_after_the_window(s: Severance) -> bool:
    """Whether the words say what is left after the window where the Company changes hands."""
    return bool(s.otherwise) and s.window is not None and "change_in_control" in s.triggers


def indemnified_after(s: Severance) -> bool:
    """Whether indemnification is promised for the time after the window, and there alone."""
    ended = s.window is not None and "without_cause" in s.triggers
    return ended and "indemnification" in s.otherwise


DOUBTS = (
    *WINDOW_DOUBTS,
    Doubt(
        "pays",
        "Does a second event pay again?",
        ("once", "each_event"),
        "the words promise one payment, on the first event",
        _repeats,
    ),
    Doubt(
        "salary_basis",
        "Which salary: that in force on the day of the trigger, or the starting salary?",
        ("on_the_trigger", "starting_salary"),
        "salary is what is being paid when the promise falls due",
        lambda s: _salary(s) or s.rest_of_term,
    ),
    Doubt(
        "multiple_of",
        "Is the multiple of the salary alone, or of salary and bonus together?",
        ("salary_alone", "both_together"),
        "the number stands before the salary, and the bonus behind a plus or an and",
        _of_both,
        no_effect="where the letter gives no target bonus, the figure is open above the salary",
    ),
    Doubt(
        "months_of_salary",
        "How much are months of salary?",
        ("twelfths", "two_biweekly_pays_a_month", "whole_biweekly_pays", "calendar_days"),
        "the salary is stated for a year, and a month is a twelfth of it",
        _months,
    ),
    Doubt(
        "rest_of_term",
        "How is the salary of what is left of the term counted?",
        ("months_and_days", "calendar_days"),
        "salary goes on as it is paid: a twelfth of a year for each month, and days for the rest",
        lambda s: s.rest_of_term,
        no_effect="where the letter gives no term that ends, the figure is open",
    ),
    Doubt(
        "days_of_salary",
        "How much are days of salary?",
        ("calendar_days", "months_of_30_days", "working_days"),
        "the salary is stated for a year, which has 365 days",
        _days,
    ),
    Doubt(
        "lag_days",
        "Are the days until payment calendar days?",
        ("calendar_days", "next_business_day", "business_days"),
        "days are calendar days unless the letter says otherwise, and none is moved off a weekend",
        _lag,
    ),
    Doubt(
        "amount_grows",
        "Does the amount stay as it is written, or grow with the salary from which it was taken?",
        ("as_written", "with_the_salary"),
        "the words give a sum of money and no formula for it",
        _only_an_amount,
    ),
    Doubt(
        "paid_how",
        "Is it paid at once, as salary over its months, or with the next pay run?",
        ("at_once", "as_salary", "next_pay_run"),
        "the words make it payable as of the day itself",
        on_the_day,
    ),
    Doubt(
        "sold_after_the_window",
        "A change in control after the window, and the employment goes on: does the pay end?",
        ("employment_goes_on", "pay_ends"),
        "the clause says what is left on leaving; who has not left is paid for the work",
        sold_after_the_window,
    ),
    Doubt(
        "indemnified_within",
        "Indemnification is promised after the window: is it implied within it too?",
        ("not_stated", "implied"),
        "the words promise it for the one case and are silent on the other",
        indemnified_after,
    ),
)
