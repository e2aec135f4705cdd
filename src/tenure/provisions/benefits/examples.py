"""Sentences that promise continued cover, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "If your employment ends for any of these reasons, you are paid your salary for a period of"
        ' 15 months (the "Severance Period"). During the Severance Period, you shall be entitled to'
        " the health and dental plans of the Company.",
        {"months": 15, "triggers": ["described"]},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Tamworth Foods ended on May"
        " 3, 2010. You will make your first nine (9) monthly COBRA payments at the employee"
        " contribution level in effect for active employees.",
        {"months": 9, "triggers": ["ended"], "by": "cobra", "same_terms": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, the Company will pay your COBRA"
        " premiums for the greater of the remainder of the term or 8 months.",
        {"months": 8, "triggers": ["without_cause"], "by": "cobra", "at_least": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, the Company will pay your COBRA"
        " premiums for 14 months. Should you become eligible for comparable cover with a new"
        " employer, the payments shall cease at once.",
        {
            "months": 14,
            "triggers": ["without_cause"],
            "by": "cobra",
            "until": "eligible with a new employer",
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, your health benefits will be"
        " continued for the shorter of 10 months or the time in which we have such a plan.",
        {"months": 10, "triggers": ["without_cause"], "up_to": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, your medical benefits will be"
        " continued for 7 months. You will be responsible for paying your portion of the premium.",
        {"months": 7, "triggers": ["without_cause"], "same_terms": True},
    ),
    Example(
        "If the Executive dies or becomes disabled, the Company shall continue the medical"
        " insurance of the family for 8 months.",
        {"months": 8, "triggers": ["died", "disabled"]},
    ),
    Example(
        "If your employment with the Company ends, we will pay your COBRA premiums for 3 months.",
        {"months": 3, "triggers": ["ended"], "by": "cobra"},
    ),
    Example(
        "If the Company terminates your employment without Cause, the Company will pay half of your"
        " COBRA premiums for 9 months.",
        {"months": 9, "triggers": ["without_cause"], "by": "cobra", "in_part": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, the Company will continue your"
        " medical benefits for 5 months, which counts against your COBRA period.",
        {"months": 5, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates your employment without Cause, the Company shall provide you"
        " with"
        " continued group health insurance coverage for four (4) months following the termination"
        " date,"
        " on the same terms as during your employment, provided that the Company's carrier allows"
        " for"
        " such continuation. If the carrier does not allow such continuation, the Company will pay"
        " the"
        " monthly premium for group health benefits for a period of four (4) months, provided that"
        " you"
        " elect COBRA. If your coverage included your dependents immediately before, such"
        " dependents"
        " shall also be covered at the Company's expense.",
        {
            "months": 4,
            "triggers": ["without_cause"],
            "by": "carrier or cobra",
            "if_carrier_allows": True,
            "same_terms": True,
            "dependents": True,
        },
    ),
    Example(
        "If your employment is terminated by the Company other than for Cause, the Company will"
        " pay your"
        " COBRA premiums for a period of twelve months.",
        {"months": 12, "triggers": ["without_cause"], "by": "cobra"},
    ),
    Example(
        "In the event of a Change in Control, you shall be entitled to continued coverage under the"
        " Company's medical plans for one year.",
        {"months": 12, "triggers": ["change_in_control"]},
    ),
    Example(
        "If, during the first twelve months of your employment, the Company terminates your"
        " employment"
        " without Cause, the Company shall continue your medical coverage for three months.",
        {"months": 3, "triggers": ["without_cause"], "window": 12},
    ),
    Example(
        "If, within eighteen months after a Change in Control, the Company terminates the"
        " Executive's employment without Cause, the Company shall reimburse the Executive for"
        " COBRA premiums for a period of nine (9) months.",
        {
            "months": 9,
            "triggers": ["without_cause"],
            "double": True,
            "after_change": 18,
            "by": "cobra",
        },
    ),
    Example(
        "Your employment is involuntarily terminated: then, during the six-month severance period,"
        " the Company will pay the premiums to continue your group health insurance coverage.",
        {"months": 6, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates your employment without Cause, it shall continue your health"
        " insurance for seven months, after which you may elect COBRA coverage.",
        {"months": 7, "triggers": ["without_cause"]},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. The Company will maintain your medical insurance for a period of five months.",
        {"months": 5, "triggers": ["ended"]},
    ),
    Example(
        "For ten (10) months following the date of termination, the Company will pay the premiums"
        " for your group medical coverage.",
        {"months": 10, "triggers": ["ended"], "event_not_named": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, it will pay your salary for the"
        ' following eleven months (the "Bridge Period"), and throughout the Bridge Period it will'
        " maintain your dental and medical insurance.",
        {"months": 11, "triggers": ["without_cause"]},
    ),
    Example(
        "You will be provided with five (5) months of base salary and benefits continuation in the"
        " event that you are terminated for reasons other than cause.",
        {"months": 5, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates Executive's employment without Cause, it shall continue"
        " Executive's medical and dental coverage until the earlier of (i) the second anniversary"
        " of the date of termination or (ii) the day on which another employer covers Executive.",
        {"months": 24, "triggers": ["without_cause"], "until": "covered by a new employer"},
    ),
    Example(
        "Should you elect COBRA, the Company will pay your COBRA premiums for the first eight (8)"
        " months.",
        {"months": 8, "triggers": ["ended"], "event_not_named": True, "by": "cobra"},
    ),
    Example(
        "If you are terminated without cause you will be paid fourteen months of salary, and your"
        " medical and dental benefits will continue for that period.",
        {"months": 14, "triggers": ["without_cause"]},
    ),
    Example(
        "If Executive's employment is involuntarily terminated without Cause, Executive will"
        " receive salary continuation and benefits for a period of sixteen months.",
        {"months": 16, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates you without Cause, the Company shall, for a period of seven"
        " months following the date of termination, (i) continue to pay your base salary, and (ii)"
        " pay the premiums of your group health plan.",
        {"months": 7, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates your employment without Cause, it shall pay your salary for"
        ' fifty-two (52) weeks (the "Severance Period"). During the Severance Period, the Company'
        " will pay its regular contribution towards your participation in the group health plan.",
        {"months": 12, "triggers": ["without_cause"], "same_terms": True},
    ),
    Example(
        "If terminated without Cause, the Executive shall continue to participate in all employee"
        " benefit plans for a period of twenty months from and after such termination.",
        {"months": 20, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates you without Cause, you and your family will remain covered under"
        " our health plan until the date that is ten months after the termination.",
        {"months": 10, "triggers": ["without_cause"]},
    ),
    Example(
        "If you are terminated without Cause, the Company shall pay eight months' salary and"
        " benefits.",
        {"months": 8, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates you without Cause, you will be paid your base salary for seven"
        " months. We will also reimburse you for COBRA for that same period.",
        {"months": 7, "triggers": ["without_cause"], "by": "cobra"},
    ),
    Example(
        "If the Company terminates you without Cause, the Company shall continue to pay your base"
        " salary, health, medical and other benefits for five months following the termination.",
        {"months": 5, "triggers": ["without_cause"]},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. Your health insurance will continue at our expense through August 31, 2003.",
        {"months": 5, "triggers": ["ended"]},
    ),
    Example(
        "Upon expiration of the Term, the Executive shall be entitled to receive continuation of"
        " his health insurance for a period of 5 months.",
        {"months": 5, "triggers": ["described"]},
    ),
    Example(
        "If the Company terminates you without Cause, the Company shall pay you a lump sum equal to"
        " nine times the monthly COBRA premium.",
        {"months": 9, "triggers": ["without_cause"], "by": "cobra"},
    ),
    Example(
        "If we terminate your employment without cause, we will pay your COBRA premiums for seven"
        " months (or until you have coverage from a new employer, if that comes sooner).",
        {
            "months": 7,
            "triggers": ["without_cause"],
            "until": "covered by a new employer",
            "by": "cobra",
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, it shall pay your COBRA premiums"
        " for up to eleven (11) months.",
        {"months": 11, "triggers": ["without_cause"], "up_to": True, "by": "cobra"},
    ),
    Example(
        "If we let you go without cause other than in connection with a sale of the Company, we"
        " will continue your health insurance for five months.",
        {"months": 5, "triggers": ["without_cause"], "away": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, you will be paid your salary for"
        " seven months. You and your family will stay on the medical plan for those months.",
        {"months": 7, "triggers": ["without_cause"]},
    ),
    Example(
        "If the Company terminates your employment without Cause, you may continue in the medical"
        " plan at active-employee rates for ten months.",
        {"months": 10, "triggers": ["without_cause"], "same_terms": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, it will make a taxable payment"
        " to you each month for five months equal to the COBRA premium.",
        {"months": 5, "triggers": ["without_cause"], "by": "cobra"},
    ),
    Example(
        "If the Company terminates your employment without Cause and you elect COBRA, it will pay"
        " the employer portion of your premiums until the earlier of seven months following"
        " termination or the date you become eligible for other coverage.",
        {
            "months": 7,
            "triggers": ["without_cause"],
            "until": "eligible elsewhere",
            "by": "cobra",
            "same_terms": True,
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, it will reimburse you for COBRA"
        " premiums for ten months. These payments will stop on the day that you accept other"
        " employment.",
        {
            "months": 10,
            "triggers": ["without_cause"],
            "until": "employed elsewhere",
            "by": "cobra",
        },
    ),
)
