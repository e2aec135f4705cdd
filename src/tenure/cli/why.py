"""`tenure why`: the trace of a figure."""

from __future__ import annotations

from typing import Annotated

import typer

from .app import app
from .inputs import inputs
from .options import AsJson, FactFile, KnownAt, Law, OnDay, PriceOf, Readings, Source, Subject
from .output import show


@app.command()
def why(
    source: Source,
    facts: FactFile,
    figure: Annotated[str, typer.Argument(metavar="FIGURE", help="A name from the statement.")],
    on: OnDay,
    known_at: KnownAt = None,
    price: PriceOf = None,
    reading: Readings = None,
    subject: Subject = None,
    law: Law = None,
    as_json: AsJson = False,
) -> None:
    """How a figure comes about.

    The rule, the sentence, the facts, the readings.
    """
    from .. import door
    from ..views import json as data
    from ..views import trace

    agreement, log = inputs(source, facts, reading)
    found = door.why(
        agreement, log, figure, on, known_at=known_at, price=price, subject=subject, law=law
    )
    show(as_json, lambda: trace.trace(found), lambda: data.trace(found))
