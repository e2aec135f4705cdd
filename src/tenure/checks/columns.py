"""Many sequences of happenings on many days as columns: each sequence is bound once, and the days
of its happenings are put in as columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any

import numpy as np

from ..agreement import Agreement
from ..engine.binding import Bound, bind, bind_form, readings_of
from ..engine.findings import compiled
from ..facts import Facts, World
from ..facts.values import iso
from ..formula import Form
from ..formula.columns import Column, Table
from ..formula.units import DATE

PLACEHOLDER = (
    371_000  # a day in 2985: stands for the day of the first happening, then one more for each
)
Told = Mapping[str, object]


@dataclass(frozen=True)
class Block:
    """A sequence of happenings, each as facts without a day, and rows of days: one for each."""

    happenings: tuple[Sequence[Told], ...]
    days: Column  # rows x happenings, never falling within a row


@dataclass(frozen=True)
class WithReadings(Agreement):
    """An agreement whose readings are numbers among its terms, so that one form serves all."""

    read: tuple[tuple[str, int], ...] = ()

    @cached_property
    def numbers(self) -> dict[str, int]:
        return {**super().numbers, **dict(self.read)}


@dataclass(frozen=True)
class Runs:
    """The blocks of an agreement, bound; `under` works them out for a set of readings."""

    form: Form
    bound: tuple[Bound, ...]
    blocks: tuple[Block, ...]
    default: Mapping[str, int]

    def under(self, readings: Mapping[str, int]) -> dict[str, tuple[Column, Column]]:
        """Every result as columns (low, high), a row for each row of the blocks."""
        read = {**self.default, **readings}
        rows = sum(len(b.days) for b in self.blocks)
        values = {n: read[n] if n in read else self._input(n) for n in self.form.leaves}
        tables = {k: self._table(k, c) for k, c in self.form.program.columns.items()}
        found = self.form.columns(values, tables, np.arange(rows, dtype=np.int64))
        return {n: (_wide(a, rows), _wide(b, rows)) for n, (a, b) in found.items()}

    def on(self, kept: Sequence[int], days: Sequence[Column]) -> Runs:
        """The same for some of the blocks, on other days."""
        blocks = [Block(self.blocks[i].happenings, d) for i, d in zip(kept, days, strict=True)]
        return replace(self, bound=tuple(self.bound[i] for i in kept), blocks=tuple(blocks))

    def _input(self, name: str) -> Any:
        held = [b.values[name] for b in self.bound]
        if len(set(held)) == 1 and not self._is_day(name):
            return held[0]  # one number serves all rows
        if any(isinstance(v, tuple) for v in held):
            ends = [v if isinstance(v, tuple) else (v, v) for v in held]
            return tuple(self._column(name, [e[i] for e in ends]) for i in (0, 1))
        return self._column(name, [v for v in held if not isinstance(v, tuple)])

    def _column(self, name: str, values: Sequence[int]) -> Column:
        parts = [
            np.full(len(b.days), v, np.int64) for v, b in zip(values, self.blocks, strict=True)
        ]
        if self._is_day(name):
            parts = [_put(part, b.days) for part, b in zip(parts, self.blocks, strict=True)]
        return np.concatenate(parts)

    def _is_day(self, name: str) -> bool:
        found = self.form.ranges.get(name)
        return name.endswith(".on") or (found is not None and found[2] == DATE)

    def _table(self, kind: str, names: Sequence[str]) -> Table:
        counts: list[Column] = []
        flat: list[Column] = []
        for bound, block in zip(self.bound, self.blocks, strict=True):
            records, n = bound.rows[kind], len(block.days)
            counts.append(np.full(n, len(records), np.int64))
            if records:
                every = np.repeat(np.array(records, np.int64)[None], n, axis=0)
                for i, name in enumerate(names):
                    if self._is_day(f"{kind}.{name.rstrip('~')}"):
                        every[:, :, i] = _put(every[:, :, i], block.days)
                flat.append(every.reshape(n * len(records), len(names)))
        every = np.concatenate(flat) if flat else np.zeros((0, len(names)), np.int64)
        start = np.concatenate(([0], np.cumsum(np.concatenate(counts)))).astype(np.int64)
        return Table(start, {name: every[:, i].copy() for i, name in enumerate(names)})


def bound_to(agreement: Agreement, facts: Facts, blocks: Sequence[Block], day: int) -> Runs:
    """The blocks bound to the agreement's formulas, of which the readings are inputs."""
    made = compiled(agreement, {})
    default = readings_of(agreement, made.scope.slots)
    held = {f.name: getattr(agreement, f.name) for f in fields(agreement)}
    read = WithReadings(**held, read=tuple(default.items()))
    first = bind(agreement, World(facts), day)
    worlds = [World(facts.but(*_told(b.happenings))) for b in blocks]
    plain = [bind_form(replace(first, open=()), read, w, made.form, day) for w in worlds]
    open_ = tuple(dict.fromkeys(o for b in plain for o in b.open))
    if not open_:
        return Runs(made.form, tuple(plain), tuple(blocks), default)
    form = compiled(agreement, {}, frozenset(o.name for o in open_)).form
    bound = [bind_form(replace(first, open=open_), read, w, form, day) for w in worlds]
    return Runs(form, tuple(bound), tuple(blocks), default)


def _told(happenings: Sequence[Sequence[Told]]) -> list[Told]:
    return [
        {**fact, "on": iso(PLACEHOLDER + i)} for i, told in enumerate(happenings) for fact in told
    ]


def _put(values: Column, days: Column) -> Column:
    """The values with the day of each happening in place of what stands for it."""
    for i in range(days.shape[1]):
        day = days[:, i].reshape(-1, *[1] * (values.ndim - 1))
        values = np.where(values == PLACEHOLDER + i, day, values)
    return values


def _wide(values: Any, rows: int) -> Column:
    return np.broadcast_to(np.asarray(values, np.int64), rows)
