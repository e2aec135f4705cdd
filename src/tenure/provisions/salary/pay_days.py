"""Pay days: the day on which the next pay run after a day falls, as far as the letter tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    const,
    either,
    larger,
    latest,
    months_between,
    unknown,
)
from ...formula.units import DATE, DAYS, MONTHS, NUMBER

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Salary

START = const(-25_567, DATE)  # 1900-01-01, the first of a month
SAME_DAY, DAY_BEFORE, TO_15TH = const(0), const(-1, DAYS), const(14, DAYS)
PERIOD = {"weekly": 7, "biweekly": 14}


def month_of(day: Formula) -> tuple[Formula, Formula]:
    """The first day of the month of a day, and that of the month after it."""
    months = months_between(START, day, SAME_DAY)
    return add_months(START, months, SAME_DAY), add_months(
        START, months + const(1, MONTHS), SAME_DAY
    )


def pay_day(p: Salary, t: Terms, day: Formula) -> Formula:
    """The first pay day on or after a day: by days from the last one paid, or by the month."""
    cite = t.cite("frequency")
    if p.frequency is None:
        return unknown(DATE, "the pay days, which are not stated here", cite)
    if p.frequency in PERIOD:
        days = PERIOD[p.frequency]
        run = t.records("salary_paid_through")
        through = run.field("through", DATE)
        before = apply("shift", t.finding("hired"), DAY_BEFORE)
        since = latest(run, either(run.on <= day, through, before), before)
        gone = larger(day - since, const(0, DAYS))
        periods = apply("ceiling", gone, const(days, NUMBER))
        found = since + periods * const(days)
    else:
        first, after = month_of(day)
        found, half = apply("shift", after, DAY_BEFORE), apply("shift", first, TO_15TH)
        if p.frequency == "semimonthly":
            found = either(day <= half, half, found)
    return either(day < NEVER_DAY, found, NEVER_DAY).named("day of the next pay run", cite)
