"""Which awards vest early, in the letter's words, where a promise is not of all that are held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match

_AWARD = r"(?:options?|awards?|grants?|warrants?|shares|units|stock|rsus)"
_NARROWED = phrase(
    rf"\b(?:such|these|those|said|this) (?:[\w-]+ ){{0,3}}?{_AWARD}\b"
    r"|\b(?:initial|sign(?:ing)?[- ]?on|inducement|make[- ]?whole|new[- ]hire|founders?"
    r"|(?:time|service|performance)[- ](?:based|vest\w+|vested))\b"
    r"|\b(?:granted|awarded|issued|described|set forth|referred to|specified|identified|listed)\b"
    r"(?: \S+){0,4}? (?:in|under|pursuant|hereunder|herein|hereby|above|below|on|before|prior|after"
    r"|more|at|as of|this)\b|\bhere(?:under|in|by)\b", 0,
)  # fmt: skip
_DEFINED = re.compile(
    r"\b[Tt]he (?:[A-Z][\w-]*[a-z] )*(?:Options?|Awards?|Grants?|Warrants?|Shares|Units|RSUs)\b"
)
_OTHERS = phrase(  # than the one of which something else is said: "half of all other awards"
    r"(?: of)?(?: (?:all|any|the|your|his|her|of|such))* others?\b", 0
)
_WHOLE = re.compile(
    r"(?:(?:of|the|your|his|her|any|all|each|(?:executive|employee)['’]s|then|currently|unvested"
    r"|outstanding|remaining|part|portion)\b[- ]?)+"
)
_MORE = phrase(
    r"[;:]|\.(?!\d)|\b(?:terminat\w+|salary|bonus|if|upon|shall|will|provided|whether|lapse|has)\b",
    0,
)
_THEN = re.compile(r"(?: then[- ](?:unvested|outstanding))?[ ,]*$")
_SELF = ("such", "said", "these")
_MOST = 160  # characters that name the awards
_OF_THIS_LETTER = phrase(
    rf"(?:such|these|those|said|this) .*|(?:(?:restricted|stock|share|the) )*{_AWARD}"
    r"|.*\b(?:here(?:under|in|by)|(?:in|under|by|pursuant to) (?:this|section|paragraph))\b.*", 0,
)  # fmt: skip


def of_which(sentence: Sentence, match: Match) -> tuple[str, Span] | None:
    """The awards that alone are meant: "options granted under this paragraph", "the Option"."""
    if not match.has("what") or not match.has("vest"):
        return None
    begin, end = match.bounds("what")[0], match.bounds("vest")[0]
    if end - begin > _MOST or _MORE.search(sentence.lower, begin, end):
        return None
    said = sentence.readable(begin, end)
    others = match.has("part") and _OTHERS.match(sentence.lower, match.bounds("part")[1])
    if not (others or _NARROWED.search(sentence.lower, begin, end) or _DEFINED.search(said)):
        return None
    if match.text("what").lower() not in _SELF:
        begin = match.bounds("what")[1]
        begin += len(sentence.lower[begin:]) - len(sentence.lower[begin:].lstrip())
        whole = _WHOLE.match(sentence.lower, begin, end)
        begin = whole.end() if whole is not None else begin
    then = _THEN.search(sentence.lower, begin, end)
    end = then.start() if then is not None else end
    named = sentence.readable(begin, end).strip(" ,")
    named = f"{named[:1].lower()}{named[1:]}" if begin == 0 else named
    return (named, sentence.span(begin, end)) if named else None


def of_these(named: str) -> str:
    """With the article that they want."""
    alone = named.lower().startswith(("such ", "these ", "those ", "this ", "said "))
    return named if alone else f"the {named}"


def names_some(named: str | None) -> bool:
    """Whether an award that the letter makes need not be one of those named."""
    return named is not None and _OF_THIS_LETTER.fullmatch(named.lower()) is None
