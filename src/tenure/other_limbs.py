"""The events that a promise names beside those that are read: the other limbs of its "or"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from . import event_words as words
from .non_renewal import INCLUDED
from .text.phrases import phrase

if TYPE_CHECKING:
    from .events import Events
    from .triggers import Trigger

_LABEL = r"\(\w{1,4}\)"
_IF = r"(?:if|upon|when|where|should|in (?:the )?(?:event|case)(?: that| of)?)"
_BY = r"(?:by reason of|due to|because of|as a result of|on account of)"
_GAP = (
    r"(?:(?!(?:or|and|if|unless|until|than|then|not|for|otherwise)\b)"
    r"[\w.\u2024'\"&\ue000-\uf8ff-]+,? )"
)
_DOES = (  # what one who is named does, or what is done: a limb with a verb of its own
    r"(?:(?:is|are|be|been|was|has|have|had|shall|should|will|being)"
    r"(?: (?:be|been|have|has|so|being|then|not|no longer|\w+ly))*"
    r" (?:\w{3,}(?:ed|wn|en|ld)|die|resign|terminate|end|cease|fail|expire|occur)\b"
    r"|resigns?\b|terminates\b|leaves\b|quits?\b|retires\b|fails? to\b|does not (?:renew|extend"
    r"|offer|elect)\b|refuses?\b|declines? to\b|elects? not\b|withdraws\b|reduces\b|relocates\b"
    r"|breaches\b|expires\b|occurs\b|ceases\b|suffers\b|incurs\b)"
)
_WHAT = (
    rf"(?:(?P<fall>{_GAP}{{0,3}}?(?:death|disability|incapacity|incapacitation|inability|illness)\b)"
    rf"|(?P<expires>{_GAP}{{0,2}}?(?:expiration|expiry|non-?renewal|failure to (?:renew|extend))\b)"
    rf"|{_GAP}{{0,12}}?(?:dies?\b|(?:becomes?|is|are) (?:\w+ ){{0,2}}?(?:disabled|incapacitated)\b"
    rf"|{_DOES}))"
)
_LIMB = phrase(  # "or, if the Executive dies", "; (ii) you resign", ", or upon the expiration"
    rf"(?:\bor\b|;(?=[ ,]*(?:or )?{_LABEL})|, (?={_LABEL})"
    r"|, (?=(?:dies|becomes|resigns|retires|is|are)\b[^;]{0,60} or\b))[ ,]*(?:or )?"
    rf"(?P<label>{_LABEL} )?(?:either )?(?:(?P<lead>{_IF} )(?:{_WHAT}|[^;]{{8,40}})"
    rf"|(?P<of>{_BY} )?{_WHAT.replace('<', '<a')})",
    0,
)
_ON = r"(?=(?:(?!\band\b)[^;]){0,90}?\bor\b"
_FIRST = phrase(  # one that comes before: "Upon the expiration of the term, or if ..."
    rf"(?:^|[ ,.])(?:{_IF} (?:[^;,]{{0,40}} {_BY} )?|{_IF}\b[^;()]{{0,60}}\((?:i|a|1|x)\) ){_WHAT}"
    rf"{_ON},? (?:(?:{_LABEL} )?{_IF}\b|{_LABEL}))"
    rf"|(?:\beither|(?:^|[ ,.]){_IF} {_GAP}{{1,4}}?) {_DOES}{_ON} (?:(?:is|are) \w+ed\b|{_DOES}))",
    0,
)
_NEXT = phrase(rf";|\bor,? (?:{_LABEL} )?{_IF}\b|, {_LABEL} ", 0)
_UNTIED = phrase(  # wherever they stand
    r"\b(?:fail\w*|elect\w*|declin\w*|refus\w*|decid\w*)\b[^.;]{0,60}\b(?:renew|extend)\w*"
    r"|\bnon-?renewal\b|\b(?:not|nor)\b[^.;]{0,12}\brenew\w*"
    r"|\bnot\b[^.;]{0,60}\boffer\w*\b[^.;]{0,40}\b(?:renew|extend)"
    r"|\bterminated by the \w+ (?:under|pursuant to) (?:section|paragraph|clause)\b"
    r"|\bor (?:(?:in the event|if|upon|in case)(?: that)? )?(?:the occurrence of )?(?:any"
    r"|one or more) of the following (?:events|conditions|circumstances|acts|actions)\b"
    r"|\bor(?: [\w\u2024']+){0,10} (?:because of|due to|as a result of|by reason of"
    r"|in connection with) (?:an? |the )?\W?change (?:in|of) control"
    r"|\bemployment as this letter describes\b",
    0,
)
_LEADS = phrase(rf"\b(?:{_IF}|event of|case of|following|after)\b", 0)
_EXCEPT = phrase(
    r"\b(?:other than|except(?:ing)?(?! as\b)|excluding|(?P<all>unless|neither)|apart from"
    r"|aside from|save|(?:but|and) not|not (?:for|because|due|by reason|as a result))\b"
    r"(?P<clause> (?:if|where|when|in the (?:event|case)|upon)\b)?",
    0,
)
_PROMISED = phrase(
    r"\b(?:shall|will|would|agrees? to)\b(?::? \(?\w+\)?,?){0,3}?:?"
    r" (?:pay|paid|receive|entitled|eligible"
    r"|provide|continue|owe)\b|\b(?:provided|payable|subject to)\b",
    0,
)
_FELL = phrase(r"\b(?:death|dies|disab\w+|incapac\w+)\W{1,3}$", 0)
_FALL = phrase(r"\b(?P<died>death|dies?|died)\b|\b(?P<disabled>disab\w+|incapac\w+)", 0)
_WORSENED = phrase(  # for which to resign is to have good reason
    r"\b(?:resign|leave|quit|terminate)s?\b[^;]{0,60}?\b(?:after|because|due to|as a result"
    rf"|following|on account|by reason)\b[^;]{{0,60}}?\b{words.WORSE}"
)
_NEVER = phrase(  # no event: until when it is owed, whose choice it is
    r"\b(?:releas\w+|revo\w+|sign\w*|until|whichever|earlier|later|longer|shorter|sooner|greater|less"
    r"|applicable|accru\w+|paid|waive\w*)\b",
    0,
)
_TWO_SORTS = phrase(r"\b(?:physical|mental|permanent|total) or (?=(?:physical|mental|total)\b)", 0)
LONG, NEAR = 200, 110  # characters of a limb; and before one, in which it is excepted


def with_others(events: Events, end: int | None) -> Events:
    """The events, and those of the other limbs: by name, else that the letter describes them."""
    sentence = events.stated_in
    text = _TWO_SORTS.regex.sub(lambda m: m[0].replace("or", "--"), sentence.lower[:end])
    if "ended" in events.triggers:
        return events
    for name, start, stop in _others(events, text):
        if name not in events.triggers:
            span = sentence.span(start, stop)
            triggers, spans = (*events.triggers, name), (*events.spans, span)
            events = replace(events, triggers=triggers, spans=spans)
    return events


def not_renewed(text: str) -> bool:
    """Whether the employment is to end by not being renewed."""
    return _UNTIED.search(text) is not None


def _others(events: Events, text: str) -> Iterator[tuple[Trigger, int, int]]:
    span_of = events.stated_in.span
    spans = events.spans
    lead = _LEADS.search(text)
    if lead is not None and (" or" in text or ";" in text):
        told = _PROMISED.search(text, lead.end())
        region = text[: told.start() if told is not None else None]
        first = list(_FIRST.finditer(region))
        limbs = list(_LIMB.finditer(region, lead.start()))
        starts = [m.start() for m in (*first, *limbs)]
        for match in (*first, *limbs):
            following = _NEXT.search(region, match.end())
            later = [x for x in starts if x >= match.end()]
            if following is not None:
                later.append(following.start())
            stop = min((*later, len(region), match.end() + LONG))
            here = span_of(match.start(), stop)
            if any(here.start < at <= here.end for span in spans for at in (span.start, span.end)):
                continue
            if not _NEVER.search(region, match.start(), stop) and not _excepted(region, match):
                yield from _named(region, match, stop)
    included = [m.span() for m in INCLUDED.finditer(text)]  # in an ending without cause
    for match in _UNTIED.finditer(text):
        if any(start <= match.start() < end for start, end in included):
            continue
        if _EXCEPT.search(text, max(0, match.start() - NEAR), match.start()) is None:
            yield "described", *match.span()


def _named(text: str, match: re.Match[str], stop: int) -> Iterator[tuple[Trigger, int, int]]:
    falls = list(_FALL.finditer(text, match.start(), stop))
    for fall in falls:
        yield "died" if fall["died"] else "disabled", *fall.span()
    if not falls:
        said = text[match.start() : stop]
        good = _WORSENED.search(said) is not None or words.REASON.search(said) is not None
        lacks = any(form.search(said) for form in words.WITHOUT)
        name: Trigger = "good_reason" if good else "without_cause" if lacks else "described"
        yield name, match.start(), stop


def _excepted(text: str, match: re.Match[str]) -> bool:
    """Whether a limb is one of those that are excepted: "other than for cause or death"."""
    groups = match.groupdict()
    bare = any(groups.get(x) for x in ("fall", "expires", "afall", "aexpires"))
    lead, by = groups.get("lead"), groups.get("of")
    start = text.rfind(";", 0, match.start()) + 1 if not bare else 0
    every = list(_EXCEPT.finditer(text, start, match.start()))
    last = every[-1] if every else None
    if last is not None and text.count(")", last.end(), match.start()) > text.count(
        "(", last.end(), match.start()
    ):
        last = None  # which was told in parentheses
    aside = text.rfind("(includ", 0, match.start())
    if aside >= 0 and ")" not in text[aside : match.start()]:
        return True
    if last is None:
        alone = bare and "afall" in groups and not (lead or by)
        return alone and _FELL.search(text, 0, match.start()) is None
    if last["all"] or last["clause"] or bare:
        return lead is None
    return groups.get("label") is not None and "(" in text[last.end() : match.start()]
