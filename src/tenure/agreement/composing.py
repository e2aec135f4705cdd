"""Several documents as one agreement: what an amendment replaces, adds and ends from its day, and
what a document that implements a promise puts in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..errors import InputError, Problem
from ..facts.values import iso
from ..provision import KINDS, Cite, Provision, Spans
from ..text import Span
from . import amending
from .document import Change, Conflict, Document, Version
from .family import Listed
from .implementing import implemented
from .matching import merged, same_terms, target_of
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
            placed = _Amendment(self, member, number, day).apply(own)
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
        found = said or tuple(later)  # a date that is not later may be that of the letter it names
        mend = "Say it: `effective: 2006-03-15`."
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


@dataclass
class _Amendment:
    """One amendment on its day."""

    family: _Family
    member: Member
    number: int
    day: int

    def apply(self, own: dict[str, Provision]) -> dict[str, str]:
        """Replace, add and end; where each of its own slots has come to stand."""
        listed, letter = self.member.listed, self.member.agreement.letter
        before = [d.effective for d in self.family.others[:-1] if d.role == "amendment"]
        if any(d is not None and d > self.day for d in before):
            what = f"it is in force from {iso(self.day)}, before an amendment further up."
            self.problem(what, "List amendments in the order of their days.")
        orders = amending.instructions(letter)
        taken: dict[str, str] = {}
        placed = {}
        for slot, p in own.items():
            item = self.one(slot, p, amending.over(orders, p), taken)
            if item is not None:
                placed[slot] = item.slot
        for slot in listed.drops or ():
            if (gone := self.family.find(slot, listed, "drops")) is not None:
                self.end(gone)
        if listed.drops is None:
            self.sections(orders)
        self.stand_in()
        return placed

    def problem(self, what: str, mend: str) -> None:
        self.family.problems.append(Problem(self.member.listed.where, what, mend))

    def one(
        self,
        slot: str,
        p: Provision,
        order: amending.Instruction | None,
        taken: dict[str, str],
    ) -> Item | None:
        """One of its provisions."""
        family, listed = self.family, self.member.listed
        if "*" in p.in_family.own or p.inert:
            return family.put(p, aside=f"it speaks of {self.member.agreement.letter.name} itself")
        if defines(p) is False:
            return family.put(p, aside="it names what another document defines")
        if slot in listed.replaces:
            base = family.find(listed.replaces[slot], listed, "replaces")
            if base is None:
                return None
            if base.provision.kind != p.kind:
                self.problem(f"{slot} cannot replace {base.slot}.", "Both must be of one kind.")
                return None
        elif slot in listed.adds:
            base = None
        else:
            live = [i for i in family.items if i.live and i.provision.kind == p.kind]
            text, first = self.member.agreement.letter, family.members[0].agreement.letter
            base, doubt = target_of(p, live, order, text, first)
            if doubt:
                mend = f"Write `replaces: {{'{slot}': 'SLOT'}}` or `adds: ['{slot}']`."
                self.problem(f"{slot}: {doubt}", mend)
                return None
        if base is None:
            return self.add(p)
        if base.slot in taken:
            what = f"{taken[base.slot]} and {slot} would both replace {base.slot}."
            self.problem(what, f"Say what each does: `replaces: {{'{slot}': 'SLOT'}}` or `adds`.")
            return None
        taken[base.slot] = slot
        return self.change(p, base, order is not None and order.whole)

    def add(self, p: Provision) -> Item:
        """A provision of a kind that the agreement did not have, or one more."""
        family = self.family
        has = any(i.provision.kind == p.kind and not i.aside for i in family.items)
        silent = None if has else KINDS[p.kind].when_silent()
        if silent is not None:  # what stood in for it until that day
            family.put(silent).until = self.day
        return family.put(p, self.day)

    def change(self, p: Provision, base: Item, whole: bool) -> Item:
        """A provision instead of one before it, from the day on."""
        made = merged(p, base.provision, whole)
        if same_terms(made, base.provision):
            return self.family.put(p, aside=f"it repeats {base.slot}")
        item = self.family.put(made, self.day)
        item.instead_of = base.slot
        self.end(base, f"replaced by {item.slot} on the day it began")
        return item

    def end(self, item: Item, never: str = "ended on the day it began") -> None:
        if item.since is not None and item.since >= self.day:
            item.aside = never
        else:
            item.until = self.day

    def stand_in(self) -> None:
        """What others go by and the agreement no longer says is from the day on what it is where
        an agreement never said it: unknown, not absent.
        """
        family = self.family
        told = [i for i in family.items if not i.aside]
        for kind in {i.provision.kind: None for i in told if i.until == self.day}:
            if all(i.until is not None for i in told if i.provision.kind == kind):
                silent = KINDS[kind].when_silent()
                if silent is not None:
                    family.put(silent, self.day)

    def sections(self, orders: Sequence[amending.Instruction]) -> None:
        """What stood in a section that is deleted, or restated without it, ends; a term that is
        only named there does not.
        """
        letter = self.family.members[0].agreement.letter
        sections = [x.section for x in orders if x.deleted or x.whole]
        gone = [
            item
            for item in self.family.items
            if item.live
            and not item.provision.inert
            and defines(item.provision) is not False
            and any(amending.stands_in(item.provision, letter, s) for s in sections)
        ]
        for item in gone:
            if defines(item.provision):
                self.ask_about(item, gone)
            self.end(item)

    def ask_about(self, item: Item, gone: Sequence[Item]) -> None:
        """A problem where words that stay still go by a definition that is deleted with its
        section: it may have been meant to stay.
        """
        term = str(getattr(item.provision, "term", "") or item.provision.kind.replace("_", " "))
        stay = [i for i in self.family.items if i.live and not i.provision.inert and i not in gone]
        users = [i.slot for i in stay if self.names(i.provision, term)]
        if users:
            what = (
                f"it deletes {item.slot}, by whose definition of {term} {', '.join(users)} go on."
            )
            slots = ", ".join(f"'{i.slot}'" for i in gone if i is not item)
            mend = f"Say what ends: `drops: [{slots}]` keeps it; name {item.slot} too if it ends."
            self.problem(what, mend)

    def names(self, p: Provision, term: str) -> bool:
        """Whether the words of a provision name a term."""
        papers = [m.agreement.letter for m in self.family.members]
        said = (papers[s.document].quote(s) for s in p.cite.whole)
        return any(re.search(rf"\b{re.escape(term)}\b", " ".join(x.split())) for x in said)


def defines(p: Provision) -> bool | None:
    """Whether a provision defines a term, or only names one; None where it is of another sort."""
    return bool(getattr(p, p.in_family.says)) if p.in_family.says else None


def dated(agreement: Agreement) -> tuple[int, ...]:
    """The day that a paper bears."""
    return tuple(p.dated for p in agreement.provisions if p.dated is not None)


def moved(p: Provision, number: int) -> Provision:
    """A provision of a document, citing the document by its number in the family."""

    def spans(found: Spans) -> Spans:
        return tuple(Span(s.start, s.end, number) for s in found)

    cite = Cite(spans(p.cite.whole), {k: spans(v) for k, v in p.cite.fields.items()})
    return replace(p, cite=cite)
