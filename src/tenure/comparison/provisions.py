"""Which provision of one agreement is which of the other, and what differs between the two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..agreement import Agreement
from ..provision import KINDS, Provision
from . import fields, wording
from .model import Change, FieldChange, OneSided, Quote, Side
from .sentences import quote
from .similar import alike, bag, pairs

EQUAL = 2000  # beyond what any likeness gives: equal terms go together first
ENOUGH = 350  # of 1000: below it two provisions are one dropped and one added
WEIGHTY = ("name", "what", "purpose", "term", "papers", "award")  # tell provisions of a kind apart

Pair = tuple[str, str]  # a slot of each


@dataclass(frozen=True)
class Placed:
    """A provision in its agreement."""

    agreement: Agreement
    slot: str
    provision: Provision

    @property
    def quote(self) -> Quote:
        return quote(self.agreement, self.provision.cite.whole)

    @property
    def heading(self) -> str:
        """The heading it stands under."""
        whole = self.provision.cite.whole
        if not whole:
            return ""
        sentences = self.agreement.letter_of(whole[0]).sentences
        at = whole[0].start
        found = (s.heading for s in sentences if s.span().start <= at < s.span().end)
        return next(found, "").lower()

    @property
    def side(self) -> Side:
        return Side(self.slot, self.provision.told, self.quote)


def placed(agreement: Agreement) -> dict[str, list[Placed]]:
    """The provisions that mean something, by kind; of a family, as the last document has it."""
    found: dict[str, list[Placed]] = {}
    for slot, p in agreement.live.items():
        if not p.inert and agreement.version(slot).until is None:
            found.setdefault(p.kind, []).append(Placed(agreement, slot, p))
    return found


def matched(a: Agreement, b: Agreement) -> list[tuple[Placed | None, Placed | None]]:
    """Every provision with the one it goes with (by terms, then words, then heading), in the order
    of the first agreement, and then what only the second has.
    """
    ours, theirs = placed(a), placed(b)
    both: list[tuple[Placed | None, Placed | None]] = []
    for kind in KINDS:
        left, right = ours.get(kind, []), theirs.get(kind, [])
        found = _pairs(left, right)
        both += [(left[i], right[j]) for i, j in found]
        both += [(x, None) for i, x in enumerate(left) if i not in {i for i, _ in found}]
        both += [(None, x) for j, x in enumerate(right) if j not in {j for _, j in found}]
    places = [{slot: i for i, slot in enumerate(x.slots)} for x in (a, b)]

    def place(pair: tuple[Placed | None, Placed | None]) -> tuple[bool, int]:
        before, after = pair
        if before is not None:
            return False, places[0][before.slot]
        return True, places[1][after.slot] if after is not None else 0

    return sorted(both, key=place)


def _pairs(left: list[Placed], right: list[Placed]) -> list[tuple[int, int]]:
    if not left or not right:
        return []
    scores = {(i, j): _likeness(x, y) for i, x in enumerate(left) for j, y in enumerate(right)}
    alone = len(left) == len(right) == 1
    if alone and _one_name(left[0].provision, right[0].provision):
        return [(0, 0)]
    return pairs(lambda i, j: scores[i, j] - ENOUGH, len(left), len(right))


def _one_name(a: Provision, b: Provision) -> bool:
    """Whether nothing that tells provisions of the kind apart differs."""
    return all(getattr(a, n, None) == getattr(b, n, None) for n in WEIGHTY if n != "term")


def _likeness(a: Placed, b: Placed) -> int:
    words = alike(bag(a.quote.text), bag(b.quote.text))
    score = 400 * words // 1000 + 100 * (a.heading == b.heading)
    if fields.terms(a.provision) == fields.terms(b.provision):
        return EQUAL + score
    return score + 500 * fields.shared(a.provision, b.provision, WEIGHTY) // 1000


def change(a: Placed, b: Placed) -> Change | None:
    """What differs between two provisions; None where no term does."""
    found = tuple(_fields(a, b))
    if not found:
        return None
    return Change(a.provision.kind, wording.title(a.provision), a.side, b.side, found)


def _fields(a: Placed, b: Placed) -> Iterator[FieldChange]:
    for d in fields.differing(a.provision, b.provision):
        yield FieldChange(
            d.field,
            wording.label(d),
            wording.said(d.before, d.unit),
            wording.said(d.after, d.unit),
            wording.told(a.provision, d),
            (_quote(a, d.places[0], d.before), _quote(b, d.places[1], d.after)),
        )


def _quote(p: Placed, place: str, value: object) -> Quote | None:
    """The words that say a term; None where a provision does not say it."""
    cite, name = p.provision.cite, place.partition("[")[0]
    if value in (None, False, ()) and not (cite.fields.get(place) or cite.fields.get(name)):
        return None
    return quote(p.agreement, cite.fields.get(place) or cite.of(name))


def one_sided(p: Placed) -> OneSided:
    """A provision that the other agreement has not."""
    return OneSided(p.provision.kind, wording.title(p.provision), p.side)
