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

FIRST = 40  # sentences in which a separation agreement says when the employment ends
_PARTING = phrase(
    r"\bseparation (?:agreement|date|and release|pay|from)|\bseverance agreement and|\bresigned\b"
    r"|\byour (?:separation|resignation|departure)|\bgeneral release|\btermination agreement"
    r"|\bresigns?\b|\bresignation date|\bpost[- ]employment agreement",
)
_PARTING_WORDS = re.compile(  # one of which stands in every match
    "separation|severance agreement and|resign|departure|general release|termination agreement"
    "|employment agreement"
)
_LEAVES = (
    pattern(
        r"(?:employ\w+|resign\w*|separat\w+|position)[^.;]{0,160}?\b(?:terminat\w*|end(?:s|ed)?"
        r"|cease\w*|separat\w+|resign\w*|effective)\b[^.;]{0,70}?{date}"),
    pattern(r"{date}[^.;]{0,40}?\"?(?:separation|termination|resignation|retirement) date"),
    pattern(r"(?:separation|termination|resignation) date[^.;]{0,30}?{date}"),
    pattern(
        r"{date}[^.;]{0,140}?\b(?:on|at|upon) which (?:date|day|time) (?:your|his|her|the"
        r"|executive's|employee's) employment\b[^.;]{0,30}?\b(?:terminat|end|ceas)"),
)  # fmt: skip
_LEAVES_UNDATED = (
    pattern(r"\bhereby (?:\w+ and )?(?:\w+ )?resigns? (?:from )?(?:his|her|my|your|as|all|the)\b"),
    pattern(r"\btermination of \S+ employment (?:pursuant to|on) the terms (?:herein|stated|set)"),
)


def leaves(sentences: Sequence[Sentence], undated: bool = False) -> tuple[Span, ...]:
    """Where a separation agreement says on which day the employment ends; or that it ends."""
    first = sentences[:FIRST]
    said = (s for s in first if _PARTING_WORDS.search(s.lower))
    if not any(_PARTING.search(sentence.text) for sentence in said):
        return ()
    for sentence in first:
        for wanted in (*_LEAVES, *_LEAVES_UNDATED) if undated else _LEAVES:
            match = find(wanted, sentence)
            if match is not None:
                return (match.span(),)
    return ()


def last_of_work(sentences: Sequence[Sentence], ended: Sequence[Span]) -> Date | None:
    """The day among the words that say when the employment ends."""
    for span in ended:
        for sentence in sentences:
            for day in sentence.values if DATE in sentence.text else ():
                at = sentence.masked.normal.span(day.start, day.end).start
                if isinstance(day, Date) and span.start <= at < span.end:
                    return day
    return None
