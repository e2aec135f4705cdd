"""Files that belong together: the agreements of a folder, a letter and the log of its review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from .agreement import Agreement, Listed, family_of
from .errors import InputError, Problem
from .facts.written import decoded
from .review import Decision, Replayed, parse, replay
from .text.formats import ENDINGS

LOG = ".review.yaml"
APART = (".facts.yaml", ".facts.yml", LOG)  # of a folder: logs, not agreements
WRITTEN = (".yaml", ".yml")  # an agreement.yaml or a family file


def agreements(folder: Path) -> list[Path]:
    """The files of a folder that are agreements of their own, in order of their names; InputError
    where there is none.
    """
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in (*WRITTEN, *ENDINGS))
    parts = {part for file in found for part in documents_of(file)}
    found = [f for f in found if not f.name.endswith(APART) and f.resolve() not in parts]
    if not found:
        what = "there is no letter and no agreement.yaml in it."
        mend = f"Letters end in {', '.join(ENDINGS)}."
        raise InputError([Problem(str(folder), what, mend)])
    return found


def documents_of(file: Path) -> Iterable[Path]:
    """The documents that a family file names; what is wrong with it is told when it is read."""
    if not is_written(file) or not file.is_file():
        return []
    try:
        listed = listed_in(text(file), file.name)
    except InputError:
        listed = None
    return [(file.parent / one.document).resolve() for one in listed or ()]


def is_written(file: Path) -> bool:
    """Whether a file is an agreement.yaml or a family file, and no letter."""
    return file.suffix.lower() in WRITTEN


def listed_in(written: str, name: str) -> Sequence[Listed] | None:
    """The documents that the text of a family file lists; None for any other."""
    return family_of(written, name) if "\nfamily:" in f"\n{written}" else None


def text(path: Path) -> str:
    """The text of a YAML file."""
    try:
        return decoded(path.read_bytes(), path.name).replace("\r\n", "\n")
    except OSError as error:
        what = f"it cannot be read: {error.strerror}."
        raise InputError([Problem(path.name, what, "Check the path.")]) from None


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
