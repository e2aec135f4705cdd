"""How notice is read: how long it is, who gives it, and what it is a notice of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...later_service import of_later_service
from ...text.phrases import phrase
from ...text.values import DURATION
from .details import Found, Place, details_of, in_attached, limits_of, not_the_rule
from .giver import ENDS, LIMB, NEAR, WE, YOU, giver_of
from .lengths import Notice, is_row, notices_in

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_ANY = phrase(
    r"\b(?:[Yy]ou|(?:[Tt]he )?(?:Executive|Employee)|[Hh]e|[Ss]he) may (?:voluntarily )?"
    r"(?:resign|terminate|leave)\b[^.;\ue004]{0,90}?"
    r"\b(?:with|by giving|by providing|upon giving|upon|by)"
    r" (?:(?:(?:prior|written|advance|reasonable|a) )*notice(?: to (?P<to>[A-Z]\w+|the \w+))?"
    r"|(?<=by )notifying (?P<told>[A-Z]\w+|the \w+))",
    re.DOTALL,
)
_AGREED = phrase(
    r"\b(?:you|he|she|executive|employee)\b(?: \w+)? (?:agrees?|promises?|undertakes?"
    r"|shall|will|must)\b"
)
_NONE_FOR_CAUSE = phrase(
    r"\bno (?:(?:such|prior|advance|written) )*notice (?:shall be |is |will be |being )?(?:required"
    r"|needed|necessary|need be given)\b[^.;]{0,60}?\bfor (?:just |good )?\"?cause\b"
    r"|(?<=\()none (?:if |in case )?(?:of |for )?\"?cause\b|"
    r"\bwithout (?:\w+ )?notice(?: or [^.;,]{2,30}?)? for (?:just |good )?\"?cause\b"
    r"|(?<!or )\bfor (?:just |good )?\"?cause\b[^.;]{0,40}? without (?:\w+ )?notice\b"
    r"|(?<!or )\bwithout (?:\w+ )?notice,? (?:terminate|dismiss|discharge) [\w' ]{2,40}?"
    r" for (?:just |good )?\"?cause\b"
)
_ASKED = phrase(
    r"\b(?:request(?:s|ed)?|ask(?:s|ed)?|endeavou?r|try to|(?:would|we) (?:appreciate|expect))\b"
)

_EACH_GIVES = phrase(  # each side to the other: of the end, though it is not said
    rf"\b{WE}[^.;]{{0,20}}? giv\w+ {YOU} {DURATION}[^.;]{{0,60}}?\b{YOU}[^.;]{{0,20}}?"
    rf" giv\w+ {WE} {DURATION}"
)
_TO = phrase(
    r"\b(?:giv(?:e|ing)|provid(?:e|ing)|to) (?P<to>the Board(?: of Directors)?|the Company"
    r"|(?!I\b|Party\b)[A-Z]\w+)\b",
    0,
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
_NONE_IF = re.compile(r" \((?:none|no notice|except|other than)\b[^()]*\)")
_ASIDE = re.compile(
    r"^ ?\)|;|,? (?:provided|except|unless)\b|\. | (?:or|and) \((?:[ivx]{1,4}|[a-z])\) "
    r"|, (?:or|and),? in the (?:case|event) of\b"
    r"|,? or for \"?[Gg]ood [Rr]eason\"?,? (?:up)?on\b"  # of which there is a notice of its own
    rf"|{_NONE_IF.pattern}"
    r"| (?:shall|will) have the (?:same )?effect\b"
)
_CLAUSE = re.compile(r", (?:and|but) (?=(?:either|both) )")  # of another thing than what is before
_FOR_CAUSE = phrase(  # "for Cause at once, and without Cause upon ...": the second is of the notice
    r"\bfor (?:good |just )?\"?cause\b[^.;]*?,? (?:and|or|but) (?=without (?:good |just )?\"?cause)"
    rf"|\bfor \"?(?:good reason|cause)\b[^.;{DURATION}]*{DURATION}[^.;]*?,? (?:and|or|but)"
    r" (?:otherwise|in (?:any|every) other (?:case|event))\b"
)
_LISTED = re.compile(r"\((?:[ivx]{1,4}|[a-z])\) ")
_FREE = phrase(  # of the last of the grounds in a list: it is none
    r"(?:without|otherwise|other than|at any time|for (?:any|no)|(?:up)?on\b|by (?:giv|provid))"
)
_FREELY = phrase(  # of a notice that takes effect at once: for whatever reason
    r"\bwithout (?:good |just )?\"?cause\b|\bat any time\b|\bfor (?:any|no) reason\b"
    r"|\bdiscretion\b|\bat[- ]will\b|\bfor convenience\b"
)
_WHERE = phrase(r"\b(?:if|in the event|should|upon the occurrence|in case)\b")
_THE_SAME = phrase(
    rf"\b(?:(?P<we>{WE})|(?P<you>{YOU}))(?:,[^,;.]{{3,30}},)? (?:will|shall|must|may|can|agrees? to"
    rf"|has)\b[^.;]{{0,60}}?"
    r" (?:(?:on|upon|with|by giving) )?(?:the same|an? (?:equal|like|equivalent|similar)|equal"
    r"|like)"
    r" (?:(?:period|length|amount) (?:of )?)?(?:(?:prior|written) )*notice"
)


def read_notice(letter: Letter, sentence: Sentence) -> Found:
    """The terms that a sentence gives, each with its place."""
    text, found = sentence.text, Found()
    if in_attached(letter, sentence) or of_later_service(letter, sentence):
        return found
    for notice in notices_in(sentence):
        side, start = giver_of(letter, text, notice)
        if notice.length is not None and not_the_rule(sentence, notice):
            continue
        if side and _plain(_heading(letter, sentence), sentence, start, notice):
            place = (min(start, notice.start), notice.end)
            asked = max(_clause(text, start), start - NEAR)
            if notice.at_once:
                found["at_once"] = (True, place)
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
    limits_of(sentence, found)
    if "cause" in sentence.lower and (none := _NONE_FOR_CAUSE.search(text)) is not None:
        found["none_for_cause"] = (True, none.span())
    if found and (same := _THE_SAME.search(text)) is not None:
        of, to_side = ("notice", "company") if same["we"] else ("company", "notice")
        for name in ("days", "months"):
            if (own := found.get(f"{of}_{name}")) is not None:
                found.setdefault(f"{to_side}_{name}", own)
    anything = _ANY.search(text) if not found and "may " in text else None
    if anything is not None and _freely_given(_heading(letter, sentence), text, anything):
        found["any_notice"] = (True, anything.span())
        if to_whom := anything["to"] or anything["told"]:
            found["to"] = (to_whom, anything.span())
    return found


def _freely_given(heading: str, text: str, said: re.Match[str]) -> bool:
    """Whether notice of no stated length is one that may be given for any reason."""
    after = text[said.end() :]
    if _ONLY_WHERE.search(after) is not None or "without notice" in said[0]:
        return False
    if _HEADED.search(_WITHOUT.sub(" ", heading)) is not None:
        return False
    own = _ASIDE.split(after[:NEAR])[0]
    if DURATION in own or _WHERE.search(text, 0, said.start()) is not None:
        return False
    return _REASON.search(_WITHOUT.sub(" ", text[: said.end()] + own)) is None


def _add(found: Found, name: str, notice: Notice, place: Place) -> None:
    length = notice.length
    if length is not None and length.months is not None:
        found.setdefault(f"{name}_months", (length.months, place))
    elif length is None or length.unit in ("day", "week"):
        n = 0 if length is None else length.n * (7 if length.unit == "week" else 1)
        found.setdefault(f"{name}_days", (n, place))


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
    limbs = [m.end() for m in LIMB.finditer(text, own, first)] or [own]
    listed = [m.end() for m in _LISTED.finditer(text, first, notice.start)]
    if listed and _FREE.match(text, listed[-1]):
        limbs = listed if limbs == [own] else [*limbs, *listed]
    before = _ALL_OF_THEM.sub(" ", text[own : limbs[0]] + text[limbs[-1] : notice.end])
    before = _FOR_CAUSE.sub(" ", before)
    before = _WITHOUT.sub(" ", before)
    after = _WITHOUT.sub(" ", _ASIDE.split(text[notice.end : notice.end + NEAR])[0])
    if _REASON.search(before) or _AFTER.search(after):
        return False
    if (of := _OF.match(after)) is not None and not ENDS.search(of.group()):
        return False
    if _ELSE.search(text, max(0, min(start, notice.start) - NEAR), notice.start) is not None:
        return False
    if notice.at_once and (_FREELY.search(text) is None or _WHERE.search(before) is not None):
        return False
    if notice.length is None and (_LATER.search(before) or _AFTERWARDS.match(text)):
        return False
    if notice.length is None and re.search(r"\b(?:not|nor)\b", before):
        return "not for" in before
    given = notice.length is not None or notice.at_once
    if given and _ONLY_WHERE.search(_NONE_IF.sub("", text[notice.end :])) is not None:
        return False
    if _EACH_GIVES.search(text) is not None:
        return True
    return is_row(sentence) or ENDS.search(f"{before}{after} {heading}") is not None
