"""What a severance promise means: an amount earned on the first trigger, and when it is due."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from ...formula import (
    NEVER_DAY,
    NO,
    Formula,
    Records,
    add_months,
    any_,
    apply,
    by,
    const,
    either,
    larger,
    on_day,
    recast,
    rounded,
    smaller,
    unknown,
)
from ...formula.units import DATE, MONEY, MONTHS, NEVER, NUMBER
from ...meaning import Entitlement, Entry, Figure, Meaning, Offer
from ...non_renewal import days_with_non_renewal
from ...provision import Terms
from ...release_needed import unless_lapsed
from ...triggers import day_of, first_of, inside
from .doubts import indemnified_after, sold_after_the_window
from .due_days import due_on
from .others import ANY, INSTEAD, unless_other
from .payment import paid
from .promised_cash import UNTOLD
from .sums import (
    MOST_MONTHS,
    at_most,
    capped,
    cut_short,
    every_month,
    in_dollars,
    months_of_service,
    of_rest_alone,
    of_weeks,
    rest_of_term,
    share_of,
    untold_pay,
    weeks_of_service,
    with_the_rest,
)

if TYPE_CHECKING:
    from . import Severance

NOTHING, ONE_CENT = const(0, MONEY), const(1, MONEY)
MOST = const(2 * 10**9, MONEY)  # of two amounts that are multiplied: twenty million dollars
MOST_PAID = const(10**12, MONEY)
BEFORE_NEVER = const(NEVER - 1, DATE)


def meaning_of(s: Severance, t: Terms) -> Iterator[Meaning]:
    """The payment on the first trigger; under one reading on each; and what is left after the
    window.
    """
    days = [unless_other(s, t, day) for day in days_with_non_renewal(s, t)]
    first = first_of(days, t)
    for name in (x for x in (INSTEAD, ANY) if x in s.provides):
        yield Offer(name, first, Fraction(1), t.cite("triggers"))
    days = [unless_lapsed(s, t, day, "severance") for day in days]
    first = first_of(days, t)
    yield from paid(s, t, first, _amount)
    if len(days) > 1:
        both = larger(*days).named("day of the second event", t.cite("triggers"))
        yield _again(s, t, "severance_again", both)
    if "change_in_control" in s.triggers:
        yield from _further(s, t, days[s.triggers.index("change_in_control")])
    if s.otherwise and s.window is not None:
        yield from _after(s, t)


def _further(s: Severance, t: Terms, first: Formula) -> Iterator[Entry]:
    """Under one reading, a payment on every change in control after the first."""
    window = t.window if s.window is not None else None
    before = NO
    for i, (deals, day) in enumerate(t.finding_each("change_in_control"), 1):
        counts = (t.finding("hired") <= day) & (day <= t.finding("ended")) & (first < day)
        if window is not None:
            counts = counts & inside(day, window, t)
        for other, its in t.finding_each("change_in_control")[: i - 1]:
            before = before | any_(other, its.same(day))  # limbs that are met by one deal
        event = on_day(counts & ~before, day).named("day of a further event", t.cite("triggers"))
        yield _again(s, t, f"severance_again_{i}", event, deals)
        before = NO


def _again(s: Severance, t: Terms, name: str, event: Formula, each: Records | None = None) -> Entry:
    """A payment on a further event: none at all by the reading that one event pays."""
    earned = t.choose("pays", once=NEVER_DAY, each_event=event)
    due = t.choose("pays", once=NEVER_DAY, each_event=due_on(s, t, event))
    whole = _amount(s, t, event)
    too_large = unknown(MONEY, "an amount that is too large for figures", t.cite())
    held = either(whole <= MOST_PAID, larger(smaller(whole, MOST_PAID), NOTHING), too_large)
    amount = t.choose("pays", once=NOTHING, each_event=held)
    return Entry(name, earned, due, amount, each=each, further=True)


def _after(s: Severance, t: Terms) -> Iterator[Meaning]:
    """What is left where the employment ends, or the Company changes hands, after the window."""
    none = NEVER_DAY
    ended = day_of("without_cause", t) if "without_cause" in s.triggers else none
    late = ended if ended is none else on_day(~inside(ended, t.window, t), ended)
    words = "day the Company ended the employment, after the window"
    after = late.named(words, t.cite("otherwise"))
    sold = none
    if sold_after_the_window(s):
        sale = day_of("change_in_control", t)
        ends = on_day(~inside(sale, t.window, t), sale)
        sold = t.choose("sold_after_the_window", employment_goes_on=none, pay_ends=ends)
        words = "last day for which salary is owed, by what is left after the window"
        sold = sold.named(words, t.cite("otherwise"))
        yield Figure("salary_ends", sold, never="not by this clause", when=by(sold, t.day))
        lost = either(by(sold, t.day), t.level("salary", sold), NOTHING)
        words = "salary of a year that is no longer owed"
        yield Figure("salary_ended", lost.named(words, t.cite("otherwise")), when=by(sold, t.day))
    for name in s.otherwise:
        earned = smaller(after, sold) if sold is not none else after
        if name == "indemnification" and indemnified_after(s):
            earned = t.choose(
                "indemnified_within", not_stated=earned, implied=smaller(ended, earned)
            )
        yield Entitlement(name, earned.named("day on which it is owed", t.cite("otherwise")))


def _amount(s: Severance, t: Terms, trigger: Formula) -> Formula:
    if s.abroad is not None:
        return in_dollars(s.abroad, t)
    if of_rest_alone(s):
        rest = rest_of_term(s, t, _salary(t, trigger), trigger)
        return capped(s, t, cut_short(s, t, rest), trigger)
    if s.bonus_is in UNTOLD:
        return capped(s, t, untold_pay(s, t), trigger)
    if s.same or not s.of_salary:
        fixed = t.choose(
            "amount_grows",
            as_written=t.amended("amount", trigger),
            with_the_salary=_grown(t, trigger),
        )
        if s.monthly is not None:
            fixed = every_month(t, fixed, trigger)
        fixed = capped(s, t, cut_short(s, t, fixed), trigger)
        if not s.rest_of_term:
            return fixed
        rest = rest_of_term(s, t, _salary(t, trigger), trigger)
        return smaller(fixed, rest) if s.lesser else larger(fixed, rest)
    salary = _salary(t, trigger)
    if s.percent is not None:
        pay = share_of(t, salary, trigger)
    elif s.months is None and s.each_year is None:
        pay = of_weeks(s, t, salary, trigger)
    else:
        pay = _of_months(s, t, salary, trigger)
    return capped(s, t, with_the_rest(s, t, pay, salary, trigger), trigger)


def _salary(t: Terms, trigger: Formula) -> Formula:
    """The salary of a year that counts."""
    return t.choose(
        "salary_basis",
        on_the_trigger=t.level("salary", trigger),
        starting_salary=t.level("salary", t.finding("hired")),
    )


def _of_months(s: Severance, t: Terms, salary: Formula, trigger: Formula) -> Formula:
    months = t.amended("months", trigger) if s.months is not None else const(0, MONTHS)
    if s.each_year is not None:
        months = months + months_of_service(s, t, trigger)
        most = t.amended("at_most", trigger) if s.at_most is not None else MOST_MONTHS
        months = smaller(months, most).named("months of salary, by the years of service", t.cite())
    days = recast(add_months(trigger, months, const(0)) - trigger, NUMBER)
    count = recast(months, NUMBER)  # a month has 28 to 31 days, whichever day is not known
    span = larger(smaller(days, count * const(31)), count * const(28))
    whole = apply("ceiling", recast(months, NUMBER) * const(26), const(12))
    pay = t.choose(
        "months_of_salary",
        twelfths=rounded(salary * months, 12),
        two_biweekly_pays_a_month=rounded(salary * months * const(2), 26),
        whole_biweekly_pays=rounded(salary * whole, 26),
        calendar_days=rounded(salary * span, 365),
    ).named("months of salary", t.cite("months"))
    if s.weeks_each_year is None:
        return pay
    return at_most(s, t, pay + weeks_of_service(t, salary, trigger), salary, trigger)


def _grown(t: Terms, trigger: Formula) -> Formula:
    """The amount in the proportion in which the salary has grown since the first day."""
    amount = t.amended("amount", trigger)
    then, now = t.level("salary", t.finding("hired")), t.level("salary", trigger)
    fits = (amount <= MOST) & (now <= MOST) & (then >= ONE_CENT)
    grown = apply("in_step", smaller(amount, MOST), smaller(now, MOST), larger(then, ONE_CENT))
    words = "the amount in proportion to a salary that is too large for figures"
    found = either(fits, smaller(grown, MOST_PAID), unknown(MONEY, words, t.cite("amount")))
    return found.named("the amount, in step with the salary", t.cite("amount"))
