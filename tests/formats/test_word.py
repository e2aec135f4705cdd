"""Word documents: everything that is shown, in order, and each sentence found again."""

from __future__ import annotations

import pytest

from tenure.text.formats import letter_from
from tenure.text.formats.word import extract

from .making import W, as_word, paragraph, run

TABLE = (
    "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    "</w:tbl>"
)
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>{0}"
    "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{0}"
    "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
NUMBERED = "<w:numPr><w:ilvl w:val='{}'/><w:numId w:val='{}'/></w:numPr>"


def shown(body: str, parts: dict[str, str] | None = None) -> str:
    return extract(as_word(body, parts), "a.docx").text


def level(depth: int, form: str, text: str, more: str = "") -> str:
    return (
        f"<w:lvl w:ilvl='{depth}'><w:start w:val='1'/><w:numFmt w:val='{form}'/>"
        f"<w:lvlText w:val='{text}'/>{more}</w:lvl>"
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph(run("One."), run(" Two.")), "One. Two."),
        (paragraph(run("One.")) + paragraph(run("Two.")), "One.\n\nTwo."),
        (TABLE.format(*map(paragraph, map(run, ("Base Salary:", "$90,000", "Bonus", "40%")))),
         "Base Salary:\t$90,000\nBonus\t40%"),
        (paragraph(run("a"), "<w:r><w:tab/></w:r>", run("b"), "<w:r><w:br/></w:r>", run("c")),
         "a\tb\nc"),
        (paragraph(run("pay "), f"<w:del>{run('$1')}</w:del><w:ins>{run('$2')}</w:ins>"), "pay $2"),
        (paragraph(run("pay "), f"<w:moveFrom>{run('$1')}</w:moveFrom>", run("$2")), "pay $2"),
        ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("one ") + "</w:p>"
         + paragraph(run("sentence")), "one sentence"),
        (paragraph(run("a"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", run("b")),
         "ab"),
        (paragraph(run("a"), "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>b</w:t></w:r>"), "ab"),
        (paragraph(run("pay $2 "), BOX.format(paragraph(run("Confidential"))), run("now.")),
         "pay $2 now.\n\nConfidential"),
        (paragraph("<w:hyperlink>" + run("linked") + "</w:hyperlink>"), "linked"),
        (f"<w:sdt><w:sdtContent>{paragraph(run('held'))}</w:sdtContent></w:sdt>", "held"),
        (paragraph("<w:r><w:instrText>DATE</w:instrText></w:r>", run("May 5")), "May 5"),
        (paragraph(run("co"), "<w:r><w:noBreakHyphen/></w:r>", run("owner")), "co\u2011owner"),
        (paragraph("<w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r>", run(" x")), "\u2022 x"),
        (paragraph(run("one"), '<w:r><w:br w:type="page"/></w:r>', run("two")), "one\n\f\ntwo"),
    ],
)  # fmt: skip
def test_a_document_shows(body: str, text: str) -> None:
    assert shown(body) == text


def test_the_numbers_that_word_writes_are_shown() -> None:
    numbering = (
        f"<w:numbering {W}><w:abstractNum w:abstractNumId='0'>"
        + level(0, "decimal", "%1.")
        + level(1, "decimal", "%1.%2")
        + level(2, "lowerLetter", "(%3)")
        + level(3, "upperRoman", "%4.", "<w:lvlRestart w:val='0'/>")
        + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
        + level(0, "bullet", "\uf0b7")
        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
        "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
        "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
        "<w:startOverride w:val='7'/></w:lvlOverride></w:num></w:numbering>"
    )
    styles = (
        f"<w:styles {W}><w:style w:styleId='Base'><w:pPr><w:numPr><w:ilvl w:val='1'/>"
        "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId='Sub'><w:basedOn w:val='Base'/></w:style>"
        "<w:style w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style></w:styles>"
    )
    places = [
        (0, 1),
        (1, 1),
        (2, 1),
        (2, 1),
        (3, 1),
        (0, 1),
        (1, 1),
        (2, 1),
        (3, 1),
        (0, 2),
        (0, 3),
    ]
    body = "".join(paragraph(run("x"), properties=NUMBERED.format(*place)) for place in places)
    body += paragraph(run("x"), properties="<w:pStyle w:val='Sub'/>")
    body += paragraph(run("x"), properties="<w:pStyle w:val='Loop'/>")
    body += paragraph(run("x"), properties="<w:pStyle w:val='Sub'/>" + NUMBERED.format(0, 0))
    text = shown(body, {"word/numbering.xml": numbering, "word/styles.xml": styles})
    assert text.split("\n\n") == [
        "1. x", "1.1 x", "(a) x", "(b) x", "I. x", "2. x", "2.1 x", "(a) x", "II. x", "\u2022 x",
        "7. x", "7.1 x", "x", "x",
    ]  # fmt: skip


def test_footnotes_stand_after_the_text_and_headers_nowhere() -> None:
    notes = (
        f"<w:footnotes {W}><w:footnote w:id='0'>{paragraph(run('-----'))}</w:footnote>"
        f"<w:footnote w:id='3'>{paragraph(run('Cause means fraud.'))}</w:footnote></w:footnotes>"
    )
    body = paragraph(run("for Good Cause"), "<w:r><w:footnoteReference w:id='3'/></w:r>", run("."))
    parts = {"word/footnotes.xml": notes, "word/header1.xml": f"<w:hdr {W}>{body}</w:hdr>"}
    assert shown(body, parts) == "for Good Cause\u00b9.\n\n\u00b9 Cause means fraud."


def test_a_sentence_is_found_in_its_paragraph() -> None:
    body = paragraph(run("Dear Ann:")) + paragraph(
        run("You start on May 5. "), run("Your salary is "), run("$90,000 a year.")
    )
    letter = letter_from(as_word(body + TABLE.format(*[paragraph(run("x y"))] * 4)), "offer.docx")
    (money,) = [v for v in letter.values if v.kind == "money"]
    (place,) = letter.original(letter.span(money)).places
    said = "You start on May 5. Your salary is $90,000 a year."
    assert (place.kind, place.number, place.part) == ("paragraph", 2, "word/document.xml")
    assert said[place.start : place.end].startswith("$90,000")
    assert str(place) == f"paragraph 2, characters {place.start}-{place.end}"
