"""Expressions that know which words every match contains: most sentences are ruled out by a look
for those, which costs a hundredth of a search.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

from tenure.text.needed import Group, needed

# Quicker searches rest on how `re` compiles, which is private: on a version for which nobody has
# compared the two the expressions are searched for as they are written.
QUICKER = sys.version_info < (3, 14)
_MASKS = 0xE000  # masks and above are no letters
# masks as characters of one byte: a text that has no others is searched several times as fast
SMALL_MASKS = {_MASKS + i: code for i, code in enumerate((*range(0x80, 0x85), *range(0x86, 0x91)))}
_END = sys.maxsize
_SELDOM = 3  # searches before an expression is made quicker: that costs as much as many of them
_SMALL = tuple((chr(mask), chr(code)) for mask, code in SMALL_MASKS.items())


class Phrase:
    """An expression like `re.compile` makes, whose searches look for its words first. It is
    compiled when a text first has those.
    """

    def __init__(self, source: str, flags: int = re.IGNORECASE) -> None:
        self.pattern = source
        self.flags = flags
        self._searches = 0

    def __repr__(self) -> str:
        return f"Phrase({self.pattern!r})"

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression as it is written."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def needs(self) -> tuple[Group, ...]:
        """The words of every match."""
        return needed(self.pattern)

    @cached_property
    def words(self) -> tuple[Group, ...]:
        """The same, as small text has them."""
        return tuple(tuple(x.translate(SMALL_MASKS) for x in group) for group in self.needs)

    @cached_property
    def _ready(self) -> tuple[re.Pattern[str], bool]:
        """What is searched for, in small letters if it ignores case; and whether a match can only
        begin where the text does.
        """
        if not QUICKER:
            return self.regex, False
        from tenure.text.openings import made_ready

        quick, anchored = made_ready(self.pattern, self.flags)
        return quick or self.regex, anchored

    @cached_property
    def _quick(self) -> re.Pattern[str]:
        return self._ready[0]

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        """What is searched for in a text as it is."""
        return self.regex if self._small else self._quick

    @cached_property
    def _small(self) -> bool:
        return bool(~self._quick.flags & self.regex.flags & re.IGNORECASE)

    def may(self, lower: str) -> bool:
        """Whether a text, given in small letters, has the words of a match."""
        return holds(self.needs, lower)

    def search(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """The first match from a position on."""
        lower = small(text)
        for group in self.words:
            for literal in group:
                if literal in lower:
                    break
            else:
                return None
        if self._is_seldom():
            return self.regex.search(text, pos, endpos)
        if self._ready[1]:
            return self.regex.match(text, 0, endpos) if not pos else None
        if not self._small:
            return self._quick.search(text, pos, endpos)
        found = self._quick.search(lower, pos, endpos)
        if found is None:
            return None
        at = found.start()
        return self.regex.match(text, at, endpos) or self.regex.search(text, at, endpos)

    def finditer(self, text: str, pos: int = 0, endpos: int = _END) -> Iterator[re.Match[str]]:
        """Every match."""
        lower = small(text)
        for group in self.words:
            for literal in group:
                if literal in lower:
                    break
            else:
                return iter(())
        if self._is_seldom():
            return self.regex.finditer(text, pos, endpos)
        found = self._quick.search(lower if self._small else text, pos, endpos)
        return self._plain.finditer(text, found.start(), endpos) if found else iter(())

    def findall(self, text: str) -> list[Any]:
        """The groups of every match."""
        first = self._first(text)
        return [] if first < 0 else self.regex.findall(text, first)

    def match(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """From a position on; it fails at once where it fails, so nothing is looked for."""
        return self.regex.match(text, pos, endpos)

    def fullmatch(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """The whole text."""
        return self.regex.fullmatch(text, pos, endpos)

    def sub(self, by: str, text: str) -> str:
        """The text with something else in place of every match."""
        return text if self._first(text) < 0 else self.regex.sub(by, text)

    def split(self, text: str) -> list[Any]:
        """What stands between the matches."""
        return self.regex.split(text)

    def _is_seldom(self) -> bool:
        """Whether so few texts were searched that the expression as written will do."""
        self._searches += 1
        return self._searches <= _SELDOM

    def _first(self, text: str, pos: int = 0, endpos: int = _END) -> int:
        """Where the first match begins, -1 if there is none."""
        lower = small(text)
        if not holds(self.words, lower):
            return -1
        if self._is_seldom():
            found = self.regex.search(text, pos, endpos)
        else:
            found = self._quick.search(lower if self._small else text, pos, endpos)
        return found.start() if found else -1


@lru_cache(maxsize=4096)
def phrase(source: str, flags: int = re.IGNORECASE) -> Phrase:
    """The expression of a source."""
    return Phrase(source, flags)


@lru_cache(maxsize=8192)
def small(text: str) -> str:
    """A text in small letters and small masks, each at its place, for the searches of phrases."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower()[0] for c in text)
    if not lower.isascii():  # one after the other: `translate` takes six times as long
        for mask, code in _SMALL:
            lower = lower.replace(mask, code)
    return lower


def holds(wanted: tuple[Group, ...], lower: str) -> bool:
    """Whether a text has one literal of every group."""
    for group in wanted:
        for literal in group:
            if literal in lower:
                break
        else:
            return False
    return True
