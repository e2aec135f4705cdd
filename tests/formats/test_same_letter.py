"""The same letter as text, HTML, Word, PDF and submission gives the same terms and quotes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tenure.agreement import Agreement, read, terms_of
from tenure.text.formats import letter_from
from tenure.text.letter import Letter

from ..shared import SHARED, needs_shared
from .making import as_html, as_pdf, as_submission, as_word, as_word_body, lines_of, pages_of

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.txt"))
MAKE = {
    "htm": lambda text: as_html(text).encode("utf-8"),
    "html": lambda text: as_html(text).encode("utf-16"),
    "docx": lambda text: as_word(as_word_body(text)),
    "pdf": lambda text: as_pdf(pages_of(lines_of(text))),
    "sgml": lambda text: as_submission(("8-K", "On May 5 ..."), ("EX-10.1", text)).encode("cp1252"),
    "filing": lambda text: as_submission(("EX-10", as_html(text))).encode("utf-8"),
}


def told(agreement: Agreement) -> list[Any]:
    """What was read, with the sentences; marks of pages and headings are the format's own."""
    letter = agreement.letter
    return [
        (p.kind, terms_of(p), [letter.quote(span) for span in p.cite.whole])
        for p in agreement.provisions
        if p.kind != "informational"
    ]


@pytest.mark.parametrize("form", MAKE)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_same_letter_has_the_same_terms(path: Path, form: str) -> None:
    text = path.read_text(encoding="utf-8")
    plain = read(Letter(path.name, text))
    other = read(letter_from(MAKE[form](text), f"letter.{form}"))
    assert len(told(plain)) > 10
    assert told(other) == told(plain)


@needs_shared
def test_a_filed_exhibit_reads_as_its_text_does() -> None:
    folder = SHARED / "letters" / "gold"
    page = read(Letter.load(folder / "acorn-loeb-2025.htm"))
    text = read(Letter.load(folder / "acorn-loeb-2025.txt"))
    assert len(text.provisions) > 5
    assert [(p.kind, terms_of(p)) for p in page.provisions] == [
        (p.kind, terms_of(p)) for p in text.provisions
    ]
    raw = (folder / "acorn-loeb-2025.htm").read_text(encoding="utf-8")
    for value in page.letter.values:
        span = page.letter.span(value)
        where = page.letter.original(span)
        quoted = " ".join(raw[where.start : where.end].split())
        assert page.letter.quote(span) == quoted or "&" in quoted or "<" in quoted
