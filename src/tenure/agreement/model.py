"""The agreement itself: its documents, its provisions in slots, the readings chosen, and what no
provision claims.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .. import provisions as _kinds  # noqa: F401  registers every kind
from ..document_kind import DocumentKind, Earlier, amended, document_kind, superseded
from ..errors import Problem
from ..provision import KINDS, Provision, numbers, shape
from ..text import Letter, Span
from ..text.phrases import phrase
from ..text.unread import Unread, countable, of_more, unclaimed
from .document import ALWAYS_IN_FORCE, Change, Conflict, Document, Version


@dataclass(frozen=True)
class Choice:
    """A reading somebody chose for an open question, why, and who."""

    reading: str
    because: str = ""
    by: str = ""


@dataclass(frozen=True)
class Piece:
    """A piece of the letter that no provision claims, and what it is: a sentence,
    money, a date ...
    """

    what: str
    span: Span


@dataclass(frozen=True)
class Agreement:
    """The provisions of one person's agreement, in the order of its documents, each in a slot such
    as `severance[0]`. Most have one document, the letter; `others` are those that amend or
    implement it.
    """

    letter: Letter
    provisions: tuple[Provision, ...]
    choices: Mapping[str, Choice] = field(default_factory=dict)
    others: tuple[Document, ...] = ()
    versions: Mapping[str, Version] = field(default_factory=dict)  # of slots not always in force
    conflicts: tuple[Conflict, ...] = ()
    reviewed: Mapping[str, str] = field(default_factory=dict)  # slot -> who has looked at it
    look_again: tuple[Problem, ...] = ()  # decisions of a review that no longer fit the letter
    changes: tuple[Change, ...] = ()  # terms that a person changed
    rejected: int = 0  # provisions that a person took out

    @cached_property
    def slots(self) -> dict[str, Provision]:
        """Slot -> provision; slots are numbered within a kind, in the order of the documents."""
        seen: Counter[str] = Counter()
        out: dict[str, Provision] = {}
        for p in self.provisions:
            out[f"{p.kind}[{seen[p.kind]}]"] = p
            seen[p.kind] += 1
        return out

    @cached_property
    def live(self) -> dict[str, Provision]:
        """The slots that figures follow, on some day at least."""
        return {slot: p for slot, p in self.slots.items() if not self.version(slot).aside}

    @cached_property
    def form(self) -> tuple[Any, ...]:
        """What the agreement's formulas depend on: kinds, shapes, which fields are given; no
        numbers.
        """
        return tuple(self._form(slot, p) for slot, p in self.live.items() if not p.inert)

    def _form(self, slot: str, p: Provision) -> tuple[Any, ...]:
        own = (slot, shape(p))
        v = self.windows.get(slot)
        if v is None:
            return own
        return (*own, v.since is not None, v.until is not None, v.instead_of)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Every term with a unit, by the name of its leaf, and the days between which versions are
        in force.
        """
        days = {
            f"{slot}.{name}": day
            for slot, v in self.versions.items()
            for name, day in (("in_force_since", v.since), ("in_force_until", v.until))
            if day is not None
        }
        return {**{k: v for slot, p in self.slots.items() for k, v in numbers(p, slot)}, **days}

    def changed(self, slot: str, term: str | None = None) -> tuple[Change, ...]:
        """What a person changed of a provision, or of one of its terms."""
        return tuple(c for c in self.changes if c.slot == slot and term in (None, c.term))

    def version(self, slot: str) -> Version:
        """When a provision is in force."""
        return self.versions.get(slot, ALWAYS_IN_FORCE)

    @cached_property
    def windows(self) -> dict[str, Version]:
        """The live slots that are not always in force; `instead_of` is the live slot before it."""
        found = {s: v for s, v in self.versions.items() if s in self.live and v != ALWAYS_IN_FORCE}
        return {
            slot: dataclasses.replace(v, instead_of=self._before(slot))
            for slot, v in found.items()
            if v.since is not None or v.until is not None
        }

    def _before(self, slot: str) -> str | None:
        before = self.version(slot).instead_of
        return before if before is None or before in self.live else self._before(before)

    def lineage(self, slot: str) -> str:
        """The first slot of those that took each other's place, one after the other."""
        while (before := self.version(slot).instead_of) is not None:
            slot = before
        return slot

    @property
    def to_review(self) -> list[str]:
        """The slots that a person can look at: a mark of a page's end has no words."""
        return [slot for slot, p in self.slots.items() if self.quote(*p.cite.whole)]

    def in_force(self, day: int) -> dict[str, Provision]:
        """The provisions that are in force on a day."""
        return {slot: p for slot, p in self.live.items() if self.version(slot).on(day)}

    def of_kind(self, kind: str) -> list[Provision]:
        """The provisions of a kind."""
        return [p for p in self.provisions if p.kind == kind]

    # -- its documents ------------------------------------------------------------------------

    @property
    def documents(self) -> tuple[Document, ...]:
        """The letter and all others, by the numbers that spans have."""
        return (Document(self.letter), *self.others)

    @cached_property
    def document_kind(self) -> DocumentKind:
        """What sort of document the letter is."""
        return document_kind(self.letter)

    @cached_property
    def amends(self) -> Earlier | None:
        """The agreement that the letter changes, where it is an amendment that names one."""
        return amended(self.letter, self.document_kind)

    @cached_property
    def supersedes(self) -> tuple[Earlier, ...]:
        """Earlier agreements that the letter says it replaces."""
        return superseded(self.letter)

    @property
    def stands_alone(self) -> bool:
        """Whether the figures rest on all that is agreed: not those of an amendment by itself."""
        return bool(self.others) or not self.document_kind.partial

    def letter_of(self, span: Span) -> Letter:
        """The document that a span is of."""
        return self.others[span.document - 1].letter if span.document else self.letter

    def quote(self, *spans: Span) -> str:
        """The words there, white space folded; with marks where several places are quoted."""
        return " [...] ".join(self.letter_of(s).quote(s) for s in spans)

    def line(self, span: Span) -> int:
        """The line of its document on which a span begins."""
        return self.letter_of(span).line(span.start)

    def named(self, span: Span) -> str:
        """The document's name, where there are several."""
        return self.letter_of(span).name if self.others else ""

    def place(self, span: Span) -> str:
        """Where a span is: `line 12`, of a family `amendment.txt line 12`."""
        return f"{self.named(span)} line {self.line(span)}".strip()

    def spans(self) -> list[Span]:
        """Everything that some provision claims, and what documents say of themselves. What is
        without effect, or only a name, claims no sentence that it stands in.
        """
        claimed = [s for p in self.provisions if not _idle(p) for s in p.cite.spans()]
        idle = [s for p in self.provisions if _idle(p) for s in p.cite.spans()]
        for i, d in enumerate(self.documents):
            claimed += of_more(d.letter, [s for s in idle if s.document == i])
        return [*claimed, *(s for d in self.others for s in d.says)]

    # -- what is left over --------------------------------------------------------------------

    @cached_property
    def unread(self) -> tuple[Piece, ...]:
        """Sentences of the documents that no provision claims, values that none does, and parts of
        the other sentences on which no term rests.
        """
        found: list[Piece] = []
        for i, left in enumerate(self._left):
            found += _pieces(self.documents[i].letter, left, i)
        return tuple(found)

    @cached_property
    def coverage(self) -> tuple[int, int]:
        """How many sentences and values (amounts, dates, durations, percentages, numbers of shares)
        some provision claims, and how many the documents have.
        """
        missing = sum(len(u.sentences) + len(u.values) for u in self._left)
        total = sum(countable(d.letter) for d in self.documents)
        return total - missing, total

    @cached_property
    def _left(self) -> tuple[Unread, ...]:
        spans, terms = self.spans(), list(self._terms())
        return tuple(
            unclaimed(
                d.letter,
                [s for s in spans if s.document == i],
                [s for s in terms if s.document == i],
            )
            for i, d in enumerate(self.documents)
        )

    def _terms(self) -> Iterator[Span]:
        """What terms rest on; what says no term of its words is read as a whole, a mere name not
        at all.
        """
        for p in self.provisions:
            fields = [s for spans in p.cite.fields.values() for s in spans]
            if not p.only_named:
                yield from p.cite.whole if p.inert else fields or p.cite.whole

    @property
    def unsaid(self) -> tuple[str, ...]:
        """What agreements of this kind usually say and this one does not, in no order of weight."""
        return tuple(name for name in self._unsaid if name not in self.spoken_of)

    @cached_property
    def spoken_of(self) -> Mapping[str, Span]:
        """What no term says, and yet a sentence speaks of that is unread, or that the provision
        cites which leaves it unsaid, or that has no effect on figures: the first such sentence.
        """
        traces = {k: phrase(said) for kind in KINDS.values() for k, said in kind.traces.items()}
        left = [piece.span for piece in self.unread if piece.what in ("sentence", "part")]
        aside = [span for p in self.provisions if p.inert for span in p.cite.whole]
        found = {}
        for name, cited in self._unsaid.items():
            if name in traces:
                for span in (*left, *cited, *aside):
                    if traces[name].search(self.quote(span)):
                        found[name] = span
                        break
        return found

    @cached_property
    def _unsaid(self) -> Mapping[str, tuple[Span, ...]]:
        """By name, with the words of the provision that leaves it unsaid, if it is one."""
        have = {p.kind for p in self.provisions}
        out: dict[str, tuple[Span, ...]] = {
            k.usually: () for k in KINDS.values() if k.usually and k.kind not in have
        }
        supplied = {word for p in self.provisions for word in p.supplies}
        live = self.live.values()
        for p in live:
            later = [x for x in live if x.kind == p.kind and _document(x) > _document(p)]
            for name in p.unsaid():
                said = any(name not in x.unsaid() for x in later)
                if not said and name not in supplied:
                    out[name] = (*out.get(name, ()), *p.cite.whole)
        return out

    def choosing(self, choices: Mapping[str, Choice]) -> Agreement:
        """The same agreement with some open questions read as named."""
        return dataclasses.replace(self, choices={**self.choices, **choices})


def _document(p: Provision) -> int:
    """Which paper of a family it stands in."""
    return max((span.document for span in p.cite.whole), default=0)


def _idle(p: Provision) -> bool:
    return p.inert or p.only_named


def _pieces(letter: Letter, left: Unread, document: int) -> list[Piece]:
    def at(span: Span) -> Span:
        return dataclasses.replace(span, document=document)

    whole = [Piece("sentence", at(s.span())) for s in left.sentences]
    inside = [
        Piece(type(v).__name__.lower(), span)
        for v in left.values
        for span in (at(letter.span(v)),)
        if not any(p.span.start <= span.start and span.end <= p.span.end for p in whole)
    ]
    parts = [Piece("part", at(span)) for span in left.parts]
    return sorted(whole + inside + parts, key=lambda p: p.span)
