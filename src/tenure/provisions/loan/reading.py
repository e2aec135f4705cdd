"""How a loan is read: the sum, interest, forgiveness, and when it falls due."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from ...permitted import promises_nothing
from ...text.phrases import phrase
from ...text.values import COUNT, DURATION, FRACTION, Count, Duration, Money, Portion
from ...text.values import MONEY as MONEY_MASK
from ...text.values import PERCENT as PERCENT_MASK
from ...text.values import Percent as PercentValue

if TYPE_CHECKING:
    from ...text import Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
Rate = Literal["stated", "none", "federal", "not said"]

_LENDS = phrase(
    r"\b(?:lend|loan|advance)\b (?:to )?(?:you|him|her|(?:the )?(?:[Ee]xecutive|[Ee]mployee))\b"
    rf"[^;]{{0,80}}?(?P<a>{MONEY_MASK})"
    r"|\b(?:provide|make|extend|grant|offer|give|receive|entitled to|eligible for|be provided)\w*\b"
    rf"[^;]{{0,60}}?\bloan\b[^;]{{0,120}}?(?P<b>{MONEY_MASK})"
    rf"|(?P<c>{MONEY_MASK}) (?:interest-free |relocation |bridge |housing |secured |forgivable"
    rf" )*loan\b|\b[Aa] loan,?[^.;]{{0,60}}?\b(?:of|in the amount of|equal to) (?P<d>{MONEY_MASK})"
    rf"|\bloan (?:to you )?(?:in the (?:principal )?(?:amount|sum) of|of) (?P<e>{MONEY_MASK})"
    rf"|\bborrow (?:up to )?(?:the (?:sum|amount) of )?(?P<g>{MONEY_MASK})(?= from (?:the )?"
    r"(?:[Cc]ompany|[Bb]ank|[Ee]mployer|[Cc]orporation|us)\b)"
    rf"|\b(?:lend|loan) (?:(?:the )?[A-Z][\w'-]+ )?(?:the (?:sum|amount) of )?(?P<f>{MONEY_MASK})",
    0,
)
_HEADING = phrase(r"^\W*(?:\w+ ){0,2}loans?\W*$")  # a label: "Home Loan: up to $40,000"
_ITS = phrase(
    r"\b(?:the|any) (?:(?:unpaid|outstanding|remaining|entire|then) )*(?:principal|balance)\b"
)
_ROW = phrase(rf"^\W*(?:up to )?(?P<row>{MONEY_MASK})(?=[,;.]|$)")
_ELSE = phrase(
    r"^\W*(?:you|he|she|(?:the )?(?:executive|employee)) (?:shall|will|must|agrees? to) repay\b"
    r"|\brepa(?:id|yment of) (?:the|that certain)|\bhas been repaid\b|\boutstanding loan\b"
    r"|\bpaid in full\b"
    r"|\boutstanding under\b|\bshall not|\bguarant\w+ (?:of )?(?:an?|the|any|your) [\w ]{0,20}loan"
    r"|\bcredit agreement|\bcommercial loan|\b401\(k\)|\bprohibited\b|\bdated\b"
    r"|\backnowledge|\b(?:previously|already|(?<!be )extended|has (?:made|lent"
    r"|loaned)) (?:\w+ ){0,3}loan\b"
    r"|\b(?:unpaid|outstanding) (?:principal )?balance of\b|\bbalance of [\w' ]{0,30}loan\b"
    r"|\bforgive the balance|\bmortgage loan officer|\bline of credit"
    r"|\bterminat\w+ (?:payment|benefit)|\bseverance\b"
)
_UP_TO = phrase(r"\b(?:up to|not (?:to )?exceed\w*|(?:no|not) more than|maximum)[^.;,]{0,30}$")
_SALE = phrase(
    r"\b(?:due|payable|repa\w+)\b[^.;]{0,110}?\b(?:sale|sell\w*|transfer\w*|sold)\b"
    r"|\b(?:sale|sell|transfer|sold)\b[^.;]{0,110}?\b(?:due|payable|repa(?:y|id))\b"
)
_GOALS = phrase(r"\b(?:goals?|objectives?|milestones?|targets?|performance|achiev\w+|satisf\w+)\b")
_FREE = phrase(
    r"\binterest[- ]free\b|\bwithout interest\b|\b(?:no|zero) (?:stated )?interest\b"
    r"|\bnon-?interest[- ]bearing\b"
)
_FEDERAL = phrase(r"\bapplicable federal rate\b|\bAFR\b|\bfederal (?:mid|short|long)")
_RATE = phrase(
    rf"\binterest\b[^.;]{{0,80}}?(?P<rate>{PERCENT_MASK})|(?P<rate2>{PERCENT_MASK})[^.;]{{0,30}}?"
    r"\binterest\b"
)
_FORGIVEN = phrase(
    rf"\bforgiv\w+\b[^.;]{{0,120}}?\b(?:over|after|for|during)\b[^.;]{{0,40}}?(?P<time>{DURATION})"
)
# "in three equal annual amounts", "one-third on each anniversary"
_BY_YEARS = phrase(
    rf"\bforgiv\w+\b[^.;]{{0,80}}?(?P<years>{COUNT}) (?:equal )?(?:annual|yearly) "
    rf"(?:amounts|parts|instal?lments|increments)"
    rf"|\bforgiv\w+\b[^.;]{{0,60}}?(?P<share>[{FRACTION}{PERCENT_MASK}])(?! of the (?:unpaid|rem"
    r"|outst))[^.;]{0,40}?\b(?:(?:a|each|per|every) year|each (?:\w+ )?anniversary|annually)"
    rf"|(?P<share2>[{FRACTION}{PERCENT_MASK}])(?! of the (?:unpaid|rem|outst))[^.;]{{0,60}}?"
    r"\bforgiv\w+\b[^.;]{0,40}?\b(?:(?:a|each|per|every) year|each (?:\w+ )?anniversary|annually)"
)
_AT_ONCE = phrase(
    r"\bafter\b|\bentire|\bin full\b"
    r"|\b(?:if|provided|so long as|as long as)\b[^.;]{0,60}?\b(?:remain|continue|stay|employed)"
)
_ANNUALLY = phrase(r"\b(?:annual|yearly) (?:instal?lments|parts|amounts|increments|portions)")
_LEAVING = phrase(
    r"\b(?:leave|terminat\w+|end(?:s|ing)?|cease|resign)\b[^.;]{0,140}?\b(?:due|payable|repa\w+)"
    r"|\b(?:due|payable|repa\w+)\b[^.;]{0,110}?\b(?:terminat\w+|leav\w+|resign\w*|end of your"
    r" employment|cease)"
)
_GONE = (
    r"(?:leav\w+|terminat\w+|resign\w*|ceas\w+|end of (?:your |the |his |her )?employment"
    r"|(?:your |the |his |her )?employment (?:with [\w ]{0,30})?(?:ends|terminates|ceases))"
)
_HAS_GONE = phrase(rf"\b{_GONE}|\bend your employment\b|\blonger employed\b")
# "ninety days after you leave"; "if you leave, it is payable within sixty days"
_AFTER_LEAVING = phrase(
    rf"(?P<time>{DURATION}) (?:after|following|of|from) [^.;{DURATION}]{{0,50}}?\b{_GONE}"
    rf"|\b{_GONE}\b[^.;{DURATION}]{{0,110}}?\b(?:due|payable|repa\w+)\b[^.;{DURATION}]{{0,30}}?"
    rf"\b(?:within|in|after) (?P<time2>{DURATION})"
)
_MATURES = phrase(
    rf"\b(?:due|payable|repa(?:id|yable)|matur\w+)\b[^.;{DURATION}]{{0,50}}?\b(?:earlier of|after"
    rf"|in|within|at the end of|over)(?: the)? (?P<time>{DURATION})"
    rf"(?! (?:after|following|of|from) [^.;{DURATION}]{{0,50}}?\b{_GONE})"
)


def promise_of(sentence: Sentence) -> Found:
    """The principal, where a sentence promises a loan."""
    if not (of_a_loan(sentence) or "borrow" in sentence.lower):
        return {}
    match = _LENDS.search(sentence.text) if MONEY_MASK in sentence.text else None
    if match is None and _HEADING.search(sentence.heading) is not None:
        match = _ROW.match(sentence.text)
    if match is None or _ELSE.search(sentence.text) or promises_nothing(sentence.text):
        return {}
    name = next(n for n, said in match.groupdict().items() if said)
    value = sentence.value_at(match.start(name))
    if not isinstance(value, Money) or value.currency != "USD" or value.cents <= 0:
        return {}
    found: Found = {"principal": (value.cents, sentence.span(*match.span()))}
    if _UP_TO.search(sentence.text, 0, match.start(name)) is not None:
        found["up_to"] = (True, sentence.span(*match.span()))
    return found


def of_a_loan(sentence: Sentence) -> bool:
    """Whether a sentence speaks of a loan or of its balance, or stands beside a label that does."""
    said = "loan" in sentence.lower or "lend" in sentence.lower or _ITS.search(sentence.text)
    return bool(said) or _HEADING.search(sentence.heading) is not None


def said_of(sentence: Sentence) -> Found:
    """Interest, forgiveness and when it falls due."""
    text, found = sentence.text, Found()

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    if (federal := _FEDERAL.search(text)) is not None:
        put("rate", "federal", federal)
    elif (free := _FREE.search(text)) is not None:
        put("rate", "none", free)
    elif (rate := _RATE.search(text)) is not None:
        value = sentence.value_at(max(rate.start("rate"), rate.start("rate2")))
        if isinstance(value, PercentValue):
            put("rate", "stated", rate)
            put("interest", value.millionths, rate)
    if "forgiv" in sentence.lower and _GOALS.search(text) is not None:
        pass  # not for the time alone
    elif (forgiven := _FORGIVEN.search(text)) is not None:
        time = sentence.value_at(forgiven.start("time"))
        if isinstance(time, Duration) and time.months:
            put("forgiven_months", time.months, forgiven)
            if _AT_ONCE.search(forgiven[0]):
                put("forgiven_at_once", True, forgiven)
            elif _ANNUALLY.search(forgiven[0]) and time.months % 12 == 0:
                put("forgiven_yearly", True, forgiven)
    elif (years := _years(sentence)) is not None:
        put("forgiven_months", 12 * years[0], years[1])
        put("forgiven_yearly", True, years[1])
    ours = of_a_loan(sentence)
    if ours and (leaving := _LEAVING.search(text)) is not None:
        put("due_on_leaving", True, leaving)
    if "due_on_leaving" in found and (after := _AFTER_LEAVING.search(text)) is not None:
        time = sentence.value_at(after.start("time" if after["time"] else "time2"))
        days = isinstance(time, Duration) and time.unit in ("day", "week") and not time.business
        if isinstance(time, Duration) and days:
            put("due_after_leaving", time.n * (7 if time.unit == "week" else 1), after)
        else:
            put("due_unread", True, after)
    if ours and (sale := _SALE.search(text)) is not None:
        put("due_sooner", True, sale)
    matures = _MATURES.search(text) if ours else None
    if matures is not None and not _HAS_GONE.search(text[: matures.end()]):
        term = sentence.value_at(matures.start("time"))
        if isinstance(term, Duration) and term.months:
            put("due_months", term.months, matures)
    return found


def _years(sentence: Sentence) -> tuple[int, re.Match[str]] | None:
    """The years over which a like part of it is forgiven each."""
    match = _BY_YEARS.search(sentence.text) if "forgiv" in sentence.lower else None
    if match is None:
        return None
    group = next(name for name in ("years", "share", "share2") if match[name])
    value = sentence.value_at(match.start(group))
    if isinstance(value, Count):
        return value.n, match
    if isinstance(value, Portion | PercentValue) and value.fraction.numerator == 1:
        return value.fraction.denominator, match
    return None
