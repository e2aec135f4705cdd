"""Sentences by which letters make an offer contingent, and their terms."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "This offer is contingent upon your passing a health screening.",
        {"name": "health screening"},
    ),
    Example(
        "This offer is contingent upon satisfactory completion of a background investigation.",
        {"name": "background investigation"},
    ),
    Example(
        "Our offer is also contingent upon an executed release from your non-compete obligations to"
        " Harrow Castings, Inc. in a form acceptable to the Board.",
        {"name": "Harrow Castings release", "what": "release", "judge": "board"},
    ),
    Example(
        "Additionally, this offer is subject to your submission of an I-9 form and of documents"
        " that show your right to work, no later than five days after your employment begins.",
        {"name": "I-9", "what": "i9", "days": 5},
    ),
    Example(
        "This employment offer is contingent upon completion of Employment Eligibility Verification"
        " (Form I-9).",
        {"name": "I-9", "what": "i9"},
    ),
    Example(
        "You will be required to provide documentary evidence of your identity and eligibility for"
        " employment. Such documentation must be provided within three (3) business days of your"
        " date of hire.",
        {"name": "I-9", "what": "i9", "of": "employment", "days": 3, "business_days": True},
    ),
    Example(
        "As a condition of your employment, you will be required to sign our Inventions Agreement.",
        {"name": "inventions agreement", "what": "document", "of": "employment"},
    ),
    Example(
        "This offer is contingent upon receipt of satisfactory references.",
        {"name": "reference check"},
    ),
    Example(
        "This offer is conditioned upon approval by the Compensation Committee.",
        {"name": "compensation committee approval", "judge": "board"},
    ),
    Example(
        "The offer is subject to the approval of our stockholders.",
        {"name": "stockholders approval"},
    ),
    Example(
        "This offer depends on your admission to the bar of the State of Ohio.",
        {"name": "your admission to the bar of the State of Ohio", "what": "other"},
    ),
    Example(
        "This offer is subject to your completing an I-9 form and showing satisfactory papers of"
        " your identity no later than five days after your employment begins.",
        {"name": "I-9", "what": "i9", "days": 5},
    ),
    Example(
        "Your employment is conditioned on your signing, on or before your starting date, our"
        " standard Inventions Agreement.",
        {"name": "inventions agreement", "what": "document", "days": 0},
    ),
    Example(
        "This offer is contingent on your ability to provide, within 72 hours of hire, the"
        " documents needed for Form I-9.",
        {"name": "I-9", "what": "i9", "days": 3},
    ),
    Example(
        "This offer is contingent upon verification of your education and licensure.",
        {"name": "verification of education and licensure"},
    ),
    Example(
        "We make this offer on the understanding that you will pass a drug test.",
        {"name": "drug test"},
    ),
    Example(
        "You must undergo a background check before your first day.",
        {"name": "background check", "of": "employment"},
    ),
    Example(
        "A credit check is a prerequisite to employment.",
        {"name": "credit check", "of": "employment"},
    ),
)
