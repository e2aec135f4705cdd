"""All that can happen, in columns: the same as one world after the other, on the right days."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest

import tenure
from tenure.agreement import Agreement
from tenure.checks.ways import (
    DIED,
    FOR_CAUSE,
    GOOD_REASON,
    LATE,
    MERGER,
    RESIGNED,
    WITHOUT_CAUSE,
    Happening,
    Ways,
    sequences,
    ways_of,
)  # fmt: skip
from tenure.engine.supposed import suppose
from tenure.engine.what_if import supposed
from tenure.engine.worlds import Row, evaluate
from tenure.facts import World
from tenure.facts.values import iso

LETTERS = Path(__file__).parent / "letters"


@lru_cache
def letter(name: str) -> tuple[Agreement, Ways]:
    agreement = tenure.load(LETTERS / f"{name}.txt")
    return agreement, ways_of(agreement)


def test_the_employment_ends_once_at_most_and_all_orders_are_there() -> None:
    every = list(sequences(deals=True))
    assert len(every) == len(set(every)) and every[0] == ()
    assert {len(s) for s in every} == {0, 1, 2, 3}
    assert all(sum(h.ends for h in s) <= 1 for s in every)
    assert {(MERGER, WITHOUT_CAUSE), (WITHOUT_CAUSE, MERGER), (MERGER, MERGER, DIED)} <= set(every)


def test_the_days_are_those_around_each_boundary() -> None:
    _, ways = letter("quillon-clean")
    days = set(ways.days[(WITHOUT_CAUSE,)][:, 0].tolist())
    start = np.datetime64("2008-12-01").astype("int64").item()
    assert ways.hired == start and ways.windows == (24,)
    for boundary in ("2010-12-01", "2009-12-01"):  # the window's end, and the cliff
        day = np.datetime64(boundary).astype("int64").item()
        assert {day - 1, day, day + 1} <= days
    pairs = ways.days[(MERGER, RESIGNED)]
    assert (pairs[:, 0] <= pairs[:, 1]).all() and (pairs[:, 0] == pairs[:, 1]).any()


SOME = ((WITHOUT_CAUSE,), (FOR_CAUSE,), (GOOD_REASON,), (MERGER, WITHOUT_CAUSE), (MERGER, MERGER))


@pytest.mark.parametrize("sequence", SOME, ids=lambda s: " then ".join(h.name for h in s))
@pytest.mark.parametrize("name", ["quillon-clean", "worse-is-better"])
def test_columns_give_what_one_world_gives(name: str, sequence: tuple[Happening, ...]) -> None:
    agreement, ways = letter(name)
    if sequence not in ways.rows:
        assert name == "worse-is-better"
        return
    base, _, _ = suppose(agreement)
    last = max(int(d.max(initial=0)) for _, d in ways.blocks) + LATE
    days = ways.days[sequence]
    chosen = sorted({0, len(days) // 2, len(days) - 1})
    worlds = []
    for i in chosen:
        told = []
        for h, day in zip(sequence, days[i].tolist(), strict=True):
            way = supposed(h.way, day, World(base), agreement) if h.way else h.facts
            told += [{**fact, "on": iso(day)} for fact in way]
        worlds.append(World(base.but(*told)))
    one = evaluate(agreement, [Row(w, last) for w in worlds])
    many = ways.runs.under({})
    at = [ways.rows[sequence].start + i for i in chosen]
    for key, (low, high) in one.items():
        if not key.endswith(("part_of_a_share",)):
            assert many[key][0][at].tolist() == low.tolist(), key
            assert many[key][1][at].tolist() == high.tolist(), key


def test_a_reading_changes_what_two_events_give() -> None:
    text = (LETTERS / "quillon-clean.txt").read_text("utf-8")
    two = text.replace("Cause or you resign for Good Reason,", "Cause,")
    assert two != text
    ways = ways_of(tenure.read(two))
    doubt = next(n for n in ways.runs.default if n.endswith(".pays"))
    rows = ways.rows[(MERGER, WITHOUT_CAUSE)]

    def most(readings: dict[str, int]) -> int:
        paid = [p.given[rows].max() for p in ways.under(readings) if p.cash]
        return int(sum(paid))

    assert most({doubt: 1}) > most({}) > 0
