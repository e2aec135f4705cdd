"""Logs of facts with several things wrong, or that only seem to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenure.errors import InputError
from tenure.facts import Facts
from tests.test_facts_problems import BOARD, FORM, START, problems


def test_not_yaml() -> None:
    for text in ("- {on: 2006-01-01\n- [", "%PDF-1.4\n%\u00e2", "- &a [*a\n", "[" * 20_000):
        (problem,) = problems(text)
        assert problem.where.startswith("facts.yaml")
        assert "this is not YAML" in problem.what or "nested too deeply" in problem.what
        assert problem.mend == FORM


def test_facts_that_correct_each_other() -> None:
    ring = (
        "- {on: 2006-02-01, id: a, fact: neglect, corrects: b}\n"
        "- {on: 2006-02-01, id: b, fact: neglect, corrects: a}\n"
    )
    found = problems(ring + "- {on: 2006-02-01, id: c, fact: neglect, retracts: c}\n")
    assert [p.where for p in found] == [f"facts.yaml line {n}" for n in (1, 2, 3)]
    assert {p.what for p in found} == {"it corrects or retracts itself, by way of others."}


def test_all_problems_are_told_together() -> None:
    found = problems(
        "- {on: 2006-02-30, fact: neglet, duties: main}\n"
        "- {on: 2006-02-31, fact: neglect, willful: perhaps, x: 1}\n"
        "- {on: 2006-03-01, fact: terminated}\n"
    )
    assert [p.where for p in found] == ["facts.yaml line 1"] * 2 + ["facts.yaml line 2"] * 3


def test_problems_of_python_values_tell_which() -> None:
    with pytest.raises(InputError) as caught:
        Facts.of(
            [
                {"on": "2006-01-01", "fact": "neglect"},
                {"on": "2006-01-01", "fact": "paid", "what": "x", "amount": float("nan")},
                {"on": "2006-01-01", "fact": "paid", "what": object(), "amount": 1e300},
            ]
        )
    assert [p.where for p in caught.value.problems] == ["fact 2", "fact 3", "fact 3"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(InputError) as caught:
            Facts.load(path)
        assert caught.value.problems[0].mend == "Give the path of a fact file."


@pytest.mark.parametrize("given", ["2006-04-01", "2006-05-01", "never", "null"])
def test_a_notice_by_the_end_is_no_problem(given: str) -> None:
    log = START + f"- {{on: 2006-05-01, fact: resigned, notice_given: {given}}}\n"
    assert len(Facts.parse(log)) == 2


def test_what_contradicts_only_in_appearance() -> None:
    again = "- {on: 2006-03-15, fact: terminated}\n- {on: 2006-06-01, fact: employment_started}\n"
    assert len(Facts.parse(START + again + "- {on: 2007-01-01, fact: resigned}\n")) == 4
    stocks = "- {on: 2005-09-12, fact: price_closed, security: A, close: 100000}\n"
    assert len(Facts.parse(stocks + stocks.replace("A,", "B,").replace("100000", "2"))) == 2
    prices = "- {on: 2005-09-12, id: p1, fact: price_closed, close: 3.00}\n"
    assert len(Facts.parse(prices + "- {on: 2005-09-12, corrects: p1, close: 3.05}\n")) == 2
    before = "- {on: 2005-07-01, fact: signed, party: employee}\n"
    assert len(Facts.parse(before + START)) == 2
    later = "- {on: 2006-09-01, fact: directors, members: [Ann, Bob, Cid, Zoe]}\n"
    vote = (
        "- {on: 2006-09-01, fact: salary_reviewed, votes: {ann: yes, Bob: no, Cid: no, Zoe: no}}\n"
    )
    assert len(Facts.parse(BOARD + later + vote)) == 3
