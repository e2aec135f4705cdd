"""What holds of every family, whatever the log tells."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import tenure
from tenure.agreement import Agreement, dump
from tenure.engine.binding import bind
from tenure.engine.findings import compiled
from tenure.engine.worlds import Row, evaluate
from tenure.facts import World
from tenure.meaning import Entry, Figure, Vesting
from tests.families import AMENDMENT, LETTER, SLOW, amendment, family, grant, letter
from tests.worlds import Log, logs


def world(log: Log) -> World:
    try:
        return World(tenure.Facts.of(log))
    except tenure.InputError:
        assume(False)
        raise


def test_a_family_of_one_letter_is_the_letter() -> None:
    alone = letter().agreement
    assert family() == alone
    assert dump(family()) == dump(alone)


def questions(last: int, count: int = 12) -> list[Row]:
    """Logs of all kinds, each with a day up to the last; the log may go on after it."""
    rows: list[Row] = []

    @settings(SLOW, max_examples=count)
    @given(logs(), st.integers(12_400, last))
    def collect(log: Log, day: int) -> None:
        rows.append(Row(world([f for f in log if f["fact"] != "amendment"]), day, 40_000))

    collect()
    assert len(rows) > count // 2
    return rows


def answers(a: Agreement, rows: list[Row]) -> dict[str, list[tuple[int, int]]]:
    """Every figure, series and payment of each row, by its name alone; nothing where it is of words
    that are not in force.
    """
    found, out = evaluate(a, rows), dict[str, list[tuple[int, int]]]()
    for o in compiled(a, {}).outputs:
        if not isinstance(o.item, Figure | Vesting | Entry):
            continue
        name = o.result("total") if isinstance(o.item, Entry) else o.key
        low, high = found[name]
        short = f"{o.slot.partition('[')[0]}.{o.item.name}"
        values = out.setdefault(short, [(0, 0)] * len(rows))
        for i in range(len(rows)):
            if isinstance(o.item, Entry) or a.version(o.slot).on(rows[i].on):
                values[i] = (values[i][0] + int(low[i]), values[i][1] + int(high[i]))
    return out


def test_an_amendment_that_repeats_the_letter_changes_no_figure() -> None:
    same = {"equity[0]": "equity[0]"}
    whole = family(amendment(LETTER, "2006-03-01", replaces=same))
    assert whole.live.keys() == letter().agreement.live.keys()
    rows = questions(15_000)
    assert answers(whole, rows) == answers(letter().agreement, rows)


AS_AMENDED = (
    LETTER.replace("$200,000 a year, paid on a monthly basis", "$260,000 a year")
    .replace("$100,000", "$150,000")
    .replace("fifth day", "tenth day")
)


def test_an_amendment_changes_nothing_before_its_day() -> None:
    rows = questions(13_399)
    whole = family(amendment(AMENDMENT, (date(1970, 1, 1) + timedelta(13_400)).isoformat()))
    assert answers(whole, rows) == answers(letter().agreement, rows)


def test_an_amendment_from_before_everything_is_the_letter_so_worded() -> None:
    rows = questions(15_000)
    found = answers(family(amendment(AMENDMENT, "1990-01-01")), rows)
    worded = answers(letter(AS_AMENDED).agreement, rows)
    assert {name: found[name] for name in worded} == worded


def test_columns_and_ints_agree_and_days_are_inputs() -> None:
    rows = questions(15_000, 10)
    a = family(grant(), amendment(AMENDMENT, "2006-03-01"))
    found = evaluate(a, rows)
    for i, row in enumerate(rows):
        bound = bind(a, row.world, row.on, row.price)
        for name, bounds in bound.compiled.form.ints(bound.values, bound.rows).items():
            low, high = (int(side[i]) for side in found[name])
            assert low <= bounds[0] <= bounds[1] <= high, name
            if not bound.open:
                assert (low, high) == bounds, name
    other = family(grant(), amendment(AMENDMENT, "2007-01-15"))
    assert other.form == a.form and compiled(other, {}) is compiled(a, {})
    assert "salary[1].in_force_since" in compiled(a, {}).form.leaves


def test_what_is_earned_never_falls() -> None:
    a = family(amendment(AMENDMENT, "2006-03-01"))
    names = [f"severance[{i}].severance:total" for i in (0, 1)]
    days = range(12_400, 15_000, 50)
    worlds = [r.world for r in questions(15_000, 8)]
    found = evaluate(a, [Row(at, d, 40_000) for at in worlds for d in days])
    totals = [side.reshape(len(worlds), len(days)) for name in names for side in found[name]]
    assert all((np.diff(t, axis=1) >= 0).all() for t in totals)
    assert not (totals[0] * totals[2]).any(), "paid twice"
