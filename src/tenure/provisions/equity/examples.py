"""Sentences that grant equity, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

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
        {"award": "warrant", "shares": "30,000", "then": {"every": 12, "times": 3, "portion": "1"}},
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
            "award": "rsu",
            "value": "$420,000.00",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
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
            "of_outstanding": "3/200",
            "strike": "$0.40",
            "then": {"every": 1, "times": 48, "portion": "1"},
        },
    ),
    Example(
        "You will be granted 72,000 options; 4-year vesting with a 1-year cliff and monthly"
        " thereafter.",
        {
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
            "award": "restricted stock",
            "shares": "40,000",
            "strike": "$0.50",
            "then": {"every": 12, "times": 4, "portion": "1"},
        },
    ),
    Example(
        "You will be issued 4,000 shares of the Company's common stock per year for three years.",
        {
            "award": "stock",
            "shares": "12,000",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    Example(
        "We offer you this award.\n\nType of Grant: Stock Option\nNumber of Shares: 24,000\n"
        "Exercise Price: $6.50\nVesting: 25% on the first anniversary, balance in"
        " 36 equal monthly installments",
        {
            "shares": "24,000",
            "strike": "$6.50",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 1, "times": 36, "portion": "3/4"},
        },
    ),
    Example(
        "You will be granted an option to purchase 30,000 shares, which vests in full on the"
        " earlier of a public offering of our stock and the sixth anniversary of your hire date.",
        {"shares": "30,000", "cliff": {"months": 72, "portion": "1"}, "or_sooner": True},
    ),
    Example(
        "You will receive 8,000 performance share units, which vest on March 1, 2015 to the extent"
        " that the goals set by it are achieved.",
        {
            "award": "performance",
            "shares": "8,000",
            "tranches": [{"on": "2015-03-01", "portion": "1", "objectives": True}],
        },
    ),
    Example(
        "The Executive shall be granted a warrant to purchase common stock of the Company under a"
        " separate warrant agreement.",
        {"award": "warrant"},
    ),
    Example(
        "One-fifth of the option shall vest on each of the first five anniversaries of your hire"
        " date. The option shall cover 35,000 shares.",
        {"shares": "35,000", "then": {"every": 12, "times": 5, "portion": "1"}},
    ),
    Example(
        "You will be granted an option to purchase 45,000 shares. The option will become"
        " exercisable as to 9,000 shares on the first anniversary of your hire date and as to"
        " 3,000 shares at the end of each month thereafter, so that it is exercisable in full"
        " at the end of two years.",
        {
            "shares": "45,000",
            "cliff": {"months": 12, "portion": "1/5"},
            "then": {"every": 1, "times": 12, "portion": "4/5"},
        },
    ),
    Example(
        "The Board has granted you 6,000 restricted stock units, half of which vest on signing and"
        " half eighteen months later.",
        {
            "award": "rsu",
            "shares": "6,000",
            "at_hire": "1/2",
            "cliff": {"months": 18, "portion": "1/2"},
        },
    ),
    Example(
        "We will recommend to the Board that you be granted 8,000 PSUs.",
        {"award": "performance", "called": "PSUs", "shares": "8,000", "approval": "recommended"},
    ),
    Example(
        "Subject to approval by the Board, you will be granted an option to purchase 6,000 shares"
        " at an exercise price equal to the closing price on the trading day before the date of"
        " grant. The shares will vest in equal annual installments over three years.",
        {
            "shares": "6,000",
            "approval": "needed",
            "strike_rule": "value_on_another_day",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    Example(
        "You will be granted a ten-year incentive stock option to purchase 500 shares under the"
        " Company's 2031 Stock Plan.",
        {"shares": "500", "plan": "2031 Stock Plan", "type": "incentive", "lasts": 120},
    ),
    Example(
        "Ms. Vale shall retain 400 stock options, which expire on May 3, 2041.",
        {"shares": "400", "held": True, "expires": "2041-05-03"},
    ),
    Example(
        "Once the Company has opened its third plant you will be granted an option to purchase"
        " 7,000 shares of common stock.",
        {"shares": "7,000", "condition": "once the Company has opened its third plant"},
    ),
    Example(
        "You will receive on March 1, 2031 an option to purchase three shares of common stock for"
        " each dollar of your salary that you give up.",
        {"by_rule": True},
    ),
    Example(
        "We will also recommend an award of 8,000 restricted stock units, which vest in twelve"
        " equal quarterly installments measured from May 4, 2031.",
        {
            "award": "rsu",
            "shares": "8,000",
            "approval": "recommended",
            "start": "2031-05-04",
            "then": {"every": 3, "times": 12, "portion": "1"},
        },
    ),
    Example(
        "You will be granted 900 restricted stock units. The units vest in three equal monthly"
        " installments on the last day of each month, beginning April 30, 2031, and any unvested"
        " units will vest in full if a successor is appointed.",
        {
            "award": "rsu",
            "shares": "900",
            "tranches": [
                {"on": "2031-04-30", "portion": "1/3"},
                {"on": "2031-05-31", "portion": "1/3"},
                {"on": "2031-06-30", "portion": "1/3"},
            ],
        },
    ),
    Example(
        "You will be granted an option to purchase 6,000 shares, exercisable in full on the second"
        " anniversary of the date of grant, provided that the Company has by then opened its third"
        " plant.",
        {
            "shares": "6,000",
            "tranches": [{"months": 24, "portion": "1", "objectives": True}],
            "measured_from": "grant",
        },
    ),
)
