"""Where emitted source runs on NumPy columns: one row for each of many owners. It is imported when
columns are first asked for: NumPy takes longer to load than a letter to read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from .backends import as_is, portable_space

Column = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Table:
    """Records of one kind of many owners: those of owner i are rows start[i] up to start[i + 1]."""

    start: Column
    columns: Mapping[str, Column]


def empty(owners: int, names: Sequence[str]) -> Table:
    """A table without records."""
    none = np.zeros(0, dtype=np.int64)
    return Table(np.zeros(owners + 1, dtype=np.int64), dict.fromkeys(names, none))


def fold(
    body: Callable[..., tuple[Any, ...]],
    starts: Sequence[Any],
    table: Table,
    names: Sequence[str],
    own: Column,
    outer: Sequence[Any],
    tables: Sequence[Table],
) -> tuple[Any, ...]:
    """Run the body on the first record of every owner, then on the second, and so on."""
    if table.start[0] == table.start[-1]:
        return tuple(starts)
    rows = len(own)
    found = [np.array(np.broadcast_to(s, rows), dtype=np.int64) for s in starts]
    first = table.start[own]
    count = table.start[own + 1] - first
    for k in range(int(count.max(initial=0))):
        here: Any = np.nonzero(count > k)[0]
        if len(here) == rows:
            here = slice(None)  # no picking where all have a k-th record
        at = first[here] + k
        values = [table.columns[n][at] for n in names]
        around = [o[here] if np.ndim(o) else o for o in outer]
        new = body(own[here], *(f[here] for f in found), *values, *around, *tables)
        for f, value in zip(found, new, strict=True):
            f[here] = value
    return tuple(found)


@lru_cache(maxsize=1)
def column_space() -> dict[str, Any]:
    """Names for NumPy columns."""

    def table(values: Sequence[int]) -> Column:
        return np.asarray(values, dtype=np.int64)

    space = portable_space(np.where, np.minimum, np.maximum, table, as_is)
    return {**space, "select": np.where, "fold": fold}
