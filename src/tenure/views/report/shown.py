"""Text on a page: every character of a letter kept and shown for what it is, none of it markup."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup, escape

# Marks that turn the direction of the text around them: a reader must see that they are there.
DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b\x0e-\x1f\x7f"
_ODD = re.compile(f"[{_CONTROL}{DIRECTION}\ud800-\udfff\r]")
_MARK = re.compile(f"[{DIRECTION}]")


def visible(value: Any) -> Any:
    """What a template shows in place of a value: text without characters that hide or reorder."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return "" if value is None else value
    return _ODD.sub(lambda m: f"[U+{ord(m[0]):04X}]" if _MARK.match(m[0]) else _kept(m[0]), value)


def exact(text: str) -> Markup:
    """The text as it is, for the letter: a mark of direction is set apart, so that it turns nothing
    but is still there. HTML has no NUL and no other control characters: they get their pictures.
    """
    if not _ODD.search(text):
        return escape(text)
    parts, at = [], 0
    for found in _ODD.finditer(text):
        parts += [escape(text[at : found.start()]), _odd(found[0])]
        at = found.end()
    return Markup("").join([*parts, escape(text[at:])])


def plain(text: str) -> str:
    """The text that a page shows of a letter: what a reader of the page's text gets back."""
    return _ODD.sub(lambda m: m[0] if _MARK.match(m[0]) or m[0] == "\r" else _kept(m[0]), text)


def _kept(character: str) -> str:
    number = ord(character)
    if character == "\r":
        return "\n"
    if number == 0x7F:
        return "\u2421"
    return chr(0x2400 + number) if number < 0x20 else "\ufffd"


def _odd(character: str) -> Markup:
    if character == "\r":
        return Markup("&#13;")  # a line's end as written: HTML would make a line feed of it
    if not _MARK.match(character):
        return escape(_kept(character))
    marked = Markup('<bdi class="odd" data-odd="U+{}">{}</bdi>')
    return marked.format(f"{ord(character):04X}", character)
