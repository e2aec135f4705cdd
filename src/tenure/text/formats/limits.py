"""How large a file may be, and how a file that cannot be read is refused."""

from __future__ import annotations

from typing import NoReturn

from tenure.errors import InputError, Problem

LARGEST = 20 * 1024 * 1024  # bytes of a letter
LARGEST_SUBMISSION = 100 * 1024 * 1024  # bytes of an EDGAR submission with all its documents
LARGEST_PART = 20 * 1024 * 1024  # bytes of an unpacked part of a Word document
LARGEST_UNPACKED = 100 * 1024 * 1024  # bytes of all that a PDF unpacks
MOST_PARTS = 5_000
MOST_PAGES = 1_000
MOST_CHARACTERS = 4_000_000  # of the text of a letter
MOST_DOCUMENTS = 2_000


def refuse(where: str, what: str, mend: str) -> NoReturn:
    raise InputError([Problem(where, what, mend)])


def check_size(size: int, name: str, largest: int = LARGEST) -> None:
    if size > largest:
        kind = "an EDGAR submission" if largest == LARGEST_SUBMISSION else "a letter"
        refuse(name, f"The file has {size:,} bytes; {kind} has at most {largest:,}.", "Split it.")


def check_length(text: str, name: str) -> None:
    if len(text) > MOST_CHARACTERS:
        refuse(
            name,
            f"Its text has {len(text):,} characters; a letter has at most {MOST_CHARACTERS:,}.",
            "Split it.",
        )
