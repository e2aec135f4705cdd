"""Pay days, and days on which the salary is reviewed: to review is not to raise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...calendar import MonthEnd
from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    latest,
    months_between,
    next_,
    on_day,
    recast,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONTHS, NUMBER
from ...meaning import Duty, Meaning

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Salary

START = const(-25_567, DATE)  # 1900-01-01, the first of a month
SAME_DAY, DAY_BEFORE, TO_15TH, A_MONTH_BACK = const(0), *(const(n, DAYS) for n in (-1, 14, -31))
PERIOD = {"weekly": 7, "biweekly": 14}
MOST_TURNS = 100
NEXT_DAY, ONE = const(1, DAYS), const(1, NUMBER)
CONSEQUENCE = "none stated: a review that is missed raises nothing"


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


def paid_up_to(p: Salary, t: Terms, day: Formula) -> Formula:
    """The last pay day up to a day, as the frequency has it; of another, within a month of it."""
    before = apply("shift", t.finding("hired"), DAY_BEFORE)
    if p.frequency is None:
        words = "the last day up to which the salary is paid"
        untold = unknown(DATE, words, t.cite(), fact="salary_paid_through", on=day)
        found = larger(smaller(untold, day), apply("shift", day, A_MONTH_BACK))
    elif p.frequency in PERIOD:
        days = PERIOD[p.frequency]
        runs = recast(larger(day - before, const(0, DAYS)), NUMBER) // days
        found = before + recast(runs * const(days), DAYS)
    else:
        first, after = month_of(day)
        found, half = apply("shift", first, DAY_BEFORE), apply("shift", first, TO_15TH)
        if p.frequency == "semimonthly":
            found = either(half <= day, half, found)
        month_end = apply("shift", after, DAY_BEFORE)
        found = either(day < month_end, found, month_end)
    return larger(found, before)


def reviews(p: Salary, t: Terms) -> Iterator[Meaning]:
    """One turn for each day of review, from the first one within the employment to its end."""
    if p.first_review is None:
        if p.review_every is not None:  # no day is named on which the months begin
            yield _duty(p, created=t.finding("hired"), ends=t.finding("ended"))
        return
    hired, ended = t.finding("hired"), t.finding("ended")
    due, before, after = (_day(p, t, step) for step in (0, -1, 1))
    reviewed = t.records("salary_reviewed")
    done = next_(reviewed, reviewed.on < after, due)
    late = ~by(done, due) & (due < ended)
    yield _duty(
        p,
        created=on_day((before <= ended) & (hired <= due), larger(hired, before)),
        due=due.named("day of review", t.cite("first_review")),
        done=done.named("review on that day or after, before the next", t.cite("review_every")),
        breached=on_day(late, apply("shift", due, NEXT_DAY)),
        ends=either(ended < due, ended, NEVER_DAY),
        turns=1 if p.review_every is None else MOST_TURNS,
    )


def _duty(p: Salary, **days: Formula | int) -> Duty:
    who = {"board": "the Board", None: "the Company"}.get(p.approved_by, f"the {p.approved_by}")
    return Duty("review the salary", who, "the executive", "must", consequence=CONSEQUENCE, **days)  # type: ignore[arg-type]


def _day(p: Salary, t: Terms, step: int) -> Formula:
    """The day of review of this turn, of the one before it, of the one after it."""
    first: Formula = t.first_review
    if p.review_every is None:
        return first if step == 0 else NEVER_DAY if step > 0 else t.finding("hired")
    rule = const(MonthEnd.LAST_DAY)
    if step < 0:
        again = larger(t.turn - ONE, const(0, NUMBER))
        earlier = add_months(first, t.review_every * again, rule)
        return either(t.turn < ONE, t.finding("hired"), earlier)
    return add_months(first, t.review_every * (t.turn + const(step, NUMBER)), rule)
