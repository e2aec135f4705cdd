"""Sentences that promise continued cover, and the terms read from them."""

from __future__ import annotations

from typing import Any

from ...provision import Example

_SAID: tuple[tuple[str, dict[str, Any]], ...] = (
    ("If your employment ends for any of these reasons, you are paid your salary for a period of"
     " 15 months (the \"Severance Period\"). During the Severance Period, you shall be entitled"
     " to the health and dental plans of the Company.", {"months": 15, "triggers": ["described"]}),
    ("This Separation Agreement confirms that your employment with Tamworth Foods ended on May"
     " 3, 2010. You will make your first nine (9) monthly COBRA payments at the employee"
     " contribution level in effect for active employees.",
     {"months": 9, "triggers": ["ended"], "by": "cobra", "same_terms": True}),
    ("If the Company terminates your employment without Cause, the Company will pay your COBRA"
     " premiums for the greater of the remainder of the term or 8 months.",
     {"months": 8, "triggers": ["without_cause"], "by": "cobra", "at_least": True}),
    ("If the Company terminates your employment without Cause, the Company shall continue to pay"
     " your base salary for the remainder of the term, but in no event for less than 9 months, and"
     " shall continue your health insurance for the same period.",
     {"months": 9, "triggers": ["without_cause"], "at_least": True}),
    ("If the Company terminates your employment without Cause, the Company will pay your COBRA"
     " premiums for 14 months. Should you become eligible for comparable cover with a new"
     " employer, the payments shall cease at once.",
     {"months": 14, "triggers": ["without_cause"], "by": "cobra",
      "until": "eligible with a new employer"}),
    ("This Separation Agreement confirms that your employment with Ostrava Tools will end on"
     " October 31, 2031. The Company will pay your COBRA premiums through October 31, 2032 or, if"
     " earlier, the date you become eligible for other group health coverage.",
     {"months": 12, "through": "2032-10-31", "triggers": ["ended"], "by": "cobra",
      "until": "eligible elsewhere"}),
    ("If the Company terminates your employment without Cause, it shall continue your medical and"
     " dental benefits for 20 months; provided, however, that if you are eligible for such benefits"
     " under a plan of another employer, those described herein shall be secondary to them.",
     {"months": 20, "triggers": ["without_cause"]}),
    ("If the Company terminates your employment without Cause, your health benefits will be"
     " continued for the shorter of 10 months or the time in which we have such a plan.",
     {"months": 10, "triggers": ["without_cause"], "up_to": True}),
    ("If the Company terminates your employment without Cause, your medical benefits will be"
     " continued for 7 months. You will be responsible for paying your portion of the premium.",
     {"months": 7, "triggers": ["without_cause"], "same_terms": True}),
    ("If the Executive dies or becomes disabled, the Company shall continue the medical"
     " insurance of the family for 8 months.", {"months": 8, "triggers": ["died", "disabled"]}),
    ("If the Company terminates your employment without Cause, the Company will pay half of your"
     " COBRA premiums for 9 months.",
     {"months": 9, "triggers": ["without_cause"], "by": "cobra", "share": "50%"}),
    ("If the Company terminates your employment without Cause, it will pay 100% of your COBRA"
     " premiums for ten months and 40% of them for the next five months.",
     {"months": 15, "triggers": ["without_cause"], "by": "cobra", "share": "100%",
      "share_for": 10, "then_share": "40%"}),
    ("If the Company terminates your employment without Cause, the Company will continue your"
     " medical benefits for 5 months, which counts against your COBRA period.",
     {"months": 5, "triggers": ["without_cause"]}),
    ("If the Company terminates your employment without Cause, the Company shall provide you"
     " with continued group health insurance coverage for four (4) months following the"
     " termination date, on the same terms as during your employment, provided that the Company's"
     " carrier allows for such continuation. If the carrier does not allow such continuation, the"
     " Company will pay the monthly premium for group health benefits for a period of four (4)"
     " months, provided that you elect COBRA. If your coverage included your dependents"
     " immediately before, such dependents shall also be covered at the Company's expense.",
     {"months": 4, "triggers": ["without_cause"], "by": "carrier or cobra",
      "if_carrier_allows": True, "same_terms": True, "dependents": True}),
    ("In the event of a Change in Control, you shall be entitled to continued coverage under the"
     " Company's medical plans for one year.", {"months": 12, "triggers": ["change_in_control"]}),
    ("If, during the first twelve months of your employment, the Company terminates your"
     " employment without Cause, the Company shall continue your medical coverage for three"
     " months.", {"months": 3, "triggers": ["without_cause"], "window": 12}),
    ("If, within eighteen months after a Change in Control, the Company terminates the"
     " Executive's employment without Cause, the Company shall reimburse the Executive for COBRA"
     " premiums for a period of nine (9) months.",
     {"months": 9, "triggers": ["without_cause"], "double": True, "after_change": 18,
      "by": "cobra"}),
    ("Your employment is involuntarily terminated: then, during the six-month severance period,"
     " the Company will pay the premiums to continue your group health insurance coverage.",
     {"months": 6, "triggers": ["without_cause"]}),
    ("If the Company terminates your employment without Cause, it shall continue your health"
     " insurance for seven months, after which you may elect COBRA coverage.",
     {"months": 7, "triggers": ["without_cause"]}),
    ("This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
     " 31, 2003. The Company will maintain your medical insurance for a period of five months.",
     {"months": 5, "triggers": ["ended"]}),
    ("For ten (10) months following the date of termination, the Company will pay the premiums"
     " for your group medical coverage.",
     {"months": 10, "triggers": ["ended"], "event_not_named": True}),
    ("If the Company terminates your employment without Cause, it will pay your salary for the"
     " following eleven months (the \"Bridge Period\"), and throughout the Bridge Period it will"
     " maintain your dental and medical insurance.", {"months": 11, "triggers": ["without_cause"]}),
    ("If the Company terminates Executive's employment without Cause, it shall continue"
     " Executive's medical and dental coverage until the earlier of (i) the second anniversary of"
     " the date of termination or (ii) the day on which another employer covers Executive.",
     {"months": 24, "triggers": ["without_cause"], "until": "covered by a new employer"}),
    ("Should you elect COBRA, the Company will pay your COBRA premiums for the first eight (8)"
     " months.", {"months": 8, "triggers": ["ended"], "event_not_named": True, "by": "cobra"}),
    ("If the Company terminates you without Cause, the Company shall, for a period of seven"
     " months following the date of termination, (i) continue to pay your base salary, and (ii)"
     " pay the premiums of your group health plan.", {"months": 7, "triggers": ["without_cause"]}),
    ("If the Company terminates your employment without Cause, it shall pay your salary for"
     " fifty-two (52) weeks (the \"Severance Period\"). During the Severance Period, the Company"
     " will pay its regular contribution towards your participation in the group health plan.",
     {"months": 12, "triggers": ["without_cause"], "same_terms": True}),
    ("If terminated without Cause, the Executive shall continue to participate in all employee"
     " benefit plans for a period of twenty months from and after such termination.",
     {"months": 20, "triggers": ["without_cause"]}),
    ("If you are terminated without Cause, the Company shall pay eight months' salary and"
     " benefits.", {"months": 8, "triggers": ["without_cause"]}),
    ("If the Company terminates you without Cause, you will be paid your base salary for seven"
     " months. We will also reimburse you for COBRA for that same period.",
     {"months": 7, "triggers": ["without_cause"], "by": "cobra"}),
    ("This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
     " 31, 2003. Your health insurance will continue at our expense through August 31, 2003.",
     {"months": 5, "through": "2003-08-31", "triggers": ["ended"]}),
    ("Upon expiration of the Term, the Executive shall be entitled to receive continuation of"
     " his health insurance for a period of 5 months.", {"months": 5, "triggers": ["described"]}),
    ("If the Company terminates you without Cause, the Company shall pay you a lump sum equal to"
     " nine times the monthly COBRA premium.",
     {"months": 9, "triggers": ["without_cause"], "by": "cobra"}),
    ("If the Company terminates your employment without Cause during the Term, the Company will pay"
     " the premiums of your health insurance for seven months.",
     {"months": 7, "triggers": ["without_cause"], "in_term": True}),
    ("If the Company terminates your employment other than for Cause or by reason of your"
     " Disability, the Company will continue your health insurance for four months.",
     {"months": 4, "triggers": ["without_cause"], "not_for": ["disability"]}),
    ("If we let you go without cause other than in connection with a sale of the Company, we"
     " will continue your health insurance for five months.",
     {"months": 5, "triggers": ["without_cause"], "away": True}),
    ("If the Company terminates your employment without Cause, you will be paid your salary for"
     " seven months. You and your family will stay on the medical plan for those months.",
     {"months": 7, "triggers": ["without_cause"]}),
    ("If the Company terminates your employment without Cause, you may continue in the medical"
     " plan at active-employee rates for ten months.",
     {"months": 10, "triggers": ["without_cause"], "same_terms": True}),
    ("If the Company terminates your employment without Cause and you elect COBRA, it will pay"
     " the employer portion of your premiums until the earlier of seven months following"
     " termination or the date you become eligible for other coverage.",
     {"months": 7, "triggers": ["without_cause"], "until": "eligible elsewhere", "by": "cobra",
      "same_terms": True}),
    ("If the Company discharges you other than for Cause, or if you resign within ninety days"
     " after a demotion, the Company shall continue your health insurance for eight months.",
     {"months": 8, "triggers": ["described"]}),
    ("If the Executive's employment is terminated by the Company under Section 7.2 or by the"
     " Executive for Good Reason, the Company shall subsidize his COBRA coverage for ten months.",
     {"months": 10, "triggers": ["described"], "by": "cobra", "in_part": True}),
    ("If the Bank terminates your employment without Cause, the Bank will, if you are not"
     " covered by any other group health plan, pay your COBRA premiums for four months.",
     {"months": 4, "triggers": ["without_cause"], "until": "covered elsewhere", "by": "cobra"}),
    ("Upon a Qualifying Termination, the Company shall provide you with group health coverage"
     " for one year; provided that if such coverage may not be continued under the plan, the"
     " Company shall reimburse your COBRA premiums.",
     {"months": 12, "triggers": ["described"], "by": "carrier or cobra",
      "if_carrier_allows": True}),
    ("Your employment ended on May 31, 2019. The Company will pay your COBRA premiums through"
     " September 15, 2020.",
     {"months": 16, "through": "2020-09-15", "triggers": ["ended"], "by": "cobra"}),
)  # fmt: skip
EXAMPLES: tuple[Example, ...] = tuple(Example(said, terms) for said, terms in _SAID)
