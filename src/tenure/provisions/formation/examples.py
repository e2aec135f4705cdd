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
        "Please indicate your acceptance of our offer by signing the enclosed copy of this letter."
        " This offer will expire if it is not accepted on or before June 30, 2012.",
        {"expires": "2012-06-30"},
    ),
    Example(
        "Please sign and return the enclosed copy. The offer is open for five business days. This"
        " agreement becomes effective upon execution by both parties.",
        {"company_signs": True, "expires_after": 5, "business_days": True},
    ),
)
