"""Sentences that ask for a release of claims, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "Your severance is subject to your signing a release of claims within 45 days after the"
        " termination of your employment and not revoking it within 7 days.",
        {"within_days": 45, "revoke_days": 7},
    ),
    Example(
        "If we terminate you without Cause, we will pay you 12 months of base pay (provided"
        " you've signed our release).",
        {},
    ),
    Example(
        "Provided that you sign this letter and do not revoke it, and sign the release attached"
        " to it within 30 days after your last day of employment, the Company will pay you"
        " severance. You may revoke this letter within eight days after signing it.",
        {"within_days": 30, "revoke_days": 8},
    ),
    Example(
        "The severance payments described above are conditioned upon the Executive executing"
        " and delivering to the Company a general release.",
        {},
    ),
    Example(
        "In order to receive the separation pay, Employee must sign a waiver and release no"
        " later than thirty (30) days following the date of termination.",
        {"within_days": 30},
    ),
    Example(
        "As a condition of the benefits in this section, you shall execute a full release of"
        " all claims, for which you will be given twenty-one (21) days to consider.",
        {"consider_days": 21},
    ),
    Example(
        "If we part with you without cause, we will pay you four months of salary, so long as"
        " you sign our usual release.",
        {"of_one": True},
    ),
    Example(
        "Upon a termination without Cause the Company shall pay your salary for eight months,"
        " subject to your giving it a general release.",
        {"of_one": True},
    ),
    Example(
        "If you are let go without cause, you will receive three months of salary. In each case"
        " you will be required to sign a general release.",
        {},
    ),
    Example(
        "You will be paid five months of salary within 20 days after you sign, and do not"
        " revoke, our standard separation agreement.",
        {"of_one": True, "unrevoked": True},
    ),
    Example(
        "The foregoing are conditioned on your execution and non-revocation of a general"
        " release within 40 days.",
        {"within_days": 40, "unrevoked": True},
    ),
    Example(
        "If we let you go without cause, you will receive six months of salary, subject to your"
        " signing a general release that becomes irrevocable within 50 days.",
        {"of_one": True, "within_days": 50, "past_revoking": True},
    ),
    Example(
        "Your eligibility for severance is based upon the execution of a Parting and Release of"
        " All Claims Agreement.",
        {},
    ),
    Example(
        "1. If we let you go without cause, we will pay you six months of salary if you sign a"
        " release.\n\n2. If we let you go without cause after a sale, you will receive a lump"
        " sum of one year of salary.",
        {"of_some": True, "on": ["without_cause"], "not_on": ["without_cause"]},
    ),
    Example(
        "No severance shall be paid unless, on or prior to the 55th day following the date of"
        " your separation from service, you have executed a release of claims.",
        {"within_days": 55},
    ),
    Example(
        "If you are let go without cause, you will receive three months of salary. This"
        " requires that you sign a release of claims.",
        {},
    ),
    Example(
        "If we let you go without cause, then, upon your furnishing to us a waiver and release"
        " of claims, you will receive seven months of salary.",
        {"of_one": True},
    ),
    Example(
        "If we let you go without cause, you will receive seven months of salary. Any payment"
        " under this paragraph shall only be payable if you deliver to us a release of claims.",
        {},
    ),
    Example(
        "1. If we let you go without cause, we will pay you six months of salary.\n\n2. If we"
        " let you go without cause after a sale, you will receive a lump sum of one year of"
        " salary.\n\n3. Payments under Sections 1 and 2 are conditioned on your signing a"
        " release.",
        {},
    ),
    Example(
        "The Company's obligations under Sections 4(a) and 4(c) are conditioned upon the"
        " Executive's signing, within 40 days after the date of termination, and not revoking a"
        " release of claims.",
        {"within_days": 40, "unrevoked": True},
    ),
    Example(
        "1. If we let you go without cause, we will pay you six months of salary.\n\n2. If your"
        " employment ends because of your death, we will pay your estate two months of"
        " salary.\n\n3. The Company shall have no obligation under Section 1 unless you sign a"
        " release of claims.",
        {"of_some": True, "on": ["without_cause"], "not_on": ["died"]},
    ),
    Example(
        "You release the Company from all claims. You have 30 days to consider this letter and"
        " may revoke it within 8 days after signing it.",
        {"given": True, "revoke_days": 8, "consider_days": 30},
    ),
    Example(
        "Your right to severance hinges on your signature of a waiver and release of claims.",
        {},
    ),
    Example(
        "Severance will be paid on the first payroll date after the release of claims has"
        " become effective.",
        {},
    ),
    Example(
        "No severance is due unless you deliver a release of claims and do not revoke it.",
        {"unrevoked": True},
    ),
    Example(
        "You hereby release and forever discharge the Company from all claims and demands, and"
        " the Company hereby releases you from all claims and demands. You may revoke this"
        " letter agreement within seven days after you sign it.",
        {"given": True, "mutual": True, "revoke_days": 7},
    ),
    Example(
        "You hereby release and forever discharge the Company from all claims and demands. You"
        " have 21 days to consider this letter agreement, and you may revoke this letter"
        " agreement within seven days after you sign it.",
        {"given": True, "revoke_days": 7, "consider_days": 21},
    ),
    Example(
        "Your severance is subject to your signing a release of claims within 50 days after your"
        " termination. If that period spans two calendar years, payment shall be made in the second"
        " year.",
        {"within_days": 50, "later_year": True},
    ),
    Example(
        "Your employment ends on May 3, 2019. The Company will pay you $41,000 if you sign the"
        " release and do not revoke it.",
        {"unrevoked": True},
    ),
    Example(
        "Provided that you sign and do not revoke the Release within 30 days after your"
        " termination, the Company will pay you $41,000 as severance.",
        {"within_days": 30, "unrevoked": True},
    ),
)
