"""What a severance promise comes to beside months of salary: a share of a year of it, a bonus on
top, the greater of two sums; and endings that count only near a change in control.
"""

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
    months_between,
    next_,
    recast,
    rounded,
    smaller,
    unknown,
)
from ...formula.units import DAYS, MONEY, MONTHS, NUMBER
from ...provision import Terms
from .bonus_part import bonus_of

if TYPE_CHECKING:
    from . import Severance

NOTHING = const(0, MONEY)
MOST = const(2 * 10**9, MONEY)  # a salary that is multiplied: twenty million dollars
MOST_BONUS = const(10**12, MONEY)
MOST_PERCENT = const(2000)
MOST_WEEKS, MOST_DAYS = const(3000), const(20_000, DAYS)
MOST_YEARS, MOST_MONTHS, A_MONTH = const(80), const(600, MONTHS), const(31, DAYS)


def share_of(t: Terms, salary: Formula, trigger: Formula) -> Formula:
    """A share, or a multiple, of a year of salary."""
    share = t.amended("percent", trigger)
    fits = (salary <= MOST) & (share <= MOST_PERCENT)
    some = rounded(smaller(salary, MOST) * smaller(share, MOST_PERCENT), 100)
    words = "a share of a salary that is too large for figures"
    found = either(fits, some, unknown(MONEY, words, t.cite("percent")))
    return found.named("share of a year of salary", t.cite("percent"))


def months_of_service(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The months of salary for the whole years of service."""
    years = _years_of_service(t, trigger, "each_year")
    return recast(years * recast(t.amended("each_year", trigger), NUMBER), MONTHS)


def _years_of_service(t: Terms, trigger: Formula, term: str) -> Formula:
    served = larger(months_between(t.finding("hired"), trigger, const(0)), const(0, MONTHS))
    years = smaller(apply("floor", recast(served, NUMBER), const(12)), MOST_YEARS)
    return years.named("whole years of service", t.cite(term))


def of_weeks(s: Severance, t: Terms, salary: Formula, trigger: Formula) -> Formula:
    """Weeks of salary, or days of it; weeks also for each whole year of service."""
    if s.days is not None:
        pay = smaller(salary, MOST) * smaller(t.amended("days", trigger), MOST_DAYS)
        return t.choose(
            "days_of_salary",
            calendar_days=rounded(pay, 365),
            months_of_30_days=rounded(pay, 360),
            working_days=rounded(pay, 260),
        ).named("days of salary", t.cite("days"))
    if s.weeks is None:
        return at_most(s, t, weeks_of_service(t, salary, trigger), salary, trigger)
    pay = _weeks(salary, t.amended("weeks", trigger)).named("weeks of salary", t.cite("weeks"))
    if s.weeks_each_year is not None:
        pay = pay + weeks_of_service(t, salary, trigger)
    return at_most(s, t, pay, salary, trigger)


def _weeks(salary: Formula, weeks: Formula) -> Formula:
    return rounded(smaller(salary, MOST) * smaller(weeks, MOST_WEEKS), 52)


def weeks_of_service(t: Terms, salary: Formula, trigger: Formula) -> Formula:
    """Weeks of salary for the whole years of service."""
    years = _years_of_service(t, trigger, "weeks_each_year")
    pay = _weeks(salary, years * t.amended("weeks_each_year", trigger))
    return pay.named("weeks of salary, by the years of service", t.cite("weeks_each_year"))


def at_most(s: Severance, t: Terms, pay: Formula, salary: Formula, trigger: Formula) -> Formula:
    """The pay, up to the months that it comes to for however many years of service."""
    if s.at_most is None:
        return pay
    most = rounded(smaller(salary, MOST) * t.amended("at_most", trigger), 12)
    return smaller(pay, most).named("no more than so many months", t.cite("at_most"))


def untold_pay(s: Severance, t: Terms) -> Formula:
    """A multiple of what past years brought in, or of what the letter defines, which is open."""
    words = f"a multiple of {s.bonus_is}"
    return larger(unknown(MONEY, words, t.cite("percent")), NOTHING)


def capped(s: Severance, t: Terms, pay: Formula, trigger: Formula) -> Formula:
    """The pay, down to a sum that it comes to at least and up to one that it does not exceed."""
    if s.least is not None:
        least = t.amended("least", trigger)
        pay = larger(pay, least).named("no less than the least", t.cite("least"))
    if s.cap is None:
        return pay
    return smaller(pay, t.amended("cap", trigger)).named("no more than the most", t.cite("cap"))


def amount_of(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The amount as it is written, or that of every month for as many as are promised."""
    amount = t.amended("amount", trigger)
    return amount if s.monthly is None else every_month(t, amount, trigger)


def every_month(t: Terms, amount: Formula, trigger: Formula) -> Formula:
    """An amount for each of so many months."""
    each = rounded(smaller(amount, MOST) * t.amended("monthly", trigger), 1)
    return each.named("the amount of every month", t.cite("monthly"))


def rest_of_term(s: Severance, t: Terms, salary: Formula, trigger: Formula) -> Formula:
    """The salary of what is left of the term, as the term stands on the day of the trigger; a share
    of it, where the letter promises a share.
    """
    cite = t.cite("rest_of_term")
    words = "the salary of what is left of the term"
    untold = larger(unknown(MONEY, words, cite), NOTHING)
    if not t.has("term_end"):
        return untold
    end = t.level("term_end", trigger).named("last day of the term as it then stands", cite)
    last = smaller(larger(end, trigger), apply("shift", trigger, MOST_DAYS))
    months = _within(months_between(trigger, last, const(0)), MOST_MONTHS)
    more = _within(last - add_months(trigger, months, const(0)), A_MONTH)
    whole = recast(months, NUMBER) * const(365) + recast(more, NUMBER) * const(12)
    days = recast(_within(last - trigger, MOST_DAYS), NUMBER)
    share = t.percent if of_rest_alone(s) and s.percent is not None else const(100)
    pay = smaller(salary, MOST) * smaller(share, const(100))
    found = t.choose(
        "rest_of_term",
        months_and_days=rounded(pay * whole, 438_000),
        calendar_days=rounded(pay * days, 36_500),
    )
    fits = (trigger < NEVER_DAY) & (end < NEVER_DAY) & (salary <= MOST)
    return either(fits, found, untold).named(words, cite)


def _within(found: Formula, most: Formula) -> Formula:
    """What lies between nothing and so much anyway, so that its product is known to fit."""
    return smaller(larger(found, const(0, most.unit)), most)


def of_rest_alone(s: Severance) -> bool:
    """Whether it is the salary of the rest of the term, or a share of that, and no other sum."""
    others = (s.amount, s.months, s.weeks, s.days, s.each_year, s.weeks_each_year)
    return s.rest_of_term and not (s.greater or s.lesser) and all(x is None for x in others)


def in_dollars(abroad: str, t: Terms) -> Formula:
    """A sum in another currency, which is never converted."""
    words = f"the severance in dollars: the letter states it as {abroad.split()[0]}"
    return larger(unknown(MONEY, words, t.cite("abroad")), NOTHING)


def _until_work(t: Terms, pay: Formula, trigger: Formula) -> Formula:
    """Salary of the months, by their days, until work for somebody else begins."""
    cite = t.cite("until_work")
    end = add_months(trigger, t.amended("months", trigger), const(0))
    began = next_(t.records("other_employment_started"), since=trigger)
    began = began.named("day on which other employment began", cite)
    span = recast(larger(end - trigger, const(1, DAYS)), NUMBER)
    gone = smaller(recast(larger(began - trigger, const(0, DAYS)), NUMBER), span)
    some = apply("half_up", larger(smaller(pay, MOST_BONUS), NOTHING) * gone, span)
    return either(began < end, some, pay).named("salary until other employment", cite)


def cut_short(s: Severance, t: Terms, pay: Formula) -> Formula:
    """The pay, or less of it, where something else may come first."""
    if not s.up_to:
        return pay
    words = "how much of it is owed before something else cuts it short"
    owed = larger(unknown(MONEY, words, t.cite("up_to")), NOTHING)
    return smaller(owed, pay).named("what is paid until it is cut short", t.cite("up_to"))


def with_the_rest(
    s: Severance, t: Terms, pay: Formula, salary: Formula, trigger: Formula
) -> Formula:
    """The pay with the bonus that belongs to it, and the sum it is added to or compared with. What
    the letter says by a rule that is not computed leaves the figure open above the pay.
    """
    if s.until_work:
        pay = _until_work(t, pay, trigger)
    pay = cut_short(s, t, pay)
    if s.more:
        words = "what is added to it for each year of service"
        added = smaller(larger(unknown(MONEY, words, t.cite("more")), NOTHING), MOST_BONUS)
        pay = (pay + added).named("salary and more for each year", t.cite("more"))
    if s.plus is not None:
        words = f"what is added to it: {s.plus}"
        added = smaller(larger(unknown(MONEY, words, t.cite("plus")), NOTHING), MOST_BONUS)
        pay = (pay + added).named("salary and what is added to it", t.cite("plus"))
    if s.bonus:
        pay = (pay + bonus_of(s, t, trigger)).named("salary and bonus", t.cite("bonus"))
    if s.lesser:
        rest = rest_of_term(s, t, salary, trigger)
        pay = smaller(pay, rest).named("the lesser of the two", t.cite("lesser"))
    if s.greater:
        words = "the sum with which the salary is compared"
        if s.amount is not None:
            other = amount_of(s, t, trigger)
        elif s.rest_of_term:
            other = rest_of_term(s, t, salary, trigger)
        else:
            other = larger(unknown(MONEY, words, t.cite("greater")), NOTHING)
        return larger(pay, other).named("the greater of the two", t.cite("greater"))
    if s.amount is None:
        return pay
    return (pay + amount_of(s, t, trigger)).named("months of salary and the amount", t.cite())
