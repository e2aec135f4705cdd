"""A sum that is paid in instalments: the day of each, how many have come by a day, and how much.

The first falls on a day. Monthly, quarterly and yearly ones follow on that day of later months (on
the last day, where the first is one), semimonthly ones on the 15th and the last day of each month,
the others every one or two weeks. Each is the whole divided by their number (nine months of pay
every two weeks are 19 1/2), half up to the cent; the last takes the rest, so that all of them are
the whole.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from .formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    recast,
    smaller,
)
from .formula.units import DATE, DAYS, MONEY, MONTHS, NUMBER
from .meaning import Parts
from .provision import Terms

Every = Literal["weekly", "biweekly", "semimonthly", "monthly", "quarterly", "yearly"]
RUNS: dict[Every, int] = {  # in a year
    "weekly": 52,
    "biweekly": 26,
    "semimonthly": 24,
    "monthly": 12,
    "quarterly": 4,
    "yearly": 1,
}
_DAYS = {"weekly": 7, "biweekly": 14}
START = const(-25_567, DATE)  # 1900-01-01, the first of a month
LAST_DAY, STAYS = const(0), const(3)  # month-end rules
ONE, TWO, NOTHING = const(1), const(2), const(0, MONEY)
MOST_PARTS = const(600)
MOST_PAYS = const(100_000)
MOST_PAID = const(10**12, MONEY)


@dataclass(frozen=True)
class Instalments:
    """So many payments, the first of them on a day."""

    first: Formula
    every: Every
    number: Formula
    exact: tuple[Formula, int] | None = None  # where the time makes 19 1/2: (39, 2)

    @property
    def count(self) -> Formula:
        """Their number, as far as figures hold it."""
        return smaller(larger(self.number, ONE), MOST_PARTS)

    @property
    def last(self) -> Formula:
        """The day of the last of them."""
        return self.day(self.count - ONE)

    def day(self, n: Formula) -> Formula:
        """The day of one of them: 0 is the first."""
        if self.every in _DAYS:
            return apply("shift", self.first, recast(n * const(_DAYS[self.every]), DAYS))
        if self.every == "semimonthly":
            month = month_of(self.first)
            nth = _half(month, _halves(month, self.first) + n)
            nth = either(n <= const(0), self.first, nth)
        else:
            months = recast(n * const(12 // RUNS[self.every]), MONTHS)
            nth = add_months(self.first, months, STAYS)
        return either(self.first < NEVER_DAY, nth, NEVER_DAY)

    def come_by(self, day: Formula) -> Formula:
        """How many of them have come by the end of a day."""
        if self.every in _DAYS:
            days = larger(day - self.first, const(0, DAYS))
            gone = apply("floor", recast(days, NUMBER), const(_DAYS[self.every]))
        elif self.every == "semimonthly":
            month = month_of(self.first)
            gone = larger(_halves(month, day) - _halves(month, self.first), const(0))
        else:
            months = larger(months_between(self.first, day, STAYS), const(0, MONTHS))
            gone = apply("floor", recast(months, NUMBER), const(12 // RUNS[self.every]))
        return either(by(self.first, day), smaller(gone + ONE, self.count), const(0))

    def fallen_due(self, day: Formula, whole: Formula, uncut: Formula) -> Formula:
        """What those that have come by a day are of the whole; `uncut` is what it would be, and
        what each is counted from, if nothing had cut it short.
        """
        come = self.come_by(day).named("instalments that have come by the day", self.first.cite)
        some = smaller(_held(whole), come * self._each(uncut))
        return either(self.count <= come, whole, some)

    def parts(
        self, t: Terms, whole: Formula, uncut: Formula, held: Callable[[Formula], Formula]
    ) -> Parts:
        """Each of them, for a calendar; `held` is the day, or a later one that it waits for."""
        turn = smaller(larger(t.turn, const(0)), MOST_PARTS)
        each = self._each(uncut)
        left = larger(_held(whole) - turn * each, NOTHING)
        rest = larger(whole - turn * each, NOTHING)
        day = either(turn < self.count, held(self.day(turn)), NEVER_DAY)
        return Parts(day, either(self.count <= turn + ONE, rest, smaller(each, left)))

    def _each(self, uncut: Formula) -> Formula:
        if self.exact is None:
            return apply("half_up", _held(uncut), self.count)
        pays, of = self.exact
        return apply("half_up", _held(uncut) * const(of), smaller(larger(pays, ONE), MOST_PAYS))


def month_of(day: Formula) -> Formula:
    """The first day of the month of a day."""
    return add_months(START, months_between(START, day, LAST_DAY), LAST_DAY)


def next_month(day: Formula) -> Formula:
    """The first day of the month after that of a day."""
    after = add_months(month_of(day), const(1, MONTHS), LAST_DAY)
    return either(day < NEVER_DAY, after, NEVER_DAY)


def _held(amount: Formula) -> Formula:
    return larger(smaller(amount, MOST_PAID), NOTHING)


def _halves(month: Formula, day: Formula) -> Formula:
    """How many 15ths and last days of months there were by a day, from a first of a month on."""
    ends = months_between(month, apply("shift", day, const(1, DAYS)), LAST_DAY)
    middles = months_between(month, apply("shift", day, const(-14, DAYS)), LAST_DAY)
    return recast(ends + middles, NUMBER) + ONE


def _half(month: Formula, nth: Formula) -> Formula:
    """The day on which there were so many of them."""
    months = apply("floor", nth, TWO)
    first = add_months(month, recast(months, MONTHS), LAST_DAY)
    odd = nth - months * TWO >= ONE
    return apply("shift", first, either(odd, const(14, DAYS), const(-1, DAYS)))
