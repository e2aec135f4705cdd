"""What a covenant forbids, by the words that follow "shall not"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from ...text.phrases import phrase

Covenanted = Literal[
    "non-competition", "non-solicitation of employees", "non-solicitation of customers",
    "confidentiality", "invention assignment", "non-disparagement",
]  # fmt: skip

_SECRETS = (
    r"(?:confidential|proprietary|propriety|secrets?|non-?public|private information"
    r"|information of a confidential|knowledge or information)"
)
_ABOUT = (  # what is learned at work, where the letter does not call it confidential
    r"(?:information|knowledge|data|matters)\b[^;]{0,40}?\b(?:relat|concern|regard|pertain|about"
    r"|obtain|learn|acquir|receiv|with (?:respect|regard))\w*\b"
    r"(?![^;]{0,60}?\b(?:this|the) (?:\w+ )?agreement)"
)
_MADE = (
    r"(?:inventions?|discover(?:y|ies)|improvements?|developments|works? product"
    r"|works? of authorship|intellectual property|copyrights?|patents?|ideas|innovations?|work made"
    r"|results and proceeds)"
)
HELD = (
    r"(?P<between>[^.;:]{0,120}?)\b(?:hold|keep|maintain|treat|retain|preserve|protect|safeguard)\b"
    r"(?P<held>[^.;]{0,160}?)(?:\bconfiden|\bsecre(?:ts?|cy)\b|\bfiduciary capacity)"
)
ASSIGNED = (
    r"(?:[^.;:]{0,140}?\b(?:(?:shall|will|must|agrees? to|hereby|does hereby)\b[^.;]{0,90}?"
    r"\b(?:assigns?|transfers?|conveys?|grants)|hereby (?:\w+ ){0,3}assigns?)"
    r"| (?:hereby |irrevocably |also |further )*(?:assigns?|conveys?|transfers))\b(?! this)"
    rf"[^.;]{{0,260}}?\b(?:{_MADE}|trade secrets)\b"
)
_NOT_THEIRS = r"(?!(?:the )?(?:executive|employee|consultant|others?|third|his|him|her|you|me)\b)"
_OURS = rf"(?:property of {_NOT_THEIRS}"
OWNED = (
    rf"\b{_MADE}\b[^.;]{{0,420}}?(?<!that )(?<!which )\b(?:shall|will|are|is)\b[^.;]{{0,70}}?"
    rf"{_OURS}|\b(?:its|the (?:Company|Corporation|Employer|Bank)'s) (?:(?:sole|exclusive|and|own)"
    rf" )*property\b|belongs? (?:exclusively |solely |only )?to {_NOT_THEIRS}"
    r"|\bvest in (?:the )?(?:Company|Corporation|Employer|Bank)\b"
    r"|works? (?:made )?(?:by \w+ \w+ )?for hire)"
    rf"|\b{_MADE}\b[^.;]{{0,160}}?\bbelongs? (?:exclusively |solely |only )?to {_NOT_THEIRS}"
    r"|(?:\b(?:shall|will) (?:solely |exclusively )?own|\b(?:Company|Employer) (?:also )?owns)"
    rf" (?:all|any|every|the)\b[^.;]{{0,60}}?\b{_MADE}\b"
    rf"|\b(?:Company|Employer) is entitled\b[^.;]{{0,60}}?\b{_MADE}\b"
)
REFRAINS = r"[^.;]{0,120}?\brefrain\w* from\b[^.;]{0,120}?\b(?:disparag|derogatory|defam)\w*"
_SOLICIT = phrase(
    r"\b(?:solicit|recruit|hire|employ|induce|entice|encourage|persuade|lure|divert|raid|retain"
    r"|influence|interfere|cause|call upon|contact|take away|do business|accept business|sell"
    r"|service)(?:s|e?d|ing)?\b",
)
_LURE = phrase(r"\b(?:solicit|recruit|entic|divert|lur|raid|persuad)\w*\b")
_STAFF = phrase(
    r"\b(?:(?:solicit|recruit|hire|hiring|induc|entic|encourag|persuad|lur|raid|influenc"
    r"|engag(?!\w* (?:in|as|directly|or)\b|\w*,)|interfer|retain|contact|approach)\w*"
    r"|call(?:ing)? (?:up)?on|offer\w* (?:of )?employment|(?<!the )employ(?! of\b)"
    r"|tak(?:e|ing) away)"
    r"\b[^;]{0,170}?(?:(?-i:\b(?:employees|personnel|staff)\b"
    r"|\b(?<!by the )employee (?:of|or|who|to)\b)"
    r"|(?<!as )\b(?:any|an|other|another|Company)(?: [\w-]+,?){0,5}?(?<! the) employees?\b"
    r"|\bEmployees\b"
    r"|\b(?:person|individual|anyone|those)s?,? (?:who|that|whom|then)\b[^;]{0,80}?\bemploy"
    r"|\banyone (?:working|employed)\b|\brelationship\b[^;]{0,60}?\bas an employee\b"
    r"|\b(?:person|individual)s? (?:then |currently |presently )?employed)",
)
_TRADE = phrase(
    r"\b(?:solicit|induc|entic|encourag|persuad|divert|influenc|interfer|call(?:ing)? (?:up)?on"
    r"|contact|take away|do(?:ing)? business|accept(?:ing)? business"
    r"|sell(?![^;]{0,40}?\b(?:shares?|stock|securities|options)\b)"
    r"|servic(?:e\b|ing)|caus(?!e\w* of action))\w*\b[^;]{0,160}?"
    r"\b(?:customers?|clients?|clientele|accounts\b|suppliers?"
    r"|vendors?|policyholders?)\b",
)
_WORKS = (
    r"\b(?:engag|participat|be employed|be engaged|becom|own(?! (?:behalf|account|benefit|name))"
    r"|operat|manag|render|perform|provid|work|accept|interest|invest|assist|consult|serv|act|join"
    r"|carry|enter|control|conduct|be connected|be associated|associat|establish|undertak"
    r"|affiliat)\w*\b"
)
_COMPETE = phrase(
    r"(?<!non-)(?<!non )\bcompet(?:e|es|ing)\b(?! (?:court|jurisdiction|period))"
    r"|(?<=from )(?:any |all )?compet(?:itive (?:activit|business|employ)\w*|ition\b)"
    rf"|{_WORKS}[^;]{{0,360}}?"
    r"(?:(?<!non-)(?<!non )\bcompet(?:e|es|ing|itive|ition|itors?)\b(?! period)"
    r"|\bdirectly related to the business in which\b|\b(?:same|identical) or (?:a )?similar\b"
    r"|\bsimilar to (?:th(?:at|ose|e) )?(?:\w+ ){0,3}?(?:of|by|provided|offered|company|employer"
    r"|bank|corporation)\b|\brival\b"
    r"|\b(?:Competing|Competitive|Restricted) (?:Business|Activit|Service))",
)
# in a section that is named so, or for a time after the employment
_TRADING = phrase(
    rf"{_WORKS}[^;]{{0,140}}?\b(?:any|the)\b[^;]{{0,80}}?\b(?:(?:business|enterprise|firm|entity"
    r"|exchange)\b(?! (?:hours|time|relation|affairs))|other (?:\w+ )?(?:bank|company|corporation"
    r"|institution)\b)"
    r"|\b(?:work|consult)(?:ing)? for (?:a|any|another)\b(?! (?:period|term|total|year))"
    r"|\bbe employed by\b[^;]{0,60}?\bany\b"
    r"|\bengag\w+ in the (?!solicit|recruit|foregoing|following|perform|course|hiring)"
    rf"|{_WORKS}[^;]{{0,160}}?\bwithin\b[^;]{{0,30}}?\bmiles\b"
)
_STANDSTILL = phrase(r"\b(?:prox(?:y|ies)|tender offer|voting (?:securities|stock)|election)\b")
_NOT_RIVAL = phrase(
    r"\b(?:not|non)[- ](?:in )?compet|\bcourt of competent|\bwhether or not\b[^;]{0,40}?"
    r"(?:compet|similar)"
)
_TELL = phrase(
    r"\b(?:disclos|divulg|reveal|us(?:e|ing)\b|communicat|publish|furnish|make known|make available"
    rf"|make accessible|copy|transfer)\w*[^;]{{0,400}}?\b{_SECRETS}\b"
    rf"|\b{_SECRETS}\b[^;]{{0,120}}?\b(?:disclos|divulg|reveal|be used)\w*"
    r"|\b(?:disclos|divulg|reveal|make known|communicat|make accessible|publish)\w*"
    rf"[^;]{{0,160}}?\b{_ABOUT}",
)
_TELL_IT = phrase(  # after a sentence that says what is confidential
    r"\b(?:disclos|divulg|reveal|make known|communicat|make accessible|publish)\w*[^;]{0,80}?"
    r"\b(?:such|thereof|the same|any of the foregoing|them|any part)\b"
)
_TO_US = phrase(
    r"(?: information| or trade secrets?)*(?: belonging)? (?:to (?:the )?(?:Company|Employer"
    r"|Corporation)|(?:of|(?<=belonging )to) (?:others|another|any (?:other|former|prior)))\b"
)
_FOR_US = phrase(r"\w+ to (?:the )?(?:Company|Employer|Corporation)\b")
_BELITTLE = phrase(
    r"\b(?:disparag\w+|derogatory|defam\w+|denigrat\w+|impugn\w*|speak(?:ing)? ill"
    r"|negative (?:or \w+ )?(?:statements?|comments?|remarks?))\b"
)
_SECRET = phrase(rf"\b{_SECRETS}\b")
_TAIL = phrase(
    r"\bprovided,? (?:however|that|further)|;? ?nothing (?:herein|in this|contained)"
    r"|\bexcept that\b|\bunless\b(?=[^.;]{0,40}compet)",
)
_LIMB = phrase(
    r";|\((?P<label>[a-h]|[ivx]{1,4}|[1-9])\)(?! ?(?:any|the|an?|those|such|all|each|current|former"
    r"|customers?|employees?|clients?|persons?)\b)",
    0,
)
_SERIES = ("abcdefgh", ("i", "ii", "iii", "iv", "v", "vi", "vii"), "123456789")
Place = tuple[Covenanted, int, int]


class Around(NamedTuple):
    """What stands around a duty: its heading, whether confidential matter was spoken of just
    before, and whether it binds for months after the employment.
    """

    heading: str = ""
    secret: bool = False
    later: bool = False


ALONE = Around()


def forbidden(text: str, start: int, around: Around = ALONE) -> Iterator[Place]:
    """What stands forbidden from `start` on, limb by limb, without what is excepted."""
    for a, b in _allowed(text, start):
        cuts = [a, *(m.end() for m in _LIMB.finditer(text, a, b)), b]
        if len(cuts) > 2 and _SOLICIT.search(text, cuts[0], cuts[1]):
            around = around._replace(later=False)  # what others are lured to do
        for c, d in pairwise(cuts):
            yield from _limb(text, c, d, around)


def _allowed(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The stretches without what is excepted: a proviso ends with the next limb of its list."""
    while tail := _TAIL.search(text, start):
        yield start, tail.start()
        labels = [m["label"] for m in _LIMB.finditer(text, start, tail.start()) if m["label"]]
        after = _next(labels[-1]) if labels else None
        at = text.find(f"({after})", tail.end()) if after else -1
        if at < 0:
            return
        start = at
    yield start, len(text)


def _next(label: str) -> str | None:
    """The label that follows in a list."""
    for series in _SERIES:
        if label in series[:-1]:
            return series[series.index(label) + 1]
    return None


def _limb(text: str, a: int, b: int, around: Around) -> Iterator[Place]:
    staff, trade = _STAFF.search(text, a, b), _TRADE.search(text, a, b)
    rival = _COMPETE.search(text, a, b)
    if rival is not None and _NOT_RIVAL.search(text, rival.start(), rival.end()):
        rival = None
    ask = _SOLICIT.search(text, a, b)
    lure = _LURE.search(text, a, rival.end()) if rival is not None and (staff or trade) else None
    if rival is not None and (staff or trade) and (lure or (ask and ask.start() < rival.start())):
        rival = None  # to lure somebody away to a competitor is no competing
    if rival is not None and staff is not None and rival.start() <= staff.start() < rival.end():
        staff = None  # "be employed by ... a person that competes"
    tell = _TELL.search(text, a, b)
    if tell is None and around.secret:
        tell = _TELL_IT.search(text, a, b)
    if tell is not None and (_TO_US.match(text, tell.end()) or _FOR_US.match(text, tell.start())):
        tell = None  # of somebody else, to the Company
    if tell is not None and rival is not None and tell.start() < rival.start():
        rival = None  # information that would help a competitor
    if (
        rival is None
        and not (staff or trade or tell)
        and (around.later or "compet" in around.heading)
    ):
        rival = None if _STANDSTILL.search(text) else _TRADING.search(text, a, b)
    belittle = _BELITTLE.search(text, a, b)
    if (
        tell is not None
        and belittle is not None
        and belittle.start() <= tell.start()
        and _SECRET.search(text, tell.start(), tell.end()) is None
    ):
        tell = None  # "shall not disparage, or communicate any adverse information about"
    found: list[tuple[Covenanted, re.Match[str] | None]] = [
        ("non-competition", rival),
        ("non-solicitation of employees", staff),
        ("non-solicitation of customers", trade),
        ("confidentiality", tell),
        ("non-disparagement", belittle),
    ]
    for what, match in found:
        if match is not None:
            yield what, match.start(), match.end()
