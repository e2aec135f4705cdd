"""Patterns over masked sentences, written to be read: `pattern("salary .{0,60}?{money:amount}")`.

A blank in a pattern is any white space, `" ?"` is that or nothing; `{money}` is one value of that
kind and `{money:amount}` names it; `{money|percent:x}` is either, `{value}` any. Everything else
is Python's `re`, case-insensitive, and `.` matches a line end too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar, overload

from tenure.text.needed import Group
from tenure.text.phrases import Phrase
from tenure.text.sentences import Sentence
from tenure.text.span import Span
from tenure.text.values import ANY_VALUE, KINDS, Value

V = TypeVar("V", bound=Value)
_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]| [?*]?"
    r"|\{(?P<kinds>[a-z]+(?:\|[a-z]+)*)(?::(?P<name>[a-z_]\w*))?\}",
    re.DOTALL,
)


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern, and its expression."""

    source: str
    phrase: Phrase

    @property
    def regex(self) -> re.Pattern[str]:
        return self.phrase.regex

    @property
    def needs(self) -> tuple[Group, ...]:
        return self.phrase.needs


@dataclass(frozen=True)
class Match:
    """Where a pattern holds. Groups give values, readable text and spans of the source."""

    sentence: Sentence
    match: re.Match[str]

    @property
    def start(self) -> int:
        return self.match.start()

    @property
    def end(self) -> int:
        return self.match.end()

    def has(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def bounds(self, name: str | None = None) -> tuple[int, int]:
        start, end = self.match.span(name or 0)
        if start < 0:
            raise KeyError(f"{name} took no part in the match")
        return start, end

    def values(self, name: str | None = None) -> tuple[Value, ...]:
        start, end = self.bounds(name)
        at = self.sentence.start
        return self.sentence.masked.values_in(at + start, at + end)

    @overload
    def value(self, name: str) -> Value: ...
    @overload
    def value(self, name: str, kind: type[V]) -> V: ...
    def value(self, name: str, kind: type[V] | None = None) -> Value | V:
        """The first value in a group; with a kind, the first of that kind."""
        for value in self.values(name):
            if kind is None or isinstance(value, kind):
                return value
        raise KeyError(f"no such value in {name}: {self.text(name)!r}")

    def span(self, name: str | None = None) -> Span:
        return self.sentence.span(*self.bounds(name))

    def text(self, name: str | None = None) -> str:
        """Readable: values put back, white space folded."""
        return self.sentence.readable(*self.bounds(name))


@lru_cache(maxsize=8192)
def pattern(source: str) -> Pattern:
    return Pattern(source, Phrase(_TOKEN.sub(_translated, source), re.IGNORECASE | re.DOTALL))


def find(wanted: Pattern | str, sentence: Sentence, start: int = 0) -> Match | None:
    """The first match in a sentence, from a position on."""
    compiled = pattern(wanted) if isinstance(wanted, str) else wanted
    match = compiled.phrase.search(sentence.text, start)
    return Match(sentence, match) if match else None


def find_all(wanted: Pattern | str, sentence: Sentence) -> Iterator[Match]:
    compiled = pattern(wanted) if isinstance(wanted, str) else wanted
    for match in compiled.phrase.finditer(sentence.text):
        yield Match(sentence, match)


def _translated(token: re.Match[str]) -> str:
    """A blank or a slot of a pattern as an expression; escapes and sets are left as they are."""
    if token.group()[0] == " ":
        return r"\s+" if token.group() == " " else r"\s*"
    if not token["kinds"]:
        return token.group()
    kinds, name = token["kinds"].split("|"), token["name"]
    unknown = [kind for kind in kinds if kind not in KINDS and kind != "value"]
    if unknown:
        known = ", ".join(KINDS)
        raise ValueError(
            f"no such kind of value: {unknown[0]} in {token.string!r}; there are value, {known}"
        )
    text = ANY_VALUE if "value" in kinds else f"[{''.join(KINDS[kind] for kind in kinds)}]"
    return f"(?P<{name}>{text})" if name else text
