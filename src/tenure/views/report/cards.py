"""The figures that a reader asks for first, what comes next, what each way of parting adds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...engine.by_day import Parting
from ...engine.due import Deadline
from ...engine.statement import Statement
from ...facts.values import iso
from ...formula.units import is_money
from ...values import Value
from .keys import key, words
from .traces import Why


@dataclass(frozen=True)
class Shown:
    """A value on the page, and the id of the trace that it opens."""

    text: str
    known: bool = True
    why: str = ""


@dataclass(frozen=True)
class Card:
    """A figure, what it says beside, and its parts where it is a sum."""

    label: str
    value: Shown
    note: str = ""
    parts: tuple[tuple[str, Shown], ...] = ()


@dataclass(frozen=True)
class Next:
    """Something that comes, by a day."""

    on: str
    what: str
    who: str
    amount: str
    status: str
    key: str  # of its provision


@dataclass(frozen=True)
class Way:
    """A way of parting on the day, what it adds, and what that is made of."""

    name: str
    hue: str
    total: Shown
    parts: tuple[tuple[str, Shown], ...]


SHARES = ("granted_shares", "vested_shares", "unvested_shares")


def shown(value: Value, why: str = "") -> Shown:
    """A value as the page has it."""
    return Shown("not by this day" if str(value) == "never" else str(value), value.known, why)


def cards(s: Statement, whys: Mapping[str, Why], coming: Sequence[Next]) -> Iterator[Card]:
    """Salary, shares, what is owed, what comes next; only those that the agreement has."""
    if (salary := _sum(s, whys, "salary_rate")) is not None:
        yield Card("Salary, a year", *salary)
    for name in SHARES:
        if (found := _sum(s, whys, name)) is not None:
            note = _besides(s, name) or found[1]
            yield Card(name.partition("_")[0].capitalize(), found[0], note, found[2])
    if any(is_money(p.amount.unit) for p in s.payments):
        yield _outstanding(s, whys)
    if coming:
        first = coming[0]
        what = f"{first.what}{f': {first.amount}' if first.amount else ''}"
        yield Card("Next", Shown(first.on), f"{what} ({first.who})")


def _sum(
    s: Statement, whys: Mapping[str, Why], name: str
) -> tuple[Shown, str, tuple[tuple[str, Shown], ...]] | None:
    found = {k: v for k, v in s.figures.items() if k.rpartition(".")[2] == name}
    if not found:
        return None
    values = list(found.values())
    if len(found) == 1 or len({v.unit for v in values}) > 1:
        [(k, value), *_] = found.items()
        return shown(value, whys[k].key), "", ()
    added = Value(values[0].unit, sum(v.low for v in values), sum(v.high for v in values))
    parts = tuple((k.rpartition(".")[0], shown(v, whys[k].key)) for k, v in found.items())
    return shown(added), f"of {len(found)} grants", parts


def _besides(s: Statement, name: str) -> str:
    """What helps to read a number of shares: its part of the grant, what has lapsed."""

    def count(figure: str) -> tuple[int, bool]:
        values = [v for k, v in s.figures.items() if k.rpartition(".")[2] == figure]
        return sum(v.low for v in values), all(v.known for v in values)

    granted, known = count("granted_shares")
    part, also = count(name)
    if name == "vested_shares" and known and also and granted:
        return f"{part / granted:.1%} of the grant"
    if name == "unvested_shares":
        lapsed, sure = count("lapsed_shares")
        return f"{lapsed:,} lapsed" if sure and lapsed else ""
    return ""


def _outstanding(s: Statement, whys: Mapping[str, Why]) -> Card:
    once = {(p.slot, p.name): p for p in s.payments if is_money(p.amount.unit)}
    unit = next(iter(once.values())).amount.unit
    left = [p.outstanding for p in once.values()]
    total = Value(unit, sum(max(v.low, 0) for v in left), sum(max(v.high, 0) for v in left))
    owed = [p.amount for p in s.payments if is_money(p.amount.unit)]
    of = Value(unit, sum(v.low for v in owed), sum(v.high for v in owed))
    parts = tuple(
        (words(p.name), shown(p.outstanding, _why(whys, f"{p.slot}.{p.name}")))
        for p in once.values()
    )
    single = parts[0][1].why if len(parts) == 1 else ""
    return Card("Outstanding", shown(total, single), f"of {of} earned so far", parts)


def _why(whys: Mapping[str, Why], name: str) -> str:
    return whys[name].key if name in whys else ""


def coming(deadlines: Iterable[Deadline]) -> Iterator[Next]:
    """What falls due, without what is settled already."""
    for d in deadlines:
        if d.status in ("pending", "unknown", "breached"):
            amount = str(d.amount or "")
            yield Next(iso(d.on), d.what, d.who, amount, d.status, key(d.slot))


def ways(parting: Parting, whys: Mapping[tuple[str, str], Why]) -> Iterator[Way]:
    """A row for each way of parting; courses that are alike have one colour, as in the chart."""
    alike: dict[object, str] = {}
    hues = {c.name: alike.setdefault(c.steps, f"c{len(alike)}") for c in parting.courses}
    for cell in parting.cells:
        parts = tuple(
            (words(name.rpartition(".")[2]), shown(v, whys[cell.way, name].key))
            for name, v in cell.added.items()
        )
        single = parts[0][1].why if len(parts) == 1 else ""
        yield Way(cell.way, hues[cell.way], shown(cell.total, single), parts)
