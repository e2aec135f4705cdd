"""Statements, traces, terms and what-if tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ..agreement import Agreement
from ..facts.values import iso
from ..provision import Provision
from ..engine.statement import Statement
from ..engine.unknowns import scenarios, settles
from ..values import Value
from ..engine.what_if import Cell
from ..engine.why import Line, Trace, told

ADVICE = "Not legal advice."


def _table(*heads: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    for head in heads:
        table.add_column(head, overflow="fold", justify="right" if head.startswith(">") else "left")
    return table


def _section(title: str, body: RenderableType) -> RenderableType:
    return Group(Text(f"\n{title}", style="bold underline"), Padding(body, (0, 0, 0, 2)))


def terms(agreement: Agreement) -> RenderableType:
    """Every provision read: its slot, its words, its line and its sentence."""
    table = _table("provision", "as read", "line", "the letter's words")
    letter = agreement.letter
    for slot, p in agreement.slots.items():
        line = str(letter.line(p.cite.whole[0].start)) if p.cite.whole else "-"
        table.add_row(slot, Text(p.words()), line, Text(_quote(agreement, p), style="dim"))
    return _section(f"Terms of {letter.name}", table)


def _quote(agreement: Agreement, p: Provision, most: int = 260) -> str:
    quote = " [...] ".join(agreement.letter.quote(s) for s in p.cite.whole)
    return quote if len(quote) <= most else quote[: most - 4] + " ..."


def unread(agreement: Agreement) -> RenderableType:
    """Amounts, dates, durations, percentages and sentences that no provision claims."""
    letter = agreement.letter
    table = _table("line", "what", "unread")
    for piece in agreement.unread:
        quote = Text(letter.quote(piece.span))
        table.add_row(str(letter.line(piece.span.start)), piece.what, quote)
    if not agreement.unread:
        table.add_row("-", "", "nothing")
    return _section("Unread", table)


def statement(s: Statement) -> RenderableType:
    """What stands at the end of the day."""
    parts: list[RenderableType] = [
        Text(f"Statement as of the end of {iso(s.on)}", style="bold"),
        _section("What has happened", _findings(s)),
        _section("Figures", _figures(s)),
        _section("Payments", _payments(s)),
    ]
    if s.entitlements:
        owed = _table("also owed", "since", "by")
        for name, slot, since in s.entitlements:
            owed.add_row(name.replace("_", " "), str(since), slot)
        parts.append(_section("Besides amounts", owed))
    if s.without_effect:
        table = _table("fact", "why it has no effect")
        for i in s.without_effect:
            table.add_row(told(i.fact), Text(f"{i.because} ({i.slot})"))
        parts.append(_section("Facts without effect", table))
    parts += list(_unknown(s))
    parts.append(_section("Readings this rests on", _readings(s)))
    return Group(*parts)


def _findings(s: Statement) -> RenderableType:
    table = _table("finding", "day")
    for name, value in s.findings.items():
        table.add_row(name, "not by this day" if str(value) == "never" else str(value))
    return table


def _figures(s: Statement) -> RenderableType:
    table = _table("figure", "> value")
    for name, value in s.figures.items():
        table.add_row(name, Text(str(value), style="" if value.known else "yellow"))
    return table


def _payments(s: Statement) -> RenderableType:
    table = _table("payment", "> amount", "earned", "due", "to")
    for p in s.payments:
        table.add_row(f"{p.slot}: {p.name}", str(p.amount), str(p.earned), str(p.due), p.to)
    if not s.payments:
        table.add_row("none", "", "", "", "")
    return table


def _unknown(s: Statement) -> Iterator[RenderableType]:
    waits = settles(s)
    if not waits:
        return
    table = _table("unknown", "value", "would be settled by")
    shown = {**s.findings, **s.figures}
    for w in waits:
        table.add_row(
            w.figure, str(shown[w.figure]), "; ".join([*(o.words for o in w.open), *w.missing])
        )
    yield _section("Unknown", table)
    found = scenarios(s)
    if found:
        names = list(found[0].figures)
        table = _table("if", *names)
        for scenario in found:
            answers = ", ".join(f"{o.field} {'yes' if a else 'no'}" for o, a in scenario.answers)
            table.add_row(answers, *(str(scenario.figures[n]) for n in names))
        yield _section("Under each answer", table)


def _readings(s: Statement) -> RenderableType:
    table = _table("open question", "read as", "because")
    for r in s.readings:
        why = "chosen" if r.chosen else f"default: {r.doubt.because}"
        table.add_row(Text(f"{r.name}: {r.doubt.question}"), r.reading.replace("_", " "), Text(why))
    return table


def trace(t: Trace) -> RenderableType:
    """Figure, rule, sentence, facts, readings."""
    root = Tree(Text(f"{t.figure} = {t.value}", style="bold"))
    at = [root]
    for line in t.lines:
        del at[line.depth + 1 :]
        at.append(at[-1].add(_line(line)))
    return root


def _line(line: Line) -> Text:
    text = Text(line.words)
    if line.value is not None:
        text.append(f" = {line.value}", style="cyan" if line.value.known else "yellow")
    if line.fact is not None:
        text.append(f"  fact: {told(line.fact)}", style="green")
    if line.reading:
        text.append(f"  {line.reading}", style="magenta")
    if line.sentence is not None:
        quote = line.sentence.quote
        quote = quote if len(quote) < 320 else quote[:316] + " ..."
        text.append(f"\n  line {line.sentence.line}: “{quote}”", style="dim")
    return text


def what_if(cells: Iterable[Cell]) -> RenderableType:
    """Rows are days and prices, columns are ways of parting."""
    found = list(cells)
    ways = list(dict.fromkeys(c.way for c in found))
    table = _table("day", "> share price", *(f"> {w}" for w in ways))
    for on, price in dict.fromkeys((c.on, c.price) for c in found):
        row = [next(c for c in found if (c.way, c.on, c.price) == (w, on, price)) for w in ways]
        shown = "last close" if price is None else str(Value("price:USD", price, price))
        table.add_row(iso(on), shown, *(_cell(c) for c in row))
    return _section("What each way of parting would add", table)


def _cell(cell: Cell) -> Text:
    text = Text(str(cell.total), style="" if cell.total.known else "yellow")
    for name, value in cell.added.items():
        text.append(f"\n{name.rpartition('.')[2].replace('_', ' ')} {value}", style="dim")
    return text


def sheet_table(sheet: dict[str, Any]) -> RenderableType:
    """The term sheet, one field a row."""
    table = _table("field", "value")
    for name, entries in sheet["fields"].items():
        for entry in entries if isinstance(entries, list) else [entries]:
            found = entry["value"]
            shown = (
                ", ".join(f"{k}: {v}" for k, v in found.items())
                if isinstance(found, dict)
                else str(found)
            )
            table.add_row(name, Text(shown))
    return _section(f"Term sheet of {sheet['id']}", table)
