"""What the figures of a statement, of a way of parting or of a calendar do not take in: terms of
which a part is unread, unread sentences with an amount, a day or a time in them or that take
something away, and unread parts that tell of pay or of awards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from ..agreement import Agreement
from ..confidence import confidence
from ..engine.due import Deadline
from ..engine.statement import Statement
from ..engine.what_if import Cell
from ..text import Span
from ..text.phrases import phrase
from ..text.unread import matters
from . import layout

MOST = 8  # unread sentences that are quoted
LONG = 160  # characters of one
_PAY = phrase(r"\b(?:bonus|salary|severance|premiums?|coverage|shares|options?|awards?|vest\w*)\b")
# what can undo a payment, put it off or make less of it, without an amount or a time of its own
_TAKES_AWAY = phrase(
    r"\bno (?:payments?|severance|benefits?|bonus|further (?:payments?|obligations?))\b"
    r"|\b(?:reduced|offset|diminished|lessened|forfeit\w*|pro[ -]?rat(?:a|ed)|clawed back)\b"
    r"|\b(?:repay|repaid|reimburse the company|in lieu of (?:any|all|the|such))\b"
    r"|\b(?:first|second|third|fifth|seventh|eighth|tenth|\w+teenth|\w+t(?:y-?\w+|ie)th"
    r"|\d+(?:st|nd|rd|th)) (?:\(\d+\w*\) )?(?:business |calendar )?day\b"
)


def of_statement(s: Statement) -> set[str]:
    """The provisions on which a figure, a finding or a duty rests."""
    told = {name.partition(".")[0] for name in (*s.figures, *s.findings)}
    return told | {d.slot for d in s.duties}


def of_costs(cells: Iterable[Cell]) -> set[str]:
    """The provisions by which a way of parting adds something."""
    return {name.partition(".")[0] for cell in cells for name in cell.added}


def of_deadlines(found: Iterable[Deadline]) -> set[str]:
    """The provisions that something falls due by."""
    return {d.slot for d in found}


def section(a: Agreement, told: set[str]) -> Iterator[RenderableType]:
    """What such provisions leave out, and all that is unread, where there is something to tell."""
    partly, unread = _partly(a, told), _unread(a)
    if not partly and not unread:
        return
    table = layout.table("where", "what no figure takes in")
    for slot, because in partly:
        table.add_row(slot, Text(because))
    for span in unread[:MOST]:
        quote = a.quote(span)
        short = quote if len(quote) <= LONG else f"{quote[:LONG].rstrip()} ..."
        table.add_row(a.place(span), Text(f"unread: {short}"))
    if len(unread) > MOST:
        more = f"{len(unread) - MOST} more unread; `tenure read` lists all"
        table.add_row("", Text(more, style="dim"))
    yield layout.section("Not taken in", table)


def data(a: Agreement, told: set[str]) -> list[dict[str, Any]]:
    """The same as data."""
    known = [{"provision": slot, "because": because} for slot, because in _partly(a, told)]
    return [*known, *({"at": a.place(x), "unread": a.quote(x)} for x in _unread(a))]


def _partly(a: Agreement, told: set[str]) -> list[tuple[str, str]]:
    """Of these provisions those that are read in part."""
    weak = confidence(a).items()
    return [(slot, c.because) for slot, c in weak if c.grade == "partly read" and slot in told]


def _unread(a: Agreement) -> list[Span]:
    """Unread sentences in which a value stands that some term could rest on or that take something
    away, and promises beside one that is read.
    """
    telling = {"part": _PAY, "sentence": _TAKES_AWAY}
    promised = (
        x.span for x in a.unread if x.what in telling and telling[x.what].search(a.quote(x.span))
    )
    valued = (x.span for x in a.unread if _says(a, x.span))
    return sorted({*promised, *valued}, key=lambda x: (x.document, x.start, x.end))


def _says(a: Agreement, span: Span) -> bool:
    letter = a.documents[span.document].letter
    places = (letter.span(v) for v in letter.values if matters(v))
    return any(span.start <= p.start and p.end <= span.end for p in places)
