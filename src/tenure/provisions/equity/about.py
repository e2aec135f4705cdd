"""Which of the sentences after a grant are about it, and which about another grant beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find_all, pattern
from ...text.phrases import phrase
from .grant_patterns import AWARDS, award_called

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
_SUBJECT = phrase(
    r"(?:^|[,;:] |\band |\bwhile |\bwhereas |\bwith )(?:(?:the|your|such|these|any"
    r"|each) )*(?:[\w-]+ )"
    r"{0,3}?(?P<noun>" + "|".join(rf"\b{noun}" for _, noun in AWARDS) + r")(?: (?:award|grant)s?)?"
    r"(?: \([^)]*\))?,? (?:(?:will|shall|to) )?(?:be |become |cliff[ -])?(?:vest"
    r"|exercisable|earned)", 0,
)  # fmt: skip
_STYLES = phrase(
    r"\b(?:sign(?:ing|[- ]on)|make[- ]whole|replacement|buy-?out|new[- ]hire|inducement|promotion"
    r"|retention)\b", 0,
)  # fmt: skip
_BEFORE = 70  # characters before a grant in which it is said what it is for
_PHANTOM = phrase(r"\bphantom (?P<what>unit|share)s?\b", 0)
_PSU = phrase(r"\bpsus?\b", 0)
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


def clause_of(
    sentence: Sentence, award: str, beside: frozenset[str]
) -> tuple[int, int | None] | None:
    """What a sentence says of one of several awards: "the units will vest ..., and the options
    will vest ...".
    """
    if not beside or not _SUBJECT.search(sentence.lower):
        return None
    found = [(m.start(), award_called(m["noun"])) for m in _SUBJECT.finditer(sentence.lower)]
    own = [n for n, (_, kind) in enumerate(found) if kind == award]
    if len(own) != 1 or not any(kind in beside for _, kind in found):
        return None
    n = own[0]
    return found[n][0], found[n + 1][0] if n + 1 < len(found) else None


def called(grant: Grant) -> str | None:
    """What the letter calls an award for which there are several words."""
    near = grant.at.lower[max(0, grant.begin - 60) : grant.end + 60]
    if grant.award == "phantom":
        found = _PHANTOM.search(near)
        return f"phantom {found['what']}s" if found is not None else None
    psu = grant.award == "performance" and _PSU.search(near) and "performance" not in near
    return "PSUs" if psu else None


def named_in(sentence: Sentence) -> set[str]:
    """The awards that the first words of a sentence name."""
    turn = sentence.plain.lower()[:_TURN]
    return {award for award, noun in _NOUNS.items() if noun.search(turn)}


def own_names(grants: list[Grant]) -> list[tuple[str, ...]]:
    """The names of the grants of a letter that no other of them has: what a row of terms calls
    it, or a term defined for it.
    """
    found = [(*_called(g), *_labelled(g), *_styled(g)) for g in grants]
    every = [name for names in found for name in names]
    return [tuple(name for name in names if every.count(name) == 1) for names in found]


def _called(grant: Grant) -> tuple[str, ...]:
    near = [m for m in find_all(_NAMED, grant.at) if grant.end <= m.start + 1 <= grant.end + _REACH]
    return tuple(m.text("name").lower() for m in near[:1] if _OF_AWARD.search(m.text("name")))


def _styled(grant: Grant) -> tuple[str, ...]:
    """ "a sign-on award", "the make-whole units": what the grant is for."""
    near = grant.at.lower[max(0, grant.begin - _BEFORE) : grant.end]
    found = _STYLES.finditer(near)
    styles = {_same_style(m.group()) for m in found}
    return tuple(sorted(styles)) if len(styles) == 1 else ()


def _same_style(said: str) -> str:
    return said.replace("-", " ").replace("signing", "sign on").replace("buyout", "buy out")


def _labelled(grant: Grant) -> tuple[str, ...]:
    label = grant.at.heading.lower().strip(" :.")
    alone = len(grant.at.text) <= _ROW and _OF_AWARD.search(label) is not None
    return (label,) if alone and 1 < len(label.split()) <= 4 else ()


def begins_with_name(sentence: Sentence, names: tuple[str, ...]) -> bool:
    """Whether a sentence names a grant by its own name where it begins."""
    turn = _same_style(sentence.lower[:_ROW])
    return any(name in turn for name in _same(names))


def told_apart(lower: str, own: tuple[str, ...], others: list[tuple[str, ...]]) -> bool:
    """Whether a sentence names another grant by its own name, and not this one."""
    lower = _same_style(lower)
    own, others = _same(own), [_same(names) for names in others]
    if any(name in lower for name in own):
        return False
    return any(name in lower for names in others for name in names)


def _same(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_same_style(name) for name in names)


def _at(lower: str, names: list[str]) -> int:
    return min(lower.find(name) for name in names)
