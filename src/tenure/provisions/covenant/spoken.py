"""Which sentences may state a covenant, by the words that stand in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...text.values import DATE, DURATION, ORDINAL

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_WORDS = (
    "compet", "solicit", "confiden",
    "proprietary", "disclos", "divulg", "invention", "disparag", "recruit",
    "entic", " lure", " luring", "derogat", "secret", "hire", "induc", "customer", "client",
    "any employee", "employees", "same or similar", "results and proceeds", "belong",
    "property of", "directly related",
    "directly or indirectly", "similar to", "call on", "call upon", "rival", "speak ill",
    "owned by", "reputation", "unfavorable", "negative", "critical", "adverse", "to leave",
    "right, title", "reveal", "nonpublic", "non-public", "critici", "whatever", "vests in",
    "private", "within", "bid away", "business relation", "staff", "personnel", "workforce",
    "persuad", "disrepute", "embarrass", "discredit", "standing", "title to", "any enterprise",
    "improvement", "good name", "goodwill", "copyright", "discover", "devise", "in its employ",
    "individual employed", "publish", "make use", "key person", "restricted person", "poach",
)  # fmt: skip
_WORKS = (  # of a rival only where a time is said, or a heading speaks of competition
    "any other", "engag", "employed by", "work for", "working for", "consultant to", "to join",
    "a position", "associated",
)  # fmt: skip
_TIMES = (DURATION, ORDINAL, DATE, "Period", "Term", "Time")
SECRET = ("confiden", "secre", "fiduciary")
_MADE = (
    "invent", "discover", "improvement", "developments", "work product", "works product",
    "author", "intellectual", "copyright", "patent", "idea", "innovation", "work made",
    "results and proceeds", "whatever",
)  # fmt: skip


def spoken(letter: Letter) -> list[Sentence]:
    """The sentences that may state a covenant, by their words."""
    rules: tuple[tuple[tuple[str, ...], Callable[[Sentence], bool]], ...] = (
        (_WORDS, lambda s: True),
        (_WORKS, lambda s: holds(s.text, _TIMES) or _headed(s)),
        (("assign",), lambda s: holds(s.lower, _MADE) or holds(s.lower, SECRET)),
        (("discuss", "publiciz"), lambda s: " of this " in s.lower),
        ((" not",), _headed),
    )
    found = {s.index: s for words, also in rules for s in letter.having(*words) if also(s)}
    return [found[index] for index in sorted(found)]


def _headed(sentence: Sentence) -> bool:
    return "compet" in sentence.heading.lower()


def holds(lower: str, words: tuple[str, ...]) -> bool:
    return any(map(lower.__contains__, words))
