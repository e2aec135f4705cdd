"""Edits of a letter's text by what is read in it: a value, a sentence, a paragraph."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import replace

from tenure.agreement import Agreement
from tenure.text import Letter, Span

Edit = Callable[[Agreement], str]


def cut(source: str, *changes: tuple[Span, str]) -> str:
    """The text with some places written anew."""
    for span, text in sorted(changes, reverse=True):
        source = source[: span.start] + text + source[span.end :]
    return source


def value(slot: str, field: str, *texts: str, of: str = "") -> Edit:
    """The values (of a sort) in the words that a field cites, written anew, in order."""
    return values(slot, {field: texts}, of)


def values(slot: str, fields: Mapping[str, tuple[str, ...]], of: str = "") -> Edit:
    """The same of several fields at once."""

    def edit(a: Agreement) -> str:
        changes: list[tuple[Span, str]] = []
        for field, texts in fields.items():
            whole = a.slots[slot].cite.fields[field]
            inside = [
                (a.letter.span(v), v)
                for v in a.letter.values
                if any(s.start <= a.letter.span(v).start < s.end for s in whole)
            ]
            found = [span for span, v in inside if not of or v.kind == of]
            assert len(found) >= len(texts), (slot, field, inside)
            changes += zip(found, texts, strict=False)
        return cut(a.letter.source, *changes)

    return edit


def words(slot: str, old: str, new: str) -> Edit:
    """Words of a provision, wherever the lines break, written anew."""

    def edit(a: Agreement) -> str:
        pattern = re.compile(r"\s+".join(map(re.escape, old.split())), re.IGNORECASE)
        changes = []
        for span in a.slots[slot].cite.whole:
            found = pattern.search(a.letter.source, span.start, span.end)
            if found:
                changes.append((Span(*found.span()), new))
        assert changes, (slot, old)
        return cut(a.letter.source, *changes)

    return edit


def added(text: str, before: str) -> Edit:
    """A paragraph before the one in which a provision stands."""

    def edit(a: Agreement) -> str:
        at = _paragraph(a, before).start
        return cut(a.letter.source, (Span(at, at), f"{textwrap.fill(text, 76)}\n\n"))

    return edit


def dropped(slot: str) -> Edit:
    """The sentence of a provision, taken out."""

    def edit(a: Agreement) -> str:
        return cut(a.letter.source, *((s, "") for s in _sentences(a, slot)))

    return edit


def moved(slot: str, before: str) -> Edit:
    """The sentence of a provision, put into a paragraph of its own before another one."""

    def edit(a: Agreement) -> str:
        gone = _sentences(a, slot)
        text = " ".join(a.letter.quote(s) for s in gone)
        at = _paragraph(a, before).start
        new = (Span(at, at), f"{textwrap.fill(text, 76)}\n\n")
        return cut(a.letter.source, new, *((s, "") for s in gone))

    return edit


def swapped(one: str, other: str) -> Edit:
    """Two neighbouring sections in turn, numbered anew."""

    def edit(a: Agreement) -> str:
        found = {s.number: s.span for s in a.letter.sections if s.number in (one, other)}
        first, second = (a.letter.source[found[n].start : found[n].end] for n in (one, other))
        return cut(
            a.letter.source,
            (found[one], one + second.removeprefix(other)),
            (found[other], other + first.removeprefix(one)),
        )

    return edit


def renamed(slot: str, new: str) -> Edit:
    """The name by which a condition goes, without its last word, in its own sentence."""

    def edit(a: Agreement) -> str:
        old = str(getattr(a.slots[slot], "name")).rpartition(" ")[0]  # noqa: B009
        return words(slot, old, new)(a)

    return edit


def cosmetic(a: Agreement) -> str:
    """The same letter with curly quotes, other numbers of sections and other blanks."""
    source = re.sub(r'"([^"\n]{1,60})"', "\u201c\\1\u201d", a.letter.source)
    source = re.sub(r"(?m)^(\d{1,2})\.(  +)(?=[A-Z])", lambda m: f"{m[1]}.{m[2]} ", source)
    return source.replace("\n\n", "\n\n\n")


def _sentences(a: Agreement, slot: str) -> list[Span]:
    whole = a.slots[slot].cite.whole
    return [
        s.span()
        for s in a.letter.sentences
        if s.kind == "body" and any(s.span().touches(x) for x in whole)
    ]


def _paragraph(a: Agreement, slot: str) -> Span:
    """The paragraph of the source in which a provision begins."""
    source, at = a.letter.source, a.slots[slot].cite.whole[0].start
    start = max(source.rfind("\n\n", 0, at) + 2, 0)
    return Span(start, at)


def edited(a: Agreement, *edits: Edit) -> str:
    """The text after several edits, each made on what the one before left."""
    from tenure import read

    for edit in edits[:-1]:
        a = read(edit(a), a.letter.name)
    return edits[-1](a)


def named(a: Agreement, name: str) -> Agreement:
    """The same agreement under another name."""
    return replace(a, letter=Letter(name, a.letter.source))
