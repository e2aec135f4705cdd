"""Definitions of good reason, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        '"Good Reason" shall mean (a) a material reduction of your base salary; (b) the relocation'
        " of your office by more than 40 miles; or (c) any breach of this letter by the Company.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "a", "what": ["pay"], "material": True},
                {"label": "b", "what": ["relocation"], "miles": 40},
                {"label": "c", "what": ["breach"]},
            ],
        },
    ),
    Example(
        'For purposes of this Agreement, "Good Reason" means, without the Executive\'s written'
        " consent, (i) a significant diminution of the Executive's authority or duties or (ii) a"
        " reduction of the Executive's salary; provided, however, that the Executive gives the"
        " Company written notice within sixty (60) days after the occurrence of the event, the"
        " Company fails to cure it within thirty (30) days of the notice, and the Executive resigns"
        " within twenty (20) days after the end of the cure period.",
        {
            "term": "Good Reason",
            "unconsented": True,
            "grounds": [
                {
                    "label": "i",
                    "what": ["duties"],
                    "material": True,
                    "says": "a significant diminution of the Executive's authority or duties",
                },
                {"label": "ii", "what": ["pay"]},
            ],
            "notice_days": 60,
            "cure_days": 30,
            "window_days": 20,
            "window_after_cure": True,
        },
    ),
    Example(
        '"Constructive Termination" means a resignation within six months after the occurrence of a'
        " demotion, which has not been remedied within 15 days after notice of it.",
        {
            "term": "Constructive Termination",
            "grounds": [
                {
                    "what": ["duties"],
                    "says": "a resignation within six months after the occurrence of a demotion",
                }
            ],
            "cure_days": 15,
            "window_months": 6,
        },
    ),
    Example(
        "If you resign for Good Reason, the Company will pay you six months of salary.",
        {"term": "Good Reason", "defined_here": False},
    ),
    Example(
        "The Executive may resign with full benefits if the Executive determines in her sole"
        " judgment that her position has been diminished.",
        {"own_judgment": True},
    ),
    Example(
        '"Good Reason" means (i) a reduction of your salary, or (ii) a relocation of your office'
        " without your written consent.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {
                    "label": "ii",
                    "what": ["relocation"],
                    "says": "a relocation of your office without your written consent",
                },
            ],
        },
    ),
    Example(
        "If the Employee resigns within 60 days after a material reduction of his base salary, the"
        " Company will treat this as a termination by the Company.",
        {
            "grounds": [{"what": ["pay"], "material": True}],
            "window_days": 60,
        },
    ),
    Example(
        "You may terminate this agreement in the event your title or responsibilities are"
        " materially and adversely affected. A relocation of your office without your consent"
        " shall be deemed a termination without cause.",
        {
            "unconsented": True,
            "grounds": [
                {
                    "what": ["duties"],
                    "material": True,
                    "says": "your title or responsibilities are materially and adversely affected",
                },
                {
                    "what": ["relocation"],
                    "says": "relocation of your office without your consent",
                },
            ],
        },
    ),
    Example(
        "She may resign if Good Reason exists, as the plan (as amended hereby) says.",
        {"term": "Good Reason", "defined_here": False},
    ),
    Example(
        '"Good Reason" means a resignation either (i) within 90 days before or (ii) during the 12'
        " months after a merger, because of any of these: (i) a material reduction of your base"
        " salary; or (ii) the relocation of your office by more than 40 miles.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"], "material": True},
                {"label": "ii", "what": ["relocation"], "miles": 40},
            ],
            "when": "a resignation either (i) within 90 days before or (ii) during the 12 months"
            " after a merger, because of any of these",
        },
    ),
    Example(
        '"Good Reason" means (i) a reduction of your base salary or (ii) a relocation of your'
        " office; provided that (1) you give the Company notice within 60 days of the occurrence"
        " of the event, (2) the Company within 30 days of the notice has failed to cure and (3)"
        " you terminate within 90 days of the occurrence of the event.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {"label": "ii", "what": ["relocation"]},
            ],
            "notice_days": 60,
            "cure_days": 30,
            "window_days": 90,
        },
    ),
    Example(
        '"Good Reason" means (i) a reduction of your base salary or (ii) a relocation of your'
        " office. You shall give the Company notice of any such event. The Company shall have a"
        " 10-day period after the notice to correct it.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {"label": "ii", "what": ["relocation"]},
            ],
            "cure_days": 10,
        },
    ),
    Example(
        '"Adverse Change" means (i) a reduction of your base salary or (ii) a relocation of your'
        " office. You may resign within a month after an Adverse Change.",
        {
            "term": "Adverse Change",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {"label": "ii", "what": ["relocation"]},
            ],
        },
    ),
    Example(
        "The Executive may terminate this Agreement upon a breach of it by the Company.",
        {"grounds": [{"what": ["breach"], "says": "a breach of it by the Company"}]},
    ),
    Example(
        '"Good Reason" means, within 18 months after a Change in Control, (i) a reduction of your'
        " base salary of more than 8%, (ii) a cut of your salary, other than one that all officers"
        " share, or (iii) a requirement that you work outside Ada County; provided that no event"
        " counts of which you were told before you signed.",
        {
            "term": "Good Reason",
            "after_change_months": 18,
            "grounds": [
                {"label": "i", "what": ["pay"], "percent": "8%"},
                {
                    "label": "ii",
                    "what": ["pay"],
                    "says": "a cut of your salary, other than one that all officers share",
                },
                {
                    "label": "iii",
                    "what": ["relocation"],
                    "says": "a requirement that you work outside Ada County",
                },
            ],
            "provided": "no event counts of which you were told before you signed",
        },
    ),
    Example(
        "If, within 10 months following a change of control of the Company, you resign because of"
        " a reduction in your salary, a material cut in your duties or responsibilities, or a"
        " transfer of your office more than 25 miles from Salem, we will pay you a year's salary.",
        {
            "after_change_months": 10,
            "grounds": [
                {"what": ["pay"]},
                {"what": ["duties"], "material": True},
                {
                    "what": ["relocation"],
                    "says": "a transfer of your office more than 25 miles from Salem",
                },
            ],
        },
    ),
    Example(
        '"Good Reason" means a cut of your salary that has not been remedied within 12 days of your'
        " notice, or a requirement that you move from Boise.",
        {
            "term": "Good Reason",
            "grounds": [
                {
                    "what": ["pay"],
                    "says": "a cut of your salary that has not been remedied within 12 days of your"
                    " notice",
                },
                {
                    "what": ["relocation"],
                    "says": "a requirement that you move from Boise",
                },
            ],
        },
    ),
    Example(
        '"Good Reason" means (i) a reduction of your base salary or (ii) a relocation of your'
        " office, in each case where you notify us within 45 days and the Company does not cure it"
        " within 8 business days of the notice.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {"label": "ii", "what": ["relocation"]},
            ],
            "notice_days": 45,
            "cure_days": 8,
            "cure_business_days": True,
        },
    ),
    Example(
        '"Good Reason" means (i) a reduction of your base salary or (ii) a relocation of your'
        " office; provided that the Company shall have 9 days to cure it after notice given within"
        " 20 days after you learn of it.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {"label": "ii", "what": ["relocation"]},
            ],
            "cure_days": 9,
            "provided": "the Company shall have 9 days to cure it after notice given within 20 days"
            " after you learn of it",
        },
    ),
    Example(
        "The Employee may terminate this agreement upon 20 days' notice if her pay is reduced.",
        {
            "when": "upon 20 days' notice",
            "grounds": [{"what": ["pay"], "says": "her pay is reduced"}],
        },
    ),
    Example(
        "If the Company is acquired and, within a year after, you are let go or your duties are"
        " materially reduced, half of your options will vest.",
        {
            "when": "the Company is acquired and, within a year after",
            "grounds": [
                {
                    "what": ["duties"],
                    "material": True,
                    "says": "your duties are materially reduced",
                }
            ],
        },
    ),
    Example(
        'The failure of the Company to honour Section 3 shall constitute "Good Reason" for Rhee\'s'
        " resignation. Each of (i) a reduction of your base salary and (ii) a relocation of your"
        " office shall be deemed Good Reason.",
        {
            "term": "Good Reason",
            "grounds": [
                {"label": "i", "what": ["pay"]},
                {"label": "ii", "what": ["relocation"]},
            ],
        },
    ),
    Example(
        "If you resign for Good Reason (which shall mean a reduction of your base salary, any"
        " demotion without a hearing, or the relocation of your office by more than 45 miles), in"
        " either case you shall receive three months of salary.",
        {
            "term": "Good Reason",
            "grounds": [
                {"what": ["pay"]},
                {"what": ["duties"], "says": "any demotion without a hearing"},
                {"what": ["relocation"], "miles": 45},
            ],
        },
    ),
    Example(
        "If any of the following occurs without your consent: (i) your office is relocated to"
        " another state; or (ii) your duties are substantially changed, then you shall be entitled"
        " to five months of salary.",
        {
            "unconsented": True,
            "grounds": [
                {
                    "label": "i",
                    "what": ["relocation"],
                    "says": "your office is relocated to another state",
                },
                {
                    "label": "ii",
                    "what": ["duties"],
                    "material": True,
                    "says": "your duties are substantially changed",
                },
            ],
        },
    ),
)
