"""Lines without effect: titles and numbers of sections that stand alone, and what is none."""

from __future__ import annotations

import pytest

from tenure.provisions.informational import Informational
from tenure.text import Letter

BEFORE = "You will be paid $1 a year, as long as you work for us in any capacity.\n\n"
AFTER = "\n\nYou may work from home on any day of the week that we agree upon with you.\n"


def sorts(line: str) -> set[str]:
    return {p.what for p in Informational.read(Letter("letter", f"{BEFORE}{line}{AFTER}"))}


@pytest.mark.parametrize(
    "line",
    [
        "H. Upkeep of Records.",
        "SIXTH: COMPANY PROPERTY",
        "“(c) Voluntary Termination; Window Period.",
        "4.12 Entire Agreement.",
        "(b)",
        "“11.",
        "]",
    ],
)
def test_a_title_or_a_number_alone_is_a_heading(line: str) -> None:
    assert sorts(line) == {"heading"}


@pytest.mark.parametrize(
    "line",
    ["$62,000", "42,000", "May 4, 2011", "12 Orley Road", "J. Orr, Esq.", "B. Orr will be paid."],
)
def test_an_amount_a_day_a_name_or_a_clause_is_none(line: str) -> None:
    assert "heading" not in sorts(line)
