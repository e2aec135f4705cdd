"""A right that is given in one way of parting and missing in a better one; and options that do not
vest early where cash is paid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ..calendar import MonthEnd, add_months
from ..formula.columns import Column
from ..meaning import Entitlement, Entry
from .fault import MONEY, Fault, Paper, check, listed
from .ways import FOR_CAUSE, GOOD_REASON, MERGER, RESIGNED, WITHOUT_CAUSE, Happening, Promise

BETTER = ((FOR_CAUSE, (WITHOUT_CAUSE, GOOD_REASON)), (RESIGNED, (WITHOUT_CAUSE,)))
NAMED = {  # the words that speak of a right, where no kind has read it
    "indemnification": (re.compile(r"\bindemnif"),),
    "benefits_and_expenses": (re.compile(r"\bbenefit"), re.compile(r"\bexpenses?\b|\breimburs")),
    "base_salary_prorated": (
        re.compile(r"\bsalary"),
        re.compile(r"\bprorat|\bpro rata|\bearned|\baccrued|\bthrough the (?:date|day)"),
    ),
}
NEAR = 3  # sentences from a promise of severance
NEVER_SAID = re.compile(r"(?!)")
FOR_CAUSE_ONLY = re.compile(r"\bterminated (?:in accordance )?for \W?(?:good )?cause")
EARLY = re.compile(
    r"accelerat|vest (?:immediately|in full)|fully vest|immediately vest|become vested"
)
EVENT = re.compile(r"terminat|control|transaction|sever|involuntar")


@check(
    "right missing",
    "A right that a worse way of parting gives is missing in a better one.",
    "Give it in the better way too, or say in one place that it does not depend on the way.",
)
def missing(paper: Paper) -> Iterator[Fault]:
    """Entitlements by the day: those of the worse way that a better one has not."""
    for worse, betters in BETTER:
        lost: dict[tuple[str, ...], list[Happening]] = {}
        when: dict[tuple[str, ...], str] = {}
        for better in betters:
            if not paper.ways.given(better):
                continue  # it is silent, which is a fault of its own
            without = {p.name: _lost(paper, p, worse, better) for p in _rights(paper, worse)}
            names = tuple(name for name, days in without.items() if days.any())
            lost.setdefault(names, []).append(better)
            when.setdefault(names, _when(paper, without[names[0]]) if names else "")
        for names, ways in lost.items():
            if names:
                yield _fault(paper, worse, ways, names, when[names])


def _fault(
    paper: Paper, worse: Happening, ways: list[Happening], names: tuple[str, ...], when: str
) -> Fault:
    better = listed(h.name for h in ways)
    are = "are" if len(ways) > 1 else "is"
    what = f"{worse.name.capitalize()} gives {listed(names)}; {better}{when} {are} not said to."
    only = dict.fromkeys(p.output.slot for p in paper.ways.given(worse) if p.name in names)
    also = dict.fromkeys(p.output.slot for h in ways for p in paper.ways.given(h))
    cites = [paper.cite(s, "only") for s in only] + [paper.cite(s, "triggers") for s in also]
    remedy = f"Say that {better} gives {listed(names)} too, or that it does not."
    return Fault("right missing", what, tuple(cites), remedy, MONEY)


def _rights(paper: Paper, worse: Happening) -> list[Promise]:
    """The entitlements of a way that do not hold however the employment ends."""
    prorated = any(getattr(s, "prorated_on_leaving", False) for _, s in paper.of_kind("salary"))
    anyway = paper.ways.anyway | ({"base_salary_prorated"} if prorated else set())
    return [
        p
        for p in paper.ways.given(worse)
        if isinstance(p.output.item, Entitlement)
        and p.item not in anyway
        and not any(_spoken(d, p.item) for d in paper.papers)
    ]


def _spoken(paper: Paper, name: str) -> bool:
    """Whether a sentence beside a promise of severance speaks of it, though it is not read."""
    fields = [s for p in paper.agreement.provisions for n in ("only", "otherwise")
              for s in p.cite.fields.get(n, ())]  # fmt: skip
    paying = [s for _, p in paper.of_kind("severance") for s in p.cite.whole]
    said = set(paper.stands_on(*fields))
    at = [s.index for s in paper.stands_on(*paying)]
    return any(
        all(w.search(s.lower) for w in NAMED.get(name, (NEVER_SAID,)))
        and any(abs(s.index - i) <= NEAR for i in at)
        and s not in said
        and not FOR_CAUSE_ONLY.search(s.lower)
        for s in paper.body
    )


def _pays(paper: Paper, h: Happening) -> bool:
    return any(p.cash for p in paper.ways.given(h))


def _lost(paper: Paper, promise: Promise, worse: Happening, better: Happening) -> Column:
    """On which of the days the worse way gives it, and the better does not."""
    ways = paper.ways
    given = promise.given[ways.rows[(worse,)]] > 0
    for other in ways.promises:
        if other.item == promise.item:
            given = given & ~(other.given[ways.rows[(better,)]] > 0)
    return given.astype(np.int64)


def _when(paper: Paper, lost: Column) -> str:
    """On which days it is missing, where it is not missing on all of them."""
    ways = paper.ways
    days = ways.days[(WITHOUT_CAUSE,)][:, 0]
    for n in ways.windows:
        end = add_months(ways.hired, n, MonthEnd.LAST_DAY)
        if not lost[days > end].any():
            return f" in the first {n} months of employment"
        if not lost[days < end].any():
            return f" after the first {n} months of employment"
    return "" if lost.all() else " on some days"


@check(
    "no acceleration",
    "Cash is paid on an event that leaves unvested shares to lapse.",
    "Say which part of the award vests on that event, or that none does; look into the plan.",
)
def no_acceleration(paper: Paper) -> Iterator[Fault]:
    """Awards that never vest early, in an agreement that pays severance."""
    awards = paper.of_kind("equity")
    paying = [h for h in (WITHOUT_CAUSE, GOOD_REASON, MERGER) if _pays(paper, h)]
    early = any(p.item == "accelerated_shares" for p in paper.ways.promises)
    if not awards or not paying or early or paper.speaks_of(EARLY, EVENT):
        return
    entries = [p for h in paying for p in paper.ways.given(h) if isinstance(p.output.item, Entry)]
    slots = [s for s, _ in awards] + list(dict.fromkeys(p.output.slot for p in entries))
    what = (
        f"Cash is paid on {listed(h.name for h in paying)}, but no share vests early on any event:"
        " what is unvested then lapses, unless the plan says otherwise."
    )
    remedy = "Say which part of the award vests on that event, or that none does."
    yield Fault("no acceleration", what, tuple(map(paper.cite, slots)), remedy, MONEY)
