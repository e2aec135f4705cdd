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


SURE = """May 1, 2019

Dear Ada:

Your base salary will be $120,000 a year. Your bonus for 2019 is guaranteed at $30,000. {}
"""


@pytest.mark.parametrize(
    ("words", "told", "earned", "due"),
    [
        (BY_DAY, "", "2019-12-31", "2020-03-15"),
        (BY_DAY, LEFT.format("2020-01-20"), "2019-12-31", "2020-03-15"),
        (EMPLOYED, "", "2020-03-15", "2020-03-15"),
        ("Bonuses are paid by March 10, 2020.", "", "2019-12-31", "2020-03-10"),
        (IN_WORDS, "", "2019-12-31", "unknown: 2019-12-31 or never"),
    ],
)
def test_what_is_said_of_any_bonus_is_said_of_the_guaranteed_one(
    words: str, told: str, earned: str, due: str
) -> None:
    found = tenure.on(tenure.read(SURE.format(words)), facts_of(told), "2020-12-31")
    [paid] = found.payments
    assert (str(paid.amount), str(paid.earned), str(paid.due)) == ("$30,000.00", earned, due)


@pytest.mark.parametrize(
    ("left", "owed"),
    [("2019-11-30", []), ("2020-02-01", ["unknown: $0.00 to $30,000.00"]),
     ("2020-03-15", ["$30,000.00"])],
)  # fmt: skip
def test_a_guaranteed_bonus_may_ask_to_be_employed_when_it_is_paid(
    left: str, owed: list[str]
) -> None:
    found = tenure.on(tenure.read(SURE.format(EMPLOYED)), facts_of(LEFT.format(left)), "2020-12-31")
    assert [str(p.amount) for p in found.payments] == owed


def test_a_day_of_payment_that_is_not_said_is_none_before_the_year_is_over() -> None:
    letter = tenure.read(SURE.format("It is paid only if you are employed on the date of payment."))
    [paid] = tenure.on(letter, facts_of(""), "2020-12-31").payments
    assert str(paid.earned) == "unknown: 2019-12-31 or never"


def facts_of(told: str) -> tenure.Facts:
    return tenure.Facts.parse(STARTED + told)


@pytest.mark.parametrize(
    "words",
    [
        "You may be eligible for an annual discretionary bonus of up to $40,000.",
        "You may be considered for an annual bonus of up to $40,000.",
        "You may earn an annual bonus of up to $40,000. The bonus, if any, is in the Board's sole"
        " discretion.",
        "You may receive an annual bonus of up to $40,000, in the discretion of the Board.",
    ],
)
def test_a_bonus_that_the_company_may_give_is_told_as_such(words: str) -> None:
    [bonus] = [p for p in tenure.read(words).provisions if p.kind == "bonus"]
    assert getattr(bonus, "discretionary", False) is True
    assert "You may be considered for an annual discretionary bonus" in bonus.words()


@pytest.mark.parametrize(
    "words",
    [
        "You will be eligible for an annual bonus of up to $40,000, of which $9,000 is"
        " non-discretionary.",
        "You will be eligible for an annual bonus of up to $40,000. Any bonus may be increased in"
        " the Board's sole discretion.",
        "You will be eligible for an annual bonus of up to $40,000, payable at the Company's"
        " discretion in cash or in stock.",
        "You will be eligible for an annual bonus of up to $40,000 for goals set in the discretion"
        " of the Board.",
    ],
)
def test_discretion_over_something_else_leaves_the_bonus_as_it_is(words: str) -> None:
    [bonus] = [p for p in tenure.read(words).provisions if p.kind == "bonus"]
    assert getattr(bonus, "discretionary", True) is False


def test_a_bonus_that_is_considered_needs_no_number() -> None:
    [bonus] = tenure.read("You may be eligible for a discretionary bonus.").provisions
    assert (bonus.kind, getattr(bonus, "what", "")) == ("bonus", "discretionary")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (
            "You will be eligible to earn quarterly bonuses of up to $9,500 per quarter.",
            "quarterly",
        ),
        ("You will receive a guaranteed quarterly bonus of $8,000.", "quarterly"),
        ("You will be eligible to earn an annual bonus of up to $9,500, paid quarterly.", "annual"),
    ],
)
def test_a_bonus_of_a_quarter_is_told_from_one_of_a_year(words: str, what: str) -> None:
    [bonus] = tenure.read(words).provisions
    assert (bonus.kind, getattr(bonus, "what", "")) == ("bonus", what)


@pytest.mark.parametrize(
    "words",
    [
        "You shall be entitled to receive bonus compensation for each fiscal year of the term.",
        "The Executive shall continue to have an annual cash bonus potential at its present level.",
    ],
)
def test_a_yearly_bonus_in_other_words(words: str) -> None:
    [bonus] = [p for p in tenure.read(words).provisions if p.kind == "bonus"]
    assert getattr(bonus, "to_be_set", False) is True
