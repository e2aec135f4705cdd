"""Sentences that promise what was earned until the last day."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "If your employment ends for any reason, we will pay you your base salary through your last"
        " day of employment, your accrued but unused vacation and your unreimbursed expenses, all"
        " within 30 days following your termination.",
        {"endings": ["ended"], "items": ["salary", "vacation", "expenses"], "lag": 30},
    ),
    Example(
        "Should the Company dismiss you for Cause, you shall be entitled only to your salary and"
        " benefits accrued through the date of termination.",
        {"endings": ["for_cause"], "items": ["salary", "benefits"], "nothing_more": True},
    ),
    Example(
        "In the event of your death or disability the Company shall pay you or your estate, in a"
        " lump sum, all compensation accrued through the date of termination.",
        {"endings": ["died", "disabled"], "items": ["compensation"], "lump_sum": True},
    ),
    Example(
        "If you resign without Good Reason, you will receive your earned but unpaid salary and any"
        " bonus earned and not yet paid on the next regular payroll date.",
        {"endings": ["no_good_reason"], "items": ["salary", "bonus"], "next_pay_day": True},
    ),
    Example(
        '"Accrued Amounts" means your unpaid salary through the date of termination and your'
        " accrued vacation. Upon any termination of your employment the Company shall pay you the"
        " Accrued Amounts within five business days of the date of termination.",
        {
            "endings": ["ended"],
            "items": ["salary", "vacation"],
            "lag": 5,
            "lag_in": "business days",
        },
    ),
)
