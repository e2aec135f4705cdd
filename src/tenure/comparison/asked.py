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
    if facts is None:
        found, words = _supposed(a, b, min(days) if days else None)
    else:
        found, words = facts, ()
    known_at, ended = _before_the_end(found, known_at, subject)
    world = World(found, known_at, subject)
    _after_the_start(world, days or ())
    shown = {d: "" for d in days} if days else dict(_days(a, world))
    return Asked(found, shown, known_at, (*words, *ended))


def _after_the_start(world: World, days: tuple[int, ...]) -> None:
    """Nobody can part before the work has begun."""
    started = world.first(STARTED)
    early = [d for d in days if started is not None and d < started.on]
    if started is not None and early:
        what = f"it comes before the first day of work, {iso(started.on)}."
        mend = "Ask about a later day."
        raise InputError([Problem(f"day {iso(d)}", what, mend) for d in early])


def _supposed(a: Agreement, b: Agreement, on: int | None) -> tuple[Facts, tuple[str, ...]]:
    """What both agreements wait for, in one log; the employment starts by the earlier letter."""
    both = [(facts, day, words) for facts, day, words in (suppose(a, on), suppose(b, on))]
    both.sort(key=lambda x: x[1])
    (first, _, words), (second, _, more) = both
    have = {_key(f) for f in first}
    start = min((f.on for f in first if f.name == STARTED), default=NEVER)
    rest = [f for f in second if _key(f) not in have]
    told = [w for w in more[:-1] if w not in words and _told_by(w, rest)]
    for late in {f.on for f in rest if f.on > start}:  # what the later one waits for, it waits
        told = [w.replace(f"On {iso(late)}:", f"On {iso(start)}:") for w in told]  # no longer
    rest = [replace(f, on=min(f.on, start), recorded=min(f.recorded, start)) for f in rest]
    said = [*words[:-1], *told, *words[-1:]]
    return first.but(*rest), tuple(w for w in said if not w.startswith("Asked as of"))


def _key(fact: Fact) -> tuple[str, ...]:
    which = (str(fact.texts.get(n, "")) for n in ("condition", "party", "what"))
    return (fact.name, *which)


def _told_by(words: str, facts: list[Fact]) -> bool:
    """Whether a supposition is of a fact that the other log had not."""
    return any(
        part in words
        for f in facts
        for part in (f.texts.get("condition", ""), f.name.replace("_", " "))
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
