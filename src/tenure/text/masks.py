"""The masked text: each value stands there as exactly one character that tells its kind, and the
name of the person as the word that rules know. Passages that are quoted to be taken out are blank.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from tenure.text.called import Called
from tenure.text.normal import Normal
from tenure.text.span import Span
from tenure.text.struck import blanked, struck
from tenure.text.values import Value


class Masked:
    """The normal text with its values and names masked, and the way back from each position."""

    def __init__(
        self, normal: Normal, values: tuple[Value, ...], names: Sequence[Called] = ()
    ) -> None:
        self.normal = normal
        self.values = values
        self._places: list[int] = []  # of each value in the masked text
        # of each stretch that another stands for: where in the masked text, as long as it is there,
        # and where it begins and ends in the normal text
        self._masks: list[tuple[int, int, int, int]] = []
        pieces: list[str] = []
        done = at = 0
        for stretch in _in_order(values, names):
            start, end = stretch.start, stretch.end
            at += start - done
            pieces += (normal.text[done:start], stretch.mask)
            if not isinstance(stretch, Called):
                self._places.append(at)
            self._masks.append((at, len(stretch.mask), start, end))
            at += len(stretch.mask)
            done = end
        pieces.append(normal.text[done:])
        text = "".join(pieces)
        self._starts = [mask[0] for mask in self._masks]
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
        """Where the masked character at `at` begins in the normal text; of a name's mask the last
        is where the name's last character is.
        """
        k = bisect_right(self._starts, at) - 1
        if k < 0:
            return at
        place, length, start, end = self._masks[k]
        inside = at - place
        if inside >= length:
            return end + inside - length
        return end - 1 if 0 < inside == length - 1 else min(start + inside, end - 1)

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


def _in_order(values: tuple[Value, ...], names: Sequence[Called]) -> Sequence[Value | Called]:
    """By their places, without the names that stand in a value."""
    if not names:
        return values
    starts = [v.start for v in values]
    alone = []
    for name in names:
        before = bisect_left(starts, name.end) - 1
        if before < 0 or values[before].end <= name.start:
            alone.append(name)
    return sorted([*values, *alone], key=attrgetter("start"))
