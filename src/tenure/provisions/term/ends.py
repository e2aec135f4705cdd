"""When the term ends: as it stands on a day, by the renewals till then; and the last day of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
    months_between,
    recast,
    smaller,
)
from ...formula.units import DAYS, MONTHS, NUMBER

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Term

FAR = const(60_000, DAYS)  # no term is followed further


@dataclass(frozen=True)
class Ends:
    """The last day of all, which never comes while the term renews; and that of the term which runs
    on a day, or of the last one where a notice stopped it.
    """

    over: Formula
    on: Callable[[Formula], Formula]


def ends_of(p: Term, t: Terms, told: Formula) -> Ends:
    """Of a term that has an end; `told` is the day of a notice that it is not to renew."""
    first = _first_end(p, t)
    if p.extended_daily:
        return _always_left(p, t, told)
    if p.extended_yearly:
        return _extended(p, t, first, told)
    if p.renews_months is None:
        return Ends(first, lambda _: first)
    step = recast(larger(t.renews_months, const(1, MONTHS)), NUMBER)
    wanted = _earliest_end(p, t, told)
    late = by(first, wanted) & ~wanted.same(first)
    again = either(late, NEVER_DAY, first)
    over = t.choose(
        "late_notice", ends_the_next=_renewed(first, step, wanted), without_effect=again
    )
    over = either(by(told, t.day), over, NEVER_DAY)

    def running(day: Formula) -> Formula:
        found = smaller(over, _renewed(first, step, day))
        return found.named("last day of the term", t.cite("renews_months"))

    return Ends(over, running)


def last_notice(p: Term, t: Terms, last: Formula, told: Formula) -> Formula:
    """The last day for a notice: before the end, or the next anniversary that it can stop."""
    end = last
    if p.extended_yearly:
        begun = _counted_from(p, t)
        soonest = apply("shift", _earliest_end(p, t, smaller(told, t.day)), const(-1, DAYS))
        months = recast((_years(begun, soonest) + const(1)) * const(12), MONTHS)
        end = add_months(begun, months, const(0))
    if p.notice_days is not None:
        return apply("shift", end, const(0, DAYS) - t.notice_days)
    if p.notice_months is not None:
        return add_months(end, const(0, MONTHS) - t.notice_months, const(0))
    return end


def _first_end(p: Term, t: Terms) -> Formula:
    if p.ends is not None:
        ends: Formula = t.ends
        return ends
    after = add_months(_begun(p, t), t.months, const(0))
    return apply("shift", after, const(-1, DAYS)).named(
        "last day of the first term", t.cite("months")
    )


def _begun(p: Term, t: Terms) -> Formula:
    if p.begins is not None:
        begins: Formula = t.begins
        return begins
    hired, accepted = t.finding("hired"), t.happening("board_accepted")
    agreed = either(accepted < NEVER_DAY, accepted, hired)
    return t.choose("term_from", first_day=hired, effective_date=agreed)


def _always_left(p: Term, t: Terms, told: Formula) -> Ends:
    """With all the months left on the day asked about, or on that of a notice."""

    def until(day: Formula) -> Formula:
        upto = smaller(larger(day, _begun(p, t)), apply("shift", t.day, FAR))
        return apply("shift", add_months(upto, t.months, const(0)), const(-1, DAYS))

    def last(day: Formula) -> Formula:
        return until(smaller(told, day)).named("last day of the term", t.cite("extended_daily"))

    return Ends(either(by(told, t.day), until(told), NEVER_DAY), last)


def _extended(p: Term, t: Terms, first: Formula, told: Formula) -> Ends:
    """As it stands after the anniversaries that have come, and the last of all."""
    begun = _counted_from(p, t)
    stopped = _earliest_end(p, t, told)
    stopped = apply("shift", stopped, const(-1, DAYS))  # an anniversary on that day is in time

    def until(day: Formula) -> Formula:
        more = recast(_years(begun, day) * recast(t.renews_months, NUMBER), MONTHS)
        return add_months(first, more, const(0))

    def last(day: Formula) -> Formula:
        found = until(smaller(stopped, day))
        return found.named("last day of the term", t.cite("extended_yearly"))

    return Ends(either(by(told, t.day), until(stopped), NEVER_DAY), last)


def _earliest_end(p: Term, t: Terms, told: Formula) -> Formula:
    """The earliest end for which a notice is in time."""
    if p.notice_days is not None:
        return apply("shift", told, t.notice_days)
    if p.notice_months is not None:
        return add_months(told, t.notice_months, const(0))
    return told


def _counted_from(p: Term, t: Terms) -> Formula:
    """The day of whose anniversaries each extends the term."""
    if p.extended_from is None:
        return _begun(p, t)
    return add_months(t.extended_from, const(-12, MONTHS), const(0))


def _years(begun: Formula, day: Formula) -> Formula:
    """The anniversaries that have come by a day."""
    behind = larger(smaller(day, apply("shift", begun, FAR)), begun)
    return recast(months_between(begun, behind, const(0)), NUMBER) // 12


def _renewed(first: Formula, step: Formula, wanted: Formula) -> Formula:
    """The first end of a term, first or renewed, that is not before a day."""
    rule = const(0)
    behind = smaller(larger(wanted, first), apply("shift", first, FAR))
    whole = recast(months_between(first, behind, rule), NUMBER)
    short = add_months(first, recast(whole, MONTHS), rule) < behind
    months = whole + recast(short, NUMBER)
    count = apply("ceiling", larger(months, const(0)), step)
    return either(
        by(wanted, apply("shift", first, FAR)),
        add_months(first, recast(count * step, MONTHS), rule),
        NEVER_DAY,
    )
