"""A document that implements a promise: its terms with those of the promise that it leaves unsaid,
and where the two differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import Problem
from ..provision import Cite, Provision, Spans
from .document import Conflict, Side
from .terms import all_terms_of, terms_of

if TYPE_CHECKING:
    from .composing import Item, Member, _Family

EMPTY: tuple[object, ...] = (None, False, "", [], ())


def implemented(family: _Family, member: Member, own: Mapping[str, Provision]) -> dict[str, str]:
    """Put a document's terms in the place of the promises it implements; where its own slots have
    come to stand.
    """
    listed, name = member.listed, member.agreement.letter.name
    placed: dict[str, str] = {}
    used: set[str] = set()
    for slot in listed.of:
        base = family.find(slot, listed, "of")
        if base is None:
            continue
        found = _own_of(slot, base, member, own, family.problems)
        if found is None:
            continue
        item = _implement(family, member, base, own[found])
        if item is not None:
            used.add(found)
            placed[found] = item.slot
    for slot, p in own.items():
        if slot in listed.adds:
            placed[slot] = family.put(p, listed.effective).slot
        elif slot not in used:
            why = f"{name} is followed only in what it implements"
            placed[slot] = family.put(p, aside=why).slot
    return placed


def _own_of(
    slot: str, base: Item, member: Member, own: Mapping[str, Provision], problems: list[Problem]
) -> str | None:
    """Which of a document's provisions implements a promise."""
    kind, where = base.provision.kind, member.listed.where
    found = [s for s, target in member.listed.replaces.items() if target == slot]
    found = found or [s for s, p in own.items() if p.kind == kind]
    if len(found) == 1 and own[found[0]].kind == kind:
        return found[0]
    if not found:
        what, mend = f"no {kind} is read in it.", "Correct it as an agreement.yaml of its own."
    else:
        what = f"it is not clear which of {', '.join(found)} implements {slot}."
        mend = f"Write `replaces: {{'{found[0]}': '{slot}'}}`."
    problems.append(Problem(where, what, mend))
    return None


def _implement(family: _Family, member: Member, base: Item, p: Provision) -> Item | None:
    listed, name = member.listed, member.agreement.letter.name
    promise_wins = listed.prevails == "promise"
    units = tuple(_units(base.provision, p, promise_wins))
    kept = {n: getattr(base.provision, n) for u in units if u.kept for n in u.terms}
    fields = {n: s for n, s in p.cite.fields.items() if n not in kept}
    fields |= {n: s for n, s in base.provision.cite.fields.items() if n in kept}
    cite = Cite((*p.cite.whole, *base.provision.cite.whole), fields)
    try:
        made = replace(p, cite=cite, **kept)
    except ValueError as error:
        what = f"with what it leaves to {base.slot} its terms cannot hold: {error}."
        mend = "Correct it as an agreement.yaml of its own."
        family.problems.append(Problem(listed.where, what, mend))
        return None
    item = family.put(made, base.since)
    item.until, item.instead_of = base.until, base.slot
    base.aside = f"implemented by {name}"
    because = "what implements a promise prevails over it"
    if promise_wins:
        because = "the family file says that the promise prevails"
    for u in units:
        if u.differs:
            wins = "promise" if promise_wins else "document"
            sides = (_side(base.provision, u.terms), _side(p, u.terms))
            family.conflicts.append(Conflict(item.slot, u.name, *sides, wins, because))  # type: ignore[arg-type]
    return item


@dataclass(frozen=True)
class _Unit:
    """Terms that are said together, or one alone."""

    terms: tuple[str, ...]
    kept: bool  # as promised
    differs: bool

    @property
    def name(self) -> str:
        return ", ".join(self.terms)


def _units(promise: Provision, document: Provision, promise_wins: bool) -> Iterator[_Unit]:
    given = terms_of(document)
    mine, theirs = all_terms_of(promise), all_terms_of(document)
    groups = [*document.in_family.together]
    grouped = {n for group in groups for n in group}
    groups += [(n,) for n in theirs if n not in grouped]
    for group in groups:
        said = any(n in given for n in group)
        promised = any(mine[n] not in EMPTY for n in group)
        differs = said and promised and any(mine[n] != theirs[n] for n in group)
        kept = not said or (differs and promise_wins)
        yield _Unit(group, kept, differs)


def _side(p: Provision, terms: tuple[str, ...]) -> Side:
    given, every = terms_of(p), all_terms_of(p)
    shown = {n: given[n] for n in terms if n in given}
    shown = shown or {n: every[n] for n in terms if every[n] not in EMPTY}
    said = [plain(v) if len(terms) == 1 else f"{n} {plain(v)}" for n, v in shown.items()]
    spans: Spans = tuple(s for n in shown for s in p.cite.fields.get(n, ()))
    return Side("; ".join(said), spans or p.cite.whole)


def plain(value: Any) -> str:
    """A term as a reader would say it."""
    if isinstance(value, Mapping):
        parts = (f"{k} {plain(v)}" for k, v in value.items() if v not in EMPTY)
        return ", ".join(parts)
    if isinstance(value, list):
        return "; ".join(plain(v) for v in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value).replace("_", " ")
