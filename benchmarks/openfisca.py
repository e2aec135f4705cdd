"""OpenFisca on the same workload, in an environment of its own that is made and thrown away."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .agreement import four_figures, inputs
from .bulk import ROWS, chunks_of, fused, in_chunks
from .measure import Line, Result, seconds
from .peers import FOLDER, MISSING, day_of, peers

TITLE = "openfisca: the same workload in OpenFisca-core, beside ours in the same run"
SCRIPT = "bench_openfisca.py"
REPORTED = re.compile(
    r"openfisca: (?P<what>.+?) +n= *(?P<rows>[\d,]+) .*?\(best +(?P<rate>[\d,]+)/s"
)


def openfisca() -> Result:
    """Installed by pip in a temporary folder; the peer's own script measures it."""
    their = peers()
    if their is None or not (FOLDER / SCRIPT).exists():
        return Result(TITLE, notes=(MISSING,))
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / "bin" / "python"
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "openfisca-core"], check=True)
        ran = subprocess.run(
            [python, SCRIPT, "openfisca"], cwd=FOLDER, check=True, capture_output=True, text=True,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
    return Result(TITLE, (*peer_lines(ran.stdout), *our_lines(their.common)))


def peer_lines(printed: str) -> Iterator[Line]:
    """What the peer's script reports for a simulation of its own each, and for all rows at once."""
    for m in REPORTED.finditer(printed):
        rows = int(m["rows"].replace(",", ""))
        if (rows == ROWS and "Tracer" not in m["what"]) or "arrays" in m["what"]:
            rate = float(m["rate"].replace(",", ""))
            yield Line(f"OpenFisca, {m['what']}", rate, "agreements", floor=True)


def our_lines(common: object) -> Iterator[Line]:
    """The same rows in columns and fused."""
    portfolio = common.portfolio(ROWS)  # type: ignore[attr-defined]
    day = day_of(common.AS_OF)  # type: ignore[attr-defined]
    form = four_figures()
    given = inputs(form, portfolio)
    chunks = chunks_of(given)
    vested = common.eval_numpy(portfolio)[0]  # type: ignore[attr-defined]
    ready = fused(form, given, day, True, vested)
    in_columns, hoisted = seconds(lambda: in_chunks(form, chunks, day), ready)
    yield Line("ours, columns in chunks", ROWS / in_columns, "agreements")
    yield Line("ours, fused and hoisted", ROWS / hoisted, "agreements")
