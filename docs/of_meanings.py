"""What a kind gives and which facts it rests on, found by compiling its own examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from tenure.agreement import Agreement, provision_of
from tenure.engine.findings import Compiled, compiled
from tenure.facts.names import NAMES
from tenure.formula import Form
from tenure.meaning import (
    AmendmentTest,
    Condition,
    Duty,
    Entitlement,
    Entry,
    Figure,
    Finding,
    Level,
    Note,
    Offer,
    Vesting,
    WithoutEffect,
)
from tenure.provision import Provision
from tenure.text import Letter

_WHAT: Mapping[type, str] = {
    Finding: "a finding, the day on which it happened",
    Level: "a level, the value in force on a day",
    Entry: "a payment",
    Vesting: "a count that only rises, by a schedule",
    Figure: "a figure",
    Entitlement: "owed besides amounts",
    Offer: "asked for by other provisions",
    Duty: "a duty",
    Condition: "a condition",
}


@cache
def _compiled(kind: type[Provision]) -> tuple[Compiled, ...]:
    """The formulas of an agreement made of each example; an inert kind has none."""
    found = []
    for example in () if kind.inert else kind.examples:
        provision = provision_of(kind.kind, example.terms)
        found.append(compiled(Agreement(Letter("example", example.text), (provision,)), {}))
    return tuple(found)


def provided(kind: type[Provision]) -> dict[str, str]:
    """Name -> what it is, of everything that the examples of a kind come to."""
    out: dict[str, str] = {}
    for one in _compiled(kind):
        for item in one.scope.meaning(f"{kind.kind}[0]"):
            if isinstance(item, AmendmentTest) or (isinstance(item, Finding) and item.hidden):
                continue
            if isinstance(item, Note):
                out.setdefault(item.name, f"a note, “{item.text}”")
            elif isinstance(item, WithoutEffect):
                out.setdefault(item.over.kind, f"without effect where {item.because}")
            else:
                out.setdefault(item.name, _WHAT[type(item)])
    return out


def facts_of(kind: type[Provision]) -> dict[str, str]:
    """Name -> meaning, of every fact that the figures of the examples of a kind read."""
    read = {name for one in _compiled(kind) for name in _read(one, f"{kind.kind}[0].")}
    return {name: row.meaning for name, row in NAMES.items() if name in read}


def _read(one: Compiled, slot: str) -> Iterator[str]:
    roots = {name: f for name, f in one.form.roots.items() if name.startswith(slot)}
    if roots:
        form = Form(roots)
        yield from form.program.columns
        yield from (name.split(".")[1] for name in form.leaves if name.startswith("fact."))
        if "price" in form.leaves:
            yield "price_closed"
