"""The command line. Commands import what they need when they run: `tenure --help` is quick."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from rich.console import RenderableType

    from .agreement import Agreement

WIDTH = 110  # columns of a table that goes to a file or a pipe

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

Source = Annotated[
    Path,
    typer.Argument(
        metavar="AGREEMENT",
        help="A letter, or an agreement.yaml made of one; for `statement` a folder of them too.",
    ),
]
FactFile = Annotated[
    Path, typer.Argument(metavar="FACTS", help="The log of what has happened (YAML).")
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
    str | None, typer.Option(metavar="PERSON", help="Whose facts, where the log has several.")
]
Law = Annotated[
    str | None,
    typer.Option("--law", metavar="NAME", help="Show what this law adds, beside the letter: us."),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of a table.")]


@app.command()
def read(
    letter: Annotated[
        Path, typer.Argument(metavar="LETTER", help="The letter, a text file.", show_default=False)
    ],
    out: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write agreement.yaml here.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="With -o: write over a file that differs.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Read a letter: every provision with its terms and sentence, and what is unread."""
    from . import door
    from .agreement import dump

    agreement = door.load(letter)
    if out is not None:
        text = dump(agreement)
        _spare(out, text, force)
        _write(out, text)

    def table() -> RenderableType:
        from rich.console import Group

        from .views import tables

        return Group(tables.terms(agreement), tables.unsaid(agreement), tables.unread(agreement))

    def as_data() -> Any:
        from .views import json as data

        return data.agreement(agreement)

    _show(as_json, table, as_data)


@app.command()
def termsheet(source: Source, as_json: AsJson = False) -> None:
    """What the letter says, one value a field, each with its spans."""
    from . import door
    from .views.termsheet import termsheet as sheet

    found = sheet(door.load(source), source.stem)

    def table() -> RenderableType:
        from .views.tables import sheet_table

        return sheet_table(found)

    _show(as_json, table, lambda: found)


@app.command()
def statement(
    source: Source,
    facts: FactFile,
    on: OnDay,
    known_at: KnownAt = None,
    price: PriceOf = None,
    reading: Readings = None,
    subject: Subject = None,
    law: Law = None,
    as_json: AsJson = False,
) -> None:
    """Where things stand on a day: figures, payments, what is unknown, the readings it rests on."""
    from . import door
    from .views import json as data
    from .views import tables

    if source.is_dir():
        if reading or subject:
            raise typer.BadParameter("--reading and --subject go with one agreement, not a folder")
        many = door.statements(source, _facts(facts), on, known_at=known_at, price=price, law=law)
        _show(
            as_json,
            lambda: tables.statements(many),
            lambda: {name: data.statement(s) for name, s in many.items()},
        )
        return
    agreement, log = _inputs(source, facts, reading)
    found = door.on(agreement, log, on, known_at=known_at, price=price, subject=subject, law=law)
    _show(as_json, lambda: tables.statement(found), lambda: data.statement(found))


@app.command()
def why(
    source: Source,
    facts: FactFile,
    figure: Annotated[str, typer.Argument(metavar="FIGURE", help="A name from the statement.")],
    on: OnDay,
    known_at: KnownAt = None,
    price: PriceOf = None,
    reading: Readings = None,
    subject: Subject = None,
    law: Law = None,
    as_json: AsJson = False,
) -> None:
    """Why a figure is what it is: the rule, the sentence, the facts, the readings."""
    from . import door
    from .views import json as data
    from .views import trace

    agreement, log = _inputs(source, facts, reading)
    found = door.why(
        agreement, log, figure, on, known_at=known_at, price=price, subject=subject, law=law
    )
    _show(as_json, lambda: trace.trace(found), lambda: data.trace(found))


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
    """What each way of parting would add to what is owed, by day and share price."""
    from . import door
    from .engine.what_if import WAYS
    from .views import json as data
    from .views import tables

    agreement, log = _inputs(source, facts, reading)
    cells = door.what_if(
        agreement,
        log,
        on,
        prices=price or (None,),
        ways=ways or tuple(WAYS),
        known_at=known_at,
        subject=subject,
    )
    _show(as_json, lambda: tables.what_if(cells), lambda: data.what_if(cells))


@app.command()
def due(
    source: Source,
    facts: FactFile,
    first: Annotated[str, typer.Option("--from", metavar="DAY", help="The first day.")],
    last: Annotated[str, typer.Option("--to", metavar="DAY", help="The last day; it counts.")],
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
    """Every duty, deadline, payment and vesting day: who, what, by when, and how it stands."""
    from . import door
    from .views import json as data
    from .views import obligations

    agreement, log = _inputs(source, facts, reading)
    found = door.due(agreement, log, first, last, on=on, known_at=known_at, subject=subject)
    if ics is not None:
        from .facts.values import day_number
        from .views.ical import calendar

        _write(ics, calendar(found, agreement.letter.name, day_number(on or last)))
    _show(as_json, lambda: obligations.due(found), lambda: data.due(found))


def _facts(path: Path) -> Any:
    from .facts import Facts

    return Facts.load(path)


def _inputs(source: Path, facts: Path, readings: list[str] | None) -> tuple[Agreement, Any]:
    """The agreement and the log; problems of both are reported together."""
    from . import door
    from .errors import InputError, Problem
    from .facts import Facts

    problems: list[Problem] = []
    found: list[Any] = []
    for make in (lambda: door.load(source), lambda: Facts.load(facts)):
        try:
            found.append(make())
        except InputError as error:
            problems += error.problems
    choices = dict(r.partition("=")[::2] for r in readings or ())
    problems += [
        Problem(
            f"--reading {k}",
            "no reading is named.",
            "Write ID=CHOICE, as `tenure statement` lists them.",
        )
        for k, v in choices.items()
        if not v
    ]
    if problems:
        raise InputError(problems)
    return door.choose(found[0], choices), found[1]


def _spare(path: Path, text: str, force: bool) -> None:
    """Keep a file that is there and differs: somebody may have corrected it by hand."""
    from .errors import InputError, Problem

    if not force and path.is_file() and path.read_bytes() != text.encode("utf-8"):
        mend = "Say --force to write over it, or choose another place with -o."
        raise InputError([Problem(str(path), "it is there already, and it differs.", mend)])


def _write(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all."""
    from .errors import InputError, Problem

    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        what = f"it cannot be written: {error.strerror}."
        raise InputError([Problem(str(path), what, "Choose another place.")]) from None


def _show(as_json: bool, table: Callable[[], RenderableType], data: Callable[[], Any]) -> None:
    if as_json:
        json.dump(data(), sys.stdout, indent=1, ensure_ascii=False)
        sys.stdout.write("\n")
        return
    from rich.console import Console

    from .views.tables import ADVICE

    terminal = sys.stdout.isatty()
    console = Console(width=None if terminal else WIDTH)
    with console.capture() as shown:
        console.print(table())
        console.print(f"\n{ADVICE}", style="dim")
    text = shown.get().lstrip("\n")
    # padding of cells is of use to a terminal's colours only
    sys.stdout.write(text if terminal else "".join(f"{x.rstrip()}\n" for x in text.splitlines()))


def main() -> None:
    """Run; exit status 0 done, 1 problems in the input (on standard error), 2 wrong usage."""
    from .errors import FormulaError, InputError

    try:
        app()
    except InputError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        sys.exit(1)
    except FormulaError as error:
        print(f"a defect of tenure, please report it with the letter: {error}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        print(f"the output cannot be written: {error.strerror}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
