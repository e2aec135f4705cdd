"""What narrows a bonus: the year it begins with, a part of a year, a former target, being employed
on the day of payment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import MONEY, Date
from ...text.values import Percent as PercentValue
from .at_discretion import at_discretion
from .others import own_limb

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_ASKS = (
    r"\b(?:provided|if|only|must|requir\w+|condition\w*|so long as|as long as|contingent|unless"
    r"|in order to|eligible|subject to|need to)\b"
)
_PAID_ON = (
    r"(?:(?:on|as of|at|until|through) (?:the )?(?:actual )?(?:(?:date|day|time) (?:(?:on|at) "
    r"which |when |that )?(?:of |the |your |any |such |each |it |they |actual |bonus(?:es)? "
    r"|awards? |is |are )*(?:paid|payment|payout|distributed|disbursed)"
    r"|(?:(?:regular|scheduled|bonus|annual) )*(?:payment|payout) (?:date|day))"
    r"|when (?:it|they|(?:the |such |your )?(?:annual )?(?:bonus(?:es)?|awards?|payments?)) (?:is"
    r"|are) paid)\b"
)
_EMPLOYED = (
    phrase(
        rf"{_ASKS}[^.;]{{0,60}}?\b(?:(?:then|still) (?:be )?employed\b(?!\s+(?:on|at|for|through"
        rf"|until))|(?:employ(?:ed|ee|ment|)|in (?:good standing|service))\b[^.;]{{0,60}}?"
        rf"{_PAID_ON})"
    ),
    # "payable by March 15, 2012 if you are employed on that date"
    phrase(
        rf"\bpa(?:id|yable)\b[^.;]{{0,40}}\ue005[^.;]{{0,20}}{_ASKS}[^.;]{{0,40}}\bemployed\b"
        r"[^.;]{0,30}\bon (?:that|such) (?:date|day)\b"
    ),
    # "You must be employed at that time to receive any bonus"
    phrase(
        r"\bmust (?:still |then )?be (?:actively )?employed\b[^.;]{0,40}\b(?:at|on) (?:that|such)"
        r" (?:time|date|day)\b[^.;]{0,30}\b(?:receive|paid|payment|eligible|earn)"
    ),
)
_PAY_DAY = pattern(
    r"\b(?:pa(?:id|yable)|made)(?: to you)?(?:[^.;\ue000]{0,110}?\bin (?:no|any) event)?"
    r" (?:on|by|no later than|not later than)(?: or (?:about|before))? {date:day}"
)
# "You must be employed through the end of the year in order to receive it"
_WHO = r"(?:you|he|she|executive|employee|officer)"
_HELD = (
    r"(?:actively |continuously |still |an )*(?:employed|employee|employment)\b"
    r"(?: (?:by|with|of) (?:(?!through|until|on |at |as of|for )[\w\u2024]+ ){1,4}?)?"
)
_UNTIL = r"(?P<until>(?:for|through|until|on|at|as of|to) (?:the |and )?"
_STAYS = (
    phrase(
        rf"\b(?:must|needs? to|required to|ha(?:ve|s) to|shall)(?: \w+)? (?:remain|be|stay"
        rf"|have been|continue)(?: (?:in|to be))? {_HELD} ?{_UNTIL}[^.;]{{3,80}}?),?"
        r" (?:in order )?to (?:be |receive|earn|qualify|have earned|get)"
    ),
    phrase(
        rf"\bto (?:be eligible|receive|earn|qualify|be paid)\b[^.;]{{0,90}}\b{_WHO} (?:must"
        rf"|needs? to|ha(?:ve|s) to) (?:remain|be|stay|continue)(?: (?:in|to be))? {_HELD} ?"
        rf"{_UNTIL}[^.;,]{{3,80}}?)(?=[.;,]| and\b|$)"
    ),
    phrase(
        rf"\b(?:provided|if|so long as|as long as)(?:,? that)? {_WHO} (?:is|are|remains?|continues?"
        rf"|has been|have been)(?: to be)? {_HELD} ?{_UNTIL}(?:(?:last|final) (?:business )?day|end"
        r"|close|\ue005)[^.;,]{0,60}?)(?=[.;,]| and\b|$)"
    ),
)
# "paid within sixty days of the end of the fiscal year"
_PAID_WHEN = phrase(
    r"\b(?:pa(?:id|yable)|made)(?: out)?(?: to (?:you|him|her|executive|employee))?"
    r"(?:[^.;\ue000]{0,110}?(?=\bin (?:no|any) event\b|\b(?:but|and) (?:no|not) later than))?"
    r" ?(?P<when>(?:annually )?"
    r"(?:within|(?:in no event|(?:in any event )?(?:no|not)) later than|(?:in any event )?(?:on or"
    r" before|by)|during|between|in(?! (?:no|any) event)) [^.;,]{3,60}?\b(?:(?:end"
    r"|close|completion|conclusion|quarter) of (?:\w+ ){1,4}?year"
    r"|(?:following|next) (?:the )?(?:\w+ ){0,2}year)"
    r"(?: (?:(?:in|with) respect (?:of|to)|for|to|in) which [^.;,()]{3,60})?)(?=[.;,() ]|$)"
)
_LEAVING = phrase(r"\bterminat|\bsever|\bdeath\b|\bdisab|\bresign|\bchange (?:in|of) control")
_BEGINS = phrase(
    r"\b(?:beginning|commencing|starting|effective) (?:with|in|for) (?:the |your )?"
    r"(?:(?:first|\ue006) (?:half|quarter) of )?(?:(?:calendar|fiscal|plan|bonus|performance) )*"
    r"(?:years? )?(?P<year>(?:19|20)\d\d)\b"
)
_BEGINS_ON = pattern(
    r"\b(?:beginning|commencing|starting|effective|with effect)(?: on| as of| with| from)?"
    r" {date:first}"
)
_NOT_FOR = phrase(
    r"\bnot (?:be )?(?:eligible|entitled)\b[^.;]{0,40}\bbonus\b[^.;]{0,20}\b(?:for|in) (?:the )?"
    r"(?:(?:calendar|fiscal|plan) )*(?:year )?(?P<year>(?:19|20)\d\d)\b"
)
# what is said of one year, whatever is so in others
_FOR_YEAR = (
    phrase(r"\b(?:your|the|his|her) (?P<year>(?:19|20)\d\d) (?:[\w-]+ ){0,2}(?:bonus|incentive)"),
    phrase(
        r"(?<!rated )\bfor (?:the )?(?:(?:calendar|fiscal|bonus|plan|performance) )*(?:year )?"
        r"(?P<year>(?:19|20)\d\d)\b(?! (?:and|or) (?:each|every|all|any|there|sub|future|later|the)"
        r"|,? and thereafter| through| to\b| equity| stock| long)"
    ),
)
_BUT = phrase(r"\b(?:provided|except|however)\b")
_ANNUAL = phrase(r"\bannual (?!base|sal)")  # which may be no more than the name of it
_STRAIGHT = phrase(
    r"[\ue000\ue001](?:(?!\b(?:which|will|shall|guarant|prorat|pro-rat|is"
    r"|are)\b)[^.;\ue000\ue001])*$"
)
_STATED = phrase(r"\bbonus is stated for (?P<year>(?:19|20)\d\d)\b")
_EVERY = phrase(r"\b(?:each|every|any|per) (?:\w+ )?year|\bthereafter|\bannually\b")
# "half of it is guaranteed"
_A_PART = r"\b(?:portion|part) of (?:it|which|this|that|(?:the|your|such) (?:\w+ )?bonus)\b"
_PARTLY = phrase(
    rf"(?:\bhalf\b|[\ue001\ue002]|{_A_PART})[^.;]{{0,60}}\bguarantee[ds]?\b"
    rf"|\bguarantee[ds]?\b[^.;]{{0,60}}(?:[\ue001\ue002]|\bhalf\b|{_A_PART})"
)
_OF_TARGET = phrase(
    r"\bguarantee[ds]? (?:at least |a minimum of )?[\ue001\ue002] of (?:your|the|his|her) target\b"
)
_NOT_SURE = phrase(r"\b(?:not|no|nor)\b[^.;]{0,30}\bguarantee")
_PART = phrase(r"\bpro-?\s?rat(?:ed|a)\b[^.;]{0,90}")
_PART_OF = phrase(
    r"^pro-?\s?rat(?:ed|a) (?:(?:portion|share|part|amount) of )?(?:\w+ ){0,2}?bonus\b"
)
_NOT = phrase(r"\bnot (?:be )?$")
_FIRST_PART = phrase(
    r"(?:19|20)\d\d|\bfirst\b|\ue006|\binitial\b|\bcurrent\b|\bhired?\b|\bstart|\bcommenc|\bjoin"
    r"|\b(?:months|days|time|period|part|portion) (?:of [^.;]{0,20})?(?:worked|employed)"
    r"|\beffective date\b|\bemployment date\b|\bpartial|\bpart of (?:the|a) year|\byear of hire"
)
_LAST_PART = phrase(  # of the year in which the employment ends
    r"\b(?:through|until|to|up to|ending(?: on)?) (?:the |your |his |her )?(?:\w+ )?(?:"
    r"(?:transition|separation|retirement|termination|resignation|departure) date"
    r"|date of (?:your |his |her )?(?:retirement|resignation|departure|separation)"
    r"|last day of (?:employment|work|service))\b"
    r"|\bwould have (?:been )?(?:earned|paid|received)\b"
)
_GOES = pattern(r"\bfrom {percent:former}(?: of [\w ]{0,30})? to {percent:share}")
_REACHES = pattern(
    r"\b(?:this|such) (?:amount|percentage|figure|bonus|target)\b[^.;]{0,30}\b(?:can|may|could)"
    r" (?:reach|go (?:up|as high) (?:to|as)|be as (?:high|much) as|rise to|increase to)"
    r" (?:a maximum of |up to )?{percent:share}"
)
# "Any bonus will be paid by March 15"; "You must be employed then to receive any bonus"
_ANY_BONUS = phrase(
    r"^\W*(?:any|all|each|every)(?: such)? (?:(?:annual|cash|earned|such) )*bonus(?:es)?\b"
    r"|^\W*bonuses\b|\b(?:receive|earn|paid|for|to) any bonus(?:es)?\b"
)
_OF_PAYMENT = ("employed_when_paid", "paid", "pay_day")
_NAMES = phrase(
    r"\b(?:employed|(?:that|such) target)\b|\bbonus|\bincentive\b|\baward|\bpayouts?\b|\bplan\b"
)
NEAR = 3  # sentences in which the rest of what is said of one bonus stands


def narrowed(letter: Letter, s: Sentence, terms: dict[str, Any]) -> tuple[Found, list[Sentence]]:
    """What narrows the bonus of a sentence, there and near it, and the further sentences."""
    found = own_limits(s)
    if terms.get("guaranteed"):
        if "what" not in terms and (first := _said(s, s).get("from_year")):
            found["from_year"] = first
        return _of_the_sure(letter, s, found)
    found |= _said(s, s) | _former(s, terms) | _one_year(s)
    if terms.get("what") != "discretionary":  # which says it
        found |= at_discretion(s)
    if "target" in terms and "most" not in terms:
        found |= _can_reach(letter, s)
    if "former" in found and "prorated" in found:  # "(prorated for the current fiscal year)"
        found["blended"] = found.pop("prorated")
    more = []
    for near in dict.fromkeys((*_near(letter, s), *_assured(letter, s), *_of_every(letter, s))):
        new = _said(near, s)
        if near.index > s.index:
            new |= at_discretion(near, near=True)
        if near.index > s.index or not re.search("[\ue000\ue001]", near.text):
            limits = own_limits(near)
            if MONEY in near.text:
                limits.pop("pay_day", None)  # of a sum that it gives for one year
            new |= limits
            new |= _blend(near, found, terms)
        new = _further(new, found)
        if new:
            found |= new
            more.append(near)
    return found, more


def _further(new: Found, found: Found) -> Found:
    """What was not said yet; a day of payment and its words are one matter."""
    told = found.keys() | ({"paid", "pay_day"} if found.keys() & {"paid", "pay_day"} else set())
    return {name: v for name, v in new.items() if name not in told}


def _of_the_sure(letter: Letter, s: Sentence, found: Found) -> tuple[Found, list[Sentence]]:
    """What narrows a sum that is guaranteed: a part of the year, when it is paid, being employed
    then.
    """
    part = _said(s, s).get("prorated")
    if part is not None and s.span(s.text.find(MONEY)).start < part[1].start:
        found["prorated"] = part  # of the sum, and not of the bonus that is no less than it
    more = []
    after = (other for other in _near(letter, s) if other.index > s.index)
    for near in dict.fromkeys((*after, *_of_every(letter, s))):
        of_another = re.search("[\ue000\ue001]", near.text) is not None  # sum: the day is its own
        told = _OF_PAYMENT[:1] if of_another else _OF_PAYMENT
        new = {name: v for name, v in own_limits(near).items() if name in told}
        if new := _further(new, found):
            found |= new
            more.append(near)
    return found, more


def _one_year(s: Sentence) -> Found:
    """The one year that it is stated for."""
    but = _BUT.search(s.text)
    yearly = _ANNUAL.search(s.text) is not None
    for words in _FOR_YEAR[yearly:]:
        year = words.search(s.text, 0, but.start() if but else len(s.text))
        if year and yearly and not _STRAIGHT.search(s.text[: year.start()]):
            continue
        if year and own_limb(s, *year.span()) and not _EVERY.search(_limb(s, *year.span())):
            return {"for_year": (int(year["year"]), s.span(*year.span()))}
    return {}


def _limb(s: Sentence, start: int, end: int) -> str:
    after = s.text.find(";", end)
    return s.text[s.text.rfind(";", 0, start) + 1 : after if after >= 0 else len(s.text)]


def own_limits(s: Sentence) -> Found:
    """The day of payment, and that the executive must then still be employed."""
    found: Found = {}
    employed = next((m for words in _EMPLOYED if (m := words.search(s.text))), None)
    if employed is not None and not _LEAVING.search(employed[0]):
        found["employed_when_paid"] = (True, s.span(*employed.span()))
    stays = next((m for words in _STAYS if (m := words.search(s.text))), None)
    if "employed_when_paid" not in found and stays and not _LEAVING.search(stays[0]):
        found["employed"] = (s.readable(*stays.span("until")), s.span(*stays.span()))
    pay = find(_PAY_DAY, s)
    if pay is not None and (day := pay.value("day", Date).days) is not None:
        found["pay_day"] = (day, pay.span())
    elif (paid := _PAID_WHEN.search(s.text)) and not _LEAVING.search(s.text):
        found["paid"] = (s.readable(*paid.span("when")), s.span(*paid.span()))
    return found


def _near(letter: Letter, s: Sentence) -> Iterator[Sentence]:
    for other in letter.sentences[max(0, s.index - 1) : s.index + 1 + NEAR]:
        alike = other.paragraph == s.paragraph or (s.heading and other.heading == s.heading)
        if other is not s and alike and other.kind == "body" and _NAMES.search(other.text):
            yield other


def _of_every(letter: Letter, s: Sentence) -> Iterator[Sentence]:
    """What is said of any bonus of the letter, wherever that stands."""
    for other in letter.having("bonus"):
        if other is s or other.kind != "body" or re.search("[\ue000\ue001]", other.text):
            continue
        if _ANY_BONUS.search(other.text) and not _LEAVING.search(other.text):
            yield other


def _assured(letter: Letter, s: Sentence) -> Iterator[Sentence]:
    """Where it guarantees a part of what is aimed at, under a heading of its own perhaps."""
    for other in letter.having("guarantee"):
        if other is not s and other.kind == "body" and _OF_TARGET.search(other.text):
            yield other


def _said(s: Sentence, of: Sentence) -> Found:
    """The year from which it is, and that the first is in part."""
    found: Found = {}
    if begins := _BEGINS.search(s.text):
        found["from_year"] = (int(begins["year"]), s.span(*begins.span()))
    elif excluded := _NOT_FOR.search(s.text):
        found["from_year"] = (int(excluded["year"]) + 1, s.span(*excluded.span()))
    elif s is of and (on := find(_BEGINS_ON, s)):
        first = on.value("first", Date)
        if (
            own_limb(s, on.start, on.end)
            and first.year is not None
            and (first.month, first.day) == (1, 1)
        ):
            found["from_year"] = (first.year, on.span())
    if stated := _STATED.search(s.text):
        found["for_year"] = (int(stated["year"]), s.span(*stated.span()))
    if (sure := _PARTLY.search(s.text)) and not _NOT_SURE.search(s.text):
        found["partly_sure"] = (True, s.span(*sure.span()))
    if s.index < of.index and re.search("[\ue000\ue001]", s.text):
        return found  # of another bonus
    if (part := _PART.search(s.text)) and not _LEAVING.search(s.text):
        before = s.text[: part.start()]
        named = _NAMES.search(before) or _NAMES.search(s.heading) or _PART_OF.search(part[0])
        starts = _FIRST_PART.search(before[-60:] + part[0]) and not _LAST_PART.search(part[0])
        if named and not _NOT.search(before) and starts:
            start, end = part.span()
            found["prorated"] = (True, s.span(start, min(end, start + 40)))
    return found


def _former(s: Sentence, terms: dict[str, Any]) -> Found:
    for goes in find_all(_GOES, s):
        share = goes.value("share", PercentValue).millionths
        if share == terms.get("target"):
            return {"former": (goes.value("former", PercentValue).millionths, goes.span())}
    return {}


def _can_reach(letter: Letter, s: Sentence) -> Found:
    """The most, where the sentence after the target says how high it can go."""
    after = letter.sentences[s.index + 1 : s.index + 2]
    for other in after if after and after[0].paragraph == s.paragraph else ():
        reach = find(_REACHES, other)
        if reach is not None:
            return {"most": (reach.value("share", PercentValue).millionths, reach.span())}
    return {}


def _blend(s: Sentence, found: Found, terms: dict[str, Any]) -> Found:
    """That the year of the change is figured at the former target for the time before it."""
    if "former" not in found:
        return {}
    shares = [m.value("one", PercentValue).millionths for m in find_all("{percent:one}", s)]
    if {found["former"][0], terms["target"]} <= set(shares) and re.search("through|until", s.text):
        return {"blended": (True, s.span())}
    return {}
