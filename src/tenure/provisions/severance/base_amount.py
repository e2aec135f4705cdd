"""Severance counted from a "Base Amount" that the letter defines as the annual salary."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Count, Multiple, Percent
from .promised_cash import Cash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence

_NAME = "Base Amount"
_OF_IT = pattern(
    r"(?P<sum>\bsum of:? (?:\(\w{1,3}\) )?)?{multiple|percent|count:share} (?:of |times )?(?:the "
    r"|your |his |her |executive's )?(?P<both>sum of:? (?:\(\w{1,3}\) )?(?:the |your |his |her )?)?"
    r"Base Amount\b"
)
_PAYS = phrase(r"\b(?:pay|paid|receive|entitled|lump|severance)\b", 0)
_LIMITS = phrase(r"\b(?:exceed\w*|limited|more than|reduc\w+)\b", 0)
_IS_SALARY = phrase(
    r"\"base amount\" (?:shall )?(?:means?|be|is)\b[^;]{0,90}?\b(?:annual|base) (?:base )?salary",
    0,
)
_BONUS = phrase(r"^[^;]{0,120}\bbonus", 0)


def of_base_amount(sentence: Sentence, sentences: Sequence[Sentence]) -> Cash | None:
    """A multiple of it, with a bonus where one stands beside it."""
    match = find(_OF_IT, sentence) if _NAME in sentence.text else None
    if match is None or not _PAYS.search(sentence.lower, 0, match.start):
        return None
    if _LIMITS.search(sentence.lower, max(0, match.start - 60), match.start):
        return None
    if not any(_IS_SALARY.search(s.lower) for s in sentences if _NAME in s.text):
        return None
    value = match.values("share")[0]
    size = value.ratio if isinstance(value, Multiple) else None
    size = value.fraction if isinstance(value, Percent) else size
    size = Fraction(value.n) if isinstance(value, Count) else size
    if size is None or (100 * size).denominator != 1:
        return None
    return Cash(share=(size, match), bonus=_BONUS.search(sentence.lower[match.end :]) is not None)
