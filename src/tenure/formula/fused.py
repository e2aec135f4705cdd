"""The same source inside one numba row loop, for portfolios. Needs the extra `portfolio` (numba).

Steps that do not depend on the question (`day`, `price`) are worked out once per portfolio and kept in
the narrowest integer type that holds them; steps that depend on the question alone once per question.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ..errors import FormulaError
from .backends import Column, Table, column_space, portable_space, scalar_space
from .emit import Atom, Loop, Set
from .form import Form, empty
from .source import columns, fused, scalar


@lru_cache(maxsize=1)
def fused_space() -> dict[str, Any]:
    """Names inside a numba loop: the calendar's functions, compiled."""
    try:
        import numba
    except ImportError:
        raise FormulaError("fused evaluation needs numba: pip install 'tenure[portfolio]'") from None
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
    """The instructions of a form in three parts, and the variables that pass from one to the next."""

    kept: tuple[Set | Loop, ...]  # depend on the agreement and its facts alone
    asked: tuple[Set | Loop, ...]  # depend on the question alone
    looped: tuple[Set | Loop, ...]  # depend on both
    columns: tuple[str, ...]  # kept variables that the loop reads
    scalars: tuple[str, ...]  # variables of the question that the loop reads


def split(form: Form, question: Collection[str]) -> Split:
    """Sort a form's instructions by what they depend on; `question` names the leaves asked about."""
    ours = {v: name in question for v, (name, _) in form.program.leaf_of.items()}
    depends: dict[str, frozenset[str]] = {
        v: frozenset(("question",) if asked else ("row",)) for v, asked in ours.items()
    }
    parts: dict[str, list[Set | Loop]] = {"kept": [], "asked": [], "looped": []}
    for line in form.program.lines:
        reads = frozenset().union(*(depends.get(v, frozenset()) for v in _reads(line)))
        if isinstance(line, Loop):
            reads |= {"row"}
        for name in line.names if isinstance(line, Loop) else (line.name,):
            depends[name] = reads
        where = "kept" if reads <= {"row"} else "asked" if reads == {"question"} else "looped"
        parts[where].append(line)
    wanted: dict[str, None] = {}
    for line in parts["looped"]:
        wanted.update(dict.fromkeys(_reads(line)))
    wanted.update((a, None) for pair in form.program.results.values() for a in pair if isinstance(a, str))
    made = {n for x in parts["looped"] for n in (x.names if isinstance(x, Loop) else (x.name,))}
    outside = [v for v in wanted if v not in made]
    return Split(
        tuple(parts["kept"]),
        tuple(parts["asked"]),
        tuple(parts["looped"]),
        tuple(v for v in outside if "question" not in depends[v]),
        tuple(v for v in outside if "question" in depends[v]),
    )


def _reads(line: Set | Loop) -> Iterable[str]:
    atoms: tuple[Atom, ...] = line.args if isinstance(line, Set) else (*line.starts, *line.outer)
    return [a for a in atoms if isinstance(a, str)]


class Fused:
    """A form made ready for one portfolio: `ask(day=...)` fills a matrix of results.

    What `values` leaves out (the day, say) is the question.
    """

    def __init__(
        self, form: Form, values: Mapping[str, Any], tables: Mapping[str, Table] | None = None
    ) -> None:
        if any(high for _, high in form.program.leaf_of.values()):
            raise FormulaError("fused evaluation is for known inputs; run rows with unknowns as columns")
        self.form = form
        self.results = tuple(form.program.results)
        self.question = frozenset(form.leaves) - set(values)
        self.parts = split(form, self.question)
        rows = max((len(v) for v in values.values() if np.ndim(v)), default=1)
        held = {t: (tables or {}).get(t) or empty(rows, c) for t, c in form.program.columns.items()}
        self.rows = rows
        self.tables = tuple(
            (held[t].start, *(held[t].columns[c] for c in names)) for t, names in form.program.columns.items()
        )
        self.columns = self._keep(values, held)
        self.kernel = self._kernel()

    def _keep(self, values: Mapping[str, Any], held: Mapping[str, Table]) -> tuple[Any, ...]:
        names = [v for v, (leaf, _) in self.form.program.leaf_of.items() if leaf not in self.question]
        params = ["own", *names, *(f"T_{t}" for t in held)]
        out = "".join(f"{v}, " for v in self.parts.columns)
        body = columns(self.parts.kept, "    ")
        source = "\n".join([f"def keep({', '.join(params)}):", *body, f"    return ({out})"])
        scope: dict[str, Any] = dict(column_space())
        exec(compile(source, "<kept>", "exec"), scope)
        given = [values[self.form.program.leaf_of[v][0]] for v in names]
        found = scope["keep"](np.arange(self.rows, dtype=np.int64), *given, *held.values())
        full = [np.broadcast_to(np.asarray(x, dtype=np.int64), self.rows) for x in found]
        return tuple(np.ascontiguousarray(narrow(np.ascontiguousarray(x))) for x in full)

    def _kernel(self) -> Any:
        columns_, scalars = self.parts.columns, self.parts.scalars
        tables = [f"T_{t}" for t in self.form.program.columns]
        params = ["out", *(f"c_{v}" for v in columns_), *scalars, *tables]
        lines = [f"def kernel({', '.join(params)}):", "    for own in range(out.shape[1]):"]
        lines += [f"        {v} = np.int64(c_{v}[own])" for v in columns_]
        lines += fused(self.parts.looped, self.form.program.columns, "        ")
        for i, (low, _) in enumerate(self.form.program.results.values()):
            lines.append(f"        out[{i}, own] = {low}")
        scope = dict(fused_space())
        exec(compile("\n".join(lines), "<fused>", "exec"), scope)
        return scope["numba"].njit(scope["kernel"], nogil=True)

    def _asked(self, question: Mapping[str, int]) -> list[int]:
        names = [v for v, (leaf, _) in self.form.program.leaf_of.items() if leaf in self.question]
        body = scalar(self.parts.asked, {}, "    ", trace=False)
        out = "".join(f"{v}, " for v in self.parts.scalars)
        source = "\n".join([f"def asked({', '.join(names)}):", *body, f"    return ({out})"])
        scope: dict[str, Any] = dict(scalar_space())
        exec(compile(source, "<asked>", "exec"), scope)
        given = [question[self.form.program.leaf_of[v][0]] for v in names]
        return list(scope["asked"](*given))

    def ask(self, out: Any = None, **question: int) -> Any:
        """Results as rows of an int64 matrix, in the order of `results`; one column for each agreement."""
        if out is None:
            out = np.empty((len(self.results), self.rows), dtype=np.int64)
        self.kernel(out, *self.columns, *self._asked(question), *self.tables)
        return out
