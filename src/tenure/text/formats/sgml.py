"""EDGAR submissions: one file with several documents, each with its type and its text."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from tenure.text.formats.limits import LARGEST, MOST_DOCUMENTS, refuse

_OPEN = re.compile(rb"^[ \t]*<DOCUMENT>[ \t]*\r?$", re.I | re.M)
_CLOSE = re.compile(rb"^[ \t]*</DOCUMENT>", re.I | re.M)
_TEXT = re.compile(rb"<TEXT>[ \t]*\r?\n?", re.I)
_TEXT_END = re.compile(rb"</TEXT>", re.I)
_HEAD = re.compile(rb"^[ \t]*<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\r\n<]*)", re.I | re.M)
_WRAPPED = re.compile(rb"\s*<(PDF|XBRL|XML|JSON)>\s*", re.I)
_BEGIN = re.compile(rb"\s*begin [0-7]{3,4} [^\r\n]{1,200}\r?\n")
_EXHIBIT_10 = re.compile(r"EX-10(?![\d])", re.I)
_LARGEST_HEAD = 20_000  # bytes before the text


@dataclass(frozen=True)
class Part:
    """One document of a submission."""

    number: int  # from 1
    type: str  # "EX-10.1"
    filename: str
    description: str
    start: int  # of its text, in bytes of the submission
    end: int


def is_agreement(label: str) -> bool:
    """Material contracts are filed as exhibits 10: EX-10, EX-10.1, EX-10.(A)."""
    return _EXHIBIT_10.match(label) is not None


def split(data: bytes, name: str) -> list[Part]:
    """The documents of a submission; the text before the first is its header."""
    opens = [m.end() for m in _OPEN.finditer(data)]
    if len(opens) > MOST_DOCUMENTS:
        refuse(name, f"The submission has {len(opens):,} documents.", "Give the exhibit alone.")
    parts = []
    for i, start in enumerate(opens):
        end = opens[i + 1] if i + 1 < len(opens) else len(data)
        close = _CLOSE.search(data, start, end)
        parts.append(_part(data, i + 1, start, close.start() if close else end))
    if not parts:
        refuse(name, "The submission has no documents.", "Fetch it again, or give the exhibit.")
    return parts


def _part(data: bytes, number: int, start: int, end: int) -> Part:
    text = _TEXT.search(data, start, min(end, start + _LARGEST_HEAD))
    head = data[start : text.start() if text else min(end, start + _LARGEST_HEAD)]
    said = {
        m.group(1).upper(): " ".join(m.group(2).decode("cp1252", "replace").split())
        for m in reversed(list(_HEAD.finditer(head)))
    }
    first = text.end() if text else start
    stop = _TEXT_END.search(data, first, end)
    return Part(
        number,
        said.get(b"TYPE", ""),
        said.get(b"FILENAME", ""),
        said.get(b"DESCRIPTION", ""),
        first,
        stop.start() if stop else end,
    )


def unwrapped(data: bytes, name: str) -> tuple[bytes, int | None]:
    """The bytes of a document, and how many bytes before them were left out.

    What a document encodes as text (a PDF, an image) is decoded, and then has no such number.
    """
    inner = _WRAPPED.match(data)
    at = inner.end() if inner else 0
    begin = _BEGIN.match(data, at)
    if begin is None:
        return data[at:], at
    decoded = bytearray()
    for line in data[begin.end() :].splitlines():
        if line.strip() in (b"end", b"`", b""):
            if line.strip() == b"end":
                break
            continue
        try:
            decoded += binascii.a2b_uu(line)
        except binascii.Error:
            length = (((line[0] - 32) & 63) * 4 + 5) // 3  # some encoders pad lines wrongly
            try:
                decoded += binascii.a2b_uu(line[:length])
            except binascii.Error:
                refuse(name, "What it encodes is broken.", "Fetch the exhibit by itself.")
        if len(decoded) > LARGEST:
            refuse(name, f"It encodes more than {LARGEST:,} bytes.", "Split it.")
    return bytes(decoded), None
