"""The workload of ../shared/peers as inputs of our formulas, where it is there."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from .measure import SHARED

FOLDER = SHARED / "peers"
MISSING = "left out: ../shared/peers (the workload and its floors) is not here"
CHECKSUM = (3_123_886_595, 6_962_325_000, 731_378_990_578)  # shares, cents, cents; of 10,000 rows


@dataclass(frozen=True)
class Peers:
    """The modules of the peers' folder."""

    common: Any
    floor_fast: Any


@lru_cache(maxsize=1)
def peers() -> Peers | None:
    """The workload and its floors; None where the folder is missing."""
    if not (FOLDER / "common.py").exists():
        return None
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # the folder stays as it is
    sys.path.insert(0, str(FOLDER))
    try:
        return Peers(importlib.import_module("common"), importlib.import_module("floor_fast"))
    finally:
        sys.path.remove(str(FOLDER))
        sys.dont_write_bytecode = written


def day_of(date: Any) -> int:
    """Days since 1970-01-01."""
    return int(np.datetime64(date, "D").astype(np.int64))


def days(column: Any) -> Any:
    return column.astype("datetime64[D]").astype(np.int64)


def scaled(column: Any, parts: int) -> Any:
    """Dollars as whole parts of a dollar."""
    return np.round(column * parts).astype(np.int64)
