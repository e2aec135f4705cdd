"""How long cover goes on where its own sentence does not give a length: a period that has a name,
the months of the sentence before, a day after the last day of work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lengths import in_months, months_begun, months_between, of_period
from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import DATE, DURATION, Date, Duration
from .clause import clauses_of
from .promise import is_cover, is_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence, Span
    from ...text.patterns import Match

_PERIOD = pattern(  # "during the Severance Period", whose length another sentence gives
    r"\b(?:during|throughout|for|through|until|(?:end|expiration|duration) of) (?:the )?(?:end of "
    r"|expiration of |duration of |rest of )*(?:the |such |entire )*"
    r"(?P<period>(?:(?!the |such )[\w-]+ ){1,3}period)\b"
)
_OF_PAY = (
    r"(?= (?:the |such |his |her |your )*(?:salary continuation|continued salary|severance)\b)"
)
_SAME = pattern(
    r"\b(?:(?:for|during|throughout|over) |(?=concurrent))(?P<same>(?:(?:that|the|this|such) same"
    r" (?:[\w-]+ )?|(?:that|such|this) (?:[\w-]+ )?)(?:period|time)(?: of time)?\b"
    r"|(?:those|these|such)(?: same)? (?:months|weeks)\b"
    rf"|(?:the )?(?:period|duration) of{_OF_PAY}|concurrent(?:ly)? with{_OF_PAY})"
)
_OF_SALARY = phrase(
    r"\b(?:salary|base pay|severance|compensation)\b[^.;]{0,90}"
    + "\ue004"
    + r"|\ue004[^.;]{0,60}\b"
    r"(?:salary|base pay|severance|pay)\b",
    0,
)
_OF_WHICH = ("salary continuation", "continued salary", "severance")
_MONTHS = pattern(r"{duration:months}")
_OF_MONTHS = pattern(
    r"{duration:months}'?s?(?: of| worth of)?(?: [\w'-]+){0,3}? (?:salary|base pay|pay"
    r"|compensation)\b"
)
_UNTIL = (
    pattern(
        r"\b(?:from|beginning|commencing)(?: on)? {date:first},? (?:and )?(?:through|until|to"
        r"|ending)(?: on)? {date:last}"),
    pattern(r"\b(?:through|until|ending)(?: on| and including| the month of)? {date:last}"),
)  # fmt: skip
_THROUGH = pattern(r",? (?:that is, |i\.e\., )?through {date:last}")


def in_a_period(
    sentence: Sentence, sentences: Sequence[Sentence]
) -> tuple[Match, int, Span] | None:
    """Cover for a period that has a name, the period's months, and where these are written."""
    for clause in clauses_of(sentence):
        if not clause.covers or is_option(clause):
            continue
        for match in clause.all_of(_PERIOD):
            if not is_cover(sentence, match, "period"):
                continue
            if (length := of_period(match.text("period"), sentences)) is not None:
                return match, *length
    return None


def of_the_same_time(
    sentence: Sentence, sentences: Sequence[Sentence]
) -> tuple[Match, int, Span] | None:
    """Cover "for that same period": as long as the salary that the sentence before promises."""
    i = sentences.index(sentence)
    told = any(word in sentence.lower for word in _OF_WHICH)
    nearest = reversed(sentences[max(0, i - (3 if told else 1)) : i])
    salaries = (s for s in nearest if DURATION in s.text and _OF_SALARY.search(s.lower))
    if (before := next(salaries, None)) is None:
        return None
    lengths = {in_months(m.value("months", Duration)): m for m in find_all(_MONTHS, before)}
    lengths.pop(None, None)
    if len(lengths) > 1:  # others are of something else: "in the first 12 months after a sale"
        lengths = {in_months(m.value("months", Duration)): m for m in find_all(_OF_MONTHS, before)}
    if len(lengths) != 1:
        return None
    ((months, length),) = lengths.items()
    for clause in clauses_of(sentence):
        if not clause.covers or is_option(clause):
            continue
        for match in clause.all_of(_SAME):
            if months and is_cover(sentence, match, "same"):
                return match, months, length.span()
    return None


def until_a_day(sentence: Sentence, last_of_work: Date | None) -> tuple[Match, int, Span] | None:
    """Cover between two days, or from the last day of work through a later one."""
    if DATE not in sentence.text:
        return None
    for clause in clauses_of(sentence):
        if not clause.covers or is_option(clause):
            continue
        for wanted in _UNTIL:
            for match in clause.all_of(wanted):
                first = match.value("first", Date) if match.has("first") else last_of_work
                last = match.value("last", Date)
                months = months_between(first, last) if first else None
                if first and months is None and match.text().lower().startswith("through"):
                    months = months_begun(first, last)
                if months and is_cover(sentence, match, "last"):
                    return match, months, match.span()
    return None


def through_a_day(sentence: Sentence, promised: Match) -> tuple[int, Span] | None:
    """The last day of cover, where the words of the promise, or those that follow, name it as one
    that counts; "until" a day need not.
    """
    if promised.has("last"):
        words = promised.text().lower()
        if "through" not in words or "month of" in words:
            return None
        day = promised.value("last", Date).days
        return (day, promised.span("last")) if day is not None else None
    match = find(_THROUGH, sentence, promised.end) if DATE in sentence.text else None
    if match is None or match.start != promised.end:
        return None
    day = match.value("last", Date).days
    return (day, match.span("last")) if day is not None else None
