"""Reads on what a grant hangs before it is made: "if the offering is completed by June 30, ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .goals import VESTS

if TYPE_CHECKING:
    from .grants import Grant

_GIVES = (
    r"(?:we|you|he|she|it|(?:the )?(?:company|corporation|board|committee|management|employer"
    r"|executive|employee)|(?:mr|ms|mrs|dr)[.\u2024] [\w-]+|[\w-]+)"
    r"(?: (?:will|shall|agrees? to|hereby|intends? to)\b|['’]ll\b)"
)
_LEADS = phrase(
    r"(?:^|[;:,.)] |\b(?:and|that) )(?P<on>(?:if|once|when|in the event(?: that)?|provided that"
    r"|should|(?:up)?on (?:the )?(?:successful )?(?:closing|completion|consummation|achievement"
    r"|attainment|occurrence|approval by the fda|receipt)\b)"
    rf" [^;:]{{8,240}}?),? (?:then,? )?{_GIVES}", 0,
)  # fmt: skip
_INSIDE = phrase(
    r"\b(?:receive|granted|awarded|issued|grant|award|issue)(?: (?:you|him|her|to \w+))?,?"
    r" (?P<on>upon (?:the )?(?:closing|completion|consummation|achievement|attainment)"
    r" [^;:]{4,160}?),? (?:an? )?[\"“]?(?:[\w-]+ ){0,3}?(?:options?|restricted|award|grant)\b", 0,
)  # fmt: skip
# what it hangs on though it is a time served or an approval
_SERVED = phrase(
    rf"(?:^|[;:,.)] |\b(?:and|that) )(?P<on>after (?:completing )?(?:at least )?{DURATION} of"
    rf" (?:\w+ )?(?:service|employment)\b[^;:,.]{{0,60}}?),? {_GIVES}", 0,
)  # fmt: skip
_OWNERS = phrase(
    r"(?P<on>\b(?:if|once|when|provided that) (?:the |our )?(?:company's )?"
    r"(?:share|stock)holders approve\b[^;:,.]{4,120})", 0,
)  # fmt: skip
# the day on which everything else begins too, and the grant's own approval, are no condition of it
_NO_CONDITION = phrase(
    r"\b(?:employ(?:ed|ment)|hired?|start|join|commenc\w+ (?:date|work|employment)|accept\w*|sign"
    r"|signing|execut(?!ive)\w+|approv\w+|effective date|first day|relocat"
    r"|you (?:begin|commence|agree|are|have any|wish|elect|choose)|this (?:letter|agreement|offer)"
    r"|terminat\w+|grant date"
    r"|date of grant|board (?:meets|meeting)|applicable|necessary|vest\w*|exercis\w*|plan)\b", 0,
)  # fmt: skip
_EXTENDED = phrase(r"\b(?:extends?|renews?|extended|renewed)\b", 0)
_EXTENSION = phrase(r"^\W*(?:option to )?(?:exten(?:sion|d)|renew(?:al)?)\b(?! periods? of)", 0)
IF_EXTENDED = "if the agreement is extended as it provides"
SHORTEST, LONGEST = 4, 45  # words of a condition


def read_condition(grant: Grant) -> None:
    """The clause before the award, or before its noun, that says on what event it is granted."""
    lower = grant.at.lower
    if _served_or_approved(grant) or _of_extension(grant):
        return
    for wanted, low in ((_LEADS, 0), (_INSIDE, 0)):
        for found in wanted.finditer(lower, low):
            begin, end = found.span("on")
            late = begin > grant.begin and wanted is _LEADS
            if end > grant.end or late:
                continue
            said = lower[begin:end]
            if _NO_CONDITION.search(said) and not _EXTENDED.search(said):
                continue
            if not SHORTEST <= len(said.split()) <= LONGEST:
                continue
            words = grant.at.readable(begin, end)
            grant.terms["condition"] = f"{words[0].lower()}{words[1:]}"
            grant.spans["condition"] = (grant.at.span(begin, end),)
            return


def _of_extension(grant: Grant) -> bool:
    """Whether it is granted only if the agreement is extended, which its section says it may be."""
    if "extend" not in grant.at.masked.lower or not _EXTENSION.search(grant.at.heading.lower()):
        return False
    grant.terms["condition"] = IF_EXTENDED
    grant.spans["condition"] = (grant.at.span(),)
    return True


def _served_or_approved(grant: Grant) -> bool:
    """Whether it is granted only after a time served, or if the shareholders approve."""
    lower = grant.at.lower
    for found in (_SERVED.search(lower), _OWNERS.search(lower)):
        if found is None or VESTS.search(lower, grant.end, max(grant.end, found.start())):
            continue
        begin, end = found.span("on")
        if begin > grant.begin and not found.group("on").startswith(("if", "once", "when", "prov")):
            continue
        words = grant.at.readable(begin, end)
        grant.terms["condition"] = f"{words[0].lower()}{words[1:]}"
        grant.spans["condition"] = (grant.at.span(begin, end),)
        return True
    return False
