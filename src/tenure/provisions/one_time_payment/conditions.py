"""What a one-time payment asks for beside time: an event, a result, being still employed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text import Span, find, pattern
from ...text.phrases import phrase
from ...text.values import Date, Duration, Ordinal
from .timing import BACK, HIRE

if TYPE_CHECKING:
    from ...text import Sentence

Found = dict[str, tuple[Any, Span]]

_EVENT = (
    r"(?:clos(?:es?|ed|ing)|consummat\w+|complet\w+|achiev\w+|approv\w+|receipt|fulfil\w+|met\b"
    r"|satisf\w+|sale\b|merger|acquisition|offering|financing|relocat\w+)"
)
_CONDITION = phrase(
    r"\bin the event\b|\bif\b|(?:^\W*|, )should (?=you|he|she|the |executive|employee)"
    r"|\bprovided\b(?! (?:for|in|by|to|with|under|herein))"
    r"|\b(?:as|so) long as\b|\bcontingent|\bcondition(?:ed|al)\b|\bsubject to (?:your|his|her|the)"
    rf" (?:\w+ ){{0,2}}{_EVENT}|\bupon (?:the |your )?(?:\w+ )?{_EVENT}"
    r"|\bprior to the consummation|\b(?:earlie(?:r|st)|later) (?:of|to occur)\b|\bonce\b|\bwhen\b"
    rf"|\b(?:after|following) (?!(?:you|your|the date)\b)[^.;,]{{0,60}}?\b{_EVENT}"
    r"|\bon the (?:closing|completion)(?: date)?\b|\buntil such time as\b"
    r"|\b(?:accrued?|deferred|held) until\b"
)
# a sentence after it that goes on about it: "It is understood that the Bonus will be paid when"
_GOES_ON = phrase(
    r"^\W*(?:however,? |provided,? (?:however,? )?(?:that )?|it is (?:\w+ )?(?:understood|agreed)"
    r"(?:,? however,?)? that )?(?:(?:the|this|such|your|his|her|said) (?:[\w-]+ ){0,2}?(?:bonus"
    r"|payment|award|amount|sum)|it|payment(?: of (?:the|this|such|your) (?:\w+ ){0,2}?bonus)?)"
    r" (?:\w+ )?(?:will|shall|is|are|must|may)\b"
)
_TAXED = phrase(r"\b(?:tax|withh|deduct|gross)")
# what every offer asks, and what is no condition at all
_NONE = phrase(
    r"upon (?:the |your )?(?:successful )?complet\w+ (?:of )?(?:the |your )?(?:first "
    r"|\ue006 )?\ue004 of"
    r" (?:continuous |active |your )*(?:employment|service|work)\b|(?:if|when|once|upon"
    r"|provided,? (?:that )?|in the event) (?:(?:any|applicable|elected|later"
    r"|earlier)\b|(?:that )?you (?:accept|join|start|begin|commence|sign|are hired)\b)"
)
_STAYS = phrase(
    r"[\w ,]{0,14}?\b(?:you|he|she|executive|employee)(?:'re| (?:is|are|be|remains?|stays?"
    r"|continues?))(?: (?:to be|still|then|actively|an active|continuously|a|an|in))* "
    r"(?:employ|(?:active )?service|good standing)"
)
# "subject to your continued employment through that date"
_GOES_ON_WORKING = phrase(
    r"\b(?:subject to|contingent (?:up)?on|condition(?:ed|al) (?:up)?on|in exchange for|assuming)"
    r" (?:(?:your|his|her|the (?:executive|employee)'s|executive's|employee's) )?(?:being employed"
    r"|(?:(?:remaining|continu\w+|continuous|active) )+(?:employ\w*|service|active))\b"
)
_WITH = r"\w*(?: (?:by|with|at|of) (?:the )?(?:[\w.&']+ ){0,3}?[\w.&']+)??"
_UNTIL = (
    r"(?: (?:up to|through|until|to)(?: and including)?| at all times (?:through|until)| as of| on)"
)
# "through June 30, 2006", "for six months from your start date", "until your first anniversary"
_STAY = (
    pattern(rf"{_WITH},?{_UNTIL}(?: at least)? (?:the date of )?{{date:day}}"),
    pattern(
        rf"{_WITH},? for (?:a |the )?(?:first |full |continuous |period of |at least )*"
        rf"{{duration:time}}(?: period)?(?: of time)?,? (?:beginning|commencing|starting|from|after"
        rf"|following|of)(?: on| with)? (?:the |your )?{HIRE}"
    ),
    pattern(
        rf"{_WITH},?{_UNTIL} (?:the |your )?(?:{{ordinal:year}}|{{duration:time}}) anniversary"
        rf"(?: date)? of (?:the |your )?{HIRE}"
    ),
)
_OTHERWISE = phrase(
    r"^[^.;]{0,90}?\b(?:or|unless|except|but|and (?:that )?(?:provided|you|he|she))\b"
)
_MORE = phrase(r"\band (?:that )?(?:provided|(?:you|he|she|executive|employee|the) (?!are|is))")


def _stays_until(s: Sentence, start: int) -> Found:
    """How long the person has to stay, after such words as "if you remain employed"."""
    for wanted in _STAY:
        match = find(wanted, s, start)
        if match is None or match.start != start or _OTHERWISE.search(s.text[match.end :]):
            continue
        if match.has("day"):
            day = match.value("day", Date).days
            return {"employed_through": (day, match.span())} if day is not None else {}
        if match.has("year"):
            return {"employed_for": (12 * match.value("year", Ordinal).n, match.span())}
        months = match.value("time", Duration).months
        return {"employed_for": (months, match.span())} if months else {}
    return {}


def asked_after(s: Sentence, timed: bool) -> Found:
    """The same in a sentence after it that goes on about it, and not about giving it back."""
    if not _GOES_ON.search(s.text) or BACK.search(s.text) or _TAXED.search(s.text):
        return {}
    return asked(s, timed)


def asked(s: Sentence, timed: bool) -> Found:
    """That it is paid on a condition; or to who is still employed when its time has come."""
    back = BACK.search(s.text)
    found: Found = {}
    works = _GOES_ON_WORKING.search(s.text, 0, back.start() if back else len(s.text))
    if works is not None:
        name = "if_employed" if timed else "on_condition"
        found[name] = (True, s.span(*works.span()))
    for match in _CONDITION.finditer(s.text, 0, back.start() if back else len(s.text)):
        start, end = match.span()
        if back and s.text.find(",", end) >= back.start() - 60 > start:
            continue
        if _NONE.match(s.text, start):
            continue
        stays = _STAYS.match(s.text, end)
        until = _stays_until(s, stays.end()) if stays else {}
        if until and not (timed and "employed_for" in until):
            found |= until
        elif stays and timed and not _MORE.search(s.text, stays.end()):
            found.setdefault("if_employed", (True, s.span(start, stays.end())))
        else:
            found.setdefault("on_condition", (True, s.span(start, end)))
    return found
