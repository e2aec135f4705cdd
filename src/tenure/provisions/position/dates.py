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

_DAY = r"(?P<day>\ue005|\ue006(?: day)?(?: of|,)? \ue005)"
_THIS = phrase(rf"\bthis {_DAY}")
_IS_MADE = phrase(
    r"\b(?:is|are|as)(?: hereby)? (?:being )?(?:made|entered|dated|effective|executed)"
    rf"\b[^;\ue005]{{0,160}}?{_DAY}"
)
_CAPITALS = phrase(
    r"\b(?:AGREEMENT|AMENDMENT|CONTRACT)\b(?: \([^()]*\))?,?"
    r" (?:is )?(?:made|entered|dated|effective)"
    rf"\b[^;\ue005]{{0,60}}?{_DAY}",
    0,
)
_CALLED = phrase(
    r"\(this \"[^()]*\),? (?:is )?(?:dated|made|effective|entered)\b[^;\ue005]{0,60}?" + _DAY
    )  # fmt: skip
_THIS_PAPER = phrase(
    r"\bthis (?:[\w-]+ ){0,5}?(?:agreement|amendment|contract|letter)(?: to (?:the )?(?:[\w-]+ )"
    r"{1,5}?agreement)?(?: \([^()]*\))?,? (?:is )?(?:dated|made|effective|entered)"
    r"\b[^;\ue005]{0,40}?" + _DAY
    )  # fmt: skip
_SO_CALLED = phrase(_DAY + r",? \((?:the|this) \"(?:[\w-]+ )*Amendment\"\)")
_OWN = phrase(
    r"^\W*(?:(?:this|the present|first|second|third|fourth|amended"
    r"|executive|amendment|letter|employment|severance|consulting|separation|change|retention"
    r"|employment,)\b[^.;\ue005]{0,90}?)?(?:agreement|amendment|contract|letter|release)\b"
    r"[^;\ue005]{0,400}?\b(?:dated|made|entered into|as of|effective|executed)\b"
    rf"[^;\ue005]{{0,40}}?{_DAY}"
)
_PARTIES = phrase(
    r"\b(?:between|among)\b[^;\ue005]{0,400}?\b(?:dated|as of|effective)\b[^;\ue005]{0,20}?" + _DAY
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
    r"(?:^in witness whereof|(?<!was )(?<!were )\b(?:executed|signed|agreed(?: to| and accepted)?"
    rf")\b)[^;\ue005]{{0,160}}?\b(?:dated?|this|as of|on)[:,]? (?:this )?(?:the )?{_DAY}"
)
_EFFECT, _MAKING = phrase(r"\beffective\b"), phrase(r"\b(?:made|entered|dated?|executed)\b")
_REFERS = phrase(r"\b(?:re|subject|dated|agreement|amendment|effective|plan|received|filed)\b|on$")
_ALONE = phrase(r"(?:[Dd]ated?:? |[A-Z][a-z]+day, |[A-Z][a-z]+, )?\ue005\.?(?:\t.*)?", 0)
HEAD = 3_000
PROSE = 100  # characters of a sentence of the agreement itself: its head is over


def letter_date_of(letter: Letter) -> Found:
    """The day at the head of a letter; that of which an agreement is made; that of its signing."""
    opening = letter.sentences[:OPENING]
    greeted = letter.source[:HEAD].find("Dear ")
    found = _head(opening, greeted) or _made(opening, firm=True)
    if not found and (effective := _made(opening)):
        found = _closing(letter) or effective  # it may take effect before it is signed
    return found or _own(opening) or _closing(letter)


def _closing(letter: Letter) -> Found:
    """The day of signing that stands under the agreement."""
    for s in letter.sentences[len(letter.sentences) // 2 :]:
        match = _SIGNED.search(s.text) if "\ue005" in s.text else None
        if match and (found := _dated(s, *match.span("day"))):
            return found
    return {}


def _head(opening: tuple[Sentence, ...], greeted: int) -> Found:
    """A day that stands alone on its line, above the greeting where there is one."""
    for s in opening:
        alone = _ALONE.fullmatch(s.text) is not None
        if greeted < 0 and s.kind == "body" and len(s.text) > PROSE and not alone:
            return {}
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


def _made(opening: tuple[Sentence, ...], *, firm: bool = False) -> Found:
    """Words that can only be said of this paper; `firm`: of its making, not of its effect."""
    for s in opening:
        if "\ue005" not in s.text:
            continue
        for rule in (_THIS, _CALLED, _SO_CALLED, _IS_MADE, _CAPITALS, _THIS_PAPER):
            for match in rule.finditer(s.text):
                before = s.text[match.start() : match.start("day")]
                other = rule is _IS_MADE and _ANOTHER.search(before)
                if firm and _EFFECT.search(before) and not _MAKING.search(before):
                    continue
                if not other and (found := _dated(s, *match.span("day"))):
                    return found
    return {}


def _own(opening: tuple[Sentence, ...]) -> Found:
    """The first day that is not said of another paper."""
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
