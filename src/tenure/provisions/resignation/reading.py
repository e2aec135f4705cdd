"""How notice is read: how long it is, who gives it, and what it is a notice of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ...text.phrases import phrase
from ...text.values import DURATION, Duration

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Place = tuple[int, int]
Found = dict[str, tuple[Any, Place]]  # a term, its value and its place in the sentence
NEAR = 90  # characters on either side of a notice that say what it is a notice of

# How long
_KIND = (
    r"(?:of|in|prior|advanced?|written|previous|calendar|full|clear|working|business|and|an?"
    r"|(?:his|her|its|the|such) (?:intent\w*)?)"
)
_LENGTH = phrase(
    rf"(?P<length>{DURATION})(?:[ ,]+{_KIND}){{0,5}}[ ,]+notice\b"
    rf"|\bnotice\b[^.;:{DURATION}]{{0,60}}?\b(?:at least|(?:not|no) (?:less|fewer) than|a minimum"
    rf" of|of|is|be) (?P<after>{DURATION})(?! (?:after|from|following|of|to cure))"
    rf"|\beffective (?:at least |(?:not|no) (?:less|fewer|earlier) than )?(?P<later>{DURATION})"
    r" (?:from|after|following)(?: (?:the )?(?:delivery|receipt|giving)(?: by [\w ]{2,20}?)? of)?"
    r"(?: \w+){0,2} notice\b"
    rf"|(?P<until>{DURATION}) (?:after|following) (?:(?:\w+ ){{0,2}}notice (?:\w+ ){{0,3}}?"
    r"(?:by|from) either\b|either (?:party|of \w+)(?: \w+){0,2}? (?:gives?|delivers?|provides?)\b"
    r"[^.;]{0,40}? notice\b)"
)
_NONE = phrase(
    r"\bwith(?: or without|out)(?: any)? (?:(?:\w+ ){0,3}(?:cause|reason),? (?:and|or|and/or)"
    r" (?:with or without |without )?)?(?:any |prior |advanced? |written |the giving of ){0,3}"
    r"notice\b(?! (?:of|thereof)\b)"
)
_NEEDLESS = phrase(
    r"\bno (?:prior |advanced? |written )*notice (?:need be given|(?:is|being|shall be|will be)"
    r" (?:required|needed|necessary))\b"
)
_SIMPLY = phrase(r"\b(?:simply|merely) (?:by |upon )?(?:notifying|giving (?:\w+ ){0,3}notice)")
_ANY = phrase(
    r"\b[Yy]ou may (?:resign|terminate).{0,90}?\b(?:with|by giving|upon giving|upon|by) "
    r"(?:prior |written |advance )*notice(?: to (?P<to>[A-Z]\w+|the \w+))?",
    re.DOTALL,
)
_ASKED = phrase(r"\b(?:request|ask|would appreciate)\b")

# Who
_YOU = (
    r"(?:you(?:rself)?|(?:the |key )*(?:executive|employee|officer|undersigned)"
    r"(?! (?:committee|vice|officers?|directors?))|myself|I|he|she|party b)"
)
_WE = r"(?:(?:the )?(?:company|employers?|bank|corporation|firm|association)|we|us|party a)"
_NAME = (
    r"(?-i:(?:(?:Mr|Ms|Mrs|Dr)[.\u2024]? [A-Z][\w'-]+|(?!(?:Either|Each|Both|Any|In|If|By|The|This"
    r"|Such|Upon|On|With|At|For|Agreement|Employment|Termination|Section|It|Board)\b)[A-Z][\w&-]+"
    r"(?: [A-Z][\w&-]+)?))"
)
_OR = r",? (?:or|and) (?:by )?(?:the )?"
_BOTH = (
    r"(?:(?:either|any) (?:party|of (?:us|the parties)|side)|one party to the other"
    r"|the terminating party|either (?-i:[A-Z])[^.;]{2,60}? or [^.;]{2,50}?(?= (?:may|can|shall)\b)"
    r"|(?:both|each)(?: of the)? part(?:y|ies)"
    rf"|(?:(?:either|both) )?(?:{_YOU}{_OR}(?:{_WE}|{_NAME})|(?:{_WE}|{_NAME}){_OR}{_YOU}"
    rf"|{_WE}{_OR}{_NAME}|{_NAME}{_OR}{_WE}))"
)
_AGENT = phrase(
    r"\b(?P<by>(?:(?<!receipt )by|notice from|required (?:of|from)|(?:option|right|will|discretion"
    r"|election)(?: either)? of)"
    r" (?:either )?)?"
    rf"(?P<who>(?P<both>{_BOTH})|(?P<you>{_YOU})|(?P<we>{_WE})|(?P<name>{_NAME}))\b(?!'(?!ll\b)|[\w-])"
    r"(?=(?P<acts>,?(?: [\w-]+){0,4}?,? (?:may|shall|will|can|must|should|agrees?|elects?|desires?"
    r"|wish(?:es)?|decides?|chooses?|(?:has|have|retain\w*) the (?:right|option)|is required"
    r"|are required|is free|are free|'ll|voluntarily"
    r"|terminates?|resigns?|gives?|provides?|leaves?)\b"
    rf"|, (?:up)?on (?:at least |(?:not|no) (?:less|fewer) than )?{DURATION})?)"
)
_GETS = phrase(
    r"^.{0,60}?\b(?:shall|will|'ll|must|is|are|be) (?:also )?(?:be )?(?:given|entitled to"
    r"|provided with|receive|get)\b"
)
_OWN = phrase(r"\b(?:his|her) (?:own )?(?:employment|position|services|engagement)\b")
_ANOTHERS = phrase(
    r"\b(?:your|(?:executive|employee)'s) (?:employment|services)|\bemployment of (?:the )?\w+"
)
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
    r"|(?:its|the) end\b|let \w+ go\b|ends? (?:the|your|his|her|this|its)"
    r"|quit\b|sever\b|leav(?:e|ing)\b(?! of)|discontinu|depart"
    r"|at[- ]will|notice period)"
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
_OF = re.compile(r" of (?!not |at |no )[^.;,]{0,60}")
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
_TITLE = phrase(  # "c. Termination Other Than For Cause By Employer."
    r"\(?\w{1,3}[.)\u2024] (?:(?:[A-Z]\w+|for|by|of|the|or|and|without|with|other|than|on) ?)"
    r"{1,9}[.:]",
    0,
)
_HEADED = phrase(r"\bcause\b|\bgood reason\b|\bdisab|\bdeath\b|\bchange (?:in|of) control\b")
_ASIDE = re.compile(
    r"^ ?\)|;|,? (?:provided|except|unless)\b|\. | (?:or|and) \((?:[ivx]{1,4}|[a-z])\) "
)
_LIMB = re.compile(r";|\((?:[ivx]{1,4}|[a-z])\) ")


class Notice(NamedTuple):
    """A notice in a sentence: its length, 0 where none is needed, and its place."""

    length: Duration | None
    start: int
    end: int


def read_notice(letter: Letter, sentence: Sentence) -> Found:
    """The terms that a sentence gives, each with its place."""
    text, found = sentence.text, Found()
    for notice in _notices(sentence):
        side, start = _giver(letter, text, notice)
        if side and _plain(_heading(letter, sentence), sentence, start, notice):
            place = (min(start, notice.start), notice.end)
            if _ASKED.search(text, max(0, start - NEAR), notice.start) is not None:
                _add(found, "requested", notice, place)
                continue
            for name in ("notice", "company") if side == "both" else (side,):
                _add(found, name, notice, place)
            to = _TO.search(text, start) if side == "notice" else None
            if to is not None and to.start() < notice.end + 9 and notice.length is not None:
                found.setdefault("to", (to["to"], place))
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


def _notices(sentence: Sentence) -> Iterator[Notice]:
    text = sentence.text
    for match in _LENGTH.finditer(text):
        at = max(match.start(name) for name in ("length", "after", "later", "until"))
        value = sentence.value_at(at)
        lead = text[max(0, at - 12) : at]
        if isinstance(value, Duration) and not re.search(r"\bwithin |\bup to ", lead):
            yield Notice(value, match.start(), match.end())
    for words in (_NONE, _NEEDLESS, _SIMPLY):
        for match in words.finditer(text):
            yield Notice(None, *match.span())


def _giver(letter: Letter, text: str, notice: Notice) -> tuple[str, int]:
    """Whose notice it is ("notice" for the executive's), and where that is said."""
    before, after = "", None
    start = 0
    for match in _AGENT.finditer(text):
        if not (match["by"] or match["acts"]):
            continue
        if match.start() >= notice.start:
            after = after or (None if _TO_IT.search(text[: match.start()]) else match)
            continue
        if side := _side(letter, text, match, notice):
            before, start = side, match.start()
    if after is not None and after["by"]:
        between = text[notice.end : after.start()]
        near = not before or re.fullmatch(r"(?! (?:and|or)\b)(?: \w+){0,4} ?", between)
        if near and (side := _side(letter, text, after, notice)):
            return side, notice.start
    elif after is not None and not before and _THEN.fullmatch(text[notice.end : after.start()]):
        return _side(letter, text, after, notice), notice.start  # "on 30 days' notice, X may ..."
    if not before and notice.length is not None and (left := _RESIGNS.search(text)):
        return "notice", min(left.start(), notice.start)
    if not before and notice.length is None and _ENDS.search(text, 0, notice.start):
        return "both", 0  # "employment may be terminated at any time, without notice"
    return before, start


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
    if re.match(r"M[rs]|Dr", name) or _OWN.search(said) or _TO_COMPANY.search(said):
        return "notice"
    if _ANOTHERS.search(said) or _TO_EXECUTIVE.search(said):
        return "company"
    for term in letter.definitions:
        if term.how == "parentheses" and term.term == name:
            own = rf"[A-Z][\w.]* {re.escape(name)}\b(?!,? (?:Inc|Corp|Co|LLC|Ltd|L\.|Group))"
            person = re.search(own, term.sentence.written[: term.start])
            return "notice" if person else "company"
    if _ROLES.search(text) is not None:
        return ""
    called = re.escape(name)
    if re.search(rf"\b{called}\b(?: [A-Z&][\w&'-]*){{0,4}},? {_FIRM}\b", letter.masked.text):
        return "company"
    whole = rf"\b(?!The\b|Such\b)[A-Z][a-z]+ (?:[A-Z][.\u2024]? )?{called}\b"
    return "notice" if re.search(whole, letter.masked.text) else ""


def _heading(letter: Letter, sentence: Sentence) -> str:
    """Of its section, or what stands as a title before it."""
    before = letter.sentences[sentence.index - 1] if sentence.index else sentence
    return before.text if _TITLE.fullmatch(before.text) else sentence.heading


def _plain(heading: str, sentence: Sentence, start: int, notice: Notice) -> bool:
    """Whether it is notice of the end of the employment, for no stated reason."""
    text = sentence.text
    if _HEADED.search(_WITHOUT.sub(" ", heading)) and start < notice.start:
        heading = _WITHOUT.sub(" ", heading).lower()
        if not re.search(r"\bwithout|other than|resign|volunt", heading):
            return False
    limbs = [m.end() for m in _LIMB.finditer(text, 0, min(start, notice.start))] or [0]
    before = _WITHOUT.sub(" ", text[: limbs[0]] + text[limbs[-1] : notice.end])
    after = _WITHOUT.sub(" ", _ASIDE.split(text[notice.end : notice.end + NEAR])[0])
    if _REASON.search(before) or _AFTER.search(after):
        return False
    if (of := _OF.match(after)) is not None and not _ENDS.search(of.group()):
        return False
    if _ELSE.search(text, max(0, min(start, notice.start) - NEAR), notice.start) is not None:
        return False
    if notice.length is None and _LATER.search(before):
        return False
    if notice.length is None and re.search(r"\b(?:not|nor)\b", before):
        return "not for" in before
    if notice.length is not None and _ONLY_WHERE.search(text[notice.end :]) is not None:
        return False
    if _EACH_GIVES.search(text) is not None:
        return True
    return _ENDS.search(f"{before}{after} {heading}") is not None
