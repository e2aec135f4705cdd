"""Pieces of a schedule put together: terms only where they add up to the whole award."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from typing import Any

from ...calendar import add_months
from .portions import Piece
from .schedule import Cliff, Periodic, Tranche

MOST = 60  # steps that are listed one by one
NEARLY = Fraction(3, 200)  # "33.3% a year" over three years is a third each


@dataclass(frozen=True)
class Steps:
    """Equal steps after a month or a day; each is a part of the whole award."""

    piece: Piece
    root: int  # months after the start of vesting, or the day, from which steps are counted
    every: int
    times: int
    each: Fraction
    dated: bool = False
    first: int = 0  # months after the root at which the first comes
    month_end: bool = False


@dataclass
class Whole:
    """A schedule as it is being put together."""

    shares: int
    total: int | None
    singles: list[tuple[int, Fraction, Piece]] = field(default_factory=list)
    dated: list[tuple[int, Fraction, Piece]] = field(default_factory=list)
    steps: Steps | None = None
    of_hire: bool = False  # "the remaining shares" are always those after the portion at hire
    of_rest: bool = False  # portions are said of what the portion at hire leaves

    @property
    def alone(self) -> bool:
        """Whether its equal steps are all of it, by the calendar as it stands."""
        ends = self.steps is not None and self.steps.month_end
        return not (self.singles or self.dated or ends)

    @property
    def given(self) -> Fraction:
        parts = (part for _, part, _ in (*self.singles, *self.dated))
        return sum(parts, Fraction(0)) + (self.steps.each * self.steps.times if self.steps else 0)


def composed(
    pieces: tuple[Piece, ...], total: int | None, shares: int, cliff: int | None = None
) -> Whole | None:
    """The schedule that the pieces are, if one reading of them gives exactly the whole."""
    whole = _whole_of(pieces, total, shares)
    return whole if whole is None or cliff is None else _after_cliff(whole, cliff)


def _after_cliff(whole: Whole, cliff: int) -> Whole | None:
    """ "monthly over four years with a one-year cliff": what comes before the cliff comes on it."""
    steps = whole.steps
    rooted = whole.singles or steps is None or steps.dated or steps.root
    if rooted or steps is None or steps.first != steps.every:
        return whole if any(m == cliff for m, _, _ in whole.singles) else None
    n = cliff // steps.every
    if cliff % steps.every or not 0 < n < steps.times:
        return None
    whole.singles = [(cliff, steps.each * n, steps.piece)]
    whole.steps = replace(steps, root=cliff, times=steps.times - n)
    return whole


def _whole_of(pieces: tuple[Piece, ...], total: int | None, shares: int) -> Whole | None:
    said = any(piece.of_rest for piece in pieces)
    for of_rest, of_hire in ((said, False), (not said, False), (True, True)):
        whole = Whole(shares, total, of_hire=of_hire)
        if all(_placed(whole, piece, of_rest) for piece in pieces) and whole.given == 1:
            return whole
    return None


def _cumulative(pieces: tuple[Piece, ...]) -> bool:
    """ "25% after one year, 50% after two, ... and 100% after four": what has vested by then."""
    parts = [p.part for p in pieces if p.part is not None and not p.of_rest]
    if len(parts) < 2 or len(parts) != len(pieces) or parts[-1] != 1:
        return False
    return all(a < b for a, b in pairwise(parts)) and all(
        len(p.whens) == 1 and p.whens[0].kind == "at" for p in pieces
    )


def added_by(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces; of portions that say what has vested by then, what each adds (thirds are often
    rounded to percents).
    """
    if not _cumulative(pieces):
        return pieces
    parts = [p.part or Fraction(0) for p in pieces]
    added = [b - a for a, b in zip([Fraction(0), *parts], parts, strict=False)]
    if all(abs(x - Fraction(1, len(added))) < NEARLY for x in added):
        added = [Fraction(1, len(added))] * len(added)
    return tuple(replace(p, part=x) for p, x in zip(pieces, added, strict=True))


def _part(whole: Whole, piece: Piece, of_rest: bool) -> Fraction | None:
    """The portion of the whole award that a piece states."""
    if piece.shares is not None:
        return Fraction(piece.shares, whole.shares) if whole.shares else Fraction(2)
    if piece.part is not None and of_rest and piece.of_rest and not whole.of_hire:
        return piece.part * (1 - whole.given)
    at_once = sum((p for months, p, _ in whole.singles if months == 0), Fraction(0))
    if piece.part is not None and of_rest and at_once:
        whole.of_rest = True
        return piece.part * (1 - at_once)
    return piece.part


def _placed(whole: Whole, piece: Piece, of_rest: bool) -> bool:
    part, left = _part(whole, piece, of_rest), 1 - whole.given
    if piece.of_rest and part is None and left == 1:
        return False  # what is left, of which the first part is not understood
    ats = [w for w in piece.of("at") if not w.begins]
    every, equal = piece.of("every"), piece.of("equal")
    if not ats and all(w.kind == "at" for w in piece.whens):
        ats = list(piece.whens)  # "a third commencing one year from the date hereof"
    if every and every[0].every == 12 and all(w.each and w.months for w in ats):
        ats = []  # "a quarter each year, on the anniversary"
    if len({m for w in ats for m in w.months}) > 1:
        every = ()  # "a third a year, on each of the first three anniversaries"
    months = [m for w in ats for m in w.months]
    days = [d for w in ats for d in w.days]
    if every or (not ats and _period(piece)):
        if ats and not _single_first(whole, piece, part, months, days):
            return False
        return _repeated(whole, piece, None if ats and not every[0].each else part, bool(ats))
    n = len(months) + len(days)
    takes = next((w.over for w in piece.of("over") if w.over), whole.total)
    if part is None and n == 1 and takes and months and takes != months[0] and left == 1:
        return ats[0].each and _yearly(whole, piece, takes)
    if n == 0 or left <= 0 or (months and days):
        return False
    equal = equal or tuple(w for w in piece.of("every") if w.times == n > 1)
    if equal and equal[0].times not in (None, n):
        return False
    if part is None:
        each = left / n
    elif n > 1 and (part == left or (equal and part * n != left)):
        each = part / n  # "the remaining half in equal parts on two anniversaries"
    else:
        each = part
    if n > 1 and each * n != left and abs(each * n - left) < NEARLY and not whole.singles:
        each = left / n
    whole.singles += [(m, each, piece) for m in months]
    whole.dated += [(d, each, piece) for d in days]
    return True


def _yearly(whole: Whole, piece: Piece, takes: int) -> bool:
    """ "over four years, on the anniversary of the grant"."""
    if takes % 12:
        return False
    whole.steps = Steps(piece, 0, 12, takes // 12, Fraction(12, takes), first=12)
    return True


def _single_first(
    whole: Whole, piece: Piece, part: Fraction | None, months: list[int], days: list[int]
) -> bool:
    """ "25% on the first anniversary and quarterly thereafter"."""
    if part is None or len(months) + len(days) != 1:
        return False
    whole.singles += [(m, part, piece) for m in months]
    whole.dated += [(d, part, piece) for d in days]
    return True


def _period(piece: Piece) -> int | None:
    """Months between the steps of "three equal instalments over three years"."""
    over, equal = piece.of("over"), piece.of("equal")
    if piece.part is not None and over and over[0].over:  # "in increments of 25% over four years"
        every = over[0].over * piece.part
        return int(every) if every in (1, 3, 6, 12) else None
    if piece.part is None and piece.shares is None:
        if over and over[0].every:
            return over[0].every
        begins = [w for w in piece.of("at") if w.begins and w.months and not w.period]
        if equal and begins and begins[0].months == (12,):
            return 12
        if equal and over and equal[0].times and over[0].over:
            every = Fraction(over[0].over, equal[0].times)
            return int(every) if every in (1, 3, 6, 12) else None
    return None


def _repeated(whole: Whole, piece: Piece, part: Fraction | None, after_one: bool) -> bool:
    if whole.steps is not None:
        return False
    every = next((w for w in piece.of("every")), None)
    period = every.every if every is not None else _period(piece)
    rooted = _root(whole, piece, period or 0)
    left = 1 - whole.given
    if not period or rooted is None or left <= 0:
        return False
    root, dated, first = rooted
    times = list(_times(whole, piece, period, 0 if dated else root + first - period))
    equal = [w.times for w in piece.whens if w.times]
    for n, each in _candidates(part, left, times, every is not None and every.each):
        if equal and n != equal[0]:
            continue
        some = piece.shares is not None and each == part and bool(piece.of("over"))
        if 0 < n <= 600 // period and each > 0 and (each * n == left or (some and each * n < left)):
            end = dated and any(w.month_end for w in piece.whens)
            whole.steps = Steps(piece, root, period, n, each, dated, first, end)
            return True
    return False


def _candidates(
    part: Fraction | None, left: Fraction, times: list[int], each_first: bool
) -> Iterator[tuple[int, Fraction]]:
    """How many steps, and the part of each, by the readings of the words."""
    if part is None:
        yield from ((n, left / n) for n in times[:1])
        return
    exact = left / part
    as_each = [(int(exact), part)] if exact.denominator == 1 else []
    as_each = [(n, p) for n, p in as_each if not times or n in times]
    near = [(n, left / n) for n in times if abs(part * n - left) < NEARLY]
    as_total = [(n, part / n) for n in times]
    some = [(n, part) for n in times if part * n < left]  # "4,000 a month for the first 11 months"
    yield from (*as_each, *near, *as_total, *some) if each_first else (*as_total, *as_each, *near)


def _root(whole: Whole, piece: Piece, period: int) -> tuple[int, bool, int] | None:
    """Months or a day from which equal steps are counted, and months after it to the first."""
    begins = [w for w in piece.of("at") if w.begins]
    if whole.dated:
        last = max(d for d, _, _ in whole.dated)
        return (last, True, period) if all(m == 0 for m, _, _ in whole.singles) else None
    cliff = max((m for m, _, _ in whole.singles), default=0)
    if not begins or cliff:
        return cliff, False, period
    begin = begins[0]
    first = period if begin.period else 0
    if begin.days:
        return begin.days[0], True, first
    at_once = begin.months == (0,) and not begin.period
    if len(begin.months) != 1 or (at_once and piece.part is None and piece.shares is None):
        return None
    return begin.months[0], False, first


def _times(whole: Whole, piece: Piece, period: int, root: int) -> Iterator[int]:
    """How many equal steps there can be: what fits the whole time too comes first."""
    overs = [w.over for w in piece.of("over") if w.over]
    said = [w.times for w in piece.whens if w.times]
    spans = [*overs, *([whole.total - root] if whole.total else [])]
    counts = [*said, *(n // period for n in spans if n > 0 and n % period == 0)]
    if whole.total:
        counts.sort(key=lambda n: root + n * period != whole.total)
    yield from dict.fromkeys(counts)


def terms_of(whole: Whole) -> dict[str, Any]:
    """The schedule as terms of the award, each with its piece under `pieces`."""
    counted = whole.steps is None and any(x.shares for *_, x in (*whole.singles, *whole.dated))
    at_once = [(p, piece) for m, p, piece in whole.singles if m == 0]
    later = sorted((x for x in whole.singles if x[0] > 0), key=lambda x: x[0])
    terms: dict[str, Any] = {}
    pieces: dict[str, Piece] = {}
    if at_once and counted:
        later = [*(x for x in whole.singles if x[0] == 0), *later]
    elif at_once:
        terms["at_hire"], pieces["at_hire"] = (
            sum((p for p, _ in at_once), Fraction(0)),
            at_once[0][1],
        )
    steps = whole.steps
    listed = bool(whole.dated) or len(later) > 1 or (steps is not None and _listed(steps, later))
    if steps is not None and steps.dated and steps.first == steps.every and whole.alone:
        terms["start"], terms["then"] = steps.root, Periodic(steps.every, steps.times, Fraction(1))
        pieces["start"] = pieces["then"] = steps.piece
    elif listed and not (steps is None and not whole.dated and _even(later)):
        rows = sorted(_rows(whole, later), key=lambda row: (row[0].on or 0, row[0].months or 0))
        terms["tranches"] = tuple(row for row, _ in rows)
        pieces |= {f"tranches[{i}]": piece for i, (_, piece) in enumerate(rows)}
    elif listed:
        total = sum((p for _, p, _ in later), Fraction(0))
        terms["then"], pieces["then"] = Periodic(later[0][0], len(later), total), later[0][2]
    else:
        of_rest = whole.of_rest and bool(later)
        left = 1 - sum((p for p, _ in at_once), Fraction(0)) if of_rest else Fraction(1)
        if later:
            terms["cliff"] = Cliff(later[0][0], later[0][1] / left, of_rest)
            pieces["cliff"] = later[0][2]
        if steps is not None:
            part = steps.each * steps.times / left
            terms["then"] = Periodic(steps.every, steps.times, part, of_rest)
            pieces["then"] = steps.piece
    terms["pieces"] = pieces
    return terms


def _listed(steps: Steps, later: list[tuple[int, Fraction, Piece]]) -> bool:
    """Equal steps that do not follow from the start, or from the one step before them."""
    begun = steps.root + steps.first - steps.every
    return steps.dated or begun != (later[0][0] if later else 0)


def _even(later: list[tuple[int, Fraction, Piece]]) -> bool:
    """ "a third on each of the first, second and third anniversaries" are equal steps."""
    first, part, _ = later[0]
    return first > 0 and all(
        m == first * (i + 1) and p == part for i, (m, p, _) in enumerate(later)
    )


def _rows(
    whole: Whole, later: list[tuple[int, Fraction, Piece]]
) -> Iterator[tuple[Tranche, Piece]]:
    for months, part, piece in later:
        yield _tranche(whole, piece, part, months=months), piece
    for day, part, piece in sorted(whole.dated, key=lambda x: x[0]):
        yield _tranche(whole, piece, part, on=day), piece
    steps = whole.steps
    for i in range(steps.times if steps else 0):
        assert steps is not None
        n = steps.first + steps.every * i
        if steps.dated:
            ends = 1 if steps.month_end else 0
            on = add_months(steps.root + ends, n, 0) - ends
            yield _tranche(whole, steps.piece, steps.each, on=on), steps.piece
        else:
            yield _tranche(whole, steps.piece, steps.each, months=steps.root + n), steps.piece


def _tranche(
    whole: Whole, piece: Piece, part: Fraction, *, months: int | None = None, on: int | None = None
) -> Tranche:
    if piece.shares is not None and part * whole.shares == piece.shares:
        return Tranche(months=months, on=on, shares=piece.shares)
    return Tranche(months=months, on=on, portion=part)
