"""On which events a sentence promises severance: named, described, or come about already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ... import event_words as words
from ...endings import ENDING, describes
from ...events import Events, events_of, named, of_a_change, on_condition, such_near
from ...other_limbs import not_renewed, with_others
from ...text.phrases import Phrase, phrase
from ...triggers import Trigger
from .lists import lead_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence
    from .promised_cash import Cash, Ended

_PROMISES = phrase(
    r"\b(?:shall|will|gets?|owes?|agrees? to|entitled|eligible|obligated to|receives?|is to"
    r"|undertakes|equals?"
    r"|be (?:paid|payable|given)|would (?:be|pay|receive|continue|provide)|\w+'ll"
    r"|amended\b[^.;]*\bread|provides? (?:you|for)|guarantee\w*)\b",
    0,
)
_OWN_SEVERANCE = phrase(
    r"\b(?:severance|separation) (?:to (?:[\w\u2024]+ ){1,3})?(?:pay(?:ments?)?|compensation"
    r"|sum|in|of|equal)\b|\((?:the |such )?\"(?:severance|separation) (?:amount|pay|payments?)\"",
    0,
)
_LEAVES_BY = phrase(
    r"terminat|\bdies?\b|\bdeath\b|\bbecomes? (?:\w+ )?disabled|\bwidow|\bestate\b|\bheirs\b", 0
)
_WHO = r"(?:[\w.\u2024'-]+ ){0,2}[\w.\u2024'-]+"
_FALL = (
    r"\b(?:upon|event of|by reason of|because of|due to|as a result of|if|should|when|in case"
    r"|on account of)\b[^.;]{0,60}\b"
)
_FALLS: tuple[tuple[Trigger, Phrase], ...] = (
    ("died", phrase(rf"{_FALL}(?:death|dies?)\b", 0)),
    ("disabled", phrase(rf"{_FALL}disab(?:ility|led)\b", 0)),
)
_IN_HEADING: dict[Trigger, str] = {"died": "death", "disabled": "disabilit"}
_PLAIN_HEADING = re.compile(
    r"\W*(?:\S* )?(?:termination )?(?:(?:up)?on |by |for )?(?:(?:your|\w+'s) )?"
    r"(?:death|(?:\w+ )?disability)(?: (?:or|and) (?:death|(?:\w+ )?disability))?\W*"
)
_ITEM = phrase(
    r"^\W*(?:\w{1,2}[.)] )?(?:an? )?(?:lump[- ]sum |cash )*severance(?: pay| payments?)? of\b", 0
)
_IN_SUCH = phrase(r"^\W*in (?:such|that|this(?: latter)?) (?:an )?(?:event|case|instance)\b")
_SEVERANCE = phrase(
    r"\b(?:severance(?! (?:plan|agreement|policy|program|and change))"
    r"|separation (?:pay|benefit|allowance)|termination (?:pay|fee)|settlement payment"
    r"|salary continuation|(?:compensation|indemnity|settlement) for your separation"
    r"|representing (?:the |an )?(?:amount of )?(?:the |your |his |her )?(?:base )?salary)",
    0,
)
_IF = phrase(
    r"\b(?:if|in the event|should)\b(?![^.;]{0,20}\bhad\b)[^.;]{0,60}\b(?:employ|terminat)", 0
)
DEFINES = phrase(
    r"\W*(?:\w{1,3}[.)] )?(?:the (?:term )?)?\"(?P<term>(?:severance|separation|termination)"
    r" [\w ]{3,24})\" (?:means|shall mean|is)\b",
    0,
)
_IN_EXCHANGE = phrase(
    r"\bin (?:full |complete |final |and )*(?:settlement|satisfaction) of\b[^.;]{0,60}"
    r"\b(?:obligations?|claims?|rights|entitlements?|agreement)\b"
    r"|\b(?:in|as) (?:full |further |partial |additional )?(?:consideration|exchange|return)"
    r" (?:for|of)\b[^.;]{0,120}\b(?:releas\w+|this (?:agreement|letter)|the promises|the covenants"
    r"|the foregoing"
    r"|(?:sign|execut)(?:ing|ion))\b|\bconsideration$|\beffectiveness of this (?:agreement|letter)"
    r"|\b(?:provided|if)(?: that)? (?:you|executive|employee|he|she) (?:timely )?(?:signs?"
    r"|executes?)|\bsubject to (?:your|executive's|employee's|his|her) (?:sign|execut)",
    0,
)
_SINCE = phrase(
    r"\b(?:after|following|from) (?:the |your |his |her )*(?:separation|termination)\b", 0
)
_FOR_MORE = phrase(r"\bconsult|\brestrictive covenant|\bnon-?compet|\bnot to compete", 0)
_AS_DESCRIBED = phrase(r"\bemployment as this letter describes\b", 0)
_OF_BOTH = phrase(  # "by death or Complete Disability", far behind the word that leads
    r"\b(?:death|dies) (?:or|and) (?:\w+ ){0,3}?(?P<disabled>disab)"
    r"|\bdisab(?:ility|led) (?:or|and) (?:\w+ ){0,2}?(?P<died>death|dies)",
    0,
)
_AND_TERMINATED = phrase(
    r"\b(?:is|be|are) terminated(?: by the (?:company|employer|bank|corporation))?,", 0
)
_STAYS = phrase(  # paid for staying, not for leaving
    r"\b(?:if|provided|so long as)(?: that)? (?:you|he|she|(?:the )?(?:executive|employee))"
    r" (?:remains?|continues?|(?:is|are) (?:still|then)) (?:\w+ )*?(?:employed|in the employ)\b",
    0,
)
_STAYS_UNTIL_SOLD = phrase(
    r"\bemploy(?:ed)?\b[^.;,]{0,40}?\b(?:through|until|upon|as of|at|on)(?: the)?(?: (?:date of"
    r" the |date of )?(?:consummation|closing|occurrence|completion|effective date|date) of)?"
    rf" (?:an?|any|the|such) {words.CIC}",
    0,
)
_AMENDS = phrase(r"\bamended\b[^;]{0,90}\b(?:read|add|provide|replac\w+)\b", 0)
_COMES = phrase(
    r"\bemployment\b[^.;]{0,60}\b(?:is being|has been|was|(?:will|shall) be) (?:\w+ )?(?:terminated"
    r"|ended)\b",
    0,
)
_IF_ONLY = phrase(
    r"\b(?:if|provided that|in the event)\b[^.;]{0,60}\b(?:not|fails?|separat|terminat)", 0
)
_MAY_LEAVE = phrase(  # "Within a year after a Change in Control the Executive may resign ..."
    rf"\b(?:after|following|upon)\b[^.;]{{0,40}}?{words.CIC}[^.;]{{0,60}}?\bmay\b[^.;]{{0,60}}?"
    r"\b(?:resign|terminate|leave)\b"
    rf"|\bmay (?:resign|leave)\b[^.;]{{0,140}}?\b(?:after|following|of) an? {words.CIC}"
    r"|\b(?:will|shall|would) entitle (?:the )?(?:you|him|her|executive|employee)\b",
    0,
)
_RESIGNS = phrase(r"\b(?:resign(?:s|ed|ation)?|voluntar(?:y|ily) terminat\w+)\b", 0)
_LUMP = phrase(r"lump[ -]sum", 0)
_CONTINUES = phrase(r"continu\w+ (?:to (?:pay|receive)|of|payment)|payroll|instal?lments", 0)
_STILL_WORKS = phrase(  # "shall continue as an employee and be paid": pay for work, no severance
    r"\b(?:shall|will) (?:continue|remain)\b(?: to be)?[^.;,]{0,40}?\b(?:as an?|an|the|be)"
    r" (?:[\w-]+ ){0,3}employe(?:e|d)\b[^.;]{0,100}?\b(?:be paid|receive|continue|paid)\b", 0,
)  # fmt: skip
_STILL_EMPLOYED = phrase(
    r"\b(?:shall|will) (?:continue|remain)\b[^.;,]{0,40}?\b(?:as an? (?:[\w-]+ ){0,3}employee"
    r"|employed)\b",
    0,
)
ENDS = phrase(rf"{words.ENDING}|{ENDING.pattern}", 0)
AT_ONCE = 6  # letters before the sum where a line says no more than it


def occasion_of(sentences: Sequence[Sentence], i: int, found: Cash, ended: Ended) -> Events | None:
    """On which events: those that are named, or an ending that is described, or that has come."""
    sentence = sentences[i]
    lower = sentence.lower
    if _STAYS.search(lower, 0, found.start) and not ENDS.search(lower, 0, found.start):
        sold = _STAYS_UNTIL_SOLD.search(lower, 0, found.start)
        span = sentence.span(*sold.span()) if sold is not None else None
        return None if span is None else Events(("change_in_control",), (span,), sentence)
    events = events_of(sentences, i, found.start)
    if events is not None and _has_come(events, sentence) and ended():
        return Events(("ended",), (*ended(), *events.spans), sentence)
    if events is not None and events.triggers == ("change_in_control",):
        if _RESIGNS.search(events.stated_in.lower[: _end(events, sentence, found)]):
            return Events(("described",), (sentence.span(), *events.spans), sentence)
        if _IF_ONLY.search(lower, found.end):
            return Events(("described",), (sentence.span(),), sentence)
    if events is not None and events.stated_in is sentence:
        return with_others(events, _end(events, sentence, found))
    changed = of_a_change(sentence, found.start) if events is None else None
    if events is None and (_AS_DESCRIBED.search(lower) or changed):
        near = such_near(sentence, found.start)
        if changed is not None and near is None and not _with_ending(sentence, found):
            if ended():  # it comes after the last day
                return Events(("described",), (changed, sentence.span()), sentence)
            return Events(("change_in_control",), (changed,), sentence)
        return near or Events(("described",), (sentence.span(),), sentence)
    if events is None and (may := _MAY_LEAVE.search(lower, 0, found.start)) is not None:
        return Events(("described",), (sentence.span(*may.span()),), sentence)
    if (term := DEFINES.match(lower)) is not None:
        return _where_used(sentences, sentence, term["term"])
    if events is None and (events := _otherwise_named(sentences, sentence, found)) is not None:
        return events
    lead = lead_of(sentences, i)
    said = lower if lead is None else f"{lead.lower} {lower}"
    bare = found.length is not None and found.start <= AT_ONCE  # "Six months of salary"
    if not (bare or _PROMISES.search(said) or _ITEM.search(lower)):
        return None
    if events is not None and _is_for_leaving(sentence, said, found, events):
        if not_renewed(lower[: found.start]):
            return Events(("described",), (sentence.span(),), sentence)
        return with_others(events, None)
    if events is not None:
        return None
    return _unnamed(sentences, i, found, said, ended)


def _has_come(events: Events, sentence: Sentence) -> bool:
    """Whether the sentence that names an ending tells that it comes, and makes no condition of it:
    "Your employment is being terminated without cause".
    """
    told = events.stated_in
    if told is sentence or events.double or "change_in_control" in events.triggers:
        return False
    return _COMES.search(told.lower) is not None and words.LEADS.search(told.text) is None


def _with_ending(sentence: Sentence, found: Cash) -> bool:
    """Whether a promise on a change in control asks for an ending too."""
    before, after = sentence.lower[: found.start], sentence.lower[found.start :]
    return ENDS.search(before) is not None or _IF_ONLY.search(after) is not None


def _unnamed(
    sentences: Sequence[Sentence], i: int, found: Cash, said: str, ended: Ended
) -> Events | None:
    """The ending that has come, in an agreement on it; else one that the sentence describes."""
    sentence = sentences[i]
    lower = sentence.lower
    severance = _SEVERANCE.search(f"{said} {_headings(sentences, i)}") is not None
    if not _IF.search(lower) and ended():
        of_salary = found.pay is not None or found.by_service
        after_it = found.monthly is not None and _SINCE.search(lower) is not None
        if not of_salary and _FOR_MORE.search(lower) and not _SEVERANCE.search(lower):
            return None
        if not (
            severance
            or of_salary
            or after_it
            or _IN_EXCHANGE.search(f"{said} {_headings(sentences, i)}")
        ):
            return None
        if on_condition(sentence, found.start) or _AMENDS.search(lower):
            return Events(("described",), (sentence.span(),), sentence)
        return Events(("ended",), ended(), sentence)
    if found.pay is not None and describes(sentence, found.start, found.end):
        return Events(("described",), (sentence.span(),), sentence)
    if _OWN_SEVERANCE.search(lower) or (severance and ENDING.search(lower)):
        lead = sentences[i - 1] if i and _IN_SUCH.search(sentence.text) else sentence
        return Events(("described",), (lead.span(),), lead)
    return None


def _otherwise_named(
    sentences: Sequence[Sentence], sentence: Sentence, found: Cash
) -> Events | None:
    """The event where the months are told, if elsewhere; else death or disability."""
    if found.told_in is not None:
        at = found.told_in.start
        other = next((s for s in sentences if s.span().start <= at < s.span().end), None)
        if other is not None and (events := named(other)) is not None:
            return events
    if found.amount is not None or _PROMISES.search(sentence.lower) is None:
        return None
    if _LEAVES_BY.search(sentence.lower) is None:
        return None
    lower = sentence.lower[: found.start]
    matches = [(name, form.search(lower)) for name, form in _FALLS]
    both = _OF_BOTH.search(lower) if any(m for _, m in matches) else None
    matches = [(name, m or (both if both and both[name] else None)) for name, m in matches]
    if any(m for _, m in matches) and (fired := _AND_TERMINATED.search(lower)) is not None:
        matches.insert(0, ("terminated", fired))
    spans = tuple(sentence.span(*m.span()) for _, m in matches if m is not None)
    triggers: tuple[Trigger, ...] = tuple(name for name, m in matches if m is not None)
    if not triggers:  # in its heading: "Termination Due to Disability"
        heading = sentence.heading.lower()
        plain = _PLAIN_HEADING.fullmatch(heading) is not None
        triggers = tuple(
            name
            for name, form in _FALLS
            if form.search(heading) or (plain and _IN_HEADING[name] in heading)
        )
        spans = (sentence.span(),) * len(triggers)
    return Events(triggers, spans, sentence) if triggers else None


def _where_used(sentences: Sequence[Sentence], sentence: Sentence, term: str) -> Events:
    """The events of the sentence that promises what this one defines: "the Severance Amount"."""
    for other in sentences:
        if other is not sentence and other.kind == "body" and term in other.lower:
            events = named(other)
            if events is not None and _PROMISES.search(other.lower):
                return events
    return Events(("described",), (sentence.span(),), sentence)


def _headings(sentences: Sequence[Sentence], i: int) -> str:
    """The heading of a sentence, and that of the clause around it: of 2 for 2(a)."""
    own = sentences[i].heading.lower()
    around = re.match(r"[\w.]+(?=\()", sentences[i].number)
    if around is None:
        return own
    wanted = (s for s in reversed(sentences[:i]) if s.number == around.group())
    clause = next(wanted, None)
    return own if clause is None else f"{own} {clause.heading.lower()}"


def _end(events: Events, sentence: Sentence, found: Cash) -> int | None:
    """Where the words of the event end: before the promise, if they come first."""
    if events.stated_in is not sentence:
        return None
    after = bool(events.spans) and events.spans[0].start > sentence.span(0, found.end).end
    return None if after else found.start


def _is_for_leaving(sentence: Sentence, said: str, found: Cash, events: Events) -> bool:
    """Whether a sentence, for which another names the event, is about pay after leaving."""
    about = f"{sentence.heading.lower()} {said}"
    if _SEVERANCE.search(about):
        return True
    fixed = found.amount is not None or found.abroad is not None
    if fixed and found.pay is None:
        lump = _LUMP.search(sentence.lower) is not None and "terminat" in about
        return lump or _IN_EXCHANGE.search(said) is not None
    if events.stated_in.index + 1 == sentence.index:
        return True
    return "terminat" in about or _CONTINUES.search(sentence.lower) is not None


def works_on(sentences: Sequence[Sentence], sentence: Sentence, found: Cash) -> bool:
    """Whether it is paid for a time in which the executive still works."""
    works = _STILL_WORKS.search(sentence.lower, 0, found.end)
    if works is not None and ";" not in sentence.lower[works.end() : found.start]:
        return True
    told = found.told_in
    if told is None:
        return False
    at = (s for s in sentences if s.span().start <= told.start < s.span().end)
    return any(_STILL_EMPLOYED.search(s.lower) for s in at)
