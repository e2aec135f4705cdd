"""Run worked answers through the public door: `python -m tests.oracle FILE [--ids PREFIX ...]
[-v]`.

The runner renames and formats, it never computes: facts are put into tenure's words, figures of the
statement into the answers' words. One line for each failed case; last `N passed, M failed`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import tenure
from tenure.engine.obligations import DutyState
from tenure.engine.statement import Statement
from tenure.engine.unknowns import settles
from tenure.values import Value
from tests import oracle_read

LETTERS = Path("letters") / "seeds"
Json = Any

# --- facts: the answers' words -> tenure's ---

FACT_NAMES: dict[str, str] = {}
FIELD_NAMES = {
    ("price_closed", "price"): "close",
    ("merger_closed", "pre_holders_voting_pct"): "share_before",
    ("merger_agreement_signed", "pre_holders_voting_pct"): "share_before",
    ("merger_closed", "acquirer"): "person",
    ("ownership_changed", "pct"): "share_after",
    ("convicted", "by"): "how",
    ("dispute_arose", "about"): "matter",
    ("document_signed", "document"): "what",
    ("document_submitted", "document"): "what",
    ("document_version", "document"): "what",
    ("outside_activity", "kind"): "what",
    ("asset_transfer_closed", "kind"): "what",
    ("signed", "date_on_document"): "dated",
    ("option_granted", "document"): "plan",
}
ANY_FIELD = {"berg_affiliate": "affiliate_of_excluded", "group_with_berg": "group_with_excluded"}
TERM_NAMES = {"lump_sum": "severance.amount", "salary": "salary.amount"}
PERCENT_OF_ONE = {("asset_transfer_closed", "share")}


def fact(given: Mapping[str, Json]) -> dict[str, Json]:
    """One fact of a case in tenure's words; a fraction of assets is written as a percentage."""
    name = given["fact"]
    out: dict[str, Json] = {}
    for key, value in given.items():
        if key in ("specifies_breach", "demands_cure"):
            continue
        if key == "notice_given" and value is None:
            value = "never"  # the answers' null: none was given
        if (name, key) == ("amendment", "changes"):
            value = {TERM_NAMES.get(term, term): new for term, new in value.items()}
        if (name, key) in PERCENT_OF_ONE:
            value = f"{Decimal(str(value)).scaleb(2):f}%"
        out[ANY_FIELD.get(key, FIELD_NAMES.get((name, key), key))] = value
    if name == "neglect_notice":
        words = {"specifies_breach": "breach", "demands_cure": "demand_cure"}
        out["contents"] = [word for key, word in words.items() if given.get(key)]
    if isinstance(out.get("corrects"), str) and " " in out["corrects"]:
        out.pop("corrects")
    out["fact"] = FACT_NAMES.get(name, name)
    return out


def facts(given: list[Mapping[str, Json]]) -> list[dict[str, Json]]:
    """The log of a case; a correction that names a fact by its name and day is given its id."""
    out = [fact(f) for f in given]
    for i, f in enumerate(given):
        told = f.get("corrects")
        if isinstance(told, str) and " " in told:
            name, day = told.split()
            first = next(
                j for j, g in enumerate(given) if (g["fact"], g["on"]) == (name, day) and j != i
            )
            out[first].setdefault("id", f"corrected-{first}")
            out[i]["corrects"] = out[first]["id"]
    return out


# --- answers: tenure's words -> the answers' ---


class Case:
    """One case: its statement on the day asked about, and others as a key asks for them."""

    def __init__(self, given: Mapping[str, Json], shared: Path) -> None:
        self.given = given
        name = {"CFO": "mezger-2005.txt", "CEO": "akridge-2005.txt"}[given["letter"]]
        self.agreement = _letter(str(shared / LETTERS / name))
        self.facts = tenure.Facts.of(facts(given["facts"]))

    @cached_property
    def statement(self) -> Statement:
        return self.at(self.given["as_of"], self.given.get("known_at"))

    def at(self, day: str, known_at: str | None = None) -> Statement:
        return tenure.on(self.agreement, self.facts, day, known_at=known_at)

    def figure(self, name: str) -> Json:
        return plain(self.statement[name])

    def what_if(self, way: str) -> dict[str, Json]:
        [cell] = tenure.what_if(self.agreement, self.facts, [self.given["as_of"]], ways=[way])
        names = {
            "severance": self.cash,
            "health_cost": "health",
            "value_of_acceleration": "acceleration_value",
        }
        out = {names[k.rpartition(".")[2]]: plain(v) for k, v in cell.added.items()}
        return {**out, "total": plain(cell.total)}

    @property
    def cash(self) -> str:
        """What the answers call the severance of this letter."""
        return {"CFO": "severance", "CEO": "lump_sum"}[self.given["letter"]]


@lru_cache
def _letter(path: str) -> Any:
    return tenure.load(path)


def plain(value: Value) -> Json:
    """A figure as JSON has it; None where unknown."""
    found = value.plain
    if isinstance(found, (Decimal, Fraction)):
        return float(found)
    return found.isoformat() if isinstance(found, date) else found


def payments(case: Case) -> list[dict[str, Json]]:
    names = {"severance": case.cash}
    return [
        {"what": names.get(p.name, p.name), "amount": plain(p.amount), "due": plain(p.due)}
        for p in case.statement.payments
    ]


def schedule(case: Case) -> list[dict[str, Json]]:
    [steps] = case.statement.schedules.values()
    return [{"date": plain(s.day), "shares": plain(s.count)} for s in steps]


def lump_sums(case: Case) -> Json:
    found = [v for k, v in case.statement.figures.items() if k.endswith(".severance")]
    return plain(found[0]) if found else 0


def also(case: Case) -> list[str]:
    """For Good Cause the answers list the salary as final_salary and not here."""
    listed = {name for name, _, since in case.statement.entitlements if since.known}
    if case.statement.happened("for_cause"):
        listed.discard("base_salary_prorated")
    return sorted(listed)


def rejected(case: Case) -> list[str]:
    return [f"{i.fact.name} {tenure_day(i.fact.on)}" for i in case.statement.without_effect]


def tenure_day(day: int) -> str:
    from tenure.facts.values import iso

    return iso(day)


def claimed(case: Case) -> bool:
    return any(f["fact"] == "expense_submitted" for f in case.given["facts"])


def payable(case: Case) -> Json:
    return case.figure("expense_payable" if claimed(case) else "relocation_payable")


def expense_status(case: Case) -> str | None:
    """Which test a claim fails, or which judgement it waits for."""
    names = {"prompt": "promptly"}
    for i in case.statement.without_effect:
        if i.slot.startswith("expenses"):
            return i.because
    waits = [s for s in settles(case.statement) if s.figure.endswith(".expense_payable")]
    fields = [o.field for s in waits for o in s.open]
    return f"judgement: {names.get(fields[0], fields[0])}" if fields else None


def status(case: Case) -> str | None:
    if "obligation" in case.given["expected"]:
        return duty_status(case)
    return expense_status(case) if claimed(case) else pending(case)


OBLIGATIONS = {
    "nominate to the Board": "nominate the executive to the board",
    "resign from Board": "resign from the boards of the company and each subsidiary",
    "resign from Board of Company and of each subsidiary": (
        "resign from the boards of the company and each subsidiary"
    ),
}


def obligation(case: Case) -> DutyState | None:
    """The duty that a case asks about: the first that came about and is not done."""
    name = OBLIGATIONS[case.given["expected"]["obligation"]]
    found = [d for d in case.statement.duties if d.duty.name == name and d.state != "not created"]
    return next((d for d in found if d.state != "fulfilled"), found[0] if found else None)


def duty_status(case: Case) -> str | None:
    found = obligation(case)
    if found is None or found.status != "breached":
        return found and found.status
    if found.duty.breached is None:  # nothing but its deadline has passed
        return "overdue"
    return f"breached {plain(found.days['breached'])}"


LIMITS = {
    "engage in outside activities beyond those permitted": "not within the permitted list",
    "let an outside activity interfere or conflict": "conflict",
}


def activity(what: str) -> Callable[[Case], Json]:
    """What an outside activity fails to keep; None while a judgement is open."""

    def verdict(case: Case) -> str | None:
        s = case.statement
        records = s.bound.records["outside_activity"]
        at = next(i for i, fact in enumerate(records) if fact.texts.get("what") == what)
        states = [
            (LIMITS[name], [d for d in s.duties if d.duty.name == name][at].state) for name in LIMITS
        ]
        if any(state == "unknown" for _, state in states):
            return None
        return "; ".join(said for said, state in states if state == "violated") or "permitted"

    return verdict


def missing(case: Case) -> list[str]:
    """Steps still needed; first who has not signed: before that there is nothing to fulfil."""
    before = [
        c for c in case.statement.conditions if c.condition.phase == "before it takes effect"
    ]
    states = ("open", "failed", "unknown")
    open_ = [asked_as(c.condition.name) for c in before if c.state in states]
    return [name for name in open_ if name.startswith("signed(")] or open_


def waived(case: Case) -> list[str]:
    return [asked_as(c.condition.name) for c in case.statement.conditions if c.state == "waived"]


def asked_as(name: str) -> str:
    return name.lower().replace(" ", "_")


def open_documents(case: Case) -> list[str]:
    """Documents to be signed; a version as ` v2`."""
    found = []
    for d in case.statement.duties:
        _verb, _, name = d.duty.name.partition(" the ")
        if d.slot.startswith("document") and d.state in ("in effect", "violated", "unknown"):
            again = name.startswith("new version of the ")
            name = asked_as(name.removeprefix("new version of the "))
            found.append(f"{name} v{case.figure('version_to_sign')}" if again else name)
    return found


CONDITION_WORDS = {
    "background investigation": "background_investigation",
    "reference checks": "reference_checks",
    "I-9 and documents within 3 days of start": "I-9 and documents within three days of start",
    "Sion Power release acceptable to the Board": "sion_power_release acceptable to Board",
}


def stated_conditions(case: Case) -> list[str]:
    kinds = ("condition", "formation")
    said = [f.value for p in case.agreement.provisions if p.kind in kinds for f in p.sheet()]
    return [CONDITION_WORDS.get(str(s), str(s)) for s in said]


def term(kind: str, name: str) -> Callable[[Case], Json]:
    """A term of the first provision of a kind, as agreement.yaml has it; None where not stated."""
    from tenure.agreement import terms_of

    return lambda case: next((terms_of(p).get(name) for p in case.agreement.of_kind(kind)), None)


def stated_documents(case: Case) -> list[str]:
    from tenure.agreement import terms_of

    return [terms_of(p)["name"] for p in case.agreement.of_kind("document")]


def superseded(case: Case) -> list[str]:
    """Promises that the letter supersedes, as `oral promise 2005-07-01`."""
    return [
        f"{i.fact.texts.get('form', '')} promise {tenure_day(i.fact.on)}".strip()
        for i in case.statement.without_effect
        if i.slot.startswith("supersession")
    ]


def reviews(case: Case, *states: str) -> list[str]:
    """The days of review up to the day asked about; with states, only those in one of them."""
    return [
        plain(d.days["due"])
        for d in case.statement.duties
        if d.duty.name == "review the salary" and d.days["due"].high <= case.statement.on
        if not states or d.state in states
    ]


def where_stated(name: str) -> Callable[[Case], Json]:
    """A figure; None where the letter has no such provision."""
    return lambda case: case.figure(name) if _has(case, name) else None


def _has(case: Case, name: str) -> bool:
    return any(key.endswith(f".{name}") for key in case.statement.figures)


def pending(case: Case) -> str | None:
    for s in settles(case.statement):
        if s.figure.endswith(".exercise_price"):
            what, _, day = s.missing[0].partition(":")[0].partition(" on ")
            return f"pending: {what}({day})"
    return None


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
            "vested_shares": "vested_shares",
            "unvested_shares": "unvested_shares",
            "accelerated_shares": "accelerated_shares",
            "lapsed_shares": "lapsed_shares",
            "total": "granted_shares",
            "exercise_price": "exercise_price",
            "aggregate_exercise_price": "exercise_price_of_vested",
            "intrinsic_value_of_acceleration": "value_of_acceleration",
            "final_salary": "final_salary",
            "final_salary_days": "final_salary_days",
            "salary_rate": "salary_rate",
            "biweekly_gross": "pay_per_run",
            "sum_26": "pay_of_a_year",
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
    "lump_sum": lump_sums,
    "lump_sum_total": lump_sums,
    "also": also,
    "indemnification_stated": lambda case: "indemnification" in also(case),
    "rejected": rejected,
    "status": status,
    "payable": payable,
    "superseded": superseded,
    "obligation": lambda case: obligation(case) and case.given["expected"]["obligation"],
    "due": lambda case: (found := obligation(case)) and plain(found.days["due"]),
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
    "payout": lambda case: next((t for n, _, t in case.statement.notes if n == "payout"), None),
    "exercise_price_known_at": known_prices,
    "accelerated_other_grants": figure("accelerated_other_grants"),
    "without_good_cause": column("terminated without cause"),
    "resignation": column("resigned"),
    "change_in_control_alone": column("change in control"),
}
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


def run(given: Mapping[str, Json], shared: Path) -> list[str]:
    """What is wrong with tenure's answers to one case; nothing if they are right."""
    try:
        case = Case(given, shared)
    except tenure.InputError as error:
        return [f"input: {error}"]
    if given["id"].startswith("READ"):
        return oracle_read.wrong(case.agreement, given["expected"])
    wrong = []
    for key, expected in given["expected"].items():
        if key not in ANSWERS and key not in SCENARIOS:
            wrong.append(f"{key}: not served")
            continue
        try:
            got = answer(case, key, expected)
        except tenure.InputError as error:
            got = f"problem: {error}"
        if not same(expected, got):
            wrong.append(f"{key}: expected {expected!r}, got {got!r}")
    return wrong


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--ids", nargs="*", default=[""], help="only cases whose id starts with one of these"
    )
    asked = parser.parse_args(argv)
    cases = json.loads(asked.file.read_text("utf-8"))["cases"]
    shared = asked.file.resolve().parent.parent
    if not (shared / LETTERS).exists():
        shared = Path(__file__).resolve().parents[2] / "shared"
    passed = failed = 0
    for given in cases:
        if not given["id"].startswith(tuple(asked.ids)):
            continue
        wrong = run(given, shared)
        passed, failed = passed + (not wrong), failed + bool(wrong)
        if wrong:
            print(f"{given['id']}: {'; '.join(wrong)}")
    print(f"{passed} passed, {failed} failed")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
