"""Formulas over facts that repeat: the reducers, and `next`, from which procedures are chained."""

from __future__ import annotations

from ..errors import FormulaError
from .build import (
    NEVER_DAY,
    YES,
    CiteRef,
    Fold,
    Formula,
    Records,
    on_day,
)
from .units import CODE, DATE, INT64, MOST_RECORDS, YES_NO


def _fold(fold: Fold, low: int, high: int, unit: str) -> Formula:
    inner = [fold.body, fold.when, *(f for _, f in fold.also)]
    needs = frozenset[Records]().union(*(f.needs for f in inner if f is not None)) - {fold.over}
    if fold.start is not None:
        needs |= fold.start.needs
    return Formula("fold", (), unit, low, high, fold.over.kind, fold=fold, needs=needs)


def earliest(over: Records, day: Formula, /, **also: Formula) -> Formula:
    """The earliest of a day worked out on every record; NEVER if there is none."""
    _wants(day, DATE)
    return _fold(
        Fold("earliest", over, day, also=tuple(also.items())), day.low, NEVER_DAY.high, DATE
    )


def latest(over: Records, day: Formula, before_any: Formula) -> Formula:
    """The latest of a day worked out on every record, or `before_any`."""
    _wants(day, DATE)
    low = min(day.low, before_any.low)
    return _fold(Fold("latest", over, day, start=before_any), low, NEVER_DAY.high, DATE)


def total(over: Records, amount: Formula, /, **also: Formula) -> Formula:
    """The sum of an amount worked out on every record."""
    if amount.unit in (DATE, YES_NO, CODE):
        raise FormulaError(f"cannot add up {amount.unit}")
    low, high = min(0, amount.low) * MOST_RECORDS, max(0, amount.high) * MOST_RECORDS
    if low < -INT64 or high > INT64:
        raise FormulaError(f"a total over {over.kind} could leave 64 bits")
    return _fold(Fold("total", over, amount, also=tuple(also.items())), low, high, amount.unit)


def any_(over: Records, condition: Formula) -> Formula:
    """Whether the condition holds on some record."""
    _wants(condition, YES_NO)
    return _fold(Fold("any", over, condition), 0, 1, YES_NO)


def last(over: Records, value: Formula, when: Formula, start: Formula) -> Formula:
    """The value on the last record that counts, or `start` before there is one."""
    _wants(start, value.unit)
    low, high = min(value.low, start.low), max(value.high, start.high)
    return _fold(Fold("last", over, value, when, start), low, high, value.unit)


def highest(over: Records, value: Formula, when: Formula, start: Formula) -> Formula:
    """The highest value on the records that count and `start`: what may rise and never falls."""
    _wants(start, value.unit)
    low, high = min(value.low, start.low), max(value.high, start.high)
    return _fold(Fold("highest", over, value, when, start), low, high, value.unit)


def next_(over: Records, when: Formula = YES, since: Formula | None = None) -> Formula:
    """The first day, from `since` on, of a record that counts; NEVER if there is none."""
    inside = when if since is None else when & (since <= over.on)
    return earliest(over, on_day(inside, over.on))


def in_force(
    over: Records, value: Formula, day: Formula, start: Formula, cite: CiteRef | None = None
) -> Formula:
    """A level as it stands at the end of a day: the last record on or before it, else `start`."""
    found = last(over, value, over.on <= day, start)
    return found if cite is None else found.named(f"{over.kind} in force", cite)


def _wants(f: Formula, unit: str) -> None:
    if f.unit != unit:
        raise FormulaError(f"a {unit} is wanted, not {f.unit}")
