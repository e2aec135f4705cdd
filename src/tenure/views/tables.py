"""Statements and term sheets for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from ..engine.binding import Open
from ..engine.statement import Statement
from ..engine.unused import idle
from ..engine.why import told
from ..facts.values import iso
from . import law, layout, left_out, obligations, papers, reading, reviewed
from .words import falls_due, words

ADVICE = "Not legal advice."


def statement(s: Statement) -> RenderableType:
    """What stands at the end of the day."""
    parts: list[RenderableType] = [
        Text(f"Statement as of the end of {iso(s.on)}", style="bold"),
        Text(reviewed.line(s.agreement), style="dim"),
        *([] if s.agreement.stands_alone else [Text(reading.ALONE, style="yellow")]),
        *papers.parts(s),
        layout.section("Where things stand", _standing(s)),
        layout.section("What has happened", _findings(s)),
        layout.section("Figures", _figures(s)),
        layout.section("Payments", _payments(s)),
    ]
    if s.conditions:
        parts.append(obligations.conditions(s))
    if any(d.state != "not created" for d in s.duties):
        parts.append(obligations.duties(s))
    if s.entitlements:
        owed = layout.table("also owed", "since", "by")
        for name, slot, since in s.entitlements:
            owed.add_row(name.replace("_", " "), str(since), slot)
        parts.append(layout.section("Besides amounts", owed))
    unused = tuple(idle(s))
    if s.without_effect or unused:
        table = layout.table("fact", "what is set aside, and why")
        for i in s.without_effect:
            table.add_row(told(i.fact), Text(f"{i.because} ({i.slot})"))
        for fact, because in unused:
            table.add_row(told(fact), because)
        parts.append(layout.section("Facts set aside, wholly or in part", table))
    if s.notes:
        table = layout.table("what the words leave open", "by")
        for name, slot, text in s.notes:
            table.add_row(Text(f"{name.replace('_', ' ')}: {text}"), slot)
        parts.append(layout.section("Notes", table))
    parts += list(left_out.section(s.agreement, left_out.of_statement(s)))
    parts += list(_unknown(s))
    parts.append(layout.section("Readings this rests on", _readings(s)))
    if s.law is not None:
        parts.append(law.part(s.law))
    return Group(*parts)


def statements(found: Mapping[str, Statement]) -> RenderableType:
    """The statements of a folder, one after the other."""
    parts: list[RenderableType] = []
    for name, s in found.items():
        parts += [Text(f"\n{name}", style="bold reverse"), statement(s)]
    return Group(*parts)


def _standing(s: Statement) -> RenderableType:
    table = layout.table("matter", "how it stands")
    for stand in s.standing:
        origin = f"  [{told(stand.fact)}]" if stand.fact is not None else ""
        table.add_row(stand.matter, Text(stand.stands).append(origin, style="dim"))
    return table


def _findings(s: Statement) -> RenderableType:
    table = layout.table("finding", "day")
    for name, value in s.findings.items():
        table.add_row(name, "not by this day" if str(value) == "never" else str(value))
    return table


def _figures(s: Statement) -> RenderableType:
    table = layout.table("figure", "> value")
    for name, value in s.listed.items():
        table.add_row(name, Text(str(value), style="" if value.known else "yellow"))
    return table


def _payments(s: Statement) -> RenderableType:
    table = layout.table("payment", "> owed", "> paid", "> outstanding", "earned", "due", "to")
    for p in s.payments:
        amounts = (str(p.amount), str(p.paid), str(p.outstanding))
        table.add_row(f"{p.slot}: {p.name}", *amounts, str(p.earned), falls_due(p), p.to)
    if not s.payments:
        table.add_row("none", *[""] * 6)
    return table


def _unknown(s: Statement) -> Iterator[RenderableType]:
    waits = s.waits
    if not waits:
        return
    table = layout.table("unknown", "value", "would be settled by")
    shown = {**s.findings, **s.figures}
    for w in waits:
        table.add_row(w.figure, str(shown[w.figure]), "; ".join(w.words))
    yield layout.section("Unknown", table)
    found = s.scenarios()
    if found:
        table = layout.table("figure", "if", "> then")
        for name in found[0].figures:
            for i, scenario in enumerate(found):
                answers = "; ".join(_answer(o, yes) for o, yes in scenario.answers)
                table.add_row("" if i else name, answers, str(scenario.figures[name]))
        yield layout.section("Under each answer", table)


def _answer(open_: Open, yes: bool) -> str:
    about = [open_.fact.name] if open_.fact is not None else []
    asked = ": ".join([*about, *open_.field.split(".")]).replace("_", " ")
    return f"{asked} = {'yes' if yes else 'no'}"


def _readings(s: Statement) -> RenderableType:
    table = layout.table("open question", "read as", "because")
    for r in s.readings:
        who = f"chosen by {r.by}" if r.by else "chosen"
        chosen = f"{who}: {r.because}" if r.because else who
        why = chosen if r.chosen else f"default: {r.doubt.because}"
        table.add_row(Text(f"{r.name}: {r.doubt.question}"), r.reading, Text(why))
    return table


def sheet_table(sheet: dict[str, Any]) -> RenderableType:
    """The term sheet, one field a row."""
    table = layout.table("field", "value")
    for name, entries in sheet["fields"].items():
        for entry in entries if isinstance(entries, list) else [entries]:
            table.add_row(name, Text(words(entry["value"], name)))
    return layout.section(f"Term sheet of {sheet['id']} ({sheet['kind']})", table)
