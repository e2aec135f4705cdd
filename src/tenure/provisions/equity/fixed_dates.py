"""The fixed dates of a company on which the awards of everybody vest: which they are, and the
first of them on or after a day.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ...calendar.arithmetic import day_of
from ...formula import Formula, add_months, apply, const, months_between
from ...formula.units import DATE, DAYS, MONTHS
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence
    from .grants import Grant

FIXED_DATES = phrase(
    r"\b(?:quarterly|semi-?annual|monthly|regular|standard|company|company['’]s|fixed)"
    r" vest(?:ing)? dates?\b", 0,
)  # fmt: skip
_NAMED = pattern(
    r"\bvest(?:ing)? dates?[\"”’']{0,2} (?:are|means?|is|(?:will|shall) be|falls? on) (?:the )?"
    r"(?P<listed>{date}(?:(?:,| and|, and) {date}){3})"
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
QUARTER, LATEST = 3, 28  # months; a day that every month has
LONG_AGO = 1900  # a year from which quarters are counted


def read_dates(grant: Grant, sentences: Sequence[Sentence]) -> None:
    """The days of the year that the letter gives for them, where they are a quarter apart."""
    if "vesting_dates" not in grant.terms:
        return
    for sentence in sentences:
        named = find(_NAMED, sentence) if "vest" in sentence.lower else None
        if named is None:
            continue
        days = [v for v in named.values("listed") if isinstance(v, Date)]
        listed = tuple(f"{_MONTHS[d.month - 1]} {d.day}" for d in days if d.month and d.day)
        if len(listed) == len(days) and a_quarter_apart(listed):
            grant.say("dates", listed, named.span(), of=sentence)
        return


def _places(dates: tuple[str, ...]) -> list[tuple[int, int]]:
    """Each as a month and a day."""
    named = [said.partition(" ") for said in dates]
    if any(month not in _MONTHS or not day.isdigit() for month, _, day in named):
        return []
    return [(1 + _MONTHS.index(month), int(day)) for month, _, day in named]


def a_quarter_apart(dates: tuple[str, ...]) -> bool:
    """Whether they are four days of a year, of which the next is always three months later."""
    found = _places(dates)
    apart = all(b[0] - a[0] == QUARTER for a, b in pairwise(found))
    return len(found) == 4 and apart and len({d for _, d in found}) == 1 and found[0][1] <= LATEST


def next_of(dates: tuple[str, ...], day: Formula) -> Formula:
    """The first of them on or after a day."""
    month, dom = _places(dates)[0]
    first = const(day_of(LONG_AGO * 12 + month - 1, dom), DATE)
    since = months_between(first, apply("shift", day, const(-1, DAYS)), const(0))
    return add_months(first, (since // QUARTER + const(1, MONTHS)) * const(QUARTER), const(0))
