"""What ends a term sooner than its day or its months: "the earlier of D and the closing of ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from .bounds import FIRST_OF, Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Sentence, Span

_CUT = re.compile(
    r",? \b(?:unless|subject to|provided|except|it being|such (?:period|term)|herein(?:after)?|if"
    r" not)\b|,? \((?:the|such|this|each|hereinafter)? ?\"|;? ?\bwhichever\b"
)
_PROVISO = re.compile(r"[;,] ?(?:provided|except|unless)\b")
_FIRST = re.compile(r"[^.;()]{0,30}?[:\s]\s*\(?\b([a-z1])\)\s*")
_LETTER = re.compile(r"[,;:]?\s*(?:\b(?:and|or)\s+)?\(?\b[a-h1-8]\)\s*")
_ROMAN = re.compile(r"[,;:]?\s*(?:\b(?:and|or)\s+)?\(?\b[ivx]{1,4}\)\s*")
_LIMB = re.compile(
    r",?\s+\b(?:and|or)\b,?\s+(?:the occurrence of )?(?=(?:on|upon|until|the|an?|when|such|his|her"
    r"|your|any|one|\w+'s)\b|[A-Z\ue005])"
)
# other provisions have those
_ORDINARY = phrase(
    r"\bdeath\b|\bdies?\b|\bdisab|\bterminat|\bresign|\bcause\b|\bdismiss|\bdischarge|\bceas"
    r"|\bnotice\b|\bincapac|\bemployed by\b|\bdeceas"
)
_OR_UNTIL = phrase(
    r"\bor (?:until |upon |on )?(?P<event>[^.;,(]{6,120}?)(?: \([^()]*\)| \([^.;]*?)?,?"
    r" whichever (?:is|shall|occurs?|comes?|first)\b"
)
LONG = 240  # characters


def sooner(sentence: Sentence, text: str, upto: int, end: Span) -> Found:
    """What else ends it, beside that which the term has at `end` and what ends any employment."""
    several = FIRST_OF.search(text, 0, upto)
    if several is None:
        other = _OR_UNTIL.search(text) if "whichever" in text else None
        limbs = iter([other.span("event")] if other is not None else [])
    else:
        limbs = _limbs(text, several.end())
    for start, end_of_limb in limbs:
        aside = text.find(" (", start, end_of_limb)
        stop = aside if aside > start else end_of_limb
        if (proviso := _PROVISO.search(text, start, stop)) is not None:
            stop = proviso.start()
        span = sentence.span(start, stop)
        words = text[start:stop]
        if end.touches(span) or _ORDINARY.search(words) or not 6 <= len(words) <= LONG:
            continue
        return {"until": (sentence.readable(start, stop).rstrip(" ,.;)"), span)}
    return {}


def _limbs(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Each of the things of which the first counts, without its letter or number."""
    first = _FIRST.match(text, start)
    mark = _LIMB if first is None else _ROMAN if first[1] == "i" else _LETTER
    cut = _CUT.search(text, start) if first is None else None
    stop = cut.start() if cut is not None else len(text)
    at = start if first is None else first.end()
    for found in mark.finditer(text, at, stop):
        if found.start() > at:
            yield at + len(text[at:]) - len(text[at:].lstrip()), found.start()
        at = found.end()
    yield at + len(text[at:]) - len(text[at:].lstrip()), stop
