"""The agreement measured: a quarterly option with a cliff, acceleration, three months' salary.

It is read from a letter, so that what is measured is what `tenure statement` runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

import tenure
from tenure.agreement import Agreement
from tenure.engine.binding import readings_of
from tenure.engine.findings import Compiled, compiled
from tenure.formula import Form
from tenure.formula.columns import Table, column_space
from tenure.formula.units import NEVER

from .peers import days, scaled

LETTER = """Dear Ms. Rowe:

Your starting salary will be at an annual rate of $185,000, paid on a bi-weekly basis.

You will receive a stock option in the amount of 175,000 shares. The exercise price will be the
closing price of the stock on your first day of employment. The option vests over four years: 25%
on the first anniversary of your hire date and 75% quarterly over the remaining three years.

If the Company terminates your employment without Cause, all of your options shall immediately vest
and become exercisable.

If the Company terminates your employment without Cause, you will receive three months salary as of
the date of termination.
"""
VESTED, SEVERANCE = "equity[0].vested_shares", "severance[0].severance:total"
SPREAD = "equity[0].value_of_vested"
BY_COMPANY, FOR_CAUSE, RESIGNED = 1, 2, 3  # the workload's reasons


@lru_cache(maxsize=1)
def agreement() -> Agreement:
    """The letter, read."""
    return tenure.read(LETTER)


@lru_cache(maxsize=1)
def _compiled() -> tuple[Compiled, Mapping[str, int]]:
    scope = compiled(agreement(), {}).scope
    readings = readings_of(agreement(), scope.slots)
    return compiled(agreement(), readings), readings


def statement_form() -> Form:
    """Everything that a statement of the letter says."""
    return _compiled()[0].form


@lru_cache(maxsize=1)
def four_figures() -> Form:
    """The workload's: shares vested, severance, what the vested shares are worth, and the sum."""
    roots = statement_form().roots
    severance, spread = roots[SEVERANCE], roots[SPREAD]
    both = (severance + spread).named("severance and what the vested shares are worth")
    figures = {"vested": roots[VESTED], "severance": severance, "spread": spread, "total": both}
    return Form(figures, _compiled()[1])


@dataclass(frozen=True)
class Inputs:
    """A portfolio as a form wants it: columns by leaf, and the records of each fact."""

    values: Mapping[str, Any]
    tables: Mapping[str, Table]
    count: int


def inputs(form: Form, portfolio: Mapping[str, Any]) -> Inputs:
    """The workload's rows as terms and facts; the day is left to the question."""
    hired, left, reason = days(portfolio["hire"]), days(portfolio["sep"]), portfolio["reason"]
    told: dict[str, Any] = {
        "salary[0].amount": scaled(portfolio["salary"], 100),
        "equity[0].shares": portfolio["shares"],
        "price": scaled(portfolio["price"], 10_000),
        "fact.employment_started": hired,
        "fact.terminated": np.where((reason == BY_COMPANY) | (reason == FOR_CAUSE), left, NEVER),
        "fact.terminated.for_cause": (reason == FOR_CAUSE).astype(np.int64),
        "fact.resigned": np.where(reason == RESIGNED, left, NEVER),
    }
    values = {
        name: told.get(name, agreement().numbers.get(name, _nothing(name)))
        for name in form.leaves
        if name != "day"
    }
    close = {
        "on": column_space()["last_session"](hired),
        "close": scaled(portfolio["strike"], 10_000),
        "market": np.zeros(len(hired), dtype=np.int64),  # none in particular
    }
    count, columns = len(hired), form.program.columns
    tables = {kind: _one_each({}, 0, count, names) for kind, names in columns.items()}
    if "price_closed" in columns:
        tables["price_closed"] = _one_each(close, 1, count, columns["price_closed"])
    return Inputs(values, tables, count)


def _nothing(leaf: str) -> int:
    """A fact that has not happened, or a field of it."""
    return NEVER if leaf.count(".") == 1 else 0


def _one_each(columns: Mapping[str, Any], each: int, count: int, names: Sequence[str]) -> Table:
    none = np.zeros(0, dtype=np.int64)
    return Table(
        np.arange(count + 1, dtype=np.int64) * each, {n: columns.get(n, none) for n in names}
    )


def part(given: Inputs, first: int, after: int) -> Inputs:
    """The rows from `first` up to `after`, as a portfolio of their own."""
    values = {n: x[first:after] if np.ndim(x) else x for n, x in given.values.items()}
    tables = {}
    for kind, whole in given.tables.items():
        start = whole.start[first : after + 1]
        cut = {n: c[start[0] : start[-1]] for n, c in whole.columns.items()}
        tables[kind] = Table(start - start[0], cut)
    return Inputs(values, tables, min(after, given.count) - first)
