"""The types of a provision's terms. A type with a `Unit` is a number that formulas read as a leaf.

At the edges (agreement.yaml, JSON) a term is text that a lawyer reads: "$125,000.00", "49.9999%",
"1/4".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin

from .calendar import date
from .facts.values import Unreadable, parse, write
from .formula.units import (
    CODE,
    DATE,
    DAYS,
    HOURS,
    MONEY,
    MONTHS,
    NUMBER,
    PERCENT,
    PRICE,
    SHARES,
    YES_NO,
)

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

_TEXT = {
    MONEY: "money",
    PRICE: "price",
    PERCENT: "percent",
    HOURS: "hours",
    DATE: "date",
    SHARES: "shares",
}
_WHOLE = (MONTHS, DAYS, NUMBER, SHARES)
_PART = re.compile(r"[+-]?[\d,]*\.\d+")
NOT_WHOLE = "is not a whole number"


def fractional(value: object) -> bool:
    """Whether a term is written with decimals."""
    return _PART.fullmatch(str(value).strip()) is not None


@dataclass(frozen=True)
class Unit:
    """Marks a term's type with the unit of its integer, and reads and writes it as text."""

    name: str

    def parse(self, value: Any) -> Any:
        """The integer of a term as a person writes it."""
        if self.name == CODE or value is None or (self.name == YES_NO and isinstance(value, bool)):
            return value
        if isinstance(value, bool):
            raise ValueError(f"`{'yes' if value else 'no'}` is not a number. Write digits")
        if self.name in _WHOLE and fractional(value):
            of = "" if self.name == NUMBER else f" of {self.name}"
            raise ValueError(f"`{value}` {NOT_WHOLE}{of}")
        if isinstance(value, float):
            raise ValueError(f'write `"{value}"`, in quotes, so that it is exact')
        if isinstance(value, int) and self.name not in (MONEY, PERCENT, PRICE, HOURS):
            return value
        kind = "yes/no" if self.name == YES_NO else _TEXT.get(self.name, "number")
        text = value.isoformat() if hasattr(value, "isoformat") else str(value)
        try:
            found = parse(kind, re.sub(r"^\$", "", text.strip()))
            return bool(found) if self.name == YES_NO else found
        except Unreadable as problem:
            raise ValueError(f"{problem.what}. {problem.mend}") from None

    def write(self, value: Any) -> Any:
        """The text (or bare whole number) that `parse` reads back."""
        if value is None or self.name in (CODE, DAYS, MONTHS, NUMBER, YES_NO):
            return value
        if self.name in (MONEY, SHARES):
            return show_money(value) if self.name == MONEY else f"{value:,}"
        return ("$" if self.name == PRICE else "") + write(_TEXT[self.name], value)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_before_validator_function(
            self.parse,
            handler(source),
            serialization=core_schema.plain_serializer_function_ser_schema(self.write),
            json_schema_input_schema=core_schema.union_schema(
                [core_schema.int_schema(), core_schema.str_schema()]
            ),
        )


@dataclass(frozen=True)
class Exact:
    """Marks a fraction of a whole: written "1/4", "25%" is read too."""

    def parse(self, value: Any) -> Any:
        """The fraction that a text stands for."""
        if isinstance(value, Fraction):
            return value
        text = str(value).replace(",", "").strip()
        try:
            found = Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)
        except (ValueError, ZeroDivisionError):
            raise ValueError(f"`{value}` is not a fraction: write 1/4 or 25%") from None
        if not 0 <= found <= 1:
            raise ValueError(f"`{value}` is not a part of a whole: write a fraction from 0 to 1")
        return found

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            self.parse,
            serialization=core_schema.plain_serializer_function_ser_schema(str),
            json_schema_input_schema=core_schema.str_schema(),
        )


Cents = Annotated[int, Unit(MONEY)]
Price = Annotated[int, Unit(PRICE)]  # ten-thousandths of a dollar per share
Percent = Annotated[int, Unit(PERCENT)]  # millionths of a percent
Hours = Annotated[int, Unit(HOURS)]  # hundredths of an hour
Shares = Annotated[int, Unit(SHARES)]
Months = Annotated[int, Unit(MONTHS)]
Days = Annotated[int, Unit(DAYS)]
Number = Annotated[int, Unit(NUMBER)]
Day = Annotated[int, Unit(DATE)]  # days since 1970-01-01
YesNo = Annotated[bool, Unit(YES_NO)]  # what an amendment may turn round
Person = Annotated[str, Unit(CODE)]  # a name or place that facts are compared with
Portion = Annotated[Fraction, Exact()]  # belongs to the form


@lru_cache(maxsize=1024)
def unit_of(kind: Any) -> str | None:
    """The unit of a term's type; None for what belongs to the form."""
    if kind is None:
        return None
    for part in getattr(kind, "__metadata__", ()):
        if isinstance(part, Unit):
            return part.name
    if get_origin(kind) not in (Annotated, tuple):
        for part in get_args(kind):
            if get_origin(part) is Annotated and (unit := unit_of(part)):
                return unit
    return None


def item_of(kind: Any) -> Any:
    """The type of the items of a tuple type; None for anything else."""
    return get_args(kind)[0] if get_origin(kind) is tuple and get_args(kind) else None


def show_money(cents: int) -> str:
    """$125,000.00"""
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def show_day(day: int) -> str:
    """March 31, 2021"""
    on = date(day)
    return f"{on:%B} {on.day}, {on.year}"
