"""Every trace of the page: of figures, of what is left to pay, of how duties and conditions stand,
of what each way of parting adds, of what a law comes to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...engine.by_day import Parting
from ...engine.obligations import CONDITION_DAYS, DUTY_DAYS, ConditionState, DutyState
from ...engine.statement import Statement
from ...engine.why import trace_of
from ...engine.why import why as explain
from ...formula.units import NEVER
from ...meaning import Condition, Duty, Entry
from ...values import Value
from .cards import shown
from .keys import Places, key, words
from .traces import Why, why

Name = tuple[str, str]  # a slot, and a name within it


@dataclass(frozen=True)
class Whys:
    """The traces of a statement; those of one provision are together in its term."""

    figures: Mapping[str, Why]  # by `slot.name`, findings too
    left: Mapping[Name, Why]  # of payments
    states: Mapping[Name, Why]  # of duties and conditions

    def of(self, slot: str) -> tuple[Why, ...]:
        """All of a provision."""
        figures = [w for name, w in self.figures.items() if name.rpartition(".")[0] == slot]
        others = [w for m in (self.left, self.states) for (s, _), w in m.items() if s == slot]
        return (*figures, *others)


def whys(s: Statement, places: Places) -> Whys:
    """The traces of every figure, payment and state."""
    figures = {
        name: why(f"w-{key(name)}", explain(s, name), places, shown(value).text)
        for name, value in {**s.findings, **s.figures}.items()
    }
    return Whys(figures, dict(_left(s, places)), dict(_states(s, places)))


def _left(s: Statement, places: Places) -> Iterator[tuple[Name, Why]]:
    """What is outstanding, as what is owed less what is paid."""
    outstanding = {(p.slot, p.name): p.outstanding for p in s.payments}
    for o in s.outputs:
        if not isinstance(o.item, Entry) or (o.slot, o.item.name) not in outstanding:
            continue
        parts = [("owed by this day", o.result("total")), ("paid by this day", o.result("paid"))]
        value = outstanding[o.slot, o.item.name]
        trace = trace_of(s, f"{o.slot}.{o.item.name}, outstanding", value, parts)
        yield (o.slot, o.item.name), why(f"w-left-{key(o.key)}", trace, places)


def _states(s: Statement, places: Places) -> Iterator[tuple[Name, Why]]:
    """How a duty or a condition stands, by the days that decide it; not of those that repeat."""
    found: list[DutyState | ConditionState] = [*s.duties, *s.conditions]
    stand = {(f.slot, _item(f)): f for f in found}
    times = Counter((f.slot, _item(f)) for f in found)
    for o in s.outputs:
        if not isinstance(o.item, Duty | Condition) or times[o.slot, o.item.name] != 1:
            continue
        state = stand[o.slot, o.item.name]
        names = DUTY_DAYS if isinstance(o.item, Duty) else CONDITION_DAYS
        results = s.run.results
        days = [n for n in names if results.get(o.result(n), (NEVER, NEVER))[0] < NEVER]
        if state.state == "not created" or not days:
            continue
        first = Value("date", *results[o.result(days[0])])
        said = f"{o.slot}.{words(o.item.name).replace('.', ' ')}"
        trace = trace_of(s, said, first, [(f"{n}, the day", o.result(n)) for n in days])
        yield (o.slot, o.item.name), why(f"w-state-{key(o.key)}", trace, places, state.state)


def _item(found: DutyState | ConditionState) -> str:
    return found.duty.name if isinstance(found, DutyState) else found.condition.name


def cases(parting: Parting | None, places: Places) -> dict[Name, Why]:
    """What each way of parting adds, in the world in which it is taken: by way and figure."""
    if parting is None:
        return {}
    return {
        (cell.way, name): why(
            f"w-if-{key(cell.way)}-{key(name)}", explain(parting.cases[cell.way], name), places
        )
        for cell in parting.cells
        for name in cell.added
    }


def amounts(s: Statement, places: Places) -> Iterator[tuple[Why, str]]:
    """The figures of a law, each with its cite."""
    if s.law is None:
        return
    for name, (_, reference) in s.law.amounts.items():
        yield why(f"w-{key(name)}", explain(s.law.own, name), places), reference.cite
