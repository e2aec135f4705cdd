"""When a term begins and when it ends: a day, an anniversary of the first, a length, an event."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from ...calendar import MonthEnd, add_months, date
from ...paper_days import NAMES, changes_another, day_called, day_made
from ...text.phrases import phrase
from ...text.values import DATE as DATE_MASK
from ...text.values import DURATION, ORDINAL, Date, Duration, Ordinal, Value
from .saying import EXCEPT, says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
V = TypeVar("V", bound=Value)

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
# "the earlier of D and the closing of ...": what ends it sooner than its day or its months
_CUT = re.compile(
    r",? \b(?:unless|subject to|provided|except|it being|such (?:period|term)|herein(?:after)?|if"
    r" not)\b|,? \((?:the|such|this|each|hereinafter)? ?\"|;? ?\bwhichever\b"
)
_PROVISO = re.compile(r"[;,] ?(?:provided|except|unless)\b")
_FIRST_MARK = re.compile(r"[^.;()]{0,30}?[:\s]\s*\(?\b([a-z1])\)\s*")
_LETTER = re.compile(r"[,;:]?\s*(?:\b(?:and|or)\s+)?\(?\b[a-h1-8]\)\s*")
_ROMAN = re.compile(r"[,;:]?\s*(?:\b(?:and|or)\s+)?\(?\b[ivx]{1,4}\)\s*")
_NEXT_LIMB = re.compile(
    r",?\s+\b(?:and|or)\b,?\s+(?:the occurrence of )?(?=(?:on|upon|until|the|an?|when|such|his|her"
    r"|your|any|one|\w+'s)\b|[A-Z\ue005])"
)
# other provisions have those
_ORDINARY = phrase(
    r"\bdeath\b|\bdies?\b|\bdisab|\bterminat|\bresign|\bcause\b|\bdismiss|\bdischarge|\bceas"
    r"|\bnotice\b|\bincapac|\bemployed by\b|\bdeceas"
)
_OR_UNTIL = phrase(
    r"\bor (?:until |upon |on )?(?P<event>[^.;,(]{6,120}?)(?: \([^()]*\)| \([^.;]*?)?,?"
    r" whichever (?:is|shall|occurs?|comes?|first)\b"
)
LONG = 240  # characters


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
    if day_said is not None and (day := day_of(sentence, day_said)) is not None:
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
    if ends is not None and (day := day_of(sentence, ends)) is not None:
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
    time = value_of(sentence, long, Duration) if long is not None else None
    if long is None or time is None or time.months is None or _OF_EVENT.search(text[long.end() :]):
        return {}
    return {"months": (time.months, sentence.span(*long.span()))}


def value_of(sentence: Sentence, match: re.Match[str], kind: type[V]) -> V | None:
    """The value of a kind that a match has, whichever of its groups it is."""
    starts = (match.start(name) for name in match.re.groupindex)
    values = (sentence.value_at(at) for at in starts if at >= 0)
    return next((value for value in values if isinstance(value, kind)), None)


def day_of(sentence: Sentence, match: re.Match[str]) -> int | None:
    """The day that a match has."""
    value = value_of(sentence, match, Date)
    return value.days if value is not None else None


def sooner(sentence: Sentence, text: str, upto: int, end: Span) -> Found:
    """What else ends it, beside that which the term has at `end` and what ends any employment."""
    several = FIRST_OF.search(text, 0, upto)
    if several is None:
        other = _OR_UNTIL.search(text) if "whichever" in text else None
        limbs = iter([other.span("event")] if other is not None else [])
    else:
        limbs = _limbs(text, several.end())
    for start, end_of_limb in limbs:
        aside = text.find(" (", start, end_of_limb)
        stop = aside if aside > start else end_of_limb
        if (proviso := _PROVISO.search(text, start, stop)) is not None:
            stop = proviso.start()
        span = sentence.span(start, stop)
        words = text[start:stop]
        if end.touches(span) or _ORDINARY.search(words) or not 6 <= len(words) <= LONG:
            continue
        return {"until": (sentence.readable(start, stop).rstrip(" ,.;)"), span)}
    return {}


def _limbs(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Each of the things of which the first counts, without its letter or number."""
    first = _FIRST_MARK.match(text, start)
    mark = _NEXT_LIMB if first is None else _ROMAN if first[1] == "i" else _LETTER
    cut = _CUT.search(text, start) if first is None else None
    stop = cut.start() if cut is not None else len(text)
    at = start if first is None else first.end()
    for found in mark.finditer(text, at, stop):
        if found.start() > at:
            yield at + len(text[at:]) - len(text[at:].lstrip()), found.start()
        at = found.end()
    yield at + len(text[at:]) - len(text[at:].lstrip()), stop
