"""Pages of the examples, and a Chromium to open them in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import tenure
from tenure import door

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CHROMIUM = next((p for n in ("chromium", "chromium-browser") if (p := shutil.which(n))), None)
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 375, "height": 800}


@dataclass(frozen=True)
class Made:
    """A page, and what it was made of."""

    html: str
    agreement: Any
    facts: Any
    day: str
    known_at: str | None = None

    @property
    def statement(self) -> Any:
        return tenure.on(self.agreement, self.facts, self.day, known_at=self.known_at)


def made(letter: str, facts: str, day: str, **how: Any) -> Made:
    agreement = tenure.load(EXAMPLES / letter)
    log = tenure.Facts.load(EXAMPLES / facts)
    page = door.report(agreement, log, day, **how)
    return Made(page, agreement, log, day, how.get("known_at"))


@pytest.fixture(scope="session")
def chief() -> Made:
    """Employed, with a schedule that runs on and a window that ends."""
    day = "2021-06-30"
    return made("chief-executive.txt", "chief-executive.facts.yaml", day, known_at=day)


@pytest.fixture(scope="session")
def parted() -> Made:
    """After the employment ended, with a payment made in part, and the law beside it."""
    facts = "chief-executive-tour.facts.yaml"
    return made("chief-executive.txt", facts, "2021-10-31", law="us")


@pytest.fixture(scope="session")
def family() -> Made:
    """A letter, a grant agreement and an amendment."""
    return made("finance-chief-family/family.yaml", "finance-chief-family/facts.yaml", "2021-06-30")


@dataclass
class Opened:
    """A page in the browser, and what it complained of or asked the network for."""

    page: Any
    heard: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A running Chromium. It may be missing on a desk, but not in CI."""
    if CHROMIUM is None and not os.environ.get("CI"):
        pytest.skip("there is no Chromium here: install it, and the package playwright")
    from playwright.sync_api import sync_playwright

    assert CHROMIUM is not None, "CI needs Chromium"
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Open a text as a file in a browser of its own."""
    contexts = []

    def open_(html: str, viewport: dict[str, int] = WIDE, **how: Any) -> Opened:
        file = tmp_path / "report.html"
        file.write_bytes(html.encode("utf-8"))
        context = chromium.new_context(viewport=viewport, reduced_motion="reduce", **how)
        contexts.append(context)
        found = Opened(context.new_page())
        found.page.on("console", lambda m: found.heard.append(m.text))
        found.page.on("pageerror", lambda e: found.heard.append(str(e)))
        found.page.on("dialog", lambda d: (found.heard.append(d.message), d.dismiss()))
        found.page.on(
            "request", lambda r: None if r.url == file.as_uri() else found.heard.append(r.url)
        )
        found.page.goto(file.as_uri())
        return found

    yield open_
    for context in contexts:
        context.close()
