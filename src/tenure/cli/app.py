"""The program `tenure`, to which every command of this folder adds itself."""

from __future__ import annotations

import typer

app = typer.Typer(
    name="tenure",
    help=(
        "Make an executive's employment agreement executable: what has vested, what is owed, and"
        " why."
    ),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
