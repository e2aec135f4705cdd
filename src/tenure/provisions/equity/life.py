"""Reads under what plan an option is granted, of which type it is, and how long it lasts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, DATE, DURATION, Count, Date, Duration
from .price import PRICED

if TYPE_CHECKING:
    from ...text import Sentence
    from .grants import Grant

_OPTION = r"\b(?:options?|sars?|warrants?|awards?|grants?|it|they)\b"
_LASTS = (
    pattern(
        rf"{_OPTION}[^;.]{{0,160}}?\b(?:term of|valid for|runs? for|life of|expires?)"
        r" (?:an? |the )?(?:period of )?{duration:long}(?! (?:after|following|from) (?:the |your )?"
        r"(?:terminat|end|last|resign|employ))"
    ),
    pattern(rf"{_OPTION}[^;.]{{0,120}}?{{duration:long}} (?:exercise )?(?:term|life)\b"),
    pattern(
        rf"{_OPTION}[^;.]{{0,60}}?\b(?:lapse|be exercised after|be exercisable after|terminate)"
        r" (?:the )?{duration:long}(?: anniversary)? (?:from|after|following|of) (?:(?:the|its|date"
        r"|of) )*grant\b"
    ),
    pattern(
        r"{duration:long} (?:(?:incentive|non-?qualified|non-?statutory|stock|share) )*options?\b"
    ),
)
_ENDS_IN = pattern(  # "from month 6, and terminating at the end of month 48"
    r"\bexercisable\b[^;.]{0,120}?\b(?:terminating|ending|expiring) (?:at|with|on) the end of month"
    r" {count:n}"
)
_EXPIRES = pattern(
    rf"(?:(?:{_OPTION}|\bright\b)[^;.]{{0,120}}?\bexpires?(?: at [^;.]{{0,30}})?"
    r"|\b(?:and )?(?:to expire|expiring)) on {date:day}"
)
_LONG = (
    rf"(?P<long>{DURATION} (?:after|following|from|of) (?:(?:the|your|his|her|such|any|date|of"
    r"|executive's|employee's|\w+'s) )*(?:employment |service )?(?:terminat\w+|separation|last day"
    r"|resign\w+|cessation|employment ends|departure|leaving)(?: (?:of|from|date)\b"
    r"(?:(?! (?:in|within) which| to exercise)[^.,;]){0,60})?)"
)
_AFTER_LEAVING = (
    phrase(  # "vested options shall expire 90 days following the termination"
        r"\bvested (?:(?:portion|part) of )?(?:(?:the|your|such|stock|share) )*(?:options?|awards?"
        r"|shares|warrants?|sars)\b[^.;]{0,60}?\b(?:(?:shall|will|must|may|can|to) (?:be )?"
        r"(?:expire|terminate|lapse|exercised?|remain exercisable)|remain exercisable|expire"
        rf"|lapse)\b[^.;]{{0,30}}?{_LONG}", 0,
    ),
    phrase(  # "you have 21 days from the termination date in which to exercise them"
        rf"\b(?:have|has) (?:a period of )?{_LONG} (?:(?:in|within|during) which )?to exercise\b", 0
    ),
)  # fmt: skip
_ON_CONDITION = phrase(
    r"\b(?:if|should|in the event|unless|except|other than|for cause|death)\b", 0
)
_WHILE_EMPLOYED = phrase(  # "conditional on your still being employed at the time of exercise"
    r"\b(?:conditional (?:up)?on|only (?:if|while|so long as)|provided(?: that)?|(?:so|as) long as)"
    r" [^.;,]{1,40}?\b(?:being|be|is|are|remains?) (?:still )?employed\b[^.;,]{0,40}?"
    r" at the time of (?:the |such |its )?exercise\b"
    r"|\bcan be exercised until the end of the employment\b", 0,
)  # fmt: skip
_THE_END = "the end of the employment"
_IF = phrase(r"\b(?:if|should|in the event)\b[^,.;]{8,150}(?:, \ue003)?(?=[,.;]|$)", 0)
_NOT_OF_IT = phrase(r"\b(?:employ\w*|agreement|office|vest\w*|service) (?:[\w'’]+ ){0,6}?$", 0)
_TYPES = (
    ("incentive", phrase(
        r"\bincentive (?:stock|share) options?\b(?! plan| program)|\bisos?\b(?! plan)", 0,
    )),
    ("nonqualified", phrase(
        r"\bnon-?(?:statutory|qualified)[\"”]? (?:stock |share )?options?\b(?! plan| program)"
        r"|\bnq?sos?\b|\bnqos?\b", 0,
    )),
)  # fmt: skip
_PLAN = phrase(  # as it is called: "the Company's 2007 Stock Incentive Plan"
    r"\b(?:under|pursuant to|subject to|accordance with|governed by|terms? of|provisions of)\b"
    r"[^.;]{0,70}?\b(?:the|our|its|your|[A-Z][\w&]+[’']s)(?: Company[’']s| Corporation[’']s)?"
    r" (?P<plan>(?:(?:[A-Z][\w&,’'\u2024-]*|(?:19|20)\d\d|of|and|for|\(as amended\)) ){1,9}"
    r"(?:Plan|Program))\b(?! Administrator)", 0,
)  # fmt: skip
_PREFERRED = phrase(
    r"\bshares? of (?:\w+'s )?(?P<class>(?:[\w-]+ ){0,4}preferred (?:stock|shares))\b"
)
_NEAR = 40  # characters before a grant in which its type may stand
_OF_SHARES = re.compile(r"stock|option|equity|incentive|share|award|omnibus|ltip", re.I)
_NOT_OF_SHARES = re.compile(
    r"agreement|bonus|purchase|savings|retirement|severance|benefit|cash", re.I
)


def read_class(grant: Grant) -> None:
    """The class of the shares, where they are not common ones."""
    if "preferred" not in grant.at.lower:
        return
    found = _PREFERRED.search(grant.at.text, grant.begin, grant.upto or len(grant.at.text))
    if found is not None:
        grant.say(
            "security",
            grant.at.readable(*found.span("class")).strip(),
            grant.at.span(*found.span("class")),
        )


def read_life(grant: Grant, sentences: list[Sentence]) -> None:
    """Adds what the sentences about an option say of its plan, its type and its end."""
    if grant.award not in PRICED:
        return
    for sentence in sentences:
        for read in (_plan, _lasts, _expires, _after_leaving):
            read(grant, sentence)
    _type(grant, sentences)


def _type(grant: Grant, sentences: list[Sentence]) -> None:
    for sentence in sentences if grant.award == "option" else ():
        low, high = 0, len(sentence.lower)
        if sentence is grant.at:  # "30,000 nonqualified and 10,000 incentive stock options"
            counted = sentence.text[grant.begin] == COUNT
            low, high = grant.begin - (0 if counted else _NEAR), grant.upto or high
        said = ((name, wanted.search(sentence.lower, max(0, low), high)) for name, wanted in _TYPES)
        found = [(name, m) for name, m in said if m is not None]
        if found:
            grant.say(
                "type",
                "both" if len(found) > 1 else found[0][0],
                *(sentence.span(*m.span()) for _, m in found),
            )
            return


def _plan(grant: Grant, sentence: Sentence) -> None:
    found = _PLAN.search(sentence.written) if "plan" not in grant.terms else None
    if found is None or _NOT_OF_SHARES.search(found["plan"]):
        return
    if _OF_SHARES.search(found["plan"]) is not None:
        grant.say(
            "plan", sentence.readable(*found.span("plan")), sentence.span(*found.span("plan"))
        )


def _lasts(grant: Grant, sentence: Sentence) -> None:
    if "lasts" in grant.terms:
        return
    ends = find(_ENDS_IN, sentence) if " month \ue003" in sentence.text else None
    if ends is not None and 12 <= ends.value("n", Count).n <= 240:
        grant.say("lasts", ends.value("n", Count).n, ends.span(), of=sentence)
        return
    for wanted in _LASTS if DURATION in sentence.text else ():
        found = find(wanted, sentence)
        if found is None or _NOT_OF_IT.search(sentence.lower[: found.bounds("long")[0]]):
            continue
        months = found.value("long", Duration).months
        if months and months >= 12:
            grant.say("lasts", months, found.span(), of=sentence)
            return


def _after_leaving(grant: Grant, sentence: Sentence) -> None:
    """How long what has vested can be exercised when the employment is over, and on what ending, in
    the letter's words.
    """
    lower = sentence.lower
    if "after_leaving" in grant.terms or not ("exerci" in lower or "vested" in lower):
        return
    if "employ" in lower and (while_employed := _WHILE_EMPLOYED.search(lower)) is not None:
        grant.say("after_leaving", _THE_END, sentence.span(*while_employed.span()), of=sentence)
        return
    found = next((m for words in _AFTER_LEAVING if (m := words.search(lower))), None)
    said = list(_ON_CONDITION.finditer(lower)) if found is not None else []
    when = _IF.search(lower) if len(said) == 1 else None
    if found is None or (said and when is None):
        return
    places = [found.span("long"), *([when.span()] if when is not None else [])]
    long, *on = (sentence.readable(*p).strip() for p in places)
    words = ", ".join([long, *(x[0].lower() + x[1:] for x in on)])
    spans = (sentence.span(*p) for p in (found.span(), *places[1:]))
    grant.say("after_leaving", words, *spans, of=sentence)


def _expires(grant: Grant, sentence: Sentence) -> None:
    found = find(_EXPIRES, sentence) if DATE in sentence.text else None
    day = found.value("day", Date).days if found is not None else None
    if found is not None and day is not None and "expires" not in grant.terms:
        grant.say("expires", day, found.span(), of=sentence)
