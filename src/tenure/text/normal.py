"""The source made ready for reading: line wraps, page breaks and table tags are gone.

Every character left leads back to its place in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from tenure.text.divided import Words
from tenure.text.joining import HYPHEN, joints
from tenure.text.lines import SOFT_HYPHEN, Line, read_lines, translate
from tenure.text.span import Span

_GAP = re.compile(r"[ \t]{2,}|\t")
_BEFORE, _AFTER = re.compile(r"[A-Za-z]+$"), re.compile(r"[a-z]+")
_ENUMERATOR = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivxIVX]{1,5})[.)]?|\u2022")
# "16, 667 shares", "$16, 667": the blank is no part of the number
_TORN_NUMBER = re.compile(
    r"(?:\$\d{1,3}|\b\d{1,3}(?=, \d{3} (?:shares|restricted|stock|options|units|common)\b))"
    r",( )\d{3}(?![\d,])"
)


@dataclass(frozen=True)
class Normal:
    """`text` has a blank for a line wrap, a tab between columns, a newline between paragraphs."""

    text: str
    starts: list[int]  # where each run of characters begins in `text` ...
    origins: list[int]  # ... and in the source
    mended: tuple[int, ...] = ()  # characters of the source that were left out within a word

    def origin(self, at: int) -> int:
        run = bisect_right(self.starts, at) - 1
        return self.origins[run] + at - self.starts[run] if run >= 0 else 0

    def span(self, start: int, end: int) -> Span:
        """Of the source, for a stretch of the normal text."""
        first = self.origin(start)
        return Span(first, self.origin(end - 1) + 1 if end > start else first)


def normalise(source: str) -> Normal:
    text = translate(source)
    lines = read_lines(text)
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    at = 0
    hyphens: list[int] = []
    for line, joint in joints(lines):
        if pieces:
            pieces.append(joint)
            at += len(joint)
            if joint == HYPHEN:
                hyphens.append(at - 1)
        starts.append(at)
        origins.append(line.start)
        if "  " in line.text or "\t" in line.text:
            at = _with_gaps(line, at, pieces, starts, origins)
        else:
            pieces.append(line.text)
            at += len(line.text)
    return _mended(Normal("".join(pieces), starts, origins), hyphens)


def _mended(normal: Normal, hyphens: list[int]) -> Normal:
    """Words that a line end or a stray blank divides are made whole."""
    text = normal.text
    words = Words(text)
    cuts = {at for at, c in enumerate(text) if c == SOFT_HYPHEN} if SOFT_HYPHEN in text else set()
    for at in hyphens:
        before, after = _BEFORE.search(text, max(0, at - 30), at), _AFTER.match(text, at + 1)
        if before and after and words.is_divided(before.group(), after.group()):
            cuts.add(at)
    for a, b in words.torn():
        found = re.search(rf"(?<![A-Za-z-])(?i:{a}) {b}(?![A-Za-z-])", text)
        if found:
            cuts.add(found.start() + len(a))
    cuts.update(found.start(1) for found in _TORN_NUMBER.finditer(text))
    return _without(normal, sorted(cuts)) if cuts else normal


def _without(normal: Normal, cuts: list[int]) -> Normal:
    """The normal text less some of its characters."""
    text, pieces, starts, origins = normal.text, [], [], []
    bounds = [-1, *cuts, len(text)]
    for i, cut in enumerate(bounds[:-1]):
        first, last = cut + 1, bounds[i + 1]
        pieces.append(text[first:last])
        low, high = bisect_right(normal.starts, first), bisect_left(normal.starts, last)
        starts += [first - i, *(start - i for start in normal.starts[low:high])]
        origins += [normal.origin(first), *normal.origins[low:high]]
    return Normal("".join(pieces), starts, origins, tuple(map(normal.origin, cuts)))


def _with_gaps(
    line: Line, at: int, pieces: list[str], starts: list[int], origins: list[int]
) -> int:
    """A line with wide gaps: a tab where columns part, a blank elsewhere."""
    done = 0
    for gap in _GAP.finditer(line.text):
        word = line.text[done : gap.start()]
        columns = "\t" in gap.group() or len(gap.group()) > 3
        between = (
            "\t"
            if columns and not (done == 0 and len(word) < 7 and _ENUMERATOR.fullmatch(word))
            else " "
        )
        pieces += (word, between)
        at += len(word) + 1
        done = gap.end()
        starts.append(at)
        origins.append(line.start + done)
    pieces.append(line.text[done:])
    return at + len(line.text) - done
