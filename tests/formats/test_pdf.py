"""PDF: lines become paragraphs again, and a span has its page and its boxes."""

from __future__ import annotations

from tenure.text.formats import letter_from
from tenure.text.letter import Letter

from .making import as_pdf

LINES = [
    "Ann Lee",
    "",
    "Dear Ann:",
    "",
    "The Company will employ you as its treasurer, and your salary will be at the annual rate of",
    "$90,000, payable monthly. You will have three weeks of vacation in each year of your em-",
    "ployment. You will have",
    "",
    "-1-",
]
MORE = ["a bonus of 20% of your salary, if the Company makes a profit.", "", "Car:\t$500 a month"]


def letter() -> Letter:
    return letter_from(as_pdf([LINES, MORE]), "offer.pdf")


def test_lines_and_pages_are_joined() -> None:
    said = [s.plain for s in letter().sentences]
    assert "You will have a bonus of 20% of your salary, if the Company makes a profit." in said
    assert any("at the annual rate of $90,000, payable monthly." in s for s in said)
    assert "Car:\t$500 a month" in letter().normal.text


def test_a_span_has_a_page_and_boxes() -> None:
    found = letter()
    amounts = [v for v in found.values if v.kind == "money"]
    places = [found.original(found.span(v)).places for v in amounts]
    assert [(p.kind, p.number) for (p,) in places] == [("page", 1), ("page", 2)]
    ((first,), (second,)) = (p.boxes for (p,) in places)
    left, bottom, right, top = first
    assert 70 < left < right < 200 and 650 < bottom < top < 692
    assert second[0] > 260, "in the second column"
    (sentence,) = [s for s in found.sentences if "bonus" in s.plain]
    where = found.original(sentence.span())
    assert [p.number for p in where.places] == [1, 2]
    assert str(where).startswith("page 1, characters")


def test_every_character_leads_back_to_its_page() -> None:
    found = letter()
    assert found.file is not None and found.file.source is not None
    source = found.file.source
    assert source.runs is not None
    pages = ["\r\n".join(x for x in page if x) for page in (LINES, MORE)]
    pages = [page.replace("-\r\npl", "-pl").replace("\t", " ") for page in pages]
    for i, character in enumerate(source.text):
        if not character.isspace():
            start = source.runs.origin(i)
            unit = [u for u in source.units if u.start <= start][-1]
            assert pages[unit.number - 1][start - unit.start] == character
