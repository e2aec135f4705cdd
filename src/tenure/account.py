"""The account of a reading: of every sort of piece in the letter how many some provision claims,
on how many of those a term rests, and what each piece that none claims points to.
"""

from __future__ import annotations

from bisect import bisect_right
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
    ("a plan", phrase(r"\b(?:pursuant to|under|terms of|governed by|subject to|set forth in"
                      r"|in accordance with|participat\w+ in|defined in)\b"
                      r"[^.;]{0,60}\b(?:plan|program|policy|policies)\b")),
    ("another agreement", phrase(r"\b(?:attached|enclosed|separate|exhibit|appendix|form of"
                                 r"|indemnification|confidentiality|proprietary information"
                                 r"|stock option|award|grant|subscription|side|defined in the)\b"
                                 r"[^.;]{0,40}\b(?:agreement|letter|exhibit|appendix)\b")),
    ("a statute", phrase(r"\b(?:section|§) ?\S{1,9} of the (?:internal revenue )?code\b|\bact of"
                         r" (?:19|20)\d\d\b|\bU\.?S\.?C\.?\b|\bC\.?F\.?R\.?\b")),
)  # fmt: skip
TAKEN_OUT = "words that are taken out"


@dataclass(frozen=True)
class Line:
    """How many pieces of one sort the letter has, how many of them some provision claims, and on
    how many a term rests.
    """

    what: str
    claimed: int
    total: int
    in_terms: int


@dataclass(frozen=True)
class Left:
    """A piece that no provision claims; `points_to` says where its sentence sends the reader, or
    that it only quotes what no longer holds.
    """

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
    """The account of an agreement's documents: amounts, dates, durations, percentages, numbers of
    shares and operative sentences.
    """
    fields = [s for p in agreement.provisions for part in p.cite.fields.values() for s in part]
    everything = _counted(agreement, ())
    missing = _counted(agreement, agreement.spans())
    unused = _counted(agreement, fields)
    lines = [
        Line(name, everything[what] - missing[what], everything[what],
             everything[what] - unused[what])
        for what, name in NAMES.items()
        if everything[what]
    ]  # fmt: skip
    around = [_Sentences(d.letter) for d in agreement.documents]
    out = [_taken_out(d.letter) for d in agreement.documents]
    left = [
        Left(
            p.what,
            p.span,
            TAKEN_OUT
            if any(s.start < p.span.end and p.span.start < s.end for s in out[p.span.document])
            else points_to(around[p.span.document].at(p.span)),
        )
        for p in agreement.unread
    ]
    return Account(tuple(lines), tuple(left))


def _counted(agreement: Agreement, claimed: Iterable[Span]) -> Counter[str]:
    spans, found = list(claimed), Counter[str]()
    for i, d in enumerate(agreement.documents):
        left = unclaimed(d.letter, [s for s in spans if s.document == i])
        found["sentence"] += len(left.sentences)
        found.update(v.kind for v in left.values)
    return found


def _taken_out(letter: Letter) -> list[Span]:
    return [letter.masked.span(start, end) for start, end in letter.masked.struck]


def points_to(sentence: str) -> str:
    """What a sentence sends the reader to: a plan, another agreement, a statute; else nothing."""
    return next((what for what, said in POINTS_TO if said.search(sentence)), "")


class _Sentences:
    """The sentences of a document, by where they begin."""

    def __init__(self, letter: Letter) -> None:
        self.letter = letter
        self.starts = [s.span().start for s in letter.sentences]

    def at(self, span: Span) -> str:
        """The sentence around a piece."""
        i = bisect_right(self.starts, span.start) - 1
        return self.letter.sentences[i].plain if i >= 0 else self.letter.quote(span)
