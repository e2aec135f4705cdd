"""`tenure doubts`: what each open question is worth."""

from __future__ import annotations

from typing import Annotated

import typer

from .app import app
from .inputs import inputs
from .options import AsJson, FactsOrNone, KnownAt, PriceOf, Readings, Source, Subject
from .output import show


@app.command()
def doubts(
    source: Source,
    facts: FactsOrNone = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DAY", help="Asked as of this day; else the log's last."),
    ] = None,
    price: PriceOf = None,
    known_at: KnownAt = None,
    reading: Readings = None,
    subject: Subject = None,
    as_json: AsJson = False,
) -> None:
    """Open questions, worst first.

    The words, the readings, and what each would change.
    """
    from .. import door
    from ..views import doubts as view

    agreement, log = inputs(source, facts, reading)
    found = door.doubts(agreement, log, on, price=price, known_at=known_at, subject=subject)
    show(as_json, lambda: view.table(found), lambda: view.data(found))
