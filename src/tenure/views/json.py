"""Results as JSON: exact numbers as text where JSON would round them, unknowns as ranges."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ..agreement import Agreement, Change, terms_of
from ..engine.due import Deadline
from ..engine.law import LawAnswers
from ..engine.statement import Payment, Rests, Statement
from ..engine.what_if import Cell
from ..engine.why import Sentence, Trace, told
from ..facts.values import iso
from ..text import Span
from ..values import Plain, Value
from . import NOTICE, left_out, papers, reviewed


def plain(value: Plain) -> Any:
    """A number, a date as text, or text."""
    if isinstance(value, (Decimal, Fraction, date)):
        return str(value)
    return value


def value(v: Value) -> dict[str, Any]:
    """`value` where known, `low` and `high` where not; with the unit, and as a person reads it."""
    low, high = (plain(x) for x in v.ends)
    known = {"value": low} if v.known else {"value": None, "low": low, "high": high}
    return {**known, "known": v.known, "unit": v.unit, "text": str(v)}


def spans(found: Iterable[Span]) -> list[list[int]]:
    """[[start, end], ...] in code points of the source; of a family with the document's number as a
    third, where that is not the letter.
    """
    return [[s.start, s.end, *([s.document] if s.document else [])] for s in found]


def agreement(a: Agreement) -> dict[str, Any]:
    """Every provision with terms, quote, line, spans and confidence; what is unread."""
    from ..account import account
    from ..confidence import confidence
    from . import glossary, reading

    found, trust = account(a), confidence(a)
    return {
        "letter": a.letter.name,
        "document": reading.document_data(a),
        **_family(a),
        "provisions": [
            {
                "slot": slot,
                "kind": p.kind,
                "words": p.told,
                "terms": terms_of(p),
                **_version(a, slot),
                **(_at(a, p.cite.whole[0]) if p.cite.whole else {"line": None}),
                "quote": a.quote(*p.cite.whole),
                "spans": spans(p.cite.whole),
                "fields": {k: spans(v) for k, v in p.cite.fields.items()},
                "confidence": trust[slot].grade,
                "because": trust[slot].because,
                **_changed(a.changed(slot)),
            }
            for slot, p in a.slots.items()
        ],
        "definitions": glossary.data(a),
        "account": reading.account_data(found),
        "coverage": dict(zip(("claimed", "of"), a.coverage, strict=True)),
        "not_stated": list(a.unsaid),
        "spoken_of": _spoken_of(a),
        "unread": [
            {
                **_at(a, x.span),
                "what": x.what,
                "span": spans([x.span])[0],
                "quote": a.quote(x.span),
                **({"points_to": x.points_to} if x.points_to else {}),
            }
            for x in found.left
        ],
        "notice": NOTICE,
    }


def _spoken_of(a: Agreement) -> list[dict[str, Any]]:
    return [
        {"what": what, **_at(a, span), "span": spans([span])[0], "quote": a.quote(span)}
        for what, span in a.spoken_of.items()
    ]


def _at(a: Agreement, span: Span) -> dict[str, Any]:
    document = {"document": a.named(span)} if a.others else {}
    return {**document, "line": a.line(span)}


def _changed(found: tuple[Change, ...]) -> dict[str, Any]:
    return {"changed": reviewed.changes_data(found)} if found else {}


def _family(a: Agreement) -> dict[str, Any]:
    if not a.others:
        return {}
    documents = [
        {"name": d.name, "role": d.role, "effective": d.effective and iso(d.effective)}
        for d in a.documents
    ]
    return {
        "documents": documents,
        "conflicts": [papers.conflict(a, c) for c in a.conflicts],
    }


def _version(a: Agreement, slot: str) -> dict[str, Any]:
    return {"in_force": papers.version(a.version(slot))} if slot in a.versions else {}


def _parts(p: Payment) -> dict[str, Any]:
    """The instalments of a payment, where their days are known."""
    parts = [{"due": value(part.day), "amount": value(part.amount)} for part in p.parts]
    return {"instalments": parts} if parts else {}


def statement(s: Statement) -> dict[str, Any]:
    """Everything of a statement."""
    return {
        "on": iso(s.on),
        "review": reviewed.data(s.agreement),
        **(papers.data(s) if s.papers.several else {}),
        "standing": [{"matter": x.matter, "stands": x.stands} for x in s.standing],
        "findings": {k: value(v) for k, v in s.findings.items()},
        "figures": {k: value(v) for k, v in s.figures.items()},
        "payments": [
            {"provision": p.slot, "what": p.name, "to": p.to, "amount": value(p.amount),
             "earned": value(p.earned), "due": value(p.due),
             "paid": value(p.paid), "outstanding": value(p.outstanding), **_parts(p)}
            for p in s.payments
        ],
        "conditions": [
            {"what": c.condition.name, "phase": c.condition.phase, "judge": c.condition.judge,
             "state": c.state, "provision": c.slot,
             "days": {k: value(v) for k, v in c.days.items()}}
            for c in s.conditions
        ],
        "duties": [
            {"who": d.duty.bearer, "to": d.duty.counterparty, "modality": d.duty.modality,
             "what": d.duty.name, "state": d.state, "status": d.status, "provision": d.slot,
             "if_not_done": d.duty.consequence, "days": {k: value(v) for k, v in d.days.items()}}
            for d in s.duties
        ],
        "entitlements": [
            {"what": n, "provision": slot, "since": value(v)} for n, slot, v in s.entitlements
        ],
        "without_effect": [
            {"fact": told(i.fact), "because": i.because, "provision": i.slot}
            for i in s.without_effect
        ],
        "facts_not_used": [told(fact) for fact in s.not_used],
        "why_not_used": [{"fact": told(f), "because": why} for f, why in s.why_not_used],
        "notes": [{"about": n, "provision": slot, "text": t} for n, slot, t in s.notes],
        "not_taken_in": left_out.data(s.agreement, left_out.of_statement(s)),
        "unknown": [
            {"figure": w.figure, "settled_by": list(w.words)} for w in s.waits
        ],
        "scenarios": _scenarios(s),
        "readings": [_reading(r) for r in s.readings],
        **({"law": _law(s.law)} if s.law is not None else {}),
        "notice": NOTICE,
    }  # fmt: skip


def _scenarios(s: Statement) -> list[dict[str, Any]]:
    return [
        {
            "if": [{"of": o.words, "answer": "yes" if a else "no"} for o, a in x.answers],
            "figures": {k: value(v) for k, v in x.figures.items()},
        }
        for x in s.scenarios()
    ]


def _reading(r: Rests) -> dict[str, Any]:
    return {
        "question": r.name,
        "text": r.doubt.question,
        "reading": r.reading,
        "chosen": r.chosen,
        "because": r.because if r.chosen else r.doubt.because,
        "by": r.by,
    }


def _law(found: LawAnswers) -> dict[str, Any]:
    from .law import data

    return data(found)


def trace(t: Trace) -> dict[str, Any]:
    """The figure and every line of its trace."""
    return {
        "figure": t.figure,
        **value(t.value),
        "trace": [
            {
                "depth": line.depth,
                "words": line.words,
                **({"value": value(line.value)} if line.value else {}),
                **({"fact": told(line.fact)} if line.fact else {}),
                **({"reading": line.reading} if line.reading else {}),
                **({"told_above": True} if line.again else {}),
                **(_sentence(line.sentence) if line.sentence else {}),
            }
            for line in t.lines
        ],
        "notice": NOTICE,
    }


def _sentence(found: Sentence) -> dict[str, Any]:
    if found.law:
        return {"law": found.law, "says": found.quote, "rule": found.slot}
    document = {"document": found.document} if found.document else {}
    said = {"line": found.line, "quote": found.quote, "provision": found.slot}
    return {**document, **said, **_changed(found.changed)}


def what_if(cells: Iterable[Cell]) -> dict[str, Any]:
    """One object for each way of parting, day and price."""
    return {
        "cells": [
            {
                "if": c.way,
                "on": iso(c.on),
                "price": None if c.price is None else str(Decimal(c.price) / 10_000),
                "added": {k: value(v) for k, v in c.added.items()},
                "total": value(c.total),
                **({"settled_by": _settled_by(c)} if c.settled_by else {}),
                **({"because": c.because} if c.because else {}),
                **({"supposed": c.supposed} if c.supposed else {}),
            }
            for c in cells
        ],
        "notice": NOTICE,
    }


def _settled_by(cell: Cell) -> dict[str, list[str]]:
    return {name: list(words) for name, words in cell.settled_by.items()}


def due(deadlines: Iterable[Deadline]) -> dict[str, Any]:
    """One object for each duty, deadline, payment and vesting day."""
    return {
        "due": [
            {
                "on": iso(d.on),
                "who": d.who,
                "what": d.what,
                "status": d.status,
                "provision": d.slot,
                "uid": d.uid,
                **({"amount": value(d.amount)} if d.amount else {}),
                **(_due_at(d.sentence) if d.sentence else {}),
            }
            for d in deadlines
        ],
        "notice": NOTICE,
    }


def _due_at(found: Sentence) -> dict[str, Any]:
    said = _sentence(found)
    return {k: v for k, v in said.items() if k in ("document", "line", "quote")}
