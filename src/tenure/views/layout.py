"""How tables and sections look on a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text


def table(*heads: str) -> Table:
    """A table without lines; a head that begins with "> " is a column of numbers."""
    made = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    for head in heads:
        numbers = head.startswith("> ")
        name = head.removeprefix("> ")
        made.add_column(name, overflow="fold", justify="right" if numbers else "left")
    return made


def section(title: str, body: RenderableType) -> RenderableType:
    """A titled part, indented."""
    return Group(Text(f"\n{title}", style="bold underline"), Padding(body, (0, 0, 0, 2)))
