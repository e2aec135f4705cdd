"""Vesting that does not come to the award: tranches, portions, shares by the month, years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ..text import Sentence, Span, find, find_all, pattern
from ..text.patterns import Match
from ..text.phrases import phrase
from ..text.values import Count, Duration, Percent, Portion
from .fault import MONEY, Fault, Paper, Quoted, check
from .step_patterns import DATED, ON_AN_EVENT, SHARE_TRANCHE, VESTING
from .steps_as_said import Found, read_steps

NEAR = 8  # sentences after a grant that may still be about it
PERIODS = {"month": 1, "quarter": 3, "year": 12, "annu": 12}
LISTED = pattern(
    r"{percent|fraction:part}[^;.]{0,70}?\b(?:on|upon|after|at|by)\b[^;.]{0,25}?"
    r"(?:{ordinal:nth}[^;.,]{0,20}?anniversary|{date:day}"
    r"|{duration:after} (?:after|from|following))"
)
REPEATED = phrase(
    r"\bremain|\bbalance\b|\bmonthly|\bquarterly|\bratabl|\beach (?:month|quarter|year|anniv)"
    r"|\bper (?:month|quarter|year)|\bevery (?:month|quarter|year)|install?ments", 0,
)  # fmt: skip
BY_PERIOD = (
    pattern(
        r"{count:each} (?:of the |such |option |vested )*(?:shares?|options?|units?)?[^;.,]{0,40}?"
        r"\b(?:per|each|every) (?:\w+ )?(?P<unit>month|quarter|year)[^;.]{0,40}?"
        r"\b(?:for|over|during)\b[^;.]{0,25}?{duration:over}"
    ),
    pattern(
        r"{count:n} (?:equal )?(?:successive |consecutive )?(?P<unit>month|quarter|annu|year)\w* "
        r"install?ments of {count:each} (?:shares|options|units)"
    ),
)
FIRST = pattern(
    r"{count:first} (?:of the |such |option )*(?:shares?|options?|units?)[^;.]{0,60}?"
    r"(?:anniversary|{duration:after} (?:after|from|following)|immediately|date of hire)"
)


@dataclass(frozen=True)
class Grant:
    """An award, and the sentences about how it vests."""

    slot: str
    shares: int
    about: tuple[Sentence, ...]


@check(
    "sums of shares",
    "The steps of a vesting schedule do not come to the award, or not in the time stated.",
    "Correct a step, the award or the time.",
    words=True,
)
def sums_of_shares(paper: Paper) -> Iterator[Fault]:
    """For each award the first sum that is wrong."""
    for grant in _grants(paper):
        for find_fault in (_by_period, _tranches, _portions, _schedule, _years):
            found = find_fault(paper, grant)
            if found is not None:
                yield found
                break


def _grants(paper: Paper) -> Iterator[Grant]:
    every = paper.of_kind("equity")
    starts = {slot: paper.at(p.cite.whole[0]) for slot, p in every if p.cite.whole}
    indices = {s.index for s in starts.values() if s is not None}
    for slot, p in every:
        first = starts.get(slot)
        if first is None or not getattr(p, "shares", 0):
            continue
        about = [first]
        for s in paper.body:
            if first.index < s.index <= first.index + NEAR:
                if s.index in indices or (s.number, s.heading) != (first.number, first.heading):
                    break
                about.append(s)
        kept = (s for s in about if not ON_AN_EVENT.search(s.lower))
        yield Grant(slot, int(getattr(p, "shares", 0)), tuple(kept))


def _fault(paper: Paper, grant: Grant, what: str, *spans: Span) -> Fault:
    cites: tuple[Quoted, ...] = (paper.quoted(*spans, slot=grant.slot),)
    remedy = "Correct a step, the award or the time."
    return Fault("sums of shares", what, (*cites, paper.cite(grant.slot, "shares")), remedy, MONEY)


def _tranches(paper: Paper, grant: Grant) -> Fault | None:
    """Numbers of shares that are listed with their days."""
    for wanted in (SHARE_TRANCHE, DATED):
        listed = [m for s in grant.about for m in find_all(wanted, s)]
        given = sum(m.value("shares", Count).n for m in listed)
        if len(listed) > 1 and given != grant.shares:
            what = f"The steps come to {given:,} shares, the award to {grant.shares:,}."
            return _fault(paper, grant, what, *(m.span() for m in listed))
    return None


def _portions(paper: Paper, grant: Grant) -> Fault | None:
    """Portions that are listed with their days or anniversaries."""
    for s in grant.about:
        if not VESTING.search(s.lower) or REPEATED.search(s.lower):
            continue
        listed = list(find_all(LISTED, s))
        given = sum((_fraction(m, "part") for m in listed), Fraction(0))
        if len(listed) > 1 and given != 1:
            what = f"The portions come to {_percent(given)} of the award."
            return _fault(paper, grant, what, *(m.span() for m in listed))
    return None


def _fraction(match: Match, name: str) -> Fraction:
    value = match.value(name)
    return value.fraction if isinstance(value, Percent | Portion) else Fraction(0)


def _percent(part: Fraction) -> str:
    hundred = part * 100
    return f"{hundred}%" if hundred.denominator == 1 else f"{part} ({float(hundred):.2f}%)"


def _by_period(paper: Paper, grant: Grant) -> Fault | None:
    """So many shares a month, for so many months, and what vests first."""
    for s in grant.about:
        for wanted in BY_PERIOD:
            match = find(wanted, s)
            if match is None or not VESTING.search(s.lower):
                continue
            each, times = match.value("each", Count).n, _times(match)
            if times is None or each == grant.shares:
                continue
            before = [m for t in grant.about for m in find_all(FIRST, t)]
            counts = {m.span(): m.value("first", Count).n for m in before}
            others = sum(n for n in counts.values() if n not in (each, grant.shares))
            given = others + each * times
            if given != grant.shares:
                first = f"{others:,} + " if others else ""
                what = (
                    f"{first}{times} x {each:,} = {given:,} shares, and the award is of"
                    f" {grant.shares:,}."
                )
                return _fault(paper, grant, what, match.span())
    return None


def _times(match: Match) -> int | None:
    if match.has("n"):
        return match.value("n", Count).n
    every = next(n for u, n in PERIODS.items() if match.text("unit").lower().startswith(u))
    months = match.value("over", Duration).months
    return months // every if months and months % every == 0 else None


def _schedule(paper: Paper, grant: Grant) -> Fault | None:
    """A portion at once, a cliff and equal steps, which are not the whole together."""
    found = _found(grant)
    if found.open or found.tranches or found.every is None:
        return None
    at_once, cliff = found.at_hire or Fraction(0), found.cliff
    rest = 1 - at_once if found.at_hire and cliff and cliff[2] else Fraction(1)
    over = found.over or (found.total - (cliff[0] if cliff else 0) if found.total else None)
    times = over // found.every if over and over % found.every == 0 else found.times
    equal = found.each * times if found.each and times else found.portion
    if equal is None:
        return None
    sums = {
        at_once + (cliff[1] if cliff else 0) * r + equal * r
        for r in (rest, Fraction(1), 1 - at_once)
    }
    if 1 in sums:
        return None
    given = at_once + (cliff[1] if cliff else 0) * rest + equal * rest
    steps = f" ({times} steps of {found.each})" if found.each else ""
    what = f"The schedule{steps} comes to {_percent(given)} of the award."
    return _fault(paper, grant, what, *found.whole)


def _years(paper: Paper, grant: Grant) -> Fault | None:
    """The years of the whole schedule, and the months of its parts."""
    found = _found(grant)
    if found.total is None or found.over is None or found.every is None or found.open:
        return None
    months = (found.cliff[0] if found.cliff else 0) + found.over
    if months == found.total or found.over == found.total:
        return None
    what = f"The schedule is said to take {found.total} months, and its parts take {months}."
    return _fault(paper, grant, what, *found.whole)


def _found(grant: Grant) -> Found:
    found = Found()
    for s in grant.about:
        read_steps(s, found)
    return found
