"""Severance of several tiers: another multiple near a change in control, more for each year."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.provisions.severance import Severance
from tenure.text import Letter
from tests.kinds.test_occasions_of_severance import SOLD, amounts, found, let_go

PAYS = (
    "If Arden terminates your employment without Cause, or you resign for Good Reason, it will pay"
    " you a lump sum equal to one times the sum of your base salary and your target bonus."
)
SENTENCE = (
    "If we terminate you without Cause, you get five months of base salary as a lump sum; if that"
    " happens in the period from two months before to ten months after a Change in Control, that"
    " goes up to eight months' base."
)


def read(*sentences: str) -> list[dict[str, Any]]:
    names = ("triggers", "months", "percent", "amount", "double", "instead", "after_change")
    every = Severance.read(Letter("letter", " ".join(sentences)))
    return [{n: getattr(s, n) for n in names if getattr(s, n)} for s in every]


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        ("If such termination takes place", "the multiple shall be two rather than one"),
        ("If either event occurs", "the multiple becomes two"),
        ("Where the termination or resignation described above comes about",
         "you will instead be paid two times the sum of your base salary and target bonus"),
    ],
)  # fmt: skip
def test_a_multiple_takes_the_place_of_another(lead: str, said: str) -> None:
    first, second = read(PAYS, f"{lead} within one year after a Change in Control, {said}.")
    assert first["percent"] == 100
    assert second == {
        "triggers": ("without_cause", "good_reason"),
        "percent": 200,
        "double": True,
        "instead": True,
        "after_change": 12,
    }


def test_an_ending_described_in_another_section_is_found_there() -> None:
    first, second = read(
        "7. Severance. If the Company terminates your employment without Cause, it will continue to"
        " pay your base salary for eight months.\n\n8. Change in Control. If such a termination"
        " takes place within two months before or ten months after a Change in Control, then"
        " instead (i) your base salary will be continued for ten months."
    )
    assert first["months"] == 8 and "instead" not in first
    assert (second["triggers"], second["months"]) == (("without_cause",), 10)
    assert second["instead"] and second["after_change"] == 10


def test_a_second_condition_of_one_sentence_is_a_second_promise() -> None:
    assert amounts(found(SENTENCE, log=(let_go("2006-05-31"),))) == [(50_000, 50_000)]
    assert amounts(found(SENTENCE, log=(SOLD, let_go("2006-05-31")))) == [(80_000, 80_000)]


def test_a_second_condition_that_is_not_understood_is_only_described() -> None:
    first, second = read(
        "If we terminate you without Cause you will receive severance of $50,000, or, if such"
        " termination occurs within some time after a Change in Control, such severance payment"
        " shall be $90,000."
    )
    assert (first["triggers"], second["triggers"]) == (("without_cause",), ("described",))


@pytest.mark.parametrize(
    ("ended", "owed"),
    [("2005-12-31", 50_000), ("2006-03-14", 60_000), ("2007-06-01", 70_000)],
)
def test_months_for_each_whole_year_of_service_up_to_the_most(ended: str, owed: int) -> None:
    text = (
        "If the Company terminates your employment without Cause, it will pay you five months of"
        " base salary in a lump sum, increasing by one month for each completed year of service to"
        " a maximum of seven months."
    )
    assert amounts(found(text, log=(let_go(ended),))) == [(owed, owed)]


def test_a_rule_for_each_year_that_is_no_number_of_months_leaves_it_open() -> None:
    (only,) = read(
        "If the Company terminates your employment without Cause, it will pay you five months of"
        " base salary plus an additional sum for each year of service."
    )
    assert only == {"triggers": ("without_cause",), "months": 5}


@pytest.mark.parametrize(
    "text",
    [
        "We will grant you options worth three times your annual base salary, by the strike price;"
        " they lapse on your termination without cause.",
        "If disabled, the Executive is to be paid every year 30% of his Base Salary until age 63.",
    ],
)
def test_a_number_of_shares_or_an_income_is_no_severance(text: str) -> None:
    assert read(text) == []


def test_another_sum_of_the_list_has_a_form_and_a_day_of_its_own() -> None:
    (severance,) = Severance.read(
        Letter(
            "letter",
            "If the Company terminates you without Cause, it shall pay: (i) two times your Base"
            " Salary; (ii) your unpaid bonus of $40,000, in a lump sum not later than 61 days"
            " following your termination of employment.",
        )
    )
    assert (severance.form, severance.lag) == (None, None)


def test_every_step_of_the_years_is_told() -> None:
    found = read(
        "If Arden terminates your employment without Cause, you will receive six months of salary"
        " if terminated in the first year of employment, nine months in the second year and twelve"
        " months thereafter."
    )
    assert [x["months"] for x in found] == [6, 9, 12]
    assert {x["triggers"] for x in found} == {("described",)}  # which of them is owed is open
