"""What a file is, by its first bytes; its name decides only between text and HTML."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["text", "word", "pdf"]


class Refused(NamedTuple):
    what: str
    mend: str


_AS_TEXT = "Save it as .docx, as a PDF with text or as plain text (.txt, UTF-8)."
_IMAGE = "Recognise its text first (OCR), then give the .txt or the PDF with a text layer."
_REFUSED: tuple[tuple[bytes, Refused], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refused("an old Word document (.doc)", _AS_TEXT)),
    (b"{\\rtf", Refused("an RTF document", _AS_TEXT)),
    (b"\x89PNG", Refused("an image (PNG)", _IMAGE)),
    (b"\xff\xd8\xff", Refused("an image (JPEG)", _IMAGE)),
    (b"GIF8", Refused("an image (GIF)", _IMAGE)),
    (b"II*\x00", Refused("an image (TIFF)", _IMAGE)),
    (b"MM\x00*", Refused("an image (TIFF)", _IMAGE)),
    (b"\x1f\x8b", Refused("compressed (gzip)", "Unpack it first.")),
    (b"BZh", Refused("compressed (bzip2)", "Unpack it first.")),
    (b"\xfd7zXZ", Refused("compressed (xz)", "Unpack it first.")),
    (b"7z\xbc\xaf\x27\x1c", Refused("compressed (7z)", "Unpack it first.")),
    (b"Rar!", Refused("compressed (rar)", "Unpack it first.")),
)
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_SUBMISSION = re.compile(
    rb"\s*(?:<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|SUBMISSION|DOCUMENT)>"
    rb"|-----BEGIN PRIVACY-ENHANCED)",
    re.I,
)
_HTML = re.compile(r"<(?:html|body|!doctype\s+html)\b", re.I)
_CLOSING = re.compile(r"</(?:p|div|td|tr|font|span|h[1-6]|li|a|body|html)\s*>", re.I)
_ANY_TAG = re.compile(r"</?[a-z][a-z0-9]{0,10}\b[^<>]*>|&(?:#\d+|[a-z]{2,8});", re.I)


def sniff(data: bytes) -> Kind | Refused:
    """Of the bytes of one document; between text and HTML `is_html` decides, of the characters."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return "word"
    for mark, refused in _REFUSED:
        if data.startswith(mark):
            if mark[:1] == b"\xd0" and _ENCRYPTED_PACKAGE in data:
                return Refused("a Word document with a password", "Save it without the password.")
            return refused
    return "text"


def is_submission(data: bytes) -> bool:
    return _SUBMISSION.match(data[:4096]) is not None


def is_html(text: str, name: str) -> bool:
    """Marked up, and not only here and there: old text files have a few tags of their own."""
    if _HTML.search(text, 0, 65_536):
        return True
    if name.lower().endswith((".htm", ".html", ".xhtml")):
        return _ANY_TAG.search(text) is not None
    return sum(1 for _, _ in zip(_CLOSING.finditer(text), range(4), strict=False)) > 3
