"""What the words of a grant leave open, and how we read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...provision import Doubt

if TYPE_CHECKING:
    from . import Equity


def _has_fractions(e: Equity) -> bool:
    return bool(e.steps)


def _by_quarters(e: Equity) -> bool:
    return e.then is not None and e.then.every == 3 and e.start is None


def _close_on_first_day(e: Equity) -> bool:
    return e.award == "option" and e.strike is None and e.strike_rule == "close_on_first_day"


DOUBTS = (
    Doubt(
        "fractions",
        "What becomes of fractions of a share in an instalment?",
        (
            "cumulative_round_down",
            "cumulative_rounding",
            "front_loaded",
            "back_loaded",
            "front_loaded_to_single_tranche",
            "back_loaded_to_single_tranche",
            "fractional",
        ),
        "rounding down what has vested so far never gives more than was earned, and ends exact",
        _has_fractions,
    ),
    Doubt(
        "month_end",
        "On which day does a month end that lacks the day on which vesting began?",
        ("last_day", "next_day", "chained", "stays"),
        "the same day of the month or its last, counted from the start, is the usual rule",
    ),
    Doubt(
        "quarters",
        "Are the quarters counted from the anniversary, or do they end with the calendar's?",
        ("from_the_anniversary", "calendar_quarter_ends"),
        "the words count from an anniversary, and the instalments then end on one",
        _by_quarters,
    ),
    Doubt(
        "service",
        "Does what has not vested lapse when employment ends, or go on vesting?",
        ("unvested_lapse_at_the_end", "goes_on_vesting"),
        "awards are for service, and plans say so where a letter is silent",
    ),
    Doubt(
        "closing_day",
        "Which close is the price where the first day of employment is no trading day?",
        ("last_session", "next_session"),
        "the last close before is the value the stock has on that day",
        _close_on_first_day,
    ),
)
