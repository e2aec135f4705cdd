"""The shared list of open questions of the two seed letters: each is a doubt of some kind, open in
the letters that it names, or has a reason why there is none to choose.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.findings import scope_of
from tenure.provision import Doubt
from tests import oracle
from tests.oracle.choices import CHOICES
from tests.shared import SHARED, needs_shared

LETTERS = {"CFO": "mezger-2005.txt", "CEO": "akridge-2005.txt"}
WITHOUT = {  # rows that name a letter because it has no such clause
    ("AMB-37", "CFO"): "no floor",
    ("AMB-51", "CFO"): "no expense clause",
    ("AMB-53", "CFO"): "no arbitration",
}


class Question(NamedTuple):
    """A row of the list: its id, the letters it is about, and the letters of its readings."""

    name: str
    letters: tuple[str, ...]
    readings: tuple[str, ...]


@lru_cache
def rows() -> tuple[Question, ...]:
    path = SHARED / "readings.md"
    return tuple(_rows(path.read_text("utf-8"))) if path.exists() else ()


def _rows(text: str) -> Iterator[Question]:
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.split("|")][1:-1]
        if len(cells) == 7 and cells[0].startswith("AMB-"):
            letters = tuple(name for name in LETTERS if f"{name}-" in cells[2] or name in cells[2])
            found = re.findall(r"(?:^|[;:.?] ?|, )([A-G])(?= )", cells[4])
            yield Question(cells[0], letters, tuple(dict.fromkeys(found)))


@lru_cache
def agreement(letter: str) -> Agreement:
    read: Agreement = tenure.load(str(SHARED / "letters" / "seeds" / LETTERS[letter]))
    return read


def open_in(letter: str) -> dict[str, Doubt]:
    """The questions that the clauses of a letter leave open, stand-ins included."""
    slots = scope_of(agreement(letter)).slots
    return {d.name: d for p in slots.values() for d in p.open_doubts()}


@needs_shared
def test_the_list_is_read() -> None:
    assert len(rows()) == 78
    assert {q.name: q.readings for q in rows()}["AMB-01"] == tuple("ABCDEFG")
    assert all(q.letters and q.readings[0] == "A" for q in rows())


@needs_shared
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_every_reading_can_be_chosen_or_has_its_reason(row: Question) -> None:
    made = CHOICES[row.name]
    assert set(row.readings) == set(made), row
    for letter in made.values():
        assert letter and (isinstance(letter, str) or all(len(pair) == 2 for pair in letter))


@needs_shared
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_its_doubts_are_open_in_the_letters_that_it_names(row: Question) -> None:
    doubts = {pair for made in CHOICES[row.name].values() if not isinstance(made, str)
              for pair in made}  # fmt: skip
    everywhere = {**open_in("CFO"), **open_in("CEO")}
    for name, reading in doubts:
        assert reading in everywhere[name].readings, f"{name} has no reading {reading}"
    for letter in row.letters:
        here = any(name in open_in(letter) for name, _ in doubts)
        assert not doubts or here is ((row.name, letter) not in WITHOUT), letter


def test_the_default_comes_first() -> None:
    """A is the default of the list, and ours."""
    everywhere = {**open_in("CFO"), **open_in("CEO")} if SHARED.exists() else {}
    for name, made in CHOICES.items():
        first = made["A"]
        for doubt, reading in () if isinstance(first, str) else first:
            if doubt in everywhere:
                assert everywhere[doubt].readings[0] == reading, name


def alternates() -> list[Any]:
    path = SHARED / "oracle" / "letters.json"
    if not path.exists():
        return []
    cases = json.loads(path.read_text("utf-8"))["cases"]
    return [
        pytest.param(case, one, id=f"{case['id']}-{'-'.join(one['choose'].values())}-{i}")
        for case in cases
        for i, one in enumerate(case.get("alternates", ()))
        if one.get("choose")
    ]


@needs_shared
@pytest.mark.parametrize(("case", "alternate"), alternates())
def test_an_alternate(case: dict[str, Any], alternate: dict[str, Any]) -> None:
    assert oracle.run_alternate(case, alternate, SHARED) == []


@needs_shared
def test_alternates_are_there() -> None:
    assert len(alternates()) > 40


def test_a_reading_that_is_not_listed_is_said() -> None:
    case = {"letter": "CFO", "facts": [], "expected": {}, "id": "X", "as_of": "2006-01-01"}
    wrong = oracle.run_alternate(case, {"expected": {}, "choose": {"AMB-01": "Z"}}, SHARED)
    assert wrong == ["there is no reading 'Z'"]
