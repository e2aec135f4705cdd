"""What a form computes, as data: instructions, loops over records, and where values are found."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

from ..calendar.arithmetic import PORTABLE
from .days import DAY_FUNCTIONS

Atom = str | int  # a variable of the emitted source, or a literal
Pair = tuple[Atom, Atom]  # the low and the high end of a step; the same atom where it is known


@dataclass(frozen=True)
class Set:
    """`name = text`, the text made from an operator and atoms."""

    name: str
    op: str
    args: tuple[Atom, ...]


@dataclass(frozen=True)
class Loop:
    """Accumulate over the records of a kind: `names` start at `starts` and are set by the body."""

    names: tuple[str, ...]
    starts: tuple[Atom, ...]
    kind: str
    params: tuple[tuple[str, str], ...]  # (variable, column of the table)
    body: tuple[Set | Loop, ...]
    outer: tuple[str, ...]  # variables of the surrounding blocks that the body reads
    tables: tuple[str, ...]  # tables of loops inside the body
    rows: str  # where a traced run keeps the variables of each record


@dataclass(frozen=True)
class Program:
    """What a form computes: its inputs, instructions, results, and where every step is found.

    A step that several folds share has a place in each of them, and so has a fold inside of folds.
    """

    leaves: tuple[str, ...]  # variable names, in order
    leaf_of: Mapping[str, tuple[str, bool]]  # variable -> (leaf, whether it is the high end)
    columns: Mapping[str, tuple[str, ...]]  # fact kind -> columns read ("on", "paid", "paid~")
    lines: tuple[Set | Loop, ...]
    results: Mapping[str, Pair]
    places: Mapping[int, tuple[Pair, ...]]  # id(formula) -> its atoms, once for each block
    loops: Mapping[int, tuple[Loop, ...]]  # id(fold) -> its loops, once for each block
    ranges: Mapping[str, tuple[int, int, str]]  # leaf or `kind.field` -> lowest, highest, unit


TAKEN = frozenset(
    ["own", "out", "fold", "where", "select", "smaller", "larger", "np", "numba", "_", "NEVER"]
    + [function.__name__ for function in (*PORTABLE, *DAY_FUNCTIONS)]
)
NUMBERED = re.compile(r"((rows|at|body|c)_)?v\d+|[cT]_.*")  # as the emitter and the backends name


def identifier(name: str, taken: Container[str] = ()) -> str:
    """A leaf's name as a free variable: `severance[0].months` becomes `severance_0_months`."""
    found = re.sub(r"\W+", "_", name).strip("_") or "leaf"
    if not found[0].isalpha():
        found = f"leaf_{found}"
    while found in taken or found in TAKEN or keyword.iskeyword(found) or NUMBERED.fullmatch(found):
        found = f"leaf_{found}"
    return found
