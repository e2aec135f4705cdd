"""Files beside a letter: the log of its review."""

from __future__ import annotations

from pathlib import Path

from .agreement import Agreement
from .errors import InputError, Problem
from .review import Decision, Replayed, parse, replay

LOG = ".review.yaml"


def review_log(letter: Path) -> Path:
    """Where the review of a letter is kept: beside it."""
    return letter.with_name(letter.name + LOG)


def decisions(log: Path) -> list[Decision]:
    """The decisions of a log; none where there is no such file."""
    try:
        return list(parse(log.read_text("utf-8"), log.name)) if log.exists() else []
    except (OSError, UnicodeDecodeError):
        mend = "Check the path; it is UTF-8 text."
        raise InputError([Problem(str(log), "it cannot be read.", mend)]) from None


def reviewed(agreement: Agreement, letter: Path, log: Path | None = None) -> Replayed:
    """A letter's agreement after what a person decided about it, if there is a log of that."""
    return replay(agreement, decisions(log or review_log(letter)))
