"""What other sentences add to severance: when it is paid, the release it needs, cover beside it."""

from __future__ import annotations

import pytest

from tenure.provisions.benefits import Benefits
from tenure.provisions.release import Release
from tenure.provisions.severance import Severance
from tenure.text import Letter

PROMISE = "If the Company terminates your employment without Cause, you will receive "


@pytest.mark.parametrize(
    ("after", "form", "lag"),
    [
        ("The severance will be paid in a lump sum within 16 days after that.", "lump sum", 16),
        ("Such payment shall be made as and when salary is.", None, None),
        ("Such pay will be made on our payroll dates.", "continuation", None),
        ("This amount will be payable over seven months.", "continuation", None),
        ("Such amount shall be paid either at once or in installments.", None, None),
        ("Such premiums will be paid within 16 days.", None, None),
    ],
)  # fmt: skip
def test_when_it_is_paid(after: str, form: str | None, lag: int | None) -> None:
    text = f"{PROMISE}seven months of base salary. {after}"
    (found,) = Severance.read(Letter("letter", text))
    assert (found.months, found.form, found.lag) == (7, form, lag)


def test_what_goes_to_the_executive_is_no_execution() -> None:
    text = (
        "If the Company terminates the Executive without Cause, it shall pay to the Executive"
        " within 16 days of the termination date seven months of base salary."
    )
    (found,) = Severance.read(Letter("letter", text))
    assert (found.lag, found.lag_latest) == (16, True)


def test_the_times_of_a_release_stand_where_they_will() -> None:
    text = (
        f"1. {PROMISE}seven months of base salary, subject to your signing a release of claims."
        "\n\n2. If we let you go without cause after a Change in Control, you will receive a lump"
        " sum of $90,000 if you sign a release.\n\n3. The release must become effective no later"
        " than 52 days after your termination for you to be entitled to any severance.\n\n"
        "4. You have 18 days to consider the release, and may revoke the release within 8 days"
        " after signing it."
    )
    (found,) = Release.read(Letter("letter", text))
    assert (found.within_days, found.past_revoking) == (52, True)
    assert (found.consider_days, found.revoke_days, found.of_some) == (18, 8, False)


def test_the_severance_without_a_release_is_still_told_apart() -> None:
    text = (
        f"1. {PROMISE}seven months of base salary, subject to your signing a release of claims."
        "\n\n2. If you die, we will pay your estate a severance payment of $90,000."
    )
    (found,) = Release.read(Letter("letter", text))
    assert found.of_some


@pytest.mark.parametrize(
    ("after", "months"),
    [
        ("Health benefits shall be paid by the Company and run concurrently with severance.", 7),
        ("COBRA coverage will be paid for by the Company for three months.", 3),
        ("Health benefits are described in a booklet, and run concurrently with the year.", None),
    ],
)
def test_cover_beside_it(after: str, months: int | None) -> None:
    found = Benefits.read(Letter("letter", f"{PROMISE}seven months of base salary. {after}"))
    assert next((x.months for x in found), None) == months


def test_a_sum_a_month_towards_cover_is_a_part_of_its_cost() -> None:
    text = (
        "If the Company terminates your employment without Cause, it will pay $700 per month"
        " toward your health insurance for one year."
    )
    (found,) = Benefits.read(Letter("letter", text))
    assert (found.months, found.in_part) == (12, True)


@pytest.mark.parametrize(
    ("after", "endings"),
    [
        ("No severance is due if you quit or die.", ("resignation", "death")),
        (
            "If we terminate your employment for Cause, we shall have no further obligation to you"
            " other than to pay the salary earned through that day.",
            ("for_cause",),
        ),
        ("Upon your retirement you shall receive only accrued salary.", ("retirement",)),
        ("No severance is due if you resign for Good Reason.", ()),
        (
            "If you are terminated other than for Cause, you are not entitled to other severance.",
            (),
        ),
        ("If you die, you shall receive only accrued salary and a pro rata bonus.", ()),
        ("Upon termination for any reason you shall receive only accrued salary.", ()),
        ("If you breach this letter, no severance is due upon your resignation.", ()),
    ],
)
def test_endings_on_which_nothing_more_is_owed(after: str, endings: tuple[str, ...]) -> None:
    text = f"{PROMISE}seven months of base salary. {after}"
    found = next(Severance.read(Letter("letter", text)))
    assert found.nothing_on == endings


def test_an_ending_that_pays_is_none_of_those() -> None:
    text = (
        "If you die, we will pay your estate four months of base salary as severance. No severance"
        " is due upon your death if you have left before, or upon your resignation."
    )
    found = next(Severance.read(Letter("letter", text)))
    assert found.nothing_on == ("resignation",)
