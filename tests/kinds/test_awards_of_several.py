"""Awards by their value: what they are made up of, each with a schedule of its own; and grants that
wait for a board.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from tenure.provisions.equity import Equity
from tenure.text import Letter


def awards(text: str) -> list[Equity]:
    return list(Equity.read(Letter("letter", text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You will receive an equity award valued at $900,000, 60% in PSUs and 40% in RSUs.",
            [("performance", 540_000), ("rsu", 360_000)],
        ),
        (
            "You will be granted an equity award with a value of $600,000. The award will be split"
            " equally between stock options and RSUs.",
            [("option", 300_000), ("rsu", 300_000)],
        ),
        (
            "Your first award will be made in May 2014, will have a target value of $400,000 and"
            " will consist of RSUs (75%) and PSUs (25%).",
            [("rsu", 300_000), ("performance", 100_000)],
        ),
        (
            "You will receive a special award of $750,000, which will be made in RSUs.",
            [("rsu", 750_000)],
        ),
        ("You will receive a 2015 annual grant of RSUs worth $90,000.", [("rsu", 90_000)]),
        ("You will be eligible for an annual award with a target value of $500,000.", []),
        ("Beginning in 2016, you will receive annual grants of RSUs worth $90,000.", []),
        ("Upon a Change in Control you will receive RSUs with a value of $500,000.", []),
    ],
)
def test_what_an_award_is_made_up_of(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(e.award, (e.value or 0) // 100) for e in awards(text)] == expected


def test_each_award_has_its_own_schedule() -> None:
    sign_on, make_whole = awards(
        "You will receive a sign-on award of RSUs valued at $1,000,000. You will also receive a"
        " make-whole award of RSUs valued at $600,000. The sign-on award will vest in three equal"
        " annual installments. The make-whole award will vest in full on March 15, 2017."
    )
    assert sign_on.then is not None and (sign_on.then.every, sign_on.then.times) == (12, 3)
    assert [t.portion for t in make_whole.tranches] == [1]


def test_a_sentence_that_tells_of_two_awards_is_cut() -> None:
    options, units = awards(
        "You will be granted an equity award valued at $800,000, half in stock options and half in"
        " restricted stock units. The options will vest in four equal annual installments, and the"
        " restricted stock units will vest on the third anniversary of your start date."
    )
    assert options.then is not None and options.then.times == 4
    assert units.cliff is not None and units.cliff.months == 36


def test_a_portion_may_be_a_sum() -> None:
    (units,) = awards(
        "You will receive RSUs valued at $900,000, vesting $450,000 on the first anniversary of"
        " your hire date, $300,000 on the second and $150,000 on the third."
    )
    assert [t.portion for t in units.tranches] == [Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)]


@pytest.mark.parametrize(
    ("text", "approval"),
    [
        ("Subject to approval by the Board, you will be granted 5,000 RSUs.", "needed"),
        ("We will recommend to the Board that you be granted 5,000 RSUs.", "recommended"),
        ("The Board has approved a grant to you of 5,000 RSUs.", None),
    ],
)
def test_a_grant_may_wait_for_a_board(text: str, approval: str | None) -> None:
    (units,) = awards(text)
    assert units.approval == approval


def test_an_award_of_a_promotion_vests_from_its_grant() -> None:
    (option,) = awards(
        "Congratulations on your promotion to Treasurer. You will be granted an option to purchase"
        " 8,000 shares, which vests in four equal annual installments."
    )
    assert option.measured_from == "grant"


def test_the_price_of_another_day_is_no_value_at_the_grant() -> None:
    (option,) = awards(
        "You will be granted an option to purchase 8,000 shares at an exercise price equal to the"
        " closing price on the trading day immediately preceding the date of grant."
    )
    assert option.strike_rule == "value_on_another_day"
