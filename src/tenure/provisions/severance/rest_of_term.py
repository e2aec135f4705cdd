"""The salary of what is left of the term, alone or compared with another sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lengths import in_months
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Duration, Money
from .promised_cash import COMPARED, Cash
from .shares_of_salary import shares_in
from .sum_patterns import AT_LEAST

if TYPE_CHECKING:
    from fractions import Fraction

    from ...text import Sentence
    from ...text.patterns import Match

_TERM = (
    r"(?:(?:then[- ])?(?:balance|remainder|rest|(?:unexpired|remaining) (?:portion|part)?)"
    r" ?(?:of )?"
    r"|(?:through|until|to) the (?:end|expiration|expiry) of )"
    r"(?:the |this |his |her |your |then )*(?:[\w-]+ ){0,3}(?:term|agreement|contract)\b"
)
_REST_OF_TERM = (
    pattern(
        r"\b(?:salary|compensation)\b[^;.]{0,90}?\b(?=(?:for|through|until|over|to|during)\b)"
        r"(?:\w+ (?:the )?(?:(?:longer|greater|shorter|lesser) of:? (?:\(\w{1,3}\) )?)?(?:a period"
        rf" of )?(?:(?:{{duration}}|a year),? (?:or|and),? (?:if \w+,? )?(?:\(\w{{1,3}}\) )?)?"
        rf"(?:for )?(?:the )?)??(?P<rest>{_TERM})"),
    pattern(
        r"(?P<rest>\b(?:balance|remainder) of (?:the |his |her |your |executive's |employee's )*"
        r"(?:unpaid |base |annual |monthly )*salary\b|\bremaining (?:base )?salary"
        r" (?:due|payable|owed)\b)"),
    pattern(
        r"\b(?:paid|pay|receive) (?:you |him |her |executive |employee )?(?:out )?(?P<rest>(?:for"
        r" )?the"
        r" (?:remainder|balance|rest) of (?:the|his|her|your|this) (?:[\w-]+ ){0,2}"
        r"(?:contract|agreement)\b)(?! (?:price|period))"),
)  # fmt: skip
_COMPARED_SUM = pattern(
    r"(?:\(\w{1,3}\) )?(?:(?:a|the) sum (?:of|equal to) |an amount equal to |a payment of )?"
    r"{money:amount}(?! (?:per|each|a) )"
)
_OR_MONTHS = pattern(  # after "for the longer of the balance of the term"
    r"\W*or,? (?:\(\w{1,3}\) )?(?:for )?(?:a |an |the )?(?:period of )?{duration:months}"
)
_OF_TWO = phrase(r"\b(?:longer|greater|(?P<less>shorter|lesser)) of\b")
_LEFT = ("remain", "balance", "rest of", "unexpired", "end of", "expiration of", "expiry of")


def rest_of(sentence: Sentence) -> Cash | None:
    """The salary of what is left of the term."""
    if not any(word in sentence.lower for word in _LEFT):
        return None
    for wanted in _REST_OF_TERM:
        match = find(wanted, sentence)
        if match is None:
            continue
        if (greater := _greater_before(sentence, match.start)) is not None:
            amount = find(_COMPARED_SUM, sentence, greater)
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
    match = find(_OR_MONTHS, sentence, rest.end)
    if match is None or match.start > rest.end + 3:
        return None
    months = in_months(match.value("months", Duration))
    return (months, match) if months else None


def _greater_before(sentence: Sentence, end: int) -> int | None:
    """Where "the greater of" ends that is said shortly before a sum."""
    found = [m for m in COMPARED.finditer(sentence.lower, max(0, end - 110), end)]
    return found[-1].end() if found and found[-1].group().startswith("greater") else None
