"""Formulas as data: nodes with a unit, a range, and the words and sentence that explain them.

A formula is built once per form of an agreement, never per agreement: the numbers of a provision
are leaves. `bool(formula)` raises, so numbers cannot steer Python.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import product as combinations

from ..errors import FormulaError
from .operators import MONTH_RULES, OPERATORS
from .units import (
    DATE,
    DAYS,
    HOURS,
    INT64,
    MONTHS,
    NEVER,
    NUMBER,
    PERCENT,
    SHARES,
    YES_NO,
    unit_range,
)


@dataclass(frozen=True)
class CiteRef:
    """Where a step is written: a provision's slot in the agreement, and a field of it (or all)."""

    slot: str
    field: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """One step. `op` is an operator, or leaf, field, const, unknown, choose, recast or fold."""

    op: str
    args: tuple[Formula, ...] = field(repr=False)  # shared: written out, a graph becomes a tree
    unit: str
    low: int
    high: int
    name: str = ""  # of a leaf or field; the fact kind of a fold; the reading of a choice
    value: int = 0  # of a const
    words: str = ""
    cite: CiteRef | None = None
    fold: Fold | None = field(default=None, repr=False)
    # of a field: the records it is read from
    context: Records | None = field(default=None, repr=False)
    # the records this step is inside of
    needs: frozenset[Records] = field(default=frozenset(), repr=False)
    options: tuple[str, ...] = ()  # of a choice: the names of the readings

    def __bool__(self) -> bool:
        raise FormulaError("a formula cannot steer Python: use either(condition, a, b)")

    def __add__(self, other: Formula) -> Formula:
        if self.unit == DATE and other.unit == DAYS:
            return apply("shift", self, other)
        return apply("add", self, other)

    def __sub__(self, other: Formula) -> Formula:
        return apply("sub", self, other)

    def __mul__(self, other: Formula) -> Formula:
        return apply("mul", self, other)

    def __floordiv__(self, divisor: int) -> Formula:
        return apply("floor", self, const(_positive(divisor)))

    def __le__(self, other: Formula) -> Formula:
        return apply("le", self, other)

    def __lt__(self, other: Formula) -> Formula:
        return apply("lt", self, other)

    def __ge__(self, other: Formula) -> Formula:
        return apply("le", other, self)

    def __gt__(self, other: Formula) -> Formula:
        return apply("lt", other, self)

    def __and__(self, other: Formula) -> Formula:
        return apply("and", self, other)

    def __or__(self, other: Formula) -> Formula:
        return apply("or", self, other)

    def __invert__(self) -> Formula:
        return apply("not", self)

    def same(self, other: Formula) -> Formula:
        """Yes where both are equal."""
        return apply("eq", self, other)

    def named(self, words: str, cite: CiteRef | None = None) -> Formula:
        """The same step with the words and the sentence by which a trace explains it."""
        return replace(self, words=words, cite=cite or self.cite)


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """The records of one fact kind, by day; a formula over them is folded to one value."""

    kind: str

    @property
    def on(self) -> Formula:
        """The day of the record."""
        return self.field("on", DATE)

    def field(self, name: str, unit: str) -> Formula:
        """A field of the record; a field that a record leaves out is unknown."""
        low, high = unit_range(unit)
        here = frozenset((self,))
        return Formula("field", (), unit, low, high, name, context=self, needs=here)


@dataclass(frozen=True, slots=True, eq=False)
class Fold:
    """One value from many records: `how` is earliest, latest, total, any or last."""

    how: str
    over: Records
    body: Formula
    when: Formula | None = None  # last: which records count
    start: Formula | None = None  # last: the value before the first record
    also: tuple[tuple[str, Formula], ...] = ()  # worked out for each record, for listing

    @property
    def parts(self) -> list[Formula]:
        """What is worked out for each record."""
        first = [self.body] if self.when is None else [self.when, self.body]
        return first + [f for _, f in self.also]


def _positive(divisor: int) -> int:
    if divisor <= 0:
        raise FormulaError(f"a divisor must be above zero, not {divisor}")
    return divisor


def _checked(low: int, high: int, what: str) -> tuple[int, int]:
    if low < -INT64 or high > INT64:
        raise FormulaError(f"{what} could leave 64 bits: [{low}, {high}]")
    return low, high


def leaf(name: str, unit: str, low: int | None = None, high: int | None = None) -> Formula:
    """A term, a fact or a reading: an input of the formula, named `slot.field`."""
    least, most = unit_range(unit)
    return Formula(
        "leaf", (), unit, least if low is None else low, most if high is None else high, name
    )


def const(value: int, unit: str = NUMBER) -> Formula:
    """A number that belongs to the form."""
    return Formula("const", (), unit, value, value, value=value)


def unknown(
    unit: str, words: str, cite: CiteRef | None = None, fact: str = "", on: Formula | None = None
) -> Formula:
    """A value nobody has told us: anything in the range of its unit.

    `fact` names the fact that would tell, `on` the day it should speak of.
    """
    low, high = unit_range(unit)
    args = () if on is None else (on,)
    return Formula(
        "unknown", args, unit, low, high, fact, words=words, cite=cite, needs=_needs(*args)
    )


YES, NO = const(1, YES_NO), const(0, YES_NO)
NEVER_DAY = const(NEVER, DATE)


def apply(op: str, *args: Formula) -> Formula:
    """A step of an operator; units and ranges are checked here."""
    operator = OPERATORS[op]
    unit = operator.unit(tuple(a.unit for a in args))
    if unit is None:
        raise FormulaError(f"cannot {op} {' and '.join(a.unit for a in args)}")
    low, high = _checked(*_reach(op, unit, args), op)
    return Formula(op, args, unit, low, high, needs=_needs(*args))


def _needs(*args: Formula | None) -> frozenset[Records]:
    return frozenset().union(*(a.needs for a in args if a is not None))


_CORNERS: dict[str, Callable[..., int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "floor": lambda a, b: a // b,
    "ceiling": lambda a, b: -(-a // b),
    "half_up": lambda a, b: (2 * a + b) // (2 * b),
    "smaller": min,
    "larger": max,
}
_DIVIDES = ("floor", "ceiling", "half_up")
_SPAN = {  # NEVER counts as a day far ahead
    "year_days": (365, 366),
    "months_between": (-100_000, 100_000),
    "weekdays": (-2_000_000, 2_000_000),
}


def _reach(op: str, unit: str, args: tuple[Formula, ...]) -> tuple[int, int]:
    """The range of a step: at its corners for arithmetic, else what its unit or meaning allows."""
    if op in _DIVIDES and args[1].low <= 0:
        raise FormulaError(f"a divisor must be above zero: {args[1].name or args[1].op} may not be")
    if op in _CORNERS:
        corners = [_CORNERS[op](*c) for c in combinations(*((a.low, a.high) for a in args))]
        if op == "half_up":  # the text doubles before it divides
            _checked(2 * args[0].low, 2 * args[0].high + args[1].high, op)
        return min(corners), max(corners)
    if op == "select":
        return min(args[1].low, args[2].low), max(args[1].high, args[2].high)
    if op == "in_step":
        if args[2].low <= 0:
            raise FormulaError("an amount is put in proportion to one above zero")
        _checked(2 * args[0].low, 2 * args[0].high * args[1].high + args[2].high, op)
        return 0, args[0].high * args[1].high // args[2].low + 1
    if op == "cash":
        _checked(2 * args[0].low, 2 * args[0].high + 100, op)
        return args[0].low // 100, args[0].high // 100 + 1
    if op in _SPAN:
        return _SPAN[op]
    return unit_range(unit)


def either(condition: Formula, then: Formula, otherwise: Formula) -> Formula:
    """`then` where the condition holds, else `otherwise`."""
    return apply("select", condition, then, otherwise)


def smaller(a: Formula, *more: Formula) -> Formula:
    """The smallest; of days, the earliest."""
    return _paired("smaller", [a, *more])


def larger(a: Formula, *more: Formula) -> Formula:
    """The largest; of days, the latest."""
    return _paired("larger", [a, *more])


def _paired(op: str, items: list[Formula]) -> Formula:
    """Two by two, so that hundreds of conditions are a few steps deep."""
    while len(items) > 1:
        pairs = zip(items[::2], items[1::2], strict=False)
        items = [apply(op, a, b) for a, b in pairs] + items[len(items) & ~1 :]
    return items[0]


def by(happening: Formula, day: Formula) -> Formula:
    """Whether it has happened by the end of the day; no for NEVER."""
    return apply("by", happening, day)


def on_day(condition: Formula, day: Formula) -> Formula:
    """The day where the condition holds, else NEVER."""
    return either(condition, day, NEVER_DAY)


def rounded(amount: Formula, divisor: int) -> Formula:
    """amount / divisor, half up to a whole cent (or share): where an entry is rounded, once."""
    return apply("half_up", amount, const(_positive(divisor)))


def add_months(day: Formula, n: Formula, rule: Formula, step: Formula | None = None) -> Formula:
    """`n` months after a day, by a month-end rule (0 to 3 of `calendar.MonthEnd`)."""
    _rule(rule)
    return apply("add_months", day, n, rule, const(1) if step is None else step)


def months_between(a: Formula, b: Formula, rule: Formula, step: Formula | None = None) -> Formula:
    """Whole months from a to b: the most that can be added to a without passing b."""
    _rule(rule)
    return apply("months_between", a, b, rule, const(1) if step is None else step)


def _rule(rule: Formula) -> None:
    if rule.op == "const" and rule.value not in range(len(MONTH_RULES)):
        raise FormulaError(f"there is no month-end rule {rule.value}")


def recast(x: Formula, unit: str) -> Formula:
    """A bare count under another unit (months as a number, millionths of a percent)."""
    plain = (NUMBER, MONTHS, DAYS, SHARES, HOURS, PERCENT, YES_NO)
    if x.unit not in plain or unit not in plain:
        raise FormulaError(f"cannot take {x.unit} for {unit}")
    if unit == YES_NO and not 0 <= x.low <= x.high <= 1:
        raise FormulaError(f"a {x.unit} from {x.low} to {x.high} is no yes or no")
    return Formula("recast", (x,), unit, x.low, x.high, needs=x.needs)


def choose(reading: Formula, **options: Formula) -> Formula:
    """The option that the reading names; the reading is an input, 0 for the first option."""
    values = tuple(options.values())
    if len({v.unit for v in values}) != 1:
        raise FormulaError(f"readings of {reading.name} differ in unit")
    low, high = min(v.low for v in values), max(v.high for v in values)
    return Formula(
        "choose",
        (reading, *values),
        values[0].unit,
        low,
        high,
        name=reading.name,
        needs=_needs(reading, *values),
        options=tuple(options),
    )
