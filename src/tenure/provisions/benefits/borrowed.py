"""How long cover goes on where its own sentence does not give a length: a period that has a name,
the months of the sentence before, a day after the last day of work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lengths import in_months, months_between, of_period
from ...text import find_all, pattern
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
_SAME = pattern(
    r"\b(?:for|during|throughout|over) (?P<same>(?:(?:that|the|this|such) same (?:[\w-]+ )?"
    r"|(?:that|such|this) (?:[\w-]+ )?)(?:period|time)(?: of time)?"
    r"|(?:those|these|such)(?: same)? (?:months|weeks))\b"
)
_OF_SALARY = phrase(
    r"\b(?:salary|base pay|severance|compensation)\b[^.;]{0,90}"
    + "\ue004"
    + r"|\ue004[^.;]{0,60}\b"
    r"(?:salary|base pay|severance|pay)\b",
    0,
)
_MONTHS = pattern(r"{duration:months}")
_UNTIL = (
    pattern(
        r"\b(?:from|beginning|commencing)(?: on)? {date:first},? (?:and )?(?:through|until|to"
        r"|ending)(?: on)? {date:last}"),
    pattern(r"\b(?:through|until|ending)(?: on| and including| the month of)? {date:last}"),
)  # fmt: skip


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
    before = sentences[i - 1] if i else None
    if before is None or DURATION not in before.text or not _OF_SALARY.search(before.lower):
        return None
    lengths = {in_months(m.value("months", Duration)): m for m in find_all(_MONTHS, before)}
    lengths.pop(None, None)
    if len(lengths) != 1:
        return None
    ((months, told),) = lengths.items()
    for clause in clauses_of(sentence):
        if not clause.covers or is_option(clause):
            continue
        for match in clause.all_of(_SAME):
            if months and is_cover(sentence, match, "same"):
                return match, months, told.span()
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
                months = months_between(first, match.value("last", Date)) if first else None
                if months and is_cover(sentence, match, "last"):
                    return match, months, match.span()
    return None
