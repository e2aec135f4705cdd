"""Severance of an agreement on an ending that has come, and of one on an ending that may come."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.provisions.release import Release
from tenure.provisions.severance import Severance
from tenure.text import Letter

PAID = "The Company shall pay you severance of eight months of your base salary."
MAY_COME = (
    "The parties entered into this Employment Agreement effective March 3, 2008.",
    "If you resign after a cut of your pay, your employment is terminated on the day of it.",
    "Your bonus is paid by March 15 of the year following your termination date.",
    'It is paid after your "separation from service" as Section 409A defines it.',
    "You shall execute a general release before anything is paid.",
)
HAS_COME = (
    "Separation Agreement. Your employment with the Company will end on May 29, 2009.",
    "You hereby resign, effective at the close of business on May 29, 2009.",
    "Your position ceased to exist, and you resigned, on May 29, 2009.",
)
IN_LIEU = "12(a) If you are terminated without Cause, you shall receive six months of base salary."
NOTWITHSTANDING = (
    "12(b) Notwithstanding the foregoing, if within nine months following a Change in Control you"
    " are terminated without Cause, you shall receive ten months of base salary."
)


def terms(*sentences: str) -> list[Severance]:
    return list(Severance.read(Letter("letter", "\n\n".join(sentences))))


@pytest.mark.parametrize("sentence", MAY_COME)
def test_an_ending_that_may_come_has_not_come(sentence: str) -> None:
    read = terms(" ".join(MAY_COME), sentence, PAID)
    assert all(promise.triggers != ("ended",) for promise in read)


@pytest.mark.parametrize("sentence", HAS_COME)
def test_an_ending_that_has_come(sentence: str) -> None:
    assert [promise.triggers for promise in terms(sentence, PAID)] == [("ended",)]


def test_what_is_promised_notwithstanding_the_first_takes_its_place() -> None:
    first, second = terms(IN_LIEU, NOTWITHSTANDING)
    assert (first.instead, second.instead) == (False, True)


def test_a_change_in_control_after_the_last_day_is_no_event_of_the_employment() -> None:
    later = "If there is a Change in Control in 2010, you shall receive a year of base salary."
    assert terms(HAS_COME[1], later) == []


def test_a_time_after_the_last_day_is_not_counted_from_the_disability() -> None:
    disabled = (
        "If your employment is terminated due to Disability, you will be paid five months of base"
        " salary within 40 days of the termination date."
    )
    (promise,) = terms(disabled)
    assert (promise.triggers, promise.lag) == (("disabled",), None)


SECTIONS = (
    "1. If we let you go without cause, we will pay you six months of salary.",
    "2. If we let you go without cause after a sale, you will receive a year of salary.",
)


@pytest.mark.parametrize(
    ("asks", "found"),
    [
        ("3. Payments under Section 1 are conditioned on your signing a release.", True),
        ("3. Payments under Sections 1 and 2 are conditioned on your signing a release.", False),
        ("3. Any payment hereunder is conditioned on your signing a release.", False),
    ],
)
def test_which_promises_wait_for_a_release(asks: str, found: bool) -> None:
    (release,) = Release.read(Letter("letter", "\n\n".join((*SECTIONS, asks))))
    assert release.of_some is found


GIVEN: dict[str, Any] = {"given": True, "revoke_days": 7}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("You hereby release the Company from all claims.", GIVEN),
        ("The Company hereby releases you from all claims.", None),
        ("I hereby release the Company from all claims.", None),
    ],
)
def test_a_release_that_the_letter_itself_is(
    sentence: str, expected: dict[str, Any] | None
) -> None:
    revoked = "You may revoke this letter agreement within seven days after signing it."
    read = list(Release.read(Letter("letter", f"{sentence} {revoked}")))
    assert [{name: getattr(p, name) for name in GIVEN} for p in read] == (
        [expected] if expected else []
    )
