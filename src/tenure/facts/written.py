"""Facts as written, in YAML or Python, brought to one form: each piece with its place and text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

import yaml

from tenure.errors import InputError, Problem
from tenure.facts.values import Unreadable, parse_date

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 4  # a fact in a list holds mappings of texts: nothing is deeper
NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True)
class Written:
    """One text, list or mapping as it was written."""

    where: str
    line: int | None
    form: Literal["text", "list", "mapping", "other"]
    text: str | None = None  # None: null
    items: tuple[Written, ...] = ()
    pairs: tuple[tuple[str, Written], ...] = ()


def from_yaml(text: str | bytes, name: str) -> list[Written]:
    """The facts of a file: a list, or a mapping with that list under `facts`."""
    source = _decoded(text, name)
    try:
        root = yaml.compose(source, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise InputError([_not_yaml(error, source, name)]) from None
    except RecursionError:
        raise InputError([Problem(name, "it is nested too deeply for facts.", _FORM)]) from None
    if root is None:
        raise InputError([Problem(name, "the file is empty: it has no facts.", _FORM)])
    if isinstance(root, yaml.MappingNode):
        keys = [getattr(key, "value", None) for key, _ in root.value]
        if keys != ["facts"]:
            raise InputError([Problem(_place(name, root), "this is not a list of facts.", _FORM)])
        root = root.value[0][1]
    if not isinstance(root, yaml.SequenceNode):
        raise InputError([Problem(_place(name, root), "this is not a list of facts.", _FORM)])
    return [_from_node(node, name, 1) for node in root.value]


_BARE_SLOT = re.compile(r"[\[{,:]\s*(\w+\[\d+\][\w.]*)")
_DAY = re.compile(r"(?<![\w-])\d{4}-\d\d?-\d\d?(?![\w-])")
_FORM = "Write a list of facts, as in: - {on: 2006-03-15, fact: terminated}"


def _decoded(text: str | bytes, name: str) -> str:
    if isinstance(text, bytes):
        text = decoded(text, name)
    if "\0" in text:
        raise InputError([_binary(name)])
    return text


def decoded(data: bytes, name: str) -> str:
    """The text of a file, in the encodings in which letters are read too."""
    if b"\0" not in data:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    from tenure.text.formats.decoding import decode  # which few files need

    try:
        return decode(data, name).removeprefix("\ufeff")
    except InputError:
        raise InputError([_binary(name)]) from None


def _binary(name: str) -> Problem:
    return Problem(name, "this is not a text file.", "Give a YAML file in UTF-8.")


def in_quotes(text: str, line: int) -> str:
    """How to mend a line (counted from 0) in which a name has brackets that YAML takes for a list;
    empty where none has.
    """
    lines = text.split("\n")
    slot = _BARE_SLOT.search(lines[line]) if line < len(lines) else None
    return f'Write `"{slot[1]}"`, in quotes.' if slot else ""


def no_such_day(text: str, name: str) -> Problem | None:
    """The first day of a text that does not exist: YAML refuses the whole for it, and not where."""
    for at, line in enumerate(text.split("\n"), 1):
        for found in _DAY.finditer(line):
            try:
                parse_date(found.group())
            except Unreadable as problem:
                return Problem(f"{name} line {at}", f"{problem.what}.", problem.mend)
    return None


def _not_yaml(error: yaml.YAMLError, source: str, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    where = name if mark is None else f"{name} line {mark.line + 1}"
    detail = (
        getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    )
    mend = "" if mark is None else in_quotes(source, mark.line)
    return Problem(where, f"this is not YAML: {detail}.", mend or _FORM)


def _place(name: str, node: yaml.Node) -> str:
    return f"{name} line {node.start_mark.line + 1}"


def _from_node(node: yaml.Node, name: str, depth: int) -> Written:
    where, line = _place(name, node), node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        null = not node.style and node.value in NULLS  # quoted "null" is a text
        return Written(where, line, "text", None if null else node.value)
    if depth >= _DEEPEST:
        return Written(where, line, "other")
    if isinstance(node, yaml.SequenceNode):
        return Written(
            where, line, "list", items=tuple(_from_node(n, name, depth + 1) for n in node.value)
        )
    pairs = tuple((_key(key), _from_node(value, name, depth + 1)) for key, value in node.value)
    return Written(where, line, "mapping", pairs=pairs)


def _key(node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else "(a key that is not a word)"


def from_python(items: Iterable[object], name: str) -> list[Written]:
    """The facts of a list of dictionaries; a float is the shortest decimal that names it."""
    return [_from_value(item, f"{name} {number}", 1) for number, item in enumerate(items, 1)]


def _from_value(value: object, where: str, depth: int) -> Written:
    if isinstance(value, Mapping) and depth < _DEEPEST:
        pairs = tuple((str(key), _from_value(v, where, depth + 1)) for key, v in value.items())
        return Written(where, None, "mapping", pairs=pairs)
    if isinstance(value, (list, tuple)) and depth < _DEEPEST:
        return Written(
            where, None, "list", items=tuple(_from_value(v, where, depth + 1) for v in value)
        )
    form: Literal["text", "other"] = "text"
    if value is None or isinstance(value, str):
        text = value
    elif isinstance(value, bool):
        text = "yes" if value else "no"
    elif isinstance(value, (float, Decimal)):
        exact = Decimal(repr(float(value))) if isinstance(value, float) else value
        text = (
            format(exact, "f") if exact.is_finite() and abs(exact.adjusted()) < 40 else str(exact)
        )
    elif isinstance(value, (int, date)):
        text = value.isoformat() if isinstance(value, date) else str(value)
    else:
        text, form = None, "other"
    return Written(where, None, form, text)
