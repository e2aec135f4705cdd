"""Sums of money: an amount, so much for each of some months, a sum in another currency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...lengths import in_months, months_between
from ...sums_abroad import written
from ...text import find, find_all, pattern
from ...text.values import COUNT, DATE, DURATION, MONEY, Count, Date, Duration, Money
from .promised_cash import PART, Cash
from .sum_patterns import AMOUNTS, EACH_MONTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Sentence
    from ...text.patterns import Match

_A_RATE = re.compile(r"\b(?:salary|rate) of $")
_AT_A_COST = re.compile(r"\b(?:cost|charge|premium|price|fee)s?\b[^.;,]{0,40}$")
_OWED = re.compile(  # what was earned before
    r"\W*(?:in respect of|for|as (?:payment|compensation) (?:for|of)|represents|representing"
    r"|which (?:represents|is))\b[^.;]{0,40}\b(?:accrued|unused|unpaid|vacation|paid time off)\b"
)
_ONE_OF = re.compile(  # one of several payments, and not the sum of them
    rf"{COUNT} (?:[\w-]+ ){{0,4}}(?:payments|instal?lments) (?:of|equal to|in the amount of)"
    r" (?:[a-z]+ ){0,3}$"
)
_SO_MANY = pattern(
    r"{count:number} (?:[\w-]+,? ){0,4}(?:payments|instal?lments) (?:to (?:you|him|her|executive"
    r"|employee) )?(?:each )?(?:of|in the amount of|equal to) {money:amount}"
)
_BY_MONTH = re.compile(r"\b(?:per|a|each|every) month\b")


def amounts_in(sentence: Sentence) -> Iterator[tuple[int, Match]]:
    if MONEY not in sentence.text:
        return
    if (several := _several(sentence)) is not None:
        yield several
    for wanted in AMOUNTS:
        for match in find_all(wanted, sentence):
            money = match.value("amount", Money)
            before = sentence.lower[max(0, match.start - 30) : match.start].rpartition(";")[2]
            after = re.split(
                r"[;(]| at (?:a|the) rate of", sentence.lower[match.end : match.end + 30]
            )[0]
            about = before + sentence.lower[match.start : match.end] + after
            lead = sentence.lower[: match.bounds("amount")[0]]
            if _A_RATE.search(lead) or _ONE_OF.search(lead):
                continue  # what the salary is, from which the amount is to be found
            owed = _OWED.match(sentence.lower, match.bounds("amount")[1])
            if money.currency == "USD" and owed is None and not PART.search(about):
                yield money.cents, match


def _several(sentence: Sentence) -> tuple[int, Match] | None:
    """The sum of so many equal payments: "36 semi-monthly payments of $1,875"."""
    match = find(_SO_MANY, sentence) if COUNT in sentence.text else None
    if match is None or MONEY in sentence.text[: match.start]:
        return None  # the instalments of a sum
    number, money = match.value("number", Count).n, match.value("amount", Money)
    about = sentence.lower[max(0, match.start - 60) : match.end + 40].rpartition(";")[2]
    if money.currency != "USD" or not 1 < number <= 600 or PART.search(about):
        return None
    return number * money.cents, match


def each_month(sentence: Sentence) -> Cash | None:
    """An amount for each of some months: "$5,000 per month for six months"."""
    text = sentence.text
    if MONEY not in text or not any(mask in text for mask in (DURATION, COUNT, DATE)):
        return None
    for wanted in EACH_MONTH:
        match = find(wanted, sentence)
        if match is None:
            continue
        if _AT_A_COST.search(sentence.lower[: match.bounds("amount")[0]]):
            continue
        if match.has("number") and MONEY in sentence.text[: match.start]:
            continue  # the instalments of a sum
        money, months = match.value("amount", Money), _months(match)
        start = max(0, match.start - 60)
        about = _BY_MONTH.sub(" ", sentence.lower[start : match.end + 40]).rpartition(";")[2]
        if money.currency == "USD" and months and months <= 72 and not PART.search(about):
            return Cash(amount=(money.cents, match), monthly=months, up_to=match.has("most"))
    return None


def _months(match: Match) -> int | None:
    """For how many months: in words, in payments, or from one day through another."""
    if match.has("first"):
        return months_between(match.value("first", Date), match.value("last", Date))
    value = match.value("months" if match.has("months") else "number")
    if isinstance(value, Duration):
        return in_months(value)
    return value.n if isinstance(value, Count) else None


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
