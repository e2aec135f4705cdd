"""A provision's terms as leaves of formulas, and what it may ask of its agreement: findings,
levels, amendments.

The shape of a provision (which terms are given) is its form; the numbers are inputs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_type_hints

from .facts.values import code
from .formula import (
    YES,
    CiteRef,
    Formula,
    Records,
    apply,
    by,
    choose,
    const,
    either,
    larger,
    last,
    latest,
    leaf,
    smaller,
)
from .formula.units import ALWAYS, CODE, DATE, DAYS, NUMBER, PRICE, YES_NO
from .terms import item_of, unit_of


def hints(cls: Any) -> Mapping[str, Any]:
    """The types of a dataclass's fields, with their units."""
    if cls not in _HINTS:
        _HINTS[cls] = get_type_hints(cls, include_extras=True)
    return _HINTS[cls]


_HINTS: dict[Any, Mapping[str, Any]] = {}


def shape(value: Any, kind: Any = None) -> Any:
    """What a term contributes to its form: given or not where it has a unit, else the
    value itself.
    """
    if unit_of(kind) is not None:
        return value is not None
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        types = hints(type(value))
        parts = ((f.name, getattr(value, f.name)) for f in dataclasses.fields(value))
        return (type(value).__name__, *((n, shape(v, types[n])) for n, v in parts if n != "cite"))
    if isinstance(value, tuple):
        return tuple(shape(v, item_of(kind)) for v in value)
    return value


def measured(value: Any, path: str, kind: Any = None) -> Iterator[tuple[str, str, int]]:
    """Every term with a unit: its path (`severance[0].months`), the unit, and its integer."""
    unit = unit_of(kind)
    if unit is not None:
        if value is not None:
            yield path, unit, code(value) if unit == CODE else int(value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        types = hints(type(value))
        for f in dataclasses.fields(value):
            if f.name != "cite":
                yield from measured(getattr(value, f.name), f"{path}.{f.name}", types[f.name])
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from measured(item, f"{path}[{i}]")


def numbers(value: Any, path: str) -> Iterator[tuple[str, int]]:
    """Every term with a unit, by its path."""
    yield from ((name, number) for name, _, number in measured(value, path))


class Terms:
    """A provision's terms as leaves, and what it may ask of its agreement while it states its
    meaning.
    """

    def __init__(self, value: Any, slot: str, scope: Scope, field: str | None = None) -> None:
        self._value, self._slot, self._scope, self._field = value, slot, scope, field

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._value, name)
        path = f"{self._path}.{name}"
        unit = unit_of(hints(type(self._value))[name])
        if unit is not None:
            if value is None:
                raise AttributeError(f"{path} is not given: ask `if self.{name} is not None` first")
            return leaf(path, unit).named(name.replace("_", " "), self.cite(name))
        if isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            top = self._field or name
            return tuple(
                Terms(v, self._slot, self._scope, f"{top}[{i}]" if top == name else top)._at(
                    f"{path}[{i}]"
                )
                for i, v in enumerate(value)
            )
        return value

    def amended(
        self, name: str, day: Formula, also: Callable[[Records], Formula] | None = None
    ) -> Formula:
        """A term as it stands on a day: as an amendment that binds has changed it, else as
        written. `also` is what a change of it takes besides.
        """
        unit = unit_of(hints(type(self._value))[name])
        written: Formula = self.__getattr__(name)  # a term may be called as the day asked about is
        if unit is None:
            raise TypeError(
                f"{self._path}.{name} belongs to the form and cannot be amended by a fact"
            )
        over = self.records("amendment")
        counts = (over.on <= day) & self.changed_by(over, name)
        counts = counts if also is None else counts & also(over)
        # without words of its own: a trace shows the term as written, or the amendment
        return last(over, over.field(f"to.{self._path}.{name}", unit), counts, written)

    def amended_on(self, name: str, day: Formula) -> Formula:
        """The day from which a term is as it is on a day: that of an amendment, or from which these
        words are in force; long before the letter where they always are.
        """
        since, _ = self._scope.days_in_force(self._slot)
        over, long_before = (
            self.records("amendment"),
            const(ALWAYS, DATE) if since is None else since,
        )
        counts = (over.on <= day) & self.changed_by(over, name)
        return latest(over, either(counts, over.on, long_before), long_before)

    def changed_by(self, over: Records, name: str) -> Formula:
        """Whether a record of `amendment` binds and changes a term."""
        changes = over.field(f"changes.{self._path}.{name}", YES_NO)
        return changes & self._scope.amendment_binds(over)

    _path_override: str | None = None

    def _at(self, path: str) -> Terms:
        self._path_override = path
        return self

    @property
    def _path(self) -> str:
        return self._path_override or self._slot

    def cite(self, name: str | None = None) -> CiteRef:
        """Where a field (or this item, or the whole provision) is written."""
        return CiteRef(self._slot, self._field or name)

    @property
    def day(self) -> Formula:
        """The end of this day is what the statement speaks of."""
        return leaf("day", DATE)

    @property
    def turn(self) -> Formula:
        """Of a duty that comes again (`Duty.turns`): 0 the first time, then 1, 2 ..."""
        return leaf("turn", NUMBER)

    @property
    def price(self) -> Formula:
        """The share price of the statement's day: given with the question, else the last close
        recorded.
        """
        return leaf("price", PRICE)

    def happening(self, name: str) -> Formula:
        """The day of the first fact of a name; NEVER while there is none."""
        return leaf(f"fact.{name}", DATE)

    def fact(self, name: str, field: str, unit: str) -> Formula:
        """A field of the first fact of a name; ask for it only where that has happened."""
        return leaf(f"fact.{name}.{field}", unit)

    def records(self, name: str) -> Records:
        """All facts of a name."""
        return Records(name)

    def finding(self, name: str) -> Formula:
        """The day a definition of the agreement finds something to have happened; NEVER if it has
        not.
        """
        return self._scope.finding(name)

    @property
    def is_added(self) -> bool:
        """Whether an amendment added these words, in no other's place."""
        return self._scope.is_added(self._slot)

    def in_force(self, day: Formula) -> Formula:
        """Whether these words are in force on a day: an amendment may come before it, or after."""
        since, until = self._scope.days_in_force(self._slot)
        begun = YES if since is None else since <= day
        return begun if until is None else begun & (day < until)

    def no_earlier(self, day: Formula, back: int = 0) -> Formula:
        """A day, or the first on which these words are in force (or `back` days before it), if that
        is later.
        """
        since, _ = self._scope.days_in_force(self._slot)
        if since is None:
            return day
        return larger(day, apply("shift", since, const(-back, DAYS)) if back else since)

    def no_later(self, day: Formula) -> Formula:
        """A day, or the last on which these words are in force, if that is earlier."""
        _, until = self._scope.days_in_force(self._slot)
        return day if until is None else smaller(day, apply("shift", until, const(-1, DAYS)))

    def in_effect(self, day: Formula) -> Formula:
        """Whether the agreement is in effect by a day; yes where it has no clause on that."""
        if not self.has("effective"):
            return YES
        begun = by(self.finding("effective"), day)
        return begun.named("whether the letter is in effect by the day")

    def finding_each(self, name: str) -> tuple[Any, ...]:
        """The records behind a finding: (records, the day each gives), for promises that hold each
        time.
        """
        return self._scope.finding_each(name)

    def level(self, name: str, day: Formula) -> Formula:
        """A level in force at the end of a day."""
        return self._scope.level(name, day)

    def has(self, name: str) -> bool:
        """Whether some provision of the agreement provides a finding or level of this name."""
        return self._scope.has(name)

    def each(self, name: str) -> tuple[Any, ...]:
        """The meanings of a name that other provisions offer (accelerations to a grant, ...)."""
        return self._scope.each(name)

    def choose(self, doubt: str, **options: Formula) -> Formula:
        """What the reading in force makes of an open question of this provision."""
        found = next(d for d in self._value.doubts if d.name == doubt)
        if tuple(options) != found.readings:
            raise ValueError(f"{self._slot}.{doubt}: readings are {found.readings}")
        reading = leaf(f"{self._slot}.{doubt}", NUMBER, 0, len(options) - 1)
        return choose(reading, **options).named(found.question, self.cite())

    def reading(self, doubt: str) -> Formula:
        """The reading in force as a number (a month-end rule, say)."""
        found = next(d for d in self._value.doubts if d.name == doubt)
        return leaf(f"{self._slot}.{doubt}", NUMBER, 0, len(found.readings) - 1)


class Scope:
    """What the provisions of one agreement can ask of each other (see
    `findings.AgreementScope`).
    """

    def finding(self, name: str) -> Formula:
        raise NotImplementedError

    def finding_each(self, name: str) -> tuple[Any, ...]:
        raise NotImplementedError

    def level(self, name: str, day: Formula) -> Formula:
        raise NotImplementedError

    def has(self, name: str) -> bool:
        raise NotImplementedError

    def amendment_binds(self, over: Records) -> Formula:
        raise NotImplementedError

    def days_in_force(self, slot: str) -> tuple[Formula | None, Formula | None]:
        """The first day on which a slot is in force, and the first on which it is not any more;
        None where nothing came before it, or after.
        """
        return None, None

    def is_added(self, slot: str) -> bool:
        """Whether an amendment added a slot that stands in no other's place."""
        return False

    def each(self, name: str) -> tuple[Any, ...]:
        raise NotImplementedError
