"""The operators of formulas: the integer text of each, its units, and how it carries bounds.

A text runs unchanged on Python integers, on NumPy columns and in a numba loop; only `select`,
`smaller` and `larger` are spelled differently by a backend. `sense` says whether the result rises
(+1) or falls (-1) with an argument, or that the argument steers it (0): that is all it takes to
compute with unknowns as [low, high].
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .units import CODE, DATE, DAYS, MONTHS, NUMBER, PRICE, SHARES, VALUE, YES_NO

Units = tuple[str, ...]


@dataclass(frozen=True)
class Operator:
    """One operator: its text over {0}, {1}.., the unit of its result, its monotone sense."""

    text: str
    unit: Callable[[Units], str | None]
    sense: tuple[int, ...] | None = None  # None: a rule of its own (bounds.py)


def _sum(u: Units) -> str | None:
    a, b = u
    return a if a == b and a not in (DATE, YES_NO, CODE) else None


def _difference(u: Units) -> str | None:
    a, b = u
    if a == b == DATE:
        return DAYS
    return a if a == b and a not in (YES_NO, CODE) else None


def _product(u: Units) -> str | None:
    a, b = u
    if {a, b} == {SHARES, PRICE}:
        return VALUE
    plain = (NUMBER, MONTHS, DAYS)  # a count of months or days scales what it multiplies
    if b in plain and a not in (DATE, YES_NO, CODE):
        return a
    return b if a in plain and b not in (DATE, YES_NO, CODE) else None


def _quotient(u: Units) -> str | None:
    a, b = u
    return a if b == NUMBER and a not in (DATE, YES_NO, CODE) else None


def _same(u: Units) -> str | None:
    return u[0] if u[0] == u[1] else None


def _alike(u: Units) -> str | None:
    """An amount in the proportion of two others of its sort: above zero, all of one unit."""
    return u[0] if len(set(u)) == 1 and u[0] not in (DATE, YES_NO, CODE) else None


def _compare(u: Units) -> str | None:
    return YES_NO if u[0] == u[1] else None


def _logic(u: Units) -> str | None:
    return YES_NO if set(u) == {YES_NO} else None


def _select(u: Units) -> str | None:
    return u[1] if u[0] == YES_NO and u[1] == u[2] else None


def _fixed(result: str, *wanted: str) -> Callable[[Units], str | None]:
    return lambda u: result if u == wanted else None


def _from_value(u: Units) -> str | None:
    return "money:USD" if u == (VALUE,) else None


OPERATORS: dict[str, Operator] = {
    "add": Operator("({0}+{1})", _sum, (1, 1)),
    "sub": Operator("({0}-{1})", _difference, (1, -1)),
    "mul": Operator("({0}*{1})", _product),
    "floor": Operator("({0}//{1})", _quotient, (1, 0)),
    "ceiling": Operator("(-((-{0})//{1}))", _quotient, (1, 0)),
    "half_up": Operator("((2*{0}+{1})//(2*{1}))", _quotient, (1, 0)),
    "in_step": Operator("((2*{0}*{1}+{2})//(2*{2}))", _alike, (1, 1, -1)),
    "cash": Operator("((2*{0}+100)//200)", _from_value, (1,)),
    "le": Operator("({0}<={1})", _compare, (-1, 1)),
    "lt": Operator("({0}<{1})", _compare, (-1, 1)),
    "by": Operator("(({0}<={1})&({0}<NEVER))", _fixed(YES_NO, DATE, DATE), (-1, 1)),
    "eq": Operator("({0}=={1})", _compare),
    "and": Operator("({0}&{1})", _logic, (1, 1)),
    "or": Operator("({0}|{1})", _logic, (1, 1)),
    "not": Operator("(1-{0})", _logic, (-1,)),
    "smaller": Operator("smaller({0},{1})", _same, (1, 1)),
    "larger": Operator("larger({0},{1})", _same, (1, 1)),
    "select": Operator("select({0},{1},{2})", _select),
    "shift": Operator("shift({0},{1})", _fixed(DATE, DATE, DAYS), (1, 1)),
    "shift_business": Operator("shift_business({0},{1})", _fixed(DATE, DATE, DAYS), (1, 1)),
    "roll_forward": Operator("roll_business({0})", _fixed(DATE, DATE), (1,)),
    "last_session": Operator("last_session({0})", _fixed(DATE, DATE), (1,)),
    "next_session": Operator("next_session({0})", _fixed(DATE, DATE), (1,)),
    "add_months": Operator(
        "add_months({0},{1},{2},{3})", _fixed(DATE, DATE, MONTHS, NUMBER, NUMBER), (1, 1, 0, 0)
    ),
    "months_between": Operator(
        "months_between({0},{1},{2},{3})", _fixed(MONTHS, DATE, DATE, NUMBER, NUMBER), (-1, 1, 0, 0)
    ),
    "year_days": Operator("year_days({0})", _fixed(NUMBER, DATE)),
    "weekdays": Operator("weekdays({0},{1})", _fixed(DAYS, DATE, DATE), (-1, 1)),
}

# What only the emitter writes: a yes or no taken for a number, and months by a fixed rule.
SPECIAL: dict[str, str] = {
    "count": "({0}+0)",
    "position": "position({0})",
    "position_month": "position_month({0})",
    "position_dom": "position_dom({0})",
    "month_length": "month_length({0})",
    "months_whole": "months_whole({0},{1},{2},{3},{4})",
    "add_months_last_day": "add_months_last_day({0},{1})",
    "add_months_next_day": "add_months_next_day({0},{1})",
    "add_months_chained": "add_months_chained({0},{1},{2})",
    "add_months_stays": "add_months_stays({0},{1})",
    "months_between_next_day": "months_between_next_day({0},{1})",
    "months_between_chained": "months_between_chained({0},{1},{2})",
    "months_between_stays": "months_between_stays({0},{1})",
}

MONTH_RULES = ("last_day", "next_day", "chained", "stays")  # of `calendar`, by their numbers
