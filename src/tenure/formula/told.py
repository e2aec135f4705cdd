"""Every step of a run that has words, with its value, as one flat list: the quick full account.

`trace.explain` shows what one result rests on, in order; this leaves out only what the form fixes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .build import Formula, Records
from .program import Program
from .source import variables
from .steps import reached

Told = tuple[str, int, int]  # words, low, high


@dataclass(frozen=True)
class Plan:
    """Where the steps of a block stand among the values of a run, and those of its folds.

    The values inside of a fold are those around it and then those of one record.
    """

    steps: tuple[tuple[str, int, int], ...]  # words, the places of the low and the high end
    folds: tuple[tuple[int, Plan], ...]  # the place of its rows, and the steps of each


def plan(
    program: Program,
    roots: Sequence[Formula],
    names: Sequence[str],
    records: tuple[Records, ...] = (),
) -> Plan:
    """The plan of a form, made once; `names` are those of the values of a run."""
    place = {name: i for i, name in enumerate(names)}
    steps: dict[Told, None] = {}
    folds: dict[int, Plan] = {}
    for f in reached(roots):
        here = f.needs.issubset(records) and (not records or records[-1] in f.needs)
        if not here or f.name == "day":
            continue
        words = f.words or (f.name if f.op == "leaf" else "")
        for low, high in program.places.get(id(f), ()) if words else ():
            if low in place and high in place:  # a literal is in none
                steps[words, place[str(low)], place[str(high)]] = None
        for loop in program.loops.get(id(f.fold), ()) if f.fold is not None else ():
            if loop.rows in place:
                assert f.fold is not None
                over = (*records, f.fold.over)
                inner = plan(program, f.fold.parts, [*names, *variables(loop)], over)
                if inner.steps or inner.folds:
                    folds[place[loop.rows]] = inner
    return Plan(tuple(steps), tuple(folds.items()))


def told(steps: Plan, values: tuple[Any, ...]) -> list[Told]:
    """The values of a run's steps."""
    out = [(words, +values[low], +values[high]) for words, low, high in steps.steps]
    for rows, inner in steps.folds:
        for row in values[rows]:
            out += told(inner, values + row)
    return out
