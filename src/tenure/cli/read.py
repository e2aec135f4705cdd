"""`tenure read`: a letter becomes provisions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .app import app
from .options import AGREEMENT, AsJson
from .output import apart, show, spare, write

if TYPE_CHECKING:
    from rich.console import RenderableType


@app.command()
def read(
    letter: Annotated[
        Path,
        typer.Argument(metavar="LETTER", help=f"{AGREEMENT}.", show_default=False),
    ],
    out: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write agreement.yaml here.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="With -o: write over a file that differs.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """A letter's terms, and what is unread.

    Every provision is shown with its terms and its sentence.
    """
    from .. import door
    from ..agreement import dump

    if out is not None:
        apart(out, letter)
    agreement = door.load(letter)
    if out is not None:
        text = dump(agreement)
        spare(out, text, force)
        write(out, text)

    def table() -> RenderableType:
        from ..views import reading

        return reading.whole(agreement)

    def as_data() -> Any:
        from ..views import json as data

        return data.agreement(agreement)

    show(as_json, table, as_data)
