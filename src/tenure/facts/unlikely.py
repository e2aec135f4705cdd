"""What a single fact says that cannot well be: a price of nothing, a salary paid years ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tenure.errors import Problem
from tenure.facts.fact import Fact
from tenure.facts.values import NEVER, iso

AHEAD = 366  # days: nobody is paid a salary for more than a year to come


def unlikely(known: Iterable[Fact]) -> Iterator[Problem]:
    """Closes of nothing, and salaries that are paid for more than a year ahead."""
    for fact in known:
        where = fact.where or f"{fact.name} on {iso(fact.on)}"
        if fact.fields.get("close") == 0:
            what = f"`close` of `{fact.name}` is 0: a stock that closed had a price."
            mend = "Write the close, or leave the fact out where there was none."
            yield Problem(where, what, mend)
        through = fact.fields.get("through")
        if isinstance(through, int) and fact.on + AHEAD < through < NEVER:
            days = iso(through), iso(fact.on)
            what = f"`through: {days[0]}` of `{fact.name}` is more than a year after {days[1]}."
            yield Problem(where, what, "Correct the day that is wrong.")
