"""Sentences that promise the part of a year's bonus on leaving, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "If the Company terminates your employment without Cause, you will receive your Pro Rata"
        ' Bonus. "Pro Rata Bonus" means your target bonus multiplied by a fraction, the numerator'
        " of which is the number of days in the year through your last day and the denominator of"
        " which is 365.",
        {
            "triggers": ["without_cause"],
            "of": "target bonus",
            "counted": "days",
            "of_365": True,
        },
    ),
    Example(  # a disability that is excepted as cause is, and no event of its own
        "If the Company terminates your employment without Cause or disability, you will receive a"
        " pro rata bonus for that year.",
        {"triggers": ["without_cause"]},
    ),
    Example(
        "If your employment is terminated by reason of your death or Disability, you or your estate"
        " shall receive a pro-rated annual bonus for that year, based on actual results.",
        {"triggers": ["died", "disabled"], "of": "bonus earned"},
    ),
    Example(
        "If, during the first twelve months of your employment, the Company terminates your"
        " employment without Cause, you will be paid a prorated target bonus for that year.",
        {"triggers": ["without_cause"], "of": "target bonus", "window": 12},
    ),
    Example(
        "If the Company terminates your employment without Cause, you will receive a pro-rated"
        " portion of your target bonus for the year of termination.",
        {"triggers": ["without_cause"], "of": "target bonus"},
    ),
    Example(
        "If the Company terminates your employment without Cause or you resign for Good Reason, the"
        " Company will (i) pay you nine months of your base salary; and (ii) pay you a pro rata"
        " bonus for the year in which the termination occurs.",
        {"triggers": ["without_cause", "good_reason"]},
    ),
    Example(
        "If the Executive's employment is terminated by the Company without Cause, the Executive"
        " shall be paid his annual bonus for that year based on actual performance, pro-rated for"
        " the number of days worked in that year and paid when bonuses are paid to other"
        " executives.",
        {
            "triggers": ["without_cause"],
            "of": "bonus earned",
            "counted": "days",
            "paid": "when bonuses are paid to other executives",
        },
    ),
    Example(
        "If within 12 months after a Change in Control the Company terminates the Executive's"
        " employment without Cause, the Executive shall receive the Target Bonus for the fiscal"
        " year of termination, prorated by the number of full months worked.",
        {
            "triggers": ["without_cause"],
            "double": True,
            "after_change": 12,
            "of": "target bonus",
            "counted": "months",
            "fiscal": True,
        },
    ),
    Example(
        "If the Company terminates your employment without Cause or upon your death, you or your"
        " estate shall be paid a pro rata target bonus for the year of termination.",
        {"triggers": ["without_cause", "died"], "of": "target bonus"},
    ),
)
