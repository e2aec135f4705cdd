"""How we would draft a promise of continued cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...facts.values import write
from ...near_change import worded
from ...non_renewal import WORDED
from ...terms import show_day

if TYPE_CHECKING:
    from . import Benefits
    from .ends import Until


_ENDS: dict[Until, str] = {
    "covered by a new employer": "have coverage from a new employer",
    "eligible with a new employer": "become eligible for coverage from a new employer",
    "covered elsewhere": "have coverage under another plan",
    "eligible elsewhere": "become eligible for coverage under another plan",
    "employed elsewhere": "are employed by another employer",
}


def _part(b: Benefits) -> str:
    """How much of the cost the Company pays throughout, where it does not pay all."""
    if b.share is not None and b.share_for is None:
        return write("percent", b.share)
    return "a part" if b.in_part else ""


def drafted(b: Benefits) -> str:
    """The promise, the fallback to COBRA, and dependents, a sentence each."""
    events = "Following the date of termination" if b.event_not_named else worded(b)
    most = "up to " if b.up_to else "the longer of the remaining term and " if b.at_least else ""
    through = f", through {show_day(b.through)}" if b.through is not None else ""
    ends = f" or, if earlier, until you {_ENDS[b.until]}" if b.until else ""
    if b.by == "cobra":
        what = "the share of your COBRA premiums that it pays for active employees"
        what = what if b.same_terms else "your COBRA premiums"
        what = f"{_part(b)} of {what}" if _part(b) else what
        out = [f"{events}, the Company will pay {what} for {most}{b.months} months{through}{ends}."]
    else:
        terms = ", on the same terms as during your employment" if b.same_terms else ""
        terms += f", with {_part(b)} of the cost paid by the Company" if _part(b) else ""
        since = " following the termination date"
        since = "" if "change_in_control" in b.triggers and not b.double else since
        carrier = ", provided that the Company's carrier allows it" if b.if_carrier_allows else ""
        out = [
            f"{events}, the Company shall provide you with continued group health insurance"
            f" coverage"
            f" for {most}{b.months} months{through}{since}{ends}{terms}{carrier}."
        ]
    if b.share is not None and b.then_share is not None:
        later = b.months - (b.share_for or 0)
        out.append(
            f"Of the premiums the Company will pay {write('percent', b.share)} for the first"
            f" {b.share_for} months and {write('percent', b.then_share)} for the next {later}"
            " months."
        )
    if b.by == "carrier or cobra":
        out.append(
            "If the Company's carrier does not allow it, the Company will pay the monthly premium"
            " for"
            f" group health benefits for {b.months} months, provided that you elect COBRA."
        )
    if b.non_renewal:
        out.append(WORDED)
    if b.dependents:
        out.append("Your dependents shall also be covered at the Company's expense.")
    return " ".join(out)
