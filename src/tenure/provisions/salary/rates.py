"""The amount of a salary and the period that it is for, as one sentence states them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ...text import Span, find_all
from ...text.phrases import phrase
from ...text.values import MONEY, Count, Duration, Money, Ordinal
from .naming import (
    FOR_ELSE,
    TWIN,
    at_a_years_rate,
    is_named,
    is_promised,
    is_wage,
    of_another_clause,
    period_of_twin,
)
from .periods import LEAST_A_YEAR, RUN, RUN_OF, follows, frequency_of_run, period_of

if TYPE_CHECKING:
    from ...text import Sentence

Found = dict[str, tuple[Any, Span]]

DOLLARS = "USD"
# under a heading of salary, or in a row of it: "During the first year of the term: $58,000"
_ROW_LEADS = phrase(
    r"(?:[\s:,()_/-]|\([a-z]{1,3}\)|[a-z]\.|(?:at|in|for|of|on|from|to|through|until|during"
    r"|commencing"
    r"|beginning|starting|effective|as|the|an?|your|his|her|its|initial(?:ly)?|start|date|contract"
    r"|first|full|year|years|months?|term|period|employment|agreement|rate|sum|amount|annual"
    r"|annualized|annually|yearly|gross|equal|base|salary|will|shall|be|is|paid|\d|[ivx]+"
    r")\b|[\ue003\ue004\ue005\ue006])*"
)
_NOT_PAY = phrase(
    r"insurance(?!,? (?:inc|co|group|ltd))|times (?:\w+ ){0,3}salary|dismember|\bmaximum\b"
    r"|\bnot (?:to )?exceed|\branges?\b|\b(?:former|previous|prior|last) employer\b"
    r"|\bmay (?:\w+ )?(?:be )?(?:increas|rais|adjust)\w*\b[^.;\ue000]{0,40}$"
    r"|\b(?:prior|previous|former|old) (?:(?:annual|base|gross|monthly) )*(?:salary|pay)\b"
    r"|\b(?:salary|pay)\b[^.;\ue000]{0,50}\bwas (?:at (?:the|an) (?:annual )?rate of )?$"
    r"|\b(?:waives?|forgoes?|foregoes?|relinquish\w*|forfeits?)\b[^.;]{0,60}$"
    r"|\bbetween (?:\ue000 (?:and|to) )?$"
    r"|\b(?:(?:no|not) (?:more|greater|higher) than|up to)(?: (?!and\b)[a-z]+){0,4} $"
)
# "(i) $90,000 or (ii) two times annual base salary": one side of a choice, not the salary
_OR_TIMES = phrase(r"^[^.;]{0,20}\bor,? (?:\([a-z]+\) )?(?:[a-z]+ ){0,3}[\ue001\ue002\ue007]")
# the former one: "from a salary of $90,000 to $95,000", "the salary of $90,000 is raised to ..."
_FROM = phrase(
    r"\bfrom (?:its |the |a |your |his |her )?(?:current )?(?:annual )?(?:rate of |level of"
    r"|base salary of |salary of )?$|\breduction (?:of|in|to) [^;.]{0,40}salary of $"
)
_TO = phrase(r"^[^;.]{0,60}?\bto \ue000")
_CHANGED = phrase(
    r"^[^.;\ue000]{0,80}\b(?:increased|reduced|raised|adjusted|decreased"
    r"|changed)\b[^.;\ue000]{0,40}\bto [^.;\ue000]{0,30}\ue000"
)
# "nine months' base salary ($90,000)", "a lump sum of $90,000": what some months come to, no rate
_OF_MONTHS = phrase(
    r"(?P<time>\ue004)(?:'s?)?,? (?:of |worth of |in )?(?:(?:your|his|her|the|[\w\u2024]+'s|then"
    r"|current|annual|base|monthly|regular|gross) )*(?:salary|pay|compensation)\b"
    r"(?! (?:will|shall) be\b)[^.;\ue000]{0,40}$"
    r"|\bsalary (?:for|over) (?:the |a )?(?:period of |next |first )*(?P<time2>\ue004)"
    r"[^.;\ue000]{0,24}$"
)
_LUMP = phrase(r"\blump[- ]sum\b[^.;]{0,110}$")
_EVENT = phrase(r"\b(?:and|upon|if|when|at such time|provided)\b")
_OF = phrase(r"\b(?:of|at|currently|presently|now) $")
_BY = phrase(
    r"\b(?:increas|rais|reduc|decreas)\w+ by (?:\w+ ){0,3}$"
    r"|\b(?:below|exceeds?|in excess of|(?<!not )(?<!no )(?<!be )less than"
    r"|(?<!not )(?<!no )more than) $"
)
_OF_YEAR = phrase(
    r"\b(?:during|for|in) (?:(?:the|your|his|her) )?(?P<nth>\ue006) (?:contract |full )?year\b"
    r"(?=[^.;]{0,60}(?:second|\ue006) (?:contract |full )?year| of (?:the )?(?:term|agreement)\b)"
    r"|^\W*(?:contract |employment )?year (?P<one>\ue003)\b"
)
_ELSE_BETWEEN = phrase(r"bonus|\boption|shares|\ue000")
# pay that depends on an event of the Company's business is no salary until that has come about
_EVENT_OF_BUSINESS = (
    r"\b(?:if|when|once|upon|after|following|as soon as|provided(?: that)?|contingent on"
    r"|contingent upon|conditioned (?:up)?on|subject to) (?!you\b|executive\b|employee\b)"
    r"[^.;\ue000]{0,60}?(?:\b(?:financing|funding|fund ?raising|profitab\w+|break[- ]even"
    r"|series [a-f](?: \w+)? (?:round|closes|closing)|seed round|raises|is raised|have raised"
    r"|has raised|initial public offering|IPO)\b|\b(?:raise|revenues?|sales|offering)"
    r"\b[^.;]{0,30}\ue000)"
)
_DEPENDS_BEFORE = phrase(
    rf"{_EVENT_OF_BUSINESS}[^.;]{{0,140}}$"
    r"|(?:^\W*|[,;:] (?:and |but )?)(?:if|in the event(?: that)?|should) (?!(?:you|he|she"
    r"|(?:the )?(?:executive|employee)) (?:accepts?|agrees?|chooses? to|decides? to|serv|act|engag"
    r"|hold|is engag)|this |so |any|applicable|necessary)"
    r"(?:[^;]{3,160}, [^;\ue000]{3,100}|[^;,\ue000]{3,80} (?:your|his|her|the)(?: \w+){0,3} salary"
    r"\b[^;,\ue000]{0,40})$"
)
_DEPENDS_AFTER = phrase(rf"^[^.;\ue000]{{0,40}}?{_EVENT_OF_BUSINESS}")
_COLUMN_AFTER, _COLUMN_BEFORE = phrase(r"^\s*\ue000\W*$"), phrase(r"\ue000\s+$")
# "GBP 120,000 a year (about $180,000)": the same once more, not what is promised
_SAME_AGAIN = phrase(
    r"^(?:[\s(),]|(?:or|about|approximately|roughly|circa|ca|equivalent|equal|to|of|which|is|at"
    r"|present|currently|i\.e|per|a|an|year|annum|month|annually|gross|US|USD)\b)*$"
)
_MOST_A_RUN = 5_000_000  # cents: "$96,000 semi-monthly" is a salary a year, paid semi-monthly

_HEADED = phrase(
    r"salary|base pay|(?:base|fixed|cash|monthly) compensation|^compensation$|wages|rate of pay"
    r"|^(?:annual )?(?:base|pay)$|^(?:base|pay) rate$|^remuneration$"
)
# a row of a summary, wherever it stands: "Annual base salary: $240,000"
_LABEL = phrase(
    r"^\W*(?:(?:annual|annualized|starting|initial|gross|base|monthly) )*salary\W{1,4}\ue000"
)
_SALARY = phrase(
    r"salary|base pay|compensat|wage|rate of pay|remunerat|be paid |services rendered"
    r"|^(?:base|pay)(?: is|:) "
    r"|(?:your|his|her) base |\b(?:employ|hire|engage|offer)s?(?:ed)? [^.;]* at (?:[a-z]+ ){0,4}"
    r"\ue000|for (?:his|her|your|all|the|such|these) services|pay period|your pay\b"
    r"|\b(?:you|he|she|employee|executive)(?:'ll| will| shall) (?:earn|receive|make)\b"
    r"|(?: will| shall| agrees to|'ll) (?:pay|compensate) (?:to )?(?:you|him|her|the|employee"
    r"|executive|m[rs])\b"
)


_AT_LEAST = phrase(
    r"\b(?:(?:not|no) (?:less|lower) than|at least|(?:an? )?minimum (?:\w+ ){0,4}?of)"
    r"(?: (?:at )?(?:an?|the) (?:\w+ )?rate of| the sum of)?\W*$"
)


class Rate(NamedTuple):
    """What a sentence says of the rate, and where in it the amount stands."""

    found: Found
    at: int


class Amount(NamedTuple):
    at: int
    per: str
    money: Money
    named: bool  # that the words call it a salary


def rate_of(
    sentence: Sentence, currency: str = DOLLARS, led: bool = False, unnamed: bool = True
) -> Rate | None:
    """The amount, its period and, from a second amount, the frequency; `led` by words of pay;
    `unnamed` where nothing calls it a salary: what a person is paid for a period.
    """
    if "\ue000" not in sentence.text:
        return None
    if sentence.kind not in ("body", "heading") and not led and not _LABEL.match(sentence.text):
        return None
    heading = led or _HEADED.search(sentence.heading)
    if not heading and not (_SALARY.search(sentence.lower) or TWIN.search(sentence.text)):
        return None
    amounts = list(_amounts(sentence, bool(heading), currency, unnamed))
    if not amounts:
        return None
    called = [a for a in amounts if a.named] or amounts
    years = [a for a in called if a.per == "year"]
    enough = [a for a in years if a.money.cents >= LEAST_A_YEAR]
    best = (enough or years or called)[0]
    at, text = best.at, sentence.text
    found: Found = {"amount": (best.money.cents, sentence.span(at, at + 1))}
    before = text[:at]
    if named := re.search(r"[^.;]{0,60}$", before):
        found["amount"] = (best.money.cents, sentence.span(named.start(), at + 1))
    if least := _AT_LEAST.search(before):
        found["at_least"] = (True, sentence.span(least.start(), at + 1))
    if best.per != "year":
        more = text.find(MONEY, at + 1)
        far = min(len(text), at + 40)
        found["per"] = (best.per, sentence.span(at, min(far, more) if more > 0 else far))
    if first := re.search(r"\b(?:starting|initial)\b[^.;]{0,40}(?:salary|pay)\b", before, re.I):
        found["starting"] = (True, sentence.span(*first.span()))
    for amount in amounts:
        found |= frequency_of_run(sentence, amount.at, amount.per)
    return Rate(found | _first_year(sentence, at), at)


def _first_year(sentence: Sentence, at: int) -> Found:
    """That the amount is the one of the first year: later ones may be others."""
    for match in _OF_YEAR.finditer(sentence.text):
        value, (start, end) = sentence.value_at(match.start(match.lastgroup or "nth")), match.span()
        if not at - 120 < start < at + 40:
            continue
        between = sentence.text[end:at] if end < at else sentence.text[at + 1 : start]
        first = isinstance(value, Ordinal | Count) and value.n == 1
        if first and not _ELSE_BETWEEN.search(between):
            return {"first_year": (True, sentence.span(*match.span()))}
    return {}


def _amounts(sentence: Sentence, headed: bool, currency: str, unnamed: bool) -> Iterator[Amount]:
    """Amounts of salary in a sentence: where, for which period."""
    related = called = False
    text = sentence.text
    for match in find_all("{money:amount}", sentence):
        at, money = match.start, match.value("amount", Money)
        before, after = text[:at], text[at + 1 : at + 60].replace("_", "")
        alone = headed and _ROW_LEADS.fullmatch(before) is not None and not FOR_ELSE.search(after)
        named = alone or is_named(before, after, headed)
        again = related and re.search(r"[(,;]|aggregat|or|equal|paid|pay", before[-40:]) is not None
        if of_another_clause(before):
            continue
        if not (named or again or is_promised(sentence, at, before, after, unnamed)):
            continue
        if _NOT_PAY.search(before[-120:]) or _BY.search(before) or _OR_TIMES.search(after):
            continue
        if _COLUMN_AFTER.search(text[at + 1 :]) or _COLUMN_BEFORE.search(before):
            continue  # of two columns: which of them is the salary, their heads say
        if _DEPENDS_BEFORE.search(before) or _DEPENDS_AFTER.search(text[at + 1 :]):
            continue
        if money.currency != currency or _of_foreign(sentence, at, currency):
            continue
        if _is_former(before, text[at + 1 : at + 240]):
            continue
        if alone and sentence.heading:
            before = f"{sentence.heading} {before}"
        if _is_total(sentence, at, after):
            continue
        per = period_of(sentence, at, before, after) or period_of_twin(sentence, at)
        if not (named or again or follows(after) or at_a_years_rate(before)):
            continue
        if per is None and money.cents >= LEAST_A_YEAR and not RUN.search(after):
            per = "year"
        if per in RUN_OF and money.cents >= _MOST_A_RUN:
            per = "year"
        if per == "hour" and not is_wage(sentence, money.cents):
            continue
        if per is not None and money.cents > 0:
            related, called = True, named or (again and called)
            yield Amount(at, per, money, called)


def _of_foreign(sentence: Sentence, at: int, currency: str) -> bool:
    """Whether it says in dollars what was just said in another currency."""
    if currency != DOLLARS or "\ue000" not in sentence.text[:at]:
        return False
    start = sentence.text.rindex("\ue000", 0, at)
    value = sentence.value_at(start)
    foreign = isinstance(value, Money) and value.currency != DOLLARS
    return foreign and _SAME_AGAIN.search(sentence.text[start + 1 : at]) is not None


def _is_total(sentence: Sentence, at: int, after: str) -> bool:
    """Whether it is what the salary of some months, not of a year, comes to, or is paid at once."""
    if follows(after):
        return False
    if _LUMP.search(sentence.text, 0, at):
        return True
    match = _OF_MONTHS.search(sentence.text, 0, at)
    if match is None:
        return False
    time = sentence.value_at(match.start("time" if match["time"] else "time2"))
    return isinstance(time, Duration) and time.months != 12


def _is_former(before: str, after: str) -> bool:
    """Whether the sentence goes on to put another amount in the place of this one."""
    if _FROM.search(before) and _TO.search(after[:59]):
        return True
    changed = _CHANGED.match(after) if _OF.search(before) else None
    return changed is not None and not _EVENT.search(after[: changed.end() + 80].split(".")[0])
