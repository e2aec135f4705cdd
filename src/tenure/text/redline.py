"""Papers that show their changes by strikethrough: a plain text of one has both versions."""

from __future__ import annotations

from tenure.text.letter import Letter
from tenure.text.original import TEXT
from tenure.text.phrases import phrase
from tenure.text.span import Span

_SAYS = phrase(
    r"\b(?:strike-?(?:through|out|throughs)|struck(?:-| )?(?:through|out)|stricken(?:-| )through"
    r"|lined(?:-| )through|crossed(?:-| )out)\b[^.;]{0,60}\b(?:delet|remov|text|language|words?)"
    r"|\b(?:delet|remov)\w*[^.;]{0,60}\b(?:strike-?(?:through|out)|struck(?:-| )?(?:through|out))\b"
)


def redlined(letter: Letter) -> Span | None:
    """Where a letter says so, if its file was one that cannot show what is struck through: in the
    other formats such words are left out when the file is read.
    """
    if letter.file is not None and letter.file.media_type != TEXT:
        return None
    found = _SAYS.search(letter.normal.text)
    return letter.normal.span(*found.span()) if found is not None else None
