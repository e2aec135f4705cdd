"""Conditions, duties and what falls due, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.text import Text

from ..engine.due import Deadline
from ..engine.statement import Statement
from ..facts.values import iso
from .layout import section, table
from .words import by_when

COLOURS = {
    "breached": "red",
    "violated": "red",
    "failed": "red",
    "late": "yellow",
    "unknown": "yellow",
}


def conditions(s: Statement) -> RenderableType:
    """Every condition and where it stands."""
    rows = table("condition", "when", "who judges", "state", "by", "provision")
    for c in s.conditions:
        state = Text(c.state, style=COLOURS.get(c.state, ""))
        settled = next((c.days[n] for n in ("waived", "failed", "satisfied") if n == c.state), None)
        state.append(f" {settled}" if settled else "")
        rows.add_row(
            c.condition.told,
            c.condition.phase,
            c.condition.judge,
            state,
            by_when(c.days["due"]),
            c.slot,
        )
    return section("Conditions", rows)


def duties(s: Statement) -> RenderableType:
    """Every duty and where it stands."""
    rows = table("who", "what", "state", "since", "by", "if not done", "provision")
    for d in s.duties:
        if d.state == "not created":
            continue
        state = Text(d.state, style=COLOURS.get(d.state, ""))
        what = Text(f"{d.duty.modality} {d.duty.name}")
        since, by = str(d.days["created"]), by_when(d.days["due"], d.until, d.while_employed)
        rows.add_row(d.duty.bearer, what, state, since, by, d.duty.consequence, d.slot)
    return section("Duties", rows)


def due(deadlines: Iterable[Deadline]) -> RenderableType:
    """What falls due, in order of days."""
    rows = table("day", "who", "what", "status", "> amount", "line", "the letter's words")
    for d in deadlines:
        status = Text(d.status, style=COLOURS.get(d.status, ""))
        line = d.sentence.place.removeprefix("line ") if d.sentence else "-"
        quote = d.sentence.quote if d.sentence else "(not in the letter)"
        shown = quote if len(quote) < 120 else quote[:116] + " ..."
        rows.add_row(
            iso(d.on), d.who, d.what, status, str(d.amount or ""), line, Text(shown, style="dim")
        )
    if not rows.row_count:
        rows.add_row("-", "", "nothing", "", "", "", "")
    return Group(section("Due", rows))
