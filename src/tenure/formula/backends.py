"""Where emitted source runs: the names it may call, on plain integers and by any other primitives.

The calendar's functions are written once (`calendar.arithmetic`) in the same integer text; here
their source is executed again with the primitives of the backend.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from ..calendar import arithmetic, exchange_days, federal_days
from .days import DAY_FUNCTIONS


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


def as_is(x: Any) -> Any:
    return x


@lru_cache(maxsize=1)
def scalar_space() -> dict[str, Any]:
    """Names for plain integers."""
    a = arithmetic
    return portable_space(a.where, a.smaller, a.larger, as_is, as_is)
