"""Bonuses of which a letter gives no number: by a plan, by results, as the Board decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...last_day import leaves
from ...past import is_over
from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import MONEY, PERCENT

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_WHO = r"(?:you|he|she|executive|employee|officer)"
_ANY = r"(?:you|him|her|(?:the )?(?:executive|employee|officer))"
_SORT = (
    r"(?:annual|yearly|year-end|quarterly|discretionary|cash|merit|executive"
    r"|(?:performance|incentive)(?:-(?:related|based))?)"
)
_PLAN = r"(?:plans?|programs?|pools?|arrangements?)\b"
_PROMISED = phrase(
    r"(?P<may>\b(?:considered|eligible) for (?:an? |any )?discretionary (?:\w+ )?bonus(?:es)?\b"
    r"|\bmay be considered for (?:an? |any )?(?:\w+ ){0,2}?bonus(?:es)?\b"
    r"|\b(?:company|board|employer|bank|committee) may(?:,? in its (?:\w+ )*discretion,?)?"
    rf" (?:pay|award|grant) {_ANY} (?:an? )?(?:\w+ ){{0,2}}?bonus\b)"
    rf"|\b(?:eligible|entitled|opportunity)\b[^.;]{{0,70}}?\b(?:{_SORT} )+(?:\w+ )?bonus(?:es)?\b"
    rf"|\b(?:participat\w+|take part|included) in\b[^.;]{{0,60}}?\b(?:bonus"
    rf"|incentive(?: compensation)?)(?: \w+)? {_PLAN}"
    rf"|\b{_WHO} (?:will|shall|may) (?:also )?(?:receive|earn|be (?:paid|awarded|considered for))\b"
    rf"[^.;]{{0,40}}?\b(?:{_SORT} )+bonus\b"
    rf"|\b(?:be paid|pay(?: to)? {_ANY}|receive|entitled to|eligible (?:for|to (?:receive"
    rf"|earn))) (?:an? |such )"
    r"(?:\w+ )?bonus(?:es)?\b[^.;]{0,40}?\b(?:amounts?|as)\b[^.;]{0,30}?"
    r"\b(?:determine[ds]?|fixed?|sets?|decide[ds]?|establish\w*|deems?)\b"
    rf"|\b{_WHO} (?:will|shall) (?:also |continue to )*(?:have|be (?:given|provided)) an?"
    rf" (?:{_SORT} )+bonus (?:potential|opportunity)\b"
    r"|\b(?:entitled to(?: receive)?|eligible (?:for|to (?:receive|earn))|(?:shall|will) receive)"
    r" bonus compensation (?:for|in respect of) (?:each|every) (?:of the )?(?:\w+ )?years?\b"
    r"|\bdetermines? (?:whether|if) (?:an? |any |the )?(?:\w+ )?bonus\b[^.;]{0,40}?\b(?:will"
    r"|shall|is|should) (?:to )?be (?:paid|awarded|granted)\b"
    r"|\b(?P<board>board|company|committee|employer)\b[^.;]{0,60}?\b(?:may|in (?:its|their)"
    r" (?:sole )?discretion,? (?:may|will|shall)?)(?:,? in its (?:sole )?discretion,?)?"
    r" (?:authorize|pay|award|grant)\b[^.;]{0,30}?"
    rf"\b(?:{_SORT} )+(?:bonus(?:es)?|compensation)\b[^.;]{{0,12}}? to {_ANY}\b"
)
_QUARTERLY = phrase(rf"\bquarterly (?:{_SORT} )*bonus")
_OF_RESULTS = pattern(
    r"\b(?:entitled to|receive|be paid|earn|pay(?: to)? (?:you|him|her|m(?:r|s|rs)[.\u2024] \w+"
    r"|(?:the )?(?:executive|employee|officer"
    r"|undersigned)))\b[^.;\ue001]{0,90}?(?P<what>{percent} of (?:the |its |our "
    r"|company's )*(?:(?:total|aggregate|annual|annualized|gross|net|pre-?tax|operating"
    r"|consolidated|adjusted|amount|allotted|towards?|to|in|the) )*(?:bonus pool|profits?\b"
    r"|revenues?\b|EBITDA|(?:net|operating|pre-?tax) income)(?: of the company)?"
    r"(?: (?:before|after|net of) (?:\w+ )?tax(?:es)?)?"
    r"(?:,? (?:in excess of|over|above|exceeding) \ue000)?)"
)
_YEARLY = phrase(
    r"\bannual|\byear|\bfiscal|\bfrom time to time\b|\b(?:bonus"
    r"|incentive)(?: compensation)? (?:plan|program)\b"
)
_ELSE = phrase(
    r"terminat|severance|change (?:in|of) control|resign|\bdeath\b|\bdisab|\brelease|\bunpaid\b"
    r"|\bearned but\b|\baccrued|\blong[- ]term|\bequity\b|\bstock\b|\boptions?\b"
    r"|\bquarters?\b|\bmonthly|\bas described\b|\bspecified below|\bestate\b"
    r"|\bnot (?:be )?(?:eligible|entitled|participate|take part|receive)|\bno bonus"
    r"|\bwaive|\bnothing\b"
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
        if said is None or _ELSE.search(s.text) or is_over(s.text):
            continue
        quarterly = _QUARTERLY.search(said[0])
        yearly = _YEARLY.search(s.text + s.heading) is not None
        if not (quarterly or yearly or said["board"] or said["may"]):
            continue
        if _has_left(letter):
            return None
        terms: dict[str, Any] = {"to_be_set": True}
        if quarterly or said["board"] or (said["may"] and not yearly):
            terms["what"] = "quarterly" if quarterly else "discretionary"
        spans = (s.span(*said.span()),)
        return terms, Cite((s.span(),), dict.fromkeys(terms, spans)), s
    return _of_results(letter)


def _of_results(letter: Letter) -> tuple[dict[str, Any], Cite, Sentence] | None:
    """A part of what the Company earns, or of a pool, whatever it is called."""
    for s in letter.having("revenue", "profit", "income", "pool", "ebitda"):
        if PERCENT not in s.text:
            continue
        said = find(_OF_RESULTS, s)
        if said is None or MONEY in s.text[: said.start] + s.text[said.end :]:
            continue
        if _ELSE.search(s.text) or _has_left(letter):
            continue
        terms = {"to_be_set": True, "share_of": said.text("what")}
        spans = (said.span("what"),)
        return terms, Cite((s.span(),), dict.fromkeys(terms, spans)), s
    return None


def _has_left(letter: Letter) -> bool:
    return bool(leaves([o for o in letter.sentences if o.kind in ("body", "heading")]))
