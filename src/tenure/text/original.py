"""The file a letter was read from, and the way back to it from each character of the text."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tenure.text.span import Span

Box = tuple[float, float, float, float]  # left, bottom, right, top; points from the lower left
Boxes = Callable[[int, int, int], tuple[Box, ...]]  # of a page from 1, of characters of it

TEXT = "text/plain"
HTML = "text/html"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"


@dataclass(frozen=True)
class Unit:
    """A paragraph of a Word document or a page of a PDF, in the order of the file."""

    kind: str  # "paragraph" or "page"
    number: int  # from 1, in its part
    start: int  # of its first character, all units counted in one row
    part: str = ""  # "word/document.xml"


@dataclass(frozen=True)
class Place:
    """A stretch of one paragraph or of one page."""

    kind: str
    number: int
    start: int  # in characters of the paragraph or the page
    end: int
    part: str = ""
    boxes: tuple[Box, ...] = ()  # on a page

    def __str__(self) -> str:
        part = "" if self.part in ("", "word/document.xml") else f" of {self.part}"
        return f"{self.kind} {self.number}{part}, characters {self.start}-{self.end}"


@dataclass(frozen=True)
class Where:
    """Where a span stands in the file: characters of a text, else paragraphs or pages."""

    media_type: str
    start: int  # in the file's own characters (of a PDF or a Word document: all units in one row)
    end: int
    document: int = 0  # of an EDGAR submission, from 1
    places: tuple[Place, ...] = ()

    def __str__(self) -> str:
        said = "; ".join(map(str, self.places)) or f"characters {self.start}-{self.end}"
        return f"document {self.document}: {said}" if self.document and self.places else said


@dataclass(frozen=True)
class Runs:
    """Stretches of a text in order, each with its stretch of the original.

    Both have the same length where the characters are the same; a character reference (one
    character of the text) has a longer one, and what no character of the file stands for (a line
    end between two blocks, the number of a list) has an empty one.
    """

    starts: array[int]
    origins: array[int]
    stops: array[int]
    length: int  # of the text

    def _run(self, at: int) -> tuple[int, bool]:
        run = max(bisect_right(self.starts, at) - 1, 0)
        after = self.starts[run + 1] if run + 1 < len(self.starts) else self.length
        return run, after - self.starts[run] == self.stops[run] - self.origins[run]

    def origin(self, at: int) -> int:
        """Where the original of the character at `at` begins."""
        run, same = self._run(at)
        return self.origins[run] + (at - self.starts[run] if same else 0)

    def stop(self, at: int) -> int:
        """Where the original of the character at `at` ends."""
        run, same = self._run(at)
        return self.origins[run] + at - self.starts[run] + 1 if same else self.stops[run]

    def is_made(self, at: int) -> bool:
        """Does no character of the file stand for the one at `at`?"""
        run, _ = self._run(at)
        return self.origins[run] == self.stops[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        if not self.starts:
            return 0, 0
        first = self.origin(min(start, self.length - 1))
        return first, max(first, self.stop(min(end, self.length) - 1)) if end > start else first


@dataclass(frozen=True)
class SourceText:
    """What an extractor makes of a file: the text that is read, and the way back."""

    text: str
    runs: Runs | None = None  # none where the text is the file's, character for character
    units: tuple[Unit, ...] = ()
    boxes: Boxes | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Original:
    """The file of a letter: kept with it, so that a quote can be shown where it stands."""

    media_type: str
    sha256: str  # of the bytes of the whole file
    document: int = 0  # of an EDGAR submission, from 1
    label: str = ""  # of that document: "EX-10.1"
    base: int = 0  # characters of the submission before that document
    source: SourceText | None = field(default=None, repr=False, compare=False)

    def where(self, span: Span) -> Where:
        """Needs the file read: what an agreement.yaml remembers of it knows no places."""
        start, end, source = span.start, span.end, self.source
        if source is not None and source.runs is not None:
            start, end = source.runs.span(start, end)
        if source is None or not source.units:
            start, end = start + self.base, end + self.base
            return Where(self.media_type, start, end, self.document)
        return Where(self.media_type, start, end, self.document, _places(source, start, end))


def _places(source: SourceText, start: int, end: int) -> tuple[Place, ...]:
    units = source.units
    begins = [unit.start for unit in units]
    first = max(bisect_right(begins, start) - 1, 0)
    last = max(bisect_left(begins, end, lo=first + 1), first + 1)
    places = []
    for i in range(first, last):
        unit = units[i]
        stop = units[i + 1].start if i + 1 < len(units) else end
        a, b = max(start, unit.start) - unit.start, min(end, stop) - unit.start
        if a < b or last - first == 1:
            boxes = source.boxes(unit.number, a, b) if source.boxes else ()
            places.append(Place(unit.kind, unit.number, a, b, unit.part, boxes))
    return tuple(places)


class Collected:
    """The text of a file while it is put together, with the original of each piece."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self._starts = array("q")
        self._origins = array("q")
        self._stops = array("q")
        self._same = False  # does the last run hold the very characters of the file?

    def add(self, text: str, origin: int, stop: int | None = None) -> None:
        """A piece that stands at `origin`; with `stop` one that stands for other characters."""
        if not text:
            return
        same = stop is None or stop - origin == len(text)
        end = origin + len(text) if stop is None else stop
        if same and self._same and self._stops[-1] == origin:
            self._stops[-1] = end
        else:
            self._starts.append(self.length)
            self._origins.append(origin)
            self._stops.append(end)
        self._same = same
        self.pieces.append(text)
        self.length += len(text)

    def made(self, text: str, origin: int) -> None:
        """A piece that no character of the file stands for."""
        self.add(text, origin, origin)

    @property
    def last(self) -> str:
        return self.pieces[-1][-1] if self.pieces else ""

    def source(self, units: Sequence[Unit] = (), boxes: Boxes | None = None) -> SourceText:
        runs = Runs(self._starts, self._origins, self._stops, self.length)
        return SourceText("".join(self.pieces), runs, tuple(units), boxes)
