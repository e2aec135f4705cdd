"""From one traced run to the steps that explain a result: only what the result rests on.

Of a choice the branch taken is shown, of a conjunction that fails the part that fails, of the earliest of
several days the earliest, of many records those that decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .build import CiteRef, Formula
from .form import Bounds, Evaluation, Frame
from .units import NEVER


@dataclass(frozen=True)
class Step:
    """One line of a trace: words, value, sentence; `source` says what it is and `name` which."""

    words: str
    unit: str
    low: int
    high: int
    source: str  # step, leaf, field, record, reading, unknown
    name: str = ""
    cite: CiteRef | None = None
    record: int | None = None  # index among the records of its kind
    steps: tuple[Step, ...] = ()

    def walk(self) -> Iterator[Step]:
        """This step and all below it."""
        yield self
        for step in self.steps:
            yield from step.walk()


def explain(run: Evaluation, f: Formula, words: str) -> Step:
    """The trace of a result."""
    steps = _Explainer(run).gather(f, ())
    low, high = run.at(f) or (f.low, f.high)
    if len(steps) == 1 and steps[0].source == "step":
        return steps[0]
    return Step(words, f.unit, low, high, "step", steps=tuple(_distinct(steps)))


class _Explainer:
    def __init__(self, run: Evaluation) -> None:
        self.run = run
        self.kept: dict[tuple[int, tuple[int, ...]], list[Step]] = {}

    def gather(self, f: Formula, frames: tuple[Frame, ...]) -> list[Step]:
        key = (id(f), tuple(map(id, frames)))
        if key not in self.kept:
            self.kept[key] = self._gather(f, frames)
        return self.kept[key]

    def _gather(self, f: Formula, frames: tuple[Frame, ...]) -> list[Step]:
        found = self.run.at(f, *frames)
        if found is None or f.op == "const":
            return []
        low, high = found
        if f.op == "leaf":
            words = "" if f.name in ("day",) else f.words or f.name
            return [Step(words, f.unit, low, high, "leaf", f.name, f.cite)] if words else []
        if f.op == "field":
            assert f.context is not None
            return [Step(f.name, f.unit, low, high, "field", f"{f.context.kind}.{f.name}", f.cite)]
        below = self._below(f, found, frames)
        if f.op == "unknown":
            return [Step(f.words, f.unit, low, high, "unknown", f.name, f.cite, steps=tuple(below))]
        if f.op == "choose":
            at = self.run.at(f.args[0], *frames)
            option = f.options[at[0]] if at and at[0] == at[1] else "open"
            step = Step(
                f.words or f.name, f.unit, low, high, "reading", f"{f.name}={option}", f.cite
            )
            return [step, *below]
        if f.words:
            return [
                Step(
                    f.words, f.unit, low, high, "step", f.op, f.cite, steps=tuple(_distinct(below))
                )
            ]
        return below

    def _below(self, f: Formula, value: Bounds, frames: tuple[Frame, ...]) -> list[Step]:
        if f.op == "fold":
            return self._records(f, value, frames)
        out: list[Step] = []
        for arg in self._relevant(f, value, frames):
            out += self.gather(arg, frames)
        return out

    def _relevant(
        self, f: Formula, value: Bounds, frames: tuple[Frame, ...]
    ) -> tuple[Formula, ...]:
        def at(g: Formula) -> Bounds:
            return self.run.at(g, *frames) or (g.low, g.high)

        if f.op in ("select", "choose"):
            test = at(f.args[0])
            if test[0] != test[1]:
                return f.args if f.op == "select" else f.args[1:]
            if f.op == "choose":
                return (f.args[1 + test[0]],)
            return (f.args[0], f.args[1] if test[0] else f.args[2])
        if f.op in ("and", "or") and value[0] == value[1] == int(f.op == "or"):
            settled = tuple(a for a in f.args if at(a) == value)
            return settled[:1] or f.args
        if f.op in ("smaller", "larger") and value[0] == value[1]:
            met = tuple(a for a in f.args if at(a) == value)
            if value[0] != NEVER:
                return met[:1] or f.args
        return f.args

    def _records(self, f: Formula, value: Bounds, frames: tuple[Frame, ...]) -> list[Step]:
        fold = f.fold
        assert fold is not None
        rows = self.run.rows(fold, *frames)
        kind = fold.over.kind
        if not rows:
            none = Step(f"no fact {kind}", "yes/no", 0, 0, "record", kind)
            return [none, *(self.gather(fold.start, frames) if fold.start is not None else [])]

        def body(row: Frame) -> Bounds:
            return self.run.at(fold.body, *frames, row) or (0, 0)

        def counts(row: Frame) -> Bounds:
            return (1, 1) if fold.when is None else self.run.at(fold.when, *frames, row) or (0, 1)

        keep = [
            i
            for i in _deciding(fold.how, value, [body(r) for r in rows], [counts(r) for r in rows])
        ]
        out: list[Step] = []
        for i in keep:
            parts: list[Step] = []
            for g in (fold.when, fold.body):
                parts += [] if g is None else self.gather(g, (*frames, rows[i]))
            low, high = body(rows[i])
            out.append(
                Step(
                    kind,
                    fold.body.unit,
                    low,
                    high,
                    "record",
                    kind,
                    None,
                    i,
                    tuple(_distinct(parts)),
                )
            )
        if fold.start is not None and not any(counts(rows[i])[0] for i in keep):
            out += self.gather(fold.start, frames)
        return out


def _deciding(how: str, value: Bounds, bodies: list[Bounds], counts: list[Bounds]) -> list[int]:
    """Which records a result rests on; all of them where none was enough."""
    every = list(range(len(bodies)))
    tests: dict[str, Callable[[int], bool]] = {
        "earliest": lambda i: bodies[i][0] <= value[1] < NEVER or bodies[i][0] < value[1],
        "any": lambda i: bodies[i][1] == 1,
        "total": lambda i: bodies[i] != (0, 0),
        "highest": lambda i: bool(counts[i][1]) and bodies[i][1] >= value[0],
        "latest": lambda i: bodies[i][1] >= value[0],
    }
    if how == "last":
        sure = [i for i in every if counts[i][0]]
        open_ = [i for i in every if counts[i][1] and (not sure or i > sure[-1])]
        return sure[-1:] + open_
    if how == "highest":
        return [i for i in every if tests[how](i)]
    return [i for i in every if tests[how](i)] or every


def _distinct(steps: list[Step]) -> list[Step]:
    return list(dict.fromkeys(steps))


__all__ = ["Step", "explain"]
