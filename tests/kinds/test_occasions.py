"""What narrows the terms of a position, a notice, a plan: it is read with them, or they are not."""

from __future__ import annotations

from typing import Any

import pytest

import tenure.provisions  # noqa: F401  (the kinds)
from tenure.provision import KINDS
from tenure.text import Letter

HEAD = (
    "March 4, 2019\n\nMs. Ada B. Quill\n12 Orchard Lane\nErie, OH 45501\n\nDear Ada:\n\n"
    "Halden, Inc. is pleased to offer you the position of Controller.\n\n"
)


def read(kind: str, said: str) -> list[Any]:
    letter = Letter("letter", f"{HEAD}{said}\n\nSincerely,\n\n/s/ Jonas Reed\nJonas Reed\n")
    return list(KINDS[kind].read(letter))


def only(kind: str, said: str) -> Any:
    (found,) = read(kind, said)
    return found


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("You will start no later than April 1, 2019.", "no later than"),
        ("Please start by Monday, April 1, 2019.", "no later than"),
        ("You will start on or about April 1, 2019.", "on or about"),
        ("We anticipate that your employment will begin on April 1, 2019.", "on or about"),
        ("Your employment will begin on April 1, 2019.", "on"),
    ],
)
def test_how_exactly_the_first_day_is_said(said: str, how: str) -> None:
    assert only("position", said).start_is == how


@pytest.mark.parametrize(
    "said",
    [
        "This letter confirms your promotion to Treasurer, effective April 1, 2019.",
        "We are pleased about your promotion. You will become our Treasurer effective April 1,"
        " 2019. You will continue to report to Jonas Reed.",
    ],
)
def test_the_day_of_a_promotion_is_no_first_day_of_work(said: str) -> None:
    found = only("position", said)
    assert found.new_post
    assert found.agreed_start is None


def test_a_promotion_to_come_does_not_move_the_first_day() -> None:
    found = only(
        "position",
        "Your employment will begin on April 1, 2019. You will be eligible for promotion in 2021.",
    )
    assert found.agreed_start is not None


def test_who_reports_to_the_writer_reports_to_the_signer() -> None:
    found = only("position", "You will report to me.")
    assert found.reports_to == "Jonas Reed"


def test_a_deadline_is_of_the_item_beside_it() -> None:
    papers, signed = read(
        "condition",
        "This offer is contingent on your signing our Inventions Agreement and on proof of your"
        " right to work in the United States, which you must give us within four days of your"
        " start date.",
    )
    assert (papers.name, papers.days) == ("I-9", 4)
    assert (signed.name, signed.days) == ("inventions agreement", None)


def test_conditions_of_no_known_kind_keep_the_letters_words() -> None:
    found = read(
        "condition",
        "This offer is subject to (a) issuance of a pilot's licence by the State of Ohio within"
        " ninety days, and (b) a satisfactory report from our medical adviser.",
    )
    assert [c.name for c in found] == [
        "issuance of a pilot's licence by the State of Ohio within ninety days",
        "a satisfactory report from our medical adviser",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Your employment is subject to the policies of the Company.",
        "This offer is subject to the terms of our handbook and your acceptance of it.",
        "This offer is contingent upon your returning a signed copy of this letter.",
    ],
)
def test_the_rules_of_the_house_are_no_condition(said: str) -> None:
    assert read("condition", said) == []


def test_a_clause_is_no_name_of_a_document() -> None:
    said = "By signing you also confirm that you have no agreement with a former employer."
    assert read("document", said) == []


def test_both_sides_may_leave_at_will_but_on_notice() -> None:
    said = (
        "Your employment is at will and may be terminated by either party at any time, with or"
        " without Cause, upon forty days' written notice, or, in the case of termination by the"
        " Company for Cause, without notice."
    )
    words = only("at_will", said).told
    assert "notice that is stated" in words
    notice = only("resignation", said)
    assert (notice.notice_days, notice.company_days) == (40, 40)
    assert notice.none_for_cause
    assert "for Cause without notice" in notice.told


def test_at_will_at_once_is_without_notice() -> None:
    said = (
        "Either you or the Company may end your employment with the Company at any time without"
        " cause or advance notice."
    )
    assert "notice that is stated" not in only("at_will", said).told


def test_notice_that_is_asked_for_and_agreed_to_is_owed() -> None:
    said = "If you wish to resign without Good Reason, we ask for, and you agree to give, 50 days'"
    found = only("resignation", f"{said} written notice.")
    assert (found.notice_days, found.requested_days) == (50, None)
    assert found.without_good_reason


def test_a_plan_begins_after_its_wait() -> None:
    found = only(
        "plans",
        "You may join our 401(k) plan on the first day of the month following ninety days of"
        " service.",
    )
    assert "begins on the first day of the month following ninety days" in found.told


def test_a_wait_is_of_the_plans_beside_it() -> None:
    found = only(
        "plans",
        "You will be enrolled in our dental and life insurance plans on your start date and in the"
        " savings scheme after three months.",
    )
    assert found.waits == ()


def test_a_copy_that_is_enclosed_is_no_condition() -> None:
    said = (
        "Your employment is conditioned on your signing our Inventions Agreement, a copy of which"
        " is enclosed."
    )
    assert [c.name for c in read("condition", said)] == ["inventions agreement"]


def test_one_earlier_paper_is_not_all_of_them() -> None:
    found = only(
        "supersession", "This letter, which supersedes our letter of May 4, 2009, is open."
    )
    assert found.replaces == "our letter of May 4, 2009"
    assert not found.supersedes


def test_what_another_paper_replaces_is_not_replaced_by_the_letter() -> None:
    said = (
        "The Company will sign its form of severance agreement with you, which replaces the"
        " agreement between you and the Company dated June 8, 2009."
    )
    assert read("supersession", said) == []
