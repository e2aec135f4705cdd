"""Sentences that promise severance near a change in control, until some day, or in a list."""

from __future__ import annotations

from ...provision import Example

OF_TIME = (
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
