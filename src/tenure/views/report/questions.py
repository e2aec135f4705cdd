"""Open questions of the words for the page: how each is read, why, and what another reading would
change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...engine.doubts import Doubts, Reading
from ...engine.moves import Effect, Move
from ...engine.statement import Rests, Statement
from ...facts.values import iso
from ...formula.units import NEVER, is_money, unit_range
from ...values import Value
from .keys import key, words

MOST = 4  # figures that move, told of one reading


@dataclass(frozen=True)
class Other:
    """A reading that was not taken, and what it would change."""

    name: str
    told: str


@dataclass(frozen=True)
class Question:
    """An open question."""

    name: str
    text: str
    title: str
    key: str
    reading: str
    chosen: bool
    because: str
    worth: str  # how far the readings are apart, at most; "" where that was not asked
    others: tuple[Other, ...]


def questions(s: Statement, priced: Doubts | None, titles: Mapping[str, str]) -> Iterator[Question]:
    """Every open question; where they are priced, the dearest first."""
    if priced is None:
        for r in s.readings:
            others = tuple(Other(words(x), "") for x in r.doubt.readings if x != r.reading)
            yield _question(s, r, titles, "", others)
        return
    for q in priced.questions:
        worth = [v for v in (q.dollars, q.shares, q.days) if v is not None]
        told = " · ".join(_apart(v) for v in worth) if worth else "moves no figure"
        others = tuple(Other(words(r.name), _told(r)) for r in q.readings if not r.in_force)
        told = "some days or states" if not worth and not q.changes_nothing else told
        yield _question(s, q.rests, titles, told, others)


def _question(
    s: Statement, rests: Rests, titles: Mapping[str, str], worth: str, others: tuple[Other, ...]
) -> Question:
    slot, because = rests.name.rpartition(".")[0], rests.doubt.because
    if rests.chosen:
        because = f"{rests.because or 'no reason is given'}{f' ({rests.by})' if rests.by else ''}"
    asked = rests.doubt.question[:1].upper() + rests.doubt.question[1:]
    return Question(
        rests.name, asked, titles.get(slot, slot), key(slot), words(rests.reading), rests.chosen,
        because, worth, others,
    )  # fmt: skip


def _told(reading: Reading) -> str:
    if reading.worst is not None:
        return _effect(reading.worst)
    if reading.unsettled:
        names = ", ".join(words(n.rpartition(".")[2]) for n in reading.unsettled[:MOST])
        return f"cannot be told while {names} is not known"
    return ""  # nothing moves on the days and in the ways of parting that were looked at


def _effect(effect: Effect) -> str:
    way = "as things stand" if effect.way == "nothing happens" else f"if {effect.way}"
    order = sorted(effect.moves, key=_weight)
    moved = [f"{_name(m.name)}: {_day(m.before)} → {_day(m.after)}" for m in order[:MOST]]
    more = len(effect.moves) - MOST
    left = [f"and {more} more"] if more > 0 else []
    return f"{way}, on {iso(effect.on)}: {'; '.join([*moved, *left])}"


def _weight(move: Move) -> tuple[bool, bool, bool]:
    """What costs comes first, then other amounts, then shares, then the rest."""
    unit = move.before.unit
    return not move.cost, not is_money(unit), not unit.startswith("shares")


def _name(name: str) -> str:
    slot, _, figure = name.partition(".")
    return words(figure or slot)


def _day(v: Value) -> str:
    return "never" if v.unit == "date" and v.known and v.low >= NEVER else str(v)


def _apart(v: Value) -> str:
    """A difference, whichever way it goes."""
    most = max(abs(v.low), abs(v.high))
    if most >= unit_range(v.unit)[1]:
        return "it is not known how much"
    return f"{'' if v.known else 'up to '}{Value(v.unit, most, most)}"
