"""Sentences over the masked text, each with its section, heading, values and limbs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from tenure.text.limbs import Limb, read_limbs
from tenure.text.masks import Masked
from tenure.text.span import Span
from tenure.text.structure import (
    Kind,
    Paragraph,
    Section,
    Structure,
    goes_on,
    says_all_itself,
)
from tenure.text.values import ANY_VALUE, KINDS, Value
from tenure.text.words import ABBREVIATIONS, ENDING_ABBREVIATIONS, OPENERS, listed

_END = re.compile(r"[.?!][\"')\]]*\s+(?=[^a-z\s])")
_TOKEN_BEFORE = re.compile(r"[^\s(\"']+$")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]|[ivx]{1,4}|\d{1,2}")
_WORD = re.compile(r"[\"'(\[]*([A-Za-z]+)")
_LETTERED = re.compile(
    r"\b(?:exhibit|appendix|attachment|schedule|annex|plan|part|section|sections|article"
    r"|paragraph|item|clause|rule)\s+$",
    re.I,
)
_MASK = re.compile(ANY_VALUE)
POINT = "\u2024"  # of an abbreviation or of an initial
_WITHIN = re.compile(r"(?<![A-Za-z0-9.])([A-Za-z](?:[A-Za-z.]{0,5}[A-Za-z])?)\.(?!\Z)")
_NAMES = {mask: name for name, mask in KINDS.items()}
Add = Callable[[int, int, Kind, int], None]
LONGEST = 6000  # characters: what runs on for longer is no sentence, and takes time by its square
_NEVER_ENDS = frozenset(
    listed("mr mrs ms dr messrs prof rev hon no nos e.g i.e vs v st sec secs fig wm approx")
)


@dataclass(frozen=True)
class Sentence:
    """A sentence; positions in it are those of `text`, in which each value is one character."""

    masked: Masked = field(repr=False, compare=False)
    index: int  # in the letter
    start: int
    end: int
    kind: Kind
    heading: str  # of its section, inherited
    section: Section | None
    paragraph: int

    @property
    def number(self) -> str:
        """Of its section: "6.1", "4(a)"."""
        return self.section.number if self.section else ""

    @cached_property
    def text(self) -> str:
        """As patterns read it: in the body, a point that ends no sentence ("Mr.", "Ada B. Orr")
        is POINT, so that `[^.;]` runs on to the end of what is said.
        """
        text = self.written
        if self.kind != "body" or text.find(".", 0, -1) < 0:
            return text
        return _WITHIN.sub(_pointed, text)

    @cached_property
    def written(self) -> str:
        """With its points as they stand in the letter."""
        return self.masked.text[self.start : self.end]

    @cached_property
    def lower(self) -> str:
        return self.masked.lower[self.start : self.end]

    @cached_property
    def values(self) -> tuple[Value, ...]:
        return self.masked.values_in(self.start, self.end)

    @cached_property
    def limbs(self) -> tuple[Limb, ...]:
        return read_limbs(self.text) if self.kind == "body" else ()

    @property
    def plain(self) -> str:
        """Readable, values put back."""
        return self.readable(0, self.end - self.start)

    @property
    def shape(self) -> str:
        """For a look at what a pattern sees: "a salary of {money} for {duration}"."""
        return _MASK.sub(lambda mask: f"{{{_NAMES[mask.group()]}}}", self.text)

    def readable(self, start: int, end: int) -> str:
        return self.masked.plain(self.start + start, self.start + end)

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Of the source, for positions in `text`; without arguments the whole sentence."""
        length = self.end - self.start
        end = length if end is None else min(end, length)
        return self.masked.span(self.start + min(start, end), self.start + end)

    def value_at(self, at: int) -> Value | None:
        return self.masked.value_at(self.start + at)

    def limb_at(self, at: int) -> Limb | None:
        """The innermost limb there."""
        inside = [limb for top in self.limbs for limb in top.every() if limb.start <= at < limb.end]
        return inside[-1] if inside else None


def _pointed(found: re.Match[str]) -> str:
    """An abbreviation, or the initials of a name, with another character for its point."""
    word, at = found.group(1), found.start()
    if word.lower() in ABBREVIATIONS:
        return word + POINT
    initials = word.isupper() and all(len(part) == 1 for part in word.split("."))
    if initials and found.string[max(0, at - 2) : at - 1].isalpha():
        return word.replace(".", POINT) + POINT
    return found.group()


def read_sentences(masked: Masked, structure: Structure) -> tuple[Sentence, ...]:
    found: list[Sentence] = []

    def add(start: int, end: int, kind: Kind, paragraph: int) -> None:
        text = masked.text
        while start < end and text[start] in " \t\n":
            start += 1
        while end > start and text[end - 1] in " \t\n":
            end -= 1
        if start < end:
            index = structure.paragraphs[paragraph].section
            section = (
                structure.sections[index] if index >= 0 and kind in ("body", "heading") else None
            )
            heading = section.heading if section else ""
            found.append(
                Sentence(masked, len(found), start, end, kind, heading, section, paragraph)
            )

    for first, last in _runs(masked, structure.paragraphs):
        opening = structure.paragraphs[first]
        if opening.kind in ("address", "signature"):
            _split(masked.text, opening.start, opening.end, opening.kind, first, add)
            continue
        if opening.heading:
            add(opening.start, opening.body, "heading", first)
        start = opening.body
        _split(masked.text, start, structure.paragraphs[last].end, "body", first, add)
    return tuple(found)


def _runs(masked: Masked, paragraphs: tuple[Paragraph, ...]) -> list[tuple[int, int]]:
    """First and last paragraph of each stretch whose sentences run on."""
    runs: list[tuple[int, int]] = []
    for i, paragraph in enumerate(paragraphs):
        if (
            runs
            and paragraph.kind == "body"
            and paragraphs[i - 1].kind == "body"
            and not _starts_anew(paragraph)
        ):
            before = paragraphs[i - 1]
            text = masked.text
            if goes_on(
                text[before.body : before.end],
                text[paragraph.body : paragraph.body + 1],
                paragraph.mark,
            ) and not _anew(text, paragraphs[runs[-1][0]], paragraph):
                runs[-1] = (runs[-1][0], i)
                continue
        runs.append((i, i))
    return runs


def _anew(text: str, first: Paragraph, paragraph: Paragraph) -> bool:
    mark = paragraph.mark
    return mark is not None and says_all_itself(
        first.mark, mark, text[paragraph.start : paragraph.end][mark.end - paragraph.start :]
    )


def _starts_anew(paragraph: Paragraph) -> bool:
    mark = paragraph.mark
    if mark is not None and mark.style == "bullet":
        return paragraph.heading != ""
    return mark is not None and mark.style in ("article", "number", "dotted")


def _split(text: str, start: int, end: int, kind: Kind, paragraph: int, add: Add) -> None:
    at = start
    for match in _END.finditer(text, start, end):
        if text[match.start()] != "." or _ends(text, start, match):
            at = _cut(text, at, match.end(), kind, paragraph, add)
            add(at, match.end(), kind, paragraph)
            at = match.end()
    add(_cut(text, at, end, kind, paragraph, add), end, kind, paragraph)


def _cut(text: str, at: int, end: int, kind: Kind, paragraph: int, add: Add) -> int:
    """What is too long for a sentence, piece by piece; where the last piece begins."""
    while end - at > LONGEST:
        blank = text.rfind(" ", at + 1, at + LONGEST)
        stop = blank if blank > 0 else at + LONGEST
        add(at, stop, kind, paragraph)
        at = stop
    return at


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Is the full stop the end of a sentence, not of an abbreviation or a number?"""
    dot, after = match.start(), match.end()
    token = _TOKEN_BEFORE.search(text, max(start, dot - 20), dot)
    if token is None or (match.end() - dot > 2 and text[dot + 1] in "\")]'"):
        return True
    word = token.group().lower().lstrip("[")
    known = word in ABBREVIATIONS
    if not known and not _INITIALS.fullmatch(token.group()):
        return True
    if word in _NEVER_ENDS:
        return False
    following = _WORD.match(text, after)
    opener = (
        following is not None
        and following.group(1).lower() in OPENERS
        and following.group(1)[0].isupper()
    )
    if known:
        return word in ENDING_ABBREVIATIONS and opener
    if word.isdigit():
        before = text[max(start, token.start() - 2) : token.start()].strip()
        return not (token.start() <= start or before in (":", ";", ".", ""))
    lettered = _LETTERED.search(text, max(start, token.start() - 14), token.start()) is not None
    return opener or lettered
