"""Salary: how it is said, and what is no salary; another currency is never counted as dollars."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.salary import Salary, SalaryAbroad
from tenure.text import Letter

OPENING = "Dear Ms. Roe:\n\nWe are pleased to offer you employment on the terms below.\n\n"
CLOSING = "\n\n" + "\n\n".join(["You will report to the Chief Financial Officer."] * 8)


def letter(words: str) -> Letter:
    return Letter("letter", OPENING + words + CLOSING)


@pytest.mark.parametrize(
    ("words", "often"),
    [
        ("Your salary will be $150,000 a year, paid twice monthly.", "semimonthly"),
        (
            "Your salary is $150,000 a year, payable on the 5th and 20th of each month.",
            "semimonthly",
        ),
        ("Your salary is $150,000 a year, paid over 26 pay periods.", "biweekly"),
        ("Your salary is $150,000 a year. You will be paid every other Thursday.", "biweekly"),
        ("Your salary is $150,000 a year in fifty-two weekly payments.", "weekly"),
        ("Your salary is $150,000 a year, payable monthly, and a bonus paid quarterly.", "monthly"),
        ("Your salary is $150,000 a year, payable in accordance with payroll practice.", None),
        ("Your salary is $150,000 a year, payable no less frequently than monthly.", None),
        ("Your salary is $150,000 a year, payable at least twice a month.", None),
        ("Your salary is $150,000 a year, payable in weekly or monthly installments.", None),
        ("Your salary is $150,000 a year. Severance is payable in 12 equal installments.", None),
    ],
)
def test_how_often_it_is_paid(words: str, often: str | None) -> None:
    [found] = Salary.read(letter(words))
    assert (found.amount, found.per, found.frequency) == (150_000_00, "year", often)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("Your annual base salary is increased by $20,000 to $250,000.", 250_000_00),
        ("Your current base salary of $250,000 will be reduced to $200,000 on May 1.", 200_000_00),
        ("Your base salary of $250,000 shall be increased to $275,000 upon a sale.", 250_000_00),
        ("The Executive's salary is increased from $300,000 to $345,000.", 345_000_00),
    ],
)
def test_of_two_amounts_the_new_one_is_the_salary(words: str, amount: int) -> None:
    [found] = Salary.read(letter(words))
    assert found.amount == amount


@pytest.mark.parametrize(
    "words",
    [
        "As compensation for his services as a consultant, you will be paid $5,000 per month.",
        "For services as a member of the Board you will be paid $40,000 per year.",
        "You shall be compensated $1,500 per month for use of your home office.",
        "Your target annual compensation is $400,000 at plan.",
        "Your salary will be $6,000 per pay period.",
        "As you know, your base salary for 2010 was $131,000.",
        "Ann hereby waives her base salary of $131,000 for the year 2010.",
        "If you are promoted to Controller your salary will be $131,000 per year.",
        "Should sales reach their plan, your base salary shall be raised to $131,000 per year.",
        "Your salary will be no more than $131,000 per year.",
        "Your base salary will be between $131,000 and $151,000 per year.",
        "You will receive a bonus for 2011 equal to 40% of base salary, but not less than $90,000.",
        "You will be paid a bonus of one times your annual salary, up to $300,000 a year.",
    ],
)
def test_what_is_no_salary(words: str) -> None:
    assert not list(Salary.read(letter(words)))


EUROS = "Your gross annual salary is EUR 132,000, paid in 12 equal monthly installments."


def stated(day: str, *log: dict[str, str]) -> Statement:
    source = letter(EUROS)
    agreement = Agreement(source, tuple(SalaryAbroad.read(source)))
    start = {"on": "2006-01-02", "fact": "employment_started"}
    return state(agreement, World(tenure.Facts.of([start, *log])), day_number(day))


def test_a_salary_in_euros_is_no_amount_in_dollars() -> None:
    assert not list(Salary.read(letter(EUROS)))
    statement = stated("2006-06-01")
    assert not statement["salary_rate"].known
    [(_, _, note)] = statement.notes
    assert "EUR 132,000.00" in note


def test_who_records_it_in_dollars_converts_it() -> None:
    told = {"on": "2006-03-01", "fact": "salary_changed", "annual": "160000"}
    assert not stated("2006-02-28", told)["salary_rate"].known
    assert stated("2006-03-01", told)["salary_rate"].plain == 160_000


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("You will be paid a salary of \u00a5 14,000 a month. This contract follows the law of the"
         " PRC.", "CNY 14,000.00"),
        ("You will be paid a salary of \u00a5 900,000 a month.", "JPY 900,000.00"),
        ("You will be paid a salary of $12,000 (CAD) per month.", "CAD 12,000.00"),
        ("You will be paid a salary of 9,500 Swiss francs per month.", "CHF 9,500.00"),
        ("You will be paid a salary of INR 4,50,000 per month.", "INR 450,000.00"),
    ],
)  # fmt: skip
def test_whose_money_it_is(words: str, amount: str) -> None:
    [found] = SalaryAbroad.read(letter(words))
    assert (found.amount, found.per) == (amount, "month")


def test_an_amount_of_the_first_year_says_so() -> None:
    words = "Your salary is $90,000 for the first year of the term, and $99,000 for the third year."
    [found] = Salary.read(letter(words))
    assert (found.amount, found.first_year, found.by_year) == (90_000_00, True, ())


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("$90,000 for the first year and $95,000 for the second.", [(95_000_00, 12)]),
        ("$90,000 for the first year and $95,000 thereafter.", [(95_000_00, 12)]),
        (
            "$90,000 in the first year, $95,000 in the second year and $99,000 in the third year.",
            [(95_000_00, 12), (99_000_00, 24)],
        ),
    ],
)
def test_each_year_has_its_amount(words: str, later: list[tuple[int, int]]) -> None:
    [found] = Salary.read(letter(f"Your base salary will be {words}"))
    assert [(step.amount, step.after) for step in found.by_year] == later
    assert not found.first_year


@pytest.mark.parametrize(
    "words",
    [
        "If we raise $9 million, your salary will be $250,000 per year.",
        "Upon the closing of our next financing your base salary will be $180,000 per year.",
        "Your annual salary will be $180,000 once the Company has closed its Series B financing.",
        "After the Company is profitable, your base salary will be $180,000 per year.",
    ],
)
def test_a_salary_that_depends_on_the_business_is_none_yet(words: str) -> None:
    assert list(Salary.read(letter(words))) == []


@pytest.mark.parametrize(
    "words",
    [
        "Your base salary will be GBP 120,000 per year (about $180,000).",
        "Your base salary will be EUR 120,000 per year. It is the equivalent of $130,000 per year.",
    ],
)
def test_what_is_only_converted_is_no_salary_in_dollars(words: str) -> None:
    assert list(Salary.read(letter(words))) == []
    assert len(list(SalaryAbroad.read(letter(words)))) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Your base salary is $120,000 a year. The Company may extend the term for one year. In that"
        " event you will receive a base salary of $150,000 a year.",
        "Your base salary is $120,000 a year.\n\n7. EXTENSION OF TERM\n\nYou will receive a base"
        " salary"
        " of $150,000 a year.",
    ],
)
def test_the_salary_of_an_extended_term_is_no_second_one_of_today(said: str) -> None:
    assert next(Salary.read(Letter("l", said))).stated_again is None


def test_a_salary_that_changes_with_an_event_says_until_when() -> None:
    said = "Your salary is $5,000 a month prior to the opening, and $8,000 a month thereafter."
    [found] = Salary.read(Letter("l", said))
    assert (found.amount, found.limited) == (5_000_00, "prior to the opening")


@pytest.mark.parametrize(
    ("words", "limited"),
    [
        ("For the fiscal year ending June 30, 2011, you will be paid a salary of $91,000.",
         "for the fiscal year ending June 30, 2011"),
        ("Your salary will be $91,000 per year from May 1, 2011 through April 30, 2012.",
         "from May 1, 2011 through April 30, 2012"),
        ("Effective upon your transfer to Reno, your salary will be $91,000 per year.",
         "effective upon your transfer to Reno"),
        ("During any period in which Ann serves on the board only, her salary is $91,000.", None),
        ("While you serve as interim Treasurer, your salary will be $91,000 per year.",
         "while you serve as interim Treasurer"),
        ("Subject to approval by the Board, your base salary will be $91,000 per year.",
         "subject to approval by the Board"),
        ("Your base salary will be $91,000 per year until it is changed by the Board.", None),
        ("Effective on your start date, your salary will be $91,000 per year.", None),
        ("Your base salary is $91,000 per year as long as you remain employed by us.", None),
    ],
)  # fmt: skip
def test_what_a_salary_is_limited_to(words: str, limited: str | None) -> None:
    [found] = Salary.read(letter(words))
    assert found.limited == limited


@pytest.mark.parametrize(
    "words",
    [
        "The Board may increase the salary annually by up to 6%.",
        "Your bonus target shall be increased annually by 6% of your salary.",
        "Your salary will be reviewed each year, and adjusted by an index if the Board so decides.",
    ],
)
def test_what_may_be_or_is_of_another_thing_is_no_raise(words: str) -> None:
    [salary] = Salary.read(letter(f"Your base salary is $150,000 a year. {words}"))
    assert salary.raised is None


@pytest.mark.parametrize(
    ("words", "raised"),
    [
        ("It shall be increased each January 1 by 3%.", None),  # not called a salary
        (
            "Such salary shall be increased annually by not less than 3%.",
            "annually by not less than 3%",
        ),
        (
            "On each anniversary of your start date, the salary shall be adjusted by the rise of"
            " the Consumer Price Index.",
            "by the rise of the Consumer Price Index, on each anniversary of your start date",
        ),
    ],
)
def test_a_salary_that_rises_by_a_share_or_an_index(words: str, raised: str | None) -> None:
    [salary] = Salary.read(letter(f"Your base salary is $150,000 a year. {words}"))
    assert salary.raised == raised


@pytest.mark.parametrize(
    ("words", "limited", "besides"),
    [
        (
            "During the first six months your annual base salary will be $140,000. Thereafter,"
            " provided that the mill is sold, it will be $155,000.",
            "during the first six months",
            ("Thereafter, provided that the mill is sold, it will be $155,000.",),
        ),
        (
            "Your base salary will be $140,000 a year. As from the sale the rate goes to $155,000.",
            None,
            ("As from the sale the rate goes to $155,000.",),
        ),
        (
            "Your base salary will be $140,000 a year. If you resign, your bonus will be $9,000.",
            None,
            (),
        ),
        ("As Treasurer you are to be paid not less than $140,000 a year.", None, ()),
    ],
)
def test_what_ends_an_amount_and_what_follows_it(
    words: str, limited: str | None, besides: tuple[str, ...]
) -> None:
    [salary] = Salary.read(letter(words))
    assert (salary.amount, salary.limited, salary.besides) == (14_000_000, limited, besides)


@pytest.mark.parametrize(
    "said",
    [
        "COOPERATION\n\nYou will answer our questions. You will be paid $275 per hour.",
        "You shall make yourself available for ten hours a month. We will pay you $150 per hour.",
        "For each hour over ten the Company will pay you $175 per hour.",
        "He shall be compensated at a rate of $500 per hour for his time in connection with it.",
        "You will help us after the Separation Date. You will be paid $95 per hour.",
    ],
)
def test_a_fee_for_an_hour_of_help_is_no_salary(said: str) -> None:
    assert not list(Salary.read(Letter("l", said)))


def test_a_wage_for_the_hours_worked_is_one() -> None:
    (wage,) = Salary.read(Letter("l", "You will be paid $60 per hour for hours worked."))
    assert (wage.amount, wage.per) == (6_000, "hour")
