"""Continued health cover: routes, months that have begun, and what they cost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice, provision_of
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number, iso
from tenure.provisions.benefits import Benefits
from tenure.provisions.severance import Severance
from tenure.text import Letter

START, DAY = "2005-03-14", "2007-12-31"
TERMS = {
    "months": 6,
    "triggers": ["change_in_control", "without_cause"],
    "window": 24,
    "by": "carrier or cobra",
    "if_carrier_allows": True,
    "same_terms": True,
    "dependents": True,
}
FAMILY = {"tier": "family", "premium_employee_only": "500", "premium_dependents": "800",
          "employee_share_single": "120", "employee_share_dependents": "200"}  # fmt: skip
SINGLE = {**FAMILY, "tier": "single"}


def cover(fields: dict[str, Any], on: str = START) -> dict[str, Any]:
    return {"on": on, "fact": "coverage", **fields}


def carrier(answer: str | None, on: str = START) -> dict[str, Any]:
    return {"on": on, "fact": "carrier_allows_continuation", "value": answer}


def let_go(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", "by": "company", "for_cause": "no"}


def found(*log: dict[str, Any], day: str = DAY, **readings: str) -> Statement:
    agreement = Agreement(Letter("letter", ""), (provision_of("benefits", TERMS),))
    choices = {f"benefits[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": START, "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def shown(s: Statement) -> tuple[Any, int, str, str, int]:
    first, last = (iso(s[name].low) for name in ("health_from", "health_through"))
    return s["health_route"].plain, s["health_months"].low, first, last, s["health_cost"].low // 100


def test_the_carrier_lets_it_go_on() -> None:
    """Own cover less the employee's share, dependents in full: 380 + 800 a month."""
    s = found(cover(FAMILY), carrier("yes"), let_go("2005-08-31"))
    assert shown(s) == ("carrier_continuation", 6, "2005-09-01", "2006-02-28", 6 * 1_180)
    same = found(
        cover(FAMILY),
        carrier("yes"),
        let_go("2005-08-31"),
        dependents_share="less_the_employees_share",
    )
    assert same["health_cost"].low // 100 == 6 * (380 + 600)
    assert (
        found(cover(SINGLE), carrier("yes"), let_go("2005-08-31"))["health_cost"].low == 6 * 38_000
    )


@pytest.mark.parametrize(
    ("eligible_through", "months"),
    [
        (None, 6),
        ("2005-07-15", 1),
        ("2005-07-16", 2),
        ("2005-08-15", 2),
        ("2005-08-16", 3),
        ("2005-12-15", 6),
        ("2006-06-01", 6),
    ],
)
def test_cobra_is_paid_while_eligible_and_a_month_begun_counts(
    eligible_through: str | None, months: int
) -> None:
    log = [cover(FAMILY), carrier("no"), let_go("2005-06-15"),
           {"on": "2005-07-01", "fact": "cobra_elected"}]  # fmt: skip
    if eligible_through:
        log.append({"on": eligible_through, "fact": "cobra_eligibility_ended"})
    s = found(*log)
    assert s["health_route"].plain == "cobra"
    assert s["health_months"].low == months
    assert s["health_cost"].low // 100 == months * 1_300


@pytest.mark.parametrize(
    ("reading", "monthly"), [("with_two_percent", 132_600), ("employers_share", 98_000)]
)
def test_the_premium_under_cobra(reading: str, monthly: int) -> None:
    elected = {"on": "2005-07-01", "fact": "cobra_elected"}
    s = found(cover(FAMILY), carrier("no"), let_go("2005-06-15"), elected, cobra_premium=reading)
    assert s["health_cost"].low == 6 * monthly


def test_cobra_not_elected() -> None:
    s = found(cover(FAMILY), carrier("no"), let_go("2005-06-15"))
    assert (s["health_route"].plain, s["health_months"].high, s["health_cost"].high) == (
        "none",
        0,
        0,
    )


def test_an_answer_of_the_carrier_that_is_not_known_leaves_the_route_open() -> None:
    s = found(cover(SINGLE), carrier(None), let_go("2005-06-15"))
    assert s["health_route"].low < s["health_route"].high
    assert (s["health_cost"].low, s["health_cost"].high) == (0, 6 * 38_000)
    assert iso(s["health_through"].low) == "2005-12-15"


def test_the_answer_may_come_after_the_trigger() -> None:
    s = found(cover(SINGLE), let_go("2005-06-15"), carrier("yes", "2005-07-01"))
    assert s["health_route"].plain == "carrier_continuation"


def test_dependents_who_come_after_the_trigger_are_not_covered() -> None:
    s = found(cover(SINGLE), carrier("yes"), let_go("2005-06-15"), cover(FAMILY, "2005-08-01"))
    assert s["health_cost"].low == 6 * 38_000


def test_cover_costs_nothing_extra_while_still_employed() -> None:
    sold = {"on": "2005-06-01", "fact": "change_in_control_occurred"}
    s = found(cover(SINGLE), carrier("yes"), sold)
    assert shown(s) == ("carrier_continuation", 6, "2005-06-02", "2005-12-01", 0)
    left = found(cover(SINGLE), carrier("yes"), sold, {"on": "2005-09-15", "fact": "resigned"})
    assert left["health_cost"].low == 3 * 38_000  # from the month in which the employment ended


def test_after_the_window_there_is_none() -> None:
    s = found(cover(SINGLE), carrier("yes"), let_go("2007-03-14"))
    assert s["health_route"].plain == "none" and s["health_cost"].high == 0
    assert s.happened("health_continuation") is False
    assert found(cover(SINGLE), carrier("yes"), let_go("2007-03-13"))["health_months"].low == 6


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("it shall pay (i) your salary for ten months and (ii) for five months, COBRA", [5]),
        ("you may elect COBRA coverage for eighteen months at your own expense", []),
        ("you are entitled to eighteen months of COBRA coverage at the Employee's expense", []),
        ("your medical coverage will remain in effect for nine months", [9]),
    ],
)
def test_which_months_are_those_of_cover(sentence: str, months: list[int]) -> None:
    text = f"If the Company terminates your employment without Cause, {sentence}."
    assert [r.months for r in Benefits.read(Letter("letter", text))] == months


@pytest.mark.parametrize(
    ("event", "described"),
    [
        ("you are terminated without Cause, or dismissed because of a Change in Control", True),
        ("you are terminated without Cause or an Involuntary Resignation occurs", True),
        ("the Company lets you go without Cause, or you leave after it moves its office", True),
        ("you are terminated without Cause (but not if you resign)", False),
        ("you are terminated other than for Cause, death or disability", False),
        ("the Company ends your employment without Cause or you leave for Good Reason", False),
        ("the Company dismisses you without Cause and you have signed a release", False),
    ],
)
def test_an_ending_that_is_named_beside_others_is_not_lost(event: str, described: bool) -> None:
    text = f"If {event}, the Company shall continue your medical coverage for one year."
    [cover] = Benefits.read(Letter("letter", text))
    assert (cover.triggers == ("described",)) is described


def test_each_sentence_with_its_own_ending_is_a_promise_of_its_own() -> None:
    text = (
        "If the Executive becomes disabled, the Company shall continue his health insurance for six"
        " months. If the Company dismisses the Executive without Cause, it shall continue his"
        " health insurance for one year, unless he is covered under his spouse's plan."
    )
    ill, dismissed = Benefits.read(Letter("letter", text))
    assert (ill.triggers, ill.months, ill.until) == (("disabled",), 6, None)
    assert (dismissed.triggers, dismissed.months) == (("without_cause",), 12)
    assert dismissed.until == "covered elsewhere"


def test_such_a_termination_near_a_change_has_its_own_months_and_what_ends_both() -> None:
    text = (
        "If the Company terminates your employment without Cause, you get (i) half a year's"
        " base salary and (ii) payment of your COBRA premiums for six months. If such termination"
        " occurs within one year after a Change in Control, you will receive (i) a lump sum of one"
        " year's salary and (ii) COBRA premiums for eighteen months. Notwithstanding the foregoing,"
        " the payment of premiums shall cease when you are covered by a new employer's plan."
    )
    first, near = Benefits.read(Letter("letter", text))
    assert (first.months, first.double) == (6, False)
    assert (near.months, near.double, near.after_change) == (18, True, 12)
    assert first.until == near.until == "covered by a new employer"


def test_cover_for_the_time_of_severance_that_grows_is_open_below_its_most() -> None:
    text = (
        "If the Company terminates you without Cause, you get three months' salary plus one"
        " additional month for each full year you have worked here, to a maximum of six months, and"
        " we will pay for your health insurance during that time."
    )
    (cover,) = Benefits.read(Letter("letter", text))
    assert (cover.months, cover.up_to) == (6, True)
    (severance,) = Severance.read(Letter("letter", text))
    told = (severance.months, severance.each_year, severance.at_most, severance.more)
    assert told == (3, 1, 6, False)


def test_the_longer_of_two_times_is_open_above() -> None:
    terms = {"months": 6, "triggers": ["without_cause"], "at_least": True}
    agreement = Agreement(Letter("letter", ""), (provision_of("benefits", terms),))
    log = [{"on": START, "fact": "employment_started"}, cover(SINGLE), let_go("2005-08-31")]
    s = state(agreement, World(tenure.Facts.of(log)), day_number(DAY))
    assert s["health_months"].low == 6
    assert s["health_months"].high > 100
    assert s["health_cost"].low == 6 * 50_000
    assert iso(s["health_through"].low) == "2006-02-28"


TWO_SHARES = "If the Company terminates your employment without Cause, the Company will pay {}"
ELECTED = {"on": "2005-09-01", "fact": "cobra_elected"}


def let_go_with_cobra(words: str) -> Statement:
    source = Letter("letter", words)
    start = {"on": START, "fact": "employment_started"}
    log = [start, cover(FAMILY), let_go("2005-08-31"), ELECTED]
    made = Agreement(source, tuple(Benefits.read(source)))
    return state(made, World(tenure.Facts.of(log)), day_number(DAY))


@pytest.mark.parametrize(
    "words",
    [
        "100% of your COBRA premiums for the first six months and 50% for four more months.",
        "the full COBRA premiums for six months and fifty percent (50%) of the premiums for an"
        " additional four months thereafter.",
        "your COBRA premiums for the first six months. For the next four months, the Company will"
        " pay 50% of such premiums.",
        "for the first six months 100%, and for the following four months 50%, of your COBRA"
        " premiums.",
    ],
)
def test_all_of_the_premiums_and_then_a_part_of_them(words: str) -> None:
    """Six months at 1,300 and four at 650: to 2006-02-28 and to 2006-06-30."""
    s = let_go_with_cobra(TWO_SHARES.format(words))
    assert shown(s) == ("cobra", 10, "2005-09-01", "2006-06-30", 6 * 1_300 + 4 * 650)
    assert iso(s["health_first_share_through"].low) == "2006-02-28"


def test_a_part_of_the_premiums_throughout() -> None:
    s = let_go_with_cobra(TWO_SHARES.format("75% of your COBRA premiums for six months."))
    assert s["health_cost"].plain == 6 * 975


@pytest.mark.parametrize(
    ("through", "months"),  # the last day of work is August 31
    [
        ("December 31, 2005", 4),
        ("February 28, 2006", 6),
        ("January 15, 2006", 5),  # half of January is paid for as a month
    ],
)
def test_cover_through_a_day_ends_on_it(through: str, months: int) -> None:
    s = let_go_with_cobra(
        "This agreement confirms that your employment ended on August 31, 2005. The Company will"
        f" pay your COBRA premiums through {through}."
    )
    day = datetime.strptime(through, "%B %d, %Y").date().isoformat()
    assert shown(s) == ("cobra", months, "2005-09-01", day, months * 1_300)


def test_cover_until_a_day_is_counted_in_months() -> None:
    [promise] = Benefits.read(
        Letter(
            "letter",
            "This agreement confirms that your employment ended on August 31, 2005. The Company"
            " will pay your COBRA premiums until December 31, 2005.",
        )
    )
    assert (promise.months, promise.through) == (4, None)


@pytest.mark.parametrize(
    "words",
    [
        "your COBRA premiums for six months, and you will pay 25% of the premiums after that.",
        "your COBRA premiums for six months.",
    ],
)
def test_a_share_that_is_not_the_companys_is_none_of_its(words: str) -> None:
    [promise] = Benefits.read(Letter("letter", TWO_SHARES.format(words)))
    assert (promise.months, promise.share, promise.then_share) == (6, None, None)


RELEASED = (
    "If we let you go without Cause, we will pay you six months of salary and pay your COBRA"
    " premiums for six months. The payments above are subject to your signing a release of claims"
    " within 45 days after the termination of your employment.\n"
)
SIGNED = {"on": "2006-03-20", "fact": "release_signed"}


@pytest.mark.parametrize(
    ("log", "day", "months"),
    [
        ((), "2006-04-10", 6),  # its last day is 2006-04-15
        ((), "2006-12-31", 0),
        ((SIGNED,), "2006-12-31", 6),
        (({**SIGNED, "on": "2006-05-02"},), "2006-12-31", 0),
    ],
)
def test_no_cover_once_the_time_for_the_release_is_over(
    log: tuple[dict[str, Any], ...], day: str, months: int
) -> None:
    start = {"on": START, "fact": "employment_started"}
    elected = {"on": "2006-03-02", "fact": "cobra_elected"}
    facts = tenure.Facts.of([start, cover(SINGLE), let_go("2006-03-01"), elected, *log])
    s = tenure.on(tenure.read(RELEASED), facts, day)
    assert s["health_months"].high == months


TWICE = (
    '1. "Change in Control" means a merger of the Company.\n\n'
    "2. If we let you go without Cause, we will pay your COBRA premiums for six months.\n\n"
    "3. If, within three months before or twelve months after a Change in Control, we let you go"
    " without Cause, we will pay your COBRA premiums for ten months.\n"
)


@pytest.mark.parametrize(
    ("merged", "costs"),
    [(None, (3_000, 0)), ("2006-04-01", (0, 5_000)), ("2006-07-01", (3_000, 0)),
     ("2005-12-01", (0, 5_000))],
)  # fmt: skip
def test_nobody_is_covered_twice_near_a_change_in_control(
    merged: str | None, costs: tuple[int, int]
) -> None:
    start = {"on": START, "fact": "employment_started"}
    deal = {"on": merged, "fact": "merger_closed", "subject": "company"}
    elected = {"on": "2006-03-02", "fact": "cobra_elected"}
    log = [start, cover(SINGLE), let_go("2006-03-01"), elected, *([deal] if merged else [])]
    s = tenure.on(tenure.read(TWICE), tenure.Facts.of(log), DAY)
    found = tuple(s[f"benefits[{i}].health_cost"].plain for i in (0, 1))
    assert found == costs


def test_cover_of_a_case_that_the_sentence_before_tells() -> None:
    text = (
        "4. Death or Disability.\n\n(a) The Executive dies or becomes disabled. The Executive's"
        " family shall continue to participate in the health plans for nine months after it.\n"
    )
    [promise] = Benefits.read(Letter("letter", text))
    assert (promise.months, promise.triggers) == (9, ("died", "disabled"))
