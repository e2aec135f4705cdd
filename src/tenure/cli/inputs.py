"""What commands read: the agreement, the log of facts, the readings named."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from ..agreement import Agreement
    from ..errors import Problem
    from ..facts import Facts


def facts_of(path: Path) -> Facts:
    """The log of a file."""
    from ..facts import Facts

    return Facts.load(path)


@overload
def inputs(source: Path, facts: Path, readings: list[str] | None) -> tuple[Agreement, Facts]: ...
@overload
def inputs(
    source: Path, facts: Path | None, readings: list[str] | None
) -> tuple[Agreement, Facts | None]: ...
def inputs(
    source: Path, facts: Path | None, readings: list[str] | None
) -> tuple[Agreement, Facts | None]:
    """The agreement and the log, if there is one; problems of both are reported together."""
    from .. import door
    from ..errors import InputError
    from ..facts import Facts

    problems: list[Problem] = []
    found: list[Any] = []
    for make in (lambda: door.load(source), lambda: facts and Facts.load(facts)):
        try:
            found.append(make())
        except InputError as error:
            problems += error.problems
    choices: dict[str, str] = {}
    try:
        choices = choices_of(readings or ())
    except InputError as error:
        problems += error.problems
    if problems:
        raise InputError(problems)
    return door.choose(found[0], choices), found[1]


def choices_of(readings: Iterable[str]) -> dict[str, str]:
    """Open questions with the readings named for them (ID=CHOICE)."""
    from ..errors import InputError, Problem

    choices = dict(r.partition("=")[::2] for r in readings)
    mend = "Write ID=CHOICE, as `tenure statement` lists them."
    problems = [
        Problem(f"--reading {k}", "no reading is named.", mend) for k, v in choices.items() if not v
    ]
    if problems:
        raise InputError(problems)
    return choices
