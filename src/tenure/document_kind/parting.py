"""Whether an employment has ended, or is to end on a day that is agreed: not "if it ends"."""

from __future__ import annotations

from .head import Found, Head, said

REACH = 3000  # characters in which a document says so
_VERB = (
    r"(?:(?:was|is|has been|has|shall be|will be|shall|will|be) )?(?:hereby )?"
    r"(?:terminat(?:ed?|es|ing)|end(?:ed|s|ing)?|ceased?|conclude[ds]?)"
)
_FACTS = (
    said(r"\bseparation of (?:your )?employment\b|\byour position has been eliminated\b"),
    said(r"\bhereby (?:\w+ (?:and \w+ )?)?(?:resigns?|retires?|accepts? (?:your|his|her) resign)"),
    said(
        r"\b(?:accept|confirm|regarding|concerning|of) your (?:resignation|retirement|separation)\b"
    ),
    said(r"\bintent(?:ion)? to (?:resign|retire)\b|\bwish(?:es)? to (?:resign|retire|sever)\b"),
    said(r"\bhas resigned (?:as|from)\b|\bdesire to terminate the employment\b"),
    said(r"\bwill no longer be an? (?:executive )?(?:officer|employee)\b"),
    said(r"\b(?:was|were) employed (?:by|as|with)\b"),
    said(r"\bagreed? (?:\w+ )?(?:to|upon)(?: the)? (?:termination of|terminate|sever|end)\b"),
    said(r"\bseverance to begin\b|\bdecided to terminate\b"),
    said(
        r"\ue005[^.;]{0,60}?\((?:the|hereinafter|your)?[^)\"]{0,20}\"(?:separation|termination"
        r"|resignation|retirement|departure) date"
    ),
    said(
        r"\b(?:separation|termination|resignation|retirement) date\"?,? (?:shall mean|means|is"
        r"|will be|shall be) (?:the close of business on )?\ue005"
    ),
    said(r"\blast day of (?:work|employment)\b[^.;]{0,60}?\ue005"),
    said(
        r"\b(?:termination|cessation) of (?:your|his|her) employment (?:with|by)\b"
        r"[^.;]{0,80}?\ue005"
    ),
    said(
        r"\b(?:his|her|your|its) (?:involuntary |voluntary )?(?:resignation|termination|retirement)"
        r"(?: from| as| of|,)?[^.;]{0,60}?\beffective\b[^.;]{0,30}\ue005"
    ),
    said(
        rf"\bemployment(?: (?:with|by|at|of|as|relationship)\b[^.;:]{{0,110}}?)? {_VERB}\b(?! if)"
        rf"[^.;:]{{0,80}}?(?:effective|as of|on|at|,)[^.;:]{{0,60}}?\ue005"
    ),
)
_RELEASE = said(
    r"\breleases?,? (?:[\w,]+ ){0,6}(?:discharges?|acquits?|waives?)\b|\bgeneral release\b"
    r"|\brelease of (?:all )?claims\b|\b(?:hereby|knowingly) (?:[\w,]+ ){0,5}releases?\b"
)


def parted(head: Head) -> Found | None:
    """The words that say that the employment has ended, or on which day it does."""
    return next((x for fact in _FACTS if (x := head.find(fact, REACH)) is not None), None)


def released(head: Head) -> Found | None:
    """The words by which claims are released, anywhere in the document."""
    masked = head.letter.masked
    at = masked.lower.find("release")
    while at >= 0:
        found = _RELEASE.search(masked.text, max(0, at - 60), at + 90)
        if found is not None:
            return head.at(*found.span())
        at = masked.lower.find("release", at + 7)
    return None
