"""An office given up, an employment that goes on in another, and a time of consulting after it:
what is said of one is not said of the others.
"""

from __future__ import annotations

import pytest

import tenure
from tenure.facts.values import iso
from tenure.provisions.resignation import Resignation
from tenure.provisions.salary import Salary
from tenure.provisions.term import Term
from tenure.text import Letter

LEAVES = 'Your employment with the Company will end on August 31, 2015 (the "Separation Date").'
CONSULTS = (
    'From September 1, 2015 through February 29, 2016 (the "Consulting Period"), you will serve as'
    " a consultant to the Company. The Company may terminate the Consulting Period at any time upon"
    " ten days' written notice."
)
STEPS_DOWN = (
    "You will continue to serve as Treasurer through March 31, 2015. From April 1, 2015 through"
    ' August 31, 2015 (the "Interim Period") you will be employed as an adviser. {} Your base'
    " salary will be $240,000 a year through March 31, 2015. During the Interim Period your base"
    " salary will be $90,000 a year."
)


def test_a_time_of_consulting_is_no_term_of_the_employment() -> None:
    letter = Letter("letter", f"{LEAVES} {CONSULTS}")
    assert not list(Term.read(letter)) and not list(Resignation.read(letter))


def test_a_consulting_agreement_has_its_own_term_and_notice() -> None:
    letter = Letter("letter", CONSULTS)
    [term] = Term.read(letter)
    assert term.ends is not None and iso(term.ends) == "2016-02-29"
    [notice] = Resignation.read(letter)
    assert notice.company_days == 10


def test_an_office_may_end_before_the_employment() -> None:
    letter = Letter("letter", STEPS_DOWN.format(LEAVES))
    assert not [t for t in Term.read(letter) if t.ends and iso(t.ends) == "2015-03-31"]


@pytest.mark.parametrize(
    ("day", "rate"), [("2015-03-31", 240_000), ("2015-04-01", 90_000), ("2015-08-31", 90_000)]
)
def test_a_salary_of_a_period_with_a_name_follows_the_first(day: str, rate: int) -> None:
    log = tenure.Facts.of([{"on": "2012-01-03", "fact": "employment_started"}])
    statement = tenure.on(tenure.read(STEPS_DOWN.format(LEAVES)), log, day)
    assert statement["salary_rate"].plain == rate


def test_a_salary_of_a_period_without_a_known_day_is_told_beside_the_first() -> None:
    words = STEPS_DOWN.format(LEAVES).replace("From April 1, 2015 through", "Until")
    words = words.replace(" through March 31, 2015. During", ". During")
    [salary] = Salary.read(Letter("letter", words))
    assert salary.stated_again is None and not salary.steps
    assert salary.besides == ("During the Interim Period your base salary will be $90,000 a year.",)
