"""The portions that a vesting sentence names (25%, a third, 10,000 shares, the remainder), and the
pieces of a schedule: each a portion with its times.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find_all, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, MONEY, Count, Duration, Money, Percent, Portion
from .time_wordings import When

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

_PART = pattern(
    r"(?P<p>{percent|fraction})|(?<![\w'])(?:the )?(?:first |other |one[- ])?(?P<half>half)\b"
    r"|(?P<quarter>{duration})(?= (?:of (?:the|your|such|these|said)|vests?)\b)"
    r"|\b(?:an?|one) (?P<fourth>quarter)(?= (?:of|vests?|will|shall)\b)"
)
_COUNT = pattern(
    r"{count:p}(?= (?:of (?:the |such |these |said |your )*)?(?:\w+ ){0,3}?(?:shares?|options?"
    r"|units|rsus)\b| (?:will |shall |to |are |is |may )?(?:be |become )?(?:fully |immediately )?"
    r"(?:purchased|vest(?:s|ed|ing)?|exercisable|freed|on|upon|after"
    r"|per|each|every|at the end|annually|monthly)\b"
    r"| of (?:which|them|these)\b)"
    r"|(?<=\ue005\s){count:row}(?=\W*(?:{date}|and\b|shares|options|units|$))"
)
_SUM = pattern(  # of an award of a worth
    r"{money:p}(?= (?:(?:in|worth of|value of|of) (?:\w+ ){0,4}?)?(?:(?:will|shall|to) )?(?:vest\w*"
    r"|on|upon|after|per|each|every|at)\b)"
)
_REST = pattern(
    r"\b(?:pro[ -]?rata )?(?:remain(?:ing|der)|balance|rest)\b(?!\s?(?:{percent|fraction|duration}"
    r"|{count}|term\b|period\b|(?:\w+ )?(?:years|months|quarters)\b))"
)
_OF_WHAT = phrase(r"(?:of|as to|in) (?:the |such |your |these |its )*$", 0)
_OF_REST = phrase(r" (?:of|as to) (?:the |such |your |these )*(?:then[- ])?(?:remain|balance)", 0)
_THE_FIRST = phrase(r"\bthe \ue006 (?:such )?$", 0)
_SOME = 100  # shares; a smaller number need not be one of shares


@dataclass(frozen=True)
class Piece:
    """A portion, or what is left where none is said, and when it vests."""

    start: int
    end: int
    part: Fraction | None
    shares: int | None
    of_rest: bool
    whens: tuple[When, ...]

    def of(self, kind: str) -> tuple[When, ...]:
        return tuple(w for w in self.whens if w.kind == kind)


@dataclass(frozen=True)
class Said:
    """What a sentence says of a schedule; `over` is the time of all of it."""

    pieces: tuple[Piece, ...] = ()
    over: int | None = None
    goals: bool = False  # it depends on more than time
    stepwise: bool = False  # on objectives of some steps only, which can be marked
    cliff: int | None = None  # months before which nothing vests
    sooner: bool = False  # it vests on the earlier of a day and some event


@dataclass(frozen=True)
class Head:
    start: int
    end: int
    part: Fraction | None
    shares: int | None
    of_rest: bool


def heads_in(sentence: Sentence, whens: list[When], whole: int, worth: int = 0) -> list[Head]:
    """The portions that a sentence names, of an award of so many shares, or of such a worth."""
    found: list[Head] = []
    for match in find_all(_SUM, sentence) if worth else ():
        cents = match.value("p", Money).cents
        if 0 < cents < worth:
            found.append(Head(match.start, match.end, Fraction(cents, worth), None, False))
    for match in find_all(_PART, sentence):
        part = _fraction(match)
        if part and part <= 1:
            found.append(_head(sentence, match, part, None))
    for match in find_all(_COUNT, sentence):
        n = match.value("p" if match.has("p") else "row", Count).n
        if n and n != whole and not any(w.start <= match.start < w.end for w in whens):
            found.append(_head(sentence, match, None, n))
    for match in find_all(_REST, sentence):
        if not _OF_WHAT.search(sentence.lower[max(0, match.start - 20) : match.start]):
            found.append(Head(match.start, match.end, None, None, True))
    found.sort(key=lambda h: h.start)
    found = [h for i, h in enumerate(found) if i == 0 or h.start >= found[i - 1].end]
    out: list[Head] = []
    for head in found:
        if out and head.part == out[-1].part and _THE_FIRST.search(sentence.lower, 0, head.start):
            continue  # "20% a year over five years, the first 20% on the first anniversary"
        if out and _twice(sentence, out[-1], head, whole):
            out[-1] = replace(out[-1], end=head.end)
        else:
            out.append(head)
    return out


def _twice(sentence: Sentence, one: Head, other: Head, whole: int) -> bool:
    """ "one quarter (25%)", "one quarter (5,000 shares)" is one portion; "30%, 30%" are two."""
    between = sentence.lower[one.end : other.start].strip()
    alike = sentence.text[one.start] == sentence.text[other.start]
    if between not in ("(", "or", ",", "or (") or (between == "," and alike):
        return False
    if one.part is not None and other.shares is not None and whole:
        return abs(one.part - Fraction(other.shares, whole)) < Fraction(1, 100)
    return one.part is not None and one.part == other.part


def _fraction(match: Match) -> Fraction | None:
    if match.has("half"):
        return Fraction(1, 2)
    if match.has("fourth"):
        return Fraction(1, 4)
    value = match.value("p" if match.has("p") else "quarter")
    if isinstance(value, Duration):  # "one quarter of the shares"
        return Fraction(value.n, 4) if value.unit == "quarter" and value.n < 4 else None
    return value.fraction if isinstance(value, Percent | Portion) else None


def _head(sentence: Sentence, match: Match, part: Fraction | None, shares: int | None) -> Head:
    of_rest = _OF_REST.match(sentence.lower, match.end) is not None
    return Head(match.start, match.end, part, shares, of_rest)


def unclear(
    sentence: Sentence,
    start: int,
    end: int,
    heads: list[Head],
    whens: list[When],
    whole: int,
    worth: int = 0,
) -> bool:
    """Whether a number of shares, or a sum where the award is one, stands there that is understood
    neither as a step nor as all.
    """
    taken = [(h.start, h.end) for h in heads] + [(w.start, w.end) for w in whens]
    for at in range(start, min(end, len(sentence.text))):
        value = sentence.value_at(at) if sentence.text[at] in (COUNT, MONEY) else None
        if isinstance(value, Money):
            if worth // 100 <= value.cents < worth and not _in(taken, at):
                return True
            continue
        some = isinstance(value, Count) and value.n >= _SOME and value.n != whole
        if some and not _in(taken, at):
            return True
    return False


def _in(taken: list[tuple[int, int]], at: int) -> bool:
    return any(low <= at < high for low, high in taken)


def first_of(heads: list[Head]) -> int:
    return heads[0].start if heads else 10**9
