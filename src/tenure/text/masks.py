"""The masked text: each value stands there as exactly one character that tells its kind. Passages
that are quoted to be taken out are blank.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from tenure.text.normal import Normal
from tenure.text.span import Span
from tenure.text.struck import blanked, struck
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
        text = "".join(pieces)
        self.struck = struck(text)  # passages that are quoted to be taken out
        self.text = blanked(text, self.struck)

    @cached_property
    def lower(self) -> str:
        lower = self.text.lower()
        return lower if len(lower) == len(self.text) else "".join(c.lower()[0] for c in self.text)

    def values_in(self, start: int, end: int) -> tuple[Value, ...]:
        found = self.values[bisect_left(self._places, start) : bisect_left(self._places, end)]
        return tuple(v for v in found if not self.is_struck(v)) if self.struck else found

    def is_struck(self, value: Value) -> bool:
        """Whether a value stands in a passage that is taken out."""
        return any(
            self.to_normal(start) <= value.start < self.to_normal(end) for start, end in self.struck
        )

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
