"""A resignation that the Company brought about: after a pay cut, a demotion or a move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...formula import Formula, Records, any_, apply, by, const, on_day
from ...formula.units import DAYS, YES_NO

if TYPE_CHECKING:
    from ...provision import Terms

DAY_BEFORE = const(-1, DAYS)


def driven_out(t: Terms) -> Formula:
    """The day of a resignation before which the employment had been made worse."""
    left = t.finding("resigned")
    change, role, move = (t.records(n) for n in ("salary_changed", "role_changed", WORKPLACE))
    before = t.level("salary", apply("shift", change.on, DAY_BEFORE))
    cut = any_(change, _before(t, change, left) & (t.level("salary", change.on) < before))
    lower = role.field("lower", YES_NO).named("whether it is a lower role", t.cite())
    demoted = any_(role, _before(t, role, left) & lower)
    moved = any_(move, _before(t, move, left))
    other = t.records("good_reason_condition")
    imposed = other.field("material", YES_NO) & ~other.field("consented", YES_NO)
    worse = any_(other, _before(t, other, left) & imposed)
    words = "day of a resignation after the employment had been made worse"
    return on_day(cut | demoted | moved | worse, left).named(words, t.cite())


WORKPLACE = "workplace_changed"


def _before(t: Terms, of: Records, left: Formula) -> Formula:
    """Whether a record is of the employment, after its first day and by the day of leaving."""
    return (t.finding("hired") < of.on) & by(of.on, left)
