"""Sentences that grant equity on more than time, or tell more of it than its size and its steps."""

from __future__ import annotations

from ...provision import Example

MORE = (
    Example(
        "We offer you this award.\n\nType of Grant: Stock Option\nNumber of Shares: 24,000\n"
        "Exercise Price: $6.50\nVesting: 25% on the first anniversary, balance in"
        " 36 equal monthly installments",
        {
            "measured_from": "unsaid",
            "shares": "24,000",
            "strike": "$6.50",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 1, "times": 36, "portion": "3/4"},
        },
    ),
    Example(
        "You will be granted 9,000 restricted stock units. One-third of the units will vest on each"
        " of the first three anniversaries of May 15, 2031.",
        {
            "award": "rsu",
            "shares": "9,000",
            "tranches": [
                {"on": "2032-05-15", "portion": "1/3"},
                {"on": "2033-05-15", "portion": "1/3"},
                {"on": "2034-05-15", "portion": "1/3"},
            ],
        },
    ),
    Example(
        "You will be granted an option to purchase 30,000 shares, which vests in full on the"
        " earlier of a public offering of our stock and the sixth anniversary of your hire date.",
        {"shares": "30,000", "cliff": {"months": 72, "portion": "1"}, "or_sooner": True},
    ),
    Example(
        "You will be granted 4,800 restricted stock units. One quarter of the units vests on the"
        " first Quarterly Vesting Date after the first anniversary of your hire date, and 6.25% of"
        " them on each of the next twelve Quarterly Vesting Dates.",
        {
            "award": "rsu",
            "shares": "4,800",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 3, "times": 12, "portion": "3/4"},
            "vesting_dates": True,
        },
    ),
    Example(
        "You will be granted 4,800 restricted stock units, of which one quarter vests on the first"
        " quarterly vesting date after the first anniversary of your hire date and the rest in"
        " equal quarterly installments over the following three years. The quarterly vesting dates"
        " are January 20, April 20, July 20 and October 20.",
        {
            "award": "rsu",
            "shares": "4,800",
            "cliff": {"months": 12, "portion": "1/4"},
            "then": {"every": 3, "times": 12, "portion": "3/4"},
            "vesting_dates": True,
            "dates": ["January 20", "April 20", "July 20", "October 20"],
        },
    ),
    Example(
        "You will be granted restricted stock units with a value of $90,000. The number of units"
        " will be worked out by dividing that figure by the average close of our stock in May.",
        {"award": "rsu", "value": "$90,000.00", "by_rule": True},
    ),
    Example(
        "You will be granted an option to purchase 8,000 shares, which becomes exercisable on the"
        " third anniversary of grant on condition that growth in earnings per share exceeds 9%.",
        {
            "shares": "8,000",
            "tranches": [{"months": 36, "portion": "1", "objectives": True}],
            "measured_from": "grant",
        },
    ),
    Example(
        "On each anniversary of your hire date, you will be granted an option to purchase 2,500"
        " shares.",
        {"shares": "2,500", "repeats": "on each anniversary of your hire date"},
    ),
    Example(
        "You will be granted an option to purchase 9,000 shares, which vests on the opening of our"
        " second mill but in any event not later than five years after your hire date.",
        {"shares": "9,000", "cliff": {"months": 60, "portion": "1"}, "or_sooner": True},
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
            "measured_from": "unsaid",
            "shares": "6,000",
            "approval": "needed",
            "strike_rule": "value_on_another_day",
            "then": {"every": 12, "times": 3, "portion": "1"},
        },
    ),
    Example(
        "You will be granted an option to purchase 7,000 shares at an exercise price equal to the"
        " closing price of the stock on the date of grant.",
        {"shares": "7,000", "strike_rule": "close_at_grant"},
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
    Example(
        "You will be granted 7,000 options, which vest over three years. Vested options shall"
        " expire 60 days following the termination of your employment.",
        {
            "shares": "7,000",
            "vests": "over three years",
            "after_leaving": "60 days following the termination of your employment",
        },
    ),
    Example(
        "You will be granted a warrant for 900 shares of Series C preferred stock, exercisable"
        " commencing in month 7 and terminating at the end of month 48. Exercise price: $2.00.",
        {
            "award": "warrant",
            "shares": "900",
            "cliff": {"months": 7, "portion": "1"},
            "measured_from": "unsaid",
            "strike": "$2.00",
            "lasts": 48,
            "security": "Series C preferred stock",
        },
    ),
    Example(
        "Subject to Board of Director approval, you will be granted an option to purchase 800"
        " shares at the market price as of the close on the later of your start date and the date"
        " of approval. 40% will vest after one year and 60% after two years.",
        {
            "shares": "800",
            "tranches": [{"months": 12, "portion": "2/5"}, {"months": 24, "portion": "3/5"}],
            "measured_from": "unsaid",
            "approval": "needed",
            "strike_rule": "value_on_another_day",
        },
    ),
    Example(
        "You will be granted 3,000 shares of restricted stock. The shares will vest as to 40% if"
        " the average price over thirty trading days is above $9.00, and as to the rest if it is"
        " above $11.00.",
        {
            "award": "restricted stock",
            "shares": "3,000",
            "vests": "as to 40% if the average price over thirty trading days is above $9.00, and"
            " as to the rest if it is above $11.00",
        },
    ),
    Example(
        "If the Board extends this Agreement for another year, Executive shall be granted 500"
        " restricted stock units.",
        {
            "award": "rsu",
            "shares": "500",
            "condition": "if the Board extends this Agreement for another year",
        },
    ),
    Example(
        "On the date of this Agreement Mr. Dorn shall be granted an option to purchase 600 shares,"
        " which vests in two equal annual installments.",
        {
            "shares": "600",
            "then": {"every": 12, "times": 2, "portion": "1"},
            "measured_from": "grant",
        },
    ),
    Example(
        "Ms. Reyl shall have the right to purchase 700 shares of restricted stock at $1.234567 per"
        " share.",
        {"award": "right to purchase", "shares": "700"},
    ),
    Example(
        "You will be granted an option to purchase 800 shares at $12.50 per share, vesting in five"
        " equal annual installments beginning on July 1, 2021 and expiring on June 30, 2030.",
        {
            "shares": "800",
            "strike": "$12.50",
            "expires": "2030-06-30",
            "tranches": [{"on": f"{year}-07-01", "portion": "1/5"} for year in range(2021, 2026)],
        },
    ),
)
