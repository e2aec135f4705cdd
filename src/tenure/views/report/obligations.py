"""Payments, conditions and duties for the page, each with its state and its provision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...engine.law import Answer, LawAnswers
from ...engine.statement import Statement
from ...formula.units import NEVER
from ..words import by_when, falls_due
from .cards import Shown, shown
from .keys import key, words
from .whys import Whys

TONES = {
    "violated": "bad", "failed": "bad", "breached": "bad", "unknown": "open", "late": "open",
    "in effect": "live", "open": "live", "fulfilled": "good", "satisfied": "good",
}  # fmt: skip
ORDER = ("violated", "unknown", "in effect", "fulfilled", "discharged", "expired")


@dataclass(frozen=True)
class Paid:
    """A payment that was earned, what of it was paid, what is left."""

    what: str
    key: str
    owed: Shown
    paid: Shown
    left: Shown
    earned: str
    due: str
    to: str


@dataclass(frozen=True)
class Obligation:
    """A duty or a condition, and where it stands."""

    who: str
    what: str
    state: Shown
    tone: str
    since: str
    by: str
    else_: str  # what follows if it is not done
    key: str
    title: str


def payments(s: Statement, found: Whys) -> Iterator[Paid]:
    """Payments in order of the day they fall due."""
    for p in s.payments:
        why = found.figures.get(f"{p.slot}.{p.name}")
        left = found.left[p.slot, p.name].key
        yield Paid(
            words(p.name), key(p.slot), shown(p.amount, why.key if why else ""),
            shown(p.paid, left), shown(p.outstanding, left), str(p.earned), falls_due(p), p.to,
        )  # fmt: skip


def duties(s: Statement, found: Whys, titles: Mapping[str, str]) -> Iterator[Obligation]:
    """Duties that have come about: what is breached or open first."""
    begun = [d for d in s.duties if d.state != "not created"]
    for d in sorted(begun, key=lambda d: ORDER.index(d.state) if d.state in ORDER else -1):
        state = d.state if d.status not in ("late",) else f"{d.state}, late"
        by = by_when(d.days["due"], d.until, d.while_employed)
        yield Obligation(
            d.duty.bearer, f"{d.duty.modality} {d.duty.name}",
            _state(found, d.slot, d.duty.name, state), TONES.get(d.state, ""),
            str(d.days["created"]), by, d.duty.consequence, key(d.slot),
            titles.get(d.slot, d.slot),
        )  # fmt: skip


def conditions(s: Statement, found: Whys, titles: Mapping[str, str]) -> Iterator[Obligation]:
    """Conditions: who judges, where they stand, by when."""
    for c in s.conditions:
        settled = next((c.days[n] for n in ("waived", "failed", "satisfied") if n == c.state), None)
        yield Obligation(
            c.condition.judge, words(c.condition.told),
            _state(found, c.slot, c.condition.name, c.state), TONES.get(c.state, ""),
            "" if settled is None else str(settled), by_when(c.days["due"]), c.condition.phase,
            key(c.slot), titles.get(c.slot, c.slot),
        )  # fmt: skip


def _state(found: Whys, slot: str, name: str, state: str) -> Shown:
    why = found.states.get((slot, name))
    return Shown(state, state != "unknown", why.key if why else "")


@dataclass(frozen=True)
class Ruled:
    """What a law asks for, beside the letter."""

    what: str
    state: str
    tone: str
    by: str
    documents: str
    cite: str
    says: str


def ruled(found: LawAnswers) -> Iterator[Ruled]:
    """The duties of a law layer."""
    for a in found.duties:
        what = f"{a.duty.bearer} {a.duty.modality} {a.duty.name}"
        documents = "" if a.documents is None else str(a.documents)
        yield Ruled(
            what, a.state, TONES.get(a.state, ""), _until(a), documents, a.reference.cite,
            a.reference.says,
        )  # fmt: skip


def _until(a: Answer) -> str:
    if a.days["due"].low < NEVER:
        return str(a.days["due"])
    return "" if a.days["ends"].low >= NEVER else f"until {a.days['ends']}"
