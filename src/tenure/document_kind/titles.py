"""What a document calls itself, in its title, its subject line or its first sentence."""

from __future__ import annotations

from ..text.phrases import Phrase
from . import model
from .head import said

CHANGES = said(
    r"\b(?:amendment|addendum|modification|amendatory agreement|amending agreement"
    r"|waiver (?:to|of|under) [\w ]{0,40}agreement|extension (?:of|agreement|letter)"
    r"|supplement(?:al agreement)? (?:no|to)|form of waiver|reinstated employment)\b"
    r"(?! and restatement)(?! or (?:modification|waiver))"
    r"|\bthis (?:letter|memorandum) (?:\w+ ){0,4}(?:to )?(?:amends?|modif(?:y|ies))\b"
    r"(?! and restat)"
    r"|\bamended employment agreement between\b"
)
NOTIFIES = said(
    r"\bnotice (?:of|regarding|pursuant to|under)\b[^.;]{0,60}?\bemployment agreement\b"
    r"|\bthis letter (?:shall|will|is to)? ?(?:serves?|constitutes?) as (?:\w+ ){0,3}notice\b"
)
GUARANTEES = said(r"(?:\A|\n) ?(?:\w+ )?guarant(?:ee|y)(?: agreement)? ?\n")
CHANGED = said(r"\b(?:is|are) hereby (?:modified and |further )?amended\b(?! and restated)")
AT_AN_END = said(
    r"\bsep[ae]ration (?:of (?:your )?employment|agreement|and|from)\b|\breleases?\b"
    r"(?! date)|\bcancel+ation\b|\bsettlement agreement\b|\bresignation\b|\bretirement agreement\b"
    r"|\bseparation (?:package|terms)\b|\b(?:your|his|her) separation\b"
)
MAY_END = said(
    r"\b(?:severance|termination|transition|retirement|separation)\b[^.;:]{0,40}"
    r"\b(?:agreement|benefits|letter|protection)\b"
)
SEVERANCE = said(
    r"\bseverance\b|\bchange[ -](?:in|of)[ -]control\b|\bretention (?:agreement|bonus|letter)\b"
    r"|\bsalary continuation\b|\btermination (?:benefits?|protection|agreement)\b"
    r"|\bcontinuity agreement\b|\bseparation (?:pay|benefits?|agreement)\b"
)
SALE = said(r"\bchange[ -](?:in|of)[ -]control\b")
EMPLOYMENT = said(
    r"\bemployment\b[^.;:]{0,80}?\b(?:agreement|contract|terms|deed)\b|\bemployee agreement\b"
    r"|\bexecutive (?:service )?agreement\b|\bservice (?:agreement|contract)\b"
    r"|\bterms (?:and conditions )?of (?:your )?employment\b"
)
OTHERS: tuple[tuple[str, Phrase], ...] = (
    (
        model.INDEMNITY,
        said(r"\bindemni(?:fication|ty) agreement\b"),
    ),
    (
        model.AWARD,
        said(
            r"\b(?:option|restricted (?:stock|share)(?: unit)?s?|performance (?:share|unit|stock)s?"
            r"|phantom (?:stock|unit)s?|appreciation rights?|award|rsu) (?:award )?(?:agreement"
            r"|certificate)\b|\bnotice of (?:[\w ]{0,30} )?grant\b"
        ),
    ),
    (
        model.CONSULTING,
        said(
            r"\b(?:consult(?:ing|ancy|ant)|independent contractor|advisory)(?: services?)?"
            r" (?:agreement|contract)\b|\bas an independent contractor\b"
        ),
    ),
    (
        model.COVENANTS,
        said(
            r"\b(?:non-?competition|non-?compete|non-?solicitation|confidentiality|non-?disclosure"
            r"|proprietary information|confidential information|inventions?)\b[^.;:]{0,60}?"
            r"\bagreement\b"
        ),
    ),
)
OFFER = said(
    r"\b(?:offer(?:ing)? (?:you|of employment|to you)\b(?! the following (?:terms|benefits))"
    r"|(?:our|this|an|employment|the) offer\b(?! to purchase)(?! letter dated)|letter of offer"
    r"|make you an offer)\b"
)
WELCOME = said(
    r"\byour employment (?:will|shall) (?:begin|commence|start)\b|\byour (?:start|first)"
    r" (?:date|day)\b|\bpleased to (?:confirm|welcome)\b|\b(?:begin|start)ing (?:salary|date)\b"
)
HIRED = said(
    r"\b(?:employ(?:s|ed|ment)?|position|base salary)\b[^.;]{0,60}?"
    r"\b(?:agreement|of|as|by|with|per)\b"
    r"|\b(?:engages?|employs?|retain the services of) (?:the )?(?:employee|executive)\b"
)
