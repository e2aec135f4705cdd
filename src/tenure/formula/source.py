"""Printing instructions as Python source: the same for integers, for columns and for a numba loop.

Only `select`, `smaller` and `larger` (inline on integers, calls on columns) and the loop over
records are printed differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .operators import OPERATORS, SPECIAL
from .program import Atom, Loop, Set

Kinds = Mapping[str, tuple[str, ...]]  # fact kind -> the columns of its table, in order

INLINE = {
    "select": "({1} if {0} else {2})",
    "smaller": "({0} if {0}<{1} else {1})",
    "larger": "({0} if {0}>{1} else {1})",
    "copy": "{0}",
}
CALLS = {"copy": "{0}"}


def text(line: Set, forms: dict[str, str]) -> str:
    """One instruction."""
    form = forms.get(line.op) or SPECIAL.get(line.op) or OPERATORS[line.op].text
    return f"{line.name} = {form.format(*(_atom(a) for a in line.args))}"


def _atom(a: Atom) -> str:
    return a if isinstance(a, str) else f"({a})" if a < 0 else str(a)


def _tuple(names: Iterable[str]) -> str:
    return "(" + "".join(f"{n}, " for n in names) + ")"


def scalar(lines: Sequence[Set | Loop], kinds: Kinds, indent: str, trace: bool) -> list[str]:
    """Lines for plain integers; a table is a sequence of tuples, one for each record."""
    out: list[str] = []
    for line in lines:
        if isinstance(line, Set):
            out.append(indent + text(line, INLINE))
            continue
        out += [f"{indent}{n} = {_atom(a)}" for n, a in zip(line.names, line.starts, strict=True)]
        if trace:
            out.append(f"{indent}{line.rows} = []")
        wanted = {c: v for v, c in line.params}
        row = _tuple(wanted.get(c, "_") for c in kinds[line.kind])
        out.append(f"{indent}for {row} in {table_name(line)}:")
        out += scalar(line.body, kinds, indent + "    ", trace)
        if trace:
            out.append(f"{indent}    {line.rows}.append({_tuple(variables(line))})")
    return out


def fused(lines: Sequence[Set | Loop], kinds: Kinds, indent: str) -> list[str]:
    """Lines inside a numba row loop; a table is the starts of its owners, then its columns."""
    out: list[str] = []
    for line in lines:
        if isinstance(line, Set):
            out.append(indent + text(line, INLINE))
            continue
        table, at = table_name(line), f"at_{line.names[0]}"
        out += [f"{indent}{n} = {_atom(a)}" for n, a in zip(line.names, line.starts, strict=True)]
        out.append(f"{indent}for {at} in range({table}[0][own], {table}[0][own + 1]):")
        places = {c: i + 1 for i, c in enumerate(kinds[line.kind])}
        out += [f"{indent}    {v} = {table}[{places[c]}][{at}]" for v, c in line.params]
        out += fused(line.body, kinds, indent + "    ")
    return out


def columns(lines: Sequence[Set | Loop], indent: str) -> list[str]:
    """Lines for NumPy columns; a fold calls its body on the k-th records of all owners at once."""
    out: list[str] = []
    for line in lines:
        if isinstance(line, Set):
            out.append(indent + text(line, CALLS))
            continue
        body, fields = f"body_{line.names[0]}", [v for v, _ in line.params]
        tables = [f"T_{t}" for t in line.tables]
        out.append(
            f"{indent}def {body}(own, {', '.join([*line.names, *fields, *line.outer, *tables])}):"
        )
        out += columns(line.body, indent + "    ")
        out.append(f"{indent}    return {_tuple(line.names)}")
        starts = "".join(f"{_atom(a)}, " for a in line.starts)
        out.append(
            f"{indent}{_tuple(line.names)} = fold({body}, ({starts}), {table_name(line)}, "
            f"{[c for _, c in line.params]!r}, own, {_tuple(line.outer)}, {_tuple(tables)})"
        )
    return out


def table_name(loop: Loop) -> str:
    """The parameter that holds the records of a kind."""
    return f"T_{loop.kind}"


def variables(loop: Loop) -> list[str]:
    """What a traced run keeps of one record: its columns, every step of the body, nested rows."""
    names = [v for v, _ in loop.params]
    for line in loop.body:
        names += [line.name] if isinstance(line, Set) else [*line.names, line.rows]
    return list(dict.fromkeys(names))
