"""Sentences that give vacation, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "You receive two weeks of vacation per year. After a tenth year of service is completed"
        " you get an additional week of vacation.",
        {"weeks": 2, "more_later": True},
    ),
    Example(
        "You will have 2 weeks of vacation for the rest of 2011. You will have 4 weeks of vacation"
        " for 2012.",
        {"weeks": 2, "at_first": True, "of_year": 2011, "more_later": True},
    ),
    Example(
        "Vacation: 2 weeks per calendar year for years 1 through 4; 3 weeks per calendar year for"
        " years 5 through 10.",
        {"weeks": 2, "at_first": True},
    ),
    Example(
        ("You are eligible for three weeks of vacation per year, accrued on a semi-monthly basis."),
        {"weeks": 3, "accrual": "semimonthly"},
    ),
    Example("Your annual vacation will be 5 weeks.", {"weeks": 5}),
    Example("The Employee is entitled to 26 days' holiday a year.", {"days": 26}),
    Example("She shall have 18 paid vacation days during any year of employment.", {"days": 18}),
    Example(
        "Executive receives six weeks of paid vacation annually, and unused weeks may be"
        " carried into the next year.",
        {"weeks": 6, "carried": "all"},
    ),
    Example(
        "Vacation accrues for you at 1.5 days per month (18 days per annum).",
        {"days": 18, "accrual": "monthly"},
    ),
    Example(
        "He shall be entitled to such vacation, but no less than six weeks annually, as others"
        " are.",
        {"weeks": 6},
    ),
    Example("Paid vacation: 22 days", {"days": 22}),
    Example(
        "In your first year of employment you will be entitled to 17 days of paid time off.",
        {"days": 17, "at_first": True},
    ),
    Example(
        "The Company grants you three weeks vacation for 2011.",
        {"weeks": 3, "at_first": True, "of_year": 2011},
    ),
    Example("Annual vacation entitlement: 23 business days.", {"days": 23}),
    Example(
        "Vacation: Up to 3 weeks/calendar year for the first five years of service.",
        {"weeks": 3, "up_to": True, "first_years": 5},
    ),
    Example(
        "You will have 13 days of vacation per year, pro rated for 2012. Up to four days of"
        " unused vacation may be carried over to the next year.",
        {"days": 13, "prorated": True, "carried": "some", "carried_days": 4},
    ),
    Example(
        "Executive shall be entitled to two weeks of vacation per year, and to three weeks"
        " after the fourth anniversary of employment. Vacation may not be carried into another"
        " year.",
        {"weeks": 2, "more_later": True, "carried": "none"},
    ),
    Example(
        "You will accrue vacation at the rate of 11.25 hours per month.",
        {"each_period": "11.25", "accrual": "monthly"},
    ),
    Example(
        "You will accrue paid time off at 1.75 days for each full month of employment.",
        {"each_period": "14.00", "in_days": True, "accrual": "monthly"},
    ),
    Example(
        "PTO: 5.54 hours per bi-weekly pay period.", {"each_period": "5.54", "accrual": "biweekly"}
    ),
    Example(
        "You will earn 12 hours of vacation per month (18 days per year).",
        {"days": 18, "accrual": "monthly"},
    ),
    Example("Vacation: 3 weeks in year one, 4 weeks in year two.", {"weeks": 3, "at_first": True}),
    Example(
        "You will not accrue vacation, but may take time off as your work allows.",
        {"none_accrues": True},
    ),
    Example(
        "Paid time off accrues at 9.5 hours per month to a maximum of 190 hours.",
        {"each_period": "9.50", "accrual": "monthly"},
    ),
    Example(
        "You may take up to five weeks of vacation during each twelve-month period.",
        {"weeks": 5, "up_to": True},
    ),
    Example("Your paid time off will be credited with 17 days each year.", {"days": 17}),
    Example("You shall be allowed three weeks each year for vacation.", {"weeks": 3}),
    Example(
        "You will accrue 120 hours of paid time off per year, accrued bi-weekly.",
        {"hours": "120.00", "accrual": "biweekly"},
    ),
    Example(
        "You shall be entitled to five weeks of vacation per year, of which two weeks may be"
        " carried over to the following year.",
        {"weeks": 5, "carried": "some", "carried_days": 10},
    ),
    Example(
        "You will be entitled to 23 working days holiday in addition to the usual public holidays.",
        {"days": 23},
    ),
    Example(
        "You will be entitled to three weeks of vacation per year. Accrued but unused vacation will"
        " be paid to you upon termination of your employment.",
        {"weeks": 3, "paid_out": "yes"},
    ),
    Example(
        "You will have 22 days of vacation each year. You will not be paid for unused vacation.",
        {"days": 22, "paid_out": "no"},
    ),
    Example(
        "You will have 21 days of vacation each year. Unused vacation days shall not be paid out.",
        {"days": 21, "paid_out": "no"},
    ),
)
