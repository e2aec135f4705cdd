"""Where a letter says what good reason is: by another verb, under another name, or without one."""

from __future__ import annotations

import pytest

from tenure.provisions.good_reason import GoodReason
from tenure.text import Letter

LIST = "(i) a cut of your base salary; (ii) a lower title; or (iii) a relocation of your office"


def reasons(words: str) -> list[GoodReason]:
    letter = Letter("letter", f"Dear Ms. Ames:\n\nWe offer you work.\n\n{words}")
    return [*GoodReason.read(letter)]


@pytest.mark.parametrize(
    "words",
    [
        f"You will have Good Reason to resign if any of these happens without your consent:"
        f" {LIST}.",
        f'A resignation is for "Good Reason" if it follows {LIST}.',
        f"For purposes of this letter, constructive termination shall occur if {LIST}.",
        f"You may resign for Good Reason (meaning {LIST}).",
        f"Each of the following shall constitute Good Reason: {LIST}.",
        f"(e) Good Reason. Any of the following, if not cured within 15 days of notice: {LIST}.",
        f'"Involuntary Termination" shall mean, without your written consent, {LIST}.',
        f'"Adverse Change" means {LIST}. You may resign within 60 days after an Adverse Change.',
    ],
)
def test_three_grounds_are_found(words: str) -> None:
    (reason,) = reasons(words)
    assert reason.defined_here and [g.label for g in reason.grounds] == ["i", "ii", "iii"]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (
            "If your job is relocated and you decline to move, we will pay you severance.",
            "relocation",
        ),
        ("You may treat it as a termination without cause if your duties are reduced.", "duties"),
        (
            "The Executive may terminate this Agreement upon a material breach of it by the"
            " Company,"
            " and shall then be paid severance.",
            "breach",
        ),
        (
            "If, after a change of control, your pay is reduced or you are let go, all of your"
            " options"
            " will vest.",
            "pay",
        ),
        (
            "If you are required to relocate by more than 50 miles, you will be treated as"
            " terminated"
            " without cause; a cut in your salary will be considered a termination without cause.",
            "pay",
        ),
    ],
)
def test_a_ground_without_a_name(words: str, what: str) -> None:
    (reason,) = reasons(words)
    assert not reason.term and what in {sort for g in reason.grounds for sort in g.what}


def test_a_constructive_ending_that_nothing_defines() -> None:
    (reason,) = reasons("You will be paid if you are let go or are constructively dismissed.")
    assert not reason.defined_here


@pytest.mark.parametrize(
    "words",
    [
        "You release all claims, including claims for wrongful or constructive discharge.",
        "Your duties, title and reporting may change. You may resign at any time.",
        "A change in control may lead to a reduction of your duties. You agree to stay for a year.",
        "If after an acquisition you are required to relocate, we will reimburse what it costs"
        " you.",
        "In the event of a merger, your salary will not be reduced and you will receive a bonus.",
        "If your employment ends because of a reduction in force, you will be paid for a month.",
        '"Compensation" means your base salary, your benefits and your duties to us.',
    ],
)
def test_none_is_read(words: str) -> None:
    assert reasons(words) == []
