"""How notice is read: how long it is, who gives it, and what it is a notice of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .details import ENGAGED, Found, Place, details_of, in_attached, not_the_rule
from .lengths import Notice, is_row, notices_in

if TYPE_CHECKING:
    from ...text import Letter, Sentence

NEAR = 90  # characters on either side of a notice that say what it is a notice of

_ANY = phrase(
    r"\b[Yy]ou may (?:resign|terminate).{0,90}?\b(?:with|by giving|upon giving|upon|by) "
    r"(?:prior |written |advance )*notice(?: to (?P<to>[A-Z]\w+|the \w+))?",
    re.DOTALL,
)
_AGREED = phrase(
    r"\b(?:you|he|she|executive|employee)\b(?: \w+)? (?:agrees?|promises?|undertakes?"
    r"|shall|will|must)\b"
)
_NONE_FOR_CAUSE = phrase(
    r"\bwithout (?:\w+ )?notice(?: or [^.;,]{2,30}?)? for (?:just |good )?\"?cause\b"
    r"|(?<!or )\bfor (?:just |good )?\"?cause\b[^.;]{0,40}? without (?:\w+ )?notice\b"
    r"|(?<!or )\bwithout (?:\w+ )?notice,? (?:terminate|dismiss|discharge) [\w' ]{2,40}?"
    r" for (?:just |good )?\"?cause\b"
)
_ASKED = phrase(r"\b(?:request(?:s|ed)?|ask(?:s|ed)?|(?:would|we) (?:appreciate|expect))\b")

# Who
_YOU = (
    r"(?:you(?:rself)?|(?:the |key )*(?:executive|employee|officer|undersigned)"
    r"(?! (?:committee|vice|officers?|directors?))|myself|I|he|she|party b)"
)
_WE = (
    r"(?:(?:the )?(?:company|employers?|bank|corporation|firm|association|trust|partnership"
    r"|board(?: of directors)?)|we|us|party a)"
)
_NAME = (
    r"(?-i:(?:(?:Mr|Ms|Mrs|Dr)[.\u2024]? [A-Z][\w'-]+|(?!(?:Either|Each|Both|Any|In|If|By|The|This"
    r"|Such|Upon|On|With|At|For|Agreement|Employment|Termination|Section|It|Board)\b)[A-Z][\w&-]+"
    r"(?: [A-Z][\w&-]+)?))"
)
_OR = r",? (?:or|and) (?:by )?(?:the )?"
_BOTH = (
    r"(?:(?:either|any) (?:party|of (?:us|the parties)|side)|either(?= may\b)|one party to the"
    r" other"
    r"|the terminating party|either (?-i:[A-Z])[^.;]{2,60}? or [^.;]{2,50}?(?= (?:may|can|shall)\b)"
    r"|(?:both|each)(?: of the)? part(?:y|ies)"
    rf"|(?:(?:either|both) )?(?:{_YOU}{_OR}(?:{_WE}|it|{_NAME})|(?:{_WE}|{_NAME}){_OR}{_YOU}"
    rf"|{_WE}{_OR}{_NAME}|{_NAME}{_OR}{_WE}))"
)
_AGENT = phrase(
    r"\b(?P<by>(?:(?<!receipt )by|notice from|(?<=\ue004 )(?:from|for)|required (?:of|from)"
    r"|(?:option|right|will|discretion"
    r"|election)(?: either)? of)"
    r" (?:either )?)?"
    rf"(?P<who>(?P<both>{_BOTH})|(?P<you>{_YOU})|(?P<we>{_WE})|(?P<name>{_NAME}))\b(?!'(?!ll\b)"
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
_TO_COMPANY = phrase(rf"\b(?:to|giv\w+|provid\w+) {_WE}\b")
_TO_EXECUTIVE = phrase(rf"\b(?:to|giv\w+|provid\w+) {_YOU}\b")
_ROLES = phrase(
    r"\b(?:you|the (?:executive|employee|company|employer))\b"
)  # names are of others then
_FIRM = r"(?:Inc|Corp|Corporation|Company|Co|LLC|L\.L\.C|Ltd|Limited|Bank|plc|PLC)"
_EACH_GIVES = phrase(  # each side to the other: of the end, though it is not said
    rf"\b{_WE}[^.;]{{0,20}}? giv\w+ {_YOU} {DURATION}[^.;]{{0,60}}?\b{_YOU}[^.;]{{0,20}}?"
    rf" giv\w+ {_WE} {DURATION}"
)
_TO = phrase(
    r"\b(?:giv(?:e|ing)|provid(?:e|ing)|to) (?P<to>the Board(?: of Directors)?|the Company"
    r"|(?!I\b|Party\b)[A-Z]\w+)\b",
    0,
)

# Of what
_ENDS = phrase(
    r"\b(?:terminat|terminab|intent|resign|cancel|ended\b|ending|(?:may|can|to) end\b"
    r"|(?:its|the) end\b|let \w+(?: \w+)? go\b|ends? (?:the|your|his|her|this|its)"
    r"|dismiss|discharg|(?:to|call|put) an end\b|quit\b|sever\b|leav(?:e|ing)\b(?! of)|discontinu"
    r"|depart|at[- ]will|dispens|withdraw from (?:the |its )?(?:employ|service)|relinquish|mov(?:e"
    r"|ing)"
    r" on\b"
    r"|determine (?:this|the|his|her|your) (?:agreement|employment|appointment)|period of notice"
    r"|notice period|notice on (?:either|both) side)"
)
_WITHOUT = phrase(
    r"\b(?:other than|without|not|absent|with or without|except)(?: for| by reason of)?,?"
    r" (?:\w+ ){0,2}?\"?(?:good reason|cause|disability)\"?(?:,? (?:or|and) (?:with or without |for"
    r" )?\"?(?:good reason|disability|cause)\"?)?"
    r"|^\W*(?:except|other than) (?:in|for) (?:the (?:case|event) of )?(?:a |any )?termination"
    r" (?:by the \w+ )?for \"?cause\"?"
)
_REASON = phrase(
    r"\bgood reason\b|\bcure\b|\bnon-?renew|\brenew|\bdisab|\bextend|\bextension\b|happening of"
    r"|\bfor (?:good |just )?\"?cause\b|\brefus|\bconstructive|\bincapacit|\bretire|\bbreach"
    r"|\bsuch (?:an? )?(?:termination|event|breach)|\bdeath\b"
    r"|\b(?:following|after|upon|event of|within)[^.;]{0,40}\bchange (?:in|of) control"
    r"|\bgrounds\b|\bwork permit|\bwith (?:good |just )?\"?cause\b"
)
_AFTER = phrase(
    r"\bgood reason\b|\bcure\b|\bnon-?renew|\brenew|\bdisab|\bextend|\bof the following|\bhappening"
    r"|\bfor (?:good |just )?\"?cause\b|\bof (?:such|any|the) (?:breach|default|failure)"
    r"|\b(?:following|after|upon) (?:a|the|any) change (?:in|of) control"
)
_TO_IT = re.compile(r"\bto (?:the )?$")
_THEN = phrase(r",? ?(?:(?:to|from) (?:the )?\w+(?: \w+)?,? ?)?(?:the )?|(?:(?! from| to).){0,3}")
_RESIGNS = phrase(
    r"\bresign(?:ation|s|ing)?\b|\byou (?:decide|elect|choose) to (?:leave|resign|quit)"
)
_EMPLOYED = phrase(r"^(?:the )?(?:executive|employee)$")
_OF = re.compile(
    r" of (?!not |at |no |(?:such|his|her|its|your) (?:election|decision))[^.;,]{0,60}"
)
_ELSE = phrase(
    r"\b(?:plans?|programs?|polic(?:y|ies)|insurance|bonus(?:es)?|vacation|lease|coverage|meetings?"
    r"|benefits|assign(?:ed|ment) of this)\b"
)
_ONLY_WHERE = phrase(  # after the notice: what has to happen before it may be given
    r"^[^.;]{0,60}?\b(?:if|in the event|in case|only (?:after|upon|following))\b"
    r"(?! (?:you|he|she|(?:the )?(?:executive|employee)) (?:\w+ )?(?:resign|terminat|leav|decid"
    r"|elect|choos|chose|wish|desire))(?! \"?without)"
    r"(?! of (?:an? |any |such |his |her |your )?(?:\w+ )?(?:resignation|terminat\w*[^.;]{0,40}?"
    r"\b(?:without|other than)))(?! (?:it|we|(?:the )?(?:company|employer)) (?:\w+ )?"
    r"(?:terminat|elect|decid|choos|wish)\w*)"
)
_LATER = phrase(  # what will be so one day
    r"\b(?:after|following|upon|beyond|prior to|before) the (?:expir|end\b|term\b|conclusion"
    r"|initial|completion|\w+ (?:date|period|term)\b)|\bcontinues? (?:beyond|after|following)\b"
    r"|\b(?:during|within) (?:the|your) (?:first|initial|probation|trial|introductory)"
)
_AFTERWARDS = phrase(r"^\W*(?:after|following|upon) the (?:expir|end\b|conclusion|completion)")
_TITLE = phrase(  # "c. Termination Other Than For Cause By Employer."
    r"\(?\w{1,3}[.)\u2024] (?:(?:[A-Z]\w+|for|by|of|the|or|and|without|with|other|than|on) ?)"
    r"{1,9}[.:]",
    0,
)
_HEADED = phrase(r"\bcause\b|\bgood reason\b|\bdisab|\bdeath\b|\bchange (?:in|of) control\b")
_ALL_OF_THEM = re.compile(r"\((?:including|whether|with or)[^()]*\)")
_ASIDE = re.compile(
    r"^ ?\)|;|,? (?:provided|except|unless)\b|\. | (?:or|and) \((?:[ivx]{1,4}|[a-z])\) "
    r"|, (?:or|and),? in the (?:case|event) of\b"
    r"|,? or for \"?[Gg]ood [Rr]eason\"?,? (?:up)?on\b"  # of which there is a notice of its own
    r"| (?:shall|will) have the (?:same )?effect\b"
)
_CLAUSE = re.compile(r", (?:and|but) (?=(?:either|both) )")  # of another thing than what is before
_FOR_CAUSE = phrase(  # "for Cause at once, and without Cause upon ...": the second is of the notice
    r"\bfor (?:good |just )?\"?cause\b[^.;]*?,? (?:and|or|but) (?=without (?:good |just )?\"?cause)"
)
_LIMB = re.compile(r";|\((?:[ivx]{1,4}|[a-z])\) |, (?:and|or) (?=without )")
# said of both sides, whoever else is named
_MUTUAL = phrase(
    r"\bnotice period\b[^.;]{0,60}?\b(?:both|either|each)(?: of)? (?:the )?(?:part(?:y|ies)|sides?"
    r"|us)|\b(?:mutual|reciprocal) notice period"
    r"|\bnotice (?:on|from) (?:either|both|each) (?:party|sides?)\b"
)
_SPECIFIED = phrase(  # the day of termination: not before so many days after the notice
    r"\b(?:date of (?:such |the )?termination|termination date|notice of termination)\b"
)
_YOUR_NOTICE = phrase(r"\byour notice period\b")
_THE_SAME = phrase(
    rf"\b(?:(?P<we>{_WE})|(?P<you>{_YOU})) (?:will|shall|must|may|can|agrees? to"
    rf"|has)\b[^.;]{{0,60}}?"
    r" (?:(?:on|upon|with|by giving) )?(?:the same|an? (?:equal|like|equivalent|similar)|equal"
    r"|like)"
    r" (?:(?:period|length|amount) (?:of )?)?(?:(?:prior|written) )*notice"
)
_JOINED = re.compile(r"(?:,? (?:and|or|just as|while)|, as)(?: the)? $|, and(?: likewise)? $")
_OF_BOTH = re.compile(
    r"(?:, (?:up)?on|, by giving|, with|\b(?:give|provide) \w+(?: \w+)?(?: with)?,)"
    r"(?: at least| not less than)? $"
)


def read_notice(letter: Letter, sentence: Sentence) -> Found:
    """The terms that a sentence gives, each with its place."""
    text, found = sentence.text, Found()
    if in_attached(letter, sentence):
        return found
    for notice in notices_in(sentence):
        side, start = _giver(letter, text, notice)
        if notice.length is not None and not_the_rule(sentence, notice):
            continue
        if side and _plain(_heading(letter, sentence), sentence, start, notice):
            place = (min(start, notice.start), notice.end)
            asked = max(_clause(text, start), start - NEAR)
            request = _ASKED.search(text, asked, notice.start)
            if request is not None and not _AGREED.search(text, request.end(), notice.start):
                _add(found, "requested", notice, place)
                continue
            for name in ("notice", "company") if side == "both" else (side,):
                _add(found, name, notice, place)
            to = _TO.search(text, start) if side == "notice" else None
            if to is not None and to.start() < notice.end + 9 and notice.length is not None:
                found.setdefault("to", (to["to"], place))
    details_of(text, found)
    if "cause" in sentence.lower and (none := _NONE_FOR_CAUSE.search(text)) is not None:
        found["none_for_cause"] = (True, none.span())
    if found and (same := _THE_SAME.search(text)) is not None:
        of, to_side = ("notice", "company") if same["we"] else ("company", "notice")
        for name in ("days", "months"):
            if (own := found.get(f"{of}_{name}")) is not None:
                found.setdefault(f"{to_side}_{name}", own)
    anything = _ANY.search(text) if not found else None
    if anything is not None and _ONLY_WHERE.search(text[anything.end() :]) is not None:
        anything = None
    if anything is not None and "without" not in anything[0]:
        found["any_notice"] = (True, anything.span())
        if anything["to"]:
            found["to"] = (anything["to"], anything.span())
    return found


def _add(found: Found, name: str, notice: Notice, place: Place) -> None:
    length = notice.length
    if length is not None and length.months is not None:
        found.setdefault(f"{name}_months", (length.months, place))
    elif length is None or length.unit in ("day", "week"):
        n = 0 if length is None else length.n * (7 if length.unit == "week" else 1)
        found.setdefault(f"{name}_days", (n, place))


def _giver(letter: Letter, text: str, notice: Notice) -> tuple[str, int]:
    """Whose notice it is ("notice" for the executive's), and where that is said."""
    if notice.length is not None and _MUTUAL.search(text) is not None:
        return "both", notice.start
    side, start = _named_giver(letter, text, notice)
    if side or notice.length is None:
        return side, start
    if _YOUR_NOTICE.search(text) is not None:
        return "notice", notice.start
    specified = _SPECIFIED.search(text, 0, notice.start)
    return ("both", notice.start) if specified and notice.given_day else ("", 0)


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
        if near and (side := _side(letter, text, after, notice)):
            return side, notice.start
    elif after is not None and not before and _THEN.fullmatch(text[notice.end : after.start()]):
        return _side(letter, text, after, notice), notice.start  # "on 30 days' notice, X may ..."
    if not before and notice.length is not None and (left := _RESIGNS.search(text)):
        return "notice", min(left.start(), notice.start)
    if not before and notice.length is None and _ENDS.search(text, 0, notice.start):
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
    role = _ROLES.search(text)
    if role is not None and role[0].lower() != "you":
        return ""
    called = re.escape(name)
    if re.search(rf"\b{called}\b(?: [A-Z&][\w&'-]*){{0,4}},? {_FIRM}\b", letter.masked.text):
        return "company"
    if role is not None:
        return ""
    whole = rf"\b(?!The\b|Such\b)[A-Z][a-z]+ (?:[A-Z][.\u2024]? )?{called}\b"
    return "notice" if re.search(whole, letter.masked.text) else ""


def _heading(letter: Letter, sentence: Sentence) -> str:
    """Of its section, or what stands as a title before it."""
    before = letter.sentences[sentence.index - 1] if sentence.index else sentence
    return before.text if _TITLE.fullmatch(before.text) else sentence.heading


def _clause(text: str, at: int) -> int:
    """Where the clause begins in which a place is."""
    return max((m.end() for m in _CLAUSE.finditer(text) if m.end() <= at), default=0)


def _plain(heading: str, sentence: Sentence, start: int, notice: Notice) -> bool:
    """Whether it is notice of the end of the employment, for no stated reason."""
    text = sentence.text
    if _HEADED.search(_WITHOUT.sub(" ", heading)) and start < notice.start:
        heading = _WITHOUT.sub(" ", heading).lower()
        if not re.search(r"\bwithout|other than|resign|volunt", heading):
            return False
    first = min(start, notice.start)
    own = _clause(text, first)
    limbs = [m.end() for m in _LIMB.finditer(text, own, first)] or [own]
    before = _ALL_OF_THEM.sub(" ", text[own : limbs[0]] + text[limbs[-1] : notice.end])
    before = _FOR_CAUSE.sub(" ", before)
    before = _WITHOUT.sub(" ", before)
    after = _WITHOUT.sub(" ", _ASIDE.split(text[notice.end : notice.end + NEAR])[0])
    if _REASON.search(before) or _AFTER.search(after):
        return False
    if (of := _OF.match(after)) is not None and not _ENDS.search(of.group()):
        return False
    if _ELSE.search(text, max(0, min(start, notice.start) - NEAR), notice.start) is not None:
        return False
    if notice.length is None and (_LATER.search(before) or _AFTERWARDS.match(text)):
        return False
    if notice.length is None and re.search(r"\b(?:not|nor)\b", before):
        return "not for" in before
    if notice.length is not None and _ONLY_WHERE.search(text[notice.end :]) is not None:
        return False
    if _EACH_GIVES.search(text) is not None:
        return True
    return is_row(sentence) or _ENDS.search(f"{before}{after} {heading}") is not None
