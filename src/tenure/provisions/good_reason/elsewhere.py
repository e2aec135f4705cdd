"""What sentences below the definition of good reason, or in other sections, add to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION
from .conditions import further
from .forms import NOT_ONE, TERM
from .procedure import TAIL, TO_CURE, Fields, procedure

if TYPE_CHECKING:
    from ...text import Sentence, Span

_STEPS = phrase(  # a sentence that says what has to be done first
    r"\b(?:shall|will|may) not (?:be deemed to )?(?:have )?(?:exist|aris|occur)\w*\b[^.;]{0,40}?"
    r"\bunless\b"
    r"|\b(?:in order )?to (?:resign|terminate|leave|quit)\b[^.;]{0,60}?\b(?:must|ha(?:ve|s) to)\b"
)
_BUT_FOR = phrase(r"^\W*(?:except|save|excluding)\b|\bexcept (?:in|for|that|where|if|with)\b")
_CLAUSES = phrase(
    r"\b(?:clauses?|paragraphs?|items?|grounds?|case of)"
    r"(?:,? (?:and|or)?,? ?\(\w{1,4}\)(?! (?:through|to)\b))+"
)
_LABEL = re.compile(r"\((\w{1,4})\)")
_RULE = phrase(  # a section of its own on how to resign for it, away from what it means
    rf"\b(?:terminat|resign)\w*[^.;]{{0,60}}? (?:for|with) \"?{TERM}\"? (?:only )?(?:by|upon"
    rf"|after)\b[^.;]{{0,60}}?\bnoti(?:ce|fy)"
    r"|\b(?:company|corporation|bank|employer|we) (?:shall|will) have"
    rf" {DURATION}[^.;]{{0,40}} to (?:cure|correct|remedy)\b[^.;]{{0,40}}{TERM}"
    rf"|\b(?:no longer|cease to) (?:constitute|be)\b[^.;]{{0,20}}{TERM}"
)
_ENDS_WITHOUT = phrase(rf"\bwithout \"?{TERM}")


def _of_some(other: Sentence, terms: dict[str, Any]) -> bool:
    """Whether a sentence speaks of some of the labelled grounds, and not of all."""
    named = _CLAUSES.search(other.text)
    labels = {one.label for one in terms.get("grounds", ()) if one.label}
    told = set(_LABEL.findall(named[0])) if named is not None else set()
    return bool(told & labels) and not labels <= told


def adds(other: Sentence, terms: dict[str, Any], fields: Fields) -> bool:
    """Whether a sentence below the definition adds a step to it, or says what is none."""
    before = len(fields)
    some = _of_some(other, terms)
    if not some:
        procedure(other, 0, terms, fields)
    added = len(fields) > before
    if added and (terms.get("provided") or _BUT_FOR.search(other.text) is None):
        further(other, 0, terms, fields)
        return True
    if "grounds" not in terms or not (added or some or NOT_ONE.search(other.text)):
        return added
    said = other.plain
    terms["but"] = (*terms.get("but", ()), said)
    fields["but"] = (*fields.get("but", ()), other.span())
    return True


def told_apart(others: list[Sentence], terms: dict[str, Any], fields: Fields) -> list[Span]:
    """The steps that sentences with the term in other sections ask for: behind a proviso, or as a
    rule.
    """
    found: list[Span] = []
    for other in others:
        if _RULE.search(other.text) and not _ENDS_WITHOUT.search(other.text):
            if adds(other, terms, fields):
                found.append(other.span())
            continue
        if {"notice_days", "cure_days", "provided"} & terms.keys():
            continue
        tail = _STEPS.search(other.text) or TAIL.search(other.text)
        before = len(fields)
        if tail is not None and TO_CURE.search(other.text):
            procedure(other, tail.start(), terms, fields)
        if tail is not None and len(fields) > before:
            further(other, tail.end(), terms, fields)
            found.append(other.span())
    return found
