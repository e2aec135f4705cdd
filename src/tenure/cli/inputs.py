"""What commands read: the agreement, the log of facts, the readings named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..agreement import Agreement
    from ..facts import Facts


def facts_of(path: Path) -> Facts:
    """The log of a file."""
    from ..facts import Facts

    return Facts.load(path)


def inputs(source: Path, facts: Path, readings: list[str] | None) -> tuple[Agreement, Facts]:
    """The agreement and the log; problems of both are reported together."""
    from .. import door
    from ..errors import InputError, Problem
    from ..facts import Facts

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
