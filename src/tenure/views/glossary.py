"""The terms that a letter defines, and those that it leaves to another document, as JSON."""

from __future__ import annotations

from typing import Any

from ..agreement import Agreement
from ..text.glossary import Rest, Term, glossary, rest_defined_in
from ..text.phrases import phrase

_GREETED = phrase(r"(?:\A|\n)\s*dear\b")


def data(a: Agreement) -> dict[str, Any]:
    """Terms, parties, and where undefined terms have their meaning; of each document of a family
    that says something of it.
    """
    terms = [_term(a, i, t) for i, d in enumerate(a.documents) for t in glossary(d.letter)]
    rest = [_rest(a, i, r) for i, d in enumerate(a.documents) for r in rest_defined_in(d.letter)]
    return {
        "parties": {role: _party(a, role, terms) for role in ("company", "executive")},
        "terms": terms,
        **({"all_others": rest} if rest else {}),
    }


def _party(a: Agreement, role: str, terms: list[dict[str, Any]]) -> dict[str, Any]:
    """A party by its name, and what the documents call it."""
    names = (getattr(p, role, None) for p in a.of_kind("position"))
    called = dict.fromkeys(t["term"] for t in terms if t.get("party") == role)
    if role == "executive" and any(_GREETED.search(d.letter.masked.lower) for d in a.documents):
        called["you"] = None
    return {"name": next((n for n in names if n), None), "called": list(called)}


def _document(a: Agreement, number: int) -> dict[str, Any]:
    return {"document": a.documents[number].name} if a.others else {}


def _term(a: Agreement, number: int, t: Term) -> dict[str, Any]:
    letter = a.documents[number].letter
    return {
        "term": t.term,
        "defined": t.where,
        **({"defined_in": t.points_to} if t.points_to else {}),
        **({"party": t.role} if t.role else {}),
        "uses": t.uses,
        **_document(a, number),
        "line": letter.line(t.says[0].start),
        "spans": [[s.start, s.end] for s in t.says],
    }


def _rest(a: Agreement, number: int, r: Rest) -> dict[str, Any]:
    letter = a.documents[number].letter
    return {
        "defined_in": r.points_to,
        **_document(a, number),
        "line": letter.line(r.says.start),
        "spans": [[r.says.start, r.says.end]],
    }
