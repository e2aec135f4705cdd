"""Sentences and defined terms of two letters: what differs in words alone, whoever reads it."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ..agreement import Agreement
from ..text import Sentence, Span
from ..text.values import ANY_VALUE
from .model import Defined, Quote, Read, Reworded
from .similar import alike, bag, pairs, unmatched

MATTERS: tuple[Read, ...] = ("unread", "read the same", "without effect")  # most, first
SAME_SENTENCE = 500  # of 1000: from here on it is one sentence worded anew, not two

_MASK = re.compile(ANY_VALUE)
_NUMBERED = re.compile(r"(?<![\w)])\((?:[a-z]{1,4}|\d{1,2})\) ?")
_REFERENCE = re.compile(
    r"\b(section|paragraph|article|clause|exhibit|schedule|appendix|annex)s? "
    r"(?:<[^>]*>|[\divx]+(?:\.\d+)*(?:\([a-z\d]+\))*)",
    re.IGNORECASE,
)
_MARKS = re.compile("[\"\u201c\u201d\u2018\u2019']|[.;:,]+(?= |$)")


def quote(agreement: Agreement, spans: Sequence[Span]) -> Quote:
    """Words of an agreement's documents with their place."""
    if not spans:
        return Quote(None, "", ())
    first = spans[0]
    return Quote(
        agreement.line(first), agreement.quote(*spans), tuple(spans), agreement.named(first)
    )


def bare(sentence: Sentence) -> str:
    """A sentence without what only sets it out: numbering, quotation marks, line breaks, and the
    way a value is written ("thirty (30) days" is "30 days").
    """
    values = iter(sentence.values)
    text = _MASK.sub(lambda _: _exact(next(values, None)), sentence.text)
    text = _REFERENCE.sub(r"\1 <number>", text)
    return " ".join(_MARKS.sub("", _NUMBERED.sub("", text)).split())


def _exact(value: object) -> str:
    if value is None or not dataclasses.is_dataclass(value):
        return "<>"
    parts = [
        str(getattr(value, f.name))
        for f in dataclasses.fields(value)
        if f.name not in ("start", "end", "note")
    ]
    return f"<{type(value).__name__} {' '.join(parts)}>"


@dataclass(frozen=True)
class Placed:
    """A sentence and where it stands."""

    sentence: Sentence
    span: Span

    @cached_property
    def bare(self) -> str:
        return bare(self.sentence)

    def touched(self, spans: Iterable[Span]) -> bool:
        return any(self.span.touches(x) for x in spans)


@dataclass(frozen=True)
class Text:
    """The sentences of an agreement's documents, and which of its provisions changed."""

    agreement: Agreement
    changed: tuple[Span, ...]  # of provisions that are reported already

    @cached_property
    def unread(self) -> frozenset[Span]:
        return frozenset(p.span for p in self.agreement.unread)

    @cached_property
    def sentences(self) -> dict[str, list[Placed]]:
        """The sentences that may say something, by their bare words."""
        found: dict[str, list[Placed]] = {}
        for number, document in enumerate(self.agreement.documents):
            for s in document.letter.sentences:
                placed = Placed(s, replace(s.span(), document=number))
                if s.kind == "body" or placed.touched(self.unread):
                    found.setdefault(placed.bare, []).append(placed)
        return found

    def left(self, other: Text) -> list[Placed]:
        """The sentences that the other has not, in order."""
        mine = Counter({k: len(v) for k, v in self.sentences.items()})
        theirs = Counter({k: len(v) for k, v in other.sentences.items()})
        own = (s for k, n in (mine - theirs).items() for s in self.sentences[k][-n:])
        return sorted(own, key=_place)

    def read(self, s: Placed) -> Read:
        """Whether a provision reads the sentence, and to what effect."""
        if s.touched(self.unread):
            return "unread"
        claims = [p for p in self.agreement.provisions if s.touched(p.cite.whole)]
        return "read the same" if any(not p.inert for p in claims) else "without effect"

    def reported(self, s: Placed) -> bool:
        """Whether a changed provision shows the sentence already."""
        return s.touched(self.changed)

    def values(self, s: Placed | None) -> list[str]:
        """The values in a sentence that nothing reads."""
        if s is None:
            return []
        letter = self.agreement.letter_of(s.span)
        places = [(v, replace(letter.span(v), document=s.span.document)) for v in s.sentence.values]
        return [_exact(v) for v, span in places if span in self.unread]

    def quoted(self, s: Placed | None) -> Quote | None:
        return None if s is None else quote(self.agreement, [s.span])


def reworded(a: Text, b: Text) -> Iterator[Reworded]:
    """Sentences that differ in words, where no provision that changed shows them."""
    left, right = a.left(b), b.left(a)
    bags = [bag(s.bare) for s in left], [bag(s.bare) for s in right]
    found = pairs(lambda i, j: alike(bags[0][i], bags[1][j]) - SAME_SENTENCE, len(left), len(right))
    alone = unmatched(found, len(left), len(right))
    both: list[tuple[Placed | None, Placed | None]] = [(left[i], right[j]) for i, j in found]
    both += [(left[i], None) for i in alone[0]] + [(None, right[j]) for j in alone[1]]
    for before, after in both:
        sides = [(t, s) for t, s in ((a, before), (b, after)) if s is not None]
        if all(t.reported(s) for t, s in sides) and a.values(before) == b.values(after):
            continue
        reads = [t.read(s) for t, s in sides]
        read = next(r for r in MATTERS if r in reads)
        yield Reworded(read, a.quoted(before), b.quoted(after))


def _place(s: Placed) -> tuple[int, int]:
    return s.span.document, s.span.start


def defined(a: Agreement, b: Agreement) -> Iterator[Defined]:
    """Defined terms that only one of the letters has, but for those that a provision defines."""
    ours, theirs = _terms(a), _terms(b)
    for key, found in ours.items():
        if key not in theirs:
            yield Defined(found[0], found[1], None)
    for key, found in theirs.items():
        if key not in ours:
            yield Defined(found[0], None, found[1])


def _terms(agreement: Agreement) -> dict[str, tuple[str, Quote]]:
    own = {str(getattr(p, "term", "")).lower() for p in agreement.provisions}
    found: dict[str, tuple[str, Quote]] = {}
    for number, document in enumerate(agreement.documents):
        for d in document.letter.definitions:
            key = d.term.lower()
            if d.how != "reference" and key not in own and key not in found:
                span = replace(d.sentence.span(), document=number)
                found[key] = (d.term, quote(agreement, [span]))
    return found
