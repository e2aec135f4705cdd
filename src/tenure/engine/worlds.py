"""Many worlds at once: each world, day, price and reading is a row, and the agreement's formulas
run on columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..agreement import Agreement
from ..facts import World
from ..formula import Form
from ..formula.columns import Column, Table
from .binding import Bound, bind_all
from .records import records_form

Columns = dict[str, tuple[Column, Column]]  # result -> low and high, one entry for each row


@dataclass(frozen=True)
class Row:
    """One question: a world, the day, the share price (None: the last close recorded), and the
    open questions to be read otherwise than the agreement has them, as numbers.
    """

    world: World
    on: int
    price: int | None = None
    readings: Mapping[str, int] | None = None


def evaluate(agreement: Agreement, rows: Sequence[Row], records: bool = False) -> Columns:
    """Every result of the agreement's form as columns (low, high), one entry for each row; with
    `records` also the last days of duties that hold for every record of a fact.

    Rows that differ in their readings only share the inputs of one world.
    """
    place: dict[tuple[int, int, int | None], int] = {}
    own = [place.setdefault((id(r.world), r.on, r.price), len(place)) for r in rows]
    asked = {own[i]: (r.world, r.on, r.price) for i, r in enumerate(rows)}
    left_open = any(r.readings is not None for r in rows)
    bounds = bind_all(agreement, [asked[i] for i in range(len(place))], left_open)
    form, of = bounds[0].compiled.form, np.array(own, dtype=np.int64)
    values = {name: _column(bounds, name, of) for name in form.leaves}
    for i, row in enumerate(rows):
        for name, reading in (row.readings or {}).items():
            if name in values:  # else no formula asks
                values[name][0][i] = reading
    columns = {n: low if low is high else (low, high) for n, (low, high) in values.items()}
    tables = {k: table([b.rows[k] for b in bounds], c) for k, c in form.program.columns.items()}
    found = form.columns(columns, tables, of)
    more = records_form(bounds[0].compiled, _unknown(form)) if records else None
    if more is not None:
        found |= more.columns(columns, tables, of)
    count = len(rows)
    return {
        n: (
            np.broadcast_to(np.asarray(a, np.int64), count),
            np.broadcast_to(np.asarray(b, np.int64), count),
        )
        for n, (a, b) in found.items()
    }


def _unknown(form: Form) -> frozenset[str]:
    """The inputs that the form takes as pairs."""
    leaves = {name for name, high in form.program.leaf_of.values() if high}
    fields = {
        f"{kind}.{c.rstrip('~')}"
        for kind, columns in form.program.columns.items()
        for c in columns
        if c.endswith("~")
    }
    return frozenset(leaves | fields)


def _column(bounds: Sequence[Bound], name: str, of: Column) -> tuple[Column, Column]:
    """An input of every row; low and high are one column where it is known in all of them."""
    values = [b.values[name] for b in bounds]
    low = np.array([v[0] if isinstance(v, tuple) else v for v in values], np.int64)[of]
    if not any(isinstance(v, tuple) for v in values):
        return low, low
    return low, np.array([v[1] if isinstance(v, tuple) else v for v in values], np.int64)[of]


def table(rows: Sequence[Sequence[tuple[int, ...]]], names: Sequence[str]) -> Table:
    """The records of many owners as one table."""
    counts = [len(r) for r in rows]
    start = np.concatenate(([0], np.cumsum(counts))).astype(np.int64)
    flat = [r for own in rows for r in own]
    columns: Mapping[str, Column] = {
        name: np.array([r[i] for r in flat], dtype=np.int64) for i, name in enumerate(names)
    }
    return Table(start, columns)
