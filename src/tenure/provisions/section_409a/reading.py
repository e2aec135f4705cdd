"""Reads what a letter says on section 409A, part by part, from every sentence on it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...gathering import Found, gathered
from ...text.phrases import phrase
from ...text.values import DURATION, ORDINAL, Duration, Ordinal

if TYPE_CHECKING:
    from ...provision import Cite
    from ...text import Letter, Sentence

_LATER = ("separation from service", "delayed", "accumulated", "suspension period", "held back")
_NAMED = phrase(r"\b409A\b")
_DELAY = (
    phrase(rf"(?P<time>{DURATION})(?P<day> and (?:{DURATION}|a day))?[^;]{{0,170}}?"
               r"\b(?:after|following|from)\b[^;]{0,60}?"
               r"\b(?:separat|terminat|date\b|retire|leav|depart|ceas)"),
    phrase(rf"\b(?:delay\w*|postpon\w*|suspen\w*|defer\w*|wait\w*|held|hold)\b[^;]{{0,120}}?"
               rf"(?P<time>{DURATION})(?P<day> and (?:{DURATION}|a day))?"),
    phrase(rf"(?P<time>{DURATION})[ -]?(?:month)? ?(?:period|delay)\b"),
)  # fmt: skip
_MONTH_BEGINS = phrase(
    rf"(?:{ORDINAL} (?:business )?day of|\b(?:until|before)(?: the (?:start|beginning) of)?)"
    rf" the (?P<month>{ORDINAL}) (?:calendar )?month\b"
)
_MENTIONED = phrase(r"\b(?:relat\w+ to|regarding|concerning|about) (?:the |any |such |a )?$")
_DAY_AFTER = phrase(
    rf"(?:\bnext|(?P<nth>{ORDINAL})) (?P<business>business |working )?(?:calendar )?day"
    r" (?:(?:that|which) (?:is|occurs|falls) )?(?:immediately )?(?:after|following)\b"
)
_AS_REQUIRED = phrase(
    r"\bto the (?:minimum )?extent (?:so )?(?:required|necessary|needed)\b|\b(?:where|when|if|as)"
    r" (?:so )?(?:required|necessary)\b|\bconstitut\w+ [^.;]{0,40}?\bdeferred compensation\b"
)
_WAITS = phrase(r"\bspecified employees?\b|\b409A\(a\)\(2\)\(B\)|\bkey employee\b")
_CALLS = r"409A (?:\w+ )?(?:requires?|applies|calls for|demands)\b"
_REQUIRED = phrase(  # the wait of the section, and nobody's name for it
    rf"\b{_CALLS}[^;]{{0,200}}?\b(?:delay|postpon|suspen|held back|hold"
    r" back|withh[eo]ld|accumulat)|\b(?:delay|postpon|suspen|held back|hold back|withh[eo]ld"
    r"|accumulat)\w*\b[^;]{0,200}?\b(?:(?:required|necessary|needed|requires)\b[^;]{0,60}?\b409A\b"
    rf"|{_CALLS})"
)
_HOLDS = phrase(
    r"\b(?:delay|postpon|suspen|defer|withheld|not be (?:paid|made)"
    r"|no (?:such )?(?:payments?|amounts?)|accumulat|(?:shall|will) (?:instead )?be (?:paid|made)"
    r"|commence|held|until|wait"
    r"|nothing (?:shall|will) be (?:paid|made)|not (?:start|begin)"
    r"|(?:shall|will) (?:begin|start) (?:only )?on)",
)
_SEPARATE = phrase(
    r"\b(?:separate (?:and distinct )?payments?|separate \"?payment|series of separate"
    r"|series of (?:distinct|individual) payments"
    r"|(?:as|be|constitutes?) (?:its own|an? (?:distinct|individual)) payment"
    r"|payments? (?:(?:is|are|be|being) )?(?:(?:treated|deemed|considered|regarded) )?(?:as )?"
    r"separate)\b",
)
_SHORT = phrase(r"\bshort[- ]term deferral")
_MEANT = phrase(
    r"\b(?:intend\w*|interpret\w*|constru\w*|administer\w*|compl(?:y|ies|iance)|exempt\w*|satisf\w*"
    r"|conform\w*|structured|designed|be read|applied consistently)\b",
)
_EXEMPT = phrase(
    r"\b(?:be|either|or)[ (]+(?:exempt|excepted|excluded)\b"
    r"|\b(?:come|fall|qualify|be) (?:under|within|for) (?:an?|one of the|the)\b[^.;]{0,60}?"
    r"\b(?:exception|exemption)|(?<!not )\bsatisfy\b[^.;]{0,60}\bexemptions?\b"
    r"|\bfalls? outside\b|\bnot (?:be )?subject to (?:the )?"
    r"(?:(?:requirements|provisions) of )?(?:(?:Code )?section )?409A"
)
_COMPLIES = phrase(
    r"\b(?:compl(?:y|ies|iance|iant)|conform\w*|consistent|satisf\w+ (?:it\b|the require))"
)
_BACK = (
    r"(?:delay\w*|postpon\w*|suspend\w*|deferral|deferred,? (?:and )?(?:held|pursuant to)"
    r"|withheld|held back|accumulat\w*|have been (?:paid|payable)|otherwise (?:payable|due))"
)
_CAUGHT_UP = phrase(
    rf"\b{_BACK}\b[^;]{{0,220}}?\b(?:paid|payable|made|pay|receive|payment)\b[^;]{{0,60}}?\b(?:in"
    rf"|as)"
    r" (?:a |one )?(?:single )?(?:lump|cash lump)[ -]sum"
    rf"|\blump[ -]sum\b[^;]{{0,60}}?\bequal to\b[^;]{{0,120}}?\b(?:{_BACK}|not make)\b"
)
_HELD = phrase(
    r"\b(?:six|seventh|delay(?:ed)?|suspension|deferral|waiting|specified employee|409A"
    r"|held back)\b"
    rf"|[{DURATION}{ORDINAL}]"
)
_SEPARATION = phrase(
    r"\b(?:terminat\w+|resign\w*|end of (?:his|her|your) employment|retire\w*)\b[^;]{0,160}?"
    r"\b(?:means?|mean and refer|refers? to|references? to|construed|constitutes?|replaced"
    r" (?:by|with)"
    r"|deemed|considered|interpreted|is (?:also )?an?|unless|until)\b[^;]{0,110}?\bseparation"
    r" from service\b"
    r"|\b(?:only (?:up)?on|unless|until|solely upon)\b[^;\ue004\ue006]{0,90}?"
    r"\bseparation from service\b"
)
_NO_LIABILITY = phrase(
    r"\b(?:company|employer|bank|corporation|affiliates?|ECCA)\b[^.;]{0,160}?\b(?:(?:shall|will)"
    r" (?:not|"
    r"have no|in no event)|has no|not be|be held|makes? no|(?:is|are)"
    r" not)\b[^.;]{0,60}?\b(?:liab\w+"
    r"|responsib\w+|representations?|warrant\w+|guarant\w+|indemnif\w+)"
    r"|\b(?:neither|no)\b[^.;]{0,160}?\b(?:liable|liability|responsible)\b[^.;]{0,120}?\btax"
    r"|\bin no event\b[^.;]{0,90}?\bliab\w+"
)
_NOT_HELD = phrase(  # "The foregoing shall not apply to payments that qualify as ..."
    r"\b(?:foregoing|preceding (?:sentence|paragraph|provisions?)|six[- ]month|this (?:section"
    r"|paragraph|sentence)|delay\w*|restrictions?|suspension|[\ue003] ?-?(?:month)?)\b[^.;]{0,90}?"
    r"\b(?:shall|will|does|do|is|are)"
    r" not (?:apply|be applicable|applicable|be (?:delayed|applied|subject))\b"
    r"[^.;]{0,20}?\b(?:to|if|where|unless|in|with respect|so long|for|until|when)\b"
)
_OF_WAIT = phrase(r"\b(?:delay\w*|six[- ]month|409A|specified employee)\b")
_TRADED = phrase(
    r"\b(?:if|so long as|provided|when|while|during (?:any|a) (?:period|time))\b[^.;]{0,90}?"
    r"\b(?:stock|shares|securities|company|corporation)\b[^.;]{0,60}?"
    r"\b(?:publicly[- ]traded|public company|listed)\b"
)
_DEATH = phrase(r"\bdeath\b|\bdies\b")


def found_in(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """All that a letter says of it, as one provision."""
    found = gathered(letter.having(_NAMED, _WAITS, *_LATER), _said)
    if found is None or "delay_months" not in found[0]:
        return found
    terms, cite = found
    but = _but(letter, cite)
    if not but:
        return found
    spans = tuple(s.span() for s in but)
    told = tuple(s.plain for s in but)
    whole = tuple(sorted({*cite.whole, *spans}, key=lambda s: s.start))
    return {**terms, "but": told}, replace(cite, whole=whole, fields={**cite.fields, "but": spans})


def _but(letter: Letter, cite: Cite) -> list[Sentence]:
    """The sentences beside that of the wait which say to what it does not apply."""
    waits = cite.fields["delay_months"]
    at = [s for s in letter.sentences if any(s.span().touches(w) for w in waits)]
    found: list[Sentence] = []
    for sentence in at:
        before = letter.sentences[max(0, sentence.index - 1) : sentence.index]
        after = letter.sentences[sentence.index + 1 : sentence.index + 2]
        near = [s for s in before if _OF_WAIT.search(s.text)]
        near += [s for s in after if s.heading == sentence.heading]
        found += [s for s in near if _NOT_HELD.search(s.text) and s not in (*at, *found)]
    return found


def _said(sentence: Sentence) -> Found:
    """What a sentence says of it, part by part."""
    text, found = sentence.text, Found()
    waits = _WAITS.search(text)
    if waits is None and "409a" in sentence.lower:
        waits = _REQUIRED.search(text)
    if _NAMED.search(text) is None and waits is None and not _about(sentence):
        return found

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    begins = _MONTH_BEGINS.search(text) if waits is not None and _HOLDS.search(text) else None
    if begins is not None and (months := _months_before(sentence, begins)) is not None:
        put("delay_months", months, begins)
        put("month_begins", True, begins)
        _flags(sentence, found)
    elif waits is not None and _HOLDS.search(text):
        for form in _DELAY:
            time = next((m for m in form.finditer(text) if _six(sentence, m.start("time"))), None)
            if time is not None and _MENTIONED.search(text[: time.start()]) is None:
                put("delay_months", _six(sentence, time.start("time")), time)
                _flags(sentence, found)
                if (after := _day_after(sentence)) is not None:
                    put("business_day" if after["business"] else "day_after", True, after)
                if time.groupdict().get("day") and _one_day(sentence, time):
                    put("day_after", True, time)
                break
    for name, form in (("caught_up", _CAUGHT_UP), ("separation", _SEPARATION)):
        if (told := form.search(text)) is not None and _HELD.search(text):
            put(name, True, told)
    if _NAMED.search(text) is None:
        return found
    if (none := _NO_LIABILITY.search(text)) is not None:
        put("no_liability", True, none)
    if (separate := _SEPARATE.search(text)) is not None:
        put("separate", True, separate)
    short = _SHORT.search(text)
    if short is not None and _NOT_HELD.search(text, 0, short.start()) is None:
        put("short_term", True, short)
    recital = re.search(r"\bwhereas\b", text, re.I)
    if (meant := _MEANT.search(text)) is not None and not found and recital is None:
        exempt = _EXEMPT.search(text)
        if exempt is not None:
            put("exempt", True, exempt)
        if exempt is None or _COMPLIES.search(text):
            put("meant", True, meant)
    return found


def _about(sentence: Sentence) -> bool:
    """Whether it speaks of the wait, or of the separation, without naming the section."""
    lower = sentence.lower
    if "separation from service" in lower:
        return "terminat" in lower and "mean" in lower
    return any(word in lower for word in _LATER) and "lump" in lower


def _flags(sentence: Sentence, found: Found) -> None:
    for name, words in (
        ("or_death", _DEATH),
        ("as_required", _AS_REQUIRED),
        ("if_traded", _TRADED),
    ):
        if (more := words.search(sentence.text)) is not None:
            found[name] = (True, sentence.span(*more.span()))


def _day_after(sentence: Sentence) -> re.Match[str] | None:
    """The first day after the wait; a later one is not read."""
    found = _DAY_AFTER.search(sentence.text)
    nth = sentence.value_at(found.start("nth")) if found is not None and found["nth"] else None
    return None if isinstance(nth, Ordinal) and nth.n != 1 else found


def _months_before(sentence: Sentence, begins: re.Match[str]) -> int | None:
    """The months before the month on whose first day it is paid."""
    day, month = (sentence.value_at(begins.start(x)) for x in (0, "month"))
    if not isinstance(month, Ordinal) or (isinstance(day, Ordinal) and day.n != 1):
        return None
    return month.n - 1 if month.n in (7, 8) else None


def _one_day(sentence: Sentence, time: re.Match[str]) -> bool:
    """Whether what is added to the months is a day."""
    value = sentence.value_at(time.end("day") - 1)
    return not isinstance(value, Duration) or (value.n, value.unit) == (1, "day")


def _six(sentence: Sentence, at: int) -> int | None:
    """The months of a wait: six, or what else is stated up to a year."""
    value = sentence.value_at(at)
    months = value.months if isinstance(value, Duration) else None
    return months if months is not None and 6 <= months <= 7 else None
