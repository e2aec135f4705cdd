"""The journal of a folder that is being read: one line a file, so that a run that was stopped goes
on where it stopped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..errors import InputError, Problem
from .rows import Row
from .work import Read

VERSION = 2
KEYS = {"file", "sha256", "rows"}  # of a line


@contextmanager
def written(path: Path) -> Iterator[None]:
    """A file that cannot be written is a problem of the input."""
    try:
        yield
    except OSError as error:
        what = f"it cannot be written: {error.strerror}."
        raise InputError([Problem(str(path), what, "Choose another place.")]) from None


def begun(path: Path) -> str | None:
    """The folder of which a journal keeps what was read; None where there is no journal."""
    if not path.is_file():
        return None
    with written(path), path.open("rb") as stream:
        head = _parsed(stream.readline())
    found = (head or {}).get("folder")
    return found if isinstance(found, str) else None


class Journal:
    """Beside the output file while it is being made: `terms.parquet.part`."""

    def __init__(self, path: Path, reader: str, folder: str) -> None:
        self.path = path
        self._head = {"journal": VERSION, "reader": reader, "folder": folder}
        self._at: dict[str, tuple[str, int]] = {}  # file -> sha256, where its line begins
        with written(path):
            self._resume()

    def _resume(self) -> None:
        """Take over the lines of a run with this reader; a line cut short is dropped."""
        whole = 0
        if self.path.exists():
            with self.path.open("rb") as stream:
                for line in stream:
                    found = _parsed(line)
                    if found is None or (whole == 0 and found != self._head):
                        break
                    if whole and found.keys() != KEYS:
                        break
                    if whole:
                        self._at[found["file"]] = (found["sha256"], whole)
                    whole += len(line)
        with self.path.open("ab") as stream:
            stream.truncate(whole)
            if not whole:
                stream.write(_line(self._head))

    def sha256(self, file: str) -> str | None:
        """Of a file that is in the journal."""
        return self._at[file][0] if file in self._at else None

    def write(self, done: Sequence[Read]) -> None:
        """Add files whole; they are on the disk when this returns."""
        with written(self.path), self.path.open("ab") as stream:
            for file, sha256, rows in done:
                self._at[file] = (sha256, stream.tell())
                stream.write(
                    _line({"file": file, "sha256": sha256, "rows": [asdict(r) for r in rows]})
                )

    def kept(self, files: Sequence[str]) -> int:
        """How many of the files are in the journal."""
        return sum(f in self._at for f in files)

    def rows(self, files: Sequence[str]) -> Iterator[list[Row]]:
        """The rows of each file that is in the journal, in the order asked for."""
        with self.path.open("rb") as stream:
            for file in files:
                if file in self._at:
                    stream.seek(self._at[file][1])
                    found = _parsed(stream.readline())
                    assert found is not None
                    yield [Row(**r) for r in found["rows"]]

    def close(self) -> None:
        """The output is whole: the journal is not needed any more."""
        self.path.unlink(missing_ok=True)


def _line(data: dict[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=True).encode() + b"\n"


def _parsed(line: bytes) -> dict[str, Any] | None:
    if not line.endswith(b"\n"):
        return None
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
