"""The part of the bonus as a formula: the days or months of its year that were worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...calendar_years import year_of
from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    const,
    either,
    larger,
    months_between,
    recast,
    rounded,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONEY, MONTHS, NUMBER

if TYPE_CHECKING:
    from ...provision import Terms
    from . import ProratedBonus

NOTHING = const(0, MONEY)
MOST = const(2 * 10**9, MONEY)  # of a bonus; it keeps the products inside 64 bits
RULE = const(0)  # the month-end rule
ALL_OF_IT = const(100_000_000)  # a whole in millionths of a percent


def due_of(p: ProratedBonus, t: Terms, day: Formula) -> Formula:
    """The day of payment: of the letter's own words, or none that is read."""
    cite = t.cite("paid" if p.paid else "triggers")
    words = f"the day of payment: {p.paid}" if p.paid else "the day of payment, which is not read"
    return larger(day, unknown(DATE, words, cite)).named("day on which it is paid", cite)


def owed_of(p: ProratedBonus, t: Terms, day: Formula) -> Formula:
    """The part of it that is owed for an ending on a day; all of it may be the part of a fiscal
    year, of which the letter need not tell the days.
    """
    cite = t.cite("fiscal" if p.fiscal else "of")
    of_year = _whole(p, t, day)
    whole = larger(smaller(of_year, MOST), NOTHING)
    words = "a part of a bonus, of which nothing more is known"
    untold = larger(unknown(MONEY, words, cite), NOTHING)
    if p.fiscal:
        part = smaller(untold, whole).named("the part of a fiscal year that was worked", cite)
    else:
        part = part_of_year(p, t, day, whole)
    worked = (t.finding("hired") <= day) & (day < NEVER_DAY)
    return either(worked, either(of_year <= MOST, part, untold), NOTHING)


def part_of_year(p: ProratedBonus, t: Terms, day: Formula, whole: Formula) -> Formula:
    """So much of a whole as its calendar year was worked in, up to and including a day."""
    start = year_of(day).named("first day of the year of the bonus")
    begins = larger(start, t.finding("hired"))
    past = smaller(apply("shift", day, const(1, DAYS)), add_months(start, const(12, MONTHS), RULE))
    days = recast(_within(past - begins, 366, DAYS), NUMBER)
    months = recast(_within(months_between(begins, past, RULE), 12, MONTHS), NUMBER)
    cite = t.cite("counted" if p.counted else "of")
    ways = {
        "days": _of_days(p, whole * days, day, whole).named("its part for the days worked", cite),
        "months": rounded(whole * months, 12).named("its part for the full months worked", cite),
    }
    return ways[p.counted] if p.counted else t.choose("part_of_the_year", **ways)


def _whole(p: ProratedBonus, t: Terms, day: Formula) -> Formula:
    """The bonus of the whole year."""
    if p.of == "target bonus" and t.has("target_bonus"):
        return t.level("target_bonus", day)
    words = "the bonus of the year in which the employment ends"
    return larger(unknown(MONEY, words, t.cite("of")), NOTHING).named(words, t.cite("of"))


def _of_days(p: ProratedBonus, times: Formula, day: Formula, whole: Formula) -> Formula:
    """So many days of the bonus, over those of their year."""
    of_365 = smaller(rounded(times, 365), whole)
    if p.of_365:
        return of_365
    leap = apply("year_days", day).same(const(366)).named("whether that is a leap year")
    return either(leap, rounded(times, 366), of_365)


def _within(found: Formula, most: int, unit: str) -> Formula:
    return smaller(larger(found, const(0, unit)), const(most, unit))
