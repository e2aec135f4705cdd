"""Conditions of a promise that no term carries: with them it reads as the letter describes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .dated_endings import limits_in
from .events import Events, but_for, while_term_runs
from .text.phrases import Phrase, phrase
from .text.values import DATE, DURATION, ORDINAL, Duration
from .triggers import read_window

if TYPE_CHECKING:
    import re

    from .text import Sentence

_OTHER_TIME = phrase(r"\bat (?:any|all) other times?\b")
_IF = phrase(r"\b(?:if|in the event|should|upon|in case|when|where)\b")
_BY_A_DAY = phrase(
    r"\b(?:prior to|before|after|until|on or before|on or after|following) (?:the )?"
    rf"(?:{DATE}|{ORDINAL} anniversary)"
)
_IN_A_STRETCH = phrase(rf"\b(?:through|between|by|beginning(?: on)?) (?:the )?{DATE}")
_FROM_A_DATE = phrase(
    rf"\b(?:within|during|in|for)(?: the| a| an)?(?: first| initial)?(?: period of)? {DURATION}"
    r"(?: period)?(?: immediately)? (?:that follows?|of|after|following|from"
    r"|(?:beginning|commencing|starting)(?: on| with)?|next following)"
    r" (?:the )?(?:date (?:of this|hereof)|(?:effective|start|commencement) date"
    r"|(?:signing|execution) of this|closing)"
)
_FOR_A_TIME = phrase(
    rf"\b(?:within|during|after)(?: the| your| a| an)?(?: first| initial| period of)? {DURATION}"
    r"(?! (?:prior |advance )?(?:written )?notice)(?: period)? (?:of|after|following|from)\b"
)
_WORK = (
    r"(?:your |his |her |the (?:executive|employee)'s |continuous |active |full-time )*"
    r"(?:employment|service)\b"
)
_OF_SERVICE = phrase(  # wherever it stands: before the sum, after it, or between
    rf"\b(?:within|during|after)(?: the| your| his| her| completion of| completing)?"
    rf"(?: first| initial)? {DURATION} of {_WORK}"
    rf"|\b(?:before|prior to) (?:\w+ )?(?:completing|completion of|having) {DURATION} of {_WORK}"
    r"|\bin (?:the )?(?:months?|years?|quarters?) [^.;,]{1,20} of (?:your|his|her|the)\b"
)
_ENDING = (
    r"\b(?:cause|good reason|terminated|involuntarily|terminates?(?: (?:your|his|her|the) \w+)?)"
)
_DAY_OR_YEAR = rf"(?:the|your|his|her)? ?(?:{DATE}|{ORDINAL} (?:anniversary|year\b))"
_NARROWER = phrase(  # what is asked of the ending besides, before its words or after them
    rf"{_ENDING},? (?:at any time )?(?:thereafter|after that|afterwards?)\b"
    rf"|{_ENDING},? (?:at any time )?(?:prior to|before|on or before|on or after|after|during"
    rf"|within"
    rf"|in) {_DAY_OR_YEAR}"
    rf"|^\W*(?:prior to|before|on or after|after|following|during) {_DAY_OR_YEAR}[^.;]{{0,60}},"
    r" (?:if|should|in the event|upon)\b"
    r"|\bexcept that no\w*\b(?![^.;]{0,90}\b(?:releas|sign|revo|cause|resign))[^.;]{0,40}\b(?:if"
    r"|where)\b"
    r"|\bif (?:[\w ]{2,30} been )?employed (?:for )?(?:fewer|less|more|at least)\b"
    r"|\bbut only (?:if|when|after|to the extent)\b(?![^.;]{0,100}\b(?:releas|sign|execut|revo"
    r"|compl))"
    r"|\b(?:provided,?(?: that| however,?)*|unless|except (?:if|where)|so long as)"
    r" (?:you|he|she|(?:the )?(?:executive|employee))"
    r" (?:has|have|had|shall have|is|are)(?: then| not)*"
    r" (?:(?:been )?(?:\w+ )?(?:employed|offered|rehired)|completed|served|worked)\b"
    rf"|{_ENDING},? (?:solely )?(?:as a result of|in connection with|because of) (?:an?|the|any)"
    r" (?:\w+ )?(?:sale|closing|closure|relocation|reorgani[sz]ation|restructuring|divestiture)\b"
    r"|\bsubject to (?:the )?(?:\w+ )?approval (?:of|by) (?:the|our|its) (?:\w+ )?(?:board"
    r"|committee|directors)\b"
    rf"|{_ENDING},? (?:and|when|once) an? change (?:in|of) control (?:has|shall have|had)"
    r" (?:\w+ )?occurred\b"
)
_UNLESS_MORE = phrase(
    r"\band (?:(?:you|he|she|(?:the )?(?:executive|employee|company|successor|acquirer"
    r"|surviving \w+)) )(?:(?:is|are|does|do|has|have|was) not\b|fails? to)"
)
_OF_RELEASE = phrase(r"\b(?:sign|execut(?:es|ed|ing)|releas|revo[ck]|cure)")
_PAID = phrase(r"\b(?:pay|paid|payable|receive)\b[^.;]{0,12}$")
_MONTHS = ("month", "year")


def described(events: Events, sentence: Sentence, cash: int) -> Events:
    """The events; but an ending that is only described, where the sentence asks for more than
    that and no term carries it.
    """
    events = _dated(but_for(while_term_runs(events)), sentence, cash)
    if events.untold is not None:
        return Events(("described",), (*events.spans, events.untold), events.stated_in)
    for told in (events.stated_in, sentence):
        service = None if read_window(told) else _OF_SERVICE.search(told.text)
        if service is None and not events.double:
            service = _NARROWER.search(told.text)
            if service is not None and _told_apart(events, told, service):
                service = None
        if service is not None:
            return Events(("described",), (told.span(*service.span()),), told)
    if events.stated_in is not sentence:
        return events
    if (lead := _IF.search(sentence.text[:cash])) is None:
        return events
    said = sentence.text[lead.start() : cash]
    span = _more(sentence, lead.start(), said, events)
    return events if span is None else Events(("described",), (sentence.span(*span),), sentence)


def _dated(events: Events, sentence: Sentence, cash: int) -> Events:
    """The events with the days between which they count, where the words that name them say so."""
    on_change = "change_in_control" in events.triggers and len(events.triggers) > 1
    if on_change or events.double or not {"ended", "described"}.isdisjoint(events.triggers):
        return events
    told = events.stated_in
    lead = _IF.search(told.text)
    end = cash if told is sentence else len(told.text)
    if lead is None or lead.start() > end:
        return events
    limits = limits_in(told, lead.start(), end)
    return replace(events, ending_from=limits.get("ending_from"), ending_by=limits.get("ending_by"))


def _told_apart(events: Events, told: Sentence, words: re.Match[str], start: int = 0) -> bool:
    """Whether what narrows an ending is a day that the events carry."""
    days = [x[1] for x in (events.ending_from, events.ending_by) if x is not None]
    if not days or DATE not in words.group():
        return False
    span = told.span(start + words.start(), start + words.end())
    return any(day.start < span.end and span.start < day.end for day in days)


def _more(sentence: Sentence, start: int, said: str, events: Events) -> tuple[int, int] | None:
    day = _BY_A_DAY.search(said)
    if day is not None and not _told_apart(events, sentence, day, start):
        return start + day.start(), start + day.end()
    if "ended" not in events.triggers:
        day = _IN_A_STRETCH.search(said)
        if day is not None and not _told_apart(events, sentence, day, start):
            return start + day.start(), start + day.end()
        if (time := _of_months(sentence, start, said, _FROM_A_DATE)) is not None:
            return time
    if (other := _OTHER_TIME.search(said)) is not None:
        return start + other.start(), start + other.end()
    more = _UNLESS_MORE.search(said)
    if more is not None and _OF_RELEASE.search(said[more.start() :]) is None:
        return start + more.start(), start + more.end()
    if (
        events.double
        or events.away is not None
        or "good_reason" in events.triggers
        or read_window(sentence) is not None
    ):
        return None
    return _of_months(sentence, start, said, _FOR_A_TIME)


def _of_months(sentence: Sentence, start: int, said: str, form: Phrase) -> tuple[int, int] | None:
    """Where a time is told that is one of months, and not when it is paid."""
    for time in form.finditer(said):
        value = sentence.value_at(start + said.index(DURATION, time.start()))
        paid = _PAID.search(said, 0, time.start()) is not None  # when it is paid
        if isinstance(value, Duration) and value.unit in _MONTHS and not paid:
            return start + time.start(), start + time.end()
    return None
