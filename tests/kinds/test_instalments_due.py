"""Severance by instalments: the day and the sum of each, what has come due by a day, and what it
waits for. Every sum was worked out by hand.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.calendar import add_months, day
from tenure.engine.due import Deadline, due
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number, iso
from tenure.formula import Form, const, leaf
from tenure.formula.units import DATE, NUMBER
from tenure.instalments import Every, Instalments
from tenure.provisions.release import Release
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.text import Letter
from tenure.views.words import falls_due

FIRED = "If the Company terminates your employment without Cause, "
LEFT = "This Separation Agreement confirms that your employment ended on March 10, 2006. "
STARTED = {"on": "2005-03-14", "fact": "employment_started"}
ENDED = {"on": "2006-03-10", "fact": "terminated", "by": "company", "for_cause": "no"}
RELEASE = (
    " Your severance is subject to your signing a release of claims within 45 days after the"
    " termination of your employment and not revoking it within 7 days."
)


def stated(words: str, on: str, *log: dict[str, Any], paid: str = "") -> Statement:
    """What stands after an ending on March 10, 2006, of pay of $240,000 a year."""
    letter = Letter("letter", f"Your salary is $240,000 per year{paid}. {words}")
    read = (*Salary.read(letter), *Severance.read(letter), *Release.read(letter))
    world = World(tenure.Facts.of([STARTED, ENDED, *log]))
    return state(Agreement(letter, read), world, day_number(on))


def listed(s: Statement) -> list[Deadline]:
    return [d for d in due(s, day_number("2006-01-01"), day_number("2010-01-01")) if d.amount]


def come(s: Statement) -> str:
    return str(s["severance_fallen_due"])


MONTHLY = FIRED + "it shall pay you six months of base salary in six equal monthly installments."


def test_each_instalment_has_its_day_and_its_sum() -> None:
    s = stated(MONTHLY, "2006-06-30")
    assert [(iso(d.on), str(d.amount)) for d in listed(s)] == [
        ("2006-04-10", "$20,000.00"),
        ("2006-05-10", "$20,000.00"),
        ("2006-06-10", "$20,000.00"),
        ("2006-07-10", "$20,000.00"),
        ("2006-08-10", "$20,000.00"),
        ("2006-09-10", "$20,000.00"),
    ]
    assert listed(s)[0].what == "pay the severance, instalment 1 of 6"
    assert come(s) == "$60,000.00"
    assert falls_due(s.payments[0]) == "6 instalments, 2006-04-10 to 2006-09-10"


def test_the_last_takes_what_rounding_left() -> None:
    words = FIRED + "it shall pay you $100,000 in three equal monthly installments."
    sums = [str(d.amount) for d in listed(stated(words, "2006-03-31"))]
    assert sums == ["$33,333.33", "$33,333.33", "$33,333.34"]


def test_half_months_from_a_day_that_the_letter_gives() -> None:
    words = LEFT + "As severance the Company will pay you 36 semi-monthly payments of $18,750, "
    s = stated(words + "beginning on April 15, 2006.", "2006-06-01")
    parts = listed(s)
    assert [iso(d.on) for d in parts[:4]] == [
        "2006-04-15", "2006-04-30", "2006-05-15", "2006-05-31",
    ]  # fmt: skip
    assert len(parts) == 36 and iso(parts[-1].on) == "2007-09-30"
    assert {str(d.amount) for d in parts} == {"$18,750.00"}
    assert str(s["severance"]) == "$675,000.00" and come(s) == "$75,000.00"
    assert len({d.uid for d in parts}) == 36


def test_as_often_as_the_salary_is_paid() -> None:
    words = FIRED + "the Company will continue to pay your base salary for three months."
    s = stated(words, "2006-04-15", paid=", payable semi-monthly")
    assert [iso(d.on) for d in listed(s)] == [
        "2006-03-15", "2006-03-31", "2006-04-15", "2006-04-30", "2006-05-15", "2006-05-31",
    ]  # fmt: skip
    assert come(s) == "$30,000.00"


def test_the_last_is_a_part_where_the_time_is_no_whole_number_of_pay_runs() -> None:
    """Three months are 6 1/2 of 26 runs: 60,000 / 6.5 = 9,230.77; 60,000 - 6 x 9,230.77."""
    words = FIRED + "the Company will continue to pay your base salary for three months."
    sums = [str(d.amount) for d in listed(stated(words, "2006-04-15", paid=", payable bi-weekly"))]
    assert sums == ["$9,230.77"] * 6 + ["$4,615.38"]


def test_pay_days_that_nobody_told_are_no_guess() -> None:
    """Of $60,000 over three months, two and some days of which are gone: at least one month's pay
    has come, and at most all.
    """
    words = FIRED + "the Company will continue to pay your base salary for three months."
    s = stated(words, "2006-05-20")
    assert come(s) == "unknown: $20,000.00 to $60,000.00"
    assert [(d.what, iso(d.on)) for d in listed(s)] == [
        ("pay the last of the severance", "2006-06-10")
    ]
    assert come(stated(words, "2006-06-10")) == "$60,000.00"


def test_the_first_takes_in_what_would_have_come_before() -> None:
    words = FIRED + (
        "the Company will pay you your salary for four months in monthly installments. The first"
        " payment shall be made on the 60th day after your termination and shall include all"
        " amounts that would otherwise have been paid before that day."
    )
    s = stated(words, "2006-05-09")
    assert [(iso(d.on), str(d.amount), d.what) for d in listed(s)] == [
        ("2006-05-09", "$20,000.00", "pay the severance, instalment 1 of 4"),
        ("2006-05-10", "$20,000.00", "pay the severance, instalment 2 of 4"),
        ("2006-06-10", "$20,000.00", "pay the severance, instalment 3 of 4"),
        ("2006-07-10", "$20,000.00", "pay the severance, instalment 4 of 4"),
    ]
    assert come(s) == "$20,000.00" and come(stated(words, "2006-05-08")) == "$0.00"


def test_without_a_catch_up_the_days_only_begin_later() -> None:
    words = FIRED + "it shall pay you four months of base salary in equal monthly installments"
    s = stated(f"{words} beginning on the 60th day following the termination.", "2006-05-09")
    assert [iso(d.on) for d in listed(s)] == [
        "2006-05-09", "2006-06-09", "2006-07-09", "2006-08-09",
    ]  # fmt: skip


def test_what_waits_for_the_release_comes_with_it() -> None:
    signed = {"on": "2006-04-14", "fact": "release_signed"}  # past revoking on April 21
    s = stated(MONTHLY + RELEASE, "2006-04-30", signed)
    assert [(iso(d.on), str(d.amount)) for d in listed(s)][:2] == [
        ("2006-04-21", "$20,000.00"),
        ("2006-05-10", "$20,000.00"),
    ]
    assert come(s) == "$20,000.00"
    assert come(stated(MONTHLY + RELEASE, "2006-04-20", signed)) == "$0.00"


def test_other_work_ends_them() -> None:
    """June 10 is 92 days from March 10, and the six months are 184: half of $120,000 is left."""
    words = FIRED + (
        "the Company will continue to pay your base salary for six months in monthly installments,"
        " or until you begin other employment, whichever comes first."
    )
    work = {"on": "2006-05-25", "fact": "other_employment_started"}
    s = stated(words, "2006-06-30", work)  # 76 of 184 days: 120,000 x 76 / 184 = 49,565.22
    assert str(s["severance"]) == come(s) == "$49,565.22"
    assert [str(d.amount) for d in listed(s)] == ["$20,000.00", "$20,000.00", "$9,565.22"]


def test_what_was_paid_is_counted_towards_the_oldest() -> None:
    paid = [
        {"on": "2006-04-10", "fact": "paid", "what": "severance", "amount": 20000},
        {"on": "2006-05-20", "fact": "paid", "what": "severance", "amount": 20000},
    ]
    found = listed(stated(MONTHLY, "2006-06-30", *paid))
    assert [d.status for d in found] == ["done", "late", "breached", *["pending"] * 3]


@pytest.mark.parametrize(
    ("said", "first"),
    [
        (", the first of which shall be paid on the first day of the month following your"
         " termination.", "2006-04-01"),
        (" commencing within 30 days following the date of termination.", "2006-04-09"),
        (", beginning at a time to be agreed.", None),
        (" commencing on the first payroll date following the termination.", "2006-04-10"),
    ],
)  # fmt: skip
def test_when_the_first_comes(said: str, first: str | None) -> None:
    words = FIRED + "it shall pay you nine months of base salary in equal monthly installments"
    found = listed(stated(words + said, "2006-03-31"))
    assert iso(found[0].on) == first if first else "last of" in found[0].what


def naive(first: date, every: Every, count: int) -> list[date]:
    """The days one after the other, by a calendar alone."""
    if every in ("weekly", "biweekly"):
        return [first + timedelta(days=n * (7 if every == "weekly" else 14)) for n in range(count)]
    if every == "semimonthly":
        days, at = [first], first
        while len(days) < count:
            at += timedelta(days=1)
            if at.day == 15 or (at + timedelta(days=1)).day == 1:
                days.append(at)
        return days
    step = {"monthly": 1, "quarterly": 3, "yearly": 12}[every]
    return [date.fromordinal(add_months(day(first), n * step, 3) + 719163) for n in range(count)]


@pytest.mark.parametrize("every", ["weekly", "biweekly", "semimonthly", "monthly", "quarterly"])
def test_the_days_are_those_of_a_calendar(every: Every) -> None:
    for first in (date(2006, 1, 31), date(2004, 2, 29), date(2005, 2, 15), date(2007, 6, 4)):
        made = Instalments(const(day(first), DATE), every, const(40))
        n, on = leaf("n", NUMBER, 0, 600), leaf("on", DATE)
        form = Form({"day": made.day(n), "come": made.come_by(on)})
        days = naive(first, every, 40)
        for i, wanted in enumerate(days):
            found = form.ints({"n": i, "on": day(wanted)})
            assert found["day"][0] == day(wanted) and found["come"][0] == i + 1
            assert form.ints({"n": i, "on": day(wanted) - 1})["come"][0] == i
