"""What a release of claims does to a promise on an ending: nothing of it is owed once the time for
the release is over without one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .formula import NO, YES, Formula, by, larger, on_day, unknown
from .formula.units import YES_NO

if TYPE_CHECKING:
    from .provision import Terms
    from .triggers import Trigger

_OF_THE_PARTING = {"ended", "described"}  # events of what an agreement on a parting promises


class Promise(Protocol):
    """On which events it is owed."""

    @property
    def triggers(self) -> tuple[Trigger, ...]: ...
    @property
    def double(self) -> bool: ...


def unless_lapsed(s: Promise, t: Terms, day: Formula, what: str) -> Formula:
    """The day of an ending; NEVER once the last day for the release has passed without it, or where
    the letter is the release and does not stand. What was earned before the ending stays.
    """
    if t.has("release_lapsed"):
        over = by(t.finding("release_lapsed"), t.day) & (t.finding("ended") <= day)
        words = "unless the last day for the release has passed without it"
        day = on_day(~(over & needs_release(s, t, what)), day).named(words, t.cite())
    if t.has("release_given") and _OF_THE_PARTING.issuperset(s.triggers):
        words = "not before this letter, which is the release, is signed; not where it is revoked"
        day = larger(day, t.finding("release_given")).named(words, t.cite())
    return day


def needs_release(s: Promise, t: Terms, what: str) -> Formula:
    """Whether it is owed on events for which the letter asks the release; not known where the
    letter asks it for some of what it promises and does not say so of this.
    """
    if t.is_added and t.has("release_of_one"):
        words = f"whether this {what}, which was added later, needs the release asked for another"
        return unknown(YES_NO, words, t.cite())
    if not t.has("release_of_some"):
        return YES
    events = ("near_change",) if s.double else s.triggers
    asked = [t.has(f"release_on_{event}") for event in events]
    spared = [t.has(f"no_release_on_{event}") for event in events]
    if all(asked) and not any(spared):
        return YES
    if all(spared) and not any(asked):
        return NO
    return unknown(YES_NO, f"whether this {what} needs the release", t.cite())
