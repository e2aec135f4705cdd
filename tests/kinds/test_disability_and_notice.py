"""Disability, garden leave and successors."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provision import Provision
from tenure.provisions.disability import Disability
from tenure.provisions.garden_leave import GardenLeave
from tenure.provisions.severance import Severance
from tenure.provisions.successors import Successors
from tenure.text import Letter

SIX = '"Disability" means that you are unable to perform your duties for six consecutive months.'


def found(kind: type[Provision], text: str, *log: dict[str, Any], **readings: str) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(kind.read(letter)))
    choices = {f"{kind.kind}[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-03-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number("2008-01-01"))


def disabled(text: str, until: str, permanent: str = "no", **readings: str) -> str:
    ill = {"on": "2006-01-10", "fact": "disability", "until": until, "permanent": permanent}
    value = found(Disability, text, ill, **readings).findings["disability[0].disabled"]
    assert value.known
    return str(value.plain)


def test_an_illness_that_lasts_the_months() -> None:
    assert disabled(SIX, "2006-07-10") == "2006-07-10"
    assert disabled(SIX, "2006-07-09") == "None"
    assert disabled(SIX, "2006-07-09", over_on="until_that_day") == "2006-07-10"


def test_days_to_be_added_up_are_left_to_a_judgement() -> None:
    text = (
        '"Disability" means an inability to perform the duties for 120 days in the aggregate'
        " within any twelve month period."
    )
    assert disabled(text, "2006-12-31") == "None"
    assert disabled(text, "2006-02-01", permanent="yes") == "2006-01-10"


def test_more_than_a_time_goes_on_through_the_day_after_it() -> None:
    text = '"Disability" means that you are unable to perform your duties for more than 30 days.'
    assert disabled(text, "2006-02-09") == "2006-02-09"
    assert disabled(text, "2006-02-08") == "None"
    (found_one,) = Disability.read(Letter("letter", text))
    assert all(not d.only_if(found_one) for d in Disability.doubts)


def test_days_that_are_not_counted_leave_it_to_a_judgement() -> None:
    text = (
        '"Disability" means an inability to perform your duties for 30 days (excluding approved'
        " leave)."
    )
    assert disabled(text, "2006-12-31") == "None"


@pytest.mark.parametrize(
    "text",
    [
        "You will be eligible for short-term disability, if unable to work for 10 days.",
        "If you are disabled, we will pay your salary for six months.",
        "You were absent from work because of illness for 60 days, which we have excused.",
        "If illness keeps you from work for three days, bring a note.",
        '"Cause" shall mean a failure to perform your duties, other than by disability, for ten'
        " days.",
        "The Company does not discriminate on the basis of disability.",
    ],
)
def test_what_does_not_define_disability(text: str) -> None:
    assert list(Disability.read(Letter("letter", text))) == []


def test_what_the_company_may_do_while_a_notice_runs() -> None:
    text = "The Company may relieve you of your duties during the notice period."
    given = {"on": "2006-04-01", "fact": "resignation_notice", "effective": "2006-06-01"}
    [before] = found(GardenLeave, text).duties
    [duty] = found(GardenLeave, text, given).duties
    assert (before.state, duty.state) == ("not created", "in effect")
    assert duty.duty.modality == "may"


@pytest.mark.parametrize(
    "text",
    [
        "You will not be entitled to severance or to pay in lieu of notice.",
        "The Company may, in its discretion, waive the notice of termination.",
        "The Company may suspend vesting during any notice of a cure.",
    ],
)
def test_what_is_no_garden_leave(text: str) -> None:
    assert list(GardenLeave.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "This letter shall be binding upon the parties and their heirs and successors.",
            (True, False, "not said", False),
        ),
        (
            "The Company will require any successor to agree expressly to assume this Agreement."
            " Failure to obtain such assumption shall constitute Good Reason.",
            (False, True, "good reason", False),
        ),
        ("This Agreement is personal to the Executive.", (False, False, "not said", True)),
    ],
)
def test_successors(text: str, terms: tuple[bool, bool, str, bool]) -> None:
    [s] = Successors.read(Letter("letter", text))
    assert (s.binds, s.must_assume, s.failure, s.personal) == terms


def test_invention_and_release_clauses_name_successors_and_say_nothing_of_them() -> None:
    texts = (
        "You assign your right, title and interest in inventions to the Company and its"
        " successors.",
        "You release the Company and its successors from all claims, binding on your heirs.",
        "A benefit that a successor employer provides shall be offset.",
    )
    for text in texts:
        assert list(Successors.read(Letter("letter", text))) == []


def test_what_a_later_sentence_does_not_count() -> None:
    said = f"{SIX} Absence on approved leave shall not be counted."
    [disability] = Disability.read(Letter("letter", said))
    assert disability.but == "absence on approved leave shall not be counted"
    [again] = Disability.read(Letter("letter", disability.words()))
    assert again.but == disability.but


def test_a_plan_that_only_lessens_the_pay_defines_no_disability() -> None:
    words = (
        "If you become unable to perform your duties by reason of illness for a period of 120"
        " consecutive days, the Company may end your employment and pay you 50% of your annual"
        " salary, less any amounts payable under any disability plan, until you return to work."
    )
    letter = Letter("letter", words)
    [definition] = Disability.read(letter)
    assert definition.days == 120 and definition.judge == "not said"
    assert not list(Severance.read(letter)), "so much a year for an unknown time is no sum"


def test_how_long_a_retainer_goes_on_is_no_definition() -> None:
    words = (
        "If you are unable to perform your duties by reason of illness, the retainer will continue"
        " for the first thirty (30) days of absence and will then be suspended."
    )
    assert not list(Disability.read(Letter("letter", words)))
