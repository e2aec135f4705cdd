"""Definitions of disability, each with the terms that it has."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        '"Disability" means that the Executive is unable to perform his duties for 90 consecutive'
        " days and the Executive has not returned to them by the Termination Date.",
        {"days": 90, "but": "and the Executive has not returned to them by the Termination Date"},
    ),
    Example(
        '"Disability" means that you are unable to perform your duties for six consecutive'
        " months.",
        {"months": 6},
    ),
    Example(
        'For purposes of this letter, "Disability" shall mean an incapacity, certified by a'
        " physician, that prevents the Executive from working for a period of 90 days.",
        {"days": 90, "judge": "a physician"},
    ),
    Example(
        '"Permanent Disability" means an inability to perform the duties of the office for 120'
        " days in the aggregate within any twelve month period.",
        {"days": 120, "in_all": True, "within_months": 12},
    ),
    Example(
        "\"Disability\" shall mean that the Executive is entitled to benefits under the"
        " Company's long-term disability plan.",
        {"judge": "the insurer or plan"},
    ),
    Example(
        '"Disability" means an inability to engage in any substantial gainful activity because'
        " of an illness that can be expected to last for a period of 12 months.",
        {"months": 12, "expected": True, "any_work": True},
    ),
    Example(
        '"Disability" shall mean, as determined by the Board, a failure to perform your duties'
        " because of illness for 90 days, whether or not consecutive, within any 300 day"
        " period.",
        {"days": 90, "in_all": True, "within_days": 300, "judge": "the board"},
    ),
    Example(
        '"Disability" means incapacity under the long-term disability plan or, if no plan'
        " applies, an inability to perform your duties for 5 months, if you have not returned"
        " within 20 days after notice.",
        {"months": 5, "or_plan": True, "return_days": 20},
    ),
    Example(
        '"Disability" means an inability to perform your duties for more than 75 days without'
        " interruption.",
        {"days": 75, "more_than": True},
    ),
    Example(
        "Executive shall be deemed disabled if he is unable to perform his duties with reasonable"
        " accommodation for 45 consecutive days, or 80 days during any one six-month period.",
        {"days": 45, "or_for": "80 days during any one six-month period",
         "accommodated": "with reasonable accommodation"},
    ),
    Example(
        '"Disability" means an incapacity to attend to your duties that continues for at least 20'
        " weeks, as determined by a physician.",
        {"days": 140, "judge": "a physician"},
    ),
    Example(
        '"Disability" means an inability to perform your duties for 60 days (exclusive of any'
        " approved leave) in the aggregate within any 200 day period. The determination of"
        " Disability shall be made in the sole discretion of the Company.",
        {"days": 60, "in_all": True, "within_days": 200, "judge": "the company",
         "but": "exclusive of any approved leave"},
    ),
    Example(
        '"Disability" means a physical incapacity that has continued for at least five of the last'
        " nine months.",
        {"months": 5, "in_all": True, "within_months": 9},
    ),
    Example(
        '"Disability" means that you have become disabled within the meaning of any disability'
        " insurance policy. In the event there is no policy in force, Disability will mean an"
        " inability to perform your duties for 110 days within any twelve month period, as"
        " determined by the Board.",
        {"days": 110, "in_all": True, "within_months": 12, "or_plan": True, "judge": "the board"},
    ),
    Example(
        "The Company may terminate the employment if Employee is unable to discharge his"
        " obligations through illness for four consecutive months.",
        {"months": 4},
    ),
    Example(
        "This agreement ends on your total disability (as defined in the Company's long-term"
        " disability plan).",
        {"judge": "the insurer or plan"},
    ),
    Example(
        "The Company may end the employment if he is incapacitated for more than 25 consecutive"
        " business days.",
        {"days": 25, "business_days": True, "more_than": True},
    ),
    Example(
        '"Disability" means an inability to perform your duties for 70 days during any 12 months or'
        " 35 consecutive days.",
        {"days": 70, "in_all": True, "within_months": 12, "or_for": "35 consecutive days"},
    ),
    Example(
        "Should illness prevent Mr. Ode from attending to his duties for five months, the Company"
        " may end his employment.",
        {"months": 5},
    ),
    Example(
        "You will be considered disabled if a doctor says that you are unable to do your job.",
        {"judge": "a physician"},
    ),
    Example(
        "The Company may let him go if he has been absent from work for 90 out of 120 days through"
        " sickness.",
        {"days": 90, "in_all": True, "within_days": 120},
    ),
)  # fmt: skip
