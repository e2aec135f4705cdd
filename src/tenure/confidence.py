"""How far a provision as read can be relied on before a person has looked: which checks it passed,
never a probability.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .agreement import Agreement
from .formula.units import MONEY, PERCENT
from .leaves import hints
from .provision import Provision
from .qualifiers import Words
from .terms import unit_of
from .text import Letter, Span
from .text.sentences import Sentence
from .text.unread import Claims, matters
from .text.values import Count, Money, Percent, Value
from .topics import topics

Grade = Literal[
    "tie", "partly read", "one rule", "two rules agree", "reviewed", "not in the letter"
]
ORDER: tuple[Grade, ...] = (
    "tie", "partly read", "one rule", "two rules agree", "reviewed", "not in the letter",
)  # fmt: skip
SHOWN = 3  # pieces that are quoted as not read
TITLE = re.compile(r"\b(?:agreement|letter|contract)\W*$")
ENTIRE = re.compile(r"\b(?:entire|complete|whole|integrated)\b")
WORD = re.compile(r"[a-z0-9]+")
OTHER: Mapping[str, type[Value]] = {MONEY: Percent, PERCENT: Money}  # what a number is not
LONG = 4  # letters of a word of which a beginning is enough: "reimburs"
NEAR = 30  # characters that a field may have besides its number


@dataclass(frozen=True)
class Confidence:
    """The grade of a provision, and what it rests on."""

    grade: Grade
    because: str


def confidence(agreement: Agreement) -> dict[str, Confidence]:
    """The confidence of every provision, by slot.

    A tie is a number that terms of two kinds rest on; partly read is a provision in whose words
    stands an amount, date, duration, percentage or proviso that no term rests on, or one whose
    words and figures differ. Two rules agree where the clause and the heading above it name the
    same topic. What a person has looked at is reviewed.
    """
    grading = _Grading(agreement)
    return {slot: grading.of(slot, p) for slot, p in agreement.slots.items()}


def worst_first(agreement: Agreement) -> dict[str, Confidence]:
    """The same, ties first, then what is partly read; the rest in the order of the letter."""
    found = confidence(agreement)
    weak = ("tie", "partly read")
    ordered = sorted(
        found, key=lambda s: weak.index(found[s].grade) if found[s].grade in weak else 2
    )
    return {slot: found[slot] for slot in ordered}


class _Grading:
    """The sentences, values and claims of an agreement, for quick questions."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.sentences = [d.letter.sentences for d in agreement.documents]
        self.starts = [[s.span().start for s in found] for found in self.sentences]
        self.values = [_values(d.letter, i) for i, d in enumerate(agreement.documents)]
        self.at = [[span.start for span, _ in found] for found in self.values]
        self.read: set[Span] = set()  # values that some field of a provision rests on
        self.claims: dict[Span, dict[str, None]] = {}  # numbers -> slots whose fields are those
        fields: set[Span] = set()
        for slot, p in agreement.live.items():
            own = {s for spans in p.cite.fields.values() for s in spans}
            self.read.update(span for span, _ in self.rested(p))
            for field in own:
                self._claim(slot, field)
            if not p.only_named:
                fields |= own
        self.words = [
            Words(d.letter, i, sorted(f for f in fields if f.document == i), self.read,
                  Claims(s for s in agreement.spans() if s.document == i),
                  self.within, self.rested, self._around)
            for i, d in enumerate(agreement.documents)
        ]  # fmt: skip

    def _claim(self, slot: str, field: Span) -> None:
        for span, value in self.within(field):
            if isinstance(value, Money | Percent | Count) and len(field) <= len(span) + NEAR:
                self.claims.setdefault(span, {})[slot] = None

    def rested(self, p: Provision) -> list[tuple[Span, Value]]:
        """The values that the terms of a provision rest on; of words that tell an amount and a
        share, where the term is one of the two, that one alone.
        """
        units = {name: unit_of(hint) for name, hint in hints(type(p)).items()}
        told = [(units.get(name) or "", s) for name, spans in p.cite.fields.items() for s in spans]
        other = {span: OTHER[unit] for unit, span in told if unit in OTHER}
        found = []
        for _, span in told:
            there = self.within(span)
            own = [x for x in there if not isinstance(x[1], other.get(span, ()))]
            found += own or there
        return found

    def within(self, stretch: Span) -> list[tuple[Span, Value]]:
        """The values that lie in a stretch."""
        values, at = self.values[stretch.document], self.at[stretch.document]
        first, last = bisect_left(at, stretch.start), bisect_left(at, stretch.end)
        return values[max(0, first - 1) : last] if first and self._over(stretch, first) else (
            values[first:last]
        )  # fmt: skip

    def _over(self, stretch: Span, first: int) -> bool:
        """Whether the value before begins earlier, and ends within the stretch."""
        return self.values[stretch.document][first - 1][0].end > stretch.start

    def of(self, slot: str, p: Provision) -> Confidence:
        """The grade of one provision."""
        if slot in self.agreement.reviewed:
            return Confidence("reviewed", f"by {self.agreement.reviewed[slot]}")
        if not p.cite.whole:
            return Confidence("not in the letter", "no words of the letter are cited for it")
        found = self._tie(p) or self._partly(p)
        if found is not None:
            return found
        heading = next(
            (h for w in p.cite.whole for s in self._around(w) if (h := _named(s, p.kind))), ""
        )
        if heading:
            return Confidence("two rules agree", f'the clause, and the heading "{heading}"')
        return Confidence("one rule", "the clause alone; no heading names it")

    def _tie(self, p: Provision) -> Confidence | None:
        for field in dict.fromkeys(s for spans in p.cite.fields.values() for s in spans):
            for span, _ in self.within(field):
                others = [s for s in self.claims.get(span, ()) if s.partition("[")[0] != p.kind]
                mine = any(s.partition("[")[0] == p.kind for s in self.claims.get(span, ()))
                if others and mine:
                    what = f'"{self.agreement.quote(span)}" is also read in {", ".join(others)}'
                    return Confidence("tie", what)
        return None

    def _partly(self, p: Provision) -> Confidence | None:
        inside = [x for w in p.cite.whole for x in self.within(w)]
        for span, value in inside:
            if value.note:
                return Confidence("partly read", f'"{self.agreement.quote(span)}": {value.note}')
        within = [span for words in self.words for span in words.left_out(p)]
        after = [span for words in self.words for span in words.after(p)]
        said = [
            f"{where}, no term rests on {self._quoted(left)}"
            for where, left in (("in its words", within), ("in the sentences about it", after))
            if left
        ]
        return Confidence("partly read", "; ".join(said)) if said else None

    def _quoted(self, left: Sequence[Span]) -> str:
        told = ", ".join(f'"{self.agreement.quote(s)}"' for s in left[:SHOWN])
        return told + (f" and {len(left) - SHOWN} more" if len(left) > SHOWN else "")

    def _around(self, stretch: Span) -> Sequence[Sentence]:
        """The sentences in which a stretch lies."""
        starts = self.starts[stretch.document]
        first = max(0, bisect_right(starts, stretch.start) - 1)
        return self.sentences[stretch.document][first : bisect_left(starts, stretch.end)]


def _values(letter: Letter, number: int) -> list[tuple[Span, Value]]:
    """The amounts, dates, durations, percentages and numbers of shares, with their places."""
    return [
        (Span(span.start, span.end, number), value)
        for value in letter.values
        if matters(value)
        for span in (letter.span(value),)
    ]


def _named(sentence: Sentence, kind: str) -> str:
    """The heading of a sentence, where it names the kind and is not the document's title."""
    heading = sentence.heading
    lower = heading.lower()
    if not heading or (TITLE.search(lower) and not ENTIRE.search(lower)):
        return ""
    words = WORD.findall(lower)
    named = any(_says(topic, lower, words) for topic in topics(kind))
    return heading if named else ""


def _says(topic: str, heading: str, words: list[str]) -> bool:
    if not topic.isalnum() or topic[0].isdigit():
        return topic in heading
    return any(w == topic or w == f"{topic}s" or (len(topic) > LONG and w.startswith(topic))
               for w in words)  # fmt: skip


def grades(found: Mapping[str, Confidence]) -> dict[str, int]:
    """How many provisions have each grade, the weakest first."""
    counts = {g: sum(c.grade == g for c in found.values()) for g in ORDER}
    return {g: n for g, n in counts.items() if n}
