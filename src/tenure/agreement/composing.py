"""Several documents as one agreement: what an amendment replaces, adds and ends from its day, and
what a document that implements a promise puts in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..errors import InputError, Problem
from ..facts.values import iso
from ..provision import Provision
from . import amending
from .applying import Amendment
from .document import Change, Conflict, Document, Version
from .family import Listed
from .implementing import implemented
from .matching import moved
from .model import Agreement, Choice
from .reading import held


@dataclass(frozen=True)
class Member:
    """A document of a family file, and what is read in it alone."""

    listed: Listed
    agreement: Agreement


@dataclass
class Item:
    """A provision while the family is put together."""

    provision: Provision
    slot: str
    since: int | None = None
    until: int | None = None
    instead_of: str | None = None
    aside: str = ""
    section: str = ""  # of the letter, in which an amendment puts it

    @property
    def live(self) -> bool:
        return not self.aside and self.until is None

    @property
    def version(self) -> Version:
        return Version(self.since, self.until, self.instead_of, self.aside)


def compose(name: str, members: Sequence[Member]) -> Agreement:
    """The agreement of a family; InputError lists every problem of its documents."""
    family = _Family(name, members)
    for number, member in enumerate(members[1:], start=1):
        family.join(number, member)
    if family.problems:
        raise InputError(family.problems)
    return held(family.agreement())


@dataclass
class _Family:
    name: str
    members: Sequence[Member]
    items: list[Item] = field(default_factory=list)
    others: list[Document] = field(default_factory=list)
    choices: dict[str, Choice] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        first = self.members[0].agreement
        self.changes += first.changes
        for p in first.provisions:
            self.put(p)
        self.choices |= first.choices
        for member in self.members:
            if member.agreement.others:
                what = "it is a family of documents already."
                mend = "List its documents here, one by one."
                self.problems.append(Problem(member.listed.where, what, mend))

    def put(self, p: Provision, since: int | None = None, aside: str = "") -> Item:
        """One more provision, in the next slot of its kind."""
        count = sum(i.provision.kind == p.kind for i in self.items)
        self.items.append(Item(p, f"{p.kind}[{count}]", since, aside=aside))
        return self.items[-1]

    def find(self, slot: str, listed: Listed, key: str) -> Item | None:
        """The provision in force in a slot; else a problem."""
        found = next((i for i in self.items if i.slot == slot), None)
        if found is not None and found.live:
            return found
        known = ", ".join(i.slot for i in self.items if i.live and not i.provision.inert)
        gone = found.aside or f"it ended on {iso(found.until)}" if found and not found.live else ""  # type: ignore[arg-type]
        what = f"{slot} is not in force any more: {gone}." if found else f"there is no {slot}."
        where = f"{listed.where} {key}"
        self.problems.append(Problem(where, what, f"In force before it: {known}."))
        return None

    def join(self, number: int, member: Member) -> None:
        """The family with one more document."""
        listed, alone = member.listed, member.agreement
        day = self.effective(member)
        said = amending.said_of_itself(alone.letter) if listed.role == "amendment" else ()
        spans = tuple(replace(s, document=number) for s in said)
        self.others.append(Document(alone.letter, listed.role, day, spans))
        own = {slot: moved(p, number) for slot, p in alone.slots.items()}
        before = [(i.slot, i.until, i.aside) for i in self.items]
        wrong = self.strangers(listed, own)
        self.problems += wrong
        if wrong:
            return
        if listed.role == "implements":
            placed = implemented(self, member, own)
        elif day is not None:
            placed = Amendment(self, member, number, day).apply(own)
        else:
            return
        after = [(i.slot, i.until, i.aside) for i in self.items[: len(before)]]
        if before == after and not any(p.in_family.own == () and not p.inert for p in own.values()):
            what = "nothing is read in it that changes the agreement."
            mend = "Correct it as an agreement.yaml of its own, and list that."
            self.problems.append(Problem(listed.where, what, mend))
        self.changes += [replace(c, slot=placed[c.slot]) for c in alone.changes if c.slot in placed]
        for question, choice in alone.choices.items():
            slot, _, rest = question.partition(".")
            if slot in placed:
                self.choices[f"{placed[slot]}.{rest}"] = choice

    def strangers(self, listed: Listed, own: dict[str, Provision]) -> list[Problem]:
        """Slots of its own that a document is said to have, and has not."""
        named = [("replaces", s) for s in listed.replaces] + [("adds", s) for s in listed.adds]
        known = ", ".join(s for s, p in own.items() if not p.inert) or "nothing"
        return [
            Problem(f"{listed.where} {key}", f"no {slot} is read in it.", f"Read in it: {known}.")
            for key, slot in named
            if slot not in own
        ]

    def effective(self, member: Member) -> int | None:
        """The day from which a document is in force: as the file says, else as its words do."""
        listed = member.listed
        if listed.effective is not None or listed.role != "amendment":
            return listed.effective
        said = amending.effective_days(member.agreement.letter)
        before = dated(self.members[0].agreement)
        later = (day for day in dated(member.agreement) if before and day > max(before))
        # a date that is not later may be that of the letter it names
        found = said or tuple(later) or amending.single_days(member.agreement.letter)
        mend = "Say it: `effective: 2006-03-15`."
        if not said and (event := amending.waits_for(member.agreement.letter)) is not None:
            what = f"it is in force from an event on, by its words: “{event}”."
            self.problems.append(Problem(listed.where, what, mend))
            return None
        if len(found) == 1:
            return found[0]
        what = "no day is read in it from which it is in force."
        if found:
            days = ", ".join(iso(d) for d in found)
            what = f"several days are read in it from which it may be in force: {days}."
        self.problems.append(Problem(listed.where, what, mend))
        return None

    def agreement(self) -> Agreement:
        versions = {i.slot: i.version for i in self.items if i.version != Version()}
        first = self.members[0].agreement  # its slots are the family's first ones
        return Agreement(
            first.letter,
            tuple(i.provision for i in self.items),
            self.choices,
            tuple(self.others),
            versions,
            tuple(self.conflicts),
            first.reviewed,
            tuple(x for m in self.members for x in m.agreement.look_again),
            tuple(self.changes),
        )


def dated(agreement: Agreement) -> tuple[int, ...]:
    """The day that a paper bears."""
    return tuple(p.dated for p in agreement.provisions if p.dated is not None)
