"""Faults of an agreement, for a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from ..checks import CHECKS, Fault
from ..checks.fault import DAYS, MONEY, USUAL, WORDS
from . import NOTICE
from .json import spans
from .layout import section

TITLES = {
    MONEY: "What may cost somebody money",
    DAYS: "What leaves a day, a number or a duty open",
    WORDS: "Slips",
    USUAL: "Protections usually found, and not here",
}
MOST_WORDS = 200  # of a quotation, in a table; JSON has all of it
MOST_PLACES = 4  # quotations of one fault, likewise


def table(found: Iterable[Fault], coverage: tuple[int, int]) -> RenderableType:
    """The faults by weight: what, where with the letter's words, and what mends it; and how much of
    the sentences and values was read (`Agreement.coverage`): what was not can hide a fault.
    """
    every = tuple(found)
    faults = [f for f in every if f.weight != USUAL]
    count = f"{len(faults)} fault{'' if len(faults) == 1 else 's'} found" if faults else "No fault"
    parts: list[RenderableType] = [
        Text(f"{count} by {len(CHECKS) - 1} checks.", style="bold"),
    ]
    number = 0
    for weight, title in TITLES.items():
        blocks: list[RenderableType] = []
        for fault in (f for f in every if f.weight == weight):
            number += 1
            blocks.append(_block(number, fault))
        if blocks:
            parts.append(section(title, Group(*blocks)))
    return Group(*parts, Text(_seen(*coverage)))


def _seen(claimed: int, total: int) -> str:
    if claimed == total:
        return "Every sentence and value of it is in a provision, and was checked."
    return (
        f"{total - claimed} of {total} sentences and values are in no provision, and were not"
        " checked; `tenure read` lists them."
    )


def _block(number: int, fault: Fault) -> RenderableType:
    lines: list[RenderableType] = [Text(f"{number}. {fault.what}")]
    for cite in [c for c in fault.cites if c.quote][:MOST_PLACES]:
        where = f"{cite.place}{f', {cite.slot}' if cite.slot else ''}: "
        lines.append(_in(Text(f"{where}\u201c{_short(cite.quote)}\u201d", style="dim")))
    lines.append(_in(Text.assemble((fault.check, "cyan"), f". {fault.remedy}")))
    return Group(*lines)


def _in(text: Text) -> RenderableType:
    return Padding(text, (0, 0, 0, 3))


def _short(words: str) -> str:
    return words if len(words) <= MOST_WORDS else words[: MOST_WORDS - 4].rstrip() + " ..."


def data(found: Iterable[Fault], coverage: tuple[int, int]) -> dict[str, Any]:
    """The same as data, with every place in characters of its document."""
    return {
        "faults": [
            {
                "check": f.check,
                "weight": f.weight,
                "what": f.what,
                "where": [
                    {"provision": c.slot, "at": c.place, "quote": c.quote, "spans": spans(c.spans)}
                    for c in f.cites
                ],
                "remedy": f.remedy,
            }
            for f in found
        ],
        "coverage": dict(zip(("claimed", "of"), coverage, strict=True)),
        "notice": NOTICE,
    }
