"""What a term sheet says of covenants: one entry for a clause, whomever of them it protects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...calendar import date
from ...provision import Cite, SheetField

if TYPE_CHECKING:
    from . import Covenant

_CITED = ("what", "months", "days", "until", "scope")


def entries_of(these: Sequence[Covenant]) -> Iterator[tuple[Covenant, SheetField]]:
    """One for each clause and time: employees and customers that one clause protects for as long
    are one entry, and so are the times of a duty that lasts longer after some ways of parting.
    """
    clauses: dict[object, dict[str, list[Covenant]]] = {}
    secret = any(p.what == "confidentiality" for p in these)
    for n, p in enumerate(these):
        if secret and p.what == "confidentiality of this letter":
            continue
        at = (p.what.split(" of ")[0], p.cite.whole[:1] or n)
        clauses.setdefault(at, {}).setdefault(p.what, []).append(p)
    for clause in clauses.values():
        alike: dict[object, list[Covenant]] = {}
        for ways in clause.values():
            alike.setdefault(tuple((p.months, p.days) for p in ways), []).extend(ways)
        for all_of_it in alike.values():
            yield _entry(all_of_it)


def _entry(these: list[Covenant]) -> tuple[Covenant, SheetField]:
    """What covenants say that are one clause; they stand as the first, with the places of all."""
    first, *others = these
    whom = dict.fromkeys(p.what.split(" of ")[-1] for p in others if p.what != first.what)
    value: dict[str, Any] = {"kind": " and ".join([first.what, *whom])}
    for unit in ("months", "days"):
        each = list(dict.fromkeys(n for p in these if (n := getattr(p, unit)) is not None))
        value |= {unit: each[0]} if each else {}
        value |= {f"{unit}_otherwise": each[1]} if len(each) > 1 else {}
    if first.until is not None:
        value["until"] = date(first.until).isoformat()
    if scope := "; ".join(dict.fromkeys(p.scope for p in these if p.scope)):
        value["scope"] = scope
    places = {n: tuple(s for p in these for s in p.cite.fields.get(n, ())) for n in _CITED}
    whole = tuple(dict.fromkeys(s for p in these for s in p.cite.whole))
    return replace(first, cite=Cite(whole, places)), SheetField("covenants", value, _CITED)
