"""The text of a letter cut into paragraphs and, in them, into marked pieces: each piece knows every
provision that claims it. The pieces together are the text, to the character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from ...text import Letter, Span
from .shown import exact, visible


@dataclass(frozen=True)
class Claim:
    """Spans that belong to one provision, or to one field of it; without a key, to none."""

    key: str  # of the provision, as in the page's ids
    spans: tuple[Span, ...]
    title: str
    hue: str
    field: str = ""
    number: str = ""  # of the provision's term on the page


@dataclass(frozen=True)
class Block:
    """A paragraph, how it is set (flowing, line by line, as a grid of characters), how far in."""

    shape: str  # prose, lines, grid, page
    indent: int
    line: int
    html: Markup
    gap: Markup  # the white space up to the next block


@dataclass(frozen=True)
class Paper:
    """One document of the agreement, ready to be shown."""

    key: str
    name: str
    lead: Markup  # white space before the first block
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Piece:
    """A stretch of text that the same claims cover, the narrowest first: that one takes a click."""

    span: Span
    claims: tuple[Claim, ...]


_PAGE = re.compile(r"[ \t]*<PAGE>[ \t\r]*", re.IGNORECASE)
_GRID = re.compile(r"\S {3,}\S|[-_=.]{6}|\t\S")
_NUMBER = re.compile(r"^\s*\(?\w{1,5}[.)]\s+")
_FULL, _STEP, _DEEPEST = 50, 3, 6  # columns of a line that flows on; of a level; levels


def paper(key: str, letter: Letter, claims: Sequence[Claim], anchored: set[str]) -> Paper:
    """A letter with its claims marked; `anchored` are the ids that the page has already."""
    source = letter.source
    blocks = list(_blocks(source))
    found = iter(pieces(len(source), claims))
    piece, made = next(found), list[Block]()
    bounds = [*(span.start for span, _ in blocks), len(source)]
    for (span, line), after in zip(blocks, bounds[1:], strict=True):
        html = Markup("")
        while True:
            start, end = max(piece.span.start, span.start), min(piece.span.end, span.end)
            if start < end:
                html += _marked(source[start:end], piece.claims, anchored)
            if piece.span.end > span.end or piece.span.end == len(source):
                break
            piece = next(found)
        shape, indent = _shape(source[span.start : span.end])
        made.append(Block(shape, indent, line, html, exact(source[span.end : after])))
    return Paper(key, letter.name, exact(source[: bounds[0]]), tuple(made))


def pieces(length: int, claims: Sequence[Claim]) -> Iterator[Piece]:
    """The text cut wherever a claim begins or ends."""
    width = [sum(len(s) for s in c.spans) for c in claims]
    turns: dict[int, list[tuple[int, int]]] = {0: [], length: []}
    for i, claim in enumerate(claims):
        for span in claim.spans:
            turns.setdefault(span.start, []).append((i, 1))
            turns.setdefault(span.end, []).append((i, -1))
    open_: dict[int, int] = {}
    for start, end in pairwise(sorted(turns)):
        for i, turn in turns[start]:
            open_[i] = open_.get(i, 0) + turn
            if not open_[i]:
                del open_[i]
        here = sorted(open_, key=lambda i: (width[i], i))
        yield Piece(Span(start, end), tuple(claims[i] for i in here))
    if not length:
        yield Piece(Span(0, 0), ())


def _blocks(source: str) -> Iterator[tuple[Span, int]]:
    """Runs of lines that are not blank, each with the number of its first; a page mark by itself,
    and a short line by itself where long ones follow it.
    """
    start, end, first, at, before = None, 0, 0, 0, 0
    for number, line in enumerate(source.split("\n" if "\n" in source else "\r"), 1):
        stop, width = at + len(line), len(line.rstrip())
        mark = _PAGE.fullmatch(line)
        if start is not None and (mark or not width or before < _FULL <= width):
            yield Span(start, end), first
            start = None
        if mark:
            yield Span(at, stop), number
        elif width:
            start, first = (at, number) if start is None else (start, first)
            end, before = stop, width
        at = stop + 1
    if start is not None:
        yield Span(start, end), first


def _shape(text: str) -> tuple[str, int]:
    lines = text.expandtabs(8).splitlines()
    if _PAGE.fullmatch(text):
        return "page", 0
    body = [line[m.end() :] if (m := _NUMBER.match(line)) else line.strip() for line in lines]
    if any(_GRID.search(line) for line in body):
        return "grid", 0
    widths = [len(line.rstrip()) for line in lines]
    if all(w >= _FULL for w in widths[:-1]) and (len(lines) > 1 or widths[0] > _FULL):
        inner = lines[1] if len(lines) > 1 else lines[0]
        return "prose", min((len(inner) - len(inner.lstrip())) // _STEP, _DEEPEST)
    return "lines", 0


def _marked(text: str, claims: Sequence[Claim], anchored: set[str]) -> Markup:
    """One piece as a link to the provision that claims it most narrowly; anchors for all of them
    where they are met first.
    """
    shown = exact(text)
    keyed = [c for c in claims if c.key]
    if not claims or not text.strip():
        return shown
    if not keyed:
        first = claims[0]
        new = {first.field: ""} if first.field and first.field not in anchored else {}
        anchored.update(new)
        made = Markup('{}<span class="{}" title="{}">{}</span>')
        kind = f"m {first.hue}" if first.hue else "unread"
        return made.format(_anchors(new), kind, visible(first.title), shown)
    keys = list(dict.fromkeys(c.key for c in keyed))
    ids = {f"s-{c.key}": c.number for c in keyed}
    ids |= {f"s-{c.key}-{c.field}": "" for c in keyed if c.field}
    loose = [c for c in claims if not c.key and not c.hue]  # no term rests on this part
    ids |= {c.field: "" for c in loose}
    new = {i: number for i, number in ids.items() if i not in anchored}
    anchored.update(new)
    fields = " ".join(f"{c.key}-{c.field}" for c in keyed if c.field)
    titles = visible(" · ".join(dict.fromkeys(c.title for c in [*keyed, *loose])))
    made = Markup('{}<a class="m {}{}" href="#t-{}" data-t="{}"{} title="{}">{}</a>')
    return made.format(
        _anchors(new),
        keyed[0].hue,
        " unread" if loose else "",
        keys[0],
        " ".join(keys),
        Markup(' data-f="{}"').format(fields) if fields else "",
        titles,
        shown,
    )


def _anchors(names: Mapping[str, str]) -> Markup:
    """Where links lead to; the number of a term is shown where its provision begins."""
    plain, numbered = Markup('<i id="{}"></i>'), Markup('<i id="{}" data-n="{}"></i>')
    made = (numbered.format(i, n) if n else plain.format(i) for i, n in names.items())
    return Markup("").join(made)
