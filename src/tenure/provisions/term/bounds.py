"""When a term begins and when it ends: a day, an anniversary of the first, or a length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...calendar import MonthEnd, add_months, date
from ...paper_days import NAMES, changes_another, day_called, day_made
from ...text.phrases import phrase
from ...text.values import DATE as DATE_MASK
from ...text.values import DURATION, ORDINAL, Date, Duration, Ordinal
from .saying import EXCEPT, says

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_BEGINS = (
    r"\b(?:commenc\w*|begin\w*|began|start\w*|from|effective|(?<!dated )as of"
    r"|(?:takes?|be(?:come)?s?|in) effect(?:ive)?)\b"
)
_FROM = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with|the|date|or about|from|and after|today))*,?"
    r"(?: the effective date(?: of [^.;()\ue005]{1,50})?,? \()?"
    rf" ?\"?(?P<day>{DATE_MASK})|(?P<day2>{DATE_MASK})(?: \([^()]*\))?,?"
    rf" (?:through|to|until|-)(?: and including)? {DATE_MASK}",
)
_MOVED = phrase(r"(?<!shall )(?<!will )\b(?:extend|chang|amend)\w*[^.;]{0,40}$")
_ROOT = (
    r"(?P<root>Effective Date|date (?:hereof|of (?:this|the) (?:\w+ )?agreement|first|\ue006"
    r"|set forth|above|written)|date of this|Commencement Date|Start Date|Employment Date|closing"
    r"|today)"
)
_AGREEMENT = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with|from|and after))*,? (?:the |its |this agreement's )?{_ROOT}"
)
_START = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with))*,? (?:your|the executive's|the|his|her) (?:\w+ )?"
    r"(?:start date|(?:first|\ue006) day of|date of hire|hire date|commencement of)",
)
_CLOCK = (
    r"(?:\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b[.\u2024]?|o'clock|noon|midnight)"
    r"(?:,? ?\(?(?:\w+ ){1,3}time\)?)?,?)"
)
_AT = (
    r"(?:,? (?:on|at least|at|and|including|until|through|the|as of|close of business|midnight|of"
    r" business"
    rf"|upon|up|effective|\w+day|{_CLOCK}))*"
)
_ENDING = r"\b(?:end(?:s|ed|ing)?|terminat\w+|expir\w+|until|through|laps\w+|conclud\w+|last)\b"
_TO = phrase(
    r"\b(?:end(?:s|ing)?|finish\w+|terminat\w+|expir\w+|laps\w+|ceas\w+|until|through|to"
    r"|conclud\w+)\b"
    rf"(?:,? \w+,(?= on ))?{_AT},? _? ?(?P<day>{DATE_MASK})"
    rf"|(?<={DATE_MASK}) ?- ?(?P<day2>{DATE_MASK})"
    rf"|\b(?:expir\w+|termination|end) date of [\w ]{{1,30}}? (?:is|shall be|will be) (?P<day3>"
    rf"{DATE_MASK})",
)
FIRST_OF = phrase(
    rf"{_ENDING}[^.;\ue005]{{0,60}}?\bthe (?:earliest|earlier|first)(?: to occur)? of\b"
)
# one of the things of which the first ends it: a day, or an anniversary, that stands alone
_LIMB = (
    r"(?:(?:\(\w{1,4}\)|\b\w\)|\bof:?|\bfollowing(?: \w+)?:|[,;]|\band|\bor)\s+)(?:on |at )?"
    r"(?:the (?:close of business on )?)?"
)
_LIMB_ENDS = r"(?=[.,;:]|\s*$| (?:or|and)\b| \(|\s*\n| (?:if|unless)\b)"
_LIMB_DAY = phrase(rf"{_LIMB}(?P<day>{DATE_MASK}){_LIMB_ENDS}")
_NTH = (
    rf"(?P<nth>{ORDINAL})(?: \(\w+\))?(?P<month>[ -]month(?:ly)?)? (?:annual )?anniversary(?:"
    rf" date)?\b"
    r"(?P<of> (?:of|from) (?:the |such |its )?(?:(?!unless\b|subject\b|except\b|provided\b|if\b"
    r"|or\b|and\b)[\w']+ ?){1,8}| thereof)?"
)
_OF_DAY = re.compile(rf" of (?:the )?{DATE_MASK}")
_LIMB_NTH = phrase(rf"{_LIMB}(?P<before>){_NTH}")
_ANNIVERSARY = phrase(
    r"\b(?:end(?:s|ing)?|terminat\w+|expir\w+|laps\w+|until|through|from\b[^.;\ue006]{3,50}? to)\b"
    r"(?P<before>(?:,? (?:on|at|the|its|and|including|date"
    r"|which is|that is|close of business|of business|midnight|of|(?:last |business )?day"
    r" (?:(?:immediately"
    rf"|next) )?(?:before|preceding|prior to)|{_CLOCK}))*) {_NTH}",
)
_ANOTHER_DAY = phrase(r"\bclosing")  # not the first one of the term
_MAY_NEVER_COME = phrase(r"\b(?:change|merger|grant|offering|death|birth|disab|terminat)")
_LONG = phrase(
    r"\b(?:for|of|be|is|continue|at)(?: (?:a|an|fixed|initial|period|term|of|approximately|not less"
    rf"|than|is))*,? (?P<time>{DURATION})(?!-| (?:prior|written|advance|notice|before"
    r"|after (?:such|the giving|its terminat|(?:the )?date)))"
    rf"|\b(?:a|an|(?<!of )the) (?P<time2>{DURATION})[ -]?(?:term|period)\b"
    rf"|\b(?:terminat|expir|laps|end)\w* (?:on |upon |at the end of )?(?P<time3>{DURATION})"
    rf" (?:thereafter|after|from|later)"
    rf"|\b(?:continue|be) (?:for )?(?P<time4>{DURATION})"
    rf"|^\W*(?:\w\) )?(?:(?:initial |employment )*term(?: of employment)?:)?\W*(?:an? )?"
    rf"(?P<time5>{DURATION})(?=[,.;]| (?:from|beginning|commencing|starting|after|following)\b|$)",
)
FRIDAY = 4
# "twelve months after a change in control occurs": counted from what may never come
_OF_EVENT = phrase(
    r"^[^.;\ue004\ue005]{0,12}\b(?:after|following|from|beginning (?:on|with|upon))\b"
    r"[^.;\ue004\ue005]{0,50}?\b(?:change[ -](?:in|of)[ -](?:the )?control|occurs\b|occurrence"
    r"|merger|sale of|public offering|acquisition|(?:your|his|her|executive's|employee's|of)"
    r" (?:termination|employment (?:ends|terminates|ceases))|death|disability)"
)


def begun(sentence: Sentence, text: str, upto: int, letter: Letter) -> Found:
    """The day on which the term begins, or what it begins with."""
    said = says(text, upto)
    at = said.start() if said is not None else 0
    cut = EXCEPT.search(text, said.end() if said is not None else 0, upto)
    day_said = _FROM.search(text, at, cut.start() if cut is not None else upto)
    if day_said is None and _AGREEMENT.search(text) is None:
        day_said = _FROM.search(text, 0, at)
    if day_said is not None and _MOVED.search(text[: day_said.start()]):
        day_said = None  # "is extended from D to D"
    if day_said is not None and (day := day_of_match(sentence, day_said)) is not None:
        span = sentence.span(*day_said.span())
        return {"begins": (day, span), "begins_with": ("date", span)}
    root = _AGREEMENT.search(text)
    if root is not None:
        span = sentence.span(*root.span())
        dated = _meant(letter, root["root"].lower())
        if dated is not None:
            return {"begins": (dated[0], dated[1]), "begins_with": ("date", span)}
        if "start" in root["root"].lower():
            return {"begins_with": ("employment", span)}
        return {"begins_with": ("agreement", span)}
    start = _START.search(text)
    if start is None:
        return {}
    return {"begins_with": ("employment", sentence.span(*start.span()))}


def _meant(letter: Letter, root: str) -> tuple[int, Span] | None:
    """The day that the letter means by its effective date, or by its own."""
    if root == "closing" or changes_another(letter):
        return None
    return day_called(letter, root) if root in NAMES else day_made(letter)


def ended(sentence: Sentence, text: str, upto: int, first: Found) -> Found:
    """When the term ends: on a day, on an anniversary of the first one, or after so long."""
    ends = _TO.search(text, 0, upto)
    if ends is None:
        ends = _limb(text, _LIMB_DAY, upto)
    if ends is not None and (day := day_of_match(sentence, ends)) is not None:
        return {"ends": (day, sentence.span(*ends.span()))}
    nth = _ANNIVERSARY.search(text, 0, upto) or _limb(text, _LIMB_NTH, upto)
    after = _anniversary(sentence, nth, first) if nth is not None else {}
    return after if "ends" in after else length(sentence, text, upto) or after


def _limb(text: str, words: Any, upto: int) -> re.Match[str] | None:
    """What ends the term where it is the first of several things."""
    several = FIRST_OF.search(text, 0, upto)
    if several is None:
        return None
    found: re.Match[str] | None = words.search(text, several.end() - len("of"), upto)
    return found


def _anniversary(sentence: Sentence, said: re.Match[str], first: Found) -> Found:
    """To which day, or for how many months where the first day is not known."""
    nth = sentence.value_at(said.start("nth"))
    of = said["of"] or ""
    if not isinstance(nth, Ordinal) or _MAY_NEVER_COME.search(of):
        return {}
    span = sentence.span(*said.span())
    months = nth.n if said["month"] else 12 * nth.n
    if (_day_after(sentence, said) or first.get("begins")) is None or _ANOTHER_DAY.search(of):
        return {"months": (months, span)}
    base = _day_after(sentence, said) or first["begins"][0]
    day = add_months(base, months, MonthEnd.LAST_DAY) - (" day " in said["before"])
    while "business day" in said["before"] and date(day).weekday() > FRIDAY:
        day -= 1
    return {"ends": (day, span)}


def _day_after(sentence: Sentence, said: re.Match[str]) -> int | None:
    """The day of which it is the anniversary, where that is written there."""
    of = _OF_DAY.match(sentence.text, said.end())
    value = sentence.value_at(of.end() - 1) if of is not None else None
    return value.days if isinstance(value, Date) else None


def length(sentence: Sentence, text: str, upto: int) -> Found:
    """For how many months it runs."""
    long = _LONG.search(text, 0, upto)
    time = duration_of(sentence, long) if long is not None else None
    if long is None or time is None or time.months is None or _OF_EVENT.search(text[long.end() :]):
        return {}
    return {"months": (time.months, sentence.span(*long.span()))}


def duration_of(sentence: Sentence, match: re.Match[str]) -> Duration | None:
    """The time of a match, whichever of its groups has it."""
    for name in ("time", "time2", "time3", "time4", "time5"):
        if name in match.re.groupindex and match.start(name) >= 0:
            value = sentence.value_at(match.start(name))
            return value if isinstance(value, Duration) else None
    return None


def day_of_match(sentence: Sentence, match: re.Match[str]) -> int | None:
    """The day of a match, whichever of its groups has it."""
    for name in ("day", "day2", "day3"):
        if name in match.re.groupindex and match.start(name) >= 0:
            value = sentence.value_at(match.start(name))
            return value.days if isinstance(value, Date) else None
    return None
