"""HTML: what the page shows, and each character of it found again in the file."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.text.formats import letter_from
from tenure.text.formats.html import extract
from tenure.text.span import Span
from tenure.text.words import listed


def shown(page: str) -> str:
    return extract(f"<html>{page}</html>").text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Your salary\nis <b>$90</b>,000.</p>", "Your salary is $90,000."),
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("One<br>Two<BR/>Three", "One\nTwo\nThree"),
        ("<td>Base Salary</td>", "Base Salary"),
        (
            "<table><tr><td>Base Salary:</td><td>$</td><td>250,000</td></tr><tr><td>Bonus</td>"
            "<td>40</td><td>%</td></tr></table>",
            "Base Salary:\t$250,000\nBonus\t40%",
        ),
        (
            "<table><tr><td><p>Title</p></td><td><p>Chief\nFinancial Officer</p></td></tr></table>",
            "Title\tChief Financial Officer",
        ),
        (
            "<table><tr><td>A</td><td><table><tr><td>B</td><td>C</td></tr></table></td></tr></table>",
            "A\tB\tC",
        ),
        ("a&nbsp;&nbsp;b &ldquo;c&#148; &#146; &amp; &lt;x&gt;", "a b \u201cc\u201d \u2019 & <x>"),
        ("Name" + "&nbsp;" * 20 + "Date", "Name\tDate"),
        ("AT&T and R&D; x < 5 <6", "AT&T and R&D; x < 5 <6"),
        ("a<!-- $1 --><script>var x='<p>$2';</script><style>p{}</style>b", "ab"),
        ("<div style='display:none'>$1<div>x</div>$2</div>$3", "$3"),
        ("<div style='display:none'>$1 <p>never closed", "$1\n\nnever closed"),
        ("<div style='overflow: hidden'>$1</div>", "$1"),
        ("pay <strike>$1</strike> $2", "pay $2"),
        ("$250,000<sup>1</sup> on the 1<sup>st</sup>", "$250,000\u00b9 on the 1st"),
        ("<ol><li>One<li>Two</ol><ol type=a start=3><li>x</li></ol><ul><li>y</ul>",
         "1. One\n2. Two\n\nc. x\n\n\u2022 y"),
        ("one<hr>two<!-- Field: Page; Sequence: 1 -->three", "one\n\f\ntwo\n\f\nthree"),
        ('<p style="page-break-before: always">two', "two"),
        ("<pre>a   b\n  c</pre>", "a   b\n  c"),
        ('<a title="x > y">z</a>', "z"),
        ("<p title='never ends>z</p>", "z"),
        ("em&shy;ployment, co-\u200boperate", "employment, co- operate"),
    ],
)  # fmt: skip
def test_a_page_shows(page: str, text: str) -> None:
    assert shown(page) == text


def test_a_sentence_over_a_page_break_is_one_and_leads_back() -> None:
    page = (
        "<html><p>Section 1. The Company shall pay you a lump sum that is equal to twelve months "
        "of your&nbsp;base</p><p align=center>-2-</p><hr><p>salary within thirty (30) days.</p>"
    )
    letter = letter_from(page.encode(), "a.htm")
    (found,) = [s for s in letter.sentences if s.kind == "body"]
    assert found.plain.endswith("of your base salary within thirty (30) days.")
    where = letter.original(found.span())
    assert page[where.start : where.end].startswith("The Company shall pay")
    assert page[where.start : where.end].endswith("(30) days.")
    assert letter.file is not None and letter.file.media_type == "text/html"


def test_a_character_reference_is_cited_whole() -> None:
    page = "<html>the &ldquo;Company&rdquo;</html>"
    source = extract(page)
    assert source.runs is not None
    at = source.text.index("\u201cCompany")
    a, b = source.runs.span(at, len(source.text))
    assert page[a:b] == "&ldquo;Company&rdquo;"


words = st.text(alphabet="abc $1,.\u201c\u00e9()%-\n\t\xa0", max_size=12)
tags = st.sampled_from(
    listed(
        "<p> </p> <br> <td> </td> <tr> </tr> <table> </table> <b> </b> <li> <ol> <ul> </ol> <hr> "
        "<pre> </pre> <!--x--> <sup> </sup> &amp; &ldquo; &nbsp; &bogus; <script>1</script> "
        "<div\tstyle='display:none'> </div> < & <p\tx='"
    )
)


@given(st.lists(words | tags, max_size=30).map("".join))
def test_every_character_shown_is_in_the_file(page: str) -> None:
    source = extract(page)
    assert source.runs is not None
    last = 0
    for i, character in enumerate(source.text):
        start, end = source.runs.span(i, i + 1)
        assert last <= start <= end <= len(page), "in the order of the file"
        last = start
        if not character.isspace() and not source.runs.is_made(i):
            there = html.unescape(page[start:end])
            assert character == there or there in "0123456789"  # those are raised
    letter = letter_from(b"<html>x" + page.encode(), "a.html")
    for sentence in letter.sentences:
        where = letter.original(sentence.span())
        assert 0 < where.start <= where.end <= len(page) + 7
    assert letter.original(Span(0, 1)).start == 6
