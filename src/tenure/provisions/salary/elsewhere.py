"""What any sentence may say of a salary: floor, who decides, reviews, overtime, proration."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text import Span, find
from ...text.phrases import phrase
from ...text.values import Date, Duration

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Found = dict[str, tuple[Any, Span]]

MOST_A_WEEK = 80
_NO_CUT = phrase(r"\b(?:not|never)(?: be)? (?:decreas|reduc)\w*")
_RAISES = phrase(r"\b(?:increas|rais)")
_EITHER_WAY = phrase(r"\b(?:adjust|chang|decreas|reduc|modif|determin|fixed|set\b|amount\b)")
# "shall be increased on each anniversary by 4%", "... by the rise of an index"
_RISES = phrase(
    r"(?P<lead>^[^;]{0,150}?)\b(?:salary|base (?:rate|compensation|pay)|it|which|such (?:rate"
    r"|compensation))\b[^.;]{0,90}? (?:shall|will)(?: \w+){0,2}? (?:increased?|adjusted|raised"
    r"|escalated?|rise) (?P<how>(?:[^.;\ue000]|(?<=\b[A-Z])\.){4,400})(?=\.(?!\w)|;|$)"
)
_BY_SHARE = phrase(r"\ue001|\bconsumer price|\bC\.?P\.?I\b|\bcost[- ]of[- ]living|\bindex")
_WHEN = phrase(
    r"\b(?:each|every) (?:\w+ ){0,2}?(?:year|anniversary)|\bannual(?:ly)?\b|\b(?:per|a) (?:year"
    r"|annum)\b|\b(?:each|every) \ue005|\bthereafter\b|\byearly\b"
    r"|\b(?:on|effective|as of) (?:the (?:\w+ )?anniversary|\ue005)"
)
_MAY = phrase(r"\b(?:may|up to|if|should|eligible|bonus|discretion|pro-?rat\w+|taxes)\b")
_BODY = r"(?P<body>board(?: of directors)?|compensation committee)"


def elsewhere(s: Sentence) -> Found:
    """What any sentence may say of the salary: floor, who decides, reviews, overtime, proration."""
    found: Found = {}
    lower = s.lower
    if "exempt" in lower or "overtime" in lower:
        words = (
            r"(?:position|job|you)\b[^.;]{0,60}?\bexempt\b(?![^.;]{0,20}tax)"
            r"(?:[^.;]{0,40}not [^.;]{0,20}overtime)?|not"
            r" [^.;]{0,20}(?:eligible for|entitled to|receive) overtime"
        )
        if match := re.search(words, s.text, re.IGNORECASE):
            found["exempt_from_overtime"] = (True, s.span(*match.span()))
    if "salary" not in lower or re.search(r"severance|good reason", lower):
        return found
    if any(map(lower.__contains__, ("decrease", "reduce", "downward", "less than", "lower than"))):
        found |= _floor(s)
    if re.search(r"review|increase|adjust|change", lower):
        found |= _decided(s) | _reviews(s) | _raised(s)
    if "rated" in lower and not re.search(r"\bcause\b|\bonly\b|bonus", lower):
        words = (
            r"salary[^.;]{0,40}? pro-?rated (?:to|through)[^.;]{0,40}?(?:terminat\w+|last"
            r" day[^.;]{0,20}|date)"
        )
        if match := re.search(words, s.text, re.IGNORECASE):
            found["prorated_on_leaving"] = (True, s.span(*match.span()))
    return found


def _raised(s: Sentence) -> Found:
    """By what it rises, and when, in the letter's words."""
    match = _RISES.search(s.text) if _BY_SHARE.search(s.text) is not None else None
    if match is None or _BY_SHARE.search(match["how"]) is None or _MAY.search(match[0]):
        return {}
    how = s.readable(*match.span("how")).strip(" ,")
    lead = match["lead"][: max(0, match["lead"].rfind(","))]
    if _WHEN.search(lead) is not None:
        said = s.readable(match.start("lead"), match.start("lead") + len(lead)).strip(" ,")
        how = f"{how}, {said[0].lower()}{said[1:]}"
    elif _WHEN.search(match["how"]) is None:
        return {}
    return {"raised": (how, s.span(*match.span()))}


def hours_of_work(letter: Letter) -> Found:
    """How many hours of work a week there are, for a wage that is paid for an hour."""
    for s in letter.having("week"):
        match = find(r"{duration:hours} (?:(?:per|a|each|every) (?:\w+ )?)?week\b", s)
        if match is None:
            continue
        time = match.value("hours", Duration)
        if time.unit == "hour" and 0 < time.n <= MOST_A_WEEK and not time.part:
            return {"hours_a_week": (time.n, match.span())}
    return {}


def _floor(s: Sentence) -> Found:
    words = (
        r"(?:(?:but )?(?:may|shall|will|can)(?: never| not)(?: at any time)? be"
        r" (?:decreased|reduced)"
        r"|(?:increased?|upwards?),? \(?(?:but|and) (?:may |shall )?(?:never|not) (?:be )?"
        r"(?:decreased?|reduced?|downwards?)\)?)"
        r"(?! (?:without|unless|except|other than|below|by more|during|for))"
        r"|\b(?:set|fix|adjust|determin|establish)\w*\b[^.;]{0,60}? (?:not|no) (?:less|lower) than"
        r" (?:the |his |her |your |that )?(?:(?:base )?salary (?:\w+ ){0,3}?)?(?:of |for |in"
        r" )?(?:the )?(?:prior|previous|preceding|last) year(?:'s)?"
    )
    match = re.search(words, s.text, re.IGNORECASE)
    return {"never_decreased": (True, s.span(*match.span()))} if match else {}


def _decided(s: Sentence) -> Found:
    match = (
        find(rf"discretion of the (?:company's )?{_BODY}", s)
        or find(rf"(?:increased|adjusted|changed)[^.;]{{0,40}}? by the {_BODY}", s)
        or find(rf"the {_BODY}[^.;]{{0,100}}? may (?:increase|adjust)[^.;\ue001]{{0,60}}", s)
    )
    if match is None:
        match = find(
            rf"reviewed[^.;]{{0,60}}? by the {_BODY}[^.;]{{0,120}}? in its (?:sole )?discretion", s
        )
    if match is None:
        return {}
    body = "board" if match.text("body").lower().startswith("board") else "compensation committee"
    found: Found = {"approved_by": (body, match.span())}
    said = _NO_CUT.sub("", s.lower)
    if _RAISES.search(said) and not _EITHER_WAY.search(said):
        found["raises_only"] = (True, match.span())
    return found


def _reviews(s: Sentence) -> Found:
    if "review" not in s.lower or re.search(r"\bmay (?:be )?review", s.lower):
        return {}
    found: Found = {}
    first = find(
        (
            r"(?:commencing|beginning|starting|effective|first|review(?:ed)?(?: it)?)(?:"
            r" on| in| as of)? {date:first}"
        ),
        s,
    )
    if first and (day := first.value("first", Date).days) is not None:
        found["first_review"] = (day, first.span())
    again = find((
        r"each (?:succeeding |subsequent )?anniversary|every year|annual(?:ly)? review(?:ed)?"
        r"|review(?:ed)?(?: by [\w ]{3,40}?)?(?: at least)?"
        r" (?:annually|(?:once )?(?:a|each|every) year|yearly)"
        r"|review[^.;]{0,60}? on (?:at least )?an (?:annual|yearly) basis"
        ), s)  # fmt: skip
    every = find(r"every {duration:every}", s)
    every = every or find(r"review[^.;]{0,20}? on an? {duration:every} basis", s)
    if again:
        found["review_every"] = (12, again.span())
    elif every and (months := every.value("every", Duration).months) is not None:
        found["review_every"] = (months, every.span())
    return found
