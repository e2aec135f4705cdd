"""When a bonus that was determined is due by the letter's words, and who must be employed then."""

from __future__ import annotations

import pytest

import tenure
from tenure.engine.statement import Payment

LETTER = """May 1, 2019

Dear Ada:

Your base salary will be $120,000 a year. You will be eligible for an annual bonus with a target of
20% of your base salary. {}
"""
BY_DAY = "Any bonus will be paid no later than March 15 of the following year."
EMPLOYED = (
    "Any bonus will be paid no later than March 15 of the following year, and you must be employed"
    " on the date of payment to receive it."
)
IN_WORDS = "Any bonus will be paid within 90 days after the end of the fiscal year."
STARTED = "- {on: 2019-05-01, fact: employment_started}\n"
SET = "- {{on: {}, fact: bonus_determined, amount: 20000}}\n"
LEFT = "- {{on: {}, fact: resigned}}\n"


def statement(words: str, told: str, day: str = "2021-12-31") -> tenure.Statement:
    facts = tenure.Facts.parse(STARTED + told)
    return tenure.on(tenure.read(LETTER.format(words)), facts, day)


def payment(words: str, told: str) -> Payment:
    [found] = statement(words, told).payments
    return found


@pytest.mark.parametrize(
    ("determined", "due"),
    [
        ("2020-01-01", "2020-03-15"),
        ("2020-02-20", "2020-03-15"),
        ("2020-03-15", "2020-03-15"),
        ("2021-03-14", "2021-03-15"),
    ],
)
def test_a_bonus_is_due_on_the_day_of_the_year_that_its_words_name(
    determined: str, due: str
) -> None:
    assert str(payment(BY_DAY, SET.format(determined)).due) == due


def test_one_determined_after_that_day_may_be_late_or_early() -> None:
    found = payment(BY_DAY, SET.format("2020-06-30"))
    assert str(found.due) == "unknown: 2020-06-30 to 2021-03-15"
    assert str(found.amount) == "$20,000.00"


def test_a_day_in_words_is_not_the_day_of_the_decision() -> None:
    found = payment(IN_WORDS, SET.format("2020-02-20"))
    assert (found.due.known, str(found.due)) == (False, "unknown: 2020-02-20 or never")


@pytest.mark.parametrize(
    ("left", "owed"),
    [
        ("2020-02-19", "none"),
        ("2020-03-01", "unknown: $0.00 to $20,000.00"),
        ("2020-03-15", "$20,000.00"),
    ],
)
def test_who_leaves_between_the_decision_and_the_day_of_payment_may_get_nothing(
    left: str, owed: str
) -> None:
    told = SET.format("2020-02-20") + LEFT.format(left)
    found = statement(EMPLOYED, told).payments
    assert [str(p.amount) for p in found] == ([] if owed == "none" else [owed])


def test_where_nothing_is_determined_yet_no_zero_is_shown() -> None:
    assert str(statement(BY_DAY, "")["bonus"]) == "none determined yet"
    assert str(statement(BY_DAY, SET.format("2022-02-01"))["bonus"]) == "none determined yet"
    nothing = "- {on: 2020-02-01, fact: bonus_determined, amount: 0}\n"
    assert str(statement(BY_DAY, nothing)["bonus"]) == "$0.00"


def test_a_payment_whose_day_is_not_known_falls_due_all_the_same() -> None:
    letter, facts = tenure.read(LETTER.format(IN_WORDS)), STARTED + SET.format("2020-02-20")
    found = tenure.due(letter, tenure.Facts.parse(facts), "2020-02-01", "2020-03-31")
    said = "pay the bonus (or later: the day is not known)"
    assert [(d.what, d.status) for d in found] == [(said, "unknown")]
