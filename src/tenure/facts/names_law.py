"""Names of facts, part four: what a law layer asks about, and of provisions hardly any."""

from __future__ import annotations

from tenure.facts.field import Field
from tenure.facts.name import Name, named

LAW: tuple[Name, ...] = (
    named(
        "i9_section_2_completed",
        "document",
        "the employer examined the papers and completed section 2 of Form I-9",
    ),
    named(
        "hours_reduced",
        "happening",
        "the hours of work were reduced so far that group health cover is lost",
    ),
    named(
        "coverage_lost",
        "happening",
        "group health cover ended by the plan's own terms; on = last day of cover",
    ),
    named(
        "cobra_event_notified",
        "notice",
        "the employer told the plan's administrator of an event after which COBRA may be elected",
    ),
    named("cobra_notice", "notice", "the plan told the person of the right to elect COBRA"),
    named("cobra_premium_paid", "payment", "the person paid a COBRA premium"),
    named(
        "cobra_disability_notified",
        "notice",
        "told to the plan: Social Security found a disability within the first 60 days of COBRA",
    ),
    named(
        "dependent_event",
        "happening",
        "a divorce, entitlement to Medicare, or the end of being a dependent child",
    ),
    named(
        "specified_employee",
        "level",
        "whether the executive is a specified employee of a public company, by section 409A",
        Field("value", "yes/no", "judgement: the answer", required=True),
    ),
    named(
        "fiscal_year",
        "level",
        "the company's tax year, from that day on",
        Field(
            "ends",
            "number",
            "the month on whose last day it ends: 3 is March",
            required=True,
            most=12,
        ),
        subject="company",
    ),
)
