"""Which results lean on which open question: the formulas that a reading can reach."""

from __future__ import annotations

from collections import defaultdict

from ..formula import Formula
from .findings import Compiled


def leaning(made: Compiled) -> dict[str, frozenset[str]]:
    """Open question (`slot.doubt`) -> the results whose formulas ask for its reading."""
    slots = made.scope.slots
    names = frozenset(f"{slot}.{d.name}" for slot, p in slots.items() for d in p.doubts)
    known: dict[int, frozenset[str]] = {}

    def asks(f: Formula) -> frozenset[str]:
        if id(f) not in known:
            parts = list(f.args)
            if f.fold is not None:
                parts += [*f.fold.parts, *([f.fold.start] if f.fold.start is not None else [])]
            own = frozenset((f.name,)) & names if f.op == "leaf" else frozenset()
            known[id(f)] = own.union(*(asks(p) for p in parts))
        return known[id(f)]

    out: dict[str, set[str]] = defaultdict(set)
    for result, root in made.form.roots.items():
        for name in asks(root):
            out[name].add(result)
    return {name: frozenset(results) for name, results in out.items()}
