"""Units of formulas, and the range of integers each may hold.

Inside a formula everything is an integer: a date is days since 1970-01-01, money is cents, a price
per share is ten-thousandths of a dollar, a percentage is millionths of a percent, hours are
hundredths. The ranges are what inputs are held to; operators carry them along, so that a value that
could leave 64 bits is refused when the formula is built.
"""

from __future__ import annotations

from typing import Final

DATE: Final = "date"
DAYS: Final = "days"
MONTHS: Final = "months"
NUMBER: Final = "number"
YES_NO: Final = "yes/no"
SHARES: Final = "shares"
PERCENT: Final = "percent"
HOURS: Final = "hours"
CODE: Final = "text"
MONEY: Final = "money:USD"
PRICE: Final = "price:USD"
VALUE: Final = "value:USD"  # shares times price: ten-thousandths of a dollar

NEVER: Final = 2_000_000  # the day on which what has not happened happens
ALWAYS: Final = -200_000  # a day before every letter
INT64: Final = 2**63 - 1

RANGE: Final[dict[str, tuple[int, int]]] = {
    DATE: (ALWAYS, NEVER),
    DAYS: (-400_000, 400_000),
    MONTHS: (0, 1_200),
    NUMBER: (0, 1_000_000),
    YES_NO: (0, 1),
    SHARES: (0, 10**9),
    PERCENT: (0, 10**10),
    HOURS: (0, 10**8),
    CODE: (0, 2**60),
    MONEY: (0, 10**12),
    PRICE: (0, 10**9),
    VALUE: (0, 10**18),
}
MOST_RECORDS: Final = 10_000  # of one fact, for one person


def money(currency: str) -> str:
    """The unit of an amount in cents (or the currency's hundredths)."""
    return f"money:{currency}"


def unit_range(unit: str) -> tuple[int, int]:
    """What a value of this unit may be: (lowest, highest)."""
    if unit in RANGE:
        return RANGE[unit]
    return RANGE[f"{unit.partition(':')[0]}:USD"]


def is_money(unit: str) -> bool:
    """Whether values of the unit are amounts of a currency."""
    return unit.startswith("money:")
