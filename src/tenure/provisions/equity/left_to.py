"""Reads what the vesting of an award is left to, where it has no schedule: goals, an event, the
plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .goals import EVENT, GOALS

if TYPE_CHECKING:
    import re

    from ...text import Sentence
    from .grants import Grant

_LEFT_TO = phrase(
    r"\bvest(?:ing|s)?\b(?P<on> (?:only )?(?:(?:up)?on (?:the )?(?:\w+ )?(?:achievement|attainment"
    r"|satisfaction|completion|closing|consummation|occurrence|meeting of)\b"
    r"|only (?:up)?on (?:an?|the) |based (?:up)?on (?:the )?(?:terms|achievement|attainment)\b"
    r"|(?:in accordance with|according to|pursuant to) the (?:terms|provisions|vesting)\b)"
    r"(?:(?! and (?:will|shall|is|are|has)\b)[^;.,]){2,160}"
    r"| in [\w\ue003]+ (?:substantially )?(?:equal )?(?:\w+ )?instal?lments of \ue003"
    r"[^;.]{2,200})", 0,
)  # fmt: skip
_OVER = phrase(  # in how long, where no steps are said: "vests over four years"
    rf"\b(?:vest(?:ing|s)?|become exercisable)(?P<on> (?:over|during) (?:an? |the )?(?:period of )?"
    rf"(?:next )?{DURATION}(?:[ -]period)?)", 0,
)  # fmt: skip
_ON_PRICES = phrase(  # goals, portion by portion
    r"\b(?:will|shall) vest(?P<on> (?:as to|if|only if|when)\b.{10,500})(?<=\.)?$", 0
)
_PART = phrase(r"\b(?:of which|of (?:them|these|those|such \w+))(?: \w+){0,2} $", 0)
_OTHER = phrase(
    r"\b(?:acceler|terminat|change (?:in|of) control|death|disab|if|shall not|not)\b", 0
)
_TARGET = phrase(
    r"\btarget (?:award|number|grant)\b|\btargets? (?:is|of)\b|\(at target\)|\bmay be earned\b"
    r"|\bearned (?:at|from|between)\b|\bpayout of\b", 0,
)  # fmt: skip
_RULE = phrase(  # for the number of shares that a value is
    r"\bnumber of (?:\w+ ){0,4}?(?:units|shares|options|rsus|psus)\b[^;.]{0,90}?\b(?:(?:determined"
    r"|calculated|worked out|computed|obtained|found) by (?:dividing|the rule)"
    r"|equal to\b[^;.]{0,40}?\bdivided by)\b[^;.]{3,300}"
    r"|\bin a number to be found by the rule\b"
    r"|\b(?:converted|divided) (?:in)?to (?:a|the) number of (?:units|shares|rsus)"
    r" (?:using|based on|by)[^;.]{3,200}", 0,
)  # fmt: skip
_NEAR = 60  # characters before an award, and twice as many after it, that may call it a target
_REACH = 5  # sentences in which it is said


def read_left_to(grant: Grant, sentences: list[Sentence]) -> None:
    """The letter's words for what it vests on."""
    for sentence in sentences[:_REACH]:
        own = sentence is grant.at
        found = _words_for(sentence, grant.end if own else 0, *_stop(grant, own))
        if found is None:
            continue
        if _PART.search(sentence.lower[: found.start()]):
            continue
        begin, end = found.span("on")
        grant.say(
            "vests",
            sentence.readable(begin, end).strip(" ."),
            sentence.span(found.start(), end),
            of=sentence,
        )
        return


def _words_for(sentence: Sentence, *bounds: int) -> re.Match[str] | None:
    """What a sentence leaves the vesting to, where nothing else stands in it."""
    lower = sentence.lower
    if "vest" not in lower and "become exercisable" not in lower:
        return None
    if _ON_PRICES.search(lower, *bounds) and not EVENT.search(lower) and GOALS.search(lower):
        return _ON_PRICES.search(lower, *bounds)
    found = _LEFT_TO.search(lower, *bounds) or _OVER.search(lower, *bounds)
    return None if found is None or _OTHER.search(lower, bounds[0]) else found


def read_target(grant: Grant) -> None:
    """Marks performance shares of which only the target is told, not the number earned."""
    if grant.award != "performance" or not grant.shares:
        return
    end = grant.end + 2 * _NEAR if grant.upto is None else min(grant.upto, grant.end + 2 * _NEAR)
    found = _TARGET.search(grant.at.lower, max(0, grant.begin - _NEAR), end)
    if found is not None:
        grant.say("target", True, grant.at.span(*found.span()))


def read_rule(grant: Grant, sentences: list[Sentence]) -> None:
    """That the letter says how the number of shares is found from the value of an award."""
    if "value" not in grant.terms:
        return
    for sentence in sentences:
        found = _RULE.search(sentence.lower, grant.begin if sentence is grant.at else 0)
        if found is not None:
            grant.say("by_rule", True, sentence.span(*found.span()), of=sentence)
            return


def _stop(grant: Grant, own: bool) -> tuple[int, ...]:
    return (grant.stop,) if own and grant.stop is not None else ()
