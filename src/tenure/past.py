"""What a sentence tells of as paid already, taken back, only supposed, or of other people: it reads
like a promise, and promises the executive nothing.
"""

from __future__ import annotations

from .text.phrases import phrase

_WHO = r"(?:you|he|she|(?:the )?(?:executive|employee|officer))"
_WE = r"(?:(?:the )?(?:company|employer|bank)|we)"
_GOT = r"(?:received|earned|been (?:paid|given|granted|awarded|advanced|lent|loaned))"
_ALREADY = r"(?:already|previously|heretofore)"
_PAID = r"(?:paid|made|given|advanced|provided)"
_BACK = (
    r"(?:withdrawn|cancel+ed|rescinded|revoked|eliminated|null and void"
    r"|of no (?:further )?(?:force|effect))"
)
_NO_CASE = r"(?:(?!\b(?:if|unless|until|once|when|should|event)\b)[^.;])"
_FORMS = (
    rf"\backnowledge[sd]? (?:\w+ )?(?:that )?{_WHO} (?:(?:has|have) )?(?:\w+ )?{_GOT}",
    r"\backnowledge[sd]? (?:the |his |her |your )?(?:prior )?receipt of",
    rf"^\W*(?:(?:in|during|for|on) [^,.;]{{1,24}},? )?{_WHO} (?:(?:has"
    rf"|have) )?(?:{_ALREADY} )*{_GOT}\b",
    rf"(?<!that )(?<!which )\b{_WHO} (?:has|have|had) {_ALREADY} {_GOT}\b",
    rf"\b(?:has|have|had) {_ALREADY} (?:been )?(?:paid|provided|advanced|lent|repaid|satisfied)\b",
    rf"^\W*{_WHO} (?:were|was) (?:paid|given|granted|awarded)\b",
    rf"^\W*{_WE} (?:(?:has|have|already) )*(?:paid|gave|lent)\b",
    rf"(?:^\W*|\b(?:had|if)\b[^.;]{{0,60}}){_WE} (?:would|could|might) have {_PAID}\b",
    rf"\b(?:was|were) {_PAID} (?:\w+ )?(?:to|for) (?:\w+ )?(?:you|him|her|executive|employee"
    rf"|\ue004)"
    r"[^.;]{0,40}\b(?:in (?:19|20)\d\d|on \ue005|under \w+ (?:prior|previous|earlier|former))",
    r"\b(?:paid|provided|borne|covered|given) (?:\w+ )?by (?:your|his|her|the) (?:previous|prior"
    r"|former|current|last) employer\b",
    r"\bemployer paid (?:you|him|her|(?:the )?(?:executive|employee))\b",
    rf"^{_NO_CASE}*\b(?:is|are|was|were|(?:has|have) been) (?:hereby |now |therefore )*{_BACK}"
    r"(?! if\b| unless\b| upon\b)",
    rf"^\W*{_WHO} (?:(?:will|shall|hereby|also|agrees? to|knowingly) )*(?:waives?|forfeits?"
    r"|relinquish\w*)\b",
    r"\b(?:allowance|bonus|loan|vacation)\b[^.;,]{0,30}\b(?:ended|ceased|expired)\b",
    rf"^\W*{_WHO} (?:paid\b|agreed to (?:give up|waive|for(?:e)?go)\b)",
    rf"^{_NO_CASE}*\b(?:was|were) paid (?:out\b|on \ue005|in (?:19|20)\d\d)",
    r"^\W*nothing (?:herein|in this|contained)\b",
    r"^\W*(?:[\w-]+ ){0,2}(?:managers|vice presidents|employees (?:hired|with|who)) (?:[\w-]+"
    r" ){0,4}?(?:have|get|receive|are eligible|participate)\b",
    r"^\W*no (?:[\w-]+ ){0,3}(?:bonus|payment|allowance|loan|vacation)\b",
    r"\byour predecessor\b|\bhad an? (?:\w+ ){0,2}bonus\b",
    r"^\W*(?:the|our) (?:former|previous|outgoing) \w+",
    r"^\W*(?:mr|ms|mrs|dr)[.\u2024] [\w'-]+,[^,]{0,60}, (?:had|received|was paid)\b",
    rf"\b(?:each|every|all|our|other)(?: \w+){{0,3}} (?:who|that) reports? to {_WHO}\b",
)
_OVER = phrase("|".join(_FORMS))


def is_over(text: str) -> bool:
    """Whether a sentence tells of what is past, taken back or somebody else's."""
    return _OVER.search(text) is not None
