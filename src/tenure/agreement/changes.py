"""Terms that a person changed in an agreement.yaml, told by reading its letter's text again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ..provision import Provision
from .document import Change
from .model import Agreement
from .reading import found_in
from .terms import differing, sum_of


def changed(slots: Mapping[str, Provision], sums: Iterable[str]) -> list[str]:
    """The slots whose terms may have been changed since they were read: their sum (of the same
    order) is missing, or another.
    """
    pairs = zip(slots.items(), sums, strict=True)
    return [slot for (slot, p), told in pairs if p.cite.whole and told != sum_of(p)]


def changes(agreement: Agreement, slots: Iterable[str]) -> Iterator[Change]:
    """Of these slots every term that is not what its words read as."""

    @cache
    def read(document: int) -> tuple[Provision, ...]:
        letter = agreement.documents[document].letter
        return found_in(letter).provisions if letter.source else ()

    for slot in slots:
        p, by = agreement.slots[slot], agreement.reviewed.get(slot, "")
        papers = {s.document for s in p.cite.whole}
        for paper in sorted(papers):
            same = _there(p, read(paper), paper)
            for term, said in () if same is None else differing(p, same):
                if papers == {paper} or paper in {s.document for s in p.cite.fields.get(term, ())}:
                    yield Change(slot, term, said, by)


def _there(p: Provision, read: Iterable[Provision], paper: int) -> Provision | None:
    """What is read of its kind where it stands in a document; of several what is most like it."""
    mine = [(s.start, s.end) for s in p.cite.whole if s.document == paper]

    def shared(q: Provision) -> int:
        theirs = [(s.start, s.end) for s in q.cite.whole]
        return sum(max(0, min(b, d) - max(a, c)) for a, b in mine for c, d in theirs)

    found = [q for q in read if q.kind == p.kind and shared(q)]
    return max(found, key=lambda q: (shared(q), -len(list(differing(p, q)))), default=None)
