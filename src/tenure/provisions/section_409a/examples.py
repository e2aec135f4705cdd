"""Sentences on section 409A, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "If you are a specified employee under Section 409A, payments on your separation will"
        " be delayed until six months after the date of your separation or, if earlier, your"
        " death.",
        {"delay_months": 6, "or_death": True},
    ),
    Example(
        "Because you are a specified employee, nothing will be paid to you for six months after"
        " you leave, Section 409A so requiring.",
        {"delay_months": 6},
    ),
    Example(
        "For Section 409A each installment shall be viewed as its own payment.",
        {"separate": True},
    ),
    Example(
        "Each installment is a separate payment for purposes of Section 409A of the Code.",
        {"separate": True},
    ),
    Example(
        "This Agreement is intended to comply with Code Section 409A and shall be interpreted"
        " accordingly.",
        {"meant": True},
    ),
    Example(
        "The bonus is a short-term deferral under Section 409A. No payment to a specified"
        " employee within the meaning of Section 409A shall be made during the six-month period"
        " after the separation.",
        {"delay_months": 6, "short_term": True},
    ),
    Example(
        "If the Executive is a specified employee under Section 409A, any payment shall be delayed"
        " until the first business day after the date that is six (6) months following the"
        " separation from service.",
        {"delay_months": 6, "business_day": True},
    ),
    Example(
        "If you are a specified employee under Section 409A, payments will be delayed until the"
        " date that is six months and one day after your separation from service, to the extent"
        " required.",
        {"delay_months": 6, "day_after": True, "as_required": True},
    ),
    Example(
        "If the Executive is a specified employee, no payment shall be made before the first"
        " day of the seventh month after the separation from service under Section 409A.",
        {"delay_months": 6, "month_begins": True},
    ),
    Example(
        "Payments under this letter are meant to be exempt from Section 409A of the Code.",
        {"exempt": True},
    ),
    Example(
        "Payments to a specified employee will be delayed until six months after the"
        " separation under Section 409A. Whatever was delayed will then be paid in a lump sum"
        " on the day after that time.",
        {"delay_months": 6, "caught_up": True},
    ),
    Example(
        "References to a termination of employment mean a separation from service within the"
        " meaning of Section 409A. The Company has no liability to you for any tax under"
        " Section 409A.",
        {"separation": True, "no_liability": True},
    ),
)
