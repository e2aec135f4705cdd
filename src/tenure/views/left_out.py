"""What the figures of a statement do not take in: terms of which a part is unread, unread sentences
with an amount, a day or a time in them, and unread parts that tell of pay or of awards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from ..agreement import Agreement
from ..confidence import confidence
from ..engine.statement import Statement
from ..text import Span
from ..text.unread import matters
from . import layout

MOST = 8  # unread sentences that are quoted
LONG = 160  # characters of one
_PAY = re.compile(
    r"\b(?:bonus|salary|severance|premiums?|coverage|shares|options?|awards?|vest\w*)\b", re.I
)


def part(s: Statement) -> Iterator[RenderableType]:
    """The section of a statement, where there is something to tell."""
    partly, unread = _partly(s), _unread(s.agreement)
    if not partly and not unread:
        return
    table = layout.table("where", "what no figure takes in")
    for slot, because in partly:
        table.add_row(slot, Text(because))
    for span in unread[:MOST]:
        quote = s.agreement.quote(span)
        short = quote if len(quote) <= LONG else f"{quote[:LONG].rstrip()} ..."
        table.add_row(s.agreement.place(span), Text(f"unread: {short}"))
    if len(unread) > MOST:
        more = f"{len(unread) - MOST} more unread; `tenure read` lists all"
        table.add_row("", Text(more, style="dim"))
    yield layout.section("Not taken in", table)


def data(s: Statement) -> list[dict[str, Any]]:
    """The same as data."""
    a = s.agreement
    partly = [{"provision": slot, "because": because} for slot, because in _partly(s)]
    return [*partly, *({"at": a.place(x), "unread": a.quote(x)} for x in _unread(a))]


def _partly(s: Statement) -> list[tuple[str, str]]:
    """The provisions that are read in part, where a figure, a finding or a duty rests on one."""
    told = {name.partition(".")[0] for name in (*s.figures, *s.findings)}
    told |= {d.slot for d in s.duties}
    weak = confidence(s.agreement).items()
    return [(slot, c.because) for slot, c in weak if c.grade == "partly read" and slot in told]


def _unread(a: Agreement) -> list[Span]:
    """Unread sentences in which a value stands that some term could rest on, and promises beside
    one that is read.
    """
    promised = (x.span for x in a.unread if x.what == "part" and _PAY.search(a.quote(x.span)))
    valued = (x.span for x in a.unread if _says(a, x.span))
    return sorted({*promised, *valued}, key=lambda x: (x.document, x.start, x.end))


def _says(a: Agreement, span: Span) -> bool:
    letter = a.documents[span.document].letter
    places = (letter.span(v) for v in letter.values if matters(v))
    return any(span.start <= p.start and p.end <= span.end for p in places)
