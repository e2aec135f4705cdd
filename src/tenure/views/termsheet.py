"""The term sheet: what the letter says, one value a field, each with its spans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..agreement import Agreement
from ..calendar import date
from ..document_kind import Earlier
from ..document_kind.model import SEPARATION, SEVERANCE
from ..provision import Provision, SheetField
from ..text.phrases import phrase
from .json import spans

LISTS = (
    "bonus", "one_time_payments", "equity", "acceleration", "severance", "conditions_precedent",
    "covenants",
)  # fmt: skip

_ELSEWHERE = phrase(r"\bmeanings?\b|\bdefined in\b|\bset forth in\b")
NO_START = (SEPARATION, SEVERANCE)  # a term of theirs is not one of work


def termsheet(agreement: Agreement, id: str) -> dict[str, Any]:
    """`{"id": ..., "kind": ..., "fields": {name: {"value", "spans"} or a list of such}}`; no
    fillers.
    """
    fields: dict[str, Any] = {}
    for p, f in _said(agreement):
        cited = dict.fromkeys(s for name in f.cited for s in p.cite.fields.get(name, ()))
        if _left_to_the_original(agreement, p, f.value):
            continue
        entry = {"value": f.value, "spans": spans(cited or p.cite.whole)}
        if f.name in LISTS:
            fields.setdefault(f.name, []).append(entry)
        elif f.name not in fields:
            fields[f.name] = entry
        elif isinstance(fields[f.name]["value"], dict) and isinstance(f.value, dict):
            fields[f.name]["value"] = {**f.value, **fields[f.name]["value"]}
            fields[f.name]["spans"] += entry["spans"]
    if "base_salary" in fields:
        fields["base_salary"]["value"] = _in_force(fields)
    if "start_date" not in fields:
        fields.update(_beginning(agreement))
    for name, earlier in _earlier(agreement):
        fields.setdefault(name, {"value": earlier.words, "spans": spans([earlier.span])})
    return {"id": id, "kind": agreement.document_kind.name, "fields": fields}


def _said(agreement: Agreement) -> Iterator[tuple[Provision, SheetField]]:
    """What its provisions say that stand in the end, all of a kind together."""
    kinds: dict[type[Provision], list[Provision]] = {}
    for slot, p in agreement.live.items():
        if agreement.version(slot).until is None:
            kinds.setdefault(type(p), []).append(p)
    for kind, these in kinds.items():
        yield from kind.entries(these)


def _left_to_the_original(agreement: Agreement, p: Provision, value: Any) -> bool:
    """A term that a change to an agreement uses, and that the agreement itself defines."""
    if not agreement.document_kind.partial or not isinstance(value, dict):
        return False
    if value.get("defined_here", True):
        return False
    at = p.cite.whole[0]
    around = (s for s in agreement.letter_of(at).sentences if s.span().start <= at.start)
    said = [s for s in around if at.start < s.span().end]
    return not any(_ELSEWHERE.search(s.text) for s in said)


def _in_force(fields: dict[str, Any]) -> dict[str, Any]:
    """The salary with the step that holds on the day of the letter as its amount."""
    value: dict[str, Any] = fields["base_salary"]["value"]
    day = fields.get("letter_date", {}).get("value", "")
    begun = [step["amount"] for step in value.get("steps", ()) if step["from"] <= day]
    return {**value, "amount": begun[-1], "at_first": value["amount"]} if begun else value


def _beginning(agreement: Agreement) -> Iterator[tuple[str, dict[str, Any]]]:
    """The first day of the term as the first day of work, where the paper is about work to come."""
    if agreement.document_kind.name in NO_START:
        return
    for p in agreement.live.values():
        begins = getattr(p, "begins", None)
        if p.kind == "term" and isinstance(begins, int):
            where = spans(p.cite.fields.get("begins", p.cite.whole))
            yield "start_date", {"value": date(begins).isoformat(), "spans": where}
            return


def _earlier(agreement: Agreement) -> Iterator[tuple[str, Earlier]]:
    """What the letter amends, and what it replaces: the first that it names."""
    if agreement.amends is not None and agreement.amends.date:
        yield "amends", agreement.amends
    yield from (("supersedes", x) for x in agreement.supersedes[:1])
