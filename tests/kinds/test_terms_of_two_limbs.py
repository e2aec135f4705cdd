"""What a sentence adds to its first figure is read with it, or keeps that figure unsaid."""

from __future__ import annotations

import pytest

from tenure.provisions.formation import Formation
from tenure.provisions.position import Position
from tenure.provisions.resignation import Resignation
from tenure.provisions.salary import Salary
from tenure.provisions.severance import Severance
from tenure.text import Letter

FIRED = "If the Company terminates your employment without Cause, you will be paid "


def severance(text: str) -> list[Severance]:
    return list(Severance.read(Letter("letter", text)))


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ([(7, False)], "four months of base salary and an additional three months of base salary."),
        ([(4, False), (3, True)], "your base salary (a) for a period of four months, and (b) for"
         " an additional three months thereafter, less what you earn elsewhere."),
        ([(4, False), (3, True)], "four months of base salary and, if you are not employed by then,"
         " an additional three months."),
        ([(4, False)], "four months of base salary and health coverage for an additional year."),
    ],
)  # fmt: skip
def test_further_months_of_salary(told: list[tuple[int, bool]], text: str) -> None:
    assert [(s.months, s.up_to) for s in severance(FIRED + text)] == told


@pytest.mark.parametrize(
    "bonus",
    [
        "your bonus for the year, pro rated",
        "a bonus at the discretion of the Board",
        "your discretionary bonus",
    ],
)
def test_a_bonus_that_may_be_less_is_not_a_whole_one(bonus: str) -> None:
    [found] = severance(f"{FIRED}four months of base salary and {bonus}.")
    assert (found.months, found.bonus) == (4, False)


@pytest.mark.parametrize(
    "text",
    [
        "40% of your base salary annually until your death.",
        "40% of your base salary each year until age 61.",
    ],
)
def test_a_share_of_salary_in_every_year_is_no_single_sum(text: str) -> None:
    assert severance(FIRED + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You will be paid four months of base salary if the Company terminates your employment"
        " without Cause before March 31, 2016.",
        "After your second anniversary, if the Company terminates your employment without Cause,"
        " you will be paid four months of base salary.",
        "If the Company terminates your employment without Cause, and provided you have been"
        " employed for at least one year, you will be paid four months of base salary.",
        "If the Company terminates your employment without Cause as a result of a sale of the"
        " division, you will be paid four months of base salary.",
        "You will be paid four months of base salary if the Company terminates your employment"
        " without Cause and a Change in Control has occurred.",
        FIRED + "four months of base salary, subject to the approval of the Board.",
    ],
)
def test_a_narrower_ending_is_only_described(text: str) -> None:
    [found] = severance(text)
    assert found.triggers == ("described",)


def test_months_of_salary_are_not_how_near_a_change_in_control_the_ending_comes() -> None:
    [found] = severance(
        "You will be paid four months of base salary if, during the two years after a Change in"
        " Control, the Company terminates your employment without Cause."
    )
    assert (found.months, found.after_change) == (4, 24)


def test_a_salary_that_is_less_for_a_time_is_not_told_as_whole() -> None:
    text = "Your base salary is $140,000 per year, reduced by 10% for the first four months."
    assert list(Salary.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    ("days", "only_without", "text"),
    [
        ([50], True, "The Employee may resign for any reason upon 50 days' written notice, or for"
         " Good Reason upon 20 days' written notice."),
        ([], False, "You may resign upon 20 days' notice, or 50 days' notice if you resign in"
         " summer."),
        ([20], False, "Termination by Employee by notice of at least 20 days shall have the same"
         " effect as one by Company for Cause."),
    ],
)  # fmt: skip
def test_two_notices_of_resignation(days: list[int], only_without: bool, text: str) -> None:
    found = list(Resignation.read(Letter("letter", text)))
    assert [r.notice_days for r in found] == days
    assert any(r.without_good_reason for r in found) is only_without


def test_a_time_to_answer_that_ends_the_offer() -> None:
    text = (
        "Please accept this offer by signing and sending back this letter within nine days. If not"
        " returned by that date, it is void."
    )
    [found] = Formation.read(Letter("letter", text))
    assert (found.expires_after, found.asked) == (9, False)


def test_a_day_of_an_event_is_not_the_end_of_the_offer() -> None:
    text = "Please sign this letter. This offer expires if the sale closes before May 3, 2011."
    assert [f.expires for f in Formation.read(Letter("letter", text))] == [None]


def test_a_title_after_the_name_of_the_company() -> None:
    text = "We are pleased to offer you a position with Tolmar Looms, Inc. as Chief Buyer Officer."
    [found] = Position.read(Letter("letter", text))
    assert found.titles == ("Chief Buyer Officer",)
