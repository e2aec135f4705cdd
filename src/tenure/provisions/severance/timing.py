"""When severance is due, in what form, and what is left after its window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import DATE, MONEY, ORDINAL, Date, Duration, Ordinal
from .instalments import CONTINUES, PART, PARTLY
from .schedule import RELEASED, TOLD, schedule_told

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match
    from .promised_cash import Cash

_LAG = (
    pattern(
        r"\b(?:(?P<latest>on or before|by|(?:no|not) later than)|on) (?:the )?{ordinal:nth}"
        r" (?P<business>business |working )?day (?:following|after|thereafter)"),
    pattern(
        r"(?:within|no later than|not later than|on or before) {duration:lag}"
        r" (?:of|after|following)(?! (?:a |the |such |any )?(?:change|transaction|closing))"),
    pattern(
        r"(?:(?<=payable\s)|(?<=paid\s)|(?<=due\s)){duration:lag} (?:after|following)(?! (?:a"
        r" |the |such |any )?(?:change|transaction|closing))"),
    pattern(
        r"(?:within|no later than|not later than) {duration:lag}"
        r"(?=[,.;)]|$| (?:an?|in(?! which)|to (?:you|him|her|the)|thereafter)\b)"),
)  # fmt: skip
_OF_THE_ENDING = phrase(
    r" (?:(?:the|such|your|his|her|of|executive's|employee's|effective|date) )*"
    r"(?:terminat\w+|separation|last day)\b",
    0,
)
_EFFECTIVE = phrase(  # of an agreement on a parting: once it can no longer be revoked
    r" (?:the |its )?effective date\b(?! of (?:\w+ )?(?:terminat|separat|resign|retire))", 0
)
_OF_IT = phrase(  # a sentence that says of the promise before it when it is paid
    r"^\W*(?:\w{1,3}[.)] )?(?:subject to [^.;,]{0,80}, )?"
    rf"(?:(?:the|such|this|these|said|all|any|that) (?:{ORDINAL} )?(?:[\w-]+ ){{0,3}}?"
    r"(?:severance|pay(?:ments?)?|amounts?|sums?|salary|instal?lments|compensation)"
    r"|(?:severance|salary continuation)(?: payments?| pay)?|it\b|payment of (?:the|such|this)"
    r" (?:\w+ ){0,2}(?:severance|amount|sum|pay(?:ments?)?))(?: paid\b| (?:described"
    r"|provided|set forth|payable) [^.;,]{0,40})?,?"
    r"(?: (?:shall|will) be based (?:up)?on [^.;]{0,90}? and)?"
    r" (?:shall|will|(?:is|are) to|is|are) (?:be )?(?:\w+ )?"
    r"(?:paid|payable|made|due|disbursed|commence|begin)\b"
)
_UNSURE = phrase(
    r"\b(?:if|unless|except|specified employee|409a|notwithstanding|upon a change|bonus"
    r"|provided(?! (?:(?:in|for|by|under|above|below|herein)\b|that [^.;,]{0,40}\bnot revoked))"
    r"|pro-?rat\w*|accrued|options?|elect\w*|either|choice)\b"
)
_THEN_PAYS = phrase(  # "Within ten days after that the Company shall pay ..."
    r"[^.;,]{0,60},? (?:(?:the )?[\w\u2024]+ )?(?:shall|will) (?:\w+ )?"
    r"(?:pay|be paid|receive|deliver)\b",
    0,
)
_BEGINS = phrase(r"(?:^|[.:;)]|\bthen,?)\W*$", 0)
_PAYS = phrase(
    r"\b(?:pay(?:ing)?|paid|payable|payment|receive|sum|salary|made)\b(?![^.]*\b(?:sign|notice"
    r"|execut(?!ive)"
    r"|deliver"
    r"|provided|resign|revo|cur(?:e|ed))\w*\b)",
    0,
)
_LUMP = phrase(r"lump[ -]sum|\bsingle (?:cash )?(?:sum|payment)\b|\bpaid at once\b", 0)
_BESIDE = re.compile(r"\b(?:plus|together with) an? (?:\w+ )?$")
_FIRST_PART = re.compile(r":\W{0,3}\(?\w{1,3}[.)]\s")
_FIRST_LIMB = re.compile(r"\((?:i|a|1|x)\)")
_OF_ITS_OWN = phrase(r"\bbonus|\blump\b|\baward", 0)
_CEASES = phrase(
    r"\b(?:(?:such|these|this|the|all) (?:severance|salary|(?:severance |salary )?payments?"
    r"|continuation)|salary continuation|severance(?: pay(?:ments?)?)?)\b[^.;]{0,80}"
    r"\b(?:ceases?|ends?|stops?|terminates?)\b[^.;]{0,30}\b(?:upon|when|once|on|if|date|day)\b"
    r"(?![^.;]{0,60}\b(?:comparable|full[- ]time|similar|not)\b)[^.;]{0,50}?"
    r"\b(?:other|new|another|subsequent) (?:\w+ )?(?:employ|job\b|position\b|work\b)",
    0,
)
_HALF = phrase(
    r"\b(?:one[- ])?(?:half|third|quarter)(?: of (?:it|which|that|such \w+))? in an? $", 0
)
_AT_ONCE = pattern(
    r"payable (?:as of|on|upon) (?:the )?(?:date of (?:such |your )?termination|termination date"
    r"|termination)"
)
_AFTER = phrase(rf"(?:following|after) such|thereafter|after the (?:initial|{ORDINAL})")
_ONLY = phrase(r"entitled to (?:receive )?only|only be entitled to|entitled only to", 0)
_OWED = (
    ("base_salary_prorated", phrase(r"salary[^;]{0,40}pro-?rated", 0)),
    ("benefits_and_expenses", phrase(r"benefits?\b[^;]{0,20}\bexpense", 0)),
    ("indemnification", phrase(r"\bindemnif", 0)),
)


def timing(
    sentence: Sentence,
    found: Cash | None,
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> None:
    """When it is due: so many days after the event, or at once; `found` where the sentence is that
    of the promise itself.
    """
    for match in (m for wanted in _LAG for m in find_all(wanted, sentence)):
        before = sentence.lower[max(0, match.start - 110) : match.start]
        if not _PAYS.search(before) and not (
            _BEGINS.search(before) and _THEN_PAYS.match(sentence.lower, match.end)
        ):
            continue
        if found is not None and _of_another(sentence, match, found):
            continue
        of_the_ending = _OF_THE_ENDING.match(sentence.lower, match.end) is not None
        if of_the_ending and set(terms["triggers"]) == {"disabled"}:
            return  # whose day is another
        if match.has("nth"):
            terms["lag"] = match.value("nth", Ordinal).n
            business = match.has("business")
        else:
            duration = match.value("lag", Duration)
            days = {"day": duration.n, "week": 7 * duration.n}.get(duration.unit)
            if days is None or duration.part:
                continue
            terms["lag"], business = days, duration.business
        if business:
            terms["lag_in"] = "business days"
        if match.has("latest") or match.text().lower().startswith(("within", "no", "on or")):
            terms["lag_latest"] = True
        spans["lag"] = (match.span(),)
        released = RELEASED.match(sentence.text, match.end)
        if released is None and terms["triggers"] == ("ended",):
            released = _EFFECTIVE.match(sentence.lower, match.end)
        if released is not None:
            terms["lag_after"] = "release"
            spans["lag"] = (sentence.span(match.start, released.end()),)
        return
    now = find(_AT_ONCE, sentence)
    if now is not None:
        terms["lag"], spans["lag"] = 0, (now.span(),)


_ON = pattern(
    r"\b(?:(?P<latest>on or (?:before|about)|by|(?:no|not) later than)|on(?: or after)?) {date:day}"
)
_THROUGH = pattern(r"\b(?:through|until|ending(?: on)?|to and including) {date:day}")
_ON_SIGNING = phrase(
    r"\b(?:on|upon|as of) (?:the )?(?:date of (?:the )?)?(?:(?:mutual|full|your|his|her|its)? ?"
    r"(?:execution|signing)(?: and delivery)? of this\b|effective date\b(?! of (?:the|such|your|his"
    r"|her) (?:termin|separ|resign)))",
    0,
)
_WHEN = TOLD | {"form", "day"}
_ALREADY = phrase(
    r"\b(?:dated|terminat\w+|employ\w+|resign\w*|effective|ended)\W+(?:\w+ ){0,3}$"
    r"|\b(?:first|beginning|commencing|begins?|commences?|starting|starts?) (?:\w+ ){0,5}$",
    0,
)


def on_a_day(
    sentence: Sentence,
    limb: tuple[int, int],
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> None:
    """When an agreement on a parting that has come says that it is paid: on or by a day, with its
    signing; the last of it, where it is paid in instalments.
    """
    start, end = limb
    parts = terms.get("form") in ("continuation", "in parts")
    lengths = {"over", "months", "monthly"} if parts else {"over"}
    dated = DATE in sentence.text and lengths.isdisjoint(terms)
    for match in find_all(_THROUGH if parts else _ON, sentence) if dated else ():
        day = match.value("day", Date)
        before = sentence.lower[max(0, match.start - 60) : match.start]
        if not start <= match.start < end or day.days is None or _ALREADY.search(before):
            continue
        if parts or _PAYS.search(sentence.lower, start, match.start):
            terms["day"], spans["day"] = day.days, (match.span(),)
            if match.has("latest"):
                terms["lag_latest"] = True
            return
    signed = _ON_SIGNING.search(sentence.lower, start, end)
    if signed is None or "lag" in terms or parts:
        return
    if _PAYS.search(sentence.lower, max(start, signed.start() - 110), signed.start()):
        terms["lag"], terms["lag_after"] = 0, "release"
        spans["lag"] = (sentence.span(*signed.span()),)


def paid_later(
    sentence: Sentence, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]
) -> Span | None:
    """When the sum of the sentence before is paid, and how: "Such amount will be paid in ..."."""
    match = _OF_IT.search(sentence.text)
    if match is None or _UNSURE.search(sentence.lower):
        return None
    told, form = terms.keys() & _WHEN, _form_said(sentence)
    if form is not None:
        terms.setdefault("form", form)
    if "lag" not in terms and terms.get("form") not in ("continuation", "in parts"):
        timing(sentence, None, terms, spans)
    if terms["triggers"] == ("ended",) and "day" not in terms:
        on_a_day(sentence, (0, len(sentence.text)), terms, spans)
    if terms.get("form") == "continuation":
        schedule_told(sentence, (0, len(sentence.text)), terms, spans)
    new = terms.keys() & _WHEN - told
    said_again = form is not None and terms.get("form") == form
    return sentence.span() if new or said_again else None


def _form_said(sentence: Sentence) -> str | None:
    """In what form a sentence says that it is paid."""
    if PARTLY.search(sentence.text):
        return "in parts"
    if _LUMP.search(sentence.lower):
        return "lump sum"
    return "continuation" if CONTINUES.search(sentence.lower) else None


def _of_another(sentence: Sentence, time: Match, found: Cash) -> bool:
    """Whether a time is that of another payment of the list."""
    other = [m.end() for m in PART.finditer(sentence.lower, found.end, time.start)]
    if other and _OF_ITS_OWN.search(sentence.lower, other[-1], time.start):
        return True
    return _of_a_limb_before(sentence, time, found)


def _of_a_limb_before(sentence: Sentence, time: Match, found: Cash) -> bool:
    """Whether a time stands in a limb of a list, and the sum in a later one."""
    begins = _FIRST_PART.search(sentence.lower, 0, time.start + 1) is not None
    return begins and PART.search(sentence.lower, time.end, found.end) is not None


def at_once(sentence: Sentence, found: Cash) -> bool:
    """Whether it is paid in one sum; not another sum of the list, in words of its own."""
    lower = sentence.lower
    if found.monthly is not None:
        return found.pay is not None and _all_at_once(lower, found)
    for lump in _LUMP.finditer(lower):
        if _HALF.search(lower[max(0, lump.start() - 30) : lump.start()]):
            return False
        if lump.start() > found.end and _BESIDE.search(lower, found.end, lump.start()):
            continue  # the form of what comes on top
        parts = [0, *(m.end() for m in PART.finditer(lower)), len(lower)]
        start = max(x for x in parts if x <= lump.start())
        end = min(x for x in parts if x >= lump.end())
        if found.start < end and start < found.end:
            return True
        if MONEY not in sentence.text[start:end]:
            return True
    return False


def _all_at_once(lower: str, found: Cash) -> bool:
    """Whether one sum is said to be made of salary and of what is paid besides it by the month."""
    lump = _LUMP.search(lower, 0, found.start)
    return lump is not None and _FIRST_LIMB.search(lower, 0, lump.start()) is None


def at_two_times(sentence: Sentence, found: Cash) -> bool:
    """Whether salary is paid at once, and an amount besides it by the month."""
    both = found.monthly is not None and found.pay is not None
    return both and _LUMP.search(sentence.lower) is not None


def ends_with_work(sentence: Sentence) -> Span | None:
    """Where the next sentence says that the salary of the months ends with other employment."""
    match = _CEASES.search(sentence.lower)
    return sentence.span(*match.span()) if match is not None else None


def left_after_window(sentence: Sentence) -> tuple[str, ...]:
    """What the letter leaves where the event comes after the window."""
    if not (_AFTER.search(sentence.text) and _ONLY.search(sentence.lower)):
        return ()
    return tuple(name for name, wanted in _OWED if wanted.search(sentence.lower))
