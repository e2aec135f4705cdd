"""What an acceleration does to grants that other papers make: their shares, and their worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...formula import Formula, Records, apply, by, const, either, larger, smaller, total, unknown
from ...formula.units import MONEY, PRICE, SHARES
from ...provision import Terms

if TYPE_CHECKING:
    from . import Acceleration

OPTIONS = "option_granted"
STOCK = "equity_granted"
NO_SHARES, NOTHING = const(0, SHARES), const(0, MONEY)
MOST = const(10**12, MONEY)  # keeps the sum of them inside 64 bits
UNVESTED = "how many of them have not vested yet, which the grants themselves say"


@dataclass(frozen=True)
class OtherGrants:
    """Shares of grants outside the letter that vest early, and what they are worth; the worth only
    where the letter makes no award of its own.
    """

    shares: Formula
    worth: Formula | None = None


def other_grants(a: Acceleration, t: Terms, day: Formula) -> OtherGrants:
    """Those granted by the day of the event. A letter that makes awards is read of these alone, by
    default; one that makes none can only mean others, of which it is not known what had vested.
    """
    options = t.records(OPTIONS)
    later = total(options, _reached(a, t, options, day))
    if t.has("award"):
        found = t.choose("later_grants", this_letter_only=NO_SHARES, later_grants_too=later)
        return OtherGrants(found.named("shares of other grants that vest early", t.cite()))
    sorts = [options] if a.awards == "options" else [options, t.records(STOCK)]
    every, worth = NO_SHARES, NOTHING
    for grants in sorts:
        every = every + total(grants, _reached(a, t, grants, day))
        worth = worth + total(grants, _worth(a, t, grants, day))
    none_vested = every if a.awards is None else later
    some = smaller(larger(unknown(SHARES, UNVESTED, t.cite()), NO_SHARES), every)
    found = t.choose("later_grants", this_letter_only=some, later_grants_too=none_vested)
    least = smaller(larger(unknown(MONEY, UNVESTED, t.cite()), NOTHING), worth)
    value = t.choose("later_grants", this_letter_only=least, later_grants_too=worth)
    return OtherGrants(
        found.named("shares of other grants that vest early", t.cite()),
        value.named("what these shares are worth above their exercise price", t.cite()),
    )


def _reached(a: Acceleration, t: Terms, grants: Records, day: Formula) -> Formula:
    """The shares of one grant that the event makes vest, if none of them had."""
    portion = a.portion
    shares = grants.field("shares", SHARES) * const(portion.numerator) // portion.denominator
    return either(by(day, t.day) & (grants.on <= day), shares, NO_SHARES)


def _worth(a: Acceleration, t: Terms, grants: Records, day: Formula) -> Formula:
    gain = t.price
    if grants.kind == OPTIONS:
        gain = larger(t.price - grants.field("strike", PRICE), const(0, PRICE))
    return smaller(apply("cash", _reached(a, t, grants, day) * gain), MOST)
