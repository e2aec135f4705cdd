"""Months, anniversaries and business days. Inside, a day is an integer: days since 1970-01-01."""

from __future__ import annotations

from datetime import date as Date
from enum import IntEnum

from tenure.calendar import arithmetic
from tenure.calendar.arithmetic import (
    COVERED_FROM,
    COVERED_TO,
    NEVER,
    add_business_days,
    add_months,
    business_days_between,
    day_of_month,
    is_month_end,
    month_index,
    month_length,
    months_between,
    roll_back,
    roll_forward,
    weekday,
    year_of,
)
from tenure.calendar.holidays import (
    BusinessDays,
    exchange_days,
    exchange_holidays,
    federal_days,
    federal_holidays,
    is_business_day,
    is_trading_day,
    last_trading_day,
)

__all__ = [
    "COVERED_FROM",
    "COVERED_TO",
    "NEVER",
    "BusinessDays",
    "MonthEnd",
    "add_business_days",
    "add_months",
    "business_days_between",
    "date",
    "day",
    "day_of_month",
    "exchange_days",
    "exchange_holidays",
    "federal_days",
    "federal_holidays",
    "is_business_day",
    "is_month_end",
    "is_trading_day",
    "last_trading_day",
    "month_index",
    "month_length",
    "months_between",
    "roll_back",
    "roll_forward",
    "weekday",
    "year_of",
]

EPOCH = Date(1970, 1, 1).toordinal()


class MonthEnd(IntEnum):
    """What becomes of a day that a month does not have."""

    LAST_DAY = arithmetic.LAST_DAY  # the month's last day; counted from the root date
    NEXT_DAY = arithmetic.NEXT_DAY  # the first day of the next month
    CHAINED = arithmetic.CHAINED  # the month's last day, and the next step is counted from there
    STAYS = arithmetic.STAYS  # as LAST_DAY, and a root on a month's end stays on the month's end


def day(of: Date) -> int:
    return of.toordinal() - EPOCH


def date(of: int) -> Date:
    if of >= NEVER:
        raise ValueError("a day that does not come has no date")
    return Date.fromordinal(of + EPOCH)
