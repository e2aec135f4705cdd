"""The steps of a resignation for good reason: notice, time to cure, time to resign, consent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION, Duration

if TYPE_CHECKING:
    from ...text import Sentence, Span

TAIL = phrase(
    r"[;,.:]?\s*(?:and |but )?(?:provided,? (?:however|that|further)|however|only if|but only)\b",
)
_D = f"(?P<time>{DURATION})"
_CURE = (
    phrase(
        rf"\b(?:cure[ds]?|remed(?:y|ied)|correct(?:ed)?|uncured|uncorrected|unremedied|eliminated?"
        rf"|curing|remedying|rectif\w+)\b[^.;]{{0,130}}?{_D}",
    ),
    phrase(
        rf"{_D}[^.;]{{0,140}}?\b(?:to cure|to remedy|to correct|cure period|in which to|opportunity"
        rf" to|uncorrected|to rectify|\bcure\b)",
    ),
)
TO_CURE = phrase(r"\bremed(?:y|ied)\b|\bcorrect(?:ed)?\b")
_RESIGNS = phrase(r"\b(?:and|or)\b[^.;]{0,60}\b(?:terminate|resign|leave)s?\b[^.;]* within\b")
_BARE = (  # notice within so many days, and of nothing but the event
    r"\b(?:gives?|provides?|delivers?)(?: [\w']+){0,4} notice(?: (?:thereof|of (?:it|that|the"
    r" event)))?(?: to the company)? within"
)
_AFTER = (
    r"(?: period)? (?:after|of|following|from) (?:the )?(?:date of )?(?:the )?(?:[\w\ue006]+ )?"
    r"(?:initial |first |\ue006 )?(?:occurrence|existence|event|condition|happening"
    r"|notice of the event)"
)
_NOTICE = phrase(
    rf"\bnotice\b[^;]{{0,260}}?\bwithin {_D}{_AFTER}"
    rf"|\bwithin {_D.replace('time', 'time2')}{_AFTER}[^;]{{0,120}}?\bnotice\b"
    rf"|{_BARE} {_D.replace('time', 'time3')}(?! (?:after|of|following|from|before|prior))",
)
_WINDOW = (
    phrase(rf"\b(?:terminat|resign)\w*[^;]{{0,160}}?\bwithin {_D} (?:after|following|of|from)"
               r" (?:the )?(?:end|expiration|conclusion|expiry|last day) of (?:the |such |that )?"
               r"(?:\w+ )?(?:cure|correction|remedy|period)"),
    phrase(rf"\b(?:terminat|resign)\w*[^;]{{0,120}}?\bwithin {_D} (?:after|following|of)"
               r" (?:the )?(?:initial |first |\ue006 )?(?:occurrence|existence)"),
)  # fmt: skip
CONSENT = phrase(
    r"\bwithout (?:the )?(?:[\w']+ ){0,5}?consent\b|\bnot consented\b|\bunless (?:otherwise )?"
    r"(?:consented|agreed) to by\b",
)


def procedure(
    sentence: Sentence, start: int, terms: dict[str, Any], fields: dict[str, tuple[Span, ...]]
) -> None:
    """Notice, time to cure and time to resign, as far as a sentence states them."""
    text = sentence.text

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        if name not in terms and value is not None:
            terms[name], fields[name] = value, (sentence.span(*match.span()),)

    if (cure := _cure(sentence, start)) is not None:
        put("cure_days", _days(sentence, cure), cure)
    if (notice := _NOTICE.search(text, start)) is not None:
        put("notice_days", _days(sentence, notice), notice)
    for after_cure, form in zip((True, False), _WINDOW, strict=True):
        window = form.search(text, start)
        if window is not None and "window_days" not in terms and "window_months" not in terms:
            value = sentence.value_at(window.start("time"))
            if isinstance(value, Duration) and value.unit == "day":
                put("window_days", value.n, window)
            elif isinstance(value, Duration):
                put("window_months", value.months, window)
            if after_cure:
                put("window_after_cure", True, window)
    if (consent := CONSENT.search(text, start)) is not None and not of_one(sentence, consent):
        put("unconsented", True, consent)


def _cure(sentence: Sentence, start: int) -> re.Match[str] | None:
    """The words of the time to cure, all in one limb, and not of the time to resign."""
    marks = [x.start for top in sentence.limbs for x in top.every()]
    for form in _CURE:
        at = start
        while (found := form.search(sentence.text, at)) is not None:
            a, b = found.span()
            if not any(a < mark < b for mark in marks) and not _RESIGNS.search(found[0]):
                return found
            at = a + 1
    return None


def of_one(sentence: Sentence, consent: re.Match[str]) -> bool:
    """Whether a consent is asked for in one limb of several, and not in each of them."""
    limb = next((x for x in sentence.limbs if x.start < consent.start() < x.end), None)
    if limb is None or len(sentence.limbs) < 2:
        return False
    inner = [x for x in limb.limbs if x.start > consent.start()]
    tail = TAIL.search(sentence.text, limb.start, consent.start())
    if inner or tail is not None:
        return False
    rest = [x for x in sentence.limbs if x is not limb]
    return not all(CONSENT.search(sentence.text, x.start, x.end) for x in rest)


def _days(sentence: Sentence, match: re.Match[str]) -> int | None:
    at = match.start("time")
    for other in ("time2", "time3"):
        if at < 0 and other in match.re.groupindex:
            at = match.start(other)
    value = sentence.value_at(at) if at >= 0 else None
    if not isinstance(value, Duration) or value.business:
        return None
    return {"day": value.n, "week": 7 * value.n}.get(value.unit)
