"""Why a way of parting adds nothing, or what would settle what it adds: of single cells, in the
world in which the way is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..agreement import Agreement
from ..facts import Facts, World
from ..facts.values import iso
from ..formula.units import NEVER
from .statement import Statement, state
from .what_if import NOTHING_HAPPENS, Cell, parted

Case = Callable[[str, int, int | None], Statement]  # of a way, a day and a price


def reasoned(cells: Iterable[Cell], case: Case) -> tuple[Cell, ...]:
    """The cells, each unknown amount with what would settle it, each nothing with why."""
    out = []
    for cell in cells:
        if not cell.total.known or any(not v.known for v in cell.added.values()):
            cell = replace(cell, settled_by=_settled_by(cell, case))
        elif not cell.total.high and not cell.added:
            cell = replace(cell, because=_nothing(case(cell.way, cell.on, cell.price)))
        out.append(cell)
    return tuple(out)


def worlds(agreement: Agreement, facts: Facts, known_at: int | None, subject: str | None) -> Case:
    """The statements of the worlds in which ways of parting are taken."""
    base, known = World(facts, known_at, subject), facts.told(known_at, subject)

    @cache
    def world(way: str, day: int) -> World:
        return parted(way, day, base, known, agreement)

    return cache(lambda way, day, price: state(agreement, world(way, day), day, price))


def _settled_by(cell: Cell, case: Case) -> Mapping[str, tuple[str, ...]]:
    """What an amount waits for with the parting, else without it: it is what the two differ by."""
    open_ = [name for name, v in cell.added.items() if not v.known]
    found: dict[str, tuple[str, ...]] = {}
    for way in (cell.way, NOTHING_HAPPENS):
        left = [name for name in open_ if name not in found]
        waits = case(way, cell.on, cell.price).waits if left else ()
        found |= {w.figure: w.words for w in waits if w.figure in left and w.words}
    return {name: found.get(name, ()) for name in open_}


def _nothing(s: Statement) -> str:
    """Why nothing can be owed yet, or any more; "" where the agreement simply promises nothing."""
    effective = [day for name, day in s.findings.items() if name.endswith(".effective")]
    if any(day.known and day.low >= NEVER for day in effective):
        return "; ".join(["the agreement is not in effect", *_conditions(s)])
    return "the employment has not begun" if s.happened("hired") is False else ""


def _conditions(s: Statement) -> Iterator[str]:
    for state_ in ("open", "failed"):
        names = [c.condition.told for c in s.conditions if c.state == state_]
        if names:
            yield f"conditions {state_}: {', '.join(names)}"


@dataclass(frozen=True)
class Waits:
    """What would settle an amount, which amounts wait for it, and in which ways of parting."""

    asked: str
    figures: tuple[str, ...]
    ways: tuple[str, ...]


def waiting(cells: Sequence[Cell]) -> Iterator[Waits]:
    """What would settle the unknown amounts, each cause once."""
    found: dict[str, dict[str, dict[str, None]]] = {}  # asked -> figure -> ways
    for c in cells:
        for figure, asked in c.settled_by.items():
            for one in asked:
                found.setdefault(one, {}).setdefault(figure, {})[c.way] = None
    every = tuple(dict.fromkeys(c.way for c in cells if c.way != NOTHING_HAPPENS))
    for cause, figures in found.items():
        alike: dict[tuple[str, ...], list[str]] = {}
        for figure, named in figures.items():
            alike.setdefault(tuple(named), []).append(figure)
        for ways, names in alike.items():
            yield Waits(cause, tuple(names), _shorter(ways, every))


def _shorter(ways: tuple[str, ...], every: Sequence[str]) -> tuple[str, ...]:
    """Ways by the one that is not among them, where that says it in fewer words."""
    others = [w for w in every if w not in ways]
    if len(ways) < 2 or len(others) > 1:
        return ways
    return (f"each but {others[0]}",) if others else ("each",)


def nothing(cells: Iterable[Cell]) -> Iterator[str]:
    """Why nothing can be owed on a day, where that is so."""
    for because, on in dict.fromkeys((c.because, c.on) for c in cells if c.because):
        yield f"$0.00 on {iso(on)}: {because}."


def supposing(cells: Iterable[Cell]) -> Iterator[str]:
    """What the amounts suppose besides the way of parting itself."""
    for words in dict.fromkeys(c.supposed for c in cells if c.supposed):
        yield f"Supposed: {words}."
