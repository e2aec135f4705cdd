"""One worked case: the letter, its facts, and the statement on the day asked about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.findings import scope_of
from tenure.engine.statement import Statement
from tenure.values import Value
from tests.oracle.choices import Chosen
from tests.oracle.facts import facts

LETTERS = Path("letters") / "seeds"
Json = Any


class Case:
    """One case: its statement on the day asked about, and others as a key asks for them."""

    def __init__(self, given: Mapping[str, Json], shared: Path, readings: Chosen = ()) -> None:
        self.given = given
        name = {"CFO": "mezger-2005.txt", "CEO": "akridge-2005.txt"}[given["letter"]]
        self.agreement = _by(_letter(str(shared / LETTERS / name)), readings)
        self.facts = tenure.Facts.of(facts(given["facts"]))

    @cached_property
    def statement(self) -> Statement:
        return self.at(self.given["as_of"], self.given.get("known_at"))

    def at(self, day: str, known_at: str | None = None) -> Statement:
        return tenure.on(self.agreement, self.facts, day, known_at=known_at)

    def figure(self, name: str) -> Json:
        return plain(self.statement[name])

    def what_if(self, way: str) -> dict[str, Json]:
        [cell] = tenure.what_if(self.agreement, self.facts, [self.given["as_of"]], ways=[way])
        names = {
            "severance": self.cash,
            "health_cost": "health",
            "value_of_acceleration": "acceleration_value",
        }
        out = {names[k.rpartition(".")[2]]: plain(v) for k, v in cell.added.items()}
        return {**out, "total": plain(cell.total)}

    @property
    def cash(self) -> str:
        """What the answers call the severance of this letter."""
        return {"CFO": "severance", "CEO": "lump_sum"}[self.given["letter"]]


def _by(agreement: Agreement, readings: Chosen) -> Agreement:
    """The agreement with readings chosen on every provision that has the doubt."""
    choices = {
        f"{slot}.{doubt}": Choice(reading, by="the worked answers")
        for slot, provision in scope_of(agreement).slots.items()
        for doubt, reading in readings
        if any(d.name == doubt for d in provision.doubts)
    }
    return agreement.choosing(choices)


@lru_cache
def _letter(path: str) -> Any:
    return tenure.load(path)


def plain(value: Value) -> Json:
    """A figure as JSON has it; None where unknown."""
    found = value.plain
    if isinstance(found, (Decimal, Fraction)):
        return float(found)
    return found.isoformat() if isinstance(found, date) else found


def tenure_day(day: int) -> str:
    from tenure.facts.values import iso

    return iso(day)
