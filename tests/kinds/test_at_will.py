"""Employment at will: both sides in a sentence or in two, and what only looks like it."""

from __future__ import annotations

import pytest

from tenure.provisions.at_will import AtWill
from tenure.text import Letter


def read(text: str) -> list[AtWill]:
    return list(AtWill.read(Letter("letter", text)))


@pytest.mark.parametrize(
    "said",
    [
        "We reserve the right to end your employment at any time, just as you may resign at any"
        " time.",
        "The relationship may be severed at any time by you or the Company.",
        "Your employment is for no set period; it may end at any time at your option or ours.",
        "You may leave whenever you wish, and we may terminate your employment whenever we wish.",
        "Mr. Ames may resign at any time and the Company may terminate his employment at any time"
        " without cause.",
        "Either party may terminate the employment at any time and for any reason on 20 days'"
        " notice.",
        "1. At-Will Nature of Employment.\n\nThe Company may dismiss the Executive without Cause.",
        "Like everybody here, you can quit or be let go at any time and for any reason.",
        "This is an offer of employment at the will of the Bank.",
    ],
)
def test_either_side_may_end_it(said: str) -> None:
    assert [p.stands for p in read(said)] == [True]


@pytest.mark.parametrize(
    "said",
    [
        "Either party may terminate the lease at any time for any reason.",
        "Either party may terminate the Consulting Agreement at any time for any reason.",
        "Either party may terminate this Agreement for cause at any time.",
        "Either party may terminate the employment at any time by giving the other 90 days'"
        " prior written notice.",
        "The Company may terminate the Executive's employment at any time for Cause. The Executive"
        " may resign at any time for Good Reason.",
        "You may exercise the option at any time; the Company may terminate the Plan at any time.",
        "This plan leaves the at-will status of any participant as it was.",
        "After the first ten months, your employment will be at will.",
    ],
)
def test_what_is_no_employment_at_will(said: str) -> None:
    assert read(said) == []


def test_who_alone_may_change_it() -> None:
    [found] = read(
        "Your employment is at will. The at-will nature of your employment cannot be changed,"
        " except in an express writing signed by the President of the Company."
    )
    assert found.altered_by == ("president",)


BOTH, COMPANY, YOU = (True, True), (False, True), (True, False)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("is at will and may be terminated by either the Company or Employee at any time", BOTH),
        ("is at-will and may be ended at the discretion of either party at any time", BOTH),
        ('is "at will", so it can be ended by yourself or Tarn, with or without cause', BOTH),
        ("is at will, and may be terminated for any reason by Employee or the Company", BOTH),
        (
            "is at will, and nothing limits the right of Tarn to end your employment at any time",
            COMPANY,
        ),
        ("is at will. Tarn may terminate the employment at any time", COMPANY),
        ("is at will. Quill may terminate the employment at any time", YOU),
        ("is at will, and may be terminated by either party for Cause", (False, False)),
    ],
)
def test_each_side_that_may_end_it_is_told(words: str, who: tuple[bool, bool]) -> None:
    parties = 'Tarn Valley, Inc. ("Tarn") and Ada Quill ("Quill") agree.'
    [found] = AtWill.read(Letter("letter", f"{parties} Your employment {words}."))
    assert (found.executive_may, found.company_may) == who


@pytest.mark.parametrize(
    "over",
    [
        "the parties have agreed to the termination of the employment of the Executive",
        "the Executive has resigned from the Company",
        "his employment ended on May 4, 2011",
    ],
)
def test_an_employment_that_is_over_is_not_at_will(over: str) -> None:
    letter = f"WHEREAS, Executive is an at-will employee of the Company; and WHEREAS, {over}."
    assert list(AtWill.read(Letter("letter", letter))) == []
