"""The terms of an agreement for the page: each provision in words, with its fields, its figures and
the places of both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...agreement import terms_of
from ...engine.statement import Statement
from ...formula.units import is_money
from ...meaning import Condition, Duty, Entitlement, Entry, Figure, Finding, Level, Vesting
from ...provision import Provision
from .. import reviewed
from ..papers import of_version
from .keys import Places, key, words
from .traces import Why
from .whys import Whys

HUES = {  # of a mark in the letter, and what it means there
    "money": "pay",
    "shares": "shares",
    "finding": "definitions and events",
    "duty": "duties and conditions",
    "rule": "other rules",
    "note": "says nothing of its own",
}


@dataclass(frozen=True)
class Field:
    """A term as agreement.yaml has it, and where in the letter it stands."""

    name: str
    value: tuple[str, ...]  # one line each
    place: str


@dataclass(frozen=True)
class Term:
    """A provision on the page."""

    key: str
    number: str
    slot: str
    title: str
    hue: str
    said: str
    line: str
    place: str
    version: str  # when it is in force, where that is not always
    fields: tuple[Field, ...]
    figures: tuple[Why, ...]


def terms(s: Statement, found: Whys, places: Places) -> Iterator[Term]:
    """Every provision, in the order of the letter; then what stands in where it is silent."""
    hues, titles, numbers = hues_of(s), titles_of(s.slots), numbers_of(s)
    silent = {slot: p for slot, p in s.slots.items() if slot not in s.agreement.slots}
    for slot, p in (*s.agreement.slots.items(), *silent.items()):
        figures = found.of(slot)
        if slot in silent and not figures:
            continue
        said = (
            re.sub(r"\s*\n\s*", "\n", p.told)
            if slot not in silent
            else "The letter does not say; this is what then holds."
        )
        said = "\n".join(filter(None, (said, reviewed.told(s.agreement.changed(slot)))))
        line = s.agreement.place(p.cite.whole[0]) if p.cite.whole else ""
        version = of_version(s.agreement.version(slot)).strip(" ()")
        fields = tuple(_fields(slot, p, places)) if slot not in silent else ()
        yield Term(
            key(slot), numbers.get(slot, ""), slot, titles[slot], hues.get(slot, "rule"),
            said, line, places.whole(slot), version, fields, figures,
        )  # fmt: skip


def hues_of(s: Statement) -> dict[str, str]:
    """What each provision is about, by what it means."""
    items: dict[str, list[Any]] = {}
    for o in s.outputs:
        items.setdefault(o.slot, []).append((o.item, o.key))
    out = {}
    for slot, p in s.slots.items():
        found = items.get(slot, [])
        out[slot] = "note" if p.inert else _hue(s, found)
    return out


def _hue(s: Statement, found: Sequence[tuple[Any, str]]) -> str:
    def has(*kinds: type) -> bool:
        return any(isinstance(item, kinds) for item, _ in found)

    if has(Vesting):
        return "shares"
    paid = any(isinstance(i, Level | Figure) and _money(s, k) for i, k in found)
    if has(Entry) or paid:
        return "money"
    if has(Finding) and not has(Condition):
        return "finding"
    return "duty" if has(Duty, Condition) else "money" if has(Entitlement) else "rule"


def _money(s: Statement, name: str) -> bool:
    return name in s.run.results and is_money(s.root(name).unit)


def titles_of(slots: Mapping[str, Provision]) -> dict[str, str]:
    """Slot -> how a reader knows the provision: its kind, with a number where there are several."""
    kinds = Counter(p.kind for p in slots.values())
    out = {}
    for slot, p in slots.items():
        name = words(p.kind).capitalize()
        number = slot.rpartition("[")[2].rstrip("]")
        several = kinds[p.kind] > 1 and number.isdigit()
        out[slot] = f"{name} {int(number) + 1}" if several else name
    return out


def numbers_of(s: Statement) -> dict[str, str]:
    """The number by which a term is known beside the letter's text; what means nothing has none."""
    meant = [slot for slot, p in s.agreement.slots.items() if not p.inert]
    return {slot: str(i) for i, slot in enumerate(meant, 1)}


def _fields(slot: str, p: Provision, places: Places) -> Iterator[Field]:
    said = terms_of(p)
    for name, value in said.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for i, item in enumerate(value):
                cited = f"{name}[{i}]" if f"{name}[{i}]" in p.cite.fields else name
                label = f"{words(name)} {i + 1}" if len(value) > 1 else words(name)
                yield Field(label, tuple(_shown(item)), places.field(slot, cited))
        else:
            yield Field(words(name), tuple(_shown(value)), places.field(slot, name))


def _shown(value: Any) -> Iterable[str]:
    """A term as lines of text."""
    if isinstance(value, dict):
        return [f"{words(str(k))}: {', '.join(_shown(v))}" for k, v in value.items()]
    if isinstance(value, list):
        return [", ".join(x for item in value for x in _shown(item))] if value else ["none"]
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    return ["none" if value is None else words(value) if isinstance(value, str) else str(value)]
