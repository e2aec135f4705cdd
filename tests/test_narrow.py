"""On a narrow terminal a table whose cells would be broken is told in blocks, row by row."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console, RenderableType

import tenure
from tenure import door
from tenure.cli.output import plainer
from tenure.views import layout, obligations, reading, tables, ways

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
LETTER = tenure.load(EXAMPLES / "finance-chief.txt")
LOG = tenure.Facts.load(EXAMPLES / "finance-chief.facts.yaml")


def due() -> RenderableType:
    return obligations.due(door.due(LETTER, LOG, "2021-01-01", "2021-12-31"))


def what_if() -> RenderableType:
    days, prices = ["2021-01-01", "2021-06-30"], ["20", "35"]
    return ways.what_if(door.what_if(LETTER, LOG, days, prices=prices, known_at="2021-06-30"))


def statement() -> RenderableType:
    return tables.statement(door.on(LETTER, LOG, "2021-09-10"))


VIEWS = [due, what_if, statement, lambda: reading.whole(LETTER)]
NAMES = ["due", "what-if", "statement", "read"]


def lines(view: RenderableType, width: int) -> list[str]:
    console = Console(width=width)
    with console.capture() as shown:
        console.print(view)
    return [x.rstrip() for x in shown.get().splitlines()]


def pieces(found: list[str]) -> set[str]:
    """Days, amounts and names of figures."""
    text = " ".join(found)
    return set(re.findall(r"\d{4}-\d\d-\d\d|-?\$[\d,]+\.\d\d|\w+\[\d+\]", text))


@pytest.mark.parametrize("width", [40, 50, 60, 66])
@pytest.mark.parametrize("view", VIEWS, ids=NAMES)
def test_no_day_and_no_amount_is_broken(view: Callable[[], RenderableType], width: int) -> None:
    made = view()
    narrow = lines(made, width)
    assert max(map(len, narrow)) <= width
    assert pieces(narrow) == pieces(lines(made, 300))


def test_a_block_has_every_cell_under_its_head() -> None:
    rows = layout.table("day", "who", "> amount", "the letter's words")
    rows.add_row("2021-01-08", "company", "$9,541.67", "paid on the last day of each month")
    rows.add_row("2021-02-08", "", "$9,541.67", "paid on the last day of each month")
    rows.add_row("", "executive", "", "")
    assert lines(rows, 40) == [
        "2021-01-08",
        "    who: company",
        "    amount: $9,541.67",
        "    the letter's words: paid on the last",
        "    day of each month",
        "",
        "2021-02-08",
        "    amount: $9,541.67",
        "    the letter's words: paid on the last",
        "    day of each month",
        "    who: executive",
    ]


def test_a_table_that_fits_stays_one() -> None:
    rows = layout.table("figure", "> value")
    rows.add_row("severance", "$9,541.67")
    assert lines(rows, 20) == ["figure         value", "severance  $9,541.67"]
    assert lines(rows, 18) == ["severance:", "$9,541.67"]


def test_a_wide_terminal_has_the_table() -> None:
    assert any(x.split()[:4] == ["day", "who", "what", "status"] for x in lines(due(), 100))


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "· it’s “so”"),
        ("cp1252", "· it’s “so”"),
        ("ascii", '* it\'s "so"'),
        (None, "· it’s “so”"),
    ],
)
def test_a_terminal_without_curly_marks_has_plain_ones(encoding: str | None, shown: str) -> None:
    assert plainer("· it’s “so”", encoding) == shown
