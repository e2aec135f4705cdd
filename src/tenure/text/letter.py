"""The letter: its name, its source, and what is read off the source on demand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tenure.text.definitions import DefinedTerm, definitions
from tenure.text.lexer import lex
from tenure.text.masks import Masked
from tenure.text.normal import Normal, normalise
from tenure.text.sentences import Sentence, read_sentences
from tenure.text.span import Span
from tenure.text.structure import Section, Structure, read_structure
from tenure.text.values import Value

__all__ = ["Letter", "Span"]

_PAGE = re.compile(r"^[ \t]*<PAGE>[ \t]*$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Letter:
    """The text as filed or signed; all but `source` is computed from it, once, on demand."""

    name: str
    source: str

    @staticmethod
    def load(path: Path | str) -> Letter:
        from tenure.text.formats import load  # formats build letters, so they import this module

        return load(Path(path))

    def line(self, offset: int) -> int:
        return self.source.count("\n", 0, offset) + 1

    def quote(self, span: Span) -> str:
        """The source there, white space folded and marks of a page's end left out."""
        return " ".join(_PAGE.sub(" ", self.source[span.start : span.end]).split())

    @cached_property
    def normal(self) -> Normal:
        return normalise(self.source)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        return lex(self.normal.text)

    @cached_property
    def masked(self) -> Masked:
        return Masked(self.normal, self.values)

    @cached_property
    def structure(self) -> Structure:
        return read_structure(self.masked)

    @property
    def sections(self) -> tuple[Section, ...]:
        return self.structure.sections

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return read_sentences(self.masked, self.structure)

    @cached_property
    def definitions(self) -> tuple[DefinedTerm, ...]:
        return definitions(self.sentences)

    def span(self, value: Value) -> Span:
        """Where a value stands in the source."""
        return self.normal.span(value.start, value.end)
