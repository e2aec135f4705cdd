"""Worked answers of calendars, rounding and law, where they are at hand; and the runner itself."""

from __future__ import annotations

import json

import pytest

from tests import finance
from tests.shared import SHARED, needs_shared

CASES = SHARED / "oracle" / "finance.json"


@needs_shared
def test_the_cases_that_are_served_pass() -> None:
    failed, _skipped, passed = finance.run(json.loads(CASES.read_text("utf-8")))
    assert not failed
    assert passed >= 40


@needs_shared
def test_the_runner_ends_with_how_many_passed(capsys: pytest.CaptureFixture[str]) -> None:
    assert finance.main(str(CASES)) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith(" passed, 0 failed")


def case(fn: str, expected: object, **inputs: object) -> dict[str, object]:
    return {"id": "made up", "fn": fn, "inputs": inputs, "expected": expected}


def test_a_wrong_answer_and_a_case_that_cannot_be_run_are_failures() -> None:
    cases = [
        case("calendar.is_trading_day", True, date="2026-07-04"),
        case("rounding.half_up", [3], target=5, pcts=["50%"]),
        case("718.black_scholes", 1.0),
        case("rounding.half_up", [3, 1], target=5, pcts=[50, 12.5]),
    ]
    failed, skipped, passed = finance.run(cases)
    assert len(failed) == 2
    assert skipped == {"718.black_scholes": 1}
    assert passed == 1
