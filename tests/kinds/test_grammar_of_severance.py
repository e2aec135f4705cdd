"""Severance and continued cover as letters tell them: in lists, over sentences, by dates, by steps;
and what looks like them and is none.
"""

from __future__ import annotations

import pytest

from tenure.provisions.benefits import Benefits
from tenure.provisions.severance import Severance
from tenure.text import Letter

PARTED = (
    "SEPARATION AGREEMENT\n\nThis letter sets forth the terms of your separation from Ostrava"
    ' Mills. Your last day of employment was April 30, 2011 (the "Separation Date").\n\n'
)
FIRED = "If the Company terminates your employment without Cause, "

MONTHS = (
    ([6, 12], FIRED + "it shall continue to pay your base salary for six months (twelve months if"
     " the termination occurs after your second anniversary)."),
    ([6, 12], FIRED + "it shall continue to pay your base salary for (A) a period of six months if"
     " the termination occurs on or before the third anniversary of the start date, or (B) a"
     " period of twelve months if the termination occurs thereafter."),
    ([9, 12], FIRED + "you will be paid nine months of base salary. If that comes within a year"
     " after a Change in Control, the nine months will be twelve, and you will be paid a bonus."),
    ([24], FIRED + "you will be paid twenty-four months of base salary and two times your bonus."),
    ([12], FIRED + "you will be paid your base salary ($200,000) for the following twelve months."),
    ([12], "If, in the first year, your position is eliminated, we will pay you twelve months of"
     " base salary."),
    ([6], "Termination without Cause: 6 months of base salary + target bonus"),
    ([9, 5], FIRED + "you will be paid your salary for nine months. After two years, the"
     " period will be five months."),
    ([9], FIRED + "you will be paid your salary for nine months. You must keep our secrets, and"
     " the period will be two years."),
    ([7, 14], FIRED + "you will receive (i) your base salary for seven months. Where the separation"
     " happens within one year after a Change in Control, clause (i) shall be read as 14 months."),
    ([8], FIRED + "you are to be paid each month, for eight (8) months, an amount equal to your"
     " monthly salary."),
    ([5], FIRED + "you shall be paid as liquidated damages five months' salary."),
    ([4], FIRED + "you will be paid four gross monthly salaries."),
    ([6], PARTED + "1. Pay. You will continue to receive your salary until October 31, 2011."),
    ([6], PARTED + "1. Pay. The Company will pay you $60,000, which is one half of your annual"
     " base salary."),
    ([3], "Termination Due to Disability. In addition to what is due on termination, the Executive"
     " will be entitled to receive three months of his base salary."),
    ([], "In the event of a Change in Control and termination without Cause, your options vest as"
     " to twelve months, and your base salary will not be reduced for twelve months."),
    ([], PARTED + "1. Service. You will receive your base salary through October 31, 2011.\n\n"
     "2. Your employment as an adviser will end on October 31, 2011."),
    ([], "If the Executive is unable to work by reason of illness, the Company will pay his base"
     " salary for the first six months of it. His employment may be terminated after that."),
)  # fmt: skip
AMOUNTS = (
    ([90_000], PARTED + "1. Pay. Ostrava will pay you, in full settlement of its obligations under"
     " your agreement, the aggregate sum of $90,000, in six equal payments."),
    ([60_000, 20_000], PARTED + "1. Consideration. In exchange for your promises in this letter,"
     " the Company will:\n\na. pay you $60,000 within ten days; and\n\nb. pay you an additional"
     " $20,000 on December 31, 2011."),
    ([120_000, 40_000], PARTED + "1. Severance. The Company will pay you the following severance"
     " benefits:\n\n(a) $120,000, payable in a lump sum; and\n\n(b) $40,000, which represents"
     " your target bonus."),
    ([300_000], PARTED + "1. Severance. The Company will pay you severance of $300,000, payable as"
     " follows: (i) $100,000 at once; and (ii) $200,000 in twelve equal instalments."),
    ([15_000], PARTED + "1. Severance. The Company will make four monthly severance payments to you"
     " of $15,000 each."),
    ([90_000], PARTED + "1. Consideration. The Company will provide you with the following:\n\n"
     "(a) Payment. A cash payment of $90,000, less withholding.\n\n(b) Outplacement of up to"
     " $10,000."),
    ([], PARTED + "1. Final Pay. On that day the Company paid you a lump sum of $12,450 in respect"
     " of your accrued, unused vacation."),
    ([], PARTED + "1. In consideration of your consulting services the Company shall pay you"
     " the sum of $80,000."),
)  # fmt: skip
COVER = (
    ([18], FIRED + "you will be paid eighteen months of base salary. We will also reimburse you for"
     " COBRA for that same period."),
    ([6], FIRED + "you will be entitled to the following for a period of six months: (a) continued"
     " base salary; and (b) continued health insurance coverage."),
    ([12], FIRED + "for a number of months equal to twelve (12), the Company shall continue your"
     " medical and dental benefits."),
    ([6], PARTED + "1. Health. The Company will pay your COBRA premiums from May 1, 2011 through"
     " October 31, 2011."),
    ([18], FIRED + "we shall continue to pay your salary, health and other benefits for 18 months,"
     " at which time you may pursue COBRA benefits at your own cost."),
    ([], "The Company will pay your COBRA premiums for the first two months of employment."),
    ([], "You will be eligible to join our medical plan after 30 days, and we will reimburse your"
     " COBRA premiums until then, for up to two months."),
    ([], "If the Executive is unable to work by reason of disability for six months, his salary and"
     " health benefits shall continue during this period."),
)  # fmt: skip


@pytest.mark.parametrize(("months", "text"), MONTHS)
def test_months_of_salary(months: list[int], text: str) -> None:
    assert [s.months for s in Severance.read(Letter("letter", text))] == months


@pytest.mark.parametrize(("amounts", "text"), AMOUNTS)
def test_sums_on_parting(amounts: list[int], text: str) -> None:
    read = [s.amount for s in Severance.read(Letter("letter", text))]
    assert read == [100 * amount for amount in amounts]


@pytest.mark.parametrize(("months", "text"), COVER)
def test_months_of_cover(months: list[int], text: str) -> None:
    assert [b.months for b in Benefits.read(Letter("letter", text))] == months
