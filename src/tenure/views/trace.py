"""A trace as an outline from the figure down: rule, sentence, facts, readings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from ..engine.why import Line, Sentence, Trace, origin, told
from . import reviewed

MOST = 300  # characters of a sentence that are quoted
STEP = 3  # columns a line below another is set in


def trace(t: Trace) -> RenderableType:
    """Every line under the one that it explains; a sentence is quoted where it is first used."""
    quoted: set[tuple[str, str]] = set()
    title = Padding(Text(f"{t.figure} = {t.value}", style="bold"), (0, 0, 0, 0))
    lines = _once(_without_title(t))
    return Group(title, *(part for line in lines for part in _line(line, quoted)))


def _once(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines told further up, each once where several of them would read the same: of conditions
    that stand in one sentence, all of which are met.
    """
    before: tuple[object, ...] = ()
    for line in lines:
        place = line.sentence.place if line.sentence else ""
        shown = (line.depth, line.words, str(line.value), place, line.reading, line.fact)
        if not (line.again and shown == before):
            yield line
        before = shown if line.again else ()


def _without_title(t: Trace) -> tuple[Line, ...]:
    """The lines but for a first one that only says the figure again."""
    first = t.lines[0] if t.lines else None
    again = first is not None and first.value == t.value and not (first.sentence or first.fact)
    own = first is not None and first.words == t.figure.rpartition(".")[2].replace("_", " ")
    return t.lines[1:] if again and own else t.lines


def _line(line: Line, quoted: set[tuple[str, str]]) -> Iterator[RenderableType]:
    text = _said(line)
    quote = line.sentence
    again = quote is not None and (quote.place, quote.quote) in quoted
    if quote is not None and again:
        text.append(f"  [{quote.place}]", style="dim")
        if quote.changed:
            text.append(f"  ({reviewed.told(quote.changed)})", style="yellow")
    left = STEP * max(line.depth, 0)
    # the mark hangs to the left of its words, also where they take several lines
    yield Padding(_hanging("· ", text), (0, 0, 0, left))
    if quote is not None and not again:
        quoted.add((quote.place, quote.quote))
        yield Padding(_quoted(quote), (0, 0, 0, left + 4))


def _hanging(mark: str, text: Text) -> RenderableType:
    from rich.table import Table

    row = Table.grid(padding=0)
    row.add_column(width=len(mark))
    row.add_column(overflow="fold")
    row.add_row(mark, text)
    return row


def _said(line: Line) -> Text:
    if line.fact is not None and (line.value is None or line.value.plain is None):
        return _of_fact(line)
    if line.reading:
        asked = line.words if line.value else line.words[:1].upper() + line.words[1:]
        value = Text(f" = {line.value}", style="cyan") if line.value else Text()
        return Text.assemble(asked, value, "  ", (line.reading, "magenta"))
    if line.fact is not None and line.words == line.fact.name.replace("_", " "):
        return Text(told(line.fact), style="green")
    text = Text(line.words)
    if line.value is not None:
        text.append(f" = {line.value}", style="cyan" if line.value.known else "yellow")
    if line.fact is not None:
        text.append(f"  ({origin(line.fact)})", style="green")
    if line.again:
        text.append(", as above", style="dim")
    return text


def _of_fact(line: Line) -> Text:
    """A fact that is there, with what it leaves open."""
    assert line.fact is not None
    fact = Text(told(line.fact), style="green")
    if line.words == line.fact.name.replace("_", " "):
        return fact
    return Text.assemble((line.words, "yellow"), f"  ({origin(line.fact)})")


def _quoted(sentence: Sentence) -> Text:
    quote = sentence.quote
    if len(quote) > MOST:
        quote = quote[:MOST].rpartition(" ")[0] + " ..."
    said = quote if sentence.law else f"“{quote}”"
    text = Text(f"{sentence.place}: {said}", style="dim italic")
    if sentence.changed:
        text.append(f" ({reviewed.told(sentence.changed)})", style="yellow")
    return text
