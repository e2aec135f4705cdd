"""The page as a document: what it holds, that all its links lead somewhere, that nothing of it is
markup but its own.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from tenure import door
from tenure.calendar import date as date_of
from tenure.views.report.keys import key
from tenure.views.report.shown import plain
from tests.report import hostile
from tests.report.conftest import Made

PAGES = ("chief", "parted", "family")


@pytest.fixture(params=PAGES)
def made(request: pytest.FixtureRequest) -> Made:
    found: Made = request.getfixturevalue(request.param)
    return found


def tree(html: str) -> Any:
    return lxml.html.document_fromstring(html)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_ids_are_unique_and_every_link_leads_to_one(made: Made) -> None:
    page = tree(made.html)
    ids = Counter(page.xpath("//@id"))
    assert not [i for i, n in ids.items() if n > 1]
    targets = {h for h in page.xpath("//a/@href")}
    assert targets and all(h.startswith("#") for h in targets)
    assert not [h for h in targets if h[1:] not in ids]


def test_every_figure_and_finding_is_there_with_its_trace(made: Made) -> None:
    page, s = tree(made.html), made.statement
    for name, value in {**s.findings, **s.figures}.items():
        [trace] = page.xpath(f"//*[@id='w-{key(name)}']")
        text = "not by this day" if str(value) == "never" else str(value)
        assert trace.get("data-value") == text, name
        [term] = trace.xpath("ancestor::article[@data-key]")
        assert term.get("data-key") == key(name.rpartition(".")[0])
        assert squeezed(trace.text_content())


def test_every_amount_that_is_shown_opens_a_trace(made: Made) -> None:
    page = tree(made.html)
    for link in page.xpath("//a[contains(@class, 'v')]"):
        [trace] = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert "trace" in trace.get("class")
    bare = page.xpath("//main//td//span[starts-with(@class, 'v')] | //*[@class='big']/span")
    sums = [x for x in bare if re.search(r"\d", x.text_content())]
    for one in sums:  # a sum of several figures, each beside it with its own trace
        near = one.xpath("ancestor::div[1]//a[contains(@class, 'v')] | ancestor::tr//a")
        dated = re.fullmatch(r"\d{4}-\d\d-\d\d", one.text_content())
        assert dated or near or one.text_content() == "$0.00", one.text_content()


def offsets(paper: Any) -> tuple[str, list[tuple[int, int, Any]]]:
    """The text of a document on the page, and where each of its marks is."""
    text, marks = "", []

    def walk(node: Any) -> None:
        nonlocal text
        start = len(text)
        text += node.text or ""
        for child in node:
            walk(child)
            text += child.tail or ""
        if node.tag == "a":
            marks.append((start, len(text), node))

    walk(paper)
    return text, marks


def test_a_letter_is_there_to_the_character_and_marks_are_its_cites(made: Made) -> None:
    page = tree(made.html)
    documents = made.agreement.documents
    papers = page.xpath("//*[@id='letter']//div[@class='text']")
    assert len(papers) == len(documents)
    for number, (paper, document) in enumerate(zip(papers, documents, strict=True)):
        source = document.letter.source
        text, marks = offsets(paper)
        assert text == plain(source)
        for slot, p in made.agreement.slots.items():
            cites = [("data-t", key(slot), [p.cite.whole, *p.cite.fields.values()])]
            cites += [("data-f", f"{key(slot)}-{key(f)}", [x]) for f, x in p.cite.fields.items()]
            for attribute, name, spans in cites:
                own = [s for part in spans for s in part if s.document == number]
                cited = {i for s in own for i in range(s.start, s.end)}
                shown = {
                    i
                    for start, end, mark in marks
                    if name in mark.get(attribute, "").split()
                    for i in range(start, end)
                }
                assert {i for i in cited ^ shown if not source[i].isspace()} == set(), name


def test_terms_duties_questions_and_gaps_are_all_there(made: Made) -> None:
    page, s = tree(made.html), made.statement
    text = squeezed(page.text_content())
    for slot, p in made.agreement.slots.items():
        assert page.xpath(f"//*[@id='t-{key(slot)}']"), slot
        assert squeezed(p.told) in text
    for d in s.duties:
        assert d.state == "not created" or f"{d.duty.modality} {d.duty.name}" in text
    for c in s.conditions:
        assert c.condition.name.replace("_", " ") in text
    asked = page.xpath("//ol[@class='questions']/li/code/text()")
    assert sorted(asked) == sorted(r.name for r in s.readings)
    for missing in made.agreement.unsaid:
        assert missing in text
    for piece in made.agreement.unread:
        assert squeezed(made.agreement.quote(piece.span)) in text
    for stand in s.standing:
        assert stand.stands in text


def test_charts_have_words_and_a_table_that_ends_as_the_statement_says(chief: Made) -> None:
    page, s = tree(chief.html), chief.statement
    for chart in page.xpath("//figure[@class='chart']"):
        [svg] = chart.xpath(".//svg[@role='img']")
        for part in svg.get("aria-labelledby").split():
            assert squeezed(svg.xpath(f".//*[@id='{part}']")[0].text_content())
        assert chart.xpath(".//table//tbody/tr")
    rows = page.xpath("//figure[@id='chart-vesting']//tbody/tr")
    cells = [[c.text_content() for c in row.xpath("td")] for row in rows]
    before = [row for row in cells if row[0] <= chief.day]
    assert before[-1][1] == str(s["vested_shares"]) and cells[-1][1] == str(s["granted_shares"])


def test_the_cost_by_day_is_what_what_if_says_and_steps_are_found_to_the_day(chief: Made) -> None:
    rows = tree(chief.html).xpath("//figure[@id='chart-cost']//table//tr")
    ways = [h.text_content() for h in rows[0].xpath("th")][1:]
    cells = [[c.text_content() for c in row.xpath("td")] for row in rows[1:]]
    days = [date.fromisoformat(row[0]) for row in cells]
    before = [d - timedelta(days=1) for d in days[1:]]
    asked = [d.isoformat() for d in (*days, *before)]
    found = door.what_if(chief.agreement, chief.facts, asked, ways=ways, known_at=chief.known_at)
    said = {(c.way, date_of(c.on)): str(c.total) for c in found}
    for row, day in zip(cells, days, strict=True):
        assert row[1:] == [said[way, day] for way in ways]
    for row, day in zip(cells, before, strict=False):
        assert row[1:] == [said[way, day] for way in ways]


def test_only_the_pages_own_style_and_script_may_run(made: Made) -> None:
    page = tree(made.html)
    [policy] = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy
    for tag in ("style", "script"):
        [found] = re.findall(f"<{tag}>(.*?)</{tag}>", made.html, re.DOTALL)
        digest = b64encode(hashlib.sha256(found.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not page.xpath("//@style | //@onclick | //@onload | //@src | //iframe | //form")
    assert "http:" not in made.html.replace("http-equiv", "") and "https:" not in made.html


def test_markup_in_a_letter_in_names_and_in_facts_is_text(tmp_path: Path) -> None:
    agreement, facts = hostile.agreement(), hostile.facts(tmp_path)
    html = door.report(agreement, facts, "2021-10-31")
    page = tree(html)
    assert len(page.xpath("//script")) == 1 and len(page.xpath("//style")) == 1
    assert not page.xpath("//img | //b[@onfocus] | //@onerror | //@onmouseover | //@autofocus")
    assert not [h for h in page.xpath("//a/@href") if not h.startswith("#")]
    [text] = page.xpath("//div[@class='text']")
    assert text.text_content() == plain(agreement.letter.source)
    assert hostile.SCRIPT in text.text_content() and hostile.QUOTES in text.text_content()
    assert page.xpath("//h1")[0].text_content() == hostile.NAME
    assert "\u202e" not in "".join(page.xpath("//main//text()"))
    assert "<img src=x onerror=alert(7)>.yaml" in page.text_content()
    assert "7 * 7" in html


def test_nul_is_shown_and_does_not_end_the_text() -> None:
    letter = (hostile.EXAMPLES / "finance-chief.txt").read_text("utf-8")
    agreement = door.read(letter.replace("Dear Dana:", "Dear\x00 Dana\x07:\x1b"))
    facts = hostile.tenure.Facts.of([])
    [text] = tree(door.report(agreement, facts, "2019-04-01")).xpath("//div[@class='text']")
    assert "Dear\u2400 Dana\u2407:\u241b" in text.text_content()
    assert "base salary then in" in squeezed(text.text_content())


def test_a_page_before_any_work_has_no_charts_and_says_what_is_open() -> None:
    agreement = door.load(hostile.EXAMPLES / "chief-executive.txt")
    page = tree(door.report(agreement, hostile.tenure.Facts.of([]), "2020-02-01"))
    assert not page.xpath("//figure")
    assert page.xpath("//span[contains(@class, 'pill')]")[0].text_content() == "not begun"


def test_documents_of_a_family_stand_one_after_another(family: Made) -> None:
    page = tree(family.html)
    names = [n.text_content() for n in page.xpath("//h3[@class='file']")]
    assert names == [d.name for d in family.agreement.documents] and len(names) == 3
    text = squeezed(page.text_content())
    for change in family.statement.papers.changes:
        assert change.words in text
    for conflict in family.agreement.conflicts:
        assert conflict.because in text and conflict.promise.says in text
