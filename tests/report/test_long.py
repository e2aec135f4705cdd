"""A letter of two hundred pages: its page is made in reasonable time and opens in two seconds."""

from __future__ import annotations

import os
import time
from typing import Any

import pytest

import tenure
from tenure import door
from tenure.engine.statement import Statement
from tenure.facts.values import day_number
from tenure.views.report import Stretches, page, render
from tests.report import long
from tests.report.conftest import EXAMPLES

DAY = "2021-06-30"
OPENS = 2.0  # seconds, from the address to what a first click shows
MAKES = 60.0  # seconds for the page alone, on a machine that does other things too


@pytest.fixture(scope="module")
def statement() -> Statement:
    agreement = door.read(long.letter(), "long.txt")
    assert len(agreement.letter.source) > 500_000 and len(agreement.provisions) > 400
    facts = tenure.Facts.load(EXAMPLES / "finance-chief.facts.yaml")
    return tenure.on(agreement, facts, DAY, known_at=DAY)


@pytest.fixture(scope="module")
def html(statement: Statement) -> str:
    before = time.perf_counter()
    text = render(page(statement, Stretches(), None, day_number(DAY)))
    assert time.perf_counter() - before < MAKES
    return text


def test_it_opens_in_two_seconds(opened: Any, html: str) -> None:
    """The best of three; a machine on which others are at work is given as much longer."""
    opened("<p>The browser is warm.</p>")
    times = []
    for _ in range(3):
        before = time.perf_counter()
        found = opened(html)
        found.page.click("#letter a.m[data-f~='salary-0-amount']")
        found.page.wait_for_selector("#t-salary-0.lit")
        times.append(time.perf_counter() - before)
        assert found.heard == []
        found.page.close()
    busy = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    assert min(times) < OPENS * busy, f"{min(times):.2f} s"


def test_its_last_provision_is_reached_from_the_letter(opened: Any, html: str) -> None:
    page_ = opened(html).page
    page_.click("#t-document-199 a.to")
    piece = page_.locator("a.m[data-t~='document-199']").first
    assert piece.is_visible() and "lit" in piece.get_attribute("class")
    box = piece.bounding_box()
    assert 0 <= box["y"] < 900
