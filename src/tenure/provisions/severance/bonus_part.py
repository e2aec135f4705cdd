"""The bonus that belongs to a severance: once the target bonus, a percentage of it, or as many
times it as the salary with which it makes a sum.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...formula import Formula, const, either, larger, recast, rounded, smaller, unknown
from ...formula.units import MONEY, NUMBER
from ...provision import Terms

if TYPE_CHECKING:
    from . import Severance

_NOTHING = const(0, MONEY)
_MOST = const(2 * 10**9, MONEY)  # a bonus that is multiplied: twenty million dollars
_MOST_BONUS = const(10**12, MONEY)
_MOST_TIMES = const(2000)


def bonus_of(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The target bonus of the day, as often as the words say; any other bonus is not known, nor is
    a target that the letter does not give.
    """
    bonus = unknown(MONEY, "the bonus that is part of the severance", t.cite("bonus"))
    if s.bonus_is == "target bonus" and t.has("target_bonus"):
        bonus = _as_often(s, t, t.level("target_bonus", trigger), trigger)
    bonus = smaller(larger(bonus, _NOTHING), _MOST_BONUS)
    return bonus.named("the bonus that is part of the severance", t.cite("bonus"))


def _as_often(s: Severance, t: Terms, once: Formula, trigger: Formula) -> Formula:
    """As many times the bonus as the words say, or leave open."""
    if s.bonus_percent is not None:
        return _times(t, once, t.amended("bonus_percent", trigger), 100)
    if s.percent is not None:
        both = _times(t, once, t.amended("percent", trigger), 100)
    elif s.months is not None:
        both = _times(t, once, recast(t.amended("months", trigger), NUMBER), 12)
    else:
        return once
    if s.of_sum:
        return both
    return t.choose("multiple_of", salary_alone=once, both_together=both)


def _times(t: Terms, once: Formula, times: Formula, whole: int) -> Formula:
    untold = unknown(MONEY, "a multiple of a bonus that is too large for figures", t.cite("bonus"))
    fits = (once <= _MOST) & (times <= _MOST_TIMES)
    held = larger(smaller(once, _MOST), _NOTHING)
    return either(fits, rounded(held * smaller(times, _MOST_TIMES), whole), untold)
