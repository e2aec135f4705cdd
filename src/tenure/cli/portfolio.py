"""`tenure portfolio`: folders of letters."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .app import app
from .options import AsJson
from .output import show

if TYPE_CHECKING:
    from rich.console import RenderableType

folders = typer.Typer(
    help="Folders of letters: one table of all their terms.", no_args_is_help=True
)
app.add_typer(folders, name="portfolio")


@folders.callback()
def _commands() -> None:
    """Folders of letters: one table of all their terms."""


@folders.command("read")
def read(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Letters, in folders below it too.")
    ],
    out: Annotated[
        Path, typer.Option("-o", "--output", help="The table: terms.parquet or terms.csv.")
    ],
    jobs: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Processes; else one for every core.")
    ] = None,
    seconds: Annotated[
        int, typer.Option(min=1, metavar="N", help="The longest that one file may take.")
    ] = 60,
    as_json: AsJson = False,
) -> None:
    """Read every letter below a folder into one table; a run that was stopped goes on."""
    from dataclasses import asdict

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    from .. import __version__
    from ..portfolio import read_folder

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as bar:
        task = bar.add_task("letters", total=None)
        found = read_folder(
            folder,
            out,
            __version__,
            jobs=jobs,
            seconds=seconds,
            told=lambda done, of: bar.update(task, completed=done, total=of),
        )

    def table() -> RenderableType:
        return (
            f"{out}: {found.rows:,} rows of {found.files:,} files ({found.anew:,} read now,"
            f" {found.errors:,} with an error row)"
        )

    show(as_json, table, lambda: asdict(found))
