"""What each way of parting would add, for a terminal, with what would settle what is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..engine.reasons import nothing, supposing, waiting
from ..engine.what_if import Cell
from ..facts.values import iso
from ..values import Value
from . import layout

MOST_COLUMNS = 6  # of what-if, side by side


def what_if(cells: Iterable[Cell]) -> RenderableType:
    """A row for each way of parting with what it is made of, a column for each day and price."""
    cells = tuple(cells)
    found = {(c.way, c.on, c.price): c for c in cells}
    ways = list(dict.fromkeys(way for way, *_ in found))
    asked = list(dict.fromkeys((on, price) for _, on, price in found))
    parts = [asked[i : i + MOST_COLUMNS] for i in range(0, len(asked), MOST_COLUMNS)]
    tables = [_ways(ways, part, found) for part in parts]
    notes = [Text(f"\n{note}", style="yellow") for note in (*supposing(cells), *nothing(cells))]
    whole = layout.section("What each way of parting would add", Group(*tables, *notes))
    return Group(whole, *_waiting(cells))


def _ways(
    ways: list[str],
    asked: list[tuple[int, int | None]],
    found: dict[tuple[str, int, int | None], Cell],
) -> Table:
    prices = ["last close" if p is None else str(Value("price:USD", p, p)) for _, p in asked]
    heads = [f"> {iso(on)}\n{price}" for (on, _), price in zip(asked, prices, strict=True)]
    table = layout.table("\nway of parting", *heads)
    for way in ways:
        row = [found[way, on, price] for on, price in asked]
        table.add_row(Text(way), *(_amount(c.total) for c in row))
        names = dict.fromkeys(name for c in row for name in c.added)
        for name in names if len(names) > 1 else ():
            shown = [_amount(c.added[name], "dim") if name in c.added else Text("-") for c in row]
            slot, _, short = name.rpartition(".")
            twice = [n for n in names if n.rpartition(".")[2] == short][1:]
            what = f"{slot}: {short}" if twice else short
            what = what.replace("_", " ")
            table.add_row(Text(f"  {what}", style="dim"), *shown)
    return table


def _amount(value: Value, style: str = "") -> Text:
    return Text(str(value), style=style if value.known else "yellow")


def _waiting(cells: Sequence[Cell]) -> Iterator[RenderableType]:
    table = layout.table("would be settled by", "figure", "way of parting")
    for w in waiting(cells):
        table.add_row(Text(w.asked), Text(", ".join(w.figures)), Text("; ".join(w.ways)))
    if table.row_count:
        yield layout.section("Unknown", table)
