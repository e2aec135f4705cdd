"""Sentences that speak of a bonus, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "Your target bonus is 35% of your base salary or $90,000, whichever is less.",
        {"target": "35%", "basis": "base salary", "most_amount": "$90,000.00"},
    ),
    Example(
        "Your target bonus is 25% of your base salary, pro-rated based upon your effective date of"
        " employment.",
        {"target": "25%", "basis": "base salary", "prorated": True},
    ),
    Example(
        "You will be eligible for an annual bonus with a target of 45% of your base salary.",
        {"target": "45%", "basis": "base salary"},
    ),
    Example(
        "Your target bonus is 30% of your annual base salary, up to a maximum of 60% of your annual"
        " base salary.",
        {"target": "30%", "most": "60%", "basis": "annual base salary"},
    ),
    Example(
        "Executive shall be eligible for a performance bonus with a target of up to 80%, but not to"
        " exceed 120%, of base salary.",
        {"target": "80%", "most": "120%", "basis": "base salary"},
    ),
    Example(
        "The Bank will pay you an annual bonus in such amount, not less than $12,000, as the Board"
        " may fix.",
        {"amount": "$12,000.00", "guaranteed": True, "at_least": True},
    ),
    Example(
        "Your variable compensation at 100% of quota will be $57,000.",
        {"amount": "$57,000.00", "aimed": True},
    ),
    Example(
        "Ms. Tal shall be paid a bonus each year, in an amount that the Board determines.",
        {"to_be_set": True},
    ),
    Example("Your bonus percentage opportunity will be at 25%, paid annually.", {"target": "25%"}),
    Example(
        "The annual incentive award pays 20% of base salary at threshold, with a target of 40% and"
        " a maximum of 65% of base salary.",
        {"least": "20%", "target": "40%", "most": "65%", "basis": "base salary"},
    ),
    Example(
        "She may earn an annual bonus, payable as a percentage (35%) of her base salary.",
        {"target": "35%", "basis": "base salary"},
    ),
    Example(
        "The annual bonus will vary between zero and 70% of Mr. Oduya's base salary.",
        {"most": "70%", "basis": "base salary"},
    ),
    Example(
        "The threshold, target and maximum bonus shall be 20%, 40% and 60%, respectively, of base"
        " salary.",
        {"target": "40%", "most": "60%", "basis": "base salary"},
    ),
    Example(
        "Your annual incentive target is 27% of eligible earnings.",
        {"target": "27%", "basis": "earnings"},
    ),
    Example(
        "Executive's annual bonus shall be between 15% and 55% of Base Salary.",
        {"most": "55%", "basis": "base salary"},
    ),
    Example(
        "You will be eligible for an annual bonus of $62,500, as the Board determines.",
        {"amount": "$62,500.00"},
    ),
    Example(
        "The plan gives you an annual cash bonus target of $41,000 based on the year's results.",
        {"amount": "$41,000.00", "aimed": True},
    ),
    Example(
        "Your annual bonus is targeted at an annual rate of $63,000. You must be employed for 20"
        " days after the end of the quarter in order to receive the bonus.",
        {
            "amount": "$63,000.00",
            "aimed": True,
            "employed": "for 20 days after the end of the quarter",
        },
    ),
    Example(
        "You may earn annual incentive compensation of up to $150,000 for the fiscal year 2011. You"
        " must remain employed with us through the end of the fiscal year in order to be eligible"
        " for any bonus. It will be paid within forty days of the end of the fiscal year.",
        {
            "most_amount": "$150,000.00",
            "for_year": 2011,
            "employed": "through the end of the fiscal year",
        },
    ),
    Example(
        "You will be eligible for a quarterly bonus, by the formula that the Board sets each year.",
        {"what": "quarterly", "to_be_set": True},
    ),
    Example(
        "The Committee may award cash incentive compensation to the Executive from time to time.",
        {"what": "discretionary", "to_be_set": True},
    ),
    Example(
        "Your target bonus is 30% of base salary. In your first year you will be guaranteed 60% of"
        " your target bonus.",
        {"target": "30%", "basis": "base salary", "partly_sure": True},
    ),
    Example(
        "Ms. Ndiaye will be entitled to 15% of the bonus pool.",
        {"to_be_set": True, "share_of": "15% of the bonus pool"},
    ),
    Example(
        "The Company will pay up to $80,000 per year in bonuses if sales goals are met.",
        {"most_amount": "$80,000.00"},
    ),
    Example(
        "You are eligible for a bonus of 25% of base salary each year. In an exceptional year this"
        " amount can reach 50% of base salary.",
        {"target": "25%", "most": "50%", "basis": "base salary"},
    ),
    Example(
        "After the first 9 months of your employment you will receive a guaranteed incentive"
        " payment of $120,000.",
        {"what": "first year", "amount": "$120,000.00", "guaranteed": True, "first": 9},
    ),
    Example(
        "You will be eligible to earn an annual performance bonus of up to $90,000.",
        {"most_amount": "$90,000.00"},
    ),
    Example(
        "Your annual bonus of $85,000 is guaranteed for your first year.",
        {"what": "first year", "amount": "$85,000.00", "guaranteed": True, "first": 12},
    ),
    Example(
        "Your bonus will be 20% of base salary at threshold, 45% at target and 90% at maximum.",
        {"least": "20%", "target": "45%", "most": "90%", "basis": "base salary"},
    ),
    Example("Bonus: 35% target, paid annually.", {"target": "35%"}),
    Example("You are eligible for an annual target bonus of $52,000 (26%).", {"target": "26%"}),
    Example(
        "You will take part in the annual bonus plan. Your target will be 32%.", {"target": "32%"}
    ),
    Example(
        "Your bonus for 2013 will be no less than $44,000.",
        {
            "what": "one year",
            "amount": "$44,000.00",
            "guaranteed": True,
            "at_least": True,
            "through": "2013-12-31",
        },
    ),
    Example(
        "For calendar 1998 only, the Company guarantees that your bonus will be not less than"
        " $31,000, payable on or before March 1, 1999 provided you are then employed by the"
        " Company.",
        {
            "what": "one year",
            "amount": "$31,000.00",
            "guaranteed": True,
            "at_least": True,
            "through": "1998-12-31",
            "pay_day": "1999-03-01",
            "employed_when_paid": True,
        },
    ),
    Example(
        "For the fiscal year ending January 31, 2004, we will guarantee you a bonus of $52,000.",
        {"what": "one year", "amount": "$52,000.00", "guaranteed": True, "through": "2004-01-31"},
    ),
    Example(
        "Your bonus for 2007 will be no less than $15,000, provided you are still employed when it"
        " is paid.",
        {
            "what": "one year",
            "amount": "$15,000.00",
            "guaranteed": True,
            "at_least": True,
            "through": "2007-12-31",
            "employed_when_paid": True,
        },
    ),
    Example(
        "Your target bonus goes from 20% to 35% of base salary. Your 2003 bonus will be figured at"
        " 20% through June 30 and at 35% for the rest of the year.",
        {"target": "35%", "basis": "base salary", "former": "20%", "blended": True},
    ),
    Example(
        "Beginning with fiscal year 2005 your target bonus will be 55% of base salary.",
        {"target": "55%", "basis": "base salary", "from_year": 2005},
    ),
    Example(
        "Target of 30% of base salary under the bonus plan, pro-rated for fiscal year 2003. Bonuses"
        " are paid in March and require that you be employed on the date of payment.",
        {"target": "30%", "basis": "base salary", "prorated": True, "employed_when_paid": True},
    ),
    Example(
        "Your bonus for 2009 is guaranteed to be $61,000, pro-rated for the portion of 2009 that"
        " you work. The bonus will be paid only if you are employed on the date of payment.",
        {
            "what": "one year",
            "amount": "$61,000.00",
            "guaranteed": True,
            "through": "2009-12-31",
            "prorated": True,
            "employed_when_paid": True,
        },
    ),
    Example(
        "Your 2012 bonus target is 24% of base salary.",
        {"target": "24%", "basis": "base salary", "for_year": 2012},
    ),
    Example(
        "Your annual target bonus will be 36% of base salary, one-half of which bonus is guaranteed"
        " for the first year. You will not be eligible for a bonus for 2014.",
        {"target": "36%", "basis": "base salary", "partly_sure": True, "from_year": 2015},
    ),
    Example(
        "You will be eligible to participate in the Company's annual bonus program, as our Board"
        " sets it up.",
        {"to_be_set": True},
    ),
    Example(
        "For the balance of fiscal 2001 we will guarantee you a bonus of $18,000.",
        {"what": "one year", "amount": "$18,000.00", "guaranteed": True, "for_year": 2001},
    ),
    Example(
        "Your bonus opportunity will range from 20% to 55% of your base salary. Every annual"
        " bonus will be paid once our books for the year are closed, in no event later than March"
        " 10 of the following year.",
        {
            "least": "20%",
            "most": "55%",
            "basis": "base salary",
            "paid": "in no event later than March 10 of the following year",
        },
    ),
    Example(
        "For fiscal 2009 Ms. Tal shall receive a bonus of not less than $45,000.",
        {
            "amount": "$45,000.00",
            "guaranteed": True,
            "at_least": True,
            "what": "one year",
            "for_year": 2009,
        },
    ),
    Example(
        "The Executive shall be entitled to an annual bonus of at least 35% of his Base Salary.",
        {"least": "35%", "basis": "base salary"},
    ),
    Example(
        "You are eligible for a quarterly bonus of $7,000 upon meeting your quarterly objectives.",
        {"amount": "$7,000.00", "what": "quarterly"},
    ),
    Example(
        "She will be paid each year 3% of the Company's net profits in excess of $2,000,000.",
        {"to_be_set": True, "share_of": "3% of the Company's net profits in excess of $2,000,000"},
    ),
    Example(
        "The minimum annual bonus shall be 12% of base salary.",
        {"least": "12%", "basis": "base salary"},
    ),
    Example(
        "Your bonus for 2022 is guaranteed at $38,000. Any bonus will be paid no later than March"
        " 15 of the following year.",
        {
            "what": "one year",
            "amount": "$38,000.00",
            "guaranteed": True,
            "through": "2022-12-31",
            "paid": "no later than March 15 of the following year",
        },
    ),
    Example(
        "You are eligible for an annual bonus of 30% of base salary. Bonuses are paid between"
        " January 1 and March 10 of the year following the performance year.",
        {
            "target": "30%",
            "basis": "base salary",
            "paid": "between January 1 and March 10 of the year following the performance year",
        },
    ),
    Example(
        "You may be considered for an annual discretionary bonus of up to 20% of base salary.",
        {"most": "20%", "basis": "base salary", "discretionary": True},
    ),
    Example(
        "You will be eligible for a quarterly bonus of up to 15% of your quarterly base salary.",
        {"what": "quarterly", "most": "15%", "basis": "quarterly base salary"},
    ),
)
