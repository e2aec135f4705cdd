"""Finds the definition of good reason, or the promises that use the term without defining it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.limbs import Limb
from ...text.phrases import phrase
from ...text.values import DURATION, Duration
from .grounds import Ground, ground_of
from .unnamed import unnamed

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_TERM = r"(?:good reason|constructive(?:ly)? (?:terminat(?:ion|ed)|discharged?))"
_DEFINED = phrase(
    rf"\"(?P<term>{_TERM})[,.]?\"[^.;:]{{0,120}}?\b(?:means?|shall include|includes?|deemed to"
    r"|defined as|is defined|exists if|shall exist|shall be (?:any|the|limited)|only if"
    r"|has occurred|occurs)\b"
    rf"|\"(?P<sign>{_TERM})[,.]?\"(?::| =)"
    rf"|\b(?:deemed|considered|regarded)\b[^.;]{{0,40}}\b(?P<so>constructively (?:terminat"
    rf"|discharg)ed)\b[^.;]{{0,20}}\bif\b"
    rf"|(?P<bare>{_TERM})\"?,? (?:\((?:which|as used herein)|shall mean|means|is defined|shall be"
    r" defined|shall exist)\b",
)
_NAMED = phrase(rf"\((?:each[,]? )?(?:an? |the )?\"(?P<term>{_TERM})\"\)")
_USED = phrase(
    rf"\b(?:(?:for|with|without) \"?(?P<for>good reason)\b|\"(?P<term>{_TERM})\""
    r"|(?P<caps>(?-i:Good Reason|Constructive Termination|Constructive Discharge)))",
)
_ELSEWHERE = phrase(
    rf"{_TERM}\"?[^.;]{{0,30}}?\b(?:(?:as|is|are) defined in|(?:has|have|shall have) the meanings?"
    r"|same meaning)",
)
_CHANGED = phrase(
    r"\b(?:(?<!as )amended|deleted|deleting|replac|restated|removed|waives?\b|construed as an"
    r" admission|not (?:be (?:deemed|considered)|constitute|give rise))",
)
_NOT_HERE = phrase(
    r"\b(?:do(?:es)?n't|do not|does not|is not) (?:appear|a (?:defined )?term|apply|used?)\b"
)
_TO_READ = phrase(r"\b(?:to read|as follows|replaced (?:with|by) the following)\b")
_WITH_OR_WITHOUT = phrase(r"\bwith or without (?:[\w\" ]{0,20} or \"?)?good reason\W*$")
_SOLE = phrase(
    r"\b(?:executive|employee|you)\b[^.;]{0,40}?\bdetermines? in (?:his|her|your|its|the"
    r" executive's) sole (?:judgment|discretion)[^.;]{0,120}?\b(?:diminish|reduc|position)",
)
_TAIL = phrase(
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
_TO_CURE = phrase(r"\bremed(?:y|ied)\b|\bcorrect(?:ed)?\b")
_FURTHER = 3  # sentences that may add to a definition
_RESIGNS = phrase(r"\b(?:and|or)\b[^.;]{0,60}\b(?:terminate|resign|leave)s?\b[^.;]* within\b")
_AFTER = (
    r"(?: period)? (?:after|of|following|from) (?:the )?(?:date of )?(?:the )?(?:[\w\ue006]+ )?"
    r"(?:initial |first |\ue006 )?(?:occurrence|existence|event|condition|happening"
    r"|notice of the event)"
)
_NOTICE = phrase(
    rf"\bnotice\b[^;]{{0,260}}?\bwithin {_D}{_AFTER}"
    rf"|\bwithin {_D.replace('time', 'time2')}{_AFTER}[^;]{{0,120}}?\bnotice\b",
)
_WINDOW = (
    phrase(rf"\b(?:terminat|resign)\w*[^;]{{0,160}}?\bwithin {_D} (?:after|following|of|from)"
               r" (?:the )?(?:end|expiration|conclusion|expiry|last day) of (?:the |such |that )?"
               r"(?:\w+ )?(?:cure|correction|remedy|period)"),
    phrase(rf"\b(?:terminat|resign)\w*[^;]{{0,120}}?\bwithin {_D} (?:after|following|of)"
               r" (?:the )?(?:initial |first |\ue006 )?(?:occurrence|existence)"),
)  # fmt: skip
_WHEN = phrase(
    r"\s*(?:within|during|in|at any time|on|upon|prior to|before|after|following)\b[^;]{0,60}?"
    rf"(?:{DURATION}|\bchange (?:in|of) control\b)",
)
_SAYS = phrase(r"(?!(?:and|or|the)\b)\b[a-z]{3,}")
_CONSENT = phrase(
    r"\bwithout (?:the )?(?:[\w']+ ){0,5}?consent\b|\bnot consented\b|\bunless (?:otherwise )?"
    r"(?:consented|agreed) to by\b",
)
_BROKEN = phrase(r"[\w,]\s*$")
NOISE = 80  # letters of a page's end between two parts of a sentence
Found = tuple[dict[str, Any], Cite]


def good_reason_of(letter: Letter) -> Iterator[Found]:
    """The definition with the most grounds; else the term as a promise uses it."""
    lower = letter.masked.lower
    body = [s for s in letter.sentences if s.kind == "body"]
    if not any(w in lower for w in ("good reason", "constructive", "sole judgment", "sole disc")):
        yield from unnamed(body)
        return
    defined = [found for i in range(len(body)) if (found := _definition(body, i)) is not None]
    if defined:
        yield max(defined, key=lambda found: len(found[0].get("grounds", ())))
        return
    for sentence in body:
        if (sole := _SOLE.search(sentence.text)) is not None:
            span = sentence.span(*sole.span())
            yield {"own_judgment": True}, Cite((sentence.span(),), {"own_judgment": (span,)})
            return
    for sentence in body:
        used = next((u for u in _USED.finditer(sentence.text) if not _anyhow(sentence, u)), None)
        if used is not None and not _taken_out(sentence.text):
            term = _said(sentence, used)
            span = sentence.span(*used.span())
            terms = {"term": term, "defined_here": False}
            yield terms, Cite((sentence.span(),), {"term": (span,), "defined_here": (span,)})
            return
    yield from unnamed(body)


def _taken_out(text: str) -> bool:
    """Whether the words change a term of another paper, or say that the term is not used."""
    changed = _CHANGED.search(text) is not None and _TO_READ.search(text) is None
    return changed or _NOT_HERE.search(text) is not None


def _anyhow(sentence: Sentence, used: re.Match[str]) -> bool:
    """Whether the words say that it takes no reason: "with or without Cause or Good Reason"."""
    return _WITH_OR_WITHOUT.search(sentence.text, 0, used.end()) is not None


def _said(sentence: Sentence, match: re.Match[str]) -> str:
    name = next(n for n in ("term", "bare", "for", "caps", "sign", "so")
                if n in match.re.groupindex and match[n])  # fmt: skip
    return sentence.readable(*match.span(name)).rstrip(",.")


def _definition(body: list[Sentence], i: int) -> Found | None:
    """The definition that a sentence gives, with what the next ones add to it."""
    sentence = _whole(body, i)
    text = sentence.text
    if "good reason" not in sentence.lower and "constructive" not in sentence.lower:
        return None
    defined = _DEFINED.search(text)
    match = defined or _NAMED.search(text)
    if match is None or _ELSEWHERE.search(text):
        return None
    start, end = defined.span() if defined else (0, 0)
    grounds, places = _grounds(sentence, body[i + 1 :], end)
    if not grounds and not defined:
        return None
    term = _said(sentence, match)
    terms: dict[str, Any] = {"term": term}
    fields: dict[str, tuple[Span, ...]] = {"term": (sentence.span(*match.span()),)}
    if grounds:
        terms["grounds"], fields["grounds"] = grounds, places
    own = sentence.span()
    whole = [own, *(place for place in places if place.start >= own.end)]
    _procedure(sentence, start, terms, fields)
    last = max(place.end for place in (own, *places))
    beyond, skipped = 0, False
    for other in body[i + 1 :]:
        beyond += other.span().start >= last
        here = other.section is sentence.section
        if beyond > _FURTHER or (skipped and not here):
            break
        cures = "cure" in other.lower or (here and _TO_CURE.search(other.text))
        if term.lower() not in other.lower and not cures:
            if beyond and not (here and "notice" in other.lower):
                break
            skipped = beyond > 0
            continue
        if (
            _DEFINED.search(other.text)
            and "unless" not in other.lower
            and "only" not in other.lower
        ):
            break
        before = len(fields)
        _procedure(other, 0, terms, fields)
        if len(fields) > before:
            whole.append(other.span())
    return terms, Cite(tuple(whole), fields)


def _whole(body: list[Sentence], i: int) -> Sentence:
    """The sentence with what the next page goes on with."""
    sentence = body[i]
    for below in body[i + 1 : i + 3]:
        broken = sentence.limbs and _BROKEN.search(sentence.text)
        if not broken or not below.text[:1].islower() or below.start - sentence.end > NOISE:
            break
        sentence = replace(sentence, end=below.end)
    return sentence


def _grounds(
    sentence: Sentence, after: list[Sentence], start: int
) -> tuple[tuple[Ground, ...], tuple[Span, ...]]:
    """The limbs of the definition, in its sentence or in those below; else its one ground."""
    found: list[Ground] = []
    places: list[Span] = []
    text = sentence.text
    limbs = [limb for limb in sentence.limbs if start <= limb.start]
    if not limbs:  # the definition stands in a limb of its own
        limbs = [x for top in sentence.limbs if top.start < start < top.end for x in top.limbs]
        limbs = [limb for limb in limbs if start <= limb.start]
    for n, limb in enumerate(_without_times(text, limbs), 1):
        tail = _TAIL.search(text, limb.start, limb.end)
        stop = tail.start() if tail is not None else limb.end
        if _SAYS.search(text, limb.body - 1, stop) is None:
            continue
        label = limb.path.rpartition("(")[2].rstrip(")") if "(" in limb.path else limb.path
        one = ground_of(str(n) if label == "\u2022" else label, text[limb.body - 1 : stop])
        consent = _CONSENT.search(text, limb.start, stop)
        if consent is not None and _of_one(sentence, consent):
            one = replace(one, what=("other",))  # a condition that no other ground has
        found.append(one)
        places.append(sentence.span(limb.start, stop))
    if not limbs and text.rstrip().endswith((":", "following", "consent", "circumstances")):
        for below in after[:13]:
            if not below.limbs or below.limbs[0].start > 2:
                break
            found.append(ground_of(below.limbs[0].path, below.text))
            places.append(below.span())
    if not limbs and not found:
        tail = _TAIL.search(text, start)
        end = tail.start() if tail is not None else len(text)
        one = ground_of("", text[start:end])
        if one.what != ("other",):
            found.append(one)
            places.append(sentence.span(start, end))
    return tuple(found), tuple(places)


def _without_times(text: str, limbs: list[Limb]) -> list[Limb]:
    """The limbs that are grounds, where others only say when: "(i) within 90 days before"."""
    kept: list[Limb] = []
    for limb in limbs:
        inner = limb.limbs[0].start if limb.limbs else limb.end
        when = _WHEN.match(text, limb.body - 1, inner)
        if when is None or ground_of("", text[limb.body : inner]).what != ("other",):
            kept.append(limb)
        else:
            kept += limb.limbs  # the labels begin again
    return kept


def _procedure(
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
    if (consent := _CONSENT.search(text, start)) is not None and not _of_one(sentence, consent):
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


def _of_one(sentence: Sentence, consent: re.Match[str]) -> bool:
    """Whether a consent is asked for in one limb of several, and not in each of them."""
    limb = next((x for x in sentence.limbs if x.start < consent.start() < x.end), None)
    if limb is None or len(sentence.limbs) < 2:
        return False
    inner = [x for x in limb.limbs if x.start > consent.start()]
    tail = _TAIL.search(sentence.text, limb.start, consent.start())
    if inner or tail is not None:
        return False
    rest = [x for x in sentence.limbs if x is not limb]
    return not all(_CONSENT.search(sentence.text, x.start, x.end) for x in rest)


def _days(sentence: Sentence, match: re.Match[str]) -> int | None:
    at = match.start("time")
    if at < 0 and "time2" in match.re.groupindex:
        at = match.start("time2")
    value = sentence.value_at(at) if at >= 0 else None
    if not isinstance(value, Duration) or value.business:
        return None
    return {"day": value.n, "week": 7 * value.n}.get(value.unit)
