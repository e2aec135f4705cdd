"""Whatever the bytes are, they give a letter or an InputError, in time that grows with them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenure.errors import InputError
from tenure.text.formats import letter_from
from tenure.text.letter import Letter
from tenure.text.lexer import lex

from .making import (
    W,
    as_html,
    as_pdf,
    as_submission,
    as_word,
    as_word_body,
    lines_of,
    pages_of,
    paragraph,
    run,
)  # fmt: skip

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*"))
LETTER = """Exhibit 10.1

May 5, 2020

Dear Ann:

1. Salary. Your salary will be at the annual rate of $265,000 ($22,083.34 a month), "payable" in
   equal parts. (a) You will have a bonus of up to 40%; (b) you may buy 1/48 of 10,000 shares.

Base Salary:        $90,000

If you leave within thirty (30) days,
-2-
<PAGE>
you repay two times the bonus.

Sincerely,

/s/ Bob
-------------------
Bob, President           May 6, 2020
"""
NUMBERING = (
    f"<w:numbering {W}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
    "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num "
    "w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
)
NUMBERED = paragraph(
    run("x"), properties="<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
)
PDF = as_pdf(pages_of(lines_of(LETTER)))
VALID = {
    "txt": LETTER.encode(),
    "htm": as_html(LETTER).encode(),
    "docx": as_word(as_word_body(LETTER) + NUMBERED, {"word/numbering.xml": NUMBERING}),
    "pdf": PDF,
    "sgm": as_submission(("8-K", "x"), ("EX-10.1", as_html(LETTER))).encode(),
    "utf16": LETTER.encode("utf-16"),
}
SIGNS = b"<>&;\"'=/!-#()[]%$.,\t\n\r\f\x00\x02\xa0\x95\xe2\x80\x9c"
quick = settings(
    max_examples=60, deadline=3000, suppress_health_check=list(HealthCheck), derandomize=True
)


def read(data: bytes, name: str) -> Letter | None:
    """All that is read of a letter; each span leads back into the file."""
    try:
        letter = letter_from(data, name)
    except InputError as error:
        assert all(p.where and p.what and p.mend for p in error.problems)
        return None
    last = 0
    for sentence in letter.sentences:
        span = sentence.span()
        assert last <= span.start < span.end <= len(letter.source)
        last = span.start
        where = letter.original(span)
        assert 0 <= where.start <= where.end and str(where)
        assert sentence.plain and letter.quote(span)
    assert letter.definitions is not None and letter.sections is not None
    return letter


def mutated(data: bytes) -> st.SearchStrategy[bytes]:
    """A file with some of its bytes changed, doubled, moved or cut off."""
    places = st.integers(0, len(data))
    bits = st.binary(max_size=6) | st.sampled_from([SIGNS[i : i + 1] for i in range(len(SIGNS))])
    edit = st.tuples(places, st.integers(0, 40), bits)
    copy = st.tuples(places, places, places)

    def apply(edits: list[tuple[int, int, bytes]], copies: list[tuple[int, int, int]]) -> bytes:
        out = bytearray(data)
        for at, length, new in edits:
            out[at : at + length] = new
        for start, end, to in copies:
            out[to:to] = out[start : min(end, start + 500)]
        return bytes(out)

    return st.builds(apply, st.lists(edit, max_size=6), st.lists(copy, max_size=2)) | st.builds(
        lambda end: data[:end], places
    )


@pytest.mark.parametrize("form", VALID)
def test_the_valid_files_are_read(form: str) -> None:
    letter = read(VALID[form], f"a.{form}")
    assert letter is not None and len([v for v in letter.values if v.kind == "money"]) >= 2


@pytest.mark.parametrize("form", VALID)
@given(data=st.data())
@quick
def test_mutated_files(form: str, data: st.DataObject) -> None:
    read(data.draw(mutated(VALID[form])), f"a.{form}")


@given(
    st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.7\n", b"<html>", b"<DOCUMENT>\n", b"\xff\xfe"]),
    st.binary(max_size=600),
    st.sampled_from(["a.txt", "a.htm", "a.docx", "a.pdf"]),
)
@quick
def test_random_bytes(head: bytes, rest: bytes, name: str) -> None:
    read(head + rest, name)


XML = st.recursive(
    st.text(max_size=9).map(lambda s: "".join(c for c in s if c.isprintable() and c not in "<&")),
    lambda inner: st.builds(
        lambda tag, kids: f"<w:{tag}>{''.join(kids)}</w:{tag}>",
        st.sampled_from(
            ["p", "r", "t", "tbl", "tr", "tc", "del", "ins", "sdt", "pict", "txbxContent", "br",
             "pPr", "rPr", "numPr", "tab", "footnoteReference", "sym"]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)  # fmt: skip


@given(XML)
@quick
def test_any_word_document(body: str) -> None:
    read(as_word("<w:p><w:r><w:t>Dear</w:t></w:r></w:p>" + body), "a.docx")


VALUES = st.sampled_from(
    ["$", "5", "1,000", ".50", "%", "(", ")", "thirty", "days", "one", "hundred", "million", "and",
     "a", "May", "2005", "1/48", "-", " ", "\t", "\n", "per", "share", "two times", "2.99x", "US",
     "of", "th", "st", "third", "\u00b2", "\u0661", "\u00bd", "9" * 30, "to", "between", "months"]
)  # fmt: skip


@given(st.lists(VALUES | st.text(max_size=3), max_size=25).map("".join))
@quick
def test_the_lexer_takes_any_text(text: str) -> None:
    done = 0
    for value in lex(text):
        assert done <= value.start < value.end <= len(text)
        done = value.end


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_what_broke_a_reader_once(path: Path) -> None:
    read(path.read_bytes(), path.name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("nested.htm", "<html>" + "<div><table><tr><td>" * 20_000 + "$5"),
        ("open.htm", "<html>" + "<a " * 60_000),
        ("quotes.htm", "<html>" + '<a "' * 60_000),
        ("both.htm", "<html>" + "<a '\"" * 60_000),
        ("comments.htm", "<html>" + "<!--" * 60_000),
        ("heads.htm", "<html>" + "<head><title>" * 30_000),
        ("hidden.htm", "<html>" + "<div style='display:none'>" * 20_000),
        ("entities.htm", "<html>" + "&#x41" * 60_000 + "&" * 60_000),
        ("cells.htm", "<html><table>" + "<tr><td>" * 50_000 + "x"),
        ("documents.sgm", "<DOCUMENT>\n<TYPE>EX-10\n<TEXT>\n" * 1_500),
        ("blank.txt", "x" + " " * 200_000 + "y"),
        ("lines.txt", "x\n" * 60_000),
        ("brackets.txt", "(" * 100_000),
        ("numbers.txt", "1.1.1.1.1.1." * 10_000),
        ("digits.txt", "9" * 100_000),
        ("money.txt", "$" * 100_000),
        ("dashes.txt", "- " * 50_000 + "x"),
        ("pages.txt", "a b - - - page 1\n" * 8_000),
        ("words.txt", "one hundred " * 8_000),
        ("hyphens.txt", "semi-\n" * 20_000),
        ("limbs.txt", "(a) if you leave; " * 5_000),
    ],
)
def test_time_grows_with_the_length(name: str, text: str) -> None:
    """A length of 100,000 characters or so takes a second or so, not a minute."""
    began = time.perf_counter()
    read(text.encode(), name)
    assert time.perf_counter() - began < 8
