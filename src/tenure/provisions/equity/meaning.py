"""What an award means: shares granted, vested, accelerated, lapsed; its exercise price; what it is
worth.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
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
    last,
    smaller,
    total,
    unknown,
)
from ...formula.units import DATE, MONTHS, PRICE, SHARES
from ...meaning import Figure, Meaning, Offer, Vesting
from ...provision import Terms
from ...triggers import day_of, first_of
from .fixed_dates import next_of
from .price import PRICED, hire_date, strike_of
from .schedule import denominator_of
from .vesting import NONE, Award

if TYPE_CHECKING:
    from . import Equity


def start_of(e: Equity, t: Terms) -> Formula:
    """The day from which the award vests."""
    start = _counted_from(e, t)
    if not e.vesting_dates:
        return start
    if e.dates:
        return next_of(e.dates, start).named("the first vesting date from then on", t.cite("dates"))
    later = add_months(start, const(3, MONTHS), const(0))
    return t.choose("vesting_dates", on_the_same_day=start, a_quarter_later=later)


def _counted_from(e: Equity, t: Terms) -> Formula:
    if e.start is not None:
        start: Formula = t.start
        return start
    if e.measured_from == "hire":
        return hire_date(t)
    fact = "option_granted" if e.award == "option" else "equity_granted"
    cite = t.cite("measured_from")
    told = t.happening(fact)
    words = "day of the grant, which no fact tells"
    untold = larger(unknown(DATE, words, cite, fact=fact), hire_date(t))
    grant = either(by(told, t.day), told, untold).named("day of the grant", cite)
    if e.measured_from == "grant":
        return grant
    return t.choose("vests_from", first_day=hire_date(t), day_of_the_grant=grant)


def shares_of(e: Equity, t: Terms) -> Formula:
    """The shares of the award: as written, or as recorded of the grant where the letter names a
    value or a part of the company.
    """
    found = _said_shares(e, t)
    if e.approval is None:
        return found
    return t.choose("approved", it_has=found, it_has_not=NONE)


def _said_shares(e: Equity, t: Terms) -> Formula:
    if e.shares is not None and not e.target:
        shares: Formula = t.shares
        once = e.condition is None and e.repeats is None
        return shares if once else _if_granted(e, t, shares)
    fact = "option_granted" if e.award == "option" else "equity_granted"
    grants, words = t.records(fact), "number of shares, which the letter leaves to the grant"
    cite = t.cite("target" if e.target else "value" if e.value is not None else "of_outstanding")
    untold = unknown(SHARES, words, cite, fact=fact)
    found = last(grants, grants.field("shares", SHARES), grants.on <= t.day, untold)
    return found.named(words, cite)


def _if_granted(e: Equity, t: Terms, shares: Formula) -> Formula:
    """The shares of an award that hangs on a condition, once the grant of so many is recorded; of
    one that is made anew, those of every such grant.
    """
    fact = "option_granted" if e.award == "option" else "equity_granted"
    grants, words = t.records(fact), "number of shares, if the condition of the grant is met"
    cite = t.cite("condition" if e.repeats is None else "repeats")
    words = words if e.repeats is None else "number of shares of the grants made so far"
    untold = unknown(SHARES, words, cite, fact=fact)
    ours = (grants.on <= t.day) & grants.field("shares", SHARES).same(shares)
    if e.repeats is not None:
        made = total(grants, either(ours, shares, NONE))
        return either(made > NONE, made, untold).named(words, cite)
    return last(grants, shares, ours, untold).named(words, cite)


def award_of(e: Equity, t: Terms, by_plan: Formula | None = None) -> Award:
    """The formulas of an award; `by_plan` is a day on which the plan makes all of it vest."""
    until = t.choose(
        "service", unvested_lapse_at_the_end=t.finding("ended"), goes_on_vesting=NEVER_DAY
    )
    own = "options" if e.award in PRICED else "restricted"  # accelerations of one sort of awards
    offers = [(o, False) for sort in ("", f"_{own}") for o in t.each(f"acceleration{sort}")]
    offers += [
        (o, True) for sort in ("", f"_{own}") for o in t.each(f"acceleration_of_the_whole{sort}")
    ]
    if by_plan is not None:
        offers.append((Offer("acceleration", by_plan, Fraction(1), t.cite()), False))
    listed = tuple(
        (i, tranche, x)
        for i, (tranche, x) in enumerate(zip(e.tranches, t.tranches, strict=True), 1)
        if tranche.apart
    )
    quarters = any(d.name == "quarters" for d in e.open_doubts())
    shares = shares_of(e, t)
    return Award(t, shares, e.steps, start_of(e, t), until, quarters, listed, tuple(offers))


def meaning_of(e: Equity, t: Terms) -> Iterator[Meaning]:
    """Figures and the schedule of one award."""
    hired, day = t.finding("hired"), t.day
    bound = t.in_effect(day)
    begun = by(start_of(e, t), day) if _hired_on_another_day(e) else by(hired, day)
    shares = shares_of(e, t)
    granted = either(begun & bound, shares, NONE).named(
        "shares granted by the day", t.cite("shares")
    )
    yield Figure("granted_shares", granted)
    if not e.steps and not e.tranches:
        yield from _not_scheduled(t, granted)
        return
    award = award_of(e, t)
    planned = award_of(e, t, _by_plan(t))
    vested = _by_the_plan_or_not(t, award.vested(day), planned.vested(day))
    vested = _sooner(e, t, vested, shares)
    vested = _kept(e, t, either(bound, vested, NONE))
    vested = vested.named("shares vested by the day", t.cite())
    ended = bound & by(award.until, day)
    over = ended.named("whether the time to vest has ended by the day", t.cite())
    lapsed = either(over, shares - vested, NONE).named("shares that lapsed unvested", t.cite())
    unvested = larger(granted - vested - lapsed, NONE)
    early = _by_the_plan_or_not(t, award.accelerated(day), planned.accelerated(day))
    early = either(bound, early, NONE)
    accelerated = early.named("shares vested early by the day", t.cite())
    yield Figure("vested_shares", vested)
    yield Figure("unvested_shares", unvested.named("granted, less vested, less lapsed", t.cite()))
    yield Figure("accelerated_shares", accelerated)
    yield Figure("lapsed_shares", lapsed)
    yield Vesting("vested_by_schedule", partial(_scheduled, award, t), tuple(award.days()))
    if (parts := denominator_of(e.steps)) > 1:
        words = f"{parts}ths of a share beyond the whole ones, where shares are divided"
        part = either(vested < shares, award.beyond_whole(day), const(0))
        yield Figure("part_of_a_share", part.named(words, t.cite()), inner=True)
        if any(offer.portion == 1 for offer, _ in award.offers):
            first = smaller(*(offer.day for offer, _ in award.offers), day)
            part = either(early > NONE, award.beyond_whole(first), const(0))
            words = f"{parts}ths of a share vested before the rest vested early"
            yield Figure("part_vested_before", part.named(words, t.cite()), inner=True)
    yield from _worth(e, t, vested, accelerated)


def _hired_on_another_day(e: Equity) -> bool:
    return e.measured_from == "hire" and e.start is None


def _by_plan(t: Terms) -> Formula:
    """The first event on which a plan may make awards vest, as far as the agreement knows it."""
    days = [day_of("without_cause" if t.has("without_cause") else "terminated", t)]
    days += [day_of("change_in_control", t)] if t.has("change_in_control") else []
    return first_of(days, t)


def _by_the_plan_or_not(t: Terms, plain: Formula, planned: Formula) -> Formula:
    return t.choose("plan_acceleration", as_the_letter_says=plain, all_of_them_by_the_plan=planned)


def _sooner(e: Equity, t: Terms, vested: Formula, shares: Formula) -> Formula:
    """What has vested, if an event besides may have made all of it vest before its day."""
    if not e.or_sooner:
        return vested
    begun = by(hire_date(t), t.day)
    return t.choose("sooner", it_has_not=vested, it_has=either(begun, shares, NONE))


def _kept(e: Equity, t: Terms, vested: Formula) -> Formula:
    """What is vested, but for options that a termination for cause takes away unexercised."""
    if e.award != "option" or not t.has("vested_lost"):
        return vested
    use = t.records("option_exercised")
    counted = either(use.on <= t.day, use.field("shares", SHARES), NONE)
    exercised = total(use, counted).named("shares exercised by the day", t.cite())
    lost = by(t.finding("vested_lost"), t.day)
    return either(lost, smaller(vested, exercised), vested)


def _scheduled(award: Award, t: Terms, day: Formula) -> Formula:
    """What the schedule alone has given by a day on which the letter is in effect."""
    found = either(t.in_effect(day), award.scheduled(day), NONE)
    return found.named("shares vested by the schedule, in effect", t.cite())


def _not_scheduled(t: Terms, granted: Formula) -> Iterator[Meaning]:
    """The letter gives no schedule that can be followed: how much has vested is not known."""
    told = unknown(SHARES, "the vesting schedule, which is not stated here", t.cite())
    vested = apply("smaller", granted, told)
    yield Figure("vested_shares", vested.named("shares vested by the day", t.cite()))
    yield Figure("unvested_shares", (granted - vested).named("granted, less vested", t.cite()))


def _worth(e: Equity, t: Terms, vested: Formula, accelerated: Formula) -> Iterator[Meaning]:
    strike = strike_of(e, t)
    if strike is None:
        gain = t.price
    else:
        yield Figure("exercise_price", strike)
        cost = apply("cash", vested * strike).named("exercise price of all vested shares", t.cite())
        yield Figure("exercise_price_of_vested", cost, worth=False)
        gain = larger(t.price - strike, const(0, PRICE)).named(
            "share price above the exercise price", t.cite("strike_rule")
        )
    worth = apply("cash", vested * gain)
    early = apply("cash", accelerated * gain)
    yield Figure("value_of_vested", worth.named("vested shares times that gain", t.cite()))
    early = early.named("shares vested early times that gain", t.cite())
    yield Figure("value_of_acceleration", early, cost=True)
