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
        f"You may resign for Good Reason in the event that {LIST}.",
        f'"Good Reason" signifies {LIST}.',
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


def test_a_list_with_semicolons_alone() -> None:
    told = "a drop in your salary; a transfer out of Ohio; or a demotion"
    for words in (f'"Good Reason" means: {told}.', f"Good Reason\n\n{told[0].upper()}{told[1:]}."):
        (reason,) = reasons(words)
        assert [g.what for g in reason.grounds] == [("pay",), ("relocation",), ("duties",)]


def test_a_change_in_control_before_the_grounds() -> None:
    (reason,) = reasons(
        '"Good Reason" means the occurrence, within ten months after a Change in Control, of a cut'
        " of your salary or a relocation of your office."
    )
    assert reason.after_change_months == 10 and len(reason.grounds) == 2


def test_a_constructive_ending_that_nothing_defines() -> None:
    (reason,) = reasons("You will be paid if you are let go or are constructively dismissed.")
    assert not reason.defined_here


@pytest.mark.parametrize(
    "words",
    [
        "You release all claims, including claims for wrongful or constructive discharge.",
        "For good reason, the Board decided to close the office.",
        "The changes of your duties made here are not Good Reason under your old agreement.",
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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            f'"Good Reason" means {LIST}; but only if you notify us within 50 days and we fail to'
            " cure within 25 days.",
            {"notice_days": 50, "cure_days": 25},
        ),
        (
            f'"Good Reason" means {LIST}. "Good Reason Process" means that (i) you notify the'
            " Company of it within 50 days of its occurrence; (ii) you work with the Company for 25"
            " days after the notice to cure it; and (iii) you terminate your employment within 15"
            " days after the end of the cure period.",
            {"notice_days": 50, "cure_days": 25, "window_days": 15, "window_after_cure": True},
        ),
        (
            f'"Good Reason" means {LIST}, and such cut, title or relocation is made without your'
            " consent.",
            {"unconsented": True, "provided": ""},
        ),
        (
            f'"Good Reason" means {LIST}, in each case absent your written approval.',
            {"unconsented": True},
        ),
        (
            f"To resign for Good Reason you must tell us in writing within 50 days after the event"
            f' and give us 25 days to fix it. "Good Reason" means {LIST}.',
            {"notice_days": 50, "cure_days": 25},
        ),
        (
            f'"Good Reason" means any of these unless, in the case of (i), it is corrected within'
            f" 25 days of notice: {LIST}.",
            {"cure_days": None},
        ),
        (
            '"Good Reason" means (i) a breach of this letter which remains uncured for 25 days'
            " after notice; (ii) a lower title; or (iii) a relocation of your office.",
            {"cure_days": None},
        ),
        (
            f'"Good Reason" means {LIST}; provided that you resign no later than 15 days after the'
            " cure period, which is 25 days from your notice.",
            {"window_days": 15, "window_after_cure": True, "cure_days": 25},
        ),
    ],
)
def test_the_steps_are_those_of_every_ground(words: str, told: dict[str, object]) -> None:
    (reason,) = reasons(words)
    assert [g.label for g in reason.grounds] == ["i", "ii", "iii"]
    assert {name: getattr(reason, name) for name in told} == told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            f'"Good Reason" means {LIST}, but only if such relocation makes your way longer.',
            "(iii) a relocation of your office, but only if such relocation makes your way longer.",
        ),
        (
            f'"Good Reason" means {LIST}. A change of your title shall not constitute Good Reason.',
            "A change of your title shall not constitute Good Reason.",
        ),
        (
            f'"Good Reason" means {LIST}; provided that you give notice within 9 days after you'
            " learn of it and the Company does not cure it in 4 months.",
            "provided that you give notice within 9 days after you learn of it",
        ),
        (
            "You may resign for any of these reasons: (i) a breach of this letter by the Company"
            " which, if it can be cured, is not cured for 9 days; or (ii) bad weather.",
            "a breach of this letter by the Company which, if it can be cured, is not cured",
        ),
    ],
)
def test_no_limit_is_lost(words: str, said: str) -> None:
    (reason,) = reasons(words)
    assert said in reason.words()


def test_what_has_to_be_done_is_no_ground() -> None:
    (reason,) = reasons(
        "For any event to be Good Reason, (A) the Executive must notify the Company of it within"
        ' 50 days and (B) the Company must fail to cure it. You may resign for "Good Reason".'
    )
    assert not reason.grounds and not reason.defined_here


def test_a_heading_uses_no_term() -> None:
    text = (
        "(a) Termination Without Cause; Constructive Termination.\nYou will have three weeks off."
    )
    assert list(GoodReason.read(Letter("letter", text))) == []


def test_what_is_said_to_be_none_defines_nothing() -> None:
    text = (
        "Neither a change of your title nor a reduction of your salary shall constitute Good"
        " Reason. You may resign for Good Reason."
    )
    (found,) = GoodReason.read(Letter("letter", text))
    assert not found.defined_here and not found.grounds


def test_such_a_breach_is_the_one_that_the_sentence_begins_with() -> None:
    text = "If the Company breaches this letter, such breach shall be deemed Good Reason."
    (found,) = GoodReason.read(Letter("letter", text))
    assert [ground.what for ground in found.grounds] == [("breach",)]


def test_what_is_left_out_of_a_ground_is_no_ground() -> None:
    text = (
        '"Good Reason" means a cut of your salary other than by a general reduction or a change of'
        " the pay scale, or the relocation of your office."
    )
    (found,) = GoodReason.read(Letter("letter", text))
    assert [ground.what for ground in found.grounds] == [("pay",), ("relocation",)]
