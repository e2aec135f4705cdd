"""Patterns over masked sentences, written to be read: `pattern("salary .{0,60}?{money:amount}")`.

A blank in a pattern is any white space; `{money}` is one value of that kind and `{money:amount}`
names it; `{money|percent:x}` is either, `{value}` any. Everything else is Python's `re`,
case-insensitive, and `.` matches a line end too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar, overload

from tenure.text.sentences import Sentence
from tenure.text.span import Span
from tenure.text.values import ANY_VALUE, KINDS, Value

V = TypeVar("V", bound=Value)
_SLOT = re.compile(r"\{(?P<kinds>[a-z]+(?:\|[a-z]+)*)(?::(?P<name>[a-z_]\w*))?\}")
_COUNTED = re.compile(r"\{\d*,?\d*\}")
_REPEAT = re.compile(r"[?*]|\{0?,|\{0\}")


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern, and literals every match contains: they rule out most sentences."""

    source: str
    regex: re.Pattern[str]
    needs: tuple[str, ...]


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
    return _Translation(source).run()


def find(wanted: Pattern | str, sentence: Sentence, start: int = 0) -> Match | None:
    """The first match in a sentence, from a position on."""
    compiled = pattern(wanted) if isinstance(wanted, str) else wanted
    lower = sentence.lower
    for need in compiled.needs:
        if need not in lower:
            return None
    match = compiled.regex.search(sentence.text, start)
    return Match(sentence, match) if match else None


def find_all(wanted: Pattern | str, sentence: Sentence) -> Iterator[Match]:
    compiled = pattern(wanted) if isinstance(wanted, str) else wanted
    if all(need in sentence.lower for need in compiled.needs):
        for match in compiled.regex.finditer(sentence.text):
            yield Match(sentence, match)


class _Translation:
    """One pass over a pattern: writes the expression, collects what it cannot do without."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.out: list[str] = []
        self.literals: list[str] = []
        self.run_of: list[str] = []
        self.depth = 0
        self.alternatives = False

    def run(self) -> Pattern:
        at = 0
        while at < len(self.source):
            at = self._step(at)
        self._close()
        needs = (
            ()
            if self.alternatives
            else tuple(sorted({n for n in self.literals if n.strip()}, key=len, reverse=True)[:3])
        )
        regex = re.compile("".join(self.out), re.IGNORECASE | re.DOTALL)
        return Pattern(self.source, regex, needs)

    def _step(self, at: int) -> int:
        source, char = self.source, self.source[at]
        slot = _SLOT.match(source, at) if char == "{" else None
        if slot:
            self._slot(slot)
            return slot.end()
        counted = _COUNTED.match(source, at)
        if counted:
            self._write(counted.group())
            return counted.end()
        if char == "[":
            end = self._class_end(at)
            self._write(source[at:end])
            return end
        if char == "\\":
            literal = source[at + 1 : at + 2]
            self._write(source[at : at + 2], "" if literal.isalnum() else literal.lower(), at + 2)
            return at + 2
        if char == " ":
            self._write(r"\s+")
            return at + 1
        if char in "()":
            self.depth += 1 if char == "(" else -1
        if char == "|" and self.depth == 0:
            self.alternatives = True
        plain = char.lower() if char.isalnum() or char in "\"'%$,;:-/#&@!_<>=~" else ""
        self._write(char, plain, at + 1)
        return at + 1

    def _slot(self, slot: re.Match[str]) -> None:
        kinds, name = slot["kinds"].split("|"), slot["name"]
        unknown = [kind for kind in kinds if kind not in KINDS and kind != "value"]
        if unknown:
            raise ValueError(
                f"no such kind of value: {unknown[0]} in {self.source!r};"
                f" there are value, {', '.join(KINDS)}"
            )
        masks = "".join(KINDS.get(kind, "") for kind in kinds)
        text = ANY_VALUE if "value" in kinds else masks if len(masks) == 1 else f"[{masks}]"
        literal = masks if len(masks) == 1 and "value" not in kinds else ""
        self._close()
        self._write(f"(?P<{name}>{text})" if name else text, literal, slot.end())
        self._close()

    def _write(self, out: str, literal: str = "", after: int = 0) -> None:
        self.out.append(out)
        optional = bool(literal) and _REPEAT.match(self.source, after) is not None
        if literal and not optional and self.depth == 0:
            self.run_of.append(literal)
        else:
            self._close()

    def _close(self) -> None:
        if self.run_of:
            self.literals.append("".join(self.run_of))
            self.run_of = []

    def _class_end(self, at: int) -> int:
        end = at + 1
        if self.source[end : end + 1] == "^":
            end += 1
        if self.source[end : end + 1] == "]":
            end += 1
        while end < len(self.source) and self.source[end] != "]":
            end += 2 if self.source[end] == "\\" else 1
        return end + 1
