"""Names of facts, part one: the offer and its conditions, the work, cover, pay, claims, grants."""

from __future__ import annotations

from tenure.facts.field import NO, ON, Field
from tenure.facts.name import Name, named

_CONDITION = Field("condition", "text", "which condition", required=True)

FORMATION: tuple[Name, ...] = (
    named("offer_made", "happening", "the offer letter was given", before_hire=True),
    named(
        "signed",
        "document",
        "a party signed the letter; on = the latest possible day where it bears no date",
        Field(
            "party", "text", "which party", required=True, choices=("company", "employee", "board")
        ),
        Field(
            "dated",
            "date",
            "date beside the signature; null = left blank",
            ON,
            also=("date_on_document",),
        ),
        before_hire=True,
    ),
    named("board_accepted", "decision", "the board accepted the signed letter", before_hire=True),
    named(
        "condition_satisfied",
        "decision",
        "a condition was judged met",
        _CONDITION,
        before_hire=True,
    ),
    named(
        "condition_failed",
        "decision",
        "a condition was judged not met",
        _CONDITION,
        before_hire=True,
    ),
    named(
        "condition_waived",
        "decision",
        "a condition was waived; by = who waived it",
        _CONDITION,
        before_hire=True,
    ),
    named(
        "document_signed",
        "document",
        "a further document was signed",
        Field("what", "text", "which document", required=True, also=("document",)),
        before_hire=True,
    ),
    named(
        "document_submitted",
        "document",
        "a document was handed in",
        Field("what", "text", "which document", required=True, also=("document",)),
        Field("satisfactory", "yes/no", "judgement: with satisfactory papers"),
        before_hire=True,
    ),
    named(
        "document_version",
        "document",
        "the company issued a new version for signature",
        Field("what", "text", "which document", required=True, also=("document",)),
        Field("version", "number", "number of the version"),
        before_hire=True,
    ),
    named(
        "amendment",
        "document",
        "a purported change of the letter",
        Field("written", "yes/no", "in writing"),
        Field("signed_by", "list of text", "who signed it: board, employee ..."),
        before_hire=True,
    ),
    named(
        "side_promise",
        "document",
        "a promise outside the letter; by = who gave it",
        Field("text", "text", "what was promised"),
        Field("form", "text", "how it was given", choices=("oral", "written")),
        before_hire=True,
    ),
)

WORK: tuple[Name, ...] = (
    named("employment_started", "happening", "first day of work"),
    named(
        "elected_director",
        "happening",
        "elected a director",
        Field("body", "text", "of what"),
        before_hire=True,
    ),
    named(
        "role_changed",
        "happening",
        "moved to another role",
        Field("role", "text", "the new role"),
        Field("lower", "yes/no", "judgement: a lower role than before"),
    ),
    named(
        "outside_activity",
        "incident",
        "took up an outside activity",
        Field("conflict", "yes/no", "judgement: interferes or conflicts with the duties"),
        Field("consented", "yes/no", "the company agreed to it beforehand", NO),
        before_hire=True,
    ),
    named(
        "workplace_changed",
        "level",
        "where the executive works from that day",
        Field("place", "text", "where", required=True),
    ),
    named(
        "board_resigned",
        "happening",
        "resigned from the board of the company",
        Field("subsidiaries", "yes/no", "and from the boards of all its subsidiaries"),
    ),
    named(
        "other_employment_started",
        "happening",
        "began to work for somebody else",
        Field("employer", "text", "whom"),
    ),
    named("dependent_added", "happening", "a dependent joined the cover"),
    named(
        "coverage",
        "level",
        "group health cover and its price a month",
        Field("tier", "text", "who is covered: single, family ..."),
        Field("premium_employee_only", "money", "premium a month for the executive"),
        Field("premium_dependents", "money", "premium a month for dependents"),
        Field("employee_share_single", "money", "what the executive pays a month for own cover"),
        Field(
            "employee_share_dependents", "money", "what the executive pays a month for dependents"
        ),
    ),
    named(
        "carrier_allows_continuation",
        "level",
        "whether the carrier lets cover go on",
        Field("value", "yes/no", "the answer", required=True),
    ),
    named("cobra_elected", "decision", "COBRA was elected"),
    named(
        "cobra_eligibility_ended",
        "happening",
        "no longer eligible for COBRA; on = last day of cover",
    ),
    named(
        "plan_change_notified",
        "notice",
        "told of a change of a plan",
        Field("plan", "text", "which plan"),
    ),
    named(
        "dispute_arose",
        "claim",
        "a dispute arose",
        Field("matter", "text", "over what"),
        before_hire=True,
    ),
)

PAY: tuple[Name, ...] = (
    named(
        "salary_changed",
        "level",
        "annual salary set from that day",
        Field("annual", "money", "salary for a year", required=True),
        Field("approved_by", "text", "who decided"),
    ),
    named("salary_reviewed", "decision", "the salary was reviewed"),
    named("salary_paid_through", "payment", "salary is paid up to and including a day"),
    named(
        "paid",
        "payment",
        "money was paid",
        Field("what", "text", "what was paid", required=True),
        Field("amount", "money", "how much", required=True),
        before_hire=True,
    ),
    named(
        "bonus_determined",
        "decision",
        "a bonus for a period was determined",
        Field("period", "text", "for which year or period"),
        Field("amount", "money", "how much"),
        Field("share_of_target", "percent", "how much of the target was reached"),
    ),
    named("hours_worked", "claim", "hours worked in a week", Field("hours", "hours", "how many")),
    named("vacation_taken", "claim", "vacation taken", Field("hours", "hours", "how many")),
    named(
        "housing_used",
        "claim",
        "a stay in temporary housing",
        Field("place", "text", "where"),
        Field("cost_per_day", "money", "cost of one day", most=10**8),
        before_hire=True,
    ),
    named(
        "shipment_billed",
        "claim",
        "a shipment was billed",
        Field("origin", "text", "from where"),
        Field("destination", "text", "to where"),
        Field("household_goods", "yes/no", "judgement: household goods"),
        before_hire=True,
    ),
    named(
        "expense_submitted",
        "claim",
        "an expense was claimed; on = day it was submitted",
        Field("reasonable", "yes/no", "judgement: reasonable"),
        Field("out_of_pocket", "yes/no", "judgement: out of own pocket"),
        Field("business", "yes/no", "judgement: for the business"),
        Field(
            "prompt",
            "yes/no",
            "judgement: submitted promptly; an early claim needs none, by the default reading",
        ),
        Field("documented", "yes/no", "papers are attached"),
        Field("approved", "yes/no", "approved as the letter asks"),
        Field("incurred", "date", "day of the expense"),
        before_hire=True,
    ),
    named("option_granted", "grant", "an option was granted", before_hire=True),
    named(
        "objectives_met",
        "decision",
        "somebody judged whether the objectives of a tranche of an award were met",
        Field("tranche", "number", "which step of the schedule, from 1", required=True),
        Field("met", "yes/no", "judgement: met"),
    ),
    named("equity_granted", "grant", "stock or units were granted", before_hire=True),
    named(
        "option_exercised",
        "claim",
        "an option was exercised; about = its grant",
        Field("shares", "shares", "how many", required=True),
    ),
)
