"""Everything the agreement says as of the end of a day, as known on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..agreement import Agreement
from ..errors import InputError, Problem
from ..facts import Fact, World
from ..facts.values import code
from ..formula import Evaluation, Formula
from ..formula.units import NEVER
from ..meaning import Entitlement, Entry, Figure, Finding, Level, Note, Vesting, WithoutEffect
from ..provision import Doubt, Provision
from ..values import Value
from .binding import Bound, Open, bind, bind_form
from .findings import schedule_form
from .instalments import Instalment, Part, parts_of, steps_of
from .obligations import ConditionState, DutyState, conditions, duties
from .papers import Papers, earned_before, papers
from .roots import Output
from .standing import Stand, standing
from .unused import not_used

if TYPE_CHECKING:
    from .law import LawAnswers
    from .unknowns import Scenario, Settles


@dataclass(frozen=True)
class Payment:
    """A one-time payment that has been earned (or may have been) by the day of the statement."""

    slot: str
    name: str
    amount: Value
    earned: Value
    due: Value
    to: str
    paid: Value  # under this name, by the day; of all payments of the name where there are several
    outstanding: Value  # owed less paid; below zero where too much was paid
    paid_in_time: Value  # of what was paid, by the day it was due
    spread: bool = False  # paid by and by; `due` is the day of the last of it
    parts: tuple[Part, ...] = ()  # its instalments, where their days are known


@dataclass(frozen=True)
class Rests:
    """A reading that the statement rests on."""

    name: str  # slot.doubt
    reading: str
    doubt: Doubt
    chosen: bool  # by somebody; else it is the default
    because: str = ""  # why it was chosen, if it was
    by: str = ""  # and by whom


@dataclass(frozen=True)
class Ineffective:
    """A fact that the agreement gives no effect, and why."""

    fact: Fact
    because: str
    slot: str


@dataclass(frozen=True)
class Statement:
    """What stands at the end of `on`. Figures are named `slot.name`;
    `statement["name"]` finds one.
    """

    agreement: Agreement
    world: World = field(compare=False)
    on: int
    price: int | None
    bound: Bound = field(compare=False, repr=False)
    run: Evaluation = field(compare=False, repr=False)
    layer: str | None = None  # of law, shown beside; never part of the figures

    @cached_property
    def law(self) -> LawAnswers | None:
        """What the law layer says on the same day; None where none is asked for."""
        from .law import law

        return None if self.layer is None else law(self, self.layer)

    @property
    def outputs(self) -> tuple[Output, ...]:
        """Every item of the agreement's meaning."""
        return self.bound.compiled.outputs

    @property
    def slots(self) -> dict[str, Provision]:
        """The agreement's provisions, and what stands in where it is silent (formulas are shared,
        cites are not).
        """
        return {**self.bound.compiled.scope.slots, **self.agreement.slots}

    def in_force(self, slot: str) -> bool:
        """Whether a provision is in force on the statement's day."""
        return self.agreement.version(slot).on(self.on)

    @cached_property
    def papers(self) -> Papers:
        """Which documents and versions are in force on the day, and where two of them differ."""
        return papers(self.agreement, self.on)

    @property
    def open(self) -> tuple[Open, ...]:
        """What nobody has told us and some formula reads."""
        return self.bound.open

    @cached_property
    def codes(self) -> Mapping[int, str]:
        """What the codes in formulas stand for: words of the facts and of the terms."""
        words = [t for f in self.world.facts for t in f.texts.values()]
        words += [t for p in self.agreement.provisions for t in _words(p)]
        figures = (o.item.texts for o in self.outputs if isinstance(o.item, Figure))
        own = {n: w for texts in figures for n, w in texts.items() if n == code(w)}
        return own | {code(w): w for w in words if w.strip()}

    def value(self, name: str, unit: str, texts: Mapping[int, str] | None = None) -> Value:
        """A result of the form."""
        low, high = self.run.results[name]
        return Value(unit, low, high, {**self.codes, **(texts or {})})

    def root(self, name: str) -> Formula:
        """The formula of a result."""
        return self.bound.compiled.form.roots[name]

    @cached_property
    def findings(self) -> dict[str, Value]:
        """What definitions find: the day; NEVER (plain None) if it has not happened by the day."""
        out = {}
        for o in self.outputs:
            if isinstance(o.item, Finding) and not o.item.hidden:
                low, high = (x if x <= self.on else NEVER for x in self.run.results[o.key])
                if low < NEVER or self.in_force(o.slot):
                    out[o.key] = Value("date", low, high)
        return out

    @cached_property
    def figures(self) -> dict[str, Value]:
        """Every figure and level of the day, by `slot.name`."""
        out: dict[str, Value] = {}
        for o in self.outputs:
            match o.item:
                case Figure(value=f, texts=texts, never=never):
                    told = {} if never is None else {NEVER: never}
                    if self.run.results.get(o.result("when"), (1, 1))[1]:
                        out[o.key] = self.value(o.key, f.unit, {**texts, **told})
                case Level(shown=True) | Vesting():
                    if self.in_force(o.slot):
                        out[o.key] = self.value(o.key, self.root(o.key).unit)
                case Entry(amount=amount, untold=untold, each=each):
                    known = self.world.records(each.kind) if each else ()
                    none = {0: untold} if untold and not any(f.on <= self.on for f in known) else {}
                    owed = self.value(o.result("total"), amount.unit, none)
                    if owed.high or self.in_force(o.slot):
                        out[o.key] = owed
        return out

    @cached_property
    def listed(self) -> dict[str, Value]:
        """The figures worth a line: without steps on the way to others, and without those of a
        further event that owes nothing.
        """
        further = {o.key for o in self.outputs if isinstance(o.item, Entry) and o.item.further}
        inner = {o.key for o in self.outputs if isinstance(o.item, Figure) and o.item.inner}
        told = {k: v for k, v in self.figures.items() if v.high or k not in further}
        return {k: v for k, v in told.items() if k not in inner}

    @cached_property
    def payments(self) -> tuple[Payment, ...]:
        """One-time payments earned by the day, in order of due date; they may fall due later."""
        found = [p for o in self.outputs for p in self._payments(o)]
        owed = {p.name for p in found if p.amount.high}  # of one name, whichever words it stands in
        first = {p.name: p for p in reversed(found)}
        shown = [p for p in found if p.amount.high or (p.name not in owed and p is first[p.name])]
        return tuple(sorted(shown, key=lambda p: (p.due.low, p.due.high, p.slot)))

    def _payments(self, o: Output) -> Iterator[Payment]:
        item = o.item
        if not isinstance(item, Entry) or not item.cash:
            return
        results = self.run.results
        if item.each is None:
            ends = [(results[o.result(p)]) for p in ("amount", "earned", "due")]
            yield from self._payment(o, item, *ends)
            return
        fold = self.root(o.result("total")).fold
        assert fold is not None
        also = dict(fold.also)
        for row in self.run.rows(fold):
            ends = [self.run.at(also[p], row) or (0, 0) for p in ("amount", "earned", "due")]
            yield from self._payment(o, item, *ends)

    def _payment(
        self,
        o: Output,
        item: Entry,
        amount: tuple[int, int],
        earned: tuple[int, int],
        due: tuple[int, int],
    ) -> Iterator[Payment]:
        unit = item.amount.unit
        owed, paid = self.run.results[o.result("total")], self.run.results[o.result("paid")]
        if earned[0] > self.on or amount[1] <= 0:
            if not paid[1] or item.each is not None or owed[1]:
                return
            amount = (0, 0)  # paid, and nothing is owed: that must be seen
        low = amount[0] if earned[1] <= self.on else 0
        yield Payment(
            o.slot,
            item.name,
            Value(unit, low, amount[1]),
            Value("date", *earned),
            Value("date", *due),
            item.to,
            Value(unit, *paid),
            Value(unit, owed[0] - paid[1], owed[1] - paid[0]),
            Value(unit, *self.run.results.get(o.result("paid in time"), paid)),
            item.spread,
            () if item.parts is None else tuple(parts_of(self, o, item)),
        )

    @cached_property
    def entitlements(self) -> tuple[tuple[str, str, Value], ...]:
        """What is owed besides amounts: (name, slot, since); only what has been earned or may have
        been, and not what an amendment has taken out by the day.
        """
        out = []
        for o in self.outputs:
            if not isinstance(o.item, Entitlement) or not self.in_force(o.slot):
                continue
            if self.run.results[o.key][0] <= self.on:
                out.append((o.item.name, o.slot, self.value(o.key, "date")))
        return tuple(out)

    @cached_property
    def without_effect(self) -> tuple[Ineffective, ...]:
        """Facts by the day that the agreement gives no effect."""
        out = []
        for o in self.outputs:
            if not isinstance(o.item, WithoutEffect):
                continue
            fold = self.root(o.key).fold
            assert fold is not None
            when = dict(fold.also)["when"]
            for fact, row in zip(
                self.bound.records[o.item.over.kind], self.run.rows(fold), strict=True
            ):
                if self.run.at(when, row) == (1, 1) and fact.on <= self.on:
                    out.append(Ineffective(fact, o.item.because, o.slot))
        return tuple(out)

    @cached_property
    def why_not_used(self) -> tuple[tuple[Fact, str], ...]:
        """Facts by the day that no term of the agreement goes by, and why."""
        return tuple(not_used(self))

    @property
    def not_used(self) -> tuple[Fact, ...]:
        """These facts alone."""
        return tuple(fact for fact, _ in self.why_not_used)

    @cached_property
    def duties(self) -> tuple[DutyState, ...]:
        """Who must (may, must not ...) do what by when, and where that stands on the day."""
        return tuple(duties(self))

    @cached_property
    def conditions(self) -> tuple[ConditionState, ...]:
        """What must be so before the agreement binds or while it lasts, and where that stands."""
        return tuple(c for c in conditions(self) if self.in_force(c.slot))

    @cached_property
    def standing(self) -> tuple[Stand, ...]:
        """Where things stand, in a few lines."""
        return tuple(standing(self))

    @cached_property
    def notes(self) -> tuple[tuple[str, str, str], ...]:
        """(name, slot, text) of what the words do not say."""
        said = [(o.item, o.slot) for o in self.outputs if isinstance(o.item, Note)]
        told = [(n.name, slot, n.text) for n, slot in said if self.in_force(slot)]
        return (*told, *earned_before(self.agreement, self.outputs, self.on))

    @cached_property
    def waits(self) -> tuple[Settles, ...]:
        """For every figure that is not known, the facts and judgements that would settle it."""
        from .unknowns import settles

        return settles(self)

    def scenarios(self, figures: Iterable[str] = ()) -> tuple[Scenario, ...]:
        """These figures (default: all that change) under every answer to the open judgements."""
        from .unknowns import scenarios

        return scenarios(self, figures)

    @cached_property
    def readings(self) -> tuple[Rests, ...]:
        """The readings that the figures rest on: open questions of the provisions, and how each is
        read.
        """
        chosen = self.agreement.choices
        out = []
        for slot, p in {**self.bound.compiled.scope.slots, **self.agreement.live}.items():
            for doubt in p.open_doubts():
                name = f"{slot}.{doubt.name}"
                choice = chosen.get(name)
                out.append(
                    Rests(
                        name,
                        choice.reading if choice else doubt.readings[0],
                        doubt,
                        choice is not None,
                        choice.because if choice else "",
                        choice.by if choice else "",
                    )
                )
        return tuple(out)

    def __getitem__(self, name: str) -> Value:
        """A figure by `slot.name`, or by its name alone where one provision has it."""
        if name in self.figures:
            return self.figures[name]
        found = self.meant([k for k in self.figures if k.rpartition(".")[2] == name])
        if len(found) == 1:
            return self.figures[found[0]]
        where = f"figure {name}"
        if found:
            raise InputError(
                [Problem(where, "several provisions have it.", f"Say which: {', '.join(found)}.")]
            )
        known = ", ".join(sorted({k.rpartition(".")[2] for k in self.figures}))
        raise InputError([Problem(where, "the agreement has no such figure.", f"It has: {known}.")])

    def meant(self, found: list[str]) -> list[str]:
        """Of figures of one name those that are meant: of one promise that stands in older and
        newer words, what is owed by either.
        """
        promises = {self.agreement.lineage(k.partition(".")[0]) for k in found}
        owed = [k for k in found if k in self.figures and self.figures[k].high]
        return owed if len(promises) == len(owed) == 1 else found

    def happened(self, finding: str) -> bool | None:
        """Whether a finding has happened by the day; None if that is unknown."""
        days = [v for k, v in self.findings.items() if k.rpartition(".")[2] == finding]
        if any(v.high < NEVER for v in days):
            return True
        return None if any(v.low < NEVER for v in days) else False

    @cached_property
    def schedules(self) -> dict[str, tuple[Instalment, ...]]:
        """The steps of every series that vests or accrues by a schedule, by `slot.name`."""
        readings = dict(self.bound.compiled.readings)
        unknown = frozenset(o.name for o in self.open)
        form = schedule_form(self.agreement, readings, unknown)
        bound = bind_form(self.bound, self.agreement, self.world, form, self.on)
        results = form.ints(bound.values, bound.rows)
        return {
            o.key: tuple(steps_of(o, o.item, results))
            for o in self.outputs
            if isinstance(o.item, Vesting) and self.in_force(o.slot)
        }


def _words(p: Provision) -> Iterator[str]:
    def texts(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif is_dataclass(value) and not isinstance(value, type):
            for f in fields(value):
                if f.name != "cite":
                    yield from texts(getattr(value, f.name))
        elif isinstance(value, tuple):
            for item in value:
                yield from texts(item)

    return texts(p)


def state(agreement: Agreement, world: World, on: int, price: int | None = None) -> Statement:
    """The statement of an agreement as of the end of `on`, in the world given."""
    bound = bind(agreement, world, on, price)
    run = bound.compiled.form.trace(bound.values, bound.rows)
    return Statement(agreement, world, on, price, bound, run)
