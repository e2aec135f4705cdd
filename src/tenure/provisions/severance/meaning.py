"""What a severance promise means: an amount earned on the first trigger, and when it is due."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    const,
    larger,
    on_day,
    recast,
    rounded,
)
from ...formula.units import NUMBER
from ...meaning import Entitlement, Entry, Meaning
from ...provision import Terms
from ...triggers import day_of, first_of, in_window, inside

if TYPE_CHECKING:
    from . import Severance


def meaning_of(s: Severance, t: Terms) -> Iterator[Meaning]:
    """The payment on the first trigger; under one reading on each; and what is left after the
    window.
    """
    days = in_window(s.triggers, t.window if s.window is not None else None, t)
    first = first_of(days, t)
    yield Entry("severance", first, _due(s, t, first), _amount(s, t, first))
    if len(days) > 1:
        both = larger(*days).named("day of the second event", t.cite("triggers"))
        second = t.choose("pays", once=NEVER_DAY, each_event=both)
        yield Entry("severance_again", second, _due(s, t, second), _amount(s, t, second))
    if s.otherwise and s.window is not None and "without_cause" in s.triggers:
        ended = day_of("without_cause", t)
        after = on_day(~inside(ended, t.window, t), ended)
        words = "day the Company ended the employment, after the window"
        for name in s.otherwise:
            yield Entitlement(name, after.named(words, t.cite("otherwise")))


def _amount(s: Severance, t: Terms, trigger: Formula) -> Formula:
    if s.months is None:
        return t.amended("amount", trigger)
    salary = t.choose(
        "salary_basis",
        on_the_trigger=t.level("salary", trigger),
        starting_salary=t.level("salary", t.finding("hired")),
    )
    months = t.amended("months", trigger)
    span = recast(add_months(trigger, months, const(0)) - trigger, NUMBER)
    pay: Formula = t.choose(
        "months_of_salary",
        twelfths=rounded(salary * months, 12),
        two_biweekly_pays_a_month=rounded(salary * months * const(2), 26),
        calendar_days=rounded(salary * span, 365),
    ).named("months of salary", t.cite("months"))
    if s.amount is None:
        return pay
    return (pay + t.amended("amount", trigger)).named("months of salary and the amount", t.cite())


def _due(s: Severance, t: Terms, trigger: Formula) -> Formula:
    """The day on which it is to be paid."""
    if s.lag is None:
        return trigger
    words, cite = "day on which it is due", t.cite("lag")
    lag = t.amended("lag", trigger)
    business = apply("shift_business", trigger, lag)
    if s.lag_in == "business days":
        return business.named(words, cite)
    calendar = apply("shift", trigger, lag)
    return t.choose(
        "lag_days",
        calendar_days=calendar,
        next_business_day=apply("roll_forward", calendar),
        business_days=business,
    ).named(words, cite)
