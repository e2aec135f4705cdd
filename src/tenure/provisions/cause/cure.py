"""The time to cure as a duty: from each notice until the last day on which curing it
defeats the ground.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...formula import apply, const, next_
from ...formula.units import DATE, DAYS
from ...meaning import Duty
from .grounds import Conviction, Neglect

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Cause

DAY_BEFORE = const(-1, DAYS)


def cures(cause: Cause, t: Terms) -> Iterator[Duty]:
    """For every ground that can be cured, a duty on each notice of it."""
    labels = [ground.label for ground in cause.grounds]
    for i, (ground, g) in enumerate(zip(cause.grounds, t.grounds, strict=True), 1):
        label = ground.label if labels.count(ground.label) == 1 else f"{ground.label} {i}".strip()
        if isinstance(ground, Conviction) or ground.cure_days is None:
            continue
        neglect = isinstance(ground, Neglect)
        notice = t.records("neglect_notice" if neglect else "breach_notice")
        received = notice.field("received", DATE).named("day the notice was received", g.cite())
        sent = notice.field("sent", DATE).named("day the notice was sent", g.cite())
        clock = t.choose("notice_clock", receipt=received, sending=sent)
        last = apply("shift_business" if ground.cure_business_days else "shift", clock, g.cure_days)
        due = t.choose(
            "cure_period_ends",
            after_its_last_day=last,
            on_its_last_day=apply("shift", last, DAY_BEFORE),
        )
        yield Duty(
            f"cure the {'neglect' if neglect else 'breach'} (ground {label})",
            "the executive",
            "the company",
            "must",
            created=received,
            due=due.named("last day to cure", g.cite()),
            done=next_(t.records("neglect_cured" if neglect else "breach_cured"), since=received),
            ends=t.finding("ended"),
            consequence=f"ground {label} of {cause.term}",
            each=notice,
        )
