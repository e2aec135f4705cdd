"""The shape of a vesting schedule: its steps as a letter gives them, and as exact parts of the
whole award.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from ...terms import Day, Portion, Shares

WHOLE = Fraction(1)


@dataclass(frozen=True)
class Cliff:
    """One step, some months after the start."""

    months: int
    portion: Portion
    of_remainder: bool = False  # of what is left after the portion at hire, not of the whole


@dataclass(frozen=True)
class Periodic:
    """Equal steps: every `every` months, `times` times, `portion` in all of them together."""

    every: int  # months
    times: int
    portion: Portion
    of_remainder: bool = False
    start: int | None = None  # months after the start of vesting; None: where the cliff ends

    def __post_init__(self) -> None:
        if self.every < 1 or self.times < 1:
            raise ValueError("`every` and `times` are 1 or more")


@dataclass(frozen=True)
class Tranche:
    """One step of a schedule that is listed step by step: when, and a portion or a number of
    shares; with `objectives` it vests only if these were met.
    """

    months: int | None = None
    on: Day | None = None
    portion: Portion | None = None
    shares: Shares | None = None
    objectives: bool = False

    @property
    def apart(self) -> bool:
        """Whether it is no portion of the whole that time alone brings."""
        return self.objectives or self.months is None or self.portion is None


@dataclass(frozen=True)
class Steps:
    """Equal instalments: the first after `first` months, then every `every` months, `times` in
    all.
    """

    first: int
    every: int
    times: int
    part: Fraction  # of the whole award, each
    field: str  # of the provision
    words: str

    @property
    def last(self) -> int:
        """Months after which the last one has come."""
        return self.first + self.every * (self.times - 1)


def steps_of(
    at_hire: Fraction | None,
    cliff: Cliff | None,
    then: Periodic | None,
    tranches: tuple[Tranche, ...] = (),
) -> tuple[Steps, ...]:
    """A schedule in order of its months, all portions of the whole; tranches by date or shares
    aside.
    """
    remainder = WHOLE - (at_hire or 0)
    found: list[Steps] = []
    if at_hire:
        found.append(Steps(0, 1, 1, at_hire, "at_hire", "the portion that vests at once"))
    if cliff is not None:
        part = cliff.portion * (remainder if cliff.of_remainder else WHOLE)
        found.append(
            Steps(cliff.months, 1, 1, part, "cliff", f"the portion after {cliff.months} months")
        )
    if then is not None:
        start = then.start if then.start is not None else cliff.months if cliff else 0
        part = then.portion * (remainder if then.of_remainder else WHOLE) / then.times
        words = f"instalments, one every {_months(then.every)}"
        found.append(Steps(start + then.every, then.every, then.times, part, "then", words))
    for i, tranche in enumerate(tranches):
        if tranche.months is not None and tranche.portion is not None and not tranche.apart:
            words = f"the portion after {_months(tranche.months)}"
            found.append(Steps(tranche.months, 1, 1, tranche.portion, f"tranches[{i}]", words))
    return tuple(sorted(found, key=lambda s: s.first))


def _months(n: int) -> str:
    return "month" if n == 1 else f"{n} months"


def whole_of(steps: tuple[Steps, ...]) -> Fraction:
    """The part of the award that a schedule gives in all."""
    return sum((s.part * s.times for s in steps), Fraction(0))


def denominator_of(steps: tuple[Steps, ...]) -> int:
    """The parts into which a schedule cuts the award, so that each instalment is a whole number of
    them.
    """
    return lcm(1, *(s.part.denominator for s in steps))


def check(
    cliff: Cliff | None,
    then: Periodic | None,
    tranches: tuple[Tranche, ...],
    steps: tuple[Steps, ...],
) -> None:
    """ValueError where a schedule cannot be one."""
    for tranche in tranches:
        if (tranche.months is None) == (tranche.on is None):
            raise ValueError("a tranche comes after some `months` or `on` a day: write one of them")
        if (tranche.portion is None) == (tranche.shares is None):
            raise ValueError("a tranche has a `portion` or a number of `shares`: write one of them")
    if cliff is not None and cliff.months < 1:
        raise ValueError("a cliff comes a month or more after the start: write `months` above 0")
    if then is not None and (then.every < 1 or then.times < 1):
        raise ValueError("equal steps need `every` and `times` of 1 or more")
    if any(s.first < 0 or s.last > 600 for s in steps):
        raise ValueError("a schedule runs at most fifty years from its start")
    if (given := whole_of(steps)) > 1:
        raise ValueError(f"the portions add up to {given} of the award, more than the whole of it")
    if denominator_of(steps) > 10**6:
        raise ValueError("the portions have no common denominator below a million")
