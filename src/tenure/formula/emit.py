"""From formulas to straight-line integer instructions, once per form, the same for every backend.

Every step becomes a pair of atoms (low, high); where nothing below it is unknown the two are the
same atom and cost one line. A fold becomes a loop; steps inside a fold that do not look at its
record are moved out of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import FormulaError
from . import bounds
from .block import Block
from .build import Formula
from .program import Loop, Pair, Program, Set, identifier
from .units import NEVER, YES_NO


class Emitter:
    """One pass over the formulas of a form. `unknown` names leaves and `kind.field` columns."""

    def __init__(self, fixed: Mapping[str, int], unknown: frozenset[str]) -> None:
        self.fixed, self.unknown = fixed, unknown
        self.leaves: dict[str, tuple[str, bool]] = {}
        self.variables: dict[str, str] = {}  # leaf -> its variable
        self.columns: dict[str, dict[str, None]] = {}
        self.places: dict[int, dict[Block, Pair]] = {}
        self.loops: dict[int, dict[Block, Loop]] = {}
        self.ranges: dict[str, tuple[int, int, str]] = {}
        self.top = Block()

    def program(self, roots: Mapping[str, Formula]) -> Program:
        """Emit all roots and close the program."""
        results = {name: self.emit(root, self.top) for name, root in roots.items()}
        return Program(
            tuple(self.leaves),
            self.leaves,
            {k: tuple(c) for k, c in self.columns.items()},
            tuple(self.top.lines),
            results,
            {f: tuple(pairs.values()) for f, pairs in self.places.items()},
            {f: tuple(loops.values()) for f, loops in self.loops.items()},
            self.ranges,
        )

    def emit(self, f: Formula, block: Block) -> Pair:
        """The atoms of a step, seen from a block; its lines go as far out as they can."""
        home = block
        while home.record is not None and home.record not in f.needs:
            assert home.parent is not None
            home = home.parent
        places = self.places.setdefault(id(f), {})
        if home not in places:
            places[home] = self._emit(f, home)
        for atom in places[home]:
            block.capture(atom)
        return places[home]

    def _emit(self, f: Formula, home: Block) -> Pair:
        match f.op:
            case "const":
                return f.value, f.value
            case "unknown":
                for arg in f.args:  # the day it should speak of, for the trace
                    self.emit(arg, home)
                return f.low, f.high
            case "leaf":
                return self._leaf(f)
            case "field":
                return self._field(f, home)
            case "fold":
                return self._fold(f, home)
            case "choose":
                return self._choose(f, home)
        args = [self.emit(a, home) for a in f.args]
        if f.op != "recast":
            return bounds.operator(f, args, home)
        if f.args[0].unit == YES_NO and f.unit != YES_NO:  # columns of yes and no do not add up
            low, high = (home.line("count", (a,)) for a in args[0])
            return low, high
        return args[0]

    def _leaf(self, f: Formula) -> Pair:
        if f.name in self.fixed:
            return self.fixed[f.name], self.fixed[f.name]
        if f.name not in self.variables:
            self.variables[f.name] = identifier(f.name, self.leaves)
        low = self.variables[f.name]
        self.ranges[f.name] = (f.low, f.high, f.unit)
        self.leaves[low] = (f.name, False)
        if f.name not in self.unknown:
            return low, low
        self.leaves[low + "__high"] = (f.name, True)
        return low, low + "__high"

    def _field(self, f: Formula, home: Block) -> Pair:
        if f.context is None or home.record is not f.context:
            raise FormulaError(f"the field {f.name} is read outside a fold over its records")
        kind, column = f.context.kind, f.name
        self.columns.setdefault(kind, {})[column] = None
        self.ranges[f"{kind}.{column}"] = (f.low, f.high, f.unit)
        variable = next((v for v, c in home.params.items() if c == column), None)
        if variable is None:
            variable = home.fresh(identifier(f"{kind}_{column}"))
            home.params[variable] = column
        if f"{kind}.{column}" not in self.unknown:
            return variable, variable
        self.columns[kind][column + "~"] = None
        home.params[variable + "__high"] = column + "~"
        home.own.add(variable + "__high")
        return variable, variable + "__high"

    def _choose(self, f: Formula, home: Block) -> Pair:
        reading, *options = f.args
        low, high = self.emit(reading, home)
        if isinstance(low, int) and low == high:
            return self.emit(options[low], home)
        pair = self.emit(options[-1], home)
        for i in reversed(range(len(options) - 1)):
            test = home.line("le", (high, i)), home.line("le", (low, i))
            pair = bounds.select(test, self.emit(options[i], home), pair, home)
        return pair

    def _fold(self, f: Formula, home: Block) -> Pair:
        fold = f.fold
        assert fold is not None
        made = self.loops.setdefault(id(fold), {})
        if home in made:  # under other words
            return made[home].names[0], made[home].names[-1]
        inner = home.inside(fold.over)
        self.columns.setdefault(fold.over.kind, {})["on"] = None
        when = self.emit(fold.when, inner) if fold.when is not None else (1, 1)
        body = self.emit(fold.body, inner)
        for _, extra in fold.also:
            self.emit(extra, inner)
        start = self.emit(fold.start, home) if fold.start is not None else _START[fold.how]
        known = body[0] == body[1] and when[0] == when[1] and start[0] == start[1]
        names = [home.fresh() for _ in start[: 1 if known else 2]]
        inner.own.update(names)
        _step(fold.how, names, when, body, inner)
        made[home] = self._close(fold.over.kind, names, start, inner, home)
        return names[0], names[-1]

    def _close(self, kind: str, names: list[str], start: Pair, inner: Block, home: Block) -> Loop:
        """The loop of a collected body, put where it runs."""
        for nested in inner.lines:
            if isinstance(nested, Loop):
                inner.tables.update(dict.fromkeys((nested.kind, *nested.tables)))
        loop = Loop(
            tuple(names), start[: len(names)], kind, tuple(inner.params.items()),
            tuple(inner.lines), tuple(inner.outer), tuple(inner.tables), f"rows_{names[0]}",
        )  # fmt: skip
        for atom in (*loop.starts, *inner.outer):
            home.capture(atom)
        home.own.add(loop.rows)
        home.lines.append(loop)
        return loop


_START: dict[str, Pair] = {"earliest": (NEVER, NEVER), "total": (0, 0), "any": (0, 0)}
_GROWS = {
    "earliest": "smaller", "latest": "larger", "highest": "larger", "total": "add", "any": "or",
}  # fmt: skip


def _step(how: str, names: list[str], when: Pair, body: Pair, inner: Block) -> None:
    """What one record does to the accumulators."""
    if how == "last":
        low, high = names[0], names[-1]
        ends = bounds.select(when, body, (low, high), inner)
        inner.lines += [Set(n, "copy", (atom,)) for n, atom in zip(names, ends, strict=False)]
        return
    for name, value, counts in zip(names, body, when, strict=False):
        if counts == 1:
            inner.lines.append(Set(name, _GROWS[how], (name, value)))
        else:
            risen = inner.line(_GROWS[how], (name, value))
            inner.lines.append(Set(name, "select", (counts, risen, name)))
