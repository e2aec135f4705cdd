"""Binding an agreement and a world of facts to the inputs of a form: every leaf and table, or what
is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ..agreement import Agreement
from ..errors import InputError, Problem
from ..facts import Fact, World
from ..facts.values import folded
from ..formula import Form
from ..formula.form import Value
from ..formula.units import NEVER, unit_range
from ..provision import Provision
from . import amendments
from .findings import Compiled, compiled

PRICE_FACT = "price_closed"


@dataclass(frozen=True)
class Open:
    """An input nobody has told us: the fact and the field that would settle it."""

    name: str  # of the leaf, or `kind.field` of a table
    fact: Fact | None
    field: str
    record: int | None = None  # index among the records of the kind
    low: int = 0
    high: int = 1
    unit: str = "yes/no"

    @property
    def words(self) -> str:
        """How a person would be asked for it."""
        if self.name == "price":
            return f"the share price: `--price`, or a fact `{PRICE_FACT}`"
        if self.fact is None:
            return f"{self.name} is not known"
        what = self.field.replace("_", " ").replace(".", ": ")
        supposed = (self.fact.source or "").startswith("supposed: ")  # of a way of parting
        when = ", as supposed" if supposed else f" of {_iso(self.fact.on)}"
        return f"{self.fact.name.replace('_', ' ')}{when}: {what} is not said"


@dataclass(frozen=True)
class Bound:
    """The inputs of one evaluation, the facts behind them, and those that are open."""

    values: Mapping[str, Value]
    rows: Mapping[str, tuple[tuple[int, ...], ...]]
    facts: Mapping[str, Fact]  # leaf -> the fact it was taken from
    records: Mapping[str, tuple[Fact, ...]]
    open: tuple[Open, ...]
    compiled: Compiled = field(compare=False)


def readings_of(
    agreement: Agreement, stand_ins: Mapping[str, Provision] | None = None
) -> dict[str, int]:
    """Every reading of the agreement's open questions as a number; InputError for a choice that is
    not one.
    """
    out: dict[str, int] = {}
    known: dict[str, tuple[str, ...]] = {}
    slots = {**agreement.slots, **(stand_ins or {})}
    for slot, p in slots.items():
        for doubt in p.doubts:
            known[f"{slot}.{doubt.name}"] = doubt.readings
            out[f"{slot}.{doubt.name}"] = 0
    problems = []
    for name, choice in agreement.choices.items():
        if name not in known:
            mend = f"Open questions: {', '.join(sorted(known))}."
            problems.append(Problem(f"reading {name}", "there is no such open question.", mend))
        elif choice.reading not in known[name]:
            mend = f"Readings: {', '.join(known[name])}."
            problems.append(
                Problem(f"reading {name}", f"`{choice.reading}` is not one of its readings.", mend)
            )
        else:
            out[name] = known[name].index(choice.reading)
    if problems:
        raise InputError(problems)
    return out


def bind(agreement: Agreement, world: World, day: int, price: int | None = None) -> Bound:
    """Everything the agreement's formulas read, as of the end of a day."""
    readings = readings_of(agreement, compiled(agreement, {}).scope.slots)
    return bind_with(
        lambda unknown: compiled(agreement, readings, unknown), agreement, world, day, price
    )


def bind_with(
    make: Callable[[frozenset[str]], Compiled],
    agreement: Agreement,
    world: World,
    day: int,
    price: int | None,
) -> Bound:
    """The inputs of a form; where some are open, of the form made anew with these as ranges."""
    plain = make(frozenset())
    bound = _bind(agreement, world, plain, plain.form, day, price)
    if not bound.open:
        return bound
    unknown = frozenset(o.name for o in bound.open)
    exact = make(unknown)
    return _bind(agreement, world, exact, exact.form, day, price, unknown)


def bind_all(
    agreement: Agreement,
    rows: Sequence[tuple[World, int, int | None]],
    left_open: bool = False,
) -> list[Bound]:
    """The inputs of many questions to one form: what is open for any of them may be open for all.

    With `left_open` the readings are inputs too, here as the agreement has them.
    """
    plain = compiled(agreement, {})
    readings = readings_of(agreement, plain.scope.slots)
    fixed = {} if left_open else readings
    made = compiled(agreement, fixed)
    found = [_bind(agreement, w, made, made.form, d, p, readings=readings) for w, d, p in rows]
    unknown = frozenset(o.name for bound in found for o in bound.open)
    if not unknown:
        return found
    made = compiled(agreement, fixed, unknown)
    return [_bind(agreement, w, made, made.form, d, p, unknown, readings) for w, d, p in rows]


def bind_form(bound: Bound, agreement: Agreement, world: World, form: Form, day: int) -> Bound:
    """The inputs of another form of the same agreement (its schedule)."""
    unknown = frozenset(o.name for o in bound.open)
    readings = dict(bound.compiled.readings)  # for a form that leaves them open
    return _bind(agreement, world, bound.compiled, form, day, None, unknown, readings)


def _bind(
    agreement: Agreement,
    world: World,
    made: Compiled,
    form: Form,
    day: int,
    price: int | None,
    unknown: frozenset[str] = frozenset(),
    readings: Mapping[str, int] | None = None,
) -> Bound:
    numbers, open_ = {**agreement.numbers, **(readings or {})}, list[Open]()
    values: dict[str, Value] = {}
    facts: dict[str, Fact] = {}
    ranges = form.ranges
    for name in form.leaves:
        if name == "day":
            values[name] = day
        elif name == "turn":
            values[name] = 0
        elif name == "price":
            values[name] = _price(agreement, world, day, price, facts, open_)
        elif name.startswith("fact."):
            values[name] = _fact(world, name, ranges[name], facts, open_)
        else:
            values[name] = numbers[name]
    rows: dict[str, tuple[tuple[int, ...], ...]] = {}
    records: dict[str, tuple[Fact, ...]] = {}
    for kind, columns in form.program.columns.items():
        records[kind] = world.records(kind)
        rows[kind] = tuple(
            _row(world, kind, i, fact, columns, form, open_) for i, fact in enumerate(records[kind])
        )
    for name in unknown:  # an input that is open for some record only, or only in another form
        if name in values and not isinstance(values[name], tuple):
            value = values[name]
            assert isinstance(value, int)
            values[name] = (value, value)
    return Bound(values, rows, facts, records, tuple(open_), made)


def _price(
    agreement: Agreement,
    world: World,
    day: int,
    price: int | None,
    facts: dict[str, Fact],
    open_: list[Open],
) -> Value:
    if price is not None:
        return price
    closes = [f for f in world.records(PRICE_FACT) if f.on <= day and of_its_stock(agreement, f)]
    found = world.value(closes[-1], "price") if closes else None
    if found is None:
        low, high = unit_range("price:USD")
        open_.append(Open("price", None, "price", low=low, high=high, unit="price:USD"))
        return (low, high)
    facts["price"] = closes[-1]
    return found


def of_its_stock(agreement: Agreement, close: Fact) -> bool:
    """Whether a close is of a security that the agreement speaks of; of any if it names none."""
    priced = {folded(p.priced) for p in agreement.provisions if p.priced}
    named = folded(close.texts.get("security", ""))
    return not priced or not named or named in priced


def _fact(
    world: World, name: str, bounds: tuple[int, int, str], facts: dict[str, Fact], open_: list[Open]
) -> Value:
    _, kind, *rest = name.split(".", 2)
    fact = world.first(kind)
    if fact is None:
        return 0 if rest else NEVER  # a field of what has not happened decides nothing
    facts[name] = fact
    if not rest:
        return fact.on
    found = world.value(fact, rest[0])
    if found is not None:
        return found
    low, high, unit = bounds
    open_.append(Open(name, fact, rest[0], low=low, high=high, unit=unit))
    return (low, high)


def _column(world: World, kind: str, fact: Fact, name: str, form: Form) -> int | None:
    if name == "on":
        return fact.on
    if kind == amendments.FACT and name.partition(".")[0] in ("changes", "to"):
        return amendments.read(fact, name, form.ranges[f"{kind}.{name}"][2])
    return world.value(fact, name)


def _row(
    world: World,
    kind: str,
    index: int,
    fact: Fact,
    columns: tuple[str, ...],
    form: Form,
    open_: list[Open],
) -> tuple[int, ...]:
    row: list[int] = []
    for column in columns:
        name, high_end = column.rstrip("~"), column.endswith("~")
        found = _column(world, kind, fact, name, form)
        if found is None:
            low, high, unit = form.ranges[f"{kind}.{name}"]
            if not high_end:
                open_.append(Open(f"{kind}.{name}", fact, name, index, low, high, unit))
            found = high if high_end else low
        row.append(found)
    return tuple(row)


def _iso(day: int) -> str:
    from ..facts.values import iso

    return iso(day)
