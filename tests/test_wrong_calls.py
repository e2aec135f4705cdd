"""What the Python door says of a call that is wrong: what was given, and what to give."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import tenure

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
LETTER = EXAMPLES / "finance-chief.txt"
LOG = EXAMPLES / "finance-chief.facts.yaml"


@pytest.fixture(scope="module")
def asked() -> tuple[Any, Any]:
    return tenure.load(LETTER), tenure.Facts.load(LOG)


WRONG: list[tuple[Callable[[Any, Any], object], str]] = [
    (lambda a, f: tenure.on(str(LETTER), f, "2021-01-01"), r"Give what `tenure\.load\(PATH\)`"),
    (lambda a, f: tenure.on(a, str(LOG), "2021-01-01"), r"`tenure\.Facts\.load\(PATH\)` gives"),
    (lambda a, f: tenure.on(a, [{"fact": "died"}], "2021-01-01"), "list is not a log of facts"),
    (lambda a, f: tenure.on(a, f, None), "no day was given"),
    (lambda a, f: tenure.on(a, tenure.Facts(({"fact": "died"},)), "2021-01-01"), r"Facts\.of"),  # type: ignore[arg-type]
    (lambda a, f: tenure.due(a, str(LOG), "2021-01-01", "2021-02-01"), "str is not a log"),
    (lambda a, f: tenure.compare(a, str(LETTER)), "str is not an agreement"),
    (lambda a, f: tenure.check(LETTER), "is not an agreement"),
    (lambda a, f: tenure.doubts(LETTER), "is not an agreement"),
    (lambda a, f: tenure.what_if(a, f, []), "an empty list was given"),
]


@pytest.mark.parametrize(("call", "said"), WRONG)
def test_a_wrong_call_says_what_to_give(
    asked: tuple[Any, Any], call: Callable[[Any, Any], object], said: str
) -> None:
    with pytest.raises(tenure.InputError, match=said):
        call(*asked)


def test_one_day_and_one_way_are_lists_of_one(asked: tuple[Any, Any]) -> None:
    letter, facts = asked
    known = {"known_at": "2021-06-30"}
    one = tenure.what_if(letter, facts, "2021-06-30", ways="resigned", prices="20", **known)
    assert one == tenure.what_if(
        letter, facts, ["2021-06-30"], ways=["resigned"], prices=["20"], **known
    )


def test_a_value_is_told_without_the_words_of_the_letter(asked: tuple[Any, Any]) -> None:
    assert "Corvane" not in repr(tenure.on(*asked, "2021-06-30")["salary_rate"])
