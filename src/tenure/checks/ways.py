"""Everything that can happen, in every order: sequences of up to three happenings on the days
around each boundary, evaluated as columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations_with_replacement, product

import numpy as np

from ..agreement import Agreement
from ..calendar import MonthEnd, add_months
from ..engine.findings import compiled
from ..engine.roots import Output
from ..engine.supposed import suppose
from ..engine.what_if import supposed
from ..errors import InputError
from ..facts import Facts, World
from ..formula.columns import Column
from ..formula.units import NEVER
from ..meaning import Entitlement, Entry, Figure, Finding
from .columns import PLACEHOLDER, Block, Runs, Told, bound_to

SOON, LATE = 40, 400  # days after the first day of work, and after the last boundary
MOST, FEW = 3, 5  # windows that are looked at; days of sequences of three
ANY_DAY = 12_784  # for a letter without any date
WINDOWS = ("window", "within")  # terms in months that bound when an event counts


@dataclass(frozen=True, eq=False)
class Happening:
    """Something that can happen: the way of `what-if` or the facts that it stands for."""

    name: str
    facts: tuple[Told, ...] = ()
    way: str = ""
    ends: bool = True  # the employment
    deal: bool = False  # a change in control


TERMINATED: Told = {"fact": "terminated", "by": "company"}
WITHOUT_CAUSE = Happening("a termination without cause", way="terminated without cause")
FOR_CAUSE = Happening("a termination for cause", way="terminated for cause")
RESIGNED = Happening("a resignation", ({"fact": "resigned", "good_reason": "no"},))
GOOD_REASON = Happening(
    "a resignation for good reason", ({"fact": "resigned", "good_reason": "yes"},)
)
DIED = Happening("the executive's death", ({"fact": "died"},))
DISABLED = Happening(
    "a dismissal for disability",
    (
        {"fact": "disability", "permanent": "yes"},
        {**TERMINATED, "stated_reason": "disability", "for_cause": "no"},
    ),
)
MERGER = Happening(
    "a change in control",
    ({"fact": "merger_closed", "share_before": "0%"},),
    ends=False,
    deal=True,
)
ACQUISITION = Happening(
    "a change in control by purchase of shares",
    ({"fact": "ownership_changed", "person": "an acquirer", "share_after": "100%"},),
    ends=False,
    deal=True,
)
ENDS = (WITHOUT_CAUSE, FOR_CAUSE, RESIGNED, GOOD_REASON, DIED, DISABLED)
DEALS = (MERGER, ACQUISITION)
Sequence = tuple[Happening, ...]


@dataclass(frozen=True)
class Promise:
    """What an item gives in each row: an amount, or 1 where it is given and no amount."""

    output: Output
    given: Column

    @property
    def item(self) -> str:
        """The name of the item that is given."""
        return self.output.key.removeprefix(f"{self.output.slot}.")

    @property
    def name(self) -> str:
        """The same, in words."""
        return self.item.replace("_", " ")

    @property
    def cash(self) -> bool:
        """Whether it is money."""
        return isinstance(self.output.item, Entry)


@dataclass(frozen=True)
class Ways:
    """Rows of sequences and days, and what every promise of the agreement gives in each."""

    blocks: tuple[tuple[Sequence, Column], ...]  # a sequence, and rows of the days of its events
    outputs: tuple[Output, ...]
    runs: Runs
    hired: int
    few: tuple[int, ...]  # some of the days
    windows: tuple[int, ...]  # months of employment in which some event counts

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        """What is given beyond what is owed anyway, by the readings in force."""
        return self._promises(self.runs.under({}))

    def under(self, readings: Mapping[str, int]) -> tuple[Promise, ...]:
        """What is given where some questions are read as numbered."""
        return self._promises(self.runs.under(readings))

    @cached_property
    def narrow(self) -> Ways:
        """The same on fewer days, for one event or a deal and one more: enough for readings."""
        kept = [i for i, (s, _) in enumerate(self.blocks) if len(s) < 2 or _deal_and(s)]
        days = [d[np.isin(d, self.few).all(axis=1)] for _, d in (self.blocks[i] for i in kept)]
        blocks = tuple((self.blocks[i][0], d) for i, d in zip(kept, days, strict=True))
        return replace(self, blocks=blocks, runs=self.runs.on(kept, days))

    def _promises(self, results: Mapping[str, tuple[Column, Column]]) -> tuple[Promise, ...]:
        found = []
        for o in self.outputs:
            name, is_day = _result(o)
            if name not in results:
                continue
            low, high = results[name]
            given = (low < NEVER).astype(np.int64) if is_day else np.maximum(high - high[0], 0)
            if given.any() and not (is_day and given[0]):  # row 0: nothing happens
                found.append(Promise(o, given))
        return tuple(found)

    @cached_property
    def anyway(self) -> frozenset[str]:
        """The entitlements that are owed where nothing happens."""
        results = self.runs.on([0], [self.blocks[0][1]]).under({})
        return frozenset(
            o.item.name
            for o in self.outputs
            if isinstance(o.item, Entitlement) and int(results[o.key][0][0]) < NEVER
        )

    @cached_property
    def rows(self) -> dict[Sequence, slice]:
        """The rows of each sequence."""
        out: dict[Sequence, slice] = {}
        at = 0
        for sequence, days in self.blocks:
            out[sequence] = slice(at, at + len(days))
            at += len(days)
        return out

    @cached_property
    def days(self) -> dict[Sequence, Column]:
        """The days of the events of a sequence, a row for each of its rows."""
        return dict(self.blocks)

    def given(self, *events: Happening) -> list[Promise]:
        """The promises that give something on some days of this sequence."""
        rows = self.rows.get(events)
        return [] if rows is None else [p for p in self.promises if p.given[rows].any()]


def _result(o: Output) -> tuple[str, bool]:
    """The result that says whether an item is given, and whether that is a day; "" for none."""
    match o.item:
        case Entry(cash=True):
            return o.result("total"), False
        case Figure(name="accelerated_shares"):
            return o.key, False
        case Entitlement() | Finding(name="health_continuation"):
            return o.key, True
    return "", False


def sequences(deals: bool) -> Iterator[Sequence]:
    """None, then up to three happenings in a row; the employment ends at most once."""
    yield ()
    every = (*DEALS, *ENDS) if deals else (MERGER, *ENDS)
    for length in (1, 2, 3) if deals else (1,):
        for sequence in product(every, repeat=length):
            if sum(h.ends for h in sequence) <= 1:
                yield sequence


def ways_of(agreement: Agreement) -> Ways:
    """All sequences on all days around the boundaries of the agreement."""
    try:
        base, _, _ = suppose(agreement)
    except InputError:  # a letter without any date
        base, _, _ = suppose(agreement, ANY_DAY)
    started = World(base).first("employment_started")
    hired = started.on if started is not None else ANY_DAY
    every, few = _boundaries(agreement, hired)
    deals = any("change_in_control" in p.provides for p in agreement.provisions)
    blocks = []
    for s in sequences(deals):
        days = list(combinations_with_replacement(every if len(s) < 3 else few, len(s)))
        blocks.append((s, np.array(days, dtype=np.int64).reshape(len(days), len(s))))
    told = [Block(tuple(_facts(h, agreement, base) for h in s), days) for s, days in blocks]
    runs = bound_to(agreement, base, told, every[-1] + LATE)
    outputs, windows = compiled(agreement, {}).outputs, tuple(_months(agreement, *WINDOWS))
    return Ways(tuple(blocks), outputs, runs, hired, tuple(few), windows)


def _boundaries(agreement: Agreement, hired: int) -> tuple[list[int], list[int]]:
    """Days before, on and after each boundary; and some of them, for the longest sequences."""
    ends = [add_months(hired, n, MonthEnd.LAST_DAY) for n in _months(agreement, *WINDOWS)]
    cliff = add_months(hired, 12, MonthEnd.LAST_DAY)
    soon = hired + SOON
    after = [add_months(soon, n, MonthEnd.LAST_DAY) for n in _months(agreement, "within")]
    late = max([soon, cliff, *ends, *after]) + SOON
    every = {e + n for e in (*ends, cliff) for n in (-1, 0, 1)} | {
        a + n for a in after for n in (0, 1)
    }
    few = sorted({soon, *(e + n for e in ends for n in (-1, 0)), late})
    return sorted({soon, *every, late}), few[-FEW:] if len(few) > FEW else few


def _months(agreement: Agreement, *names: str) -> list[int]:
    found = {n for k, n in agreement.numbers.items() if k.rpartition(".")[2] in names}
    return sorted(found)[:MOST]


def _deal_and(s: Sequence) -> bool:
    return len(s) == 2 and s[0].deal


def _facts(h: Happening, agreement: Agreement, base: Facts) -> tuple[Told, ...]:
    """The facts of a happening, the day left out."""
    if not h.way:
        return h.facts
    told = supposed(h.way, PLACEHOLDER, World(base), agreement)
    return tuple({k: v for k, v in fact.items() if k != "on"} for fact in told)
