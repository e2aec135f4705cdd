"""Endings that count only from a day on, or through a day: "if, on or before June 30, 2006, the
Company terminates your employment".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .text import find_all, pattern
from .text.phrases import phrase
from .text.values import DATE, DURATION, Date

if TYPE_CHECKING:
    from .text import Sentence, Span

# how many days from the one that the words name to the first, or the last, that counts
_FROM = {"on or after": 0, "on and after": 0, "from and after": 0, "beginning on": 0, "between": 0,
         "after": 1, "following": 1, "later than": 1, "subsequent to": 1}  # fmt: skip
_BY = {"on or before": 0, "on or prior to": 0, "through": 0, "and": 0, "before": -1, "prior to": -1}
_LIMIT = pattern(
    r"\b(?P<word>on or (?:after|before|prior to)|on and after|from and after|beginning on|between"
    r"|through|(?:after|before|prior to)|following|later than|subsequent to) {date:day}"
    r"(?:,? (?:(?:and|but) )?(?P<until>on or before|on or prior to|before|prior to|through"
    r"|and) {date:until_day})?"
)
_OF_ELSE = phrase(  # "twelve months after" a day is a time of its own; "notice given before" it
    rf"(?:{DURATION}|\b(?:year|quarter|month|week|day|period|time|notice|given|dated|hired"
    r"|employed))s?(?: immediately| next)? $"
)
_PROMISE = phrase(  # from here on a day is that of the payment
    r"\b(?:shall|will|would|is|are|be|agrees? to)\b[^.;,]{0,40}?"
    r"\b(?:pay|paid|payable|receive|provide|entitled|eligible|continue|due|made)\b"
)
Limits = dict[str, tuple[int, "Span"]]  # days since 1970, first and last included


def limits_in(sentence: Sentence, start: int, end: int) -> Limits:
    """The days between which an ending counts, by the words of a stretch of its sentence before it
    comes to what is paid; none where they name other days besides.
    """
    promise = _PROMISE.search(sentence.text, start, end)
    end = end if promise is None else promise.start()
    found = [m for m in find_all(_LIMIT, sentence) if start <= m.start and m.end <= end]
    if len(found) != 1 or _OF_ELSE.search(sentence.text, start, found[0].start):
        return {}
    told, limits = found[0], {}
    word, day = _folded(told.text("word")), told.value("day", Date).days
    if day is None or sentence.text.count(DATE, start, end) != 1 + told.has("until"):
        return {}
    name, days = ("ending_from", _FROM) if word in _FROM else ("ending_by", _BY)
    limits[name] = day + days[word], told.span()
    if told.has("until"):
        until, last = _folded(told.text("until")), told.value("until_day", Date).days
        if last is None or name == "ending_by" or (until == "and") != (word == "between"):
            return {}
        limits["ending_by"] = last + _BY[until], told.span()
    return limits if word != "between" or told.has("until") else {}


def _folded(words: str) -> str:
    return " ".join(words.lower().split())
