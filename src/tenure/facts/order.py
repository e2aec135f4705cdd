"""Facts of one day whose order would decide something, where the log does not say which came first.

A log is a set: its lines may stand in any order. So what depends on the order of two facts of one
day is a problem of the log, and never a guess.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from tenure.errors import Problem
from tenure.facts.fact import Fact
from tenure.facts.names_parting import BY_A_SIDE
from tenure.facts.values import folded, iso

SETTLED = ("condition_satisfied", "condition_waived")


def unordered(known: Iterable[Fact]) -> Iterator[Problem]:
    """Problems between facts that stand."""
    days: dict[tuple[int, str], list[Fact]] = defaultdict(list)
    for fact in known:
        days[fact.on, folded(fact.subject)].append(fact)
    for (_, _), facts in days.items():
        for first, second in combinations(facts, 2):
            yield from _ends(first, second)
            yield from _conditions(first, second)
            yield from _amendments(first, second)


def corrected_twice(facts: Iterable[Fact]) -> Iterator[Problem]:
    """Two corrections of one fact that were recorded on one day and differ."""
    seen: dict[tuple[str, int], Fact] = {}
    for fact in facts:
        target = fact.corrects or fact.retracts
        if target is None:
            continue
        first = seen.setdefault((target, fact.recorded), fact)
        if first is not fact and (first.retracts, first.on, first.fields) != (
            fact.retracts,
            fact.on,
            fact.fields,
        ):
            what = f"`{target}` is corrected twice on {iso(fact.recorded)}: see {_place(first)}."
            mend = f"Let the one that counts correct the other: `corrects: {first.id or 'ID'}`."
            yield Problem(_place(fact), what, mend)


def _place(fact: Fact) -> str:
    return fact.where or f"{fact.name} on {iso(fact.on)}"


def _ends(one: Fact, other: Fact) -> Iterator[Problem]:
    names = {one.name, other.name}
    if "died" in names and names & set(BY_A_SIDE):
        what = f"{one.name} and {other.name} on {iso(one.on)}: which of them ended the employment?"
        yield Problem(
            _place(other), f"{what} See {_place(one)}.", "Leave out the one that came after."
        )


def _conditions(one: Fact, other: Fact) -> Iterator[Problem]:
    same = folded(one.texts.get("condition", "")) == folded(other.texts.get("condition", ""))
    for failed, settled in ((one, other), (other, one)):
        if failed.name == "condition_failed" and settled.name in SETTLED and same:
            said = settled.name.removeprefix("condition_")
            what = f"the same condition failed and was {said} on {iso(one.on)}: see {_place(one)}."
            yield Problem(_place(other), what, "Leave out the one that did not stand.")


def _amendments(one: Fact, other: Fact) -> Iterator[Problem]:
    changes = one.fields.get("changes"), other.fields.get("changes")
    if one.name == other.name == "amendment" and all(isinstance(c, Mapping) for c in changes):
        first, second = (c for c in changes if isinstance(c, Mapping))
        for term in sorted(first.keys() & second.keys()):
            if first[term] != second[term]:
                what = f"`{term}` is changed twice on {iso(one.on)}: see {_place(one)}."
                yield Problem(_place(other), what, "Leave out the change that did not stand.")
