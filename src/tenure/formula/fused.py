"""The same source inside one numba row loop, for portfolios. Needs the extra `portfolio` (numba).

Steps that do not depend on the question (`day`, `price`) are worked out once per portfolio and kept
in the narrowest integers that hold them; steps of the question alone once per question.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ..errors import FormulaError
from .backends import portable_space, scalar_space
from .columns import Column, Table, column_space, empty
from .form import Form
from .program import Atom, Loop, Set
from .source import columns, fused, scalar


@lru_cache(maxsize=1)
def fused_space() -> dict[str, Any]:
    """Names inside a numba loop: the calendar's functions, compiled."""
    try:
        import numba
    except ImportError:
        mend = "pip install 'tenure[portfolio]'"
        raise FormulaError(f"fused evaluation needs numba: {mend}") from None
    inline = numba.njit(inline="always")
    space = portable_space(
        inline(lambda c, a, b: a if c else b),
        inline(lambda a, b: a if a < b else b),
        inline(lambda a, b: a if a > b else b),
        lambda values: np.asarray(values, dtype=np.int64),
        numba.njit,
    )
    return {**space, "np": np, "numba": numba}


def narrow(column: Column) -> Any:
    """The same integers in the smallest type that holds them."""
    for kind in (np.int8, np.int16, np.int32):
        info = np.iinfo(kind)
        if not len(column) or (column.min() >= info.min and column.max() <= info.max):
            return column.astype(kind)
    return column


@dataclass(frozen=True)
class Split:
    """The instructions of a form in three parts, and the variables passed from one to the next."""

    kept: tuple[Set | Loop, ...]  # depend on the agreement and its facts alone
    asked: tuple[Set | Loop, ...]  # depend on the question alone
    looped: tuple[Set | Loop, ...]  # depend on both
    columns: tuple[str, ...]  # kept variables that the loop reads
    scalars: tuple[str, ...]  # variables of the question that the loop reads


ROW, QUESTION = frozenset(("row",)), frozenset(("question",))


def split(form: Form, question: Collection[str], hoist: bool = True) -> Split:
    """Sort instructions by what they depend on; `question` names the leaves asked about."""
    depends = {
        v: QUESTION if name in question else ROW for v, (name, _) in form.program.leaf_of.items()
    }
    kept: list[Set | Loop] = []
    asked: list[Set | Loop] = []
    looped: list[Set | Loop] = []
    for line in form.program.lines:
        reads = frozenset[str]().union(*(depends[v] for v in _reads(line)))
        if isinstance(line, Loop):
            reads |= ROW
        if not hoist:
            reads = ROW | QUESTION
        depends.update(dict.fromkeys(_makes(line), reads))
        (kept if reads <= ROW else asked if reads == QUESTION else looped).append(line)
    wanted = [v for line in looped for v in _reads(line)]
    wanted += [a for pair in form.program.results.values() for a in pair if isinstance(a, str)]
    made = {v for line in looped for v in _makes(line)}
    outside = [v for v in dict.fromkeys(wanted) if v not in made]
    return Split(
        tuple(kept),
        tuple(asked),
        tuple(looped),
        tuple(v for v in outside if depends[v] != QUESTION),
        tuple(v for v in outside if depends[v] == QUESTION),
    )


def _reads(line: Set | Loop) -> Iterable[str]:
    atoms: tuple[Atom, ...] = line.args if isinstance(line, Set) else (*line.starts, *line.outer)
    return [a for a in atoms if isinstance(a, str)]


def _makes(line: Set | Loop) -> tuple[str, ...]:
    return line.names if isinstance(line, Loop) else (line.name,)


class Fused:
    """A form made ready for one portfolio: `ask(day=...)` fills a matrix of results.

    What `values` leaves out (the day, say) is the question. Row i of the matrix is the low end of
    `results[i]`; `high` names the row of the high end, the same one where a result is always known.
    """

    def __init__(
        self,
        form: Form,
        values: Mapping[str, Any],
        tables: Mapping[str, Table] | None = None,
        hoist: bool = True,
    ) -> None:
        self.form = form
        self.results = tuple(form.program.results)
        self.question = frozenset(form.leaves) - set(values)
        self.parts = split(form, self.question, hoist)
        ends = list(form.program.results.values())
        self.atoms = [low for low, _ in ends]
        self.high = {name: i for i, name in enumerate(self.results)}
        for name, (low, high) in form.program.results.items():
            if low != high:
                self.high[name] = len(self.atoms)
                self.atoms.append(high)
        given = {v: _end(values[n], high) for v, (n, high) in self._leaves(asked=False)}
        self.rows = max((len(x) for x in given.values() if np.ndim(x)), default=_owners(tables))
        held = {
            kind: (tables or {}).get(kind) or empty(self.rows, names)
            for kind, names in form.program.columns.items()
        }
        self.tables = tuple(
            (held[kind].start, *(held[kind].columns[c] for c in names))
            for kind, names in form.program.columns.items()
        )
        self.columns = self._keep(given, held)
        self.kernel = _kernel(self._source())

    def _leaves(self, asked: bool) -> list[tuple[str, tuple[str, bool]]]:
        """The inputs asked about, or those given: (variable, (leaf, whether the high end))."""
        found = self.form.program.leaf_of.items()
        return [(v, of) for v, of in found if (of[0] in self.question) == asked]

    def _keep(self, given: Mapping[str, Any], held: Mapping[str, Table]) -> tuple[Any, ...]:
        params = ["own", *given, *(f"T_{t}" for t in held)]
        keep = _function("keep", params, columns(self.parts.kept, "    "), self.parts.columns)
        own = np.arange(self.rows, dtype=np.int64)
        found = _made(keep, "keep", column_space())(own, *given.values(), *held.values())
        full = [np.broadcast_to(np.asarray(x, dtype=np.int64), self.rows) for x in found]
        return tuple(np.ascontiguousarray(narrow(np.ascontiguousarray(x))) for x in full)

    def _source(self) -> str:
        tables = [f"T_{t}" for t in self.form.program.columns]
        params = ["out", *(f"c_{v}" for v in self.parts.columns), *self.parts.scalars, *tables]
        lines = [f"def kernel({', '.join(params)}):", "    for own in range(out.shape[1]):"]
        lines += [f"        {v} = np.int64(c_{v}[own])" for v in self.parts.columns]
        lines += fused(self.parts.looped, self.form.program.columns, "        ")
        lines += [f"        out[{i}, own] = {a}" for i, a in enumerate(self.atoms)]
        return "\n".join(lines)

    def _asked(self, question: Mapping[str, Any]) -> list[int]:
        leaves = self._leaves(asked=True)
        body = scalar(self.parts.asked, {}, "    ", trace=False)
        source = _function("asked", [v for v, _ in leaves], body, self.parts.scalars)
        given = [_end(question[name], high) for _, (name, high) in leaves]
        return [int(x) for x in _made(source, "asked", scalar_space())(*given)]

    def ask(self, out: Any = None, **question: Any) -> Any:
        """Results as rows of an int64 matrix, one column for each agreement."""
        if out is None:
            out = np.empty((len(self.atoms), self.rows), dtype=np.int64)
        self.kernel(out, *self.columns, *self._asked(question), *self.tables)
        return out


def _end(value: Any, high: bool) -> Any:
    return value[int(high)] if isinstance(value, tuple) else value


def _owners(tables: Mapping[str, Table] | None) -> int:
    return max((len(t.start) - 1 for t in (tables or {}).values()), default=1)


def _function(name: str, params: Iterable[str], body: list[str], results: Iterable[str]) -> str:
    out = "".join(f"{v}, " for v in results)
    return "\n".join([f"def {name}({', '.join(params)}):", *body, f"    return ({out})"])


@lru_cache(maxsize=256)
def _compiled(source: str) -> Any:
    return compile(source, "<fused>", "exec")


def _made(source: str, name: str, space: Mapping[str, Any]) -> Any:
    scope = dict(space)
    exec(_compiled(source), scope)
    return scope[name]


@lru_cache(maxsize=64)
def _kernel(source: str) -> Any:
    space = fused_space()
    return space["numba"].njit(_made(source, "kernel", space), nogil=True)
