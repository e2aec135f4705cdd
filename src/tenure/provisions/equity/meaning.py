"""What an award means: shares granted, vested, accelerated, lapsed; its exercise price; what it is
worth.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from ...formula import NEVER_DAY, Formula, apply, by, const, either, larger, last, unknown
from ...formula.units import PRICE, SHARES
from ...meaning import Figure, Meaning, Vesting
from ...provision import Terms
from .schedule import denominator_of
from .vesting import NONE, Award

if TYPE_CHECKING:
    from . import Equity


def start_of(e: Equity, t: Terms) -> Formula:
    """The day from which the award vests."""
    if e.start is not None:
        start: Formula = t.start
        return start
    if e.measured_from == "grant":
        fact = "option_granted" if e.award == "option" else "equity_granted"
        return t.happening(fact).named("day of the grant", t.cite("measured_from"))
    return t.finding("hired")


def award_of(e: Equity, t: Terms) -> Award:
    """The formulas of an award."""
    until = t.choose(
        "service", unvested_lapse_at_the_end=t.finding("ended"), goes_on_vesting=NEVER_DAY
    )
    offers = [(o, False) for o in t.each("acceleration")]
    offers += [(o, True) for o in t.each("acceleration_of_the_whole")]
    listed = tuple(
        (tranche, x)
        for tranche, x in zip(e.tranches, t.tranches, strict=True)
        if tranche.on is not None or tranche.shares is not None
    )
    quarters = any(d.name == "quarters" for d in e.open_doubts())
    return Award(t, e.steps, start_of(e, t), until, quarters, listed, tuple(offers))


def meaning_of(e: Equity, t: Terms) -> Iterator[Meaning]:
    """Figures and the schedule of one award."""
    hired, day = t.finding("hired"), t.day
    bound = t.in_effect(day)
    granted = either(by(hired, day) & bound, t.shares, NONE).named(
        "shares granted by the day", t.cite("shares")
    )
    yield Figure("granted_shares", granted)
    if not e.steps and not e.tranches:
        yield from _not_scheduled(t, granted)
        return
    award = award_of(e, t)
    vested = either(bound, award.vested(day), NONE).named("shares vested by the day", t.cite())
    ended = bound & by(award.until, day)
    over = ended.named("whether the time to vest has ended by the day", t.cite())
    lapsed = either(over, t.shares - vested, NONE).named("shares that lapsed unvested", t.cite())
    unvested = larger(granted - vested - lapsed, NONE)
    early = either(bound, award.accelerated(day), NONE)
    accelerated = early.named("shares vested early by the day", t.cite())
    yield Figure("vested_shares", vested)
    yield Figure("unvested_shares", unvested.named("granted, less vested, less lapsed", t.cite()))
    yield Figure("accelerated_shares", accelerated)
    yield Figure("lapsed_shares", lapsed)
    yield Vesting("vested_by_schedule", partial(_scheduled, award, t), tuple(award.days()))
    if (parts := denominator_of(e.steps)) > 1:
        words = f"{parts}ths of a share beyond the whole ones, where shares are divided"
        yield Figure("part_of_a_share", award.beyond_whole(day).named(words, t.cite()))
    yield from _worth(e, t, vested, accelerated)


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


def strike_of(e: Equity, t: Terms) -> Formula | None:
    """The exercise price of one share; None for an award that has none."""
    if e.award != "option":
        return None
    if e.strike is not None:
        strike: Formula = t.strike
        return strike
    cite = t.cite("strike_rule")
    if e.strike_rule != "close_on_first_day":
        grants, words = t.records("option_granted"), "exercise price of the grant"
        untold = unknown(PRICE, words, cite, fact="option_granted")
        strike = last(grants, grants.field("strike", PRICE), grants.on <= t.day, untold)
        return strike.named(words, cite)
    hired = t.finding("hired")
    session = t.choose(
        "closing_day",
        last_session=apply("last_session", hired),
        next_session=apply("next_session", hired),
    )
    prices = t.records("price_closed")
    words = "closing price on the first day of employment, or the trading day taken for it"
    missing = unknown(PRICE, words, cite, fact="price_closed", on=session)
    close = last(prices, prices.field("close", PRICE), prices.on.same(session), missing)
    return close.named(words, cite)


def _worth(e: Equity, t: Terms, vested: Formula, accelerated: Formula) -> Iterator[Meaning]:
    strike = strike_of(e, t)
    if strike is None:
        gain = t.price
    else:
        yield Figure("exercise_price", strike)
        cost = apply("cash", vested * strike).named("exercise price of all vested shares", t.cite())
        yield Figure("exercise_price_of_vested", cost)
        gain = larger(t.price - strike, const(0, PRICE)).named(
            "share price above the exercise price", t.cite("strike_rule")
        )
    worth = apply("cash", vested * gain)
    early = apply("cash", accelerated * gain)
    yield Figure("value_of_vested", worth.named("vested shares times that gain", t.cite()))
    yield Figure(
        "value_of_acceleration", early.named("shares vested early times that gain", t.cite())
    )
