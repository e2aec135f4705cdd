"""Finds the covenants that a letter states itself: who must not do what, and for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase
from .spans import Lasting, lasting
from .topics import ASSIGNED, HELD, OWNED, REFRAINS, Covenanted, forbidden

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_WORDS = (
    "compet", "solicit", "confiden", "disclos", "divulg", "invention", "disparag", "recruit",
    "entic", "lure", "assign", "derogat", "secret", "hire", "induc", "customer", "client",
    "any employee", "employees", "improvements", "same or similar",
)  # fmt: skip
_LONGER = {"none": 0, "not said": 1, "as stated": 2, "months": 3, "always": 4}
_FORBIDS = ("not", "neither", "never", "nor", "no time", "refrain")
_SECRET = ("confiden", "secre", "fiduciary")
_MADE = (
    "invent", "discover", "improvement", "developments", "work product", "works product",
    "author", "intellectual", "copyright", "patent", "idea", "innovation", "work made",
)  # fmt: skip
_GOES = r"(?:shall|will|must|may|agrees?|agreed|covenants?|undertakes?|promises?)"
_PAPER = phrase(
    r"\b(?:sign|execut\w+|enter(?:s|ed|ing)? into|abide by|comply with|bound by|terms of"
    r"|pursuant to|supersede)\b[^.;]{0,90}?\bagreements?\b",
)
_NO_DUTY = phrase(
    r"^\W*(?:whereas|nothing\b|for (?:the )?purposes?\b|the terms? \"|\"|notwithstanding\b"
    r"|(?:the )?executive (?:represents|warrants)|(?:he|she|you|I) represents?)"
    r"|\bshall mean\b|\brepresents? and warrants?\b|\b(?:former|prior|previous) employers?\b"
    r"|\bany provisions?\b[^.;]{0,80}?\b(?:which|that) (?:provides?|requires?|purports?)\b"
    r"|\bwithheld\b|\binadvertent|\bgood reason\b|\"cause\"|\bjust cause\b",
)
_IF = phrase(r"^\W*(?:if|in the event|should|upon any|in case)\b")
_ENDING = phrase(r"\b(?:terminat|resign|leav|ends?\b|cease|separat|depart)")
_BREAKS = phrase(r"\b(?:breach|violat|fails?\b|failure|subpoena|compelled)")
_COMPANY = phrase(
    r"(?:executive|employee|consultant|officer|company|corporation|employer|bank|parent|firm|inc|llc|group|board|agreement|date|period"
    r"|term|plan|code|act|shares?|options?|benefits?)\b",
)
_NOT = (
    r"\b(?:not|neither|never|nor|at no time|refrain from)\b(?! (?:be (?:able|required|obligated"
    r"|deemed|considered|prohibited|precluded|restricted|prevented|construed|limited|subject|liable"
    r"|entitled|eligible)|constitute|include|violate|breach|conflict|limit|apply|prevent|prohibit"
    r"|preclude|restrict|supersede|receive|have any (?:obligation|liability)|limited to|only\b"
    r"|less than|more than|later than|yet\b|because|otherwise\b(?! engage)))"
)


_NAME = "\ue010"  # stands for each letter of the executive's name
_WHO = (
    rf"(?:{_NAME}+|\b(?:you|I|he|she|he/she|(?:the )?(?:executive|employee|consultant|officer))\b)"
)
_BOTH = r"\b(?:each party|(?:both|the) parties|neither party|parties hereto)\b"
_ASKS = rf"(?:{_WHO}|{_BOTH})[^.;:]{{0,120}}?\b{_GOES}\b"
_ONE = rf"{_WHO}[^.;:]{{0,120}}?\b{_GOES}\b"
_NEVER, _MUTUAL, _HELD, _ASSIGNED, _OWNED, _REFRAINS = (
    phrase(source, re.IGNORECASE | re.DOTALL)
    for source in (
        rf"{_ONE}[^;]{{0,320}}?{_NOT}",
        rf"{_ASKS}[^;]{{0,260}}?{_NOT}",
        rf"{_ONE}{HELD}",
        rf"{_WHO}[^.;:]{{0,100}}?{ASSIGNED}",
        OWNED,
        rf"{_ASKS}{REFRAINS}",
    )
)
_A_NAME = phrase(r"[A-Z][a-zA-Z'-]+", 0)
_TITLED = phrase(r"\b(?:Mr|Ms|Mrs|Dr)[.\u2024]? ([A-Z][a-zA-Z'-]+)\b", 0)
_OWNING = phrase(r"\b([A-Z][a-zA-Z'-]+)'s (?:employment|engagement|duties|salary)", 0)


@dataclass
class Found:
    """What a letter says of one covenant: the first place, and a time stated later."""

    lasts: Lasting
    places: dict[str, tuple[Span, ...]]
    whole: list[Span] = field(default_factory=list)


def covenants_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """One covenant of each sort, in the order of the letter, with where its words stand."""
    sentences = letter.having(*_WORDS)
    names = tuple(_surnames(letter)) if sentences else ()
    found: dict[Covenanted, Found] = {}
    for sentence in sentences:
        for what, start, end in _stated(sentence, names):
            if (lasts := lasting(letter, sentence, what, start)) is not None:
                _add(found, what, sentence, (start, end), lasts)
    for what, of in found.items():
        terms: dict[str, Any] = {"what": what, "during": of.lasts.during, "after": of.lasts.after}
        if of.lasts.months is not None:
            terms["months"] = of.lasts.months
        yield terms, Cite(tuple(dict.fromkeys(of.whole)), of.places)


def _add(
    found: dict[Covenanted, Found],
    what: Covenanted,
    sentence: Sentence,
    at: tuple[int, int],
    lasts: Lasting,
) -> None:
    here = found.get(what)
    if here is None:
        here = found[what] = Found(lasts, {"what": (sentence.span(*at),)})
        here.places |= lasts.places
    elif here.lasts.months is None and _LONGER[here.lasts.after] < _LONGER[lasts.after]:
        here.places |= lasts.places
        here.lasts = Lasting(lasts.during or here.lasts.during, lasts.after, lasts.months)
    here.whole.append(sentence.span())


def _surnames(letter: Letter) -> Iterator[str]:
    """Names by which the letter calls the person: "employs Marlow", "Marlow's employment"."""
    text = letter.masked.text
    titled, owning = dict.fromkeys(_TITLED.findall(text)), dict.fromkeys(_OWNING.findall(text))
    for term in dict.fromkeys(d.term for d in letter.definitions if d.how == "parentheses"):
        if _A_NAME.fullmatch(term) is None or _COMPANY.match(term):
            continue
        after = any(name == term or name.startswith((f"{term}'", f"{term}-")) for name in titled)
        if after or any(name == term or name.endswith((f"'{term}", f"-{term}")) for name in owning):
            yield term


def _stated(sentence: Sentence, names: tuple[str, ...]) -> Iterator[tuple[Covenanted, int, int]]:
    """The covenants that a sentence states, with their place."""
    text, lower = sentence.text, sentence.lower
    named = text
    for name in names:
        named = re.sub(rf"\b{name}\b", _NAME * len(name), named)
    forbids, secret, makes = (
        any(word in lower for word in words) for words in (_FORBIDS, _SECRET, _MADE)
    )
    if (
        not (forbids or secret or makes)
        or _NO_DUTY.search(text)
        or (_IF.search(text) and (_BREAKS.search(text) or not _ENDING.search(text)))
    ):
        return
    seen: set[Covenanted] = set()
    match = _NEVER.search(named) if forbids else None
    if match is not None and _PAPER.search(text, 0, match.end()) is None:
        for what, start, end in forbidden(text, match.end()):
            if what not in seen:
                seen.add(what)
                yield what, match.start() if end - match.start() < 400 else start, end
    if "non-disparagement" not in seen and ("disparag" in lower or "derogatory" in lower):
        match = _MUTUAL.search(named)
        spoken = forbidden(text, match.end()) if match is not None else iter(())
        if match is None or all(what != "non-disparagement" for what, *_ in spoken):
            match = _REFRAINS.search(named)
        if match is not None:
            yield "non-disparagement", match.start(), match.end()
    match = _HELD.search(named) if secret and "confidentiality" not in seen else None
    if match is not None and _PAPER.search(text) is None:
        yield "confidentiality", match.start(), match.end()
    match = _ASSIGNED.search(named) or _OWNED.search(named) if makes else None
    if match is not None and _PAPER.search(text, 0, match.end()) is None:
        yield "invention assignment", match.start(), match.end()
