"""The page in a real Chromium: clicks, traces, charts, a narrow screen, print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tenure import door
from tests.report import hostile
from tests.report.conftest import NARROW, Made, Opened

Open = Callable[..., Opened]
IN_VIEW = """(id) => {
  const box = document.getElementById(id).getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}"""


def lit(page: Any) -> str:
    """The text of the pieces of the letter that are lit."""
    pieces = "[...document.querySelectorAll('a.lit')]"
    return str(page.evaluate(f"{pieces}.map(a => a.textContent).join('|')"))


def test_it_opens_without_complaint_and_without_a_network(opened: Open, parted: Made) -> None:
    found = opened(parted.html)
    assert (
        found.page.title() == "Dr. Ines Marchetti, Tollund Robotics Corporation: as of 2021-10-31"
    )
    found.page.wait_for_timeout(200)
    assert found.heard == []


def test_a_click_on_a_piece_leads_to_its_term(opened: Open, chief: Made) -> None:
    found = opened(chief.html)
    assert not found.page.evaluate(IN_VIEW, "t-salary-0")
    found.page.click("a.m[data-f~='salary-0-amount']")
    assert found.page.evaluate(IN_VIEW, "t-salary-0")
    assert "lit" in found.page.get_attribute("#t-salary-0", "class")
    assert "three hundred twelve thousand" in lit(found.page)
    assert found.page.evaluate("document.activeElement.id") == "t-salary-0"
    assert found.heard == []


def test_a_piece_of_several_terms_leads_to_each_in_turn(opened: Open, chief: Made) -> None:
    page = opened(chief.html).page
    piece = page.locator("a.m[data-t*='severance-0'][data-t*='benefits-0']").first
    terms = piece.get_attribute("data-t").split()
    reached = []
    for _ in terms:
        piece.click()
        page.wait_for_timeout(100)
        reached.append(page.evaluate("location.hash"))
    assert reached == [f"#t-{t}" for t in terms] and len(terms) > 1


def test_a_click_on_a_term_leads_to_its_pieces(opened: Open, chief: Made) -> None:
    page = opened(chief.html).page
    page.click("#t-cause-0 a.to")
    assert page.evaluate(IN_VIEW, "s-cause-0") and "Good Cause" in lit(page)
    page.click("#t-salary-0 a.place >> text=$312,000.00")
    assert lit(page).split("|") == [
        x for x in lit(page).split("|") if x in chief.agreement.letter.source
    ]
    [amount] = chief.agreement.slots["salary[0]"].cite.fields["amount"]
    assert lit(page).replace("|", "") == chief.agreement.letter.source[amount.start : amount.end]


def test_a_figure_opens_its_trace_in_a_panel(opened: Open, chief: Made) -> None:
    page = opened(chief.html).page
    page.click(".card a.v >> text=332,250 shares")
    assert page.inner_text("#panel h2") == "vested shares: 332,250 shares"
    assert "600,000 shares" in page.inner_text("#panel-body")
    page.locator("#panel a.q").first.click()
    assert lit(page)
    page.keyboard.press("Escape")
    assert page.is_hidden("#panel")
    assert page.evaluate("document.activeElement.textContent") == "332,250 shares"


def test_a_trace_opens_where_it_stands_and_with_the_keyboard(opened: Open, chief: Made) -> None:
    page = opened(chief.html).page
    summary = page.locator("#t-equity-0 summary", has_text="vested shares").first
    summary.focus()
    assert page.is_hidden("#w-equity-0-vested_shares")
    page.keyboard.press("Enter")
    assert page.is_visible("#w-equity-0-vested_shares")


def test_it_can_be_used_without_script(opened: Open, chief: Made) -> None:
    page = opened(chief.html, java_script_enabled=False).page
    page.click("#t-cause-0 a.to")
    page.click("a.m[data-t~='salary-0']")
    assert page.url.endswith("#t-salary-0")
    page.click(".card a.v >> text=332,250 shares")
    assert page.is_visible("#w-equity-0-vested_shares")  # a browser opens what a link leads into


def test_charts_are_drawn_inside_their_frames(opened: Open, chief: Made) -> None:
    page = opened(chief.html).page
    for name in ("vesting", "cost"):
        box = page.locator(f"#chart-{name} svg[role=img]").bounding_box()
        for line in page.locator(f"#chart-{name} svg[role=img] path.line").all():
            own = line.bounding_box()
            assert own["width"] > 100 and own["x"] >= box["x"] and own["y"] >= box["y"]
            assert own["x"] + own["width"] <= box["x"] + box["width"]
            assert own["y"] + own["height"] <= box["y"] + box["height"]
    names = page.locator("#chart-cost .key").inner_text()
    assert "terminated without cause" in names and "change in control" in names


def test_on_a_phone_nothing_scrolls_sideways(opened: Open, parted: Made, family: Made) -> None:
    for made in (parted, family):
        page = opened(made.html, NARROW).page
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        wide = "[document.documentElement.scrollWidth, document.body.scrollWidth]"
        assert max(page.evaluate(wide)) <= 375
        text = page.locator("#letter .prose").first.bounding_box()
        assert text["x"] >= 0 and text["x"] + text["width"] <= 375


def test_on_a_phone_links_lead_from_the_letter_to_its_terms_and_back(
    opened: Open, chief: Made
) -> None:
    page = opened(chief.html, NARROW).page
    page.click("#t-severance-0 a.to")
    assert page.evaluate(IN_VIEW, "s-severance-0")
    page.go_back()
    page.click("a.m[data-f~='severance-0-amount']")
    assert page.evaluate(IN_VIEW, "t-severance-0")


def test_it_prints_with_the_letter_at_the_end(opened: Open, chief: Made, tmp_path: Path) -> None:
    page = opened(chief.html).page
    page.emulate_media(media="print")
    assert page.is_hidden("nav") and page.is_hidden("#panel")
    top = {s: page.locator(s).bounding_box()["y"] for s in ("#summary", "#gaps", "#letter")}
    assert top["#summary"] < top["#gaps"] < top["#letter"]
    hidden = page.evaluate("""() => {
      const cut = (e) => e.scrollHeight > e.clientHeight + 2
        && getComputedStyle(e).overflowY !== "visible";
      return [...document.querySelectorAll("main, #letter, .panes, .scroll")].filter(cut).length;
    }""")
    assert hidden == 0
    pdf = page.pdf(format="Letter")
    assert pdf.startswith(b"%PDF") and pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") >= 6


def test_a_dark_screen_keeps_its_contrast(opened: Open, chief: Made) -> None:
    for scheme in ("light", "dark"):
        page = opened(chief.html, color_scheme=scheme).page
        for place in ("body", ".lead", ".to", ".term .said", ".mark.live", "a.m", ".fact"):
            assert page.evaluate(CONTRAST, place) >= 4.5, (scheme, place)


def test_a_hostile_letter_runs_nothing(opened: Open, tmp_path: Path) -> None:
    html = door.report(hostile.agreement(), hostile.facts(tmp_path), "2021-10-31")
    found = opened(html)
    found.page.wait_for_timeout(300)
    assert found.heard == []
    assert found.page.inner_text("h1") == " ".join(hostile.NAME.split())
    assert hostile.SCRIPT in found.page.inner_text("#letter")
    found.page.click("#t-salary-0 a.to")
    assert lit(found.page)


CONTRAST = """(place) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const linear = (v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const part = [r, g, b].map((v) => linear(v / 255));
    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
  };
  const found = document.querySelector(place);
  const clear = (e) => colour(getComputedStyle(e).backgroundColor)[3] < 250;
  let under = found;
  while (under && clear(under)) under = under.parentElement;
  const a = light(colour(getComputedStyle(found).color));
  const b = light(colour(getComputedStyle(under || document.body).backgroundColor));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""
