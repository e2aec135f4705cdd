"""OpenFisca on the same workload, in an environment of its own that is made and thrown away."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .bulk import ROWS, bulk
from .measure import Line, Result
from .one import one
from .peers import FOLDER, MISSING

TITLE = f"openfisca: {ROWS:,} agreements on one day, one core, ours in the same run"
SCRIPT = "bench_openfisca.py"
REPORTED = re.compile(r"openfisca: (.+?) +n= *([\d,]+) .*?\(best +([\d,]+)/s")


def openfisca() -> Result:
    """Installed by pip in a temporary folder; the peer's own script measures it."""
    if not (FOLDER / SCRIPT).exists():
        return Result(TITLE, notes=(MISSING,))
    rates = reported(_their_output())
    all_at_once = rates["vectorised, build+4 outputs", ROWS]
    each = max(rate for (what, _), rate in rates.items() if what.startswith("scalar"))
    ours = [line for line in bulk().lines if not line.floor]
    traced = next(x for x in one().lines if x.what == "four figures, traced").per_second / 4
    note = f"one at a time: OpenFisca {each:,.0f}/s, ours with trace {traced:,.0f}/s"
    floor = Line("OpenFisca, vectorised", all_at_once, "agreements", floor=True)
    return Result(TITLE, (floor, *ours), (f"{note}: {traced / each:.1f} x",))


def _their_output() -> str:
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / "bin" / "python"
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "openfisca-core"], check=True)
        clean = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        ran = subprocess.run(
            [python, SCRIPT, "openfisca"],
            cwd=FOLDER,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env=clean,
        )
    return ran.stdout


def reported(printed: str) -> dict[tuple[str, int], float]:
    """What the peer's script prints: (way, rows) -> the best rate."""
    return {
        (what, int(rows.replace(",", ""))): float(rate.replace(",", ""))
        for what, rows, rate in REPORTED.findall(printed)
    }
