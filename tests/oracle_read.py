"""READ-* answers: typed terms on the face of a letter, from its provisions. Renames and formats only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tenure.agreement import Agreement, terms_of

Json = Any
Terms = Mapping[str, Any]

FREQUENCY = {"biweekly": "bi-weekly"}
TRIGGERS = {
    "without_cause": "company terminates other than for Good Cause",
    "change_in_control": "change in control",
}
BODIES = {"the Board": "Board", "the Board of Directors": "Board", "board": "Board"}
UNSAID = {  # ours -> the answers' words
    "expiry of the offer": "offer expiry",
    "option plan, type, expiry and exercise after leaving":
        "option plan, type, expiry, post-termination exercise",
    "source of the closing price": "price source",
    "fractions of a share": "fractional share rule",
    "indemnification within the window": "indemnification within 24 months",
    "deadline of the I-9": "I-9 deadline",
    "rules of the arbitration": "arbitration rules",
}  # fmt: skip


def one(agreement: Agreement, kind: str) -> Terms | None:
    """The terms of the provision of a kind; None where the letter is silent."""
    found = agreement.of_kind(kind)
    return terms_of(found[0]) if found else None


def term(kind: str, name: str, otherwise: Json = None) -> Callable[[Agreement], Json]:
    return lambda a: (one(a, kind) or {}).get(name, otherwise)


def dollars(kind: str, name: str) -> Callable[[Agreement], Json]:
    return lambda a: float(term(kind, name)(a).replace("$", "").replace(",", ""))


def count(kind: str, name: str) -> Callable[[Agreement], Json]:
    return lambda a: int(str(term(kind, name)(a)).replace(",", ""))


def employee(a: Agreement) -> str:
    """The answers leave out the title, and give an initial its point."""
    words = str(term("position", "executive")(a)).removeprefix("Dr. ").split()
    return " ".join(w + "." if len(w) == 1 else w for w in words)


def strike(a: Agreement) -> Json:
    rule = term("equity", "strike_rule")(a)
    return {"close_on_first_day": "closing value on first day of employment"}.get(rule)


def vesting(a: Agreement) -> list[dict[str, Json]]:
    e = one(a, "equity") or {}
    cliff, then = e["cliff"], e["then"]
    rest = "fraction_of_remaining" if cliff.get("of_remainder") else "fraction"
    total = rest + "_total"
    hire = [{"at": "hire", "fraction": e["at_hire"]}] if "at_hire" in e else []
    return [
        *hire,
        {"at": f"{cliff['months']} months", rest: cliff["portion"]},
        {"every": f"{then['every']} months", "times": then["times"], total: then["portion"]},
    ]


def acceleration(a: Agreement) -> Json:
    found = one(a, "acceleration")
    if found is None:
        return None
    return {"trigger": TRIGGERS[found["triggers"][0]], "fraction": str(found.get("portion", "1"))}


def severance(a: Agreement) -> Json:
    s = one(a, "severance") or {}
    if "months" in s:
        due = "date of termination" if "lag" not in s else s["lag"]
        trigger = TRIGGERS[s["triggers"][0]]
        return {"months_salary": s["months"], "trigger": trigger, "due": due, "window": s.get("window")}
    return {
        "amount": dollars("severance", "amount")(a),
        "triggers": sorted(TRIGGERS[t] for t in s["triggers"]),
        "window_months": s["window"],
        "due_days_after": s["lag"],
    }


def grounds(a: Agreement) -> list[str]:
    return [g["label"] for g in (one(a, "cause") or {})["grounds"]]


def cure_days(a: Agreement) -> Json:
    return next(g["cure_days"] for g in (one(a, "cause") or {})["grounds"] if "cure_days" in g)


def unsaid(a: Agreement) -> list[str]:
    return [UNSAID.get(u, u) for u in a.unsaid]


ANSWERS: dict[str, Callable[[Agreement], Json]] = {
    "letter_date": term("position", "letter_date"),
    "employer": term("position", "company"),
    "employee": employee,
    "titles": term("position", "titles"),
    "reports_to": term("position", "reports_to"),
    "effective_date": term("position", "board_acceptance"),
    "accepted_on": term("position", "acceptance_date"),
    "board_signers": term("position", "directors"),
    "salary_annual": dollars("salary", "amount"),
    "salary_floor": term("salary", "never_decreased", False),
    "pay_frequency": lambda a: FREQUENCY.get(term("salary", "frequency")(a)),
    "overtime_exempt": term("salary", "exempt_from_overtime", False),
    "first_adjustment_date": term("salary", "first_review"),
    "review_every": lambda a: f"{term('salary', 'review_every')(a)} months",
    "option_shares": count("equity", "shares"),
    "strike": strike,
    "vesting": vesting,
    "acceleration": acceleration,
    "severance": severance,
    "housing_days_max": term("housing", "days"),
    "housing_places": lambda a: [p["name"] for p in term("housing", "places")(a)],
    "relocation_routes": lambda a: [[r["origin"], r["destination"]] for r in term("relocation", "routes")(a)],
    "vacation_weeks_per_year": term("vacation", "weeks"),
    "vacation_accrual": lambda a: FREQUENCY.get(term("vacation", "accrual")(a)),
    "resignation_notice_required": lambda a: bool(
        term("resignation", "any_notice")(a) or term("resignation", "notice_days")(a)
    ),
    "resignation_notice_days": term("resignation", "notice_days"),
    "resignation_notice_days_requested": term("resignation", "requested_days"),
    "cure_days": cure_days,
    "good_cause_grounds": grounds,
    "health_months": term("benefits", "months"),
    "governing_law": term("governing_law", "jurisdiction"),
    "not_stated": unsaid,
}
