"""Which of the changes that an amendment says it makes are carried out, and which stay open: words
that are replaced are looked for in the letter, new words must be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ..facts.values import iso
from ..provision import Provision
from ..text import Span
from ..text.words import is_title
from . import amending
from .matching import same_terms
from .rewording import Edit, Reworded, edits_of, reworded, struck
from .terms import terms_of

if TYPE_CHECKING:
    from .applying import Amendment
    from .composing import Item

CHANGED = "changed_section"
_MARK = re.compile(r"^\W*(?:[\w.]{1,5}[.)]\s+)?")
FEW = 12  # characters of new words that may be left unread: a number, a heading's end


@dataclass
class Carrying:
    """The changes of sections of one amendment."""

    amendment: Amendment
    edited: set[Span] = field(default_factory=set)  # sentences whose words were applied

    def place(self, own: dict[str, Provision]) -> dict[str, str]:
        """Apply the words that take the place of others; set aside what is carried out, and keep
        the rest as open.
        """
        by_day: dict[int, list[tuple[amending.Instruction, tuple[Edit, ...]]]] = {}
        for order in self.amendment.orders:
            if (edits := self._edits(order)) is not None:
                by_day.setdefault(self.amendment.day_of(order), []).append((order, edits))
        for day, found in by_day.items():
            self._apply(day, found)
        family, placed = self.amendment.family, {}
        for slot, p in own.items():
            if p.kind != CHANGED:
                continue
            order = next(x for x in self.amendment.orders if _says(x, p))
            day = self.amendment.day_of(order)
            done = self._done(order, own)
            aside = f"it is carried out from {iso(day)}" if done else ""
            placed[slot] = family.put(p, None if done else day, aside=aside).slot
        return placed

    def _edits(self, order: amending.Instruction) -> tuple[Edit, ...] | None:
        if order.foreign:
            return None
        letter = self.amendment.family.members[0].agreement.letter
        at = replace(order.at, document=self.amendment.number)
        return edits_of(letter, order.said, at) or struck(letter, order.said, at)

    def _apply(self, day: int, found: list[tuple[amending.Instruction, tuple[Edit, ...]]]) -> None:
        """All new words of one day: in one reading of the letter, so that each sees the others."""
        letter = self.amendment.family.members[0].agreement.letter
        edits = sorted((e for _, some in found for e in some), key=lambda e: e.start)
        apart = all(a.end <= b.start for a, b in pairwise(edits))
        changes = reworded(letter, edits) if apart else None
        if changes is None or not all(self._ready(x) for x in changes):
            for one in found if len(found) > 1 else ():  # one that is unclear holds up no other
                self._apply(day, [one])
            return
        for x in changes:
            self._change(x, day)
        for order, some in found:
            mine = [x for x in changes if self._rests_on(x, order, some)]
            lost = any(e.new for e in some) and any(_lost(x) for x in mine)
            if mine and not lost and not any(w.more for w in order.said.wordings):
                self.edited.add(order.at)

    def _rests_on(self, x: Reworded, order: amending.Instruction, edits: tuple[Edit, ...]) -> bool:
        """Whether what reads otherwise rests on the words that one change replaces."""
        at = replace(order.at, document=self.amendment.number)
        spans = [s for p in (x.before, x.after) if p for s in p.cite.spans()]
        return at in spans or any(Span(e.start, e.end).touches(s) for e in edits for s in spans)

    def _ready(self, x: Reworded) -> bool:
        """Whether what it changes is in force as the letter says it."""
        return x.before is None or self._item(x.before) is not None

    def _item(self, p: Provision) -> Item | None:
        first = [i for i in self.amendment.family.items if i.live and i.since is None]
        same = (i for i in first if i.provision.kind == p.kind and same_terms(i.provision, p))
        return next((i for i in same if i.provision.cite.whole == p.cite.whole), None)

    def _change(self, x: Reworded, day: int) -> None:
        if x.before is None:
            assert x.after is not None
            self.amendment.add(x.after, day)
            return
        base = self._item(x.before)
        assert base is not None
        if x.after is None:
            self.amendment.end(base, day)
        else:
            self.amendment.change(x.after, x.after, base, day)

    def _done(self, order: amending.Instruction, own: dict[str, Provision]) -> bool:
        """Whether figures follow a change: its words are applied, or its new words are all read
        and stand in the place of the old ones.
        """
        said = order.said
        if order.at in self.edited:
            return True
        if said.act == "words" or (said.act == "deleted" and not order.whole):
            return False
        if said.act == "deleted":
            letter = self.amendment.family.members[0].agreement.letter
            return bool(amending.section_of(letter, order.section)) or any(
                i.until == self.amendment.day_of(order)
                and self.amendment.in_section(i, order.section)
                for i in self.amendment.family.items
            )
        followed = any(x is not None and x.at == order.at for x in self.amendment.done.values())
        return followed and self._all_read(order, own)

    def _all_read(self, order: amending.Instruction, own: dict[str, Provision]) -> bool:
        """Whether some provision claims every sentence of the new words."""
        letter = self.amendment.member.agreement.letter
        claimed = [s for p in own.values() if p.kind != CHANGED for s in p.cite.whole]
        for sentence in letter.body:
            span = sentence.span()
            start, end = max(span.start, order.new.start), min(span.end, order.new.end)
            here = Span(start, end) if start < end else Span(0, 0)
            if len(here) < FEW or is_title(_MARK.sub("", letter.quote(here)).strip(' .:"\u201c')):
                continue
            if not any(here.touches(Span(s.start, s.end)) for s in claimed):
                return False
        return True


def _lost(x: Reworded) -> bool:
    """Whether a term that the old words gave is read no more in the new ones."""
    if x.before is None or x.after is None:
        return False
    return bool(terms_of(x.before).keys() - terms_of(x.after).keys())


def _says(order: amending.Instruction, p: Provision) -> bool:
    """Whether a provision tells of this change."""
    first, section = p.cite.whole[0], getattr(p, "section", None)
    return (first.start, first.end, section) == (order.at.start, order.at.end, order.said.section)
