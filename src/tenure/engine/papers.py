"""The documents of an agreement on a day: which are in force, whose words took the place of whose,
and where a promise and the document that implements it differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..agreement import Agreement, Conflict, Document, Role
from ..facts.values import iso
from ..meaning import Figure, Meaning, Vesting
from ..provisions.changed_section import ChangedSection
from .roots import Output

Told = tuple[str, str, str]  # about what, the slot, and the text
State = Literal["in force", "not yet in force"]


@dataclass(frozen=True)
class Paper:
    """One document on the day."""

    name: str
    role: Role
    since: int | None  # days since 1970-01-01; None: from the start
    state: State


@dataclass(frozen=True)
class Change:
    """What a document did to a provision: its slot, what became of it, and from which day."""

    slot: str
    what: Literal["replaced", "added", "ended", "implemented", "not carried out"]
    by: str  # the document; empty where an amendment only ended something
    to: str | None  # the slot that took its place
    since: int | None
    in_force: bool  # on the day: the change has come
    place: str = ""  # what is changed, in the document's words, where it is not carried out

    @property
    def words(self) -> str:
        """What became of it, said plainly."""
        day = "from the start" if self.since is None else f"from {iso(self.since)}"
        if self.what == "ended":
            return f"{self.slot} is not in force {day}"
        if self.what == "not carried out":
            return (
                f"{self.place} is changed by {self.by} {day}: {self.slot}, not carried out in full"
            )
        if self.what == "added":
            if not self.by:
                return f"{self.slot} stands for what no document says {day}"
            return f"{self.slot} is added by {self.by} {day}"
        return f"{self.slot} is {self.what} by {self.to} ({self.by}) {day}"


@dataclass(frozen=True)
class Papers:
    """A family of documents on a day; of a single letter only the letter."""

    documents: tuple[Paper, ...]
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def several(self) -> bool:
        """Whether there is more than the letter."""
        return len(self.documents) > 1


def papers(agreement: Agreement, on: int) -> Papers:
    """The documents of an agreement, and what they did to each other, as of a day."""
    documents = tuple(_paper(d, on) for d in agreement.documents)
    return Papers(documents, tuple(_changes(agreement, on)), agreement.conflicts)


def earned_before(agreement: Agreement, outputs: Iterable[Output], on: int) -> Iterator[Told]:
    """What had vested or accrued by words that have ended is in no figure any more: where it is.
    What was earned before a document was made, and by its words follows it all the same.
    """
    series = {o.slot for o in outputs if isinstance(o.item, Vesting) or _carries(o.item)}
    for c in _changes(agreement, on):
        if c.what == "ended" and c.in_force and c.slot in series and c.since is not None:
            day = f"the figures above are without it: ask as of {iso(c.since - 1)}"
            yield "earned before", c.slot, f"what it gave while it was in force stays owed; {day}"
    for number, d in enumerate(agreement.others, start=1):
        if d.role == "amendment" and d.effective is not None and d.effective <= on:
            yield from _made_later(agreement, d, number)


def _made_later(agreement: Agreement, d: Document, number: int) -> Iterator[Told]:
    """A document that holds from a day before its own."""
    mine = {
        slot: p
        for slot, p in agreement.slots.items()
        if any(s.document == number for s in p.cite.whole)
    }
    made = next((p.dated for p in mine.values() if p.dated is not None), None)
    changed = [s for s in mine if s in agreement.live]
    if made is not None and changed and d.effective is not None and d.effective < made:
        what = f"{d.name} is of {iso(made)} and holds from {iso(d.effective)}"
        yield (
            "made later",
            changed[0],
            f"{what}: what was earned between is worked out by it, whatever was paid by the older"
            " words",
        )


def _carries(item: Meaning) -> bool:
    return isinstance(item, Figure) and item.carries


def _paper(d: Document, on: int) -> Paper:
    begun = d.role != "amendment" or d.effective is None or d.effective <= on
    return Paper(d.name, d.role, d.effective, "in force" if begun else "not yet in force")


def _changes(agreement: Agreement, on: int) -> Iterator[Change]:
    replaced = {v.instead_of for v in agreement.versions.values() if v.instead_of}
    for slot, v in agreement.versions.items():
        p = agreement.slots[slot]
        by = agreement.named(p.cite.whole[0]) if p.cite.whole else ""
        begun = v.since is None or v.since <= on
        if v.instead_of is not None:
            implemented = agreement.version(v.instead_of).aside.startswith("implemented")
            what: Literal["replaced", "implemented"] = "implemented" if implemented else "replaced"
            yield Change(v.instead_of, what, by, slot, v.since, begun)
        elif isinstance(p, ChangedSection):
            if not v.aside:
                yield Change(slot, "not carried out", by, None, v.since, begun, p.place)
        elif v.since is not None and not v.aside:
            yield Change(slot, "added", by, None, v.since, begun)
        if v.until is not None and slot not in replaced:
            yield Change(slot, "ended", "", None, v.until, v.until <= on)
