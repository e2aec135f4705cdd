"""A worker that is ended while it tells what it has read finishes telling it."""

from __future__ import annotations

import multiprocessing
import time
from multiprocessing.connection import Connection

import pytest

from tenure.portfolio.pool import _settle

MANY = 5_000_000  # bytes: more than a pipe holds, so that telling them waits for whoever listens


def tell(pipe: Connection) -> None:
    """What a worker does between two batches."""
    _settle()
    pipe.send_bytes(b"ready")
    pipe.send_bytes(b"x" * MANY)
    time.sleep(60)


@pytest.mark.skipif(not hasattr(__import__("signal"), "SIGALRM"), reason="no alarms on Windows")
def test_what_is_being_told_is_told_whole() -> None:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    worker = spawn.Process(target=tell, args=(theirs,))
    worker.start()
    theirs.close()
    assert ours.recv_bytes() == b"ready"
    time.sleep(0.2)  # it is in the middle of the second
    worker.terminate()
    assert len(ours.recv_bytes()) == MANY
    worker.join(30)
    assert worker.exitcode == 1
