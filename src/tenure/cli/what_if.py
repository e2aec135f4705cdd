"""`tenure what-if`: what each way of parting would cost."""

from __future__ import annotations

from typing import Annotated

import typer

from .app import app
from .inputs import inputs
from .options import AsJson, FactFile, KnownAt, Readings, Source, Subject
from .output import show


@app.command("what-if")
def what_if(
    source: Source,
    facts: FactFile,
    on: Annotated[list[str], typer.Option("--on", metavar="DAY", help="May be repeated.")],
    price: Annotated[
        list[str] | None, typer.Option("--price", metavar="PRICE", help="May be repeated.")
    ] = None,
    ways: Annotated[
        list[str] | None,
        typer.Option("--if", metavar="WAY", help="A way of parting; else all. May be repeated."),
    ] = None,
    known_at: KnownAt = None,
    reading: Readings = None,
    subject: Subject = None,
    as_json: AsJson = False,
) -> None:
    """What each way of parting would cost.

    What it would add to what is owed, by day and share price.
    """
    from rich.console import Group

    from .. import door
    from ..views import json as data
    from ..views import left_out
    from ..views import ways as table

    agreement, log = inputs(source, facts, reading)
    cells = door.what_if(
        agreement,
        log,
        on,
        prices=price or (None,),
        ways=ways or None,
        known_at=known_at,
        subject=subject,
    )
    show(
        as_json,
        lambda: Group(table.what_if(cells), *left_out.section(agreement, left_out.of_costs(cells))),
        lambda: {
            **data.what_if(cells),
            "not_taken_in": left_out.data(agreement, left_out.of_costs(cells)),
        },
    )
