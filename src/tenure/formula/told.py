"""Every step of a run that has words, with its value, as one flat list: the quick full account.

`trace.explain` shows what one result rests on, in order; this leaves out only what the form fixes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .build import Formula, Records
from .program import Loop, Program
from .source import variables

if TYPE_CHECKING:
    from collections.abc import Mapping

Told = tuple[str, int, int]  # words, low, high


@dataclass(frozen=True)
class Plan:
    """Where the steps of a block are found, and the blocks of its folds."""

    steps: tuple[tuple[str, str, str], ...]  # words, the variables of the low and the high end
    folds: tuple[tuple[str, tuple[str, ...], Plan], ...]  # rows, the variables of one, its steps


def plan(program: Program, roots: Iterable[Formula]) -> Plan:
    """The plan of a form, made once."""
    scope = {*program.leaves, *(n for line in program.lines for n in _made(line))}
    return _plan(program, list(roots), (), scope)


def _made(line: Any) -> Iterator[str]:
    yield from (*line.names, line.rows) if isinstance(line, Loop) else (line.name,)


def _plan(
    program: Program, roots: Sequence[Formula], records: tuple[Records, ...], scope: set[str]
) -> Plan:
    steps: dict[tuple[str, str, str], None] = {}
    folds = []
    for f in _reached(roots):
        here = f.needs.issubset(records) and (not records or records[-1] in f.needs)
        if not here or f.name == "day":
            continue
        words = f.words or (f.name if f.op == "leaf" else "")
        for low, high in program.places.get(id(f), ()) if words else ():
            if isinstance(low, str) and isinstance(high, str) and {low, high} <= scope:
                steps[words, low, high] = None
        loops = program.loops.get(id(f.fold), ()) if f.fold is not None else ()
        for loop in [x for x in loops if x.rows in scope][:1]:
            assert f.fold is not None
            names = tuple(variables(loop))
            over = (*records, f.fold.over)
            inner = _plan(program, f.fold.parts, over, {*scope, *names})
            if inner.steps or inner.folds:
                folds.append((loop.rows, names, inner))
    return Plan(tuple(steps), tuple(dict.fromkeys(folds)))


def _reached(roots: Sequence[Formula]) -> Iterable[Formula]:
    """Every step below the roots once, also those inside of folds."""
    seen: dict[int, Formula] = {}
    waiting = list(reversed(roots))
    while waiting:
        f = waiting.pop()
        if id(f) not in seen:
            seen[id(f)] = f
            below = list(f.args)
            if f.fold is not None:
                below += [*f.fold.parts, *([] if f.fold.start is None else [f.fold.start])]
            waiting += reversed(below)
    return seen.values()


def told(steps: Plan, frame: Mapping[str, Any]) -> list[Told]:
    """The values of a run's steps."""
    out = [(words, int(frame[low]), int(frame[high])) for words, low, high in steps.steps]
    for rows, names, inner in steps.folds:
        for row in frame[rows]:
            out += told(inner, {**frame, **dict(zip(names, row, strict=True))})
    return out
