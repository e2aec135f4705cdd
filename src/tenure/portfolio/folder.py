"""A folder of letters into one table, on all cores; it resumes where it stopped, and one bad file
never stops the rest.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError, Problem
from ..text.formats import ENDINGS
from . import table
from .journal import Journal, begun, written
from .pool import read_all
from .rows import ERROR, Row
from .work import digest

SECONDS = 60  # for one file
MOST = 20  # files with an error row that the account names; the table has all


@dataclass(frozen=True)
class Failed:
    """A file with an error row: the first one's document, line and reason."""

    file: str
    document: str
    line: int | None
    why: str


@dataclass(frozen=True)
class Account:
    """What came of a folder: files of it, read anew now, that gave an error, and rows; and of those
    with an error the first few.
    """

    files: int
    anew: int
    errors: int
    rows: int
    failed: tuple[Failed, ...] = ()


class Stopped(KeyboardInterrupt):
    """Ctrl-C: how many files are kept, of how many, and where; another run goes on from there."""

    def __init__(self, kept: int, of: int, journal: Path) -> None:
        self.kept, self.of, self.journal = kept, of, journal
        super().__init__(
            f"stopped: {kept:,} of {of:,} files are read, and kept in {journal};"
            " the same command goes on from there"
        )


def read_folder(
    folder: Path,
    out: Path,
    reader: str,
    *,
    jobs: int | None = None,
    seconds: int = SECONDS,
    force: bool = False,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> Account:
    """Read every letter below a folder into a table at `out`; `told(done, of)` hears of progress.

    `reader` names the version of the reader: a journal that another one left is not gone on with.
    A table that is there already is written over with `force` only, or by a run that goes on.
    """
    write = table.writer(out)
    files = _files(folder)
    part, here = out.with_name(out.name + ".part"), str(folder.resolve())
    _spare(out, part, here, force)
    journal = Journal(part, reader, here)
    whole = out.with_name(out.name + ".new")
    try:
        anew = _read_on(journal, folder, files, jobs or os.cpu_count() or 1, seconds, told)
        count = _Count()
        with written(out):
            write(count.through(journal.rows(files)), whole)
            whole.replace(out)
    except KeyboardInterrupt:
        whole_lines = Journal(part, reader, here)  # the last one may have been cut short
        raise Stopped(whole_lines.kept(files), len(files), part) from None
    finally:
        whole.unlink(missing_ok=True)
    journal.close()
    return Account(len(files), anew, count.errors, count.rows, tuple(count.failed))


def _read_on(
    journal: Journal,
    folder: Path,
    files: Sequence[str],
    jobs: int,
    seconds: int,
    told: Callable[[int, int], None],
) -> int:
    """Read what is not in the journal, into it: how many files that was."""
    waiting = [f for f in files if not _done(journal, folder, f)]
    told(len(files) - len(waiting), len(files))
    anew = 0
    with closing(read_all(folder, waiting, jobs, seconds)) as reading:
        for done in reading:
            journal.write(done)
            anew += len(done)
            told(len(files) - len(waiting) + anew, len(files))
    return anew


def _files(folder: Path) -> list[str]:
    if not folder.is_dir():
        raise InputError([Problem(str(folder), "there is no such folder.", "Check the path.")])
    found = sorted(
        p.relative_to(folder).as_posix()
        for p in folder.rglob("*")
        if p.suffix.lower() in ENDINGS and (p.is_file() or _dangles(p))
    )
    if not found:
        mend = f"Letters end in {', '.join(ENDINGS)}."
        raise InputError([Problem(str(folder), "there is no letter in it.", mend)])
    return found


def _dangles(path: Path) -> bool:
    """A link that leads nowhere: the letter is missing, and its row says so."""
    return path.is_symlink() and not path.exists()


def _spare(out: Path, part: Path, folder: str, force: bool) -> None:
    """Keep a finished table, and what another folder's run has read; not from its own next run."""
    if not out.parent.is_dir():
        what = f"there is no folder {out.parent}."
        raise InputError([Problem(str(out), what, "Make it, or choose another place.")])
    if out.is_dir():
        raise InputError([Problem(str(out), "it is a folder.", "Choose another place.")])
    if force:
        return
    other = begun(part)
    if other is not None and other != folder:
        what = f"it keeps what was read of another folder, {other}."
        mend = "Go on with that one, say --force to begin anew, or choose another place with -o."
        raise InputError([Problem(str(part), what, mend)])
    if other is None and out.exists():
        mend = "Say --force to write over it, or choose another place with -o."
        raise InputError([Problem(str(out), "it is there already.", mend)])


def _done(journal: Journal, folder: Path, file: str) -> bool:
    """Whether a file is in the journal as it is now."""
    known = journal.sha256(file)
    try:
        return known is not None and known == digest(folder / file)
    except OSError:
        return False


class _Count:
    """Counts rows and files with an error while they pass by, and keeps the first of these."""

    rows = errors = 0

    def __init__(self) -> None:
        self.failed: list[Failed] = []

    def through(self, files: Iterable[list[Row]]) -> Iterator[list[Row]]:
        for rows in files:
            self.rows += len(rows)
            wrong = next((r for r in rows if r.kind == ERROR), None)
            if wrong is not None:
                self.errors += 1
                if len(self.failed) < MOST:
                    said = Failed(wrong.file, wrong.document, wrong.line, wrong.value)
                    self.failed.append(said)
            yield rows
