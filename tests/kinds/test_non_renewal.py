"""Severance where the Company's refusal to renew the term is a termination without cause."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.benefits import Benefits
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.provisions.term import Term
from tenure.text import Letter

LETTER = (
    "Your base salary will be $240,000 per year. The term of this Agreement is one year and renews"
    " automatically for successive one-year periods unless either party gives sixty days' notice"
    " of non-renewal. If the Company terminates your employment without Cause, the Company will pay"
    " you twelve months of base salary. "
)
TREATED = (
    "Non-renewal of this Agreement by the Company shall be treated as a termination without Cause."
)
NOTICE = {"on": "2006-01-10", "fact": "non_renewal_notice", "from": "company"}  # in time


def severance(said: str, on: str, *log: dict[str, Any]) -> str:
    """What is owed by a day; the first term ends on March 13, 2006."""
    letter = Letter("letter", LETTER + said)
    read = tuple(p for kind in (Salary, Term, Severance) for p in kind.read(letter))
    world = World(tenure.Facts.of([{"on": "2005-03-14", "fact": "employment_started"}, *log]))
    return str(state(Agreement(letter, read), world, day_number(on))["severance"])


def test_it_is_owed_when_the_term_is_over() -> None:
    assert severance(TREATED, "2006-03-12", NOTICE) == "$0.00"
    assert severance(TREATED, "2006-03-13", NOTICE) == "$240,000.00"
    assert severance("", "2006-03-13", NOTICE) == "$0.00"


def test_not_where_the_executive_does_not_renew() -> None:
    assert severance(TREATED, "2006-06-30", NOTICE | {"from": "executive"}) == "$0.00"
    nobody = {name: value for name, value in NOTICE.items() if name != "from"}
    assert severance(TREATED, "2006-06-30", nobody) == "unknown: $0.00 to $240,000.00"


def test_not_where_the_employment_ended_before() -> None:
    gone = {"on": "2006-02-15", "fact": "resigned"}
    assert severance(TREATED, "2006-06-30", NOTICE, gone) == "$0.00"


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("If the Company elects not to renew the term, that shall constitute a termination of your"
         " employment without Cause.", True),
        ("A notice of non-renewal by the Company shall be deemed a termination other than for"
         " Cause.", True),
        ("The Company's failure to extend this Agreement will be regarded as a termination without"
         " Cause.", True),
        ("If you are terminated without Cause (including by the Company's non-renewal), you will be"
         " paid six months of base salary.", True),
        ("Non-renewal by the Company shall not be deemed a termination without Cause.", False),
        ("In no event shall a notice of non-renewal by the Company be deemed a termination without"
         " Cause.", False),
        ("Your election not to renew shall be treated as a resignation.", False),
    ],
)  # fmt: skip
def test_how_letters_say_it(said: str, is_so: bool) -> None:
    read, *_ = list(Severance.read(Letter("letter", LETTER + said)))[::-1]
    assert read.non_renewal is is_so
    assert read.triggers == ("without_cause",)
    (again,) = Severance.read(Letter("letter", read.words()))
    assert again.non_renewal is is_so


def test_cover_goes_on_as_well() -> None:
    promise = (
        "The term is one year. If your employment is terminated by the Company without Cause"
        " (which shall include its non-renewal of the term), the Company will pay you three months"
        " of base salary and your COBRA premiums for three months."
    )
    (cover,) = Benefits.read(Letter("letter", promise))
    assert cover.non_renewal
    (again,) = Benefits.read(Letter("letter", cover.words()))
    assert again.non_renewal
    (where,) = cover.cite.fields["non_renewal"]
    assert promise[where.start : where.end].endswith("its non-renewal")
    read = tuple(p for kind in (Term, Benefits) for p in kind.read(Letter("letter", promise)))
    log = [{"on": "2005-03-14", "fact": "employment_started"}, NOTICE]
    world = World(tenure.Facts.of(log))
    found = state(Agreement(Letter("letter", promise), read), world, day_number("2006-07-01"))
    assert str(found["health_from"]) == "2006-03-14"
