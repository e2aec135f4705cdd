"""Two provisions of one kind, term by term: which differ, down to the items of lists."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..leaves import hints
from ..terms import item_of, unit_of
from .similar import pairs, unmatched

Items = tuple[Any, ...]
NUMBERING = frozenset({"cite", "label"})  # where something stands; no term of it


@dataclass(frozen=True)
class Differs:
    """One term that differs: its path on both sides, its unit, and the two values."""

    names: tuple[str, ...]  # of the term: ("grounds", "cure_days")
    sort: str  # of the part it is in, where there are several: "neglect"
    places: tuple[str, str]  # as a cite names it on either side: "grounds[1]"
    unit: str | None
    before: Any
    after: Any

    @property
    def field(self) -> str:
        """The whole path: "grounds.neglect.cure_days"."""
        return ".".join(n for n in (self.names[0], self.sort, *self.names[1:]) if n)


def differing(a: Any, b: Any) -> Iterator[Differs]:
    """Every term that differs between two provisions of one kind."""
    return _inside(a, b, _At((), "", ("", "")))


def terms(value: Any) -> dict[str, Any]:
    """The terms of a provision or of a part of one, without what only numbers it."""
    return {
        f.name: _bare(getattr(value, f.name))
        for f in dataclasses.fields(value)
        if f.name not in NUMBERING
    }


def _bare(value: Any) -> Any:
    if _is_part(value):
        return (type(value).__name__, terms(value))
    if isinstance(value, tuple):
        return tuple(_bare(v) for v in value)
    return value


def _is_part(value: Any) -> bool:
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


@dataclass(frozen=True)
class _At:
    """Where the comparison has got to."""

    names: tuple[str, ...]
    sort: str
    places: tuple[str, str]

    def field(self, name: str) -> _At:
        return _At((*self.names, name), self.sort, self.places if self.names else (name, name))

    def item(self, i: int | None, j: int | None, sort: str) -> _At:
        """An item of a list, which a cite names if the list is a field of its own."""
        places = self.places
        if len(self.names) == 1:
            name = self.names[0]
            places = (
                name if i is None else f"{name}[{i}]",
                name if j is None else f"{name}[{j}]",
            )
        return _At(self.names, self.sort or sort, places)

    def differs(self, unit: str | None, a: Any, b: Any) -> Differs:
        return Differs(self.names, self.sort, self.places, unit, a, b)


def _inside(a: Any, b: Any, at: _At) -> Iterator[Differs]:
    types = hints(type(a))
    for f in dataclasses.fields(a):
        if f.name not in NUMBERING:
            before, after = getattr(a, f.name), getattr(b, f.name)
            yield from _values(before, after, at.field(f.name), types[f.name])


def _values(a: Any, b: Any, at: _At, kind: Any) -> Iterator[Differs]:
    if _bare(a) == _bare(b):
        return
    if _is_part(a) and type(a) is type(b):
        yield from _inside(a, b, at)
    elif isinstance(a, tuple) and isinstance(b, tuple):
        yield from _items(a, b, at, kind)
    else:
        yield at.differs(unit_of(kind), a, b)


def _items(a: Items, b: Items, at: _At, kind: Any) -> Iterator[Differs]:
    """Lists: parts are paired with those most like them; of words, only what is not in both."""
    if not any(_is_part(x) for x in (*a, *b)):
        gone, new = tuple(x for x in a if x not in b), tuple(x for x in b if x not in a)
        if gone or new:  # else in another order only
            yield at.differs(unit_of(item_of(kind)), gone, new)
        return
    found = pairs(lambda i, j: likeness(a[i], b[j]), len(a), len(b))
    for i, j in found:
        yield from _values(a[i], b[j], at.item(i, j, sort_of(a[i])), None)
    left, right = unmatched(found, len(a), len(b))
    for i in left:
        yield at.item(i, None, "").differs(None, a[i], None)
    for j in right:
        yield at.item(None, j, "").differs(None, None, b[j])


def likeness(a: Any, b: Any) -> int:
    """From 0 to 1000: how many of the given terms of two parts are the same; 0 for two sorts."""
    if type(a) is not type(b) or sort_of(a) != sort_of(b):
        return 0
    return 1 + 999 * shared(a, b) // 1000


def shared(a: Any, b: Any, weighty: tuple[str, ...] = ()) -> int:
    """From 0 to 1000: the terms that are the same, of those that either of two parts gives."""
    one, two = terms(a), terms(b)
    usual = {f.name: f.default for f in dataclasses.fields(a)}
    given = [k for k in one if not (one[k] == two[k] == usual[k])]
    weight = {k: 3 if k in weighty else 1 for k in given}
    total = sum(weight.values())
    return 1000 * sum(w for k, w in weight.items() if one[k] == two[k]) // total if total else 1000


def sort_of(part: Any) -> str:
    """What a part is, where it says so: a ground, a limb."""
    return next((str(getattr(part, n)) for n in ("ground", "limb") if hasattr(part, n)), "")
