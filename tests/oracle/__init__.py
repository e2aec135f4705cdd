"""Run worked answers through the public door: `python -m tests.oracle FILE [--ids PREFIX ...]`.

The runner renames and formats, it never computes: facts are put into tenure's words, figures of the
statement into the answers' words. One line for each failed case; last `N passed, M failed`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

import tenure
from tests.oracle import read
from tests.oracle.answers import ANSWERS, SCENARIOS, answer, same
from tests.oracle.case import LETTERS, Case, Json
from tests.oracle.facts import facts

__all__ = ["facts", "main", "run", "same"]


def run(given: Mapping[str, Json], shared: Path) -> list[str]:
    """What is wrong with tenure's answers to one case; nothing if they are right."""
    try:
        case = Case(given, shared)
    except tenure.InputError as error:
        return [f"input: {error}"]
    if given["id"].startswith("READ"):
        return read.wrong(case.agreement, given["expected"])
    wrong = []
    for key, expected in given["expected"].items():
        if key not in ANSWERS and key not in SCENARIOS:
            wrong.append(f"{key}: not served")
            continue
        try:
            got = answer(case, key, expected)
        except tenure.InputError as error:
            got = f"problem: {error}"
        if not same(expected, got):
            wrong.append(f"{key}: expected {expected!r}, got {got!r}")
    return wrong


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--ids", nargs="*", default=[""], help="only cases whose id starts with one of these"
    )
    asked = parser.parse_args(argv)
    cases = json.loads(asked.file.read_text("utf-8"))["cases"]
    shared = asked.file.resolve().parent.parent
    if not (shared / LETTERS).exists():
        shared = Path(__file__).resolve().parents[3] / "shared"
    passed = failed = 0
    for given in cases:
        if not given["id"].startswith(tuple(asked.ids)):
            continue
        wrong = run(given, shared)
        passed, failed = passed + (not wrong), failed + bool(wrong)
        if wrong:
            print(f"{given['id']}: {'; '.join(wrong)}")
    print(f"{passed} passed, {failed} failed")
    return int(bool(failed))
