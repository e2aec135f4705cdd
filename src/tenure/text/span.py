"""A stretch of a letter, in code points of its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """Half-open: `source[start:end]`. Of a family of documents, `document` says of which one: 0 is
    the letter itself.
    """

    start: int
    end: int
    document: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 or later, not {self.start}:{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def touches(self, other: Span) -> bool:
        same = self.document == other.document
        return same and self.start < other.end and other.start < self.end

    @staticmethod
    def over(spans: Iterable[Span]) -> Span:
        """The shortest span that covers all of them, which are of one document."""
        every = list(spans)
        first, last = min(s.start for s in every), max(s.end for s in every)
        return Span(first, last, every[0].document)
