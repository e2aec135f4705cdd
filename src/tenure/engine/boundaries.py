"""The days on which an agreement changes: where its windows end, its shares vest, its years begin.
What a boundary day belongs to is an open question more often than any other day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ..calendar import MonthEnd, add_months
from ..formula.units import DATE, DAYS, MONTHS, NEVER
from ..provision import measured
from .binding import bind_form
from .findings import schedule_form
from .statement import Statement
from .worlds import table

YEARS = 4  # anniversaries of the first day of work that are looked at; one is in a leap year


def boundaries(s: Statement) -> tuple[int, ...]:
    """Days after the statement's, in the order in which they are likely to matter: ends of what is
    counted in months or days from a beginning, days that the terms name, anniversaries, vesting.
    """
    later = (d for d in _days(s) if s.on < d < NEVER)
    return tuple(dict.fromkeys(later))


def _days(s: Statement) -> Iterator[int]:
    beginnings = dict.fromkeys(
        v.low
        for name, v in s.findings.items()
        if v.known and v.low < NEVER and name.rpartition(".")[2] in ("hired", "effective")
    )
    terms = [t for slot, p in s.agreement.slots.items() for t in measured(p, slot)]
    for _, unit, number in terms:
        for begun in beginnings if unit == MONTHS and number else ():
            end = _after(begun, number)
            yield from (end, end - 1)
    vesting = _vesting(s)
    yield from _apart(s, vesting)
    yield from (number for _, unit, number in terms if unit == DATE)
    yield from (begun + number for begun in beginnings for _, u, number in terms if u == DAYS)
    yield from (_after(begun, 12 * year) for begun in beginnings for year in range(1, YEARS + 1))
    yield from sorted(vesting[0])


def _vesting(s: Statement) -> list[set[int]]:
    """The days on which shares vest: first by the readings in force, then by each other one."""
    form = schedule_form(s.agreement, {}, frozenset(o.name for o in s.open))
    bound = bind_form(s.bound, s.agreement, s.world, form, s.on)
    others = [
        (r.name, i)
        for r in s.readings
        if r.name in form.leaves
        for i, name in enumerate(r.doubt.readings)
        if name != r.reading
    ]
    rows = 1 + len(others)
    values: dict[str, Any] = dict(bound.values)
    for at, (name, i) in enumerate(others, 1):
        if not isinstance(values[name], np.ndarray):
            values[name] = np.full(rows, values[name], dtype=np.int64)
        values[name][at] = i
    tables = {k: table([bound.rows[k]], c) for k, c in form.program.columns.items()}
    found = form.columns(values, tables, np.zeros(rows, dtype=np.int64))
    days = [ends for name, ends in found.items() if name.endswith(".day")]
    known = [[np.broadcast_to(end, rows) for end in ends] for ends in days]
    return [{int(a[i]) for a, b in known if a[i] == b[i]} for i in range(rows)]


def _apart(s: Statement, vesting: list[set[int]]) -> Iterator[int]:
    """The next day on which shares vest by one reading and not by that in force, and the other way
    round.
    """
    in_force, *others = ({d for d in days if s.on < d < NEVER} for days in vesting)
    for other in others:
        for apart in (other - in_force, in_force - other):
            yield from sorted(apart)[:1]


def _after(day: int, months: int) -> int:
    return add_months(day, months, MonthEnd.LAST_DAY)
