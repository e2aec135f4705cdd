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
        "You may terminate your employment at any time simply by notifying the Company, and you"
        " shall endeavor to give us two weeks' notice of a resignation.",
        {"requested_days": 14},
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
        "Either party may terminate this Agreement by giving twenty-one (21) days written"
        " notice to the other party.",
        {"notice_days": 21, "company_days": 21, "written": True},
    ),
    Example(
        "The Term may end early (i) by Ames at any time upon forty (40) days' written notice to"
        " the Company and (ii) by the Company on at least 10 (ten) days' written notice.",
        {"notice_days": 40, "company_days": 10, "to": "the Company", "written": True},
    ),
    Example(
        "The Company may terminate your employment at any time without Cause upon 60 days'"
        " prior written notice.",
        {"company_days": 60, "not_for_cause": True, "written": True},
    ),
    Example(
        "The Executive will not terminate employment without giving 45 days prior notice to"
        " the Company.",
        {"notice_days": 45, "to": "the Company"},
    ),
    Example(
        "Ames may terminate his employment at any time by giving written notice at"
        " least two (2) months prior to the date of his termination. If the Company ends the"
        " employment of Ames, the notice to be given by the Company is four months.",
        {"notice_months": 2, "company_months": 4},
    ),
    Example(
        "Your employment can be terminated by either of us on any day, whatever the reason, without"
        " advance notice.",
        {"notice_days": 0, "company_days": 0},
    ),
    Example(
        "The Company retains the right to end your employment at any time, without cause and"
        " without prior notice. Should you wish to leave, you will give us two weeks' notice.",
        {"notice_days": 14, "company_days": 0},
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
        "Your engagement is subject to a 20-day notice period of cancellation by either party.",
        {"notice_days": 20, "company_days": 20},
    ),
    Example(
        "You are employed at will: either party may end the employment at any time with or"
        " without notice. If you elect to resign, you agree to give the Company 25 days'"
        " notice.",
        {"notice_days": 25, "company_days": 0, "to": "the Company"},
    ),
    Example(
        "Employer may end the employment with or without cause, effective not less than forty"
        " days from delivery of written notice of such termination by Employer to Employee.",
        {"company_days": 40, "written": True},
    ),
    Example(
        "This Agreement is terminable by the Company upon 25 days' notice and by the Executive"
        " upon 35 days' notice.",
        {"notice_days": 35, "company_days": 25},
    ),
    Example(
        "This Agreement shall run on until either party gives the other fifty (50) days'"
        " written notice of its end.",
        {"notice_days": 50, "company_days": 50, "written": True},
    ),
    Example(
        "Upon not less than 55 days' notice to the Company, the Executive may resign.",
        {"notice_days": 55, "to": "the Company"},
    ),
    Example(
        "If either party intends to terminate this Agreement, it shall notify the other in"
        " writing thirty days in advance.",
        {"notice_days": 30, "company_days": 30, "written": True},
    ),
    Example(
        '"Date of Termination" means the date specified in the Notice of Termination, which'
        " shall not be earlier than the twentieth day following the date on which such notice"
        " is given.",
        {"notice_days": 20, "company_days": 20},
    ),
    Example(
        "The notice period is three months for both parties.",
        {"notice_months": 3, "company_months": 3},
    ),
    Example(
        "The Company may end the Executive's employment by a written notice specifying a date"
        " of termination at least 30 days after the date of such notice.",
        {"company_days": 30, "written": True},
    ),
    Example(
        "You may quit, and we may let you go, at any time and for any reason, with or without"
        " notice.",
        {"notice_days": 0, "company_days": 0},
    ),
    Example(
        "The Trust may terminate your employment for Cause immediately, and without Cause upon"
        " thirty days' written notice.",
        {"company_days": 30, "not_for_cause": True, "written": True},
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
        "If you wish to leave, we ask for, and you agree to give, fifty days' written notice.",
        {"notice_days": 50, "written": True},
    ),
    Example(
        "We would appreciate receiving three weeks' notice if you decide to resign.",
        {"requested_days": 21},
    ),
    Example(
        "Party B, when planning to cancel the contract, shall give Party A 35 days' prior"
        " written"
        " notice.",
        {"notice_days": 35, "written": True},
    ),
    Example(
        "If the Employee wants to leave, the Employee should inform the Company ahead of 35"
        " days"
        " in written form.",
        {"notice_days": 35, "written": True},
    ),
    Example(
        '"Date of Termination" means (i) if the employment is ended by death, the date of death,'
        " and (ii) if the Executive resigns without Good Reason, the date specified in the Notice"
        " of Termination, which shall not be less than 35 days after the Notice of Termination.",
        {"notice_days": 35, "without_good_reason": True},
    ),
    Example(
        "This Agreement may be ended by either Party on 55 days' written notice.",
        {"notice_days": 55, "company_days": 55, "written": True},
    ),
    Example(
        "The Executive's resignation shall take effect 75 days following receipt of notice by the"
        " Board.",
        {"notice_days": 75},
    ),
    Example(
        "Your notice period is four months. The Company's notice period to you is eight months.",
        {"notice_months": 4, "company_months": 8},
    ),
    Example(
        "This Agreement shall end (a) upon the death of the Executive, or (b) 65 days after written"
        " notice of termination is given by either party to the other.",
        {"notice_days": 65, "company_days": 65, "written": True},
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
