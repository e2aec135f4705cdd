"""The letter: its name, its source, and what is read off the source on demand."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tenure.text.called import called
from tenure.text.definitions import DefinedTerm, definitions
from tenure.text.lexer import lex
from tenure.text.lines import SOFT_HYPHEN
from tenure.text.masks import Masked
from tenure.text.normal import Normal, normalise
from tenure.text.original import TEXT, Original, Where
from tenure.text.phrases import Phrase, small
from tenure.text.places import Places
from tenure.text.sentences import Sentence, read_sentences
from tenure.text.span import Span
from tenure.text.structure import Kind, Section, Structure, read_structure
from tenure.text.values import Value

__all__ = ["Letter", "Span"]

_HYPHENS = f"-{SOFT_HYPHEN}"
_DIVIDED = re.compile(r"(?<=[A-Za-z])-[ \t\r]*\n\s*(?=[a-z])")
_PAGE = re.compile(r"^[ \t]*<PAGE>[ \t]*$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Letter:
    """The text as filed or signed; all but `source` is computed from it, once, on demand."""

    name: str
    source: str
    file: Original | None = field(default=None, repr=False, compare=False)

    @staticmethod
    def load(path: Path | str, document: int | None = None) -> Letter:
        """From a file of any format; "FILE#2" or `document` names one of a submission's."""
        from tenure.text.formats import load  # formats build letters, so they import this module

        return load(path, document)

    def original(self, span: Span) -> Where:
        """Where a span of the source stands in the file: characters, paragraphs, or pages."""
        return self.file.where(span) if self.file else Where(TEXT, span.start, span.end)

    def line(self, offset: int) -> int:
        return bisect_left(self._line_ends, offset) + 1

    def quote(self, span: Span) -> str:
        """The source there, white space folded; marks of a page's end are left out, and so is what
        divides a word at the end of a line.
        """
        said = self.source[span.start : span.end]
        if _DIVIDED.search(said) or self.normal.mended:
            said = self._whole_words(said, span.start)
        return " ".join(_PAGE.sub(" ", said).split())

    def _whole_words(self, said: str, start: int) -> str:
        mended = [at - start for at in self.normal.mended if start <= at < start + len(said)]
        for at in reversed(mended):
            rest = said[at + 1 :].lstrip() if said[at] in _HYPHENS else said[at + 1 :]
            said = said[:at] + rest
        return _DIVIDED.sub("-", said)

    @cached_property
    def _line_ends(self) -> tuple[int, ...]:
        end = "\n" if "\n" in self.source else "\r"  # some old files have that alone
        return tuple(found.start() for found in re.finditer(end, self.source))

    @cached_property
    def normal(self) -> Normal:
        return normalise(self.source)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        return lex(self.normal.text)

    @cached_property
    def masked(self) -> Masked:
        return Masked(self.normal, self.values, called(self.normal.text))

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
    def body(self) -> tuple[Sentence, ...]:
        """The sentences of the body."""
        return tuple(s for s in self.sentences if s.kind == "body")

    @cached_property
    def places(self) -> Places:
        return Places(small(self.masked.text), self.sentences)

    def having(self, *wanted: str | Phrase, kinds: tuple[Kind, ...] = ("body",)) -> list[Sentence]:
        """The sentences in which one of some words stands, given in small letters, or all that a
        match of a phrase contains: others need not be looked at.
        """
        of, needed, found = self.places.of, self.places.needed, 0
        for word in wanted:
            found |= of(word) if isinstance(word, str) else needed(word.words)
        return self.places.picked(found, kinds)

    @cached_property
    def definitions(self) -> tuple[DefinedTerm, ...]:
        return definitions(self.sentences)

    def span(self, value: Value) -> Span:
        """Where a value stands in the source."""
        return self.normal.span(value.start, value.end)
