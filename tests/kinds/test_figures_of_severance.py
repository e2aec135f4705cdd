"""What severance comes to and when it is due: a target bonus in it, sums besides salary, a most, a
release that does not come in time, a change in control after the ending. Worked out by hand.
"""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Choice
from tenure.provisions.severance import Severance
from tenure.text import Letter

HEAD = (
    "March 2, 2015\n\nDear Mr. Obi:\n\n1. Pay. Your base salary will be $240,000 per year. You will"
    " be eligible for an annual bonus with a target of 40% of your base salary.\n\n2. Severance. "
)
LET_GO = "If the Company terminates your employment without Cause, the Company will pay you "
STARTED = "- {on: 2015-04-06, fact: employment_started}\n"
LEFT = "- {on: 2016-03-01, fact: terminated, by: company, stated_reason: cost, for_cause: no}\n"


def paid(text: str, log: str = LEFT, on: str = "2016-12-31", **read: str) -> list[tuple[str, str]]:
    choices = {f"severance[0].{name}": Choice(reading) for name, reading in read.items()}
    agreement = tenure.read(text).choosing(choices)
    stated = tenure.on(agreement, tenure.Facts.parse(STARTED + log), on)
    return [(str(p.amount), str(p.due)) for p in stated.payments]


def amounts(text: str, log: str = LEFT, on: str = "2016-12-31", **read: str) -> list[str]:
    return [amount for amount, _ in paid(text, log, on, **read)]


@pytest.mark.parametrize(
    ("sum_of", "owed"),  # the salary is $240,000, 40% of it $96,000
    [
        ("two times the sum of your base salary and your target bonus.", "$672,000.00"),
        ("1.5 times the sum of your base salary and your target bonus.", "$504,000.00"),
        ("one year of base salary and half of your target bonus.", "$288,000.00"),
        (
            "two times the sum of (i) your annual base salary as in effect before the termination"
            " (without regard to any reduction of it that came before and to which you did not"
            " agree in writing at the time) and (ii) your target annual bonus.",
            "$672,000.00",
        ),
        ("two times your base salary plus your average bonus.", "unknown: $480,000.00 or more"),
    ],
)
def test_a_target_bonus_that_the_letter_gives_is_part_of_the_figure(sum_of: str, owed: str) -> None:
    assert amounts(HEAD + LET_GO + sum_of) == [owed]


@pytest.mark.parametrize(
    ("sum_of", "alone", "both"),
    [
        ("two times your base salary and target bonus.", "$576,000.00", "$672,000.00"),
        ("eighteen months of base salary plus your target bonus.", "$456,000.00", "$504,000.00"),
    ],
)
def test_whether_the_bonus_is_multiplied_too_stays_open(sum_of: str, alone: str, both: str) -> None:
    letter = HEAD + LET_GO + sum_of
    assert amounts(letter) == amounts(letter, multiple_of="salary_alone") == [alone]
    assert amounts(letter, multiple_of="both_together") == [both]


def test_a_raised_salary_raises_the_target_bonus_in_the_severance() -> None:
    raised = "- {on: 2015-10-01, fact: salary_changed, annual: '$300,000'}\n"
    letter = HEAD + LET_GO + "two times the sum of your base salary and your target bonus."
    assert amounts(letter, raised + LEFT) == ["$840,000.00"]


RELEASE = (
    "six months of salary in a lump sum, subject to your signing a release of claims within 45 days"
    " after the termination of your employment.\n"
)


@pytest.mark.parametrize(
    ("signed", "on", "owed"),
    [
        (None, "2016-04-15", ["$120,000.00"]),  # the 45th day
        (None, "2016-04-16", []),
        ("2016-04-15", "2016-12-31", ["$120,000.00"]),
        ("2016-04-16", "2016-12-31", []),
    ],
)
def test_nothing_is_owed_once_the_time_for_the_release_is_over(
    signed: str | None, on: str, owed: list[str]
) -> None:
    log = LEFT + (f"- {{on: {signed}, fact: release_signed}}\n" if signed else "")
    assert amounts(HEAD + LET_GO + RELEASE, log, on) == owed


def test_a_release_signed_late_does_not_fulfil_what_was_asked() -> None:
    log = STARTED + LEFT + "- {on: 2016-04-20, fact: release_signed}\n"
    stated = tenure.on(tenure.read(HEAD + LET_GO + RELEASE), tenure.Facts.parse(log), "2016-12-31")
    states = {d.duty.name: d.state for d in stated.duties}
    assert states["sign a release of claims"] == "expired"


def test_without_a_last_day_the_severance_waits_for_the_release() -> None:
    asks = RELEASE.replace(" within 45 days after the termination of your employment", "")
    assert paid(HEAD + LET_GO + asks) == [("$120,000.00", "unknown: 2017-01-01 or never")]


PARTING = (
    "SEPARATION AGREEMENT\n\nThis Separation Agreement confirms that your employment with Ostrava"
    " Mills ends on March 31, 2016.\n\n1. Provided that you sign this Agreement and do not revoke"
    " it, the Company will pay you severance of $84,000 on or before June 30, 2016.\n\n2. You"
    " hereby release the Company from all claims. You may revoke this Agreement within seven days"
    " after you sign it.\n"
)
PARTED = "- {on: 2016-03-31, fact: terminated, by: company}\n"
SIGNED = "- {on: 2016-04-04, fact: release_signed}\n"
AS_A_PAPER = "- {on: 2016-04-04, fact: signed, party: employee, dated: 2016-04-04}\n"
REVOKED = "- {on: 2016-04-11, fact: release_revoked}\n"  # the seventh day
TOO_LATE = "- {on: 2016-04-12, fact: release_revoked}\n"


@pytest.mark.parametrize(
    ("log", "owed"),
    [
        ("", []),
        (SIGNED, ["$84,000.00"]),
        (AS_A_PAPER, ["$84,000.00"]),
        (SIGNED + REVOKED, []),
        (AS_A_PAPER + REVOKED, []),
        (SIGNED + TOO_LATE, ["$84,000.00"]),
    ],
)
def test_a_letter_that_is_the_release_owes_nothing_unsigned_or_revoked(
    log: str, owed: list[str]
) -> None:
    assert amounts(PARTING, PARTED + log) == owed


def test_salary_and_an_amount_for_each_month_are_both_paid_up_to_the_most() -> None:
    both = "a lump sum equal to nine months' base salary plus $3,000 per month for four months."
    most = " In no event will severance exceed $185,000."
    when = " Severance is payable 5 business days after termination."
    assert amounts(HEAD + LET_GO + both) == ["$192,000.00"]  # 180,000 and 12,000
    assert paid(HEAD + LET_GO + both + most + when) == [("$185,000.00", "2016-03-08")]
    (read,) = Severance.read(Letter("letter", LET_GO + both + most + when))
    assert (read.months, read.monthly, read.form) == (9, 4, "lump sum")
    assert not read.lag_latest


@pytest.mark.parametrize(
    ("sum_of", "owed", "due"),
    [
        (
            "$3,000 per month for four months plus six months of base salary.",
            "$132,000.00",
            "2016-09-01",
        ),
        (
            "(i) a lump sum of one year of base salary, free of any set-off, and (ii) $1,500 per"
            " month for twelve months.",
            "$258,000.00",
            "unknown",
        ),
        (  # which says how much the months come to, and that it is paid by the month
            "six months of base salary at the rate of $20,000 per month for six months.",
            "$120,000.00",
            "2016-09-01",
        ),
    ],
)
def test_what_is_paid_by_the_month_besides_salary(sum_of: str, owed: str, due: str) -> None:
    ((amount, day),) = paid(HEAD + LET_GO + sum_of)
    assert amount == owed
    assert day.startswith(due)


@pytest.mark.parametrize(
    "after",
    [
        " In no event will the Company's cost of coverage exceed $9,000.",
        " In no event will severance exceed $90,000 for the part that is paid in cash.",
    ],
)
def test_another_most_is_no_most_of_the_severance(after: str) -> None:
    (read,) = Severance.read(Letter("letter", f"{LET_GO}nine months' base salary.{after}"))
    assert read.cap is None


NEAR_A_SALE = (
    HEAD + "If, within six months before or twelve months after a Change in Control, the Company"
    " terminates your employment without Cause, the Company shall pay you a lump sum of one year of"
    " base salary on the 30th day after the date of termination.\n"
)


@pytest.mark.parametrize(
    ("sold", "due"),
    [
        ("2016-03-20", "2016-03-31"),  # 30 days after the ending
        ("2016-05-10", "2016-05-10"),  # which were over when it was owed
        ("2015-12-15", "2016-03-31"),
    ],
)
def test_the_days_are_counted_from_the_ending_also_where_the_sale_comes_later(
    sold: str, due: str
) -> None:
    log = LEFT + f"- {{on: {sold}, fact: change_in_control_occurred}}\n"
    assert ("$240,000.00", due) in paid(NEAR_A_SALE, log)
