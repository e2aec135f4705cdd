"""The table of the names that facts may have, as data, and the page of the docs that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from tenure.facts.field import HELD_AS, Field
from tenure.facts.name import COUNTS, Name
from tenure.facts.names_company import COMPANY
from tenure.facts.names_employment import FORMATION, PAY, WORK
from tenure.facts.names_law import LAW
from tenure.facts.names_parting import CONDUCT, ENDS, PROCEDURE
from tenure.facts.shapes import COMMON, SHAPES

NAMES: dict[str, Name] = {
    row.name: row for row in (*FORMATION, *WORK, *PAY, *CONDUCT, *PROCEDURE, *ENDS, *COMPANY, *LAW)
}


def nearest(word: str, known: list[str], alike: float = 0.6) -> str | None:
    """The known word that `word` was most likely meant to be, if they are so much alike."""
    found = get_close_matches(word.casefold(), known, 1, alike)
    return found[0] if found else None


def names_page() -> str:
    """The table of names in Markdown, one section for each shape."""
    parts = [
        "# Facts\n",
        "A fact file is YAML: a list of facts, or `facts:` with that list under it. It is\n"
        "append-only: a later fact corrects or retracts an earlier one by its id. A field left\n"
        "out is unknown unless the table says otherwise; `null` means asked and not known.\n"
        "Numbers are read from their text, exactly. The file is UTF-8; UTF-16 and Windows-1252\n"
        "are read too.\n",
        "## Fields of every fact\n",
        _table(("field", "meaning"), [(f"`{name}`", meaning) for name, meaning in COMMON.items()]),
        "## Types\n",
        _table(("type", "how it is held and written"), [(t, held) for t, held in HELD_AS.items()]),
    ]
    for shape in SHAPES.values():
        parts.append(f"## {shape.name}\n\n{_sentence(shape.meaning)} No fact: {shape.absent}.\n")
        parts.append(_fields_table(shape.fields))
        if any(f.type == "votes" for f in shape.fields):
            counted = [(f"`{name}`", meaning) for name, meaning in COUNTS.items()]
            parts.append(_table(("counted from the votes", "meaning"), counted))
        for row in NAMES.values():
            if row.shape is shape:
                parts.append(_section(row))
    return "\n".join(parts)


def _section(row: Name) -> str:
    notes = [f"Of the {row.subject}."]
    if row.before_hire and row.subject == "person":
        notes.append("May be dated before the first day of work.")
    text = f"### `{row.name}`\n\n{_sentence(row.meaning)} {' '.join(notes)}\n"
    return f"{text}\n{_fields_table(row.own)}" if row.own else text


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _fields_table(fields: tuple[Field, ...]) -> str:
    rows = [(f"`{f.name}`", f.type, f.absence, _meaning(f)) for f in fields]
    return _table(("field", "type", "left out", "meaning"), rows)


def _meaning(field: Field) -> str:
    text = field.meaning
    if field.choices:
        text += f" ({', '.join(field.choices)})"
    if field.also:
        text += f"; also read as {', '.join(f'`{word}`' for word in field.also)}"
    return text


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
