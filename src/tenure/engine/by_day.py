"""How figures run over the days: what has vested, and what each way of parting would cost. A course
changes in steps, and each step is found to the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ..facts import Facts
from ..formula.units import NEVER
from ..meaning import Finding
from ..values import Value
from .reasons import reasoned, worlds
from .statement import Statement
from .what_if import ENDS, NOTHING_HAPPENS, Cell, ways_of
from .what_if import what_if as ask
from .worlds import Row, evaluate

GRID = 24  # days spread evenly, besides those on which something is known to change
MOST_DAYS = 120  # looked at in all; a course with more steps than that keeps to these days
YEAR = 365
LONGEST = 15 * YEAR
SHARES = ("granted_shares", "vested_shares")

Ends = tuple[tuple[int, int], ...]  # the bounds of several values on one day


@dataclass(frozen=True)
class Course:
    """A value from day to day: each step holds from its day until the next."""

    name: str
    steps: tuple[tuple[int, Value], ...]


@dataclass(frozen=True)
class Parting:
    """What each way of parting would cost from day to day, and in detail on one of the days."""

    courses: tuple[Course, ...]
    stretch: tuple[int, int]  # the first and the last day of the courses
    on: int
    cells: tuple[Cell, ...]
    cases: Mapping[str, Statement] = field(compare=False)  # way -> the statement of that world
    known_at: int | None  # where an end is in the log: the day before that was recorded


def vesting(s: Statement) -> tuple[Course, ...]:
    """Shares granted and vested, by day, one course for each grant; none where none is granted."""
    names = [n for n in s.figures if n.rpartition(".")[2] in SHARES]
    stretch = _stretch(s)
    if not names or stretch is None:
        return ()

    def sample(days: Sequence[int]) -> list[Ends]:
        found = evaluate(s.agreement, [Row(s.world, d, s.price) for d in days])
        return [
            tuple((int(found[n][0][i]), int(found[n][1][i])) for n in names)
            for i in range(len(days))
        ]

    return _courses(names, "shares", _refined(sample, _days(s, *stretch)))


def parting(
    s: Statement, facts: Facts, known_at: int | None, subject: str | None
) -> Parting | None:
    """The cost of each way by day. Where the log tells of an end already, by what was known before
    that was recorded; None where no employment has begun.
    """
    stretch = _stretch(s)
    cut = _before_the_end(facts, known_at, subject)
    if stretch is None:
        return None
    first, last = stretch
    ended = next(
        (v for k, v in s.findings.items() if k.endswith(".ended") and v.high < NEVER), None
    )
    last = last if ended is None else ended.high
    on = min(max(s.on, first), last)
    ways = [w for w in ways_of(s.agreement) if w != NOTHING_HAPPENS]

    def cells(days: Sequence[int]) -> tuple[Cell, ...]:
        return ask(s.agreement, facts, days, (s.price,), ways, cut, subject)

    def sample(days: Sequence[int]) -> list[Ends]:
        totals = {(c.way, c.on): (c.total.low, c.total.high) for c in cells(days)}
        return [tuple(totals[w, d] for w in ways) for d in days]

    found = _courses(ways, "money:USD", _refined(sample, {*_days(s, first, last), on}))
    case = worlds(s.agreement, facts, cut, subject)
    cases = {w: case(w, on, s.price) for w in ways}
    known = cut if cut != known_at else None
    return Parting(found, (first, last), on, reasoned(cells([on]), case), cases, known)


def _before_the_end(facts: Facts, known_at: int | None, subject: str | None) -> int | None:
    """The last day on which no end of the employment was known."""
    while True:
        ends = [f.recorded for f in facts.told(known_at, subject) if f.name in ENDS]
        if not ends:
            return known_at
        known_at = min(ends) - 1


def _stretch(s: Statement) -> tuple[int, int] | None:
    """From the first day of work to the last day that matters; None while there is no first day."""
    hired = next((v for k, v in s.findings.items() if k.endswith(".hired")), None)
    if hired is None or not hired.known or hired.low >= NEVER:
        return None
    last = max([s.on + YEAR // 4, hired.low + YEAR, *_schedule(s)])
    return hired.low, min(last, hired.low + LONGEST)


def _schedule(s: Statement) -> list[int]:
    return [i.day.low for steps in s.schedules.values() for i in steps if i.day.known]


def _days(s: Statement, first: int, last: int) -> set[int]:
    """The days to look at: of the schedule, of the facts, of findings, and the days before them."""
    changes = [s.on, *_schedule(s), *(f.on for f in s.world.facts)]
    found = (s.run.results[o.key] for o in s.outputs if isinstance(o.item, Finding))
    changes += [low for low, high in found if low == high]
    inside = {d for change in changes for d in (change - 1, change) if first <= d <= last}
    if len(inside) > MOST_DAYS // 2:
        inside = {d for d in changes if first <= d <= last}
    wide = max(1, (last - first) // GRID)
    return {first, last, *inside, *range(first, last, wide)}


def _refined(sample: Callable[[Sequence[int]], list[Ends]], days: Iterable[int]) -> dict[int, Ends]:
    """The values on the days, and on those between on which one of them changes."""
    asked = sorted(set(days))
    found = dict(zip(asked, sample(asked), strict=True))
    while True:
        days = sorted(found)
        between = [(a + b) // 2 for a, b in pairwise(days) if b - a > 1 and found[a] != found[b]]
        between = between[: max(0, MOST_DAYS - len(found))]
        if not between:
            return dict(sorted(found.items()))
        found |= zip(between, sample(between), strict=True)


def _courses(names: Sequence[str], unit: str, found: Mapping[int, Ends]) -> tuple[Course, ...]:
    out = []
    for i, name in enumerate(names):
        steps: list[tuple[int, Value]] = []
        for day, ends in found.items():
            value = Value(unit, *ends[i])
            if not steps or steps[-1][1] != value:
                steps.append((day, value))
        out.append(Course(name, tuple(steps)))
    return tuple(out)
