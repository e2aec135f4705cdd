"""The lines of the signatures: which they are, whether they are signed, and their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from ...text import Span
from ...text.phrases import phrase
from ...text.values import Date

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from ...text.structure import Kind

Dated = tuple[int, Span]

# "/s/ Ann Lee", "(signed) Ann Lee", or a line of names in quotation marks
MARK = re.compile(
    r"/s/|docusigned by:|\((?:signed|sgd\.?)\)"
    r"|(?:^|(?<=\t))(?=\"[A-ZÀ-Þ][\w.]*(?: [A-Z][\w.'-]*){1,3}\"\s*(?:\t|$))",
    re.IGNORECASE,
)
NAME = phrase(r"[A-ZÀ-Þ][\w.'-]*(?: [A-Z][\w.'-]*){1,4}", 0)
SHORT = re.compile(r"(?<![\d/-])(?P<m>\d{1,2})-(?P<d>\d{1,2})-(?P<y>\d\d)(?![\d/-])")
_YEAR = re.compile(r"\W*(?P<year>(?:19|20)\d\d)\W*")
_ON_THIS = re.compile(
    r"\W*(?:(?:i|ok|accept|agree|and|is|are|hereby|reviewed|read|understood|accepted|agreed"
    r"|acknowledged|confirmed"
    r"|signed|executed|to|as of|of|on|this|the|day|by|effective|dated?|at|time|foregoing)\W+)*",
    re.IGNORECASE,
)
_SIDE = phrase(r"^\W*(?:the )?\W*(?:executive|employee)\W*$", re.IGNORECASE)
_STARTING = re.compile(
    r"\W*(?:anticipated |actual |agreed |my )*start(?:ing)? date\b[:,]?(?: (?:of|is|will be))?\W*",
    re.IGNORECASE,
)
_STARTING_LAST = re.compile(r".*\bstart(?:ing)? date\W*", re.IGNORECASE | re.DOTALL)
_CLOCK = re.compile(r"[|,]? ?\b\d{1,2}:\d\d(?::\d\d)? ?(?:[AP]M\b)?(?: ?[A-Z]{3,4}\b)?")
_ACCEPTING = phrase(r"\b(?:accepted|agreed|acknowledged)\b")
_ATTACHED = phrase(r"\W*(?:EXHIBIT|ATTACHMENT|SCHEDULE|APPENDIX|ANNEX|ADDENDUM)\b", 0)
LAST = 3  # lines at the end of a paper, whatever they are taken for
LONG = 130  # characters: a line of a signature is shorter
DATE = "\ue005"
ANY: tuple[Kind, ...] = ("body", "heading", "address", "signature")


@lru_cache(maxsize=2)
def closing_of(letter: Letter) -> list[Sentence]:
    """The lines of the signatures, and short lines next to them that were not taken for such."""
    whole = len(letter.sentences)
    marks = {s.index for s in letter.having("/s/", kinds=ANY)}
    signed = [
        s.index
        for s in letter.sentences
        if s.kind == "signature" or (s.index > whole // 2 and s.index in marks)
    ]
    near: set[int] = set()
    for i in signed:
        near.update(range(i - 2, i + 3))
    found: list[Sentence] = []
    marked = False
    near.update(range(whole - LAST, whole))
    for i in sorted(at for at in near if 0 <= at < whole):
        s = letter.sentences[i]
        if s.kind != "signature" and len(s.text) >= LONG:
            continue
        if marked and _ATTACHED.match(s.text):
            break
        marked = marked or "/s/" in s.lower
        found.append(s)
    return found


def days_of(lines: list[Sentence], i: int) -> Iterator[tuple[int, Dated]]:
    """The dates of a line on which nothing but a signing stands, each with its place. The year may
    stand on the next line.
    """
    line = lines[i]
    text = line.written
    at = text.find(DATE)
    while at >= 0:
        value = line.value_at(at)
        if isinstance(value, Date):
            day = value.days
            if day is None and value.year is None and i + 1 < len(lines):
                day = _with_year(value, lines[i + 1].written)
            if day is not None:
                yield at, (day, line.span(at, at + 1))
        at = text.find(DATE, at + 1)
    if DATE not in text and "-" in text:
        for m in SHORT.finditer(text):
            full = int(m["y"]) + (2000 if int(m["y"]) < 50 else 1900)
            short = Date(0, 0, full, int(m["m"]), int(m["d"])).days
            if short is not None:
                yield m.start(), (short, line.span(*m.span()))


def _with_year(date: Date, below: str) -> int | None:
    year = _YEAR.fullmatch(below)
    return Date(0, 0, int(year["year"]), date.month, date.day).days if year else None


def is_start(lines: list[Sentence], i: int) -> bool:
    """Whether a date is that of the first day of work: its label is before it, or below."""
    text = lines[i].written
    if _STARTING.match(text):
        return True
    if _STARTING_LAST.fullmatch(text) and text.rfind(DATE) < text.lower().rfind("start"):
        return True
    below = lines[i + 1].written if i + 1 < len(lines) else ""
    return DATE not in below and _STARTING.fullmatch(below) is not None


def is_bare(text: str) -> bool:
    """Whether nothing but dates, labels and names stands there."""
    text = _CLOCK.sub(" ", text)
    rest = re.sub(r"[\ue005\ue006]|\d{1,2}-\d{1,2}-\d\d", " ", text.split("\t")[0])
    if "/" in rest:
        return False
    said = _ON_THIS.match(rest)
    left = rest[said.end() :].strip(" ._:-") if said else rest
    return not left or NAME.fullmatch(left) is not None or _SIDE.fullmatch(left) is not None


def of_side(text: str) -> bool:
    """Whether a line says no more than that the executive signs below."""
    return _SIDE.search(text) is not None


@lru_cache(maxsize=2)
def signing_day(letter: Letter) -> Dated | None:
    """The one day on which each side signed, where at least two dates say so."""
    lines = closing_of(letter)
    days = [
        day
        for i, s in enumerate(lines)
        if (MARK.search(s.written) or is_bare(s.written)) and not is_start(lines, i)
        for _, day in days_of(lines, i)
    ]
    return days[0] if len(days) > 1 and len({day for day, _ in days}) == 1 else None


def writer_of(letter: Letter) -> tuple[str, Span] | None:
    """Who signs a letter first, by name: its writer, where no words of acceptance stand before."""
    for s in closing_of(letter):
        if _ACCEPTING.search(s.text) is not None:
            return None
        mark = MARK.search(s.written)
        if mark is None:
            continue
        start = mark.end()
        while s.written[start : start + 1].isspace():
            start += 1
        name = NAME.match(s.written, start)
        return (name.group().rstrip(" ,"), s.span(*name.span())) if name is not None else None
    return None


def written_start(letter: Letter) -> Dated | None:
    """The first day of work where it is filled in among the signatures."""
    lines = closing_of(letter)
    if not any("start" in s.lower for s in lines):
        return None
    for i in range(len(lines)):
        for _, day in days_of(lines, i):
            if is_start(lines, i):
                return day
    return None
