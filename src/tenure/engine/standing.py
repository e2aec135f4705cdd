"""Where things stand on a day, in a few lines: offered, signed, in effect, employed, what is
running, how it ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..facts import Fact
from ..facts.values import iso
from ..formula.units import NEVER

if TYPE_CHECKING:
    from .statement import Statement

ENDINGS = (
    ("died", "died"),
    ("resigned", "resigned"),
    ("for_cause", "terminated by the company for cause"),
    ("without_cause", "terminated by the company other than for cause"),
    ("terminated", "terminated by the company"),
)


@dataclass(frozen=True)
class Stand:
    """One line: the matter, how it stands, and the fact it rests on where one does."""

    matter: str
    stands: str
    fact: Fact | None = None


def standing(s: Statement) -> Iterator[Stand]:
    """From the offer to the end, as far as it has come by the statement's day."""
    yield from _papers(s)
    yield from _effect(s)
    yield from _employment(s)
    yield from _running(s)


def _known(s: Statement, name: str) -> list[Fact]:
    return [f for f in s.world.records(name) if f.on <= s.on]


def _papers(s: Statement) -> Iterator[Stand]:
    for f in _known(s, "offer_made"):
        yield Stand("offer", f"made {iso(f.on)}", f)
    for f in _known(s, "signed"):
        party = f.texts.get("party", "a party")
        yield Stand("signature", f"{party} signed by {iso(f.on)}", f)
    if s.happened("hired"):
        yield from _on_paper(s)


def _on_paper(s: Statement) -> Iterator[Stand]:
    """A signature that the agreement waits for, that the paper bears and no fact tells of: what is
    on paper is no proof, and whoever wonders why nothing is owed should see it.
    """
    waits = {c.condition.name for c in s.conditions if c.state in ("open", "unknown")}
    for p in s.agreement.provisions:
        for party, name in (("employee", "executive_signed"), ("company", "company_signed")):
            who = getattr(p, name, None)
            if isinstance(who, str) and f"signed({party})" in waits:
                said = (
                    f"the letter bears that of {who}; no fact `signed` (party: {party}) says when"
                )
                yield Stand("signature", said)


def _effect(s: Statement) -> Iterator[Stand]:
    open_ = [c.condition.told for c in s.conditions if c.state in ("open", "unknown")]
    failed = [c.condition.told for c in s.conditions if c.state == "failed"]
    for state, names in (("open", open_), ("failed", failed)):
        if names:
            yield Stand("conditions", f"{state}: {', '.join(names)}")
    for name, day in s.findings.items():
        if name.endswith(".effective"):
            if not day.known:
                yield Stand("agreement", "it is not known whether it is in effect")
            else:
                began = day.low < NEVER
                yield Stand("agreement", f"in effect since {day}" if began else "not in effect")


def _employment(s: Statement) -> Iterator[Stand]:
    if not s.happened("hired"):
        yield Stand("employment", "not begun")
        return
    if not s.happened("ended"):
        yield Stand("employment", "employed")
        return
    for finding, words in ENDINGS:
        happened = s.happened(finding)
        if happened or (happened is None and finding == "for_cause"):
            told = (
                words if happened else "terminated by the company; whether for cause is not known"
            )
            day = next(v for k, v in s.findings.items() if k.rpartition(".")[2] == "ended")
            yield Stand("employment", f"ended {day}: {told}")
            return


def _running(s: Statement) -> Iterator[Stand]:
    if not s.happened("ended"):
        for name in ("termination_notice", "resignation_notice"):
            for f in _known(s, name):
                day = f.fields.get("effective")
                if isinstance(day, int) and day > s.on:
                    words = f"{name.replace('_', ' ')} running until {iso(day)}"
                    yield Stand("notice", words, f)
    for d in s.duties:
        if d.duty.name.startswith("cure ") and d.state == "in effect":
            yield Stand("time to cure", f"running until {d.days['due']} ({d.duty.name})")
