"""The formulas of a whole agreement: provisions ask each other by names of findings and levels, and
the result is compiled once per form, whatever the numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from ..agreement import Agreement
from ..errors import FormulaError
from ..facts.values import code
from ..formula import (
    NEVER_DAY,
    CiteRef,
    Form,
    Formula,
    Records,
    apply,
    by,
    const,
    either,
    larger,
    last,
    leaf,
    smaller,
    total,
    unknown,
)
from ..formula.units import CODE, DATE, DAYS, NEVER, YES_NO
from ..meaning import (
    AmendmentTest,
    Condition,
    Duty,
    Entitlement,
    Entry,
    Figure,
    Finding,
    Level,
    Meaning,
    Offer,
    Vesting,
    WithoutEffect,
)
from ..provision import KINDS, Provision, Scope, Terms

DAY = leaf("day", DATE)
ONE_DAY = const(1, DAYS)
BEFORE_NEVER = const(NEVER - 1, DATE)


class AgreementScope(Scope):
    """What the provisions of one agreement mean, worked out when first asked for."""

    def __init__(self, slots: Mapping[str, Provision]) -> None:
        self.slots = dict(slots)
        self._meanings: dict[str, list[Meaning]] = {}
        self._asking: list[str] = []
        self._findings: dict[str, Formula] = {}

    def meaning(self, slot: str) -> list[Meaning]:
        """Everything one provision means."""
        if slot not in self._meanings:
            if slot in self._asking:
                raise FormulaError(
                    f"provisions ask each other in a circle: {' -> '.join(self._asking)}"
                )
            self._asking.append(slot)
            provision = self.slots[slot]
            self._meanings[slot] = list(provision.meaning(Terms(provision, slot, self)))
            self._asking.pop()
        return self._meanings[slot]

    def _providers(self, name: str, silent: bool) -> list[str]:
        found = [s for s, p in self.slots.items() if name in p.provides]
        if found or not silent:
            return found
        for kind in KINDS.values():
            if name in kind.provides and self.stand_in(kind):
                return [f"{kind.kind}[0]"]
        return []

    def stand_in(self, kind: type[Provision]) -> bool:
        """Whether a kind has something that stands in for it where the agreement has none."""
        silent = kind.when_silent()
        if silent is not None:
            self.slots.setdefault(f"{kind.kind}[0]", silent)
        return silent is not None

    def finding(self, name: str) -> Formula:
        if name not in self._findings:
            days = [
                item.day
                for slot in self._providers(name, silent=True)
                for item in self.meaning(slot)
                if isinstance(item, Finding) and item.name == name
            ]
            if not days:
                raise FormulaError(f"no kind of provision provides the finding {name}")
            self._findings[name] = smaller(*days)
        return self._findings[name]

    def finding_each(self, name: str) -> tuple[Any, ...]:
        """The records behind a finding, with the day each gives."""
        found = self._providers(name, silent=True)
        items = [
            m for s in found for m in self.meaning(s) if isinstance(m, Finding) and m.name == name
        ]
        return tuple(pair for m in items for pair in m.each)

    def level(self, name: str, day: Formula) -> Formula:
        for slot in self._providers(name, silent=True):
            for item in self.meaning(slot):
                if isinstance(item, Level) and item.name == name:
                    return item.at(day)
        for kind in KINDS.values():
            if name in kind.silent:
                return _from_facts(name, day, *kind.silent[name])
        raise FormulaError(f"no kind of provision provides the level {name}")

    def has(self, name: str) -> bool:
        return bool(self._providers(name, silent=False))

    def amendment_binds(self, over: Records) -> Formula:
        """By the agreement's rule; where it has none, an amendment binds if both sides
        signed it.
        """
        for slot in self._providers("amendment_rule", silent=False):
            for item in self.meaning(slot):
                if isinstance(item, AmendmentTest):
                    return item.binds(over)
        signed = [
            over.field(f"signed_by.{who}", YES_NO) for who in ("employee", "company", "board")
        ]
        return signed[0] & (signed[1] | signed[2])

    def gated(self, day: Formula) -> Formula:
        """The day on which a promise is earned: not before the agreement is in effect, and not at
        all once the offer has failed (design, section 3.9).
        """
        if self.has("effective"):
            day = larger(day, self.finding("effective"))
        if self.has("offer_failed"):
            day = either(by(self.finding("offer_failed"), day), NEVER_DAY, day)
        return day

    def each(self, name: str) -> tuple[Any, ...]:
        found = [s for s in self._providers(name, silent=False)]
        offers = (
            m for s in found for m in self.meaning(s) if isinstance(m, Offer) and m.name == name
        )
        if name == "precondition":  # the gate itself asks for these
            return tuple(offers)
        return tuple(replace(m, day=self.gated(m.day)) for m in offers)


def _from_facts(name: str, day: Formula, unit: str, fact: str, field: str) -> Formula:
    """A level that the agreement does not state: what the facts say, else unknown."""
    records = Records(fact)
    missing = unknown(unit, f"the {name}, which is not stated here", fact=fact, on=day)
    found = last(records, records.field(field, unit), records.on <= day, missing)
    return found.named(f"{name} in effect")


@dataclass(frozen=True)
class Output:
    """One item of the agreement's meaning and the names of its results in the compiled form."""

    slot: str
    item: Meaning
    key: str

    def result(self, part: str = "") -> str:
        """The name of one of its results: `severance[0].severance:amount`."""
        return f"{self.key}:{part}" if part else self.key


@dataclass(frozen=True)
class Compiled:
    """The formulas of a form of agreement: compiled for statements, and for the schedules of
    series.
    """

    scope: AgreementScope = field(compare=False)
    outputs: tuple[Output, ...] = field(compare=False)
    form: Form = field(compare=False)
    readings: tuple[tuple[str, int], ...] = ()


def roots_of(output: Output, scope: AgreementScope) -> Iterator[tuple[str, Formula]]:
    """The formulas of an item, by the names of its results."""
    item = output.item
    match item:
        case Finding():
            yield output.key, item.day
        case Level(shown=True):
            yield output.key, item.at(DAY)
        case Figure():
            yield output.key, item.value
            if item.when is not None:
                yield output.result("when"), item.when
        case Vesting():
            yield output.key, item.by(DAY)
        case Entitlement():
            yield output.key, item.earned
        case Entry():
            yield from _entry(output, item, scope)
        case Duty(turns=1):
            yield from duty_roots(output, item)
        case Condition():
            yield output.result("satisfied"), item.satisfied
            yield output.result("waived"), item.waived
            yield output.result("failed"), item.failed
            yield output.result("due"), item.due
        case WithoutEffect():
            one = either(item.when, const(1), const(0))
            yield output.key, total(item.over, one, when=item.when)


def duty_roots(output: Output, item: Duty) -> Iterator[tuple[str, Formula]]:
    in_time = by(item.done, item.due)
    after = either(in_time, NEVER_DAY, apply("shift", item.due, ONE_DAY))
    days = {
        "created": item.created,
        "due": item.due,
        "done": item.done,
        "excused": item.excused,
        "breached": after if item.breached is None else item.breached,
        "ends": item.ends,
    }
    if item.each is None:
        yield from ((output.result(name), day) for name, day in days.items())
    else:
        yield output.key, total(item.each, const(1), **days)


def _entry(output: Output, item: Entry, scope: AgreementScope) -> Iterator[tuple[str, Formula]]:
    earned, due = entry_days(item, scope)
    owed = either(by(earned, DAY), item.amount, _nothing(item.amount))
    if item.cash:
        yield output.result("paid"), _paid(item.name, item.amount.unit)
    if item.each is None:
        yield output.result("earned"), earned
        yield output.result("due"), due
        yield output.result("amount"), item.amount
        yield output.result("total"), owed
    else:
        parts = {"earned": earned, "due": due, "amount": item.amount}
        found = total(item.each, owed, **parts)
        yield output.result("total"), found.named(f"all {item.name}", CiteRef(output.slot))


def entry_days(item: Entry, scope: AgreementScope) -> tuple[Formula, Formula]:
    """The days on which a payment is earned (once the agreement is in effect) and due."""
    earned = scope.gated(item.earned)
    return earned, either(by(earned, BEFORE_NEVER), larger(item.due, earned), NEVER_DAY)


def _paid(name: str, unit: str) -> Formula:
    """What the facts say was paid under the name of an entry, by the statement's day."""
    paid = Records("paid")
    ours = (paid.on <= DAY) & paid.field("what", CODE).same(const(code(name), CODE))
    return total(paid, either(ours, paid.field("amount", unit), const(0, unit)))


def _nothing(amount: Formula) -> Formula:
    return const(0, amount.unit)


def _outputs(scope: AgreementScope) -> tuple[Output, ...]:
    for kind in KINDS.values():
        if kind.always:
            scope.stand_in(kind)
    found: list[Output] = []
    done: set[str] = set()
    while waiting := [s for s in scope.slots if s not in done]:  # asking may add stand-ins
        for slot in waiting:
            done.add(slot)
            for item in scope.meaning(slot):
                if not isinstance(item, Offer | AmendmentTest):
                    name = item.because if isinstance(item, WithoutEffect) else item.name
                    found.append(Output(slot, item, f"{slot}.{name}"))
    return tuple(found)


@dataclass(frozen=True)
class _Key:
    """A form: equal for agreements of one shape; carries one of them to build the formulas from."""

    form: tuple[Any, ...]
    readings: tuple[tuple[str, int], ...]
    unknown: frozenset[str]
    slots: Mapping[str, Provision] = field(compare=False)

    def __hash__(self) -> int:
        return hash((repr(self.form), self.readings, self.unknown))


@lru_cache(maxsize=256)
def _scope(key: _Key) -> tuple[AgreementScope, tuple[Output, ...]]:
    scope = AgreementScope(key.slots)
    return scope, _outputs(scope)


@lru_cache(maxsize=256)
def _compiled(key: _Key) -> Compiled:
    scope, outputs = _scope(replace(key, readings=(), unknown=frozenset()))
    roots = {name: f for output in outputs for name, f in roots_of(output, scope)}
    return Compiled(scope, outputs, Form(roots, dict(key.readings), key.unknown), key.readings)


@lru_cache(maxsize=256)
def _schedule(key: _Key) -> Form:
    _, outputs = _scope(replace(key, readings=(), unknown=frozenset()))
    roots: dict[str, Formula] = {}
    for output in outputs:
        if isinstance(output.item, Vesting):
            for i, day in enumerate(output.item.days):
                roots[output.result(f"{i}.day")] = day
                roots[output.result(f"{i}.count")] = output.item.by(day)
    return Form(roots, dict(key.readings), key.unknown)


@lru_cache(maxsize=256)
def _turns(key: _Key) -> Form | None:
    _, outputs = _scope(replace(key, readings=(), unknown=frozenset()))
    again = [o for o in outputs if isinstance(o.item, Duty) and o.item.turns > 1]
    roots = {n: f for o in again if isinstance(o.item, Duty) for n, f in duty_roots(o, o.item)}
    return Form(roots, dict(key.readings), key.unknown) if roots else None


def compiled(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Compiled:
    """The agreement's formulas, from the cache if an agreement of this form was met before."""
    return _compiled(
        _Key(agreement.form, tuple(sorted(readings.items())), unknown, agreement.slots)
    )


def schedule_form(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Form:
    """The days on which series can rise, and what they have come to on each."""
    return _schedule(
        _Key(agreement.form, tuple(sorted(readings.items())), unknown, agreement.slots)
    )


def turns_form(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Form | None:
    """The days of one turn of the duties that come again; None where there is no such duty."""
    return _turns(_Key(agreement.form, tuple(sorted(readings.items())), unknown, agreement.slots))
