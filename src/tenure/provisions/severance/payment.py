"""The payment of severance: whole, or by and by, and what of it has fallen due by a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...formula import (
    Formula,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    recast,
    smaller,
    unknown,
)
from ...formula.units import DAYS, MONEY, MONTHS, NUMBER
from ...meaning import Entry, Figure, Meaning
from ...provision import Terms
from .doubts import on_the_day
from .due_days import begins, due_on, held_back, held_until, instalments, is_spread, parted, payable
from .sums import MOST

if TYPE_CHECKING:
    from . import Severance

NOTHING = const(0, MONEY)
LAST_DAY, A_MONTH = const(0), const(1)
Amount = Callable[["Severance", Terms, Formula], Formula]  # what it comes to on a day


def paid(s: Severance, t: Terms, first: Formula, amount: Amount) -> Iterator[Meaning]:
    """The payment earned on a day; where it is not all due at once, also what of it is due."""
    whole = amount(s, t, first)
    due = held_back(s, t, first, payable(s, t, first))
    if not is_spread(s):
        yield Entry("severance", first, due, whole)
        if on_the_day(s):
            yield _due_by(t, _as_salary(s, t, first, whole))
        return
    counted = parted(s, t, first)
    until = held_until(s, t, first, counted)
    found, uncut = instalments(s, t, counted), amount(_uncut(s), t, first)
    if found is None:
        come = _within(s, t, counted, whole, uncut, due)
        yield Entry("severance", first, due, whole, spread=True)
    else:
        parts = found.parts(t, whole, uncut, lambda day: larger(day, until))
        come = found.fallen_due(t.day, whole, uncut)
        yield Entry("severance", first, due, whole, spread=True, parts=parts)
    yield _due_by(t, either(by(until, t.day), come, NOTHING))


def _uncut(s: Severance) -> Severance:
    """The same promise if nothing cut it short."""
    return replace(s, up_to=False, until_work=False)


def _due_by(t: Terms, come: Formula) -> Figure:
    fallen = either(t.in_effect(t.day), come, NOTHING)
    fallen = fallen.named("fallen due by the day", t.cite("form"))
    return Figure("severance_fallen_due", fallen, worth=False)  # when it is paid, not how much


def _within(
    s: Severance, t: Terms, trigger: Formula, whole: Formula, uncut: Formula, last: Formula
) -> Formula:
    """What may have come of instalments whose days are not known: between nothing and all; of pay
    over so many months, what the months gone by come to, within a month of it either way.
    """
    words = "what was paid by the day: the days of the instalments are not known"
    open_, least, most = unknown(MONEY, words, t.cite("form")), NOTHING, whole
    name = next((x for x in ("over", "monthly", "months") if getattr(s, x) is not None), None)
    open_length = s.more or s.greater or s.lesser or s.by_service
    if s.form == "continuation" and name is not None and not open_length:
        months = smaller(larger(t.amended(name, trigger), const(1, MONTHS)), const(600, MONTHS))
        since = larger(months_between(begins(s, t, trigger), t.day, LAST_DAY), const(0, MONTHS))
        gone, count = recast(smaller(since, months), NUMBER), recast(months, NUMBER)
        held = larger(smaller(uncut, MOST), NOTHING)
        before = apply("floor", held * larger(gone - A_MONTH, const(0)), count)
        least = smaller(whole, before)
        most = smaller(whole, apply("ceiling", held * (gone + A_MONTH + A_MONTH), count))
    return either(by(last, t.day), whole, larger(smaller(open_, most), least))


def _as_salary(s: Severance, t: Terms, trigger: Formula, whole: Formula) -> Formula:
    """How much of months of salary has fallen due: all at once, or by the days gone by."""
    end = due_on(s, t, trigger)
    span = recast(larger(end - trigger, const(1, DAYS)), NUMBER)
    gone = smaller(recast(larger(t.day - trigger, const(0, DAYS)), NUMBER), span)
    over = by(end, t.day)
    some = larger(smaller(whole, MOST), NOTHING)
    parts = apply("half_up", some * gone, larger(span, const(1)))
    return t.choose(
        "paid_how",
        at_once=either(over, whole, NOTHING),
        as_salary=either(over, whole, either(by(trigger, t.day), parts, NOTHING)),
        next_pay_run=either(over, whole, NOTHING),
    )
