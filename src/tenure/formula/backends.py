"""Where emitted source runs: the names it may call, on plain integers and on NumPy columns.

The calendar's functions are written once (`calendar.arithmetic`) in the same integer text; here
their source is executed again with the primitives of the backend.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from ..calendar import arithmetic, exchange_days, federal_days
from .days import DAY_FUNCTIONS

Column = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Table:
    """Records of one kind of many owners: those of owner i are rows start[i] up to start[i + 1]."""

    start: Column
    columns: Mapping[str, Column]


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


def _tables(kind: Callable[[Sequence[int]], Any]) -> dict[str, Any]:
    federal, sessions = federal_days(), exchange_days()
    return {
        "FEDERAL_ORDINAL": kind(federal.ordinal),
        "FEDERAL_NTH": kind(federal.nth),
        "SESSION_ORDINAL": kind(sessions.ordinal),
        "SESSION_NTH": kind(sessions.nth),
    }


def portable_space(
    where: Any,
    smaller: Any,
    larger: Any,
    table: Callable[[Sequence[int]], Any],
    wrap: Callable[[Any], Any],
) -> dict[str, Any]:
    """The calendar and the day functions, their source run again over a backend's primitives."""
    space: dict[str, Any] = {n: v for n, v in vars(arithmetic).items() if n.isupper()}
    space |= {"where": where, "smaller": smaller, "larger": larger, **_tables(table)}
    for function in (*arithmetic.PORTABLE, *DAY_FUNCTIONS):
        source = "from __future__ import annotations\n" + inspect.getsource(function)
        exec(compile(source, f"<{function.__name__}>", "exec"), space)
        space[function.__name__] = wrap(space[function.__name__])
    return space


def _as_is(x: Any) -> Any:
    return x


@lru_cache(maxsize=1)
def scalar_space() -> dict[str, Any]:
    """Names for plain integers."""
    a = arithmetic
    return portable_space(a.where, a.smaller, a.larger, _as_is, _as_is)


@lru_cache(maxsize=1)
def column_space() -> dict[str, Any]:
    """Names for NumPy columns."""

    def table(values: Sequence[int]) -> Column:
        return np.asarray(values, dtype=np.int64)

    space = portable_space(np.where, np.minimum, np.maximum, table, _as_is)
    return {**space, "select": np.where, "fold": fold}
