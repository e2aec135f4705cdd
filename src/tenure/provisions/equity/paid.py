"""Finds shares that are paid again and again: so many each year, for so many years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Count, Duration
from .schedule import WHOLE, Periodic

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

_GAP = "[^;:\ue003]"
_EVERY = {"year": 12, "annum": 12, "quarter": 3, "month": 1}
_SHARES = r"{count:shares} (?:fully vested )?(?:(?:common|ordinary|restricted) )?shares\b"
_LONG = pattern(
    rf"{_SHARES}{_GAP}{{0,80}}?\b(?:per|each|every|a) (?:full |calendar |fiscal )?(?P<rate>year"
    rf"|annum"
    rf"|quarter|month)\b{_GAP}{{0,30}}?\b(?:for|over|during)"
    r"(?: (?:a|the|your|this|each|of|period|next|first|following|initial|term))* {duration:over}"
)
_DAYS = pattern(
    rf"{_SHARES}{_GAP}{{0,80}}?\bon each of (?:the )?(?:\ue006 |next |following )?"
    r"(?P<n>{count}) (?:\w+ )?anniversaries"
)
_PAYS = phrase(r"\b(?:receive|issue[ds]?|grant(?:s|ed)?|award(?:s|ed)?|paid|pay|entitled to)\b", 0)
_NOT = phrase(
    r"\bvest|exercis|restriction|\blaps|forfeit|[\ue000\ue001\ue002]"
    r"|\boptions?\b|\bup to\b|\bmay\b|\bif\b|\bunless\b",
    0,
)


@dataclass(frozen=True)
class Paid:
    """All shares together, and how often their equal parts come."""

    match: Match
    shares: int
    then: Periodic


def paid_in(sentence: Sentence) -> Paid | None:
    """ "2,000 shares of common stock per year for three years" are 6,000 in three parts."""
    match = find(_LONG, sentence) or find(_DAYS, sentence)
    if match is None or not _PAYS.search(sentence.lower, 0, match.start):
        return None
    if _NOT.search(sentence.lower, 0, match.end):
        return None
    every, times = 12, 0
    if match.has("over"):
        every = _EVERY[match.text("rate").lower()]
        months = match.value("over", Duration).months or 0
        times = months // every if months % every == 0 else 0
    else:
        times = match.value("n", Count).n
    if not 1 < times <= 120:
        return None
    shares = match.value("shares", Count).n * times
    return Paid(match, shares, Periodic(every, times, WHOLE))
