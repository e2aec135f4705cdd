"""Which figure of one agreement is which of the other: by the provisions that go together, and of a
family by those that took each other's place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..agreement import Agreement
from ..values import Value

Same = Callable[[str, str], bool]


@dataclass(frozen=True)
class Delta:
    """A value on both sides, and the second less the first (between its least and its most)."""

    before: Value
    after: Value
    change: Value

    @property
    def moved(self) -> bool:
        """Whether it differs, or may."""
        return self.change.low != 0 or self.change.high != 0


class Figures:
    """The figures of two agreements by names that both share."""

    def __init__(self, a: Agreement, b: Agreement, slots: Mapping[str, str]) -> None:
        self.a, self.b = a, b
        self.firsts = {b.lineage(y): a.lineage(x) for x, y in slots.items()}

    def before(self, name: str) -> str:
        """The shared name of a figure of the first agreement."""
        slot, dot, rest = name.partition(".")
        return f"{self.a.lineage(slot)}{dot}{rest}"

    def after(self, name: str) -> str:
        """The shared name of a figure of the second."""
        slot, dot, rest = name.partition(".")
        first = self.b.lineage(slot)
        own = f"second.{first}" if slot in self.b.slots else slot
        return f"{self.firsts.get(first, own)}{dot}{rest}"

    def paired(
        self, one: Mapping[str, Value], two: Mapping[str, Value]
    ) -> Iterator[tuple[str, dict[str, Value], dict[str, Value]]]:
        """Every shared name with the figures behind it on either side."""
        found: dict[str, tuple[dict[str, Value], dict[str, Value]]] = {}
        for name, value in one.items():
            found.setdefault(self.before(name), ({}, {}))[0][name] = value
        for name, value in two.items():
            found.setdefault(self.after(name), ({}, {}))[1][name] = value
        for name, (before, after) in found.items():
            yield name, before, after

    def deltas(
        self, unit: str, one: Mapping[str, Value], two: Mapping[str, Value], same: Same | None
    ) -> Iterator[tuple[str, Delta]]:
        """The differences of sums; nothing where both are bound to be equal."""
        for name, before, after in self.paired(one, two):
            known = (
                same is not None
                and len(before) == len(after) == 1
                and same(next(iter(before)), next(iter(after)))
            )
            yield name, delta(total(unit, before), total(unit, after), known)


def total(unit: str, values: Mapping[str, Value]) -> Value:
    """The sum of some values of one unit."""
    return Value(unit, sum(v.low for v in values.values()), sum(v.high for v in values.values()))


def delta(before: Value, after: Value, same: bool = False) -> Delta:
    """The difference of two values; none where they are known to be the same."""
    ends = (0, 0) if same else (after.low - before.high, after.high - before.low)
    return Delta(before, after, Value(before.unit, *ends))
