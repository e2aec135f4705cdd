"""When severance is due for which the letter asks a release of claims: not before that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...formula import NEVER_DAY, Formula, apply, by, const, either, larger, unknown
from ...formula.units import DATE, DAYS
from ...provision import Terms
from ...release_needed import needs_release

if TYPE_CHECKING:
    from . import Severance


def held_for_release(s: Severance, t: Terms, earned: Formula, due: Formula) -> Formula:
    """Not due before the release that it takes is effective: while none is, on a later day than
    that of the statement, or never.
    """
    if not t.has("release_effective"):
        return due
    effective = t.finding("release_effective")
    open_ = unknown(DATE, "whether, and from which day, a release is effective", t.cite())
    later = larger(open_, apply("shift", t.day, const(1, DAYS)))
    stands = either(effective < NEVER_DAY, effective, later)
    held = larger(due, stands).named("not before the release is effective", t.cite())
    if t.has("paid_in_later_year"):
        held = larger(held, t.finding("paid_in_later_year"))
    return either(by(earned, t.day) & needs_release(s, t, "severance"), held, due)


def released(t: Terms, trigger: Formula) -> Formula:
    """The day from which the release stands; unknown where its words are not read."""
    words = "the day from which the release stands"
    untold = unknown(DATE, words, t.cite("lag"))
    stands = t.finding("release_effective") if t.has("release_effective") else untold
    day = either(trigger < NEVER_DAY, larger(trigger, stands), NEVER_DAY)
    return day.named(words, t.cite("lag"))
