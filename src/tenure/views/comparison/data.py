"""A comparison of two agreements as JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...comparison import Comparison
from ...comparison.costs import Difference, Parting
from ...comparison.figures import Delta
from ...comparison.model import Change, OneSided, Quote, Side
from ...facts.values import iso
from ...values import Value
from .. import NOTICE
from ..json import spans, value


def data(c: Comparison) -> dict[str, Any]:
    """Everything that differs, with both sentences and their spans."""
    return {
        "before": {"letter": c.names[0], "parties": c.parties[0]},
        "after": {"letter": c.names[1], "parties": c.parties[1]},
        "same": c.same,
        "unchanged": c.unchanged,
        "changed": [_change(x) for x in c.changed],
        "added": [_one_sided(x) for x in c.added],
        "dropped": [_one_sided(x) for x in c.dropped],
        "words": [
            {"read": r.read, "before": _maybe(r.before), "after": _maybe(r.after)}
            for r in c.reworded
        ],
        "defined_terms": [
            {"term": t.term, "before": _maybe(t.before), "after": _maybe(t.after)} for t in c.terms
        ],
        "readings": [
            {"question": r.question, "before": r.before, "after": r.after} for r in c.readings
        ],
        **({"difference": _difference(c.difference)} if c.difference is not None else {}),
        "notice": NOTICE,
    }


def _change(c: Change) -> dict[str, Any]:
    return {
        "kind": c.kind,
        "title": c.title,
        "before": _side(c.before),
        "after": _side(c.after),
        "fields": [
            {
                "field": f.field,
                "words": f.words,
                "before": f.before,
                "after": f.after,
                "quotes": [_maybe(q) for q in f.quotes],
            }
            for f in c.fields
        ],
    }


def _one_sided(x: OneSided) -> dict[str, Any]:
    return {"kind": x.kind, "title": x.title, **_side(x.side)}


def _side(s: Side) -> dict[str, Any]:
    return {"provision": s.slot, "words": s.words, **_quote(s.quote)}


def _quote(q: Quote) -> dict[str, Any]:
    document = {"document": q.document} if q.document else {}
    return {**document, "line": q.line, "quote": q.text, "spans": spans(q.spans)}


def _maybe(q: Quote | None) -> dict[str, Any] | None:
    return None if q is None else _quote(q)


def _difference(d: Difference) -> dict[str, Any]:
    return {
        "days": [{"on": iso(on), "what": what} for on, what in d.days.items()],
        "supposed": list(d.supposed),
        "partings": [_parting(p) for p in d.partings],
        "if_nothing_happens": [
            {
                "figure": m.figure,
                "on": [iso(x) for x in m.on],
                "before": _value(m.before),
                "after": _value(m.after),
            }
            for m in d.standing
        ],
    }


def _parting(p: Parting) -> dict[str, Any]:
    return {
        "if": p.way,
        "on": iso(p.on),
        "price": None if p.price is None else str(Decimal(p.price) / 10_000),
        "dollars": _delta(p.dollars),
        "parts": [{"what": x.name, **_delta(x.amount)} for x in p.parts],
        "vested_shares": _delta(p.shares),
        "due": [
            {"what": x.name, "before": _value(x.before), "after": _value(x.after)} for x in p.days
        ],
    }


def _delta(d: Delta) -> dict[str, Any]:
    return {"before": value(d.before), "after": value(d.after), "difference": value(d.change)}


def _value(v: Value | None) -> dict[str, Any] | None:
    return None if v is None else value(v)
