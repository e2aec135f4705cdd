"""A million agreements as of one day: columns in chunks, fused, and fused with steps hoisted."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import numpy as np

from tenure.formula import Form

from .agreement import Inputs, four_figures, inputs, part
from .measure import Line, Result, seconds
from .peers import CHECKSUM, MISSING, day_of, peers

ROWS, CHUNK = 1_000_000, 4_096
TITLE = f"bulk: {ROWS:,} agreements on one day, one core"


def in_chunks(form: Form, chunks: list[Inputs], day: int) -> list[Any]:
    """The four figures, a chunk that fits the cache at a time."""
    return [form.columns({**c.values, "day": day}, c.tables) for c in chunks]


def chunks_of(given: Inputs) -> list[Inputs]:
    return [part(given, i, i + CHUNK) for i in range(0, given.count, CHUNK)]


def checksum(form: Form, chunks: list[Inputs], day: int) -> tuple[int, ...]:
    """Sums of shares, severance and worth; high and low ends must be equal."""
    sums = []
    for name in ("vested", "severance", "spread"):
        both = [c[name] for c in in_chunks(form, chunks, day)]
        low, high = (sum(int(np.sum(ends[i])) for ends in both) for i in (0, 1))
        if low != high:
            raise SystemExit(f"bulk: {name} is not known")
        sums.append(low)
    return tuple(sums)


def bulk() -> Result:
    """Our three ways beside two NumPy programs written by hand."""
    their = peers()
    if their is None:
        return Result(TITLE, notes=(MISSING,))
    common, floor_fast, form = their.common, their.floor_fast, four_figures()
    day = day_of(common.AS_OF)
    few = chunks_of(inputs(form, common.portfolio(10_000)))
    if (found := checksum(form, few, day)) != CHECKSUM:
        raise SystemExit(f"bulk: the checksum of 10,000 rows is {found}, not {CHECKSUM}")

    rows = common.portfolio(ROWS)
    decoded = floor_fast.prep(rows)
    given = inputs(form, rows)
    chunks = chunks_of(given)
    ways: list[tuple[str, bool, Callable[[], object]]] = [
        ("NumPy, naive dates", True, lambda: common.eval_numpy(rows)),
        ("NumPy, decoded once", True, lambda: floor_fast.kernel(decoded, common.AS_OF)),
        ("columns, in chunks", False, lambda: in_chunks(form, chunks, day)),
    ]
    notes = [f"checksum of 10,000 rows: {found[0]:,} shares, {found[1]:,} and {found[2]:,} cents"]
    if find_spec("numba") is None:
        notes.append("fused: left out, numba (the extra `portfolio`) is not installed")
    else:
        wanted = common.eval_numpy(rows)[0]
        for words, hoist in (("fused", False), ("fused, hoisted", True)):
            ways.append((words, False, fused(form, given, day, hoist, wanted)))
    best = seconds(*(run for _, _, run in ways))
    lines = [
        Line(what, ROWS / time, "agreements", floor)
        for (what, floor, _), time in zip(ways, best, strict=True)
    ]
    return Result(TITLE, tuple(lines), tuple(notes))


def fused(form: Form, given: Inputs, day: int, hoist: bool, vested: Any) -> Callable[[], object]:
    """One run of the loop, compiled and checked beforehand."""
    from tenure.formula.fused import Fused

    ready = Fused(form, given.values, given.tables, hoist)
    out = ready.ask(day=day)
    if not (out[ready.results.index("vested")] == vested).all():
        raise SystemExit("bulk: fused and NumPy differ")
    return lambda: ready.ask(out, day=day)
