"""An open question with its price: its readings, and what each would change."""

from __future__ import annotations

from dataclasses import dataclass

from ..values import Value
from .moves import Effect, largest
from .statement import Rests


@dataclass(frozen=True)
class Reading:
    """One way to understand the words, and what it would change against the reading in force."""

    name: str
    in_force: bool
    effects: tuple[Effect, ...] = ()  # on the day asked about, where anything moves
    worst: Effect | None = None  # the largest of all, on whichever of the days looked at
    unsettled: tuple[str, ...] = ()  # amounts it bears on that are unknown: if they move, and how
    # far, cannot be told


@dataclass(frozen=True)
class Question:
    """An open question of the words: what is in force, who chose it and why, and its readings."""

    rests: Rests
    slot: str
    line: int | None  # of the letter; None for what stands in where it is silent
    quote: str
    document: str  # its name, where the agreement is of several
    readings: tuple[Reading, ...]

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The effects of all of its readings, the largest on another day too."""
        worst = (r.worst for r in self.readings if r.worst is not None)
        return (*(e for r in self.readings for e in r.effects), *worst)

    @property
    def dollars(self) -> Value | None:
        """What the reading that is furthest away changes in dollars, where that is most."""
        return largest(v for e in self.effects if (v := e.dollars) is not None)

    @property
    def shares(self) -> Value | None:
        """The same in shares."""
        return largest(v for e in self.effects if (v := e.shares) is not None)

    @property
    def days(self) -> Value | None:
        """The same in days."""
        return largest(v for e in self.effects if (v := e.days) is not None)

    @property
    def changes_nothing(self) -> bool:
        """Whether nothing moves in any of the worlds that were looked at."""
        return not self.effects

    @property
    def size(self) -> tuple[int, ...]:
        """What questions are ranked by; see `Effect.size`."""
        return max((e.size for e in self.effects), default=())


@dataclass(frozen=True)
class Doubts:
    """The open questions of an agreement, worst first, and what they were asked in."""

    on: int
    price: int | None
    days: tuple[int, ...]  # the day asked about, and later ones on which the agreement changes
    ways: tuple[str, ...]
    questions: tuple[Question, ...]
    supposed: tuple[str, ...]  # in place of a log of facts, and of what comes after it
    notes: tuple[str, ...]
    rows: int  # of the evaluation
