"""The documents of an agreement for the page: their text with every claim marked, and, of a family,
what each changes and where two of them differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...agreement import Agreement, Conflict, Side
from ...engine.statement import Statement
from ...facts.values import iso
from ...provision import Spans
from ..papers import FIRST
from .keys import key
from .letter import Claim, Paper, paper
from .terms import hues_of, numbers_of, titles_of


@dataclass(frozen=True)
class Member:
    """A document of a family, and whether it is in force on the day."""

    name: str
    what: str
    since: str
    state: str
    place: str  # the id of its text


@dataclass(frozen=True)
class Differs:
    """A term that two documents state differently: both sides, and which holds."""

    term: str
    key: str
    promise: tuple[str, str]  # what it says, and the words
    document: tuple[str, str]
    won: str


@dataclass(frozen=True)
class Family:
    """What several documents do to each other; of a single letter, nothing."""

    members: tuple[Member, ...]
    changes: tuple[tuple[str, str], ...]  # in words, and the id of the provision
    differs: tuple[Differs, ...]


def family(s: Statement) -> Family | None:
    """The documents on the day; None of a letter that stands alone."""
    if not s.papers.several:
        return None
    members = tuple(
        Member(
            d.name,
            FIRST[d.role],
            "the start" if d.since is None else iso(d.since),
            d.state,
            _id(i),
        )
        for i, d in enumerate(s.papers.documents)
    )
    changes = tuple((c.words, key(c.to or c.slot)) for c in s.papers.changes)
    return Family(members, changes, tuple(_differs(s.agreement, c) for c in s.papers.conflicts))


def _differs(agreement: Agreement, c: Conflict) -> Differs:
    def side(x: Side) -> tuple[str, str]:
        return x.says, agreement.quote(*x.spans) if x.spans else ""

    won = f"the {c.wins}: {c.because}"
    return Differs(f"{c.slot}: {c.term}", key(c.slot), side(c.promise), side(c.document), won)


def papers(s: Statement) -> Iterator[Paper]:
    """Every document, in order of precedence."""
    found, anchored = claims(s), set[str]()
    for i, d in enumerate(s.agreement.documents):
        own = [_of(c, i) for c in found]
        yield paper(_id(i), d.letter, [c for c in own if c.spans], anchored)


def _id(number: int) -> str:
    return f"paper-{number}"


def _of(claim: Claim, document: int) -> Claim:
    """What of a claim is in one document."""
    spans: Spans = tuple(x for x in claim.spans if x.document == document)
    return Claim(claim.key, spans, claim.title, claim.hue, claim.field, claim.number)


def claims(s: Statement) -> list[Claim]:
    """What is marked: provisions, their fields, what documents say of themselves, what no provision
    claims.
    """
    hues, titles, numbers = hues_of(s), titles_of(s.slots), numbers_of(s)
    found = []
    for slot, p in s.agreement.slots.items():
        hue, title, number = hues.get(slot, "rule"), titles[slot], numbers.get(slot, "")
        found.append(Claim(key(slot), p.cite.whole, title, hue, "", number))
        for name, spans in p.cite.fields.items():
            found.append(Claim(key(slot), spans, title, hue, key(name), number))
    for d in s.agreement.others:
        found.append(Claim("", d.says, "what the document says of itself", "note"))
    for i, piece in enumerate(s.agreement.unread):
        found.append(Claim("", (piece.span,), f"unread: {piece.what}", "", f"u-{i}"))
    return found
