"""How much severance is promised: months of salary, a share or a multiple of it, an amount."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ...lengths import in_a_proviso, in_months, of_period
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import ANY_VALUE, DURATION, PERCENT, Duration
from .amounts import abroad_of, amounts_in, each_month
from .comparison import compared
from .further_months import with_further
from .limits import limited
from .months_of_salary import months_in, times_a_month
from .promised_cash import COMPARED, Cash, place_of
from .rest_of_term import rest_of
from .shares_of_salary import share_of_all_pay, shares_in
from .sum_patterns import (
    EACH_YEAR,
    MONTHS,
    MONTHS_OF_ALL_PAY,
    MONTHS_OF_SEVERANCE,
    NAMED_PERIOD,
)
from .together import (
    added_to,
    apart_from_bonus,
    belonging,
    kind_of_bonus,
    times_of_bonus,
    unlike,
    with_bonus,
)
from .weeks_of_salary import a_span, by_service, odd_length, with_most

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from ...text import Sentence
    from ...text.patterns import Match

# a length that other events cut short, or that is the most of several
_MOST = re.compile(
    r"\b(?:up to|maximum (?:period )?of|not (?:to )?exceed(?:ing)?"
    r"|(?:no|not|nor) (?:more|longer) than)"
    r" (?:an? |the |total of |further |additional |maximum of |period of )*$"
)
_NEW = r"(?:other|new|another|subsequent|full[- ]time|comparable|alternat\w+|gainful|different)"
_CUT_SHORT = phrase(
    rf"\b(?:until|end(?:s|ing)?|ceas\w+|earlier of|earlier to occur|sooner)\b[^.;]{{0,80}}\b{_NEW}"
    r" (?:[\w-]+ ){0,2}(?:employ\w+|position|job|work\b)|\buntil\b[^.;]{0,30}\bto work elsewhere"
    r"|\bceas\w+ (?:once|when|if|upon|as soon as)\b[^.;]{0,40}\b(?:employ\w+|work|job)"
    r" (?:elsewhere|with another|by another)"
    r"|\buntil\b[^.;]{0,50}\b(?:obtain|find|found|secure|commence|accept|begin|start|gain)\w*"
    r" (?:[\w-]+ ){0,3}employment|\buntil\b[^.;]{0,30}\b(?:re-?employed|employed elsewhere)",
    0,
)
_OF_A_SORT = phrase(r"\b(?:comparable|similar|suitable|full[- ]time|gainful|substantial\w*)\b", 0)
_LESS_OTHER = phrase(
    r"\b(?:less|minus|reduced by|net of) (?:any |the |all )?(?:disability\b|(?:payments|amounts)"
    r" under (?:an? |the |any )?(?:\w+ )?disability\b|(?:other )?(?:amounts?"
    r"|payments?|benefits?|sums?|compensation|severance|proceeds)\b[^.;]{0,40}\b(?:paid|received"
    r"|payable|earned)\b(?! to (?:date|the date)))",
    0,
)
_AT_A_RATE = phrase(  # "60% of his annual salary until he returns to work"
    rf"[^.;{DURATION}]{{0,110}}?\b(?:until (?!paid\b)|for (?:the )?(?:rest|remainder|balance) of"
    r"|(?:so|as) long as (?:he|she|you|the)\b)"
)
_IF_SHORTER = phrase(  # "or, if earlier, until"; "less what else is earned, or the difference"
    r"\b(?:or|and),? if (?:it is )?(?:shorter|earlier|sooner|less)\b"
    r"|\bdifference between (?:any |your |his |her |the )?(?:outside|other|new)"
    r" (?:earnings|income)",
    0,
)
_IF_LONGER = re.compile(r",? or,? if (?:it is )?(?:longer|later|greater)\b")
_LEAST = re.compile(
    r"\b(?:minimum (?:period )?of|at least|(?:not|no) (?:less|fewer) than)"
    r" (?:an? |the |total of |period of )*$"
)
_ASIDE = re.compile(r"\((?:provided|except)\b[^()]*(?:\([^()]*\)[^()]*)*$")
_NEXT_LIMB = re.compile(
    r";(?!\s*provided,?(?: however,?)?(?: that)? (?:such |the |these |all )?"
    r"(?:severance |salary )?payments? (?:shall|will)\b)|\((?:[b-h]|i{2,3}|iv|v|[2-9])\)"
    r"|,? and (?:(?:the |that )?\w+ |it |you )?(?:also )?(?:will|shall|\w+'ll|would|to)"
    r" (?:also )?(?:pay|provide|continue|maintain|keep|reimburse|receive)\b[^.;]{0,60}"
    r"\b(?:cobra|premium|coverage|medical|health|dental|insurance|benefits?)"
)
REACH = 60  # letters between salary and what is added to it: "in effect on that day,"
LEAD = 160  # letters between the months and those for each year: "paid as salary is paid,"
_LETTERED = re.compile(r"[,;:]\s+(?:and |or )?\((?:[a-h]|[x-z]|i{1,3}|iv|v|[1-9])\)")
_FOR_EACH = phrase(r"^[^;.]{0,50}\b(?:for (?:each|every)|per) (?:\w+ ){0,3}year")
_AND_MORE = phrase(
    r"^(?P<lead>[^;.]{0,160}?)\b(?:plus|and|additional|increas\w+ by)\b(?P<what>[^;.]{0,70}?)"
    r"\b(?:for (?:each|every)|per) (?:\w+ ){0,4}(?:year|month)s?\b[^;.]{0,20}"
    r"\b(?:service|employ\w+|worked)"
)
_MORE_OF_ELSE = phrase(  # what is more for each year of service, where it is no salary
    r"\b(?:vest\w*|shares?|options?|units?|premiums?|cobra|coverage|insurance|vacation|points?"
    r"|credit\w*|accru\w+|pension|bonus)\b"
)
_STEPS = re.compile(
    rf"{PERCENT}\s+of\s+(?:your|his|her|the|executive's)\s+(?:annual\s+|base\s+)*salary",
    re.IGNORECASE,
)
_PAID_OVER = re.compile(
    r"[^.;,]{0,50},? (?:to be )?(?:paid|payable|in (?:\w+ )*instal?lments)\b[^.;]{0,60}"
    r"\b(?:over|in)\b"
)
_AND_BESIDES = re.compile(  # between the salary and what is paid besides it for each month
    r"(?:'?(?:,? (?:as |then )?in effect [^.;,]{0,40}|,? at the rate [^.;,]{0,40})?,? (?:plus|and"
    r"|together with|in addition to)(?: also)?|[^.]{0,120}?[,;] and(?= \())"
    r" (?:\((?:ii|b|2|y)\) )?(?:an? (?:additional |further |lump )?(?:amount|payment|sum)"
    r" (?:of|equal to) |an additional )?"
)
_PLUS = pattern(  # what is added to salary, where it is neither salary nor a bonus
    r"\bplus (?:an? (?:additional )?(?:amount|payment|sum) (?:equal to|of) )?(?:the (?:amount|sum)"
    r" of )?"
    r"(?P<what>(?:the |your |his |her )?(?:(?!(?:bonus|plan|benefits?|accrued)\b)[\w'-]+ ){0,4}"
    r"(?:value|allowances?|contributions?|commissions?)\b"
    r"(?![^.;,]{0,40}\b(?:accrued|unused|vacation|time off)\b)[^.;,]{0,60})"
)
Amount = tuple[int, "Match"]
_VALUE = re.compile(ANY_VALUE)
_OF_SALARY = ("salary", "compensation", "base", "remainder", "balance")  # one of these, or a figure
OF_PAY = (  # one of which stands in every sentence that promises pay
    "pay", "paid", "salary", "severance", "compensat", "separation", "remuneration", "lump",
    "receive", "the period", "the multiple", "months become", " on salary",
)  # fmt: skip


def cash(sentence: Sentence) -> Cash | None:
    """What one sentence promises; None where it says no sum, or one that is left open."""
    if not any(word in sentence.lower for word in _OF_SALARY) and not _VALUE.search(sentence.text):
        return None
    if (monthly := each_month(sentence)) is not None:
        return _with_salary(sentence, monthly)
    found = _sums(sentence)
    if found is None:
        return by_service(sentence) or _rest(sentence)
    if found.share is not None and len(_STEPS.findall(sentence.text)) > 1:
        return None  # a part for every year, say
    length = found.length
    served = by_service(sentence)
    if served is not None and length is not None and served.start <= length[1].start:
        return served  # so many months for each year of service
    after = sentence.text[length[1].end :] if length is not None else ""
    if (more := _AND_MORE.match(after)) is not None:
        if _MORE_OF_ELSE.search(more["what"]) is None:
            found = _each_year(sentence, found)
    elif _FOR_EACH.match(after):
        return None
    told = found.pay
    if told is not None and (
        in_a_proviso(sentence, told[1].start, place_of(told[1]))
        or _ASIDE.search(sentence.text, 0, place_of(told[1]))
    ):
        return None
    weighed = compared(sentence, found)
    if weighed is None:
        return None
    found = weighed
    if found.greater and found.rest is None and (rest := rest_of(sentence)) is not None:
        found = replace(found, rest=rest.rest)
    told = found.pay
    if told is None:
        return found
    found = with_further(sentence, _as_long(sentence, found, told[1]))
    if found.share is not None and unlike(sentence, found.share):
        return None
    found = apart_from_bonus(sentence, found)
    bonus = found.bonus or with_bonus(sentence, told[1])
    which = kind_of_bonus(sentence, told[1]) if bonus else None
    which = found.bonus_is or which
    if which is None and found.bonus and found.share == weighed.share:
        which = "other compensation"
    apart = bonus and found.bonus_is is None and not told[1].has("sum")
    times = times_of_bonus(sentence, told[1]) if apart else None
    found = replace(found, bonus=bonus, bonus_is=which, bonus_percent=times)
    return limited(sentence, belonging(sentence, _and_else(sentence, found, told[1])))


def _and_else(sentence: Sentence, found: Cash, told: Match) -> Cash:
    """With what is added to the salary that no term counts."""
    plus = find(_PLUS, sentence, told.end)
    if plus is None or plus.start > told.end + REACH:
        return found
    return replace(found, plus=(sentence.readable(*plus.bounds("what")).strip(), plus))


def _rest(sentence: Sentence) -> Cash | None:
    """The salary of what is left of the term, perhaps less what else is paid."""
    found = rest_of(sentence)
    less = found is not None and _LESS_OTHER.search(sentence.lower, found.end)
    return replace(found, up_to=True) if found is not None and less else found


def _with_salary(sentence: Sentence, monthly: Cash) -> Cash:
    """An amount for each of some months, with the salary to which the words add it: "six months of
    salary plus $1,000 per month for six months".
    """
    if monthly.amount is None or COMPARED.search(sentence.lower):
        return monthly
    start, end = monthly.amount[1].bounds("amount")[0], monthly.amount[1].end

    def beside(told: Match) -> bool:
        first, last = (told.end, start) if told.end <= start else (end, told.start)
        return _AND_BESIDES.fullmatch(sentence.lower, first, last) is not None

    months = next((x for x in months_in(sentence, MONTHS) if beside(x[1])), None)
    shares = (x for x in shares_in(sentence) if (100 * x[0]).denominator == 1)
    share = None if months else next((x for x in shares if beside(x[1])), None)
    told = months or share
    if told is None:
        return monthly
    found = replace(monthly, months=months, share=share)
    return limited(sentence, _as_long(sentence, found, told[1]))


def _each_year(sentence: Sentence, found: Cash) -> Cash:
    """Months of salary, and more of them for each year of service."""
    told = found.months or found.weeks
    match = find(EACH_YEAR, sentence, told[1].end) if told is not None else None
    if told is None or match is None or match.start > told[1].end + LEAD:
        return replace(found, more=True)
    length = match.value("each", Duration)
    each = in_months(length)
    if each and found.months is not None:
        found = replace(found, each_year=(each, match))
    elif length.unit == "week" and not length.part and length.n:
        found = replace(found, weeks_each_year=(length.n, match))
    else:
        return replace(found, more=True)
    if match.has("most"):
        return replace(found, at_most=in_months(match.value("most", Duration)))
    return with_most(sentence, found, match, LEAD)


def _as_long(sentence: Sentence, found: Cash, told: Match) -> Cash:
    """Months that may be fewer, or more: until other work begins, less what else is paid, at least
    so many.
    """
    limb = _limb(sentence, told)
    if found.months is not None and (new := _CUT_SHORT.search(limb)) is not None:
        plain = _OF_A_SORT.search(new.group()) is None
        found = replace(found, until_work=plain, up_to=found.up_to or not plain)
    if _LESS_OTHER.search(limb):
        found = replace(found, up_to=True)
    if _IF_SHORTER.search(limb):
        rest = rest_of(sentence)
        if rest is not None and found.rest is None and not found.greater:
            found = replace(found, lesser=True, rest=rest.rest)
        else:
            found = replace(found, up_to=True)
    if _IF_LONGER.match(sentence.lower, told.end):
        rest = rest_of(sentence)
        found = replace(found, greater=True, rest=rest.rest if rest is not None else None)
    if found.amount is None and _LEAST.search(sentence.lower, 0, place_of(told)):
        found = replace(found, greater=True)
    return found


def _limb(sentence: Sentence, told: Match) -> str:
    """The part of a sentence in which the salary stands, and not what is promised beside it."""
    lower = sentence.lower
    starts = [m.end() for m in _NEXT_LIMB.finditer(lower, 0, told.start)]
    following = _NEXT_LIMB.search(lower, told.end)
    return lower[starts[-1] if starts else 0 : following.start() if following else None]


def in_a_period(sentence: Sentence, sentences: Sequence[Sentence]) -> Cash | None:
    """Salary for a period that has a name, and whose length another sentence gives."""
    for wanted in NAMED_PERIOD:
        match = find(wanted, sentence)
        length = of_period(match.text("period"), sentences) if match is not None else None
        if match is None or length is None:
            continue
        at = next((s for s in sentences if s.span().start <= length[1].start < s.span().end), None)
        if at is None or cash(at) is None:  # which promises it itself
            return Cash(months=(length[0], match), told_in=length[1])
    return None


def _sums(sentence: Sentence) -> Cash | None:
    """The first months of salary, or the share of a year of it, and the first amount."""
    odd: list[tuple[Duration, Match]] = []
    months = next(months_in(sentence, MONTHS, odd), None)
    if months is not None and odd and _is_most(sentence, months[1]):
        months = None  # "ten weeks, and one for each year, up to a maximum of 52 weeks"
    if months is None and "severance" in sentence.lower:
        months = next(months_in(sentence, MONTHS_OF_SEVERANCE), None)
    whole = next(months_in(sentence, MONTHS_OF_ALL_PAY), None) if months is None else None
    if months is None and whole is None:
        months = times_a_month(sentence) or a_span(sentence)
    share = next((x for x in shares_in(sentence) if (100 * x[0]).denominator == 1), None)
    if share is not None and share[0] <= 1 and _AT_A_RATE.match(sentence.text, share[1].end):
        share = None  # so much a year, for a time that is not told: no sum
    told = months or whole
    if told is not None and share is not None:
        told, share = _one_of(sentence, told, share)
        whole = whole if told is not None else None
    amount = _amount_beside(sentence, told or share)
    if told is not None and amount is None:
        amount = added_to(sentence, told[1])
    if told is None and share is None and (other := _other_pay(sentence, amount, odd)) is not None:
        return other
    if told is None and share is None and amount is None:
        return abroad_of(sentence)
    most = told is not None and _is_most(sentence, told[1])
    return Cash(told, share, amount, bonus=whole is not None, up_to=most)


def _is_most(sentence: Sentence, told: Match) -> bool:
    return _MOST.search(sentence.lower[: place_of(told)]) is not None


def _other_pay(
    sentence: Sentence, amount: Amount | None, odd: list[tuple[Duration, Match]]
) -> Cash | None:
    """Weeks or days of salary, or a multiple of all pay."""
    if (found := odd_length(sentence, odd)) is not None:
        return replace(found, amount=amount)
    if (share := share_of_all_pay(sentence)) is not None:
        size, match, which = share
        return Cash(share=(size, match), amount=amount, bonus=True, bonus_is=which)
    return None


def _amount_beside(sentence: Sentence, told: tuple[object, Match] | None) -> Amount | None:
    """The first amount; in a list, the first that stands in the limb of the salary, if any does."""
    every = amounts_in(sentence)
    if told is None or _LETTERED.search(sentence.lower) is None:
        return next(every, None)
    first = None
    for amount in every:
        one, other = sorted((place_of(told[1]), place_of(amount[1])))
        if _LETTERED.search(sentence.lower, one, other) is None:
            return amount
        first = first or amount
    return first


def _one_of(
    sentence: Sentence, months: tuple[int, Match], share: tuple[Fraction, Match]
) -> tuple[tuple[int, Match] | None, tuple[Fraction, Match] | None]:
    """Months of salary, or a share of a year of it whose months say over what time it is paid;
    neither where it is a part of the salary of those months.
    """
    if place_of(months[1]) < place_of(share[1]):
        return months, None
    if _PAID_OVER.match(sentence.lower, share[1].end, place_of(months[1])):
        return None, share
    if months[1].start < share[1].end:  # in the words of the months
        return (months, None) if share[0] == 1 else (None, share if share[0] > 1 else None)
    return None, share
