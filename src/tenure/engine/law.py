"""A law layer's answers beside an agreement's: the same facts and day, in a form of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ..formula import NEVER_DAY, CiteRef, Form, Formula, by, earliest, on_day, total
from ..formula.units import NEVER
from ..law import Asking, Layer, Promise, Reference, Ruling, layer, reference
from ..meaning import Condition, Duty, Entry, Figure
from ..values import Value
from .binding import bind_with
from .findings import Compiled
from .obligations import DUTY_DAYS, duty_state
from .roots import BEFORE_NEVER, DAY, Output, entry_days, roots_of
from .scope import AgreementScope
from .statement import Statement


@dataclass(frozen=True)
class Answer:
    """What a rule says of one thing on the day of the statement: a duty and how it stands."""

    key: str
    duty: Duty
    state: str
    status: str
    days: dict[str, Value]  # created, due, done, excused, breached, ends
    documents: (
        Value | None
    )  # the day that the agreement's own words give; None where they give none
    reference: Reference


@dataclass(frozen=True)
class LawAnswers:
    """The answers of a layer. `own` is a statement of the layer's figures and of nothing else."""

    layer: Layer
    own: Statement
    rulings: tuple[tuple[Output, Ruling], ...]

    @cached_property
    def duties(self) -> tuple[Answer, ...]:
        """What the law has asked for by the day of the statement, or may have."""
        return tuple(
            a for o, r in self.rulings if isinstance(r.item, Duty) for a in self._answers(o, r)
        )

    def named(self, figure: str) -> str | None:
        """The figure of the layer that is meant: `i9.section_2` is `law.us.i9.section_2`."""
        meant = (figure, f"law.{self.layer.name}.{figure}")
        return next((k for k in self.own.figures if k in meant), None)

    @cached_property
    def amounts(self) -> dict[str, tuple[Value, Reference]]:
        """Figures of the law that are no deadlines."""
        shown = self.own.figures
        return {
            o.key: (shown[o.key], _reference(r.cite))
            for o, r in self.rulings
            if isinstance(r.item, Figure) and o.key in shown
        }

    def _answers(self, o: Output, ruling: Ruling) -> Iterator[Answer]:
        duty = ruling.item
        assert isinstance(duty, Duty)
        for found in _days(self.own, o, duty):
            if found["created"][0] > self.own.on:
                continue
            state, status = duty_state(found, self.own.on)
            told = found.get("documents", (NEVER, NEVER))
            documents = Value("date", *told) if told[0] < NEVER else None
            days = {name: Value("date", *found[name]) for name in DUTY_DAYS}
            yield Answer(o.key, duty, state, status, days, documents, _reference(ruling.cite))


def _reference(cite: CiteRef) -> Reference:
    found = reference(cite)
    assert found is not None
    return found


def _days(s: Statement, o: Output, duty: Duty) -> Iterator[dict[str, tuple[int, int]]]:
    names = (*DUTY_DAYS, "documents")
    if duty.each is None:
        yield {n: s.run.results[o.result(n)] for n in names if o.result(n) in s.run.results}
        return
    fold = s.root(o.result("each")).fold
    assert fold is not None
    also = dict(fold.also)
    for row in s.run.rows(fold):
        yield {n: s.run.at(also[n], row) or (NEVER, NEVER) for n in names if n in also}


def law(statement: Statement, name: str) -> LawAnswers:
    """The answers of the law layer of a name, in the world and on the day of a statement."""
    made = layer(name)
    scope, readings = statement.bound.compiled.scope, statement.bound.compiled.readings
    agreement, world, on, price = (
        statement.agreement,
        statement.world,
        statement.on,
        statement.price,
    )
    bound = bind_with(
        lambda unknown: _compiled(scope, made.name, readings, unknown), agreement, world, on, price
    )
    run = bound.compiled.form.trace(bound.values, bound.rows)
    own = Statement(agreement, world, on, price, bound, run)
    return LawAnswers(made, own, _rulings(scope, made.name))


class _Agreement:
    """What the rules of a layer see of an agreement."""

    def __init__(self, scope: AgreementScope) -> None:
        self.scope = scope
        self.items = [(slot, m) for slot in tuple(scope.slots) for m in scope.meaning(slot)]

    def promises(self) -> Iterator[Promise]:
        for slot, item in self.items:
            if isinstance(item, Entry) and item.cash and item.to == "executive":
                yield Promise(slot, item.name, *entry_days(item, self.scope), item.each)

    def deadline(self, words: str) -> Formula | None:
        for _, item in self.items:
            if isinstance(item, Condition | Duty) and re.search(words, item.name, re.IGNORECASE):
                repeats = isinstance(item, Duty) and item.each is not None
                if item.due is not NEVER_DAY and not repeats:
                    return item.due
        return None


@lru_cache(maxsize=256)
def _rulings(scope: AgreementScope, name: str) -> tuple[tuple[Output, Ruling], ...]:
    made, seen = layer(name), _Agreement(scope)
    return tuple(
        (Output(slot, ruling.item, f"{slot}.{ruling.key}"), ruling)
        for rule in made.rules
        for slot in (made.slot(rule),)
        for ruling in rule.rulings(Asking(slot, seen))
    )


@lru_cache(maxsize=256)
def _compiled(
    scope: AgreementScope, name: str, readings: tuple[tuple[str, int], ...], unknown: frozenset[str]
) -> Compiled:
    """The form of a layer beside an agreement; a deadline is also a figure, for its trace."""
    outputs: list[Output] = []
    roots: dict[str, Formula] = {}
    for output, ruling in _rulings(scope, name):
        item = ruling.item
        if isinstance(item, Duty):
            roots |= _duty(output, item, ruling.documents, scope)
            figure = _deadline(output, item, ruling.cite)
            outputs.append(figure)
            roots |= dict(roots_of(figure, scope))
        else:
            outputs.append(output)
            roots |= dict(roots_of(output, scope))
    return Compiled(scope, tuple(outputs), Form(roots, dict(readings), unknown), readings)


def _duty(
    output: Output, item: Duty, documents: Formula | None, scope: AgreementScope
) -> dict[str, Formula]:
    days = dict(roots_of(output, scope))
    if item.each is None:
        return days if documents is None else {**days, output.result("documents"): documents}
    fold = days[output.key].fold
    assert fold is not None
    more = dict(fold.also) | ({} if documents is None else {"documents": documents})
    return {output.result("each"): total(item.each, fold.body, **more)}


def _deadline(output: Output, item: Duty, cite: CiteRef) -> Output:
    """The day of a duty (of the first, where it repeats) as a figure."""
    last = item.ends if item.due is NEVER_DAY else item.due
    day, created = on_day(by(item.created, BEFORE_NEVER), last), item.created
    if item.each is not None:
        day, created = earliest(item.each, day), earliest(item.each, created)
    figure = Figure(
        output.key.rpartition(".")[2], day.named(item.name, cite), when=by(created, DAY)
    )
    return Output(output.slot, figure, output.key)
