"""`tenure termsheet`: one value a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .app import app
from .options import AsJson, Source
from .output import show

if TYPE_CHECKING:
    from rich.console import RenderableType


@app.command()
def termsheet(source: Source, as_json: AsJson = False) -> None:
    """A letter's terms, one value a field.

    Each with the spans that say so.
    """
    from .. import door
    from ..views.termsheet import termsheet as sheet

    found = sheet(door.load(source), source.stem)

    def table() -> RenderableType:
        from ..views.tables import sheet_table

        return sheet_table(found)

    from ..views import NOTICE

    show(as_json, table, lambda: {**found, "notice": NOTICE})
