"""What a worker does with one file: read it within a bounded time, whatever it holds."""

from __future__ import annotations

import hashlib
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from ..agreement import read
from ..document_kind import document_kind
from ..errors import InputError, Problem
from ..text.formats import Document, documents
from .rows import Row, error_rows, rows_of

Read = tuple[str, str, list[Row]]  # the file, its sha256, its rows


class TooLong(Exception):
    """A file took longer than the time that it was given."""


def read_file(root: str, file: str, seconds: int) -> Read:
    """The rows of one file; what goes wrong in it is a row too, and never stops the others."""
    path = Path(root) / file
    try:
        sha256 = digest(path)
    except OSError as error:
        what = f"it cannot be read: {error.strerror}."
        if path.is_symlink() and not path.exists():
            what = "it is a link that leads nowhere."
        unread = Problem(file, what, "Check the file.")
        return file, "", list(error_rows((unread,), file, ""))
    try:
        with limit(seconds):
            rows = [r for d in documents(path) for r in _of(d, file, sha256)]
    except InputError as error:
        rows = list(error_rows(error.problems, file, sha256))
    except TooLong:
        what = f"reading it took longer than {seconds} seconds."
        rows = list(error_rows((Problem(file, what, "Read it by itself."),), file, sha256))
    except Exception as error:
        what = f"a defect of tenure: {type(error).__name__}: {error}."
        mend = "Please report it with the file."
        rows = list(error_rows((Problem(file, what, mend),), file, sha256))
    return file, sha256, rows


def _of(document: Document, file: str, sha256: str) -> Iterator[Row]:
    """The rows of one letter of a file: a full submission has one for each exhibit 10."""
    letter = None
    try:
        letter = document.letter()
        yield from rows_of(read(letter), file, sha256)
    except InputError as error:
        sort = document_kind(letter).name if letter is not None else ""
        yield from error_rows(error.problems, file, sha256, document.name, sort)


def digest(path: Path) -> str:
    """The sha256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def limit(seconds: int) -> Iterator[None]:
    """Raise TooLong after so many seconds, where the system has alarms (not on Windows)."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def over(_signal: int, _frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGALRM, over)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
