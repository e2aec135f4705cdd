"""What a stated notice is of: written, of a resignation without Good Reason, not one for Cause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence
    from .lengths import Notice

Place = tuple[int, int]
Found = dict[str, tuple[Any, Place]]  # a term, its value and its place in the sentence

STATED = ("notice_days", "notice_months", "company_days", "company_months")

_UNFORCED = phrase(  # of a resignation for Good Reason nothing is said
    r"\b(?:resign|terminat|leav)\w*[^.;]{0,60}?"
    r"\b(?:(?<!or )without|(?:for any reason )?other than for) \"?good reason"
    r"|\bfor any reason\b[^.;]{0,90}?\bor (?:\(\w+\) )?for \"?good reason\"?"
    r"(?: \([^()]*\))?,? (?:up)?on"
    rf" [^.;]{{0,30}}?{DURATION}"
    r"|\bfor \"?good reason\b[^.;]*?\b(?:and|or|but) otherwise (?:up)?on\b"
)
_WRITTEN = phrase(r"\bwritten\b|\bin writing\b")
_NOT_FOR_CAUSE = phrase(  # of a termination for Cause nothing is said
    r"(?<!with or )(?<!with and )(?<!for or )(?<!for cause or )\bwithout (?:good |just )?\"?cause\b"
    r"|\b(?:other than|except(?:ing)?|not)\b[^.;]{0,60}?\bfor (?:good |just )?\"?cause\b"
    r"|\bno (?:such )?notice\b[^.;]{0,60}?\bfor \"?cause\b"
)
_THEN = (
    r"(?:after|following|before|prior to|during|until|in (?=(?:your|his|her|the) (?:first|\ue006)))"
)
_LIMITS = phrase(
    rf"\b{_THEN} ?(?!(?:(?:the|this|your|his|her|such) )*(?:employment|(?:course|term) of|effective"
    r"|notice|delivery|receipt|date)\b)(?:(?!(?:notice|resign|terminat)\w*)[^\s.;,:()]+ ){0,6}?"
    r"(?:years?|months?|anniversary|(?:trial|introductory|initial|interim) (?:term|period)"
    r"|probation\w*(?: (?:term|period))?|(?-i:[A-Z]\w+ Date)|change (?:in|of) control)\b"
    r"(?: of [^.;,:]{3,50}?(?=[.;,:]|$| (?:by|upon"
    rf"|on|with)\b))?(?: or (?:without|{_THEN})\b[^.;,:]*)?"
    r"|\b(?:except|save|unless)\b(?! otherwise)[^.;,:()]{3,140}"
    r"|\bor,? (?:(?:in|at) (?:the \w+'s|its|our) (?:\w+ )?(?:election|option|discretion),? )?"
    r"(?:by )?(?:pay\w*|(?:base )?salary|compensation)\b[^.;:()]{0,60}?"
    r"\bin (?:lieu|place)\b[^.;,:()]{0,40}"
    r"|\bwhich (?:the )?\w+ may waive\b[^.;]*"
)
_CARRIED = phrase(r"\bcause\b|\bgood reason\b")
_OPENS = re.compile(r"[;:] ?|\. |, (?:and|but) (?!in such)|\((?:[ivx]{1,4}|[a-z])\) ")
_SHUTS = phrase(rf"{_OPENS.pattern}|{DURATION}[^.;]{{0,20}} notice")
ENGAGED = ("Consultant", "Contractor", "Advisor")  # the one who is to work, as a paper calls him
_ATTACHED = 24  # sentences: who is called the Consultant later is so in a paper attached

_ON_TRIAL = phrase(
    r"\b(?:during|within|in)\b[^.;]{0,30}\b(?:probation|trial|introductory)|\bduring which\b"
)
_GROWS = phrase(
    r"^[^.;]{0,120}?\b(?:plus|increas\w+ by|increased by|and)\b[^.;]{0,40}? for (?:each|every)\b"
)
_OR_LONGER = phrase(  # "30 days' notice, or 60 days' notice if ...": which of them is not sure
    rf"{DURATION}'?s?'?(?: (?:written|prior))* notice,? or {DURATION}'?s?'?(?: (?:written|prior))*"
    r" notice if\b"
)
_DEFINES = phrase(r"\b(?:cause|good reason|disability)\"? (?:means|shall mean|will mean)\b")
_OF_ANOTHER = phrase(r"\bset forth in (?:the|your|his|her) (?:\w+ )?agreement\b")
_ANOTHERS = phrase(r"\b(?:former|current|present|previous|prior) employer")
# what a later sentence says of a notice: that it may be waived, is another at first, is not needed
_GOES_ON = phrase(
    r"\b(?:waiv\w+|forgo\w*|shorten\w*|accelerat\w+|dispense with)\b[^.;]{0,60}?"
    r"\b(?:notice|resignation|(?:that|such|the) period|(?:date|day) of (?:termination|resignation))"
    r"|\bresignation\b[^.;]{0,40}?\b(?:earlier|immediately|at once|forthwith|prior to)\b"
    r"|\b(?:probation\w*|trial|introductory)\b[^.;]{0,80}?\bnotice\b"
    rf"|\bnotice\b[^.;]{{0,60}}?{DURATION}[^.;]{{0,40}}?\b(?:probation|trial|introductory)"
    r"|\bno (?:\w+ )?notice (?:shall be|is|will be) (?:required|needed|necessary)\b"
    r"|\bfail\w* to (?:do so|give|provide)\b(?: \w+){0,4}? ?(?:notice\b|,)[^.;]{0,60}?"
    r"\b(?:forfeit|lose|not be entitled|deduct|liable)"
)
NEXT = 3  # sentences


def details_of(text: str, found: Found) -> None:
    """What a stated length of notice is of, and that it is to be written."""
    at_once = "at_once" in found  # 0 days, but not without notice
    stated = {n for n in STATED if n in found and (at_once or found[n][0])}
    own, company = stated & {*STATED[:2]}, stated & {*STATED[2:]}
    if own and (un := _UNFORCED.search(text)) is not None:
        found["without_good_reason"] = (True, un.span())
    if company and (but := _NOT_FOR_CAUSE.search(text)) is not None:
        found["not_for_cause"] = (True, but.span())
    if (own or company) and (written := _WRITTEN.search(text)) is not None:
        found["written"] = (True, written.span())


def _small(said: str) -> str:
    return f"{said[:1].lower()}{said[1:]}"


def limits_of(sentence: Sentence, found: Found) -> None:
    """What bounds a stated notice, in the letter's words: a time, an exception, pay in place."""
    text = sentence.text
    stated = [n for n in STATED if n in found and found[n][0]]
    places = sorted({found[n][1] for n in stated})
    for i, (start, end) in enumerate(places):
        opens = (m.end() for m in _OPENS.finditer(text, 0, start))
        first = max(opens, default=0) if not i else max([*opens, places[i - 1][1]])
        shut = _SHUTS.search(text, end)
        last = min([len(text) if shut is None else shut.start(), *(a for a, _ in places[i + 1 :])])
        said = sorted(
            (
                _small(sentence.readable(*m.span()))
                for m in _LIMITS.finditer(text, first, last)
                if _CARRIED.search(m[0].partition(" or ")[0]) is None
            ),
            key=lambda x: not x.startswith(("or ", "or,")),
        )
        for side, name in (("notice", "limits"), ("company", "company_limits")):
            if said and any(n.startswith(side) and found[n][1] == (start, end) for n in stated):
                found[name] = (tuple(dict.fromkeys(said)), (first, last))


def said_later(letter: Letter, sentence: Sentence) -> Iterator[Sentence]:
    """What the next sentences of the same section say of a notice: that the board may waive it."""
    for other in letter.sentences[sentence.index + 1 : sentence.index + 1 + NEXT]:
        same = other.section is sentence.section and other.section is not None
        if other.kind != "body" or not (same or other.paragraph == sentence.paragraph):
            return
        if _GOES_ON.search(other.text) is not None:
            yield other


def in_attached(letter: Letter, sentence: Sentence) -> bool:
    """Whether it is of a consulting agreement that is attached to the letter."""
    named = [d.sentence.index for d in letter.definitions if d.term in ENGAGED]
    return any(_ATTACHED < index <= sentence.index for index in named)


def not_the_rule(sentence: Sentence, notice: Notice) -> bool:
    """Whether a length is that of a time of trial, or only told of another paper."""
    before = sentence.text[: notice.start]
    if _DEFINES.search(before) is not None or _ANOTHERS.search(sentence.text) is not None:
        return True
    if _OR_LONGER.search(sentence.text) is not None:
        return True
    if _GROWS.search(sentence.text[notice.end :]) is not None:
        return True  # it is longer for who has served longer
    tried = _ON_TRIAL.search(before) or sentence.heading.lower().startswith(("probation", "trial"))
    return bool(tried) or _OF_ANOTHER.search(sentence.text[notice.start :]) is not None
