"""Reports about agreements: current reports, press releases, proxy texts, summaries; and plans."""

from __future__ import annotations

from ..text.phrases import phrase
from .head import Found, Head, said

FORMS = said(
    r"\bform (?:8-k|10-k|10-q|20-f|6-k|def 14a|s-1|s-4)\b|\bschedule 14a\b|\bproxy statement\b"
    r"|\bcurrent report\b"
)
COMMISSION = said(  # as a cover says it: "filed with the Commission" stands in agreements too
    r"(?:\A|\n|\bstates )\W*securities and exchange commission\W*(?:\n|\Z|washington)"
    r"|\bpursuant to section 13 or 15\(d\)|\bdate of report\b|\bexact name of registrant\b"
)
ITEM = said(
    r"\bitem ?\d\.\d\d\b|\bdeparture of directors\b|\bentry into a material definitive agreement\b"
)
PRESS = said(
    r"(?:\A|\n)\W*for immediate release\b|/pr ?newswire/"
    r"|\((?:business ?wire|pr ?newswire|globe ?newswire|marketwired?)\)"
    r"|(?:\A|\n)[ \t]*(?:press|news) release[ \t:]*(?:\n|\Z)"
)
AGREES = said(
    r"\b(?:hereby|hereunder|hereof|by and between|agree as follows|witnesseth|whereas|recitals)\b"
    r"|\bhereto\b(?! as exhibit)|\byour?\b|\b(?:the|both) (?:parties|undersigned)\b|\bparty [ab]\b"
    r"|\bthis (?:\w+ ){0,3}(?:agreement|letter|amendment|contract|deed|release)\b|\bi,"
)
BINDS = said(  # an agreement says what shall be, and what its words mean; a report what has been
    r"\bshall\b|\bagrees? (?:that|to|not)\b|\b(?:herein(?:after|above|before)?|hereafter)\b"
    r"|\"[^\"]{1,60}\",? (?:means\b|exists\b|(?:as|for (?:the )?purposes?) (?:to|of)\b)"
    r"|\b(?:cause|good reason)\b[^.;]{0,40}? means\b|\bsections? \d+(?!\d|[^.;]{0,20} of the\b)"
    r"|\bprovided,? (?:however|that)\b|\bsubject to (?:paragraph|clause|section)\b"
)
SIGNED = phrase(
    r"/s/|\b(?:by|name|title|signed|agreed|accepted)\s*:|\bin witness whereof\b"
    r"|\bi agree\b|\b(?:agreed|accepted)\s+(?:and|to|by|this)\b[^.;]{0,30}:"
)
QUALIFIED = said(r"\bqualified in (?:its|their) entirety\b")
TELLS = said(
    r"\b(?:entered|entering) into (?:an?|the|new|amended) [\w ]{0,60}agreements? with\b"
    r"(?! the (?:company|employer))|\bagreement\b[^.]{0,40}? provides\b"
    r"|\bagreements\b[^.]{0,40}? provide\b|\bemployed (?:under|pursuant to) (?:an?|his|her)\b"
    r"|(?:\b(?:mr|ms|mrs|dr)\.\s*\w+|(?<!the\s)\bexecutive)'s (?:\w+ ){0,3}agreement\b"
    r"|\bthe foregoing (?:description|summary)\b"
    r"|\b(?:this|a|the following) (?:is a )?(?:brief )?summary of\b"
)
HINTS = said(
    r"\bpursuant to (?:an|his|her|the) (?:\w+ ){0,4}agreement\b|\bunder (?:the"
    r" terms of )?(?:an|his|her|the|mr\.) (?:[\w']+ ){0,5}agreement\b"
    r"|(?:\b(?:mr|ms|mrs|dr)\.\s*\w+|(?<!the\s)\bexecutive)(?:'s)? (?:will|is|was|received|annual"
    r"|base|has|shall)\b"  # one who is called by title only is read as "Executive"
)
HAPPENED = said(
    r"\b(?:was|were|has been|have been) (?:appointed|elected|named|promoted|paid|granted|awarded)\b"
    r"|\breceived\b|\b(?:has )?served\b|\bthe (?:[\w']+ ){0,4}committee (?:has )?(?:approved|set"
    r"|reviewed|determined|granted)\b|\bannounced\b|\b(?:board|company) (?:has )?(?:appointed"
    r"|elected|named|approved|agreed)\b"
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
USUAL = (" hereby ", "agree as follows", " your ", "dear ")  # most agreements have one
SHORT = 20_000  # characters of a summary; longer ones are read in their first part
FEW = 400  # characters of text without which nothing is told about anything


def report(head: Head) -> Found | None:
    """The sign that a document reports what others have agreed. What its person has signed, or is
    greeted in, is none.
    """
    if (found := _cover(head)) is not None:
        return found
    text = head.letter.masked.text[:SHORT]
    if head.is_letter or _signed(head, text):
        return None
    if (found := head.find(SUMMARY, 150)) is not None:
        return found
    if len(text) < FEW:
        return None
    return head.anywhere(QUALIFIED) or _narrative(head, text)


def _cover(head: Head) -> Found | None:
    """What stands on the first page of a filing or of a press release, and in no letter."""
    if head.is_letter:
        return None
    if (found := head.find(FORMS, 1500)) is not None and head.find(COMMISSION, 1500):
        return found
    return head.find(ITEM, 150) or head.find(PRESS, 700)


def _signed(head: Head, text: str) -> bool:
    if any(s.kind == "signature" for s in head.letter.sentences):
        return True
    return SIGNED.search(text) is not None


def _narrative(head: Head, text: str) -> Found | None:
    """Words that tell of an agreement, in a text that binds nobody by its own words."""
    lower = head.letter.masked.lower
    if any(word in lower for word in USUAL) or AGREES.search(text):
        return None
    binding = sum(1 for _ in BINDS.finditer(text))
    if (found := head.anywhere(TELLS)) is not None:
        return found if binding <= sum(1 for _ in TELLS.finditer(text)) else None
    if binding or not HAPPENED.search(text):
        return None
    return head.anywhere(HINTS)


def plan(head: Head) -> Found | None:
    """The sign that a document has rules for many: a title, a purpose, and no party."""
    found = head.find(PLAN, 1200)
    if found is None or head.find(PERSON, 2500):
        return None
    return found if head.find(RULES, 3000) else None
