"""Letters read a second of processor time: from text to provisions, beside one pass over the words
and, where there is a Python that has it, beside LexNLP's values.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from pathlib import Path

from tenure.agreement import read
from tenure.errors import InputError
from tenure.text import Letter

from .measure import SHARED, Line, Result, seconds

TEXTS = SHARED / "letters" / "texts"
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
EVERY = 3  # a third of the letters, spread evenly
PEER_EVERY = 24  # it takes most of a second for each
PEER = "LEXNLP_PYTHON"  # the interpreter of an environment with LexNLP 2.3.0, its locale and data
TITLE = "reading: letters a second of processor time, one core"
WORD = re.compile(r"\w+")
SIZE = 9_000  # characters of the letter that the goal speaks of


def reads(name: str, text: str) -> bool:
    """Whether some provision was found."""
    try:
        read(Letter(name, text))
    except InputError:
        return False
    return True


def reading() -> Result:
    """From text to agreement."""
    paths = sorted(TEXTS.glob("*.txt"))[::EVERY] or sorted(EXAMPLES.glob("*.txt"))
    texts = [(p.name, p.read_text(encoding="utf-8", errors="replace")) for p in paths]
    found = sum(reads(*text) for text in texts)
    words, values, agreements = seconds(
        lambda: [WORD.findall(text) for _, text in texts],
        lambda: [Letter(*text).values for text in texts],
        lambda: [reads(*text) for text in texts],
        times=3,
        clock=time.process_time,
    )
    size = sum(len(text) for _, text in texts)
    lines = [
        Line("every word found once", len(texts) / words, "letters", floor=True),
        Line("values", len(texts) / values, "letters"),
        Line("read into an agreement", len(texts) / agreements, "letters"),
        *_peer(),
    ]
    notes = (
        f"{len(texts)} letters of {size // len(texts):,} characters on average;"
        f" provisions were read in {found}",
        f"{size / agreements / SIZE:.0f} letters of {SIZE:,} characters a second,"
        f" {agreements / words:.0f} x the time of the words",
    )
    return Result(TITLE, tuple(lines), notes)


def _peer() -> list[Line]:
    """LexNLP's money, dates and durations in its own environment."""
    python, paths = os.environ.get(PEER), sorted(TEXTS.glob("*.txt"))[::PEER_EVERY]
    if not python or not paths:
        return []
    script = Path(__file__).with_name("lexnlp_values.py")
    said = subprocess.run(
        [python, script, *paths], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    took = float(said.split()[-2])
    return [Line("LexNLP: money, dates, durations", (len(paths) - 1) / took, "letters")]
