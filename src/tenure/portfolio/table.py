"""Writing the table of terms: Parquet or CSV, whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, astuple
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import InputError, Problem
from .rows import COLUMNS, Row

if TYPE_CHECKING:
    import pyarrow as pa

GROUP = 50_000  # rows of a Parquet row group
_COMPUTED = tuple("=+-@\t\r")  # a cell that begins so is a formula to a spreadsheet
INTEGERS = ("number", "start", "end", "line")


def writer(out: Path) -> Callable[[Iterable[list[Row]], Path], None]:
    """How a file of this name is written; InputError for a name that says neither."""
    if out.suffix.lower() == ".csv":
        return _csv
    if out.suffix.lower() in (".parquet", ".pq"):
        try:
            import pyarrow.parquet  # noqa: F401
        except ImportError:
            mend = "Install it with `pip install 'tenure[portfolio]'`, or write .csv."
            raise InputError([Problem(str(out), "Parquet takes pyarrow.", mend)]) from None
        return _parquet
    raise InputError(
        [Problem(str(out), "this is no name of a table.", "End it in .parquet or .csv.")]
    )


def _csv(files: Iterable[list[Row]], out: Path) -> None:
    with out.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(COLUMNS)
        for rows in files:
            table.writerows([_cell(x) for x in astuple(r)] for r in rows)


def _cell(value: object) -> object:
    """Words of a letter that a spreadsheet would compute get an apostrophe, as in "'=A1"."""
    computed = isinstance(value, str) and value[:1] in _COMPUTED
    return f"'{value}" if computed else value


def _parquet(files: Iterable[list[Row]], out: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(c, pa.int64() if c in INTEGERS else pa.string()) for c in COLUMNS])
    with pq.ParquetWriter(out, schema) as table:
        for batch in _batches(files, schema):
            table.write_batch(batch)


def _batches(files: Iterable[list[Row]], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    waiting: list[Row] = []
    for rows in files:
        waiting += rows
        if len(waiting) >= GROUP:
            yield pa.RecordBatch.from_pylist([asdict(r) for r in waiting], schema)
            waiting = []
    yield pa.RecordBatch.from_pylist([asdict(r) for r in waiting], schema)
