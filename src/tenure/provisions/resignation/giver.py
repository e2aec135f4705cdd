"""Who gives a notice: the executive, the Company, or either of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .details import ENGAGED
from .lengths import Notice

if TYPE_CHECKING:
    from ...text import Letter

NEAR = 90  # characters on either side of a notice that say what it is a notice of

YOU = (
    r"(?:you(?:rself)?|(?:the |key )*(?:executive|employee|officer|undersigned)"
    r"(?! (?:committee|vice|officers?|directors?))|myself|I|he|she|party b)"
)
WE = (
    r"(?:(?:the )?(?:company|employers?|bank|corporation|firm|association|trust|partnership"
    r"|board(?: of directors)?)|we|us|party a)"
)
_NAME = (
    r"(?-i:(?:(?:Mr|Ms|Mrs|Dr)[.\u2024]? [A-Z][\w'-]+|(?!(?:Either|Each|Both|Any|In|If|By|The|This"
    r"|Such|Upon|On|With|At|For|Agreement|Employment|Termination|Section|It|Board|Part(?:y|ies))\b)[A-Z][\w&-]+"
    r"(?: [A-Z][\w&-]+)?))"
)
_OR = r",? (?:or|and) (?:by )?(?:the )?"
_BOTH = (
    r"(?:(?:either|any) (?:party|of (?:us|the parties)|side)|either(?= may\b)|one party to the"
    r" other"
    r"|the terminating party|either (?-i:[A-Z])[^.;]{2,60}? or [^.;]{2,50}?(?= (?:may|can|shall)\b)"
    r"|(?:both|each)(?: of the)? part(?:y|ies)"
    rf"|(?:(?:either|both) )?(?:{YOU}{_OR}(?:{WE}|it|{_NAME})|(?:{WE}|{_NAME}){_OR}{YOU}"
    rf"|{WE}{_OR}{_NAME}|{_NAME}{_OR}{WE}))"
)
_AGENT = phrase(
    r"\b(?P<by>(?:(?<!receipt )by|notice from|(?<=\ue004 )(?:from|for)|required (?:of|from)"
    r"|(?:option|right|will|discretion"
    r"|election)(?: either)? of)"
    r" (?:either )?)?"
    rf"(?P<who>(?P<both>{_BOTH})|(?P<you>{YOU})|(?P<we>{WE})|(?P<name>{_NAME}))\b(?!'(?!ll\b)"
    rf"|[\w-])"
    r"(?=(?P<acts>,?(?: [\w-]+){0,4}?,? (?:may|shall|will|can|must|should|agrees?|elects?|desires?"
    r"|wish(?:es)?|intends?|decides?|chooses?|(?:has|have|retain\w*) the (?:right|option)"
    r"|is required|are required|is free|are free|'ll|voluntarily"
    r"|terminates?|resigns?|gives?|provides?|leaves?)\b"
    rf"|, (?:up)?on (?:at least |(?:not|no) (?:less|fewer) than )?{DURATION}"
    r"|, (?:when|if|before) [^.;,]{3,60}, (?:shall|must|will|should)\b)?)"
)
_GETS = phrase(
    r"^.{0,60}?\b(?:shall|will|'ll|must|is|are|be) (?:also )?(?:be )?(?:given|entitled to"
    r"(?! (?:terminate|end|dismiss|discharge|give|resign)\b)"
    r"|provided with|receive|get)\b"
)
_OWN = phrase(r"\b(?:his|her) (?:own )?(?:employment|position|services|engagement|relationship)\b")
_ANOTHERS = phrase(
    r"\b(?:your|(?:executive|employee)'s) (?:employment|services)|\bemployment of (?:the )?\w+"
)
_RESIGN_OR = re.compile(r",? (?:[\w-]+ ){1,3}?(?:resign|quit)\b")
_TO_COMPANY = phrase(rf"\b(?:to|giv\w+|provid\w+) {WE}\b")
_TO_EXECUTIVE = phrase(rf"\b(?:to|giv\w+|provid\w+) {YOU}\b")
ENDS = phrase(
    r"\b(?:terminat|terminab|intent|resign|cancel|ended\b|ending|(?:may|can|to) end\b"
    r"|(?:its|the) end\b|let \w+(?: \w+)? go\b|ends? (?:the|your|his|her|this|its)"
    r"|dismiss|discharg|(?:to|call|put) an end\b|quit\b|sever(?:ed)?\b"
    r"|leav(?:e|ing)\b(?! of)|discontinu|depart|at[- ]will|dispens|relinquish|mov(?:e|ing) on\b"
    r"|withdraw from (?:the |its )?(?:employ|service)"
    r"|determine (?:this|the|his|her|your) (?:agreement|employment|appointment)|period of notice"
    r"|notice period"
    r"|notice (?:in writing )?(?:\w+ ){0,3}(?:on|from|by) (?:either|both) (?:sides?|part(?:y|ies)))"
)
_TO_IT = re.compile(r"\bto (?:the )?$")
_THEN = phrase(r",? ?(?:(?:to|from) (?:the )?\w+(?: \w+)?,? ?)?(?:the )?|(?:(?! from| to).){0,3}")
_RESIGNS = phrase(
    r"\bresign(?:ation|s|ing)?\b|\byou (?:decide|elect|choose|wish|plan|want) to"
    r" (?:leave|resign|quit|move on|depart)"
)
_EMPLOYED = phrase(r"^(?:the )?(?:executive|employee)$")
LIMB = re.compile(r";|\((?:[ivx]{1,4}|[a-z])\) |, (?:and|or) (?=without )")
_MUTUAL = phrase(  # said of both sides, whoever else is named
    r"\bnotice period\b[^.;]{0,60}?\b(?:both|either|each)(?: of)? (?:the )?(?:part(?:y|ies)|sides?"
    r"|us)|\b(?:mutual|reciprocal) notice period"
    r"|\bnotice\b[^.;]{0,40}? (?:on|from) (?:either|both|each) (?:party|sides?)\b"
    r"|^[^.;]{0,30}\((?:either|both|each) (?:sides?|part(?:y|ies))\)"
)
_SPECIFIED = phrase(  # the day of termination: not before so many days after the notice
    r"\b(?:date of (?:such |the )?termination|termination date|notice of termination)\b"
)
_WHOSE_NOTICE = phrase(
    r"\b(?:your|his|her|(?:executive|employee)'s"
    r"|(?P<we>our|(?:company|employer|bank|corporation)'s)) (?:own )?notice period\b"
)
_ELSEWHERE = phrase(r"\b(?:pursuant to|under) (?:section|paragraph|clause|article)\b")
_RECEIVED = phrase(r"\breceipt of (?:\w+ ){0,3}notice\b[^.;]{0,20}$")
_JOINED = re.compile(r"(?:,? (?:and|or|just as|while)|, as)(?: the)? $|, and(?: likewise)? $")
_OF_BOTH = re.compile(
    r"(?:, (?:up)?on|, by giving|, with|\b(?:give|provide) \w+(?: \w+)?(?: with)?,)"
    r"(?: at least| not less than)? $"
)


def giver_of(letter: Letter, text: str, notice: Notice) -> tuple[str, int]:
    """Whose notice it is ("notice" for the executive's), and where that is said."""
    if notice.length is not None and _MUTUAL.search(text) is not None:
        return "both", notice.start
    if notice.given_day and _SPECIFIED.search(text, 0, notice.start) is not None:
        return _of_limb(letter, text, notice)
    side, start = _named_giver(letter, text, notice)
    if side or notice.length is None:
        return side, start
    whose = _WHOSE_NOTICE.search(text)
    return ("", 0) if whose is None else ("company" if whose["we"] else "notice", notice.start)


def _of_limb(letter: Letter, text: str, notice: Notice) -> tuple[str, int]:
    """Whose notice a day of termination is counted from, in a list of such days."""
    limb = max((m.end() for m in LIMB.finditer(text, 0, notice.start)), default=0)
    if _ELSEWHERE.search(text, limb, notice.start) is not None:
        return "", 0
    agents = _AGENT.finditer(text, limb, notice.start)
    said = {_side(letter, text, m, notice) for m in agents if m["by"] or m["acts"]} - {""}
    return (said.pop() if len(said) == 1 else "both"), limb or notice.start


def _named_giver(letter: Letter, text: str, notice: Notice) -> tuple[str, int]:
    """The side that is said to give it."""
    before, after = "", None
    start = end = 0
    for match in _AGENT.finditer(text):
        if not match["by"] and (not match["acts"] or match["who"].lower() == "us"):
            continue
        if match.start() >= notice.start:
            after = after or (None if _TO_IT.search(text[: match.start()]) else match)
            continue
        if side := _side(letter, text, match, notice):
            other = {before, side} == {"notice", "company"}
            joined = other and _joined(text, end, match.start(), notice)
            before, start = ("both", start) if joined else (side, match.start())
            end = match.end()
    if after is not None and after["by"]:
        between = text[notice.end : after.start()]
        near = not before or re.fullmatch(r"(?:(?! (?:and|or)\b) \w+){0,4} ?", between)
        gotten = _RECEIVED.search(text, 0, after.start()) is not None
        if near and not gotten and (side := _side(letter, text, after, notice)):
            return side, notice.start
    elif after is not None and not before and _THEN.fullmatch(text[notice.end : after.start()]):
        return _side(letter, text, after, notice), notice.start  # "on 30 days' notice, X may ..."
    if not before and notice.length is not None and (left := _RESIGNS.search(text)):
        return "notice", min(left.start(), notice.start)
    needless = notice.length is None and not notice.at_once
    if not before and needless and ENDS.search(text, 0, notice.start):
        return "both", 0  # "employment may be terminated at any time, without notice"
    return before, start


def _joined(text: str, end: int, start: int, notice: Notice) -> bool:
    """Whether what is said of one side's notice is said of the other's too: "you may quit, and we
    may let you go, with or without notice".
    """
    between = text[end:start]
    if "notice" in between or _JOINED.search(between) is None:
        return False
    return notice.length is None or _OF_BOTH.search(text[: notice.start]) is not None


def _side(letter: Letter, text: str, agent: re.Match[str], notice: Notice) -> str:
    gets = agent.start() < notice.start and _GETS.search(text[agent.end() : notice.start])
    if agent["both"]:
        return "both"
    if agent["you"]:
        return "company" if gets else "notice"
    if agent["we"]:
        return "notice" if gets else "company"
    return _named(letter, text, agent, notice)


def _named(letter: Letter, text: str, agent: re.Match[str], notice: Notice) -> str:
    """A side by its name: by whose employment it ends, by whom the notice goes to."""
    name = agent["name"]
    said = text[agent.end() : notice.end + NEAR]
    if name in ENGAGED and any(_EMPLOYED.search(d.term) for d in letter.definitions):
        return ""
    if name in ENGAGED or _RESIGN_OR.match(text, agent.end()):
        return "notice"
    if re.match(r"M[rs]|Dr", name) or _OWN.search(said) or _TO_COMPANY.search(said):
        return "notice"
    if _ANOTHERS.search(said) or _TO_EXECUTIVE.search(said):
        return "company"
    for term in letter.definitions:
        if term.how == "parentheses" and term.term == name:
            own = rf"[A-Z][\w.]* (?i:{re.escape(name)})\b(?!,? (?:Inc|Corp|Co|LLC|Ltd|L\.|Group))"
            person = re.search(own, term.sentence.written[: term.start])
            return "notice" if person else "company"
    return ""
