"""Finds promises of the part of a year's bonus on leaving: of which bonus, and how counted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from ...endings import FALLS
from ...events import Events, events_of, on_condition
from ...last_day import leaves
from ...narrowed import described
from ...non_renewal import counted
from ...other_limbs import with_others
from ...past import is_over
from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import COUNT, DURATION, MONEY
from ...treated_alike import with_good_reason
from ...triggers import read_window

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_PART = r"pro[- ]?\s?rat(?:a|ed?)\b"
_BONUS = r"(?:bonus(?:es)?|incentive (?:compensation|award|payment|pay))\b"
_NO_BONUS = r"(?:sign\w*|retention|stay|relocation|options?|shares?|stock|units?|salary|vacation)\b"
_WORD = rf"(?!{_NO_BONUS})[\w'\u2019-]+"
_PROMISED = phrase(
    rf"\b{_PART}(?: (?:share|portion|part|amount|payment))?(?: {_WORD}){{0,8}}? {_BONUS}"
    r"|\b(?:target|annual|actual|earned|performance|incentive|cash|maximum|full|your|his|her|the"
    rf"|any|an?) (?:{_WORD} ){{0,4}}?{_BONUS}(?:(?!\bplus\b|\band an?\b)[^.;]){{0,180}}?"
    rf"\b(?:{_PART}|multiplied by a fraction\b)"
)
_GIVES = phrase(r"\b(?:pay|paid|receive|entitled|eligible|provide[ds]?|payable|owed?|earned?)\b", 0)
_NOT = phrase(
    r"\b(?:not?|nor|neither|forfeit\w*|repa(?:y|id)|refund|without(?! (?:\w+ )?\"?cause))\b"
    r"(?! later)[^.;,]{0,50}$"
)
_DEFINES = phrase(rf"^\W*(?:the (?:term )?)?\W*{_PART} (?:\w+ )?bonus\W{{2,5}}(?:shall )?mean")
_BY_NAME = phrase(rf"^{_PART} (?:\w+ )?bonus$")
_NEWCOMER = phrase(
    r"\b(?:start|hire|commencement|effective) date\b|\bdate of (?:hire|employment)\b|\bfirst"
    r" (?:fiscal |calendar )?year\b|\bpartial (?:fiscal |calendar )?year\b|\bportion of the"
    r" (?:fiscal |calendar )?year (?:remaining|after)\b|\b(?:begin|start)\w* employment\b"
)
_TARGET = phrase(r"\btarget\b", 0)
_EARNED = phrase(
    r"\b(?:actual|earned|otherwise (?:be )?(?:earned|payable|paid|due|have)|would have (?:been )?"
    r"(?:earned|received|payable|paid)|based (?:up)?on[^.;]{0,40}(?:results|performance)"
    r"|determined (?:by|based|after))\b", 0,
)  # fmt: skip
_COUNTED = (
    ("days", phrase(
        r"\bnumber of (?:\w+ )?days\b|\bdays (?:\w+ ){0,3}(?:worked|elapsed|employed)\b", 0)),
    ("months", phrase(
        r"\bnumber of (?:\w+ ){0,3}months\b|\bmonths (?:\w+ ){0,3}(?:worked|employed)\b", 0)),
)  # fmt: skip
_OF_365 = phrase(r"\b(?:365|three hundred (?:and )?sixty[- ]five)\b", 0)
_FISCAL = phrase(r"\bfiscal year\b", 0)
_PAID = phrase(
    r"\b(?:paid|payable) (?P<when>(?:at|on|when|in accordance|no later|not later|within|as)\b"
    r"[^.;,]{4,140}?)(?=[.;,]|$| and \()", 0,
)  # fmt: skip
_LEFT_OPEN = phrase(r"\bdiscretion\b", 0)  # what nobody promises
_IN_EACH = phrase(r"^\W*in (?:each|either|any|such) (?:such )?(?:case|event)\b", 0)
_BESIDE = 100  # characters after the promise in which it may be left to somebody
_A_YEAR = 365
_NEAR = 220  # characters after the promise that speak of it


def read_prorated(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every promise, with a cite for each field."""
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    ended = cache(lambda: leaves(sentences, undated=True))
    spoken = {
        s.index for s in letter.having("prorat", "pro-rat", "pro rat", "pro- rat", "a fraction")
    }
    defined = next((s for s in sentences if s.index in spoken and _DEFINES.search(s.text)), None)
    for i, sentence in enumerate(sentences):
        if sentence.kind != "body" or sentence.index not in spoken or sentence is defined:
            continue
        match = _PROMISED.search(sentence.text)
        if match is None or not _is_promise(sentence, match):
            continue
        events = _occasion(sentences, i, match.start(), ended())
        if events is None:
            continue
        found = _terms(sentence, match, events, defined)
        yield with_good_reason(letter, *counted(letter, *found))


def _is_promise(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether it is owed, for the year of an ending and not for the first one."""
    lower = sentence.lower
    begins = max(lower.rfind(";", 0, match.start()), lower.rfind(". ", 0, match.start())) + 1
    if _NOT.search(lower[begins : match.start()]) or not _GIVES.search(lower):
        return False
    limb = max(begins, lower.rfind("(", 0, match.start()) + 1)
    if MONEY in sentence.text[limb : match.end()]:
        return False  # a sum is stated, which another provision promises
    said = lower[begins : match.end() + _BESIDE]
    return not (_NEWCOMER.search(said) or _LEFT_OPEN.search(said) or is_over(sentence.text))


def _occasion(
    sentences: Sequence[Sentence], i: int, start: int, ended: tuple[Span, ...]
) -> Events | None:
    """The events that the words name, or the ending that has come."""
    sentence = sentences[i]
    events = events_of(sentences, i, start)
    if events is not None:
        apart = events.stated_in is not sentence
        if apart and (events.triggers == ("change_in_control",) or _IN_EACH.search(sentence.lower)):
            return Events(("described",), (sentence.span(), *events.spans), sentence)
        if not apart:
            before = events.spans[0].start < sentence.span(start).start
            events = with_others(events, start if before else None)
        return described(events, sentence, start)
    falls = [(name, m) for name, form in FALLS if (m := form.search(sentence.text, 0, start))]
    if falls:
        spans = tuple(sentence.span(*m.span()) for _, m in falls)
        return Events(tuple(name for name, _ in falls), spans, sentence)
    if ended and not on_condition(sentence, start):
        return Events(("ended",), ended, sentence)
    return None


def _terms(
    sentence: Sentence, match: re.Match[str], events: Events, defined: Sentence | None
) -> tuple[dict[str, Any], Cite]:
    terms, spans = events.terms()
    whole = [events.stated_in.span(), sentence.span()]
    stop = sentence.text.find(";", match.end())
    stop = min(stop if stop >= 0 else len(sentence.text), match.end() + _NEAR)
    _of_which(sentence, match, match.start(), stop, terms, spans)
    if defined is not None and _BY_NAME.search(match[0]):
        _of_which(defined, match, 0, len(defined.text), terms, spans)
        whole.append(defined.span())
    spans["of"] = (*spans.get("of", ()), sentence.span(*match.span()))
    window = read_window(sentence) or read_window(events.stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    if paid := _PAID.search(sentence.lower, match.end(), stop):
        terms["paid"] = sentence.readable(*paid.span("when"))
        spans["paid"] = (sentence.span(*paid.span("when")),)
    return terms, Cite(tuple(dict.fromkeys(whole)), spans)


def _of_which(
    s: Sentence,
    match: re.Match[str],
    low: int,
    high: int,
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> None:
    """Adds of which bonus it is, and how its part is counted, where a sentence says so."""
    lower = s.lower
    sorts = (("bonus earned", _EARNED), ("target bonus", _TARGET))
    for name, form in sorts if not _TARGET.search(match[0].lower()) else sorts[::-1]:
        if "of" not in terms and (named := form.search(lower, low, high)):
            terms["of"], spans["of"] = name, (s.span(*named.span()),)
    for name, form in _COUNTED:
        if "counted" not in terms and (by := form.search(lower, low, high)):
            terms["counted"], spans["counted"] = name, (s.span(*by.span()),)
    if fiscal := _FISCAL.search(lower, low, high):
        terms["fiscal"], spans["fiscal"] = True, (s.span(*fiscal.span()),)
    if terms.get("counted") == "days" and (of := _over(s, low, high)):
        terms["of_365"], spans["of_365"] = True, (of,)


def _over(sentence: Sentence, low: int, high: int) -> Span | None:
    """Where it says that the days are counted over 365 of them."""
    if (plain := _OF_365.search(sentence.lower, low, high)) is not None:
        return sentence.span(*plain.span())
    for at in range(low, min(high, len(sentence.text))):
        value = sentence.value_at(at) if sentence.text[at] in (COUNT, DURATION) else None
        if getattr(value, "n", None) == _A_YEAR:
            return sentence.span(at, at + 1)
    return None
