"""Sentences that speak of plans and open none of them to the executive."""

from __future__ import annotations

import pytest

from tenure.provisions.plans import Plans
from tenure.text import Letter


@pytest.mark.parametrize(
    "said",
    [
        "You will receive more information regarding your 401(k) benefits on your first day.",
        "Executive shall be entitled to all payments and benefits provided for in this Section"
        " whether or not a plan pays them.",
        "The release covers any right to vacation, pension benefits and other plans.",
        "As a consultant you will not participate in our dental plan.",
        "Employee shall not be eligible for coverage under our medical plan.",
        "Upon your disability you will receive benefits under the long-term disability plan.",
        "You will cease to be eligible for the pension plan when you leave.",
        "The Board may adopt a deferred compensation plan in which you may participate.",
        "The Company may obtain life insurance on the Executive for its own benefit.",
    ],
)
def test_no_plan_is_opened(said: str) -> None:
    assert list(Plans.read(Letter("letter", f"Dear Kay:\n\n{said}\n"))) == []


def test_vacation_beside_plans_hides_none_of_them() -> None:
    said = "You will have four weeks of vacation and may participate in our dental plan."
    (found,) = Plans.read(Letter("letter", f"Dear Kay:\n\n{said}\n"))
    assert found.plans == ("dental",)
