"""The salary of what is left of the term, alone or compared with another sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lengths import in_months
from ...text import find
from ...text.phrases import phrase
from ...text.values import Duration, Money
from .promised_cash import COMPARED, Cash
from .shares_of_salary import shares_in
from .sum_patterns import AT_LEAST, COMPARED_SUM, OR_MONTHS, REST_OF_TERM

if TYPE_CHECKING:
    from fractions import Fraction

    from ...text import Sentence
    from ...text.patterns import Match

_OF_TWO = phrase(r"\b(?:longer|greater|(?P<less>shorter|lesser)) of\b")
_LEFT = ("remain", "balance", "rest of", "unexpired", "end of", "expiration of", "expiry of")


def rest_of(sentence: Sentence) -> Cash | None:
    """The salary of what is left of the term."""
    if not any(word in sentence.lower for word in _LEFT):
        return None
    for wanted in REST_OF_TERM:
        match = find(wanted, sentence)
        if match is None:
            continue
        if (greater := _greater_before(sentence, match.start)) is not None:
            amount = find(COMPARED_SUM, sentence, greater)
            if amount is not None:
                told = (amount.value("amount", Money).cents, amount)
                return Cash(amount=told, rest=match, greater=True)
        of_two = _OF_TWO.search(match.text())
        if of_two is not None and (other := _or_months(sentence, match)) is not None:
            less = of_two["less"] is not None
            return Cash(months=other, rest=match, greater=not less, lesser=less)
        least = find(AT_LEAST, sentence, match.end)
        months = in_months(least.value("months", Duration)) if least is not None else None
        if least is not None and months:
            return Cash(months=(months, least), rest=match, greater=True)
        return Cash(rest=match, share=_share_of(sentence, match))
    return None


def _share_of(sentence: Sentence, rest: Match) -> tuple[Fraction, Match] | None:
    """The share of the salary that is paid for the rest of the term: "60% of his salary until"."""
    told = (x for x in shares_in(sentence) if x[0] < 1 and (100 * x[0]).denominator == 1)
    return next((x for x in told if x[1].start <= rest.end and rest.start <= x[1].end), None)


def _or_months(sentence: Sentence, rest: Match) -> tuple[int, Match] | None:
    """The months after "for the longer of the balance of the term"."""
    match = find(OR_MONTHS, sentence, rest.end)
    if match is None or match.start > rest.end + 3:
        return None
    months = in_months(match.value("months", Duration))
    return (months, match) if months else None


def _greater_before(sentence: Sentence, end: int) -> int | None:
    """Where "the greater of" ends that is said shortly before a sum."""
    found = [m for m in COMPARED.finditer(sentence.lower, max(0, end - 110), end)]
    return found[-1].end() if found and found[-1].group().startswith("greater") else None
