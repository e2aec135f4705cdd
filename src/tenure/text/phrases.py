"""Expressions that know which words every match contains: most sentences are ruled out by a look
for those, which costs a hundredth of a search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Group = tuple[str, ...]  # at least one of these stands in every match, in small letters
MOST = 3  # groups that are looked for
FEWEST = 2  # letters of a literal that is worth the look
_ZERO_WIDTH = (op.AT, op.ASSERT_NOT)
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


class Phrase:
    """An expression like `re.compile` makes, whose searches look for its words first."""

    __slots__ = ("_letters", "needs", "regex")

    def __init__(self, regex: re.Pattern[str]) -> None:
        self.regex = regex
        self.needs = needs(regex)
        self._letters = regex.pattern

    def __repr__(self) -> str:
        return f"Phrase({self._letters!r})"

    @property
    def pattern(self) -> str:
        return self.regex.pattern

    def may(self, lower: str) -> bool:
        """Whether a text, given in small letters, has the words of a match."""
        return holds(self.needs, lower)

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        if not holds(self.needs, text.lower()):
            return None
        return self.regex.search(text, pos, len(text) if endpos is None else endpos)

    def finditer(
        self, text: str, pos: int = 0, endpos: int | None = None
    ) -> Iterator[re.Match[str]]:
        if not holds(self.needs, text.lower()):
            return iter(())
        return self.regex.finditer(text, pos, len(text) if endpos is None else endpos)

    def findall(self, text: str) -> list[Any]:
        return self.regex.findall(text) if holds(self.needs, text.lower()) else []

    def match(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """From a position on; it fails at once where it fails, so nothing is looked for."""
        return self.regex.match(text, pos, len(text) if endpos is None else endpos)

    def fullmatch(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        return self.regex.fullmatch(text, pos, len(text) if endpos is None else endpos)

    def sub(self, by: str, text: str) -> str:
        return self.regex.sub(by, text) if holds(self.needs, text.lower()) else text

    def split(self, text: str) -> list[Any]:
        return self.regex.split(text)


@lru_cache(maxsize=4096)
def phrase(source: str, flags: int = re.IGNORECASE) -> Phrase:
    """The expression of a source."""
    return Phrase(re.compile(source, flags))


def holds(wanted: tuple[Group, ...], lower: str) -> bool:
    """Whether a text has one literal of every group."""
    for group in wanted:
        for literal in group:
            if literal in lower:
                break
        else:
            return False
    return True


@lru_cache(maxsize=8192)
def needs(regex: re.Pattern[str]) -> tuple[Group, ...]:
    """Groups of literals, one of each of which stands in every match, the rarest-looking first."""
    found = _groups(parser.parse(regex.pattern, regex.flags))
    return tuple(sorted(set(found), key=_worth, reverse=True)[:MOST])


def _worth(group: Group) -> tuple[int, int]:
    return min(len(x) for x in group) - len(group) // 4, -len(group)


def _groups(sequence: Any) -> list[Group]:
    """What every match of a sequence contains."""
    out: list[Group] = []
    run: list[str] = []

    def close() -> None:
        if len(run) >= FEWEST and any(c.isalnum() or c >= "\ue000" for c in run):
            out.append(("".join(run),))
        elif len(run) == 1 and run[0] >= "\ue000":  # a mask: one character, and telling
            out.append((run[0],))
        run.clear()

    for code, value in _flat(sequence):
        if code is op.LITERAL:
            run.append(chr(value).lower())
            continue
        if code in _ZERO_WIDTH:
            continue
        close()
        if code is op.BRANCH:
            out += _either(value[1])
        elif code in _REPEATS and value[0] > 0:
            out += _groups(value[2])
        elif code is op.ASSERT:
            out += _groups(value[1])
        elif code is op.IN:
            out += _masks(value)
    close()
    return [g for g in out if all(c.isascii() or c >= "\ue000" for x in g for c in x)]


def _flat(sequence: Any) -> Iterator[tuple[Any, Any]]:
    for code, value in sequence:
        if code is op.SUBPATTERN:
            yield from _flat(value[3])
        elif code is op.ATOMIC_GROUP:
            yield from _flat(value)
        else:
            yield code, value


def _either(branches: Any) -> list[Group]:
    """One of the best groups of each branch; nothing where a branch promises nothing."""
    best = [max(found, key=_worth, default=()) for found in map(_groups, branches)]
    return [tuple(x for group in best for x in group)] if all(best) else []


def _masks(items: Any) -> list[Group]:
    """A set of masks is as telling as their letters; other sets are not."""
    letters = tuple(chr(v) for code, v in items if code is op.LITERAL and v >= 0xE000)
    return [letters] if letters and len(letters) == len(items) else []
