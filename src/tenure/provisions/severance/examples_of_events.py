"""Sentences of severance whose events stand elsewhere in the letter, or beside others."""

from __future__ import annotations

from ...provision import Example

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
        {"triggers": ["without_cause", "described"], "months": 11},
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
        {"triggers": ["without_cause"], "months": 8, "form": "continuation"},
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
