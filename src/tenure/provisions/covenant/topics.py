"""What a covenant forbids, by the words that follow "shall not"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from ...text.phrases import phrase

Covenanted = Literal[
    "non-competition", "non-solicitation of employees", "non-solicitation of customers",
    "confidentiality", "invention assignment", "non-disparagement",
]  # fmt: skip

_SECRETS = (
    r"(?:confidential|proprietary|trade secrets?|secret|non-?public|private information"
    r"|information of a confidential|knowledge or information)"
)
_MADE = (
    r"(?:inventions?|discover(?:y|ies)|improvements?|developments|works? product|works? of author"
    r"|intellectual property|copyrights?|patents?|ideas|innovations?|work made)"
)
HELD = (
    r"[^.;:]{0,120}?\b(?:hold|keep|maintain|treat|retain|preserve|protect|safeguard)\b"
    r"[^.;]{0,160}?(?:\bconfiden|\bsecre(?:ts?|cy)\b|\bfiduciary capacity)"
)
ASSIGNED = (
    r"\b(?:shall|will|must|agrees? to|hereby|does hereby)\b[^.;]{0,60}?\b(?:assigns?|transfers?"
    rf"|conveys?)\b(?! this)[^.;]{{0,220}}?\b{_MADE}\b"
)
OWNED = (
    rf"\b{_MADE}\b[^.;]{{0,420}}?\b(?:shall|will|are|is)\b[^.;]{{0,40}}?\b(?:be|become|remain|deemed)?"
    r"[^.;]{0,30}?\b(?:the )?(?:sole |exclusive |and |absolute )*property of (?:the )?(?:Company"
    r"|Corporation|Employer|Bank|Parent)"
)
REFRAINS = r"[^.;]{0,60}?\brefrain\w* from\b[^.;]{0,120}?\b(?:disparag|derogatory|defam)\w*"
_SOLICIT = phrase(
    r"\b(?:solicit|recruit|hire|employ|induce|entice|encourage|persuade|lure|divert|raid|retain"
    r"|influence|interfere|cause|call upon|contact|take away|do business|accept business|sell"
    r"|service)(?:s|e?d|ing)?\b",
)
_STAFF = phrase(
    r"\b(?:solicit|recruit|hire|hiring|induc|entic|encourag|persuad|lur|raid|influenc"
    r"|engag(?!\w* (?:in|as|directly|or)\b|\w*,)|interfer|retain)\w*\b"
    r"[^;]{0,170}?(?:(?-i:\b(?:employees|personnel|staff)\b|\bemployee (?:of|or|who|to)\b)"
    r"|\b(?:any|an|other|another|Company)(?: \w+){0,3}? employees?\b|\bEmployees\b"
    r"|\b(?:person|individual|anyone|those)s?,? (?:who|that|whom|then)\b[^;]{0,80}?\bemploy"
    r"|\b(?:person|individual)s? (?:then |currently |presently )?employed)",
)
_TRADE = phrase(
    r"\b(?:solicit|induc|entic|encourag|persuad|divert|influenc|interfer|call(?:ing)? (?:up)?on"
    r"|contact|take away|do(?:ing)? business|accept(?:ing)? business|sell|servic|caus)\w*\b"
    r"[^;]{0,160}?\b(?:customers?|clients?|clientele|accounts\b|suppliers?|vendors?|policyholders?)\b",
)
_COMPETE = phrase(
    r"(?<!non-)(?<!non )\bcompet(?:e|es|ing)\b(?! (?:court|jurisdiction|period))"
    r"|\b(?:engag|participat|be employed|be engaged|becom|own|operat|manag|render|perform|provid"
    r"|work|accept|interest|invest|assist|consult|serv|act|join|carry|enter|control|conduct|be"
    r" connected|be associated|associat|establish|undertak|affiliat)\w*\b[^;]{0,360}?"
    r"(?:(?<!non-)(?<!non )\bcompet(?:e|es|ing|itive|ition|itors?)\b(?! period)"
    r"|\bsame or (?:a )?similar\b"
    r"|\b(?:Competing|Competitive|Restricted) (?:Business|Activit|Service))",
)
_NOT_RIVAL = phrase(r"\b(?:not|non)[- ](?:in )?compet|\bcourt of competent")
_TELL = phrase(
    r"\b(?:disclos|divulg|reveal|us(?:e|ing)\b|communicat|publish|furnish|make known|make available"
    rf"|make accessible|copy|transfer)\w*[^;]{{0,220}}?\b{_SECRETS}\b"
    rf"|\b{_SECRETS}\b[^;]{{0,120}}?\b(?:disclos|divulg|reveal|be used)\w*",
)
_TO_US = phrase(r"(?: information)? to (?:the )?(?:Company|Employer|Corporation)\b")
_BELITTLE = phrase(r"\b(?:disparag\w+|derogatory|defam\w+|denigrat\w+)\b")
_TAIL = phrase(
    r"\bprovided,? (?:however|that|further)|;? ?nothing (?:herein|in this|contained)"
    r"|\bexcept that\b|\bunless\b(?=[^.;]{0,40}compet)",
)
_LIMB = phrase(r";|\((?:[a-h]|[ivx]{1,4}|[1-9])\)", 0)
Place = tuple[Covenanted, int, int]


def forbidden(text: str, start: int) -> Iterator[Place]:
    """What stands forbidden from `start` on, limb by limb, up to what is excepted."""
    tail = _TAIL.search(text, start)
    end = tail.start() if tail is not None else len(text)
    cuts = [start, *(m.end() for m in _LIMB.finditer(text, start, end)), end]
    for a, b in pairwise(cuts):
        yield from _limb(text, a, b)


def _limb(text: str, a: int, b: int) -> Iterator[Place]:
    said: list[tuple[Covenanted, re.Match[str] | None]] = []
    staff, trade = _STAFF.search(text, a, b), _TRADE.search(text, a, b)
    rival = _COMPETE.search(text, a, b)
    if rival is not None and _NOT_RIVAL.search(text, rival.start(), rival.end()):
        rival = None
    ask = _SOLICIT.search(text, a, b)
    if rival is not None and ask is not None and (staff or trade) and ask.start() < rival.start():
        rival = None  # to lure somebody away to a competitor is no competing
    if rival is not None and staff is not None and rival.start() <= staff.start() < rival.end():
        staff = None  # "be employed by ... a person that competes"
    tell = _TELL.search(text, a, b)
    if tell is not None and _TO_US.match(text, tell.end()):
        tell = None  # of somebody else, to the Company
    if tell is not None and rival is not None and tell.start() < rival.start():
        rival = None  # information that would help a competitor
    said = [
        ("non-competition", rival),
        ("non-solicitation of employees", staff),
        ("non-solicitation of customers", trade),
        ("confidentiality", tell),
        ("non-disparagement", _BELITTLE.search(text, a, b)),
    ]
    for what, match in said:
        if match is not None:
            yield what, match.start(), match.end()
