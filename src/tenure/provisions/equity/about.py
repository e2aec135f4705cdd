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
_OF_AWARD = phrase(r"\b(?:options?|grant|award|rsus?|units|shares|restricted stock|warrant|sars?)$")
_ROW = 60  # characters of a row of terms
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


def named_in(sentence: Sentence) -> set[str]:
    """The awards that the first words of a sentence name."""
    turn = sentence.plain.lower()[:_TURN]
    return {award for award, noun in _NOUNS.items() if noun.search(turn)}


def own_names(grants: list[Grant]) -> list[tuple[str, ...]]:
    """The names of the grants of a letter that no other of them has: what a row of terms calls
    it, or a term defined for it.
    """
    found = [(*_called(g), *_labelled(g)) for g in grants]
    every = [name for names in found for name in names]
    return [tuple(name for name in names if every.count(name) == 1) for names in found]


def _called(grant: Grant) -> tuple[str, ...]:
    near = [m for m in find_all(_NAMED, grant.at) if grant.end <= m.start + 1 <= grant.end + _REACH]
    return tuple(m.text("name").lower() for m in near[:1] if _OF_AWARD.search(m.text("name")))


def _labelled(grant: Grant) -> tuple[str, ...]:
    label = grant.at.heading.lower().strip(" :.")
    alone = len(grant.at.text) <= _ROW and _OF_AWARD.search(label) is not None
    return (label,) if alone and 1 < len(label.split()) <= 4 else ()


def told_apart(lower: str, own: tuple[str, ...], others: list[tuple[str, ...]]) -> bool:
    """Whether a sentence names another grant by its own name, and not this one."""
    if any(name in lower for name in own):
        return False
    return any(name in lower for names in others for name in names)


def _at(lower: str, names: list[str]) -> int:
    return min(lower.find(name) for name in names)
