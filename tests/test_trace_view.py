"""The outline of a trace for a terminal: every line says something that the one before does not."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from rich.console import Console

import tenure
from tenure.views.trace import trace

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.mark.parametrize("figure", ["severance", "final_salary", "vested_shares"])
def test_no_line_stands_twice_in_a_row(figure: str) -> None:
    letter = tenure.load(EXAMPLES / "finance-chief.txt")
    facts = tenure.Facts.load(EXAMPLES / "finance-chief.facts.yaml")
    found = tenure.why(letter, facts, figure, "2021-09-10")
    console = Console(width=200)
    with console.capture() as shown:
        console.print(trace(found))
    lines = [line.rstrip() for line in shown.get().splitlines()]
    assert len(lines) > 5
    assert not [a for a, b in pairwise(lines) if a == b]


def test_conditions_of_one_sentence_are_told_once_where_they_stand_again() -> None:
    offer = "This offer is contingent upon satisfactory reference checks and background checks."
    ended = "If the Company terminates your employment without cause, it will pay you $50,000."
    text = f"March 1, 2019\n\nDear Ann:\n\n{offer}\n\n{ended}\n"
    log = """- {on: 2019-04-01, fact: condition_satisfied, condition: reference checks}
- {on: 2019-04-01, fact: condition_satisfied, condition: background checks}
- {on: 2019-04-08, fact: employment_started}
- {on: 2020-06-30, fact: terminated, for_cause: no}
"""
    facts = tenure.Facts.parse(log, "log.yaml")
    found = tenure.why(tenure.read(text, "letter.txt"), facts, "severance", "2020-07-01")
    console = Console(width=200)
    with console.capture() as shown:
        console.print(trace(found))
    told = "day on which the offer falls away = never"
    assert [line.words for line in found.lines].count(told.partition(" = ")[0]) > 4
    assert shown.get().count(f"{told}, as above") == 2, "once for the day earned, once for that due"
    assert shown.get().count(told) == 4, "and each of the two where it is explained"
