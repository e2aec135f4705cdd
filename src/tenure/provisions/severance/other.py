"""Sums that are no months of salary: so much for each month, the salary of the rest of the term,
an amount beside the salary, a sum in another currency.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...lengths import in_months
from ...sums_abroad import written
from ...text import find, find_all
from ...text.phrases import phrase
from ...text.values import DURATION, MONEY, Duration, Money
from .found import COMPARED, PART, Cash, place_of
from .said import (
    AMOUNTS,
    AND_AN_AMOUNT,
    AT_LEAST,
    COMPARED_SUM,
    EACH_MONTH,
    REST_OF_TERM,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence
    from ...text.patterns import Match

_LEFT = ("remain", "balance", "rest of", "unexpired", "end of", "expiration of", "expiry of")
_SUM_OF = re.compile(r"\bsum of:? (?:\(\w{1,3}\) )?$")
_BY_MONTH = re.compile(r"\b(?:per|a|each|every) month\b")
_STILL_WORKS = phrase(  # "shall continue as an employee and be paid": pay for work, no severance
    r"\b(?:shall|will) (?:continue|remain)\b(?: to be)?[^.;,]{0,40}?\b(?:as an?|an|the|be)"
    r" (?:[\w-]+ ){0,3}employe(?:e|d)\b[^.;]{0,100}?\b(?:be paid|receive|continue|paid)\b", 0,
)  # fmt: skip


def each_month(sentence: Sentence) -> Cash | None:
    """An amount for each of some months: "$5,000 per month for six months"."""
    if MONEY not in sentence.text or DURATION not in sentence.text:
        return None
    for wanted in EACH_MONTH:
        match = find(wanted, sentence)
        if match is None:
            continue
        money, months = match.value("amount", Money), in_months(match.value("months", Duration))
        start = max(0, match.start - 60)
        about = _BY_MONTH.sub(" ", sentence.lower[start : match.end + 40]).rpartition(";")[2]
        if money.currency == "USD" and months and months <= 72 and not PART.search(about):
            return Cash(amount=(money.cents, match), monthly=months)
    return None


def rest_of(sentence: Sentence) -> Cash | None:
    """The salary of what is left of the term."""
    if not any(word in sentence.lower for word in _LEFT):
        return None
    for wanted in REST_OF_TERM:
        match = find(wanted, sentence)
        if match is None:
            continue
        if (greater := _before(sentence, match.start)) is not None:
            amount = find(COMPARED_SUM, sentence, greater)
            if amount is not None:
                told = (amount.value("amount", Money).cents, amount)
                return Cash(amount=told, rest=match, greater=True)
        least = find(AT_LEAST, sentence, match.end)
        months = in_months(least.value("months", Duration)) if least is not None else None
        if least is not None and months:
            return Cash(months=(months, least), rest=match, greater=True)
        return Cash(rest=match)
    return None


def _before(sentence: Sentence, end: int) -> int | None:
    """Where "the greater of" ends that is said shortly before a sum."""
    found = [m for m in COMPARED.finditer(sentence.lower, max(0, end - 110), end)]
    return found[-1].end() if found and found[-1].group().startswith("greater") else None


def added_to(sentence: Sentence, told: Match) -> tuple[int, Match] | None:
    """The amount beside months of salary: "the sum of (A) one year of salary and (B) $20,000"."""
    if not _SUM_OF.search(sentence.lower[: place_of(told)]):
        return None
    match = find(AND_AN_AMOUNT, sentence, told.end)
    if match is None or match.start > told.end + 60:
        return None
    return match.value("amount", Money).cents, match


def abroad_of(sentence: Sentence) -> Cash | None:
    """A sum in another currency than dollars, with the code of its currency."""
    if not any(isinstance(v, Money) and v.currency != "USD" for v in sentence.values):
        return None
    for wanted in AMOUNTS:
        for match in find_all(wanted, sentence):
            money = match.value("amount", Money)
            about = sentence.lower[max(0, match.start - 30) : match.end + 30]
            if money.currency == "USD" or money.cents <= 0 or PART.search(about):
                continue
            return Cash(abroad=(written(money.currency, money.cents), match))
    return None


def works_on(sentences: Sequence[Sentence], sentence: Sentence, found: Cash) -> bool:
    """Whether it is paid for a time in which the executive still works."""
    works = _STILL_WORKS.search(sentence.lower, 0, found.end)
    if works is not None and ";" not in sentence.lower[works.end() : found.start]:
        return True
    told = found.told_in
    if told is None:
        return False
    at = (s for s in sentences if s.span().start <= told.start < s.span().end)
    return any(_STILL_WORKS.search(s.lower) for s in at)
