"""The greater of two sums, or the less."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.values import MONEY, Money
from .limits import OF_ELSE
from .promised_cash import COMPARED, Cash, place_of
from .rest_of_term import rest_of

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

_LISTED = re.compile(r" (?:the )?(?:following|amounts)\b|[^.;]{0,20}:")
_LETTERED = re.compile(r":? \(?(?:[aix1]|[A])\)")
_AFTER, _BEFORE = 9, 110  # letters from the rest of the term to "whichever", and to it
_OF_RATES = re.compile(
    r"\b(?:rate|salary)\b[^;.]{0,50}(?:which is|at|being|based on|using|\()(?: the)? $"
)


def compared(sentence: Sentence, found: Cash) -> Cash | None:
    """The sums as one is compared with another: the greater of them, or the less; None where the
    comparison is not understood.
    """
    first, last = found.start, found.end
    lists = (m for m in COMPARED.finditer(sentence.lower, 0, first))
    if (
        any(_LISTED.match(sentence.lower, m.end()) for m in lists)
        and other_amount(sentence, last) is None
    ):
        return None  # a list, of which one item is understood
    every = COMPARED.finditer(sentence.lower)
    near = (m for m in every if first - _reach(sentence, m) <= m.start() <= last + 100)
    compared = next((m for m in near if not _OF_RATES.search(sentence.lower[: m.start()])), None)
    if compared is None:
        return found
    words, told = compared.group(), found.pay
    at = min(place_of(m) for _, m in filter(None, (found.pay, found.amount)))
    if words.startswith("difference") and compared.start() > first:
        return found
    if told is None and words.startswith("greater") and compared.start() < at:
        rest = rest_of(sentence)
        return replace(found, greater=True, rest=rest.rest) if rest is not None else None
    if told is None or words.startswith("difference"):
        return None
    if words.startswith(("greater", "larger", "higher", "longer")):
        if compared.start() > at:
            return found if _of_bonuses(sentence, compared) else None
        return replace(found, greater=True, amount=found.amount or other_amount(sentence, last))
    more, rest = words.endswith(("greater", "longer")), rest_of(sentence)
    told_of = None if rest is None else rest.rest
    if told_of is not None and _of_the_rest(sentence, first, compared, told_of):
        return replace(
            found,
            greater=more,
            lesser=not more,
            rest=told_of,
            compared=sentence.span(*compared.span()),
        )
    if more or found.months is None:
        return None
    return replace(found, amount=None, up_to=True)


def _of_the_rest(sentence: Sentence, first: int, compared: re.Match[str], rest: Match) -> bool:
    """Whether it is what is left of the term that is compared with the salary, and no sum besides
    it, nor a time of cover.
    """
    start, end = min(compared.start(), rest.start), max(compared.end(), rest.end)
    near = compared.start() <= rest.end + _AFTER and rest.start <= compared.end() + _BEFORE
    cover = OF_ELSE.search(sentence.lower, min(first, start), end) is not None
    return near and not cover and MONEY not in sentence.text[start:end]


def _of_bonuses(sentence: Sentence, compared: re.Match[str]) -> bool:
    """Whether it is bonuses that are compared, and not the salary before them: "the sum of (1) your
    salary and (2) the higher of (A) the highest bonus paid to you and (B) your target bonus".
    """
    said = sentence.lower[compared.end() :].partition(";")[0][:300]
    lettered = re.search(
        r"\b(?:and|plus) \(\w{1,3}\) (?:the )?$", sentence.lower[: compared.start()]
    )
    return lettered is not None and said.count("bonus") > 1 and "salary" not in said


def _reach(sentence: Sentence, compared: re.Match[str]) -> int:
    """How far on the sums may stand that are compared: far, where they are lettered."""
    return 700 if _LETTERED.match(sentence.text, compared.end()) else 170


def other_amount(sentence: Sentence, start: int) -> tuple[int, Match] | None:
    """The amount that the salary is compared with: "or (ii) $400,000"."""
    match = find(
        pattern(r"(?:\bor (?:\(\w{1,3}\) )?|\band \(\w{1,3}\) ){money:amount}"), sentence, start
    )
    return (match.value("amount", Money).cents, match) if match is not None else None
