"""Days, months and business days: one integer text for plain integers, NumPy columns and numba.

A day is an integer, days since 1970-01-01 in the proleptic Gregorian calendar. The functions use
nothing but `+ - * // %`, comparisons, `& |`, indexing, loops of a fixed length and the primitives
`where`, `smaller` and `larger`: executed again where these three are NumPy's, they work on columns.
"""

from __future__ import annotations

NEVER = 2_000_000  # a day that does not come

LAST_DAY = 0  # the root's day of the month, or the month's last
NEXT_DAY = 1  # a day that the month does not have becomes the first of the next month
CHAINED = 2  # each step is counted from the step before, so a day once lost stays lost
STAYS = 3  # a root on a month's end stays on the month's end

COVERED_FROM = 7_305  # 1990-01-01: the first day of the tables of business days
COVERED_TO = 66_108  # 2150-12-31: their last

MONTH_SCALE = 65_536  # of a position: positions per month
DAY_SCALE = 2_141  # and per day of the month
CHAIN_STEPS = 24  # twice round the months of the year: a February that is not leap has been met


def where(condition: int, yes: int, no: int) -> int:
    return yes if condition else no


def smaller(a: int, b: int) -> int:
    return a if a < b else b


def larger(a: int, b: int) -> int:
    return a if a > b else b


def position(day: int) -> int:
    """Month and day of the month in one number: keep it where both are needed.

    Years begin in March here, so that the leap day is their last. The affine steps are those of
    Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms".
    """
    in_quarters = 4 * (day + 719_468) + 3
    century = in_quarters // 146_097
    in_century = (in_quarters - 146_097 * century) // 4 * 4 + 3
    year = in_century // 1_461
    in_year = (in_century - 1_461 * year) // 4
    return 12 * MONTH_SCALE * (100 * century + year) + DAY_SCALE * in_year + 197_913


def position_month(place: int) -> int:
    return place // MONTH_SCALE - 1


def position_dom(place: int) -> int:
    return (place & (MONTH_SCALE - 1)) // DAY_SCALE + 1


def month_index(day: int) -> int:
    """Months since January of the year 0."""
    return position(day) // MONTH_SCALE - 1


def day_of_month(day: int) -> int:
    return (position(day) & (MONTH_SCALE - 1)) // DAY_SCALE + 1


def month_length(index: int) -> int:
    year = index // 12
    month = index - 12 * year  # 0 = January
    return where(month == 1, 28 + is_leap(year), 31 - ((month + (month >= 7)) & 1))


def is_leap(year: int) -> bool:
    """Of the years that 4 divides, 25 divides those that 100 does, and then 16 those that 400 does.

    Written without %, which costs columns many times what // and & do.
    """
    return (year & 3 == 0) & ((year // 25 * 25 != year) | (year & 15 == 0))


def day_of(index: int, dom: int) -> int:
    """The day `dom` of a month; `dom` may lie outside the month and is then counted on."""
    march_index = index - 2
    year = march_index // 12
    before_month = (153 * (march_index - 12 * year) + 2) // 5
    return 365 * year + year // 4 - year // 100 + year // 400 + before_month + dom - 719_469


def is_month_end(day: int) -> bool:
    return day_of_month(day + 1) == 1


def year_of(day: int) -> int:
    return month_index(day) // 12


def weekday(day: int) -> int:
    """0 is Monday."""
    return (day + 3) % 7


def add_months_last_day(day: int, n: int) -> int:
    """31 January + 1 is 28 February, + 2 is 31 March."""
    place = position(day)
    index = position_month(place) + n
    dom = smaller(position_dom(place), month_length(index))
    return where(day >= NEVER, NEVER, day_of(index, dom))


def add_months_next_day(day: int, n: int) -> int:
    """29 February 2004 + 12 is 1 March 2005."""
    place = position(day)
    index = position_month(place) + n
    dom = smaller(position_dom(place), month_length(index) + 1)
    return where(day >= NEVER, NEVER, day_of(index, dom))


def add_months_chained(day: int, n: int, step: int = 1) -> int:
    """31 January + 1 is 28 February, + 2 is 28 March.

    The steps are of `step` months, and the last may be shorter. What is left after CHAIN_STEPS
    steps is gone in one: it can meet no shorter month, unless a step takes a multiple of four
    years to come round to February (16, 32, 48 ... months).
    """
    place = position(day)
    index = position_month(place)
    dom = position_dom(place)
    left = n
    for _ in range(CHAIN_STEPS):
        stride = larger(smaller(left, step), -step)
        index = index + stride
        left = left - stride
        dom = smaller(dom, month_length(index))
    index = index + left
    dom = smaller(dom, month_length(index))
    return where(day >= NEVER, NEVER, day_of(index, dom))


def add_months_stays(day: int, n: int) -> int:
    """28 February 2005 + 1 is 31 March."""
    place = position(day)
    root = position_month(place)
    index = root + n
    dom = position_dom(place)
    dom = where(dom == month_length(root), 31, dom)
    return where(day >= NEVER, NEVER, day_of(index, smaller(dom, month_length(index))))


def add_months(day: int, n: int, rule: int, step: int = 1) -> int:
    """`n` months (also negative) after `day`, by one of the four rules; NEVER stays NEVER.

    All four are worked out. Where the rule is fixed, its own function costs less.
    """
    later = where(rule == CHAINED, add_months_chained(day, n, step), add_months_stays(day, n))
    other = where(rule == NEXT_DAY, add_months_next_day(day, n), later)
    return where(rule == LAST_DAY, add_months_last_day(day, n), other)


def months_whole(index_a: int, dom_a: int, index_b: int, dom_b: int, last_b: int) -> int:
    """`months_between` by LAST_DAY from decoded parts; `last_b` is the length of b's month."""
    return index_b - index_a - ((dom_b < dom_a) & (dom_b < last_b))


def months_between_last_day(a: int, b: int) -> int:
    at_a = position(a)
    at_b = position(b)
    index_b = position_month(at_b)
    return months_whole(
        position_month(at_a), position_dom(at_a), index_b, position_dom(at_b), month_length(index_b)
    )


def months_between_next_day(a: int, b: int) -> int:
    whole = month_index(b) - month_index(a)
    return whole - (add_months_next_day(a, whole) > b)


def months_between_chained(a: int, b: int, step: int = 1) -> int:
    whole = month_index(b) - month_index(a)
    return whole - (add_months_chained(a, whole, step) > b)


def months_between_stays(a: int, b: int) -> int:
    whole = month_index(b) - month_index(a)
    return whole - (add_months_stays(a, whole) > b)


def months_between(a: int, b: int, rule: int, step: int = 1) -> int:
    """The largest n with `add_months(a, n, rule, step) <= b`: negative when b comes before a.

    NEVER counts as a day far ahead: thousands of months until it, as many (negative) from it.
    """
    later = where(rule == CHAINED, months_between_chained(a, b, step), months_between_stays(a, b))
    other = where(rule == NEXT_DAY, months_between_next_day(a, b), later)
    return where(rule == LAST_DAY, months_between_last_day(a, b), other)


# Business days. `ordinal[i]` is the number of business days before day COVERED_FROM + i, for every
# covered day and the one after; `nth[k]` is the k-th business day, from 0. A day outside the
# covered years counts as the nearest covered day, and an answer that would lie outside is the
# table's first or last business day.


def table_place(day: int) -> int:
    return smaller(larger(day, COVERED_FROM), COVERED_TO) - COVERED_FROM


def add_business_days(day: int, n: int, ordinal: tuple[int, ...], nth: tuple[int, ...]) -> int:
    """The n-th business day after `day`, or before it; `day` is day 0, a business day or not."""
    place = table_place(day)
    k = where(n > 0, ordinal[place + 1] + n - 1, ordinal[place] + n)
    found = nth[smaller(larger(k, 0), len(nth) - 1)]
    return where(day >= NEVER, NEVER, where(n == 0, day, found))


def roll_forward(day: int, ordinal: tuple[int, ...], nth: tuple[int, ...]) -> int:
    """The first business day on or after `day`."""
    k = ordinal[table_place(day)]
    return where(day >= NEVER, NEVER, nth[smaller(k, len(nth) - 1)])


def roll_back(day: int, ordinal: tuple[int, ...], nth: tuple[int, ...]) -> int:
    """The last business day on or before `day`."""
    k = ordinal[table_place(day) + 1] - 1
    return where(day >= NEVER, NEVER, nth[larger(k, 0)])


def is_business(day: int, ordinal: tuple[int, ...]) -> bool:
    place = table_place(day)
    return ordinal[place + 1] > ordinal[place]


def business_days_between(a: int, b: int, ordinal: tuple[int, ...]) -> int:
    """Business days after `a` up to and including `b`; negative when b comes before a."""
    return ordinal[table_place(b) + 1] - ordinal[table_place(a) + 1]


# In the order in which they need each other; the primitives and the constants come before them.
PORTABLE = (
    position, position_month, position_dom, month_index, day_of_month, is_leap, month_length,
    day_of, is_month_end, year_of, weekday, add_months_last_day, add_months_next_day,
    add_months_chained, add_months_stays, add_months, months_whole, months_between_last_day,
    months_between_next_day, months_between_chained, months_between_stays, months_between,
    table_place, add_business_days, roll_forward, roll_back, is_business, business_days_between,
)  # fmt: skip
