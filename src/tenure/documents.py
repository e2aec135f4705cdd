"""Documents that a letter wants signed: how a sentence names them, and by when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .text.phrases import phrase
from .text.values import DURATION, Duration

if TYPE_CHECKING:
    from .text import Sentence

_SIGN = phrase(r"\b(?:sign(?:ing|ature of)?|execut(?:e|ing|ion of)|enter(?:ing)? into)\b")
_LEAD = (
    r"(?:(?:and|to|the|our|your|a|an|its|their|both|comply with|abide by|separate|enclosed|attached"
    r"|accompanying|following|customary|standard|form of|[\w&]+'s?) )*"
)
_NAMED = phrase(
    rf"\s+(?:{_LEAD})(?P<doc>(?:[\w'&/-]+,? ){{0,8}}?agreement)\b"
    r"(?P<tail> (?:on|regarding|concerning|relating to)(?: (?!and you\b)[\w-]+){1,5}?"
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
    r"\b(?:on or before|by|prior to|before)\s+(?:your|the)\s+(?:start|hire|\ue006)\s+"
    r"(?:date|day)(?: of (?:work|employment))?",
)


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


def deadline(sentence: Sentence) -> tuple[int, bool, re.Match[str]] | None:
    """Days after the first day of employment by which something is to be done; business days?"""
    for match in _DEADLINE.finditer(sentence.text):
        value = sentence.value_at(match.start("days"))
        if isinstance(value, Duration) and value.unit == "day" and _OF_START.search(match["rest"]):
            return value.n, value.business, match
    first = _BY_START.search(sentence.text)
    return (0, False, first) if first else None
