"""Amounts of pay that do not add up: pay by the period and by the year, months of salary and the
amount they are said to be, shares of a salary, instalments and their total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from ..rounding import half_up
from ..terms import show_money
from ..text import Sentence, Span, find_all, pattern
from ..text.patterns import Match
from ..text.values import ANY_VALUE, MONEY, Duration, Money, Percent
from .fault import MONEY as HEAVY
from .fault import WORDS, Fault, Paper, check

PERIODS = (  # how often a year, the words
    (1, re.compile(r"\b(?:per|a|each) (?:year|annum)\b|\bannual|\byearly\b", re.I)),
    (24, re.compile(r"\b(?:semi|bi)-?monthly|\btwice (?:a|per|each) month", re.I)),
    (26, re.compile(r"\bbi-?weekly|\bevery (?:two|other) weeks?|\btwo[- ]week", re.I)),
    (12, re.compile(r"\b(?:per|a|each) month\b|(?<!-)\bmonthly", re.I)),
    (52, re.compile(r"\b(?:per|a|each) week\b|(?<!-)\bweekly", re.I)),
)
NAMES = {24: "half months", 26: "two-week periods", 12: "months", 52: "weeks"}
PAY = re.compile(r"\bsalary|\bbase pay|\bbase compensation|\bwages?\b")
OTHER = re.compile(r"\bbonus|\bseverance|\bterminat|\brelocation|\ballowance")
BIMONTHLY = re.compile(r"\bbi-?monthly", re.I)
CUT = re.compile(ANY_VALUE)
_IS = (
    r"[^.;]{0,25}?(?:\(|\bequal(?:s|ing)? to|\bi\.e\.|\bor\b|\bbeing|\bwhich is|\brepresenting"
    r"|\btotall?ing|\bthat is|\bequals)[^.;]{0,25}?"
)
OF_SALARY = r"[^.;(]{0,30}?\b(?:salary|base pay)\b"
MONTHS = (
    pattern(rf"{{duration:months}}{OF_SALARY}{_IS}{{money:amount}}"),
    pattern(rf"{{money:amount}}{_IS}{{duration:months}}{OF_SALARY}"),
)
SHARE = (
    pattern(rf"{{percent:share}} of{OF_SALARY}{_IS}{{money:amount}}"),
    pattern(rf"{{money:amount}}{_IS}{{percent:share}} of{OF_SALARY}"),
)
PARTS = re.compile(
    r"\b(?:as follows|in the following|in (?:\S+ )?(?:equal )?(?:install?ments|payments))"
)


@check(
    "sums of pay",
    "Amounts of pay that belong together do not add up.",
    "Correct one of the two amounts, or say which prevails.",
    words=True,
)
def sums_of_pay(paper: Paper) -> Iterator[Fault]:
    """All four sorts."""
    for sentence in paper.body:
        if MONEY in sentence.text:
            yield from _by_period(paper, sentence)
            yield from _of_salary(paper, sentence)
            yield from _in_parts(paper, sentence)


def _by_period(paper: Paper, sentence: Sentence) -> Iterator[Fault]:
    if not PAY.search(sentence.lower):
        return
    found: dict[int, Match] = {}
    for match in find_all("{money:amount}", sentence):
        before = CUT.split(sentence.text[: match.start])[-1][-70:]
        after = re.split(rf"[;.]|{ANY_VALUE}", sentence.text[match.end :], maxsplit=1)[0][:60]
        if OTHER.search(before.lower()) or match.value("amount", Money).currency != "USD":
            continue
        times = _times(after) or _times(before, last=True)
        if times is not None:
            found.setdefault(times, match)
    if 1 not in found:
        return
    year = found[1].value("amount", Money).cents
    for times, match in found.items():
        each = match.value("amount", Money).cents
        if times == 1 or each * times == year:
            continue
        off = each * times - year
        if abs(off) * 2 > year:  # not the same pay
            continue
        side = "more" if off > 0 else "less"
        what = (
            f"{times} x {show_money(each)} = {show_money(each * times)}:"
            f" {show_money(abs(off))} {side} than the {show_money(year)} stated for the year."
        )
        if BIMONTHLY.search(sentence.text):
            what += " (`Bi-monthly` is taken for twice a month; it can mean every two months.)"
        cites = (paper.quoted(_with_period(sentence, match), found[1].span()),)
        weight = WORDS if abs(off) <= times else HEAVY
        remedy = f"Say that the year's salary prevails, or correct the pay of {NAMES[times]}."
        yield Fault("sums of pay", what, cites, remedy, weight)


def _with_period(sentence: Sentence, match: Match) -> Span:
    """An amount with the words before it that say for which period it is."""
    before = CUT.split(sentence.text[: match.start])[-1][-70:]
    starts = [m.start() for _, wanted in PERIODS for m in wanted.finditer(before)]
    return sentence.span(match.start - len(before) + min(starts, default=len(before)), match.end)


def _times(words: str, *, last: bool = False) -> int | None:
    """How often a year, by the words beside an amount: the first of them, or the last."""
    found = [(m.start(), n) for n, wanted in PERIODS for m in wanted.finditer(words)]
    if not found:
        return None
    return max(found)[1] if last else min(found)[1]


def _annual(paper: Paper) -> int | None:
    from ..provisions.salary.meaning import A_YEAR

    for _, p in paper.of_kind("salary"):
        amount, per = getattr(p, "amount", None), getattr(p, "per", "year")
        return None if amount is None else int(amount * A_YEAR[per])
    return None


def _of_salary(paper: Paper, sentence: Sentence) -> Iterator[Fault]:
    annual = _annual(paper)
    if annual is None:
        return
    for wanted in (*MONTHS, *SHARE):
        for match in find_all(wanted, sentence):
            amount = match.value("amount", Money)
            part, words = _part(match)
            if part is None or amount.currency != "USD":
                continue
            due = half_up(annual * part.numerator, part.denominator)
            if abs(due - amount.cents) > 100:
                what = (
                    f"{words} of a salary of {show_money(annual)} is {show_money(due)}, not"
                    f" {show_money(amount.cents)}."
                )
                cites = (paper.quoted(match.span()),)
                salary = tuple(paper.cite(s, "amount") for s, _ in paper.of_kind("salary"))
                remedy = "Correct the amount, or say that it is fixed whatever the salary is."
                yield Fault("sums of pay", what, cites + salary[:1], remedy, HEAVY)
                return


def _part(match: Match) -> tuple[Fraction | None, str]:
    """The part of a year's salary that is spoken of."""
    if match.has("months"):
        found = match.value("months", Duration)
        weeks = Fraction(found.n, 52) if found.unit == "week" else None
        part = weeks if found.months is None else Fraction(found.months, 12)
        return part, match.text("months")
    share = match.value("share", Percent)
    return share.fraction, match.text("share")


def _in_parts(paper: Paper, sentence: Sentence) -> Iterator[Fault]:
    """ "$100,000, payable as follows: $25,000 ..., $25,000 ..." """
    split = PARTS.search(sentence.lower)
    amounts = [(m.start, m.value("amount", Money)) for m in find_all("{money:amount}", sentence)]
    if split is None or split.group().startswith("in (") or len(amounts) < 3:
        return
    totals = [m for at, m in amounts if at < split.start()]
    parts = [m for at, m in amounts if at > split.end()]
    if len(totals) != 1 or len(parts) < 2:
        return
    given = sum(m.cents for m in parts)
    whole = totals[0].cents
    if given != whole and abs(given - whole) * 2 < whole and all(m.cents < whole for m in parts):
        what = f"The parts come to {show_money(given)}, the whole to {show_money(totals[0].cents)}."
        remedy = "Correct a part or the whole."
        yield Fault("sums of pay", what, (paper.quoted(sentence.span()),), remedy, HEAVY)
