"""The two real letters: term sheets, coverage, traces, and what is unknown."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.unknowns import scenarios, settles
from tenure.engine.why import Trace
from tenure.views.termsheet import termsheet
from tests import oracle
from tests.shared import SHARED, needs_shared

SEEDS = {"CFO": "mezger-2005", "CEO": "akridge-2005"}


def letter(name: str) -> Agreement:
    return tenure.load(SHARED / "letters" / "seeds" / f"{SEEDS[name]}.txt")


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "letters" / "score.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@needs_shared
@pytest.mark.parametrize("name", SEEDS)
def test_every_atom_of_the_term_sheet_is_right_and_cited(name: str) -> None:
    label = json.loads(
        (SHARED / "letters" / "gold" / f"seed-{SEEDS[name]}.json").read_text("utf-8")
    )
    found = scorer().compare(termsheet(letter(name), label["id"]), label)
    assert found["missed"] == [] and found["extra"] == []
    assert found["cited"] == found["right"] > 20


def pieces() -> Iterator[Any]:
    path = SHARED / "oracle" / "provisions.json"
    if path.exists():
        every = json.loads(path.read_text("utf-8"))
        yield from (pytest.param(n, p, id=p["id"]) for n, ps in every.items() for p in ps)


@needs_shared
@pytest.mark.parametrize(("name", "piece"), pieces())
def test_every_operative_piece_is_in_a_provision(name: str, piece: dict[str, Any]) -> None:
    """Each character of the piece is claimed, by a provision or as informational with a reason."""
    agreement = letter(name)
    claimed = {i for s in agreement.spans() for i in range(s.start, s.end)}
    text = agreement.letter.source
    missing = [
        i for i in range(piece["start"], piece["end"]) if i not in claimed and text[i].isalnum()
    ]
    assert not missing, text[missing[0] - 20 : missing[-1] + 20]


@needs_shared
@pytest.mark.parametrize("name", SEEDS)
def test_nothing_is_left_unread(name: str) -> None:
    agreement = letter(name)
    claimed, total = agreement.coverage
    assert agreement.unread == () and claimed == total > 30


def facts(name: str, *more: dict[str, Any]) -> tenure.Facts:
    """The facts of a worked case of the letter, up to its first day, and more."""
    cases = json.loads((SHARED / "oracle" / "letters.json").read_text("utf-8"))["cases"]
    ready = {"CFO": "VEST-CFO-01", "CEO": "VEST-CEO-03"}[name]
    given = next(c["facts"] for c in cases if c["id"] == ready)
    return tenure.Facts.of([*oracle.facts(given), *more])


ENDED = {
    "on": "2006-12-29",
    "fact": "terminated",
    "by": "company",
    "stated_reason": "reorganisation",
}


@needs_shared
@pytest.mark.parametrize("figure", ["severance", "vested_shares"])
@pytest.mark.parametrize("name", SEEDS)
def test_a_trace_names_rule_sentence_facts_and_readings(name: str, figure: str) -> None:
    trace = tenure.why(letter(name), facts(name, ENDED), figure, "2007-01-31")
    assert any(line.sentence and line.sentence.line > 0 for line in trace.lines)
    assert any(line.fact and line.fact.name == "terminated" for line in trace.lines)
    assert any(line.reading for line in trace.lines)
    only_what_happened(trace, {"terminated"})


def only_what_happened(trace: Trace, happened: set[str]) -> None:
    """No line gives a day to a happening that the log does not have."""
    for line in trace.lines:
        if line.words.endswith(" is recorded"):
            assert line.value is None or line.value.plain in (None, False, 0), line.words
            assert line.fact is None
        if line.fact is not None:
            assert line.fact.name in happened | BEFORE, line.fact.name


BEFORE = {
    "employment_started",
    "price_closed",
    "signed",
    "board_accepted",
    "condition_satisfied",
    "document_signed",
    "document_submitted",
    "offer_made",
}


@needs_shared
def test_a_violation_that_may_not_be_willful_is_unknown_and_says_what_would_settle_it() -> None:
    violation = {"on": "2006-12-20", "fact": "policy_violation", "applicable": "yes", "policy": "x"}
    ended = {**ENDED, "stated_reason": "policy_violation"}
    statement = tenure.on(letter("CFO"), facts("CFO", violation, ended), "2007-01-31")
    severance = statement["severance"]
    assert not severance.known
    assert [str(end) for end in severance.ends] == ["0", "46250"]
    [waits] = [s for s in settles(statement) if s.figure.endswith(".severance")]
    assert [o.words for o in waits.open] == ["policy violation of 2006-12-20: willful is not said"]
    under = {
        answers[0][1]: str(figures[waits.figure])
        for answers, figures in ((x.answers, x.figures) for x in scenarios(statement))
    }
    assert under == {True: "$0.00", False: "$46,250.00"}


@needs_shared
def test_what_was_judged_is_told_with_who_judged(tmp_path: Path) -> None:
    violation = {"on": "2006-12-20", "id": "v1", "fact": "policy_violation", "applicable": "yes"}
    judged = {
        "on": "2007-01-10",
        "fact": "judgement",
        "about": "v1",
        "question": "willful",
        "answer": "yes",
        "by": "general counsel",
    }
    ended = {**ENDED, "stated_reason": "policy_violation"}
    log = facts("CFO", violation, ended, judged)
    assert tenure.on(letter("CFO"), log, "2007-01-31")["severance"].plain == 0
    early = tenure.on(letter("CFO"), log, "2007-01-31", known_at="2007-01-05")
    assert not early["severance"].known
