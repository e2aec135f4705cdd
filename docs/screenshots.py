"""Make the picture of the report anew: `python -m docs.screenshots`. It needs Chromium and the
package playwright.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import tenure
from tenure import door

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "report.png"
DAY = "2021-06-30"
SIZE = {"width": 1440, "height": 880}


def main() -> int:
    """Write docs/images/report.png."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    if chromium is None:
        print("there is no Chromium here", file=sys.stderr)
        return 1
    agreement = tenure.load(ROOT / "examples" / "chief-executive.txt")
    facts = tenure.Facts.load(ROOT / "examples" / "chief-executive.facts.yaml")
    html = door.report(agreement, facts, DAY, known_at=DAY)
    PICTURE.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as running:
        file = Path(folder) / "report.html"
        file.write_text(html, "utf-8")
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, reduced_motion="reduce")
        page.goto(file.as_uri())
        page.locator("a.m[data-f~='equity-0-cliff']").first.click()
        page.locator("main").evaluate("e => { e.scrollTop = 0; }")
        page.locator("#letter").evaluate("e => { e.scrollTop = 600; }")
        page.mouse.move(0, 0)
        page.evaluate("document.activeElement.blur()")
        page.screenshot(path=PICTURE)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
