"""Documents that a letter wants signed: how a sentence names them, and by when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .text.phrases import phrase
from .text.values import DURATION, Duration

if TYPE_CHECKING:
    from .text import Sentence

HOURS = 24  # of a day
Deadline = tuple[int, bool, "re.Match[str]"]  # days, of business or not, and where it is said

_SIGN = phrase(
    r"\b(?:sign(?:ing|ature of)?|execut(?:e|ing|ion of)|enter(?:ing)? into)\b(?:, [^,;]{2,50},)?"
)
_LEAD = (
    r"(?:(?:and|to|the|our|your|a|an|its|their|both|deliver|comply with|abide by|separate|enclosed"
    r"|attached|accompanying|following|customary|standard|form of|[\w&]+'s?) )*"
)
_NO_NAME = (  # no word of a name
    r"(?!(?:you|we|i|he|she|it|they|that|which|no|any|also|is|are|be|have|has|will|shall|must|may"
    r"|confirms?|agrees?|represents?|acknowledges?|execute|sign|deliver|if|when|until|unless|because)\b)"
)
_NAMED = phrase(
    rf"\s+(?:{_LEAD})(?P<doc>(?:{_NO_NAME}[\w'&/-]+,? ){{0,8}}?agreement)\b"
    r"(?P<tail> (?:on(?! or\b)|regarding|concerning|relating to)"
    r"(?: (?!and you\b|\w*(?:date|day)\b)[\w-]+){1,5}?"
    r"(?=,| which| that| in | on or| prior| before| as |[.;]|$))?",
)
_NEXT = phrase(r",?(?: and| or|,)(?=\s)")
_LEADING = phrase(rf"(?:company |{_LEAD.removesuffix('*')})+")
_NOT_ONE = phrase(
    r"\b(?:letter|this|such|amended|modified|any|release|separation|severance|settlement|merger"
    r"|foregoing|offer|copy)\b",
)
_DEADLINE = phrase(
    rf"\b(?:no later than|not later than|within|before the end of)\s+(?P<days>{DURATION})"
    r"(?P<rest>[^.;]{0,80})",
)
_OF_START = phrase(r"\bemploy|\bstart|\bhire|\bfirst day\b|\bcommenc|\bbegin")
_BY_START = phrase(
    r"\b(?:on or before|by|prior to|before)\s+(?:(?:your|the)\s+(?:start(?:ing)?|hire|\ue006"
    r"|commencement)\s+(?:date|day)(?: of (?:work|employment))?"
    r"|you (?:start|begin)\b(?: (?:work|employment))?|starting work\b)"
)
# between what is to be done and a time: the time is of something else
_PARTED = phrase(r"\((?:\d|[ivx]{1,4}|[a-z])\)|;|,? and (?:up)?on\b")


def documents(text: str, at: int = 0) -> Iterator[tuple[str, int, int]]:
    """Every agreement to be signed from a position on: its name in small letters, and where."""
    for verb in _SIGN.finditer(text, at):
        found = _NAMED.match(text, verb.end())
        while found is not None:
            start = found.start("doc")
            lead = _LEADING.match(found["doc"] + " ")
            start += lead.end() if lead and lead.end() < len(found["doc"]) else 0
            name = " ".join(text[start : found.end()].split()).lower()
            if not _NOT_ONE.search(name) and name != "agreement":
                yield name, start, found.end()
            more = _NEXT.match(text, found.end())
            found = _NAMED.match(text, more.end()) if more else None


def deadline(sentence: Sentence, start: int = 0, end: int = 0) -> Deadline | None:
    """Days after the first day of employment by which something is to be done; business days? Of
    what stands at a place, where one is given: not those of another item of the sentence.
    """
    text = sentence.text
    for match in _DEADLINE.finditer(text):
        days = _days(sentence.value_at(match.start("days")))
        hired = _OF_START.search(text, match.start("rest"), match.end())
        if days is None or hired is None or _parted(text, match.start(), hired.end(), start, end):
            continue
        return *days, match
    for first in _BY_START.finditer(text):
        before = text[: first.start()].rstrip()
        if not before.endswith(DURATION) and not _parted(text, *first.span(), start, end):
            return 0, False, first
    return None


def _days(length: object) -> tuple[int, bool] | None:
    """How many days, and whether of business."""
    if not isinstance(length, Duration) or length.part:
        return None
    if length.unit == "hour" and length.n % HOURS == 0:
        return length.n // HOURS, False
    return (length.n, length.business) if length.unit == "day" else None


def _parted(text: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether other items stand between what is at a place and a time."""
    if not end:
        return False
    between = text[end:first] if first >= end else text[last:start]
    return _PARTED.search(between) is not None
