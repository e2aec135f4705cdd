"""Whether a bonus is promised, or the Company may give one and the executive is only considered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Sentence, Span

_BONUS = r"(?:bonus|incentive|award)"
_ITS_OWN = (
    r"(?:in|at|subject to|within) (?:the )?(?:[\w'\u2024]+ ){0,5}?(?:(?:sole|absolute|complete"
    r"|exclusive|and) )*discretion\b"
)
_OPEN = phrase(
    r"(?<!non-)(?<!non)(?<!not )\bdiscretionary (?:[\w-]+ ){0,4}?bonus"
    rf"|\b(?:be|being|for) (?:considered|consideration) (?:\w+ )?for (?:an? |any )?(?:[\w-]+ )"
    rf"{{0,4}}?{_BONUS}|\bconsideration for (?:an? |any )?(?:[\w-]+ ){{0,3}}?{_BONUS}"
    rf"|\b{_BONUS}[^.;]{{0,60}}\b(?:is|are) (?:\w+ )?discretionary\b"
    rf"|\bmay (?:also )?(?:be eligible|receive|be (?:paid|awarded|granted))\b[^.;]{{0,80}}?{_BONUS}"
    rf"[^.;]{{0,120}}\bdiscretion(?:ary)?\b|\bdiscretion\b[^.;]{{0,90}}?\bmay\b[^.;]{{0,60}}?{_BONUS}"
    rf"|\bmay,? {_ITS_OWN},? (?:\w+ )?(?:pay|award|grant|receive|be paid)\b[^.;]{{0,60}}?{_BONUS}"
    rf"|\b{_BONUS}(?:[^.;]{{0,40}}\bif any\b)?[^.;]{{0,110}}\b{_ITS_OWN}"
)
# whether any is paid, said of a bonus that stands in a sentence before it
_WHETHER = phrase(
    rf"\b(?:whether|{_BONUS}(?:es|s)?,? if any)\b[^.;]{{0,140}}\b{_ITS_OWN}"
    rf"|\b{_BONUS}[^.;]{{0,40}}\b(?:is|are) (?:\w+ly )?discretionary\b"
)
_OF_OTHER = phrase(  # what earns it, a change of it, how it is paid; another bonus
    r"\b(?:milestones?|goals?|objectives|criteria|targets)\b[^.;]{0,30}\b(?:set|determin|establish)"
    r"|\b(?:increas|reduc|adjust|amend|modif|defer|terminat|revis|chang|earlier|in cash or|signing"
    r"|sign-on|shares?\b|options?\b|equity)"
)


_OVER_ELSE = phrase(
    r"^[^.;]{0,25}\b(?:in cash|in stock|shares|to (?:increas|reduc|adjust|defer|chang))"
)


def at_discretion(s: Sentence, near: bool = False) -> dict[str, tuple[bool, Span]]:
    """That the Company decides whether any is paid; said in the sentence itself, or `near` it."""
    said = (_WHETHER if near else _OPEN).search(s.text)
    if said is None or _OF_OTHER.search(said[0]) or _OVER_ELSE.search(s.text[said.end() :]):
        return {}
    return {"discretionary": (True, s.span(*said.span()))}
