"""How many shares have vested by a day: a closed form, exact, rounded once on the cumulative
count.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ...formula import (
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    last,
    months_between,
    recast,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONTHS, NUMBER, SHARES, YES_NO
from ...provision import Terms
from .schedule import Steps, Tranche, denominator_of

if TYPE_CHECKING:
    from ...meaning import Offer

NONE, NO_MONTHS = const(0, SHARES), const(0, MONTHS)
CALENDAR_START = const(-25_567, DATE)  # 1900-01-01, from which calendar quarters are counted
ONE_DAY, DAY_BEFORE = const(1, DAYS), const(-1, DAYS)


@dataclass(frozen=True)
class Award:
    """The formulas of one award; `start` is the day from which it vests, `until` the last day it
    can.
    """

    t: Terms
    shares: Formula
    steps: tuple[Steps, ...]
    start: Formula
    until: Formula
    quarters: bool  # whether the words leave open from what quarters are counted
    listed: tuple[tuple[int, Tranche, Terms], ...]  # steps that are no portions by time alone
    offers: tuple[
        tuple[Offer, bool], ...
    ]  # accelerations; whether the portion is of the whole award

    def months_served(self, day: Formula, step: int) -> Formula:
        """Whole months of vesting by a day; what does not depend on the day can be kept apart."""
        rule, stride = self.t.reading("month_end"), const(step)
        ended = months_between(self.start, self.until, rule, stride)
        return smaller(ended, months_between(self.start, day, rule, stride)).named(
            "whole months since vesting began, while it goes on", self.t.cite("measured_from")
        )

    def completed(self, s: Steps, day: Formula) -> Formula:
        """How many instalments of a step have come by a day."""
        words, cite = f"{s.words}: how many have come", self.t.cite(s.field)
        months = self.months_served(day, s.every if s.times > 1 else max(s.first, 1))
        if s.times == 1:
            return either(const(s.first, MONTHS) <= months, const(1), const(0)).named(words, cite)
        passed = (months - const(s.first - s.every, MONTHS)) // s.every
        if self.quarters and s.every == 3:
            by_day, since = smaller(day, self.until), self.root(s)
            calendar, fiscal = (
                _quarter_ends(by_day, offset) - _quarter_ends(since, offset)
                for offset in (NO_MONTHS, self.offset)
            )
            passed = self.t.choose(
                "quarters",
                from_the_anniversary=passed,
                calendar_quarter_ends=calendar,
                fiscal_quarter_ends=fiscal,
            )
        within = smaller(larger(passed, const(0, MONTHS)), const(s.times, MONTHS))
        return recast(within, NUMBER).named(words, cite)

    @property
    def offset(self) -> Formula:
        """Months by which the fiscal quarters end after those of the calendar: 0, 1 or 2."""
        years = self.t.records("fiscal_year")
        words = "the month in which the fiscal year ends"
        untold = unknown(NUMBER, words, self.t.cite("then"), fact="fiscal_year")
        ends = last(years, years.field("ends", NUMBER), years.on <= self.t.day, untold)
        ends = smaller(ends, const(12))
        over = smaller(larger(ends - ends // 3 * const(3), const(0)), const(2))
        return recast(over, MONTHS).named("months by which fiscal quarters end later")

    def root(self, s: Steps) -> Formula:
        """The day from which the instalments of a step are counted."""
        return self.after(s.first - s.every, s)

    def after(self, months: int, s: Steps) -> Formula:
        """Some months after the start."""
        if months == 0:
            return self.start
        step = const(s.every if s.times > 1 else max(s.first, 1))
        return add_months(self.start, const(months, MONTHS), self.t.reading("month_end"), step)

    def days(self) -> Iterator[Formula]:
        """The days on which a share can vest by the schedule, in order where it has no dates."""
        for s in self.steps:
            for k in range(s.times):
                day = self.after(s.first + k * s.every, s)
                if self.quarters and s.times > 1 and s.every == 3:
                    calendar, fiscal = (
                        _quarter_end(self.root(s), k + 1, offset)
                        for offset in (NO_MONTHS, self.offset)
                    )
                    day = self.t.choose(
                        "quarters",
                        from_the_anniversary=day,
                        calendar_quarter_ends=calendar,
                        fiscal_quarter_ends=fiscal,
                    )
                yield day
        for _, tranche, x in self.listed:
            months, rule = const(tranche.months or 0, MONTHS), self.t.reading("month_end")
            yield add_months(self.start, months, rule) if tranche.on is None else x.on

    def scheduled(self, day: Formula) -> Formula:
        """Whole shares that the schedule alone gives by a day."""
        found = self._portions(day)
        for i, tranche, x in self.listed:
            months = tranche.months or 0
            if tranche.on is not None:
                come = x.on <= smaller(day, self.until)
            else:
                come = const(months, MONTHS) <= self.months_served(day, max(months, 1))
            if tranche.objectives:
                come = come & self.met(i, x)
            if tranche.shares is not None:
                part: Formula = x.shares
            else:
                part = _part(self.shares, tranche.portion or Fraction(0))
            found = found + either(come, part, NONE).named("a tranche that has come", x.cite())
        return smaller(found, self.shares).named(
            "shares vested by the schedule", self.t.cite("then" if self.t.then else "cliff")
        )

    def met(self, number: int, x: Terms) -> Formula:
        """Whether the objectives of a tranche were met by the day, as somebody must say."""
        told = self.t.records("objectives_met")
        words = f"whether the objectives of tranche {number} were met"
        ours = (told.on <= self.t.day) & told.field("tranche", NUMBER).same(const(number))
        untold = unknown(YES_NO, words, x.cite(), fact="objectives_met")
        found = last(told, told.field("met", YES_NO), ours, untold)
        return found.named(words, x.cite())

    def _portions(self, day: Formula) -> Formula:
        whole = denominator_of(self.steps)
        done = [(s, self.completed(s, day)) for s in self.steps]
        if not done:
            return NONE
        come = const(0)
        for s, count in done:
            come = come + count * const(int(s.part * whole))
        if whole == 1:
            return self.shares * come
        return _rounded(self, done, come.named(f"{whole}ths of the award that have come"), whole)

    def beyond_whole(self, day: Formula) -> Formula:
        """What the reading FRACTIONAL gives beyond whole shares, in `denominator` parts of a
        share.
        """
        whole = denominator_of(self.steps)
        come = const(0)
        for s in self.steps:
            come = come + self.completed(s, day) * const(int(s.part * whole))
        product = recast(self.shares * come, NUMBER)
        down = recast(self.shares * come // whole, NUMBER) * const(whole)
        fractional = self.t.reading("fractions").same(const(6))
        return either(fractional, product - down, const(0))

    def vested(self, day: Formula) -> Formula:
        """Whole shares vested by a day, by the schedule and by accelerations; it never falls."""
        found = self.scheduled(day)
        for offer, of_whole in self.offers:
            cut = self._accelerated(found, offer, of_whole)
            found = either(by(offer.day, day), cut, found)
        return found

    def _accelerated(self, vested: Formula, offer: Offer, of_whole: bool) -> Formula:
        """What is vested once an acceleration has been applied to what was vested before it."""
        part = offer.portion
        if offer.ahead is not None:
            return larger(vested, self._ahead(offer.day, offer.ahead))
        if part == 1:
            return self.shares.named("all the shares, which vest at once", offer.cite)
        words = "shares vested once the acceleration has been applied"
        if of_whole:
            more = smaller(self.shares, vested + _part(self.shares, part))
            return more.named(words, offer.cite)
        left = (self.shares - vested) * const(part.denominator - part.numerator)
        kept = apply("ceiling", left, const(part.denominator))
        return (self.shares - kept).named(words, offer.cite)

    def _ahead(self, day: Formula, months: Formula) -> Formula:
        """What the schedule would have given, had the service gone on so many months more."""
        later = add_months(day, months, const(0))
        found = replace(self, until=later).scheduled(later)
        return found.named("shares vested as if so many months later", self.t.cite())

    def accelerated(self, day: Formula) -> Formula:
        """Shares that accelerations have added by a day to what the schedule gave on theirs."""
        found = NONE
        for i, (offer, of_whole) in enumerate(self.offers):
            before = self.scheduled(offer.day)
            for j, (other, other_whole) in enumerate(self.offers):
                if i != j:
                    first = other.day <= offer.day if j < i else other.day < offer.day
                    before = either(first, self._accelerated(before, other, other_whole), before)
            added = larger(self._accelerated(before, offer, of_whole) - before, NONE)
            words = "shares not vested by the schedule on the day of the acceleration"
            added = either(by(offer.day, day), added.named(words, offer.cite), NONE)
            found = found + added
        return found


def _part(shares: Formula, portion: Fraction) -> Formula:
    return shares * const(portion.numerator) // portion.denominator


def _quarter_ends(day: Formula, offset: Formula) -> Formula:
    """Quarters that have ended by the end of a day since 1900, so many months after those of the
    calendar.
    """
    after = apply("shift", day, ONE_DAY)
    return (months_between(CALENDAR_START, after, const(0)) - offset) // 3


def _quarter_end(since: Formula, n: int, offset: Formula) -> Formula:
    """The last day of the n-th quarter that ends after a day."""
    ends = (_quarter_ends(since, offset) + const(n, MONTHS)) * const(3) + offset
    begun = add_months(CALENDAR_START, ends, const(0))
    return apply("shift", begun, DAY_BEFORE)


def _rounded(award: Award, done: list[tuple[Steps, Formula]], come: Formula, whole: int) -> Formula:
    """The cumulative count in whole shares, by the types of the Open Cap Format."""
    shares, t = award.shares, award.t
    product = shares * come
    floors, broken, all_broken, given = NONE, const(0), const(0), NONE
    for s, count in done:
        parts = int(s.part * whole)
        each = shares * const(parts) // whole
        is_broken = either(each * const(whole) < shares * const(parts), const(1), const(0))
        floors, given = floors + each * count, given + each * const(s.times)
        broken, all_broken = broken + is_broken * count, all_broken + is_broken * const(s.times)
    total = sum(int(s.part * whole) * s.times for s, _ in done)
    spare = larger(shares * const(total) // whole - given, NONE)
    gone, every = recast(broken, SHARES), recast(all_broken, SHARES)
    some = const(0) < broken
    return t.choose(
        "fractions",
        cumulative_round_down=product // whole,
        cumulative_rounding=apply("half_up", product, const(whole)),
        front_loaded=floors + smaller(gone, spare),
        back_loaded=floors + larger(gone + spare - every, NONE),
        front_loaded_to_single_tranche=floors + either(some, spare, NONE),
        back_loaded_to_single_tranche=floors + either(every <= gone, spare, NONE),
        fractional=product // whole,
        rounded_down_each=floors,
    )
