"""Many worlds at once: each world, day and price is a row, and the agreement's formulas run on
columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..agreement import Agreement
from ..facts import World
from ..formula.backends import Column, Table
from .binding import Bound, bind, bind_all


@dataclass(frozen=True)
class Row:
    """One question: a world, the day, and the share price (None: the last close recorded)."""

    world: World
    on: int
    price: int | None = None


def evaluate(agreement: Agreement, rows: Sequence[Row]) -> dict[str, tuple[Column, Column]]:
    """Every result of the agreement's form as columns (low, high), one entry for each row."""
    first = [bind(agreement, r.world, r.on, r.price) for r in rows]
    unknown = frozenset(o.name for b in first for o in b.open)
    bounds = bind_all(agreement, [(r.world, r.on, r.price) for r in rows], unknown)
    form = bounds[0].compiled.form
    values = {name: _column(bounds, name) for name in form.leaves}
    tables = {k: table([b.rows[k] for b in bounds], c) for k, c in form.program.columns.items()}
    found = form.columns(values, tables, np.arange(len(rows), dtype=np.int64))
    count = len(rows)
    return {
        n: (
            np.broadcast_to(np.asarray(a, np.int64), count),
            np.broadcast_to(np.asarray(b, np.int64), count),
        )
        for n, (a, b) in found.items()
    }


def _column(bounds: Sequence[Bound], name: str) -> Column | tuple[Column, Column]:
    values = [b.values[name] for b in bounds]
    if not any(isinstance(v, tuple) for v in values):
        return np.array(values, dtype=np.int64)
    pairs = [v if isinstance(v, tuple) else (v, v) for v in values]
    return np.array([p[0] for p in pairs], np.int64), np.array([p[1] for p in pairs], np.int64)


def table(rows: Sequence[Sequence[tuple[int, ...]]], names: Sequence[str]) -> Table:
    """The records of many owners as one table."""
    counts = [len(r) for r in rows]
    start = np.concatenate(([0], np.cumsum(counts))).astype(np.int64)
    flat = [r for own in rows for r in own]
    columns: Mapping[str, Column] = {
        name: np.array([r[i] for r in flat], dtype=np.int64) for i, name in enumerate(names)
    }
    return Table(start, columns)
