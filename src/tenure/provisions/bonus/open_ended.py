"""Bonuses of which a letter gives no number: by a plan, by results, as the Board decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...last_day import leaves
from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import MONEY, PERCENT

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_WHO = r"(?:you|he|she|executive|employee|officer)"
_SORT = r"(?:annual|yearly|year-end|performance|discretionary|incentive|cash|merit|executive)"
_PLAN = r"(?:plans?|programs?|pools?|arrangements?)\b"
_PROMISED = phrase(
    rf"\b(?:eligible|entitled|opportunity)\b[^.;]{{0,70}}?\b(?:{_SORT} )+(?:\w+ )?bonus(?:es)?\b"
    rf"|\bparticipat\w+ in\b[^.;]{{0,60}}?\b(?:bonus|incentive(?: compensation)?)(?: \w+)? {_PLAN}"
    rf"|\b{_WHO} (?:will|shall|may) (?:also )?(?:receive|earn|be (?:paid|awarded|considered for))\b"
    rf"[^.;]{{0,40}}?\b(?:{_SORT} )+bonus\b"
)
_YEARLY = phrase(
    r"\bannual|\byear|\bfiscal|\b(?:bonus|incentive)(?: compensation)? (?:plan|program)\b"
)
_ELSE = phrase(
    r"terminat|severance|change (?:in|of) control|resign|\bdeath\b|\bdisab|\brelease|\bunpaid\b"
    r"|\bearned but\b|\baccrued|\blong[- ]term|\bequity\b|\bstock\b|\boptions?\b|\bquarter"
    r"|\bmonthly|\bas described\b|\bspecified below|\bestate\b"
    r"|\bnot (?:be )?(?:eligible|entitled|participate|receive)|\bno bonus|\bwaive|\bnothing\b"
    r"|\bsavings\b|\bretirement|\b401|\bsign(?:ing)?[- ]on|\bsigning bonus|\bretention|\bfuture bon"
    r"|\bpreviously|\bprior (?:bonus|agreement)|\bamended|\bdeleted|\breplaced|\breduc|\bspecial"
    r"|\backnowledg|\bdecrease|\bgood reason|\bcontinue to participate|\bin lieu of"
)


def open_ended(letter: Letter) -> tuple[dict[str, Any], Cite, Sentence] | None:
    """The first promise of a yearly bonus without a number, where the employment goes on."""
    for s in letter.having("bonus", "incentive"):
        if MONEY in s.text or PERCENT in s.text:
            continue
        said = _PROMISED.search(s.text)
        if said is None or _ELSE.search(s.text) or not _YEARLY.search(s.text + s.heading):
            continue
        if leaves([o for o in letter.sentences if o.kind in ("body", "heading")]):
            return None
        span = s.span(*said.span())
        return {"to_be_set": True}, Cite((s.span(),), {"to_be_set": (span,)}), s
    return None
