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
        "If the Employee resigns within 60 days after a material reduction of his base salary, the"
        " Company will treat this as a termination by the Company.",
        {
            "grounds": [{"what": ["pay"], "material": True}],
            "window_days": 60,
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
