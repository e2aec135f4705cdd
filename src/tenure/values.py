"""A value as a statement gives it: known, or what it is known to lie between; exact,
with its unit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from .calendar import date as date_of
from .facts.values import write
from .formula.units import (
    ALWAYS,
    CODE,
    DATE,
    HOURS,
    NEVER,
    PERCENT,
    PRICE,
    VALUE,
    YES_NO,
    is_money,
    unit_range,
)
from .terms import show_money

Plain = int | bool | str | Decimal | Fraction | date | None
ANY = 10_000_000_000  # cents; an upper end above it rests on an amount or a price that could be any
_DECIMALS = {PRICE: 4, HOURS: 2, PERCENT: 6, VALUE: 4}


@dataclass(frozen=True)
class Value:
    """An integer in its unit, between `low` and `high`; known when the two are equal."""

    unit: str
    low: int
    high: int
    texts: Mapping[int, str] = field(default_factory=dict, compare=False, repr=False)  # of codes

    @property
    def known(self) -> bool:
        """Whether there is nothing left to settle."""
        return self.low == self.high

    @property
    def plain(self) -> Plain:
        """As Python has it: Decimal dollars, date, bool, int, text; None where unknown or never."""
        return self._plain(self.low) if self.known else None

    def _plain(self, n: int) -> Plain:
        if is_money(self.unit):
            return Decimal(n) / 100
        if self.unit in _DECIMALS:
            return Decimal(n).scaleb(-_DECIMALS[self.unit])
        if self.unit == DATE:
            return None if n >= NEVER else date_of(n)
        if self.unit == YES_NO:
            return bool(n)
        if self.unit.startswith("shares/"):
            return Fraction(n, int(self.unit.partition("/")[2]))
        return self.texts.get(n, str(n)) if self.unit == CODE else n

    @property
    def ends(self) -> tuple[Plain, Plain]:
        """Both ends, as Python has them."""
        return self._plain(self.low), self._plain(self.high)

    def __str__(self) -> str:
        if self.known:
            return self._show(self.low)
        low, high = unit_range(self.unit) if "/" not in self.unit[:7] else (0, 0)
        if self.unit in (YES_NO, CODE) or (self.low <= low and self.high >= high):
            return "unknown"
        if self.unit == DATE and self.high >= NEVER:
            never = self._show(self.high)
            return f"unknown: {self._show(self.low)} or {never}" if self.low > low else "unknown"
        if is_money(self.unit) and self.high > min(high, ANY):
            if self.low < -ANY:
                return "unknown"
            return f"unknown: {self._show(self.low)} or more"
        if is_money(self.unit) and self.low < -ANY:
            return f"unknown: {self._show(self.high)} or less"
        return f"unknown: {self._show(self.low)} to {self._show(self.high)}"

    def _show(self, n: int) -> str:
        if is_money(self.unit):
            return (self.known and self.texts.get(n)) or show_money(n)
        if self.unit == DATE:
            if n <= ALWAYS:
                return "the beginning"
            return self.texts.get(NEVER, "never") if n >= NEVER else date_of(n).isoformat()
        if self.unit == PRICE:
            return f"${write('price', n)}"
        if self.unit in (PERCENT, HOURS):
            kind = "percent" if self.unit == PERCENT else "hours"
            return write(kind, n) + (" hours" if kind == "hours" else "")
        if self.unit == YES_NO:
            return "yes" if n else "no"
        if self.unit == CODE:
            return self.texts.get(n, "(another)" if n else "none in particular")
        if self.unit.startswith("shares"):
            found = self._plain(n)
            return f"{found:,} shares" if isinstance(found, int) else f"{found} shares"
        if self.unit in ("days", "months"):
            return f"{n} {self.unit[:-1] if n == 1 else self.unit}"
        return f"{n:,}"
