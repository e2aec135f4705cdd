"""What a provision means, as data: findings, levels, entries, figures, entitlements, facts without
effect.

Formulas in here speak of the end of the day `day`; the engine adds up, lists and explains them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from .formula import NEVER_DAY, CiteRef, Formula, Records


@dataclass(frozen=True)
class Finding:
    """What a definition makes of the facts: the day on which it happened, NEVER if it did not.

    `each` gives the same record by record, for promises that hold each time it happens.
    """

    name: str
    day: Formula
    each: tuple[tuple[Records, Formula], ...] = ()
    hidden: bool = False  # a step of other findings, not shown by itself


@dataclass(frozen=True)
class Level:
    """A value in force on a day (salary, coverage): shown as of the statement's day."""

    name: str
    at: Callable[[Formula], Formula]
    shown: bool = True


@dataclass(frozen=True)
class Parts:
    """The instalments of an entry, as formulas of the one that the leaf `turn` counts (from 0)."""

    day: Formula  # NEVER after the last
    amount: Formula


@dataclass(frozen=True)
class Entry:
    """A payment promised: when it is earned and due, how much, on what condition, to whom.

    One that is `spread` is paid by and by, and `due` is the day of the last of it; `parts` are its
    instalments, where their days are known. With `each`, the formulas are worked out on every
    record of that kind. `cash` entries are the one-time payments of a statement, and part of what a
    parting costs; others (an expense, a shipment) only have their figure.
    """

    name: str
    earned: Formula
    due: Formula
    amount: Formula
    to: str = "executive"
    each: Records | None = None
    cash: bool = True
    further: bool = False  # of an event after the one that pays: listed only if it owes something
    untold: str = ""  # with `each`: what nothing means where there is no such record yet
    spread: bool = False
    parts: Parts | None = None


@dataclass(frozen=True)
class Vesting:
    """A series whose figure is the count by the end of a day: cumulative, rounded by its own rule.

    `days` are the days on which it can rise, for the schedule.
    """

    name: str
    by: Callable[[Formula], Formula]
    days: tuple[Formula, ...]


@dataclass(frozen=True)
class Figure:
    """A value as of the statement's day that is not a series: a balance, a count, a rate, a day."""

    name: str
    value: Formula
    texts: Mapping[int, str] = field(default_factory=dict)  # for codes: what each stands for
    when: Formula | None = None  # not shown where this does not hold by the day
    never: str | None = None  # for days: what NEVER means to a reader
    worth: bool = True  # of an amount: more of it is worth more; the price of exercising is not
    carries: bool = False  # where other words took its place, what it came to by the older is added
    cost: bool = False  # part of what a parting costs, as payments are (a cover, what vests early)
    back: bool = False  # owed to the Company: a parting costs that much less
    inner: bool = False  # a step on the way to others: told where they are explained, not listed


@dataclass(frozen=True)
class Entitlement:
    """Something owed that is not an amount: benefits, expenses, indemnification; from the day it is
    earned.
    """

    name: str
    earned: Formula


@dataclass(frozen=True)
class WithoutEffect:
    """Records of a fact that the agreement gives no effect, and why (a decrease under a floor)."""

    over: Records
    when: Formula
    because: str
    cite: CiteRef | None = None


@dataclass(frozen=True)
class Note:
    """What the words do not say, where a reader would look for it."""

    name: str
    text: str


Modality = Literal["must", "may", "must not", "is asked to", "is expected to"]


@dataclass(frozen=True)
class Duty:
    """Who must (may, must not, is asked or expected to) do what by when: a set of days, NEVER where
    none.

    Its state on a day follows from them: not created, in effect, fulfilled, violated, discharged,
    expired. `breached` is the day after `due` where nothing else is said; for what must not be
    done, the day it is. What one only may do is over then, and nothing is violated.
    """

    name: str
    bearer: str
    counterparty: str
    modality: Modality
    created: Formula
    due: Formula = NEVER_DAY
    done: Formula = NEVER_DAY
    excused: Formula = NEVER_DAY
    breached: Formula | None = None
    ends: Formula = NEVER_DAY  # from then on it is not owed any more
    consequence: str = "none stated"
    each: Records | None = None  # a duty for every record of this fact
    turns: int = 1  # how often it can come; above one, its formulas read the leaf `turn`


@dataclass(frozen=True)
class Condition:
    """What must be so before the agreement binds, or while employment lasts: the days it was
    settled on.
    """

    name: str
    phase: Literal["before it takes effect", "during employment"]
    judge: str  # who decides
    satisfied: Formula
    waived: Formula = NEVER_DAY
    failed: Formula = NEVER_DAY
    due: Formula = NEVER_DAY
    consequence: str = "none stated"
    words: str = ""  # as a reader is told it, where the name will not do

    @property
    def told(self) -> str:
        """What a reader is told that is waited for."""
        return self.words or self.name


@dataclass(frozen=True)
class AmendmentTest:
    """When a purported amendment binds, worked out on a record of the fact `amendment`."""

    binds: Callable[[Records], Formula]


@dataclass(frozen=True)
class Offer:
    """What one provision does to another of a different kind: a portion (an acceleration of grants,
    say) on a day, or what so many months `ahead` of that day would bring.
    """

    name: str
    day: Formula
    portion: Fraction
    cite: CiteRef | None = None
    ahead: Formula | None = None


Meaning = (
    Finding | Level | Entry | Vesting | Figure | Entitlement | Duty | Condition | Offer
    | AmendmentTest | WithoutEffect | Note
)  # fmt: skip
