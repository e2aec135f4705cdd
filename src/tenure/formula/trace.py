"""From one traced run to the steps that explain a result: only what the result rests on.

Of a choice the branch taken is shown, of a conjunction that fails the part that fails, of the
earliest of several days the earliest, of many records those that decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from .build import CiteRef, Formula
from .form import Bounds, Evaluation, Frame
from .units import NEVER, YES_NO


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
    return Step(words, f.unit, low, high, "step", steps=tuple(steps))


_CHOOSES = ("and", "or", "smaller", "larger")  # what decides depends on the values
_SPEAKS = frozenset(("leaf", "field", "unknown", "fold", "select", "choose", *_CHOOSES))


class _Explainer:
    def __init__(self, run: Evaluation) -> None:
        self.run = run
        self.told: dict[tuple[int, ...], list[Step]] = {}
        self.frames: dict[tuple[int, ...], list[Frame]] = {}  # kept, so that their ids stay theirs
        self.made: dict[tuple[object, ...], Step] = {}

    def step(
        self, words: str, unit: str, ends: Bounds, source: str, name: str = "",
        cite: CiteRef | None = None, record: int | None = None, below: Iterable[Step] = (),
    ) -> Step:  # fmt: skip
        """A step, the same object for an equal one: two are equal if what is below them is."""
        steps = tuple(below)
        key = (words, unit, ends, source, name, cite, record, *map(id, steps))
        if key not in self.made:
            self.made[key] = Step(words, unit, *ends, source, name, cite, record, steps)
        return self.made[key]

    def gather(self, f: Formula, frames: tuple[Frame, ...]) -> list[Step]:
        key = (id(f), *map(id, frames))
        if key not in self.told:
            self.told[key] = self._gather(f, frames)
        return self.told[key]

    def _gather(self, f: Formula, frames: tuple[Frame, ...]) -> list[Step]:
        if not f.words and f.op not in _SPEAKS:
            return self._joined(f.args, frames)
        found = self.run.at(f, *frames)
        if found is None:
            return []
        if f.op == "leaf":
            if f.name == "day":  # what is asked about explains nothing
                return []
            return [self.step(f.words or f.name, f.unit, found, "leaf", f.name, f.cite)]
        if f.op == "field":
            assert f.context is not None
            name = f"{f.context.kind}.{f.name}"
            return [self.step(f.name, f.unit, found, "field", name, f.cite)]
        below = self._below(f, found, frames)
        if f.op == "unknown":
            return [self.step(f.words, f.unit, found, "unknown", f.name, f.cite, below=below)]
        if f.op == "choose":
            at = self.run.at(f.args[0], *frames)
            option = f.options[at[0]] if at and at[0] == at[1] else "open"
            name = f"{f.name}={option}"
            words = f.words or f.name
            return [self.step(words, f.unit, found, "reading", name, f.cite, below=below)]
        if f.words:
            return [self.step(f.words, f.unit, found, "step", f.op, f.cite, below=below)]
        return below

    def _below(self, f: Formula, value: Bounds, frames: tuple[Frame, ...]) -> list[Step]:
        if f.op == "fold":
            return self._records(f, value, frames)
        return self._joined(self._relevant(f, value, frames), frames)

    def _joined(self, formulas: Sequence[Formula], frames: tuple[Frame, ...]) -> list[Step]:
        if len(formulas) == 1:
            return self.gather(formulas[0], frames)
        return _distinct([step for f in formulas for step in self.gather(f, frames)])

    def _at(self, f: Formula, frames: tuple[Frame, ...]) -> Bounds:
        return self.run.at(f, *frames) or (f.low, f.high)

    def _relevant(
        self, f: Formula, value: Bounds, frames: tuple[Frame, ...]
    ) -> tuple[Formula, ...]:
        if f.op in ("select", "choose"):
            at, most = self._at(f.args[0], frames)
            if f.op == "choose":
                return (f.args[1 + at],) if at == most else f.args[1:]
            return f.args if at < most else (f.args[0], f.args[1] if at else f.args[2])
        if f.op not in _CHOOSES:
            return f.args
        known, ends = value[0] == value[1], [self._at(a, frames) for a in f.args]
        if f.op in ("and", "or") and known and value[0] == int(f.op == "or"):
            return tuple(a for a, e in zip(f.args, ends, strict=True) if e == value)[:1] or f.args
        if f.op in ("smaller", "larger") and value != (NEVER, NEVER):
            met = [a for a, e in zip(f.args, ends, strict=True) if _reaches(f.op, e, value)]
            return tuple(met[:1] if known else met)
        return f.args

    def _records(self, f: Formula, value: Bounds, frames: tuple[Frame, ...]) -> list[Step]:
        fold = f.fold
        assert fold is not None
        key = (id(fold), *map(id, frames))
        if key not in self.frames:
            self.frames[key] = self.run.rows(fold, *frames)
        rows = self.frames[key]
        kind = fold.over.kind
        start = [] if fold.start is None else self.gather(fold.start, frames)
        if not rows:
            return [self.step(f"no {kind} is recorded", YES_NO, (0, 0), "record", kind), *start]
        bodies = [self._at(fold.body, (*frames, row)) for row in rows]
        counts = [(1, 1) if fold.when is None else self._at(fold.when, (*frames, r)) for r in rows]
        out: list[Step] = []
        for i in (keep := _deciding(fold.how, value, bodies, counts)):
            parts: list[Step] = []
            for g in (fold.when, fold.body):
                parts += [] if g is None else self.gather(g, (*frames, rows[i]))
            ends, steps = bodies[i], _distinct(parts)
            out.append(self.step(kind, fold.body.unit, ends, "record", kind, None, i, steps))
        if fold.start is not None:
            first = self._at(fold.start, frames)
            surely = any(counts[i][0] for i in keep)
            if not surely if fold.how == "last" else _reaches("larger", first, value):
                out += start
        return out


def _reaches(op: str, ends: Bounds, value: Bounds) -> bool:
    """Whether one of several may be the smallest (or the largest), given what that is."""
    return ends[0] <= value[1] if op == "smaller" else ends[1] >= value[0]


def _deciding(how: str, value: Bounds, bodies: list[Bounds], counts: list[Bounds]) -> list[int]:
    """Which records a result rests on; where none of them was enough, all of them."""
    every = range(len(bodies))
    if how == "last":
        sure = [i for i in every if counts[i][0]]
        return sure[-1:] + [i for i in every if counts[i] == (0, 1) and i > max(sure, default=-1)]
    if how in ("highest", "latest"):
        met = [i for i in every if counts[i][1] and _reaches("larger", bodies[i], value)]
        return met if met or how == "highest" else list(every)
    tests: dict[str, Callable[[int], bool]] = {
        "earliest": lambda i: bodies[i][0] <= value[1] and bodies[i][0] < NEVER,
        "any": lambda i: bodies[i][1 - value[0]] == 1,  # if one surely does, those that surely do
        "total": lambda i: bodies[i] != (0, 0),
    }
    return [i for i in every if tests[how](i)] or list(every)


def _distinct(steps: list[Step]) -> list[Step]:
    return list({id(step): step for step in steps}.values())
