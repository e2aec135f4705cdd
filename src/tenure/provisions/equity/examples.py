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
)
