"""Facts of one day whose order decides something are a problem, unless the log says which."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

import tenure

Log = list[dict[str, Any]]
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
HIRED = {"on": "2020-03-02", "fact": "employment_started"}


def fact(on: str, name: str, **fields: Any) -> dict[str, Any]:
    return {"on": on, "fact": name, **fields}


def raised(annual: str, **fields: Any) -> dict[str, Any]:
    return fact("2021-05-03", "salary_changed", annual=annual, **fields)


@pytest.mark.parametrize(
    ("log", "what"),
    [
        ([fact("2021-05-03", "died"), fact("2021-05-03", "terminated")], "ended the employment?"),
        ([fact("2021-05-03", "resigned"), fact("2021-05-03", "died")], "ended the employment?"),
        (
            [
                fact("2020-02-06", "condition_satisfied", condition="references"),
                fact("2020-02-06", "condition_failed", condition="References"),
            ],
            "the same condition failed and was satisfied",
        ),
        (
            [
                fact("2021-05-03", "amendment", changes={"severance.amount": "$1.00"}),
                fact("2021-05-03", "amendment", changes={"severance.amount": "$2.00"}),
            ],
            "is changed twice",
        ),
        (
            [
                raised("$1.00", id="raise"),
                raised("$2.00", corrects="raise", recorded="2021-06-01"),
                raised("$3.00", corrects="raise", recorded="2021-06-01"),
            ],
            "`raise` is corrected twice on 2021-06-01",
        ),
    ],
)  # fmt: skip
def test_facts_of_one_day_that_exclude_each_other(log: Log, what: str) -> None:
    for order in permutations(log):
        with pytest.raises(tenure.InputError) as problem:
            tenure.Facts.of([HIRED, *order])
        assert any(what in p.what for p in problem.value.problems)


@pytest.mark.parametrize(
    "log",
    [
        [fact("2021-05-03", "terminated"), fact("2021-05-04", "died")],
        [
            fact("2020-02-06", "condition_satisfied", condition="references"),
            fact("2020-02-06", "condition_failed", condition="background check"),
        ],
        [
            fact("2021-05-03", "amendment", changes={"severance.amount": "$1.00"}),
            fact("2021-05-03", "amendment", changes={"severance.lag": "3"}),
        ],
        [
            raised("$1.00", id="a"),
            raised("$2.00", corrects="a", recorded="2021-06-01"),
            raised("$3.00", corrects="a", recorded="2021-06-02"),
        ],
    ],
)  # fmt: skip
def test_facts_that_can_stand_together(log: Log) -> None:
    assert tenure.Facts.of([HIRED, *log])


def heard_and_voted(**fields: Any) -> Log:
    """A conviction, then an opportunity to be heard and a vote of one day, then the termination."""
    votes = {
        "Ruth Abara": "yes",
        "Luis Ferrand": "yes",
        "Mei Castellan": "yes",
        "Henrik Dahl": "yes",
    }
    return [
        fact("2020-02-07", "board_accepted"),
        HIRED,
        fact("2021-01-04", "convicted", **{"class": "felony"}, involves=["theft"], victim="company",
             moral_turpitude="no", how="verdict"),
        fact("2021-02-01", "hearing_opportunity", reasonable="yes", counsel_included="yes",
             **fields),
        fact("2021-02-01", "board_determination", finding="good_cause", good_faith="yes",
             votes=votes),
        fact("2021-02-01", "terminated", by="company", stated_reason="conviction"),
    ]  # fmt: skip


def for_cause(log: Log) -> bool | None:
    letter = tenure.load(EXAMPLES / "chief-executive.txt")
    return tenure.on(letter, tenure.Facts.of(log), "2021-02-01").happened("for_cause")


def test_a_vote_on_the_day_of_the_hearing_asks_which_came_first() -> None:
    with pytest.raises(tenure.InputError, match=r"which came first.*before_vote"):
        for_cause(heard_and_voted())
    assert for_cause(heard_and_voted(before_vote="yes")) is True
    assert for_cause(heard_and_voted(before_vote="no")) is False
    assert for_cause(heard_and_voted(before_vote=None)) is None


def test_nothing_is_asked_where_the_order_decides_nothing() -> None:
    log = heard_and_voted()
    earlier = fact("2021-01-20", "hearing_opportunity", reasonable="yes", counsel_included="yes")
    assert for_cause([*log, earlier]) is True
    assert for_cause(log[:-1]) is False  # nobody was let go
