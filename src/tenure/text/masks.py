"""The masked text: each value stands there as exactly one character that tells its kind."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from tenure.text.normal import Normal
from tenure.text.span import Span
from tenure.text.values import Value


class Masked:
    """The normal text with its values masked, and the way back from each position."""

    def __init__(self, normal: Normal, values: tuple[Value, ...]) -> None:
        self.normal = normal
        self.values = values
        self._places: list[int] = []  # of each value in the masked text
        pieces: list[str] = []
        done = at = 0
        for value in values:
            at += value.start - done
            pieces += (normal.text[done : value.start], value.mask)
            self._places.append(at)
            at += 1
            done = value.end
        pieces.append(normal.text[done:])
        self.text = "".join(pieces)

    @cached_property
    def lower(self) -> str:
        lower = self.text.lower()
        return lower if len(lower) == len(self.text) else "".join(c.lower()[0] for c in self.text)

    def values_in(self, start: int, end: int) -> tuple[Value, ...]:
        return self.values[bisect_left(self._places, start) : bisect_left(self._places, end)]

    def value_at(self, at: int) -> Value | None:
        k = bisect_left(self._places, at)
        return self.values[k] if k < len(self._places) and self._places[k] == at else None

    def place(self, value_index: int) -> int:
        return self._places[value_index]

    def to_normal(self, at: int) -> int:
        """Where the masked character at `at` begins in the normal text."""
        k = bisect_right(self._places, at) - 1
        if k < 0:
            return at
        if self._places[k] == at:
            return self.values[k].start
        return self.values[k].end + at - self._places[k] - 1

    def span(self, start: int, end: int) -> Span:
        """Of the source, for a stretch of masked text."""
        first = self.to_normal(start)
        if end <= start:
            return self.normal.span(first, first)
        last = self.value_at(end - 1)
        return self.normal.span(first, last.end if last else self.to_normal(end - 1) + 1)

    def plain(self, start: int, end: int) -> str:
        """Readable: values put back, white space folded."""
        if end <= start:
            return ""
        last = self.value_at(end - 1)
        stop = last.end if last else self.to_normal(end - 1) + 1
        return " ".join(self.normal.text[self.to_normal(start) : stop].split())
