"""Instructions being collected, equal ones shared: the top of a form, or the body of one loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from .build import Records
from .operators import MONTH_RULES
from .program import Atom, Loop, Set
from .units import NEVER


@dataclass(eq=False)
class Block:
    """One straight piece of a program; the body of a loop has the block around it as parent."""

    parent: Block | None = None
    record: Records | None = None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    lines: list[Set | Loop] = field(default_factory=list)
    seen: dict[tuple[str, tuple[Atom, ...]], str] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    params: dict[str, str] = field(default_factory=dict)  # variable -> column of the record
    outer: dict[str, None] = field(default_factory=dict)
    tables: dict[str, None] = field(default_factory=dict)

    def inside(self, record: Records) -> Block:
        """A new block for the body of a loop over these records."""
        return Block(self, record, self.numbers)

    def fresh(self, stem: str = "") -> str:
        """A variable of this block."""
        name = f"{stem}_{next(self.numbers)}" if stem else f"v{next(self.numbers)}"
        self.own.add(name)
        return name

    def capture(self, atom: Atom) -> None:
        """Note that this block, and those around it up to where it is made, read a variable."""
        block = self
        while isinstance(atom, str) and block.parent is not None and atom not in block.own:
            block.outer[atom] = None
            block = block.parent

    def line(self, op: str, args: tuple[Atom, ...]) -> Atom:
        """One instruction, shared with an equal one and worked out where that can be done now."""
        plain = constant(op, args)
        if plain is not None:
            return plain
        if op in ("add_months", "months_between") and isinstance(args[2], int):
            rule = MONTH_RULES[args[2]]
            if op == "months_between" and rule == "last_day":
                return self._whole_months(args[0], args[1])
            op, args = f"{op}_{rule}", args[:2] + args[3:] * (rule == "chained")
        key = (op, args)
        if key not in self.seen:
            for a in args:
                self.capture(a)
            self.seen[key] = self.fresh()
            self.lines.append(Set(self.seen[key], op, args))
        return self.seen[key]

    def _whole_months(self, a: Atom, b: Atom) -> Atom:
        """By the usual month-end rule, on decoded parts of the days that other steps share."""
        at_a, at_b = (self.line("position", (day,)) for day in (a, b))
        index_a, index_b = (self.line("position_month", (at,)) for at in (at_a, at_b))
        dom_a, dom_b = (self.line("position_dom", (at,)) for at in (at_a, at_b))
        length = self.line("month_length", (index_b,))
        return self.line("months_whole", (index_a, dom_a, index_b, dom_b, length))


_NEUTRAL = {"and": 1, "or": 0, "add": 0, "mul": 1}
_ABSORBING = {("and", 0): 0, ("or", 1): 1, ("mul", 0): 0}
_ITSELF = ("smaller", "larger", "and", "or")  # of the same atom twice
_OF_EQUALS = {"eq": 1, "le": 1, "lt": 0, "sub": 0}
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
    "count": lambda a: a,
}


def constant(op: str, args: tuple[Atom, ...]) -> Atom | None:
    """The result of a step where its literals, or equal arguments, already give it."""
    if op == "select":
        if isinstance(args[0], int):
            return args[1] if args[0] else args[2]
        return args[1] if args[1] == args[2] else None
    if len(args) == 2 and args[0] == args[1]:
        if op in _ITSELF:
            return args[0]
        if op in _OF_EQUALS:
            return _OF_EQUALS[op]
    if op in _NEUTRAL:
        for number, other in (args, args[::-1]):
            if isinstance(number, int):
                if number == _NEUTRAL[op]:
                    return other
                if (op, number) in _ABSORBING:
                    return _ABSORBING[op, number]
    if op in _PLAIN and all(isinstance(a, int) for a in args):
        return _PLAIN[op](*args)
    return None
