"""What a comparison in dollars is asked by: a log of facts that holds for both agreements, and
days.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..agreement import Agreement
from ..calendar import MonthEnd, add_months
from ..engine.supposed import suppose
from ..engine.what_if import ENDS
from ..errors import InputError, Problem
from ..facts import Fact, Facts, World
from ..facts.values import NEVER, iso

MONTHS = (6, 12, 24, 36)  # of employment, after which the ways of parting are asked about
STARTED = "employment_started"
SAID_OF = {  # facts that a supposition tells of without their names
    "price_closed": "stock closed",
    "coverage": "Health cover",
    "carrier_allows_continuation": "carrier lets",
    "salary_paid_through": "salary was paid",
}


@dataclass(frozen=True)
class Asked:
    """The facts, the days with what each of them is, and what was supposed."""

    facts: Facts
    days: Mapping[int, str]  # a day -> what it is, "" where somebody named it
    known_at: int | None
    supposed: tuple[str, ...]


def asked(
    a: Agreement,
    b: Agreement,
    facts: Facts | None,
    days: tuple[int, ...] | None,
    known_at: int | None = None,
    subject: str | None = None,
) -> Asked:
    """The log and the days as given; where they are not, as supposed from both agreements."""
    later = None
    if facts is None:
        found, words, later = _supposed(a, b, min(days) if days else None)
    else:
        found, words = facts, ()
    known_at, ended = _before_the_end(found, known_at, subject)
    world = World(found, known_at, subject)
    _after_the_start(world, days or ())
    shown = {d: "" for d in days} if days else dict(_days(a, world))
    if later is not None:
        words = (later.words, *words)
    return Asked(found, shown, known_at, (*words, *ended))


@dataclass(frozen=True)
class _Later:
    """The letter that begins after the other, and by which day it would."""

    name: str
    begins: int
    start: int  # of the employment, as supposed for both

    @property
    def words(self) -> str:
        """That it is asked as if it had held before it did."""
        return (
            f"{self.name} begins on {iso(self.begins)} by its own words; it is asked as if it had"
            f" held since {iso(self.start)}."
        )


def _after_the_start(world: World, days: tuple[int, ...]) -> None:
    """Nobody can part before the work has begun."""
    started = world.first(STARTED)
    early = [d for d in days if started is not None and d < started.on]
    if started is not None and early:
        what = f"it comes before the first day of work, {iso(started.on)}."
        mend = "Ask about a later day."
        raise InputError([Problem(f"day {iso(d)}", what, mend) for d in early])


def _supposed(
    a: Agreement, b: Agreement, on: int | None
) -> tuple[Facts, tuple[str, ...], _Later | None]:
    """What both agreements wait for, in one log; the employment starts by the earlier letter."""
    both = [(x, *suppose(x, on)) for x in (a, b)]
    both.sort(key=lambda x: (_start(x[1]), x[2]))
    (_, first, _, words), (other, second, _, more) = both
    have = {_key(f) for f in first}
    start = _start(first)
    later = _Later(other.letter.name, _start(second), start) if _start(second) > start else None
    rest = [f for f in second if _key(f) not in have]
    told = [w for w in more[:-1] if w not in words and _told_by(w, rest)]
    ahead = _start(second) - start  # what the later one waits for, it waits no longer
    for late in sorted({f.on for f in rest if f.on > start}):
        told = [w.replace(iso(late), iso(late - ahead)) for w in told]
    rest = [_sooner(f, ahead) if f.on > start else f for f in rest]
    said = [*words[:-1], *told, *words[-1:]]
    return first.but(*rest), tuple(w for w in said if not w.startswith("Asked as of")), later


def _sooner(fact: Fact, days: int) -> Fact:
    """The same so many days before, with the days that it tells of."""
    dated = (n for n, f in fact.kind.fields.items() if f.type == "date")
    told = {n: day - days for n in dated if isinstance(day := fact.fields.get(n), int)}
    on, recorded = fact.on - days, fact.recorded - days
    return replace(fact, on=on, recorded=recorded, fields={**fact.fields, **told})


def _start(facts: Facts) -> int:
    """The first day of work in a log."""
    return min((f.on for f in facts if f.name == STARTED), default=NEVER)


def _key(fact: Fact) -> tuple[str, ...]:
    which = (str(fact.texts.get(n, "")) for n in ("condition", "party", "what"))
    return (fact.name, *which)


def _told_by(words: str, facts: list[Fact]) -> bool:
    """Whether a supposition is of a fact that the other log had not."""
    return any(
        part in words
        for f in facts
        for part in (f.texts.get("condition", ""), SAID_OF.get(f.name, f.name.replace("_", " ")))
        if part
    )


def _before_the_end(
    facts: Facts, known_at: int | None, subject: str | None
) -> tuple[int | None, tuple[str, ...]]:
    """By a log in which the employment has ended, parting is asked about as of the day before."""
    world = World(facts, known_at, subject)
    ends = [f for name in ENDS for f in world.records(name)]
    if not ends or known_at is not None:
        return known_at, ()
    first = min(ends, key=lambda f: f.on)
    day = min(first.on, first.recorded) - 1
    words = (
        f"The log ends the employment on {iso(first.on)} ({first.name.replace('_', ' ')}); the ways"
        f" of parting are asked by what was known on {iso(day)}."
    )
    return day, (words,)


def _days(a: Agreement, world: World) -> Iterator[tuple[int, str]]:
    started = world.first(STARTED)
    start, what = (
        (started.on, "of employment") if started else (None, "from the date of the letter")
    )
    if start is None:
        dated = [d for p in a.provisions for d in (p.agreed_start, p.dated) if d is not None]
        start = dated[0] if dated else None
    if start is None:
        raise InputError(
            [
                Problem(
                    a.letter.name,
                    "neither the facts nor the letter say when the employment began.",
                    "Name the days to ask about (--on DAY), or the fact employment_started.",
                )
            ]
        )
    for months in MONTHS:
        yield add_months(start, months, MonthEnd.LAST_DAY), f"{months} months {what}"
