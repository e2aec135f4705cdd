"""What comes in steps: the shares of a schedule day by day, and the instalments of a payment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..formula.units import NEVER
from ..meaning import Entry, Vesting
from ..values import Value
from .binding import bind_form
from .findings import parts_form

if TYPE_CHECKING:
    from .roots import Output
    from .statement import Statement

MOST_PARTS = 600  # that are listed


@dataclass(frozen=True)
class Instalment:
    """One step of a schedule: the day, and the shares of that day."""

    day: Value
    count: Value


@dataclass(frozen=True)
class Part:
    """One instalment of a payment; those that fall due on one day are one."""

    first: int  # the how-manieth, 1 is the first
    last: int  # the same, where it is one alone
    day: Value
    amount: Value
    paid: Value  # of the whole payment, by that day


def steps_of(
    o: Output, item: Vesting, results: Mapping[str, tuple[int, int]]
) -> Iterator[Instalment]:
    """The steps of a schedule, by day."""
    before = (0, 0)
    steps = [
        (results[o.result(f"{i}.day")], results[o.result(f"{i}.count")])
        for i, _ in enumerate(item.days)
    ]
    for day, count in sorted(steps):
        if day[0] >= NEVER:
            continue
        known = count[0] == count[1] and before[0] == before[1]
        low, high = count[0] - before[1], count[1] - before[0]
        yield Instalment(Value("date", *day), Value("shares", low if known else max(0, low), high))
        before = count


def parts_of(s: Statement, o: Output, item: Entry) -> Iterator[Part]:
    """The instalments of a payment, by day."""
    before: Part | None = None
    for found in _parts(s, o, item):
        if before is not None and before.day == found.day:
            low, high = before.amount.low + found.amount.low, before.amount.high + found.amount.high
            amount = Value(found.amount.unit, low, high)
            before = Part(before.first, found.last, found.day, amount, found.paid)
            continue
        if before is not None:
            yield before
        before = found
    if before is not None:
        yield before


def _parts(s: Statement, o: Output, item: Entry) -> Iterator[Part]:
    """One by one, up to the last that something is owed of."""
    unknown = frozenset(i.name for i in s.open)
    form = parts_form(s.agreement, dict(s.bound.compiled.readings), unknown)
    bound = bind_form(s.bound, s.agreement, s.world, form, s.on)
    unit = item.amount.unit
    for turn in range(MOST_PARTS):
        results = form.ints({**bound.values, "turn": turn}, bound.rows)
        day, amount, paid = (results[o.result(f"part {x}")] for x in ("day", "amount", "paid"))
        if day[0] >= NEVER or amount[1] <= 0:
            return
        values = (Value("date", *day), Value(unit, *amount), Value(unit, *paid))
        yield Part(turn + 1, turn + 1, *values)
