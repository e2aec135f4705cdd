"""Promises on an ending of the employment that count only near a change in control."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .excepted import Excepted, for_such_a_reason
from .formula import (
    NEVER_DAY,
    NO,
    YES,
    Formula,
    add_months,
    by,
    const,
    either,
    larger,
    on_day,
    unknown,
)
from .formula.units import YES_NO
from .terms import show_day
from .triggers import Trigger, day_of, in_window, inside
from .triggers import on_sheet as events_on_sheet
from .triggers import worded as worded_events

if TYPE_CHECKING:
    from .provision import Terms

LAST_DAY = const(0)  # the month-end rule


class Promise(Protocol):
    """What such a promise says of its events."""

    @property
    def triggers(self) -> tuple[Trigger, ...]: ...
    @property
    def double(self) -> bool: ...
    @property
    def after_change(self) -> int | None: ...
    @property
    def before_change(self) -> int | None: ...
    @property
    def window(self) -> int | None: ...
    @property
    def away(self) -> bool: ...
    @property
    def in_term(self) -> bool: ...
    @property
    def ending_from(self) -> int | None: ...
    @property
    def ending_by(self) -> int | None: ...
    @property
    def not_for(self) -> tuple[Excepted, ...]: ...


def days_of(s: Promise, t: Terms) -> list[Formula]:
    """The day of each event; NEVER where it comes outside the window, after the term, or, where it
    has to come near a change in control, too early or too late for that.
    """
    days = [_for_what_counts(s, t, day) for day in zip(s.triggers, _near_enough(s, t), strict=True)]
    days = [_between_days(s, t, day) for day in days]
    if s.in_term and t.has("term_over"):
        over, words = t.finding("term_over"), "day of the event, while the term runs"
        return [on_day(day <= over, day).named(words, t.cite("in_term")) for day in days]
    if t.has("agreement_over"):
        over, words = t.finding("agreement_over"), "day of the event, while its promise stands"
        return [on_day(day <= over, day).named(words, t.cite()) for day in days]
    return days


def _for_what_counts(s: Promise, t: Terms, event: tuple[Trigger, Formula]) -> Formula:
    """The day of an event; NEVER for an ending by the Company for a reason that is left out."""
    trigger, day = event
    if trigger != "without_cause" or not s.not_for:
        return day
    left = either(day < NEVER_DAY, for_such_a_reason(s.not_for, t), NO)
    words = "day of an ending by the Company for no reason that is left out"
    return on_day(~left, day).named(words, t.cite("not_for"))


def _between_days(s: Promise, t: Terms, day: Formula) -> Formula:
    """The day of an event; NEVER before the first day on which it counts, or after the last."""
    words = "day of the event, in the time in which it counts"
    if s.ending_from is not None:
        day = on_day(t.ending_from <= day, day).named(words, t.cite("ending_from"))
    if s.ending_by is not None:
        day = on_day(day <= t.ending_by, day).named(words, t.cite("ending_by"))
    return day


def _near_enough(s: Promise, t: Terms) -> list[Formula]:
    window = t.window if s.window is not None else None
    if not s.double:
        days = in_window(s.triggers, window, t)
        return [on_day(_away(s, t, day), day) for day in days] if s.away else days
    change, days = t.finding("change_in_control"), []
    for trigger in s.triggers:
        day = day_of(trigger, t)
        near = _near(s, t, day).named(
            "whether it comes near enough to a change in control", t.cite("after_change")
        )
        if window is not None:
            near = near & inside(day, window, t)
        days.append(on_day(near, larger(day, change) if s.before_change is not None else day))
    return days


def _near(s: Promise, t: Terms, day: Formula) -> Formula:
    """Whether a day is so many months after a change in control, or ahead of it."""
    change = t.finding("change_in_control")
    near = change <= day
    if s.after_change is not None:
        near = near & (day <= add_months(change, t.after_change, LAST_DAY))
    if s.before_change is not None:
        soon = change <= add_months(day, t.before_change, LAST_DAY)
        near = near | ((day <= change) & soon)
    return near & (change < NEVER_DAY)  # else it is not near, whatever is unknown of the ending


def _away(s: Promise, t: Terms, day: Formula) -> Formula:
    """Whether an ending has nothing to do with a change in control, of which there may be none;
    after one the letter's months decide, or somebody has to say.
    """
    words = "whether the employment ended apart from a change in control"
    if s.after_change is not None or s.before_change is not None:
        return (~_near(s, t, day)).named(
            words, t.cite("after_change" if s.after_change else "away")
        )
    untold = unknown(YES_NO, words, t.cite("away"))
    came = by(t.finding("change_in_control"), t.day)
    return either(came, untold, YES).named(words, t.cite("away"))


def worded(s: Promise) -> str:
    """If, within 12 months after a Change in Control, the Company terminates your employment."""
    events = worded_events(s.triggers, s.window)
    if s.not_for:
        *several, last = ("Cause", *s.not_for)
        events = events.replace("without Cause", f"other than for {', '.join(several)} or {last}")
    if s.in_term:
        events = f"If, during the Term, {events.removeprefix('If').strip(' ,')}"
    days = (("on or after", s.ending_from), ("on or before", s.ending_by))
    if time := " and ".join(f"{words} {show_day(d)}" for words, d in days if d is not None):
        events = f"If, {time}, {events.removeprefix('If').strip(' ,')}"
    if not s.double and not s.away:
        return events
    near = "following" if s.after_change is None else f"within {s.after_change} months after"
    if s.before_change is not None:
        near = f"within {s.before_change} months before"
        near += f" or {s.after_change} months after" if s.after_change is not None else ""
    if not s.double:
        told = s.after_change is not None or s.before_change is not None
        near = f"other than {near if told else 'in connection with'}"
    return f"If, {near} a Change in Control, {events.removeprefix('If').strip(' ,')}"


def on_sheet(s: Promise) -> list[str]:
    """The events as the term sheet lists them."""
    events = events_on_sheet(s.triggers, s.window)
    if not s.double:
        return events
    before = f"{s.before_change} months before" if s.before_change is not None else ""
    after = f"{s.after_change} months after" if s.after_change is not None else ""
    near = " or ".join(filter(None, (before, after)))
    near = f"within {near}" if near else "after"
    return [f"{event} {near} a change in control" for event in events]
