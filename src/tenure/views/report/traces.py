"""Traces as outlines of a page: each figure over what it rests on, sentences led to the letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.why import Line, Sentence, Trace, origin, told
from .. import reviewed
from .keys import Places, words

MOST = 300  # characters of a sentence that are quoted


@dataclass(frozen=True)
class Quote:
    """Where the letter, or a law, says it; the words only where they are met first."""

    place: str  # line 59, or the law's cite
    text: str
    href: str
    changed: str  # what a person changed, so that the words do not say it


@dataclass(frozen=True)
class Node:
    """A step of a trace, and the steps below it."""

    words: str
    value: str
    known: bool
    fact: str
    reading: str
    again: bool
    quote: Quote | None
    below: tuple[Node, ...]


@dataclass(frozen=True)
class Why:
    """A figure with its trace; `key` is the id of the trace on the page."""

    key: str
    name: str
    value: str
    known: bool
    nodes: tuple[Node, ...]


def why(key: str, trace: Trace, places: Places, value: str | None = None) -> Why:
    """A trace for the page."""
    lines = list(trace.lines)
    name = words(trace.figure.rpartition(".")[2])
    first = lines[0] if lines else None
    if first is not None and not (first.sentence or first.fact) and first.words == name:
        lines = lines[1:] if first.value == trace.value else lines
    shown = str(trace.value) if value is None else value
    return Why(key, name, shown, trace.value.known, _outline(lines, places))


def _outline(lines: Sequence[Line], places: Places) -> tuple[Node, ...]:
    """The lines as trees: a line is below the last one that is less deep."""
    quoted: set[tuple[str, str]] = set()
    flat = [(line.depth, line, _quote(line.sentence, quoted, places)) for line in lines]
    found, _ = _below(flat, 0, -1)
    return found


def _below(
    flat: Sequence[tuple[int, Line, Quote | None]], at: int, depth: int
) -> tuple[tuple[Node, ...], int]:
    nodes = []
    while at < len(flat) and flat[at][0] > depth:
        own, line, quote = flat[at]
        below, at = _below(flat, at + 1, own)
        nodes.append(_node(line, quote, below))
    return tuple(nodes), at


def _node(line: Line, quote: Quote | None, below: tuple[Node, ...]) -> Node:
    said, value, fact = line.words, line.value, ""
    if line.fact is not None:
        itself = line.words == words(line.fact.name)
        fact = told(line.fact) if itself else origin(line.fact)
        bare = value is None or value.plain is None
        said = "" if itself else said
        value = None if itself or bare else value
    return Node(
        said[:1].upper() + said[1:] if said.endswith("?") else said,
        "" if value is None else str(value),
        value is None or value.known,
        fact,
        line.reading,
        line.again,
        quote,
        below,
    )


def _quote(sentence: Sentence | None, quoted: set[tuple[str, str]], places: Places) -> Quote | None:
    if sentence is None:
        return None
    text, known = sentence.quote, (sentence.place, sentence.quote)
    if len(text) > MOST:
        text = text[:MOST].rpartition(" ")[0] + " ..."
    place = sentence.place
    again = known in quoted
    quoted.add(known)
    return Quote(place, "" if again else text, places.of(sentence), reviewed.told(sentence.changed))
