"""What the sorts of general clauses are made of: who speaks, what a clause may not hold besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...text.phrases import Phrase, phrase
from ...text.values import COUNT, DATE, DURATION, FRACTION, MONEY, MULTIPLE, PERCENT

Clause = Literal[
    "counterparts", "severability", "headings", "construction", "manner of notice",
    "defined terms", "precedence", "recital", "words of agreement", "engagement", "signing",
    "waiver", "remedies", "terms left in force", "acknowledgement", "court", "survival",
    "own costs", "further acts", "authority", "scope of a release", "no admission",
]  # fmt: skip

PARTY = (
    r"(?:(?:the )?(?:parties|executive|employee|company|corporation|employer|consultant"
    r"|undersigned)|each party|both parties|you|i|we|they)"
)
ASSENTS = r"(?:acknowledge|agree|understand|recogni[sz]e|represent|confirm|stipulate|intend)s?"
LEAD = (  # a label, a turn, and who agrees to what follows
    r"^\W*(?:\w{1,4}[.)\u2024] )?(?:(?:furthermore|moreover|in addition|accordingly|therefore"
    r"|additionally|however|further),? )?"
    rf"(?:{PARTY}(?: hereto)?(?: and (?:the )?\w+)? (?:\w+ )?{ASSENTS}"
    rf"(?:,? and (?:\w+ )?{ASSENTS})? that,? )?"
)
PAPER = (
    r"(?:this|the|such|said) (?:[\w-]+ ){0,4}?"
    r"(?:agreement|letter|amendment|contract|release|instrument|document|waiver)"
)
CLAUSE = r"(?:provision|term|part|portion|section|clause|covenant|paragraph|restriction|sentence)s?"
PAYS = phrase(  # a sentence with these may move a figure
    r"\b(?:pay|pays|paid|payments?|payable|salary|compensation|bonus\w*|severance|vest\w*|options?"
    r"|shares|reimburs\w+|benefits? (?:under|payable|provided|continu)|forfeit\w*|repay\w*"
    r"|accelerat\w+|cease\w*|resign\w*|vacation|relocat\w+|fees|liquidated|days? (?:to|in which)"
    r"|revo[ck]\w+|insurance|cobra)\b"
)
FORBIDS = phrase(r"\b(?:shall not|will not|may not|agrees? not to|covenants? not|must)\b")
MEASURES = f"{MONEY}{PERCENT}{FRACTION}{MULTIPLE}{DURATION}{DATE}{COUNT}"


@dataclass(frozen=True)
class Sort:
    """One sort: in every clause of it stands one of its `words` (small letters), and one of its
    `phrases` matches, and none of those it is `not_with`. It may name the sorts of values that it
    `allows`, and no others.
    """

    settles: str
    words: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    examples: tuple[str, ...]
    allows: str = COUNT
    not_with: tuple[Phrase, ...] = (PAYS,)

    def fits(self, text: str) -> bool:
        """Whether a sentence is a clause of this sort and nothing else."""
        if any(value in text for value in MEASURES if value not in self.allows):
            return False
        return any(p.search(text) for p in self.phrases) and not any(
            p.search(text) for p in self.not_with
        )
