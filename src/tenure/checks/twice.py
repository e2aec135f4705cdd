"""The same event paid twice, or two events in a row that both pay: by the words as read, or by
another reading of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ..formula.columns import Column
from ..provision import Doubt
from .fault import DAYS, MONEY, Fault, Paper, check
from .ways import ACQUISITION, DEALS, ENDS, Happening, Promise, Sequence, Ways

NEAR = 4  # sentences beside a promise that may be about it
INSTEAD = re.compile(
    r"\bin lieu of|\binstead of|\bin addition to|\breduced by|\boffset|\bbut not both|\bduplicat"
    r"|\bonly (?:once|one|the first)|\bmore than once|\bsupersede"
)


@check(
    "paid twice",
    "One event is paid twice, or two events in a row both pay, perhaps by one reading only.",
    "Say that the second payment is in addition to the first, or that only one is due.",
)
def paid_twice(paper: Paper) -> Iterator[Fault]:
    """One event, then two in a row as read, then two in a row by other readings."""
    found = [*_one_event(paper)]
    if not found:
        found += _in_a_row(paper, paper.ways, paper.ways.promises, None)
    yield from found
    if not found:
        few = paper.ways.narrow
        for name, number, doubt in _readings(paper):
            yield from _in_a_row(paper, few, few.under({name: number}), (doubt, number))


def _cash(promises: tuple[Promise, ...]) -> list[Promise]:
    return [p for p in promises if p.cash]


def _one_event(paper: Paper) -> Iterator[Fault]:
    seen = set()
    for h in (*ENDS, *DEALS):
        rows = paper.ways.rows.get((h,))
        if rows is None:
            continue
        paying = [p for p in _cash(paper.ways.promises) if p.given[rows].any()]
        pairs = [(a, b) for a in paying for b in paying if a.output.key < b.output.key]
        for a, b in pairs:
            key = (a.output.slot, b.output.slot)
            both = (a.given[rows] > 0) & (b.given[rows] > 0)
            if a.output.slot == b.output.slot or key in seen or not both.any():
                continue
            if a.item != b.item or _settled(paper, *key):
                continue
            seen.add(key)
            what = f"Two promises of {a.name} pay on one event: {h.name}."
            remedy = "Say which of the two is due, or that the second is in addition to the first."
            yield Fault("paid twice", what, tuple(map(paper.cite, key)), remedy, MONEY)


def _settled(paper: Paper, *slots: str) -> bool:
    """Whether the words say how two payments stand to each other: there, or in the section."""
    spans = [s for slot in slots for s in paper.cite(slot).spans]
    near = (
        s
        for document in paper.papers
        for promised in document.stands_on(*spans)
        for s in document.in_section(promised)
        if abs(s.index - promised.index) <= NEAR
    )
    return any(INSTEAD.search(s.lower) for s in near)


def _in_a_row(
    paper: Paper, ways: Ways, promises: tuple[Promise, ...], reading: tuple[Doubt, int] | None
) -> Iterator[Fault]:
    """Sequences that pay more than any of their events alone, where two of them pay."""
    paying = _cash(promises)
    found: dict[tuple[str, ...], list[str]] = {}
    for sequence, rows in ways.rows.items():
        if len(sequence) < 2:
            continue
        alone = np.array([_alone(ways, paying, h, sequence, i) for i, h in enumerate(sequence)])
        paid = sum((p.given[rows] for p in paying), np.zeros(alone.shape[1], np.int64))
        more = ((alone > 0).sum(axis=0) > 1) & (paid > alone.max(axis=0))
        more &= (np.diff(ways.days[sequence], axis=1) > 0).all(axis=1)
        slots = tuple(dict.fromkeys(p.output.slot for p in paying if p.given[rows][more].any()))
        if slots and not _settled(paper, *slots):
            found.setdefault(slots, []).append(", then ".join(h.name for h in sequence))
    for slots, orders in found.items():
        yield _fault(paper, slots, orders, reading)


def _alone(ways: Ways, paying: list[Promise], h: Happening, sequence: Sequence, at: int) -> Column:
    """What an event pays on the same days where it comes alone."""
    by_day = ways.days[(h,)][:, 0]
    paid = sum((p.given[ways.rows[(h,)]] for p in paying), np.zeros(len(by_day), np.int64))
    return paid[np.searchsorted(by_day, ways.days[sequence][:, at])]


def _fault(
    paper: Paper, slots: tuple[str, ...], orders: list[str], reading: tuple[Doubt, int] | None
) -> Fault:
    cites = tuple(paper.cite(s) for s in slots)
    plain = [o for o in orders if ACQUISITION.name not in o]
    shown = "; ".join((plain or orders)[:3])
    if reading is None:
        what = f"Two events in a row are both paid ({shown})."
        remedy = "Say that only the first pays, or that each does."
        return Fault("paid twice", what, cites, remedy, MONEY)
    doubt, number = reading
    what = (
        f"Two events in a row may both be paid ({shown}): it depends on how a question is read."
        f" {doubt.question} Read as `{doubt.readings[number]}`, both are;"
        f" by default (`{doubt.readings[0]}`) they are not."
    )
    return Fault("paid twice", what, cites, "Say whether a second event pays again.", MONEY)


def _readings(paper: Paper) -> Iterator[tuple[str, int, Doubt]]:
    """The other readings of the open questions of every promise that pays."""
    for slot in dict.fromkeys(p.output.slot for p in _cash(paper.ways.promises)):
        provision = paper.agreement.slots.get(slot)
        for doubt in provision.open_doubts() if provision is not None else ():
            for number in range(1, len(doubt.readings)):
                yield f"{slot}.{doubt.name}", number, doubt


@check(
    "cover unused",
    "Continued cover begins on an event that does not end the employment, and may run out unused.",
    "Count its months from the day the employment ends.",
)
def cover_unused(paper: Paper) -> Iterator[Fault]:
    """Cover that a change in control starts while the executive is still covered as an employee."""
    for promise in paper.ways.promises:
        if promise.item != "health_continuation":
            continue
        if any(
            promise.given[paper.ways.rows[(h,)]].any() for h in DEALS if (h,) in paper.ways.rows
        ):
            what = (
                "Continued health cover begins with a change in control, also where the employment"
                " goes on: its months may run out while they give nothing."
            )
            cites = (paper.cite(promise.output.slot),)
            remedy = "Count its months from the day the employment ends."
            yield Fault("cover unused", what, cites, remedy, DAYS)
