"""What an open question is worth: every reading of every question in every way of parting, as
columns of one evaluation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..agreement import Agreement
from ..facts import Facts, World
from ..facts.names_parting import ENDED
from ..facts.values import iso
from .binding import readings_of
from .boundaries import boundaries
from .findings import Compiled, compiled
from .leaning import leaning
from .moves import NONE, Compared, Effect, compared, moves, unsettled
from .questions import Doubts, Question, Reading
from .statement import Rests, Statement, state
from .what_if import WAYS, supposed, ways_of
from .worlds import Columns, Row, evaluate

__all__ = ["Doubts", "Question", "Reading", "doubts"]

AS_THINGS_STAND = next(iter(WAYS))  # nothing happens
MOST_ROWS = 5_000
PAID = "salary_paid_through"
LATER = "On later days the salary is supposed to have been paid through the month before."
Key = tuple[str, str]  # an open question and a reading of it


@dataclass(frozen=True)
class _Asked:
    """The rows of the evaluation: for each the row of the readings in force that it is held
    against, the reading it is about, and its way.
    """

    rows: list[Row]
    against: list[int]
    about: list[Key]
    ways: list[str]


def doubts(
    agreement: Agreement,
    facts: Facts,
    on: int,
    price: int | None = None,
    known_at: int | None = None,
    subject: str | None = None,
    instead: tuple[str, ...] = (),
) -> Doubts:
    """Every open question with what each reading would change, the largest difference first.

    `instead` tells what `facts` suppose where there is no log.
    """
    now = state(agreement, World(facts, known_at, subject), on, price)
    ways, notes = _ways(now)
    alternates = _alternates(now)
    most = MOST_ROWS // (len(ways) * (1 + len(alternates)))
    days = (on, *boundaries(now)[: max(0, most - 1)])
    known = facts.told(known_at, subject)
    asked = _asked(_worlds(now, known, days, ways), alternates, price)
    found = evaluate(agreement, asked.rows, records=True)
    plain = compiled(agreement, {})
    of = compared(plain, now.codes, records=True)
    effects: dict[Key, list[Effect]] = defaultdict(list)
    for i, made in sorted(moves(of, found, asked.rows, asked.against).items()):
        effects[asked.about[i]].append(Effect(asked.ways[i], asked.rows[i].on, made))
    unknown = _unsettled(plain, of, found, asked)
    questions = [_question(now, r, effects, unknown) for r in now.readings]
    questions.sort(key=lambda q: q.size, reverse=True)
    told = (*instead, LATER) if len(days) > 1 and now.world.records(PAID) else instead
    return Doubts(on, price, days, ways, tuple(questions), told, notes, len(asked.rows))


def _ways(now: Statement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ways of parting that can still be asked about, and why others cannot."""
    ended = [f for name in ENDED for f in now.world.records(name)]
    started = now.world.first("employment_started")
    if started is None or started.on > now.on:
        return (AS_THINGS_STAND,), ("The employment has not begun: no way of parting is asked.",)
    if not ended:
        return ways_of(now.agreement), ()
    usual = ways_of(now.agreement)
    left = tuple(w for w in usual if not any(f["fact"] in ENDED for f in WAYS[w]))
    how = ended[0].name.replace("_", " ")
    note = (
        f"The log ends the employment on {iso(ended[0].on)} ({how}): the ways of ending it are not"
        " asked. Ask by what was known before: --known-at DAY."
    )
    return left, (note,)


def _alternates(now: Statement) -> list[tuple[Key, int]]:
    """Every reading that is not in force, as a number."""
    in_force = readings_of(now.agreement, now.bound.compiled.scope.slots)
    return [
        ((r.name, reading), i)
        for r in now.readings
        for i, reading in enumerate(r.doubt.readings)
        if i != in_force[r.name]
    ]


def _worlds(
    now: Statement, known: Facts, days: Sequence[int], ways: Sequence[str]
) -> Iterator[tuple[str, int, World]]:
    """Each way on each day; what is paid month by month goes on being paid."""
    for day in days:
        paid = list(_paid(now, day))
        for way in ways:
            told = [*paid, *supposed(way, day, now.world, now.agreement)]
            yield way, day, World(known.but(*told)) if told else now.world


def _paid(now: Statement, day: int) -> Iterator[Mapping[str, object]]:
    through = iso(day - int(iso(day)[8:]))
    told = now.world.records(PAID)
    if day > now.on and told and iso(max(f.on for f in told)) < through:
        yield {"on": through, "fact": PAID, "through": through, "source": "supposed"}


def _asked(
    worlds: Iterator[tuple[str, int, World]],
    alternates: Sequence[tuple[Key, int]],
    price: int | None,
) -> _Asked:
    """For each world a row by the readings in force, and one for each other reading."""
    asked = _Asked([], [], [], [])
    for way, day, world in worlds:
        base = len(asked.rows)
        for key, reading in [(("", ""), NONE), *alternates]:
            chosen: Mapping[str, int] = {} if reading == NONE else {key[0]: reading}
            asked.rows.append(Row(world, day, price, chosen))
            asked.against.append(NONE if reading == NONE else base)
            asked.about.append(key)
            asked.ways.append(way)
    return asked


def _unsettled(
    plain: Compiled, of: Mapping[str, Compared], found: Columns, asked: _Asked
) -> dict[Key, tuple[str, ...]]:
    """A reading -> the amounts it bears on that are not known either way in some world."""
    bears = leaning(plain)
    by_row = {i: bears[name] for i, (name, _) in enumerate(asked.about) if name in bears}
    out: dict[Key, dict[str, None]] = defaultdict(dict)
    for i, names in unsettled(of, found, asked.against, by_row).items():
        out[asked.about[i]].update(dict.fromkeys(names))
    return {key: tuple(names) for key, names in out.items()}


def _question(
    now: Statement,
    rests: Rests,
    effects: Mapping[Key, Sequence[Effect]],
    unknown: Mapping[Key, tuple[str, ...]],
) -> Question:
    slot = rests.name.rpartition(".")[0]
    agreement, own = now.agreement, now.agreement.slots.get(slot)
    spans = own.cite.whole if own is not None else ()
    readings = [
        _reading(name, now.on, rests, effects.get((rests.name, name), ()), unknown)
        for name in rests.doubt.readings
    ]
    line, document = (agreement.line(spans[0]), agreement.named(spans[0])) if spans else (None, "")
    return Question(rests, slot, line, agreement.quote(*spans), document, tuple(readings))


def _reading(
    name: str,
    on: int,
    rests: Rests,
    found: Sequence[Effect],
    unknown: Mapping[Key, tuple[str, ...]],
) -> Reading:
    """A reading with its effects; of two as large, that on the day asked about or the earlier."""
    if name == rests.reading:
        return Reading(name, True)
    moved = {m.name for e in found for m in e.moves}
    left = tuple(n for n in unknown.get((rests.name, name), ()) if n not in moved)
    worst = max(found, key=lambda e: (e.size, -e.on), default=None)
    return Reading(name, False, tuple(e for e in found if e.on == on), worst, left)
