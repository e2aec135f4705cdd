"""The steps of a vesting schedule as a letter says them, be they the whole award or not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from ..text import find, find_all
from ..text.values import FRACTION, PERCENT, Count, Date, Duration, Ordinal, Percent, Portion
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
)  # fmt: skip

if TYPE_CHECKING:
    from ..text import Sentence, Span
    from ..text.patterns import Match


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
    total: int | None = None  # months of the whole schedule
    tranches: int = 0  # steps of so many shares each, listed one by one
    portions: set[int] = field(default_factory=set)  # places of those that are understood
    open: bool = False  # some portion is not understood: nothing is claimed
    whole: list[Span] = field(default_factory=list)


def read_steps(sentence: Sentence, found: Found) -> None:
    """Adds to `found` what a sentence says of the schedule."""
    if not VESTING.search(sentence.lower) or ON_AN_EVENT.search(sentence.lower):
        return
    before = (found.at_hire, found.cliff, found.every, found.tranches, found.total)
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
    if (found.at_hire, found.cliff, found.every, found.tranches, found.total) != before:
        found.whole.append(sentence.span())


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


def _then(sentence: Sentence, found: Found) -> None:
    if found.every is not None:
        return
    for match in find_all(THEN, sentence):
        repeated = _is_each(match)
        if not _period(match, found):
            continue
        portion = _portion(match, found)
        if repeated or _comes_to_the_rest(portion, found):
            found.each = portion
        else:
            found.portion = portion
        _starts_late(found)
        return
    remainder = find(REMAINDER, sentence)
    if remainder is not None:
        _period(remainder, found)
        return
    ratably = find(RATABLY_LAST, sentence) or find(RATABLY, sentence)
    if ratably is not None:
        _ratably(ratably, found)


def _is_each(match: Match) -> bool:
    """ "1/48 per month", "20% each year": the portion is that of one step."""
    how = match.text("how").lower()
    return how.startswith(("per", "each", "every", "on", "at", "for", "as"))


def _comes_to_the_rest(portion: Fraction, found: Found) -> bool:
    """ "1/48 in equal monthly instalments over 36 months", after a cliff of 25%: each is 1/48; and
    so without the months ("thereafter"), where a number of such steps is the rest.
    """
    if not found.every:
        return False
    rest = 1 - (found.at_hire or 0) - (found.cliff[1] if found.cliff else 0)
    if found.over:
        return portion * (found.over // found.every) == rest
    steps = rest / portion
    if steps.denominator > 1 or steps * found.every < 12:
        return False
    found.times = int(steps)
    return True


def _starts_late(found: Found) -> None:
    """ "20% per year beginning on the first anniversary": a step on each, none before."""
    if found.each is not None and found.over and found.every and found.cliff is None:
        found.times = found.over // found.every


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
    return True


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
    found.every, found.over = PERIODS[unit], months


def _tranches(sentence: Sentence, found: Found) -> None:
    listed = [m for m in find_all(SHARE_TRANCHE, sentence) if m.has("once") or _months(m)]
    if not listed:
        listed = [m for m in find_all(DATED, sentence) if m.value("on", Date).days is not None]
    found.tranches += len(listed) if len(listed) > 1 else 0
