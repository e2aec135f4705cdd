"""What a provision leaves out of its words: values, and clauses that narrow what is promised, on
which no term rests, and the sentences after it that go on about it. A promise read without its
proviso says more than the letter does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ..provision import KINDS, Provision
from ..text import Letter, Span
from ..text.phrases import phrase
from ..text.sentences import Sentence
from ..text.unread import Claims
from ..text.values import Count, Date, Duration, Percent, Value
from .after import sentences_after
from .by_number import Numbered, numbered
from .own import own_stretches
from .words import ALWAYS, ANYWHERE, BARE, COMPLETE, IDLE, NARROWS, told
from .words import says_something as _says

_ENDS = re.compile(r"(?P<aside>,[^,;.()]{1,20},(?!\d))|[,;.](?!\d)|\((?!\d{1,3}\))|(?<!\d)\)")
_STOP = re.compile(r"[.;]")
_PARTS = re.compile(r"[,;](?=\s)")
_PAPER = re.compile(r"\s+(?:[A-Z]\w+\s+)*(?:Agreement|Letter|Plan)\b")
_DATED = re.compile(r"\b(?:dated|amended)\s+(?:as\s+of\s+)?$")
LONGEST = 160  # characters of a clause
LONG = 100  # a term of more rests on a whole sentence, and says little of its clauses
BEFORE = 24  # characters that show what a value is of
NEAR = 3  # days by which a length may miss the two dates that it lies between


@dataclass(frozen=True)
class Words:
    """The words of a document, and what the terms of all its provisions rest on."""

    letter: Letter
    number: int
    fields: Sequence[Span]
    read: set[Span]  # the values that some field rests on
    claims: Claims  # all that some provision reads
    within: Callable[[Span], list[tuple[Span, Value]]]
    rested: Callable[[Provision], Sequence[tuple[Span, Value]]]
    around: Callable[[Span], Iterable[Sentence]]

    @cached_property
    def lower(self) -> str:
        """The source in small letters, each at its place."""
        lower = self.letter.source.lower()
        same = len(lower) == len(self.letter.source)
        return lower if same else "".join(c.lower()[0] for c in self.letter.source)

    def left_out(self, p: Provision) -> list[Span]:
        """What a provision says nothing of, in the order of the letter."""
        if p.inert or p.only_named:
            return []
        every = {s for spans in p.cite.fields.values() for s in spans}
        own = sorted(s for s in every if s.document == self.number)
        return [
            span
            for whole in p.cite.whole
            if whole.document == self.number
            for sentence in self.around(whole)
            for stretch in own_stretches(sentence, whole, own)
            for span in _Stretch(self, p, own, stretch).left_out()
        ]

    def after(self, p: Provision) -> list[Span]:
        """The sentences after it, or on its section, that limit it, and that nothing reads."""
        if p.inert or p.only_named:
            return []
        here = [w for w in p.cite.whole if w.document == self.number]
        last = [sentences[-1] for w in here if (sentences := tuple(self.around(w)))]
        elsewhere = self.by_number
        return list(sentences_after(self.letter, last, p.kind, self.claims, self.number, elsewhere))

    @cached_property
    def by_number(self) -> Sequence[Numbered]:
        """The sentences that take from what a section promises, and name it."""
        return tuple(numbered(self.letter))


class _Stretch:
    """A stretch of one sentence that one provision answers for."""

    def __init__(self, words: Words, p: Provision, own: Sequence[Span], span: Span) -> None:
        self.words, self.p, self.own, self.span = words, p, own, span
        self.source = words.letter.source
        self.fields = [f for f in words.fields if f.touches(span)]
        kind = KINDS[p.kind]
        self.promise, self.conditional = kind.promise, kind.conditional
        self.implies = phrase(kind.implies) if kind.implies else None
        self.carrying = [
            f for f in self.fields if not (self.promise and len(f) > LONG and f in own)
        ]
        self.long = [f for f in self.fields if f not in self.carrying]

    def left_out(self) -> list[Span]:
        """Clauses, joined where one follows the other, and values outside of them."""
        clauses = _joined(self.source, self._clauses())
        values = [v for v in self._values() if not any(v.touches(c) for c in clauses)]
        return sorted([*clauses, *values])

    @cached_property
    def said(self) -> list[Value]:
        """The values that its own terms rest on, wherever they stand."""
        return [replace(v, start=0, end=0) for _, v in self.words.rested(self.p)]

    # -- clauses --------------------------------------------------------------------------------

    def _clauses(self) -> Iterator[Span]:
        found = list(NARROWS.regex.finditer(self.words.lower, self.span.start, self.span.end))
        for i, match in enumerate(found):
            group = match.lastgroup or ""
            if self.conditional and group not in ALWAYS:
                continue
            if group in ANYWHERE or self.promise:
                following = found[i + 1].start() if i + 1 < len(found) else self.span.end
                span = self._clause(match, group, following)
                if span is not None and not self._idle(span):
                    yield span

    def _clause(self, match: re.Match[str], group: str, following: int) -> Span | None:
        """From the narrowing word to the next, or to where its clause ends; nothing where a term
        rests on it.
        """
        start, past = match.span()
        if group in COMPLETE:
            whole = self._to(start, self._end(past, min(following, past + LONGEST)))
            rests = self._over(start, past) or told(match[0], self.p.told)
            return None if rests or self._of_another(whole) else whole
        soft = group in ("occasion", "lack")
        next_to = self.source[past:following]
        if soft and following < self.span.end and not _says(next_to) and not _STOP.search(next_to):
            return None  # "if, within ten days, ...": the clause within it is looked at instead
        last = min(following, past + LONGEST)
        end = self._end(past, last)
        while end < last and self.source[end] in ",()" and not _says(self.source[past:end]):
            end = self._end(end + 1, last)
        if not _says(self.source[past:end]):
            return None
        whole = self._to(start, end)
        carried = [f for f in self._over(start, end) if f.end > past]
        carried += [f for f in self.long if past <= f.start < end]
        if not carried:
            rests = told(self.source[past:end], self.p.told)
            return None if rests or self._of_another(whole, soft) else whole
        first = max(past, min(f.start for f in carried))
        if group in BARE and _says(self.source[past:first]):
            return self._to(start, first)
        return None

    def _end(self, past: int, last: int) -> int:
        stop = _ENDS.search(self.source, past, last)
        while stop and stop.lastgroup == "aside":
            stop = _ENDS.search(self.source, stop.end(), last)
        return stop.start() if stop else last

    def _to(self, start: int, end: int) -> Span:
        return Span(start, start + len(self.source[start:end].rstrip()), self.words.number)

    def _over(self, start: int, end: int) -> list[Span]:
        return [f for f in self.carrying if f.start < end and start < f.end]

    def _of_another(self, span: Span, nearest: bool = False) -> bool:
        """Whether between the same commas stands a term of another provision, and none of this;
        where there is none at all, the `nearest` before counts.
        """
        start = max(
            (m.end() for m in _PARTS.finditer(self.source, self.span.start, span.start)),
            default=self.span.start,
        )
        stop = _PARTS.search(self.source, span.end, self.span.end)
        end = stop.start() if stop else self.span.end
        there = [f for f in self.fields if f.start < end and start < f.end]
        if nearest and not there:
            before = [f for f in self.fields if f.end <= span.start]
            there = [max(before, key=lambda f: f.end)] if before else []
        return bool(there) and not any(f in self.own for f in there)

    def _idle(self, span: Span) -> bool:
        said = self.words.letter.quote(span)
        return IDLE.regex.search(said) is not None or self._implied(said)

    def _implied(self, said: str) -> bool:
        return self.implies is not None and self.implies.regex.search(said) is not None

    # -- values ---------------------------------------------------------------------------------

    def _values(self) -> Iterator[Span]:
        for span, value in self.words.within(self.span):
            if span in self.words.read or self._of_no_weight(span, value):
                continue
            if not self._of_another(span):
                yield span

    def _of_no_weight(self, span: Span, value: Value) -> bool:
        """What is said twice, all of something, one share of many, the date of a paper, a length
        between two days.
        """
        start = max(self.span.start, span.start - BEFORE)
        if self._implied(" ".join(self.source[start : span.end].split())):
            return True
        if replace(value, start=0, end=0) in self.said:
            return True
        match value:
            case Percent():
                return value.fraction == 1
            case Count():
                return value.n == 1
            case Date():
                named = _PAPER.match(self.source, span.end, self.span.end)
                return bool(named) or bool(_DATED.search(self.source[start : span.start]))
            case Duration():
                return self._between(value)
        return False

    def _between(self, value: Duration) -> bool:
        long = {"year": 365.25, "month": 30.4375, "week": 7, "day": 1}.get(value.unit, 0) * value.n
        days = [
            day
            for field in self.own
            for _, v in self.words.within(field)
            if isinstance(v, Date) and (day := v.days) is not None
        ]
        return any(abs(b - a - long) <= NEAR for a in days for b in days if a < b)


def _joined(source: str, spans: Iterable[Span]) -> list[Span]:
    """Spans with nothing but white space between them as one."""
    out: list[Span] = []
    for span in spans:
        if out and not source[out[-1].end : span.start].strip():
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end), span.document)
        else:
            out.append(span)
    return out
