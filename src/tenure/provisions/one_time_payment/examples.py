"""Sentences that promise a sum once, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(  # a share of a salary that is stated is a sum
        "We will pay you a retention bonus equal to 40% of your current base salary of $250,000."
        " One-fourth of the bonus will be paid on May 1, 2031 and the remaining three-fourths on"
        " May 1, 2032.",
        {
            "purpose": "retention_bonus",
            "amount": "$100,000.00",
            "parts": [
                {"amount": "$25,000.00", "when": "date", "date": "2031-05-01"},
                {"amount": "$75,000.00", "when": "date", "date": "2032-05-01"},
            ],
        },
    ),
    Example(
        "You will be paid a sign-on bonus of $90,000. If you resign before the second anniversary"
        " of your start date, you will repay the after-tax amount of it, reduced by 1/24th for each"
        " full month of employment completed.",
        {
            "purpose": "signing_bonus",
            "amount": "$90,000.00",
            "repaid_within": 24,
            "repaid_on_resignation": True,
            "repaid_net": True,
            "repaid_prorated": True,
            "repaid_by": "months not completed",
        },
    ),
    Example(
        "On your last day the Company will pay you all wages earned through that day and $8,410.50"
        " for your accrued but unused vacation.",
        {"purpose": "payment", "amount": "$8,410.50"},
    ),
    Example(
        "You will receive a transaction bonus of $70,000 on March 1, 2031.",
        {
            "purpose": "transaction_bonus",
            "amount": "$70,000.00",
            "when": "date",
            "date": "2031-03-01",
        },
    ),
    Example(
        "You will be paid a signing bonus of $45,000. If you resign or are terminated with"
        " cause prior to 18 months, this bonus must be returned to us.",
        {
            "purpose": "signing_bonus",
            "amount": "$45,000.00",
            "repaid_within": 18,
            "repaid_on_resignation": True,
            "repaid_for_cause": True,
        },
    ),
    Example(
        "You will be paid a signing bonus of $65,000. It is agreed, however, that the bonus"
        " will be held until such time as the Company has closed its next financing.",
        {"purpose": "signing_bonus", "amount": "$65,000.00", "on_condition": True},
    ),
    Example(
        "Your sign-on bonus of $24,000 will be paid in two equal installments, the first on your"
        " start date and the second on the first anniversary of your start date. Should you"
        " leave voluntarily in your first year, it must be reimbursed.",
        {
            "purpose": "signing_bonus",
            "amount": "$24,000.00",
            "parts": [
                {"amount": "$12,000.00"},
                {"amount": "$12,000.00", "when": "after", "months": 12},
            ],
            "repaid_within": 12,
            "repaid_on_resignation": True,
        },
    ),
    Example(
        "Should you stay until the sale is over, you will be paid a stay bonus of $31,000.",
        {"purpose": "retention_bonus", "amount": "$31,000.00", "on_condition": True},
    ),
    Example(
        "We will make a payment in the amount of $7,125.50 as compensation for two weeks of"
        " accrued vacation.",
        {"purpose": "payment", "amount": "$7,125.50"},
    ),
    Example(
        "In the event that the refinery is sold, Executive shall receive a lump-sum payment of"
        " $210,000.",
        {"purpose": "payment", "amount": "$210,000.00", "form": "lump sum", "on_condition": True},
    ),
    Example(
        "As compensation for the plan that ends, Employer will pay Executive a single cash lump"
        " sum payment on June 15, 2009 of $33,250.",
        {
            "purpose": "payment",
            "amount": "$33,250.00",
            "form": "lump sum",
            "when": "date",
            "date": "2009-06-15",
        },
    ),
    Example(
        "In addition, you will receive a bonus of $12,000 related to your work on the plant.",
        {"purpose": "payment", "amount": "$12,000.00"},
    ),
    Example(
        "You will receive a sign-on bonus of $40,000 within 30 days of your start date.",
        {"purpose": "signing_bonus", "amount": "$40,000.00", "when": "after", "days": 30},
    ),
    Example(
        "The Company will buy out your unvested award from your present employer in cash upon your"
        " date of hire: $88,000.",
        {"purpose": "buyout", "amount": "$88,000.00", "when": "hire", "form": "cash"},
    ),
    Example(
        "On your first day of employment you will be paid a signing bonus of $36,000. If you"
        " resign within eighteen months of your start date, you will repay a pro rata part of the"
        " signing bonus by the whole months remaining in that time.",
        {
            "purpose": "signing_bonus",
            "amount": "$36,000.00",
            "when": "hire",
            "repaid_within": 18,
            "repaid_prorated": True,
            "repaid_by": "full months remaining",
            "repaid_on_resignation": True,
        },
    ),
    Example(
        "On your first day of employment you will be paid a signing bonus of $25,000. If you"
        " voluntarily resign within twelve months of your start date, or are terminated for Cause,"
        " you will repay a prorated part of the signing bonus.",
        {
            "purpose": "signing_bonus",
            "amount": "$25,000.00",
            "when": "hire",
            "repaid_within": 12,
            "repaid_prorated": True,
            "repaid_on_resignation": True,
            "repaid_for_cause": True,
        },
    ),
    Example(
        "The Executive shall be entitled to receive a retention bonus in the amount of $50,500.",
        {"purpose": "retention_bonus", "amount": "$50,500.00"},
    ),
    Example(
        "To make up for the bonus that you will lose, we will pay you $42,000 on May 15, 2011.",
        {"purpose": "payment", "amount": "$42,000.00", "when": "date", "date": "2011-05-15"},
    ),
    Example(
        "In consideration of the restrictive covenants above, the Company shall pay you the sum"
        " of $125,000.",
        {"purpose": "payment", "amount": "$125,000.00"},
    ),
    Example(
        "You will receive an up-front bonus of $18,000.",
        {"purpose": "signing_bonus", "amount": "$18,000.00"},
    ),
    Example(
        "Sign-On Bonus: $64,000, one-half with your first paycheck and one-half on the first"
        " anniversary of your start date. If you resign within twelve months of your start"
        " date, you will return the first installment.",
        {
            "purpose": "signing_bonus",
            "amount": "$64,000.00",
            "parts": [
                {"amount": "$32,000.00", "when": "pay_day", "pay_run": 1},
                {"amount": "$32,000.00", "when": "after", "months": 12},
            ],
            "repaid_within": 12,
            "repaid_on_resignation": True,
            "repaid_part": "$32,000.00",
        },
    ),
    Example(
        "Hiring bonus: $30,000, paid within 20 days of hire. 100% is repayable if you resign"
        " within 12 months of your start date; 50% is repayable if you resign in months 13 to 18.",
        {
            "purpose": "signing_bonus",
            "amount": "$30,000.00",
            "when": "after",
            "days": 20,
            "repaid_on_resignation": True,
            "repaid_steps": [{"share": 100, "within": 12}, {"share": 50, "within": 18}],
        },
    ),
    Example(
        "You will receive a sign-on bonus of $45,000 with your second paycheck. You must repay"
        " it, net of taxes, if you voluntarily leave or are discharged for Cause before May 2,"
        " 2007.",
        {
            "purpose": "signing_bonus",
            "amount": "$45,000.00",
            "when": "pay_day",
            "pay_run": 2,
            "repaid_on_resignation": True,
            "repaid_for_cause": True,
            "repaid_before": "2007-05-02",
            "repaid_net": True,
        },
    ),
    Example(
        "You will receive a hiring bonus of $26,000. If your employment ends for any reason"
        " other than death within two years, you must repay it.",
        {"purpose": "signing_bonus", "amount": "$26,000.00", "repaid_unread": True},
    ),
    Example(
        "The Company will pay you $22,000 within 10 days of your start date.",
        {"purpose": "payment", "amount": "$22,000.00", "when": "after", "days": 10},
    ),
    Example(
        "You will receive a sign-on bonus of $36,000, half within 20 days of your start date"
        " and half on March 1, 2011 if you are then employed by us. If you resign without Good"
        " Reason within one year of your start date, you will repay it within 45 days of your"
        " last day.",
        {
            "purpose": "signing_bonus",
            "amount": "$36,000.00",
            "parts": [
                {"amount": "$18,000.00", "when": "after", "days": 20},
                {"amount": "$18,000.00", "when": "date", "date": "2011-03-01"},
            ],
            "if_employed": True,
            "repaid_within": 12,
            "repaid_on_resignation": True,
            "repaid_not_for_reason": True,
            "repaid_in_days": 45,
        },
    ),
    Example(
        "You will receive a signing bonus of $22,000 on your start date, which you will repay"
        " if you resign within eighteen months of its payment.",
        {
            "purpose": "signing_bonus",
            "amount": "$22,000.00",
            "when": "hire",
            "repaid_within": 18,
            "repaid_from_payment": True,
            "repaid_on_resignation": True,
        },
    ),
    Example(
        "You will receive a signing bonus of \u20ac9,500 on your start date.",
        {"purpose": "signing_bonus", "abroad": "EUR 9,500.00", "when": "hire"},
    ),
    Example(
        "You will be paid a one-time bonus of $27,000 within ten days after the offering closes.",
        {
            "purpose": "payment",
            "amount": "$27,000.00",
            "paid": "within ten days after the offering closes",
            "on_condition": True,
        },
    ),
    Example(
        "Executive is entitled to a signing bonus of $12,000 in two installments.",
        {"purpose": "signing_bonus", "amount": "$12,000.00", "parts_unread": True},
    ),
    Example(
        "You will receive a special one-time payment of $65,000 within ten days after signing this"
        " Agreement.",
        {
            "purpose": "payment",
            "amount": "$65,000.00",
            "paid": "within ten days after signing this Agreement",
        },
    ),
    Example(
        "You will receive a signing bonus of $6,000 on the 60th day of employment.",
        {"purpose": "signing_bonus", "amount": "$6,000.00", "when": "after", "days": 59},
    ),
    Example(
        "On the Closing Date, you will be paid a one-time payment of $14,000.",
        {
            "purpose": "payment",
            "amount": "$14,000.00",
            "paid": "on the Closing Date",
            "on_condition": True,
        },
    ),
    Example(
        "You will receive a sign-on bonus of $70,000, $40,000 on your start date and $30,000 on the"
        " first anniversary of your start date. If you resign within 12 months of the payment of"
        " either installment, you will repay that installment.",
        {
            "purpose": "signing_bonus",
            "amount": "$70,000.00",
            "parts": [
                {"amount": "$40,000.00", "repaid_within": 12},
                {"amount": "$30,000.00", "when": "after", "months": 12, "repaid_within": 12},
            ],
            "repaid_from_payment": True,
            "repaid_on_resignation": True,
        },
    ),
    Example(
        "You will receive a signing bonus of $44,000 on your start date. If you resign within ten"
        " months of your start date, you will repay a pro rata part of it by the days remaining.",
        {
            "purpose": "signing_bonus",
            "amount": "$44,000.00",
            "when": "hire",
            "repaid_within": 10,
            "repaid_prorated": True,
            "repaid_by": "days",
            "repaid_on_resignation": True,
        },
    ),
    Example(
        "If you remain employed through the Separation Date, the Company will pay you a retention"
        " bonus of $61,000.",
        {
            "purpose": "retention_bonus",
            "amount": "$61,000.00",
            "on_condition": True,
        },
    ),
    Example(
        "You will receive a retention award of $62,000, payable in cash on June 30, 2022.",
        {
            "purpose": "retention_bonus",
            "amount": "$62,000.00",
            "form": "cash",
            "when": "date",
            "date": "2022-06-30",
        },
    ),
    Example(
        "You will be paid a retention bonus of $63,000 on March 1, 2023, subject to your continued"
        " employment through that date.",
        {
            "purpose": "retention_bonus",
            "amount": "$63,000.00",
            "when": "date",
            "date": "2023-03-01",
            "if_employed": True,
        },
    ),
    Example(
        "You will be paid a retention bonus of $64,000 if you remain employed with us through June"
        " 30, 2023.",
        {"purpose": "retention_bonus", "amount": "$64,000.00", "employed_through": "2023-06-30"},
    ),
    Example(
        "If you stay employed for six months from your start date, you will be paid a signing bonus"
        " of $65,000.",
        {
            "purpose": "signing_bonus",
            "amount": "$65,000.00",
            "when": "after",
            "months": 6,
            "if_employed": True,
        },
    ),
)
