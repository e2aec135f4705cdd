"""When an agreement on a parting says that the employment ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .text import find, pattern
from .text.phrases import phrase
from .text.values import DATE, Date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .text import Sentence, Span
    from .text.patterns import Match

FIRST = 40  # sentences in which a separation agreement says when the employment ends
_PARTING = phrase(
    r"\bseparation (?:agreement|date|and release|pay|from(?! service))|\bseverance agreement and"
    r"|\bresigned\b|\byour (?:separation(?! from service)|resignation|departure)|\bgeneral release"
    r"|\btermination agreement|\bresigns?\b|\bresignation date|\bpost[- ]employment agreement",
)
_MAY_COME = phrase(  # before it: a parting that may come, or a paper to be signed then
    r"\b(?:if|in the event|event of|should|unless|until|whether|may|upon|when|subject to"
    r"|(?:condition\w*|contingent) (?:up)?on|actually|sign\w*|execut\w+ (?:and (?:\w+ ){1,2})?"
    r"(?:of )?(?:an?|the)|deliver\w*|shall mean|(?:entitled to|receive|pay))\b[^;]{0,160}$"
)
_PARTING_WORDS = re.compile(  # one of which stands in every match
    "separation|severance agreement and|resign|departure|general release|termination agreement"
    "|employment agreement|your employment"
)
_LEAVES = (
    pattern(
        r"(?:employ(?:ment|ed|ees?)|resign\w*|separat\w+|position)\b[^.;]{0,160}?\b(?:terminat\w*"
        r"|end(?:s|ed)?|cease\w*|separat\w+|resign\w*|(?P<bare>effective))\b[^.;]{0,70}?{date}"),
    pattern(
        r"{date}(?:(?!\bfollowing|\bafter)[^.;]){0,40}?\"?(?:separation|termination|resignation"
        r"|retirement) date"),
    pattern(r"(?:separation|termination|resignation) date[^.;]{0,30}?{date}"),
    pattern(
        r"{date}[^.;]{0,140}?\b(?:on|at|upon) which (?:date|day|time) (?:your|his|her|the"
        r"|executive's|employee's) employment\b[^.;]{0,30}?\b(?:terminat|end|ceas)"),
)  # fmt: skip
_OF_A_PAPER = phrase(  # in effect from then
    r"\bagreement\b|\bentered\b|\bcommence|\bbegin|\bstart"
)
_WILL_END = phrase(  # with the day
    rf"\b(?:your|his|her|'s) employment\b(?:(?!\b(?:if|term)\b)[^.;]){{0,90}}?"
    r"\b(?:will|shall|is being)"
    rf" (?:\w+ )?(?:terminate|end|cease)d?,? (?:on|effective|as of)[^.;]{{0,20}}?{DATE}"
    r"|\b(?:agreed?|confirms?) that your employment (?:ends|terminates) (?:on|effective)"
    rf" {DATE}"
    r"|\byour employment(?: with (?:us|the company|the bank))? (?:ended|terminated|ceased|was ended"
    rf"|was terminated),? (?:on|effective|as of) {DATE}"
)
_MIGHT = phrase(  # before the day, or before the words
    r"\b(?:if|in the event|should|unless|prior to|before|cannot|can|may)\b", 0
)
_LEAVES_UNDATED = (
    pattern(r"\bhereby (?:\w+ and )?(?:\w+ )?resigns? (?:from )?(?:his|her|my|your|as|all|the)\b"),
    pattern(r"\btermination of \S+ employment (?:pursuant to|on) the terms (?:herein|stated|set)"),
)


def leaves(sentences: Sequence[Sentence], undated: bool = False) -> tuple[Span, ...]:
    """Where a separation agreement says on which day the employment ends; or that it ends."""
    first = sentences[:FIRST]
    said = (s for s in first if _PARTING_WORDS.search(s.lower))
    if not any(_parts(sentence) for sentence in said):
        return ()
    for sentence in first:
        for wanted in (*_LEAVES, *_LEAVES_UNDATED) if undated else _LEAVES:
            match = find(wanted, sentence)
            if match is not None and not _not_yet(sentence, match):
                return (match.span(),)
    return ()


def _parts(sentence: Sentence) -> bool:
    """Whether it tells of a parting that has come, and not of one that may come."""
    text = sentence.text
    if _WILL_END.search(text):
        return True
    return any(_MAY_COME.search(text[: m.start()]) is None for m in _PARTING.finditer(text))


def _not_yet(sentence: Sentence, match: Match) -> bool:
    """Whether the day is that of a paper, or one by which the employment might end."""
    if match.has("bare") and _OF_A_PAPER.search(match.text()):
        return True
    before = sentence.lower[max(0, match.start - 60) : match.end]
    return _MIGHT.search(before.rpartition(";")[2]) is not None


def last_of_work(sentences: Sequence[Sentence], ended: Sequence[Span]) -> Date | None:
    """The day among the words that say when the employment ends."""
    for span in ended:
        for sentence in sentences:
            for day in sentence.values if DATE in sentence.text else ():
                at = sentence.masked.normal.span(day.start, day.end).start
                if isinstance(day, Date) and span.start <= at < span.end:
                    return day
    return None
