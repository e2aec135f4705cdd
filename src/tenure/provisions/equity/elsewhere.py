"""Sentences that tell the schedule of a grant where those after it do not: before it, or further
on in the letter, where a paragraph comes back to the award that a row of terms has named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import MONEY
from .about import begins_with_name, named_in
from .goals import VESTS
from .grants import Grant

if TYPE_CHECKING:
    from ...text import Sentence

BEFORE = 3  # sentences before a grant that may tell its schedule
_AN_EVENT = phrase(
    r"change (?:in|of) control|\bbonus|\bsalary|terminat|\bdeath|disabil|public offering"
    r"|\bmerger|acceler|resign"
    r"|retire|cease|liquidity|forfeit|discretion|\bfuture\b|from time to time"
    r"|\bsubsequent (?:\w+ )?"
    r"(?:grant|award)|\bother (?:options|awards|grants)|\bprevious|\bexisting\b|\bunvested\b"
    r"|\beach year\b[^.;]{0,60}\bgrant",
    0,
)
_GOES_ON = phrase(
    r"^(?:they|these|this|it|the (?:award|grant|shares|units|vesting|restrictions?|first|remaining"
    r"|exercise|right)|restrictions?|vesting|such|each|all|subject|so long|as long|provided|of"
    r"|\ue001|\ue002|\ue003|one|half|twenty)\b",
    0,
)
Starts = list[tuple[int, list[Grant]]]


def elsewhere(
    sentences: list[Sentence], starts: Starts, n: int, grant: Grant, names: tuple[str, ...]
) -> list[Sentence]:
    """The sentences that may tell the schedule of a grant of the n-th place with grants, best
    first: those just before it, then what the letter says further on of the only such award.
    """
    i, _ = starts[n]
    found = _before(sentences, starts, n)
    if found:
        return found
    named = [s for s in sentences[i + 1 :] if begins_with_name(s, names)]
    if named := [s for s in named if _tells(s)]:
        return named
    if sum(g.award == grant.award for _, grants in starts for g in grants) > 1:
        return []
    last = starts[n + 1][0] if n + 1 < len(starts) else i + 1
    return _later(sentences[min(last, i + 1) :], grant.award)


def _before(sentences: list[Sentence], starts: Starts, n: int) -> list[Sentence]:
    """Of the same section, where no other grant stands before this one in it."""
    i, grants = starts[n]
    at = sentences[i]
    if len(grants) > 1:
        return []
    begin = starts[n - 1][0] + 1 if n else 0
    if n and _together(sentences[starts[n - 1][0]], at):
        return []
    near = [s for s in sentences[max(begin, i - BEFORE) : i] if _together(s, at)]
    return [s for s in near if _tells(s)]


def _together(one: Sentence, other: Sentence) -> bool:
    return (one.number, one.heading) == (other.number, other.heading)


def _later(sentences: list[Sentence], award: str) -> list[Sentence]:
    """Those that speak of vesting in a paragraph about the award."""
    out: list[Sentence] = []
    topic: set[str] = set()
    paragraph = -1
    for sentence in sentences:
        named = named_in(sentence)
        if named:
            topic = named
        elif sentence.paragraph != paragraph or not _GOES_ON.search(sentence.lower):
            topic = set()
        paragraph = sentence.paragraph
        if award in topic and _tells(sentence):
            out.append(sentence)
    return out


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence is one of a schedule, not of a sum of money or of an event."""
    if not VESTS.search(sentence.lower) or MONEY in sentence.text:
        return False
    return not _AN_EVENT.search(sentence.lower)
