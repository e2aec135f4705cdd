"""What cannot be read is refused with how to mend it, in bounded time and memory."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from tenure.errors import InputError, Problem
from tenure.text.formats import letter_from
from tenure.text.letter import Letter

from .making import W, _pdf_file, as_pdf, as_word, paragraph, run

SOUND = as_word(paragraph(run("Your salary is $90,000.")))
PDF = as_pdf([["Your salary is $90,000 a year."]])


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


def document(xml: bytes) -> bytes:
    return zipped(word__document_xml=xml)


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document %s><w:body><w:p><w:r><w:t>&b;&x;'
    b"</w:t></w:r></w:p></w:body></w:document>" % W.encode()
)
LATE = ENTITIES.replace(b"<!DOCTYPE", b"<!--" + b"-" * 0 + b" " * 5000 + b"--><!DOCTYPE")
DEEP = b"<w:document %s><w:body>%s" % (W.encode(), b"<w:sdt>" * 5000)
FLAGGED = SOUND.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01").replace(
    b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
)
MANY = b"PK\x03\x04" + b"PK\x01\x02" * 6000


@pytest.mark.parametrize(
    ("name", "data", "what", "mend"),
    [
        ("a.txt", b"", "empty", "text of a letter"),
        ("a.htm", b"<html><p>&nbsp;</p></html>", "empty", "text of a letter"),
        ("a.txt", b"Dear\x00Ann", "binary", "plain text"),
        ("a.txt", bytes(range(256)), "binary", "plain text"),
        ("a.txt", "Dear\x00".encode("utf-16"), "binary", "plain text"),
        ("a.txt", b"\xff\xfeD\x00e\x00\x00", "UTF-16", "UTF-8"),
        ("a.txt", b"caf\x81\x8d\xff", "neither UTF-8", "UTF-8"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99, "old Word", "docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
         "password", "without the password"),
        ("a.rtf", b"{\\rtf1 Dear}", "RTF", "docx"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "an image", "OCR"),
        ("a.png", b"\x89PNG\r\n", "an image", "OCR"),
        ("a.gz", b"\x1f\x8b\x08", "compressed", "Unpack"),
        ("a.docx", b"PK\x03\x04zip", "broken zip", "save it again"),
        ("a.docx", SOUND[: len(SOUND) // 2], "broken zip", "save it again"),
        ("a.docx", zipped(a_xml=b"x"), "a zip file", "the letter itself"),
        ("a.xlsx", zipped(xl__workbook_xml=b"x"), "spreadsheet", "the letter itself"),
        ("a.odt", zipped(content_xml=b"x"), "OpenDocument", "the letter itself"),
        ("a.docx", FLAGGED, "password", "without the password"),
        ("a.docx", MANY, "6,000 parts", "letter alone"),
        ("a.docx", document(ENTITIES), "entities", "in Word"),
        ("a.docx", document(LATE), "broken", "in Word"),
        ("a.docx", document(DEEP), "broken", "in Word"),
        ("a.docx", document(b"<w:document %s/>" % W.encode()), "no body", "in Word"),
        ("a.docx", document(b"<p"), "broken", "in Word"),
        ("a.docx", as_word(paragraph()), "empty", "text of a letter"),
        ("a.docx", document(b" " * 30_000_000), "unpacks to more", "letter alone"),
        ("a.pdf", b"%PDF-1.4 ...", "broken", "print it"),
        ("a.pdf", PDF[:200], "broken", "print it"),
        ("a.pdf", as_pdf([[], []]), "no text on its 2 page", "OCR"),
        ("a.pdf", as_pdf([["Secret"]], encrypted=True), "password", "without the password"),
    ],
)  # fmt: skip
def test_it_is_refused_with_a_way_to_mend_it(name: str, data: bytes, what: str, mend: str) -> None:
    problem = refused(data, name)
    assert problem.where == name
    assert what in problem.what and mend in problem.mend


def refused(data: bytes, name: str) -> Problem:
    with pytest.raises(InputError) as caught:
        letter_from(data, name)
    (problem,) = caught.value.problems
    return problem


def test_a_bomb_is_refused_before_it_unpacks() -> None:
    bomb = zlib.compress(b"\x00" * 300_000_000, 9)
    page = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(bomb), bomb)
    file = _pdf_file([b"<< /Type /Catalog >>", page], encrypted=False)
    word = document(b" " * 300_000_000)
    assert len(file) + len(word) < 1_000_000
    began = time.perf_counter()
    tracemalloc.start()
    assert "unpacks to more" in refused(file, "a.pdf").what
    assert "unpacks to more" in refused(word, "a.docx").what
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 250_000_000 and time.perf_counter() - began < 20


def test_a_huge_file_is_never_read(tmp_path: Path) -> None:
    for head in (b"", b"%PDF-1.4", b"PK\x03\x04", b"<SEC-DOCUMENT>\n"):
        path = tmp_path / "huge.txt"
        with path.open("wb") as file:
            file.write(head)
            file.truncate(200_000_000)
        tracemalloc.start()
        with pytest.raises(InputError, match="200,000,000 bytes"):
            Letter.load(path)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 1_000_000


def test_a_path_that_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.txt", tmp_path / "none.txt#2", tmp_path / "a\x00b"):
        with pytest.raises(InputError):
            Letter.load(path)


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.docx", "a", "a.jpg"])
@pytest.mark.parametrize(
    "data",
    [SOUND, PDF, b"<html><p>Your salary is <b>$90,000</b>.", b"Your salary is $90,000.",
     "Your salary is $90,000.".encode("utf-16"), "Your salary is $90,000.".encode("utf-16-le"),
     "\ufeffYour salary is $90,000.".encode(), b"Your \x93salary\x94 is $90,000."],
)  # fmt: skip
def test_what_a_file_is_shows_in_it_and_not_in_its_name(data: bytes, name: str) -> None:
    letter = letter_from(data, name)
    assert [v.kind for v in letter.values] == ["money"]
    assert letter.file is not None and len(letter.file.sha256) == 64
