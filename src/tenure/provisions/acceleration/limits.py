"""What cuts a promise down that we cannot compute: a time served, a price, awards left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...event_words import SECOND
from ...text.phrases import phrase
from ...text.values import DURATION, ORDINAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence

_WORKED = (
    r"\b(?:have|has|had|shall have) (?:been (?:continuously )?employed|completed|served|worked)\b"
)
_CONDITION = phrase(
    rf"\b(?:before|prior to|after|following|since|until) (?:the |your |his |her )?{ORDINAL}"
    r" (?:anniversary of (?:your|his|her|the|executive's)? ?(?:\w+ )?(?:start|hire|employ|commenc)"
    r"|year of (?:your |his |her )?(?:service|employment))"
    rf"|\bafter (?:completing )?(?:at least )?{DURATION} of (?:\w+ )?(?:service|employment)\b"
    r"|\bcause,? (?:after (?:that|then)|thereafter)\b"
    rf"|(?<!\bas )\b(?:provided|if|assuming)\b[^.;]{{0,40}}?{_WORKED}"
    r"|\bprovided\b[^.;]{0,40}?\b(?:remains?|continues?|stays?)\b[^.;]{0,40}?"
    rf"(?:(?:for|at least) {DURATION}|\bthereafter\b|\banniversary\b)"
    r"|\b(?:if|provided)\b[^.;]{0,60}?\b(?:price|proceeds|consideration)\b[^.;]{0,40}?\b(?:at least"
    r"|exceeds?|greater than|not less|above|or more)\b", 0,
)  # fmt: skip
_LEFT_OUT = phrase(
    r"\b(?:but not|excluding|other than|except(?: for)?) (?:any |the |your |those |such )*"
    r"(?:[\w-]+ ){0,2}(?:grants?|options?|awards?|shares|units)\b", 0,
)  # fmt: skip
_ONLY_TO = phrase(
    r"^\W*(?:this|the foregoing|such acceleration|it)\b[^.;]{0,40}?\b(?:applies|apply|extends?)"
    r" only\b", 0,
)  # fmt: skip
_OWN_VESTING = phrase(  # a schedule or goals of its own: no event of another sentence is its event
    r"\bvest\w*\b(?: only)?(?: in \w+ (?:tranches|instal?lments))? (?:up)?on (?:the )?(?:\w+ )?"
    r"(?:achiev|attain|satisf|meeting|price|complet\w+ of (?:the )?(?:goals?|milestones?))"
    rf"|\bvest\w*\b[^.;]{{0,40}}?\b(?:on|upon|after) (?:the |each )?(?:{ORDINAL} )?anniversary\b"
    r"|\bvest\w*\b[^.;]{0,40}?\b(?:monthly|quarterly|annual|equal) (?:\w+ )?instal?lments\b", 0,
)  # fmt: skip
_LOST = phrase(  # a limb of its own: what is not made to vest is lost
    r"[;,] (?:(?:and|but|while|with) )?(?:(?:all|any) )?(?:of )?(?:the )?(?:other|remain\w+|rest"
    r"|balance)\b[^;.]{0,90}?\b(?:forfeit\w*|cancel\w*|lapse\w*|terminat\w*|expire\w*"
    r"|surrendered)\b", 0,
)  # fmt: skip
_TWO_SIZES = phrase(  # "half of your options, and all of your units, shall vest"
    r"(?!\S+ of (?:all|any|each)\b)[^;]*?(?:,|\band\b) (?:and )?(?:(?:all|any) of"
    r"|[^;,]{1,60}? in full\b)", 0,
)  # fmt: skip
BEFORE, AFTER = 2, 3  # sentences around a promise in which its second trigger may be named
_REACH = 160  # characters after the words of a promise in which it may be cut down


def cut_down(
    sentences: Sequence[Sentence], i: int, start: int, end: int, others: Sequence[Sentence]
) -> bool:
    """Whether a condition of service or price, or awards left out, goes with the promise."""
    lower = sentences[i].lower
    if any(_CONDITION.search(s.lower) for s in others if s is not sentences[i]):
        return True
    if _CONDITION.search(lower, 0, end + _REACH) or _LEFT_OUT.search(lower, start, end + _REACH):
        return True
    return i + 1 < len(sentences) and _ONLY_TO.search(sentences[i + 1].lower) is not None


def of_two_sizes(said: str) -> bool:
    """Whether a part of some awards, and all of others, vest by the same words."""
    return _TWO_SIZES.match(said) is not None


def until_the_lost(sentence: Sentence, end: int) -> int:
    """Where a sentence ends that speaks of what vests early, after which the rest is said to be
    lost; `end` is where the words of the promise do.
    """
    lost = _LOST.search(sentence.lower, end)
    return lost.start() if lost is not None else len(sentence.lower)


def second_near(sentences: Sequence[Sentence], i: int) -> list[Sentence]:
    """The sentences around that say what a change in control needs besides."""
    around = sentences[max(0, i - BEFORE) : i + 1 + AFTER]
    return [s for s in around if s.heading == sentences[i].heading and SECOND.search(s.text)]


def vests_by_itself(sentence: Sentence) -> bool:
    """Whether the sentence is of a schedule or of goals, not of an event."""
    return _OWN_VESTING.search(sentence.lower) is not None
