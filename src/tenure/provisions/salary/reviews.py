"""Reviews of the salary: a duty that comes again on each day named; to review is not to raise."""

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
    next_,
    on_day,
)
from ...formula.units import DAYS, NUMBER
from ...meaning import Duty, Meaning

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Salary

MOST_TURNS = 100
NEXT_DAY, ONE = const(1, DAYS), const(1, NUMBER)
CONSEQUENCE = "none stated: a review that is missed raises nothing"


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
