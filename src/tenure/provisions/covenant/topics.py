"""What a covenant forbids, by the words that follow "shall not"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from ...text.phrases import phrase
from .limbs import FIRST, INTO_OBJECTS, LIMB, allowed_in

Covenanted = Literal[
    "non-competition", "non-solicitation of employees", "non-solicitation of customers",
    "confidentiality", "confidentiality of this letter", "invention assignment",
    "non-disparagement",
]  # fmt: skip

SECRETS = (
    r"(?:confidential|proprietary|propriety|secrets?|know-how|non-?public|private (?:\w+ )?"
    r"information|information of a confidential|knowledge or information"
    r"|(?-i:Protected Information))"
)
_ABOUT = (  # what is learned at work, where the letter does not call it confidential
    r"(?:information|knowledge|data|matters)\b[^;]{0,40}?\b(?:relat|concern|regard|pertain|about"
    r"|obtain|learn|acquir|receiv|with respect)\w*\b(?![^;]{0,60}?\b(?:this"
    r"|the) (?:\w+ )?agreement)"
)
MADE = (
    r"(?:inventions?|discover(?:y|ies)|improvements?|developments|works? product|innovations?"
    r"|works? of authorship|intellectual property|copyright\w*|patent(?:s|able \w+)?|ideas"
    r"|(?:any|every|each|such) (?:idea|development|design|process)|work made"
    r"|results and proceeds|(?:anything|whatever) (?:that )?\w+ (?:invent|create|develop)\w*)"
)
HELD = (
    r"(?P<between>[^.;:]{0,120}?)\b(?:hold|keep|maintain|treat|retain|preserve|protect|safeguard)\b"
    r"(?P<held>[^.;]{0,160}?)(?:\bconfiden|\bsecre(?:ts?|cy)\b|\bfiduciary capacity"
    r"|\bfrom (?:any )?(?:unauthorized )?disclosure)"
)
ASSIGNED = (
    r"(?:[^.;:]{0,140}?\b(?:(?:shall|will|must|agrees? to|hereby|does hereby)\b[^.;]{0,90}?"
    r"\b(?:assigns?|transfers?|conveys?|grants)|hereby (?:\w+ ){0,3}assigns?)"
    r"| (?:hereby |irrevocably |also |further )*(?:assigns?|conveys?|transfers))\b(?! this)"
    r"[^.;]{0,260}?"
)
OF_MADE = rf"\b(?:{MADE}|trade secrets)\b"
OF_THEM = (
    r"\b(?:all (?:of )?(?:his |her |your )?rights? (?:therein|thereto|in (?:the same|them|it)\b)"
    r"|right,? title,? and interest,? (?:\w+ )?(?:therein|thereto|in (?:the same|them|it)\b))"
)
_NOT_THEIRS = r"(?!(?:the )?(?:executive|employee|consultant|others?|third|his|him|her|you|me)\b)"
_US = r"(?:the )?(?:Company|Corporation|Employer|Bank)\b"
_OURS = (
    rf"(?:property of {_NOT_THEIRS}|\b(?:its|{_US}'s) (?:\w+ ){{0,3}}?property\b"
    rf"|\bbelongs? (?:\w+ly |only )?to {_NOT_THEIRS}|\bassigned to {_NOT_THEIRS}"
    rf"|\bvests? (?:\w+ )?in {_US}|\bowned (?:\w+ly )?by {_NOT_THEIRS}(?! persons?\b)"
    r"|\bworks?[ -](?:made[ -])?(?:by \w+ \w+ )?for[ -]hire)"
)
OWNED = (
    rf"\b{MADE}\b[^.;]{{0,420}}?(?<!that )(?<!which )\b(?:(?:shall|will|are|is)\b[^.;]{{0,70}}?"
    rf"|(?=belongs?\b|vests?\b)){_OURS}|(?:\b(?:shall|will) (?:\w+ly )?own(?= (?:all|any|every"
    r"|the)\b)|\b(?:Company|Employer) (?:(?:also )?owns (?:all|any|every|the)|is"
    rf" entitled))\b[^.;]{{0,60}}?\b{MADE}\b|\btitle to (?:all|any|every|such"
    rf"|the)\b[^.;]{{0,60}}?\b{MADE}\b[^.;]{{0,160}}?\b(?:shall|will)\b[^.;]{{0,60}}?\bin {_US}"
)
_HURTS = (  # what is done to a name
    r"(?:damag|harm|injur|impair|tarnish|diminish|discredit|undermin)\w*\b[^;]{0,60}?"
    r"\b(?:reputation|good ?will|good name|standing)\b"
    r"|reflect\w* (?:adversely|poorly|badly|negatively|unfavou?rably)\b"
    r"|\b(?:unfavou?rable|bad|false|negative) light\b"
)
_SAYS = r"(?:statements?|comments?|remarks?|press releases?|publicity|public announcements?)"
_BAD = r"(?:negative|adverse|critical|derogatory|unfavou?rable|detrimental|bad)"
BELITTLES = (
    r"(?:\b(?:disparag\w+|derogatory|defam\w+|denigrat\w+|impugn\w*|malign\w*|vilif\w+|ridicul\w+"
    rf"|criticiz\w+|speak(?:ing)? (?:ill|negatively|badly|poorly))\b|\banything {_BAD}\b"
    rf"|\b{_BAD}(?:,? (?:and |or )?\w+){{0,3}}? {_SAYS}\b|\b{_SAYS} (?:that|which) (?:is|are)"
    rf" {_BAD}\b|\b(?:say|speak|write|anything|{_SAYS})\b[^;]{{0,180}}?(?:{_HURTS}|\b(?:disrepute"
    r"|embarrass\w*|discredit\w*))|\b(?:actions?|conduct)\b[^;]{0,40}?\b(?:intend|verbal|oral|would"
    rf"|could|might)\w*[^;]{{0,90}}?(?:{_HURTS}))"
)
_SWAY = (
    r"solicit|recruit|induce|entice|encourage|persuade|lure|divert|raid|influence|interfere|cause"
)
_SWAYS = phrase(rf"\b(?:{_SWAY})(?:s|e?d|ing)?\b")
_SOLICIT = phrase(
    rf"\b(?:{_SWAY}|hire|employ|retain|call (?:up)?on|contact|take away|(?:do|accept) business"
    r"|sell|service)(?:s|e?d|ing)?\b",
)
_LURE = phrase(r"\b(?:solicit|recruit|entic|divert|lur|raid|persuad|poach)\w*\b")
_TRADERS = (
    r"(?:customers?|clients?|clientele|accounts\b|any account (?:that|of)|suppliers?|vendors?"
    r"|policyholders?|tenants?|patients|donors|advertisers|distributors|dealers|franchisees"
    r"|licensees|subscribers|borrowers|depositors|referral sources?|business contacts)"
)
_ALLURES = (
    r"(?:solicit|recruit|hire|hiring|induc|entic|encourag|persuad|lur|raid|influenc|poach"
    r"|engag(?!\w* (?:in|as|directly|or)\b|\w*,)|interfer|retain|contact|approach)\w*"
)
_STAFF = phrase(
    rf"\b(?:{_ALLURES}|call(?:ing)? (?:up)?on|offer\w* (?:of )?employment|(?<!the )employ(?! of\b)"
    r"|tak(?:e|ing) away)\b[^;]{0,170}?(?:(?-i:\b(?:employees|personnel|staff)\b"
    r"|\b(?<!by the )employee (?:of|or|who|to)\b)|(?<!as )\b(?:any|an|other|another"
    r"|Company)(?: [\w-]+,?){0,5}?(?<! the)(?<! whom)(?<! which)(?<! that) employees?\b"
    r"|\bworkforce\b|\bEmployees\b|(?-i:\b(?:Critical|Key|Protected|Relevant|Restricted"
    r"|Senior) (?:Employee|Person|Individual|Executive)s?\b)|\binto (?:his|her|your|its) employ\b"
    r"|\b(?:person|individual|anyone|those)s?,? (?:[\w-]+,? ){0,5}?(?:who|that|whom"
    r"|then)\b(?! (?:is|was|were|has been) (?:an? "
    rf"|the )?(?:\w+ )?{_TRADERS})[^;]{{0,80}}?\b(?:employ(?!ment\b(?! (?:of|by|with)\b))"
    r"|works? for)|\banyone (?:working|employed)\b|\brelationship\b[^;]{0,60}?\bas an employee\b"
    r"|\b(?:person|individual)s? (?:then |currently |presently )?employed|\b(?:person|individual"
    r"|anyone)s? in (?:the|its|their) employ\b)"
)
_AWAY = phrase(
    rf"\b(?:induc|persuad|encourag|solicit|entic|recruit|influenc|caus|ask|invit)\w*\b"
    rf"(?:(?!\b{_TRADERS}\b)[^;.]){{0,120}}?\bto (?:leave|quit|resign|join)\b"
)
_OUR_PEOPLE = phrase(
    r"\b(?:hir(?:e|ing)|recruit\w*|raid\w*|poach\w*|lur(?:e|ing)|bid|entic(?:e|ing)|solicit\w*)"
    r"(?: away| for hire)?,? (?:[\w']+,? ){0,8}?(?:(?:our|its|their|your|\w+'s) (?:[\w-]+ ){0,3}?"
    r"(?:employees|people|associates|managers|team|officers|executives|colleagues|agents)\b"
    r"|any (?:\w+ ){0,2}?(?:associate|manager|officer|executive|staff member|colleague)s?"
    r" (?:of|employed|from)\b)|\b(?:bid|lure|entice|hire) away any \w+"
)
_OR = phrase(r"[,;] or $")
_ONLY_HIRES = phrase(r"(?:hire|hiring|employ|offer)")
_WAYS_TO_STAFF = (_STAFF, _AWAY, _OUR_PEOPLE)
_TRADE = phrase(
    r"\b(?:solicit|induc|entic|encourag|persuad|divert|influenc|interfer|call(?:ing)? (?:up)?on"
    r"|contact|take away|(?:do|accept)(?:ing)? business|disturb|disrupt|transact|approach|poach"
    r"|canvass|request|advis|sell(?![^;]{0,40}?\b(?:shares?|stock|securities|options)\b)"
    rf"|servic(?:e\b|ing)|caus(?!e\w* of action))\w*\b[^;]{{0,160}}?\b{_TRADERS}\b|\b(?:disturb"
    r"|interfer|disrupt)\w*\b[^;.]{0,90}?\bbusiness relation(?:ship)?s?\b|\b(?:solicit|divert|take"
    r" away)\w* (?:any )?(?:business|trade|orders)\b[^;.]{0,30}? (?:(?:of|from) any (?:person|firm"
    r"|entity)|(?:away )?from (?:the )?(?:company|corporation|employer|bank))\b|\bcaus\w* any"
    r" (?:person|firm|entity)\b[^;.]{0,60}?\brefrain from (?:deal|doing business)",
)
_WORKS = (
    r"\b(?:engag|participat|be employed|be engaged|becom|own(?! (?:behalf|account|benefit|name))"
    r"|operat|manag|render|perform|provid|work|accept|interest|invest|assist|consult|serv|act(?!ion"
    r"|iv|ual)|join|carry|enter|control|conduct|be connected|be concerned|be associated|associat"
    r"|establish|undertak|affiliat|be an? (?:proprietor|partner|officer|director|owner|principal"
    r"|(?:share|stock)holder|lender|employee|consultant|agent|investor))\w*\b"
)
_COMPETE = phrase(
    r"(?<!non-)(?<!non )\bcompet(?:e|es|ing)\b(?! (?:court|jurisdiction|period))"
    r"|\bany (?:\w+ )?activit(?:y|ies) (?:(?:which|that) (?:is|are) )?(?:competitive"
    r"|in competition)\b|(?<=from )(?:any |all )?compet(?:itive (?:activit|business|employ)\w*"
    rf"|ition\b)|{_WORKS}[^;]{{0,360}}?(?:(?<!non-)(?<!non )\bcompet(?:e|es|ing|itive|ition"
    r"|itors?)\b(?! period)|\brival\b|\b(?:same|identical) or (?:a )?similar\b|\b(?:a"
    r"|any) similar business\b|\bbusiness(?:es)? (?:like|akin to) (?:that|those)\b"
    r"|\bsimilar to (?:th(?:at|ose|e) )?(?:\w+ ){0,3}?(?:of|by|provided|offered|company|employer"
    r"|bank|corporation)\b|\bRestricted (?:Business|Activit|Service))",
)
_TRADING = phrase(  # in a section that is named so, or for a time after the employment
    rf"{_WORKS}[^;]{{0,140}}?\b(?:any|the)\b[^;]{{0,80}}?\b(?:(?:business(?:es)?|enterprise|firm"
    r"|(?<!person or )(?<!persons or )(?<!individual or )entity|exchange|concern)\b(?! (?:hours"
    r"|time|relation|affairs))|other (?:\w+ )?(?:bank|company|corporation|institution)\b)"
    rf"|{_WORKS}[^;.]{{0,90}}?\bany (?:other )?(?:[\w-]+ ){{0,2}}?(?:company|corporation"
    r"|organization|chain|retailer|hospital|practice|lender|insurer|agency|manufacturer|store"
    r"|network|publisher|clinic|fund|laborator(?:y|ie))s?\b (?:which|that|who|\w+ing|engaged|in)\b"
    r"|\b(?:(?:work|consult)(?:ing)? for|becom(?:e|ing) (?:employed|associated|affiliated) (?:by"
    r"|with|in)) (?:an?|any|another)\b(?! (?:period|term|total|year))|\bgo(?:ing)? to work for\b"
    r"|\bwork for, any\b|\b(?:tak(?:e|ing)|accept(?:ing)?) (?:up )?(?:(?:an?"
    r"|any) )?(?:\w+ ){0,2}?(?:position|job|post|role|employment) (?:with|at"
    r"|for)\b[^;]{0,60}?\b(?:an?|any)\b|\b(?:advis|assist|represent)\w* any\b[^;]{0,60}?\badverse"
    r" to\b|\b(?:(?:job|position|employment) (?:with|at)|join|consult (?:for|with)|(?:officer"
    r"|director|employee|partner|consultant|advisor) of|consultant to)\b[^;.]{0,30}?\bany other\b"
    r"|\b(?:be )?employed by\b[^;]{0,60}?\bany\b|\b(?:employed by|consult for|services (?:for|to)"
    r"|work for)\b[^;]{0,160}?\b(?:for|from|by"
    r"|with)\W*(?:\n\(?\w{1,3}\)\W*)?$"  # the lines below it say whom
    rf"|\bengag\w+ in the (?!solicit|recruit|foregoing|following|perform|course|hiring)|(?:{_WORKS}"
    r"|\b(?:acquir|practic)\w*\b)[^;]{0,160}?\bwithin\b[^;]{0,30}?\b(?:miles?|kilomet\w+)\b"
    r"|\bwithin\b[^;]{0,30}?\b(?:miles?|kilomet\w+)\b[^;]{0,120}?\bpractic(?:e|ing)\b|\b(?:work"
    r"|serv|employ|act)\w* in an? (?:\w+ )?(?:similar|comparable) (?:role|capacity|position|job)\b"
)
_ANY_TRADE = phrase(  # where the heading speaks of competition
    rf"{_WORKS}[^;.]{{0,90}}?\b(?:of|for|with|by|in|to) any (?:[\w-]+ ){{1,4}}?(?:which|that|who"
    r"|engaged|operat\w+|located|owning|having|doing|within|in)\b"
)
_ALSO_COMPETE = phrase(r"(?:,|\bor|\band|\bnor) compete$")
_GIFTS = phrase(r"\b(?:gifts?|gratuit\w+|bribes?|favou?rs|contributions?|proxies)\b")
_STANDSTILL = phrase(r"\b(?:prox(?:y|ies)|tender offer|voting (?:securities|stock)|election)\b")
_NOT_RIVAL = phrase(
    r"\b(?:not|non)[- ](?:in )?compet|\bcourt of competent|\bwhether or not\b[^;]{0,40}?"
    r"(?:compet|similar)"
)
_ANYONE = r"(?:any(?:one|body)|others|third|any (?:\w+ )?(?:person|party|individual))\b"
_TELLING = r"\b(?:disclos|divulg|reveal|make (?:known|accessible)|communicat|publish)"
_TELL = phrase(
    rf"(?:{_TELLING}|\b(?:discuss|us(?:e|ing)\b|furnish|make available|copy|transfer))\w*"
    rf"[^;]{{0,400}}?\b{SECRETS}\b|\b{SECRETS}\b[^;]{{0,120}}?(?:{_TELLING}|\bbe used)\w*"
    rf"|{_TELLING}\w*[^;]{{0,160}}?\b{_ABOUT}"
    rf"|\bmak(?:e|ing) [^;.]{{0,60}}?\b{SECRETS}\b[^;.]{{0,40}}?\b(?:available|accessible|known"
    rf"|public)\b|\b(?:tell|giv(?:e|ing)|pass|show|shar(?:e|ing))(?:ing)?\b(?: (?:to )?{_ANYONE}"
    rf"[^;]{{0,120}}?\b{SECRETS}\b|[^;]{{0,120}}?\b{SECRETS}\b[^;]{{0,60}}?\b(?:with|to {_ANYONE}))"
)
_TELL_IT = phrase(  # after a sentence that says what is confidential
    rf"{_TELLING}\w*[^;]{{0,80}}?\b(?:such|thereof|the same|any of the foregoing|them|any part)\b"
    r"|\b(?:us[ei]|reproduc|copy|disclos|divulg|reveal)\w*(?:,? (?:or|nor) \w+)? it\b"
)
_OF_SECRETS = phrase(r"confiden|non-?disclos|secre|proprietary")
_TELL_OURS = phrase(  # under a heading that says what it is about
    rf"(?:{_TELLING}|\b(?:misus|us(?:e|ing)\b|furnish|remov|impart))\w*[^;.]{{0,160}}?"
    r"\b(?:customer lists?|information|data|know-how|plans|records|formulas?|affairs)\b"
)
_TO_US = phrase(
    r"(?: information| materials?| documents?| or trade secrets?)*(?: belonging)?"
    r" (?:to (?:the )?(?:Company|Employer"
    r"|Corporation)|(?:of|(?<=belonging )to) (?:others|another|any (?:other|former|prior)))\b"
)
_FOR_US = phrase(r"\w+ to (?:the )?(?:Company|Employer|Corporation)\b")
_BELITTLE = phrase(BELITTLES)
_SECRET = phrase(rf"\b{SECRETS}\b")
Place = tuple[Covenanted, int, int]


class Around(NamedTuple):
    """What stands around a duty: its heading, whether confidential matter was spoken of just
    before, and whether it binds for months after the employment.
    """

    heading: str = ""
    secret: bool = False
    later: Callable[[], bool] = bool


ALONE = Around()


def forbidden(text: str, start: int, around: Around = ALONE) -> Iterator[Place]:
    """What stands forbidden from `start` on, limb by limb, without what is excepted."""
    timed = around.later
    for a, b in allowed_in(text, start):
        marks = list(LIMB.finditer(text, a, b))
        cuts = [a, *(m.end() for m in marks), b]
        listed = bool(marks and marks[0]["label"])
        if listed and _SWAYS.search(text, a, cuts[1]):
            around = around._replace(later=bool)  # what others are lured to do
        limbs = [list(_limb(text, c, d, around, timed)) for c, d in pairwise(cuts)]
        if listed and limbs[0] and marks[0]["label"] in FIRST:
            if INTO_OBJECTS.search(text, a, marks[0].start()):
                limbs = limbs[:1]  # the list is of what one is lured to do
            else:  # what leads a list only seems to forbid what its items do
                whats = {place[0] for limb in limbs[1:] for place in limb}
                limbs[0] = [place for place in limbs[0] if place[0] not in whats]
        for limb in limbs:
            yield from limb


def _told(text: str, a: int, b: int, around: Around) -> re.Match[str] | None:
    """Where it speaks of what is confidential, and not of others' to the Company."""
    tell = _TELL.search(text, a, b)
    if tell is None and _OF_SECRETS.search(around.heading) is not None:
        tell = _TELL_OURS.search(text, a, b)
    if tell is None and around.secret:
        tell = _TELL_IT.search(text, a, b)
    if tell is not None and (_TO_US.match(text, tell.end()) or _FOR_US.match(text, tell.start())):
        tell = None  # of somebody else, to the Company
    return tell


def _limb(text: str, a: int, b: int, around: Around, timed: Callable[[], bool]) -> Iterator[Place]:
    staff = next(filter(None, (way.search(text, a, b) for way in _WAYS_TO_STAFF)), None)
    if staff is not None and _ONLY_HIRES.match(staff.group()) and not timed():
        named = any(w in around.heading for w in ("solicit", "compet")) or " period" in text
        staff = staff if named or _LURE.search(text, a, b) else None  # a rule of who may hire
    trade = _TRADE.search(text, a, b)
    rival = _COMPETE.search(text, a, b)
    if rival is not None and _NOT_RIVAL.search(text, rival.start(), rival.end()):
        rival = None
    if trade is not None and _GIFTS.search(text, trade.start(), trade.end()):
        trade = None
    ask = _SOLICIT.search(text, a, b)
    lure = _LURE.search(text, a, rival.end()) if rival is not None and (staff or trade) else None
    bare = rival is not None and _ALSO_COMPETE.search(text[: rival.end()]) is not None
    swayed = lure or (ask and rival is not None and ask.start() < rival.start())
    if rival is not None and (staff or trade) and swayed and not bare:
        rival = None  # to lure somebody away to a competitor is no competing
    if rival is not None and staff is not None and rival.start() <= staff.start() < rival.end():
        staff = None  # "be employed by ... a person that competes"
    tell = _told(text, a, b, around)
    if tell is not None and rival is not None and tell.start() < rival.start():
        rival = None  # information that would help a competitor
    if rival is None and ("compet" in around.heading or around.later()):
        first = min((m.start() for m in (staff, trade, tell) if m), default=b)
        if (first == b or _OR.search(text, a, first)) and not _STANDSTILL.search(text):
            rival = _TRADING.search(text, a, first)
            if rival is None and "compet" in around.heading:
                rival = _ANY_TRADE.search(text, a, first)
    belittle = _BELITTLE.search(text, a, b)
    if trade is not None and belittle is not None and belittle.start() in range(*trade.span()):
        trade = None  # "cause to be made any disparaging comments to customers"
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
