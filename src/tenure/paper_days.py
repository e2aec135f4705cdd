"""The day that a paper bears: at its head, or that of which the agreement itself is made; and the
day that it calls by a name, such as its effective date.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .calendar import date
from .text.phrases import phrase
from .text.values import Date, Ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .text import Letter, Sentence, Span

Dated = tuple[int, "Span"]  # a day, and where it is written

DAY = r"(?P<day>\ue005|\ue006(?: day)?(?: of|,)? \ue005)"
_THIS = phrase(rf"\bthis {DAY}")
_IS_MADE = phrase(
    r"\b(?:(?:is|are|as)(?: hereby)? (?:being )?(?:made|entered|dated|effective|executed)"
    r"|this (?:agreement|amendment) is(?= as of))"
    rf"\b[^;\ue005]{{0,160}}?{DAY}"
)
_CAPITALS = phrase(
    r"\b(?:AGREEMENT|AMENDMENT|CONTRACT)\b(?: \([^()]*\))?,?"
    r" (?:is )?(?:made|entered|dated|effective)"
    rf"\b[^;\ue005]{{0,60}}?{DAY}",
    0,
)
_CALLED = phrase(
    r"\(this \"[^()]*\),? (?:is )?(?:dated|made|effective|entered)\b[^;\ue005]{0,60}?" + DAY
    )  # fmt: skip
_THIS_PAPER = phrase(
    r"\bthis (?:(?!agreement\b)[\w-]+ ){0,5}?(?:agreement|amendment|contract|letter)(?: to (?:the"
    r" )?(?:[\w-]+ ){1,5}?agreement)?(?: \([^()]*\))?,? (?:is )?(?:dated|made|effective"
    r"|entered)\b[^;\ue005]{0,40}?" + DAY
    )  # fmt: skip
_SO_CALLED = phrase(DAY + r",? \((?:the|this) \"(?:[\w-]+ )*Amendment\"\)")
_OWN = phrase(
    r"^\W*(?:(?:this|the present|first|second|third|fourth|amended"
    r"|executive|amendment|letter|employment|severance|consulting|separation|change|retention"
    r"|employment,)\b[^.;\ue005]{0,90}?)?(?:agreement|amendment|contract|letter|release)\b"
    r"[^;\ue005]{0,400}?\b(?:dated|made|entered into|as of|effective|executed)\b"
    rf"[^;\ue005]{{0,40}}?{DAY}"
)
_PARTIES = phrase(
    r"\b(?:between|among)\b[^;\ue005]{0,400}?\b(?:dated|as of|effective)\b[^;\ue005]{0,20}?" + DAY
)
# a day of another paper: "the Employment Agreement dated ..."
_ANOTHER = phrase(
    r"\b(?:that certain|a certain|the|an?|his|her|your|such|prior|previous|original|certain)"
    r" (?:[A-Z][\w'-]* |and |amended |employment |letter |executive |severance |restated )*"
    r"(?:agreement|letter|amendment|plan|contract)\b[^;]{0,90}$"
    r"|\bwas (?:made|entered)[^;]{0,60}$|\b(?:terminat\w+|commenc\w+|begin\w*|expir\w+|ending"
    r"|through|until|employed|meeting|ceas\w+|resign\w*|since|hired?)\b[^;]{0,60}$",
)
_SIGNED = phrase(
    r"(?:^in witness whereof|^this amendment is(?= as of)"
    r"|(?<!was )(?<!were )\b(?:executed|signed|agreed(?: to| and accepted)?"
    rf")\b)[^;\ue005]{{0,160}}?\b(?:dated?|this|as of|on)[:,]? (?:this )?(?:the )?{DAY}"
)
_REPLACES = phrase(r"\bsupers?c?ed|\breplac")
_TAKES = phrase(r"(?<!and )\beffective(?: as of| on)?(?: this| the| \ue006 day of)* ?$")
_BELOW = phrase(r"\b(?:date|day)(?: and year)? (?:\w+ ){0,2}?below\b")
_EFFECT, _MAKING = phrase(r"\beffective\b"), phrase(r"\b(?:made|entered|dated?|executed|signed)\b")
_REFERS = phrase(r"\b(?:re|subject|dated|agreement|amendment|effective|plan|received|filed)\b|on$")
_DATED = phrase(r"\W*dated?:?(?: as)?(?: of)?:?\s*")
_PLACE = phrase(r"(?:In|At) [A-Z][\w-]+(?: [A-Z][\w-]+)?,? (?:on |this )", 0)
_ALONE = phrase(
    rf"(?:[Dd]ated?:? |[A-Z][a-z]+day, |[A-Z][a-z]+, |{_PLACE.pattern})?\ue005\.?(?:\t.*)?", 0
)
_GREETING = re.compile(r"\bDear\s")
_CHANGES = re.compile(r"\bamendment\b", re.IGNORECASE)
NAMES = ("effective date", "commencement date", "start date", "employment date")
_NAMED = {
    name: phrase(
        rf"{DAY}[^;()\ue005]{{0,30}} \((?:[^()\";]{{0,40}})\"{name}\""
        rf"|\"?{name}\"?,?(?: of (?:this|the) [^.;\ue005]{{0,30}}?agreement)?(?: of employment)?"
        rf"(?: shall mean| means| shall be| is| will be|:| \()(?: (?:the|as of|on))*"
        rf" ?{DAY.replace('day>', 'day2>')}"
    )
    for name in NAMES
}
# "the date hereof (the "Effective Date")"
_OF_THE_PAPER = {
    name: phrase(
        r"\bdate (?:hereof|of this (?:\w+ )?agreement|(?:first )?(?:set forth|written|above|\ue006)"
        rf"[^()]{{0,30}}),? \([^()\";]{{0,40}}\"{name}\""
    )
    for name in NAMES
}
# under a heading that says "Effective Date"
_TAKES_EFFECT = phrase(
    r"\W*(?:[\d.]+\W+)?(?:(?:effective )?date\W+)?this (?:\w+ )?agreement (?:shall|will|is)"
    r"(?: be| become)? effective (?:(?:as of|on|upon) )?(?:the )?"
    rf"(?:date (?:hereof|first|\ue006|set forth|above)|{DAY})"
)
# without a name: "This Agreement, effective as of ..."
_EFFECTIVE = phrase(
    r"\bthis (?:[\w-]+ ){0,5}?(?:agreement|contract|letter)\b[^;\ue005]{0,60}?\beffective"
    rf"(?: as of| on| this| the)* ?{DAY}"
)
OPENING = 24  # sentences at the head of a paper
HEAD = 3_000
LINES = 4  # of a letter, in which its day may stand even below a greeting
SHORT = 8  # sentences at the end of a paper, however short it is
PROSE = 100  # characters of a sentence of the agreement itself: its head is over


@lru_cache(maxsize=2)
def day_of(letter: Letter) -> Dated | None:
    """The day at the head of a letter; that of which an agreement is made; that of its signing."""
    opening = letter.sentences[:OPENING]
    greeting = _GREETING.search(letter.source, 0, HEAD)
    found = _head(opening, greeting.start() if greeting else -1) or _made(opening, firm=True)
    if not found and (effective := _made(opening)):
        found = _closing(letter) or effective  # it may take effect before it is signed
    return found or _own(opening, firm=True) or _closing(letter) or _own(opening)


def day_called(letter: Letter, name: str) -> Dated | None:
    """The day that a letter calls its effective date, say, where it is one of the calendar."""
    rule = _NAMED[name]
    for s in letter.having(name):
        for match in rule.finditer(s.text) if "\ue005" in s.text else ():
            group = "day" if match.start("day") >= 0 else "day2"
            if found := dated(s, *match.span(group)):
                return found
        if _OF_THE_PAPER[name].search(s.text):
            return day_made(letter)
    if name != "effective date":
        return None
    for s in letter.having(_TAKES_EFFECT):
        if name not in f"{s.heading} {s.text[:16]}".lower():
            continue
        if said := _TAKES_EFFECT.match(s.text):
            return dated(s, *said.span("day")) if said["day"] else day_made(letter)
    return _effective(letter)


def _effective(letter: Letter) -> Dated | None:
    """The day as of which the paper says at its head that it is effective, where it gives no other
    meaning to the name.
    """
    named = letter.having('"effective date"', '"effective date')
    for s in letter.sentences[: 0 if named else OPENING]:
        if "\ue005" in s.text and (match := _EFFECTIVE.search(s.text)):
            return dated(s, *match.span("day"))
    return None


def day_made(letter: Letter) -> Dated | None:
    """The day meant by "the date hereof": not in a paper that has two, nor in a change to another
    whose words it may quote.
    """
    found = None if changes_another(letter) else day_of(letter)
    if found is None:
        return None
    for s in letter.sentences:
        if s.span().touches(found[1]):
            own = [at for at in _places(s) if not _ANOTHER.search(s.text, 0, at)]
            days = {day[0] for at in own if (day := dated(s, at, at + 1))}
            return found if len(days | {found[0]}) < 2 else None
    return None


@lru_cache(maxsize=2)
def changes_another(letter: Letter) -> bool:
    """Whether the paper calls itself an amendment at its head."""
    return _CHANGES.search(letter.source[: HEAD // 3]) is not None


def _closing(letter: Letter) -> Dated | None:
    """The day of signing that stands under the agreement."""
    whole = len(letter.sentences)
    for s in letter.sentences[min(whole // 2, max(0, whole - SHORT)) :]:
        if _BELOW.search(s.text) and (found := _below(letter.sentences[s.index + 1 :])):
            return found
        match = _SIGNED.search(s.text) if "\ue005" in s.text else None
        if match is None or _REPLACES.search(s.text[: match.start()]):
            continue
        if found := dated(s, *match.span("day")):
            return found
    return None


def _below(lines: tuple[Sentence, ...]) -> Dated | None:
    """The one day that stands alone on its line, also where it does so several times."""
    alone = [s for s in lines if _ALONE.fullmatch(s.text)]
    days = [day for s in alone for at in _places(s) if (day := dated(s, at, at + 1))]
    return days[0] if len({day for day, _ in days}) == 1 else None


def _head(opening: tuple[Sentence, ...], greeted: int) -> Dated | None:
    """A day that stands alone on its line, above the greeting where there is one."""
    for i, s in enumerate(opening):
        alone = _ALONE.fullmatch(s.text) is not None
        if greeted < 0 and s.kind == "body" and len(s.text) > PROSE and not alone:
            return None
        for at in _places(s):
            start = s.span(at, at + 1).start
            if greeted >= 0 and start > greeted and not (alone and i < LINES):
                return None
            before = s.text[max(0, at - 60) : at]
            own = _DATED.fullmatch(s.text, 0, at) or _PLACE.fullmatch(s.text, 0, at)
            refers = _REFERS.search(before) and not own
            if (greeted >= 0 or alone) and not refers and (found := dated(s, at, at + 1)):
                return found
    return None


def _places(s: Sentence) -> Iterator[int]:
    at = s.text.find("\ue005")
    while at >= 0:
        yield at
        at = s.text.find("\ue005", at + 1)


def _made(opening: tuple[Sentence, ...], *, firm: bool = False) -> Dated | None:
    """Words that can only be said of this paper; `firm`: of its making, not of its effect."""
    for s in opening:
        if "\ue005" not in s.text:
            continue
        for rule in (_THIS, _CALLED, _SO_CALLED, _IS_MADE, _CAPITALS, _THIS_PAPER):
            for match in rule.finditer(s.text):
                before = s.text[match.start() : match.start("day")]
                other = rule is _IS_MADE and _ANOTHER.search(before)
                if firm and (_TAKES.search(before) or _only_effect(before)):
                    continue
                if not other and (found := dated(s, *match.span("day"))):
                    return found
    return None


def _only_effect(before: str) -> bool:
    return _EFFECT.search(before) is not None and _MAKING.search(before) is None


def _own(opening: tuple[Sentence, ...], *, firm: bool = False) -> Dated | None:
    """The first day that is not said of another paper; `firm`: nor of what takes effect."""
    for s in opening:
        if "\ue005" not in s.text:
            continue
        for rule in (_OWN, _PARTIES):
            match = rule.search(s.text)
            before = s.text[: match.start("day")] if match is not None else ""
            if match is None or _ANOTHER.search(before) or (firm and _TAKES.search(before)):
                continue
            if found := dated(s, *match.span("day")):
                return found
    return None


def dated(s: Sentence, start: int, end: int) -> Dated | None:
    """The day written there, also as "the fifth day of June, 2001"."""
    value = s.value_at(end - 1)
    if not isinstance(value, Date):
        return None
    day, first = value.days, s.value_at(start)
    if day is None and value.year is not None and isinstance(first, Ordinal):
        day = Date(0, 0, value.year, value.month, first.n).days
    if day is None or not 1960 <= date(day).year <= 2099:
        return None
    return day, s.span(start, end)
