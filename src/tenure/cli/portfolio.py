"""`tenure portfolio`: folders of letters."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .app import app
from .options import AsJson
from .output import STOPPED, show

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ..portfolio import Account

MOST_WORDS = 300  # characters of why a file gave no terms; the table has all of it

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
    force: Annotated[
        bool, typer.Option("--force", help="Write over a table that is there already.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Every letter below a folder, in one table.

    A run that was stopped goes on.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    from .. import __version__
    from ..portfolio import Stopped, read_folder

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        shown = Console(file=sys.stderr)
        with Progress(
            *columns, console=shown, transient=True, disable=not shown.is_terminal
        ) as bar:
            task = bar.add_task("letters", total=None)
            found = read_folder(
                folder,
                out,
                __version__,
                jobs=jobs,
                seconds=seconds,
                force=force,
                told=lambda done, of: bar.update(task, completed=done, total=of),
            )
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        raise typer.Exit(STOPPED) from None
    show(as_json, lambda: _table(out, found), lambda: _data(found))


def _table(out: Path, found: Account) -> RenderableType:
    from textwrap import shorten

    from rich.console import Group
    from rich.text import Text

    from ..views.layout import section

    summary = Text(
        f"{out}: {found.rows:,} rows of {found.files:,} files ({found.anew:,} read now,"
        f" {found.errors:,} with an error row)"
    )
    if not found.errors:
        return summary
    lines = [
        f"{f.file}{'' if f.line is None else f' line {f.line}'}: {shorten(f.why, MOST_WORDS)}"
        for f in found.failed
    ]
    if found.errors > len(lines):
        lines.append(f"and {found.errors - len(lines):,} more: the rows of the kind `error`")
    return Group(summary, section("Files with an error row", Text("\n".join(lines))))


def _data(found: Account) -> dict[str, Any]:
    from dataclasses import asdict

    from ..views import NOTICE

    return {**asdict(found), "notice": NOTICE}
