"""Numbers and letters that order a text: "6.1", "(a)", "ii.", and which level each belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from tenure.text.words import listed

Style = Literal[
    "article", "number", "dotted", "lower", "roman", "upper", "upper roman", "figure", "bullet"
]

_ROMANS = listed("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")
_AT_PARAGRAPH = re.compile(
    r"(?:SECTION|Section|ARTICLE|Article|PARAGRAPH|Paragraph)[ \t]+(?P<article>\d{1,2}"
    r"(?:\.\d{1,2})*|[IVX]{1,5})(?:[.:)]|(?=\s*(?:\n|$|[A-Z-])))"
    r"|(?P<dotted>\d{1,2}(?:\.\d{1,2})+)[.)]?(?=\s|$)"
    r"|(?P<number>\d{1,2})(?:\.|\))(?=\s|$|\(|[A-Z][a-z])(?:[ \t]*(?P<inner>\([a-z]\)))?"
    r"|\((?P<paren>[A-Za-z]{1,2}|[ivxIVX]{1,5}|\d{1,2})\)"
    r"|(?P<bare>[A-Za-z]|[ivxIVX]{1,5})[.)](?=\s|$)"
    r"|(?P<bullet>\u2022|[-*o\u00d8\u0178](?=\s))"
)


@dataclass(frozen=True)
class Enumerator:
    label: str
    style: Style
    end: int  # in the text it was read from
    bracketed: bool = True  # "(a)" rather than "a." or "A."


def styles_of(label: str) -> tuple[Style, ...]:
    """The ways to read a label, the likelier first."""
    if label.isdigit():
        return ("figure",)
    roman = label.lower() in _ROMANS
    letter = len(label) == 1 or (len(label) == 2 and label[0] == label[1])
    readings: list[tuple[bool, Style]] = [(roman, "roman"), (letter, "lower")]
    small = tuple(style for possible, style in readings if possible)
    if label.islower():
        return small
    large: dict[Style, Style] = {"roman": "upper roman", "lower": "upper"}
    return tuple(large[style] for style in small)


def follows(style: Style, label: str, last: str) -> bool:
    """Is `label` the next after `last`?"""
    return _rank(style, label) == _rank(style, last) + 1


def begins(style: Style, label: str) -> bool:
    return _rank(style, label) == 1


def _rank(style: Style, label: str) -> int:
    small = label.lower()
    if style in ("roman", "upper roman"):
        return _ROMANS.index(small) + 1 if small in _ROMANS else 0
    if style in ("lower", "upper"):
        return ord(small[0]) - 96 + 26 * (len(small) - 1) if small[0].isalpha() else 0
    return int(label) if label.isdigit() else 0


def read_enumerator(text: str, at: int) -> Enumerator | None:
    """The enumerator that opens the paragraph at `at`."""
    match = _AT_PARAGRAPH.match(text, at)
    if match is None:
        return None
    kind, label, end = match.lastgroup or "", match[match.lastgroup or 0], match.end()
    if kind == "inner":
        return Enumerator(match["number"], "number", match.start("inner"))
    if kind == "article":
        style: Style = "dotted" if "." in label else "number" if label.isdigit() else "article"
        return Enumerator(label, style, end)
    if kind in ("dotted", "number"):
        return Enumerator(label, "dotted" if kind == "dotted" else "number", end)
    if kind == "bullet":
        return Enumerator("", "bullet", end)
    styles = styles_of(label)
    return Enumerator(label, styles[0], end, kind == "paren") if styles else None


@dataclass
class Path:
    """The open levels of a numbered text, while it is being read."""

    levels: list[tuple[Style, str]] = field(default_factory=list)

    def place(self, mark: Enumerator) -> bool:
        """Open the level of a mark; False for a letter that fits no sequence, an initial."""
        if mark.style == "bullet":
            return True
        if mark.style in ("article", "number"):
            self.levels = [(mark.style, mark.label)]
            return True
        if mark.style == "dotted":
            self.levels = [
                level
                for level in self.levels
                if level[0] in ("article", "number") and mark.label.startswith(level[1] + ".")
            ]
            self.levels.append((mark.style, mark.label))
            return True
        styles = styles_of(mark.label)
        for depth in range(len(self.levels) - 1, -1, -1):
            style, last = self.levels[depth]
            if style in styles and follows(style, mark.label, last):
                self.levels[depth:] = [(style, mark.label)]
                return True
        opens = next((style for style in styles if begins(style, mark.label)), None)
        if opens is None and not mark.bracketed:
            return False
        style = opens or styles[0]
        open_styles = [level[0] for level in self.levels]
        if style in open_styles:
            del self.levels[open_styles.index(style) :]
        self.levels.append((style, mark.label))
        return True

    @property
    def number(self) -> str:
        """ "6.1", "4(a)(ii)"."""
        parts = []
        for i, (style, label) in enumerate(self.levels):
            nested = i + 1 < len(self.levels) and self.levels[i + 1][0] in ("dotted", "number")
            if style in ("article", "number", "dotted"):
                parts.append("" if nested else label)
            else:
                parts.append(f"({label})")
        return "".join(parts)
