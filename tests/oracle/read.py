"""READ-* answers: typed terms on the face of a letter, from its provisions. Renames and
formats only.
"""

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
        due = s["lag"] or "date of termination"
        trigger = TRIGGERS[s["triggers"][0]]
        return {
            "months_salary": s["months"],
            "trigger": trigger,
            "due": due,
            "window": s.get("window"),
        }
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


CONDITIONS = {
    "background investigation": "background_investigation",
    "reference checks": "reference_checks",
    "Sion Power release": "sion_power_release acceptable to Board",
}


def conditions(a: Agreement) -> list[str]:
    """In the order of the answers: of the offer, by the Board, the I-9, documents."""
    found = [terms_of(p) for p in a.of_kind("condition")]
    checks = [
        CONDITIONS[c["name"]] for c in found if c.get("what", "check") in ("check", "release")
    ]
    board = term("formation", "accepted_by")(a) == "Board"
    papers = [_i9(c) for c in found if c.get("what") == "i9"]
    named = [c["name"] for c in found if c.get("what") == "document"]
    return [*checks, *(["Board acceptance of signed letter"] if board else []), *papers, *named]


def _i9(c: Terms) -> str:
    days = {3: "three"}.get(c.get("days", 0))
    return (
        f"I-9 and documents within {days} days of start" if days else "I-9 and proof of eligibility"
    )


def documents(a: Agreement) -> list[str]:
    return sorted((terms_of(p)["name"] for p in a.of_kind("document")), reverse=True)


def procedure(a: Agreement) -> Json:
    d = (one(a, "cause") or {}).get("determination")
    if d is None:
        return None
    parts = {
        "majority": "majority",
        "executive_excluded": "executive_excluded",
        "good_faith": "good_faith",
    }
    told = {theirs: d.get(ours, False) for ours, theirs in parts.items()}
    return {
        "body": BODIES[d["body"]],
        **told,
        "hearing_with_counsel": d["hearing"] and d["counsel"],
    }


def limbs(a: Agreement) -> Json:
    found = one(a, "change_in_control")
    return found and {limb["label"]: _limb(limb) for limb in found["limbs"]}


def _limb(limb: Terms) -> str:
    match limb["limb"]:
        case "merger":
            return f"merger, shareholders < {limb['retained_below']}"
        case "ownership":
            [who] = limb["excluded"]
            kin = " and affiliates" if who["affiliates"] else ""
            return f"Person other than {who['name']}{kin} > {limb['above']}"
        case "asset_transfer":
            return "all or substantially all assets"
    return str(limb["limb"])


def buyout(a: Agreement) -> Json:
    when = {"hire": "date of hiring"}[term("one_time_payment", "when")(a)]
    return {"amount": dollars("one_time_payment", "amount")(a), "due": when}


def fallback(a: Agreement) -> Json:
    by = term("benefits", "by")(a)
    return {"carrier or cobra": "COBRA premium if elected and eligible"}.get(by)


def county(a: Agreement) -> Json:
    there = term("arbitration", "at_principal_offices")(a) and term("arbitration", "then")(a)
    return "principal executive offices when the dispute arises" if there else None


def amendment_rule(a: Agreement) -> Json:
    rule = one(a, "amendment_rule")
    if rule is None:
        return None
    signers = " and ".join({"board": "Board"}.get(s, s) for s in rule["signed_by"])
    return f"{'written, ' if rule['written'] else ''}signed by {signers}"


def supersession(a: Agreement) -> Json:
    return term("supersession", "supersedes")(a)


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
    "relocation_routes": lambda a: [
        [r["origin"], r["destination"]] for r in term("relocation", "routes")(a)
    ],
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
    "conditions": conditions,
    "documents_to_sign": documents,
    "at_will": term("at_will", "stands"),
    "determination_procedure": procedure,
    "change_in_control": limbs,
    "change_in_control_limbs": limbs,
    "arbitration": county,
    "arbitration_county": county,
    "amendment_rule": amendment_rule,
    "supersession": supersession,
    "supersedes_prior": supersession,
    "withholding": term("withholding", "source"),
    "withholding_from": term("withholding", "source"),
    "workplace": term("place_of_work", "place"),
    "plans": term("plans", "plans"),
    "board_nomination": term("board_service", "nominated"),
    "board_resignation_on_end": lambda a: term("board_service", "resigns")(a) is not None,
    "buyout": buyout,
    "health_fallback": fallback,
    "dependents_covered_if_covered_before": term("benefits", "dependents"),
    "employee_signature_date": term("formation", "signature_date"),
    "vacation": term("vacation", "weeks"),
    "relocation": term("relocation", "routes"),
}


def wrong(agreement: Agreement, expected: Mapping[str, Json]) -> list[str]:
    """What differs. Of what is not stated the answers list some points: each must be among ours."""
    found = []
    for key, value in expected.items():
        got = ANSWERS[key](agreement) if key in ANSWERS else "not served"
        right = set(value) <= set(got) if key == "not_stated" else got == value
        if not right:
            found.append(f"{key}: expected {value!r}, got {got!r}")
    return found
