"""How much a PDF unpacks to: a small file may hold gigabytes of blanks."""

from __future__ import annotations

import base64
import re
import zlib

from tenure.text.formats.limits import LARGEST_UNPACKED, refuse

_STREAM = re.compile(rb"stream\r?\n")
_FILTER = re.compile(rb"/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")  # never unpacked for the text
_PIECE = 65_536


def check_unpacked(data: bytes, name: str) -> None:
    left = LARGEST_UNPACKED
    view = memoryview(data)
    for stream in _STREAM.finditer(data):
        head = data[max(0, stream.start() - 500) : stream.start()]
        head = head[max(head.rfind(b"obj"), 0) :]
        filters = _FILTER.findall(head)
        if filters and not _IMAGE.search(head):
            left -= _unpacked(view[stream.end() :], filters, left)
        if left < 0:
            refuse(
                name,
                f"The PDF unpacks to more than {LARGEST_UNPACKED:,} bytes.",
                "Print the letter to a new PDF.",
            )


def _unpacked(packed: memoryview, filters: list[bytes], left: int) -> int:
    """How many bytes a stream becomes, counted up to one more than are left."""
    content: bytes | memoryview = packed
    for i, kind in enumerate(filters):
        if kind.startswith(b"A"):
            content = _as_bytes(bytes(content), kind)
            continue
        last = i + 1 == len(filters)
        size, content = _inflated(content, left, keep=not last)
        if size > left or last:
            return size
    return len(content) if not isinstance(content, memoryview) else 0


def _inflated(packed: bytes | memoryview, left: int, *, keep: bool) -> tuple[int, bytes]:
    unpacker, size, kept = zlib.decompressobj(), 0, bytearray()
    for at in range(0, len(packed), _PIECE):
        piece: bytes = bytes(packed[at : at + _PIECE])
        while piece and not unpacker.eof:
            try:
                out = unpacker.decompress(piece, 1 << 20)
            except zlib.error:
                return size, bytes(kept)
            size += len(out)
            if keep:
                kept += out
            if size > left:
                return size, b""
            piece = unpacker.unconsumed_tail
        if unpacker.eof:
            break
    return size, bytes(kept)


def _as_bytes(text: bytes, kind: bytes) -> bytes:
    """What the letters of a stream stand for; nothing where they stand for nothing."""
    text = text[: text.find(b"endstream") % (len(text) + 1)]
    try:
        if kind in (b"ASCII85Decode", b"A85"):
            return base64.a85decode(text.split(b"~>", 1)[0])
        return bytes.fromhex(text.split(b">", 1)[0].decode("ascii"))
    except ValueError:
        return b""
