"""Facts written back as YAML that loads equal: one fact a line, as a person would write it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from tenure.facts.fact import PERSON, Fact, Value
from tenure.facts.field import Field
from tenure.facts.values import iso, write

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_ -]*[A-Za-z0-9]|[A-Za-z]")
_SPECIAL = {
    "null",
    "true",
    "false",
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
}  # what other YAML readers would change


def dumped(facts: Iterable[Fact]) -> str:
    """The YAML of a log."""
    log = list(facts)
    rows = {f.id: f for f in log if f.id is not None}
    lines = [
        f"- {{{', '.join(f'{key}: {value}' for key, value in _entries(f, rows))}}}\n" for f in log
    ]
    return "".join(lines) or "[]\n"


def _entries(fact: Fact, rows: Mapping[str, Fact]) -> Iterable[tuple[str, str]]:
    yield "on", iso(fact.on)
    if fact.id is not None:
        yield "id", quoted(fact.id)
    yield "fact", fact.name
    if fact.recorded != fact.on:
        yield "recorded", iso(fact.recorded)
    if fact.subject != fact.kind.subject or fact.about or fact.corrects or fact.retracts:
        target = rows.get(fact.about or fact.corrects or fact.retracts or "")
        if target is None or target.subject != fact.subject or fact.subject != PERSON:
            yield "subject", quoted(fact.subject)
    if fact.about is not None:
        yield "about", quoted(fact.about)
    for name, value in fact.fields.items():
        yield name, _written(fact, fact.kind.fields[name], value, rows)
    for key, word in (
        ("by", fact.by),
        ("source", fact.source),
        ("corrects", fact.corrects),
        ("retracts", fact.retracts),
    ):
        if word is not None:
            yield key, quoted(word)


def _written(fact: Fact, field: Field, value: Value, rows: Mapping[str, Fact]) -> str:
    if value is None:
        return "null"
    if isinstance(value, tuple):
        return f"[{', '.join(map(quoted, value))}]"
    if isinstance(value, Mapping):
        pairs = ((quoted(k), "null" if v is None else _vote(v)) for k, v in value.items())
        return f"{{{', '.join(f'{k}: {v}' for k, v in pairs)}}}"
    if field.name in fact.texts:
        words = fact.texts[field.name]
        return words if field.type == "answer" and words in ("yes", "no") else quoted(words)
    text = write(field.type, value)
    return f'"{text}"' if field.type == "percent" else text


def _vote(text: str) -> str:
    return text if text in ("yes", "no") else quoted(text)


def quoted(text: str) -> str:
    """A text as YAML: a plain word as it is, all else in quotes, what does not print escaped."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _SPECIAL:
        return text
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    number = ord(char)
    return (
        f"\\x{number:02x}"
        if number < 256
        else f"\\u{number:04x}"
        if number < 65536
        else f"\\U{number:08x}"
    )
