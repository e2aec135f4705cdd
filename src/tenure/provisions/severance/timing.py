"""When severance is due, in what form, and what is left after its window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...lengths import in_months
from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import FRACTION, MONEY, ORDINAL, PERCENT, Count, Duration, Ordinal

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match
    from .promised_cash import Cash

_LAG = (
    pattern(
        r"\b(?:(?P<latest>on or before|by|(?:no|not) later than)|on) (?:the )?{ordinal:nth}"
        r" (?P<business>business |working )?day (?:following|after)"),
    pattern(
        r"(?:within|no later than|not later than) {duration:lag} (?:of|after|following)(?! (?:a"
        r" |the |such |any )?(?:change|transaction|closing))"),
    pattern(r"(?:within|no later than|not later than) {duration:lag}(?=[,.;)]|$)"),
)  # fmt: skip
_RELEASED = phrase(  # what the days are counted from, where it is not the ending itself
    r" (?:(?:the|such|your|that|its|his|her|of|any|a|date|on which|you|executive|employee|he|she"
    r"|company|receives?|receipt|executed|signed|timely|general|expiration|revocation|period|and"
    r"|delivery|non-?revocation|first|have|has|said)\W+)*"
    r"(?:sign(?:s|ed|ing|ature)?|execut(?:es|ed|ing|ion)|effectiveness|releases?|delivers?"
    r"|revocation|becomes?"
    r" (?:effective|irrevocable)|separation agreement|waiver"
    r"|effective date of (?:(?:the|such|your|this|general) )*(?:release|waiver))\b"
)
_OF_THE_ENDING = phrase(
    r" (?:(?:the|such|your|his|her|of|executive's|employee's|effective|date) )*"
    r"(?:terminat\w+|separation|last day)\b",
    0,
)
CONTINUES = phrase(
    r"continu\w+ (?:to (?:pay|receive)|of|payment)|payroll(?!"
    r" (?:tax|deduct|withh))|instal?lments|salary continuation"
    r"|\bcontinue (?:your|his|her) (?:base )?salary|\bkeep (?:you|him|her) on\b"
    r"|\bsalary (?:will|shall) be continued"
    r"|\b(?:usual|regular|normal|customary)(?: [\w-]+)? pay ?(?:days?|dates?|periods?)\b"
    r"|\bas and when (?:(?:normally|otherwise|customarily|regularly) )?(?:payable|due|paid)"
    r"|\beach month for\b|\bon the same basis as the (?:base )?(?:compensation|salar)",
    0,
)
_PARTLY = phrase(  # a part of it on one day and the rest on another
    rf"(?:[{MONEY}{PERCENT}{FRACTION}]|\bhalf\b|\bportion\b)[^.]{{0,120}}?(?:\b(?:and|with)|[,;])"
    rf" (?:\(\w{{1,3}}\) )?(?:the )?"
    r"(?:remain\w+|balance|rest\b|other half|second (?:half|instal))"
    rf"|{MONEY},? (?:payable |paid |due |to be paid )*(?:on|upon|at|by|within)\b[^.;]{{0,80}}?\band"
    rf" (?:the (?:remaining |other |balance of )?)?{MONEY},? (?:payable |paid |due |to be paid"
    rf" )*(?:on"
    r"|upon|at|by|within)\b|\bin parts on several days\b",
    0,
)
_OVER = pattern(
    r"\b(?:in|over|for|during) (?:a |the )?(?:period of )?{count|duration:number}"
    r"(?P<short> (?:equal |successive |consecutive )*(?:semi-?|bi-?)(?:weekly|monthly))?"
)
_OF_IT = phrase(  # a sentence that says of the promise before it when it is paid
    r"^\W*(?:\w{1,3}[.)] )?(?:subject to [^.;,]{0,80}, )?(?:(?:the|such|this|these|said|all|that)"
    r" (?:[\w-]+ ){0,3}?(?:severance|pay(?:ments?)?|amounts?|sums?|salary|instal?lments)"
    r"|(?:severance|salary continuation)(?: payments?| pay)?|payment of (?:the|such|this)"
    r" (?:\w+ ){0,2}(?:severance|amount|sum|pay(?:ments?)?))(?: (?:described|provided|set"
    r" forth|payable)"
    r" [^.;,]{0,40})?,? (?:shall|will|(?:is|are) to|is|are) (?:be )?(?:\w+ )?(?:paid|payable|made"
    r"|due"
    r"|disbursed|commence|begin)\b"
)
_UNSURE = phrase(
    r"\b(?:if|unless|except|specified employee|409a|provided|notwithstanding|upon a change|bonus"
    r"|pro-?rat\w*|accrued|options?|elect\w*|either|choice)\b"
)
_PAYS = phrase(
    r"\b(?:pay|paid|payable|payment|receive|sum|salary|made)\b(?![^.]*\b(?:sign|notice"
    r"|execut(?!ive)"
    r"|deliver"
    r"|provided|resign|revo|cur(?:e|ed))\w*\b)",
    0,
)
_LUMP = phrase(r"lump[ -]sum|\bsingle (?:cash )?(?:sum|payment)\b|\bpaid at once\b", 0)
_BESIDE = re.compile(r"\b(?:plus|together with) an? (?:\w+ )?$")
_PART = re.compile(  # where a limb of a list begins
    r"(?:^|[,;:.]\s+(?:and |or )?)(?:\((?:[a-z]|i{2,3}|iv|vi{0,3}|[1-9])\)|[a-h][.)])\s"
)
_FIRST_PART = re.compile(r":\W{0,3}\(?\w{1,3}[.)]\s")
_OF_ITS_OWN = phrase(r"\bbonus|\blump\b|\baward", 0)
_CEASES = phrase(
    r"\b(?:(?:such|these|this|the|all) (?:severance|salary|(?:severance |salary )?payments?"
    r"|continuation)|salary continuation|severance(?: pay(?:ments?)?)?)\b[^.;]{0,80}"
    r"\b(?:ceases?|ends?|stops?|terminates?)\b[^.;]{0,20}\b(?:upon|when|once|on|if)\b"
    r"(?![^.;]{0,60}\b(?:comparable|full[- ]time|similar|not)\b)[^.;]{0,50}?"
    r"\b(?:other|new|another|subsequent) (?:\w+ )?employ",
    0,
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
        if not _PAYS.search(sentence.lower[max(0, match.start - 110) : match.start]):
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
        if not match.has("nth") or match.has("latest"):
            terms["lag_latest"] = True
        spans["lag"] = (match.span(),)
        released = _RELEASED.match(sentence.text, match.end)
        if released is not None:
            terms["lag_after"] = "release"
            spans["lag"] = (sentence.span(match.start, released.end()),)
        return
    now = find(_AT_ONCE, sentence)
    if now is not None:
        terms["lag"], spans["lag"] = 0, (now.span(),)


def paid_later(
    sentence: Sentence, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]
) -> Span | None:
    """When the sum of the sentence before is paid, and how: "Such amount will be paid in ..."."""
    match = _OF_IT.search(sentence.text)
    if match is None or _UNSURE.search(sentence.lower):
        return None
    told = {name for name in ("form", "lag") if name in terms}
    if "form" not in terms:
        if _PARTLY.search(sentence.text):
            terms["form"] = "in parts"
        elif _LUMP.search(sentence.lower):
            terms["form"] = "lump sum"
        elif CONTINUES.search(sentence.lower):
            terms["form"] = "continuation"
    if "lag" not in terms and terms.get("form") not in ("continuation", "in parts"):
        timing(sentence, None, terms, spans)
    new = {name for name in ("form", "lag") if name in terms} - told
    if terms.get("form") == "continuation" and not _as_long(sentence, terms.get("months")):
        terms["form"] = "in parts"  # twelve months of salary in three instalments
    return sentence.span() if new else None


def _as_long(sentence: Sentence, months: int | None) -> bool:
    """Whether the time over which it is paid is that of the months of salary, if it is told."""
    match = find(_OVER, sentence) if months is not None else None
    if match is None:
        return True
    value = match.value("number")
    if isinstance(value, Duration):
        return in_months(value) in (months, None)
    return not isinstance(value, Count) or value.n == months or match.has("short")


def in_parts(sentence: Sentence, found: Cash) -> bool:
    """Whether a part is paid on one day and the rest on another."""
    return _PARTLY.search(sentence.text, found.start) is not None


def of_amount(sentence: Sentence, found: Cash) -> bool:
    """Whether a fixed amount is paid in instalments."""
    lower = sentence.lower
    parts = [0, *(m.end() for m in _PART.finditer(lower)), len(lower)]
    start = max(x for x in parts if x <= found.start)
    end = min(x for x in parts if x >= found.end)
    return CONTINUES.search(lower, start, end) is not None


def _of_another(sentence: Sentence, time: Match, found: Cash) -> bool:
    """Whether a time is that of another payment of the list."""
    other = [m.end() for m in _PART.finditer(sentence.lower, found.end, time.start)]
    if other and _OF_ITS_OWN.search(sentence.lower, other[-1], time.start):
        return True
    return _of_a_limb_before(sentence, time, found)


def _of_a_limb_before(sentence: Sentence, time: Match, found: Cash) -> bool:
    """Whether a time stands in a limb of a list, and the sum in a later one."""
    begins = _FIRST_PART.search(sentence.lower, 0, time.start + 1) is not None
    return begins and _PART.search(sentence.lower, time.end, found.end) is not None


def at_once(sentence: Sentence, found: Cash) -> bool:
    """Whether it is paid in one sum; not another sum of the list, in words of its own."""
    lower = sentence.lower
    if found.monthly is not None:
        return False
    for lump in _LUMP.finditer(lower):
        if lump.start() > found.end and _BESIDE.search(lower, found.end, lump.start()):
            continue  # the form of what comes on top
        parts = [0, *(m.end() for m in _PART.finditer(lower)), len(lower)]
        start = max(x for x in parts if x <= lump.start())
        end = min(x for x in parts if x >= lump.end())
        if found.start < end and start < found.end:
            return True
        if MONEY not in sentence.text[start:end]:
            return True
    return False


def ends_with_work(sentence: Sentence) -> Span | None:
    """Where the next sentence says that the salary of the months ends with other employment."""
    if "employ" not in sentence.lower or (match := _CEASES.search(sentence.lower)) is None:
        return None
    return sentence.span(*match.span())


def left_after_window(sentence: Sentence) -> tuple[str, ...]:
    """What the letter leaves where the event comes after the window."""
    if not (_AFTER.search(sentence.text) and _ONLY.search(sentence.lower)):
        return ()
    return tuple(name for name, wanted in _OWED if wanted.search(sentence.lower))
