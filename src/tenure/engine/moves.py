"""What differs between two rows of one evaluation: figures and days that move, from what to what,
and how far in dollars, shares and days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..formula.columns import Column
from ..formula.units import DATE, DAYS, NEVER, is_money
from ..meaning import (
    Condition,
    Duty,
    Entitlement,
    Entry,
    Figure,
    Finding,
    Level,
    Vesting,
    WithoutEffect,
)
from ..values import Value
from .findings import Compiled
from .records import DAYS as RECORD_DAYS
from .roots import Output
from .worlds import Columns, Row

NONE = -1
ENTRY_DAYS = ("due",)
DUTY_DAYS = ("created", "due", "done", "excused", "breached", "ends")
CONDITION_DAYS = ("satisfied", "failed", "due")


@dataclass(frozen=True)
class Compared:
    """A result that is compared: its name to a reader, and from which day on it says anything."""

    name: str
    unit: str
    texts: Mapping[int, str] = field(default_factory=dict, compare=False)
    since: str = ""  # another result: a day that must have come by the day of the row
    past: bool = False  # a day that is told of only once it has come
    cost: bool = False  # these add up
    worth: bool = True  # of an amount: somebody has it


@dataclass(frozen=True)
class Move:
    """A figure or a day that is another one."""

    name: str
    before: Value
    after: Value
    cost: bool = field(default=False, compare=False)
    worth: bool = field(default=True, compare=False)

    @property
    def by(self) -> Value | None:
        """How far it moves; None for what cannot be counted (a day that does not come, a word)."""
        b, a = self.before, self.after
        unit = DAYS if b.unit == DATE else b.unit
        if not (is_money(unit) or unit.startswith("shares") or unit == DAYS):
            return None
        if b.unit == DATE and NEVER in (b.low, b.high, a.low, a.high):
            return None
        return Value(unit, a.low - b.high, a.high - b.low)


@dataclass(frozen=True)
class Effect:
    """All that moves in one world on one day."""

    way: str
    on: int
    moves: tuple[Move, ...]

    @property
    def dollars(self) -> Value | None:
        """The sum of all that is paid or a cost; or the largest move of another amount, if that
        is larger.
        """
        found = [(m, by) for m in self.moves if (by := m.by) is not None and is_money(by.unit)]
        costs = [by for m, by in found if m.cost]
        others = [by for m, by in found if not m.cost and m.worth]
        if costs:
            low, high = sum(v.low for v in costs), sum(v.high for v in costs)
            others.insert(0, Value(costs[0].unit, low, high))
        return largest(others)

    @property
    def shares(self) -> Value | None:
        """The largest move of a number of shares."""
        return largest(by for m in self.moves if (by := m.by) and by.unit.startswith("shares"))

    @property
    def days(self) -> Value | None:
        """The largest move of a day or of a number of days."""
        return largest(by for m in self.moves if (by := m.by) and by.unit == DAYS)

    @property
    def size(self) -> tuple[int, ...]:
        """What effects are ranked by: what is certain in dollars, shares and days; then what is
        possible; then how much moves.
        """
        parts = (self.dollars, self.shares, self.days)
        return (*(sure(v) for v in parts), *(possible(v) for v in parts), len(self.moves))


def sure(v: Value | None) -> int:
    """How large a difference is at least, up or down."""
    return 0 if v is None or v.low <= 0 <= v.high else min(abs(v.low), abs(v.high))


def possible(v: Value | None) -> int:
    """How large a difference is at most, up or down."""
    return 0 if v is None else max(abs(v.low), abs(v.high))


def largest(found: Iterable[Value]) -> Value | None:
    """The difference that is largest for certain, then the one that may be."""
    return max(found, key=lambda v: (sure(v), possible(v)), default=None)


def compared(
    made: Compiled, codes: Mapping[int, str], records: bool = False
) -> dict[str, Compared]:
    """Every result that a reader of a statement would see, by its name in the form; with `records`
    those of duties that hold for every record too.
    """
    roots = made.form.roots
    out: dict[str, Compared] = {}
    for o in made.outputs:
        for result, found in _of(o, codes):
            if result in roots:
                out[result] = replace(found, unit=roots[result].unit)
        if records and isinstance(o.item, Duty) and o.item.each is not None:
            for name in RECORD_DAYS:
                since = o.result("last created")
                days = Compared(f"{o.key}: last {name}", DATE, since=since, past=name != "due")
                out[o.result(f"last {name}")] = days
    return out


def _of(o: Output, codes: Mapping[int, str]) -> Iterator[tuple[str, Compared]]:
    item = o.item
    match item:
        case Finding(hidden=False):
            yield o.key, Compared(o.key, DATE, past=True)
        case Entitlement():
            yield o.key, Compared(o.key, DATE, past=True)
        case Figure():
            never = {} if item.never is None else {NEVER: item.never}
            texts = {**codes, **item.texts, **never}
            since = o.result("when") if item.when is not None else ""
            yield o.key, Compared(o.key, "", texts, since, cost=item.cost, worth=item.worth)
        case Level() | Vesting():
            yield o.key, Compared(o.key, "", codes)
        case Entry():
            yield o.result("total"), Compared(o.key, "", cost=item.cash)
            yield from _days(o, ENTRY_DAYS, o.result("earned"))
        case Duty(each=None, turns=1):
            yield from _days(o, DUTY_DAYS, o.result("created"))
        case Condition():
            yield from _days(o, CONDITION_DAYS, "")
        case WithoutEffect():
            yield o.key, Compared(f"{o.slot}: facts without effect, for {item.because}", "")


def _days(o: Output, names: Sequence[str], since: str) -> Iterator[tuple[str, Compared]]:
    for name in names:
        past = name not in ("due", "ends")
        yield o.result(name), Compared(f"{o.key}: {name}", DATE, since=since, past=past)


def moves(
    of: Mapping[str, Compared], found: Columns, rows: Sequence[Row], against: Sequence[int]
) -> dict[int, tuple[Move, ...]]:
    """What moves in each row against another row of the same evaluation (NONE: against nothing)."""
    on = np.array([r.on for r in rows], dtype=np.int64)
    base = np.array(against, dtype=np.int64)
    asked = np.nonzero(base != NONE)[0]
    out: dict[int, list[Move]] = defaultdict(list)
    for result, c in of.items():
        low, high = shown(result, c, found, on)
        differs = (low[asked] != low[base[asked]]) | (high[asked] != high[base[asked]])
        for i in asked[differs]:
            before, after = (
                Value(c.unit, int(low[at]), int(high[at]), c.texts) for at in (base[i], i)
            )
            out[int(i)].append(Move(c.name, before, after, c.cost, c.worth))
    return {i: tuple(made) for i, made in out.items()}


def unsettled(
    of: Mapping[str, Compared],
    found: Columns,
    against: Sequence[int],
    bears: Mapping[int, frozenset[str]],
) -> dict[int, tuple[str, ...]]:
    """Amounts of a row that are as unknown as in the row it is held against, and that `bears` says
    could be others: whether they move cannot be told.
    """
    out: dict[int, list[str]] = defaultdict(list)
    base = np.array(against, dtype=np.int64)
    for result, c in of.items():
        low, high = found[result]
        if c.unit.startswith(("money:", "shares")) and bool((low != high).any()):
            same = (low == low[base]) & (high == high[base]) & (low != high) & (base != NONE)
            for i in np.nonzero(same)[0]:
                if result in bears.get(int(i), ()):
                    out[int(i)].append(c.name)
    return {i: tuple(names) for i, names in out.items()}


def shown(result: str, c: Compared, found: Columns, on: Column) -> tuple[Column, Column]:
    """A result as a statement of the row's day shows it."""
    low, high = found[result]
    if c.past:
        low, high = (np.where(x <= on, x, NEVER) for x in (low, high))
    if not c.since:
        return low, high
    since, nothing = found[c.since], NEVER if c.unit == DATE else 0
    told = since[1] > 0 if c.since.endswith(":when") else since[0] <= on
    return np.where(told, low, nothing), np.where(told, high, nothing)
