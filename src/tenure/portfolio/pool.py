"""Files read by several processes: one that dies is found out, and Ctrl-C ends them all at once."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from threading import Event
from types import FrameType

from ..errors import Problem
from .rows import error_rows
from .work import Read, read_file

BATCH = 8  # files that a worker takes at a time
AHEAD = 3  # batches that wait or run for each worker
LAST_WORDS = 1  # seconds in which a worker that is ended tells what it has read
_ended = Event()  # in a worker


def read_all(
    folder: Path, files: Sequence[str], jobs: int, seconds: int
) -> Generator[list[Read], None, None]:
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
    others = set(multiprocessing.active_children())
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, spawn, _settle)
    running: dict[Future[list[Read]], list[str]] = {}
    try:
        while True:
            for batch in islice(batches, max(0, AHEAD * jobs - len(running))):
                try:
                    with _unheard():
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
    except BaseException:  # nobody waits for what the workers are at
        for worker in set(multiprocessing.active_children()) - others:
            worker.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _unheard() -> Iterator[None]:
    """Workers that start now do not hear Ctrl-C: the process that started them ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _settle() -> None:
    """In a worker: what it has loaded is not looked through for garbage with each letter; and it is
    not ended while it tells what it has read. Half of that in the pipe, and whoever listens there
    would wait for the rest for ever.
    """
    gc.freeze()
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _leave)
        signal.signal(signal.SIGTERM, _end_soon)


def _end_soon(_signal: int, _frame: FrameType | None) -> None:
    """Time is left for what is being told, and no batch is begun any more."""
    _ended.set()
    signal.alarm(LAST_WORDS)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    os._exit(1)


def _read_batch(folder: str, files: list[str], seconds: int) -> list[Read]:
    if _ended.is_set():
        os._exit(1)
    heard = signal.signal(signal.SIGTERM, signal.SIG_DFL)  # ended at once while it reads
    try:
        return [read_file(folder, f, seconds) for f in files]
    finally:
        signal.signal(signal.SIGTERM, heard)


def _batches(files: Sequence[str]) -> Iterator[list[str]]:
    left = iter(files)
    while batch := list(islice(left, BATCH)):
        yield batch
