"""Letters read a second: from text to provisions, beside one pass over the words."""

from __future__ import annotations

import re

from tenure.agreement import read
from tenure.errors import InputError
from tenure.text import Letter

from .measure import SHARED, Line, Result, seconds

TEXTS = SHARED / "letters" / "texts"
EVERY = 3  # a third of the letters, spread evenly
TITLE = "reading: letters, one core"
WORD = re.compile(r"\w+")


def reads(name: str, text: str) -> bool:
    """Whether some provision was found."""
    try:
        read(Letter(name, text))
    except InputError:
        return False
    return True


def reading() -> Result:
    """From text to agreement."""
    paths = sorted(TEXTS.glob("*.txt"))[::EVERY]
    if not paths:
        return Result(TITLE, notes=("left out: ../shared/letters/texts is not here",))
    texts = [(p.name, p.read_text(encoding="utf-8", errors="replace")) for p in paths]
    found = sum(reads(*text) for text in texts)
    words, agreements = seconds(
        lambda: [WORD.findall(text) for _, text in texts],
        lambda: [reads(*text) for text in texts],
        times=3,
    )
    size = sum(len(text) for _, text in texts)
    lines = (
        Line("every word found once", len(texts) / words, "letters", floor=True),
        Line("read into an agreement", len(texts) / agreements, "letters"),
    )
    notes = (
        f"{len(texts)} letters of {size // len(texts):,} characters on average;"
        f" provisions were read in {found}",
        f"{size / agreements / 1e6:.2f} million characters a second",
    )
    return Result(TITLE, lines, notes)
