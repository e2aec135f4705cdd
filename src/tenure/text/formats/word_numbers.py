"""The numbers that Word writes before paragraphs: they are in no paragraph's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tenure.text.formats.numbering import LARGEST, numeral

_PLACE = re.compile(r"%([1-9])")
_MOST_BASED_ON = 20


def local(element: Any) -> str:
    """The name of an element without its namespace: strict and usual documents differ in it."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Any, *path: str) -> Any:
    for name in path:
        if element is None:
            return None
        element = next((e for e in element if local(e) == name), None)
    return element


def children(element: Any, name: str) -> Iterator[Any]:
    return (e for e in element if local(e) == name) if element is not None else iter(())


def value(element: Any, name: str = "val") -> str:
    """Of an attribute, whatever its namespace; "" where there is none."""
    if element is None:
        return ""
    found = next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")
    return str(found)


def number(text: str, default: int) -> int:
    return max(0, min(int(text), LARGEST)) if text.isascii() and text.isdigit() else default


@dataclass(frozen=True)
class Level:
    start: int = 1
    form: str = "decimal"
    shown: str = "%1."
    legal: bool = False  # all numbers as figures
    restarts: int | None = None  # after a level below this one; 0: never


@dataclass(frozen=True)
class Style:
    based_on: str = ""
    numbering: str | None = None  # the id of a list; "0" takes a list away
    level: int | None = None


@dataclass
class Numbers:
    """Counts through the document; `label` is asked once for each paragraph, in order."""

    levels: dict[str, dict[int, Level]]  # of each list, by its id
    abstract: dict[str, str]  # lists that count on together
    restarted: dict[tuple[str, int], int]  # where a list begins anew
    styles: dict[str, Style]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, properties: Any) -> str:
        """ "1.", "(a)", a bullet; "" where the paragraph has no number."""
        style = value(child(properties, "pStyle"))
        listed, depth = self._of_style(style)
        own = child(properties, "numPr")
        if own is not None:
            listed = value(child(own, "numId")) or listed
            depth = number(value(child(own, "ilvl")), depth)
        if not listed or listed == "0" or listed not in self.levels:
            return ""
        level = self.levels[listed].get(depth)
        return self._shown(listed, depth, level) if level else ""

    def _of_style(self, name: str) -> tuple[str, int]:
        listed, depth = None, None
        for _ in range(_MOST_BASED_ON):
            style = self.styles.get(name)
            if style is None:
                break
            listed = style.numbering if listed is None else listed
            depth = style.level if depth is None else depth
            name = style.based_on
        return listed or "", depth or 0

    def _shown(self, listed: str, depth: int, level: Level) -> str:
        counts = self._counts.setdefault(self.abstract.get(listed, listed), {})
        anew = self.restarted.get((listed, depth))
        if anew is not None and (listed, depth) not in self._begun:
            self._begun.add((listed, depth))
            counts[depth] = anew
        else:
            counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            below = self.levels[listed].get(deeper, level)
            if below.restarts is None or depth < below.restarts:
                del counts[deeper]
        if level.form == "bullet":
            return "\u2022"
        if level.form == "none":
            return _PLACE.sub("", level.shown).strip()

        def place(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            other = self.levels[listed].get(at, level)
            form = "decimal" if level.legal and at != depth else other.form
            return numeral(counts.get(at, other.start), "decimal" if level.legal else form)

        return _PLACE.sub(place, level.shown).strip()


def read_numbers(numbering: Any, styles: Any) -> Numbers:
    """Of the parts word/numbering.xml and word/styles.xml; either may be missing."""
    drafts: dict[str, dict[int, Level]] = {}
    by_style: dict[str, str] = {}  # a list that is kept under the name of a style
    links: dict[str, str] = {}
    for each in children(numbering, "abstractNum"):
        name = value(each, "abstractNumId")
        drafts[name] = {number(value(lvl, "ilvl"), 0): _level(lvl) for lvl in children(each, "lvl")}
        if link := value(child(each, "styleLink")):
            by_style[link] = name
        if link := value(child(each, "numStyleLink")):
            links[name] = link
    levels: dict[str, dict[int, Level]] = {}
    abstract: dict[str, str] = {}
    restarted: dict[tuple[str, int], int] = {}
    for num in children(numbering, "num"):
        name, of = value(num, "numId"), value(child(num, "abstractNumId"))
        of = by_style.get(links.get(of, ""), of)
        levels[name], abstract[name] = dict(drafts.get(of, {})), of
        for override in children(num, "lvlOverride"):
            depth = number(value(override, "ilvl"), 0)
            if (lvl := child(override, "lvl")) is not None:
                levels[name][depth] = _level(lvl)
            if (start := value(child(override, "startOverride"))) != "":
                restarted[name, depth] = number(start, 1)
    return Numbers(levels, abstract, restarted, _styles(styles))


def _level(element: Any) -> Level:
    restart = value(child(element, "lvlRestart"))
    return Level(
        start=number(value(child(element, "start")), 1),
        form=value(child(element, "numFmt")) or "decimal",
        shown=value(child(element, "lvlText"))[:60],
        legal=child(element, "isLgl") is not None,
        restarts=number(restart, 0) if restart else None,
    )


def _styles(styles: Any) -> dict[str, Style]:
    found = {}
    for style in children(styles, "style"):
        listed = child(style, "pPr", "numPr")
        depth = value(child(listed, "ilvl"))
        found[value(style, "styleId")] = Style(
            based_on=value(child(style, "basedOn")),
            numbering=value(child(listed, "numId")) or None,
            level=number(depth, 0) if depth else None,
        )
    return found
