"""The account of what nothing has claimed: values and sentences that no claimed span touches, and
parts of a sentence on which no term rests.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from tenure.text.letter import Letter
from tenure.text.parts import parts_left
from tenure.text.sentences import Sentence
from tenure.text.span import Span
from tenure.text.values import Count, Date, Duration, Money, Percent, Value


@dataclass(frozen=True)
class Unread:
    values: tuple[Value, ...]
    sentences: tuple[Sentence, ...]
    parts: tuple[Span, ...] = ()  # of the other sentences


def unclaimed(letter: Letter, claimed: Iterable[Span], terms: Iterable[Span] = ()) -> Unread:
    """Amounts, dates, durations, percentages, numbers of shares, sentences of the body; and parts
    of a sentence that none of the `terms` touches, where one touches another part.
    """
    touches, rests = Claims(claimed).touch, Claims(terms)
    values = [v for v in letter.values if matters(v) and not touches(letter.span(v))]
    read = {s.index: touches(s.span()) for s in letter.body}
    partly = [s for s in letter.body if read[s.index]] if rests.starts else []
    parts = [p for s in partly for p in parts_left(s, rests.touch)]
    return Unread(tuple(values), tuple(s for s in letter.body if not read[s.index]), tuple(parts))


def countable(letter: Letter) -> int:
    """How many there are, claimed or not."""
    return len(letter.body) + sum(map(matters, letter.values))


def matters(value: Value) -> bool:
    """Whether something may depend on it: numbers of no thing, ordinals and fractions do not."""
    return isinstance(value, Money | Date | Duration | Percent) or (
        isinstance(value, Count) and value.unit != ""
    )


def of_more(letter: Letter, spans: Iterable[Span]) -> list[Span]:
    """Those of the spans that are more than a piece of one sentence: a page mark within one is not,
    and does not claim it.
    """
    around = [s.span() for s in letter.body]
    starts = [s.start for s in around]
    out = []
    for span in spans:
        i = bisect_right(starts, span.start) - 1
        piece = i >= 0 and span.end <= around[i].end and _long(span) < _long(around[i])
        if not piece:
            out.append(span)
    return out


def _long(span: Span) -> int:
    return span.end - span.start


class Claims:
    """Claimed spans, merged, for quick questions."""

    def __init__(self, claimed: Iterable[Span]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for span in sorted(claimed):
            if self.ends and span.start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], span.end)
            else:
                self.starts.append(span.start)
                self.ends.append(span.end)

    def touch(self, span: Span) -> bool:
        before = bisect_left(self.starts, span.end) - 1
        return before >= 0 and self.ends[before] > span.start
