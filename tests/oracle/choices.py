"""The open questions of the two seed letters, by the ids of the shared list: which of our doubts
and readings a lettered reading is, or why there is none to choose. Data only.

A letter maps to the readings that make it, on every provision that has the doubt; a text says why
nothing is chosen. Letters at their default map to the default readings.
"""

from __future__ import annotations

from collections.abc import Mapping

Chosen = tuple[tuple[str, str], ...]  # doubt, reading
Letters = Mapping[str, Chosen | str]


def of(doubt: str, *readings: str) -> dict[str, Chosen]:
    """A doubt whose readings are A, B, C ... in this order."""
    return {chr(ord("A") + i): ((doubt, reading),) for i, reading in enumerate(readings)}


def words(why: str) -> dict[str, str]:
    """A row that has one reading only, and what it comes to here."""
    return {"A": why}


SLIP = "a slip of drafting: the reader takes the words as they are meant, and nothing depends on it"
SILENT = "the letter is silent, and so are the figures; what is unsaid is listed"

CHOICES: Mapping[str, Letters] = {
    "AMB-01": of(
        "fractions",
        "cumulative_round_down",
        "cumulative_rounding",
        "back_loaded_to_single_tranche",
        "front_loaded",
        "back_loaded",
        "fractional",
        "rounded_down_each",
    ),
    "AMB-02": of(
        "quarters", "from_the_anniversary", "calendar_quarter_ends", "fiscal_quarter_ends"
    ),
    "AMB-03": of("month_end", "last_day", "next_day", "chained", "stays"),
    "AMB-04": {
        "A": (("counting", "calendar_days"), ("no_deadline", "none")),
        "B": (("counting", "business_days"), ("no_deadline", "three_business_days")),
        "C": (("counting", "calendar_days_rolled"), ("no_deadline", "none")),
    },
    "AMB-05": {
        "A": (
            ("hire_date", "first_day_of_work"),
            ("hiring", "first_day_of_work"),
            ("window_from", "first_day"),
        ),
        "B": (
            ("hire_date", "effective_date"),
            ("hiring", "effective_date"),
            ("window_from", "effective_date"),
        ),
        "C": (
            ("hire_date", "letter_date"),
            ("hiring", "letter_date"),
            ("window_from", "letter_date"),
        ),
        "D": "no reading of its own: each clause has its doubt, and each can be chosen apart",
    },
    "AMB-06": {
        "A": (("closing_day", "last_session"), ("close_of", "the_primary_market")),
        "B": (("closing_day", "next_session"),),
        "C": (("close_of", "the_consolidated_tape"),),
    },
    "AMB-07": of("failure_after_start", "offer_falls", "start_waived_it"),
    "AMB-08": of("service", "unvested_lapse_at_the_end", "goes_on_vesting"),
    "AMB-09": {
        "A": (("months_of_salary", "twelfths"),),
        "B": (("months_of_salary", "two_biweekly_pays_a_month"),),
        "C": (("months_of_salary", "twelfths"),),  # 6.5 pays of a 26th are a quarter: one amount
        "D": (("months_of_salary", "whole_biweekly_pays"),),
        "E": (("months_of_salary", "calendar_days"),),
    },
    "AMB-10": of("paid_how", "at_once", "as_salary", "next_pay_run"),
    "AMB-11": of("salary_basis", "on_the_trigger", "starting_salary"),
    "AMB-12": of("day_count", "calendar_365", "leap_366", "working_260", "of_the_pay_period"),
    "AMB-13": of("pay_dates", "as_in_any_year", "the_salary_in_that_many", "the_last_run_trues_up"),
    "AMB-14": of("disability", "other_than_for_cause", "neither"),
    "AMB-15": of("constructive_termination", "a_resignation", "an_ending_by_the_company"),
    "AMB-16": words(SILENT),
    "AMB-17": of("later_grants", "this_letter_only", "later_grants_too"),
    "AMB-18": of("felony_governs", "both", "only_the_first"),
    "AMB-19": of("which_days", "any_days", "consecutive_days", "days_in_each_place"),
    "AMB-20": of("accrues", "each_period", "daily", "at_start_of_year"),
    "AMB-21": of("cure_period_ends", "after_its_last_day", "on_its_last_day"),
    "AMB-22": of("notice_clock", "receipt", "sending"),
    "AMB-23": of("which_duties", "of_the_office", "all_duties"),
    "AMB-24": of("date_of_termination", "end_of_employment", "notice_of_termination"),
    "AMB-25": of("steps", "in_this_order", "in_any_order"),
    "AMB-26": of("stated_reason", "must_match_the_ground", "any_ground_suffices"),
    "AMB-27": of("vested_options", "kept", "lost"),
    "AMB-28": of("majority_of", "directors_in_office", "a_quorum", "votes_cast"),
    "AMB-29": of("board_finding", "ground_and_procedure", "finding_is_final"),
    "AMB-30": {
        "A": (("window_end", "anniversary_excluded"), ("window_from", "first_day")),
        "B": (("window_end", "anniversary_included"),),
        "C": (("window_from", "effective_date"),),
    },
    "AMB-31": {
        "A": (("pays", "once"), ("cover_from", "the_trigger")),
        "B": (("pays", "each_event"), ("cover_from", "the_end_of_employment")),
        "C": (("pays", "once"), ("cover_from", "the_end_of_employment")),
    },
    "AMB-32": of("sold_after_the_window", "employment_goes_on", "pay_ends"),
    "AMB-33": of("lag_days", "calendar_days", "next_business_day", "business_days"),
    "AMB-34": of("plan_acceleration", "as_the_letter_says", "all_of_them_by_the_plan"),
    "AMB-35": words("percentages are compared exactly as written: at 50% neither limb is met"),
    "AMB-36": of("exclusion_reaches", "its_own_limb", "every_limb"),
    "AMB-37": of("floor", "highest_reached", "starting_salary"),
    "AMB-38": of("amount_grows", "as_written", "with_the_salary"),
    "AMB-39": of("payee", "the_executive", "the_former_employer"),
    "AMB-40": of("indemnified_within", "not_stated", "implied"),
    "AMB-41": {"A": (("substantially_all", "as_judged"),)},
    "AMB-42": of("cobra_premium", "full_premium", "with_two_percent", "employers_share"),
    "AMB-43": of("dependents_share", "company_pays_all", "less_the_employees_share"),
    "AMB-44": {"A": (("which_agreement", "the_document"),)},
    "AMB-45": {"A": (("conduct", "does_not_replace_a_step"),)},
    "AMB-46": of("early_end", "of_the_company", "of_the_executive"),
    "AMB-47": words(
        "any notice satisfies; the days are asked for, and `request_met` says if given"
    ),
    "AMB-48": words("a duty at each slate, whoever is elected"),
    "AMB-49": {"A": (("signature_of_the_board", "only_the_board"),)},
    "AMB-50": words("a duty, open until it is signed"),
    "AMB-51": {"A": (("promptly", "in_sixty_days_else_judged"),)},
    "AMB-52": {"A": (("which_routes", "only_those"),)},
    "AMB-53": {"A": (("arises", "first_claim"),)},
    "AMB-54": of("grounds_joined", "any_one", "all_together", "not_closed"),
    "AMB-55": words(SLIP),
    "AMB-56": words(
        "the trigger is the Termination Date, and the date of termination the end of employment;"
        " what else it may be is AMB-24 and AMB-31"
    ),
    "AMB-57": of("who_decides", "the_facts", "the_company"),
    "AMB-58": {"A": (("other_payments", "salary_only"),)},
    "AMB-59": words(SILENT),
    "AMB-60": words(SILENT),
    "AMB-61": words(SLIP),
    "AMB-62": words(SLIP),
    "AMB-63": words(SLIP),
    "AMB-64": words("the footnote is read as part of the letter"),
    "AMB-65": words(SLIP),
    "AMB-66": words(SLIP),
    "AMB-67": words(SLIP),
    "AMB-68": words("by the plan, which the letter points to"),
    "AMB-69": words(SILENT),
    "AMB-70": words("of what is left: no other reading adds up to the grant"),
    "AMB-71": {"A": (("business_time", "as_much_as_the_office_takes"),)},
    "AMB-72": words(SILENT),
    "AMB-73": words("each notice has its own time to cure"),
    "AMB-74": {"A": (("conviction_day", "while_employed"),)},
    "AMB-75": words(SILENT),
    "AMB-76": {"A": (("prior_to", "effectiveness"),)},
    "AMB-77": words(SLIP),
    "AMB-78": words("1 July of each year from 2006, as the letter has it"),
}


def chosen(choose: Mapping[str, str]) -> Chosen:
    """The readings that a choice of letters comes to; KeyError for one that is not of the list."""
    found: list[tuple[str, str]] = []
    for name, letter in choose.items():
        made = CHOICES[name][letter]
        if not isinstance(made, str):
            found += made
    return tuple(found)
