"""From the bytes of a file to a letter. Refuses what cannot be one, with how to mend it."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

from tenure.errors import InputError, Problem
from tenure.text.letter import Letter

LARGEST = 20 * 1024 * 1024  # bytes
_OTHER_FORMATS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip file (perhaps a Word document)",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"{\\rtf": "an RTF document",
}
_CONTROL = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a\x1b")


def load(path: Path) -> Letter:
    """The letter in a file, named after the file."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        what = error.strerror or "It cannot be read"
        raise InputError(
            [Problem(str(path), f"{what}.", "Give the path of a text file.")]
        ) from None
    if size > LARGEST:
        _refuse(
            str(path),
            f"The file has {size:,} bytes; a letter has at most {LARGEST:,}.",
            "Split it.",
        )
    return letter_from(data, path.name)


def letter_from(data: bytes, name: str) -> Letter:
    if len(data) > LARGEST:
        _refuse(
            name,
            f"The file has {len(data):,} bytes; a letter has at most {LARGEST:,}.",
            "Split it.",
        )
    for mark, what in _OTHER_FORMATS.items():
        if data.startswith(mark):
            _refuse(name, f"The file is {what}, not text.", "Save it as plain text (.txt, UTF-8).")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse(name, "The text is in UTF-16.", "Save it as UTF-8.")
    if any(byte in _CONTROL for byte in set(data)):
        _refuse(
            name, "The file is binary, not text.", "Save the letter as plain text (.txt, UTF-8)."
        )
    source = _decoded(data, name)
    if not source.strip("\ufeff \t\r\n\f\v\xa0"):
        _refuse(name, "The file is empty.", "Give the text of a letter.")
    return Letter(name, source)


def _decoded(data: bytes, name: str) -> str:
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    _refuse(name, "The text is neither UTF-8 nor Windows-1252.", "Save it as UTF-8.")


def _refuse(where: str, what: str, mend: str) -> NoReturn:
    raise InputError([Problem(where, what, mend)])
