"""A folder of letters into one table, on all cores; it resumes where it stopped, and one bad file
never stops the rest.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ..errors import InputError, Problem
from . import table
from .journal import Journal
from .rows import ERROR, Row, error_rows
from .work import Read, digest, read_file

ENDINGS = (".txt", ".htm", ".html", ".docx", ".pdf", ".sgml", ".nc")
SECONDS = 60  # for one file
BATCH = 8  # files that a worker takes at a time
AHEAD = 3  # batches that wait or run for each worker


@dataclass(frozen=True)
class Account:
    """What came of a folder: files of it, read anew now, that gave an error, and rows."""

    files: int
    anew: int
    errors: int
    rows: int


def read_folder(
    folder: Path,
    out: Path,
    reader: str,
    *,
    jobs: int | None = None,
    seconds: int = SECONDS,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> Account:
    """Read every letter below a folder into a table at `out`; `told(done, of)` hears of progress.

    `reader` names the version of the reader: a journal that another one left is not gone on with.
    """
    write = table.writer(out)
    files = _files(folder)
    if not out.parent.is_dir():
        what = f"there is no folder {out.parent}."
        raise InputError([Problem(str(out), what, "Make it, or choose another place.")])
    journal = Journal(out.with_name(out.name + ".part"), reader)
    waiting = [f for f in files if not _done(journal, folder, f)]
    told(len(files) - len(waiting), len(files))
    anew = 0
    for done in _read_all(folder, waiting, jobs or os.cpu_count() or 1, seconds):
        journal.write(done)
        anew += len(done)
        told(len(files) - len(waiting) + anew, len(files))
    count = _Count()
    whole = out.with_name(out.name + ".new")
    write(count.through(journal.rows(files)), whole)
    whole.replace(out)
    journal.close()
    return Account(len(files), anew, count.errors, count.rows)


def _files(folder: Path) -> list[str]:
    if not folder.is_dir():
        raise InputError([Problem(str(folder), "there is no such folder.", "Check the path.")])
    found = sorted(
        p.relative_to(folder).as_posix()
        for p in folder.rglob("*")
        if p.suffix.lower() in ENDINGS and p.is_file()
    )
    if not found:
        mend = f"Letters end in {', '.join(ENDINGS)}."
        raise InputError([Problem(str(folder), "there is no letter in it.", mend)])
    return found


def _done(journal: Journal, folder: Path, file: str) -> bool:
    """Whether a file is in the journal as it is now."""
    known = journal.sha256(file)
    try:
        return known is not None and known == digest(folder / file)
    except OSError:
        return False


def _read_all(folder: Path, files: Sequence[str], jobs: int, seconds: int) -> Iterator[list[Read]]:
    """Batches of files as they are finished, in any order."""
    batches = _batches(files)
    lost: list[str] = []  # of batches whose worker died
    while True:
        yield from _pooled(folder, batches, jobs, seconds, lost)
        if not lost:
            return
        yield from _one_by_one(folder, lost, seconds)
        lost.clear()


def _one_by_one(folder: Path, files: Sequence[str], seconds: int) -> Iterator[list[Read]]:
    """Each file in a process of its own, to find the one that kills its worker."""
    for file in files:
        killed: list[str] = []
        yield from _pooled(folder, iter([[file]]), 1, seconds, killed)
        for name in killed:
            what = "the process that read it died."
            problem = Problem(name, what, "Open the file with the program that made it.")
            yield [(name, "", list(error_rows((problem,), name, "")))]


def _pooled(
    folder: Path, batches: Iterator[list[str]], jobs: int, seconds: int, lost: list[str]
) -> Iterator[list[Read]]:
    """Batches as workers finish them, a few waiting for each worker; those of a worker that died
    are added to `lost`, and so are all that were waiting.
    """
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
    running: dict[Future[list[Read]], list[str]] = {}
    try:
        while True:
            for batch in islice(batches, max(0, AHEAD * jobs - len(running))):
                try:
                    running[pool.submit(_read_batch, str(folder), batch, seconds)] = batch
                except BrokenProcessPool:
                    lost += batch
                    raise
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                batch = running.pop(future)
                try:
                    yield future.result()
                except BrokenProcessPool:
                    lost += batch
                    raise
    except BrokenProcessPool:
        lost += [f for batch in running.values() for f in batch]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _read_batch(folder: str, files: list[str], seconds: int) -> list[Read]:
    return [read_file(folder, f, seconds) for f in files]


def _batches(files: Sequence[str]) -> Iterator[list[str]]:
    left = iter(files)
    while batch := list(islice(left, BATCH)):
        yield batch


class _Count:
    """Counts rows and files with an error while they pass by."""

    rows = errors = 0

    def through(self, files: Iterable[list[Row]]) -> Iterator[list[Row]]:
        for rows in files:
            self.rows += len(rows)
            self.errors += any(r.kind == ERROR for r in rows)
            yield rows
