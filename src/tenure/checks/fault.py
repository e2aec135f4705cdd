"""What a check finds, the registry of checks, and the agreement as a check looks at it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..agreement import Agreement
from ..document_kind.model import SEPARATION
from ..provision import Provision, Spans
from ..text import Letter, Sentence, Span

if TYPE_CHECKING:
    from .ways import Ways

AMENDS = re.compile(
    r"\bhereby (?:further )?amend|\b(?:is|are) (?:hereby )?amended (?:as follows|to read|by|in its)"
    r"|\bthis (?:first |second |third )?amendment\b"
)
MONEY, DAYS, WORDS, USUAL = 1, 2, 3, 4  # weights: what a fault may cost, the heaviest first


@dataclass(frozen=True)
class Quoted:
    """Words of the letter that a fault is about, and the provision they were read as."""

    slot: str | None
    spans: Spans
    quote: str
    place: str  # `line 12`; of a family with the document's name


@dataclass(frozen=True)
class Fault:
    """Something in an agreement that its parties would want to know before they need it."""

    check: str  # the name of the check that found it
    what: str
    cites: tuple[Quoted, ...]
    remedy: str
    weight: int

    @property
    def start(self) -> tuple[int, int]:
        """Where the first of its words stand: document, then character; before all where it has
        none.
        """
        first = next((s for c in self.cites for s in c.spans), None)
        return (first.document, first.start) if first is not None else (-1, 0)


@dataclass(frozen=True)
class Check:
    """One sort of fault: how it is found, and how a reader is told of it."""

    name: str
    means: str  # what is found, in one sentence
    remedy: str  # what usually mends it
    find: Callable[[Paper], Iterator[Fault]]
    words: bool  # looked for in the words of every document; else in what they mean together


CHECKS: dict[str, Check] = {}
Finder = Callable[["Paper"], Iterator[Fault]]


def check(name: str, means: str, remedy: str, *, words: bool = False) -> Callable[[Finder], Finder]:
    """Registers a function as a check."""

    def register(find: Finder) -> Finder:
        CHECKS[name] = Check(name, means, remedy, find, words)
        return find

    return register


@dataclass(frozen=True)
class Paper:
    """A document under check, with the agreement it is of: its sentences, its cites, and what comes
    of all that can happen.
    """

    agreement: Agreement
    document: int = 0

    @property
    def letter(self) -> Letter:
        return self.agreement.documents[self.document].letter

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """One of each document of the agreement: what one leaves out, another may say."""
        return tuple(
            self if i == self.document else Paper(self.agreement, i)
            for i, _ in enumerate(self.agreement.documents)
        )

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that can promise something."""
        return tuple(s for s in self.letter.sentences if s.kind == "body")

    @cached_property
    def ways(self) -> Ways:
        """What the agreement gives in every sequence of the happenings it knows."""
        from .ways import ways_of

        return ways_of(self.agreement)

    @cached_property
    def amends(self) -> bool:
        """Whether it changes another paper, which has the sections and definitions it names."""
        return AMENDS.search(self.letter.masked.lower) is not None

    @property
    def parts(self) -> bool:
        """Whether it is on a parting that is agreed: what else may end the work is past."""
        return self.agreement.document_kind.name == SEPARATION

    @cached_property
    def _starts(self) -> list[int]:
        return [s.span().start for s in self.body]

    def at(self, place: Span) -> Sentence | None:
        """The sentence in which a place of the document lies."""
        i = bisect_right(self._starts, place.start) - 1
        return self.body[i] if i >= 0 and place.document == self.document else None

    def in_section(self, sentence: Sentence) -> list[Sentence]:
        """The sentences of the section that a sentence belongs to."""
        return [
            s for s in self.body if (s.number, s.heading) == (sentence.number, sentence.heading)
        ]

    def quoted(self, *spans: Span, slot: str | None = None) -> Quoted:
        """Places of the document, as a fault cites them."""
        here = tuple(replace(s, document=self.document) for s in spans)
        return self._quoted(here, slot or next(filter(None, map(self._slot_at, here)), None))

    def _quoted(self, spans: Spans, slot: str | None) -> Quoted:
        place = self.agreement.place(spans[0]) if spans else ""
        return Quoted(slot, spans, self.agreement.quote(*spans), place)

    def _slot_at(self, span: Span) -> str | None:
        """The provision that claims a place: rather one of which a field stands there."""
        first = None
        for slot, p in self.agreement.slots.items():
            if p.inert:
                continue
            if any(s.touches(span) for field in p.cite.fields.values() for s in field):
                return slot
            if first is None and any(s.touches(span) for s in p.cite.whole):
                first = slot
        return first

    def cite(self, slot: str, name: str | None = None) -> Quoted:
        """A provision, or where it states a field."""
        p = self.agreement.slots.get(slot)
        return self._quoted(p.cite.of(name) if p is not None else (), slot)

    def of_kind(self, kind: str) -> list[tuple[str, Provision]]:
        """The provisions of a kind with their slots, in all documents."""
        return [(s, p) for s, p in self.agreement.live.items() if p.kind == kind]

    def stands_on(self, *spans: Span) -> list[Sentence]:
        """The sentences of the document that some of these places lie in."""
        return [
            s
            for s in self.body
            if any(replace(s.span(), document=self.document).touches(x) for x in spans)
        ]

    def speaks_of(self, *words: re.Pattern[str]) -> bool:
        """Whether all of these words stand in one sentence of some document."""
        return any(
            all(w.search(s.lower) for w in words) for paper in self.papers for s in paper.body
        )


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The heaviest first, then by their place in the letter; nothing twice."""
    return tuple(sorted(dict.fromkeys(faults), key=lambda f: (f.weight, f.start, f.check)))


def listed(words: Iterable[str]) -> str:
    """a, b and c."""
    every = list(dict.fromkeys(words))
    return f"{', '.join(every[:-1])} and {every[-1]}" if len(every) > 1 else "".join(every)
