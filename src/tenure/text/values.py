"""Exact values found in a letter. Offsets are those of the normal text; nothing is ever a float."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import ClassVar

MONEY, PERCENT, FRACTION, COUNT = "\ue000", "\ue001", "\ue002", "\ue003"
DURATION, DATE, ORDINAL, MULTIPLE = "\ue004", "\ue005", "\ue006", "\ue007"
KINDS: Mapping[str, str] = {
    "money": MONEY,
    "percent": PERCENT,
    "fraction": FRACTION,
    "count": COUNT,
    "duration": DURATION,
    "date": DATE,
    "ordinal": ORDINAL,
    "multiple": MULTIPLE,
}
ANY_VALUE = "[\ue000-\ue007]"


@dataclass(frozen=True, slots=True)
class Value:
    """One value and one span, said twice or not: "thirty (30) days" is one duration."""

    kind: ClassVar[str] = ""
    mask: ClassVar[str] = ""  # the one character that stands for it in masked text
    start: int
    end: int
    note: str = field(
        default="", kw_only=True
    )  # what is wrong with it: words and figures differ, no such day


@dataclass(frozen=True, slots=True)
class Money(Value):
    kind: ClassVar[str] = "money"
    mask: ClassVar[str] = MONEY
    exact: Fraction  # in units of the currency
    currency: str = "USD"

    @property
    def cents(self) -> int:
        return _nearest(self.exact * 100)

    @property
    def price(self) -> int:
        """In 1/10000 of the currency's unit, as prices per share are."""
        return _nearest(self.exact * 10_000)


@dataclass(frozen=True, slots=True)
class Percent(Value):
    kind: ClassVar[str] = "percent"
    mask: ClassVar[str] = PERCENT
    fraction: Fraction  # of one: 25% is 1/4, 33-1/3% is 1/3

    @property
    def millionths(self) -> int:
        """In millionths of a percent: 50% is 50_000_000."""
        return _nearest(self.fraction * 100_000_000)


@dataclass(frozen=True, slots=True)
class Portion(Value):
    kind: ClassVar[str] = "fraction"
    mask: ClassVar[str] = FRACTION
    fraction: Fraction


@dataclass(frozen=True, slots=True)
class Count(Value):
    kind: ClassVar[str] = "count"
    mask: ClassVar[str] = COUNT
    n: int
    unit: str = ""  # "shares", "options", "units" where that follows


@dataclass(frozen=True, slots=True)
class Duration(Value):
    """As stated, never turned into days."""

    kind: ClassVar[str] = "duration"
    mask: ClassVar[str] = DURATION
    n: int
    unit: str  # hour, day, week, month, quarter, year
    qualifier: str = ""  # "business", "calendar", "consecutive" ...
    part: Fraction = Fraction(0)  # beyond the whole n: 1.25 days is n = 1 and part = 1/4

    @property
    def business(self) -> bool:
        return self.qualifier in ("business", "working", "banking", "trading")

    @property
    def months(self) -> int | None:
        """In months, where the unit is made of months."""
        size = {"month": 1, "quarter": 3, "year": 12}.get(self.unit)
        return None if size is None or self.part else self.n * size


@dataclass(frozen=True, slots=True)
class Date(Value):
    """A calendar date; the year or the day is None where the letter leaves it out."""

    kind: ClassVar[str] = "date"
    mask: ClassVar[str] = DATE
    year: int | None
    month: int
    day: int | None

    @property
    def iso(self) -> str:
        year = "-" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.month:02d}" + ("" if self.day is None else f"-{self.day:02d}")

    @property
    def days(self) -> int | None:
        """Days since 1970-01-01, where the letter names one day and it exists."""
        if self.year is None or self.day is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day).toordinal() - 719_163
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Ordinal(Value):
    kind: ClassVar[str] = "ordinal"
    mask: ClassVar[str] = ORDINAL
    n: int


@dataclass(frozen=True, slots=True)
class Multiple(Value):
    """ "two times", "2.99x", "twice"."""

    kind: ClassVar[str] = "multiple"
    mask: ClassVar[str] = MULTIPLE
    ratio: Fraction


def _nearest(amount: Fraction) -> int:
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)  # half up
