"""Reports about agreements: current reports, press releases, proxy texts, summaries; and plans."""

from __future__ import annotations

from ..text.phrases import phrase
from .head import Found, Head, said

FORMS = said(
    r"\bform (?:8-k|10-k|10-q|20-f|6-k|def 14a|s-1|s-4)\b|\bschedule 14a\b|\bproxy statement\b"
    r"|\bcurrent report\b"
)
COMMISSION = said(
    r"\bsecurities and exchange commission\b|\bpursuant to section 13 or 15\(d\)|\bdate of report\b"
    r"|\bexact name of registrant\b"
)
PRESS = said(
    r"\bfor immediate release\b|\((?:business ?wire|pr ?newswire|globe ?newswire|marketwired?)\)"
    r"|/pr ?newswire/|\bpress release\b"
)
AGREES = said(
    r"\b(?:hereby|hereto|hereunder|hereof|by and between|agree as follows|witnesseth|whereas)\b"
    r"|\byou(?:r)?\b|\b(?:the|both) (?:parties|undersigned)\b|\bthis (?:\w+ ){0,3}(?:agreement"
    r"|letter|amendment|contract|deed|release)\b|\bparty [ab]\b|\bi,"
)
SIGNED = phrase(r"/s/|\b(?:by|name|title|signed|agreed|accepted)\s*:|\bin witness whereof\b")
TELLS = said(
    r"\bsummary of\b|\bqualified in its entirety\b|\b(?:entered|entering) into an? [\w ]{0,60}"
    r"agreement with\b|\bpursuant to (?:an|his|her|the) (?:\w+ ){0,4}agreement\b|\bunder (?:the"
    r" terms of )?(?:an|his|her|the|mr\.) (?:[\w']+ ){0,5}agreement\b|\bagreement[^.]{0,40}?"
    r"\bprovides\b|\b(?:mr|ms|mrs|dr)\.\s*\w+(?:'s)? (?:will|is|was|received|annual|base|has|shall)"
)
SUMMARY = said(
    r"\bsummary of (?:[\w'.]+ ){0,6}(?:agreements?|amendments?|arrangements?|compensation|terms)\b"
)
PLAN = said(
    r"(?:\A|\n)[^\n.]{0,90}\b(?:plan|program|policy)\b(?: document)?[ ]*(?:\([^)\n]{0,60}\))?[ ]*\n"
)
RULES = said(
    r"\bpurposes? of (?:the|this) [^.;]{0,60}?(?:plan|program|policy)\b|\b(?:the|this) (?:plan"
    r"|program|policy) (?:is|are|was|shall be|has been) (?:intended|designed|established|adopted"
    r"|effective|administered)\b|\beligible (?:employees?|executives?|individuals?) (?:means|who)\b"
    r"|\bparticipants?\" (?:means|shall mean)\b"
)
PERSON = said(
    r"\bdear\b|\bby and (?:between|among)\b|\bbetween\b[^.]{0,200}\(\W{0,3}(?:the )?\W{0,2}"
    r"(?:executive|employee|officer)\b"
)
USUAL = (
    "/s/",
    " hereby ",
    "agree as follows",
    "witness whereof",
    " your ",
    "dear ",
)  # most have one
SHORT = 20_000  # characters of a summary; longer ones are read in their first part
FEW = 400  # characters of text without which nothing is told about anything


def report(head: Head) -> Found | None:
    """The sign that a document reports what others have agreed."""
    if (found := head.find(FORMS, 1500)) is not None and head.find(COMMISSION, 1500):
        return found
    if (found := head.find(PRESS, 700)) is not None:
        return found
    text, lower = head.letter.masked.text[:SHORT], head.letter.masked.lower
    if (found := head.find(SUMMARY, 150)) is not None and not head.is_letter:
        return None if SIGNED.search(text) else found
    if any(word in lower for word in USUAL) or len(text) < FEW:
        return None
    if SIGNED.search(text) or AGREES.search(text):
        return None
    return head.anywhere(TELLS)


def plan(head: Head) -> Found | None:
    """The sign that a document has rules for many: a title, a purpose, and no party."""
    found = head.find(PLAN, 1200)
    if found is None or head.find(PERSON, 2500):
        return None
    return found if head.find(RULES, 3000) else None
