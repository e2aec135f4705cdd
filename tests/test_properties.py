"""What must hold for whole letters and any log: figures never fall, and what is known stays known.

The letters are the two examples and, where they are at hand, the two seed letters.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import Statement
from tenure.facts import Facts
from tenure.facts.values import day_number
from tenure.meaning import Entry, Vesting
from tests.shared import SHARED
from tests.worlds import Log, logs

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
LETTERS = [
    *sorted(EXAMPLES.glob("*.txt")),
    *sorted((SHARED / "letters" / "seeds").glob("*.txt")),
]
ACCEPTED = {"on": "2003-12-01", "fact": "board_accepted"}
QUICK = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
letters = pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
days = st.dates(date(2004, 1, 1), date(2012, 12, 31)).map(date.isoformat)


@lru_cache
def agreement(path: Path) -> Agreement:
    return tenure.load(path)


@lru_cache
def same_board() -> dict[str, Any]:
    members = ["Ames", "Brook", "Cole", "Dunn", "Ellis", "executive"]
    return {"on": "2003-12-01", "fact": "directors", "members": members}


@st.composite
def lives(draw: st.DrawFn) -> Log:
    """A life at a company, of which some became known later than it happened."""
    log = [ACCEPTED, same_board(), *draw(logs())]
    for entry in log[2:]:
        late = draw(st.sampled_from((0, 0, 0, 5, 40, 400)))
        if late:
            later = date.fromisoformat(entry["on"]) + timedelta(days=late)
            entry["recorded"] = later.isoformat()
    return log


def facts_of(log: Log) -> Facts:
    """The facts of a log; a log that contradicts itself is no case."""
    try:
        return Facts.of(log)
    except tenure.InputError:
        assume(False)
        raise


def stated(path: Path, facts: Facts, on: str, known_at: str | None = None) -> Statement:
    try:
        return tenure.on(agreement(path), facts, on, known_at=known_at)
    except tenure.InputError:
        assume(False)
        raise


def shown(s: Statement) -> dict[str, Any]:
    """All that a statement says, but for the lines of the log that it names."""
    return {
        "findings": s.findings,
        "figures": s.figures,
        "payments": s.payments,
        "entitlements": s.entitlements,
        "duties": [(d.slot, d.duty.name, d.state, d.status, d.days) for d in s.duties],
        "conditions": [(c.slot, c.condition.name, c.state, c.days) for c in s.conditions],
        "without effect": sorted(
            (i.fact.on, i.fact.name, i.because, i.slot) for i in s.without_effect
        ),
        "open": sorted(o.words for o in s.open),
    }


def outcome(path: Path, log: Log, on: str) -> Any:
    """What a log comes to: a statement, or that it has problems."""
    try:
        return shown(tenure.on(agreement(path), Facts.of(log), on))
    except tenure.InputError:
        return "problems"


def totals(s: Statement) -> dict[str, tuple[int, int]]:
    """The figures that are sums of a series: payments, and what has vested."""
    found = {
        o.key: s.run.results[o.result("total")] for o in s.outputs if isinstance(o.item, Entry)
    }
    for o in s.outputs:
        if isinstance(o.item, Vesting):
            found[o.key] = s.run.results[o.key]
    for name, value in s.figures.items():
        if name.endswith(".vested_shares"):
            found[name] = (value.low, value.high)
    return found


@letters
def test_there_is_something_to_add_up(path: Path) -> None:
    found = totals(stated(path, Facts.of([ACCEPTED]), "2012-01-01"))
    assert any(name.endswith(".severance") for name in found)
    assert any(name.endswith(".vested_shares") for name in found)


@letters
@QUICK
@given(log=lives(), asked=st.lists(days, min_size=2, max_size=4, unique=True))
def test_figures_never_fall_at_fixed_knowledge(path: Path, log: Log, asked: list[str]) -> None:
    facts = facts_of(log)
    found = [totals(stated(path, facts, on)) for on in sorted(asked)]
    for before, after in pairwise(found):
        for name, (low, high) in before.items():
            assert low <= after[name][0], name
            assert high <= after[name][1], name


@letters
@QUICK
@given(log=lives(), on=days, known_at=days)
def test_what_is_recorded_later_changes_nothing_that_was_known(
    path: Path, log: Log, on: str, known_at: str
) -> None:
    facts = facts_of(log)
    by_then = Facts(tuple(f for f in facts if f.recorded <= day_number(known_at)))
    assert shown(stated(path, facts, on, known_at)) == shown(stated(path, by_then, on))


@letters
@QUICK
@given(log=lives(), on=days, data=st.data())
def test_a_correction_gives_the_statement_of_a_log_that_was_right_from_the_start(
    path: Path, log: Log, on: str, data: st.DataObject
) -> None:
    right = facts_of(log)
    at = data.draw(st.integers(2, len(log) - 1))
    shift = data.draw(st.integers(-30, 30))
    day = date.fromisoformat(log[at]["on"])
    wrong = {**log[at], "id": log[at].get("id", "wrong"), "on": str(day + timedelta(days=shift))}
    wrong.pop("recorded", None)
    last = max(date.fromisoformat(e.get("recorded", e["on"])) for e in [*log, wrong])
    mended = {**log[at], "corrects": wrong["id"], "recorded": str(last)}
    mended.pop("id", None)
    expected = shown(stated(path, right, on))
    assert outcome(path, [*log[:at], wrong, *log[at + 1 :], mended], on) == expected


@letters
@QUICK
@given(log=lives(), on=days, data=st.data())
def test_a_retraction_gives_the_statement_of_a_log_without_the_fact(
    path: Path, log: Log, on: str, data: st.DataObject
) -> None:
    right = facts_of(log)
    other = data.draw(logs())
    facts_of(other)  # of facts that can be read
    one = data.draw(st.sampled_from(other))
    extra = [{**f, "id": "meant"} for f in other if f.get("id", 0) == one.get("about", 1)]
    extra += [{**one, "id": "never", **({"about": "meant"} if "about" in one else {})}]
    when = {"on": "2013-01-01", "recorded": "2013-01-01"}
    undone = [{**when, "retracts": f["id"]} for f in extra]
    assert outcome(path, [*log, *extra, *undone], on) == shown(stated(path, right, on))


@letters
@QUICK
@given(log=lives(), on=days, data=st.data())
def test_the_lines_of_a_log_may_stand_in_any_order(
    path: Path, log: Log, on: str, data: st.DataObject
) -> None:
    few = data.draw(st.sampled_from((1, 30, 400)))  # days: many facts then share one
    start = date.fromisoformat(log[2]["on"])
    for entry in log[3:]:
        gone = (date.fromisoformat(entry["on"]) - start).days
        entry["on"] = str(start + timedelta(days=max(gone // few * few, 0)))
        entry.pop("recorded", None)
    other = data.draw(st.permutations(log))
    assert outcome(path, other, on) == outcome(path, log, on)
