"""When severance is due that is paid in instalments, on a day, or with the agreement on a parting,
and that it never falls due whole on the first day.
"""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.text import Letter

FIRED = "If the Company terminates your employment without Cause, "
LEFT = "This Separation Agreement confirms that your employment ended on May 3, 2004. "
PAID: dict[str, dict[str, Any]] = {
    FIRED + "we will keep paying your salary for ten months, or until you find other work, "
    "whichever comes first.": {"form": "continuation", "months": 10, "until_work": True},
    FIRED + "it shall pay you ten months' salary, in monthly payments.": {
        "form": "continuation",
        "months": 10,
    },
    FIRED + "it shall pay you severance of twelve months' salary, in twelve equal monthly "
    "payments.": {"form": "continuation", "months": 12},
    FIRED + "it shall pay to her the salary in force at dismissal, by bi-weekly payments, for "
    "fourteen (14) months.": {"form": "continuation", "months": 14},
    FIRED + "you will be paid your salary for ten months.": {"form": "continuation", "months": 10},
    FIRED + "you will be paid an amount equal to your salary for ten months.": {"months": 10},
    FIRED + "you will receive 1.5 times your base salary, paid over 18 months.": {
        "percent": 150,
        "form": "continuation",
        "over": 18,
    },
    FIRED + "the Company will pay you one (1) times the sum of your base salary and target bonus, "
    "in equal installments on its regular payroll dates over ten months.": {
        "percent": 100,
        "bonus": True,
        "bonus_is": "target bonus",
        "form": "continuation",
        "over": 10,
    },
    FIRED + "the Company shall pay you $240,000 in 24 equal monthly installments.": {
        "amount": 24000000,
        "form": "continuation",
        "over": 24,
    },
    LEFT + "As severance the Company will pay you: (x) 26 even payments over a period of fifty-two"
    " weeks in the total amount of $91,000; and (y) your accrued salary.": {
        "amount": 9100000,
        "form": "continuation",
        "over": 12,
    },
    LEFT + "As severance the Company will pay you a total of $90,000, in nine equal monthly"
    " installments of $10,000 each, beginning on May 31, 2004.": {
        "amount": 9000000,
        "form": "continuation",
        "over": 9,
    },
    LEFT + "As severance the Company will pay you $60,000 in ten biweekly payments of $6,000.": {
        "amount": 6000000,
        "form": "continuation",
        "every": "biweekly",
        "payments": 10,
    },
    LEFT + "As severance the Company will pay you twelve payments totaling $60,000, the first of"
    " them on June 15, 2004.": {"amount": 6000000, "form": "in parts"},
    LEFT + "As severance the Company will pay you $60,000, $5,000 of it each month from June 30,"
    " 2004.": {"amount": 6000000, "form": "continuation"},
    FIRED + "Employer shall pay to Employee, at the times the same would have been payable, his "
    "salary for ten months.": {"form": "continuation", "months": 10},
    FIRED + "you will receive nine months of base salary in three equal installments.": {
        "months": 9,
        "form": "in parts",
    },
    FIRED + "it shall pay you, within twenty days, a lump sum of ten months of base salary.": {
        "months": 10,
        "form": "lump sum",
        "lag": 20,
        "lag_latest": True,
    },
    "The Bank may terminate the Executive without Cause by paying to him, within 20 days, "
    "a lump sum equal to ten months' salary.": {
        "months": 10,
        "form": "lump sum",
        "lag": 20,
        "lag_latest": True,
    },
    FIRED + "then within ten days after such termination the Company shall pay you a lump sum of "
    "ten months of base salary.": {"months": 10, "form": "lump sum", "lag": 10, "lag_latest": True},
    LEFT + "The Company shall pay you severance of $90,000 on June 1, 2004.": {
        "amount": 9000000,
        "day": 12570,
    },
    LEFT + "The Company shall pay you severance of $90,000 in a lump sum on or before June 1, "
    "2004.": {"amount": 9000000, "form": "lump sum", "day": 12570, "lag_latest": True},
    LEFT + "The Company shall pay you severance of $90,000 in equal monthly installments through "
    "December 31, 2004.": {"amount": 9000000, "form": "continuation", "day": 12783},
    LEFT + "The Company shall pay you severance of $90,000 in a lump sum upon the execution of "
    "this Agreement.": {"amount": 9000000, "lag": 0, "form": "lump sum", "lag_after": "release"},
    LEFT + "The Company shall pay you severance of $90,000, in fifty-two (52) equal bi-weekly "
    "payments.": {"amount": 9000000, "form": "continuation", "over": 24},
    LEFT + "The Company shall pay you severance of $90,000, to be paid as follows: $10,000 each "
    "quarter for two years and the rest thereafter.": {"amount": 9000000, "form": "in parts"},
}
DUE = {
    "it will continue to pay your base salary for ten months.": ("2007-01-31", "2007-01-31"),
    "it shall pay you $90,000 in 24 equal monthly installments.": ("2008-03-31", "2008-03-31"),
    "it shall pay you a lump sum of $90,000.": ("2006-03-31", "2006-03-31"),
    "it shall pay you $90,000 in equal installments.": ("2006-03-31", None),
}


@pytest.mark.parametrize("said", PAID)
def test_when_and_how_it_is_paid(said: str) -> None:
    (found,) = Severance.read(Letter("letter", said))
    told = {name: getattr(found, name) for name in PAID[said]}
    assert told == PAID[said]
    others = {"over", "day", "lag", "form"} - PAID[said].keys()
    assert all(getattr(found, name) is None for name in others)


@pytest.mark.parametrize("said", DUE)
def test_the_last_of_it_is_due_when_the_instalments_end(said: str) -> None:
    letter = Letter("letter", f"Your base salary will be $120,000 per year. {FIRED}{said}")
    read = (*Salary.read(letter), *Severance.read(letter))
    log = [
        {"on": "2005-03-14", "fact": "employment_started"},
        {"on": "2006-03-31", "fact": "terminated", "by": "company", "for_cause": "no"},
    ]
    world = World(tenure.Facts.of(log))
    (paid,) = state(Agreement(letter, read), world, day_number("2006-06-30")).payments
    low, high = DUE[said]
    assert paid.due.low == day_number(low)
    assert (paid.due.high == day_number(high)) if high else not paid.due.known
