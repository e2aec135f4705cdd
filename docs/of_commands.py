"""The page of the commands, made from the command line's own help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from tenure.cli import app
from tenure.engine.what_if import WAYS

HEAD = """\
# Commands

`AGREEMENT` is a letter (its [format](formats.md) may be any that is read), an `agreement.yaml` that
`tenure read` made of one and that you may have corrected, or a [family file](families.md) of
several documents. `FACTS` is a [log of facts](facts.md). A `DAY` is written 2006-03-15.

Each command prints tables for a person, or with `--json` the same as [data](json.md). The exit
status is 0 when it is done, 1 when the input has problems (all of them are listed on standard
error, and nothing is written), 2 when the command is used wrongly, and 130 when it was stopped
with Ctrl-C. On a terminal of fewer than 70 columns a table too wide for it is told row by row.
"""


def commands() -> dict[str, Any]:
    """Every command of the program by its name, those of a group after the group's."""
    return dict(_named(typer.main.get_command(app)))


def _named(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    for name, one in group.commands.items():
        if hasattr(one, "commands"):
            yield from _named(one, f"{before}{name} ")
        else:
            yield f"{before}{name}", one


def page() -> str:
    """commands.md"""
    return "\n".join([HEAD, *(_section(name, one) for name, one in commands().items())])


def _section(name: str, command: Any) -> str:
    lines = [f"## tenure {name}", "", command.help.strip(), "", f"    {_usage(name, command)}", ""]
    lines += ["| | |", "| --- | --- |", *(f"| `{w}` | {help} |" for w, help in _rows(command)), ""]
    if name == "what-if":
        lines += [f"A `WAY` is one of: {', '.join(WAYS)}.", ""]
    return "\n".join(lines)


def _usage(name: str, command: Any) -> str:
    words = [f"tenure {name}"]
    for one in command.params:
        shown = " ".join([one.opts[0], *([one.metavar or "FILE"] if not _flag(one) else [])])
        if one.param_type_name == "argument":
            words.append(one.metavar if one.required else f"[{one.metavar}]")
        elif one.required:
            words.append(shown)
    return " ".join([*words, "[OPTIONS]"])


def _rows(command: Any) -> Iterator[tuple[str, str]]:
    for one in command.params:
        names = one.metavar if one.param_type_name == "argument" else ", ".join(one.opts)
        value = "" if _flag(one) or one.param_type_name == "argument" else one.metavar or "FILE"
        need = " Needed." if one.required and one.param_type_name == "option" else ""
        yield f"{names} {value}".strip(), f"{one.help}{need}"


def _flag(one: Any) -> bool:
    return bool(getattr(one, "is_flag", False))
