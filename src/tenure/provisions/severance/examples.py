"""Sentences that promise severance, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "In the event the Company terminates your employment for other than Cause, the Company will"
        " provide you with four months salary payable as of the date of termination.",
        {"triggers": ["without_cause"], "months": 4, "lag": 0},
    ),
    Example(
        "If during the first twelve (12) months of your employment there occurs a Change in"
        " Control"
        " or the Company terminates your employment without Cause, the Company shall pay to you,"
        " on the"
        " tenth day following the date on which it occurs, a lump sum payment of an amount equal to"
        " ninety thousand dollars ($90,000).",
        {
            "triggers": ["change_in_control", "without_cause"],
            "amount": "$90,000.00",
            "window": 12,
            "lag": 10,
            "form": "lump sum",
        },
    ),
    Example(
        "If your employment is terminated by the Company other than for Cause, you will receive a"
        " lump"
        " sum severance payment equal to six (6) months of your base salary.",
        {"triggers": ["without_cause"], "months": 6, "form": "lump sum"},
    ),
    Example(
        "If the Company terminates you without Cause, it will continue to pay your base salary for"
        " a"
        " period of one year.",
        {"triggers": ["without_cause"], "months": 12, "form": "continuation"},
    ),
    Example(
        "If a Change in Control occurs or the Company terminates your employment without Cause, the"
        " Company shall pay to you an amount equal to $60,000 within ten (10) business days"
        " following"
        " that date.",
        {
            "triggers": ["change_in_control", "without_cause"],
            "amount": "$60,000.00",
            "lag": 10,
            "lag_in": "business days",
        },
    ),
    Example(
        "If, during the first eighteen (18) months of your employment, a Change in Control occurs"
        " or the Company terminates your employment without Cause, the Company shall pay to you,"
        " on the third day following that day, a lump sum payment of $45,000. In the event a"
        " Change in Control or a termination without Cause occurs following such eighteen (18)"
        " month period, you shall be entitled to receive only (i) your base salary then in effect,"
        " prorated to the date of termination, and (ii) indemnification for acts and decisions.",
        {
            "triggers": ["change_in_control", "without_cause"],
            "amount": "$45,000.00",
            "window": 18,
            "lag": 3,
            "form": "lump sum",
            "otherwise": ["base_salary_prorated", "indemnification"],
        },
    ),
)
