"""Sentences that promise severance, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "This Separation Agreement confirms that your employment ended on April 30, 2009. As"
        " severance the Company will pay you 30 semi-monthly payments of $7,200, beginning on May"
        " 15, 2009.",
        {
            "triggers": ["ended"],
            "amount": "$216,000.00",
            "form": "continuation",
            "over": 15,
            "every": "semimonthly",
            "payments": 30,
            "first_day": "2009-05-15",
        },
    ),
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
        "If a Change in Control occurs or the Company terminates your employment without Cause, the"
        " Company shall pay to you an amount equal to $60,000 within ten (10) business days"
        " following"
        " that date.",
        {
            "triggers": ["change_in_control", "without_cause"],
            "amount": "$60,000.00",
            "lag": 10,
            "lag_in": "business days",
            "lag_latest": True,
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
    Example(
        "If your employment is involuntarily terminated, you shall be entitled to severance equal"
        " to 150% of your annual base salary, payable within ten (10) days following the date of"
        " termination.",
        {"triggers": ["without_cause"], "percent": 150, "lag": 10, "lag_latest": True},
    ),
    Example(
        "If, within twelve (12) months following a Change in Control, the Company terminates the"
        " Executive's employment without Cause or the Executive resigns for Good Reason, the"
        " Company shall pay the Executive a lump sum equal to 2.5 times the sum of the Executive's"
        " base salary and target bonus.",
        {
            "triggers": ["without_cause", "good_reason"],
            "percent": 250,
            "bonus": True,
            "bonus_is": "target bonus",
            "of_sum": True,
            "double": True,
            "after_change": 12,
            "form": "lump sum",
        },
    ),
    Example(
        "If the Company terminates Employee's employment other than for death, disability or Cause"
        " within three months prior to or eighteen months after a Change of Control, Employee shall"
        " receive two times annual base salary.",
        {
            "triggers": ["without_cause"],
            "not_for": ["disability"],
            "percent": 200,
            "double": True,
            "before_change": 3,
            "after_change": 18,
        },
    ),
    Example(
        "If the Company terminates the Employee's employment and such termination is not for Cause,"
        " the Employee shall receive the greater of (i) nine months salary or (ii) $300,000.",
        {"triggers": ["without_cause"], "months": 9, "amount": "$300,000.00", "greater": True},
    ),
    Example(
        "If the Company terminates the Executive without Cause, the Executive shall be entitled to"
        " severance pay of $75,000, which is equivalent to six months of base salary.",
        {"triggers": ["without_cause"], "months": 6, "amount": "$75,000.00", "same": True},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. The Company will pay you a severance payment of $84,000 in equal installments.",
        {"triggers": ["ended"], "amount": "$84,000.00", "form": "continuation"},
    ),
    Example(
        "Upon your involuntary termination for any reason, you shall receive a lump sum severance"
        " payment of two years of your base salary, plus a cash payment of $40,000.",
        {"triggers": ["terminated"], "months": 24, "amount": "$40,000.00", "form": "lump sum"},
    ),
    Example(
        "If the Company terminates your employment without Cause, the Company will pay you a lump"
        " sum of $61,500, less applicable tax deductions.",
        {"triggers": ["without_cause"], "amount": "$61,500.00", "form": "lump sum"},
    ),
    Example(
        "If your employment is terminated by the Company without Cause, the following applies. The"
        " Company shall pay you severance equal to eight (8) months of your base salary in"
        " accordance with its payroll practices.",
        {"triggers": ["without_cause"], "months": 8, "form": "continuation"},
    ),
    Example(
        "If your employment is terminated without Cause, you will continue to receive your base"
        " salary for a period of five months, or until you begin other employment, whichever comes"
        " first.",
        {"triggers": ["without_cause"], "months": 5, "until_work": True, "form": "continuation"},
    ),
    Example(
        "If the Company terminates your employment for any reason other than for Cause, death,"
        " disability or retirement, the Company shall pay you ten months of base salary.",
        {"triggers": ["without_cause"], "not_for": ["disability", "retirement"], "months": 10},
    ),
    Example(
        "In the event of a termination without Cause the Company shall pay you up to nine (9)"
        " months of base salary as severance.",
        {"triggers": ["without_cause"], "months": 9, "up_to": True},
    ),
    Example(
        "If the Executive is terminated without just cause, the Executive shall be entitled to a"
        " lump sum equivalent to 15 months' compensation.",
        {
            "triggers": ["without_cause"],
            "months": 15,
            "bonus": True,
            "bonus_is": "other compensation",
            "form": "lump sum",
        },
    ),
    Example(
        "If we terminate your employment other than for Cause, you will receive 26 weeks of base"
        " pay.",
        {"triggers": ["without_cause"], "months": 6},
    ),
    Example(
        "If the Company fails to offer a renewal of this Agreement, the Company shall pay to the"
        " Employee severance compensation in the amount of one year's base compensation.",
        {"triggers": ["described"], "months": 12},
    ),
    Example(
        "The Company may end your employment early for business reasons. In such event, a"
        " separation payment of $310,000 will be made to you.",
        {"triggers": ["described"], "amount": "$310,000.00"},
    ),
    Example(
        "If the Company terminates the Executive's employment without Cause or the Company elects"
        " not to renew this Agreement, the Company shall pay the Executive eight months of base"
        " salary.",
        {"triggers": ["without_cause", "described"], "months": 8},
    ),
    Example(
        "If the Employee's employment is terminated by the Company without Cause, the Employee"
        " shall be paid severance in the amount of $140,000 (i.e., six months' salary and bonus).",
        {"triggers": ["without_cause"], "amount": "$140,000.00"},
    ),
    Example(
        "If the Company terminates the Executive's employment without Cause, the Company shall pay"
        ' the Severance Amount. "Severance Amount" means an amount equal to seven months of base'
        " salary.",
        {"triggers": ["without_cause"], "months": 7},
    ),
    Example(
        "If there is a Change in Control and the Employee's employment is terminated thereafter,"
        " the Employee shall be paid a lump sum of two years' base salary.",
        {"triggers": ["terminated"], "months": 24, "double": True, "form": "lump sum"},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. In exchange for your release, the Company agrees to pay you the gross sum of"
        " $52,000.",
        {"triggers": ["ended"], "amount": "$52,000.00"},
    ),
    Example(
        "If the Company terminates your employment without Cause, you shall receive severance equal"
        " to $8,250 per month for a period of ten (10) months.",
        {"triggers": ["without_cause"], "amount": "$8,250.00", "monthly": 10},
    ),
    Example(
        "In the event of termination without Cause, the Employee shall be paid his base salary for"
        " the remainder of the term.",
        {"triggers": ["without_cause"], "rest_of_term": True},
    ),
    Example(
        "If terminated without Cause, the Executive shall receive his base salary for the remainder"
        " of the Term, but in no event less than seven months.",
        {"triggers": ["without_cause"], "months": 7, "rest_of_term": True, "greater": True},
    ),
    Example(
        "If the Company terminates the Executive without Cause, the Executive shall be paid the"
        " greater of (a) $265,000 and (b) the base salary for the remainder of the Term.",
        {
            "triggers": ["without_cause"],
            "amount": "$265,000.00",
            "rest_of_term": True,
            "greater": True,
        },
    ),
    Example(
        "If the Company terminates you without Cause, you shall receive a lump sum severance"
        " payment of \u20ac118,000.",
        {"triggers": ["without_cause"], "abroad": "EUR 118,000.00", "form": "lump sum"},
    ),
    Example(
        "If the Executive is terminated without Cause, the Executive will be paid the sum of (A)"
        " one year of base salary and (B) $27,500.",
        {"triggers": ["without_cause"], "months": 12, "amount": "$27,500.00"},
    ),
    Example(
        "If the Company ends your employment without Cause, you will receive one half of your"
        " annual base salary in a lump sum.",
        {"triggers": ["without_cause"], "months": 6, "form": "lump sum"},
    ),
    Example(
        "If we let you go without Cause, your salary shall continue for thirteen weeks.",
        {"triggers": ["without_cause"], "months": 3, "form": "continuation"},
    ),
    Example(
        "If the Executive is terminated by the Company without Cause, the Executive shall receive"
        " continuing payments of severance pay during the Continuation Period at a rate equal to"
        ' 100% of base salary. "Continuation Period" means the period commencing with the'
        " termination and ending on the date nine (9) months following the termination.",
        {"triggers": ["without_cause"], "months": 9, "form": "continuation"},
    ),
    Example(
        "If the Executive's employment terminates by reason of death, the Company shall continue to"
        " pay the base salary to the estate for five months.",
        {"triggers": ["died"], "months": 5, "form": "continuation"},
    ),
    Example(
        "Either of us may end it. If the Company ends your employment without Cause, you would be"
        " paid an amount equal to your base salary then in effect and half of your target bonus.",
        {
            "triggers": ["without_cause"],
            "months": 12,
            "bonus": True,
            "bonus_is": "target bonus",
            "bonus_percent": 50,
        },
    ),
    Example(
        "If the Executive is terminated without Cause, the Company shall pay him eight times his"
        " monthly base salary.",
        {"triggers": ["without_cause"], "months": 8},
    ),
    Example(
        "Upon a termination without Cause, the Company shall pay to the Executive one-twelfth of"
        " the base salary each month for a period of nine months.",
        {"triggers": ["without_cause"], "months": 9, "form": "continuation"},
    ),
    Example(
        "If you are terminated without Cause, you will receive five months of your base salary plus"
        " one week for each full year of your service.",
        {"triggers": ["without_cause"], "months": 5, "weeks_each_year": 1},
    ),
    Example(
        "If the Company terminates the Executive without Cause, it shall continue to pay the base"
        " salary for the longer of the rest of the Term or a period of twelve months.",
        {
            "triggers": ["without_cause"],
            "months": 12,
            "rest_of_term": True,
            "greater": True,
            "form": "continuation",
        },
    ),
    Example(
        "The Executive may terminate this Agreement if his duties are substantially reduced, in"
        " which case he shall be paid his base salary for ten months after the termination.",
        {"triggers": ["described"], "months": 10, "form": "continuation"},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. The Company will pay you, on the Separation Date, two months of base salary, or"
        " $31,000.",
        {"triggers": ["ended"], "months": 2, "amount": "$31,000.00", "same": True},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. The Company will continue to pay your base salary through August 31, 2003.",
        {"triggers": ["ended"], "months": 5, "form": "continuation"},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. As severance the Company will pay you $9,500 per month from April 1, 2003"
        " through September 30, 2003.",
        {"triggers": ["ended"], "amount": "$9,500.00", "monthly": 6},
    ),
    Example(
        "Should the Company let you go other than for cause during the first three years, it will"
        " pay you five months of your base salary.",
        {"triggers": ["without_cause"], "months": 5, "window": 36},
    ),
    Example(
        "If we let you go without cause other than in connection with a sale of the Company, you"
        " would receive 13 weeks of base salary, paid on our regular pay days.",
        {"triggers": ["without_cause"], "months": 3, "away": True, "form": "continuation"},
    ),
    Example(
        "If the Company ends your employment in any other circumstances except for Cause, it will"
        " pay you seven months of your base salary.",
        {"triggers": ["without_cause"], "months": 7, "if_no_other": True},
    ),
    Example(
        "If the Company terminates your employment without Cause, it will pay you ten months of"
        " base salary in a single sum within five business days after the release becomes"
        " effective.",
        {
            "triggers": ["without_cause"],
            "months": 10,
            "lag": 5,
            "lag_latest": True,
            "lag_in": "business days",
            "lag_after": "release",
            "form": "lump sum",
        },
    ),
    Example(
        "If we let you go without cause, you will be paid 75 days of base salary.",
        {"triggers": ["without_cause"], "days": 75},
    ),
    Example(
        "If the Company terminates your employment without Cause or you die, you will receive 1.5"
        " times your base salary, paid over 18 months.",
        {
            "triggers": ["without_cause", "died"],
            "percent": 150,
            "form": "continuation",
            "over": 18,
        },
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. The Company shall pay you severance of $90,000 on or before June 30, 2003.",
        {"triggers": ["ended"], "amount": "$90,000.00", "day": "2003-06-30", "lag_latest": True},
    ),
    Example(
        "This Separation Agreement confirms that your employment with Ostrava Mills ended on March"
        " 31, 2003. The Company shall pay you severance of $90,000 upon the execution of this"
        " Agreement.",
        {"triggers": ["ended"], "amount": "$90,000.00", "lag": 0, "lag_after": "release"},
    ),
    Example(
        "If we let you go without cause, we will pay you four months of base salary plus $1,200 per"
        " month for a period of five months. In no event will such severance exceed $95,000.",
        {
            "triggers": ["without_cause"],
            "months": 4,
            "amount": "$1,200.00",
            "monthly": 5,
            "cap": "$95,000.00",
            "form": "continuation",
        },
    ),
    Example(
        "If we let you go without cause, you will be paid $2,000 per month for nine months. Your"
        " severance shall not exceed $15,000. Such severance is payable 12 days after the"
        " termination.",
        {
            "triggers": ["without_cause"],
            "amount": "$2,000.00",
            "monthly": 9,
            "cap": "$15,000.00",
            "lag": 12,
        },
    ),
)
