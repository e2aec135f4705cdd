"""The ways in which a sentence says that it is about the term of an agreement."""

from __future__ import annotations

import re

from ...text.phrases import phrase
from ...text.values import DATE, DURATION

_NAMES = (
    r"(?:initial |employment |contract |consulting |original )*(?:term|period)(?: of employment)?"
)
_OF = (
    r"(?:this agreement|(?:(?:the|your|his|her|[\w.]+'s) )?(?:\w+ )?(?:employment|engagement)"
    r"|the agreement|the contract)"
)
_SERVE = r"\b(?:employ|serve|engage|retain)\w*\b"
_TO = r"(?:through|to|until|-)"
_WAYS = tuple(
    phrase(words)
    for words in (
        rf"\b(?:term|period|duration) of (?:\w+ ){{0,2}}?{_OF}\b[^.;]{{0,70}}?\b(?:shall|will|is|be"
        r"|commenc\w+|beg\w+n\w*)\b",
        rf"\"{_NAMES}\"(?: (?:shall mean|means)|(?<=\")(?=[^()]*\)))",
        r"\b(?:employ|engag|retain)\w*\b[^.;]{0,160}?\bfor (?:an?|the) (?:\w+ )?(?:term|period)\b",
        rf"{_SERVE}[^.;]{{0,120}}? from (?:the )?(?:effective date|commencement date|date hereof)"
        rf" {_TO} {DATE}",
        rf"{_SERVE}[^.;]{{0,80}}? for the period (?:from )?{DATE},? {_TO} {DATE}",
        rf"^\W*(?:until|through) {DATE},? (?:you|(?:the )?\w+) (?:will|shall) (?:serve|continue"
        r"|be)\b",
        rf"^\W*(?:new |initial )?term: {DATE} {_TO} {DATE}",
        r"\bprovid\w+ that the (?:initial |employment )*(?:term|agreement)\b[^.;]{0,60}?"
        r" (?:shall|will)\b",
        r"\bfor (?:an? |the )?[\ue004][ -]?(?:term|period)\b[^.;]{0,40}?\b(?:commenc|begin|start)",
        r"^\W*(?:(?:unless|subject to|except)[^.,;]{0,100}, )?(?:the |this )?(?:\w+ )?"
        r"(?:term|agreement|employment period|contract)"
        r" (?:shall|will|is|commences|begins|starts)\b",
        r"^\W*(?:\w\) )?the terms of (?:this|the) agreement (?:shall|will) (?:commence|begin"
        r"|start)",
        r"\b(?:employment|engagement) shall continue (?:until|through|for)\b",
        r"\bshall continue through\b",
        r"\b(?:employs|employment|engages|be (?:employed|engaged))\b[^.;]{0,120}?"
        rf" from {DATE},?(?: (?:and|continuing|up))* ?(?:until|through|to|-) {DATE}",
        rf"{_SERVE}[^.;]{{0,160}}? for {DURATION},? (?:beginning|commencing|starting|from)\b",
        rf"\bin (?:full )?force(?: and effect)? for (?:a (?:period|term) of )?{DURATION},?"
        r" (?:commenc|begin|start)",
    )
)


def says(text: str, upto: int | None = None) -> re.Match[str] | None:
    """The first place that says so."""
    end = len(text) if upto is None else upto
    found = [match for way in _WAYS if (match := way.search(text, 0, end))]
    return min(found, key=lambda match: match.start(), default=None)
