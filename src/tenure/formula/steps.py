"""The steps below formulas, and the kinds of facts that they read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .build import Formula


def reached(roots: Sequence[Formula]) -> Iterable[Formula]:
    """Every step below the roots once, also those inside of folds."""
    seen: dict[int, Formula] = {}
    waiting = list(reversed(roots))
    while waiting:
        f = waiting.pop()
        if id(f) not in seen:
            seen[id(f)] = f
            below = list(f.args)
            if f.fold is not None:
                below += [*f.fold.parts, *([] if f.fold.start is None else [f.fold.start])]
            waiting += reversed(below)
    return seen.values()


def facts_read(roots: Sequence[Formula]) -> frozenset[str]:
    """The kinds of facts that the formulas read: other facts change none of their values."""
    found = set[str]()
    for f in reached(roots):
        if f.op == "leaf" and f.name.startswith("fact."):
            found.add(f.name.split(".")[1])
        if f.fold is not None:
            found.add(f.fold.over.kind)
    return frozenset(found)
