"""The day a letter bears: at its head, or that of which the agreement itself is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...calendar import date
from ...text.phrases import phrase
from ...text.values import Date, Ordinal
from .parties import OPENING, Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence

_MADE = phrase(
    r"\b(?:made|entered(?: into)?|executed|amended|modified|dated|effective|as of|on|and)"
    r"\b[^;\ue005]{0,120}?\bthis (?P<day>\ue005|\ue006 day(?: of|,)? \ue005)"
    r"|\b(?:is|are|as)(?: hereby)? (?:being )?(?:made|entered|dated|effective|executed)"
    r"\b[^;\ue005]{0,160}?(?P<second>\ue005|\ue006 day(?: of|,)? \ue005)"
)
_OWN = phrase(
    r"^\W*(?:whereas,? )?(?:(?:this|the present|first|second|third|fourth|amended"
    r"|executive|amendment|letter|employment|severance|consulting|separation|change|retention"
    r"|employment,)\b[^.;\ue005]{0,90}?)?(?:agreement|amendment|contract|letter|release)\b"
    r"[^;\ue005]{0,400}?\b(?:dated|made|entered into|as of|effective|executed)\b"
    r"[^;\ue005]{0,40}?(?P<day>\ue005|\ue006 day(?: of|,)? \ue005)"
)
_PARTIES = phrase(
    r"\b(?:between|among)\b[^;\ue005]{0,400}?\b(?:dated|as of|effective)\b[^;\ue005]{0,20}?"
    r"(?P<day>\ue005|\ue006 day(?: of|,)? \ue005)"
)
# a day of another paper: "the Employment Agreement dated ..."
_ANOTHER = phrase(
    r"\b(?:that certain|a certain|the|an?|his|her|your|such|prior|previous|original|certain)"
    r" (?:[A-Z][\w'-]* |and |amended |employment |letter |executive |severance |restated )*"
    r"(?:agreement|letter|amendment|plan|contract)\b[^;]{0,90}$"
    r"|\bwas (?:made|entered)[^;]{0,60}$|\b(?:terminat\w+|commenc\w+|begin\w*|expir\w+|ending"
    r"|through|until|employed|resign\w*|since|hired?)\b[^;]{0,60}$",
)
_WITNESS = phrase(r"\b(?:in witness whereof|intending to be legally bound|executed|signed)\b")
_DATED = phrase(r"(?:dated?|this|as of|executed on|on)[:,]?\s*(?:this )?(?:the )?$")
_REFERS = phrase(r"\b(?:re|subject|dated|agreement|amendment|effective|plan|received|filed)\b")
HEAD = 3_000


def letter_date_of(letter: Letter) -> Found:
    """The day at the head of a letter; that of which an agreement is made; that of its signing."""
    opening = letter.sentences[:OPENING]
    greeted = letter.source[:HEAD].find("Dear ")
    rules = [_made(opening), _own(opening)]
    for found in [_head(opening, greeted), *rules] if greeted > 0 else [*rules, _head(opening, -1)]:
        if found:
            return found
    for s in letter.sentences:
        if _WITNESS.search(s.text) and "\ue005" in s.text:
            at = s.text.rindex("\ue005")
            if _DATED.search(s.text[:at]) and (found := _dated(s, at, at + 1)):
                return found
    return {}


def _head(opening: tuple[Sentence, ...], greeted: int) -> Found:
    """A day that stands alone on its line, above the greeting where there is one."""
    for s in opening:
        alone = s.text.strip(" .\t") == "\ue005" or s.kind in ("address", "heading")
        for at in _places(s):
            start = s.span(at, at + 1).start
            if greeted >= 0 and start > greeted:
                return {}
            before = s.text[max(0, at - 60) : at]
            if (greeted >= 0 or alone) and not _REFERS.search(before):
                found = _dated(s, at, at + 1)
                if found:
                    return found
    return {}


def _places(s: Sentence) -> Iterator[int]:
    at = s.text.find("\ue005")
    while at >= 0:
        yield at
        at = s.text.find("\ue005", at + 1)


def _made(opening: tuple[Sentence, ...]) -> Found:
    for s in opening:
        if s.kind != "body" or "\ue005" not in s.text:
            continue
        for match in _MADE.finditer(s.text):
            name = "day" if match.start("day") >= 0 else "second"
            between = s.text[match.start() : match.start(name)]
            other = name == "second" and _ANOTHER.search(between)
            if not other and (found := _dated(s, *match.span(name))):
                return found
    return {}


def _own(opening: tuple[Sentence, ...]) -> Found:
    for s in opening:
        if "\ue005" not in s.text:
            continue
        for rule in (_OWN, _PARTIES):
            match = rule.search(s.text)
            if match is None or _ANOTHER.search(s.text[: match.start("day")]):
                continue
            if found := _dated(s, *match.span("day")):
                return found
    return {}


def _dated(s: Sentence, start: int, end: int) -> Found:
    """The day written there, also as "the fifth day of June, 2001"."""
    value = s.value_at(end - 1)
    if not isinstance(value, Date):
        return {}
    day, first = value.days, s.value_at(start)
    if day is None and value.year is not None and isinstance(first, Ordinal):
        day = Date(0, 0, value.year, value.month, first.n).days
    if day is None or not 1960 <= date(day).year <= 2099:
        return {}
    return {"letter_date": (day, (s.span(start, end),))}
