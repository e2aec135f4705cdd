"""Endings that count only before a day, after one, or between two."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.benefits import Benefits
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.text import Letter

PAY = "Your base salary will be $240,000 per year. "


def severance(letter: str, last: str) -> str:
    text = Letter("letter", PAY + letter)
    read = tuple(p for kind in (Salary, Severance) for p in kind.read(text))
    log = [
        {"on": "2004-01-01", "fact": "employment_started"},
        {"on": last, "fact": "terminated", "by": "company", "for_cause": "no"},
    ]
    found = state(Agreement(text, read), World(tenure.Facts.of(log)), day_number("2009-12-31"))
    return str(found["severance"])


@pytest.mark.parametrize(
    ("when", "paid", "unpaid"),
    [
        ("on or before June 30, 2006", "2006-06-30", "2006-07-01"),
        ("before June 30, 2006", "2006-06-29", "2006-06-30"),
        ("after June 30, 2006", "2006-07-01", "2006-06-30"),
        ("on or after June 30, 2006", "2006-06-30", "2006-06-29"),
        ("between May 1, 2006 and June 30, 2006", "2006-05-01", "2006-04-30"),
        ("between May 1, 2006 and June 30, 2006", "2006-06-30", "2006-07-01"),
        ("after May 1, 2006 but before June 30, 2006", "2006-05-02", "2006-06-30"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "If the Company terminates your employment without Cause {},",
        "If, {}, the Company terminates your employment without Cause,",
    ],
)
def test_the_days_on_which_an_ending_counts(form: str, when: str, paid: str, unpaid: str) -> None:
    letter = f"{form.format(when)} you will be paid six months of base salary."
    assert severance(letter, paid) == "$120,000.00"
    assert severance(letter, unpaid) == "$0.00"


def test_cover_goes_by_them_too() -> None:
    (found,) = Benefits.read(
        Letter(
            "letter",
            "If the Company terminates your employment without Cause prior to July 1, 2006, the"
            " Company will pay your COBRA premiums for six months.",
        )
    )
    assert found.triggers == ("without_cause",)
    assert found.ending_by == day_number("2006-06-30")


@pytest.mark.parametrize(
    "text",
    [  # two days of different matters, one of no year, the day of a payment, times from a day on
        "If the Company terminates your employment without Cause before June 30, 2006, or you have"
        " not moved by July 1, 2006, you will be paid six months of base salary.",
        "If the Company terminates your employment without Cause before June 30, you will be paid"
        " six months of base salary.",
        "If the Company terminates your employment without Cause, it will pay you, on or before"
        " March 15, 2007, six months of base salary.",
        "If the Company terminates your employment without Cause, you shall receive the following,"
        " which shall be paid before March 15, 2007: six months of base salary.",
        "If, within twelve months after June 30, 2006, the Company terminates your employment"
        " without Cause, you will be paid six months of base salary.",
        "If the Company terminates your employment without Cause in the year following June 30,"
        " 2006, you will be paid six months of base salary.",
    ],
)
def test_what_is_not_understood_of_the_days_is_left_to_somebody(text: str) -> None:
    (found,) = Severance.read(Letter("letter", text))
    assert found.triggers == ("described",)
    assert found.ending_by is None


def test_the_day_of_a_payment_in_the_sentence_of_the_event_is_none_of_them() -> None:
    text = (
        "If the Company terminates your employment without Cause, you will be entitled to what is"
        " said below, to be made on or before March 15, 2007. The Company shall pay you six months"
        " of base salary."
    )
    (found,) = Severance.read(Letter("letter", text))
    assert (found.triggers, found.ending_by) == (("without_cause",), None)
