"""The worked answers of the two seed letters, through the public door."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests import oracle
from tests.shared import SHARED, needs_shared

SERVED = tuple(
    [
        "VEST",
        "TERM",
        "GC",
        "CIC",
        "COBRA",
        "BUY",
        "SAL",
        "STRIKE",
        "PAY",
        "RES",
        "VAC",
        "HOUS",
        "RELO",
        "BOTH",
        "BITEMP",
        "EXP",
        "ARB",
        "AMD",
    ]
)
LATER = {"RES-07", "RES-08", "RES-10"}  # board duties


def cases() -> list[Any]:
    path = SHARED / "oracle" / "letters.json"
    if not path.exists():
        return []
    every: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["cases"]
    return [c for c in every if c["id"].startswith(SERVED) and c["id"] not in LATER]


@needs_shared
@pytest.mark.parametrize("case", cases(), ids=lambda c: c["id"])
def test_case(case: dict[str, Any]) -> None:
    assert oracle.run(case, SHARED) == []


@needs_shared
def test_cases_are_there() -> None:
    assert len(cases()) > 100


def test_same_is_strict() -> None:
    assert not oracle.same(None, 0) and not oracle.same(False, 0) and not oracle.same([1], [1, 2])
    assert oracle.same({"total": 1.0}, {"total": 1, "more": 2})
    assert not oracle.same(46250.0, 46250.01)


def test_runner_names_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "none.json"
    file.write_text('{"cases": []}')
    assert oracle.main([str(file)]) == 0
    assert capsys.readouterr().out == "0 passed, 0 failed\n"
