"""EDGAR submissions: which document is the agreement, and the way back to the whole file."""

from __future__ import annotations

import binascii
from pathlib import Path

import pytest

from tenure.errors import InputError
from tenure.text.formats import documents, letter_from
from tenure.text.letter import Letter

from .making import as_html, as_pdf, as_submission

FIRST = "Dear Ann:\n\nYour salary is $90,000 a year.\n"
SECOND = "Dear Bob:\n\nYour \u201csalary\u201d is $80,000 a year.\n"


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "filing.txt"
    text = as_submission(
        ("10-K", "Salaries of \u20ac5 were paid."),
        ("EX-10.1", FIRST),
        ("EX-10.(B)", as_html(SECOND)),
        ("EX-101.INS", "<xbrl>"),
    )
    path.write_text(text, encoding="utf-8")
    return path


def test_one_file_may_hold_several_letters(filing: Path) -> None:
    with pytest.raises(InputError) as caught:
        Letter.load(filing)
    (problem,) = caught.value.problems
    assert "2 agreements: filing.txt#2 EX-10.1 PART 2; filing.txt#3" in problem.what
    assert "filing.txt#2" in problem.mend
    assert [(d.number, d.label) for d in documents(filing)] == [(2, "EX-10.1"), (3, "EX-10.(B)")]
    letters = [d.letter() for d in documents(filing)]
    assert [letter.name for letter in letters] == ["filing.txt#2", "filing.txt#3"]
    assert Letter.load(f"{filing}#3") == letters[1] == Letter.load(filing, 3)
    assert [d.number for d in documents(f"{filing}#1")] == [1]
    assert "\u20ac5" in Letter.load(f"{filing}#1").source


def test_a_span_leads_back_to_the_whole_file(filing: Path) -> None:
    raw = filing.read_text(encoding="utf-8")
    for document in documents(filing):
        letter = document.letter()
        (money,) = [v for v in letter.values if v.kind == "money"]
        where = letter.original(letter.span(money))
        assert raw[where.start : where.end].startswith("$"), "characters of the submission"
        assert raw[where.start : where.end] in (
            "$90,000",
            "$80,000",
            "$90,000 a year",
            "$80,000 a year",
        )
        assert where.document == document.number


def test_which_document_is_the_agreement() -> None:
    one = as_submission(("8-K", "x"), ("EX-10.2", FIRST), ("EX-99", "y")).encode()
    assert letter_from(one, "f.txt").source.strip() == FIRST.strip()
    alone = as_submission(("EX-99.1", FIRST)).encode()
    assert letter_from(alone, "f.txt").name == "f.txt"
    none = as_submission(("8-K", "x"), ("EX-99.1", FIRST)).encode()
    with pytest.raises(InputError, match=r"No document .* f.txt#1 8-K PART 1; f.txt#2 EX-99.1"):
        letter_from(none, "f.txt")
    with pytest.raises(InputError, match=r"It has no document 7\. It has 2: 1 to 2\."):
        letter_from(none, "f.txt", 7)
    with pytest.raises(InputError, match="no EDGAR submission"):
        letter_from(FIRST.encode(), "f.txt", 2)
    with pytest.raises(InputError, match="has no documents"):
        letter_from(b"<SEC-DOCUMENT>x : 1\n", "f.txt")


def test_what_a_document_encodes_is_decoded() -> None:
    data = as_pdf([FIRST.split("\n")])
    lines = [binascii.b2a_uu(data[i : i + 45]).decode() for i in range(0, len(data), 45)]
    coded = f"<PDF>\nbegin 644 a.pdf\n{''.join(lines)}`\nend\n</PDF>"
    letter = letter_from(as_submission(("8-K", "x"), ("EX-10", coded)).encode(), "f.txt")
    assert "Your salary is $90,000 a year." in letter.source
    assert str(letter.original(letter.span(letter.values[0]))).startswith("document 2: page 1")
    picture = "begin 644 a.jpg\n" + binascii.b2a_uu(b"\xff\xd8\xff\xe0 picture").decode() + "`\nend"
    with pytest.raises(InputError, match="an image"):
        letter_from(as_submission(("EX-10", picture)).encode(), "f.txt")


def test_a_submission_that_ends_early_gives_what_it_has() -> None:
    whole = as_submission(("EX-10", FIRST))
    cut = whole[: whole.index("</TEXT>")]
    assert letter_from(cut.encode(), "f.txt").source.strip() == FIRST.strip()
