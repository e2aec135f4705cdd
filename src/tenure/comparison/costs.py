"""What the difference of two agreements comes to: dollars, shares and days, over the standard ways
of parting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ..agreement import Agreement
from ..engine.statement import Payment, Statement, state
from ..engine.what_if import Cell, supposed, what_if
from ..facts import World
from ..formula.units import DATE, MONEY, NEVER, SHARES, is_money
from ..values import Value
from .asked import Asked
from .figures import Delta, Figures, Same, total
from .one import Sameness

NOTHING_HAPPENS = "nothing happens"
VESTED = "vested_shares"
FOLLOWS = (  # from the vested shares, which are shown for each way and day
    VESTED,
    "unvested_shares",
    "vested_by_schedule",
    "exercise_price_of_vested",
    "value_of_vested",
)


@dataclass(frozen=True)
class Part:
    """A part of what a parting costs."""

    name: str  # "severance"
    amount: Delta


@dataclass(frozen=True)
class Due:
    """A payment that falls due on another day, or only by one of the agreements."""

    name: str
    before: Value | None
    after: Value | None


@dataclass(frozen=True)
class Parting:
    """One way of parting on one day at one price, by both agreements."""

    way: str
    on: int
    price: int | None
    dollars: Delta
    parts: tuple[Part, ...]
    shares: Delta  # vested by the end of the day
    days: tuple[Due, ...]

    @property
    def moved(self) -> bool:
        """Whether dollars, shares or days differ."""
        return self.dollars.moved or self.shares.moved or bool(self.days)


@dataclass(frozen=True)
class Moved:
    """A figure that differs on some days though nobody parts; None where one has no such figure."""

    figure: str
    on: tuple[int, ...]
    before: Value | None
    after: Value | None


@dataclass(frozen=True)
class Difference:
    """What the difference comes to, by what was asked and supposed."""

    days: Mapping[int, str]
    supposed: tuple[str, ...]
    partings: tuple[Parting, ...]
    standing: tuple[Moved, ...]


def difference(
    a: Agreement,
    b: Agreement,
    slots: Mapping[str, str],
    asked: Asked,
    prices: Sequence[int | None],
    ways: Sequence[str],
    subject: str | None = None,
) -> Difference:
    """Both agreements asked the same; `slots` names provisions of the first by the second."""
    days = tuple(asked.days)
    both = [what_if(x, asked.facts, days, prices, ways, asked.known_at, subject) for x in (a, b)]
    worlds = _Worlds(a, b, asked, subject)
    same, figures = Sameness(a, b), Figures(a, b, slots)
    partings = tuple(
        _parting(one, two, figures, same, worlds) for one, two in zip(*both, strict=True)
    )
    return Difference(asked.days, asked.supposed, partings, tuple(_standing(worlds, figures, days)))


class _Worlds:
    """Statements of both agreements in the worlds that are asked about."""

    def __init__(self, a: Agreement, b: Agreement, asked: Asked, subject: str | None) -> None:
        base = World(asked.facts, asked.known_at, subject)
        known = asked.facts.told(asked.known_at, subject)
        self.told = cache(lambda way, day: [supposed(way, day, base, x) for x in (a, b)])

        def both(way: str, day: int, price: int | None) -> tuple[Statement, Statement]:
            one, two = self.told(way, day)
            return (
                state(a, World(known.but(*one)), day, price),
                state(b, World(known.but(*two)), day, price),
            )

        self.both = cache(both)

    def alike(self, way: str, day: int) -> bool:
        """Whether the same is supposed of both: what is cause differs where its terms do."""
        one, two = self.told(way, day)
        return bool(one == two)


def _parting(one: Cell, two: Cell, figures: Figures, same: Sameness, worlds: _Worlds) -> Parting:
    alike = worlds.alike(one.way, one.on)
    found = figures.deltas(MONEY, one.added, two.added, same.costs if alike else None)
    parts = tuple(Part(_plain(name), amount) for name, amount in found)
    low = sum(p.amount.change.low for p in parts)
    high = sum(p.amount.change.high for p in parts)
    s, t = worlds.both(one.way, one.on, one.price)
    anyway = set[Due]()
    if one.way != NOTHING_HAPPENS:
        anyway = set(_due(*worlds.both(NOTHING_HAPPENS, one.on, one.price), figures))
    return Parting(
        one.way,
        one.on,
        one.price,
        Delta(one.total, two.total, Value(MONEY, low, high)),
        parts,
        _vested(s, t, figures, same.same if alike else None),
        tuple(d for d in _due(s, t, figures) if d not in anyway),
    )


def _plain(name: str) -> str:
    return name.rpartition(".")[2].replace("_", " ")


def _vested(s: Statement, t: Statement, figures: Figures, same: Same | None) -> Delta:
    """The vested shares of all awards together."""
    ours, theirs = _awards(s), _awards(t)
    changes = [d.change for _, d in figures.deltas(SHARES, ours, theirs, same)]
    low, high = sum(v.low for v in changes), sum(v.high for v in changes)
    return Delta(total(SHARES, ours), total(SHARES, theirs), Value(SHARES, low, high))


def _awards(s: Statement) -> dict[str, Value]:
    return {k: v for k, v in s.figures.items() if k.endswith(f".{VESTED}")}


def _due(s: Statement, t: Statement, figures: Figures) -> Iterator[Due]:
    """Payments of both worlds by provision and name, whose day differs."""
    days = ({f"{p.slot}.{p.name}": p.due for p in _one_of_each(x.payments)} for x in (s, t))
    for name, before, after in figures.paired(*days):
        one, two = next(iter(before.values()), None), next(iter(after.values()), None)
        if one != two:
            yield Due(_plain(name), one, two)


def _one_of_each(payments: Sequence[Payment]) -> list[Payment]:
    """Those that are the only ones of their provision and name."""
    names = [(p.slot, p.name) for p in payments]
    return [p for p, name in zip(payments, names, strict=True) if names.count(name) == 1]


def _standing(worlds: _Worlds, figures: Figures, days: Sequence[int]) -> Iterator[Moved]:
    """Figures that differ on a day on which nothing happens; days of like values together."""
    found: dict[tuple[str, str, str], tuple[list[int], Value | None, Value | None]] = {}
    for day in days:
        s, t = worlds.both(NOTHING_HAPPENS, day, None)
        for name, ours, theirs in figures.paired(s.figures, t.figures):
            before, after = _one(ours, s), _one(theirs, t)
            if name.rpartition(".")[2] in FOLLOWS or not _tells(before, after):
                continue
            key = (name, str(before), str(after))
            found.setdefault(key, ([], before, after))[0].append(day)
    for (name, _, _), (on, before, after) in found.items():
        yield Moved(_plain(name), tuple(on), before, after)


def _one(values: Mapping[str, Value], s: Statement) -> Value | None:
    """A figure; of provisions that took each other's place, that of the one in force."""
    if len(values) < 2:
        return next(iter(values.values()), None)
    force = s.agreement.in_force(s.on)
    live = [v for k, v in values.items() if k.partition(".")[0] in force]
    return live[0] if live else None


def _tells(before: Value | None, after: Value | None) -> bool:
    """Whether a figure differs in dollars, shares or days; a missing one counts as nothing."""
    units = {v.unit for v in (before, after) if v is not None}
    if not all(is_money(u) or u in (SHARES, DATE) for u in units):
        return False
    ends = [(v.low, v.high) for v in (before, after) if v is not None]
    if len(ends) == 1:
        return ends[0] not in ((0, 0), (NEVER, NEVER))
    return ends[0] != ends[1]
