"""Resignation: the notice that was given, against what binds and what is only requested."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.provisions.resignation import Resignation
from tenure.text import Letter

BINDING = (
    "You agree to provide the Board of Directors with sixty (60) days advance notice of your "
    "resignation."
)
ASKED = (
    "As an employee you may terminate employment at any time with notice to Lumenor. We request "
    "that in the event of resignation, you give the company at least 30 days notice."
)


def found(letter: str, *log: dict[str, Any]) -> Statement:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(Resignation.read(source)))
    start = {"on": "2005-01-04", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement, world, 13_600)


def resigned(on: str, notice: str) -> dict[str, Any]:
    return {"on": on, "fact": "resigned", "notice_given": notice}


@pytest.mark.parametrize(
    ("notice", "days", "enough", "short"),
    [
        ("2006-03-01", 60, True, 0),
        ("2006-03-02", 59, False, 1),
        ("never", 0, False, 60),
    ],
)
def test_notice_that_binds(notice: str, days: int, enough: bool, short: int) -> None:
    statement = found(BINDING, resigned("2006-04-30", notice))
    assert statement["notice_given_days"].plain == days
    assert statement["notice_enough"].plain is enough
    assert statement["notice_short_by"].plain == short


@pytest.mark.parametrize(
    ("notice", "days", "enough", "met"),
    [
        ("2006-10-02", 30, True, True),
        ("2006-10-22", 10, True, False),
        ("never", 0, False, False),
    ],
)
def test_notice_that_is_only_requested(notice: str, days: int, enough: bool, met: bool) -> None:
    statement = found(ASKED, resigned("2006-11-01", notice))
    assert statement["notice_given_days"].plain == days
    assert statement["notice_enough"].plain is enough
    assert statement["request_met"].plain is met


def test_a_notice_may_be_a_fact_of_its_own() -> None:
    told = {"on": "2006-03-01", "fact": "resignation_notice", "effective": "2006-04-30"}
    gone = {"on": "2006-04-30", "fact": "resigned"}
    assert found(BINDING, told, gone)["notice_given_days"].plain == 60
    assert not found(BINDING, gone)["notice_enough"].known


def test_until_somebody_resigns_there_is_nothing_to_tell() -> None:
    assert not [name for name in found(BINDING).figures if "notice" in name]


def read(letter: str) -> dict[str, Any]:
    source = Letter("letter", letter)
    names = ("notice_days", "notice_months", "company_days", "company_months")
    return {
        name: value
        for found in Resignation.read(source)
        for name in names
        if (value := getattr(found, name)) is not None
    }


@pytest.mark.parametrize(
    "letter",
    [
        "The Company may terminate the employment for Cause at any time without notice.",
        "You may resign for Good Reason upon 30 days' prior written notice to the Company.",
        "The term renews for one year unless either party gives 90 days' notice of termination.",
        "In the event of Disability, the Company may terminate this Agreement on 20 days' notice.",
        "The bonus plan may be amended or terminated by the Company with or without notice.",
        "The Company shall give you five days' prior written notice of any such meeting, at which"
        " your termination may be considered.",
        "After the expiration of the Term either party may end the employment without notice.",
        "After the End Date your employment will be at will, and either you or the Company may end"
        " it at any time with or without notice.",
        "Cause means a breach that is not corrected within ten days after written notice by the"
        " Company of its intent to terminate your employment.",
        "Your employment may not be terminated by either party without notice.",
        "Termination. Cause means (a) a felony or (b) a failure to perform your duties after 15"
        " days' written notice from the Board.",
        "Your employment may be terminated with cause at any time without notice.",
        "You may resign upon 30 days' notice to the Board following a Change in Control.",
        "During the probation either party may terminate the employment on 7 days' notice.",
        "This payment is in lieu of the 60-day notice period set forth in the Employment Agreement"
        " for a termination by the Company.",
        "The Company may terminate the employment for Cause immediately upon written notice.",
        "If the Executive is absent for a week, the Company may terminate the employment at any"
        " time, effective immediately upon notice.",
        "If his duties are changed, the Executive may resign upon written notice to the Company.",
        '"Date of Termination" means (i) if the employment ends pursuant to Section 6(b), the date'
        " specified in the Notice of Termination, which shall be at least 20 days after the Notice"
        " of Termination.",
    ],
)
def test_other_notices_are_not_notice_of_the_end(letter: str) -> None:
    assert read(letter) == {}


def test_a_length_that_is_stated_goes_before_none() -> None:
    at_will = "Either party may end the employment at any time, with or without notice."
    own = "Should you resign, you will give the Company thirty days' notice."
    for letter in (f"{at_will} {own}", f"{own} {at_will}"):
        assert read(letter) == {"notice_days": 30, "company_days": 0}


def test_months_of_notice_are_counted_back_from_the_last_day() -> None:
    letter = "You may resign at any time upon two months' written notice."
    statement = found(letter, resigned("2006-04-30", "2006-03-01"))
    assert statement["notice_enough"].plain is False
    assert statement["notice_short_by"].plain == 1
    assert found(letter, resigned("2006-04-30", "2006-02-28"))["notice_enough"].plain is True


def test_a_year_of_notice_has_365_days() -> None:
    letter = Letter(
        "letter",
        "Your employment may be terminated by the Company giving you not less than twelve months'"
        " notice in writing and by you giving the Company not less than six months' notice.",
    )
    [found] = Resignation.read(letter)
    assert (found.company_months, found.notice_months) == (12, 6)
    [field] = found.sheet()
    assert (field.value["company"], field.value["executive"]) == (365, 180)


def test_either_sides_end_of_it_after_a_clause_of_another_thing() -> None:
    said = (
        "The Board may ask you to extend, and either you or the Board may end the arrangement"
        " sooner, for any reason, on 20 days' notice to the other."
    )
    assert read(said) == {"notice_days": 20, "company_days": 20}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Either of us may end the employment on 20 days' notice, except that no such notice is"
         " necessary for a termination for Cause.",
         "You may resign at any time upon 20 days' notice. The Company may terminate your"
         " employment, other than for Cause, at any time upon 20 days' notice. The Company may"
         " terminate your employment for Cause without notice."),
        ("Ames may end his employment on 20 days' written notice. The Company may end it on 30"
         " days' notice to Ames.",
         "You may resign at any time upon 20 days' notice. The Company may terminate your"
         " employment at any time upon 30 days' notice."),
        ("The employment may be ended by the Executive for any reason (including for Good Reason)"
         " on 25 days' written notice.",
         "You may resign at any time upon 25 days' written notice."),
        ("You will give us, and we will give you, 30 days' written notice of termination.",
         "You may resign at any time upon 30 days' written notice. The Company may terminate your"
         " employment at any time upon 30 days' written notice."),
        ("You are asked to give us 15 days' notice should you decide to leave.",
         "We request that you give the Company at least 15 days notice of your resignation."),
        ("The Company asks that you give 15 days' notice if you decide to leave.",
         "We request that you give the Company at least 15 days notice of your resignation."),
    ],
)  # fmt: skip
def test_what_a_notice_is_of_and_how_it_is_given(said: str, words: str) -> None:
    [found] = Resignation.read(Letter("letter", said))
    assert found.words() == words


def test_what_the_next_sentences_say_of_a_notice_is_told() -> None:
    said = (
        "Either party may end the employment on two months' notice in writing. During the trial"
        " period of 90 days the notice is three days. The Company may waive the notice period."
    )
    [found] = Resignation.read(Letter("letter", said))
    assert found.besides == (
        "During the trial period of 90 days the notice is three days.",
        "The Company may waive the notice period.",
    )


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        ("The Bank may end the employment: (i) for Cause, at once; (ii) for Disability, upon 20"
         " days' notice; or (iii) without Cause, upon 75 days' notice.",
         {"company_days": 75}),
        ("You may leave for Good Reason on 20 days' notice and otherwise on 50 days' notice.",
         {"notice_days": 50}),
        ("Quill may resign by delivering a notice, which shall take effect on the fortieth (40th)"
         " day following its receipt.", {"notice_days": 40}),
        ("You may resign on 40 days' notice; the Bank, for its part, may dismiss you on a like"
         " period of notice.", {"notice_days": 40, "company_days": 40}),
        ("Your present employer holds you to 90 days' notice, which you must work before you"
         " resign there.", {}),
    ],
)  # fmt: skip
def test_notice_by_its_ground(said: str, terms: dict[str, object]) -> None:
    assert read(said) == terms
