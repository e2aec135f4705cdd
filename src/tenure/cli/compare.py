"""`tenure compare`: two drafts, or a letter and its amendment."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .app import app
from .options import AGREEMENT, AsJson, KnownAt, Readings, Subject
from .output import apart, show, write

if TYPE_CHECKING:
    from ..agreement import Agreement
    from ..errors import Problem

_EACH = f"{AGREEMENT}."


@app.command()
def compare(
    before: Annotated[Path, typer.Argument(metavar="A", help=_EACH)],
    after: Annotated[Path, typer.Argument(metavar="B", help=_EACH)],
    facts: Annotated[
        Path | None,
        typer.Argument(metavar="FACTS", help="The log, for both; else what is supposed is named."),
    ] = None,
    on: Annotated[
        list[str] | None,
        typer.Option("--on", metavar="DAY", help="May be repeated; else 6, 12, 24 and 36 months."),
    ] = None,
    price: Annotated[
        list[str] | None, typer.Option("--price", metavar="PRICE", help="May be repeated.")
    ] = None,
    known_at: KnownAt = None,
    reading: Readings = None,
    subject: Subject = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page of HTML here too.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """What differs between two agreements.

    What B adds, drops and changes of A: in words with both sentences, and in dollars.
    """
    from .. import door
    from ..facts import Facts
    from ..views import comparison
    from ..views.comparison.data import data
    from ..views.reading import ALONE
    from .inputs import facts_of

    if html is not None:
        apart(html, before, after, facts)
    found = _loaded((before, door.load), (after, door.load), (facts, facts_of))
    a, b = _read_as(found[0], found[1], reading or [])
    log: Facts | None = found[2]
    c = door.compare(
        a, b, log, days=on, prices=price or (None,), known_at=known_at, subject=subject
    )
    if html is not None:
        from ..views.comparison.page import page

        write(html, page(c))
    show(as_json, lambda: comparison.table(c), lambda: data(c))
    if a.stands_alone and not b.stands_alone and not as_json:
        print(f"{after.name}: {ALONE}", file=sys.stderr)


def _loaded(*wanted: tuple[Path | None, Callable[[Path], Any]]) -> list[Any]:
    """What each file holds; problems of all are reported together."""
    from ..errors import InputError

    problems: list[Problem] = []
    found: list[Any] = []
    for path, load in wanted:
        try:
            found.append(None if path is None else load(path))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(list(dict.fromkeys(problems)))
    return found


def _read_as(a: Agreement, b: Agreement, readings: list[str]) -> tuple[Agreement, Agreement]:
    """Both, each with the readings of the questions that it leaves open; a question that neither
    has is a problem of both.
    """
    from .. import door
    from .inputs import choices_of

    choices = choices_of(readings)
    asked = [{f"{slot}.{d.name}" for slot, p in x.slots.items() for d in p.doubts} for x in (a, b)]

    def own(mine: set[str], other: set[str]) -> Mapping[str, str]:
        return {k: v for k, v in choices.items() if k in mine or k not in other}

    return door.choose(a, own(*asked)), door.choose(b, own(asked[1], asked[0]))
