"""The head of a document: its title, and the words with which it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..text import Letter, Span
from ..text.phrases import Phrase, phrase

MOST = 3000  # characters that are the head
TITLE = 900  # characters in which a title ends
OPENING = 200  # characters that an opening sentence goes on after its first word


def said(source: str) -> Phrase:
    """An expression in which a blank is any white space."""
    return phrase(source.replace(" ?", r"\s*").replace(" ", r"\s+"))


_OPENS = said(
    r"\bthis\b|\bwhereas\b|\bdear\b|\bagreement (?:made|entered|dated|between|by)\b|\bmade (?:as of"
    r"|and entered|this)\b|\bthe undersigned\b|\bin consideration\b|\bthe purpose of\b"
)
_LETTER = said(r"\bdear\b.{0,40}?[:,;\n]|\bto: [^\n]{2,60}\s+(?:from|fr):")


@dataclass(frozen=True)
class Found:
    """Words that were looked for, and where."""

    words: str
    span: Span


@dataclass(frozen=True)
class Head:
    """The first characters of a letter, as masked text."""

    letter: Letter

    @cached_property
    def text(self) -> str:
        return self.letter.masked.text[:MOST]

    @cached_property
    def title(self) -> int:
        """Where the title, or the first words after it, end."""
        opens, greets = self._search(_OPENS, TITLE), self._search(_LETTER, TITLE)
        ends = [x.end() for x in (opens, greets) if x is not None]
        return max(ends) + OPENING if ends else TITLE // 3

    @cached_property
    def is_letter(self) -> bool:
        """Whether it greets somebody."""
        return self._search(_LETTER, MOST) is not None

    def find(self, wanted: Phrase, end: int | None = None) -> Found | None:
        """The first place where something is said, with the words around it."""
        found = self._search(wanted, self.title if end is None else end)
        return None if found is None else self.at(*found.span())

    def anywhere(self, wanted: Phrase) -> Found | None:
        """The first place in the whole document where something is said."""
        found = wanted.search(self.letter.masked.text)
        return None if found is None else self.at(*found.span())

    def _search(self, wanted: Phrase, end: int) -> re.Match[str] | None:
        return wanted.search(self.text, 0, end)

    def at(self, start: int, end: int) -> Found:
        """What stands there, in the words of the letter."""
        masked = self.letter.masked
        while start < end and masked.text[start].isspace():
            start += 1
        return Found(masked.plain(start, end), masked.span(start, end))
