"""The documents of a family on a day: which are in force, what they changed, where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from ..agreement import Agreement, Conflict, Side, Version
from ..engine.papers import Change, Paper
from ..engine.statement import Statement
from ..facts.values import iso
from ..provision import Spans
from .layout import section, table

MOST = 160  # characters of a sentence that are quoted
FIRST = {"letter": "the letter", "amendment": "amendment", "implements": "implements a promise"}


def parts(s: Statement) -> Iterator[RenderableType]:
    """The sections that a statement of several documents begins with."""
    if not s.papers.several:
        return
    rows = table("document", "what it is", "from", "on this day")
    for d in s.papers.documents:
        state = Text(d.state, style="" if d.state == "in force" else "yellow")
        rows.add_row(d.name, FIRST[d.role], _day(d.since), state)
    yield section("Documents", rows)
    if s.papers.changes:
        rows = table("change", "on this day")
        for c in s.papers.changes:
            rows.add_row(Text(c.words), "made" if c.in_force else "not yet")
        yield section("What they change", rows)
    if s.papers.conflicts:
        rows = table("term", "the promise", "the document", "which holds, and why")
        for x in s.papers.conflicts:
            sides = (_side(s.agreement, x.promise), _side(s.agreement, x.document))
            rows.add_row(Text(f"{x.slot}: {x.term}"), *sides, Text(_won(x)))
        yield section("Where they differ", rows)


def _day(day: int | None) -> str:
    return "the start" if day is None else iso(day)


def _won(c: Conflict) -> str:
    return f"the {c.wins}: {c.because}"


def _side(agreement: Agreement, side: Side) -> Text:
    text = Text(side.says)
    if side.spans:
        quote = agreement.quote(*side.spans)
        if len(quote) > MOST:
            quote = quote[:MOST].rpartition(" ")[0] + " ..."
        text.append(f"\n{agreement.place(side.spans[0])}: “{quote}”", style="dim italic")
    return text


def of_version(v: Version) -> str:
    """When a provision is in force, for the line that names it; nothing where it always is."""
    if v.aside:
        return f"  (no figure follows it: {v.aside})"
    said = []
    if v.since is not None:
        said.append(f"from {iso(v.since)}")
    if v.until is not None:
        said.append(f"until the day before {iso(v.until)}")
    if v.instead_of is not None:
        said.append(f"instead of {v.instead_of}")
    return f"  (in force {', '.join(said)})" if said else ""


def version(v: Version) -> dict[str, Any]:
    """The same as JSON."""
    days = {"since": v.since, "until": v.until}
    return {
        **{k: iso(day) for k, day in days.items() if day is not None},
        **({"instead_of": v.instead_of} if v.instead_of else {}),
        **({"no_figure_follows_it": v.aside} if v.aside else {}),
    }


def data(s: Statement) -> dict[str, Any]:
    """The documents of a statement as JSON."""
    return {
        "documents": [_paper(d) for d in s.papers.documents],
        "changes": [_change(c) for c in s.papers.changes],
        "conflicts": [conflict(s.agreement, c) for c in s.papers.conflicts],
    }


def _paper(d: Paper) -> dict[str, Any]:
    since = None if d.since is None else iso(d.since)
    return {"name": d.name, "role": d.role, "since": since, "state": d.state}


def _change(c: Change) -> dict[str, Any]:
    return {
        "provision": c.slot,
        "what": c.what,
        "by": c.by or None,
        "to": c.to,
        "since": None if c.since is None else iso(c.since),
        "made": c.in_force,
    }


def conflict(agreement: Agreement, c: Conflict) -> dict[str, Any]:
    """A conflict as JSON, with both sentences."""

    def side(x: Side) -> dict[str, Any]:
        return {"says": x.says, **_where(agreement, x.spans)}

    return {
        "provision": c.slot,
        "term": c.term,
        "promise": side(c.promise),
        "document": side(c.document),
        "wins": c.wins,
        "because": c.because,
    }


def _where(agreement: Agreement, spans: Spans) -> dict[str, Any]:
    if not spans:
        return {}
    first = spans[0]
    return {
        "in": agreement.letter_of(first).name,
        "line": agreement.line(first),
        "quote": agreement.quote(*spans),
    }
