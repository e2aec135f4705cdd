"""The account of a reading: of every sort of piece in the letter how many some provision claims,
and what each piece that none claims points to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .agreement import Agreement
from .text import Letter, Span
from .text.phrases import phrase
from .text.unread import unclaimed

NAMES = {
    "money": "amounts",
    "date": "dates",
    "duration": "durations",
    "percent": "percentages",
    "count": "numbers of shares",
    "sentence": "sentences",
}
POINTS_TO = (
    ("a plan", phrase(r"\b(?:pursuant to|under|terms of|governed by|subject to|set forth in)\b"
                      r"[^.;]{0,60}\b(?:plan|program|policy|policies)\b")),
    ("another agreement", phrase(r"\b(?:attached|enclosed|separate|exhibit|appendix|form of"
                                 r"|indemnification|confidentiality|proprietary information"
                                 r"|stock option|award|grant|subscription|side)\b"
                                 r"[^.;]{0,40}\b(?:agreement|letter|exhibit|appendix)\b")),
    ("a statute", phrase(r"\b(?:section|§) ?\S{1,9} of the (?:internal revenue )?code\b|\bact of"
                         r" (?:19|20)\d\d\b|\bU\.?S\.?C\.?\b|\bC\.?F\.?R\.?\b")),
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """How many pieces of one sort the letter has, and how many of them some provision claims."""

    what: str
    claimed: int
    total: int


@dataclass(frozen=True)
class Left:
    """A piece that no provision claims; `points_to` says where its sentence sends the reader."""

    what: str
    span: Span
    points_to: str = ""


@dataclass(frozen=True)
class Account:
    """What was claimed of a letter, sort by sort, and what was left."""

    lines: tuple[Line, ...]
    left: tuple[Left, ...]

    @property
    def share(self) -> tuple[int, int]:
        """Of all pieces: how many are claimed, and how many there are."""
        return sum(x.claimed for x in self.lines), sum(x.total for x in self.lines)


def account(agreement: Agreement) -> Account:
    """The account of an agreement's letter: amounts, dates, durations, percentages, numbers of
    shares and operative sentences.
    """
    letter = agreement.letter
    everything = _counted(letter, ())
    missing = _counted(letter, agreement.spans())
    lines = [
        Line(name, everything[what] - missing[what], everything[what])
        for what, name in NAMES.items()
        if everything[what]
    ]
    left = [Left(p.what, p.span, points_to(_sentence(letter, p.span))) for p in agreement.unread]
    return Account(tuple(lines), tuple(left))


def _counted(letter: Letter, claimed: Iterable[Span]) -> Counter[str]:
    left = unclaimed(letter, claimed)
    return Counter({"sentence": len(left.sentences)}) + Counter(v.kind for v in left.values)


def points_to(sentence: str) -> str:
    """What a sentence sends the reader to: a plan, another agreement, a statute; else nothing."""
    return next((what for what, said in POINTS_TO if said.search(sentence)), "")


def _sentence(letter: Letter, span: Span) -> str:
    """The sentence around a piece."""
    for s in letter.sentences:
        whole = s.span()
        if whole.start <= span.start < whole.end:
            return s.plain
    return letter.quote(span)
