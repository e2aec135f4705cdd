"""What a kind of provision is: typed terms with a cite, what they mean as formulas, how they are
read and said.

A kind is a frozen dataclass in `provisions/`, and everything about it is there. Terms whose type
carries a unit (`Months`, `Cents` ...) are leaves of its formulas; all else (which triggers, the
shape of a schedule) belongs to its form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from .leaves import Scope, Terms, hints, measured, numbers, shape
from .terms import Unit
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

    def spans(self) -> Spans:
        """All of them."""
        return (*self.whole, *(s for spans in self.fields.values() for s in spans))


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
    decided_by: str = ""  # the fact and field by which a person decides it; the first reading
    # then takes that answer, and the others say what each answer would come to


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


@dataclass(frozen=True)
class InFamily:
    """How provisions of one kind that stand in several documents of an agreement come together."""

    identity: tuple[str, ...] = ()  # what makes two of them the same promise; none: they all are
    several: bool = False  # one more is as likely as a change: the words, or somebody, must say
    stays: tuple[str, ...] = ()  # terms that stay as they were where an amendment leaves them out
    together: tuple[tuple[str, ...], ...] = ()  # terms that are said together: one gives them all
    says: str = ""  # a yes or no without which it only points elsewhere, and changes nothing
    own: tuple[str, ...] = ()  # terms that speak of the paper itself; `("*",)`: all of them


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
    headings: ClassVar[tuple[str, ...]] = ()  # words of headings that name it; else its own name's
    conditional: ClassVar[bool] = False  # its own words are provisos, exceptions or conditions
    promise: ClassVar[bool] = False  # it pays or gives: a clause that says when narrows it
    implies: ClassVar[str] = ""  # an expression of provisos that its meaning contains anyway
    usually: ClassVar[str] = (
        ""  # what most agreements have of this kind, in the words for its absence
    )
    said: ClassVar[Mapping[str, str]] = {}  # a term -> how its value `{}` is said, where the name
    # and the unit do not say it: "months" -> "{} of salary"; a yes or no -> what it is about
    in_family: ClassVar[InFamily] = InFamily()
    supplies: ClassVar[tuple[str, ...]] = ()  # what others call unsaid, and this says
    traces: ClassVar[Mapping[str, str]] = {}  # what is called unsaid -> an expression of words that
    # speak of it: a letter that has them is not silent on it, even where no term was read of them
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

    @classmethod
    def entries(cls, these: Sequence[Self]) -> Iterator[tuple[Provision, SheetField]]:
        """What the term sheet says of all of this kind: of each its own."""
        return ((p, f) for p in these for f in p.sheet())

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """What in a log cannot be, by this provision (a vote by somebody who is not a director)."""
        return iter(())

    def unsaid(self) -> Iterator[str]:
        """What such a provision usually says and this one does not."""
        return iter(())

    def supposed_cause(self) -> tuple[Mapping[str, object], str] | None:
        """What would be cause by this provision at once: a fact, and the reason to be stated."""
        return None

    @property
    def told(self) -> str:
        """What a reader is told of it: its words, where they are not another letter's."""
        return self.words()

    @property
    def only_named(self) -> bool:
        """Whether it says no more than that the letter uses a term, and does not define it."""
        return False

    @property
    def condition_name(self) -> str:
        """The name by which facts settle it, where it is a condition."""
        return ""

    @property
    def document_name(self) -> str:
        """The name by which facts say that it was signed, where it wants a document signed."""
        return ""

    @property
    def named(self) -> str:
        """The executive's name, where this provision says it."""
        return ""

    @property
    def priced(self) -> str:
        """The security whose closing prices count for it, where it names one."""
        return ""

    @property
    def dated(self) -> int | None:
        """The day that the letter bears, where this provision says it."""
        return None

    @property
    def agreed_start(self) -> int | None:
        """The first day of work that is agreed on, where this provision says it."""
        return None

    def open_doubts(self) -> tuple[Doubt, ...]:
        """The doubts that these words leave open."""
        return tuple(d for d in self.doubts if d.only_if(self))


__all__ = [
    "KINDS", "Cite", "Doubt", "Example", "InFamily", "Provision", "Scope", "SheetField", "Spans",
    "Terms",
    "Unit",
    "hints", "measured", "numbers", "shape",
]  # fmt: skip
