"""Days of duties that hold for every record of a fact, such as a cure for every neglect: the last
of each, as results of a form beside the agreement's.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..formula import NEVER_DAY, Form, Formula, const, either, latest
from ..formula.units import ALWAYS, DATE
from ..meaning import Duty
from .findings import Compiled

DAYS = ("created", "due", "done", "breached")
LONG_BEFORE = const(ALWAYS, DATE)


def records_form(made: Compiled, unknown: frozenset[str]) -> Form | None:
    """A form of these days; it reads nothing that the agreement's own does not read."""
    roots = dict(_roots(made))
    return Form(roots, dict(made.readings), unknown) if roots else None


def _roots(made: Compiled) -> Iterator[tuple[str, Formula]]:
    for o in made.outputs:
        if isinstance(o.item, Duty) and o.item.each is not None:
            fold = made.form.roots[o.key].fold
            for name, day in fold.also if fold is not None else ():
                if name in DAYS:
                    yield o.result(f"last {name}"), _last(o.item, day)


def _last(duty: Duty, day: Formula) -> Formula:
    """The latest of the days that come; NEVER where none does."""
    assert duty.each is not None
    found = latest(duty.each, either(day < NEVER_DAY, day, LONG_BEFORE), LONG_BEFORE)
    return either(found > LONG_BEFORE, found, NEVER_DAY)
