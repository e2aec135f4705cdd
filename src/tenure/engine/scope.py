"""What the provisions of one agreement mean together: they ask each other by the names of findings
and levels, never by kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from ..agreement import ALWAYS_IN_FORCE, Version
from ..errors import FormulaError
from ..formula import (
    NEVER_DAY,
    Formula,
    Records,
    by,
    either,
    larger,
    last,
    smaller,
    unknown,
)
from ..formula.units import YES_NO
from ..meaning import AmendmentTest, Finding, Level, Meaning, Offer
from ..provision import KINDS, Provision, Scope, Terms
from .versions import Window, carried, while_in_force


class AgreementScope(Scope):
    """What the provisions of one agreement mean, worked out when first asked for."""

    def __init__(
        self, slots: Mapping[str, Provision], versions: Mapping[str, Version] | None = None
    ) -> None:
        self.slots = dict(slots)
        self.versions = dict(versions or {})
        self._plain: dict[str, list[Meaning]] = {}
        self._meanings: dict[str, list[Meaning]] = {}
        self._asking: list[str] = []
        self._findings: dict[str, Formula] = {}

    def meaning(self, slot: str) -> list[Meaning]:
        """Everything one provision means, while it is in force."""
        if slot not in self._meanings:
            if slot in self._asking:
                raise FormulaError(
                    f"provisions ask each other in a circle: {' -> '.join(self._asking)}"
                )
            self._asking.append(slot)
            provision = self.slots[slot]
            self._plain[slot] = list(provision.meaning(Terms(provision, slot, self)))
            self._asking.pop()
            self._meanings[slot] = self._while_in_force(slot)
        return self._meanings[slot]

    def _while_in_force(self, slot: str) -> list[Meaning]:
        window = self.window(slot)
        if window is None:
            return self._plain[slot]
        before = self._before(slot)
        older = [] if before is None else self.meaning(before)
        return while_in_force(self._carried(slot), window, older)

    def _before(self, slot: str) -> str | None:
        """The slot whose place a provision took."""
        version = self.versions.get(slot)
        return None if version is None else version.instead_of

    def _carried(self, slot: str) -> list[Meaning]:
        """What a provision means, with what some figures came to by the words before it."""
        before = self._before(slot)
        if before is None:
            return self._plain[slot]
        self.meaning(before)
        older = self._carried(before)
        return [carried(m, older, slot) for m in self._plain[slot]]

    def window(self, slot: str) -> Window | None:
        """The days on which a provision is in force; None where it always is."""
        version = self.versions.get(slot)
        return None if version is None else Window(slot, version)

    def days_in_force(self, slot: str) -> tuple[Formula | None, Formula | None]:
        window = self.window(slot)
        if window is None:
            return None, None
        v = window.version
        return (
            None if v.since is None else window.since,
            None if v.until is None else window.until,
        )

    def is_added(self, slot: str) -> bool:
        version = self.versions.get(slot)
        return version is not None and version.since is not None and version.instead_of is None

    def shown(self, slot: str, value: Formula) -> Formula:
        """A value of the statement's day; nothing while its provision is not in force."""
        window = self.window(slot)
        return value if window is None else window.shown(value)

    def _providers(self, name: str, silent: bool) -> list[str]:
        found = [s for s, p in self.slots.items() if name in p.provides]
        if found or not silent:
            return found
        for kind in KINDS.values():
            if name in kind.provides and self.stand_in(kind):
                return [f"{kind.kind}[0]"]
        return []

    def stand_in(self, kind: type[Provision]) -> bool:
        """Whether a kind has something that stands in for it where the agreement has none."""
        silent = kind.when_silent()
        if silent is not None:
            self.slots.setdefault(f"{kind.kind}[0]", silent)
        return silent is not None

    def finding(self, name: str) -> Formula:
        if name not in self._findings:
            days = [
                item.day
                for slot in self._providers(name, silent=True)
                for item in self.meaning(slot)
                if isinstance(item, Finding) and item.name == name
            ]
            if not days:
                raise FormulaError(f"no kind of provision provides the finding {name}")
            self._findings[name] = smaller(*days)
        return self._findings[name]

    def finding_each(self, name: str) -> tuple[Any, ...]:
        """The records behind a finding, with the day each gives."""
        found = self._providers(name, silent=True)
        items = [
            m for s in found for m in self.meaning(s) if isinstance(m, Finding) and m.name == name
        ]
        return tuple(pair for m in items for pair in m.each)

    def level(self, name: str, day: Formula) -> Formula:
        found = [
            (slot, item)
            for slot in self._providers(name, silent=True)
            for item in self.meaning(slot)
            if isinstance(item, Level) and item.name == name
        ]
        for slot, item in found:
            if slot not in self.versions:
                return item.at(day)
        if found:
            return self._by_version(name, day, found)
        for kind in KINDS.values():
            if name in kind.silent:
                return _from_facts(name, day, *kind.silent[name])
        raise FormulaError(f"no kind of provision provides the level {name}")

    def _by_version(self, name: str, day: Formula, found: list[tuple[str, Level]]) -> Formula:
        """A level by the words in force on the day; by the facts where none are."""
        slots = [slot for slot, _ in found]
        windows = [Window(slot, self.versions[slot]) for slot in slots]
        replaced = {w.version.instead_of for w in windows}
        gaps = windows[0].version.since is not None or any(
            w.version.until is not None and w.slot not in replaced for w in windows
        )
        value = found[0][1].at(day)
        if gaps:
            silent = next((k.silent[name] for k in KINDS.values() if name in k.silent), None)
            untold = unknown(value.unit, f"the {name}, which is not stated for that day")
            start = untold if silent is None else _from_facts(name, day, *silent)
            value = either(windows[0].holds(day), value, start)
        for window, (_, item) in zip(windows[1:], found[1:], strict=True):
            value = either(window.holds(day), item.at(day), value)
        return value

    def has(self, name: str) -> bool:
        """Of `pay_day.monthly`: whether one that provides pay days says that word in its terms."""
        name, _, word = name.partition(".")
        found = self._providers(name, silent=False)
        return any(not word or word in _words_of(self.slots[slot]) for slot in found)

    def amendment_binds(self, over: Records) -> Formula:
        """By the agreement's rule; where it has none, an amendment binds if both sides
        signed it.
        """
        rules = [
            (self.window(slot), item.binds(over))
            for slot in self._providers("amendment_rule", silent=False)
            for item in self.meaning(slot)
            if isinstance(item, AmendmentTest)
        ]
        if rules:
            binds = rules[0][1]
            for window, later in rules[1:]:
                if window is not None:
                    binds = either(window.holds(over.on), later, binds)
            return binds
        signed = [
            over.field(f"signed_by.{who}", YES_NO) for who in ("employee", "company", "board")
        ]
        return signed[0] & (signed[1] | signed[2])

    def gated(self, day: Formula) -> Formula:
        """The day on which a promise is earned: not before the agreement is in effect, and not at
        all once the offer has failed (design, section 3.9).
        """
        if self.has("effective"):
            day = larger(day, self.finding("effective"))
        if self.has("offer_failed"):
            day = either(by(self.finding("offer_failed"), day), NEVER_DAY, day)
        return day

    def each(self, name: str) -> tuple[Any, ...]:
        found = self._providers(name, silent=False)
        if name == "precondition":  # the gate itself asks for these; no later document adds one
            found = [s for s in found if self.versions.get(s, ALWAYS_IN_FORCE).since is None]
            meant = [m for s in found if self.meaning(s) for m in self._plain[s]]
            return tuple(m for m in meant if isinstance(m, Offer) and m.name == name)
        offers = (
            m for s in found for m in self.meaning(s) if isinstance(m, Offer) and m.name == name
        )
        return tuple(replace(m, day=self.gated(m.day)) for m in offers)


def _words_of(p: Provision) -> list[str]:
    """The terms of a provision that are words."""
    terms = (getattr(p, f.name) for f in fields(p))
    return [x for x in terms if isinstance(x, str)]


def _from_facts(name: str, day: Formula, unit: str, fact: str, field: str) -> Formula:
    """A level that the agreement does not state: what the facts say, else unknown."""
    records = Records(fact)
    missing = unknown(unit, f"the {name}, which is not stated here", fact=fact, on=day)
    found = last(records, records.field(field, unit), records.on <= day, missing)
    return found.named(f"{name} in effect")
