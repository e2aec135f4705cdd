"""PDF files with a text layer: lines from the characters of a page and where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, NoReturn

import pypdfium2  # type: ignore[import-untyped, unused-ignore]
from pypdfium2 import raw  # type: ignore[import-untyped, unused-ignore]

from tenure.text.formats.limits import MOST_CHARACTERS, MOST_PAGES, refuse
from tenure.text.formats.pdf_streams import check_unpacked
from tenure.text.original import Box, Collected, SourceText, Unit

_HYPHEN = "\x02"  # PDFium's, where a word goes on in the next line, which it gives no line end
_MADE_PLAIN = {0x2: "-", 0x0: " ", 0xFFFF: " "}
_LINE = re.compile(rf"[^\r\n{_HYPHEN}]+{_HYPHEN}?")
_BLANKS = re.compile(r"[^\S\n]+")
_COLUMN = 2.2  # heights of a line between two columns
_APART = 1.35  # times the usual distance of two lines: a new paragraph


class Line(NamedTuple):
    """Characters of one line, in the order of the page."""

    first: int  # in the page
    text: str
    box: Box | None
    tabs: tuple[tuple[int, int], ...]  # blanks between columns, in `text`


def extract(data: bytes, name: str) -> SourceText:
    check_unpacked(data, name)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        _refuse(name, str(error))
    units: list[Unit] = []
    pages: list[list[Line]] = []
    at = 0
    try:
        count = len(document)
        if count > MOST_PAGES:
            refuse(name, f"The PDF has {count:,} pages.", "Give the pages of the letter alone.")
        for number in range(count):
            units.append(Unit("page", number + 1, at))
            length, lines = _page(document, number)
            pages.append(lines)
            at += length
            if at > MOST_CHARACTERS:
                what = f"The PDF has more than {MOST_CHARACTERS:,} characters."
                refuse(name, what, "Give the pages of the letter alone.")
    except pypdfium2.PdfiumError as error:
        _refuse(name, str(error))
    finally:
        document.close()
    if not any(pages):
        refuse(
            name,
            f"The PDF has no text on its {count} page(s): it may be a scan.",
            "Recognise its text first (OCR), then give the PDF with a text layer.",
        )
    written = _written(pages, units)
    return written.source(units, lambda page, a, b: boxes(data, page, a, b))


def boxes(data: bytes, page: int, start: int, end: int) -> tuple[Box, ...]:
    """Of characters of a page, counted from 1: one box for each line."""
    document = pypdfium2.PdfDocument(data)
    try:
        text = document[page - 1].get_textpage()
        count = text.count_rects(start, end - start) if end > start else 0
        return tuple(text.get_rect(i) for i in range(count))
    finally:
        document.close()


def _refuse(name: str, error: str) -> NoReturn:
    if "assword" in error:
        refuse(name, "The PDF needs a password.", "Save it without the password.")
    refuse(name, "The PDF is broken.", "Open it in a PDF reader and print it to a new PDF.")


def _page(document: Any, number: int) -> tuple[int, list[Line]]:
    """How many characters a page has, and its lines."""
    page = document[number]
    text = page.get_textpage()
    try:
        count = max(int(text.count_chars()), 0)
        return count, list(_lines(text, count))
    finally:
        text.close()
        page.close()


def _lines(text: Any, count: int) -> Iterator[Line]:
    page, code = text.raw, raw.FPDFText_GetUnicode
    codes = (code(page, i) for i in range(count))
    said = "".join(chr(c) if c < 0x110000 else "\ufffd" for c in codes)
    for found in _LINE.finditer(said.replace("\ufffe", _HYPHEN)):
        line, first = found.group().rstrip().translate(_MADE_PLAIN), found.start()
        if line:
            box = _box(text, first, line)
            yield Line(first, line, box, tuple(_tabs(text, first, line, box)))


def _box(text: Any, first: int, line: str) -> Box | None:
    """From the first letter to the last of a line; None where they stand nowhere."""
    a = len(line) - len(line.lstrip())
    try:
        left, low, _, top = text.get_charbox(first + a, loose=True)
        _, low_end, right, top_end = text.get_charbox(first + len(line) - 1, loose=True)
    except pypdfium2.PdfiumError:
        return None
    return left, min(low, low_end), right, max(top, top_end)


def _tabs(text: Any, first: int, line: str, box: Box | None) -> Iterator[tuple[int, int]]:
    height = box[3] - box[1] if box else 0.0
    for gap in _BLANKS.finditer(line) if height > 0 else ():
        a, b = gap.span()
        if a and (b - a > 1 or raw.FPDFText_IsGenerated(text.raw, first + a) == 1):
            try:
                wide = text.get_charbox(first + b)[0] - text.get_charbox(first + a - 1)[2]
            except pypdfium2.PdfiumError:
                continue
            if wide > _COLUMN * height:
                yield a, b


def _written(pages: Sequence[list[Line]], units: Sequence[Unit]) -> Collected:
    """Blank lines where lines stand further apart than usual, tabs between columns."""
    collected = Collected()
    usual = _usual_distance(pages)
    for lines, unit in zip(pages, units, strict=True):
        before: Line | None = None
        for line in lines:
            at = unit.start + line.first
            if before is not None:
                collected.made(_between(before, line, usual), at)
            elif collected.length:
                collected.made("\n\f\n", at)
            _write_line(line, at, collected)
            before = line
    return collected


def _usual_distance(pages: Sequence[list[Line]]) -> float:
    """The least distance between lines that is no exception; 0 where there is none."""
    apart: Counter[int] = Counter()
    for lines in pages:
        for a, b in pairwise(lines):
            if a.box and b.box and a.box[1] - b.box[1] > 1:
                apart[round(a.box[1] - b.box[1])] += 1
    often = apart.total() / 5
    return min((down for down, times in apart.items() if times >= often), default=0)


def _between(before: Line, line: Line, usual: float) -> str:
    if before.box is None or line.box is None:
        return "\n"
    height = before.box[3] - before.box[1]
    down = before.box[1] - line.box[1]
    if abs(down) < height / 3 and line.box[0] >= before.box[2]:
        return "\t" if line.box[0] - before.box[2] > height else " "
    return "\n\n" if down > _APART * usual or down < -height else "\n"


def _write_line(line: Line, at: int, collected: Collected) -> None:
    done = 0
    for a, b in line.tabs:
        collected.add(line.text[done:a], at + done)
        collected.add("\t", at + a, at + b)
        done = b
    collected.add(line.text[done:], at + done)
