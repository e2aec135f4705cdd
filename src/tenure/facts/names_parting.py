"""Names of facts, part two: conduct, the steps of a procedure, and how employment ends."""

from __future__ import annotations

from tenure.facts.field import YES, Field
from tenure.facts.name import Name, named
from tenure.facts.shapes import HUNDRED_PERCENT
from tenure.facts.values import NEVER

BY_A_SIDE = ("terminated", "resigned")  # a side ends the employment; neither does so again
ENDED = (*BY_A_SIDE, "died")  # whatever ends it; a death can also come later

_WILLFUL = Field("willful", "yes/no", "judgement: willful")

CONDUCT: tuple[Name, ...] = (
    named(
        "convicted",
        "incident",
        "convicted of a crime; on = day of the verdict or plea",
        Field("class", "text", "grade of crime", choices=("felony", "misdemeanor")),
        Field("moral_turpitude", "yes/no", "judgement: a crime of moral turpitude"),
        Field(
            "how",
            "text",
            "by a verdict or a plea",
            choices=("verdict", "guilty_plea", "no_contest_plea"),
        ),
        before_hire=True,
    ),
    named(
        "indicted",
        "incident",
        "indicted for a crime",
        Field("class", "text", "grade of crime", choices=("felony", "misdemeanor")),
        Field("moral_turpitude", "yes/no", "judgement: a crime of moral turpitude"),
        before_hire=True,
    ),
    named(
        "policy_violation",
        "incident",
        "a policy of the company was broken",
        _WILLFUL,
        Field("applicable", "yes/no", "judgement: the policy applies to the executive"),
        Field("material", "yes/no", "judgement: material"),
        Field("policy", "text", "which policy"),
    ),
    named(
        "neglect",
        "incident",
        "neglect of duties began",
        _WILLFUL,
        Field("duties", "text", "which duties: main = those of the office"),
    ),
    named(
        "neglect_notice",
        "notice",
        "notice of neglect; on = day it was sent",
        Field(
            "contents", "list of text", "what it says: breach (what was neglected), demand_cure ..."
        ),
    ),
    named("neglect_cured", "incident", "the neglect ended"),
    named(
        "misconduct",
        "incident",
        "fraud, dishonesty, gross negligence or other misconduct; what = which",
        _WILLFUL,
        Field("material_harm", "yes/no", "judgement: material harm to the company"),
    ),
    named(
        "agreement_breached",
        "incident",
        "the executive broke the agreement",
        _WILLFUL,
        Field("material", "yes/no", "judgement: material"),
        Field("provision", "text", "which provision"),
    ),
    named(
        "breach_notice",
        "notice",
        "notice of misconduct or of a breach; about = the incident",
    ),
    named("breach_cured", "incident", "the breach was cured; about = the incident"),
    named(
        "disability",
        "incident",
        "the executive became unable to work; until = the last day of it",
        Field("permanent", "yes/no", "judgement: disabled as the agreement defines it"),
    ),
)

GOOD_REASONS = (  # what a ground of good reason may be about
    "pay", "benefits", "duties", "reporting", "relocation", "removal", "breach", "successor",
    "other",
)  # fmt: skip

PROCEDURE: tuple[Name, ...] = (
    named(
        "hearing_opportunity",
        "happening",
        "an opportunity to appear was given; on = day of the opportunity",
        Field("reasonable", "yes/no", "judgement: a reasonable opportunity"),
        Field("counsel_included", "yes/no", "counsel could appear too"),
        Field("before_vote", "yes/no", "it came before the vote, where both are of one day", YES),
    ),
    named(
        "hearing_held",
        "happening",
        "the hearing took place",
        Field("executive_appeared", "yes/no", "the executive came"),
    ),
    named(
        "board_determination",
        "decision",
        "the board voted on the ground for termination",
        Field("finding", "text", "what it found: good_cause ..."),
    ),
    named(
        "good_reason_condition",
        "incident",
        "something that may be good reason to resign came about; what = which",
        Field("what", "text", "what it is about", choices=GOOD_REASONS, also=("kind",)),
        Field("material", "yes/no", "judgement: material"),
        Field("as_written", "yes/no", "judgement: all that the letter's words of it ask for"),
        Field("miles", "number", "how far the workplace moves"),
        Field("cut", "percent", "how much less the pay is than before", most=HUNDRED_PERCENT),
        Field("consented", "yes/no", "the executive agreed to it"),
    ),
    named("good_reason_notice", "notice", "notice of a good reason; about = the condition"),
    named(
        "good_reason_cured", "incident", "the company cured the good reason; about = the condition"
    ),
    named(
        "release_signed",
        "document",
        "a release of claims was signed",
        Field(
            "irrevocable",
            "date",
            "day from which it can no longer be revoked; `never` = as the letter says",
            NEVER,
        ),
    ),
    named("release_revoked", "document", "the release of claims was revoked"),
)

ENDS: tuple[Name, ...] = (
    named("termination_notice", "notice", "notice of termination; on = day it was given"),
    named("resignation_notice", "notice", "notice of resignation; on = day it was given"),
    named("non_renewal_notice", "notice", "notice that the term will not be renewed"),
    named(
        "terminated",
        "happening",
        "employment ended by the company; on = last day employed",
        Field(
            "stated_reason",
            "text",
            "the reason given: a ground of the letter (conviction, neglect, policy violation,"
            " breach, a sort of misconduct, or `ground iii` by its label), cause, disability,"
            " retirement, or what is none of these (reorganisation); an unknown word is told",
        ),
        Field(
            "for_cause", "yes/no", "judgement: for cause, where the agreement does not define it"
        ),
        Field("gross_misconduct", "yes/no", "judgement: for gross misconduct", only_if="for_cause"),
    ),
    named(
        "resigned",
        "happening",
        "employment ended by resignation; on = last day employed",
        Field("notice_given", "date", "day of the notice; `never` = none was given"),
        Field("good_reason", "yes/no", "judgement: for good reason"),
    ),
    named("died", "happening", "the executive died", before_hire=True),
    named(
        "property_requested",
        "notice",
        "the company asked for its property back; on = day of the request",
    ),
    named(
        "property_returned",
        "happening",
        "the executive gave back all that belongs to the company",
    ),
    named(
        "judgement",
        "judgement",
        "the answer of a person to a question that another fact leaves open; about = that fact",
        before_hire=True,
    ),
)
