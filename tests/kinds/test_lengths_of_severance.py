"""Severance of days, weeks and multiples: what is of that kind, and what stands beside it."""

from __future__ import annotations

import pytest

from tenure.provisions.severance import Severance
from tenure.text import Letter


def read(text: str) -> list[Severance]:
    return list(Severance.read(Letter("letter", text)))


def told(text: str) -> dict[str, object]:
    """The one promise of a text, without where it stands and what is not set."""
    (found,) = read(text)
    names = ("triggers", "months", "weeks", "days", "percent", "amount", "cap", "least",
             "each_year", "weeks_each_year", "at_most", "bonus", "bonus_is", "bonus_percent",
             "form", "lag", "up_to", "greater", "more", "rest_of_term", "after_change",
             "lag_after")  # fmt: skip
    return {k: v for k in names if (v := getattr(found, k)) not in (None, False, "trigger")}


WHERE = "If the Company terminates your employment without Cause, "
OURS = {"triggers": ("without_cause",)}


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("you will receive three quarters of a year's salary.", {"months": 9}),
        ("you will receive one and one-half years' base salary.", {"months": 18}),
        ("you will be paid your salary for four straight months.", {"months": 4}),
        (
            "you will be paid an amount equal to your salary for the seven monthly periods that"
            " follow.",
            {"months": 7},
        ),
        ("your severance will be five months.", {"months": 5}),
        (
            "you shall receive 40% of your base salary and 60% of your target bonus.",
            {"percent": 40, "bonus": True, "bonus_is": "target bonus", "bonus_percent": 60},
        ),
        (
            "you will receive one and a half times your then annual rate of base salary, but not"
            " more than $310,000.",
            {"percent": 150, "cap": 31_000_000},
        ),
        (
            "you will receive seven months of salary, but not less than $41,000 nor more than"
            " $310,000.",
            {"months": 7, "least": 4_100_000, "cap": 31_000_000},
        ),
        (
            'you will receive twice the sum of the Base Amount and the Bonus Amount. The "Base'
            ' Amount" means your annual base salary.',
            {"percent": 200, "bonus": True},
        ),
        (
            "you will receive four weeks of base salary for each year of service, pro rated for"
            " part of a year.",
            {"weeks_each_year": 4, "more": True},
        ),
        (
            "you will receive the balance of your monthly salary for the term.",
            {"rest_of_term": True},
        ),
        (
            "you will receive twice your total compensation for the last completed fiscal year.",
            {"percent": 200, "bonus": True, "bonus_is": "past compensation"},
        ),
        (
            "you will receive twice your Compensation.",
            {"percent": 200, "bonus": True, "bonus_is": "defined compensation"},
        ),
        (
            "you will receive ten months of base salary. Such amount will be payable in two equal"
            " payments.",
            {"months": 10, "form": "in parts"},
        ),
        (
            "you will receive ten months of base salary. Such amount will be paid in three monthly"
            " installments.",
            {"months": 10, "form": "continuation"},
        ),
        (
            "you will receive ten months of base salary, less payroll taxes.",
            {"months": 10},
        ),
        (
            "you will receive ten months of base salary. The severance will be paid within 25 days"
            " after termination unless you are a specified employee.",
            {"months": 10},
        ),
    ],
)
def test_how_long(sentence: str, terms: dict[str, object]) -> None:
    assert told(WHERE + sentence) == OURS | terms


@pytest.mark.parametrize(
    "sentence",
    [
        "it will give you 15 days' notice, or 15 days' salary in lieu of notice.",
        "all payments will be reduced to 2.99 times your base amount.",
        "you will receive two weeks of vacation pay.",
        "you will be paid your salary for the 40 days of your notice period.",
    ],
)
def test_what_is_no_length_of_severance(sentence: str) -> None:
    assert not read(WHERE + sentence)


def test_salary_in_illness_is_no_severance() -> None:
    text = (
        "If you are absent through illness the Company shall continue to pay your salary for 20"
        " days; your employment may then be terminated without Cause."
    )
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "events", "after"),
    [
        (
            "If a Change in Control occurs and you are terminated without Cause within eight"
            " months, the Company shall pay you five months of base salary.",
            ("without_cause",),
            8,
        ),
        (
            "If the Company terminates your employment without Cause more than eight months after"
            " a Change in Control, you shall receive five months of base salary.",
            ("described",),
            None,
        ),
        (
            "Within eight months after a Change in Control you may resign for any reason, in which"
            " case you shall be paid one times your annual base salary.",
            ("described",),
            None,
        ),
        (
            "If the Company terminates your employment without Cause, or your employment is"
            " terminated because of a Change in Control, it will pay you, within two months of"
            " your termination, a lump sum equal to your annual base salary.",
            ("without_cause", "described"),
            None,
        ),
        (
            "If the Company terminates your employment (whether for Cause or without Cause), it"
            " will pay you a year's salary.",
            ("described",),
            None,
        ),
    ],
)
def test_on_which_event(text: str, events: tuple[str, ...], after: int | None) -> None:
    (found,) = read(text)
    assert (found.triggers, found.after_change) == (events, after)


WITHOUT = "If the Company terminates your employment without Cause, you will receive "


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "six months of your base salary, payable in line with the Company's usual payroll"
            " practices, plus one additional month of base salary for each completed year of"
            " service, up to a maximum of twelve months.",
            (6, 1, 12, False),
        ),
        (
            "four months of base salary, paid on the Company's normal paydays, and one month for"
            " each year of employment, not to exceed ten months in all.",
            (4, 1, 10, False),
        ),
        (
            "three months of base salary, in a single payment made within forty days, increased"
            " by two months for every full year of your service (but no more than one year).",
            (3, 2, 12, False),
        ),
        (
            "four months of base salary, paid on the Company's normal paydays, plus two weeks of"
            " base salary for every full year of service.",
            (4, None, None, False),
        ),
        (
            "four months of base salary, and your options will vest as to 5% of the shares for"
            " each year of service.",
            (4, None, None, False),
        ),
        (
            "four months of base salary plus one month for each year of service, and up to three"
            " months of COBRA premiums.",
            (4, 1, None, False),
        ),
    ],
)
def test_more_for_each_year_with_its_payment_told_between(
    text: str, terms: tuple[int, int | None, int | None, bool]
) -> None:
    (found,) = read(f"{WITHOUT}{text}")
    assert (found.months, found.each_year, found.at_most, found.more) == terms
    assert ("each" in found.told) == (found.more or found.by_service)


@pytest.mark.parametrize(
    "when",
    [
        ", in each case more than two months before or more than ten months after a Change in"
        " Control,",
        " more than two months prior to, or more than ten months following, a Change in Control,",
        ", in either case more than sixty days before and more than one year after the Change in"
        " Control,",
    ],
)
def test_apart_from_a_change_in_control(when: str) -> None:
    (found,) = read(
        "If the Company terminates your employment other than for Cause or you resign for Good"
        f" Reason{when} you will receive five months of your base salary."
    )
    assert found.triggers == ("without_cause", "good_reason")
    assert (found.away, found.double, found.after_change) == (True, False, None)
