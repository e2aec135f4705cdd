"""Windows of time that meet, overlap or leave a gap at their boundary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..text import Sentence, Span, find_all, pattern
from ..text.patterns import Match
from ..text.values import Duration
from .fault import DAYS, Fault, Paper, check

_SINCE = (
    r"(?: (?:of|after|following|from|immediately after|immediately following)\b)?"
    r"(?P<of>[^.;,()]{0,60})"
)
_END_OF = r"(?:before|prior to) (?:the )?(?:end|expiration|completion) of"
BELOW = (  # before a boundary; true where the boundary belongs to it
    (pattern(rf"\b(?:less|fewer) than {{duration:d}}{_SINCE}"), False),
    (pattern(rf"\bwithin (?:the |your )?(?:first )?{{duration:d}}{_SINCE}"), True),
    (pattern(rf"\b(?:during|in) (?:the |your )?first {{duration:d}}{_SINCE}"), False),
    (
        pattern(rf"\b{_END_OF} (?:the |your )?(?:first )?{{duration:d}}{_SINCE}"),
        False,
    ),
    (pattern(rf"\b{{duration:d}} or less{_SINCE}"), True),
    (pattern(rf"\b(?:up to|no more than|not more than|at most) {{duration:d}}{_SINCE}"), True),
)
ABOVE = (
    (pattern(rf"\b(?:more|longer|greater|later) than {{duration:d}}{_SINCE}"), False),
    (pattern(rf"\b(?:beyond|in excess of|over) {{duration:d}}{_SINCE}"), False),
    (pattern(rf"\b(?:beginning|starting|commencing|from) {{duration:d}}{_SINCE}"), True),
    (pattern(rf"\b(?:after|following) (?:the |your )?first {{duration:d}}{_SINCE}"), False),
    (pattern(rf"\b(?:at least|not less than|no less than) {{duration:d}}{_SINCE}"), True),
    (pattern(rf"\b{{duration:d}} or (?:more|longer){_SINCE}"), True),
    (pattern(rf"\bafter {{duration:d}}{_SINCE}"), False),
)  # fmt: skip
EVENT = (
    ("control", re.compile(r"\bcontrol\b|\btransaction|\bmerger|\bacquisition")),
    ("service", re.compile(r"\bemploy|\bhire|\bservice|\bstart|\bcommenc|\bjoin|\bcompleted")),
    ("termination", re.compile(r"\bterminat|\bseparat|\bresign|\bleav")),
)
PARTING = re.compile(
    r"\bterminat|\bsever|\bvest|\bsalary|\bpay|\bentitled|\bforfeit|\brepay|\bbonus"
)
ANOTHER = re.compile(
    r"\bnotice|\bacceler\w+ of payment|\bsolicit|\bcompet|\bcure|\bvacation|\brelease"
)


@dataclass(frozen=True)
class Side:
    """One side of a boundary: what counts before it, or after it."""

    months: int
    closed: bool  # the boundary belongs to this side
    event: str
    sentence: Sentence
    span: Span


@check(
    "boundary",
    "Two windows meet on one day, overlap, or leave a gap between them.",
    "Say to which of the two the boundary belongs.",
    words=True,
)
def boundaries(paper: Paper) -> Iterator[Fault]:
    """Each window with the window that follows it, of the same event."""
    below = [s for sentence in paper.body for s in _sides(sentence, BELOW)]
    above = [s for sentence in paper.body for s in _sides(sentence, ABOVE)]
    for a, b in ((x, y) for x in below for y in _nearest(x, above)):
        what = _between(a, b)
        if what:
            sides = sorted((a, b), key=lambda s: s.span)
            cites = tuple(paper.quoted(s.span) for s in sides)
            remedy = "Say to which of the two the boundary belongs."
            yield Fault("boundary", what, cites, remedy, DAYS)
            return


def _nearest(a: Side, above: list[Side]) -> list[Side]:
    """The sides that may follow one: those of the same boundary, else the first."""
    pairs = [b for b in above if _pair(a, b)]
    return [b for b in pairs if b.months == a.months] or pairs[:1]


def _sides(sentence: Sentence, wanted: tuple[tuple[object, bool], ...]) -> Iterator[Side]:
    if not PARTING.search(sentence.lower) or ANOTHER.search(sentence.lower):
        return
    for words, closed in wanted:
        for match in find_all(words, sentence):  # type: ignore[arg-type]
            months = match.value("d", Duration).months
            event = _event(match)
            if months and event:
                end = match.bounds("d")[1]
                yield Side(months, closed, event, sentence, sentence.span(match.start, end))


def _event(match: Match) -> str:
    """From what the time is counted."""
    after = match.text("of").lower()
    found = [(m.start(), name) for name, wanted in EVENT for m in [wanted.search(after)] if m]
    if found:
        return min(found)[1]
    before = match.sentence.lower[max(0, match.start - 60) : match.start]
    return "service" if EVENT[1][1].search(before) else ""


def _pair(a: Side, b: Side) -> bool:
    """Whether two sides are about one boundary: the same event, near each other."""
    near = abs(a.sentence.index - b.sentence.index) <= 3
    return a.event == b.event and near and a.span != b.span and not a.span.touches(b.span)


def _between(a: Side, b: Side) -> str:
    """What is wrong where the one ends and the other begins; "" where nothing is."""
    if a.months == b.months:
        if a.closed and b.closed:
            return f"Two windows meet at month {a.months}: that day belongs to both."
        if not a.closed and not b.closed:
            first = a.sentence.lower
            exact = "less than" in first or "fewer than" in first
            return f"Neither window has the day on which month {a.months} ends." if exact else ""
        return ""
    if a.months < b.months:
        return f"Between month {a.months} and month {b.months} neither window applies."
    return f"Between month {b.months} and month {a.months} both windows apply."
