"""`tenure due`: duties, deadlines and payments between two days."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .app import app
from .inputs import inputs
from .options import AsJson, FactFile, KnownAt, Readings, Source, Subject
from .output import apart, show, write


@app.command()
def due(
    source: Source,
    facts: FactFile,
    first: Annotated[str, typer.Option("--from", metavar="DAY", help="The first day.")],
    last: Annotated[str, typer.Option("--to", metavar="DAY", help="The last day, included.")],
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DAY", help="As it stands then; else on the log's last day."),
    ] = None,
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", help="Write an iCalendar file here too.")
    ] = None,
    known_at: KnownAt = None,
    reading: Readings = None,
    subject: Subject = None,
    as_json: AsJson = False,
) -> None:
    """Who must do what by when.

    Every duty, deadline, payment and vesting day, and how it stands.
    """
    from rich.console import Group

    from .. import door
    from ..views import json as data
    from ..views import left_out, obligations

    if ics is not None:
        apart(ics, source, facts)
    agreement, log = inputs(source, facts, reading)
    found = door.due(agreement, log, first, last, on=on, known_at=known_at, subject=subject)
    if ics is not None:
        write(ics, door.ics(found, agreement.letter.name, on or last))
    show(
        as_json,
        lambda: Group(
            obligations.due(found), *left_out.section(agreement, left_out.of_deadlines(found))
        ),
        lambda: {
            **data.due(found),
            "not_taken_in": left_out.data(agreement, left_out.of_deadlines(found)),
        },
    )
