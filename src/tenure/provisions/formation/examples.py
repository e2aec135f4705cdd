"""Sentences by which an agreement comes about, and their terms."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "If you wish to accept this position, please sign and date this letter and return it to me."
        "\n\nSincerely,\n\n/s/ Paula Renn\n\nPaula Renn\n\n/s/ Otto Vance          May 6, 2011\n\n"
        "Agreed and Accepted          Date\n",
        {
            "return_to": "me",
            "company_signed": "Paula Renn",
            "executive_signed": "Otto Vance",
            "signature_date": "2011-05-06",
        },
    ),
    Example(
        "To indicate your acceptance, please sign this letter in the space below and return it to"
        " the Board for its final acceptance. This letter shall become effective upon the date of"
        " final acceptance by the Board.\n\nACCEPTED:\n\n/s/ Otto Vance\n\nDate:\n",
        {
            "accepted_by": "Board",
            "return_to": "the Board",
            "executive_signed": "Otto Vance",
            "date_left_blank": True,
        },
    ),
    Example(
        "To accept, please sign this letter.\n\nAccepted: /s/ Otto Vance   Date: May 6, 2011\n",
        {"executive_signed": "Otto Vance", "signature_date": "2011-05-06"},
    ),
    Example(
        "Please indicate your acceptance of our offer by signing the enclosed copy of this letter."
        " This offer will expire if it is not accepted on or before June 30, 2012.",
        {"expires": "2012-06-30"},
    ),
    Example(
        "To accept this agreement, please sign it below and return it to us. This agreement will"
        " become effective on the eighth day after you sign it, provided you have not revoked it.",
        {"effective_after": 8, "return_to": "us"},
    ),
    Example(
        "Please sign this letter below. This letter agreement shall not become effective until ten"
        " (10) days after it is signed by the Executive.",
        {"effective_after": 10},
    ),
    Example(
        "Please sign and return the enclosed copy. The offer is open for five business days. This"
        " agreement becomes effective upon execution by both parties.",
        {"company_signs": True, "expires_after": 5, "business_days": True},
    ),
    Example(
        "Kindly sign both originals and return one to me no later than May 14, 2003, after which"
        " date this offer will lapse.",
        {"expires": "2003-05-14", "return_to": "me"},
    ),
    Example(
        "Please indicate your acceptance by signing below. We ask you to fax the signed copy to us"
        " by June 9, 2001.",
        {"expires": "2001-06-09", "asked": True},
    ),
    Example(
        "Please sign and return this letter within ten days.",
        {"expires_after": 10, "asked": True},
    ),
    Example(
        "If you wish to accept, please sign this letter and return it to Ada B. Quill by 5:00 p.m."
        " Eastern on May 9, 2014, after which the offer will lapse.",
        {"expires": "2014-05-09", "return_to": "Ada B. Quill"},
    ),
    Example(
        "Please sign and return a copy of this letter to me.\n\nSincerely,\n\n/s/\nCarla"
        " Renn\n\nCarla Renn\n\nACCEPTED AND AGREED:\n\n/s/ Otto\nP. Vance\n\nOtto P. Vance\n",
        {"return_to": "me", "company_signed": "Carla Renn", "executive_signed": "Otto P. Vance"},
    ),
    Example("You have until July 7, 2006 to accept.", {"expires": "2006-07-07"}),
    Example(
        "We will hold this position open for you until April 1, 2002.", {"expires": "2002-04-01"}
    ),
)
