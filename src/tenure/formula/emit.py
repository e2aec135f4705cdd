"""From formulas to straight-line integer instructions, once per form; every backend prints the same ones.

Every step becomes a pair of atoms (low, high); where nothing below it is unknown the two are the same
atom and cost one line. Equal steps share a line. A fold becomes a loop; steps inside a fold that do not
look at its record are moved out of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..errors import FormulaError
from .build import Formula, Records
from .operators import MONTH_RULES, OPERATORS
from .units import NEVER

Atom = str | int  # a variable of the emitted source, or a literal
Pair = tuple[Atom, Atom]


@dataclass(frozen=True)
class Set:
    """`name = text`, the text made from an operator and atoms."""

    name: str
    op: str
    args: tuple[Atom, ...]


@dataclass(frozen=True)
class Loop:
    """Accumulate over the records of a kind: `names` start at `starts` and are set anew by the body."""

    names: tuple[str, ...]
    starts: tuple[Atom, ...]
    kind: str
    params: tuple[tuple[str, str], ...]  # (variable, column of the table)
    body: tuple[Set | Loop, ...]
    outer: tuple[str, ...]  # variables of the surrounding blocks that the body reads
    tables: tuple[str, ...]  # tables of loops inside the body
    rows: str  # where a traced run keeps the variables of each record


@dataclass
class Block:
    """Instructions being collected: the top of a form, or the body of one loop."""

    parent: Block | None = None
    record: Records | None = None
    lines: list[Set | Loop] = field(default_factory=list)
    seen: dict[tuple[str, tuple[Atom, ...]], str] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    params: dict[str, str] = field(default_factory=dict)
    outer: dict[str, None] = field(default_factory=dict)
    tables: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True)
class Program:
    """What a form computes: its inputs, instructions, results, and where every step's value is found."""

    leaves: tuple[str, ...]  # variable names, in order
    leaf_of: Mapping[str, tuple[str, bool]]  # variable -> (leaf name, whether it is the high end)
    columns: Mapping[
        str, tuple[str, ...]
    ]  # fact kind -> columns read ("on", "written", "written~")
    lines: tuple[Set | Loop, ...]
    results: Mapping[str, Pair]
    places: Mapping[int, Pair]  # id(formula) -> atoms
    loops: Mapping[int, Loop]  # id(fold) -> its loop
    ranges: Mapping[str, tuple[int, int, str]]  # leaf or `kind.field` -> lowest, highest, unit


def identifier(name: str) -> str:
    """A leaf's name as a variable: `severance[0].months` becomes `severance_0_months`."""
    return re.sub(r"\W+", "_", name).strip("_")


class Emitter:
    """One pass over the formulas of a form. `unknown` names leaves and `kind.field` columns."""

    def __init__(self, fixed: Mapping[str, int], unknown: frozenset[str]) -> None:
        self.fixed, self.unknown = fixed, unknown
        self.leaves: dict[str, tuple[str, bool]] = {}
        self.columns: dict[str, dict[str, None]] = {}
        self.places: dict[int, Pair] = {}
        self.loops: dict[int, Loop] = {}
        self.folded: dict[int, Pair] = {}
        self.ranges: dict[str, tuple[int, int, str]] = {}
        self.count = 0
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
            self.places,
            self.loops,
            self.ranges,
        )

    def emit(self, f: Formula, block: Block) -> Pair:
        """The atoms of a step, seen from a block."""
        home: Block = block
        while home.record is not None and home.record not in f.needs:
            assert home.parent is not None
            home = home.parent
        pair = self.places.get(id(f))
        if pair is None:
            pair = self.places[id(f)] = self._emit(f, home)
        for atom in pair:
            self._capture(atom, block)
        return pair

    def _capture(self, atom: Atom, block: Block) -> None:
        while isinstance(atom, str) and block.parent is not None and atom not in block.own:
            block.outer[atom] = None
            block = block.parent

    def _emit(self, f: Formula, home: Block) -> Pair:
        if f.op == "const":
            return f.value, f.value
        if f.op == "unknown":
            for arg in f.args:  # the day it should speak of, for the trace
                self.emit(arg, home)
            return f.low, f.high
        if f.op == "leaf":
            return self._leaf(f)
        if f.op == "field":
            return self._field(f, home)
        if f.op == "fold":
            assert f.fold is not None
            if id(f.fold) not in self.folded:
                self.folded[id(f.fold)] = self._fold(f, home)
            return self.folded[id(f.fold)]
        if f.op == "choose":
            return self._choose(f, home)
        args = [self.emit(a, home) for a in f.args]
        if f.op == "recast":
            return args[0]
        return self._operator(f, args, home)

    def _leaf(self, f: Formula) -> Pair:
        if f.name in self.fixed:
            return self.fixed[f.name], self.fixed[f.name]
        low = identifier(f.name)
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
            variable = self._fresh(identifier(f"{kind}_{column}"), home)
            home.params[variable] = column
        if f"{kind}.{column}" not in self.unknown:
            return variable, variable
        self.columns[kind][column + "~"] = None
        home.params[variable + "__high"] = column + "~"
        home.own.add(variable + "__high")
        return variable, variable + "__high"

    def _fresh(self, stem: str, block: Block) -> str:
        self.count += 1
        name = f"{stem}_{self.count}" if stem != "v" else f"v{self.count}"
        block.own.add(name)
        return name

    def _line(self, op: str, args: tuple[Atom, ...], block: Block) -> Atom:
        """One instruction, shared with an equal one of the same block and worked out where it can be."""
        folded = _constant(op, args)
        if folded is not None:
            return folded
        if op == "add_months" and isinstance(args[2], int):
            rule = MONTH_RULES[args[2]]
            return self._line(
                f"add_months_{rule}", args[:2] + args[3:] * (rule == "chained"), block
            )
        if op == "months_between" and args[2] == 0:
            return self._months_between(args[0], args[1], block)
        key = (op, args)
        if key not in block.seen:
            for a in args:
                self._capture(a, block)
            block.seen[key] = self._fresh("v", block)
            block.lines.append(Set(block.seen[key], op, args))
        return block.seen[key]

    def _months_between(self, a: Atom, b: Atom, block: Block) -> Atom:
        """By the usual month-end rule, on decoded parts of the days that other steps share."""
        at_a, at_b = (self._line("position", (day,), block) for day in (a, b))
        index_a, index_b = (self._line("position_month", (at,), block) for at in (at_a, at_b))
        dom_a, dom_b = (self._line("position_dom", (at,), block) for at in (at_a, at_b))
        length = self._line("month_length", (index_b,), block)
        return self._line("months_whole", (index_a, dom_a, index_b, dom_b, length), block)

    def _operator(self, f: Formula, args: list[Pair], block: Block) -> Pair:
        lows, highs = tuple(a for a, _ in args), tuple(b for _, b in args)
        if lows == highs:
            one = self._line(f.op, lows, block)
            return one, one
        sense = OPERATORS[f.op].sense
        if f.op == "mul" and all(a.low >= 0 for a in f.args):
            sense = (1, 1)
        if sense is not None:
            least = tuple(a if s >= 0 else b for (a, b), s in zip(args, sense, strict=True))
            most = tuple(b if s >= 0 else a for (a, b), s in zip(args, sense, strict=True))
            return self._line(f.op, least, block), self._line(f.op, most, block)
        if f.op == "select":
            return self._select(args, block)
        if f.op == "eq":
            return self._equal(args, block)
        if f.op == "mul":
            corners = [self._line("mul", (a, b), block) for a in args[0] for b in args[1]]
            return self._many("smaller", corners, block), self._many("larger", corners, block)
        return f.low, f.high  # a calendar part of a day that is not known

    def _many(self, op: str, atoms: list[Atom], block: Block) -> Atom:
        out = atoms[0]
        for a in atoms[1:]:
            out = self._line(op, (out, a), block)
        return out

    def _select(self, args: list[Pair], block: Block) -> Pair:
        (sure, possible), (a, a_), (b, b_) = args
        if sure == possible:
            return (
                self._line("select", (sure, a, b), block),
                self._line("select", (sure, a_, b_), block),
            )
        open_low = self._line("smaller", (a, b), block)
        open_high = self._line("larger", (a_, b_), block)
        low = self._line("select", (possible, open_low, b), block)
        high = self._line("select", (possible, open_high, b_), block)
        return self._line("select", (sure, a, low), block), self._line(
            "select", (sure, a_, high), block
        )

    def _equal(self, args: list[Pair], block: Block) -> Pair:
        (a, a_), (b, b_) = args
        settled = self._line(
            "and", (self._line("eq", (a, a_), block), self._line("eq", (b, b_), block)), block
        )
        low = self._line("and", (settled, self._line("eq", (a, b), block)), block)
        overlap = (self._line("le", (a, b_), block), self._line("le", (b, a_), block))
        return low, self._line("and", overlap, block)

    def _choose(self, f: Formula, home: Block) -> Pair:
        reading, *options = f.args
        low, high = self.emit(reading, home)
        if isinstance(low, int) and low == high:
            return self.emit(options[low], home)
        pair = self.emit(options[-1], home)
        for i in reversed(range(len(options) - 1)):
            test = self._line("eq", (low, i), home)
            pair = self._select([(test, test), self.emit(options[i], home), pair], home)
        return pair

    def _fold(self, f: Formula, home: Block) -> Pair:
        fold = f.fold
        assert fold is not None
        inner = Block(home, fold.over)
        self.columns.setdefault(fold.over.kind, {})["on"] = None
        when = self.emit(fold.when, inner) if fold.when is not None else (1, 1)
        body = self.emit(fold.body, inner)
        for _, extra in fold.also:
            self.emit(extra, inner)
        start = self.emit(fold.start, home) if fold.start is not None else _START[fold.how]
        split = body[0] != body[1] or when[0] != when[1] or start[0] != start[1]
        names = [self._fresh("v", home)]
        if split:
            names.append(self._fresh("v", home))
        inner.own.update(names)
        self._step(fold.how, names, when, body, inner)
        for nested in inner.lines:
            if isinstance(nested, Loop):
                inner.tables.update(dict.fromkeys((nested.kind, *nested.tables)))
        starts = start if split else start[:1]
        loop = Loop(
            tuple(names), starts, fold.over.kind, tuple(inner.params.items()), tuple(inner.lines),
            tuple(inner.outer), tuple(inner.tables), f"rows_{names[0]}",
        )  # fmt: skip
        for atom in (*starts, *inner.outer):
            self._capture(atom, home)
        home.own.update((*names, loop.rows))
        home.lines.append(loop)
        self.loops[id(fold)] = loop
        return names[0], names[-1]

    def _step(self, how: str, names: list[str], when: Pair, body: Pair, inner: Block) -> None:
        """What one record does to the accumulators."""
        op = {
            "earliest": "smaller",
            "latest": "larger",
            "highest": "larger",
            "total": "add",
            "any": "or",
        }
        if how == "last":
            if len(names) == 1:
                inner.lines.append(Set(names[0], "select", (when[0], body[0], names[0])))
                return
            low, high = self._select([when, body, (names[0], names[1])], inner)
            for name, atom in ((names[0], low), (names[1], high)):
                inner.lines.append(Set(name, "copy", (atom,)))
            return
        for name, value, counts in zip(names, body, when, strict=False):
            risen = self._line(op[how], (name, value), inner)
            final = (risen,) if counts == 1 else (counts, risen, name)
            inner.lines.append(Set(name, "copy" if counts == 1 else "select", final))


_START: dict[str, Pair] = {"earliest": (NEVER, NEVER), "total": (0, 0), "any": (0, 0)}


def _constant(op: str, args: tuple[Atom, ...]) -> Atom | None:
    """A step whose result is plain from its literals."""
    if op == "select" and isinstance(args[0], int):
        return args[1] if args[0] else args[2]
    if op == "select" and args[1] == args[2]:
        return args[1]
    if op in ("smaller", "larger") and args[0] == args[1]:
        return args[0]
    if op in ("and", "or", "add", "mul") and any(isinstance(a, int) for a in args):
        number, other = (args[0], args[1]) if isinstance(args[0], int) else (args[1], args[0])
        neutral = {"and": 1, "or": 0, "add": 0, "mul": 1}[op]
        if number == neutral:
            return other
        if (op, number) in (("and", 0), ("mul", 0), ("or", 1)):
            return number
    if all(isinstance(a, int) for a in args) and op in _PLAIN:
        a, *rest = (int(x) for x in args)
        return _PLAIN[op](a, *rest)
    return None


_PLAIN: dict[str, Callable[..., int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "floor": lambda a, b: a // b,
    "le": lambda a, b: int(a <= b),
    "lt": lambda a, b: int(a < b),
    "by": lambda a, b: int(a <= b and a < NEVER),
    "eq": lambda a, b: int(a == b),
    "not": lambda a: 1 - a,
    "smaller": min,
    "larger": max,
    "shift": lambda a, b: a + b if a < NEVER else NEVER,
}
