"""When severance is due: on a day, so long after an event, by instalments, or as salary is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    recast,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, NEVER, NUMBER
from ...instalments import RUNS, Every, Instalments, next_month
from ...provision import Terms
from .doubts import on_the_day
from .release_asked import held_for_release, released

if TYPE_CHECKING:
    from . import Severance

BEFORE_NEVER = const(NEVER - 1, DATE)
SPREAD = ("continuation", "in parts")
MOST_TIME = const(1200)
_LENGTHS = ("over", "monthly", "months", "weeks")


def parted(s: Severance, t: Terms, first: Formula) -> Formula:
    """The day from which its days are counted: the ending, also where a change in control that came
    after it made it owed.
    """
    if not s.double or s.before_change is None:
        return first
    words = "day of the ending, before or after the change in control"
    day = either(first < NEVER_DAY, smaller(first, t.finding("ended")), NEVER_DAY)
    return day.named(words, t.cite("triggers"))


def payable(s: Severance, t: Terms, first: Formula) -> Formula:
    """The day on which it is to be paid, but not before the change in control that it takes."""
    due = due_on(s, t, parted(s, t, first))
    if not s.double or s.before_change is None:
        return due
    return larger(due, first).named("not before the change in control", t.cite("before_change"))


def due_on(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The day on which it is to be paid, or the last of it."""
    if is_spread(s):
        return _last_part(s, t, trigger)
    if s.day is not None:
        told = t.amended("day", trigger).named("day on which it is due", t.cite("day"))
        return either(trigger < NEVER_DAY, told, NEVER_DAY)
    if on_the_day(s):
        return _paid_how(t, trigger)
    return trigger if s.lag is None else _after_lag(s, t, trigger)


def is_spread(s: Severance) -> bool:
    """Whether it is paid by and by; so much a month is, where the letter says no more."""
    return s.form in SPREAD or _by_month(s)


def _by_month(s: Severance) -> bool:
    return s.form is None and s.monthly is not None and s.day is None


def instalments(s: Severance, t: Terms, trigger: Formula) -> Instalments | None:
    """Its instalments, where the letter says how many there are and how often, or pays them as it
    pays the salary.
    """
    paid: list[Every] = [x for x in RUNS if t.has(f"pay_day.{x}")]
    as_salary = paid[0] if len(paid) == 1 else None
    every = s.every or ("monthly" if s.monthly is not None else as_salary)
    if s.form == "in parts" or every is None or s.begins == "otherwise":
        return None
    words = "day of the first instalment"
    cite = t.cite("first_day" if s.first_day is not None else "every")
    first = _first(s, t, trigger, every, every == as_salary).named(words, cite)
    if s.day is not None and s.payments is None:
        number = Instalments(first, every, const(600)).come_by(t.amended("day", trigger))
        return Instalments(first, every, number)
    found = _number(s, t, trigger, every)
    return None if found is None else Instalments(first, every, *found)


def _number(
    s: Severance, t: Terms, trigger: Formula, every: Every
) -> tuple[Formula, tuple[Formula, int] | None] | None:
    """How many there are, as the letter counts them or by the time over which they are paid."""
    words = "number of instalments"
    if s.payments is not None:
        return t.amended("payments", trigger).named(words, t.cite("payments")), None
    name = next((x for x in _LENGTHS if getattr(s, x) is not None), None)
    untold = s.more or s.greater or s.lesser or s.by_service
    if name is None or (untold and s.over is None):
        return None
    time = t.amended(name, trigger)
    if name == "monthly" and s.months is not None:
        time = larger(time, t.amended("months", trigger))
    in_a_year = 52 if name == "weeks" else 12
    runs = smaller(recast(time, NUMBER), MOST_TIME) * const(RUNS[every])
    count = apply("ceiling", runs, const(in_a_year)).named(words, t.cite(name))
    return count, (runs, in_a_year)


def _first(s: Severance, t: Terms, trigger: Formula, every: Every, as_salary: bool) -> Formula:
    """The day of the first: as the letter says; else the next pay day of the salary, where it is
    paid as often; else when the first month (or week) is over.
    """
    if s.first_day is not None:
        told = larger(trigger, t.amended("first_day", trigger))
        return either(trigger < NEVER_DAY, told, NEVER_DAY)
    if s.begins == "next month":
        return next_month(trigger)
    if s.lag is not None and not s.catch_up:
        day = _after_lag(s, t, trigger)
        return t.level("pay_day", day) if as_salary else day
    if as_salary:
        return t.level("pay_day", apply("shift", trigger, const(1, DAYS)))
    return Instalments(trigger, every, const(2)).day(const(1))


def held_until(s: Severance, t: Terms, earned: Formula, trigger: Formula) -> Formula:
    """The day before which nothing of it is due, and on which what has waited for it is."""
    late = _after_lag(s, t, trigger) if s.catch_up and s.lag is not None else earned
    return held_back(s, t, earned, larger(earned, late))


def _last_part(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The day of the last instalment; not known where their time is not read, and where something
    may cut it short, no later than by the words.
    """
    words = "day on which the last instalment is due"
    found = instalments(s, t, trigger)
    first = found.first if found is not None else begins(s, t, trigger)
    untold = unknown(DATE, "the days of the instalments, which are not read", t.cite("form"))
    cut = s.up_to or s.until_work or s.more or s.greater or s.lesser or s.by_service
    name = next((x for x in ("over", "monthly", "months") if getattr(s, x) is not None), None)
    if s.day is not None:
        last = larger(first, t.amended("day", trigger))
    elif found is not None:
        last = larger(first, smaller(untold, found.last)) if cut else found.last
    elif s.rest_of_term and t.has("term_end"):
        last = larger(first, t.level("term_end", trigger))
        if s.months is not None:
            last = larger(last, add_months(first, t.amended("months", trigger), const(0)))
    elif s.form == "in parts" or s.begins or name is None or (cut and s.over is None):
        last = larger(first, untold)
    else:
        last = add_months(first, t.amended(name, trigger), const(0))
        if name == "monthly" and s.months is not None:
            last = larger(last, add_months(first, t.amended("months", trigger), const(0)))
    if s.catch_up and s.lag is not None:
        last = larger(last, _after_lag(s, t, trigger))
    return either(trigger < NEVER_DAY, last, NEVER_DAY).named(words, t.cite(name or "form"))


def begins(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The day from which instalments are counted whose pay days are not known."""
    if s.first_day is not None:
        told = larger(trigger, t.amended("first_day", trigger))
        return either(trigger < NEVER_DAY, told, NEVER_DAY)
    counted = s.lag is not None and not s.catch_up
    return _after_lag(s, t, trigger) if counted else trigger


def _after_lag(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """So many days after the event, or after the release."""
    if s.lag_after == "release":
        trigger = released(t, trigger)
    words, cite = "day on which it is due", t.cite("lag")
    lag = t.amended("lag", trigger)
    business = apply("shift_business", trigger, lag)
    if s.lag_in == "business days":
        return business.named(words, cite)
    calendar = apply("shift", trigger, lag)
    return t.choose(
        "lag_days",
        calendar_days=calendar,
        next_business_day=apply("roll_forward", calendar),
        business_days=business,
    ).named(words, cite)


def _paid_how(t: Terms, trigger: Formula) -> Formula:
    """The day on which all of it has fallen due."""
    words = "the day of the next pay run"
    run = t.level("pay_day", trigger) if t.has("pay_day") else unknown(DATE, words, t.cite())
    return t.choose(
        "paid_how",
        at_once=trigger,
        as_salary=add_months(trigger, t.amended("months", trigger), const(0)),
        next_pay_run=either(trigger < NEVER_DAY, run, NEVER_DAY),
    ).named("day on which the last instalment is due", t.cite("lag"))


def held_back(s: Severance, t: Terms, earned: Formula, due: Formula) -> Formula:
    """Not due before the release that it takes is effective, nor before a wait of specified
    employees is over.
    """
    due = held_for_release(s, t, earned, due)
    for wait in t.each("payment_delay"):
        over = either(by(earned, t.day), wait.day, NEVER_DAY)
        longer = larger(due, over).named("not before the wait for deferred pay is over", wait.cite)
        due = either(by(over, BEFORE_NEVER), longer, due)
    return due
