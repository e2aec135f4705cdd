"""What a release of claims does to severance: it is not due before the release stands, not owed
once the time for the release is over without it, and not owed where the letter, which is itself the
release, is not signed or was revoked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...formula import NEVER_DAY, NO, YES, Formula, by, either, larger, on_day, unknown
from ...formula.units import DATE, YES_NO
from ...provision import Terms

if TYPE_CHECKING:
    from . import Severance

_OF_THE_PARTING = {"ended", "described"}  # events of what an agreement on a parting promises


def held_for_release(s: Severance, t: Terms, earned: Formula, due: Formula) -> Formula:
    """Not due before the release that it takes is effective."""
    if not t.has("release_effective"):
        return due
    effective = t.finding("release_effective")
    held = larger(due, effective).named("not before the release is effective", t.cite())
    return either(by(earned, t.day) & _needs_release(s, t), held, due)


def unless_lapsed(s: Severance, t: Terms, day: Formula) -> Formula:
    """The day of an ending; NEVER once the last day for the release has passed without it, or where
    the letter is the release and does not stand. What was earned before the ending stays.
    """
    if t.has("release_lapsed"):
        over = by(t.finding("release_lapsed"), t.day) & (t.finding("ended") <= day)
        words = "unless the last day for the release has passed without it"
        day = on_day(~(over & _needs_release(s, t)), day).named(words, t.cite())
    if t.has("release_given") and _OF_THE_PARTING.issuperset(s.triggers):
        words = "not before this letter, which is the release, is signed; not where it is revoked"
        day = larger(day, t.finding("release_given")).named(words, t.cite())
    return day


def _needs_release(s: Severance, t: Terms) -> Formula:
    """Whether it is owed on events for which the letter asks the release; not known where the
    letter asks it for some severance and does not say so of this.
    """
    if not t.has("release_of_some"):
        return YES
    events = ("near_change",) if s.double else s.triggers
    asked = [t.has(f"release_on_{event}") for event in events]
    spared = [t.has(f"no_release_on_{event}") for event in events]
    if all(asked) and not any(spared):
        return YES
    if all(spared) and not any(asked):
        return NO
    return unknown(YES_NO, "whether this severance needs the release", t.cite())


def released(t: Terms, trigger: Formula) -> Formula:
    """The day from which the release stands; unknown where its words are not read."""
    words = "the day from which the release stands"
    untold = unknown(DATE, words, t.cite("lag"))
    stands = t.finding("release_effective") if t.has("release_effective") else untold
    day = either(trigger < NEVER_DAY, larger(trigger, stands), NEVER_DAY)
    return day.named(words, t.cite("lag"))
