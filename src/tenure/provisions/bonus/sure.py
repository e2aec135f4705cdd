"""Bonuses that are sure: a sum for each year, for the first, or for one that the letter names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ...calendar import day
from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Date, Duration, Money
from .others import sum_of

if TYPE_CHECKING:
    from ...text import Sentence, Span

Found = tuple[dict[str, Any], Cite]
NONE: Found = ({}, Cite())
_SUM = r"{money:amount}"
SURE = phrase(
    r"guarantee[ds]?\b(?![^.;]{0,10}employment)|minimum (?:annual )?(?:\w+ )?bonus"
    r"|\bbonus(?:,? in (?:such |an |the )?amount)?,? (?:of |equal to |which (?:shall|will) be )?"
    r"(?:at least|(?:no|not) less than|a minimum of)(?: \w+){0,2} \ue000"
    r"|\b(?:regardless|irrespective) of (?:\w+ ){0,3}?(?:performance|results)\b"
    r"|\bbonus (?:of|equal to) [^.;\ue000]{0,80},? but in no event (?:be )?less than \ue000"
    r"|\bbonus\b[^.;\ue000]{0,60} the greater of:? (?:\(\w\) )?\ue000"
    r"|\b(?:bonus|award)\b[^.;\ue000]{0,80} (?:will|shall)(?:(?: be| equal| total)?"
    r" (?:at least|a minimum of|(?:no|not) less than)| (?:not be|in no event be) (?:less"
    r"|lower) than)",
    0,
)
_AT_LEAST = phrase(r"\b(?:at least|minimum|(?:not?|no event) (?:be )?(?:less|lower) than)\b")
_UNSURE = phrase(
    r"\bnot\b[^.;]{0,20}guarantee|contingent|\bno guarantee|\bof which\b[^.;]{0,20}\ue000", 0
)
_SURE_SUM = (
    pattern(r"\b(?:bonus(?:es)?|award|incentive (?:compensation|payment))\b[^.;]{0,100}?" + _SUM),
    pattern(rf"{_SUM}[^.;]{{0,40}}? bonus"),
)
_FIRST = (
    pattern(
        r"(?:first|initial|\ue006) {duration:first}(?: of (?:your |the |his |her )?employment"
        r"|[.,;]|$)"
    ),
    pattern(
        r"(?:first|initial|\ue006)[- ](?:full )?(?P<year>year)(?: of (?:(?:your |the |his |her "
        r"|executive's |employee's )?employment|service)| with the company)?\b(?! of (?:the|this))"
    ),
)
_ONE_YEAR = (
    pattern(
        r"\b(?:for|in respect of) (?:the )?(?:calendar )?(?:(?:bonus|performance) )?(?:year )?"
        r"(?P<year>(?:19|20)\d\d)\b(?! fiscal)"
    ),
    pattern(r"\b(?:your|the|his|her|this) (?P<year>(?:19|20)\d\d) (?:\w+ )?bonus\b"),
)
_YEAR_ENDING = pattern(r"\byear (?:that )?(?:ending|ended|ends)(?: on)? {date:over}")
# "for the period from your start date through June 30, 2012"
PERIOD = pattern(
    r"\b(?:for|in respect of) the (?:\w+ )?period (?:from|beginning(?: on)?|commencing(?: on)?)"
    r" [^.;]{3,60}? (?:through|to|until|(?:and )?ending(?: on)?) {date:over}"
)
_ONE_DAY = phrase(
    r"\b(?:on|for|by) (?:or (?:about|before) )?\ue005|\b(?:for|in) (?:the month of )?"
    r"(?:jan|febr)uary|\bfor (?:march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b"
    r"|\bfiscal (?:year )?(?:19|20)\d\d|\b(?:19|20)\d\d fiscal|(?:\bfirst|\ue006) fiscal"
    r"|\b(?:19|20)\d\d\b|\ue005|\bonly\b"
)
_FISCAL = pattern(
    r"\b(?:for|in respect of) (?:the )?(?:(?:remainder|balance|rest) of )?fiscal (?:year )?"
    r"(?P<year>(?:19|20)\d\d)\b(?! (?:and|or|through|to)\b)"
    r"|\b(?:for|in respect of) (?:the )?(?P<before>(?:19|20)\d\d) fiscal year\b"
)
_ODD_DAY = phrase(r"\ue005|\b(?:each|every) (?:month|quarter)|\bper (?:month|quarter)")
_EVERY_YEAR = phrase(r"\bannual\b|\b(?:each|every|per) (?:\w+ )?year")


def guaranteed(s: Sentence, sure: Span) -> Found:
    """A sum that is promised, whatever the results: each year, for the first, or for one."""
    match = sum_of(s, _SURE_SUM)
    if match is None or _UNSURE.search(s.lower):
        return NONE
    terms: dict[str, Any] = {"amount": match.value("amount", Money).cents, "guaranteed": True}
    spans: dict[str, Any] = {"amount": (match.span(),), "guaranteed": (sure,)}
    start = match.bounds("amount")[0]
    if (least := _AT_LEAST.search(s.text, max(0, start - 60), start)) is not None:
        terms["at_least"], spans["at_least"] = True, (s.span(*least.span()),)
    for form in _FIRST:
        if first := find(form, s):
            months = 12 if first.has("year") else first.value("first", Duration).months
            if months is not None:
                terms |= {"what": "first year", "first": months}
                spans |= {"first": (first.span(),), "what": (first.span(),)}
                return terms, Cite((s.span(),), spans)
    if (last := _last_day(s)) is not None:
        terms |= {"what": "one year", "through": last[0]}
        spans |= {"through": (last[1],), "what": (last[1],)}
    elif _ONE_DAY.search(s.text) and not _EVERY_YEAR.search(s.text):
        if (year := find(_FISCAL, s)) is None or _ODD_DAY.search(s.text):
            return NONE  # once, and not on a day that is counted here
        named = "year" if year.has("year") else "before"
        terms |= {"what": "one year", "for_year": int(year.text(named))}
        spans |= {"for_year": (year.span(),), "what": (year.span(),)}
    return terms, Cite((s.span(),), spans)


def _last_day(s: Sentence) -> tuple[int, Span] | None:
    """The last day of the one year that a sum is for."""
    if ending := find(_YEAR_ENDING, s) or find(PERIOD, s):
        over = ending.value("over", Date).days
        return None if over is None else (over, ending.span())
    year = next((m for form in _ONE_YEAR if (m := find(form, s))), None)
    return (day(date(int(year.text("year")), 12, 31)), year.span()) if year else None
