"""Reads vesting schedules: a portion at once, a cliff, equal steps, or tranches one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...text import find, find_all
from ...text.values import FRACTION, PERCENT, Count, Date, Duration, Ordinal, Percent, Portion
from .schedule import Cliff, Periodic, Tranche, steps_of, whole_of
from .step_patterns import (
    AT_ONCE,
    CLIFF,
    CLIFF_LAST,
    DATED,
    FROM_A_DATE,
    ON_AN_EVENT,
    PERIODS,
    RATABLY,
    RATABLY_LAST,
    REMAINDER,
    SHARE_TRANCHE,
    THEN,
    TOTAL,
    VESTING,
    of_grant_day,
)  # fmt: skip

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match


@dataclass
class Found:
    """What the sentences about one grant have said of its schedule."""

    at_hire: Fraction | None = None
    cliff: tuple[int, Fraction, bool] | None = None  # months, portion, of the remainder
    every: int | None = None
    portion: Fraction | None = None  # of all equal steps together
    each: Fraction | None = None
    times: int | None = None
    over: int | None = None  # months that the equal steps take
    rest: bool = False  # the equal steps give what is left
    total: int | None = None  # months of the whole schedule
    tranches: list[Tranche] = field(default_factory=list)
    grant_day: bool = False
    portions: set[int] = field(default_factory=set)  # places of those that are understood
    open: bool = False  # some portion is not understood: nothing is claimed
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    whole: list[Span] = field(default_factory=list)


def read_steps(sentence: Sentence, found: Found) -> None:
    """Adds to `found` what a sentence says of the schedule."""
    if not VESTING.search(sentence.lower) or ON_AN_EVENT.search(sentence.lower):
        return
    before = (found.at_hire, found.cliff, found.every, len(found.tranches), found.total)
    _tranches(sentence, found)
    if not found.tranches:
        _at_once(sentence, found)
        _cliff(sentence, found)
        _then(sentence, found)
    found.open = found.open or any(
        char in (PERCENT, FRACTION) and sentence.start + i not in found.portions
        for i, char in enumerate(sentence.text)
    )
    total = find(TOTAL, sentence)
    if total is not None and found.total is None:
        found.total = total.value("over", Duration).months
    if (found.at_hire, found.cliff, found.every, len(found.tranches), found.total) != before:
        found.whole.append(sentence.span())
        if of_grant_day(sentence):
            found.grant_day = True


def _portion(match: Match, found: Found) -> Fraction:
    value = match.value("p")
    assert isinstance(value, Percent | Portion)
    found.portions.add(match.sentence.start + match.bounds("p")[0])
    return value.fraction


def _months(match: Match) -> int | None:
    """Months after the start, from the words of `_SINCE`."""
    for name in ("after", "done"):
        if match.has(name):
            return match.value(name, Duration).months
    for name in ("nth", "year"):
        if match.has(name):
            return 12 * match.value(name, Ordinal).n
    return 12


def _at_once(sentence: Sentence, found: Found) -> None:
    for wanted in AT_ONCE:
        match = find(wanted, sentence)
        if match is not None and found.at_hire is None:
            found.at_hire = _portion(match, found)
            found.spans["at_hire"] = (match.span(),)
            return


def _cliff(sentence: Sentence, found: Found) -> None:
    match = find(CLIFF, sentence) or find(CLIFF_LAST, sentence)
    if match is None or found.cliff is not None:
        return
    months = _months(match)
    said = sentence.text[match.start : match.bounds("from")[0]].lower()
    if months is None or re.search(r"\bper (?:year|month|quarter)|\beach\b", said):
        return
    found.cliff = (months, _portion(match, found), match.has("rest"))
    found.spans["cliff"] = (sentence.span(match.start, match.bounds("from")[0]),)


def _then(sentence: Sentence, found: Found) -> None:
    if found.every is not None:
        return
    for match in find_all(THEN, sentence):
        repeated = _is_each(match)
        if not _period(match, found):
            continue
        portion = _portion(match, found)
        if repeated:
            found.each = portion
        else:
            found.portion = portion
        _starts_late(match, found)
        return
    remainder = find(REMAINDER, sentence)
    if remainder is not None:
        found.rest = _period(remainder, found)
        return
    ratably = find(RATABLY_LAST, sentence) or find(RATABLY, sentence)
    if ratably is not None:
        _ratably(ratably, found)


def _is_each(match: Match) -> bool:
    """ "1/48 per month", "20% each year": the portion is that of one step."""
    how = match.text("how").lower()
    return how.startswith(("per", "each", "every", "on", "at", "for", "as"))


def _starts_late(match: Match, found: Found) -> None:
    """ "20% per year beginning on the first anniversary": one step on each anniversary, none
    before.
    """
    over = found.over
    if found.each is not None and over is not None and found.every and found.cliff is None:
        found.times = over // found.every


def _period(match: Match, found: Found) -> bool:
    """How often equal steps come, how many, and over how long; whether the words say it."""
    words = match.text("how").lower()
    named = next((match.text(n).lower() for n in ("kind", "unit", "rate") if match.has(n)), words)
    unit = next((u for u in PERIODS if named.startswith(u)), None)
    after = match.sentence.lower[match.bounds("after")[0] :] if match.has("after") else ""
    if unit is None or FROM_A_DATE.match(after):
        return False
    found.every = PERIODS[unit]
    if match.has("n"):
        found.times = match.value("n", Count).n
    if match.has("over"):
        months = match.value("over", Duration).months
        if match.has("which") or found.cliff is not None or found.total is None:
            found.over = months
    found.spans["then"] = (sentence_part(match),)
    return True


def sentence_part(match: Match) -> Span:
    """The match without what only looks ahead."""
    end = match.bounds("after")[0] if match.has("after") else match.end
    return match.sentence.span(match.start, end)


def _ratably(match: Match, found: Found) -> None:
    months = match.value("over", Duration).months
    if months is None:
        return
    named = next((match.text(n).lower() for n in ("kind", "also") if match.has(n)), "")
    unit = next((u for u in PERIODS if named.startswith(u)), None)
    after = match.text("after").lower()
    if unit is None and "anniversar" in match.text().lower() + after:
        unit = "year"
    if unit is None:
        return
    found.every, found.over, found.rest = PERIODS[unit], months, True
    found.spans["then"] = (sentence_part(match),)


def _tranches(sentence: Sentence, found: Found) -> None:
    listed: list[tuple[Tranche, Span]] = []
    for match in find_all(SHARE_TRANCHE, sentence):
        shares = match.value("shares", Count).n
        months = 0 if match.has("once") else _months(match)
        if months is not None:
            listed.append((Tranche(months=months, shares=shares), match.span()))
    if not listed:
        for match in find_all(DATED, sentence):
            day = match.value("on", Date).days
            if day is not None:
                listed.append(
                    (Tranche(on=day, shares=match.value("shares", Count).n), match.span())
                )
    if len(listed) > 1:
        for tranche, span in listed:
            found.spans[f"tranches[{len(found.tranches)}]"] = (span,)
            found.tranches.append(tranche)


def resolved(found: Found, shares: int) -> dict[str, Any] | None:
    """The schedule as terms, if what was read adds up to the whole award; else nothing."""
    if found.open:
        return None
    measured = {"measured_from": "grant"} if found.grant_day else {}
    if found.tranches:
        given = sum(t.shares or 0 for t in found.tranches)
        return {"tranches": tuple(found.tranches), **measured} if given == shares else None
    said = found.at_hire is not None and found.cliff is not None and found.cliff[2]
    for of_remainder in (said, not said):
        terms = _terms(found, of_remainder)
        if terms is None:
            continue
        if whole_of(steps_of(terms.get("at_hire"), terms.get("cliff"), terms.get("then"))) == 1:
            return {**terms, **measured}
    return None


def _terms(found: Found, of_remainder: bool) -> dict[str, Any] | None:
    of_remainder = of_remainder and found.at_hire is not None
    terms: dict[str, Any] = {}
    scale = 1 - found.at_hire if of_remainder and found.at_hire else Fraction(1)
    left = Fraction(1) - (found.at_hire or 0)
    if found.at_hire:
        terms["at_hire"] = found.at_hire
    if found.cliff is not None:
        months, portion, _ = found.cliff
        terms["cliff"] = Cliff(months, portion, of_remainder)
        left -= portion * scale
    if found.every is not None:
        then = _periodic(found, left, scale, of_remainder)
        if then is None:
            return None
        terms["then"] = then
    return terms or None


def _periodic(found: Found, left: Fraction, scale: Fraction, of_remainder: bool) -> Periodic | None:
    assert found.every is not None
    start = found.cliff[0] if found.cliff else 0
    over = found.over
    if over is None and found.total is not None:
        over = found.total - start
    times = found.times or (over // found.every if over and over % found.every == 0 else None)
    if found.each is not None:
        exact = left / (found.each * scale)
        if exact.denominator != 1 or exact < 1:
            return None
        times, portion = int(exact), found.each * int(exact)
    else:
        portion = found.portion if found.portion is not None else left / scale
    if times is None or times < 1 or not 0 < portion <= 1:
        return None
    if over is not None and start + times * found.every > 600:
        return None
    return Periodic(found.every, times, portion, of_remainder)
