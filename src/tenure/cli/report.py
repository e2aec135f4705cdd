"""`tenure report`: the agreement as of a day on one page that can be mailed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .app import app
from .inputs import inputs
from .options import FactFile, KnownAt, Law, OnDay, PriceOf, Readings, Source, Subject
from .output import apart, write


@app.command()
def report(
    source: Source,
    facts: FactFile,
    on: OnDay,
    out: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE", help="Write the HTML page here.")
    ],
    price: PriceOf = None,
    known_at: KnownAt = None,
    reading: Readings = None,
    subject: Subject = None,
    law: Law = None,
) -> None:
    """All of it on one HTML page.

    The letter beside its terms, figures with traces, charts, open questions.
    """
    from .. import door

    apart(out, source, facts)
    agreement, log = inputs(source, facts, reading)
    page = door.report(agreement, log, on, known_at=known_at, price=price, subject=subject, law=law)
    write(out, page)
    typer.echo(f"{out}: the agreement as of the end of {on}. Open it in a browser.")
