"""When the executive has to give a one-time payment back, and how much of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...endings import FOR_CAUSE
from ...text import Span, find, find_all, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import Count, Date, Duration, Money, Ordinal, Percent, Portion
from .timing import BACK

if TYPE_CHECKING:
    from ...text import Sentence

Found = dict[str, tuple[Any, Span]]

_LEAVES = phrase(r"resign|voluntar\w+|\bleave\b|\bquit\b|your own (?:choice|accord)")
_BUT_WITH_REASON = phrase(
    r"(?:resign|leav|quit|voluntar|terminat)[^.;]{0,40}?\b(?:other than|except|without|unless|not)"
    r" (?:\w+ ){0,2}good reason"
)
# "within thirty days after your last day": when it is given back, not who has to
_IN_DAYS = pattern(
    r"\bwithin {duration:days} (?:of|after|following|from) (?:the |your |his |her |such |any )*"
    r"(?:last day|termination|resignation|departure|separation|leaving|date of (?:\w+ )?"
    r"(?:termination|resignation|separation)|(?:\w+ )?date of)"
)
_PRORATED = phrase(r"pro-?\s?rat\w+")
_TIME = pattern(
    r"(?:within|inside|during|before|prior to|less than|(?:first"
    r"|\ue006))[^.;]{0,40}?{duration:time}"
)
_YEARS = pattern(r"(?:before|prior to)[^.;]{0,30}?{ordinal:year} anniversary")
_FIRST_YEAR = pattern(
    r"\b(?:during|in|within) (?:the |your |his |her )?{ordinal:year} (?:full )?year\b(?! and)"
)
_OF_PAYMENT = phrase(  # counted from that and not from the first day of work
    r"\s*(?:period )?(?:of|after|following|from) (?:the )?(?:date (?:of|on which|that) )?"
    r"(?:its |such |the |your |you |it |is |was |that |this )*(?:receiv|getting|receipt|paid"
    r"|pay(?!roll))"
)
_BEFORE = pattern(r"\b(?:before|prior to|(?:on or )before|by) {date:day}")
_STEP = pattern(
    r"{percent:share}[^.;\ue001]{0,60}?(?:(?:within|before|during)[^.;\ue001]{0,40}?"
    r"{duration:time}|\bin months? {count:low} (?:to|through|-|and) {count:high})"
)
_EARNED = pattern(r"\bearned on (?:the |your )?{ordinal:year} anniversary")
# by what a part is counted, where the words say it
_COUNTED: tuple[tuple[str, Phrase], ...] = (
    (
        "full months remaining",
        phrase(
            r"\b(?:full|whole|complete|entire)(?: calendar)? months (?:(?:that|which) (?:are )?)?"
            r"(?:remain(?:ing)?|left)\b"
        ),
    ),
    (
        "months not completed",
        phrase(
            r"\b(?:full|whole|complete|completed|entire)(?: calendar)? months?\b"
            r"|\bmonths? (?:that (?:is|are) |you )?(?:not )?(?:have )?(?:complet|work|serv)"
            r"|\b(?:for|with) each month\b|\bmonths of (?:[\w-]+ )?(?:employment|service|work)"
        ),
    ),
    (
        "days",
        phrase(
            r"\b(?:daily|per diem|number of (?:[\w-]+ )?days|365"
            r"|days (?:remain|work|elaps|employ|of (?:employment|service)))"
        ),
    ),
)
_UNEARNED = phrase(r"\bunearned\b")
_BY_MONTH = phrase(r"\bmonthly\b|\bby the month|\b(?:for|with) each (?:full |completed )?month")
_FALLS = pattern(  # "reduced by 1/24th for each full month of employment"
    r"\b(?:reduc|declin|decreas|lessen|diminish|less)\w*\b[^.;]{0,30}?{fraction:part}[^.;]{0,30}?"
    r"\bfor (?:each|every) (?:(?:full|complete|completed|whole|calendar) )*month\b"
)
_LESSENS = phrase(  # "the amount to be returned declines by 1/24 for each full month"
    r"\b(?:repa(?:y|id|yment)|return(?:ed)?|refund(?:ed)?|owed?|obligation)\b[^.;]{0,60}?"
    r"\b(?:declin|reduc|decreas|lessen|diminish|pro-?\s?rat)\w*"
)
_PIECE = phrase(
    r"(?P<first>\ue006 (?:instal?lment|half|part|portion|payment))\b|\ue002|\bhalf\b|\ue001"
    r"|\binstal?lment"
)
_NET = phrase(r"\bnet of (?:\w+ ){0,2}(?:tax|withh)|\bafter[- ]tax|\bless (?:\w+ )?tax")
NEAR = 30  # letters before "repayable" in which it may be called a net amount
_OF_IT = phrase(
    r"\b(?:bonus|payments?|amounts?|sums?|it|this|advance|half|portion|part|whatever|instal?lments?"
    r"|repayable|returnable|refundable)\b"
)
_OTHER_LIMIT = phrase(r"[\ue004\ue005\ue006]|\bother than\b|\bexcept\b|\bunless\b")
_GIVER = phrase(r"\b(?:you|executive|employee|he|she)\b|\b(?:re(?:pay|turn|fund)able)\b")
_COMPANY_PAYS = phrase(r"\b(?:company|we|employer|bank|corporation)(?: shall| will| agrees to|'ll)")
# "return" and "reimburse" are also of keys and fares
_SURELY_BACK = phrase(
    r"\bre(?:pay|paid|fund)|\bback\b|\breturnable\b|\breturn (?:the|this|that|it)"
)


def repaid(s: Sentence, named: bool, parts: tuple[dict[str, Any], ...] = ()) -> Found:
    """When the executive has to give it back; `named` where the sentence is of the payment itself.
    Where the terms of that are not understood, only that there are some.
    """
    back = BACK.search(s.text)
    if back is None:
        return {}
    found = _who(s)
    if not found:
        ours = _GIVER.search(s.text) and _SURELY_BACK.search(s.text) and _OF_IT.search(s.text)
        if ours and not _COMPANY_PAYS.search(s.text[: back.start()]):
            return {"repaid_unread": (True, s.span(*back.span()))}
        return {}
    if not (named or _OF_IT.search(s.text)):
        return {}
    limits = _steps(s) or _limit(s)
    if "repaid_steps" not in limits:
        limits |= _how_much(s, back.start(), limits, parts)
    bounded = any(n in limits for n in ("repaid_within", "repaid_before", "repaid_steps"))
    rest = s.text[back.start() :] if named else s.text
    if not bounded and _OTHER_LIMIT.search(rest) and "repaid_unread" not in limits:
        limits["repaid_unread"] = (True, s.span(*back.span()))
    limits |= _in_days(s)
    if net := _NET.search(s.text, max(0, back.start() - NEAR)):
        limits["repaid_net"] = (True, s.span(*net.span()))
    if "repaid_unread" in limits or (parts and "repaid_from_payment" in limits):
        limits.setdefault("repaid_unread", (True, s.span(*back.span())))
        return {"repaid_unread": limits["repaid_unread"]}
    return found | limits


def lessened(s: Sentence, found: Found) -> Found:
    """That a later sentence makes it less with the time worked."""
    less = _LESSENS.search(s.text)
    if less is None or found.keys() & {"repaid_prorated", "repaid_steps", "repaid_unread"}:
        return {}
    months = _BY_MONTH.search(s.text) or _PRORATED.search(less[0])
    read = months is not None and "repaid_within" in found
    said = {"repaid_prorated" if read else "repaid_unread": (True, s.span(*less.span()))}
    return said | _counted(s) if read else said


def who_and_how_much(s: Sentence) -> Found:
    """On which ways of leaving it is given back, by when, and whether it is a part by time."""
    found = _who(s)
    if found:
        found |= _in_days(s)
    if found and (part := _PRORATED.search(s.text)):
        found |= {"repaid_prorated": (True, s.span(*part.span()))} | _counted(s)
    if found and (net := _NET.search(s.text)):
        found["repaid_net"] = (True, s.span(*net.span()))
    return found


def _in_days(s: Sentence) -> Found:
    """Within how many days after the last one it is given back."""
    days = find(_IN_DAYS, s)
    if days is None or (time := days.value("days", Duration)).unit != "day" or time.business:
        return {}
    return {"repaid_in_days": (time.n, days.span())}


def _counted(s: Sentence) -> Found:
    """By what a part is counted."""
    for name, words in _COUNTED:
        if said := words.search(s.text):
            return {"repaid_by": (name, s.span(*said.span()))}
    return {}


def _who(s: Sentence) -> Found:
    found: Found = {}
    if leaves := _LEAVES.search(s.text):
        found["repaid_on_resignation"] = (True, s.span(*leaves.span()))
        if but := _BUT_WITH_REASON.search(s.text):
            found["repaid_not_for_reason"] = (True, s.span(*but.span()))
    if cause := FOR_CAUSE.search(s.text):
        found["repaid_for_cause"] = (True, s.span(*cause.span()))
    return found


def _limit(s: Sentence) -> Found:
    """Up to when leaving calls for it."""
    day = find(_BEFORE, s)
    if day is not None and (n := day.value("day", Date).days) is not None:
        return {"repaid_before": (n, day.span())}
    for time in find_all(_TIME, s):
        months = time.value("time", Duration).months
        if months is not None and not re.search("start|hire|paid", time.text()[:20], re.I):
            paid = _OF_PAYMENT.match(s.text, time.end)
            since = {"repaid_from_payment": (True, s.span(*paid.span()))} if paid else {}
            return {"repaid_within": (months, time.span())} | since
    if years := find(_YEARS, s):
        return {"repaid_within": (12 * years.value("year", Ordinal).n, years.span())}
    named = list(find_all(_FIRST_YEAR, s))
    if len(named) == 1 and named[0].value("year", Ordinal).n == 1:
        return {"repaid_within": (12, named[0].span())}
    return {}


def _steps(s: Sentence) -> Found:
    """ "100% if you resign within 12 months; 50% in months 13 to 24": each after the other."""
    steps, low, spans = [], 0, []
    for match in find_all(_STEP, s):
        share = match.value("share", Percent).fraction * 100
        if match.has("time"):
            months = match.value("time", Duration).months
        else:
            starts = match.value("low", Count).n
            months = match.value("high", Count).n if starts == low + 1 else None
        if months is None or months <= low or share.denominator != 1:
            return {}
        steps.append((int(share), months))
        spans.append(match.span())
        low = months
    if not steps:
        return {}
    return {"repaid_steps": (tuple(steps), Span(spans[0].start, spans[-1].end, spans[0].document))}


def _how_much(s: Sentence, at: int, limits: Found, parts: tuple[dict[str, Any], ...]) -> Found:
    """A part by time, or a piece of it; that it is not understood, where it is a piece of which
    nothing else says how much.
    """
    text = s.text
    if part := _PRORATED.search(text):
        found: Found = {"repaid_prorated": (True, s.span(*part.span()))}
        return found | (_counted(s) if "repaid_within" in limits else {})
    if (falls := find(_FALLS, s)) is not None:
        each = falls.value("part", Portion).fraction
        if "repaid_within" not in limits or each * limits["repaid_within"][0] != 1:
            return {"repaid_unread": (True, falls.span())}
        by = {"repaid_by": ("months not completed", falls.span())}
        return {"repaid_prorated": (True, falls.span())} | by
    if unearned := _UNEARNED.search(text):
        earned = find(_EARNED, s)
        months = 12 * earned.value("year", Ordinal).n if earned else None
        span = s.span(*unearned.span())
        if (months or "repaid_within" in limits) and _BY_MONTH.search(text):
            within = {"repaid_within": (months, earned.span())} if earned and months else {}
            by = {"repaid_by": ("months not completed", span)}
            return {"repaid_prorated": (True, span)} | within | by
        return {"repaid_unread": (True, span)}
    piece = _PIECE.search(text, at, at + 60)
    if piece is None or re.match(r"\b(?:100|all)\b", piece[0]) or _whole(s, piece):
        return {}
    span = s.span(*piece.span())
    if piece["first"] and parts and s.value_at(piece.start("first")) is not None:
        value = s.value_at(piece.start("first"))
        if isinstance(value, Ordinal) and value.n == 1:
            return {"repaid_part": (parts[0]["amount"], span)}
    return {"repaid_unread": (True, span)}


def _whole(s: Sentence, piece: re.Match[str]) -> bool:
    value = s.value_at(piece.start())
    return (isinstance(value, Percent) and value.fraction == 1) or isinstance(value, Money)
