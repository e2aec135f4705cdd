"""What would settle a figure that is not known: the facts and judgements it waits for, and it under
each answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from ..formula.form import Rows
from ..formula.form import Value as Input
from ..formula.trace import Step, explain
from ..formula.units import NEVER, YES_NO
from ..values import Value
from .binding import Open
from .statement import Statement

MOST_JUDGEMENTS = 6  # 64 scenarios


@dataclass(frozen=True)
class Scenario:
    """One way of answering the open judgements, and the figures under it."""

    answers: tuple[tuple[Open, bool], ...]
    figures: Mapping[str, Value]


@dataclass(frozen=True)
class Settles:
    """What an unknown figure waits for: inputs of facts, and facts that are missing altogether."""

    figure: str
    open: tuple[Open, ...]
    missing: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Each of them, as a person would be asked."""
        return (*(o.words for o in self.open), *self.missing)


def results(statement: Statement) -> dict[str, str]:
    """The figures of a statement and the results of the form that they are read from."""
    out = {}
    for name in (*statement.figures, *statement.findings):
        out[name] = f"{name}:total" if f"{name}:total" in statement.run.results else name
    return out


def settles(statement: Statement) -> tuple[Settles, ...]:
    """For every unknown figure of the statement, what would settle it."""
    found = []
    names = results(statement)
    shown = {**statement.findings, **statement.figures}
    unknown = {n: r for n, r in names.items() if not shown[n].known}
    if not unknown:
        return ()
    moved = {o: _moved(statement, o) for o in statement.open}
    for name, result in unknown.items():
        waits = tuple(o for o in statement.open if result in moved[o])
        steps = explain(statement.run, statement.root(result), name).walk()
        missing = tuple(dict.fromkeys(_asked(s) for s in steps if s.source == "unknown"))
        found.append(Settles(name, waits, missing))
    return tuple(found)


def _asked(step: Step) -> str:
    days = [s for s in step.steps if s.unit == "date" and s.low == s.high]
    when = f" on {Value('date', days[0].low, days[0].high)}" if days else ""
    return f"{step.name}{when}: {step.words}" if step.name else step.words


def _moved(statement: Statement, open_: Open) -> set[str]:
    """The results that change when one open input is set to either of its ends."""
    before = statement.run.results
    out: set[str] = set()
    for end in (open_.low, open_.high):
        after = _run(statement, {open_: end})
        out |= {n for n, bounds in after.items() if bounds != before[n]}
    return out


def _run(statement: Statement, answers: Mapping[Open, int]) -> dict[str, tuple[int, int]]:
    values, rows = _answered(statement, answers)
    return statement.bound.compiled.form.ints(values, rows)


def _answered(statement: Statement, answers: Mapping[Open, int]) -> tuple[dict[str, Input], Rows]:
    bound, columns = statement.bound, statement.bound.compiled.form.program.columns
    values = dict(bound.values)
    rows = {k: [list(r) for r in table] for k, table in bound.rows.items()}
    for o, answer in answers.items():
        if o.record is None:
            values[o.name] = (answer, answer)
            continue
        kind = o.name.partition(".")[0]
        for at, column in enumerate(columns[kind]):
            if column.rstrip("~") == o.field:
                rows[kind][o.record][at] = answer
    return values, {k: [tuple(r) for r in table] for k, table in rows.items()}


def scenarios(statement: Statement, figures: Iterable[str] = ()) -> tuple[Scenario, ...]:
    """The statement's figures under every answer to the open judgements that matter (up to six of
    them); without `figures` those that some answer changes.
    """
    waits = statement.waits
    named = tuple(dict.fromkeys(figures))
    wanted = named or tuple(s.figure for s in waits)
    asked = [
        o
        for o in dict.fromkeys(o for s in waits if s.figure in wanted for o in s.open)
        if o.unit == YES_NO
    ]
    if not asked or len(asked) > MOST_JUDGEMENTS:
        return ()
    names = results(statement)
    shown = {**statement.findings, **statement.figures}
    out = []
    for answers in product((1, 0), repeat=len(asked)):
        after = _run(statement, dict(zip(asked, answers, strict=True)))
        out.append(
            Scenario(
                tuple((o, bool(a)) for o, a in zip(asked, answers, strict=True)),
                {n: _capped(statement, shown[n], after[names[n]], n) for n in wanted},
            )
        )  # fmt: skip
    return tuple(out) if named else _that_turn(out)


def _that_turn(found: Sequence[Scenario]) -> tuple[Scenario, ...]:
    """The same with those figures alone that some answer changes."""
    turn = [
        n
        for n in found[0].figures
        if len({(s.figures[n].low, s.figures[n].high) for s in found}) > 1
    ]
    return tuple(replace(s, figures={n: s.figures[n] for n in turn}) for s in found if turn)


def _capped(statement: Statement, value: Value, bounds: tuple[int, int], name: str) -> Value:
    """The value under an answer; a finding after the statement's day has not happened by it."""
    low, high = bounds
    if name in statement.findings:
        low, high = (x if x <= statement.on else NEVER for x in bounds)
    return replace(value, low=low, high=high)
