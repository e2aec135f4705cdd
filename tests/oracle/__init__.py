"""Run worked answers through the public door: `python -m tests.oracle FILE [--ids PREFIX ...]`.

The runner renames and formats, it never computes: facts are put into tenure's words, figures of the
statement into the answers' words. One line for each failed case; last `N passed, M failed`. With
`--alternates` it runs the alternates of each case instead, each with its readings chosen.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import tenure
from tests.oracle import read
from tests.oracle.answers import ANSWERS, SCENARIOS, answer, same
from tests.oracle.case import LETTERS, Case, Json
from tests.oracle.choices import chosen
from tests.oracle.facts import facts

__all__ = ["facts", "main", "run", "run_alternate", "same"]


def run(given: Mapping[str, Json], shared: Path) -> list[str]:
    """What is wrong with tenure's answers to one case; nothing if they are right."""
    try:
        case = Case(given, shared)
    except tenure.InputError as error:
        return [f"input: {error}"]
    if given["id"].startswith("READ"):
        return read.wrong(case.agreement, given["expected"])
    return differences(case, given["expected"])


def run_alternate(
    given: Mapping[str, Json], alternate: Mapping[str, Json], shared: Path
) -> list[str]:
    """What is wrong with tenure's answers to one alternate of a case, by the readings it chooses;
    only what it names is compared.
    """
    told = {**given, "expected": {**given["expected"], **alternate["expected"]}}
    try:
        case = Case(told, shared, chosen(alternate["choose"]))
    except KeyError as error:
        return [f"there is no reading {error}"]
    except tenure.InputError as error:
        return [f"input: {error}"]
    return differences(case, alternate["expected"])


def differences(case: Case, wanted: Mapping[str, Json]) -> list[str]:
    """Each answer that is not the one wanted."""
    wrong = []
    for key, expected in wanted.items():
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
    parser.add_argument(
        "--alternates", action="store_true", help="the alternates of each case, by their readings"
    )
    asked = parser.parse_args(argv)
    cases = json.loads(asked.file.read_text("utf-8"))["cases"]
    shared = asked.file.resolve().parent.parent
    if not (shared / LETTERS).exists():
        shared = Path(__file__).resolve().parents[3] / "shared"
    passed = failed = 0
    cases = [c for c in cases if c["id"].startswith(tuple(asked.ids))]
    for name, wrong in _alternates(cases, shared) if asked.alternates else _plain(cases, shared):
        passed, failed = passed + (not wrong), failed + bool(wrong)
        if wrong:
            print(f"{name}: {'; '.join(wrong)}")
    print(f"{passed} passed, {failed} failed")
    return int(bool(failed))


def _plain(cases: Sequence[Mapping[str, Json]], shared: Path) -> Iterator[tuple[str, list[str]]]:
    for given in cases:
        yield given["id"], run(given, shared)


def _alternates(
    cases: Sequence[Mapping[str, Json]], shared: Path
) -> Iterator[tuple[str, list[str]]]:
    """Every alternate that chooses a reading; the others are named with their reason."""
    skipped = 0
    for given in cases:
        for alternate in given.get("alternates", ()):
            choose = alternate.get("choose")
            name = f"{given['id']} ({alternate.get('reading', '')})"
            if not choose:
                skipped += 1
                print(f"{name}: skipped: {alternate.get('why_no_choice', 'chooses no reading')}")
                continue
            told = ", ".join(f"{a}={b}" for a, b in choose.items())
            yield f"{name} by {told}", run_alternate(given, alternate, shared)
    if skipped:
        print(f"{skipped} skipped")
