"""Months of salary that come on top of the first: "and for an additional six months thereafter"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...lengths import in_months
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Duration
from .months_of_salary import MOST

if TYPE_CHECKING:
    from ...text import Sentence
    from .promised_cash import Cash

_FURTHER = pattern(
    r"\ban? (?:additional|further)(?: period of)? {duration:more}"
    r"(?= thereafter|,? \(|[,.;]|$| (?:of|in) (?:[\w'-]+ ){0,3}(?:salary|pay|severance)\b)"
)
_OF_ELSE = phrase(  # what those months are of, where it is no salary
    r"\b(?:cobra|premiums?|coverage|health|medical|dental|insurance|benefits?|bonus|vest\w*"
    r"|options?|exercis\w+|notice|delay\w*|restrict\w*|covenants?|employ (?:you|him|her)|term\b)"
)
_PERHAPS = phrase(
    r"\b(?:if|unless|provided|reduced?|less|until|up to|may|subject|discretion|option|offset)\b"
)


def with_further(sentence: Sentence, found: Cash) -> Cash:
    """The first months and those on top; apart from them, where they may not all be owed."""
    told = found.months
    if told is None or found.more or found.each_year is not None:
        return found
    if "additional" not in sentence.lower and "further" not in sentence.lower:
        return found
    match = find(_FURTHER, sentence, told[1].end)
    more = in_months(match.value("more", Duration)) if match is not None else None
    if match is None or not more or told[0] + more > MOST:
        return found
    if ";" in sentence.lower[told[1].end : match.start].replace("; and (", "").replace("; (", ""):
        return found
    if _OF_ELSE.search(sentence.lower, told[1].end, match.start) is not None:
        return found
    if _PERHAPS.search(sentence.lower, told[1].end) is not None:
        return replace(found, perhaps=(more, match))
    return replace(found, months=(told[0] + more, told[1]), further=match)
