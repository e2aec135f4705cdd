"""How notice is written, and what is read there."""

from __future__ import annotations

from ...provision import Example

EXAMPLES: tuple[Example, ...] = (
    Example(
        "After her first year of service, the Executive may resign upon 30 days' written notice.",
        {"notice_days": 30, "written": True, "limits": ["after her first year of service"]},
    ),
    Example(
        "You may leave the Company on giving it three months' notice in writing, which the Company"
        " may waive.",
        {"notice_months": 3, "written": True, "limits": ["which the Company may waive"]},
    ),
    Example(
        "Following the probationary period either party may terminate the employment upon 60 days'"
        " notice or payment in lieu thereof.",
        {
            "notice_days": 60,
            "company_days": 60,
            "limits": ["or payment in lieu thereof", "following the probationary period"],
            "company_limits": ["or payment in lieu thereof", "following the probationary period"],
        },
    ),
    Example(
        "The Company shall give the Employee 20 days' notice of a termination, except where it is"
        " for theft or fraud, and the Employee may resign by giving the Company 15 days' notice"
        " prior to a Change in Control.",
        {
            "notice_days": 15,
            "company_days": 20,
            "to": "the Company",
            "limits": ["prior to a Change in Control"],
            "company_limits": ["except where it is for theft or fraud"],
        },
    ),
    Example(
        "In the event you elect to resign, you agree to provide the Board of Directors with "
        "forty-five (45) days advance notice of your resignation.",
        {"notice_days": 45, "to": "the Board of Directors"},
    ),
    Example(
        "As an employee you may terminate employment at any time with notice to Lumenor. We "
        "request that in the event of resignation, you give the company at least 20 days "
        "notice.",
        {"any_notice": True, "requested_days": 20, "to": "Lumenor"},
    ),
    Example(
        "Executive may resign at any time on thirty (30) days' prior written notice to the "
        "Company, and the Company may terminate this agreement at any time with or without "
        "notice.",
        {"notice_days": 30, "company_days": 0, "to": "the Company", "written": True},
    ),
    Example(
        "The Company may terminate your employment at any time without Cause upon 60 days'"
        " prior written notice.",
        {"company_days": 60, "not_for_cause": True, "written": True},
    ),
    Example(
        "Ames may terminate his employment at any time by giving written notice at"
        " least two (2) months prior to the date of his termination. If the Company ends the"
        " employment of Ames, the notice to be given by the Company is four months.",
        {"notice_months": 2, "company_months": 4},
    ),
    Example(
        "If Key Employee desires to terminate his employment, he shall do so by giving a 45-day"
        " written notice to the Company. In the event of termination by the Company without"
        " Cause, Key Employee must be given a written notice of at least fifty (50) days.",
        {
            "notice_days": 45,
            "company_days": 50,
            "to": "the Company",
            "not_for_cause": True,
            "written": True,
        },
    ),
    Example(
        "You may quit, and we may let you go, at any time and for any reason, with or without"
        " notice.",
        {"notice_days": 0, "company_days": 0},
    ),
    Example(
        "You may resign without Good Reason upon forty days' notice to the Company. The Company"
        " may terminate your employment for Cause without notice.",
        {
            "notice_days": 40,
            "to": "the Company",
            "without_good_reason": True,
            "none_for_cause": True,
        },
    ),
    Example(
        "We would appreciate receiving three weeks' notice if you decide to resign.",
        {"requested_days": 21},
    ),
    Example(
        '"Date of Termination" means (i) if the employment is ended by death, the date of death,'
        " and (ii) if the Executive resigns without Good Reason, the date specified in the Notice"
        " of Termination, which shall not be less than 35 days after the Notice of Termination.",
        {"notice_days": 35, "without_good_reason": True},
    ),
    Example(
        "The Company may terminate the Executive's employment without Cause at any time,"
        " effective immediately upon written notice.",
        {"company_days": 0, "not_for_cause": True, "at_once": True, "written": True},
    ),
    Example(
        "The Executive may resign at any time upon written notice to the Company.",
        {"any_notice": True, "to": "the Company"},
    ),
)
