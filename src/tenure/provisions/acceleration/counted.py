"""Promises that a number of shares vests early, "the vesting of options for 37,500 shares", or what
the sentence before names: "they will vest in full".
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, Count, Duration
from .limits import until_the_lost
from .patterns import AHEAD, AWARD, AWARDS, GAP, NEXT, NOT_ALL, ON_LEAVING, THEY, VESTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence
    from ...text.patterns import Match

_ADJECTIVES = r"(?:(?!and\b|or\b|at\b|on\b|per\b)[\w'’-]+ ){0,5}?"
_DUE = r"(?:that|which) (?:are|were) (?:otherwise )?(?:scheduled|due|set) to vest"
_COUNTED = (  # so many of them: "the vesting of options for 37,500 shares"
    pattern(
        r"\baccelerat\w+ (?:of )?(?:the )?(?:vesting (?:of|in|with respect to|as to) )?"
        r"(?:(?:your|his|her|the|stock|share|unvested|[\w]+['’]s) )*(?:options? (?:for|on|over"
        rf"|covering|to (?:purchase|acquire)) (?:an aggregate of )?)?{{count:n}}"
        rf" {_ADJECTIVES}{AWARDS}\b"
    ),
    pattern(
        rf"\boptions? (?:for|on|over|covering|to (?:purchase|acquire)) {{count:n}} {_ADJECTIVES}"
        rf"(?:shares|stock)\b{GAP}\b{VESTS}"
    ),
    pattern(
        r"\b(?:shall|will|be|become) (?:\w+ ){0,2}?vest(?:ed)? (?:in|as to|with respect to)"
        rf" (?:an additional |all of the |the )?{{count:n}} {_ADJECTIVES}{AWARDS}\b"
    ),
    pattern(
        rf"{{count:n}} (?:of (?:your|his|her|the) )?{_ADJECTIVES}{AWARDS} {_DUE}[^.;,]{{0,30}}?"
        rf"{VESTS}"
    ),
    pattern(rf"{{count:n}} (?:of (?:your|his|her|the) )?{_ADJECTIVES}{AWARDS}\b{GAP}\b{VESTS}"),
)
SO_MANY_OF = phrase(r"\ue003 (?:of|(?:shares|units) (?:of|under)) $", 0)
_AT_ONCE = phrase(
    r"\b(?:immediate\w*|full|fully|accelerat\w*|automatic\w*|at once|forthwith|additional)\b"
    rf"|{ON_LEAVING}", 0,
)  # fmt: skip
_NOT_LESS = phrase(rf"\badditional\b|{_DUE}", 0)  # what takes nothing from so many
_OTHER_CLAUSE = phrase(r";|, (?:and|but) (?:all |any )*(?:your|his|her|the|\ue003) ", 0)
_GRANTED = phrase(
    r"\b(?:will|shall|hereby) (?:be )?(?:grant(?:ed)?|receive|award(?:ed)?|issued?)\b", 0
)
_FEWEST = 100  # shares; a smaller number need not be one of shares
_NEAR, _SIDE = 90, 24  # characters around, in which it may be cut down, or said to be at once


def months_ahead(sentence: Sentence) -> tuple[Match, int | None] | None:
    """What would have vested in so many months more: "the next annual instalment" in twelve."""
    if (step := find(NEXT, sentence)) is not None:
        return step, 12
    found = next((m for rule in AHEAD if (m := find(rule, sentence)) is not None), None)
    if found is None:
        return None
    return found, found.value("ahead" if found.has("ahead") else "more", Duration).months


def so_many(sentence: Sentence) -> tuple[Match, dict[str, Any]] | None:
    """The number of shares that a sentence makes vest early."""
    if COUNT not in sentence.text or _GRANTED.search(sentence.lower):
        return None
    match = next((m for rule in _COUNTED if (m := find(rule, sentence)) is not None), None)
    if match is None:
        return None
    lower, n = sentence.lower, match.value("n", Count).n
    other = _OTHER_CLAUSE.search(lower, match.end)
    upto = min(until_the_lost(sentence, match.end), other.start() if other else len(lower))
    near = lower[max(0, match.start - _NEAR) : min(match.end + _NEAR, upto)]
    values = sentence.masked.values_in(sentence.start, sentence.start + upto)
    others = [v for v in values if isinstance(v, Count) and v.n >= _FEWEST]
    plain = _NOT_LESS.sub("", near)
    clear = len(others) == 1 and not NOT_ALL.search(plain)
    at_once = _AT_ONCE.search(lower[max(0, match.start - 1) : match.end + _SIDE])
    return (match, {"shares": n}) if clear and n >= _FEWEST and at_once else None


def of_them(sentences: Sequence[Sentence], i: int) -> tuple[Match, dict[str, Any]] | None:
    """All of the awards that the sentence before names: "they will vest in full"."""
    match = find(THEY, sentences[i])
    before = sentences[i - 1] if i else None
    if match is None or before is None or before.number != sentences[i].number:
        return None
    if not AWARD.search(before.lower) or NOT_ALL.search(sentences[i].lower):
        return None
    return match, {"portion": Fraction(1), "of": "unvested"}
