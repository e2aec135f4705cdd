"""What the provisions of one agreement mean together: they ask each other by the names of findings
and levels, never by kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

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


class AgreementScope(Scope):
    """What the provisions of one agreement mean, worked out when first asked for."""

    def __init__(self, slots: Mapping[str, Provision]) -> None:
        self.slots = dict(slots)
        self._meanings: dict[str, list[Meaning]] = {}
        self._asking: list[str] = []
        self._findings: dict[str, Formula] = {}

    def meaning(self, slot: str) -> list[Meaning]:
        """Everything one provision means."""
        if slot not in self._meanings:
            if slot in self._asking:
                raise FormulaError(
                    f"provisions ask each other in a circle: {' -> '.join(self._asking)}"
                )
            self._asking.append(slot)
            provision = self.slots[slot]
            self._meanings[slot] = list(provision.meaning(Terms(provision, slot, self)))
            self._asking.pop()
        return self._meanings[slot]

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
        for slot in self._providers(name, silent=True):
            for item in self.meaning(slot):
                if isinstance(item, Level) and item.name == name:
                    return item.at(day)
        for kind in KINDS.values():
            if name in kind.silent:
                return _from_facts(name, day, *kind.silent[name])
        raise FormulaError(f"no kind of provision provides the level {name}")

    def has(self, name: str) -> bool:
        return bool(self._providers(name, silent=False))

    def amendment_binds(self, over: Records) -> Formula:
        """By the agreement's rule; where it has none, an amendment binds if both sides
        signed it.
        """
        for slot in self._providers("amendment_rule", silent=False):
            for item in self.meaning(slot):
                if isinstance(item, AmendmentTest):
                    return item.binds(over)
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
        found = [s for s in self._providers(name, silent=False)]
        offers = (
            m for s in found for m in self.meaning(s) if isinstance(m, Offer) and m.name == name
        )
        if name == "precondition":  # the gate itself asks for these
            return tuple(offers)
        return tuple(replace(m, day=self.gated(m.day)) for m in offers)


def _from_facts(name: str, day: Formula, unit: str, fact: str, field: str) -> Formula:
    """A level that the agreement does not state: what the facts say, else unknown."""
    records = Records(fact)
    missing = unknown(unit, f"the {name}, which is not stated here", fact=fact, on=day)
    found = last(records, records.field(field, unit), records.on <= day, missing)
    return found.named(f"{name} in effect")
