"""The page of each kind of provision, made from its own docstring, terms, doubts and examples."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import yaml

import tenure.agreement  # noqa: F401  it registers the kinds
from docs.of_meanings import facts_of, provided
from tenure.formula.units import CODE, DATE, HOURS, MONEY, PERCENT, PRICE
from tenure.provision import KINDS, Provision, hints
from tenure.terms import Exact, Unit

_UNITS = {
    MONEY: "dollars",
    PRICE: "dollars a share",
    PERCENT: "percent",
    HOURS: "hours",
    DATE: "day",
    CODE: "name",
}


def pages() -> Mapping[str, str]:
    """The file name and the text of every page, with the index of all."""
    own = {f"{name}.md": page(kind) for name, kind in sorted(KINDS.items())}
    return {"README.md": _index(), **own}


def _index() -> str:
    lines = ["# Kinds of provision", "", "What tenure reads in a letter and can compute.", ""]
    for name, kind in sorted(KINDS.items()):
        lines.append(f"- [{name}]({name}.md): {_first(kind)}")
    return "\n".join([*lines, ""])


def _first(kind: type[Provision]) -> str:
    return " ".join(inspect.cleandoc(kind.__doc__ or "").split("\n\n")[0].split())


def page(kind: type[Provision]) -> str:
    """One kind."""
    parts = [f"# {kind.kind}", inspect.cleandoc(kind.__doc__ or ""), "## Terms", _terms(kind)]
    for inner in _inner(kind):
        parts += [f"### {_spaced(inner)}", inspect.cleandoc(inner.__doc__ or ""), _terms(inner)]
    parts += ["## What it gives", _list(provided(kind)) or "Nothing to compute."]
    facts = facts_of(kind)
    if facts:
        parts += ["## Facts it rests on", "Its own and those of the definitions it asks."]
        parts.append(_list(facts))
    if kind.doubts:
        parts += ["## Open questions", *_doubts(kind)]
    parts += ["## Examples", *(_example(e.text, e.terms) for e in kind.examples)]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _terms(kind: Any) -> str:
    said = _comments(kind)
    lines = ["| term | what it takes | left out | |", "| --- | --- | --- | --- |"]
    for f in dataclasses.fields(kind):
        if f.name != "cite":
            takes = _takes(hints(kind)[f.name])
            lines.append(f"| `{f.name}` | {takes} | {_default(f)} | {said.get(f.name, '')} |")
    return "\n".join(lines) if len(lines) > 2 else "It has no terms."


def _takes(kind: Any) -> str:
    """What may be written for a term, in words."""
    for mark in getattr(kind, "__metadata__", ()):
        if isinstance(mark, Unit):
            return _UNITS.get(mark.name, mark.name)
        if isinstance(mark, Exact):
            return "part of a whole"
    origin, args = get_origin(kind), [a for a in get_args(kind) if a is not Ellipsis]
    if origin in (Union, UnionType):
        return ", or ".join(_takes(a) for a in args if a is not NoneType)
    if origin is Literal:
        return ", ".join(f"`{a}`" for a in args)
    if origin is tuple:
        return f"list: {_takes(args[0])}" if args else "list"
    if dataclasses.is_dataclass(kind):
        return f"[{_spaced(kind)}](#{_spaced(kind).replace(' ', '-')})"
    plain: dict[Any, str] = {bool: "yes or no", int: "whole number", str: "text"}
    return plain.get(kind, "text")


def _spaced(kind: Any) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(kind.__name__)).lower()


def _default(f: dataclasses.Field[Any]) -> str:
    if f.default is dataclasses.MISSING:
        return "needed" if f.default_factory is dataclasses.MISSING else "none"
    if f.default is None or f.default == ():
        return "not said"
    if isinstance(f.default, bool):
        return "yes" if f.default else "no"
    return f"`{f.default}`"


def _comments(kind: Any) -> dict[str, str]:
    """What the source says of each term, beside it."""
    found: dict[str, str] = {}
    for one in reversed(kind.__mro__[:-1]):
        text = inspect.getsource(one)
        found |= dict(re.findall(r"^    (\w+): [^\n#]*# (.*)$", text, re.MULTILINE))
    return found


def _inner(kind: Any) -> list[Any]:
    """The dataclasses that its terms are made of, in the order in which they come."""
    found: list[Any] = []

    def look(part: Any) -> None:
        if isinstance(part, type) and dataclasses.is_dataclass(part) and part not in found:
            found.append(part)
            for name in (f.name for f in dataclasses.fields(part)):
                look(hints(part)[name])
        for inner in get_args(part):
            look(inner)

    for f in dataclasses.fields(kind):
        if f.name != "cite":
            look(hints(kind)[f.name])
    return found


def _doubts(kind: type[Provision]) -> Iterator[str]:
    for doubt in kind.doubts:
        first, *others = (f"`{r}`" for r in doubt.readings)
        asked = f"{doubt.question[0].upper()}{doubt.question[1:]}"
        yield f"**`{doubt.name}`** {asked}\n\n- {first}: the default, because {doubt.because}\n" + (
            "\n".join(f"- {other}" for other in others)
        )


def _example(text: str, terms: Mapping[str, Any]) -> str:
    dumped = yaml.safe_dump(dict(terms), sort_keys=False, allow_unicode=True, width=90)
    quoted = "\n".join(f"> {line}".rstrip() for line in text.splitlines())
    return f"{quoted}\n\n```yaml\n{dumped}```"


def _list(rows: Mapping[str, str]) -> str:
    return "\n".join(f"- `{name}`" + (f": {said}" if said else "") for name, said in rows.items())
