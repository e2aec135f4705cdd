"""How tables and sections look on a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

NARROW = 68  # columns, less the indent of a section, under which a table is told row by row
_ANY = 10_000  # columns, as many as a table could want


class Rows(Table):
    """A table; on a narrow terminal, where its cells would be broken, a block for each row."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width >= NARROW or self._wanted(console, options) <= options.max_width:
            yield from super().__rich_console__(console, options)
        else:
            yield from self._blocks(console)

    def _wanted(self, console: Console, options: ConsoleOptions) -> int:
        return Measurement.get(console, options.update(max_width=_ANY), self).maximum

    def _blocks(self, console: Console) -> Iterator[RenderableType]:
        heads = [_text(console, c.header) for c in self.columns]
        for i, row in enumerate(zip(*(c.cells for c in self.columns), strict=True)):
            name, *cells = (_text(console, cell) for cell in row)
            if len(cells) == 1:
                yield Text.assemble(name, (": ", "dim"), cells[0], overflow="fold")
                continue
            if name.plain.strip():
                yield Text.assemble("\n" if i else "", name, overflow="fold")
            for head, cell in zip(heads[1:], cells, strict=True):
                if cell.plain.strip():
                    said = (f"{' '.join(head.plain.split())}: ", "dim")
                    yield Padding(Text.assemble(said, cell, overflow="fold"), (0, 0, 0, 4))


def _text(console: Console, cell: RenderableType) -> Text:
    return cell if isinstance(cell, Text) else console.render_str(str(cell))


def table(*heads: str) -> Table:
    """A table without lines; a head that begins with "> " is a column of numbers."""
    made = Rows(box=None, pad_edge=False, header_style="bold", show_edge=False)
    for head in heads:
        numbers = head.startswith("> ")
        name = head.removeprefix("> ")
        made.add_column(name, overflow="fold", justify="right" if numbers else "left")
    return made


def section(title: str, body: RenderableType) -> RenderableType:
    """A titled part, indented."""
    return Group(Text(f"\n{title}", style="bold underline"), Padding(body, (0, 0, 0, 2)))
