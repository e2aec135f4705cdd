"""The table of terms: a row for every term of every provision, with its sentence; where a file
gave none, a row that says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import PurePath
from typing import Any

from ..agreement import Agreement, terms_of
from ..confidence import confidence
from ..errors import Problem
from ..formula.units import CODE
from ..leaves import measured
from ..provision import Provision

ACCOUNT = "account"  # the kind of the rows that say how much of a letter was claimed
ERROR = "error"
_LINE = re.compile(r"(?:(.*) )?line (\d+)")


@dataclass(frozen=True)
class Row:
    """One term. `number` is the exact integer of a term with a unit, in the unit named (money in
    cents, prices in ten-thousandths, percent in millionths, days since 1970), and a term of words
    has none; spans are code points of the letter's text.
    """

    file: str
    document: str  # the name of the file alone; where it holds several, of the one: "x.txt#2"
    sha256: str  # of the file
    slot: str
    kind: str
    term: str
    value: str
    number: int | None = None
    unit: str = ""
    quote: str = ""
    start: int | None = None
    end: int | None = None
    line: int | None = None
    confidence: str = ""  # of the provision, and what it rests on
    because: str = ""
    document_kind: str = ""


COLUMNS = tuple(f.name for f in fields(Row))


def rows_of(agreement: Agreement, file: str, sha256: str) -> Iterator[Row]:
    """Every term of an agreement, then the account of what its provisions claim."""
    name, sort = agreement.letter.name, agreement.document_kind.name
    trust = confidence(agreement)
    for slot, p in agreement.slots.items():
        numbers = {
            path[len(slot) + 1 :]: (unit, n)
            for path, unit, n in measured(p, slot)
            if unit != CODE  # words have a number only for formulas, which compare it
        }
        for path, value in _leaves(terms_of(p)):
            unit, number = numbers.get(path, ("", None))
            yield _placed(agreement, p, Row(
                file, name, sha256, slot, p.kind, path, str(value), number, unit,
                confidence=trust[slot].grade, because=trust[slot].because, document_kind=sort,
            ))  # fmt: skip
    claimed, total = agreement.coverage
    for term, count in (("claimed", claimed), ("all", total), ("unread", len(agreement.unread))):
        yield Row(
            file, name, sha256, "", ACCOUNT, term, str(count), count, "number", document_kind=sort
        )


def error_rows(
    problems: tuple[Problem, ...], file: str, sha256: str, document: str = "", sort: str = ""
) -> Iterator[Row]:
    """Why a file, or a document in it, gave no terms; with its sort, where that is known."""
    names = {document, PurePath(file).name}
    for p in problems:
        place = _LINE.fullmatch(p.where)
        where = (place[1] or "") if place else p.where
        said = f"{p.what} {p.mend}".strip()
        if PurePath(where).name not in {"", *names}:
            said = f"{where}: {said}"
        yield Row(
            file, document or PurePath(file).name, sha256, "", ERROR, "problem", said,
            line=int(place[2]) if place else None, document_kind=sort,
        )  # fmt: skip


def _placed(agreement: Agreement, p: Provision, row: Row) -> Row:
    """The row with the first sentence that its term is read from."""
    top = row.term.partition(".")[0].partition("[")[0]
    spans = p.cite.fields.get(row.term) or p.cite.of(top)
    if not spans:
        return row
    first = min(spans)
    letter = agreement.letter
    return replace(
        row,
        quote=letter.quote(first),
        start=first.start,
        end=first.end,
        line=letter.line(first.start),
    )


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, f"{path}.{name}" if path else str(name))
    elif isinstance(value, (list, tuple)):
        for i, inner in enumerate(value):
            yield from _leaves(inner, f"{path}[{i}]")
    elif value is not None:
        yield path, value
