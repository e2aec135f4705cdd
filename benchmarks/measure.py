"""Timing, and the table of a benchmark: each line is a rate and its ratio to the run's floor."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"


@dataclass(frozen=True)
class Line:
    """One measured way of doing the same work."""

    what: str
    per_second: float
    unit: str
    floor: bool = False  # what the other lines of the table are compared with


@dataclass(frozen=True)
class Result:
    """One benchmark: its lines, and what was checked on the way."""

    title: str
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()


def seconds(
    *runs: Callable[[], object], times: int = 7, clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """The best time of each; they take turns, so that a noisy moment hits them all."""
    found = [float("inf")] * len(runs)
    for _ in range(times):
        for i, run in enumerate(runs):
            start = clock()
            run()
            found[i] = min(found[i], clock() - start)
    return found


def lines_of(result: Result) -> list[str]:
    """The table as text."""
    out = ["", result.title]
    width = max((len(x.what) for x in result.lines), default=0)
    floors = [x for x in result.lines if x.floor]
    for x in result.lines:
        against = [f"{x.per_second / y.per_second:.3g} x {y.what}" for y in floors]
        told = "a floor" if x.floor else ", ".join(against)
        out.append(f"  {x.what:<{width}}  {x.per_second:>12,.0f} {x.unit}/s   {told}")
    return out + [f"  {note}" for note in result.notes]
