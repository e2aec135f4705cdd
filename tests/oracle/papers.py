"""Answers about conditions, documents, duties, expenses and reviews: tenure's words renamed."""

from __future__ import annotations

from collections.abc import Callable

from tenure.engine.obligations import DutyState
from tenure.engine.unknowns import settles
from tests.oracle.case import Case, Json, plain, tenure_day


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
            (LIMITS[name], [d for d in s.duties if d.duty.name == name][at].state)
            for name in LIMITS
        ]
        if any(state == "unknown" for _, state in states):
            return None
        return "; ".join(said for said, state in states if state == "violated") or "permitted"

    return verdict


def missing(case: Case) -> list[str]:
    """Steps still needed; first who has not signed: before that there is nothing to fulfil."""
    before = [c for c in case.statement.conditions if c.condition.phase == "before it takes effect"]
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


def pending(case: Case) -> str | None:
    for s in settles(case.statement):
        if s.figure.endswith(".exercise_price"):
            what, _, day = s.missing[0].partition(":")[0].partition(" on ")
            return f"pending: {what}({day})"
    return None
