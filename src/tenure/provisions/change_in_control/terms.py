"""The names that a change in control goes by."""

from __future__ import annotations

from ...text.phrases import phrase

TERM = (
    r"(?:Change (?:in|of) Control|Fundamental (?:Transaction|Change)|(?:Acquisition|Sale"
    r"|Liquidity) Event|Corporate Transaction|(?:Acquisition|Sale) of the Company)"
)
WORDS = (
    "change in control", "change of control", "fundamental trans", "fundamental change",
    "acquisition event", "sale event", "liquidity event", "corporate transaction",
    "acquisition of the company", "sale of the company",
)  # fmt: skip
DEFINED = phrase(rf"{TERM}(?: Event| Transaction| of the (?:Company|Corporation|Bank|Employer))?")
