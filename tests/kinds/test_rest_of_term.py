"""The salary of what is left of the term: by the term as it stands when the employment ends."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.provisions.term import Term
from tenure.text import Letter

PAY = "Your base salary will be $240,000 per year. "
FIXED = "The term of your employment shall begin on January 1, 2006 and end on December 31, 2008. "
YEARLY = (
    "The term of your employment shall begin on January 1, 2006 and continue for 36 months. On each"
    " anniversary of its beginning it shall be extended by 12 months unless notice is given at"
    " least 90 days prior to that anniversary. "
)
ENDS = (
    "If the Company terminates your employment without Cause, the Company shall continue to pay you"
)
REST = f"{ENDS} your base salary for the remainder of the term."


def on(day: str, letter: str, last: str, **choices: str) -> Statement:
    text = Letter("letter", PAY + letter)
    read = tuple(p for kind in (Salary, Term, Severance) for p in kind.read(text))
    log: list[dict[str, Any]] = [
        {"on": "2006-01-01", "fact": "employment_started"},
        {"on": last, "fact": "terminated", "by": "company", "for_cause": "no"},
    ]
    agreement = Agreement(text, read)
    chosen = {f"severance[0].{k}": Choice(v, "asked") for k, v in choices.items()}
    return state(agreement.choosing(chosen), World(tenure.Facts.of(log)), day_number(day))


@pytest.mark.parametrize(
    ("term", "last", "owed"),
    [
        (FIXED, "2006-12-31", "$480,000.00"),  # 24 months
        (FIXED, "2007-12-16", "$249,863.01"),  # 12 months and 15 days
        (FIXED, "2008-12-31", "$0.00"),
        (YEARLY, "2006-12-31", "$480,000.00"),
        (YEARLY, "2007-01-01", "$719,726.03"),  # a year more: 35 months and 30 days
        ("", "2006-12-31", "unknown"),
    ],
)
def test_it_is_paid_until_the_term_ends(term: str, last: str, owed: str) -> None:
    found = on(last, term + REST, last)
    assert str(found["severance"]) == owed


def test_by_days_or_by_months_is_asked() -> None:
    assert str(on("2007-12-16", FIXED + REST, "2007-12-16")["severance"]) == "$249,863.01"
    by_days = on("2007-12-16", FIXED + REST, "2007-12-16", rest_of_term="calendar_days")
    assert str(by_days["severance"]) == "$250,520.55"  # 381 days: one of them a leap day


def test_the_last_of_it_falls_due_with_the_term() -> None:
    found = on("2007-06-30", FIXED + REST, "2006-12-31")
    (entry,) = found.payments
    assert str(entry.due) == "2008-12-31"


@pytest.mark.parametrize(
    ("words", "last", "owed"),
    [
        ("60% of your base salary until the end of the term.", "2006-12-31", "$288,000.00"),
        ("your base salary for the remainder of the term, but in no event for less than twelve (12)"
         " months.", "2006-12-31", "$480,000.00"),
        ("your base salary for the remainder of the term, but in no event for less than twelve (12)"
         " months.", "2008-12-31", "$240,000.00"),
        ("60% of your base salary until the end of the term, reduced by any payments under a"
         " disability policy.", "2006-12-31", "unknown: $0.00 to $288,000.00"),
    ],
)  # fmt: skip
def test_a_share_of_it_and_the_least_of_it(words: str, last: str, owed: str) -> None:
    assert str(on(last, f"{FIXED}{ENDS} {words}", last)["severance"]) == owed


def test_the_words_say_the_same_again() -> None:
    for words in ("60% of your base salary until the end of the term",
                  "your base salary for the remainder of the term"):  # fmt: skip
        (first,) = Severance.read(Letter("letter", f"{ENDS} {words}."))
        (again,) = Severance.read(Letter("letter", first.words()))
        assert first.rest_of_term and again.rest_of_term
        assert first.percent == again.percent and first.form == again.form


def test_a_time_in_which_to_resign_is_no_length_of_salary() -> None:
    text = (
        f"{PAY}If your employment is terminated for any reason other than Cause, or if you resign"
        " within 90 days after a material reduction in your duties or pay, we shall pay you"
        " as severance the salary that would have been payable for the remaining term."
    )
    (found,) = Severance.read(Letter("letter", text))
    assert (found.rest_of_term, found.days) == (True, None)
    assert found.triggers == ("without_cause", "good_reason")


def test_an_ending_that_follows_a_change_within_months_is_near_it() -> None:
    text = (
        "Upon a Change in Control followed within fifteen months by the termination of your"
        " employment by the Company without Cause, you shall receive two years of base salary."
    )
    (found,) = Severance.read(Letter("letter", text))
    assert (found.double, found.after_change, found.months) == (True, 15, 24)


@pytest.mark.parametrize(
    "left",
    ["then remaining term", "unexpired term of this Agreement", "remaining portion of the term"],
)
def test_other_words_for_what_is_left(left: str) -> None:
    (found,) = Severance.read(Letter("letter", f"{ENDS} your base salary for the {left}."))
    assert found.rest_of_term


def test_years_that_are_averaged_are_no_window() -> None:
    words = (
        "If within one year after a Change in Control the Company terminates your employment other"
        " than for Cause, or you resign because your duties have been reduced, the Company shall"
        " pay you a lump sum of 2.99 times your average annual compensation for the five calendar"
        " years before the Change in Control."
    )
    (found,) = Severance.read(Letter("letter", words))
    assert (found.after_change, found.before_change) == (12, None)
    assert (found.percent, found.bonus_is) == (299, "past compensation")


@pytest.mark.parametrize(
    "words",
    [
        "The Company shall pay you twelve months of base salary in the event of your termination"
        " without Cause within six months before or twelve months after a Change in Control.",
        "You will receive your base salary for twelve months and your bonus if terminated without"
        " Cause during the six months before, or twelve months after, a Change in Control.",
        "You will receive twelve months of base salary if, in the six months before a Change in"
        " Control, the Company terminates your employment without Cause.",
    ],
)
def test_a_window_before_a_change_stays_one_beside_salary(words: str) -> None:
    (found,) = Severance.read(Letter("letter", words))
    assert (found.months, found.before_change) == (12, 6)


@pytest.mark.parametrize(
    ("last", "words", "owed"),
    [  # 24 months are left, or 12 months and 15 days, or a month and a day
        ("2006-12-31", "for the lesser of 18 months or the remainder of the term", "$360,000.00"),
        ("2007-12-16", "for 18 months or, if shorter, the remainder of the term", "$249,863.01"),
        (
            "2008-11-30",
            "for the remainder of the term or one year, whichever is less",
            "$20,657.53",
        ),
        (
            "2008-11-30",
            "for a year or the remainder of the term, whichever is longer",
            "$240,000.00",
        ),
    ],
)
def test_the_lesser_or_the_greater_of_it_and_so_many_months(
    last: str, words: str, owed: str
) -> None:
    found = on(last, f"{FIXED}{ENDS} your base salary {words}.", last)
    assert str(found["severance"]) == owed


@pytest.mark.parametrize(
    "promise",
    [  # a sum, and the time of the cover, are what is compared
        "the lesser of twelve months of base salary or $200,000, and health benefits for the"
        " remainder of the term.",
        "your base salary for twelve months and your health coverage for the lesser of twelve"
        " months and the remainder of the term.",
    ],
)
def test_what_else_is_compared_is_not_the_rest_of_the_term(promise: str) -> None:
    (found,) = Severance.read(Letter("letter", f"{ENDS} {promise}"))
    assert found.up_to
    assert not (found.lesser or found.rest_of_term)


@pytest.mark.parametrize(
    ("last", "promise", "owed"),
    [  # a week of $240,000 is $4,615.38...; two whole years, then ten, then thirty
        ("2008-06-30", "six months of base salary plus two additional weeks", "$138,461.54"),
        ("2016-03-31", "13 weeks of base salary plus two weeks of salary", "$152,307.69"),
        ("2036-03-31", "six months of base salary plus two weeks", "$240,000.00"),
        ("2016-03-31", "10 weeks of base salary plus two weeks", "$138,461.54"),
    ],
)
def test_weeks_for_each_year_of_service_on_top(last: str, promise: str, owed: str) -> None:
    limit = "for each completed year of service, up to a maximum of 52 weeks"
    found = on(last, f"{ENDS} {promise} {limit}.", last)
    assert str(found["severance"]) == owed
