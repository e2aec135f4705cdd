"""Amendments as facts: which terms a purported change names, and what it changes them to.

An `amendment` fact has `changes: {severance.amount: "$200,000"}`: the term's name as in
agreement.yaml, with the slot's number (`severance[1].amount`) where there are several of a kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..agreement import Agreement
from ..errors import Problem
from ..facts import Fact, Facts
from ..facts.values import folded
from ..provision import KINDS, hints
from ..terms import Unit, unit_of
from .findings import compiled

FACT = "amendment"


def read(fact: Fact, column: str, unit: str) -> int | None:
    """A column of the records of amendments: whether a term is changed, or to what; None if
    unknown.
    """
    part, _, path = column.partition(".")
    changes = fact.fields.get("changes")
    if not isinstance(changes, Mapping):
        return None  # what it changes is not said: it may be any term
    given = {_full(k): v for k, v in changes.items()}
    if part == "changes":
        return int(path in given)
    if path not in given:
        return 0  # what is not changed is changed to nothing that anybody reads
    text = given[path]
    return None if text is None else int(Unit(unit).parse(text))


def _full(name: str) -> str:
    """`severance.amount` is `severance[0].amount`."""
    kind, _, rest = folded(name).replace(" ", "_").partition(".")
    return f"{kind if kind.endswith(']') else kind + '[0]'}.{rest}"


def problems(agreement: Agreement, facts: Facts) -> Iterator[Problem]:
    """Changes of terms that the agreement does not have, or to what they cannot be."""
    for fact in facts:
        changes = fact.fields.get("changes") if fact.name == FACT else None
        for name, text in changes.items() if isinstance(changes, Mapping) else ():
            yield from _problem(agreement, fact, name, text)


def _followed(agreement: Agreement) -> set[str]:
    """The terms whose changes the formulas read."""
    columns = compiled(agreement, {}).form.program.columns.get(FACT, ())
    return {c.partition(".")[2] for c in columns if c.startswith("changes.")}


def _problem(agreement: Agreement, fact: Fact, name: str, text: str | None) -> Iterator[Problem]:
    slot, _, term = _full(name).partition(".")
    provision = agreement.slots.get(slot)
    kind = slot.partition("[")[0]
    where = fact.where or "amendment"
    if provision is None:
        known = ", ".join(agreement.slots)
        what = f"`{name}` is of no provision" if kind not in KINDS else f"there is no {slot}"
        yield Problem(where, f"{what} of the agreement.", f"It has: {known}.")
        return
    types = hints(type(provision))
    unit = unit_of(types.get(term))
    if not agreement.version(slot).on(fact.on):
        now = [
            s
            for s in agreement.in_force(fact.on)
            if agreement.lineage(s) == agreement.lineage(slot)
        ]
        mend = f"Name {now[0]}, which is." if now else "Its place was taken by nothing."
        yield Problem(where, f"{slot} is not in force on that day.", mend)
    elif unit is None:
        terms = ", ".join(t for t, k in types.items() if unit_of(k))
        what = f"{kind} has no term `{term}` that a fact can change."
        yield Problem(where, what, f"It has: {terms}.")
    elif f"{slot}.{term}" not in _followed(agreement):
        known = ", ".join(sorted(_followed(agreement)))
        what = f"no figure follows a change of `{name}` by a fact."
        mend = f"Write the amended agreement as an agreement.yaml of its own. Followed: {known}."
        yield Problem(where, what, mend)
    elif text is not None:
        try:
            Unit(unit).parse(text)
        except ValueError as error:
            yield Problem(where, f"`{name}` cannot become `{text}`.", str(error))
