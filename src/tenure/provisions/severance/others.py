"""Severance that takes the place of other severance of the letter, or is owed only without it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...event_words import CIC
from ...formula import Formula, by, on_day
from ...provision import Terms
from ...text.phrases import phrase
from ...text.values import DATE, DURATION, ORDINAL

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from . import Severance

INSTEAD, ANY = "severance_instead", "severance_event"
_INSTEAD = phrase(
    r"\b(?:in (?:lieu|place|substitution) (?:of|for)|instead of|rather than)"
    r" (?!(?:such |any |the |prior )*(?:notice|vacation|a bonus|shares|cash))[^.;]{0,70}?"
    r"(?:\(\w{1,3}\)|\babove|\bforegoing"
    r"|\bsection|\bparagraph|\bdescribed|\bmentioned|\bprovided|\bseverance"
    r"|\bother (?:payment|benefit))"
    r"|\b(?:will|shall|would) instead\b|\bthen,? instead\b"
    r"|\binstead,? (?:you|executive|employee|he|she|the company|of|\(\w{1,3}\))(?!\w)"
    rf"|(?:{DURATION}|\b(?:payments?|amount|severance|multiple))(?: \w+)? (?:above"
    r"|under (?:paragraph|section) \S+|described above) (?:will|shall) be\b",
    0,
)
_NOTWITHSTANDING = phrase(  # what is promised besides it near a change in control
    r"^\W*(?:[\d.]{0,5}(?:\(?\w{1,3}[.)])? )?notwithstanding"
    r" (?:(?:the|any) )?(?:foregoing|above|preceding"
    r"|(?:provisions? of |terms of )?(?:section|paragraph|clause)s? \w)"
    r"(?! or any)[^.;]{0,60}?,? (?:if|in the event|should|upon|in case)\b",
    0,
)
_OF_OTHER_PAPERS = phrase(  # that promise of their own
    r"^[^;,]{0,60}\b(?:the|any|your|such) (?:[\w-]+ ){0,3}(?:policy|plan|program|statement"
    r"|agreement)\b",
    0,
)
_IF_NO_OTHER = phrase(
    r"\b(?:in|under) (?:any|all) other (?:circumstances?|cases?|events?|situations?)\b"
    r"|\bfor any reason other than (?:as|those) (?:described|set forth|provided) above\b",
    0,
)

_BACK = phrase(  # "No such payment shall be made if ..."
    r"\W*(?:however, |notwithstanding the foregoing, )?(?:(?:the foregoing|this (?:section"
    r"|paragraph|severance|clause)"
    r"|(?:such|the|this) (?:\w+ )?(?:severance|payments?|amounts?)) (?:shall|will|does|do|is|are)"
    r" not (?:apply|(?:be )?(?:payable|paid|due|owed|made|available))"
    r"|no (?:such )?(?:severance|payments?|amounts?)(?: \w+)? (?:shall|will) be (?:payable|paid"
    r"|made|due|owed)"
    r"|(?:you|he|she|(?:the )?(?:executive|employee)) (?:shall|will) not be (?:entitled"
    r"|eligible) (?:to|for)"
    r" (?:receive )?(?:such|this|the foregoing|the) (?:severance|payments?|amounts?))\b"
    r"[^.;]{0,20}?\b(?:if|where|in the (?:event|case)|upon|for|should"
    r"|unless)\b(?P<when>[^.;]{0,140})"
)
_NOTHING = phrase(  # "If such termination occurs ..., nothing is payable."
    r"\W*(?:however, )?(?:if|should|where"
    r"|in the event)\b(?P<when>[^.;]{0,140}?),? (?:then )?(?:nothing"
    r"|no (?:such )?(?:severance|payments?|amounts?)(?: \w+)?) (?:is|are|shall be|will be)"
    r" (?:payable|paid|due|owed|made)\b"
)
_OTHER_ENDING = phrase(r"\b(?:resign|voluntar|for (?:good |just )?cause\b)")
_CHANGE = phrase(CIC)
_MORE_ASKED = phrase(  # of the ending, which no term carries
    r"\b(?:offer(?:ed|s)?|(?:comparable|similar|suitable|equivalent) (?:\w+ )?(?:position|job"
    r"|employment)"
    r"|successor|purchaser|age \ue003|age \d|retirement age|acquirer|buyer|less than|fewer than"
    r"|been employed)\b"
    rf"|\b(?:prior to|before|after|within|on or before) (?:the )?(?:{DATE}|{DURATION}|{ORDINAL})"
)
_PAY = (
    r"(?:severance(?! (?:plan|policy|program|agreement|date|event))|salary continuation"
    r"|(?:the|such|these|those|all|any|foregoing|remaining|further) (?:\w+ )?payments?"
    r"|(?:^\W*|, )payments)\b"
)
_TAKEN = (
    r"(?:ceases?|stops?|ends?|lapses?|forfeit\w*|reduced?|suspended|lowered|limited to|halved)\b"
)
_ON = r"\b(?:if|upon|in the (?:event|case)|in case|should|where|when|once|following)\b"
_LESSENS = phrase(  # "Payments stop if ...", "You forfeit any severance if ..."
    rf"^\W*(?:\w+,? ){{0,4}}?{_PAY}[^.;,]{{0,60}}?\b{_TAKEN}[^.;]{{0,40}}?(?:{_ON}|\bby\b)"
    rf"|^\W*(?:\w+,? ){{0,2}}?{_ON}[^.;]{{0,160}}?\b{_PAY}[^.;]{{0,60}}?\b{_TAKEN}"
    rf"|^\W*(?:{_ON}[^.;]{{0,120}}?, )?(?:you|he|she|we|(?:the )?(?:executive|employee|company|bank"
    r"|employer|corporation)) (?:(?:shall|will|may|agrees? to|then|also|immediately) )*"
    rf"(?:forfeits?|stop|cease|suspend|reduce|discontinue)\b[^.;]{{0,50}}?\b{_PAY}"
    r"|^\W*(?:\w+ ){1,8}may be (?:deducted|set off|offset) (?:from|against) (?:\w+ )?" + _PAY
)
_NOT_LESS = phrase(  # what other kinds tell, and what lessens nothing
    r"\b(?:not|nor|no|never|without)\b[^.;]{0,40}?\b(?:reduc|ceas|forfeit|limit|laps|stop)"
    r"|\btax|\bwithh|\b409A|\b280G|\b4999|\bparachute|\bspecified employee|\bearn|\bother employ"
    r"|\bmitigat|\breleas|\brevo[ck]|\bbase salary (?:is|shall|may|will) be reduced|\bgood reason\b"
    r"|\b(?:premium|cobra|coverage|insurance|vest\w*|options?)\b"
)
_OF_RELEASE = phrase(r"\breleas|\brevo[ck]|\bsign|\bexecut(?:es?|ed|ing|ion)\b")


def in_place_of(sentence: Sentence, double: bool = False) -> Span | None:
    """Where a sentence says that its promise takes the place of others; `double`: if the promise is
    for an ending near a change in control, also that it stands notwithstanding them.
    """
    led = _NOTWITHSTANDING.search(sentence.lower) if double else None
    if led is not None:
        return sentence.span(*led.span())
    match = _INSTEAD.search(sentence.lower)
    if match is None or _OF_OTHER_PAPERS.search(sentence.lower[match.end() :]):
        return None
    whole = re.compile(r"[^.;,]*").match(sentence.lower, match.end())
    return sentence.span(match.start(), whole.end() if whole is not None else match.end())


def taken_back(sentence: Sentence) -> tuple[Span, bool] | None:
    """Where a sentence takes the promise before it back for some endings; and whether these are
    the endings near a change in control.
    """
    if not any(word in sentence.lower for word in ("if ", " not ", "nothing", "no ")):
        return None
    match = _BACK.match(sentence.text) or _NOTHING.match(sentence.text)
    if match is None or any(x.search(match["when"]) for x in (_OF_RELEASE, _OTHER_ENDING)):
        return None
    away = _CHANGE.search(match["when"]) is not None
    if not away and _MORE_ASKED.search(match["when"]) is None:
        return None
    return sentence.span(*match.span()), away


def lessened(sentence: Sentence) -> Span | None:
    """Where a sentence takes from the promise before it, or ends it early, on an event."""
    match = _LESSENS.search(sentence.text)
    if match is None or _NOT_LESS.search(sentence.text):
        return None
    return sentence.span(*match.span())


def only_without(sentence: Sentence, cash: int) -> Span | None:
    """Where a sentence says that its promise is for endings that no other is made for."""
    match = _IF_NO_OTHER.search(sentence.lower, 0, cash)
    return sentence.span(*match.span()) if match is not None else None


def offered_by(s: Severance) -> tuple[str, ...]:
    """What the other severance of the letter may ask of it; and on what it is owed, for those who
    ask no more than that.
    """
    events = tuple(f"severance_on_{trigger}" for trigger in s.triggers)
    if s.instead:
        return (INSTEAD, ANY, *events)
    return events if s.if_no_other else (ANY, *events)


def unless_other(s: Severance, t: Terms, day: Formula) -> Formula:
    """The day, if no other severance takes the place of this one."""
    if s.instead:
        return day
    name = ANY if s.if_no_other else INSTEAD
    for other in t.each(name):
        words = "unless other severance takes its place"
        day = on_day(~by(other.day, t.day), day).named(words, other.cite)
    return day
