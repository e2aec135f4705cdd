"""The sentences elsewhere in a letter that take from what a section promises, and name the section
by its number: "No payment under Section 5(b) is due if ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text import Letter
from ..text.phrases import phrase
from ..text.sentences import Sentence
from ..text.structure import is_within

_N = r"\d[\d.\u2024]*(?:\(\w{1,4}\))*"
_WHAT = (
    r"(?:payments?|benefits?|amounts?|severance|bonus(?:es)?|compensation|options?|shares|notwithstanding"
    r"|provisions of|terms of)"
)
NUMBERED = phrase(
    rf"\b{_WHAT}\b(?:(?!\bexcept|\bother than|\bclauses? \()[^.;]){{0,60}}?"
    r"\b(?:sections?|paragraphs?|clauses?)"
    rf" (?P<numbers>{_N}(?:(?:, | and |, and | or )(?:sections? |paragraphs? )?"
    rf"(?:{_N}|\(\w{{1,4}}\)))*)"
    r"(?! of (?:the|such|that|its|his|your)\b)"
)
TAKES = phrase(
    r"\bin order to (?:receive|be)\b|\bcondition(?:ed|al)?\b|\bcontingent\b|\bsubject to\b"
    r"|\bforfeit|\b(?:shall|will|does|do) not (?:apply|be (?:due|paid|payable|entitled))|\bcease\b"
    r"|\b(?:reduced|offset|limited) (?:by|to)\b|\bin no (?:event|case)\b|^\W*no\b|\bno obligation\b"
    r"|^\W*(?:\(\w{1,3}\)\s*)?notwithstanding\b|\bonly (?:if|to the extent)\b|\bunless\b"
)
_NUMBER = re.compile(_N)
Numbered = tuple[Sentence, frozenset[str]]


def numbered(letter: Letter) -> Iterator[Numbered]:
    """Each sentence of that sort, with the sections that it names."""
    for sentence in letter.having(NUMBERED):
        if TAKES.search(sentence.text) is not None:
            said = [found["numbers"] for found in NUMBERED.finditer(sentence.text)]
            numbers = {_plain(n) for words in said for n in _NUMBER.findall(words)}
            if numbers:
                yield sentence, frozenset(numbers)


def stands_in(sentence: Sentence, numbers: frozenset[str]) -> bool:
    """Whether a sentence is one of a section that is named, or of a part of it."""
    own = _plain(sentence.number)
    return any(is_within(own, n) for n in numbers)


def _plain(number: str) -> str:
    return number.replace("\u2024", ".").rstrip(".").lower()
