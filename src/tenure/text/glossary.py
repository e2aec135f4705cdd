"""The terms of a letter: where each is defined, here or in another document, how often it is used,
and which of them name the parties.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tenure.text.definitions import DefinedTerm, uses
from tenure.text.letter import Letter
from tenure.text.phrases import phrase
from tenure.text.sentences import Sentence
from tenure.text.span import Span

Where = Literal["here", "elsewhere", "not found"]
Role = Literal["", "company", "executive"]

_PAPER = (
    r"(?P<paper>(?:(?:the|your|his|her|its|that certain|such|[\w']+'s) )?[^,.;()\"]{0,70}?"
    r"\b(?:plans?|agreements?|code|act|program|policy|policies|letter|regulations?|rules?|bylaws)\b"
    r"(?: of \ue003| of (?:19|20)\d\d)?)"
)
_MEANING = (
    r"(?:(?:has|have|having|shall have|will have|given|be given|with) (?:the |their |its )*"
    r"(?:same )?(?:respective )?(?:meanings?|definitions?)"
    r"|(?:(?:is|are|as|be|being) (?:so )?)?defined)\b"
)
_ELSEWHERE = phrase(rf"\b{_MEANING}[^.;]{{0,80}}?\b(?:in|under|by|of)\s+{_PAPER}")
_GENERAL = phrase(
    r"\b(?:(?:capitali[sz]ed|defined|other) )*(?:terms?|words?)(?: and (?:phrases|expressions))?\b"
    r"[^.;]{0,60}?\bnot (?:otherwise |specifically |expressly )*defined\b[^.;]{0,80}?"
    rf"\b(?:meanings?|defined|definitions?)\b[^.;]{{0,80}}?\b(?:in|under|by|of)\s+{_PAPER}"
)
_HERE = phrase(
    r"\bthis (?:letter |employment |severance )?(?:agreement|letter|amendment)\b|\bof this\b"
    r"|\bhere(?:of|in|to)\b"
)
_BELOW = phrase(
    r"\b(?:above|below|here(?:in\w*|of|after)|sections?|paragraphs?|clause|this|appendix|annex|exhibit"
    r"|schedule|attached)\b|^defined$"
)
_NAMED = phrase(r"\s*defined (?:in|by|under) (?P<paper>[^,;()]{2,70})")
_COMPANY = phrase(
    r"^(?:the )?(?:company|corporation|employer|bank|partnership|trust|firm|holding company"
    r"|employers|parent|llc|party a)$"
)
_EXECUTIVE = phrase(
    r"^(?:the |key )?(?:executive|employee|officer|you|consultant|director|participant|party b)$"
)
_THING = phrase(
    r"\b(?:agreements?|amendment|letter|release|note|plans?|options?|shares?|stock|period|date|board"
    r"|committee|salary|bonus|compensation|cause|term|act|code|person|parties|party|notice|event)\b"
)
_CORPORATION = phrase(
    r"(?:[A-Z][\w&.'-]*,? ){1,6}(?:Inc|Corp|Corporation|Company|Co|LLC|L\.L\.C|Ltd|Limited|L\.P|LP"
    r"|plc|Bank|Bancorp|Trust|Group|Holdings|INC|CORPORATION|COMPANY)\b",
    0,
)
_PERSON = phrase(
    r"(?:\A|\b(?:with|between|to|by|among) |, )(?:(?:Mr|Ms|Mrs|Dr)\. )?"
    r"(?P<name>[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3})(?:,? (?:Jr|Sr|I{2,3})\.?)?"
    r"(?:, an individual.*)?\Z",
    0,
)
_NEAR = 110  # characters before an alias in which the name stands
_MORE = 100  # characters after "means" in which another document is named as the place


@dataclass(frozen=True)
class Term:
    """A term with a meaning of its own: where it is defined and what says so."""

    term: str
    where: Where
    says: tuple[Span, ...]
    points_to: str = ""  # the document that defines it, where it is another
    role: Role = ""  # a party that it names
    uses: int = 0  # how often it stands in the letter, its definition included


@dataclass(frozen=True)
class Rest:
    """The document whose definitions hold for every term that the letter does not define."""

    points_to: str
    says: Span


def glossary(letter: Letter) -> tuple[Term, ...]:
    """Every term that is defined, or said to be defined somewhere, in the order of the letter."""
    found: dict[str, Term] = {}
    for d in letter.definitions:
        one = _term(letter, d)
        before = found.get(d.term)
        if before is None or (before.where == "not found" != one.where):
            says = one.says if before is None else (*one.says, *before.says)
            found[d.term] = Term(one.term, one.where, says, one.points_to, one.role, one.uses)
        elif before.where == one.where == "here":
            continue
    here = [t.term for t in found.values() if t.where != "not found"]
    return tuple(t for t in found.values() if t.where != "not found" or not _ends(t.term, here))


def _ends(term: str, defined: list[str]) -> bool:
    """Whether it is a longer phrase with a defined term at its end: "Termination for Cause"."""
    return any(term.endswith(f" {d}") for d in defined)


def rest_defined_in(letter: Letter) -> tuple[Rest, ...]:
    """Where a letter says that terms it does not define have the meaning of another document."""
    return tuple(x for s in letter.sentences if s.kind == "body" for x in _rest(s))


def _rest(sentence: Sentence) -> Iterator[Rest]:
    found = _GENERAL.search(sentence.text)
    if found is not None and not _HERE.search(found["paper"]):
        yield Rest(sentence.readable(*found.span("paper")), sentence.span(*found.span()))


def _term(letter: Letter, d: DefinedTerm) -> Term:
    sentence = d.sentence
    end = d.end if d.how != "means" else min(d.end, d.start + _MORE)
    start = max(0, d.start - 24) if d.how == "means" else d.start
    other = _ELSEWHERE.search(sentence.text, start, end)
    points_to, where = "", _where(d)
    if other is not None and not _HERE.search(other["paper"]):
        points_to, where = sentence.readable(*other.span("paper")), "elsewhere"
    elif where == "elsewhere" and (named := _NAMED.match(sentence.written, d.start, d.end)):
        points_to = sentence.readable(*named.span("paper"))
    span = Span.over([d.span, sentence.span(d.start, end)])
    return Term(d.term, where, (span,), points_to, role_of(d), len(uses(letter, d.term)))


def _where(d: DefinedTerm) -> Where:
    """Without another document: here, or said to be here where nothing may be."""
    said = d.sentence.written[d.start : d.end].strip()
    if d.how != "reference" or said.startswith("defined as "):
        return "here"
    return "not found" if _BELOW.search(said) else "elsewhere"


def role_of(d: DefinedTerm) -> Role:
    """Which party an alias names, by its own word, else by the name before it: Ada M. Ortega
    ("Ortega"), Tarn Iron Works, Inc. ("TIW").
    """
    if d.how not in ("parentheses", "called"):
        return ""
    if _COMPANY.search(d.term):
        return "company"
    if _EXECUTIVE.search(d.term):
        return "executive"
    before = d.sentence.written[max(0, d.start - _NEAR) : d.start].rpartition(" and ")[2]
    first = d.term.removeprefix("the ").split(" ")[0]
    if not first[:1].isupper() or _THING.search(d.term):
        return ""
    firms = [found.group() for found in _CORPORATION.finditer(before)]
    if any(first in firm or _initials(firm).startswith(first) for firm in firms):
        return "company"
    person = _PERSON.search(before.strip(" ,"))
    return "executive" if person is not None and first in person["name"].split()[-2:] else ""


def _initials(firm: str) -> str:
    return "".join(word[0] for word in firm.split())
