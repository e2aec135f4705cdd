"""Sentences that grant equity, and the terms read from them."""

from __future__ import annotations

from ...provision import Example
from .examples_of_terms import MORE

EXAMPLES = (
    Example(
        "You will be granted a stock option in the amount of 47,500 shares. The exercise price of"
        " the"
        " option will be the closing price of the stock on your first day of employment. The option"
        " vests over a four-year period; 25% on your anniversary date and 75% vests quarterly over"
        " the"
        " remaining three years.",
        {
            "shares": "47,500",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 3, "times": 12, "portion": "3/4"},
            "strike_rule": "close_on_first_day",
        },
    ),
    Example(
        "The Company will grant you an option to purchase 100,000 shares of its common stock at an"
        " exercise price of $4.25 per share. Upon your hire date, 20% of the shares will"
        " immediately"
        " vest. The remaining shares will vest over a three year period, with 40% of the remaining"
        " shares vesting on the first anniversary of your hire date and the remaining 60% vesting"
        " monthly over the remaining two years.",
        {
            "shares": "100,000",
            "at_hire": "1/5",
            "cliff": {"months": 12, "portion": "2/5", "of_remainder": True},
            "then": {"every": 1, "times": 24, "portion": "3/5", "of_remainder": True},
            "strike": "$4.25",
        },
    ),
    Example(
        "You will be granted an option to acquire 96,000 shares of common stock, which will vest"
        " at the"
        " rate of 25% on the first anniversary of your employment and 1/48 per month thereafter.",
        {
            "shares": "96,000",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 1, "times": 36, "portion": "3/4"},
        },
    ),
    Example(
        "The Company grants to you an option to purchase 12,000 shares of its common stock at an"
        " exercise price of $4.10 per share. The vesting commencement date is March 3, 2014. 25% of"
        " the shares will vest on the first anniversary of the vesting commencement date and 75% of"
        " the shares will vest monthly over the following 36 months.",
        {
            "shares": "12,000",
            "strike": "$4.10",
            "start": "2014-03-03",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 1, "times": 36, "portion": "3/4"},
        },
    ),
    Example(
        "The Company will grant you 9,000 restricted stock units. The units will vest in equal"
        " annual"
        " installments over three years.",
        {
            "measured_from": "unsaid",
            "award": "rsu",
            "shares": "9,000",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    Example(
        "You will receive restricted stock in the amount of 3,001 shares. 1,000 shares will vest"
        " immediately; 1,000 shares will vest on the first anniversary of your start date; and"
        " 1,001"
        " shares will vest on the second anniversary of your start date.",
        {
            "award": "restricted stock",
            "shares": "3,001",
            "tranches": [
                {"months": 0, "shares": "1,000"},
                {"months": 12, "shares": "1,000"},
                {"months": 24, "shares": "1,001"},
            ],
        },
    ),
    Example(
        "We will recommend that the Board grant you an option to purchase 120,000 shares of "
        "Common Stock. The shares shall vest over four (4) years, with one-fourth (1/4th) "
        "vesting on the one-year anniversary of your Start Date and one forty-eighth (1/48th) "
        "vesting each month thereafter.",
        {
            "approval": "recommended",
            "shares": "120,000",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 1, "times": 36, "portion": "3/4"},
        },
    ),
    Example(
        "Ms. Orrin shall be granted an option to purchase 160,000 shares, which shall vest as "
        "to 12.5% of the shares on October 31, 2007 and on the last day of every third month "
        "thereafter.",
        {
            "shares": "160,000",
            "tranches": [
                {"on": "2007-10-31", "portion": "1/8"},
                {"on": "2008-01-31", "portion": "1/8"},
                {"on": "2008-04-30", "portion": "1/8"},
                {"on": "2008-07-31", "portion": "1/8"},
                {"on": "2008-10-31", "portion": "1/8"},
                {"on": "2009-01-31", "portion": "1/8"},
                {"on": "2009-04-30", "portion": "1/8"},
                {"on": "2009-07-31", "portion": "1/8"},
            ],
        },
    ),
    Example(
        "The Company shall grant you an option to purchase 300,000 shares at $2.40 per share, "
        "of which 100,000 shares will vest immediately and the balance will vest in equal "
        "monthly installments over the following 24 months.",
        {
            "measured_from": "unsaid",
            "shares": "300,000",
            "at_hire": "1/3",
            "then": {"every": 1, "times": 24, "portion": "2/3"},
            "strike": "$2.40",
        },
    ),
    Example(
        "You will receive options to purchase 8,000 shares of the Company's stock. Twenty- "
        "five percent of the options shall be vested immediately; the remaining options shall "
        "vest in three equal increments on April 1, 2021, July 1, 2021 and October 1, 2021.",
        {
            "shares": "8,000",
            "at_hire": "1/4",
            "tranches": [
                {"on": "2021-04-01", "portion": "1/4"},
                {"on": "2021-07-01", "portion": "1/4"},
                {"on": "2021-10-01", "portion": "1/4"},
            ],
        },
    ),
    Example(
        "You will be granted 25,000 stock appreciation rights with a base price of $11.00 per "
        "share, vesting in equal annual installments over five years.",
        {
            "measured_from": "unsaid",
            "award": "sar",
            "shares": "25,000",
            "strike": "$11.00",
            "then": {"every": 12, "times": 5, "portion": "1"},
        },
    ),
    Example(
        "You will receive 10,000 phantom units that vest on December 31, 2010.",
        {
            "award": "phantom",
            "called": "phantom units",
            "shares": "10,000",
            "tranches": [{"on": "2010-12-31", "portion": "1"}],
        },
    ),
    Example(
        "Mr. Dray shall receive a one-time stock bonus of 30,000 (thirty thousand) shares of "
        "the Company's common stock.",
        {"award": "stock", "shares": "30,000"},
    ),
    Example(
        "You will be granted a warrant to purchase 30,000 shares of common stock, exercisable "
        "in three equal annual installments.",
        {
            "measured_from": "unsaid",
            "award": "warrant",
            "shares": "30,000",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    Example(
        "You will be eligible to purchase 12,000 shares of our common stock under the "
        "purchase program.",
        {"award": "right to purchase", "shares": "12,000"},
    ),
    Example(
        "You will be granted 12,000 performance shares. The shares will vest upon achievement "
        "of goals set by it.",
        {
            "award": "performance",
            "shares": "12,000",
            "vests": "upon achievement of goals set by it",
        },
    ),
    Example(
        "You will be eligible for a grant in the amount of 60,000 shares under our option "
        "program. 20,000 shares will vest on your date of hire; an additional 20,000 shares "
        "will vest six months after your date of hire; and the final 20,000 shares will vest "
        "on the first anniversary of your date of hire.",
        {
            "shares": "60,000",
            "tranches": [
                {"months": 0, "shares": "20,000"},
                {"months": 6, "shares": "20,000"},
                {"months": 12, "shares": "20,000"},
            ],
        },
    ),
    Example(
        "You will be granted an option to purchase 30,000 shares of common stock. Options will vest"
        " as follows: 5,000 shares will vest upon date of hire; 10,000 shares will vest 6 months"
        " from your date of hire based upon objectives agreed with the Board; and 15,000 shares"
        " will vest on the first anniversary of your date of hire.",
        {
            "shares": "30,000",
            "tranches": [
                {"months": 0, "shares": "5,000"},
                {"months": 6, "shares": "10,000", "objectives": True},
                {"months": 12, "shares": "15,000"},
            ],
        },
    ),
    Example(
        "You will be granted restricted stock units with a grant date value of $420,000, which vest"
        " in three equal annual installments.",
        {
            "measured_from": "unsaid",
            "award": "rsu",
            "value": "$420,000.00",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    Example(
        "You will be granted an option to purchase 8,000 shares. The exercise price of the option"
        " will be the closing price on the Commencement Date.",
        {"shares": "8,000", "strike_rule": "close_on_first_day"},
    ),
    Example(
        "Upon signing you will receive options to purchase $90,000 of Larch common stock at the"
        " closing price on your start date.",
        {"value": "$90,000.00", "strike_rule": "close_on_first_day"},
    ),
    Example(
        "The Company will grant you an option to purchase such number of shares as equals 1.5% of"
        " the outstanding shares of common stock, at $0.40 per share, vesting monthly over four"
        " years.",
        {
            "measured_from": "unsaid",
            "of_outstanding": "3/200",
            "strike": "$0.40",
            "then": {"every": 1, "times": 48, "portion": "1"},
        },
    ),
    Example(
        "You will be granted 72,000 options; 4-year vesting with a 1-year cliff and monthly"
        " thereafter.",
        {
            "measured_from": "unsaid",
            "shares": "72,000",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 1, "times": 36, "portion": "3/4"},
        },
    ),
    Example(
        "You will be granted 70,000 options, vesting as follows:\n\n20,000 on May 3, 2012\n\n"
        "20,000 on May 3, 2013\n\n30,000 on May 3, 2014\n",
        {
            "shares": "70,000",
            "tranches": [
                {"on": "2012-05-03", "shares": "20,000"},
                {"on": "2013-05-03", "shares": "20,000"},
                {"on": "2014-05-03", "shares": "30,000"},
            ],
        },
    ),
    Example(
        "You shall have the right to purchase 40,000 shares of restricted stock at a price of $0.50"
        " per share, which vest one quarter (25%) on each anniversary of the purchase for four"
        " years.",
        {
            "measured_from": "unsaid",
            "award": "restricted stock",
            "shares": "40,000",
            "strike": "$0.50",
            "then": {"every": 12, "times": 4, "portion": "1"},
        },
    ),
    Example(
        "You will be issued 4,000 shares of the Company's common stock per year for three years.",
        {
            "measured_from": "unsaid",
            "award": "stock",
            "shares": "12,000",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    *MORE,
)
