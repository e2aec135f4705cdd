"""Endings of the employment that a sentence describes in words of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .text.phrases import Phrase, phrase
from .triggers import Trigger

if TYPE_CHECKING:
    from .text import Sentence

ENDING = phrase(
    r"\b(?:terminat\w*|resign\w*|separat(?:ion|ed|es)|discharg\w+|dismiss\w*|not (?:be )?renew\w*"
    r"|not offered (?:\w+ ){0,3}(?:employment|position|job)|not to (?:renew|extend)"
    r"|not (?:be )?extend\w*|fails? to (?:renew|extend)|renewal|eliminat\w+|laid off|layoff"
    r"|reduction in force|leave the company|los(?:es?|ing) (?:your|his|her) (?:job|position)"
    r"|cessation|employment (?:ends|ceases)|expir\w+ of (?:the |this |your )?(?:\w+ )?"
    r"(?:term|agreement|employment)|lets? (?:you|him|her) go)\b",
    0,
)
FOR_CAUSE = phrase(r"(?<!other than )(?<!not )\b(?:for|with) (?:good |just )?cause\b")
_FALL = (
    r"\b(?:upon|event of|event that|by reason of|because of|due to|as a result of|if|should|when"
    r"|in case of|on account of|following|after)\b[^.;]{0,60}?\b"
)
FALLS: tuple[tuple[Trigger, Phrase], ...] = (
    ("died", phrase(rf"{_FALL}(?:death|dies?)\b")),
    ("disabled", phrase(rf"{_FALL}disab(?:ility|led)\b")),
)
_LEADS = phrase(
    r"\b(?:if|in the event|event of|in case|case of|should|upon|when|where|following|after)\b", 0
)
_ENTITLES = phrase(
    r"\b(?:entitles?|obliges?|obligates?|requires?) (?:the )?(?:you|him|her|executive|employee"
    r"|company|employer)\b",
    0,
)
_AFTERWARDS = phrase(
    r"\b(?:if|in the event|event of|case of|should|upon|when|following|after)\b[^.;]{0,70}\b"
    r"(?:terminat\w*|discharg\w+|eliminat\w+|laid off|layoff|separat(?:ion|ed))\b",
    0,
)
_IN_WHICH = phrase(r"\bin which (?:case|event)\b", 0)
_OTHER = re.compile(  # an ending that brings no pay, or is chosen by the executive
    r"(?<!other than )(?<!than for )(?<!not )(?:for|with) (?:good |just )?cause\b"
    r"|\bvoluntar(?:y|ily)|\bretire|\bby (?:you|the executive|executive|the employee|employee)\b"
    r"|(?<!company or )(?<!company or the )\b(?:you|executive|employee|he|she) (?:resigns?"
    r"|terminates?|leaves?|voluntar\w+)\b"
)
_GOOD = phrase(r"\bgood reason|\breduc\w+|\bconstructive|\bdiminish|\brelocat|\bbreach", 0)


def describes(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the sentence itself says on which ending it pays, before the promise or after it."""
    lower = sentence.lower
    before = lower[:start]
    if (lead := _LEADS.search(before)) is not None and ENDING.search(before, lead.start()):
        return _brings_pay(before)
    entitles = _ENTITLES.search(before)
    if entitles is not None and ENDING.search(before, 0, entitles.start()):
        return _brings_pay(before)
    if _IN_WHICH.search(before) is not None and ENDING.search(before) is not None:
        return _brings_pay(before)
    after = _AFTERWARDS.match(lower, end) or _AFTERWARDS.search(lower, end, end + 130)
    return after is not None and _brings_pay(lower[after.start() :])


def _brings_pay(said: str) -> bool:
    return _OTHER.search(said) is None or _GOOD.search(said) is not None
