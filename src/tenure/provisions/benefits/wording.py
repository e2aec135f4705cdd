"""How we would draft a promise of continued cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...near_change import worded

if TYPE_CHECKING:
    from . import Benefits


def drafted(b: Benefits) -> str:
    """The promise, the fallback to COBRA, and dependents, a sentence each."""
    events = "Following the date of termination" if b.event_not_named else worded(b)
    most = "up to " if b.up_to else ""
    ends = " or, if earlier, until you have coverage from a new employer"
    ends = ends if b.until_other_cover else ""
    if b.by == "cobra":
        out = [
            f"{events}, the Company will pay your COBRA premiums for {most}{b.months} months{ends}."
        ]
    else:
        terms = ", on the same terms as during your employment" if b.same_terms else ""
        carrier = ", provided that the Company's carrier allows it" if b.if_carrier_allows else ""
        out = [
            f"{events}, the Company shall provide you with continued group health insurance"
            f" coverage"
            f" for {most}{b.months} months following the termination date{ends}{terms}{carrier}."
        ]
    if b.by == "carrier or cobra":
        out.append(
            "If the Company's carrier does not allow it, the Company will pay the monthly premium"
            " for"
            f" group health benefits for {b.months} months, provided that you elect COBRA."
        )
    if b.dependents:
        out.append("Your dependents shall also be covered at the Company's expense.")
    return " ".join(out)
