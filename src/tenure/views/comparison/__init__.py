"""A comparison of two agreements, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ...comparison import Comparison
from ...comparison.costs import Difference, Parting
from ...comparison.model import Change, OneSided, Quote, Reworded
from ...facts.values import iso
from .. import layout
from . import said

COLUMNS = 4  # days and prices side by side

Asked = tuple[int, int | None]  # a day and a price


def table(c: Comparison) -> RenderableType:
    """Everything that differs, and what it comes to."""
    parts: list[RenderableType] = [
        Text(f"{c.names[0]} -> {c.names[1]}", style="bold"),
        Text(said.summary(c)),
    ]
    if c.changed:
        parts.append(layout.section("Changed", Group(*(_change(x) for x in c.changed))))
    for title, found in (("Added", c.added), ("Dropped", c.dropped)):
        if found:
            parts.append(layout.section(title, Group(*(_one_sided(x) for x in found))))
    parts += _words(c)
    if c.difference is not None:
        parts += _difference(c.difference)
    return Group(*parts)


def _change(c: Change) -> RenderableType:
    lines: list[RenderableType] = []
    for f in c.fields:
        lines.append(Text(f.words))
        lines += [_quote(sign, q) for sign, q in zip("-+", f.quotes, strict=True) if q is not None]
    return Group(*lines)


def _one_sided(x: OneSided) -> RenderableType:
    return Group(Text(f"{x.title}: {x.side.words}"), _quote(" ", x.side.quote))


def _quote(sign: str, q: Quote) -> RenderableType:
    text = f"“{q.text}”" if q.text else "(no words of its own)"
    shown = Text.assemble((f"{sign} ", "dim"), (text, "dim italic"), (f"  {said.place(q)}", "dim"))
    return Padding(shown, (0, 0, 0, 4))


def _words(c: Comparison) -> Iterator[RenderableType]:
    for read, title in said.READ.items():
        found = [r for r in c.reworded if r.read == read]
        if found:
            yield layout.section(title, Group(*(_reworded(r) for r in found)))
    if c.terms:
        rows = layout.table("defined term", "in")
        for t in c.terms:
            rows.add_row(Text(f"“{t.term}”"), Text(c.names[0] if t.before else c.names[1]))
        yield layout.section("Defined terms that only one has", rows)
    if c.readings:
        rows = layout.table("open question", "read as", "then")
        for r in c.readings:
            rows.add_row(*(Text(x.replace("_", " ")) for x in (r.question, r.before, r.after)))
        yield layout.section("Readings that differ", rows)


def _reworded(r: Reworded) -> RenderableType:
    return Group(
        *(_quote(sign, q) for sign, q in (("-", r.before), ("+", r.after)) if q is not None)
    )


def _difference(d: Difference) -> Iterator[RenderableType]:
    moved = [p for p in d.partings if p.moved]
    if d.supposed:
        body = Group(*(Text(f"· {x}") for x in d.supposed))
        yield layout.section("Asked by", body)
    days = Group(*(Text(said.day(on, what)) for on, what in d.days.items()))
    yield layout.section("Days asked about", days)
    if not moved and not d.standing:
        text = Text("No way of parting costs more or less, and no figure differs.")
        yield layout.section("What the difference comes to", text)
        return
    yield layout.section(
        "What each way of parting would cost more or less, in dollars", _dollars(d.partings)
    )
    if any(p.shares.moved for p in moved):
        yield layout.section(
            "Shares vested by the end of the day, more or less", _shares(d.partings)
        )
    due = said.days_of(moved)
    if due:
        rows = layout.table("way of parting", "payment", "asked on")
        for way, payment, on in due:
            rows.add_row(way, Text(payment), ", ".join(map(iso, on)))
        yield layout.section("Payments that fall due on another day", rows)
    if d.standing:
        yield layout.section("Figures that differ though nothing happens", _standing(d))


def _pivot(partings: tuple[Parting, ...], priced: bool) -> Iterator[tuple[Table, list[Asked]]]:
    """Tables with a column for each day (and price), not more than fit side by side."""
    asked = list(dict.fromkeys((p.on, p.price if priced else None) for p in partings))
    for part in (asked[i : i + COLUMNS] for i in range(0, len(asked), COLUMNS)):
        heads = [f"> {iso(on)}" + (f"\n{said.price(p)}" if priced else "") for on, p in part]
        yield layout.table("\nway of parting" if priced else "way of parting", *heads), part


def _dollars(partings: tuple[Parting, ...]) -> RenderableType:
    found = {(p.way, p.on, p.price): p for p in partings}
    tables: list[RenderableType] = []
    for rows, part in _pivot(partings, priced=True):
        for way in dict.fromkeys(p.way for p in partings):
            row = [found[way, *asked] for asked in part]
            rows.add_row(Text(way), *(Text(said.signed(p.dollars.change)) for p in row))
            names = dict.fromkeys(x.name for p in row for x in p.parts if x.amount.moved)
            for name in names if len(names) > 1 else ():
                cells = [Text(_part(p, name), style="dim") for p in row]
                rows.add_row(Text(f"  {name}", style="dim"), *cells)
        tables.append(rows)
    return Group(*tables)


def _part(p: Parting, name: str) -> str:
    found = [x.amount for x in p.parts if x.name == name and x.amount.moved]
    return "\n".join(said.signed(x.change) for x in found) or "-"


def _shares(partings: tuple[Parting, ...]) -> RenderableType:
    found = {(p.way, p.on): p.shares.change for p in partings}
    tables: list[RenderableType] = []
    for rows, part in _pivot(partings, priced=False):
        for way in dict.fromkeys(p.way for p in partings):
            changes = [found[way, on] for on, _ in part]
            rows.add_row(Text(way), *(Text(said.signed(x)) for x in changes))
        tables.append(rows)
    return Group(*tables)


def _standing(d: Difference) -> RenderableType:
    rows = layout.table("figure", "on", "> before", "> after", "> difference")
    for m in d.standing:
        on = ", ".join(map(iso, m.on)) if len(m.on) < len(d.days) else "each day"
        rows.add_row(m.figure, on, *said.moved(m), said.change(m))
    return rows
