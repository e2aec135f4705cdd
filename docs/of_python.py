"""The page of the public calls and types, made from their own docstrings."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Callable, Iterator
from functools import cached_property

import tenure

HEAD = """\
# In Python

`import tenure` gives what stands on this page, and nothing else of the package is promised to
stay as it is. A day is a `datetime.date`, its text ("2006-03-15") or a number of days since
1970-01-01; a share price is a `Decimal` or its text. Whatever is wrong with an input is an
`InputError` that has all of its `problems`. Nothing that is returned can be changed: `choose` and
the like give another.

```python
>>> import tenure
>>> agreement = tenure.load("examples/finance-chief.txt")
>>> facts = tenure.Facts.load("examples/finance-chief.facts.yaml")
>>> statement = tenure.on(agreement, facts, "2021-09-10")
>>> print(statement["severance"])
$76,333.33
>>> statement["severance"].known, statement["severance"].plain
(True, Decimal('76333.33'))
>>> trace = tenure.why(agreement, facts, "severance", "2021-09-10")
>>> for line in trace.lines:
...     if line.words == "months of salary":
...         print(line.value, "|", line.sentence.place, "|", line.sentence.quote)
$76,333.33 | line 61 | four months salary

```
"""


def page() -> str:
    """python.md"""
    public = [(name, getattr(tenure, name)) for name in tenure.__all__]
    calls = [_call(name, x) for name, x in public if not inspect.isclass(x)]
    types = [_type(name, x) for name, x in public if inspect.isclass(x)]
    return "\n".join([HEAD, "## Calls", "", *calls, "## Types", "", *types])


def _call(name: str, call: Callable[..., object]) -> str:
    written = str(inspect.signature(call))
    shown = re.sub(r"(: |-> )'([^']*)'", r"\1\2", written)
    return f"### {name}\n\n```text\n{name}{_folded(shown)}\n```\n\n{_doc(call)}\n"


def _folded(signature: str) -> str:
    """A long signature with a parameter a line."""
    if len(signature) < 80:
        return signature
    inside, _, gives = signature.rpartition(") -> ")
    parts = re.split(r", (?![^\[]*\])", inside.removeprefix("("))
    return "(\n" + "".join(f"    {part},\n" for part in parts) + f") -> {gives}"


def _doc(of: object) -> str:
    return inspect.cleandoc(of.__doc__ or "")


def _type(name: str, of: type) -> str:
    rows = "\n".join(f"| `{member}` | {said} |" for member, said in _members(of))
    table = f"\n| | |\n| --- | --- |\n{rows}\n" if rows else ""
    return f"### {name}\n\n{_doc(of)}\n{table}"


def _members(of: type) -> Iterator[tuple[str, str]]:
    """The fields, then properties and methods with what they say of themselves."""
    if dataclasses.is_dataclass(of):
        for f in dataclasses.fields(of):
            if f.repr and not f.name.startswith("_"):
                kind = f.type if isinstance(f.type, str) else f.type.__name__
                yield f.name, f"`{kind.replace('|', 'or')}`"
    for name, member in vars(of).items():
        if name.startswith("_"):
            continue
        inner = getattr(member, "__func__", None) or getattr(member, "func", member)
        if isinstance(member, property | cached_property):
            yield name, _first(member)
        elif inspect.isfunction(inner):
            yield f"{name}()", _first(inner)


def _first(of: object) -> str:
    """The first paragraph of a docstring on one line."""
    return " ".join(_doc(of).partition("\n\n")[0].split()).replace("|", "or")
