"""What a kind of provision is: typed terms with a cite, what they mean as formulas, how they are
read and said.

A kind is a frozen dataclass in `provisions/`, and everything about it is there. Terms whose type
carries a unit (`Months`, `Cents` ...) are leaves of its formulas; all else (which triggers, the
shape of a schedule) belongs to its form.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, get_type_hints

from .facts.values import code
from .formula import YES, CiteRef, Formula, Records, by, choose, const, either, last, latest, leaf
from .formula.units import ALWAYS, CODE, DATE, NUMBER, PRICE, YES_NO
from .terms import Unit, item_of, unit_of
from .text import Span

if TYPE_CHECKING:
    from typing import Self

    from .errors import Problem
    from .facts import Facts
    from .meaning import Meaning
    from .text import Letter

Spans = tuple[Span, ...]


@dataclass(frozen=True)
class Cite:
    """Where a provision is written: all of it, and each of its fields by name."""

    whole: Spans = ()
    fields: Mapping[str, Spans] = field(default_factory=dict)

    def of(self, name: str | None) -> Spans:
        """The spans of a field; of the whole where the field has none of its own."""
        return self.fields.get(name or "", ()) or self.whole


@dataclass(frozen=True)
class Doubt:
    """An open question in the words of a kind of clause: its readings and the one we take by
    default.
    """

    name: str
    question: str
    readings: tuple[str, ...]  # the first is the default
    because: str  # why the default
    only_if: Callable[[Any], bool] = lambda _: True  # whether these words leave it open
    no_effect: str = ""  # why no figure or day depends on it, where none does


@dataclass(frozen=True)
class Example:
    """A sentence and the terms read from it, as they stand in agreement.yaml."""

    text: str
    terms: Mapping[str, Any]


@dataclass(frozen=True)
class SheetField:
    """One value of the term sheet, with the names of the fields that cite it."""

    name: str
    value: Any
    cited: tuple[str, ...] = ()  # fields of the provision; none: the whole


KINDS: dict[str, type[Provision]] = {}


@dataclass(frozen=True, kw_only=True)
class Provision:
    """One operative piece of an agreement. Subclasses state their kind: `class Salary(Provision,
    kind="salary")`.
    """

    cite: Cite = field(default_factory=Cite)

    kind: ClassVar[str]
    provides: ClassVar[tuple[str, ...]] = ()  # findings and levels that other kinds may ask for
    always: ClassVar[bool] = False  # stands in where the agreement has none, asked for or not
    silent: ClassVar[Mapping[str, tuple[str, str, str]]] = {}  # level -> unit, fact, field: where
    # the agreement has no such provision, the level is what the facts say, else unknown
    inert: ClassVar[bool] = False  # it means nothing, so no formula depends on it
    usually: ClassVar[str] = (
        ""  # what most agreements have of this kind, in the words for its absence
    )
    doubts: ClassVar[tuple[Doubt, ...]] = ()
    examples: ClassVar[tuple[Example, ...]] = ()

    def __init_subclass__(cls, kind: str, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        cls.kind = kind
        KINDS[kind] = cls

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The provisions of this kind in a letter, each with a cite for the whole and for every
        field.
        """
        raise NotImplementedError

    @classmethod
    def when_silent(cls) -> Self | None:
        """What stands in where the agreement has no such provision and another asks for its
        findings.
        """
        return None

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Findings, levels, entries and figures, as formulas over `t`."""
        return iter(())

    def words(self) -> str:
        """One plain sentence or two, as we would draft it; reading it gives the same terms."""
        raise NotImplementedError

    def sheet(self) -> Iterator[SheetField]:
        """What the term sheet says of it."""
        return iter(())

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """What in a log cannot be, by this provision (a vote by somebody who is not a director)."""
        return iter(())

    def unsaid(self) -> Iterator[str]:
        """What such a provision usually says and this one does not."""
        return iter(())

    @property
    def condition_name(self) -> str:
        """The name by which facts settle it, where it is a condition."""
        return ""

    @property
    def named(self) -> str:
        """The executive's name, where this provision says it."""
        return ""

    def open_doubts(self) -> tuple[Doubt, ...]:
        """The doubts that these words leave open."""
        return tuple(d for d in self.doubts if d.only_if(self))


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
    if dataclasses.is_dataclass(value) and not isinstance(value, (type, Cite)):
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
        written: Formula = getattr(self, name)
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
        """The day from which a term is as it is on a day; long before the letter if as written."""
        over, long_before = self.records("amendment"), const(ALWAYS, DATE)
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

    def each(self, name: str) -> tuple[Any, ...]:
        raise NotImplementedError


__all__ = [
    "KINDS", "Cite", "Doubt", "Example", "Provision", "Scope", "SheetField", "Spans", "Terms",
    "Unit", "hints", "numbers", "shape",
]  # fmt: skip
