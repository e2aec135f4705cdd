"""Housing and relocation: caps, places and routes."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.housing import Housing
from tenure.provisions.relocation import Relocation
from tenure.text import Letter

HOUSING = (
    "You will be eligible for up to forty (40) days of Company paid housing in either Reno,"
    " Nevada or Oregon."
)
MOVE = (
    "The Company will pay for the shipment of your household goods from Boise, Idaho to Oregon and"
    " from"
    " Utah to Oregon, up to a maximum of $9,000."
)


def stay(start: str, end: str, place: str | None = "Oregon", cost: str = "100") -> dict[str, Any]:
    fields = {"from": start, "to": end, "place": place, "cost_per_day": cost}
    return {"on": start, "fact": "housing_used", **fields}


def found(text: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, (*Housing.read(letter), *Relocation.read(letter)))
    choices = {f"housing[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-03-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def days(s: Statement) -> tuple[int, int, int]:
    paid, unpaid = s["housing_days_paid"], s["housing_days_not_paid"]
    return paid.low, unpaid.low, s["housing_cost"].low // 100


THIRTY = stay("2005-03-01", "2005-03-30", "Reno, Nevada")


@pytest.mark.parametrize(
    ("stays", "answer"),
    [
        ([stay("2005-03-01", "2005-04-09")], (40, 0, 4_000)),
        ([stay("2005-03-01", "2005-04-10")], (40, 1, 4_000)),
        ([THIRTY, stay("2005-05-01", "2005-05-15", cost="150")], (40, 5, 4_500)),
        ([stay("2005-05-01", "2005-05-15", cost="150"), THIRTY], (40, 5, 4_500)),
        ([THIRTY, stay("2005-04-01", "2005-04-30", "Utah")], (30, 30, 3_000)),
        (
            [THIRTY, stay("2005-04-01", "2005-04-10", "Utah"), stay("2005-05-01", "2005-05-10")],
            (40, 10, 4_000),
        ),
        ([], (0, 0, 0)),
    ],
)
def test_one_cap_for_all_places_in_order_of_use_whatever_the_order_of_the_log(
    stays: list[dict[str, Any]], answer: tuple[int, int, int]
) -> None:
    assert days(found(HOUSING, "2005-12-31", *stays)) == answer


def test_a_stay_counts_day_by_day() -> None:
    assert days(found(HOUSING, "2005-03-10", THIRTY)) == (10, 0, 1_000)
    assert days(found(HOUSING, "2005-02-28", THIRTY)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("reading", "paid"), [("any_days", 40), ("consecutive_days", 30), ("days_in_each_place", 60)]
)
def test_which_days_the_cap_counts(reading: str, paid: int) -> None:
    later = stay("2005-05-01", "2005-05-30", "Oregon")
    assert days(found(HOUSING, "2005-12-31", THIRTY, later, which_days=reading))[0] == paid


def test_a_place_that_is_not_said_leaves_a_range() -> None:
    unsaid = {k: v for k, v in THIRTY.items() if k != "place"}
    value = found(HOUSING, "2005-12-31", unsaid)["housing_days_paid"]
    assert (value.low, value.high) == (0, 30)


def bill(origin: str, destination: str, amount: str, goods: str | None = "yes") -> dict[str, Any]:
    fields = {"origin": origin, "destination": destination, "amount": amount}
    return {"on": "2005-04-01", "fact": "shipment_billed", "household_goods": goods, **fields}


@pytest.mark.parametrize(
    ("bills", "low", "high"),
    [
        ([bill("Boise, Idaho", "Oregon", "2500.50")], 250_050, 250_050),
        ([bill("boise, idaho", "oregon", "2500")], 250_000, 250_000),
        ([bill("Boise, Idaho", "Utah", "2500")], 0, 0),
        ([bill("Ohio", "Oregon", "2500")], 0, 0),
        ([bill("Utah", "Oregon", "2500", "no")], 0, 0),
        ([bill("Utah", "Oregon", "2500", None)], 0, 250_000),
        (
            [bill("Utah", "Oregon", "5000"), bill("Boise, Idaho", "Oregon", "4500")],
            900_000,
            900_000,
        ),
    ],
)
def test_shipments(bills: list[dict[str, Any]], low: int, high: int) -> None:
    value = found(MOVE, "2005-04-01", *bills)["relocation_payable"]
    assert (value.low, value.high) == (low, high)
    assert found(MOVE, "2005-03-31", *bills)["relocation_payable"].high == 0


@pytest.mark.parametrize(
    "text",
    [
        "The Company will pay for two house hunting trips of up to 7 days, food and lodging"
        " included.",
        "You will be employed for 60 days before you may use the Company's housing plan.",
    ],
)
def test_what_is_no_promise_of_housing(text: str) -> None:
    assert not list(Housing.read(Letter("letter", text)))


@pytest.mark.parametrize("name", ["relocation", "relocation allowance"])
@pytest.mark.parametrize(("last", "back"), [("2010-09-30", 30_000), ("2011-09-30", 0), (None, 0)])
def test_what_is_given_back_of_an_allowance_is_told_once(
    name: str, last: str | None, back: int
) -> None:
    agreement = tenure.read(
        "Dear Ada:\n\nWe offer you employment. You get a relocation allowance of $60,000. You"
        " must repay the relocation allowance on a pro-rata basis if you resign within twenty-four"
        " months after your start date.\n"
    )
    log = [
        {"on": "2009-10-01", "fact": "employment_started"},
        {"on": "2009-10-08", "fact": "paid", "what": name, "amount": "60000"},
    ]
    log += [{"on": last, "fact": "resigned"}] if last else []
    stated = tenure.on(agreement, tenure.Facts.of(log), "2011-10-01")
    assert stated["to_repay"].plain == back
    assert not [key for key in stated.figures if key.endswith(".clawback")]
