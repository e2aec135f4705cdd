"""What one sentence says of a vesting schedule: pieces, each a portion with its times."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .time_wordings import When


@dataclass(frozen=True)
class Piece:
    """A portion, or what is left where none is said, and when it vests."""

    start: int
    end: int
    part: Fraction | None
    shares: int | None
    of_rest: bool
    whens: tuple[When, ...]

    def of(self, kind: str) -> tuple[When, ...]:
        return tuple(w for w in self.whens if w.kind == kind)


@dataclass(frozen=True)
class Said:
    """What a sentence says of a schedule; `over` is the time of all of it."""

    pieces: tuple[Piece, ...] = ()
    over: int | None = None
    goals: bool = False  # it depends on more than time
    stepwise: bool = False  # on objectives of some steps only, which can be marked
    cliff: int | None = None  # months before which nothing vests
    sooner: bool = False  # it vests on the earlier of a day and some event
