"""The least and the most that a promise of severance comes to, where its sentence limits it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import MONEY, Money

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from .promised_cash import Cash

_LEAST = pattern(
    r"\b(?:(?:not|no|never|nor)(?: \w+){0,2}? (?:less|lower|smaller) than|(?:a |the )?minimum"
    r" (?:payment |amount |sum |total )?(?:of|being)|at least)"
    r" (?:an amount equal to |a total of )?{money|percent|multiple:least}"
)
_MOST = pattern(
    r"\b(?:(?:not|no|never|nor)(?: \w+){0,2}? (?:more|greater|higher) (?:\([^()]*?)?,? ?than"
    r"|(?:not|never|no)(?: to| in any event| event| case| \w+)? exceed(?:ing)?"
    r"|(?:up to )?(?:a |the )?maximum (?:payment |amount |sum |total |aggregate )?(?:of|being)"
    r"|capped at|limited to) (?:an amount equal to |a total of |the sum of )?"
    r"{money|percent|multiple:most}"
)
_OF_IT = (
    r"(?:(?:the|such|this|these|your|his|her|any|total|aggregate|all) )*(?:severance|amounts?"
    r"|payments?|sums?)(?: (?:severance|pay|payments?|benefits?|amounts?|payable|paid|owed|due))*"
    r"(?: (?:hereunder|(?:under|pursuant to) this (?:section|paragraph|clause|letter|agreement)))?"
)
_IN_ALL = pattern(  # a sentence of its own
    rf"^\W*(?:however,? |provided,? however,? (?:that )?|notwithstanding the foregoing,? )?(?:in no"
    rf" (?:event|case) (?:shall|will|may) {_OF_IT}|{_OF_IT} (?:shall|will|may) (?:not|never|in no"
    r" (?:event|case)))(?: in (?:total|the aggregate))? (?:exceed|be (?:more|greater) than)"
    r" (?:a total of |an amount equal to )?{money:most}(?=\W*$| in (?:total|the aggregate|all)\b)"
)
_LIMITS = ("less than", "lower than", "smaller than", "minimum", "maximum", "exceed",
           "more than", "greater than", "higher than", "at least", "capped", "limited")  # fmt: skip
OF_ELSE = phrase(
    r"\b(?:premium|cobra|coverage|insurance|bonus (?:of|shall|will)|expenses?|outplacement|fees?"
    r"|vest\w*|shares?|options?|reimburs\w*|gross-?up|excise|parachute|409a|280g|employ\w+ of"
    r"|salary (?:of|shall|is))\b"
)
_NEXT = phrase(r";(?!\s*(?:provided|but|however|in no event))|\([b-h]\)|\(i{2,3}\)|\(iv\)", 0)
FAR = 320  # letters from a sum to its limit


def limited_by(sentence: Sentence) -> tuple[int, Span] | None:
    """The most of the severance before a sentence, where it says nothing else."""
    match = find(_IN_ALL, sentence) if MONEY in sentence.text else None
    value = match.value("most", Money) if match is not None else None
    if match is None or value is None or value.currency != "USD":
        return None
    return value.cents, match.span()


def limited(sentence: Sentence, found: Cash) -> Cash:
    """The sum with its limits; one that is no amount leaves it open above or below."""
    if not any(word in sentence.lower for word in _LIMITS):
        return found
    start = found.end
    for wanted, name in ((_LEAST, "least"), (_MOST, "most")):
        match = find(wanted, sentence, start)
        if match is None or match.start > start + FAR:
            continue
        between = sentence.lower[start : match.start]
        if _NEXT.search(between) or OF_ELSE.search(between):
            continue
        value = match.value(name)
        dollars = isinstance(value, Money) and value.currency == "USD" and MONEY in match.match[0]
        told = (value.cents, match) if dollars and isinstance(value, Money) else None
        if name == "most":
            found = replace(found, cap=told) if told else replace(found, up_to=True)
        elif told is not None:
            found = replace(found, least=told)
        elif not found.greater:
            found = replace(found, greater=True)
    return found
