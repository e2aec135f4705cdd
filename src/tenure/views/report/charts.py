"""Charts as steps over days, drawn on the server: what to draw, what to say of it, and the same as
a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ...calendar import date as date_of
from ...engine.by_day import Course
from ...facts.values import iso
from ...formula.units import unit_range
from ...values import Value

LEFT, RIGHT, TOP, BOTTOM = 70, 586, 26, 246  # of the plot inside the picture
TICKS = 4
NICE = (1, 2, 5, 10)


@dataclass(frozen=True)
class Tick:
    """A line of the grid and its label."""

    at: float
    label: str


@dataclass(frozen=True)
class Dot:
    """A step, told of when it is pointed at."""

    x: float
    y: float
    told: str


@dataclass(frozen=True)
class Line:
    """One course: its path, and the area between its bounds where it is not known."""

    names: tuple[str, ...]
    hue: str
    path: str
    band: str
    open_ended: bool
    dots: tuple[Dot, ...]


@dataclass(frozen=True)
class Chart:
    """A picture and its text alternatives."""

    key: str
    title: str
    told: str
    lines: tuple[Line, ...]
    area: str  # filled below the first line, where that is asked for
    x: tuple[Tick, ...]
    y: tuple[Tick, ...]
    now: float
    on: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class _Scale:
    """From days and amounts to the picture."""

    def __init__(self, first: int, last: int, top: int) -> None:
        self.first, self.last, self.top = first, max(last, first + 1), top

    def x(self, day: int) -> float:
        inside = min(max(day, self.first), self.last)
        return round(LEFT + (RIGHT - LEFT) * (inside - self.first) / (self.last - self.first), 1)

    def y(self, amount: int) -> float:
        inside = min(max(amount, 0), self.top)
        return round(BOTTOM - (BOTTOM - TOP) * inside / self.top, 1)


def chart(
    key: str, title: str, told: str, courses: Sequence[Course], stretch: tuple[int, int], on: int,
    *, area: bool = False,
) -> Chart:  # fmt: skip
    """A chart of courses; those that are the same day by day are one line."""
    unit = courses[0].steps[0][1].unit
    step = _nice(max([1, *(_drawn(v) for c in courses for _, v in c.steps)]))
    top = step * max(1, -(-max(_drawn(v) for c in courses for _, v in c.steps) // step))
    scale = _Scale(*stretch, top)
    alike: dict[tuple[tuple[int, Value], ...], list[str]] = {}
    for course in courses:
        alike.setdefault(course.steps, []).append(course.name)
    lines = [
        _line(tuple(names), f"c{i}", steps, scale) for i, (steps, names) in enumerate(alike.items())
    ]
    under = f"{lines[0].path}V{BOTTOM}H{LEFT}Z" if area else ""
    y = tuple(Tick(scale.y(n), _short(n, unit)) for n in range(0, top + 1, step))
    heads, rows = _table(courses)
    return Chart(
        key, title, told, tuple(lines), under, tuple(_days(scale)), y, scale.x(on), iso(on),
        heads, rows,
    )  # fmt: skip


def total(name: str, courses: Iterable[Course]) -> Course:
    """The sum of courses, day by day."""
    found = list(courses)
    days = sorted({day for c in found for day, _ in c.steps})
    steps = []
    for day in days:
        values = [v for c in found if (v := at(c, day)) is not None]
        low, high = sum(v.low for v in values), sum(v.high for v in values)
        steps.append((day, Value(values[0].unit, low, high)))
    return Course(name, tuple(steps))


def at(course: Course, day: int) -> Value | None:
    """The value of a course on a day; None before it begins."""
    return next((v for since, v in reversed(course.steps) if since <= day), None)


def _drawn(v: Value) -> int:
    """The most that is drawn of a value: an end that could be any is left out."""
    return v.low if _endless(v) else v.high


def _endless(v: Value) -> bool:
    return v.high >= unit_range(v.unit)[1]


def _line(
    names: tuple[str, ...], hue: str, steps: Sequence[tuple[int, Value]], scale: _Scale
) -> Line:
    bounds = [(day, max(v.low, 0), _drawn(v)) for day, v in steps]
    low = _path([(day, a) for day, a, _ in bounds], scale)
    band = ""
    if any(a != b for _, a, b in bounds):
        back = _points([(day, b) for day, _, b in bounds], scale)[::-1]
        band = low + "".join(f"L{x} {y}" for x, y in back) + "Z"
    dots = [Dot(scale.x(d), scale.y(max(v.low, 0)), f"{iso(d)}: {v}") for d, v in steps]
    return Line(names, hue, low, band, any(_endless(v) for _, v in steps), tuple(dots))


def _points(steps: Sequence[tuple[int, int]], scale: _Scale) -> list[tuple[float, float]]:
    points = []
    for i, (day, amount) in enumerate(steps):
        until = steps[i + 1][0] if i + 1 < len(steps) else scale.last
        points += [(scale.x(day), scale.y(amount)), (scale.x(until), scale.y(amount))]
    return points


def _path(steps: Sequence[tuple[int, int]], scale: _Scale) -> str:
    (x, y), *rest = _points(steps, scale)
    return f"M{x} {y}" + "".join(f"L{x} {y}" for x, y in rest)


def _nice(most: int) -> int:
    """A round distance of the lines of the grid."""
    step = 1
    while True:
        for n in NICE:
            if step * n * TICKS >= most:
                return step * n
        step *= 10


def _short(n: int, unit: str) -> str:
    amount = n / 100 if unit.startswith("money:") else n
    sign = "$" if unit.startswith("money:") else ""
    for size, letter in ((1_000_000_000, "bn"), (1_000_000, "m"), (1_000, "k")):
        if amount >= size:
            return f"{sign}{amount / size:g}{letter}"
    return f"{sign}{amount:g}"


def _days(scale: _Scale) -> Iterable[Tick]:
    """The first days of years, or of quarters where there are few years."""
    first, last = date_of(scale.first), date_of(scale.last)
    months = (1, 4, 7, 10) if scale.last - scale.first < 800 else (1,)
    every = max(1, (last.year - first.year) // 8)
    for year in range(first.year, last.year + 2):
        for month in months if year % every == 0 or len(months) > 1 else ():
            day = (date(year, month, 1) - date(1970, 1, 1)).days
            if scale.first <= day <= scale.last:
                named = f"{date(year, month, 1):%b} {year}" if len(months) > 1 else str(year)
                yield Tick(scale.x(day), named)


def _table(courses: Sequence[Course]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    days = sorted({day for c in courses for day, _ in c.steps})
    rows = [(iso(day), *(str(at(c, day) or "") for c in courses)) for day in days]
    return ("from", *(c.name for c in courses)), tuple(rows)
