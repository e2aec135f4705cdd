"""Severance of days, weeks and parts of a year, of all pay, within limits, and paid in parts."""

from __future__ import annotations

from ...provision import Example

OF_LENGTHS = (
    Example(
        "If we let you go without cause, you will be paid 75 days of base salary.",
        {"triggers": ["without_cause"], "days": 75},
    ),
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
