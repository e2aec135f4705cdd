"""Sentences that promise severance in ways of their own: how long, when, and on what events."""

from __future__ import annotations

import pytest

from tenure.agreement import terms_of
from tenure.provision import Example
from tests.test_every_kind import read_one

OF_TIME = (
    Example(
        "If, during the two years beginning with a Change in Control, the Company terminates your"
        " employment without Cause, you will receive ten months of base salary.",
        {"triggers": ["without_cause"], "months": 10, "double": True, "after_change": 24},
    ),
    Example(
        "Should the Company terminate your employment without Cause during the 24 months that"
        " follow the date of this letter, you will be paid ten months of base salary.",
        {"triggers": ["described"], "months": 10},
    ),
    Example(
        "The Company may terminate your employment at any time. If it does so without Cause, or if"
        " you resign because of a reduction in your salary, it will pay you four months of base"
        " salary.",
        {"triggers": ["without_cause", "good_reason"], "months": 4},
    ),
    Example(
        "The Company may terminate your employment without Cause. If such termination occurs"
        " within fourteen months after a Change in Control, then in lieu of the amounts described"
        " above, you shall receive sixteen months of base salary in a single sum.",
        {
            "triggers": ["without_cause"],
            "months": 16,
            "double": True,
            "instead": True,
            "after_change": 14,
            "form": "lump sum",
        },
    ),
    Example(
        "Should there be a Change of Control and, within 15 months following, your employment be"
        " terminated without cause, you shall be paid 20 months' salary.",
        {"triggers": ["without_cause"], "months": 20, "double": True, "after_change": 15},
    ),
    Example(
        "If the Company terminates your employment without Cause, it shall pay you a lump sum"
        " equal to 100% of the sum of your base salary and your bonus for the preceding year.",
        {
            "triggers": ["without_cause"],
            "percent": 100,
            "bonus": True,
            "bonus_is": "bonus for the preceding year",
            "form": "lump sum",
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, you will receive two years' base"
        " salary and three times your target bonus.",
        {
            "triggers": ["without_cause"],
            "months": 24,
            "bonus": True,
            "bonus_is": "target bonus",
            "bonus_percent": 300,
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, it will (a) continue to pay your"
        " base salary for eight months, and (b) continue your medical coverage for them or, if"
        " earlier, until you find other employment.",
        {"triggers": ["without_cause"], "months": 8, "form": "continuation"},
    ),
    Example(
        "If the Company terminates your employment without Cause, it will pay ten months of base"
        " salary no later than the 20th day after your termination.",
        {"triggers": ["without_cause"], "months": 10, "lag": 20, "lag_latest": True},
    ),
    Example(
        "If you are let go without cause, you will receive ten months of base salary. Such"
        " severance will be paid monthly and ceases upon your commencement of other employment.",
        {"triggers": ["without_cause"], "months": 10, "until_work": True},
    ),
    Example(
        "If we let you go for anything other than fraud, a felony, or a flat refusal to do your"
        " job, we will keep you on salary for five months, or until you go to work elsewhere if"
        " that comes sooner.",
        {
            "triggers": ["without_cause"],
            "months": 5,
            "until_work": True,
            "form": "continuation",
        },
    ),
    Example(
        "If such termination of employment occurs within one year after a Change in Control, Arden"
        " shall pay to you within 40 days following the date of termination a lump sum equal to the"
        " sum of (x) your Base Salary and (y) your target bonus.",
        {
            "triggers": ["described"],
            "months": 12,
            "bonus": True,
            "bonus_is": "target bonus",
            "double": True,
            "after_change": 12,
            "lag": 40,
            "lag_latest": True,
            "form": "lump sum",
        },
    ),
    Example(
        "If, during the 150-day period following a Change in Control, the Company terminates your"
        " employment without Cause, you will receive ten months of base salary.",
        {"triggers": ["described"], "months": 10},
    ),
    Example(
        "If the Company terminates you without cause at any other time, it will pay you five"
        " months' salary at the regular payroll dates.",
        {"triggers": ["described"], "months": 5, "form": "continuation"},
    ),
    Example(
        "If the Company terminates your employment without Cause, you will receive severance of a"
        " minimum of ten months of base salary.",
        {"triggers": ["without_cause"], "months": 10, "greater": True},
    ),
    Example(
        "If the Company terminates your employment for any reason or you resign for Good Reason, it"
        " shall pay you seven months of base salary.",
        {"triggers": ["terminated", "good_reason"], "months": 7},
    ),
    Example(
        "If you are terminated without Cause, you will be paid your monthly base salary multiplied"
        " by ten, plus any bonus earned or accrued through the date of termination.",
        {"triggers": ["without_cause"], "months": 10},
    ),
    Example(
        "If you are terminated without Cause you would receive eleven months of base salary in a"
        " lump sum, your target bonus, and eleven months of paid COBRA coverage.",
        {
            "triggers": ["without_cause"],
            "months": 11,
            "bonus": True,
            "bonus_is": "target bonus",
            "form": "lump sum",
        },
    ),
    Example(
        "If you resign with Good Reason, your salary will be paid as if you had remained employed"
        " for an additional nine months.",
        {"triggers": ["good_reason"], "months": 9},
    ),
    Example(
        "If we let you go without cause, your salary will be paid until the earlier of ten months"
        " from the last day and the day on which you commence other employment.",
        {"triggers": ["without_cause"], "months": 10, "until_work": True},
    ),
    Example(
        "If we terminate you without cause, salary continuation will be paid through the first"
        " anniversary of the termination date.",
        {"triggers": ["without_cause"], "months": 12, "form": "continuation"},
    ),
    Example(
        "If we let you go without cause, we will, for a period of two years from the date of such"
        " termination, pay you your base salary.",
        {"triggers": ["without_cause"], "months": 24},
    ),
)
OF_LENGTHS = (
    Example(
        "If the Company terminates your employment without Cause, you will receive half a year's"
        " salary, but in no event less than $41,000. Such severance will be paid in a lump sum"
        " within three weeks after the termination date.",
        {
            "triggers": ["without_cause"],
            "months": 6,
            "least": "$41,000.00",
            "form": "lump sum",
            "lag": 21,
            "lag_latest": True,
        },
    ),
    Example(
        "If Employee is discharged without cause, Employee shall receive severance of two weeks of"
        " base salary for each full year of service, up to a maximum of six months.",
        {"triggers": ["without_cause"], "weeks_each_year": 2, "at_most": 6},
    ),
    Example(
        "If your employment is terminated by the Company without Cause, you will receive ten weeks'"
        " pay, not to exceed $55,000.",
        {"triggers": ["without_cause"], "weeks": 10, "cap": "$55,000.00"},
    ),
    Example(
        "If the Company terminates your employment other than for Cause, you will receive one"
        " month of base salary for each year of service.",
        {"triggers": ["without_cause"], "each_year": 1},
    ),
    Example(
        "Upon a termination without Cause, the Company shall pay the Executive three times the"
        " Executive's average annual compensation.",
        {
            "triggers": ["without_cause"],
            "percent": 300,
            "bonus": True,
            "bonus_is": "past compensation",
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, you will be paid $81,000, of"
        " which one half is payable at once and the remainder after nine months.",
        {"triggers": ["without_cause"], "amount": "$81,000.00", "form": "in parts"},
    ),
    Example(
        "If the Company terminates your employment without Cause, you will receive five months of"
        " base salary. You will not be entitled to any severance if you resign without Good Reason"
        " or are terminated for Cause.",
        {
            "triggers": ["without_cause"],
            "months": 5,
            "nothing_on": ["for_cause", "resignation"],
        },
    ),
)
OF_EVENTS = (
    Example(
        "Upon any Change in Control, Ms. Orde shall receive a payment equal to her annual salary.",
        {"triggers": ["change_in_control"], "months": 12},
    ),
    Example(
        "If Ms. Orde's employment is terminated by the Company without Cause, or Ms. Orde dies, or"
        " the Executive becomes disabled, the Company shall pay 14 months of base salary.",
        {"triggers": ["without_cause", "died", "disabled"], "months": 14},
    ),
    Example(
        "If the Executive is terminated by the Company, dies or becomes disabled, the Company shall"
        " pay him 14 months of his base salary.",
        {"triggers": ["terminated", "died", "disabled"], "months": 14},
    ),
    Example(
        "If (1) the Company terminates your employment without Cause; or (2) the Executive resigns"
        " within 60 days after a cut of his pay by a third, he shall be paid 11 months of base"
        " salary.",
        {"triggers": ["without_cause", "good_reason"], "months": 11},
    ),
    Example(
        "Any termination of your employment absent Cause shall result in a payment to you of seven"
        " months of base salary.",
        {"triggers": ["without_cause"], "months": 7},
    ),
    Example(
        "Upon the earlier of (a) the termination of your employment for any reason or (b) the"
        " closing of a sale of substantially all of the Company's assets, the Company shall pay"
        " you a lump sum of ten months of base salary.",
        {"triggers": ["ended", "change_in_control"], "months": 10, "form": "lump sum"},
    ),
    Example(
        "4. If the Company terminates the Executive other than for Cause or he resigns for Good"
        ' Reason (either, an "Involuntary Termination"), he shall be paid his accrued salary. The'
        " Company shall also pay severance of nine months of the salary in effect before such"
        " Involuntary Termination.",
        {"triggers": ["without_cause", "good_reason"], "months": 9},
    ),
    Example(
        "3.1 If the Company terminates your employment without Cause, it shall pay your accrued"
        " salary.\n\n3.2 If a termination described in Section 3.1 occurs, you will receive eight"
        " months of base salary.",
        {"triggers": ["without_cause"], "months": 8},
    ),
    Example(
        "If the Company terminates your employment without Cause, it shall pay you nine months of"
        ' base salary (the "Severance Payment").\n\nIf you resign for Good Reason, you shall be'
        " entitled to receive the Severance Payment.",
        {"triggers": ["without_cause", "good_reason"], "months": 9},
    ),
    Example(
        "If the Company terminates you without Cause, it shall provide you with the following: (i)"
        " your accrued salary; and (ii) $310,000, payable at once.",
        {"triggers": ["without_cause"], "amount": "$310,000.00"},
    ),
    Example(
        "If the Company terminates you without Cause, you will receive two years of base salary"
        " plus two years of your target bonus.",
        {
            "triggers": ["without_cause"],
            "months": 24,
            "bonus": True,
            "bonus_is": "target bonus",
            "bonus_percent": 200,
        },
    ),
    Example(
        "If the Company terminates you without Cause, it shall pay an amount equal to two times"
        " Executive's Salary plus one times the Executive's maximum bonus.",
        {"triggers": ["without_cause"], "months": 24, "bonus": True, "bonus_is": "maximum bonus"},
    ),
    Example(
        "If the Company terminates you without Cause, it shall, for a period of one year after the"
        " termination date (or, if shorter, until you reach the age of 65), pay you as and when"
        " normally payable your base salary.",
        {"triggers": ["without_cause"], "months": 12, "up_to": True, "form": "continuation"},
    ),
    Example(
        "If the Board removes you from office for any reason but Cause, or asks you to step down"
        " for any reason save Cause, you will receive seven months' salary.",
        {"triggers": ["without_cause"], "months": 7},
    ),
    Example(
        "Should the Company end your employment for its convenience, you will be paid eight equal"
        " monthly instalments, each of one-twelfth of your annual salary.",
        {
            "triggers": ["without_cause"],
            "months": 8,
            "form": "continuation",
            "every": "monthly",
            "payments": 8,
        },
    ),
    Example(
        "Should the Company fail to extend this agreement, you will receive five months' salary.",
        {"triggers": ["described"], "months": 5},
    ),
    Example(
        "If you are terminated without Cause, you will receive ten months' salary. No such payment"
        " shall be made if the purchaser offers you a comparable position.",
        {"triggers": ["described"], "months": 10},
    ),
    Example(
        "If you are terminated without Cause, you will receive ten months' salary. The foregoing"
        " shall not apply if the termination follows a Change in Control.",
        {"triggers": ["without_cause"], "months": 10, "away": True},
    ),
    Example(
        "Unless you are terminated for Cause, we will pay you, upon a termination by the Company,"
        " four months of salary.",
        {"triggers": ["without_cause"], "months": 4},
    ),
)


@pytest.mark.parametrize("said", (*OF_TIME, *OF_LENGTHS, *OF_EVENTS))
def test_it_is_read_and_what_is_drafted_of_it_reads_the_same(said: Example) -> None:
    found = read_one("severance", said.text)
    assert found.cite.whole and terms_of(found) == dict(said.terms)
    assert terms_of(read_one("severance", found.words())) == terms_of(found)
