"""Open questions with their price, for a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from ..engine.moves import Effect, Move, possible
from ..engine.questions import Doubts, Question, Reading
from ..facts.values import iso
from ..formula.units import is_money, unit_range
from ..terms import show_money
from ..values import Value
from . import NOTICE, json, layout

MOST_WORDS = 260  # of a letter's sentence, in a table; JSON has all of them
MOST_MOVES = 4  # figures shown of one effect, likewise


def table(found: Doubts) -> RenderableType:
    """A block for each question, worst first; then those that change nothing."""
    count, moving = len(found.questions), [q for q in found.questions if not q.changes_nothing]
    parts: list[RenderableType] = [
        Text(f"Open questions as of {iso(found.on)}", style="bold"),
        Text(f"{count} in all; {len(moving)} would change something in what was looked at."),
    ]
    if found.supposed:
        parts.append(layout.section("Supposed", Text("\n".join(found.supposed))))
    parts += [Text(f"\n{note}", style="yellow") for note in found.notes]
    for number, question in enumerate(moving, 1):
        parts.append(_block(number, question, found))
    idle = [q for q in found.questions if q.changes_nothing]
    if idle:
        parts.append(layout.section("Changes nothing here", _idle(idle)))
    parts.append(Text("\n" + _looked_at(found), style="dim"))
    return Group(*parts)


def _looked_at(found: Doubts) -> str:
    days = ", ".join(iso(d) for d in sorted(found.days))
    return f"Looked at: {'; '.join(found.ways)}. On {days}."


def _block(number: int, q: Question, found: Doubts) -> RenderableType:
    head = Text(f"\n{number}. {q.rests.name}", style="bold")
    head.append(f"  {_worth(q)}", style="bold yellow")
    lines: list[RenderableType] = [head, _in(Text(q.rests.doubt.question))]
    where = f"{q.document} line {q.line}: ".lstrip() if q.line is not None else ""
    words = f"“{_short(q.quote)}”" if q.quote else "(the letter is silent)"
    lines.append(_in(Text(where + words, style="dim")))
    if q.rests.doubt.decided_by:
        lines.append(_in(Text(f"A person decides: {q.rests.doubt.decided_by}.")))
    for r in q.readings:
        if r.in_force:
            lines.append(_in(Text.assemble((f"* {r.name}", "bold"), f", in force {_why(q)}")))
        else:
            lines.append(_in(Text(f"- {r.name}")))
            lines += _changes(r, found)
    return Group(*lines)


def _in(text: Text, by: int = 0) -> RenderableType:
    return Padding(text, (0, 0, 0, 3 + by))


def _worth(q: Question) -> str:
    """The largest difference: dollars, else shares, else days."""
    best = next((v for v in (q.dollars, q.shares, q.days) if v is not None), None)
    if best is None:
        return ""
    return f"up to {amount(best).lstrip('+-')}" if best.known else amount(best)


def _why(q: Question) -> str:
    """Who chose the reading in force and why, or why it is the default."""
    if not q.rests.chosen:
        return f"by default: {q.rests.doubt.because}"
    who = f"by choice of {q.rests.by}" if q.rests.by else "by choice"
    return f"{who}: {q.rests.because}" if q.rests.because else who


def _changes(r: Reading, found: Doubts) -> Iterable[RenderableType]:
    shown = list(r.effects)
    if r.worst is not None and r.worst.on != found.on:
        shown.append(r.worst)
    if not shown:
        yield _in(Text("changes nothing here"), 2)
    for ways, effect in _alike(shown):
        case = ", or ".join(ways) if len(ways) < len(found.ways) else "whatever happens"
        day = "" if effect.on == found.on else f" on {iso(effect.on)}"
        yield _in(Text(f"{case}{day}: ").append(_sums(effect), style="yellow"), 2)
        yield _in(Text("; ".join(_moves(effect)), style="dim"), 4)
    if r.unsettled:
        names = ", ".join(r.unsettled)
        yield _in(Text(f"it bears on what is unknown: {names}", style="yellow"), 2)


def _alike(effects: Iterable[Effect]) -> list[tuple[list[str], Effect]]:
    """Effects that are the same in several ways of parting, together."""
    groups: dict[tuple[int, tuple[Move, ...]], tuple[list[str], Effect]] = {}
    for e in effects:
        groups.setdefault((e.on, e.moves), ([], e))[0].append(e.way)
    return list(groups.values())


def _sums(effect: Effect) -> str:
    parts = [v for v in (effect.dollars, effect.shares, effect.days) if v is not None]
    return ", ".join(amount(v) for v in parts) or "no sum moves, but"


def _moves(effect: Effect) -> Iterable[str]:
    first = sorted(effect.moves, key=lambda m: (not m.cost, not m.worth))
    for move in first[:MOST_MOVES]:
        yield f"{move.name}: {move.before} -> {move.after}"
    more = len(effect.moves) - MOST_MOVES
    if more > 0:
        yield f"and {more} more"


def _idle(questions: Iterable[Question]) -> RenderableType:
    shown = layout.table("open question", "read as", "because")
    for q in questions:
        why = q.rests.doubt.no_effect or _why(q)
        if q.rests.doubt.decided_by:
            why += f" (a person decides: {q.rests.doubt.decided_by})"
        if bears := dict.fromkeys(n for r in q.readings for n in r.unsettled):
            why += f" (it bears on what is unknown: {', '.join(bears)})"
        shown.add_row(Text(f"{q.rests.name}: {q.rests.doubt.question}"), q.rests.reading, Text(why))
    return shown


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= MOST_WORDS else words[:MOST_WORDS].rpartition(" ")[0] + " ..."


def amount(v: Value) -> str:
    """A difference with its sign; what is not known, between its ends."""
    if v.known:
        return _signed(v.unit, v.low)
    if is_money(v.unit) and possible(v) > unit_range(v.unit)[1] // 2:
        return "an amount that is not known"
    return f"between {_signed(v.unit, v.low)} and {_signed(v.unit, v.high)}"


def _signed(unit: str, n: int) -> str:
    size = show_money(abs(n)) if is_money(unit) else str(Value(unit, abs(n), abs(n)))
    return f"{'+' if n > 0 else '-' if n < 0 else ''}{size}"


def data(found: Doubts) -> dict[str, Any]:
    """Everything, for programs."""
    return {
        "on": iso(found.on),
        "price": None if found.price is None else str(Decimal(found.price) / 10_000),
        "supposed": list(found.supposed),
        "notes": list(found.notes),
        "ways": list(found.ways),
        "days": [iso(d) for d in found.days],
        "rows": found.rows,
        "questions": [_question(q) for q in found.questions],
        "notice": NOTICE,
    }


def _question(q: Question) -> dict[str, Any]:
    doubt, rests = q.rests.doubt, q.rests
    return {
        "question": rests.name,
        "text": doubt.question,
        "provision": q.slot,
        "line": q.line,
        **({"document": q.document} if q.document else {}),
        "quote": q.quote,
        "reading": rests.reading,
        "chosen": rests.chosen,
        "because": rests.because if rests.chosen else doubt.because,
        "by": rests.by,
        "decided_by": doubt.decided_by,
        "no_effect": doubt.no_effect,
        "changes_nothing": q.changes_nothing,
        "largest": _measured(q.dollars, q.shares, q.days),
        "readings": [_reading(r) for r in q.readings],
    }


def _measured(*values: Value | None) -> dict[str, Any]:
    names = ("dollars", "shares", "days")
    return {n: json.value(v) for n, v in zip(names, values, strict=True) if v is not None}


def _reading(r: Reading) -> dict[str, Any]:
    return {
        "reading": r.name,
        "in_force": r.in_force,
        "effects": [_effect(e) for e in r.effects],
        "largest": None if r.worst is None else _effect(r.worst),
        "unsettled": list(r.unsettled),
    }


def _effect(e: Effect) -> dict[str, Any]:
    return {
        "if": e.way,
        "on": iso(e.on),
        **_measured(e.dollars, e.shares, e.days),
        "moves": [
            {"what": m.name, "before": json.value(m.before), "after": json.value(m.after)}
            for m in e.moves
        ],
    }
