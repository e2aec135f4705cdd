"""The target bonus of a day in dollars, for promises that are measured by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...facts.values import code
from ...formula import NO, Formula, const, either, recast, rounded, smaller, unknown
from ...formula.units import CODE, MONEY, NUMBER, PERCENT

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Bonus

MOST = const(2 * 10**9, MONEY)  # of salary; with the next it keeps the product inside 64 bits
_MOST_PERCENT = const(10**9, PERCENT)  # ten times the salary
_IN_A_PERCENT = 100_000_000  # millionths of a percent in the whole
_BASES = tuple(  # what is the salary itself, and not what is earned of it
    f"{year}{pay}"
    for year in ("", "annual ", "annualized ")
    for pay in ("salary", "base salary", "base", "base pay", "base compensation")
)


def target_on(b: Bonus, t: Terms, day: Formula) -> Formula:
    """The target's part of the salary in force, or the amount aimed at; else it is not known."""
    untold = unknown(MONEY, "the target bonus, which the letter does not give", t.cite())
    if b.what != "annual" or b.for_year is not None:
        return untold
    if b.amount is not None and not b.guaranteed:
        amount: Formula = t.amount
        return amount.named("target bonus", t.cite("amount"))
    if b.target is None:
        return untold
    salary = t.level("salary", day)
    millionths = recast(smaller(t.target, _MOST_PERCENT), NUMBER)
    part = rounded(smaller(salary, MOST) * millionths, _IN_A_PERCENT)
    known = salary <= MOST
    if b.basis is not None:
        own = NO
        for name in _BASES:
            own = own | t.basis.same(const(code(name), CODE))
        known = known & own
    found = either(known, part, untold)
    return found.named("target bonus: its part of the salary", t.cite("target"))
