"""What falls due in a stretch of days: duties, deadlines of conditions, payments and vesting, each
with its sentence and how it stands.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..formula.units import NEVER
from ..values import Value
from .obligations import DutyState, duties
from .statement import Payment, Statement
from .why import Sentence, sentence_of

OPEN = " (or later: the day is not known)"


@dataclass(frozen=True)
class Deadline:
    """One thing that somebody is to do, or that happens, by a day."""

    on: int  # days since 1970-01-01
    what: str
    who: str
    status: str  # pending, done, late, breached, excused, over, waived, failed, vested, unknown
    amount: Value | None
    slot: str
    sentence: Sentence | None
    uid: str  # the same in every export of the same agreement


def due(s: Statement, first: int, last: int) -> tuple[Deadline, ...]:
    """Everything that falls due from `first` to `last` (both count), as it stands in
    the statement.
    """
    found = [*_duties(s, last), *_conditions(s), *_payments(s), *_vesting(s)]
    inside = [d for d in found if first <= d.on <= last]
    return tuple(sorted(inside, key=lambda d: (d.on, d.slot, d.what)))


def _uid(s: Statement, *parts: str) -> str:
    """Stable over exports: made of the letter's text, the provision and the thing, not of its day
    or state.
    """
    key = "\0".join((s.agreement.letter.source, *parts))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32] + "@tenure"


def _duties(s: Statement, last: int) -> Iterator[Deadline]:
    states = tuple(duties(s, last))
    for i, d in enumerate(states):
        at = d.days["due"] if d.days["due"].low < NEVER else d.days["created"]
        if at.low >= NEVER:
            continue
        without = "" if d.days["due"].low < NEVER else _no_deadline(d)
        what, status = f"{d.duty.modality} {d.duty.name}{without}", d.status
        if not at.known:
            what, status = f"{what}{OPEN}", "unknown"
        uid = (d.slot, d.duty.name, str(_place(states, i)))
        sentence = _sentence(s, d.slot)
        yield Deadline(at.low, what, d.duty.bearer, status, None, d.slot, sentence, _uid(s, *uid))
        if d.until and d.until.known:
            what = f"{d.duty.modality} {d.duty.name}: the last day"
            yield Deadline(d.until.low, what, d.duty.bearer, d.status, None, d.slot, sentence,
                           _uid(s, *uid, "until"))  # fmt: skip


def _no_deadline(d: DutyState) -> str:
    if d.while_employed:
        return " (while employed)"
    known = d.until is not None and d.until.known
    return f" (until {d.until})" if known else " (no deadline stated)"


def _place(states: Sequence[DutyState], i: int) -> int:
    """The how-manieth duty of its name this is."""
    return sum(o.slot == states[i].slot and o.duty.name == states[i].duty.name for o in states[:i])


def _conditions(s: Statement) -> Iterator[Deadline]:
    for c in s.conditions:
        at = c.days["due"]
        if at.low < NEVER and at.known:
            status = {"open": "pending", "satisfied": "done"}.get(c.state, c.state)
            if c.state == "open" and at.low < s.on:
                status = "breached"
            yield Deadline(at.low, c.condition.told, c.condition.judge, status, None, c.slot,
                           _sentence(s, c.slot), _uid(s, c.slot, c.condition.name))  # fmt: skip


def _payments(s: Statement) -> Iterator[Deadline]:
    counts: dict[tuple[str, str], int] = {}
    for p in s.payments:
        n = counts[p.slot, p.name] = counts.get((p.slot, p.name), 0) + 1
        if p.due.low >= NEVER:
            continue
        if p.parts and all(part.day.known for part in p.parts):
            yield from _parts(s, p, n)
            continue
        status = _paid_by(p, s.on)
        last = "the last of " if p.spread else ""
        what = f"pay {last}the {p.name.replace('_', ' ')}{'' if p.due.known else OPEN}"
        yield Deadline(p.due.low, what, "company", status, p.amount, p.slot,
                       _sentence(s, p.slot), _uid(s, p.slot, p.name, str(n)))  # fmt: skip


def _paid_by(p: Payment, on: int) -> str:
    """How a payment stands; one that is paid is done, though its day be unknown."""
    if not p.amount.known or not p.outstanding.known:
        return "unknown"
    if p.outstanding.high <= 0:
        late = p.due.known and p.paid_in_time.low < p.amount.high
        return "late" if late else "done"
    if not p.due.known:
        return "unknown"
    return "breached" if p.due.low < on else "pending"


def _parts(s: Statement, p: Payment, n: int) -> Iterator[Deadline]:
    """The instalments of a payment; what was paid of it is counted towards the oldest first."""
    unit, owed = p.amount.unit, 0
    for part in p.parts:
        owed += part.amount.high
        status = "breached" if part.day.low < s.on else "pending"
        if p.paid.low >= owed:
            status = "done" if part.paid.low >= owed else "late"
        elif not (part.amount.known and p.paid.known and p.earned.high <= s.on):
            status = "unknown"
        many = "s" if part.first < part.last else ""
        which = f"{part.first} to {part.last}" if many else str(part.first)
        said = f"instalment{many} {which} of {p.parts[-1].last}"
        low = part.amount.low if p.earned.high <= s.on else 0
        yield Deadline(part.day.low, f"pay the {p.name.replace('_', ' ')}, {said}", "company",
                       status, Value(unit, low, part.amount.high), p.slot, _sentence(s, p.slot),
                       _uid(s, p.slot, p.name, str(n), str(part.first)))  # fmt: skip


def _vesting(s: Statement) -> Iterator[Deadline]:
    for name, steps in s.schedules.items():
        slot = name.partition(".")[0]
        for i, step in enumerate(steps):
            if step.day.low < NEVER and step.count.high > 0:
                status = "vested" if step.day.low <= s.on else "pending"
                what = "shares vest"
                if not step.day.known:
                    what, status = f"{what}{OPEN}", "unknown"
                yield Deadline(step.day.low, what, "executive", status, step.count,
                               slot, _sentence(s, slot), _uid(s, name, str(i)))  # fmt: skip


def _sentence(s: Statement, slot: str) -> Sentence | None:
    return sentence_of(s, slot, None)
