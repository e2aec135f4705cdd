"""The formulas of a whole agreement, compiled once per form, whatever the numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from ..agreement import Agreement
from ..errors import FormulaError
from ..formula import Form, Formula
from ..meaning import Duty, Entry, Vesting
from .roots import Output, duty_roots, part_roots, roots_of
from .scope import AgreementScope
from .told_terms import Meant, meant


@dataclass(frozen=True)
class Compiled:
    """The formulas of a form of agreement: compiled for statements, and for the schedules of
    series.
    """

    scope: AgreementScope = field(compare=False)
    outputs: tuple[Output, ...] = field(compare=False)
    form: Form = field(compare=False)
    readings: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class _Key:
    """A form: equal for agreements of one shape that mean the same by their terms."""

    form: tuple[Any, ...]
    readings: tuple[tuple[str, int], ...]
    unknown: frozenset[str]
    meant: Meant = field(compare=False)

    def __hash__(self) -> int:
        return hash((repr(self.form), self.readings, self.unknown))


@lru_cache(maxsize=256)
def _scope(key: _Key) -> tuple[AgreementScope, tuple[Output, ...]]:
    return key.meant.scope, key.meant.outputs


@lru_cache(maxsize=256)
def _compiled(key: _Key) -> Compiled:
    scope, outputs = _scope(replace(key, readings=(), unknown=frozenset()))
    roots = distinct((name, f) for output in outputs for name, f in roots_of(output, scope))
    return Compiled(scope, outputs, Form(roots, dict(key.readings), key.unknown), key.readings)


def distinct(roots: Iterable[tuple[str, Formula]]) -> dict[str, Formula]:
    """Formulas by name; FormulaError where two go by one name."""
    out: dict[str, Formula] = {}
    for name, formula in roots:
        if name in out:
            raise FormulaError(f"two things are meant by one name: {name}")
        out[name] = formula
    return out


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


@lru_cache(maxsize=256)
def _parts(key: _Key) -> Form:
    scope, outputs = _scope(replace(key, readings=(), unknown=frozenset()))
    paid = [o for o in outputs if isinstance(o.item, Entry)]
    roots = {n: f for o in paid for n, f in part_roots(o, scope)}
    return Form(roots, dict(key.readings), key.unknown)


def _key(
    agreement: Agreement,
    readings: Mapping[str, int] | None = None,
    unknown: frozenset[str] = frozenset(),
) -> _Key:
    fixed = tuple(sorted((readings or {}).items()))
    found = meant(agreement)
    return _Key((agreement.form, found.told), fixed, unknown, found)


def compiled(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Compiled:
    """The agreement's formulas, from the cache if an agreement of this form was met before."""
    return _compiled(_key(agreement, readings, unknown))


def scope_of(agreement: Agreement) -> AgreementScope:
    """What the provisions mean together, without the formulas being emitted."""
    return _scope(_key(agreement))[0]


def schedule_form(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Form:
    """The days on which series can rise, and what they have come to on each."""
    return _schedule(_key(agreement, readings, unknown))


def turns_form(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Form | None:
    """The days of one turn of the duties that come again; None where there is no such duty."""
    return _turns(_key(agreement, readings, unknown))


def parts_form(
    agreement: Agreement, readings: Mapping[str, int], unknown: frozenset[str] = frozenset()
) -> Form:
    """The day and the amount of one instalment of what is paid in instalments."""
    return _parts(_key(agreement, readings, unknown))
