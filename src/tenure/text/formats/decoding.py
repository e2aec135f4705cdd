"""From bytes to characters: UTF-8, UTF-16, else Windows-1252, as letters are filed."""

from __future__ import annotations

import codecs
import re

from tenure.text.formats.limits import refuse

_CONTROL = bytes(sorted(frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a\x1b")))
_CONTINUED = bytes(range(0x80, 0xC0))  # what follows the first byte of a character in UTF-8
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*[\"']?([\w-]{2,20})", re.I
)
_SINGLE_BYTE = {"latin-1", "iso-8859-1", "iso8859-1", "windows-1252", "cp1252", "us-ascii"}
_PIECE = 1 << 20
_MEND = "Save the letter as plain text (.txt, UTF-8)."


def decode(data: bytes, name: str) -> str:
    """The text, with each byte order mark of UTF-8 kept as a character of it."""
    wide = _wide(data)
    if wide:
        return _decoded_wide(data, wide, name)
    if len(data.translate(None, _CONTROL)) != len(data):
        refuse(name, "The file is binary, not text.", _MEND)
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    said = _CHARSET.search(data[:4096])
    if said and said.group(1).decode("ascii").lower() in _SINGLE_BYTE:
        return data.decode("cp1252", "replace")
    refuse(name, "The text is neither UTF-8 nor Windows-1252.", "Save it as UTF-8.")


def characters(data: bytes, utf8: bool) -> int:
    """How many characters the bytes are, without decoding them."""
    return len(data.translate(None, _CONTINUED)) if utf8 else len(data)


def is_utf8(data: bytes) -> bool:
    if data.isascii():
        return True
    decoder, view = codecs.getincrementaldecoder("utf-8")(), memoryview(data)
    try:
        for at in range(0, len(data), _PIECE):  # a submission is never held twice
            decoder.decode(view[at : at + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str:
    """The name of a two-byte encoding, by its mark or by the zeros of plain letters in it."""
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:2048]
    if len(head) < 16 or 2 * head.count(0) < 0.9 * len(head) or 2 * head.count(0) > len(head):
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    return "utf-16-le" if not even else "utf-16-be" if not odd else ""


def _decoded_wide(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        refuse(name, f"The text begins as {encoding.upper()[:6]} and is not.", "Save it as UTF-8.")
    if any(ord(c) < 32 and c not in "\t\n\v\f\r\x1a\x1b" for c in set(text)):
        refuse(name, "The file is binary, not text.", _MEND)
    return text
