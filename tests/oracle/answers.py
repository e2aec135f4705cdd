"""Every key of the worked answers: which figure, finding or list of the statement it is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from tenure.engine.unknowns import settles
from tenure.provisions.equity import Equity
from tenure.provisions.equity.schedule import denominator_of
from tests.oracle.case import Case, Json, plain, tenure_day
from tests.oracle.papers import (
    activity,
    missing,
    obligation,
    open_documents,
    payable,
    reviews,
    stated_conditions,
    stated_documents,
    status,
    superseded,
    term,
    waived,
)


def payments(case: Case) -> list[dict[str, Json]]:
    return [
        {"what": _what(case, p.name), "amount": plain(p.amount), "due": plain(p.due)}
        for p in case.statement.payments
    ]


def _what(case: Case, name: str) -> str:
    """What the answers call a payment: each of several events pays the same sum."""
    return case.cash if name.startswith("severance") else name


def due_of(what: str, nth: int = 0) -> Callable[[Case], Json]:
    """The day on which the first (or another) payment of a name is due."""

    def due(case: Case) -> Json:
        found = [p["due"] for p in payments(case) if p["what"] == what]
        return found[nth] if len(found) > nth else None

    return due


def amounts_of(what: str) -> Callable[[Case], Json]:
    """All that is paid under a name; None where one of its payments is not known."""

    def found(case: Case) -> Json:
        amounts = [p["amount"] for p in payments(case) if p["what"] == what]
        return None if None in amounts else sum(amounts)

    return found


def salary_rate(case: Case) -> Json:
    """The rate in force; none of it where a clause has ended the pay."""
    ended = any(k.endswith(".salary_ended") for k in case.statement.figures)
    return 0 if ended else case.figure("salary_rate")


def shares(name: str, part: str, sign: int) -> Callable[[Case], Json]:
    """Whole shares, and what there is beyond or short of them where shares are divided."""

    def found(case: Case) -> Json:
        whole, given = case.figure(name), case.statement.figures
        parts = next((v.low for k, v in given.items() if k.endswith(f".{part}")), 0)
        [award] = [p for p in case.agreement.provisions if isinstance(p, Equity)]
        if not parts or whole is None:
            return whole
        return float(whole + sign * Fraction(parts, denominator_of(award.steps)))

    return found


def schedule(case: Case) -> list[dict[str, Json]]:
    [steps] = case.statement.schedules.values()
    return [{"date": plain(s.day), "shares": plain(s.count)} for s in steps]


def also(case: Case) -> list[str]:
    """For Good Cause the answers list the salary as final_salary and not here."""
    listed = {name for name, _, since in case.statement.entitlements if since.known}
    if case.statement.happened("for_cause"):
        listed.discard("base_salary_prorated")
    return sorted(listed)


def rejected(case: Case) -> list[str]:
    return [f"{i.fact.name} {tenure_day(i.fact.on)}" for i in case.statement.without_effect]


def where_stated(name: str) -> Callable[[Case], Json]:
    """A figure; None where the letter has no such provision."""
    return lambda case: case.figure(name) if _has(case, name) else None


def _has(case: Case, name: str) -> bool:
    return any(key.endswith(f".{name}") for key in case.statement.figures)


def missing_fact(case: Case) -> str | None:
    waits = [s for s in settles(case.statement) if s.figure.endswith(".health_route")]
    names = [
        o.name.partition(".")[0] if o.record is not None else o.name.split(".")[1]
        for s in waits
        for o in s.open
    ]
    names += [m.partition(":")[0].partition(" on ")[0] for s in waits for m in s.missing]
    return names[0] if names else None


def health_route(case: Case) -> str:
    return case.figure("health_route") or "undetermined"


def employed(case: Case) -> bool | None:
    hired, ended = (case.statement.happened(n) for n in ("hired", "ended"))
    return hired and not ended


def payout(case: Case) -> Json:
    """What is paid for vacation that is left; the note where the letter does not say."""
    said = next((t for n, _, t in case.statement.notes if n == "payout"), None)
    shown = [k for k in case.statement.figures if k.endswith(".vacation_payout")]
    return case.figure("vacation_payout") if shown else said


def known_prices(case: Case) -> dict[str, Json]:
    wanted = case.given["expected"]["exercise_price_known_at"]
    return {day: plain(case.at(case.given["as_of"], day)["exercise_price"]) for day in wanted}


def column(way: str) -> Callable[[Case], dict[str, Json]]:
    return lambda case: case.what_if(way)


def figure(name: str) -> Callable[[Case], Json]:
    return lambda case: case.figure(name)


def happened(name: str) -> Callable[[Case], Json]:
    return lambda case: case.statement.happened(name)


ANSWERS: dict[str, Callable[[Case], Json]] = {
    **{
        ours: figure(theirs)
        for ours, theirs in {
            "total": "granted_shares",
            "exercise_price": "exercise_price",
            "aggregate_exercise_price": "exercise_price_of_vested",
            "intrinsic_value_of_acceleration": "value_of_acceleration",
            "final_salary": "final_salary",
            "final_salary_days": "final_salary_days",
            "biweekly_gross": "pay_per_run",
            "sum_26": "pay_of_a_year",
            "sum_27": "pay_of_a_longer_year",
            "overtime_pay": "overtime_pay",
            "notice_days": "notice_given_days",
            "notice_ok": "notice_enough",
            "shortfall_days": "notice_short_by",
            "request_met": "request_met",
            "days_paid": "housing_days_paid",
            "days_not_paid": "housing_days_not_paid",
            "amount": "housing_cost",
            "vacation_accrued_hours": "vacation_accrued",
            "vacation_balance_hours": "vacation_balance",
            "periods_completed": "vacation_periods",
            "months": "health_months",
            "company_cost": "health_cost",
            "from": "health_from",
            "through": "health_through",
            "health_continuation_through": "health_through",
            "incremental_health_cost": "health_cost",
            "cic_limb": "change_in_control_limb",
            "clawback": "clawback",
            "effective": "in_effect",
            "effective_date": "effective_day",
            "hire_date": "hire_day",
            "accepted": "accepted_day",
            "employee_signed_date": "signature_day",
            "latest_possible": "latest_signature_day",
            "deadline": "deadline",
            "met": "met",
            "late": "late",
        }.items()
    },
    "good_cause": happened("for_cause"),
    "change_in_control": happened("change_in_control"),
    "health_continuation": happened("health_continuation"),
    "employed": employed,
    "payments": payments,
    "schedule": schedule,
    "quarterly_instalment": lambda case: schedule(case)[-1]["shares"],
    "salary_rate": salary_rate,
    "vested_shares": shares("vested_shares", "part_of_a_share", 1),
    "unvested_shares": shares("unvested_shares", "part_of_a_share", -1),
    "lapsed_shares": shares("lapsed_shares", "part_of_a_share", -1),
    "accelerated_shares": shares("accelerated_shares", "part_vested_before", -1),
    "lump_sum": amounts_of("lump_sum"),
    "lump_sum_total": amounts_of("lump_sum"),
    "severance": amounts_of("severance"),
    "lump_sum_due": due_of("lump_sum"),
    "second_due": due_of("lump_sum", 1),
    "second_quarterly_date": lambda case: schedule(case)[2]["date"],
    "third_quarterly_date": lambda case: schedule(case)[3]["date"],
    "also": also,
    "indemnification_stated": lambda case: "indemnification" in also(case),
    "rejected": rejected,
    "status": status,
    "payable": payable,
    "superseded": superseded,
    "obligation": lambda case: obligation(case) and case.given["expected"]["obligation"],
    "due": lambda case: _due(case),
    "basis": figure("amounts_are"),
    "charity_board": activity("charitable"),
    "competitor_consulting": activity("consulting"),
    "in_force": lambda case: {
        day: case.at(day).happened("plan_change_in_force")
        for day in case.given["expected"]["in_force"]
    },
    "effective_on": lambda case: {
        day: plain(case.at(day)["in_effect"]) for day in case.given["expected"]["effective_on"]
    },
    "missing": missing,
    "waived": waived,
    "open": open_documents,
    "final_salary_owed": lambda case: bool(case.figure("final_salary")),
    "conditions": stated_conditions,
    "documents_to_sign": stated_documents,
    "accepted_on": term("position", "acceptance_date"),
    "employee_signature_date": term("formation", "signature_date"),
    "adjustment_dates": reviews,
    "missed_reviews": lambda case: reviews(case, "violated"),
    "at_will": where_stated("at_will"),
    "forum": where_stated("forum"),
    "county": where_stated("county"),
    "route": health_route,
    "missing_fact": missing_fact,
    "payout": lambda case: payout(case),
    "exercise_price_known_at": known_prices,
    "accelerated_other_grants": figure("accelerated_other_grants"),
    "without_good_cause": column("terminated without cause"),
    "resignation": column("resigned"),
    "change_in_control_alone": column("change in control"),
}


def _due(case: Case) -> Json:
    """Of the duty that a case is about, else of the buy-out."""
    if "obligation" not in case.given["expected"]:
        return due_of("buyout")(case)
    return (found := obligation(case)) and plain(found.days["due"])


SCENARIOS = {"good_cause": column("terminated for cause")}


def answer(case: Case, key: str, expected: Json) -> Json:
    """What tenure says under a key of the answers."""
    asked = SCENARIOS.get(key) if isinstance(expected, dict) else None
    return (asked or ANSWERS[key])(case)


def same(expected: Json, got: Json) -> bool:
    """Equal as answers are: numbers to the cent, a missing part of a column is nothing."""
    if isinstance(expected, dict) and isinstance(got, dict):
        return all(same(v, got.get(k, 0)) for k, v in expected.items())
    if isinstance(expected, list) and isinstance(got, list):
        if all(isinstance(item, str) for item in (*expected, *got)):
            return sorted(expected) == sorted(got)  # names: in any order
        return len(expected) == len(got) and all(map(same, expected, got))
    if isinstance(expected, bool) or isinstance(got, bool) or expected is None or got is None:
        return expected is got
    if isinstance(expected, (int, float)) and isinstance(got, (int, float)):
        return Decimal(str(expected)) == Decimal(str(got))
    return bool(expected == got)
