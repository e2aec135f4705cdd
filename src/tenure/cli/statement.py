"""`tenure statement`: where things stand on a day."""

from __future__ import annotations

import typer

from .app import app
from .inputs import facts_of, inputs
from .options import (
    AsJson,
    FactFile,
    KnownAt,
    Law,
    OnDay,
    PriceOf,
    Readings,
    SourceOrFolder,
    Subject,
)
from .output import show


@app.command()
def statement(
    source: SourceOrFolder,
    facts: FactFile,
    on: OnDay,
    known_at: KnownAt = None,
    price: PriceOf = None,
    reading: Readings = None,
    subject: Subject = None,
    law: Law = None,
    as_json: AsJson = False,
) -> None:
    """Where things stand on a day.

    Figures, payments, what is unknown, the readings they rest on.
    Of a folder every agreement that can be used is shown; what is wrong with the others is told
    after that, with exit status 1.
    """
    from .. import door
    from ..errors import InputError
    from ..views import json as data
    from ..views import tables

    if source.is_dir():
        if reading or subject:
            raise typer.BadParameter("--reading and --subject go with one agreement, not a folder")
        many = door.statements(source, facts_of(facts), on, known_at=known_at, price=price, law=law)
        show(
            as_json,
            lambda: tables.statements(many.statements),
            lambda: {name: data.statement(s) for name, s in many.statements.items()},
        )
        if many.problems:
            raise InputError(many.problems)
        return
    agreement, log = inputs(source, facts, reading)
    found = door.on(agreement, log, on, known_at=known_at, price=price, subject=subject, law=law)
    show(as_json, lambda: tables.statement(found), lambda: data.statement(found))
