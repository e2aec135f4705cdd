"""The results of an agreement's form: every item of its meaning under names of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..facts.values import code
from ..formula import (
    NEVER_DAY,
    CiteRef,
    Formula,
    Records,
    apply,
    by,
    const,
    either,
    larger,
    leaf,
    smaller,
    total,
)
from ..formula.units import ALWAYS, CODE, DATE, DAYS, NEVER
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
from ..provision import KINDS
from .scope import AgreementScope

DAY = leaf("day", DATE)
ONE_DAY = const(1, DAYS)
ALWAYS_DAY = const(ALWAYS, DATE)
BEFORE_NEVER = const(NEVER - 1, DATE)


@dataclass(frozen=True)
class Output:
    """One item of the agreement's meaning and the names of its results in the compiled form."""

    slot: str
    item: Meaning
    key: str

    def result(self, part: str = "") -> str:
        """The name of one of its results: `severance[0].severance:amount`."""
        return f"{self.key}:{part}" if part else self.key


def roots_of(output: Output, scope: AgreementScope) -> Iterator[tuple[str, Formula]]:
    """The formulas of an item, by the names of its results."""
    item = output.item
    match item:
        case Finding():
            yield output.key, item.day
        case Level(shown=True):
            yield output.key, scope.shown(output.slot, item.at(DAY))
        case Figure():
            yield output.key, _counted(item, scope)
            if item.when is not None:
                yield output.result("when"), item.when
        case Vesting():
            yield output.key, scope.shown(output.slot, item.by(DAY))
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


def _counted(item: Figure, scope: AgreementScope) -> Formula:
    """A figure; one that is part of what a parting costs is nothing before the agreement is in
    effect, as payments are.
    """
    begun = scope.gated(ALWAYS_DAY) if item.cost or item.back else ALWAYS_DAY
    if begun is ALWAYS_DAY:
        return item.value
    words = "whether the letter is in effect by the day"
    return either(by(begun, DAY).named(words), item.value, _nothing(item.value))


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
    if item.modality == "may" and item.breached is None:  # whoever lets it pass breaks nothing
        days |= {"breached": NEVER_DAY, "ends": smaller(item.ends, after)}
    if item.each is None:
        yield from ((output.result(name), day) for name, day in days.items())
    else:
        yield output.key, total(item.each, const(1), **days)


def _entry(output: Output, item: Entry, scope: AgreementScope) -> Iterator[tuple[str, Formula]]:
    earned, due = entry_days(item, scope)
    owed = either(by(earned, DAY), item.amount, _nothing(item.amount))
    if item.cash:
        unit = item.amount.unit
        yield output.result("paid"), _paid(output.slot, item.name, unit, DAY)
        if item.each is None:
            yield output.result("paid in time"), _paid(output.slot, item.name, unit, due)
    if item.each is None:
        yield output.result("earned"), earned
        yield output.result("due"), due
        yield output.result("amount"), item.amount
        yield output.result("total"), owed
    else:
        parts = {"earned": earned, "due": due, "amount": item.amount}
        found = total(item.each, owed, **parts)
        yield output.result("total"), found.named(f"all {item.name}", CiteRef(output.slot))


def part_roots(output: Output, scope: AgreementScope) -> Iterator[tuple[str, Formula]]:
    """The day and the amount of an instalment, and what was paid under the name by that day."""
    item = output.item
    if isinstance(item, Entry) and item.parts is not None:
        day = entry_days(replace(item, due=item.parts.day), scope)[1]
        yield output.result("part day"), day
        yield output.result("part amount"), item.parts.amount
        yield output.result("part paid"), _paid(output.slot, item.name, item.amount.unit, day)


def entry_days(item: Entry, scope: AgreementScope) -> tuple[Formula, Formula]:
    """The days on which a payment is earned (once the agreement is in effect) and due."""
    earned = scope.gated(item.earned)
    return earned, either(by(earned, BEFORE_NEVER), larger(item.due, earned), NEVER_DAY)


def _paid(slot: str, name: str, unit: str, day: Formula) -> Formula:
    """What the facts say was paid by a day, under the entry's name or that of its provision."""
    paid = Records("paid")
    what = paid.field("what", CODE)
    ours = what.same(const(code(name), CODE)) | what.same(const(code(slot), CODE))
    amount = paid.field("amount", unit)
    return total(paid, either((paid.on <= day) & ours, amount, const(0, unit)))


def _nothing(amount: Formula) -> Formula:
    return const(0, amount.unit)


def outputs_of(scope: AgreementScope) -> tuple[Output, ...]:
    """Every item of the agreement's meaning, stand-ins for what it is silent on included."""
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
                    found.append(Output(slot, item, f"{slot}.{_name(item)}"))
    return tuple(found)


def _name(item: Meaning) -> str:
    """An item's name within its provision; two may share a duty that is each one's own."""
    match item:
        case WithoutEffect():
            return item.because
        case Duty():
            return f"{item.name} ({item.bearer})"
        case AmendmentTest():
            return "amendment"
    return item.name
