"""One amendment on its day: what it replaces, adds and ends of the provisions before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import Problem
from ..facts.values import iso
from ..provision import KINDS, Provision
from ..text.structure import is_within
from . import amending
from .carrying import CHANGED, Carrying
from .matching import merged, moved, same_terms, target_of
from .preamble import without

if TYPE_CHECKING:
    from .composing import Item, Member, _Family


@dataclass
class Amendment:
    """One amendment on its day."""

    family: _Family
    member: Member
    number: int
    day: int
    orders: Sequence[amending.Instruction] = ()
    dated: Sequence[amending.Named] = ()  # the days that open clauses which name no section
    taken: dict[str, str] = field(default_factory=dict)  # slot before it -> its own
    done: dict[str, amending.Instruction | None] = field(default_factory=dict)  # own slots in force

    def apply(self, own: dict[str, Provision]) -> dict[str, str]:
        """Replace, add and end; where each of its own slots has come to stand."""
        listed, letter = self.member.listed, self.member.agreement.letter
        before = [d.effective for d in self.family.others[:-1] if d.role == "amendment"]
        if any(d is not None and d > self.day for d in before):
            what = f"it is in force from {iso(self.day)}, before an amendment further up."
            self.problem(what, "List amendments in the order of their days.")
        self.orders = amending.instructions(letter)
        self.dated = amending.change_days(letter)
        placed = {}
        later = without(letter, own, self.orders)
        for slot, p in own.items():
            if p.kind == CHANGED:
                continue
            if slot in later:
                if (rest := later[slot]) is None:
                    told = f"it tells what was agreed before {letter.name}"
                    placed[slot] = self.family.put(p, aside=told).slot
                    continue
                p = moved(rest, self.number)
            item = self.one(slot, p, amending.over(self.orders, p))
            if item is not None:
                placed[slot] = item.slot
        for slot in listed.drops or ():
            if (gone := self.family.find(slot, listed, "drops")) is not None:
                self.end(gone, self.day)
        if listed.drops is None:
            for order in self.orders:
                self.section(order)
        placed |= Carrying(self).place(own)
        self.stand_in()
        return placed

    def day_of(self, order: amending.Instruction | None) -> int:
        """From which day a change is in force: as its own sentence says, unless the file does."""
        if order is None or order.day is None or self.member.listed.effective is not None:
            return self.day
        return order.day

    def day_for(self, p: Provision, order: amending.Instruction | None) -> int:
        """From which day one of its provisions is in force: as its own clause says, if one does."""
        if self.member.listed.effective is not None:
            return self.day
        day = amending.day_of_change(self.dated, p)
        return self.day_of(order) if day is None else day

    def problem(self, what: str, mend: str) -> None:
        self.family.problems.append(Problem(self.member.listed.where, what, mend))

    def one(self, slot: str, p: Provision, order: amending.Instruction | None) -> Item | None:
        """One of its provisions."""
        family, listed = self.family, self.member.listed
        letter = self.member.agreement.letter
        if "*" in p.in_family.own or p.inert or amending.of_itself(letter, p, self.orders):
            return family.put(p, aside=f"it speaks of {letter.name} itself")
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
            section = order.section if order is not None else ""
            inside = [i for i in live if self.in_section(i, section)]
            base, doubt = target_of(p, live, order, letter, inside)
            if doubt:
                mend = f"Write `replaces: {{'{slot}': 'SLOT'}}` or `adds: ['{slot}']`."
                self.problem(f"{slot}: {doubt}", mend)
                return None
        self.done[slot] = order
        section = order.section if order is not None else ""
        if base is None:
            return self.add(p, self.day_for(p, order), section)
        if base.slot in self.taken:
            what = f"{self.taken[base.slot]} and {slot} would both replace {base.slot}."
            self.problem(what, f"Say what each does: `replaces: {{'{slot}': 'SLOT'}}` or `adds`.")
            return None
        self.taken[base.slot] = slot
        whole = order is not None and order.whole
        return self.change(merged(p, base.provision, whole), p, base, self.day_for(p, order))

    def in_section(self, item: Item, section: str) -> bool:
        """Whether a provision stands in a section of the letter, or was put there by an amendment,
        or took the place of one that did.
        """
        if not section:
            return False
        letter = self.family.members[0].agreement.letter
        if is_within(item.section, section):
            return True
        if amending.stands_in(item.provision, letter, section):
            return True
        before = next((i for i in self.family.items if i.slot == item.instead_of), None)
        return before is not None and self.in_section(before, section)

    def add(self, p: Provision, day: int, section: str = "") -> Item:
        """A provision of a kind that the agreement did not have, or one more."""
        family = self.family
        has = any(i.provision.kind == p.kind and not i.aside for i in family.items)
        silent = None if has else KINDS[p.kind].when_silent()
        if silent is not None:  # what stood in for it until that day
            family.put(silent).until = day
        item = family.put(p, day)
        item.section = section
        return item

    def change(self, made: Provision, p: Provision, base: Item, day: int) -> Item:
        """A provision instead of one before it, from the day on."""
        if same_terms(made, base.provision):
            return self.family.put(p, aside=f"it repeats {base.slot}")
        item = self.family.put(made, day)
        item.instead_of = base.slot
        self.end(base, day, f"replaced by {item.slot} on the day it began")
        return item

    def end(self, item: Item, day: int, never: str = "ended on the day it began") -> None:
        if item.since is not None and item.since >= day:
            item.aside = never
        else:
            item.until = day

    def stand_in(self) -> None:
        """What others go by and the agreement no longer says is from the day on what it is where
        an agreement never said it: unknown, not absent.
        """
        family = self.family
        told = [i for i in family.items if not i.aside]
        days = {self.day, *(self.day_of(x) for x in self.orders)}
        for kind in {i.provision.kind: None for i in told if i.until in days}:
            ends = [i.until for i in told if i.provision.kind == kind]
            if all(day is not None for day in ends):
                silent = KINDS[kind].when_silent()
                if silent is not None:
                    family.put(silent, max(day for day in ends if day is not None))

    def section(self, order: amending.Instruction) -> None:
        """What stood in a section that is deleted, or restated without it, ends; a term that is
        only named there does not.
        """
        if not order.whole:
            return
        gone = [
            item
            for item in self.family.items
            if item.live
            and (item.since is None or item.since < self.day_of(order))
            and not item.provision.inert
            and defines(item.provision) is not False
            and self.in_section(item, order.section)
        ]
        for item in gone:
            if defines(item.provision):
                self.ask_about(item, gone)
            self.end(item, self.day_of(order))

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
