"""When severance is due, in what form, and what is left after its window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import MONEY, ORDINAL, Duration, Ordinal

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
_PAYS = phrase(
    r"\b(?:pay|paid|payable|payment|receive|sum|salary|made)\b(?![^.]*\b(?:sign|notice|execut"
    r"|deliver"
    r"|provided|resign|revo|cur(?:e|ed))\w*\b)",
    0,
)
_LUMP = phrase(r"lump[ -]sum|\bsingle (?:cash )?(?:sum|payment)\b|\bpaid at once\b", 0)
_PART = re.compile(  # where a limb of a list begins
    r"(?:^|[,;:.]\s+(?:and |or )?)(?:\((?:[a-z]|i{2,3}|iv|vi{0,3}|[1-9])\)|[a-h][.)])\s"
)
_FIRST_PART = re.compile(r":\W{0,3}\(?\w{1,3}[.)]\s")
_OF_ITS_OWN = phrase(r"\bbonus|\blump\b|\baward", 0)
_CEASES = phrase(
    r"\b(?:such|these|this|the|all) (?:severance|salary|(?:severance |salary )?payments?"
    r"|continuation)\b[^.;]{0,80}\b(?:ceases?|ends?|stops?|terminates?)\b[^.;]{0,20}\b(?:upon|when"
    r"|once|on)\b"
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
    sentence: Sentence, found: Cash, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]
) -> None:
    """When it is due: so many days after the event, or at once."""
    for wanted in _LAG:
        match = find(wanted, sentence)
        if match is None or not _PAYS.search(
            sentence.lower[max(0, match.start - 110) : match.start]
        ):
            continue
        other = [m.end() for m in _PART.finditer(sentence.lower, found.end, match.start)]
        if other and _OF_ITS_OWN.search(sentence.lower, other[-1], match.start):
            continue  # another payment of the list
        if _of_a_limb_before(sentence, match, found):
            continue
        of_the_ending = _OF_THE_ENDING.match(sentence.lower, match.end) is not None
        if of_the_ending and set(terms["triggers"]) == {"disabled"}:
            return  # whose day is another
        if match.has("nth"):
            terms["lag"] = match.value("nth", Ordinal).n
            business = match.has("business")
        else:
            duration = match.value("lag", Duration)
            if duration.unit != "day":
                continue
            terms["lag"], business = duration.n, duration.business
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
    match = find(_AT_ONCE, sentence)
    if match is not None:
        terms["lag"], spans["lag"] = 0, (match.span(),)


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
