"""For which severance a letter asks a release, where it promises other severance without one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from ...events import events_of
from ...text.structure import is_within
from . import SAID, Event, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence

_ALONE = {"died", "disabled"}  # events for which a promise seldom shares the condition of others
Asked = tuple[bool, tuple[Event, ...], tuple[Event, ...]]


def asked_for(conditions: Sequence[Sentence], body: Sequence[Sentence]) -> Asked:
    """Whether severance is promised in another part of the letter, which does not speak of one;
    the events on which what needs it is owed, and those on which only what does not need it is.
    """
    numbers: list[str] = []
    for asking in conditions:
        if (ours := words.OF_SOME.match(asking.text)) is not None:
            return True, _worded(ours["on"]), _worded(ours["not_on"])
        named = _named(asking, body)
        if not named and words.OF_ALL.search(asking.text):
            return False, (), ()
        numbers += named
    at = {s.index for s in conditions}
    on: list[Event] = []
    not_on: list[Event] = []
    spared = False
    for i, s in enumerate(body):
        if s.index not in at and not _promises(s):
            continue
        events = _events(body, i)
        asked = s.index in at or "releas" in s.lower
        asked = asked or any(s.number and _within(s.number, n) for n in numbers)
        if asked or (_beside(s, conditions) and not _apart(conditions, events)):
            on += events
        elif events or "severance" in s.lower:
            spared = True
            not_on += events
    if not spared:
        return False, (), ()
    return True, tuple(dict.fromkeys(on)), tuple(dict.fromkeys(not_on))


def within_a_promise(conditions: Sequence[Sentence], body: Sequence[Sentence]) -> bool:
    """Whether the only condition stands in the words of a promise, and names no other."""
    if len(conditions) > 1:
        return False
    (asking,) = conditions
    if words.OF_ONE.match(asking.text) is not None:
        return True
    if not _promises(asking):
        return False
    return not _named(asking, body) and words.OF_ALL.search(asking.text) is None


def _named(asking: Sentence, body: Sequence[Sentence]) -> list[str]:
    """The numbers of the sections that a condition names, and under which something stands."""
    found: list[str] = []
    for told in words.OF_SECTIONS.finditer(asking.text):
        for one in words.NUMBER.findall(told["numbers"].replace("\u2024", ".")):
            alone = one.startswith("(") and found  # "4(a) and (b)"
            found.append(found[-1].rpartition("(")[0] + one if alone else one.rstrip("."))
    own = re.match(r"\d[\d.]*", asking.number)
    if not found and own is not None and words.OF_THIS.search(asking.text):
        found.append(own[0].rstrip("."))
    return [n for n in found if any(s.number and _within(s.number, n) for s in body)]


def _worded(told: str | None) -> tuple[Event, ...]:
    said = (told or "").lower()
    return tuple(event for event in get_args(Event) if SAID[event].lower() in said)


def _promises(s: Sentence) -> bool:
    leaves = words.SEVERS.search(s.text) or words.DIES.search(s.text)
    if leaves is None or words.NOT_PROMISED.search(s.text):
        return False
    return words.PROMISED.search(s.text) is not None and words.A_SUM.search(s.text) is not None


def _apart(conditions: Sequence[Sentence], events: Sequence[Event]) -> bool:
    """Whether a promise on a death beside the conditions is none of theirs: each stands within a
    promise of its own.
    """
    return (
        set(events) <= _ALONE and bool(events) and all(_promises(asking) for asking in conditions)
    )


def _events(body: Sequence[Sentence], i: int) -> tuple[Event, ...]:
    """The events of the promise that a sentence makes."""
    text = body[i].text
    promised = words.PROMISED.search(text)
    if promised is None:
        return ()
    events = events_of(body, i, promised.end())
    if events is not None:
        return ("near_change",) if events.double else events.triggers
    dies = words.DIES.search(text)
    return () if dies is None else ("died",) if dies["death"] else ("disabled",)


def _beside(one: Sentence, conditions: Sequence[Sentence]) -> bool:
    """Whether a sentence stands in one clause with a condition: 2.1(a), and 2.1(a)(ii)."""
    return any(
        (one.section is other.section and one.number == other.number)
        or (bool(one.number and other.number) and _within(one.number, other.number))
        for other in conditions
    )


def _within(one: str, other: str) -> bool:
    """Whether one of two numbers is that of a clause, and the other that of a part of it."""
    return is_within(one, other) or is_within(other, one)
