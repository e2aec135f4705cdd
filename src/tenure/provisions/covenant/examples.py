"""Sentences that state a covenant, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "You agree to keep the terms of this letter confidential, except from your family.",
        {
            "what": "confidentiality of this letter",
            "after": "not said",
            "scope": "except from your family",
        },
    ),
    Example(
        "Neither party shall make any remarks that disparage the other party.",
        {"what": "non-disparagement", "after": "not said", "mutual": True},
    ),
    Example(
        "For one year after you leave, you will not solicit or hire any employee of the Company.",
        {
            "what": "non-solicitation of employees",
            "after": "months",
            "months": 12,
            "scope": "solicit or hire any employee of the Company",
        },
    ),
    Example(
        "Commencing as of the Closing Date and ending on March 31, 2011, the Executive shall not"
        " solicit any customer of the Company.",
        {"what": "non-solicitation of customers", "after": "until", "until": "2011-03-31"},
    ),
    Example(
        "For a period of eighteen months from the date hereof, the Executive shall not compete with"
        " the Company.",
        {"what": "non-competition", "after": "months", "months": 18, "of_letter": True},
    ),
    Example(
        "You shall not disclose confidential information. Where you need to disclose it, you may"
        " do so only with written consent of the Board.",
        {
            "what": "confidentiality",
            "after": "not said",
            "scope": "Where you need to disclose it, you may do so only with written consent of"
            " the Board",
        },
    ),
    Example(
        "During your employment and for twelve (12) months after it ends, you shall not compete"
        " with the Company.",
        {"what": "non-competition", "during": True, "after": "months", "months": 12},
    ),
    Example(
        "For a period of two years following the termination of the Executive's employment for any"
        " reason, the Executive shall not, directly or indirectly, own, manage or be employed by"
        " any business that competes with the Company in the State of Ohio.",
        {
            "what": "non-competition", "after": "months", "months": 24,
            "scope": "own, manage or be employed by any business that competes with the Company in"
            " the State of Ohio",
        },
    ),
    Example(
        "While employed here, Executive agrees not to engage in any business in competition with"
        " that of the Bank.",
        {"what": "non-competition", "during": True},
    ),
    Example(
        "You agree that you will not compete with Brandt & Kessel.",
        {"what": "non-competition", "after": "not said"},
    ),
    Example(
        'You agree that during your employment and for eighteen months thereafter (the "Quiet'
        ' Period") you remain bound by this section. During the Quiet Period you shall not induce'
        " any employee of the Company to leave.",
        {
            "what": "non-solicitation of employees", "during": True, "after": "months",
            "months": 18,
        },
    ),
    Example(
        "The Executive may not, for six months from the date of termination, call on"
        " any customer of the Corporation.",
        {"what": "non-solicitation of customers", "after": "months", "months": 6},
    ),
    Example(
        "You will not, during or after your employment, disclose or use confidential information"
        " of the Company.",
        {"what": "confidentiality", "during": True, "after": "always", "or_use": True},
    ),
    Example(
        "Executive shall hold in strict confidence all trade secrets of Larkfield.",
        {"what": "confidentiality", "after": "not said"},
    ),
    Example(
        "You agree to assign to the Company all inventions that you make in the course of your"
        " employment.",
        {"what": "invention assignment", "during": True, "after": "not said"},
    ),
    Example(
        "The Consultant shall not at any time make any disparaging statement about the Company.",
        {"what": "non-disparagement", "during": True, "after": "always"},
    ),
    Example(
        "While employed you shall not disclose confidential information. You shall not disclose"
        " confidential information at any time after your employment ends.",
        {"what": "confidentiality", "during": True, "after": "always"},
    ),
    Example(
        "During the Pay Period and for six months thereafter, you shall not compete with us.",
        {"what": "non-competition", "after": "as stated", "months": 6},
    ),
    Example(
        "For nine months after a termination without Cause, the Executive shall not compete with"
        " the Company.",
        {"what": "non-competition", "after": "as stated", "months": 9},
    ),
    Example(
        "The Executive shall not solicit any person who is employed by the Company until the second"
        " anniversary of his termination.",
        {"what": "non-solicitation of employees", "after": "months", "months": 24},
    ),
    Example(
        "The Employee shall not disclose trade secrets of the Mill. The obligations of this section"
        " shall survive the end of the employment for a period of three years.",
        {"what": "confidentiality", "after": "months", "months": 36},
    ),
    Example(
        "You will be subject to a 14-month non-compete following the end of your employment.",
        {"what": "non-competition", "after": "months", "months": 14},
    ),
    Example(
        "If for any reason your drawings are no works made for hire, you hereby assign to the"
        " Company all right, title and interest in them, including all copyrights.",
        {"what": "invention assignment", "during": True, "after": "not said"},
    ),
    Example(
        "You shall not compete with us during the Quiet Period. \"Quiet Period\" means the longer"
        " of the months of severance paid and one month following the termination of employment"
        " for each year of service, up to a maximum of nine months.",
        {"what": "non-competition", "after": "as stated", "months": 9},
    ),
    Example(
        "For 90 days after your employment ends, you shall not solicit any employee of ours.",
        {"what": "non-solicitation of employees", "after": "days", "days": 90},
    ),
    Example(
        "Except as the Board permits, you will not compete with us during your employment. You may,"
        " however, own up to 2% of the shares of a listed company.",
        {
            "what": "non-competition", "during": True,
            "scope": "Except as the Board permits; You may, however, own up to 2% of the shares of"
            " a listed company",
        },
    ),
    Example(
        "You will not disclose confidential information of the Company, except as required by law.",
        {"what": "confidentiality", "after": "not said", "scope": "except as required by law"},
    ),
    Example(
        "All discoveries that you at any time make, alone or with others, during your employment"
        " shall be the sole property of the Company.",
        {"what": "invention assignment", "during": True},
    ),
    Example(
        "For one year after the date of termination the Executive, if otherwise entitled to"
        " severance, will not compete with the Company.",
        {
            "what": "non-competition", "after": "as stated", "months": 12,
            "scope": "if otherwise entitled to severance",
        },
    ),
)  # fmt: skip
