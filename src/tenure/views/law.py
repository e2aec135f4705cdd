"""What a law layer says, in a part of its own: beside the letter's figures, never among them."""

from __future__ import annotations

from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from ..engine.law import Answer, LawAnswers
from ..formula.units import NEVER
from ..law import Reference
from ..values import Value
from .json import value
from .layout import section, table

COLOURS = {"violated": "red", "unknown": "yellow"}


def part(found: LawAnswers) -> RenderableType:
    """The section of a statement."""
    rows = table("what", "state", "by", "the documents say", "law")
    for a in found.duties:
        state = Text(a.state, style=COLOURS.get(a.state, ""))
        what = Text(f"{a.duty.bearer} {a.duty.modality} {a.duty.name}")
        documents = "" if a.documents is None else str(a.documents)
        rows.add_row(what, state, _by(a), documents, a.reference.cite)
    if not rows.row_count:
        rows.add_row("-", "nothing by this day")
    amounts = table("figure of the law", "> value", "law")
    for key, (amount, reference) in found.amounts.items():
        amounts.add_row(key, str(amount), reference.cite)
    open_ = table("unknown", "value", "would be settled by")
    for w in found.own.waits:
        asked = "; ".join(w.words)
        open_.add_row(w.figure, str(found.own.figures[w.figure]), asked)
    tables = [t for t in (rows, amounts, open_) if t.row_count]
    spaced = [x for t in tables for x in (Text(""), t)][1:]
    return section(
        f"Law: {found.layer.title} (`{found.layer.name}`; no part of the letter)", Group(*spaced)
    )


def _by(a: Answer) -> str:
    if a.days["due"].low < NEVER:
        return str(a.days["due"])
    return "" if a.days["ends"].low >= NEVER else f"until {a.days['ends']}"


def data(found: LawAnswers) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "layer": found.layer.name,
        "title": found.layer.title,
        "duties": [_answer(a) for a in found.duties],
        "figures": {
            k: {**value(amount), **_reference(reference)}
            for k, (amount, reference) in found.amounts.items()
        },
        "unknown": [{"figure": w.figure, "settled_by": list(w.words)} for w in found.own.waits],
        "leaves_out": {
            found.layer.slot(r): r.leaves_out for r in found.layer.rules if r.leaves_out
        },
    }


def _answer(a: Answer) -> dict[str, Any]:
    days = {name: value(day) for name, day in a.days.items() if str(day) != "never"}
    said: dict[str, Value | None] = {"documents": a.documents}
    return {
        "figure": a.key,
        "who": a.duty.bearer,
        "modality": a.duty.modality,
        "what": a.duty.name,
        "to": a.duty.counterparty,
        "state": a.state,
        "status": a.status,
        **days,
        **{k: value(v) for k, v in said.items() if v is not None},
        "consequence": a.duty.consequence,
        **_reference(a.reference),
    }


def _reference(found: Reference) -> dict[str, str]:
    return {"law": found.cite, "says": found.says}
