"""What the words of a grant leave open, and how we read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...provision import Doubt

if TYPE_CHECKING:
    from . import Equity


def _by_quarters(e: Equity) -> bool:
    return e.then is not None and e.then.every == 3 and e.start is None and not e.vesting_dates


def _close_on_first_day(e: Equity) -> bool:
    return e.award == "option" and e.strike is None and e.strike_rule == "close_on_first_day"


def _close_counts(e: Equity) -> bool:
    at_grant = e.award == "option" and e.strike is None and e.strike_rule == "close_at_grant"
    return at_grant or _close_on_first_day(e)


def _from_hire(e: Equity) -> bool:
    return _close_on_first_day(e) or (e.measured_from != "grant" and e.start is None)


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
            "rounded_down_each",
        ),
        "rounding down what has vested so far never gives more than was earned, and ends exact",
        lambda e: bool(e.steps),
    ),
    Doubt(
        "month_end",
        "On which day does a month end that lacks the day on which vesting began?",
        ("last_day", "next_day", "chained", "stays"),
        "the same day of the month or its last, counted from the start, is the usual rule",
    ),
    Doubt(
        "quarters",
        "Are the quarters counted from the anniversary, or are they those of the calendar, or of"
        " the fiscal year?",
        ("from_the_anniversary", "calendar_quarter_ends", "fiscal_quarter_ends"),
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
    Doubt(
        "close_of",
        "Of which market is the close, where one is recorded of the consolidated tape too?",
        ("the_primary_market", "the_consolidated_tape"),
        "the closing value of a listed stock is the one of the market that lists it",
        _close_counts,
    ),
    Doubt(
        "hire_date",
        "Which day is meant by hire, by the first day and by their anniversaries?",
        ("first_day_of_work", "effective_date", "letter_date"),
        "all these words are read of one day, and work is what begins on it",
        _from_hire,
    ),
    Doubt(
        "vests_from",
        "From which day does it vest, as the letter names none?",
        ("first_day", "day_of_the_grant"),
        "an award is for service, which begins with the employment",
        lambda e: e.measured_from == "unsaid" and e.start is None,
    ),
    Doubt(
        "vesting_dates",
        "How long after the time that is counted is the next of the Company's vesting dates?",
        ("on_the_same_day", "a_quarter_later"),
        "no step comes before that time, and such dates are mostly a quarter apart",
        lambda e: e.vesting_dates and not e.dates,
    ),
    Doubt(
        "plan_acceleration",
        "Do the shares vest early by the plan, where the letter does not say so?",
        ("as_the_letter_says", "all_of_them_by_the_plan"),
        "what the plan says is not known here, and the letter promises no more",
    ),
    Doubt(
        "approved",
        "Has the grant been approved, on which it depends?",
        ("it_has", "it_has_not"),
        "a grant that is announced in a letter of appointment is mostly made",
        lambda e: e.approval is not None,
    ),
    Doubt(
        "sooner",
        "Has the event come on which the award vests, if that is before its day?",
        ("it_has_not", "it_has"),
        "nothing is recorded of it here, and by its day the award vests in any case",
        lambda e: e.or_sooner,
    ),
)
