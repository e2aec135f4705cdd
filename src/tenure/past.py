"""What a sentence tells of as paid already, taken back, only supposed, or of other people: it reads
like a promise, and promises the executive nothing.
"""

from __future__ import annotations

from .text.phrases import phrase

_WHO = r"(?:you|he|she|(?:the )?(?:executive|employee|officer))"
_GOT = r"(?:received|earned|been (?:paid|given|granted|awarded|advanced|lent|loaned))"
_BACK = (
    r"(?:withdrawn|cancel+ed|rescinded|revoked|eliminated|forfeited|null and void"
    r"|of no (?:further )?(?:force|effect)|no longer (?:payable|owed|in effect))"
)
_OVER = phrase(
    rf"\backnowledge[sd]? (?:\w+ )?(?:that )?{_WHO} (?:(?:has|have) )?(?:\w+ )?{_GOT}"
    rf"|\backnowledge[sd]? (?:the |his |her |your )?(?:prior )?receipt of"
    rf"|^\W*(?:(?:in|during|for|on) [^,.;]{{1,24}},? )?{_WHO} (?:(?:has|have) )?(?:already "
    rf"|previously "
    rf"|heretofore )*{_GOT}\b"
    rf"|\b{_WHO} (?:has|have|had) (?:already|previously|heretofore) {_GOT}\b"
    rf"|\b(?:has|have|had) (?:already|previously|heretofore) (?:been )?(?:paid|provided|advanced"
    r"|lent|repaid|satisfied)\b"
    rf"|\b(?:is|are|was|were|(?:has|have) been) (?:hereby |now |therefore )*{_BACK}(?! if\b"
    rf"| unless\b| upon\b)"
    r"|\b(?:was|were) (?:paid|made|given|advanced|provided) (?:\w+ )?(?:to|for) (?:\w+ )?(?:you|him"
    r"|her|executive|employee|\ue004)[^.;]{0,40}\b(?:in (?:19|20)\d\d|on \ue005|under (?:your"
    r"|his|her"
    r"|a|the) (?:prior|previous|earlier|former))"
    rf"|\b(?:we|company|employer|bank) (?:would|could|might) have (?:paid|made|given|granted)\b"
    rf"|^\W*{_WHO} (?:(?:will|shall|hereby|also|agrees? to|knowingly) )*(?:waives?|forfeits?"
    r"|relinquish\w*)\b"
    r"|\b(?:paid|provided|borne|covered|given) (?:\w+ )?by (?:your|his|her|the) (?:previous|prior"
    r"|former|current|last) employer\b|\bemployer paid (?:you|him|her|(?:the )?(?:executive"
    r"|employee))\b"
    r"|^\W*(?:the )?(?:company|employer|bank|we) (?:(?:has|have|already) )*(?:paid|gave|lent)\b"
    rf"|^\W*{_WHO} (?:were|was) (?:paid|given|granted|awarded)\b"
    r"|\byour predecessor\b|\bhad an? (?:\w+ ){0,2}bonus\b"
    r"|^\W*(?:mr|ms|mrs|dr)[.\u2024] [\w'-]+,[^,]{0,60}, (?:had|received|was paid)\b"
    r"|\b(?:allowance|bonus|loan|vacation)\b[^.;,]{0,30}\b(?:ended|ceased|expired)\b"
    r"|^\W*no (?:[\w-]+ ){0,3}(?:bonus|payment|allowance|loan|vacation)\b"
    r"|^\W*(?:the|our) (?:former|previous|outgoing) \w+"
    rf"|\b(?:each|every|all|our|other)(?: \w+){{0,3}} (?:who|that) reports? to {_WHO}\b"
)


def is_over(text: str) -> bool:
    """Whether a sentence tells of what is past, taken back or somebody else's."""
    return _OVER.search(text) is not None
