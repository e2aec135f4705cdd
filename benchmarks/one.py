"""One agreement at a time, with trace: every figure, and the words and value of all steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from tenure.formula import Form
from tenure.formula.form import Rows, Value
from tenure.formula.trace import explain

from .agreement import Inputs, four_figures, inputs, statement_form
from .measure import Line, Result, seconds
from .peers import MISSING, day_of, peers

FACT_SETS = 2_000
TITLE = f"one: {FACT_SETS:,} sets of facts, one after the other, one core"
Facts = tuple[Mapping[str, Value], Rows]


def fact_sets(form: Form, given: Inputs, day: int) -> list[Facts]:
    """Every row as the inputs of one agreement."""
    columns = form.program.columns
    out: list[Facts] = []
    for i in range(given.count):
        values = {n: int(x[i]) if np.ndim(x) else int(x) for n, x in given.values.items()}
        rows = {}
        for kind, table in given.tables.items():
            at = range(int(table.start[i]), int(table.start[i + 1]))
            rows[kind] = [tuple(int(table.columns[c][k]) for c in columns[kind]) for k in at]
        out.append(({**values, "day": day}, rows))
    return out


def traced(form: Form, facts: Sequence[Facts]) -> int:
    """Run all, each with its flat list of words and values; how many steps have been told."""
    return sum(len(form.trace(values, rows).told()) for values, rows in facts)


def explained(form: Form, facts: Sequence[Facts]) -> int:
    """Run all, each figure with the steps that decide it, nested, as `why` tells it."""
    count = 0
    for values, rows in facts:
        run = form.trace(values, rows)
        count += sum(bool(explain(run, f, name).steps) for name, f in form.roots.items())
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
    floor, bare, traces, told, statements = seconds(
        lambda: [common.eval_scalar(*row) for row in plain],
        lambda: [four.ints(*facts) for facts in ours],
        lambda: traced(four, ours),
        lambda: explained(four, ours),
        lambda: traced(whole, all_ours),
        times=20,
    )
    figures, all_figures = 4 * FACT_SETS, len(whole.roots) * FACT_SETS
    lines = (
        Line("plain Python, no trace", figures / floor, "figures", floor=True),
        Line("four figures, no trace", figures / bare, "figures"),
        Line("four figures, traced", figures / traces, "figures"),
        Line("four figures, each explained by itself", figures / told, "figures"),
        Line("the whole statement, traced", all_figures / statements, "figures"),
    )
    count = traced(four, ours) / FACT_SETS, traced(whole, all_ours) / FACT_SETS
    notes = (
        f"steps told for each set of facts: {count[0]:.0f} for the four figures,"
        f" {count[1]:.0f} for the {len(whole.roots)} of the whole statement",
    )
    return Result(TITLE, lines, notes)


def agree(form: Form, ours: Sequence[Facts], theirs: Any) -> None:
    """To the cent with the floor, which computes in floating point."""
    for facts, (vested, *money) in zip(ours, theirs, strict=True):
        wanted = [int(vested), *(round(amount * 100) for amount in money)]
        found = list(form.ints(*facts).values())
        if found != [(x, x) for x in wanted]:
            raise SystemExit(f"one: {found} is not {wanted} for {facts}")
