"""Which of the sentences after a grant are about it, and which about another grant beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find_all, pattern
from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Sentence
    from .grants import Grant

LABEL = phrase(  # headings of what a grant is made of
    r"^(?:(?:option|stock|share|rsu|award|grant|the|of) )*(?:vest|exercise price|exercisab|strike"
    r"|price|purchase price|term\b|expir|date of grant|grant date|number of|type of|form|restrict"
    r"|laps)", 0,
)  # fmt: skip
VESTING = phrase(r"^(?:(?:option|stock|share|rsu|award|grant) )*(?:vest|exercisab)", 0)
_NAMED = pattern(r"\((?:the |each, |collectively, )*[\"“‘']+(?P<name>[^\"”’']{3,60})[\"”’']")
_REACH = 140  # characters after a grant in which it is given a name
_NOUNS = {
    "option": phrase(r"\boptions?\b|\bn[sq]sos?\b|\bisos?\b", 0),
    "rsu": phrase(r"\bunits?\b|\b[rd]sus?\b", 0),
    "restricted stock": phrase(r"\brestricted (?:common )?(?:stock|shares?)(?! unit)", 0),
    "performance": phrase(r"\bperformance (?:shares|units|stock|share|restricted)|\bpsus?\b", 0),
    "sar": phrase(r"\bsars?\b|\bappreciation rights?\b", 0),
    "warrant": phrase(r"\bwarrants?\b", 0),
}
_TURN = 90  # characters of a sentence in which it says what it is about


def about(sentences: list[Sentence]) -> list[Sentence]:
    """Those of the following sentences that may still be about the grants of the first one."""
    first = sentences[0]
    out, under = [], True
    for s in sentences:
        same = s.number == first.number and s.heading == first.heading
        if s is not first and not same:
            under = under and LABEL.search(s.heading.lower()) is not None
        if s is first or same or under:
            out.append(s)
    return out


def names_of(grants: list[Grant]) -> list[tuple[str, ...]]:
    """The names that the letter gives the grants of one sentence: (the "First Option")."""
    out: list[tuple[str, ...]] = []
    for n, grant in enumerate(grants):
        end = grants[n + 1].begin if n + 1 < len(grants) else grant.end + _REACH
        if end <= grant.end:
            end = grant.end + _REACH
        found = find_all(_NAMED, grant.at)
        out.append(tuple(m.text("name").lower() for m in found if grant.end <= m.start + 1 <= end))
    return out


def apart(sentence: Sentence, grants: list[Grant], names: list[tuple[str, ...]], n: int) -> bool:
    """Whether a sentence is about another of some grants, not about the n-th."""
    lower = sentence.plain.lower()
    own = [name for name in names[n] if name in lower]
    others = [x for m, of in enumerate(names) if m != n for x in of if x in lower]
    if own or others:
        return not own or (bool(others) and _at(lower, others) < _at(lower, own))
    kind = grants[n].award
    others = [g.award for g in grants if g.award != kind]
    if not others or kind not in _NOUNS:
        return False
    turn = lower[:_TURN]
    if _NOUNS[kind].search(turn):
        return False
    return any(x in _NOUNS and _NOUNS[x].search(turn) for x in others)


def _at(lower: str, names: list[str]) -> int:
    return min(lower.find(name) for name in names)
