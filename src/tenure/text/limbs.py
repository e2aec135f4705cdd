"""The enumerated limbs of a sentence, nested: "(a) ... (i) ... (ii) ...; (b) ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tenure.text.enumerators import Style, begins, follows, styles_of

_LABEL = re.compile(
    r"(?<![\w)\]])\(([a-z]{1,2}|[ivx]{1,5}|[A-Z]|[IVX]{1,4}|\d{1,2})\)(?=[\s\"]|[A-Z][a-z]|An? "
    r"|(?<=\d\))[a-z]{3})"
    r"|\n[ ]*([a-z]|[ivx]{1,5}|\d{1,2})[.)](?=\s)|\n[ ]*(\u2022)"
)
_CITED = re.compile(
    r"\b(?:clauses?|sections?|subsections?|paragraphs?|subparagraphs?|items?|subclauses?"
    r"|parts?)[ ]*(?:\(\w{1,4}\)[,\s]*(?:and|or|through|to)?[ ]*)*$",
    re.I,
)
_LATE = re.compile(r"\(([w-z])\)\s")
_DOTTED = re.compile(r"(?:^|[;,:.]|\bor|\band)\s+(\d{1,2}(?:\.\d{1,2}){1,2})\s(?=[A-Za-z])")
_DEEPEST = 6  # levels; the same style may be open twice


@dataclass(frozen=True)
class Limb:
    """`start` is at the label, `body` after it, `end` where the next of its level begins."""

    path: str  # "a", "a(i)", "b"
    start: int
    body: int
    end: int
    limbs: tuple[Limb, ...] = ()

    def every(self) -> Iterator[Limb]:
        yield self
        for limb in self.limbs:
            yield from limb.every()


@dataclass
class _Open:
    style: Style
    label: str
    start: int
    body: int
    done: list[Limb]


def read_limbs(text: str) -> tuple[Limb, ...]:
    """Of a sentence in masked text; a lone "(a)" that nothing follows counts too."""
    if "(" not in text and "\n" not in text:
        return ()
    top: list[Limb] = []
    stack: list[_Open] = []

    def close(depth: int, end: int) -> None:
        while len(stack) > depth:
            limb = stack.pop()
            path = "".join(
                [
                    stack[0].label if stack else limb.label,
                    *(f"({o.label})" for o in stack[1:]),
                    *([f"({limb.label})"] if stack else []),
                ]
            )
            (stack[-1].done if stack else top).append(
                Limb(path, limb.start, limb.body, end, tuple(limb.done))
            )

    for match in _LABEL.finditer(text):
        label = match.group(1) or match.group(2) or match.group(3)
        start = match.start() + (len(match.group()) - len(match.group().lstrip()))
        depth, style = _depth(stack, label)
        if depth < 0 or _CITED.search(text, max(0, start - 40), start):
            continue
        close(depth, start)
        stack.append(_Open(style, label, start, match.end() + 1, []))
    close(0, len(text))
    return tuple(top)


def plain_limbs(text: str) -> tuple[Limb, ...]:
    """Limbs that are called (x) and (y), or 2.1 and 2.2, where a sentence has no others."""
    for label in (_LATE, _DOTTED):
        marks = list(label.finditer(text))
        if len(marks) > 1 and marks[0][1][-1] in "wx1":
            ends = [*(m.start() for m in marks[1:]), len(text)]
            return tuple(
                Limb(m[1], m.start(1), m.end(), end) for m, end in zip(marks, ends, strict=True)
            )
    return ()


def _depth(stack: list[_Open], label: str) -> tuple[int, Style]:
    """The level a label belongs to, -1 if to none."""
    if label == "\u2022":
        depth = next((i for i, limb in enumerate(stack) if limb.style == "bullet"), len(stack))
        return depth, "bullet"
    styles = styles_of(label)
    for depth in range(len(stack) - 1, -1, -1):
        style = stack[depth].style
        if style in styles and follows(style, label, stack[depth].label):
            return depth, style
    for style in styles:
        if begins(style, label):
            if len(stack) < _DEEPEST:
                return len(stack), style
            again = next((i for i, limb in enumerate(stack) if limb.style == style), -1)
            return again, style
    return -1, "bullet"
