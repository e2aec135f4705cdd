"""How long a duty lasts, where that stands before it: a line that leads a list, "such period"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .duties import GOES, never
from .how_long import lasting
from .scope import parent
from .survival import listed

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .lengths import Lasting
    from .topics import Covenanted

_LEADS = phrase(r"^[^.;]{0,60}?:\s|^[^.;:]{0,40}?\n")
_INTO_LIST = phrase(  # "agrees for one year that:", or "... that: (a) Rivals."
    r"[^;:]{10,400}:(?=\s*(?:\n|$|\((?:a|i|1)\) (?-i:[A-Z])[^.;:]{2,60}\.\s*$))"
)
_SUBJECT = phrase(rf"\b{GOES}\b|\b(?:is|are|means)\b")
_DUTIES = phrase(r"\b(?:shall|will|agrees?|covenants?|restrict\w+|obligations?)\b")
_SAME = phrase(
    r"\b(?:during|for|within|throughout) (?:such|the same|said|that|this|the foregoing|the"
    rf" aforesaid)(?: same)? (?:\w+ |{DURATION}[ -]?)?(?:period|time)\b"
    rf"|\bfor (?:the|that|those|these) same (?:years?|months?|{DURATION})"
)
_PERIODS_BACK = 4  # sentences within which "such period" finds its length
_LINES_BACK = 6  # sentences within which a line finds the words that it goes on from


def time_of(letter: Letter, sentence: Sentence, what: Covenanted, at: int) -> list[Lasting]:
    """How long a duty lasts that is spoken of at a place, by its sentence or what leads to it."""
    if (lead := lead_of(letter, sentence)) is not None:
        return lasting(letter, lead, what, len(lead.text))
    lasts = lasting(letter, sentence, what, at)
    if lasts[0].after in ("not said", "as stated") and _SAME.search(sentence.text) is not None:
        same = _same(letter, sentence, what)
        alike = not lasts[0].length or (same and lasts[0].length == same[0].length)
        return same if same and alike else lasts
    if lasts[0].after == "not said":
        led = _led(letter, sentence, what)
        return led or listed(letter, sentence, lasts[0].during) or lasts
    return lasts


def _led(letter: Letter, sentence: Sentence, what: Covenanted) -> list[Lasting]:
    """The time that stands before the list in which a sentence is one of the lines."""
    first = max(0, sentence.index - _LINES_BACK)
    for before in reversed(letter.sentences[first : sentence.index]):
        line = sentence.number and parent(before.number) == parent(sentence.number)
        if before.section is not sentence.section and not line:
            return []
        lead = _INTO_LIST.match(before.text)
        if lead is not None and _DUTIES.search(lead.group()) is not None:
            led = lasting(letter, before, what, lead.end())
            at, upto = led[0].places.get("after", ()), before.span(0, lead.end())
            return led if led[0].length and at and at[0].end <= upto.end else []
    return []


def _same(letter: Letter, sentence: Sentence, what: Covenanted) -> list[Lasting]:
    """The time of the duty stated before, of one that binds "during such period"."""
    first = max(0, sentence.index - _PERIODS_BACK)
    for before in reversed(letter.sentences[first : sentence.index]):
        if never(before.text) is not None:
            lasts = lasting(letter, before, what, len(before.text))
            if lasts[0].length:
                return lasts
    return []


def continued(sentence: Sentence) -> bool:
    """Whether it is a lettered line without a subject of its own."""
    return sentence.number.endswith(")") and _SUBJECT.search(sentence.text[:140]) is None


def lead_of(letter: Letter, sentence: Sentence) -> Sentence | None:
    """The sentence "the Executive shall not:" from which a lettered line goes on."""
    if not continued(sentence):
        return None
    number = sentence.number.rpartition("(")[0]
    for before in reversed(letter.sentences[max(0, sentence.index - _LINES_BACK) : sentence.index]):
        if before.number == number and (found := never(before.text)):
            return before if _LEADS.search(before.text[found.end() :]) else None
    return None
