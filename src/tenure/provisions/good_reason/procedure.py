"""The steps of a resignation for good reason: notice, time to cure, time to resign, consent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ...text.phrases import Phrase, phrase
from ...text.values import DURATION, Duration

if TYPE_CHECKING:
    from ...text import Sentence, Span

Fields = dict[str, tuple["Span", ...]]

TAIL = phrase(
    r"[;,.:]?\s*(?:and |but )?(?:provided,? (?:however|that|further)|however|only if|but only"
    r"|in each case,? (?:where|if|only|unless|provided|after|absent|without)"
    r"|(?:so|as) long as"
    r"|if(?= (?:(?:the )?(?:executive|employee)|you|he|she) (?:gives?|provides?|notif\w*)\b)"
    r"|such(?= [^.;]{0,60}? (?:is|are) (?:effected|made|taken|done|imposed)\b))\b",
)
_D = f"(?P<time>{DURATION})"
_MEND = (
    r"(?:cure|remedy|correct|rectify|fix|(?:make|put|set) (?:it|that|this|things|matters) right)"
)
_CURE = (
    phrase(rf"{_D}(?:(?!\band\b)[^.;,\ue004]){{0,70}}? to {_MEND}\b"),
    phrase(
        rf"\b(?:cure[ds]?|remed(?:y|ied)|correct(?:ed)?|uncured|uncorrected|unremedied|eliminated?"
        rf"|fix(?:ed|es)?|restore[ds]?|curing|remedying|rectif\w+|rescinded|resolved|reversed)\b[^.;]{{0,130}}?{_D}",
    ),
    phrase(
        rf"{_D}(?!,? and\b|[^.;]{{0,30}}\b(?:end|expir|conclusion|lapse))[^.;]{{0,140}}?"
        rf"\b(?:to (?:cure|remedy|correct|rectify)|cure period|in which to|opportunity to"
        r"|uncorrected|cure\b)",
    ),
)
TO_CURE = phrase(
    r"\bremed(?:y|ied)\b|\bcorrect(?:ed)?\b|\bcured?\b|\brectif(?:y|ied)\b"
    r"|\b(?:us|we|company|bank|employer|corporation)\b[^.;]{0,60}?\b(?:fix|right)\b"
)
_RESIGNS = phrase(r"\b(?:and|or)\b[^.;]{0,60}\b(?:terminate|resign|leave)s?\b[^.;]* within\b")
_EVENT = (
    r"(?:the|such|that|any) (?:event|condition|circumstance|change|occurrence|ground|reason"
    r"|action)s?"
)
_BARE = (  # notice within so many days, and of nothing but the event
    r"\b(?:(?:gives?|provides?|delivers?)(?: [\w']+){0,4} notice|notif(?:y|ies) (?:us|(?:the )?\w+)"
    r"(?: in writing)?|notice(?: thereof| to (?:the )?\w+| of [\w ]{2,40}?)?,? (?:(?:is|must be"
    r"|shall be|to be|being) )?(?:given|delivered|provided)(?: in writing)?)"
    rf"(?: (?:thereof|of (?:it|that|{_EVENT})))?(?: to the company)? within"
)
_AFTER = (
    r"(?: period)? (?:after|of|following|from) (?:the )?(?:date of )?(?:the )?(?:[\w\ue006]+ )?"
    r"(?:initial |first |\ue006 )?(?:occurrence|existence|event|condition|happening"
    r"|notice of the event|(?:it|they|event|condition|change) (?:\ue006 |initially )?(?:exist|occur"
    r"|aris|happen|take|came)\w*)"
)
_IN = r"(?:a period (?:of|not (?:to exceed|exceeding)) )?"
_NOTICE = phrase(
    rf"\b(?:noti(?:ce|f(?:y|ies|ied))|(?:tell|inform) (?:us|the \w+))\b[^;]{{0,260}}?"
    rf"\bwithin {_IN}{_D}{_AFTER}"
    rf"|\bwithin {_D.replace('time', 'time2')}{_AFTER}[^;]{{0,120}}?\bnotice\b"
    rf"|{_BARE} {_D.replace('time', 'time3')}(?! (?:after|of|following|from|before|prior))",
)
_BY = (
    r"\b(?:within|(?:not?|in no event) (?:more|later) than(?: the date that is)?)(?: the (?:first"
    rf"|\ue006))? {_D}"
)
_WINDOW = (
    phrase(rf"\b(?:terminat|resign|leave|quit)\w*[^;]{{0,160}}?{_BY} (?:after|following|of|from)"
               r" (?:the |such |that )?(?:(?:end|expiration|conclusion|expiry|last day) of (?:the"
               r" |such |that )?(?:[\w\ue000-\uf8ff]+ ){0,3}?(?:cure|correction|remedy|period)"
               r"|(?:cure|correction|remedy) period)"),
    phrase(rf"\b(?:terminat|resign)\w*[^;]{{0,120}}?{_BY} (?:after|following|of)"
               r" (?:(?:the )?(?:date of )?(?:the )?(?:initial |first |\ue006 )?"
               r"(?:occurrence|existence)|(?:the )?date of (?:the )?event"
               r"|(?:any |one |one or more )?of the following|(?=\((?:a|i|1)\)))"),
)  # fmt: skip
BELOW = phrase(  # what a sentence below the grounds speaks of, where it adds to them
    r"\bnoti(?:ce|f)|\bin writing\b|\bwaive[drs]?\b|\b(?:remedy|cure|correction) period\b"
    rf"|\bnot count\b|\b{_EVENT}\b"
)
_WHO = r"(?:(?:the )?(?:executive|employee|consultant)|you|he|she)"
OF_A_BREACH = phrase(r"\b(?:cure|remedy)(?: of)? (?:the|any|a) material breach\b")
STEP = phrase(  # what is done about an event, and no event
    rf"\s*{_WHO} (?:(?:must|shall|has|have|actually|first|in good faith) )*(?:gives?|given"
    r"|provid(?:es?|ed)|notif(?:y|ies|ied)|delivers?|delivered|cooperates?|resigns?|terminates?)\b"
    rf"|\s*{_WHO} (?:\w+ )?determines[^;]{{0,40}} that an? \"?(?:good reason|constructive)"
    r"|\s*(?:within [^,;]{0,90}, )?(?:the )?(?:company|employer|corporation|bank) (?:must |shall"
    r" |has |does )?(?:have )?(?:fails?|failed|not)(?: to)? (?:reinstate|cured?\b|remed|correct)"
    r"|\s*(?:notwithstanding )?such (?:efforts|events?|conditions?|occurrence|circumstances?)\b"
    r"[^;]{0,80}\b(?:continues?|not|remains?)\b",
)
CONSENT = phrase(
    r"\b(?:without|absent) (?:the )?(?:[\w']+ ){0,5}?consent\b|\bnot consented\b"
    r"|\b(?:without|absent) (?:your|his|her|(?:the )?(?:executive|employee)'s) (?:\w+ ){0,4}?"
    r"(?:approval|agreement|okay)\b|\bover (?:your|his|her|(?:the )?(?:executive|employee)'s)"
    r" (?:\w+ )?objections?\b|\bunless (?:otherwise )?(?:consented|agreed) to (?:in writing )?by\b",
)


def procedure(sentence: Sentence, start: int, terms: dict[str, Any], fields: Fields) -> None:
    """Notice, time to cure and time to resign, as far as a sentence states them of any ground."""

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        if name not in terms and value is not None:
            terms[name], fields[name] = value, (sentence.span(*match.span()),)

    places = fields.get("grounds", ())
    own = places if len(places) > 1 else ()
    cures = (m for form in _CURE for m in _outside(form, sentence, start, own))
    cure = next((m for m in cures if _in_one_limb(sentence, m)), None)
    if cure is not None and "cure_days" not in terms:
        time = sentence.value_at(cure.start("time"))
        put("cure_days", _days(time), cure)
        if "cure_days" in terms and isinstance(time, Duration) and time.business:
            put("cure_business_days", True, cure)
    if (notice := next(_outside(_NOTICE, sentence, start, own), None)) is not None:
        group = next(x for x in ("time", "time2", "time3") if notice[x])
        time = sentence.value_at(notice.start(group))
        if isinstance(time, Duration) and not time.business:
            put("notice_days", _days(time), notice)
    for after_cure, form in zip((True, False), _WINDOW, strict=True):
        window = next(_outside(form, sentence, start, own), None)
        if window is not None and "window_days" not in terms and "window_months" not in terms:
            _put_window(sentence.value_at(window.start("time")), window, put)
            if after_cure:
                put("window_after_cure", True, window)
    consent = CONSENT.search(sentence.text, start)
    if consent is not None and not of_one(sentence, consent):
        put("unconsented", True, consent)


def _put_window(time: object, window: re.Match[str], put: Callable[..., None]) -> None:
    if isinstance(time, Duration) and not time.business:
        days = time.unit == "day"
        put("window_days" if days else "window_months", time.n if days else time.months, window)


def _outside(
    form: Phrase, sentence: Sentence, start: int, own: tuple[Span, ...]
) -> Iterator[re.Match[str]]:
    """The matches that are not of one ground alone, among several."""
    while (found := form.search(sentence.text, start)) is not None:
        here = sentence.span(*found.span()).start
        if not any(place.start < here < place.end for place in own):
            yield found
        start = found.start() + 1


def _in_one_limb(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the words of a time to cure stand in one limb, and are of all grounds."""
    a, b = found.span()
    marks = (x.start for top in sentence.limbs for x in top.every())
    apart = any(a < mark < b for mark in marks) or OF_A_BREACH.search(sentence.text, a)
    return not apart and not _RESIGNS.search(found[0])


def of_one(sentence: Sentence, consent: re.Match[str]) -> bool:
    """Whether a consent is asked for in one limb of several, and not in each of them."""
    limb = next((x for x in sentence.limbs if x.start < consent.start() < x.end), None)
    if limb is None or len(sentence.limbs) < 2:
        return False
    inner = [x for x in limb.limbs if x.start > consent.start()]
    tail = TAIL.search(sentence.text, limb.start, consent.end())
    if tail is not None and "such" in tail[0].lower() and limb is not sentence.limbs[-1]:
        tail = None  # "if such relocation is made without his consent; or (iii) ..."
    if inner or (tail is not None and tail.start() < consent.start()):
        return False
    rest = [x for x in sentence.limbs if x is not limb]
    return not all(CONSENT.search(sentence.text, x.start, x.end) for x in rest)


def _days(value: object) -> int | None:
    """How many days a time is; none if it is told in months."""
    if not isinstance(value, Duration):
        return None
    return {"day": value.n, "week": 7 * value.n}.get(value.unit)
