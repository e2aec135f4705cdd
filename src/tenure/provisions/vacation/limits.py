"""What narrows vacation or goes with it: a most, the first years, a part of a year, more later on,
what is carried into the next year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import DURATION, ORDINAL, Duration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

Carried = Literal["none", "some", "all"]
Found = dict[str, tuple[Any, "Span"]]

SPOKEN_OF = ("vacation", "time off", "pto", "annual leave", "personal time", "holiday")
_HOURS = {"hour": 1, "day": 8, "week": 40}
_UP_TO = phrase(r"\b(?:up to|(?:a )?maximum of)(?: a maximum of)? $")
_FIRST = rf"(?:the |your |his |her )?(?:first|initial|{ORDINAL})"
FIRST_YEARS = pattern(rf"\b(?:in|for|during|of) {_FIRST} {{duration:years}}")
_LATER = phrase(
    rf"\b(?:thereafter|increas\w+)\b|{DURATION}[^.;]{{0,60}}?\b(?:after|upon|following|from)"
    r" [^.;]{0,40}(?:years?\b|\ue004|anniversary)"
    r"|\b(?:after|upon|following|commencing|beginning)\b[^.;]{0,60}"
    rf"(?:years?\b|\ue004|anniversary)[^.;]{{0,90}}?{DURATION}"
)
_SCHEDULED = phrase(
    rf"{DURATION}[^.;]*\bafter (?:\w+ )?(?:{DURATION}|years?\b)[^.;]{{0,60}}?\b(?:employment"
    r"|service|company)|\bincreases in later years"
    r"|(?:\byears? of (?:service|employment)|\ue006 (?:\w+ )?(?:year|anniversary))\b[^.;]{0,60}"
    r"\badditional (?:week|days?|\ue004)|\badditional (?:week|days?|\ue004)[^.;]{0,40}\b(?:after"
    r"|upon|for|following|when)\b[^.;]{0,40}(?:\byears? of (?:service|employment)"
    r"|\ue006 (?:\w+ )?(?:year|anniversary))\b"
)
_TIME = r"(?:vacation|PTO|paid time[ -]off|annual leave)"
_NONE_ACCRUES = phrase(
    r"\b(?:(?:will|shall|do(?:es)?|may) not|won't|don't|doesn't) (?:earn or |cap or )?"
    rf"(?:accrue|track)(?: or \w+)? (?:\w+ ){{0,4}}{_TIME}|\bno {_TIME} (?:\w+ ){{0,2}}accrues?\b"
    rf"|\b{_TIME} (?:will|shall|does) not accrue\b|\bno (?:set |formal )?{_TIME} policy"
)
_PRORATED = phrase(r"\bpro-?\s?rat(?:ed|a)\b[^.;]{0,80}")
_FOR_A_YEAR = phrase(r"\b(?:for|in|during|of) (?:the )?(?:calendar )?(?P<year>(?:19|20)\d\d)\b")
_NOT = phrase(r"\bnot (?:be )?$")
_PART_YEAR = phrase(
    r"(?:19|20)\d\d|\bfirst\b|\ue006|\binitial\b|\bcurrent\b|\bhired?\b|\bstart|\bcommenc|\bactual"
    r"|\bpartial|\b(?:part|portion|rest|remainder) of (?:the|a|that|this)|\bmonths (?:of|worked)"
)
_CARRY = phrase(
    r"\bcarr(?:y|ied|ying)(?:[- ]?overs?\b|[- ]forward\b|[^.;]{0,60}?\b(?:over|forward|into"
    r"|to (?:the|any|another|a) (?:\w+ )?year))|\broll(?:ed|s)?[- ]?over\b"
    r"|\baccumulat(?:e|es|ing)\b|\bbe accumulated\b"
)
_NEVER = phrase(r"\b(?:not|no|without|neither|nor|cannot)\b[^.;]{0,60}$")
_SOME = phrase(
    r"\b(?:only|up to|maximum|(?:no|not) more than|exceed\w*|in excess|approv\w+|consent|first year"
    r"|subject to|in accordance|consistent with|except|unless|limit\w*)\b|\ue006 year"
)
_CONSENT = phrase(r"\b(?:consent|approv\w+|permission)\b")
_NUMBER = (
    pattern(r"\b(?:only|up to|maximum of|(?:no|not) more than|exceed(?:ing)?) {duration:days}"),
    pattern(r"\bcarry[- ]?over of {duration:days}"),
    pattern(r"\b(?:of which|and) {duration:days}(?: of \w+)? (?:may|can|will|shall) be carried"),
)
_AFTERWARDS = phrase(r"\b(?:after|while|during|beyond|once|until|if|additional|any more)\b")
_ENDING = phrase(r"\bterminat|\bseparat|\bresign|\bseverance|\bdeath\b|\bdisab")


def limits_of(letter: Letter, s: Sentence, amount: Match) -> tuple[Found, list[Sentence]]:
    """What the sentence of an amount, and those on vacation near it, say besides."""
    found: Found = {}
    at, end = amount.bounds("amount")
    if most := _UP_TO.search(s.text, 0, at):
        found["up_to"] = (True, s.span(*most.span()))
    if (first := first_years(s)) is not None:
        found["first_years"] = (first[0], first[1])
    elif (later := _LATER.search(s.text, end)) and not _CARRY.search(s.text, end, later.end()):
        found["more_later"] = (True, s.span(*later.span()))
    more = []
    for other in (s, *near(letter, s)):
        new = _prorated(other) | (_carried(other) if not _ENDING.search(other.text) else {})
        if other is not s and not found.keys() & {"first_years", "more_later"}:
            later = _SCHEDULED.search(other.text)
            new |= {"more_later": (True, other.span(*later.span()))} if later else {}
        if other.index > s.index and (next_ := _of_next_year(s, other)):
            new["more_later"] = (True, next_)
        new = {name: value for name, value in new.items() if name not in found}
        if new:
            found |= new
            more += [other] if other is not s else []
    return found, more


def _of_next_year(s: Sentence, other: Sentence) -> Span | None:
    """Where a sentence gives the amount of a later year than that of the first."""
    this, that = _FOR_A_YEAR.search(s.text), _FOR_A_YEAR.search(other.text)
    if this is None or that is None or DURATION not in other.text or this["year"] >= that["year"]:
        return None
    return other.span(*that.span())


def none_accrues(letter: Letter) -> tuple[Span, Sentence] | None:
    """Where the letter says that no vacation accrues: time off is taken as the work allows."""
    for s in letter.having("accrue", "no set", "no formal", "no vacation", "track vacation"):
        said = _NONE_ACCRUES.search(s.text)
        if said is not None and not (_ENDING.search(s.text) or _AFTERWARDS.search(s.text)):
            return s.span(*said.span()), s
    return None


def first_years(s: Sentence) -> tuple[int, Span] | None:
    """How many years at the beginning an amount is for, where they are more than one."""
    match = find(FIRST_YEARS, s)
    months = match.value("years", Duration).months if match is not None else None
    if match is None or months is None or months % 12 or months < 24:
        return None
    return months // 12, match.span()


def near(letter: Letter, s: Sentence) -> Iterator[Sentence]:
    """Those on vacation in the same paragraph or clause."""
    for other in letter.sentences[max(0, s.index - 2) : s.index + 5]:
        alike = other.paragraph == s.paragraph or (s.heading and other.heading == s.heading)
        if other is not s and alike and other.kind == "body":
            headed = any(word in s.heading.lower() for word in SPOKEN_OF)
            if headed or any(word in other.lower for word in SPOKEN_OF):
                yield other


def _prorated(s: Sentence) -> Found:
    part = _PRORATED.search(s.text)
    if part is None or _ENDING.search(s.text) or _NOT.search(s.text, 0, part.start()):
        return {}
    if not _PART_YEAR.search(s.text[max(0, part.start() - 60) : part.end()]):
        return {}
    start, end = part.span()
    return {"prorated": (True, s.span(start, min(end, start + 40)))}


def _carried(s: Sentence) -> Found:
    """Whether vacation that is not taken goes on into the next year."""
    said = _CARRY.search(s.text)
    if said is None:
        return {}
    span = s.span(*said.span())
    never = _NEVER.search(s.text, 0, said.start()) is not None
    number = next((m for form in _NUMBER if (m := find(form, s))), None)
    some = number is not None or _SOME.search(s.text) is not None
    found: Found = {"carried": ("some" if some else "none" if never else "all", span)}
    if _CONSENT.search(s.text):
        return found
    time = number.value("days", Duration) if number is not None else None
    hours = _HOURS.get(time.unit, 0) * time.n if time is not None else 0
    if number is not None and hours and hours % _HOURS["day"] == 0:
        found["carried_days"] = (hours // _HOURS["day"], number.span())
    return found
