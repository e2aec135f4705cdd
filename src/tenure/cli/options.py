"""The arguments and options that several commands share, each said once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

AGREEMENT = (
    "A letter (text, HTML, Word, PDF or EDGAR), an agreement.yaml made of one, or a family.yaml of"
    " several documents"
)
Source = Annotated[Path, typer.Argument(metavar="AGREEMENT", help=f"{AGREEMENT}.")]
SourceOrFolder = Annotated[
    Path, typer.Argument(metavar="AGREEMENT", help=f"{AGREEMENT}; or a folder of them.")
]
FactFile = Annotated[
    Path, typer.Argument(metavar="FACTS", help="The log of what has happened (YAML).")
]
FactsOrNone = Annotated[
    Path | None,
    typer.Argument(metavar="FACTS", help="The log; without one, what is supposed is named."),
]
OnDay = Annotated[
    str, typer.Option("--on", metavar="DAY", help="As of the end of this day (2006-03-15).")
]
KnownAt = Annotated[
    str | None, typer.Option(metavar="DAY", help="Only facts recorded by this day.")
]
PriceOf = Annotated[
    str | None, typer.Option("--price", metavar="PRICE", help="Share price; else the last close.")
]
Readings = Annotated[
    list[str] | None,
    typer.Option(
        "--reading", metavar="ID=CHOICE", help="Read an open question this way; may be repeated."
    ),
]
Subject = Annotated[
    str | None, typer.Option(metavar="PERSON", help="The person, where the log tells of several.")
]
Law = Annotated[
    str | None,
    typer.Option("--law", metavar="NAME", help="Show what this law adds, beside the letter: us."),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of a table.")]
