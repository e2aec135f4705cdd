"""The office: duties, outside activities, place of work, the board seat, plans, deductions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.calendar import day
from tenure.engine.obligations import DutyState
from tenure.engine.statement import Statement, state
from tenure.engine.unknowns import settles
from tenure.facts import World
from tenure.provision import KINDS
from tenure.provisions.board_service import BoardService
from tenure.text import Letter

OUTSIDE = (
    "The foregoing shall not preclude you from civic or charitable activities, provided that they"
    " do not interfere or conflict with your duties."
)
BOARD = (
    "The Company agrees to nominate you to the Board of Directors for all periods during which you"
    " serve as President of the Company. You agree to resign from the Board of Directors of the"
    " Company and each of its subsidiaries when you no longer serve as its President."
)
PLANS = (
    "You shall be entitled to participate in all benefit plans of the Company; the Company may"
    " amend any benefit plan at any time effective upon notification to you."
)
BEYOND = "engage in outside activities beyond those permitted"
CONFLICT = "let an outside activity interfere or conflict"
NOMINATE = "nominate the executive to the board"
RESIGN = "resign from the boards of the company and each subsidiary"


def fact(on: str, name: str, **fields: Any) -> dict[str, Any]:
    return {"on": on, "fact": name, **fields}


def stated(kind: str, letter: str, on: str, *log: dict[str, Any]) -> Statement:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(KINDS[kind].read(source)))
    assert len(agreement.provisions) == 1
    start = fact("2005-01-03", "employment_started")
    return state(agreement, World(tenure.Facts.of([start, *log])), day(date.fromisoformat(on)))


def duties(s: Statement, name: str) -> list[DutyState]:
    return [d for d in s.duties if d.duty.name == name]


@pytest.mark.parametrize(
    ("what", "conflict", "beyond", "conflicts", "failing"),
    [
        ("charitable", "no", "in effect", "in effect", 0),
        ("charitable", "yes", "in effect", "violated", 1),
        ("consulting", "no", "violated", "in effect", 1),
        ("consulting", "yes", "violated", "violated", 1),
    ],
)
def test_an_activity_is_held_against_the_list_and_the_limit(
    what: str, conflict: str, beyond: str, conflicts: str, failing: int
) -> None:
    done = fact("2005-05-02", "outside_activity", what=what, conflict=conflict)
    s = stated("outside_activities", OUTSIDE, "2005-06-01", done)
    assert [d.state for d in duties(s, BEYOND)] == [beyond]
    assert [d.state for d in duties(s, CONFLICT)] == [conflicts]
    assert s["outside_activities_not_permitted"].plain == failing


def test_a_conflict_nobody_judged_waits_for_a_judgement() -> None:
    done = fact("2005-05-02", "outside_activity", what="civic")
    s = stated("outside_activities", OUTSIDE, "2005-06-01", done)
    assert [d.state for d in duties(s, CONFLICT)] == ["unknown"]
    [waits] = settles(s)
    assert [o.field for o in waits.open] == ["conflict"]


def test_an_activity_after_the_employment_is_nobody_s_business() -> None:
    log = [fact("2005-04-01", "resigned", notice_given="2005-03-01"),
           fact("2005-05-02", "outside_activity", what="consulting", conflict="yes")]  # fmt: skip
    s = stated("outside_activities", OUTSIDE, "2005-06-01", *log)
    assert [d.state for d in duties(s, BEYOND)] == ["not created"]
    assert s["outside_activities_not_permitted"].plain == 0


def test_consent_permits_what_is_not_listed() -> None:
    letter = "You shall not engage in any other business activity without the consent of the Board."
    for consented, expected in (("yes", "in effect"), ("no", "violated")):
        done = fact("2005-05-02", "outside_activity", what="farming", consented=consented)
        s = stated("outside_activities", letter, "2005-06-01", done)
        assert [d.state for d in duties(s, BEYOND)] == [expected]


def test_every_slate_without_the_executive_breaks_the_promise_while_in_office() -> None:
    log = [
        fact("2005-02-01", "slate_filed", nominees=["Ames", "executive"]),
        fact("2006-02-01", "slate_filed", nominees=["Ames", "Brook"]),
        fact("2006-03-01", "role_changed", role="adviser"),
        fact("2007-02-01", "slate_filed", nominees=["Ames"]),
    ]
    s = stated("board_service", BOARD, "2007-06-01", *log)
    found = duties(s, NOMINATE)
    assert [d.state for d in found] == ["fulfilled", "violated", "not created"]
    assert found[1].days["breached"].plain == date(2006, 2, 1)
    before = duties(stated("board_service", BOARD, "2006-01-31", *log), NOMINATE)
    assert before[1].state == "not created"


@pytest.mark.parametrize(
    "left",
    [
        fact("2006-03-15", "terminated", by="company"),
        fact("2006-03-15", "resigned", notice_given="2006-01-01"),
        fact("2006-03-15", "role_changed", role="adviser"),
    ],
)
def test_the_seat_is_given_up_on_the_day_the_office_ends(left: dict[str, Any]) -> None:
    [before] = duties(stated("board_service", BOARD, "2006-03-14", left), RESIGN)
    [on] = duties(stated("board_service", BOARD, "2006-03-15", left), RESIGN)
    [after] = duties(stated("board_service", BOARD, "2006-03-16", left), RESIGN)
    assert [d.state for d in (before, on, after)] == ["not created", "in effect", "violated"]
    assert on.days["due"].plain == date(2006, 3, 15)
    for whole, expected in (("yes", "fulfilled"), ("no", "violated")):
        resigned = fact("2006-03-15", "board_resigned", subsidiaries=whole)
        [d] = duties(stated("board_service", BOARD, "2006-03-16", left, resigned), RESIGN)
        assert d.state == expected


def test_another_role_is_not_the_office_itself() -> None:
    log = [fact("2006-03-15", "role_changed", role="President")]
    [d] = duties(stated("board_service", BOARD, "2006-03-16", *log), RESIGN)
    assert d.state == "not created"


def test_a_plan_change_binds_from_the_notification_on() -> None:
    log = [
        fact("2005-03-01", "plan_changed", plan="group life"),
        fact("2005-03-10", "plan_change_notified", plan="dental"),
        fact("2005-03-20", "plan_change_notified", plan="group life"),
    ]
    in_force = {
        on: stated("plans", PLANS, on, *log).happened("plan_change_in_force")
        for on in ("2005-03-01", "2005-03-10", "2005-03-19", "2005-03-20", "2006-01-01")
    }
    assert list(in_force.values()) == [False, False, False, True, True]
    told_later = stated("plans", PLANS, "2005-03-19", *log)
    assert [i.fact.name for i in told_later.without_effect] == ["plan_changed"]
    assert not stated("plans", PLANS, "2005-03-20", *log).without_effect


def test_who_is_told_beforehand_is_bound_when_the_plan_changes_and_only_once() -> None:
    log = [
        fact("2005-02-20", "plan_change_notified", plan="dental"),
        fact("2005-03-01", "plan_changed", plan="dental"),
        fact("2005-05-01", "plan_changed", plan="dental"),
    ]
    assert not stated("plans", PLANS, "2005-02-28", *log).happened("plan_change_in_force")
    s = stated("plans", PLANS, "2005-06-01", *log)
    assert s.happened("plan_change_in_force")
    assert [i.fact.on for i in s.without_effect] == [day(date(2005, 5, 1))]


def test_work_elsewhere_breaks_the_promise_of_an_office() -> None:
    letter = "You shall perform your duties from an office provided by the Company in Oregon."
    moved = fact("2005-08-01", "workplace_changed", place="Utah")
    s = stated("place_of_work", letter, "2005-09-01", moved)
    assert s["place_of_work"].plain == "Utah"
    assert [d.state for d in duties(s, "provide an office in the place of work")] == ["violated"]
    before = stated("place_of_work", letter, "2005-07-31", moved)
    assert before["place_of_work"].plain == "Oregon"
    assert {d.state for d in before.duties} == {"in effect"}


def test_neglect_breaks_the_duties_until_it_is_cured() -> None:
    letter = "You shall devote your full time to the office and abide by the Company's policies."
    neglect = fact("2005-03-01", "neglect", duties="main", willful="no")
    cured = fact("2005-04-01", "neglect_cured")
    broken = fact("2005-05-01", "policy_violation", applicable="yes", policy="travel")
    states = [
        [d.state for d in stated("duties", letter, on, neglect, cured, broken).duties]
        for on in ("2005-02-28", "2005-03-01", "2005-04-01", "2005-05-01")
    ]
    assert states == [
        ["in effect", "in effect"],
        ["violated", "in effect"],
        ["in effect", "in effect"],
        ["in effect", "violated"],
    ]


def test_amounts_are_gross_whatever_may_be_deducted() -> None:
    letter = "The Company may deduct from your salary the taxes that the law requires."
    s = stated("withholding", letter, "2005-06-01")
    assert s["amounts_are"].plain == "gross"
    assert [d.duty.modality for d in s.duties] == ["may"]


def test_a_promise_to_indemnify_counts_from_the_first_day() -> None:
    letter = "The Company shall indemnify you to the fullest extent permitted by law."
    assert not stated("indemnification", letter, "2005-01-02").entitlements
    [(name, _, since)] = stated("indemnification", letter, "2005-01-03").entitlements
    assert (name, since.plain) == ("indemnification", date(2005, 1, 3))


@pytest.mark.parametrize(
    ("kind", "letter"),
    [
        ("indemnification", "You shall indemnify the Company against any loss."),
        ("indemnification", "On a termination you are entitled to receive only indemnification."),
        ("withholding", "The Company may deduct from your salary any sums that you owe to it."),
        ("board_service", "Mr. Ames hereby resigns from the Board of Directors."),
        ("place_of_work", "Good Reason means that you are required to work in Utah."),
        ("plans", "You shall not be entitled to participate in any benefit plan."),
        ("duties", '"Cause" means a failure to perform duties that are assigned by the Board.'),
        ("outside_activities", "You shall not compete with the Company in any other business."),
        ("incorporation", "The Company will provide a laptop."),
    ],
)
def test_what_is_said_of_something_else_is_not_read(kind: str, letter: str) -> None:
    assert not list(KINDS[kind].read(Letter("letter", letter)))


def test_a_grant_that_is_recommended_to_the_board_is_no_seat_on_it() -> None:
    text = "We will recommend to the Board that you be granted an option for 3,000 shares."
    assert not list(BoardService.read(Letter("letter", text)))
