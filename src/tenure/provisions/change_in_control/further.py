"""Deals that a limb names besides those that are understood, and those of another company."""

from __future__ import annotations

from ...text.phrases import phrase

_BESIDES = (  # a deal that is named besides, however it is said
    (
        phrase(
            r"\b(?:or|,) (?:(?:the|a|any|its) )?(?:\w+ ){0,3}?(?:sale|transfer|lease|disposition"
            r"|exchange) (?:or (?:other )?\w+ )?(?:by \w+(?: \w+)? )?of [^;,]{0,60}?\bassets\b"
        ),
        "asset_transfer",
    ),
    (
        phrase(
            r"(?:^\W*|[,;:] |\bor )(?:an?|any|the) (?:\w+ )?(?:merger|consolidation)"
            r"(?= of|,|;| or (?:a |the )?sale\b|\W*$)"
        ),
        "merger",
    ),
    (phrase(r"\bor (?:(?:the|a|any) )?(?:\w+ )?(?:tender|exchange) offer\b"), "ownership"),
    (
        phrase(r"\bor (?:(?:the|a|any) )?(?:\w+ )?(?:liquidation|dissolution|bankruptcy)\b"),
        "liquidation",
    ),
)
_ACQUIRED = phrase(r"\bacquisition of (?:the )?(?:company|corporation|employer|bank)\b")
_OF_ANOTHER = phrase(  # whose shares, assets or merger: not the Company's
    r"\b(?:assets|merger|consolidation|stock|shares|securities|liquidation|dissolution|control) of"
    r" (?:the (?:Bank|Parent|Subsidiary|Holding Company)\b|(?!SEC\b)[A-Z]{2,6}\b(?!,? Inc))",
    0,
)
_OURS = phrase(r"\bof (?:the )?Company\b|\bCompany's\b", 0)


def of_another(whole: str, limb: str) -> bool:
    """Whether a limb is of a subsidiary or a parent, in a definition that speaks of the Company."""
    named = _OF_ANOTHER.search(limb) is not None and "the Company" in whole
    return named and _OURS.search(limb) is None


def named_besides(text: str, found: set[str]) -> bool:
    """Whether the words name a deal of a kind that is none of those found in them."""
    if not found & {"merger", "ownership"} and _ACQUIRED.search(text):
        return True
    return any(kind not in found and words.search(text) for words, kind in _BESIDES)
