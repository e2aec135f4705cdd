"""Vesting against a slow oracle, other roundings and month ends, the exercise price."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice, provision_of
from tenure.calendar import add_months
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provision import Provision
from tenure.provisions.equity import Equity
from tenure.rounding import Allocation, whole_shares
from tenure.text import Letter

GRANT = (
    "You will receive a stock option in the amount of 160,001 shares. The exercise price of the"
    " option"
    " will be the closing price of the stock on your first day of employment. The option vests over"
    " four years; 25% on your anniversary date and 75% vests quarterly over the remaining three"
    " years."
)
NOT_FOR_CAUSE = {"by": "company", "stated_reason": "reorganisation", "for_cause": "no"}


def hired(on: str = "2005-09-12") -> dict[str, Any]:
    return {"on": on, "fact": "employment_started"}


def let_go(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", **NOT_FOR_CAUSE}


def close(on: str, price: str) -> dict[str, Any]:
    return {"on": on, "fact": "price_closed", "close": price}


def found(
    day: str,
    *log: dict[str, Any],
    more: tuple[Provision, ...] = (),
    price: int | None = None,
    read: dict[str, str] | None = None,
) -> Statement:
    letter = Letter("letter", GRANT)
    agreement = Agreement(letter, (*Equity.read(letter), *more))
    choices = {f"equity[0].{k}": Choice(v) for k, v in (read or {}).items()}
    world = World(tenure.Facts.of(list(log)))
    return state(agreement.choosing(choices), world, day_number(day), price)


def vested(day: str, *log: dict[str, Any], **readings: str) -> int:
    value = found(day, *log, read=readings)["vested_shares"]
    assert value.low == value.high
    return value.low


INSTALMENTS = (4, *[1] * 12)  # sixteenths: after a year, then each quarter


@pytest.mark.parametrize("start", ["2005-09-12", "2004-02-29", "2005-08-31", "2006-11-30"])
@pytest.mark.parametrize("allocation", [a for a in Allocation if a != Allocation.FRACTIONAL])
def test_every_allocation_agrees_with_instalments_given_one_by_one(
    start: str, allocation: Allocation
) -> None:
    shares = whole_shares(allocation, 160_001, INSTALMENTS, 16)
    root = day_number(start)
    days = [add_months(root, 12 + 3 * i, 0) for i in range(13)]
    statement = found("2012-01-01", hired(start), read={"fractions": allocation.value.lower()})
    [schedule] = statement.schedules.values()
    assert [(i.day.low, i.count.low) for i in schedule] == list(zip(days, shares, strict=True))


def test_fractions_of_a_share_are_kept_where_they_are_read_so() -> None:
    statement = found("2006-12-12", hired(), read={"fractions": "fractional"})
    whole, part = statement["vested_shares"].low, statement["part_of_a_share"].low
    assert whole + Fraction(part, 16) == 160_001 * Fraction(5, 16)


@pytest.mark.parametrize(
    ("reading", "day", "sixteenths"),
    [
        ("last_day", "2005-02-28", 4),
        ("next_day", "2005-02-28", 0),
        ("next_day", "2005-03-01", 4),
        ("chained", "2005-05-28", 5),
        ("stays", "2005-05-30", 4),
        ("stays", "2005-05-31", 5),
    ],
)
def test_a_start_on_the_leap_day(reading: str, day: str, sixteenths: int) -> None:
    assert vested(day, hired("2004-02-29"), month_end=reading) == 160_001 * sixteenths // 16


def test_quarters_may_end_with_the_calendar() -> None:
    count = vested("2006-09-30", hired(), quarters="calendar_quarter_ends")
    assert count == 160_001 * 5 // 16
    assert vested("2006-09-29", hired(), quarters="calendar_quarter_ends") == 160_001 // 4
    [schedule] = found(
        "2010-01-01", hired(), read={"quarters": "calendar_quarter_ends"}
    ).schedules.values()
    days = [date(1970, 1, 1) + timedelta(i.day.low) for i in schedule]
    assert days[:3] == [date(2006, 9, 12), date(2006, 9, 30), date(2006, 12, 31)]


def test_the_last_day_employed_vests_and_the_rest_lapses() -> None:
    statement = found("2007-01-01", hired(), let_go("2006-12-12"))
    count = 160_001 * 5 // 16
    names = ("vested_shares", "unvested_shares", "lapsed_shares", "accelerated_shares")
    assert [statement[n].low for n in names] == [count, 0, 160_001 - count, 0]
    later = found("2009-09-12", hired(), let_go("2006-12-12"), read={"service": "goes_on_vesting"})
    assert later["vested_shares"].low == 160_001 and later["lapsed_shares"].low == 0


def test_before_the_first_day_nothing_is_granted() -> None:
    statement = found("2005-09-11", hired())
    assert statement["granted_shares"].low == statement["vested_shares"].low == 0


def accelerated(portion: str, of: str = "unvested", *triggers: str) -> Provision:
    terms = {"triggers": list(triggers or ("without_cause",)), "portion": portion, "of": of}
    return provision_of("acceleration", terms)


@pytest.mark.parametrize(
    ("portion", "of", "added"),
    [
        ("1", "unvested", 110_001),
        ("1/2", "unvested", 55_000),
        ("1/4", "whole", 40_000),
        ("9/10", "whole", 110_001),
    ],
)
def test_acceleration_adds_to_what_the_schedule_gave(portion: str, of: str, added: int) -> None:
    statement = found("2006-12-12", hired(), let_go("2006-12-12"), more=(accelerated(portion, of),))
    scheduled = 160_001 * 5 // 16  # 50,000
    assert statement["accelerated_shares"].low == added
    assert statement["vested_shares"].low == scheduled + added


def test_a_second_acceleration_takes_from_what_the_first_has_left() -> None:
    both = (accelerated("1/2", "unvested", "change_in_control"), accelerated("1"))
    log = [
        {"on": "2006-10-01", "fact": "change_in_control_occurred"},
        let_go("2006-12-12"),
    ]
    statement = found("2006-12-31", hired(), *log, more=both)
    assert statement["vested_shares"].low == 160_001
    on_the_first = (160_001 - 40_000) // 2
    assert statement["accelerated_shares"].low == on_the_first + (
        160_001 - 50_000 - (160_001 - 50_000) // 2
    )


@pytest.mark.parametrize("day", ["2006-12-11", "2006-12-12"])
def test_acceleration_counts_from_its_day(day: str) -> None:
    statement = found(day, hired(), let_go("2006-12-12"), more=(accelerated("1"),))
    assert (statement["vested_shares"].low == 160_001) is (day == "2006-12-12")


def test_the_exercise_price_is_the_close_of_the_first_day() -> None:
    friday = close("2005-09-16", "2.90"), close("2005-09-19", "3.10")
    saturday = "2005-09-17"
    assert found("2005-10-01", hired(saturday), *friday)["exercise_price"].low == 29_000
    other = found("2005-10-01", hired(saturday), *friday, read={"closing_day": "next_session"})
    assert other["exercise_price"].low == 31_000


def test_a_close_that_is_not_known_is_never_taken_from_another_day() -> None:
    value = found("2005-09-13", hired(), close("2005-09-09", "2.90"))["exercise_price"]
    assert value.low == 0 < value.high


def test_what_shares_are_worth() -> None:
    log = (hired(), close("2005-09-12", "3.05"), let_go("2006-12-12"))
    statement = found("2006-12-12", *log, more=(accelerated("1"),), price=40_000)
    assert statement["value_of_vested"].low == 160_001 * 95
    assert statement["value_of_acceleration"].low == 110_001 * 95
    assert statement["exercise_price_of_vested"].low == 160_001 * 305
    under_water = found("2006-12-12", *log, more=(accelerated("1"),), price=20_000)
    assert under_water["value_of_acceleration"].high == 0


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        ({"at_hire": "1/2", "cliff": {"months": 12, "portion": "3/4"}}, "add up to 5/4"),
        ({"then": {"every": 0, "times": 4, "portion": "1"}}, "1 or more"),
        ({"tranches": [{"months": 12}]}, "`portion` or a number"),
    ],
)
def test_a_schedule_that_cannot_be_is_refused(terms: dict[str, Any], problem: str) -> None:
    with pytest.raises(tenure.InputError, match=problem):
        provision_of("equity", {"shares": "1,000", **terms})


@pytest.mark.parametrize(
    "text",
    [
        "You will be granted an option to purchase 9,000 shares. The option vests as to 30% on the"
        " first"
        " anniversary of your hire date and 10% on a date that we shall tell you.",
        "You will be granted an option to purchase 9,000 shares. The option will vest at 25% per"
        " year"
        " beginning January 3, 2006.",
    ],
)
def test_a_schedule_that_is_not_understood_is_left_unread(text: str) -> None:
    [grant] = Equity.read(Letter("letter", text))
    assert grant.shares == 9_000 and not grant.steps


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("The option vests as to 1,000 shares per month for the first five months and 4,000 shares"
         " for the sixth month.", [1, 2, 3, 4, 5, 6]),
        ("The option vests 50% a year over two years, the first 50% on the first anniversary of"
         " your hire date.", [12, 24]),
        ("The option vests in two equal annual installments beginning one year from your hire date"
         " and runs for ten years.", [12, 24]),
        ("4,500 of these shares will vest six months after your hire date, and 1,500 shares will"
         " vest at the end of each month after that, so that the option is fully vested nine months"
         " from your hire date.", [6, 7, 8, 9]),
    ],
)  # fmt: skip
def test_when_the_steps_come(text: str, months: list[int]) -> None:
    said = f"You will be granted an option to purchase 9,000 shares. {text}"
    [grant] = Equity.read(Letter("letter", said))
    listed = [t.months for t in grant.tranches]
    steps = [s.first + s.every * i for s in grant.steps for i in range(s.times)]
    assert (listed or steps) == months


def test_a_grant_on_a_condition_is_of_no_known_number_until_it_is_recorded() -> None:
    letter = tenure.read(
        "May 2, 2030\n\nDear Ms. Vale:\n\nIf the bridge is opened by June 30, 2031, you will be"
        " granted an option to purchase 5,000 shares of common stock.\n"
    )
    began = "- {on: 2030-05-02, fact: employment_started}\n"
    made = "- {on: 2031-07-01, fact: option_granted, shares: 5000}\n"
    before = tenure.on(letter, tenure.Facts.parse(began), "2032-01-01")["granted_shares"]
    after = tenure.on(letter, tenure.Facts.parse(began + made), "2032-01-01")["granted_shares"]
    assert before.low != before.high
    assert (after.low, after.high) == (5_000, 5_000)


@pytest.mark.parametrize(
    "text",
    [
        "You have previously been granted an option to purchase 5,000 shares of common stock.",
        "consecutive days or (ii) the day on which the plant is sold, Ms. Vale shall receive 9,000"
        " shares of restricted stock.",
        "This option grant will vest in three installments, each covering 3,000 shares.",
        "Options will be granted under the 1997 Stock Option Plan.",
    ],
)
def test_what_is_no_grant_of_a_number_of_shares(text: str) -> None:
    assert not list(Equity.read(Letter("letter", text)))


@pytest.mark.parametrize(
    ("said", "term", "value"),
    [
        ("The option will vest upon achievement of goals set by the Board.", "vests",
         "upon achievement of goals set by the Board"),
        ("The option will vest based upon the terms of the plan.", "vests",
         "based upon the terms of the plan"),
        ("The exercise price will be $5.00 or the fair market value on the date of grant, whichever"
         " is higher.", "strike", None),
    ],
)  # fmt: skip
def test_what_a_grant_is_left_to(said: str, term: str, value: str | None) -> None:
    text = f"You will be granted an option to purchase 9,000 shares of common stock. {said}"
    (grant,) = Equity.read(Letter("letter", text))
    assert getattr(grant, term) == value


@pytest.mark.parametrize(
    ("said", "condition"),
    [
        ("You will be granted an option to purchase 9,000 shares if the shareholders approve the"
         " new plan.", "if the shareholders approve the new plan"),
        ("After one year of service you will be granted an option to purchase 9,000 shares.",
         "after one year of service"),
    ],
)  # fmt: skip
def test_a_grant_that_waits(said: str, condition: str) -> None:
    (grant,) = Equity.read(Letter("letter", said))
    assert grant.condition == condition


def test_a_target_is_not_what_is_earned() -> None:
    said = "You will be granted a target of 4,000 performance shares, which may be earned by 2031."
    (grant,) = Equity.read(Letter("letter", said))
    assert (grant.shares, grant.target) == (4_000, True)
    assert "a target of 4,000 performance shares" in grant.told
    assert "number of shares earned" in set(grant.unsaid())


AT_GRANT = (
    "{} you will be granted an option to purchase 48,000 shares of common stock at an exercise"
    " price equal to the closing price of the common stock on the date of grant. The option will"
    " vest in 48 equal monthly installments."
)


def price_at_grant(when: str, *log: dict[str, Any]) -> tuple[int, int]:
    letter = tenure.read(f"April 2, 2018\n\nDear Ms. Oyelaran:\n\n{AT_GRANT.format(when)}\n")
    facts = tenure.Facts.of([hired("2018-04-02"), *log])
    value = tenure.on(letter, facts, "2019-04-02")["exercise_price"]
    return value.low, value.high


def granted(on: str, **more: str) -> dict[str, Any]:
    return {"on": on, "fact": "option_granted", "shares": 48_000, **more}


def test_the_close_of_the_day_of_the_grant() -> None:
    """Of the day on which the grant is recorded; May 12, 2018 is a Saturday."""
    first, later = close("2018-04-02", "6.25"), close("2018-05-11", "7.50")
    low, high = price_at_grant("Soon", first, later)
    assert low < high
    assert price_at_grant("Soon", first, later, granted("2018-05-11")) == (75_000, 75_000)
    assert price_at_grant("Soon", first, later, granted("2018-05-12")) == (75_000, 75_000)
    untold = granted("2018-05-14", strike="7.80")
    assert price_at_grant("Soon", first, later, untold) == (78_000, 78_000)


def test_the_close_of_the_first_day_is_that_of_a_grant_on_it() -> None:
    when = "On your start date,"
    first, later = close("2018-04-02", "6.25"), close("2018-05-11", "7.50")
    assert price_at_grant(when, first, later) == (62_500, 62_500)
    recorded = granted("2018-04-02", strike="6.40")
    assert price_at_grant(when, recorded) == (64_000, 64_000)
    low, high = price_at_grant(when, later)
    assert low < high


def test_the_value_on_the_day_of_the_grant_need_not_be_its_close() -> None:
    said = AT_GRANT.format("Soon").replace("closing price", "fair market value")
    (award,) = Equity.read(Letter("letter", f"Dear Ms. Vale:\n\n{said}\n"))
    assert award.strike_rule == "value_at_grant"
