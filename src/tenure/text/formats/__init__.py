"""From the bytes of a file to a letter. Refuses what cannot be one, with how to mend it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tenure.errors import InputError, Problem
from tenure.text.formats import decoding, sgml
from tenure.text.formats.limits import (
    LARGEST,
    LARGEST_SUBMISSION,
    check_length,
    check_size,
    refuse,
)
from tenure.text.formats.sniff import Kind, Refused, is_html, is_submission, sniff
from tenure.text.letter import Letter
from tenure.text.original import HTML, PDF, TEXT, WORD, Original, SourceText

__all__ = ["ENDINGS", "LARGEST", "Document", "documents", "letter_from", "load"]

ENDINGS = (".txt", ".htm", ".html", ".docx", ".pdf", ".sgml", ".nc")  # of letters in a folder
_CHOSEN = re.compile(r"(.+)#(\d{1,4})")


@dataclass(frozen=True)
class Document:
    """A file, or one exhibit of a submission: what may be read as a letter."""

    name: str  # "offer.docx", "0001234567-05-000123.txt#2"
    number: int = 0  # of the submission, from 1; 0: the file is no submission
    label: str = ""  # "EX-10.1"
    filename: str = ""
    description: str = ""
    sha256: str = ""  # of the whole file
    base: int = 0  # characters of the submission before this document
    data: bytes = field(default=b"", repr=False, compare=False)

    def letter(self) -> Letter:
        """InputError where it cannot be read."""
        data, base = self.data, self.base
        if self.number:
            data, skipped = sgml.unwrapped(data, self.name)
            base = 0 if skipped is None else base + skipped
        media_type, source = _extracted(data, self.name, self.filename or self.name)
        original = Original(media_type, self.sha256, self.number, self.label, base, source)
        return Letter(self.name, source.text, original)


def load(path: Path | str, document: int | None = None) -> Letter:
    """The letter in a file. "FILE#2", or `document`, names one of the documents of a submission."""
    path, chosen = _path(Path(path))
    return _chosen(_read(path), path.name, chosen if document is None else document)


def letter_from(data: bytes, name: str, document: int | None = None) -> Letter:
    return _chosen(data, name, document)


def documents(path: Path | str) -> tuple[Document, ...]:
    """What a file holds: its exhibits 10 where it is a submission, else the one letter.

    Each is read when it is asked for its letter, so that one that cannot be read stops no other.
    """
    path, chosen = _path(Path(path))
    data = _read(path)
    every = _documents(data, path.name)
    if chosen is not None:
        return (_numbered(every, path.name, chosen),)
    return tuple(_agreements(every, path.name))


def _path(path: Path) -> tuple[Path, int | None]:
    """The file, and the number after "#" where no file has that name."""
    match = _CHOSEN.fullmatch(path.name)
    if match and not path.exists():
        return path.with_name(match.group(1)), int(match.group(2))
    return path, None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(4096)
            largest = LARGEST_SUBMISSION if is_submission(head) else LARGEST
            size = path.stat().st_size
            check_size(size, str(path), largest)
            return head + file.read(largest + 1 - len(head))
    except OSError as error:
        what = error.strerror or "It cannot be read"
        raise InputError([Problem(str(path), f"{what}.", "Give the path of a letter.")]) from None
    except ValueError:
        raise InputError([Problem(str(path), "No file has such a name.", "Check it.")]) from None


def _chosen(data: bytes, name: str, document: int | None) -> Letter:
    every = _documents(data, name)
    if document is not None:
        return _numbered(every, name, document).letter()
    found = _agreements(every, name)
    if len(found) > 1:
        listed = "; ".join(f"{d.name} {d.label} {d.description}".rstrip() for d in found)
        refuse(
            name,
            f"The submission has {len(found)} agreements: {listed}.",
            f"Choose one: {found[0].name}, say.",
        )
    return found[0].letter()


def _numbered(every: list[Document], name: str, number: int) -> Document:
    for document in every:
        if document.number == number:
            return document
    if every[0].number == 0:
        refuse(name, "The file is no EDGAR submission.", f"Give {name} without a number.")
    refuse(name, f"It has no document {number}.", f"It has {len(every)}: 1 to {len(every)}.")


def _agreements(every: list[Document], name: str) -> list[Document]:
    """The exhibits 10; a file with one document is that document, whatever it is."""
    found = [d for d in every if sgml.is_agreement(d.label)]
    if found or len(every) == 1:
        return found or every
    listed = "; ".join(f"{d.name} {d.label} {d.description}".rstrip() for d in every[:12])
    more = f" and {len(every) - 12} more" if len(every) > 12 else ""
    refuse(
        name,
        f"No document of the submission is filed as an agreement (EX-10): {listed}{more}.",
        f"Choose one all the same: {every[0].name}, say.",
    )


def _documents(data: bytes, name: str) -> list[Document]:
    largest = LARGEST_SUBMISSION if is_submission(data[:4096]) else LARGEST
    check_size(len(data), name, largest)
    sha256 = hashlib.sha256(data).hexdigest()
    if not is_submission(data[:4096]):
        return [Document(name, sha256=sha256, data=data)]
    utf8 = decoding.is_utf8(data)
    parts = sgml.split(data, name)
    made, at, base = [], 0, 0
    for part in parts:
        base += decoding.characters(data[at : part.start], utf8)
        at = part.start
        own = f"{name}#{part.number}" if len(parts) > 1 else name
        content = data[part.start : part.end]
        said = (part.number, part.type, part.filename, part.description)
        made.append(Document(own, *said, sha256, base, content))
    return made


def _extracted(data: bytes, name: str, filename: str) -> tuple[str, SourceText]:
    check_size(len(data), name)
    if not data.strip():
        refuse(name, "The file is empty.", "Give the text of a letter.")
    kind = sniff(data)
    if isinstance(kind, Refused):
        refuse(name, f"The file is {kind.what}, not a letter with text.", kind.mend)
    media_type, extract = _EXTRACTORS[kind]
    source = extract(data, name, filename)
    if media_type == TEXT and source.runs is not None:
        media_type = HTML
    check_length(source.text, name)
    if not source.text.strip("\ufeff \t\r\n\f\v\xa0"):
        refuse(name, "The file is empty.", "Give the text of a letter.")
    return media_type, source


def _text(data: bytes, name: str, filename: str) -> SourceText:
    from tenure.text.formats import html

    text = decoding.decode(data, name)
    return html.extract(text) if is_html(text, filename) else SourceText(text)


def _word(data: bytes, name: str, filename: str) -> SourceText:
    from tenure.text.formats import word

    return word.extract(data, name)


def _pdf(data: bytes, name: str, filename: str) -> SourceText:
    from tenure.text.formats import pdf

    return pdf.extract(data, name)


_EXTRACTORS: dict[Kind, tuple[str, Callable[[bytes, str, str], SourceText]]] = {
    "text": (TEXT, _text),
    "word": (WORD, _word),
    "pdf": (PDF, _pdf),
}
