"""Which facts stand on a day of knowledge, after the corrections and retractions known by then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tenure.facts.fact import Fact


@dataclass
class _Links:
    """The facts of a log by what they correct or retract; each points to at most one."""

    facts: tuple[Fact, ...]

    def __post_init__(self) -> None:
        self.by_id = {f.id: i for i, f in enumerate(self.facts) if f.id is not None}
        self.later: dict[int, list[int]] = defaultdict(list)
        for i, fact in enumerate(self.facts):
            target = self.by_id.get(_target(fact) or "")
            if target is not None:
                self.later[target].append(i)

    def outward(self) -> list[int]:
        """Every fact after the one that it points to; facts in a ring are left out."""
        order = [i for i, fact in enumerate(self.facts) if _target(fact) not in self.by_id]
        for i in order:
            order.extend(self.later.get(i, ()))
        return order


def _target(fact: Fact) -> str | None:
    return fact.corrects or fact.retracts


def rings(facts: Iterable[Fact]) -> list[Fact]:
    """Facts that correct or retract each other in a ring."""
    log = tuple(facts)
    inside = set(range(len(log))) - set(_Links(log).outward())
    return [log[i] for i in sorted(inside)]


def chains(facts: tuple[Fact, ...]) -> list[list[int]]:
    """The places of facts that correct or retract one another, each chain with its first fact."""
    links = _Links(facts)
    found: list[list[int]] = []
    for i in sorted(set(links.later) & {i for i, f in enumerate(facts) if _target(f) is None}):
        chain = [i]
        for j in chain:
            chain.extend(links.later.get(j, ()))
        found.append(chain)
    return found


def standing(facts: Iterable[Fact], known_at: int | None = None) -> tuple[Fact, ...]:
    """The facts that stand, as known on a day (None: with all that was ever recorded).

    A correction stands where the corrected fact stood and under its id, so that what is about the
    one is about the other. It counts from the day on which it was recorded, and no longer once it
    is itself retracted.
    """
    log = tuple(f for f in facts if known_at is None or f.recorded <= known_at)
    if not any(_target(f) for f in log):
        return log
    links = _Links(log)
    withdrawn: set[int] = set()
    version: dict[int, int] = {}
    for i in reversed(links.outward()):
        later = [j for j in links.later.get(i, ()) if j not in withdrawn]
        if any(log[j].retracts for j in later):
            withdrawn.add(i)
        latest = max((version[j] for j in later), key=lambda j: (log[j].recorded, j), default=i)
        version[i] = latest
    roots = [i for i, f in enumerate(log) if _target(f) is None and i not in withdrawn]
    original = _originals(links)
    return tuple(_in_place(log[i], log[version[i]], original) for i in roots)


def _originals(links: _Links) -> dict[str, str]:
    """The id of every correction -> the id under which it stands."""
    names: dict[str, str] = {}
    for i in links.outward():
        fact = links.facts[i]
        if fact.corrects and fact.id:
            names[fact.id] = names.get(fact.corrects, fact.corrects)
    return names


def _in_place(first: Fact, latest: Fact, original: dict[str, str]) -> Fact:
    about = original.get(latest.about or "", latest.about)
    if latest is first:
        return first if about == first.about else replace(first, about=about)
    return replace(latest, id=first.id, about=about, corrects=None, instead_of=first)
