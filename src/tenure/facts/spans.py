"""Days of one fact that cannot be: what ends before it began, what came before it was sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tenure.errors import Problem
from tenure.facts.fact import Fact
from tenure.facts.values import NEVER, iso

FIRST_AND_LAST = (("from", "to"), ("on", "until"), ("sent", "received"))


def turned_round(known: Iterable[Fact]) -> Iterator[Problem]:
    """Facts of which the last day comes before the first; one left out is the day of the fact."""
    for fact in known:
        for begin, end in FIRST_AND_LAST:
            first, last = _day(fact, begin, fact.on), _day(fact, end, NEVER)
            if last < first < NEVER:
                said = begin if begin in fact.fields else "on"
                what = f"`{end}: {iso(last)}` of `{fact.name}` comes before `{said}: {iso(first)}`."
                where = fact.where or f"{fact.name} on {iso(fact.on)}"
                yield Problem(where, what, "Correct the day that is wrong.")


def _day(fact: Fact, name: str, left_out: int) -> int:
    """A day of the fact; of notices `from` and `to` are people."""
    field = fact.kind.fields.get(name)
    found = fact.fields.get(name)
    dated = field is not None and field.type == "date"
    return found if dated and isinstance(found, int) else left_out
