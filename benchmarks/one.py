"""One agreement at a time, with trace: every figure and the words and value of every step behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tenure.formula import Evaluation, Fold, Form, Formula
from tenure.formula.form import Bounds, Frame, Rows, Value

from .agreement import Inputs, four_figures, inputs, statement_form
from .measure import Line, Result, seconds
from .peers import MISSING, day_of, peers

FACT_SETS = 2_000
TITLE = f"one: {FACT_SETS:,} sets of facts, one after the other, one core"
Told = list[tuple[str, Bounds | None]]


@dataclass(frozen=True)
class Steps:
    """The steps with words of some formulas, and those inside each of their folds."""

    named: tuple[tuple[str, Formula], ...]
    folds: tuple[tuple[Fold, Steps], ...]


def steps_of(roots: Sequence[Formula]) -> Steps:
    """Each step once; a step inside a fold belongs to the records of that fold."""
    seen: dict[int, Formula] = {}
    _walk(roots, seen)
    named = {f.words: f for f in seen.values() if f.words}
    folds = {id(f.fold): f.fold for f in seen.values() if f.fold is not None}
    inside = []
    for fold in folds.values():
        parts = [f for f in (fold.body, fold.when) if f is not None and f.needs]
        inside.append((fold, steps_of(parts)))
    return Steps(tuple(named.items()), tuple(x for x in inside if x[1].named or x[1].folds))


def _walk(formulas: Sequence[Formula], seen: dict[int, Formula]) -> None:
    for f in formulas:
        if id(f) not in seen:
            seen[id(f)] = f
            _walk(f.args, seen)
            if f.fold is not None:
                outside = (f.fold.start, *(g for g in (f.fold.body, f.fold.when)))
                _walk([g for g in outside if g is not None and not g.needs], seen)


def told(run: Evaluation, steps: Steps, *frames: Frame) -> Iterator[tuple[str, Bounds | None]]:
    """Every named step in words, with its value in this run."""
    for words, f in steps.named:
        yield words, run.at(f, *frames)
    for fold, inner in steps.folds:
        for row in run.rows(fold, *frames):
            yield from told(run, inner, *frames, row)


def fact_sets(form: Form, given: Inputs, day: int) -> list[tuple[Mapping[str, Value], Rows]]:
    """Every row as the inputs of one agreement."""
    columns = form.program.columns
    out = []
    for i in range(given.count):
        values = {n: int(x[i]) if np.ndim(x) else int(x) for n, x in given.values.items()}
        rows = {}
        for kind, table in given.tables.items():
            at = range(int(table.start[i]), int(table.start[i + 1]))
            rows[kind] = [tuple(int(table.columns[c][k]) for c in columns[kind]) for k in at]
        out.append(({**values, "day": day}, rows))
    return out


def traced(form: Form, facts: Sequence[tuple[Mapping[str, Value], Rows]], steps: Steps) -> int:
    """Run all; how many steps have been told."""
    count = 0
    for values, rows in facts:
        count += len(list(told(form.trace(values, rows), steps)))
    return count


def one() -> Result:
    """The workload's four figures and the whole statement, beside a plain Python function."""
    their = peers()
    if their is None:
        return Result(TITLE, notes=(MISSING,))
    common = their.common
    portfolio = common.portfolio(FACT_SETS)
    plain = common.rows(portfolio)
    day = day_of(common.AS_OF)
    four, whole = four_figures(), statement_form()
    ours = fact_sets(four, inputs(four, portfolio), day)
    all_ours = fact_sets(whole, inputs(whole, portfolio), day)
    agree(four, ours, [common.eval_scalar(*row) for row in plain])
    steps, all_steps = steps_of(list(four.roots.values())), steps_of(list(whole.roots.values()))
    floor, bare, traces, statements = seconds(
        lambda: [common.eval_scalar(*row) for row in plain],
        lambda: [four.ints(*facts) for facts in ours],
        lambda: traced(four, ours, steps),
        lambda: traced(whole, all_ours, all_steps),
    )
    figures, all_figures = 4 * FACT_SETS, len(whole.roots) * FACT_SETS
    lines = (
        Line("plain Python, no trace", figures / floor, "figures", floor=True),
        Line("four figures, no trace", figures / bare, "figures"),
        Line("four figures, traced", figures / traces, "figures"),
        Line("the whole statement, traced", all_figures / statements, "figures"),
    )
    count = traced(four, ours, steps) / FACT_SETS, traced(whole, all_ours, all_steps) / FACT_SETS
    notes = (
        f"steps told for each set of facts: {count[0]:.0f} for the four figures,"
        f" {count[1]:.0f} for the {len(whole.roots)} of the whole statement",
    )
    return Result(TITLE, lines, notes)


def agree(form: Form, ours: Sequence[tuple[Mapping[str, Value], Rows]], theirs: Any) -> None:
    """To the cent with the floor, which computes in floating point."""
    for facts, (vested, *money) in zip(ours, theirs, strict=True):
        wanted = [int(vested), *(round(amount * 100) for amount in money)]
        found = list(form.ints(*facts).values())
        if found != [(x, x) for x in wanted]:
            raise SystemExit(f"one: {found} is not {wanted} for {facts}")
