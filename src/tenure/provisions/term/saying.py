"""The ways in which a sentence says that it is about the term of an agreement."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text.phrases import phrase
from ...text.values import DATE, DURATION

_NAMES = (
    r"(?:initial |employment |contract |consulting |original )*(?:term|period)(?: of employment)?"
)
_OF = (
    r"(?:this (?:letter |employment )*agreement|this letter|this contract|(?:(?:the|your|his|her"
    r"|[\w.]+'s) )?(?:\w+ )?(?:employment|engagement)|the agreement|the contract)"
)
_SERVE = r"\b(?:employ|serve|engage|retain|render services|hold office)\w*\b"
_TO = r"(?:through|to|until|-)(?: and including)?"
_WORK = r"(?:employment|engagement|appointment|assignment|service|services)"
_BEGIN = r"(?:commences?|begins?|starts?|takes? effect)"
_END = r"(?:(?:end|terminate|expire|lapse|conclude|last|run|cease|continue)s?|remains? in)"
_A_TIME = rf"(?:(?:an? |the )?(?:\w+ ){{0,2}}(?:period|term) of )?(?:an? |the )?{DURATION}"
_FIRST = (
    rf"(?:{DATE}|\b(?:effective|commencement|start) date\b"
    r"|\bdate (?:hereof|of this|first|\ue006|above|set forth)"
    r"|\b(?:closing|consummation|completion) of)"
)
_WAYS = tuple(
    phrase(words)
    for words in (
        rf"\b(?:term|period|duration)\"? (?:of (?:\w+ ){{0,2}}?{_OF}|hereof)\b[^.;]{{0,70}}?"
        r"\b(?:shall|will|is|be|commenc\w+|beg\w+n\w*)\b",
        rf"\"{_NAMES}\"(?: (?:shall mean|means)|(?<=\")(?=[^()]*\)))",
        # "the Company employs Ames, and Ames accepts employment, until ..."; "shall serve as
        # President through ..."
        rf"\b(?:employs|accepts (?:such )?employment|(?:shall|will) (?:serve|be employed|work"
        rf"|remain employed)(?! on\b| as (?:an? )?(?:\w+ )?(?:advis|consult|member|director)))\b"
        rf"[^.;\ue005]{{0,100}}?,? (?:through|until) {DATE}(?!,? (?:in order )?to (?:be|receive"
        rf"|earn|qualify))",
        rf"\b{_WORK}(?: as [^.;,]{{3,40}}?)? (?:shall|will) (?:be|run|last) (?:for {_A_TIME}"
        rf"|(?:through|until) {DATE})",
        rf"^\W*for (?:an? |the )?(?:period|term) of {DURATION},? (?:following|after|from|beginning"
        rf"|commencing|starting)\b[^.;\ue004]{{3,70}}?, (?:(?:the )?\w+|M[rs]\S+ \w+) (?:shall"
        rf"|will) (?:serve|be (?:employed|engaged|retained)|(?:render|provide) (?:\w+ )?services"
        r"|(?:remain|continue) (?:employed|in the employ|as|to (?:serve|be employed|work)))\b",
        r"\b(?:employ|engag|retain|serve\b|render services|hold office)\w*\b[^.;]{0,160}?\bfor"
        r" (?:an?|the) (?:[\w-]+ ){0,2}?(?:\ue004[ -])?(?:term|period)\b",
        rf"{_SERVE}[^.;]{{0,120}}? from (?:the )?(?:effective date|commencement date|date hereof)"
        rf" {_TO} {DATE}",
        rf"^\W*(?:until|through) {DATE},? (?:you|(?:the )?\w+) (?:will|shall) (?:serve|continue"
        r"|be)\b",
        r"\bprovid\w+ that the (?:initial |employment )*(?:term|agreement)\b[^.;]{0,60}?"
        r" (?:shall|will)\b",
        r"^\W*(?:(?:unless|subject to|except)[^.,;]{0,100}, |the parties (?:hereby )?agree that"
        r" )?(?:the |this )?(?:[\w']+ )?\"?(?:term(?: of (?:office|service))?|agreement|contract"
        r"|(?:employment|consulting|engagement|service|interim|initial) period|(?:appointment"
        r"|engagement|assignment)(?=\"? (?:shall |will )?(?:end|terminate|expire)))\"?(?:, which"
        r" [^,;]{3,60},)? (?:shall|will|is|commences|begins|starts|terminates|expires|ends)\b",
        r"^\W*(?:\w\) )?the terms of (?:this|the) agreement (?:shall|will) (?:commence|begin"
        r"|start)",
        r"\b(?:employment|engagement) shall continue (?:until|through|for)\b",
        r"\bshall continue through\b",
        rf"{_SERVE}[^.;]{{0,160}}? for {_A_TIME},? (?:beginning|commencing|starting|from)\b",
        rf"\b(?:(?:shall|will) be (?:employed|engaged|retained)|(?:shall|will|agrees? to)"
        rf" (?:employ|engage"
        rf"|retain)|hereby (?:employs|engages|retains))(?: \w+){{0,6}} for {_A_TIME}",
        rf"^\W*(?:\w\) )?(?:an? )?(?:(?:initial|employment) )*term(?: of employment)?(?::| of)"
        rf" (?:an? )?{DURATION}",
        rf"{_SERVE}[^.;\ue005]{{0,120}}? (?:commencing|beginning|starting|effective)(?: on)? {DATE}"
        r",? and (?:ending|continuing|expiring|terminating)\b",
        rf"\b(?:offer|letter|agreement|contract|position) is for an? {DURATION}[ -](?:term|period)",
        rf"\b(?:appointment|employment|engagement|assignment)(?: hereunder| under this agreement)?"
        rf" (?:is|shall be|will be) for {_A_TIME},? (?:beginning|commencing|starting|running|from"
        rf"|ending"
        r"|expiring)\b",
        rf"\bin (?:full )?force(?: and effect)? for (?:a (?:period|term) of )?{DURATION},?"
        r" (?:commenc|begin|start)",
        # the employment itself: "shall commence on D and shall terminate on D"
        rf"\b(?:your|his|her|executive's|employee's|consultant's|(?-i:[A-Z][\w-]+)'s|(?:the )?term"
        rf" of)"
        rf" {_WORK}\b"
        rf"[^.;\ue005]{{0,80}}? (?:(?:shall|will|would|is|was)(?: \w+)? )?(?:to )?{_BEGIN}\b"
        rf"[^.;\ue005]{{0,60}}?{_FIRST}[^.;\ue005]{{0,120}}?\b(?:and|,)[^.;\ue005]{{0,80}}?"
        rf" {_END}\b",
        rf"\b(?:effective|start(?:ing)?|commencement) date of {_OF} (?:shall be|is|will be) {DATE}"
        rf"(?: \([^()]*\))? {_TO} {DATE}",
        # "employs him from D through D", "the assignment will run for the period D to D"
        rf"\b(?:employs?|serve|engages?|retains?|(?:be|is) (?:employed|engaged|retained)"
        r"|employment|engagement|appointment|assignment)\b"
        rf"[^.;\ue005]{{0,120}}?,? (?:from|for (?:the |a )?(?:period|term)(?: of| from)?) {DATE}"
        rf"(?: \([^()]*\))?,?(?: (?:and|continuing|up))* {_TO} (?:{DATE}"
        r"|the (?:earlier|earliest|first)\b)",
        r"\b(?:agree[sd]? to (?:work for|serve(?! as an? (?:\w+ )?(?:advis|consult))|employ"
        r"|continue"
        r" (?:to|in|as|his|her))"
        r"|continue to (?:employ|be employed|serve))\b"
        rf"[^.;\ue005]{{0,80}}? (?:through|until) {DATE}",
        # of a service that is to be short: "you would begin today and serve until ..."
        rf"\b(?:you|executive|employee|consultant) (?:will|shall|would) (?:{_BEGIN}"
        rf"|serve)\b[^.;\ue005]{{0,60}}?{DATE}[^.;\ue005]{{0,40}}? and (?:serve|continue|end)\b",
        # the employment's own last day: "your employment will end on D (the "Retirement Date")"
        rf"^\W*(?:your|(?:the )?[\w.]+'s|his|her) employment(?: (?:with|by) [^.;,]{{3,40}}"
        rf"| hereunder)? (?:shall|will) (?:end|terminate|cease|continue until) (?:on|effective"
        rf"|at the close of business on)? ?{DATE}"
        rf"(?! \((?:the |your )?\"(?:separation|termination|resignation)\b)",
    )
)
# what is said after it may be of what ends a term early
EXCEPT = phrase(
    r"\b(?:unless|except|however|provided,? (?:however|that)"
    r"|the (?:earliest|earlier|first)(?: to occur)? of)\b"
)


_OF_PAPER = phrase(
    r"\b(?:this|the) (?:[\w-]+ ){0,2}?(?:agreement|letter|contract)\b|\bhereof\b|\bconsult"
)
_OF_WORK = phrase(r"\bemploy(?:s|ed|ment)?\b(?! (?:agreement|contract|letter))")


def of_paper(text: str) -> re.Match[str] | None:
    """What says that the agreement runs so long, and not only the employment under it."""
    said = says(text)
    start = said.start() if said is not None else 0
    named = _OF_PAPER.search(text, start, start + 120)
    return named if _OF_WORK.search(text, start, start + 120) is None else None


def says(text: str, upto: int | None = None) -> re.Match[str] | None:
    """The first place that says so."""
    return _first(text, len(text) if upto is None else upto)


@lru_cache(maxsize=16)
def _first(text: str, end: int) -> re.Match[str] | None:
    found = [match for way in _WAYS if (match := way.search(text, 0, end))]
    return min(found, key=lambda match: match.start(), default=None)
