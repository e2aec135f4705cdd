"""One form on the same rows three ways, for tests to hold equal: integers, columns and fused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

from tenure.formula import Form
from tenure.formula.columns import Column, Table
from tenure.formula.form import Bounds, Value

Facts = Mapping[str, Sequence[tuple[int, ...]]]  # of one owner: fact kind -> records, in any order

needs_numba = pytest.mark.skipif(
    find_spec("numba") is None, reason="numba, of the extra `portfolio`, is not installed"
)


def tabled(owners: Sequence[Sequence[tuple[int, ...]]], names: Sequence[str]) -> Table:
    """The records of all owners as one table."""
    start = np.cumsum([0, *map(len, owners)]).astype(np.int64)
    flat = np.array([r for records in owners for r in records], dtype=np.int64)
    flat = flat.reshape(-1, len(names))
    return Table(start, {name: np.ascontiguousarray(flat[:, i]) for i, name in enumerate(names)})


def one_by_one(
    form: Form, rows: Sequence[Mapping[str, Value]], facts: Sequence[Facts] = ()
) -> list[dict[str, Bounds]]:
    """On integers, with and without a trace."""
    found = []
    for i, values in enumerate(rows):
        own = facts[i] if facts else {}
        found.append(form.ints(values, own))
        assert dict(form.trace(values, own).results) == found[-1]
    return found


def column_of(values: Sequence[Value]) -> Any:
    """An input of many rows; a pair of columns where some row does not know it."""
    if not any(isinstance(v, tuple) for v in values):
        return np.array(values, dtype=np.int64)
    pairs = [v if isinstance(v, tuple) else (v, v) for v in values]
    low, high = zip(*pairs, strict=True)
    return np.array(low, np.int64), np.array(high, np.int64)


def tables_of(form: Form, facts: Sequence[Facts]) -> dict[str, Table]:
    return {
        kind: tabled([own.get(kind, ()) for own in facts], names)
        for kind, names in form.program.columns.items()
    }


def in_columns(
    form: Form, rows: Sequence[Mapping[str, Value]], facts: Sequence[Facts] = ()
) -> list[dict[str, Bounds]]:
    """On columns."""
    values = {name: column_of([r[name] for r in rows]) for name in form.leaves}
    own = np.arange(len(rows), dtype=np.int64)
    return _listed(form.columns(values, tables_of(form, facts) if facts else None, own), len(rows))


def _listed(found: Mapping[str, tuple[Any, Any]], count: int) -> list[dict[str, Bounds]]:
    full: dict[str, list[Column]] = {
        name: [np.broadcast_to(np.asarray(end, np.int64), count) for end in ends]
        for name, ends in found.items()
    }
    return [{n: (int(a[i]), int(b[i])) for n, (a, b) in full.items()} for i in range(count)]


def in_one_loop(
    form: Form,
    rows: Sequence[Mapping[str, Value]],
    facts: Sequence[Facts] = (),
    hoist: bool = False,
    **question: Any,
) -> list[dict[str, Bounds]]:
    """Inside a numba loop; hoisted, steps that do not depend on the question are kept."""
    from tenure.formula.fused import Fused

    names = [name for name in form.leaves if name not in question]
    values = {name: column_of([r[name] for r in rows]) for name in names}
    ready = Fused(form, values, tables_of(form, facts) if facts else None, hoist)
    out = ready.ask(**question)
    ends = {n: (out[i], out[ready.high[n]]) for i, n in enumerate(ready.results)}
    return _listed(ends, len(rows))
