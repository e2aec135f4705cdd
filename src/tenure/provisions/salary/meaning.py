"""What a salary means: the rate in effect, the pay of a run and of a year, the final salary."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

from ...calendar import MonthEnd
from ...formula import (
    NEVER_DAY,
    Formula,
    Records,
    add_months,
    any_,
    apply,
    by,
    const,
    either,
    highest,
    larger,
    last,
    latest,
    next_,
    recast,
    rounded,
    smaller,
    total,
    unknown,
)
from ...formula.units import ALWAYS, CODE, DATE, DAYS, MONEY, NUMBER
from ...meaning import Figure, Level, Meaning, Note, WithoutEffect
from .days import month_of, paid_up_to, pay_day, reviews

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Salary

Period = Literal["year", "quarter", "month", "half_month", "two_weeks", "week", "hour"]
Frequency = Literal["weekly", "biweekly", "semimonthly", "monthly"]

A_YEAR = {
    "year": 1,
    "quarter": 4,
    "month": 12,
    "half_month": 24,
    "two_weeks": 26,
    "week": 52,
    "hour": 2080,  # forty hours a week
}
RUNS = {"weekly": 52, "biweekly": 26, "semimonthly": 24, "monthly": 12}
HOURS_IN_A_WEEK = const(168)
NO_MONEY, NO_DAYS = const(0, MONEY), const(0, DAYS)
MOST = const(10**12, MONEY)  # what an amount may be at the input, also once it is taken for a year
LONGEST = const(30_000, DAYS)  # longer than anybody works: keeps totals of pay inside 64 bits


def meaning_of(p: Salary, t: Terms) -> Iterator[Meaning]:
    """Everything a salary means."""
    yield Level("salary", lambda day: rate(p, t, day), shown=False)
    yield Level("pay_day", lambda day: pay_day(p, t, day), shown=False)
    yield Figure("salary_rate", rate(p, t, t.day))
    yield from _without_effect(p, t)
    if p.frequency is not None:
        yield from _runs(p, t)
    yield from _final(p, t)
    yield from reviews(p, t)
    if p.first_year:
        words = "the amount stated for the first year goes on here until `salary_changed` says more"
        yield Note("salary after the first year", words)
    if p.besides:
        words = f"{' '.join(p.besides)} The first amount goes on here until a fact says so"
        yield Note("another salary later", words)
    if p.raised is not None:
        words = f"{p.raised}: the amount goes on here until `salary_changed` says more"
        yield Note("raises of the salary", words)
    if p.limited is not None:
        words = f"{p.limited}: the amount goes on here until `salary_changed` says more"
        yield Note("limit of the salary", words)
    if p.since is not None:
        words = "the amount is promised from a day on; of earlier days the letter says none"
        yield Note("salary before its first day", words)
    if p.exempt_from_overtime:
        none = t.amount * const(0)
        words = "none on top of the salary: the position is exempt"
        yield Figure("overtime_pay", none.named(words, t.cite("exempt_from_overtime")))


def _written(p: Salary, t: Terms, day: Formula) -> Formula:
    """The salary for a year as the letter, or an amendment of it, has it on a day."""
    amount = t.amended("amount", day)
    if p.stated_again is not None:
        amount = t.choose("which_amount", stated_first=amount, stated_again=t.stated_again)
    steps = _steps(t)
    since = t.amended_on("amount", day) if steps else day
    for begins, stepped in steps:  # a step is of the letter's own words, and ends with them
        on = (since <= begins) & (begins <= day)
        amount = either(on, stepped, amount)
    if p.per == "year":
        return amount
    a_year = smaller(amount * const(A_YEAR[p.per]), MOST)
    a_year = a_year.named("that salary taken for a year", t.cite("amount"))
    if p.per != "hour":
        return a_year
    if p.hours_a_week is not None:
        hours = smaller(t.hours_a_week, HOURS_IN_A_WEEK) * const(52)
        a_year = smaller(amount * hours, MOST)
        return a_year.named("the wage of those hours for 52 weeks", t.cite("hours_a_week"))
    words = "the hours of work a week, which the letter does not state"
    untold = unknown(MONEY, words, t.cite("amount"), fact="salary_changed", on=day)
    return t.choose("hours", forty_a_week=a_year, not_stated=untold)


def _steps(t: Terms) -> list[tuple[Formula, Formula]]:
    """The first day of each step of the letter, with its amount."""
    steps = [(step.since, step.amount) for step in t.steps]
    for step in t.by_year:
        begins = add_months(t.finding("hired"), step.after, const(MonthEnd.LAST_DAY))
        steps.append((begins.named("first day of that year", t.cite("by_year")), step.amount))
    return steps


def _stepped_on(t: Terms, day: Formula) -> Formula:
    """The day of the last step of the letter by a day; long before it where there is none."""
    found = const(ALWAYS, DATE)
    for begins, _ in _steps(t):
        found = either(begins <= day, begins, found)
    return found


def _approved(p: Salary, t: Terms, change: Records) -> Formula:
    """Whether a change counts at all: set by the body that the letter names, if it names one."""
    if p.approved_by is None:
        return change.on <= change.on
    return change.field("approved_by", CODE).same(t.approved_by)


def rate(p: Salary, t: Terms, day: Formula) -> Formula:
    """The annual salary at the end of a day. What both sides agree in an amendment is a new start:
    changes before it, and the floor that they had reached, count no more.
    """
    change = t.records("salary_changed")
    annual = change.field("annual", MONEY)
    start, agreed_on = _written(p, t, day), t.amended_on("amount", day)
    counts = (change.on <= day) & (agreed_on <= change.on) & _approved(p, t, change)
    if p.steps or p.by_year:
        raised = larger(start, last(change, annual, counts, start))
        counts = counts & (_stepped_on(t, day) <= change.on)
        if not p.never_decreased:
            found = t.choose(
                "step_or_raise",
                step_as_written=last(change, annual, counts, start),
                the_higher=raised,
            )
            named = t.cite("steps" if p.steps else "by_year")
            return found.named("annual salary in effect", named)
    if not p.never_decreased:
        found = last(change, annual, counts, start)
        return found.named("annual salary in effect", t.cite("amount"))
    words = "annual salary in effect, which may never be decreased"
    return t.choose(
        "floor",
        highest_reached=highest(change, annual, counts, start),
        starting_salary=last(change, annual, counts & (start <= annual), start),
    ).named(words, t.cite("never_decreased"))


def _without_effect(p: Salary, t: Terms) -> Iterator[Meaning]:
    if p.approved_by is not None:
        change = t.records("salary_changed")
        when = ~_approved(p, t, change) & (change.on <= t.day)
        because = f"not decided by the {p.approved_by}"
        yield WithoutEffect(change, when, because, t.cite("approved_by"))
    if p.never_decreased:
        change = t.records("salary_changed")
        below = change.field("annual", MONEY) < rate(p, t, change.on)
        when = below & _approved(p, t, change) & (change.on <= t.day)
        because = "the salary may never be decreased"
        yield WithoutEffect(change, when, because, t.cite("never_decreased"))


def _runs(p: Salary, t: Terms) -> Iterator[Meaning]:
    """Every pay run is rounded by itself, so a year's runs may miss the salary by some cents."""
    assert p.frequency is not None
    runs = RUNS[p.frequency]
    words = f"annual salary in {runs} {p.frequency} pay runs, each rounded to the cent"
    run = rounded(rate(p, t, t.day), runs).named(words, t.cite("frequency"))
    yield Figure("pay_per_run", run)
    year, annual = run * const(runs), rate(p, t, t.day)
    if runs in (26, 52):
        longer = t.choose(
            "pay_dates",
            as_in_any_year=run * const(runs + 1),
            the_salary_in_that_many=rounded(annual, runs + 1) * const(runs + 1),
            the_last_run_trues_up=annual,
        )
        year = t.choose(
            "pay_dates",
            as_in_any_year=year,
            the_salary_in_that_many=year,
            the_last_run_trues_up=annual,
        )
        words = "all pay runs of a year that has one more"
        yield Figure("pay_of_a_longer_year", longer.named(words, t.cite("frequency")))
    words = "all pay runs of a year"
    yield Figure("pay_of_a_year", year.named(words, t.cite("frequency")), inner=True)


def _before(day: Formula) -> Formula:
    return apply("shift", day, const(-1, DAYS))


Count = Callable[[Formula, Formula], Formula]


def _calendar(a: Formula, b: Formula) -> Formula:
    """Days after a up to and including b."""
    return smaller(larger(b - a, NO_DAYS), LONGEST)


def _working(a: Formula, b: Formula) -> Formula:
    """Mondays to Fridays after a up to and including b."""
    return smaller(larger(apply("weekdays", a, b), NO_DAYS), LONGEST)


def _pay(p: Salary, t: Terms, a: Formula, b: Formula, days: Count, divisor: int) -> Formula:
    """Salary for the days after a up to b, each day at the rate in effect on it; rounded once."""
    change, other = t.records("salary_changed"), t.records("salary_changed")
    deal = t.records("amendment")
    steps = [begins for begins, _ in _steps(t)]
    first = smaller(next_(change), next_(deal, t.changed_by(deal, "amount")), *steps)
    lead_in = _written(p, t, a) * days(a, smaller(b, _before(first)))
    part = rate(p, t, change.on) * _from(t, change.on, a, b, days)
    agreed = rate(p, t, deal.on) * _from(t, deal.on, a, b, days)
    counts = t.changed_by(deal, "amount") & ~any_(other, other.on.same(deal.on))
    again = either(counts, agreed, NO_MONEY)  # a change of the same day is counted already
    # whole cents and what is left of a cent are added up apart: their products would leave 64 bits
    cents = lead_in // divisor + total(change, part // divisor) + total(deal, again // divisor)
    rest = _rest(lead_in, divisor) + total(change, _rest(part, divisor))
    rest = rest + total(deal, _rest(again, divisor))
    for since in steps:
        stepped = _from_step(p, t, since, a, b, days)
        cents, rest = cents + stepped // divisor, rest + _rest(stepped, divisor)
    return cents + rounded(rest, divisor)


def _from_step(p: Salary, t: Terms, since: Formula, a: Formula, b: Formula, days: Count) -> Formula:
    """Salary times days from a step of the letter on, but on the day of a change, which counts."""
    change, deal = t.records("salary_changed"), t.records("amendment")
    same = any_(change, change.on.same(since))
    same = same | any_(deal, deal.on.same(since) & t.changed_by(deal, "amount"))
    found = smaller(rate(p, t, since), MOST) * _from(t, since, a, b, days)
    return either(same, NO_MONEY, found)


def _of_the_period(p: Salary, t: Terms, a: Formula, b: Formula) -> Formula:
    """The part of a pay run that the days are of its period, at the rate of the last day."""
    if p.frequency in ("weekly", "biweekly"):
        return _pay(p, t, a, b, _calendar, 364)
    if p.frequency is None:
        return unknown(MONEY, "the pay period, which is not stated here", t.cite())
    first, after = month_of(b)
    days = recast(larger(after - first, const(28, DAYS)), NUMBER)
    month = smaller(rate(p, t, b), MOST) * recast(_calendar(a, b), NUMBER)
    return apply("half_up", month, days * const(12))


def _from(t: Terms, day: Formula, a: Formula, b: Formula, days: Count) -> Formula:
    """Days after a up to b on which the rate set on a day holds: until the next that is set."""
    later, deal = t.records("salary_changed"), t.records("amendment")
    changed = next_(later, day < later.on)
    agreed = next_(deal, (day < deal.on) & t.changed_by(deal, "amount"))
    steps = (either(day < begins, begins, NEVER_DAY) for begins, _ in _steps(t))
    return days(larger(a, _before(day)), smaller(b, _before(smaller(changed, agreed, *steps))))


def _rest(amount: Formula, divisor: int) -> Formula:
    """amount modulo divisor; its range is said in full, which the emitter cannot see."""
    left = amount - (amount // divisor) * const(divisor)
    return larger(smaller(left, const(divisor, MONEY)), NO_MONEY)


def _final(p: Salary, t: Terms) -> Iterator[Meaning]:
    """What is unpaid when the employment ends: prorated to the last day employed, which is paid."""
    end = t.finding("ended")
    cite = t.cite("prorated_on_leaving" if p.prorated_on_leaving else None)
    start = _before(t.finding("hired"))
    run = t.records("salary_paid_through")
    through = run.field("through", DATE)
    never = const(ALWAYS, DATE)  # so long ago that nobody is told to have paid up to it
    told = latest(run, either(run.on <= t.day, through, never), never)
    supposed = t.choose(
        "paid_so_far",
        to_the_last_pay_day=paid_up_to(p, t, smaller(end, t.day)),
        not_at_all=start,
    )
    paid = either(start <= told, told, supposed)
    paid = paid.named(
        "last day for which salary was paid, else the day before the first day of work"
    )
    paid, last_day = t.no_earlier(paid, back=1), t.no_later(end)
    # the year of the last day tells whether it is a leap year
    leap = apply("year_days", end).same(const(366))
    leap = leap.named("whether the last day is in a leap year")
    days = t.choose(
        "day_count",
        calendar_365=_calendar(paid, last_day),
        leap_366=_calendar(paid, last_day),
        working_260=_working(paid, last_day),
        of_the_pay_period=_calendar(paid, last_day),
    ).named("unpaid days, up to and including the last day employed", cite)
    of_365 = _pay(p, t, paid, last_day, _calendar, 365)
    pay = t.choose(
        "day_count",
        calendar_365=of_365,
        leap_366=either(leap, _pay(p, t, paid, last_day, _calendar, 366), of_365),
        working_260=_pay(p, t, paid, last_day, _working, 260),
        of_the_pay_period=_of_the_period(p, t, paid, last_day),
    ).named("salary for the unpaid days, each at the rate of that day", cite)
    left = by(end, t.day).named("whether the employment has ended")
    days = either(left, days, NO_DAYS).named("days for which salary is owed at the end", cite)
    yield Figure("final_salary_days", days, carries=True)
    pay = either(left, pay, NO_MONEY).named("salary owed at the end", cite)
    yield Figure("final_salary", pay, carries=True)
