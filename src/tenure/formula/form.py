"""A form: formulas emitted once, run on one agreement (with trace) or on columns of many.

Inputs are named as the leaves are (`severance[0].months`). An input that is not known is a pair
(low, high); the form must have been made with its name in `unknown`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .backends import scalar_space
from .build import Fold, Formula
from .emit import Emitter
from .program import Atom, Loop, Program
from .source import columns, scalar, table_name, variables
from .told import Plan, Told, plan, told

if TYPE_CHECKING:
    from .columns import Column, Table

Value = int | tuple[int, int]
Rows = Mapping[str, Sequence[tuple[int, ...]]]  # fact kind -> records as tuples in column order
Bounds = tuple[int, int]


class Form:
    """Named formulas, compiled together; equal steps are worked out once."""

    def __init__(
        self,
        roots: Mapping[str, Formula],
        fixed: Mapping[str, int] | None = None,
        unknown: frozenset[str] = frozenset(),
    ) -> None:
        self.roots = dict(roots)
        self.program: Program = Emitter(fixed or {}, unknown).program(self.roots)
        self.tables = tuple(self.program.columns)

    @property
    def leaves(self) -> tuple[str, ...]:
        """The inputs, by the names of their leaves."""
        return tuple(dict.fromkeys(name for name, _ in self.program.leaf_of.values()))

    @property
    def ranges(self) -> Mapping[str, tuple[int, int, str]]:
        """Of every input: lowest, highest, unit; fields of records as `kind.field`."""
        return self.program.ranges

    def _source(self, body: list[str], name: str, results: Sequence[Atom], extra: str = "") -> str:
        params = ["own", *self.program.leaves, *(f"T_{t}" for t in self.tables)]
        out = "".join(f"{a}, " for a in results)
        return "\n".join(
            [f"def {name}({', '.join(params)}):", *body, f"    return ({out}){extra}", ""]
        )

    def _results(self) -> list[Atom]:
        return [a for pair in self.program.results.values() for a in pair]

    @cached_property
    def text(self) -> str:
        """The emitted source for plain integers."""
        lines = scalar(self.program.lines, self.program.columns, "    ", trace=False)
        return self._source(lines, "form", self._results())

    @cached_property
    def _plain(self) -> Any:
        return _compile(self.text, scalar_space())

    @cached_property
    def kept(self) -> list[str]:
        """The variables that a traced run keeps."""
        names: list[str] = []
        for line in self.program.lines:
            names += [*line.names, line.rows] if isinstance(line, Loop) else [line.name]
        return list(dict.fromkeys(names))

    @cached_property
    def _traced(self) -> Any:
        lines = scalar(self.program.lines, self.program.columns, "    ", trace=True)
        kept = "".join(f"{n}, " for n in self.kept)
        return _compile(self._source(lines, "form", self._results(), f", ({kept})"), scalar_space())

    @cached_property
    def column_text(self) -> str:
        """The emitted source for NumPy columns."""
        return self._source(columns(self.program.lines, "    "), "form", self._results())

    @cached_property
    def _columns(self) -> Any:
        from .columns import column_space

        return _compile(self.column_text, column_space())

    def _inputs(self, values: Mapping[str, Any]) -> list[Any]:
        inputs = []
        for name, high in self.program.leaf_of.values():
            value = values[name]
            inputs.append(value[int(high)] if isinstance(value, tuple) else value)
        return inputs

    def _pairs(self, flat: Sequence[Any]) -> dict[str, Any]:
        return {n: (flat[2 * i], flat[2 * i + 1]) for i, n in enumerate(self.program.results)}

    @cached_property
    def plan(self) -> Plan:
        """Where a traced run keeps the steps that have words."""
        names = [*self.program.leaves, *self.kept]
        return plan(self.program, list(self.roots.values()), names)

    def ints(self, values: Mapping[str, Value], rows: Rows | None = None) -> dict[str, Bounds]:
        """Every result as (low, high) for one agreement."""
        held = [(rows or {}).get(t, ()) for t in self.tables]
        flat = self._plain(0, *self._inputs(values), *held)
        return {n: (int(a), int(b)) for n, (a, b) in self._pairs(flat).items()}

    def trace(self, values: Mapping[str, Value], rows: Rows | None = None) -> Evaluation:
        """The same, keeping the value of every step."""
        held = [(rows or {}).get(t, ()) for t in self.tables]
        inputs = self._inputs(values)
        flat, kept = self._traced(0, *inputs, *held)
        return Evaluation(self, self._pairs(flat), tuple(inputs), kept)

    def columns(
        self,
        values: Mapping[str, Any],
        tables: Mapping[str, Table] | None = None,
        own: Column | None = None,
    ) -> dict[str, tuple[Any, Any]]:
        """Every result for many rows: inputs are int64 columns (or one int for all rows).

        `own` says which owner of the tables each row belongs to; by default row i is owner i.
        """
        import numpy as np

        from .columns import empty

        inputs = self._inputs(values)
        if own is None:
            rows = max((len(v) for v in inputs if np.ndim(v)), default=1)
            own = np.arange(rows, dtype=np.int64)
        held = [
            (tables or {}).get(t) or empty(int(own.max(initial=0)) + 1, c)
            for t, c in self.program.columns.items()
        ]
        flat = self._columns(own, *inputs, *held)
        return self._pairs(flat)


def _compile(source: str, space: Mapping[str, Any]) -> Any:
    scope = dict(space)
    exec(compile(source, "<formula>", "exec"), scope)
    return scope["form"]


Frame = Mapping[str, Any]


@dataclass(frozen=True)
class Evaluation:
    """One run of a form with every step kept; `at` reads the value of any step of its formulas."""

    form: Form
    results: Mapping[str, Bounds]
    inputs: tuple[int, ...]
    kept: tuple[Any, ...]

    @cached_property
    def frame(self) -> Frame:
        """The value of every variable outside of folds."""
        names = (*self.form.program.leaves, *self.form.kept)
        return dict(zip(names, (*self.inputs, *self.kept), strict=True))

    def at(self, f: Formula, *inner: Frame) -> Bounds | None:
        """The bounds of a step, in the records whose frames are given; None if not needed."""
        for low, high in self.form.program.places.get(id(f), ()):
            first = self._value(low, inner)
            last = first if high == low else self._value(high, inner)
            if first is not None and last is not None:
                return first, last
        return None

    def _value(self, atom: Atom, inner: tuple[Frame, ...]) -> int | None:
        if isinstance(atom, int):
            return atom
        for frame in (self.frame, *inner):  # no two variables of a form have one name
            if atom in frame:
                return int(frame[atom])
        return None

    def told(self) -> list[Told]:
        """Every step with words, and every input, as (words, low, high)."""
        return told(self.form.plan, (*self.inputs, *self.kept))

    def rows(self, fold: Fold, *inner: Frame) -> list[Frame]:
        """The frames of the records that a fold went through, in order."""
        for loop in self.form.program.loops.get(id(fold), ()):
            for frame in (*reversed(inner), self.frame):
                if loop.rows in frame:
                    names = variables(loop)
                    return [dict(zip(names, row, strict=True)) for row in frame[loop.rows]]
        return []


__all__ = ["Bounds", "Evaluation", "Form", "Frame", "Rows", "Value", "table_name"]
