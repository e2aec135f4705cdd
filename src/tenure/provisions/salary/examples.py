"""Sentences of salaries, each with what is read of it."""

from __future__ import annotations

from ...provision import Example

EXAMPLES: tuple[Example, ...] = (
    Example(
        (
            "Your starting salary will be at an annual rate of $212,000, paid on a"
            " semi-monthly basis."
        ),
        {"amount": "$212,000.00", "frequency": "semimonthly", "starting": True},
    ),
    Example(
        "The Company shall pay you a base salary of two hundred forty thousand dollars ($240,000)"
        " per annum. Beginning on April 1, 2019, and on each anniversary thereafter, your salary"
        " shall be reviewed by the Board of Directors and may be increased, but may not be"
        " decreased, in its sole discretion.",
        {
            "amount": "$240,000.00",
            "never_decreased": True,
            "approved_by": "board",
            "raises_only": True,
            "first_review": "2019-04-01",
            "review_every": 12,
        },
    ),
    Example(
        "Base Salary: $9,500 per month. Your position is exempt, so you are not eligible for"
        " overtime.",
        {"amount": "$9,500.00", "per": "month", "exempt_from_overtime": True},
    ),
    Example(
        "The Company shall pay you a base salary at the annual rate of (i) $225,000 during the"
        " period from April 1, 2005 to May 31, 2006; and (ii) $241,000 commencing June 1, 2006.",
        {"amount": "$225,000.00", "steps": [{"amount": "$241,000.00", "since": "2006-06-01"}]},
    ),
    Example(
        "Your base salary will be $200,000 per year. The Summary of Terms: annual base salary"
        " $210,000.",
        {"amount": "$200,000.00", "stated_again": "$210,000.00"},
    ),
    Example(
        "You will receive a bi-weekly salary of $4,230.77, which annualizes to a yearly salary"
        " of $110,000.",
        {"amount": "$110,000.00", "frequency": "biweekly"},
    ),
    Example(
        "Your base salary will be $212,000 for the first year of the term, $221,000 for the second"
        " and $233,000 for the third.",
        {
            "amount": "$212,000.00",
            "by_year": [
                {"amount": "$221,000.00", "after": 12},
                {"amount": "$233,000.00", "after": 24},
            ],
        },
    ),
    Example(
        "Your base salary will be $97,000 for the first year of the term.",
        {"amount": "$97,000.00", "first_year": True},
    ),
    Example(
        "For all services rendered under this Agreement, the Company shall pay to Mr. Oduya"
        " $19,500 per calendar quarter.",
        {"amount": "$19,500.00", "per": "quarter"},
    ),
    Example(
        "Your salary will be $8,750.00 per pay period (24 pay periods a year).",
        {"amount": "$8,750.00", "per": "half_month", "frequency": "semimonthly"},
    ),
    Example(
        "The Executive shall receive an annual base salary at the rate specified below:\n\n"
        "From July 1, 2011 through June 30, 2012    $410,000\n\n"
        "From July 1, 2012 through June 30, 2013    $430,000\n\nAfter June 30, 2013    $455,000",
        {
            "amount": "$410,000.00",
            "steps": [
                {"amount": "$430,000.00", "since": "2012-07-01"},
                {"amount": "$455,000.00", "since": "2013-07-01"},
            ],
        },
    ),
    Example(
        "Your annual base salary is $150,000. If your employment ends for any reason, you will be"
        " paid your base salary prorated to the date of termination.",
        {"amount": "$150,000.00", "prorated_on_leaving": True},
    ),
    Example(
        "You will be paid $24.50 per hour, on a bi-weekly basis, for a 35-hour week.",
        {"amount": "$24.50", "per": "hour", "hours_a_week": 35, "frequency": "biweekly"},
    ),
    Example("Your hourly wage will be $31.00.", {"amount": "$31.00", "per": "hour"}),
    Example("We will pay you $5,200 per week.", {"amount": "$5,200.00", "per": "week"}),
    Example(
        "Effective as of March 1, 2012, your base salary will be $205,000 per year. The salary"
        " shall be reviewed at least once a year and may be adjusted upward (but not downward).",
        {
            "amount": "$205,000.00",
            "since": "2012-03-01",
            "review_every": 12,
            "never_decreased": True,
        },
    ),
    Example(
        "The Executive shall receive a base salary of no less than $150,000 per year. The salary"
        " may be increased in the discretion of the Compensation Committee.",
        {
            "amount": "$150,000.00",
            "at_least": True,
            "approved_by": "compensation committee",
            "raises_only": True,
        },
    ),
    Example(
        "Your base salary shall be $130,000 per year. On January 1, 2010, and on January 1 of each"
        " year thereafter, the base salary shall be increased by the greater of 2% or the increase"
        " in the Consumer Price Index.",
        {
            "amount": "$130,000.00",
            "raised": "by the greater of 2% or the increase in the Consumer Price Index, on"
            " January 1, 2010, and on January 1 of each year thereafter",
        },
    ),
    Example(
        "Until our second mill opens, your base salary will be $83,000 per year.",
        {"amount": "$83,000.00", "limited": "until our second mill opens"},
    ),
    Example(
        "Your salary will be $7,500 per month (after tax).",
        {"amount": "$7,500.00", "per": "month", "limited": "after tax"},
    ),
    Example(
        "The Employee shall receive a base salary at the following annual rates: $90,000 for the"
        " period July 1, 2001 through June 30, 2002; $95,000 for the period July 1, 2002 through"
        " June 30, 2003; and $99,000 for the period July 1, 2003 through June 30, 2004.",
        {
            "amount": "$90,000.00",
            "steps": [
                {"amount": "$95,000.00", "since": "2002-07-01"},
                {"amount": "$99,000.00", "since": "2003-07-01"},
            ],
        },
    ),
)
