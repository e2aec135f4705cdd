"""What a law layer is made of: rules with their statutes, stated as formulas beside an agreement's.

A rule reads facts, and the promises of the agreement it stands beside. It never changes what the
agreement says: its answers are evaluated and shown apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ..formula import CiteRef, Formula, Records, leaf
from ..formula.units import DATE
from ..meaning import Duty, Figure


@dataclass(frozen=True)
class Reference:
    """A place in a law: how it is cited, and in our words what it says there."""

    cite: str
    says: str


@dataclass(frozen=True)
class Promise:
    """A one-time payment that the agreement promises: the days on which it is earned and due."""

    slot: str
    name: str
    earned: Formula
    due: Formula
    each: Records | None = None  # worked out on every record of this fact


class Beside(Protocol):
    """The agreement that a law stands beside."""

    def promises(self) -> Iterator[Promise]:
        """Its one-time payments."""

    def deadline(self, words: str) -> Formula | None:
        """The day by which its documents want a thing that is named by these words (a pattern)."""


@dataclass(frozen=True)
class Ruling:
    """One answer of a rule: a duty or a figure, and what the documents say of the same thing."""

    key: str  # of the answer in a statement: `law.us.i9.section_2`
    item: Duty | Figure
    cite: CiteRef
    documents: Formula | None = None  # the day that the agreement's own words give


@dataclass(frozen=True)
class Asking:
    """What a rule may ask for while it states what it means."""

    slot: str
    beside: Beside

    @property
    def day(self) -> Formula:
        """The end of this day is what the statement speaks of."""
        return leaf("day", DATE)

    def happening(self, name: str) -> Formula:
        """The day of the first fact of a name; NEVER while there is none."""
        return leaf(f"fact.{name}", DATE)

    def cite(self, place: str | None = None) -> CiteRef:
        """A reference of the rule."""
        return CiteRef(self.slot, place)


@dataclass(frozen=True)
class Rule:
    """A rule of law: its references by name (the first is that of the whole), and its rulings."""

    name: str
    title: str
    references: Mapping[str, Reference]
    rulings: Callable[[Asking], Iterator[Ruling]] = field(compare=False)
    leaves_out: str = ""  # what of the law is not looked at


@dataclass(frozen=True)
class Layer:
    """The law of one place, by the name under which it is switched on."""

    name: str
    title: str
    rules: tuple[Rule, ...]

    def slot(self, rule: Rule) -> str:
        """How a cite names a rule: `law.us.i9`."""
        return f"law.{self.name}.{rule.name}"
