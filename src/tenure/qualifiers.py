"""Words that narrow a promise: provisos, exceptions, conditions. What no term rests on is named, as
a promise read without its proviso says more than the letter does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .provision import KINDS, Provision
from .text import Letter, Span
from .text.phrases import phrase

_NARROWS = phrase(
    r"\b(?:provided,?(?: however,?| further,?)?(?: that| you| he| she| the)|so long as|as long as"
    r"|unless|except|only (?:if|to the extent|upon)|other than|subject to|contingent (?:up)?on"
    r"|condition(?:ed|al) (?:up)?on|in lieu of|in exchange for|but (?:not|only|in no event)"
    r"|in any other|to the extent|in no event|whichever|instead of)\b"
)
_ENDS = phrase(r"[,;.()]")
# what taxes take is of every payment; a list that is not the whole narrows nothing
_IDLE = phrase(
    r"\bwithh|\bdeductions?\b|\btax(?:es|ation)?\b|\bfederal$|\bnot limited\b"
    r"|^other than (?:for )?(?:\w+ )?cause$"
)
LONGEST = 160  # characters of one


def unread_qualifiers(
    letter: Letter, number: int, p: Provision, read: Iterable[Span]
) -> list[Span]:
    """The qualifiers in a provision's words, in document `number`, that no span of those read
    touches.
    """
    own = KINDS[p.kind]
    if own.conditional or p.inert:
        return []
    implied = phrase(own.implies) if own.implies else None
    touched = [s for s in read if s.document == number]
    return [
        span
        for whole in p.cite.whole
        if whole.document == number
        for span in _narrowing(letter, whole)
        if not any(s.start < span.end and span.start < s.end for s in touched)
        if implied is None or implied.search(letter.quote(span)) is None
    ]


def _narrowing(letter: Letter, whole: Span) -> Iterator[Span]:
    """From the narrowing word to the next, or to where its clause ends."""
    words = [m.span() for m in _NARROWS.regex.finditer(letter.source, whole.start, whole.end)]
    for i, (start, past) in enumerate(words):
        following = words[i + 1][0] if i + 1 < len(words) else whole.end
        last = max(past, min(following, start + LONGEST))
        stop = _ENDS.regex.search(letter.source, past, last)
        said = letter.source[start : stop.start() if stop else last].rstrip()
        if _IDLE.search(said) is None:
            yield Span(start, start + len(said), whole.document)
