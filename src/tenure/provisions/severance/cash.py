"""How much severance is promised: months of salary, a share or a multiple of it, an amount."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find, find_all, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import DURATION, MULTIPLE, PERCENT, Duration, Money, Multiple, Percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Sentence
    from ...text.patterns import Match

_BASE = (
    r"(?:your |the |executive's |employee's |his |her |or |then[- ]current |then |current(?:ly)?"
    r" |base |annual |annualized |regular |gross |monthly |per annum |continued |highest |normal"
    r" |such |in effect |[\w.]{2,14}'s )*"
)
_SALARY = r"(?:salary|base pay|base compensation|base rate of pay)"
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
        rf" compensation|severance)[^;.]{{0,220}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(
        r"(?:continue|continuation|continuing|continued)[^;.]{0,60}?(?:salary|base pay|base"
        r" compensation)[^;.]{0,90}?\b(?:until|ending|is|ends)\b[^;.]{0,30}?{duration:months}"
        r" (?:after|following|from)"),
    pattern(
        r"{duration:months}'? (?:of |in )?(?:base |full )?(?:severance|salary continuation"
        r"|continued (?:base )?salary|separation pay|termination pay)(?! period)"),
    pattern(
        rf"severance (?:pay|payments?|benefits?|compensation)?[^;.]{{0,60}}?(?:equal to"
        rf"|(?<!period\s)of|in the amount of|representing) {{duration:months}}'?"
        rf" (?:of |worth of )?{_BASE}"),
    pattern(
        rf"{_BASE}{_SALARY}[^;.]{{0,110}}?\b{_FOR}{{duration:months}}(?: period)? (?:from"
        r"|following|after|beginning|commencing)(?! the (?:effective date|date of this))"),
    pattern(
        r"{duration:months}(?: period)? (?:following|after)[^;.]{0,60}?(?:continue|pay)\b[^;.]"
        rf"{{0,60}}?{_BASE}{_SALARY}"),
    pattern(
        rf"(?:severance|separation pay|paid|pay)[^;.]{{0,50}}?{_BASE}(?:salary|base pay)[^;.]"
        rf"{{0,110}}?\b{_FOR}{{duration:months}}{_NOT_PAST}(?=[\s,.;)])"),
    pattern(
        rf"{_BASE}{_SALARY}[^;.]{{0,110}}?\b(?:to|for|up to) (?:a )?maximum of"
        r" {duration:months}"),
)  # fmt: skip
_A_YEAR = pattern(
    r"(?:equal to|in the amount of) (?:the sum of )?(?:your |the |executive's |employee's |his |her"
    r" |then[- ]current |current )+(?:annual|annualized|yearly) (?:(?:base )?salary"
    r"|base compensation)\b"
)
_OF_SALARY = (
    pattern(
        r"{multiple|percent:share} (?:of )?(?:a dollar amount equal to |an amount equal to"
        rf" |the amount of )?(?:the )?(?P<sum>sum of|total of|aggregate of)?[\s:]*"
        rf"(?:\(\w{{1,3}}\) )?{_BASE}(?:salary|base"
        r" pay|base compensation)\b"),
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
    pattern(
        r"\bpay (?:to )?(?:the )?(?:you|executive|employee) {money:amount}[^.;]{0,120}?"
        r"\bas severance"),
    pattern(
        r"{money:amount},? (?:which is |which represents |that is )?(?:equal|equivalent"
        rf"|representing)(?: to)? {{multiple|duration}} (?:of )?{_BASE}(?:salary|base pay)"),
)  # fmt: skip
_BONUS = phrase(
    r"^[^;]{0,110}?\b(?:plus|and|together with|added to)\b[^;]{0,90}?\b(?:bonus|incentive)"
    rf"|^.{{0,260}}?[{MULTIPLE}{PERCENT}][^;.]{{0,50}}?\b(?:bonus|incentive)",
    re.DOTALL | re.IGNORECASE,
)
_BEST = phrase(r"\bmaximum\b[^;.]{0,30}\b(?:bonus|incentive)")
_LISTED = re.compile(r" (?:the )?(?:following|amounts)\b|[^.;]{0,20}:")
# a length or a sum that other events cut short
_MOST = re.compile(
    r"\b(?:up to|maximum of|not (?:to )?exceed(?:ing)?|(?:no|not) (?:more|longer) than)"
    r" (?:an? |the |total of |further |additional |maximum of |period of )*$"
)
_CUT_SHORT = phrase(
    r"\b(?:until|end(?:s|ing)?|ceas\w+|earlier of|earlier to occur|sooner)\b[^.;]{0,80}"
    r"\b(?:other|new|another"
    r"|subsequent|full[- ]time|comparable|alternat\w+|gainful) (?:[\w-]+ ){0,2}employ\w+",
    0,
)
_FOR_EACH = phrase(
    rf"\b(?:plus|and|additional)\b[^;.]{{0,40}}{DURATION}[^;.]{{0,80}}\b(?:for (?:each|every)"
    r"|per) (?:\w+ ){0,3}year"
)
_OWN = phrase(r"pro-?[ ]?rat|accrued|unpaid|earned|\bii+\b|option|vest|health|benefits|insurance")
_TWO = re.compile(rf"[{MULTIPLE}{PERCENT}]")
_GREATER = phrase(
    r"\b(?:greater|larger|higher|longer|lesser|lower|shorter|difference) (?:of|between)\b"
    r"|\bwhichever is (?:the )?(?:greater|longer|less|shorter|earlier)",
    0,
)
_PART = phrase(
    r"\b(?:bonus|relocation|expenses?|vacation|attorney|legal fees|retention|loan|housing|stock"
    r"|shares|repay|reimburse|cobra|premium|sign-on|signing|consult\w+ fee|commission"
    r"|life insurance|per month|outplacement|limit|excess of|less than"
    r"|deduct(?:ed|s|ible)\b|price)",
    0,
)


_STEPS = re.compile(
    rf"{PERCENT}\s+of\s+(?:your|his|her|the|executive's)\s+(?:annual\s+|base\s+)*salary",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"{MULTIPLE}\s+(?:an? )?(?:dollar )?amount\s+equal\s+to\s+$")

_EQUAL = phrase(r"equal|equivalent|represent|being|i[.\u2024]e|\(|totall?ing")
_JOINED = phrase(r"\bplus\b|in addition|together with|\band\b|\bas well as\b")
_LESS = phrase(  # "less all applicable taxes and withholdings" joins no two payments
    r"\bless\b[^.;(]{0,60}?\b(?:taxes|withholdings?|deductions)\b"
    r"(?: and (?:other )?(?:\w+ )?(?:taxes|withholdings?|deductions))?"
)


@dataclass(frozen=True)
class Cash:
    """What is promised and where it is said. `greater`: the greater of its sums, one of which may
    not be understood; `same`: the amount is what the months of salary come to.
    """

    months: tuple[int, Match] | None = None
    share: tuple[Fraction, Match] | None = None  # of a year of salary
    amount: tuple[int, Match] | None = None
    bonus: bool = False  # a bonus is part of it
    greater: bool = False
    same: bool = False

    @property
    def start(self) -> int:
        return min(m.start for _, m in filter(None, (self.months, self.share, self.amount)))


def cash(sentence: Sentence) -> Cash | None:
    """What one sentence promises; None where it says no sum, or one that is left open."""
    months = next(_months(sentence), None)
    share = next((x for x in _shares(sentence) if (100 * x[0]).denominator == 1), None)
    if months is not None and share is not None:
        if months[1].start < share[1].start:
            share = None
        else:
            months = None
    amount = next(_amounts(sentence), None)
    if months is None and share is None and amount is None:
        return None
    first = min(m.start for _, m in filter(None, (months, share, amount)))
    last = max(m.end for _, m in filter(None, (months, share, amount)))
    if share is not None and len(_STEPS.findall(sentence.text)) > 1:
        return None  # a part for every year, say
    lists = (m for m in _GREATER.finditer(sentence.lower, 0, first))
    if (
        any(_LISTED.match(sentence.lower, m.end()) for m in lists)
        and _other(sentence, last) is None
    ):
        return None  # a list, of which one item is understood
    compared = next(
        (m for m in _GREATER.finditer(sentence.lower) if first - 170 <= m.start() <= last + 100),
        None,
    )
    greater = compared is not None
    if compared is not None:
        most = compared.group().startswith(("greater", "larger", "higher", "longer"))
        if not most or compared.start() > first or (months or share) is None:
            return None
        amount = amount or _other(sentence, last)
    if months is not None and (
        _CUT_SHORT.search(sentence.lower) or _FOR_EACH.search(sentence.text, months[1].end)
    ):
        return None  # for less or for more than those months, by what is not understood
    told: tuple[object, Match] | None = months or share
    if told is not None and _unlike(sentence, told):
        return None
    bonus = told is not None and _with_bonus(sentence, told[1])
    both = not greater and told is not None and amount is not None
    joined = both and _added(sentence, told, amount)
    same = both and not joined and _between(sentence, told, amount, _EQUAL, _JOINED)
    if both and not same and not joined and not _between(sentence, told, amount, _JOINED):
        amount = None  # two figures of which the words do not say how they belong together
    if same and share is not None:
        share, bonus, same = None, False, False
    return Cash(months, share, amount, bonus, greater, same)


def _other(sentence: Sentence, start: int) -> tuple[int, Match] | None:
    """The amount that the salary is compared with: "or (ii) $400,000"."""
    match = find(pattern(r"\bor (?:\(\w{1,3}\) )?{money:amount}"), sentence, start)
    return (match.value("amount", Money).cents, match) if match is not None else None


def _added(
    sentence: Sentence, told: tuple[object, Match] | None, amount: tuple[int, Match] | None
) -> bool:
    """Whether "plus" stands between the salary and the figure itself of an amount after it."""
    if told is None or amount is None:
        return False
    between = sentence.lower[told[1].end : amount[1].bounds("amount")[0]]
    return _JOINED.search(_LESS.sub(" ", between)) is not None


def _between(
    sentence: Sentence,
    months: tuple[object, Match] | None,
    amount: tuple[int, Match] | None,
    wanted: Phrase,
    without: Phrase | None = None,
) -> bool:
    """Whether words stand between the months of salary and an amount, and others do not."""
    if months is None or amount is None:
        return False
    one, other = sorted((months[1], amount[1]), key=lambda m: m.start)
    between = _LESS.sub(" ", sentence.lower[one.start : other.end])
    return wanted.search(between) is not None and (
        without is None or without.search(between) is None
    )


def _months(sentence: Sentence) -> Iterator[tuple[int, Match]]:
    for wanted in _MONTHS:
        for match in find_all(wanted, sentence):
            months = match.value("months", Duration).months
            text = match.text().lower()
            if _MOST.search(sentence.lower[: match.bounds("months")[0]]):
                continue
            if months and months <= 72 and "vacation" not in text and "notice" not in text:
                yield months, match


def _shares(sentence: Sentence) -> Iterator[tuple[Fraction, Match]]:
    for wanted in _OF_SALARY:
        for match in find_all(wanted, sentence):
            lead = sentence.lower[max(0, match.start - 160) : match.start]
            if not re.search(r"pay|receiv|lump|severance|equal to|entitled|provide", lead):
                continue
            if re.search(r"\brate (?:equal to|of)?\s*$|\btimes an? [a-z ]*$", lead):
                continue
            if _PART.search(lead[-70:]) or "monthly" in match.text().lower():
                continue
            value = match.values("share")[0]
            if isinstance(value, Multiple):
                yield value.ratio, match
            elif (times := _TIMES.search(sentence.text[: match.start])) is not None:
                whole = sentence.value_at(times.start())
                if isinstance(value, Percent) and isinstance(whole, Multiple):
                    yield whole.ratio * value.fraction, match
            elif isinstance(value, Percent) and value.fraction >= Fraction(1, 4):
                yield value.fraction, match
    for match in find_all(_A_YEAR, sentence):
        lead = sentence.lower[max(0, match.start - 60) : match.start]
        if re.search(r"severance|lump|payment|separation|payout", lead) and not _PART.search(lead):
            yield Fraction(1), match


def _amounts(sentence: Sentence) -> Iterator[tuple[int, Match]]:
    for wanted in _AMOUNT:
        for match in find_all(wanted, sentence):
            money = match.value("amount", Money)
            about = sentence.lower[max(0, match.start - 30) : match.end + 30]
            if money.currency == "USD" and not _PART.search(about):
                yield money.cents, match


def _unlike(sentence: Sentence, told: tuple[object, Match]) -> bool:
    """Whether the bonus that is added has a multiple of its own, or is not the target."""
    size, match = told
    after = _BONUS.search(sentence.text[match.end : match.end + 300])
    if after is None or match.has("sum") or _OWN.search(after.group()) is not None:
        return False
    if _BEST.search(after.group()) is not None:
        return True
    own = _TWO.search(after.group())
    value = sentence.value_at(match.end + own.start()) if own is not None else None
    if isinstance(value, Multiple):
        return value.ratio != (size if isinstance(size, Fraction) else 1)
    return False


def _with_bonus(sentence: Sentence, match: Match) -> bool:
    """Whether a bonus is added to the salary: "one year's base salary and target bonus"."""
    if match.has("sum"):
        return True
    after = _BONUS.search(sentence.text[match.end : match.end + 300])
    if after is None:
        return False
    return _TWO.search(after.group()) is not None or _OWN.search(after.group()) is None
