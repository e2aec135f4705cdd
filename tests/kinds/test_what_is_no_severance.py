"""Sentences that speak of salary and of an ending, and promise no severance; and releases,
offsets and leave that are not asked for.
"""

from __future__ import annotations

import pytest

from tenure.provisions.condition import Condition
from tenure.provisions.garden_leave import GardenLeave
from tenure.provisions.mitigation import Mitigation
from tenure.provisions.release import Release
from tenure.provisions.severance import Severance
from tenure.text import Letter

NO_SEVERANCE = (
    "Under your former agreement you were entitled to ten months of severance if you were"
    " terminated without cause.",
    "Our last treasurer received ten months of salary when she was terminated without cause.",
    "The Executive releases the Company from any claim to severance, including ten months' salary"
    " upon a termination without Cause.",
    "Nothing in this letter shall entitle you to severance of more than ten months' salary upon a"
    " termination without Cause.",
    "If we terminate you without Cause, the Board may, in its sole discretion, award you ten"
    " months' salary.",
    "A dismissal without Cause takes ten months' notice or ten months' salary in lieu thereof.",
    "The Board will consider a plan that would provide ten months' salary upon a termination"
    " without Cause.",
    "Severance of ten months' salary upon a termination without Cause shall no longer be paid.",
    "If the Executive terminates without Good Reason, he shall pay the Company an amount equal to"
    " ten months' salary.",
)
DESCRIBED = (
    "If we terminate you without Cause thereafter, you will receive ten months' salary.",
    "If we terminate you without Cause, you will receive ten months' salary, unless you have been"
    " employed for less than one year.",
    "You will receive ten months' salary upon a termination without Cause, but only if we have"
    " raised $5,000,000.",
)


@pytest.mark.parametrize("text", NO_SEVERANCE)
def test_no_severance_is_promised(text: str) -> None:
    assert list(Severance.read(Letter("letter", text))) == []


@pytest.mark.parametrize("text", DESCRIBED)
def test_what_is_asked_besides_leaves_the_ending_open(text: str) -> None:
    (found,) = Severance.read(Letter("letter", text))
    assert (found.triggers, found.months) == (("described",), 10)


@pytest.mark.parametrize(
    "text",
    (
        "You shall not be required to sign a release in order to receive the severance.",
        "Mr. Voss signed a release in exchange for severance of $90,000.",
        "The seller shall execute a release of the liens before the price is paid.",
    ),
)
def test_no_release_is_asked_for(text: str) -> None:
    assert list(Release.read(Letter("letter", text))) == []


def test_the_time_to_hand_over_the_paper_is_none_to_sign_it() -> None:
    text = (
        "The Company will give you a form of release within five days of the termination, and you"
        " must return it signed within 50 days of the termination in order to receive severance."
    )
    (found,) = Release.read(Letter("letter", text))
    assert found.within_days == 50


@pytest.mark.parametrize(
    "text",
    (
        "You shall not seek other employment while you are employed by the Company.",
        "The Company shall use reasonable efforts to mitigate any tax under Section 409A.",
    ),
)
def test_neither_duty_nor_offset(text: str) -> None:
    assert list(Mitigation.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    "text",
    (
        "You waive any right to pay in lieu of notice.",
        "The Company shall not be required to pay in lieu of vacation, with or without notice.",
        "The Company may direct you to give notice of its meetings.",
    ),
)
def test_no_leave_and_no_pay_in_its_place(text: str) -> None:
    assert list(GardenLeave.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    "text",
    (
        "This Agreement is subject to the approval of no one.",
        "You passed the background check.",
        "This offer assumes that you will move to Ohio.",
    ),
)
def test_no_condition(text: str) -> None:
    assert list(Condition.read(Letter("letter", text))) == []
