"""How much severance is promised: months of salary, a share or a multiple of it, an amount."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find_all, pattern
from ...text.phrases import phrase
from ...text.values import Duration, Money, Multiple, Percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Sentence
    from ...text.patterns import Match

_BASE = (
    r"(?:your |the |executive's |employee's |his |her |or |then[- ]current |then |current(?:ly)?"
    r" |base |annual |annualized |regular |gross |monthly |continued |highest |normal |such |in"
    r" effect |[\w.]{2,14}'s )*"
)
_SALARY = r"(?:salary|base pay|base compensation|pay\b|base rate of pay)"
_FOR = (
    r"(?:for|over|through|during|throughout) (?:a |the |an )?(?:additional |further |subsequent"
    r" )?(?:period of |term of |period equal to )?(?:up to )?"
)
_NOT_PAST = r"(?! (?:period )?(?:immediately |most )?(?:preceding|prior|before|ended|recent))"
_MONTHS = (
    pattern(
        rf"{{duration:months}}'?(?: period)?,? (?:of |worth of |in |- -* ?of )?{_BASE}(?:salary"
        r"|base pay|base compensation|pay)\b"),
    pattern(
        r"(?:continue|continuation|continuing|continued)[^;.]{0,60}?(?:salary|base pay|base"
        rf" compensation|severance)[^;.]{{0,140}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(
        r"(?:continue|continuation|continuing|continued)[^;.]{0,60}?(?:salary|base pay|base"
        r" compensation)[^;.]{0,90}?\b(?:until|ending|is|ends)\b[^;.]{0,30}?{duration:months}"
        r" (?:after|following|from)"),
    pattern(
        r"{duration:months}'? (?:of |in )?(?:base |full )?(?:severance|salary continuation"
        r"|continued (?:base )?salary|separation pay|termination pay)(?! period)"),
    pattern(
        rf"severance (?:pay|payments?|benefits?|compensation)?[^;.]{{0,60}}?(?:equal to|of|in the"
        rf" amount of|representing) {{duration:months}}'? (?:of |worth of )?{_BASE}"),
    pattern(
        rf"{_BASE}{_SALARY}[^;.]{{0,110}}?\b{_FOR}{{duration:months}}(?: period)? (?:from"
        r"|following|after|beginning|commencing)(?! the (?:effective date|date of this))"),
    pattern(
        r"{duration:months}(?: period)? (?:following|after)[^;.]{0,60}?(?:continue|pay)\b[^;.]"
        rf"{{0,60}}?{_BASE}{_SALARY}"),
    pattern(
        rf"(?:severance|separation pay|paid|pay)[^;.]{{0,50}}?{_BASE}(?:salary|base pay)[^;.]"
        rf"{{0,110}}?\b{_FOR}{{duration:months}}{_NOT_PAST}(?=[\s,.;)])"),
)  # fmt: skip
_OF_SALARY = (
    pattern(
        r"{multiple|percent:share} (?:of )?(?:a dollar amount equal to |an amount equal to )?(?:the"
        rf" )?(?P<sum>sum of|total of|aggregate of)?[\s:]*(?:\(\w{{1,3}}\) )?{_BASE}(?:salary|base"
        r" pay|base compensation|annual compensation)\b"),
)  # fmt: skip
_AMOUNT = (
    pattern(
        r"(?:lump[ -]sum|severance|separation|termination|cash)[^;]{0,50}?(?:payments?|amount|pay"
        r"|sum|benefits?)?[^;]{0,40}?(?:of|equal to|equaling|totaling|amount of|equals) (?:an"
        r" amount equal to )?(?:a total of )?{money:amount}(?! (?:per|each|a month))"),
    pattern(
        r"\bpay (?:to )?(?:you|executive|employee|him|her|the executive|the employee)[^;]{0,80}?"
        r"(?:the sum of|an amount equal to|amount of|a sum of|total of) {money:amount}(?! (?:per"
        r"|each|a month))"),
    pattern(r"{money:amount} (?:in |as )?(?:a )?(?:lump[ -]sum|severance)"),
)  # fmt: skip
_BONUS = phrase(
    r"^[^;]{0,110}?\b(?:plus|and|together with|added to)\b[^;]{0,90}?\b(?:bonus|incentive)", 0
)
_OWN = phrase(
    r"pro-?[ ]?rat|accrued|unpaid|earned|\bii+\b|option|vest|health|benefits|insurance", 0
)
_GREATER = phrase(r"\b(?:greater|larger|higher|longer|lesser|lower|shorter|difference) (?:of"
                  r"|between)\b|\bwhichever is (?:greater|longer|less)", 0)  # fmt: skip
_PART = phrase(
    r"\b(?:bonus|relocation|expenses?|vacation|attorney|legal fees|retention|loan|housing|stock"
    r"|shares|repay|reimburse|cobra|premium|sign-on|signing|consult\w+ fee|commission"
    r"|life insurance|per month|outplacement|limit|excess of|less than|deduct)",
    0,
)


@dataclass(frozen=True)
class Cash:
    """What is promised and where it is said; the greater of its two sums where `greater`."""

    months: tuple[int, Match] | None = None
    share: tuple[Fraction, Match] | None = None  # of a year of salary
    amount: tuple[int, Match] | None = None
    bonus: bool = False  # a bonus is part of it
    greater: bool = False

    @property
    def start(self) -> int:
        return min(m.start for _, m in filter(None, (self.months, self.share, self.amount)))


def cash(sentence: Sentence) -> Cash | None:
    """What one sentence promises; None where it says no sum, or one that is left open."""
    months, share = next(_months(sentence), None), next(_shares(sentence), None)
    if months is not None and share is not None:
        if months[1].start < share[1].start:
            share = None
        else:
            months = None
    amount = next(_amounts(sentence), None)
    if months is None and share is None and amount is None:
        return None
    compared = _GREATER.search(sentence.lower)
    first = min(m.start for _, m in filter(None, (months, share, amount)))
    last = max(m.end for _, m in filter(None, (months, share, amount)))
    greater = False
    if compared is not None and first - 70 <= compared.start() <= last + 40:
        greater = months is not None and amount is not None and compared.start() <= first
        greater = greater and compared.group().startswith(("greater", "larger", "higher"))
        if not greater:
            return None
    told = months or share
    bonus = told is not None and _with_bonus(sentence, told[1])
    return Cash(months, share, amount, bonus, greater)


def _months(sentence: Sentence) -> Iterator[tuple[int, Match]]:
    for wanted in _MONTHS:
        for match in find_all(wanted, sentence):
            months = match.value("months", Duration).months
            text = match.text().lower()
            if months and months <= 72 and "vacation" not in text and "notice" not in text:
                yield months, match


def _shares(sentence: Sentence) -> Iterator[tuple[Fraction, Match]]:
    for wanted in _OF_SALARY:
        for match in find_all(wanted, sentence):
            lead = sentence.lower[max(0, match.start - 160) : match.start]
            if not re.search(r"pay|receiv|lump|severance|equal to|entitled|provide", lead):
                continue
            if _PART.search(lead[-70:]) or "monthly" in match.text().lower():
                continue
            value = match.values("share")[0]
            if isinstance(value, Multiple):
                yield value.ratio, match
            elif isinstance(value, Percent) and value.fraction >= Fraction(1, 4):
                yield value.fraction, match


def _amounts(sentence: Sentence) -> Iterator[tuple[int, Match]]:
    for wanted in _AMOUNT:
        for match in find_all(wanted, sentence):
            money = match.value("amount", Money)
            about = sentence.lower[max(0, match.start - 30) : match.end + 30]
            if money.currency == "USD" and not _PART.search(about):
                yield money.cents, match


def _with_bonus(sentence: Sentence, match: Match) -> bool:
    """Whether a bonus is added to the salary: "one year's base salary and target bonus"."""
    after = _BONUS.search(sentence.lower[match.end : match.end + 240])
    if after is None:
        return False
    return match.has("sum") or _OWN.search(after.group()) is None
