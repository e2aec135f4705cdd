"""A log to suppose where there is none: the employment begins, and whatever the agreement waits for
happens. Every supposition is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..agreement import Agreement
from ..calendar import MonthEnd, add_months
from ..errors import InputError, Problem
from ..facts import Facts, World
from ..facts.names import NAMES
from ..facts.values import iso
from .obligations import ConditionState
from .statement import Statement, state

MONTHS_EMPLOYED = 6  # on the day asked about, where none is named
SUPPOSED = "supposed"  # the source of each of these facts
Told = Mapping[str, object]


@dataclass(frozen=True)
class _Supposed:
    """A fact of the log to suppose, and how a reader is told of it."""

    fact: Told
    words: str


def suppose(agreement: Agreement, on: int | None = None) -> tuple[Facts, int, tuple[str, ...]]:
    """The log that is supposed, the day asked about (six months of employment, where none is
    named), and every supposition in words.
    """
    start, day, words = _days(agreement, on)
    papers = min([start, *(p.dated for p in agreement.provisions if p.dated is not None)])
    told = [_Supposed({"on": iso(start), "fact": "employment_started"}, words)]
    reads = _reads(state(agreement, World(_log(told)), day))
    if "offer_made" in reads:
        made = f"The offer was made on {iso(papers)}."
        told.append(_Supposed({"on": iso(papers), "fact": "offer_made"}, made))
    told += _amounts(reads, start, day)
    told += _papers(state(agreement, World(_log(told)), start), papers, start)
    begun = state(agreement, World(_log(told)), start)
    asked = any(name.endswith(".effective") for name in begun.findings)
    shown = [t.words for t in told]
    if asked and not begun.happened("effective"):
        shown.append("Even so, it is not known that the agreement has taken effect.")
    if on is None:
        shown.append(f"Asked as of {iso(day)}, after {MONTHS_EMPLOYED} months of employment.")
    return _log(told), day, (*shown, "Nothing else has happened, and nothing else was paid.")


def _log(told: list[_Supposed]) -> Facts:
    return Facts.of([{**t.fact, "source": SUPPOSED} for t in told], "supposed facts")


def _days(agreement: Agreement, on: int | None) -> tuple[int, int, str]:
    """The first day of work, the day asked about, and where the first comes from."""
    agreed = [p.agreed_start for p in agreement.provisions if p.agreed_start is not None]
    dated = [p.dated for p in agreement.provisions if p.dated is not None]
    if agreed:
        start, why = agreed[0], "as the letter has it"
    elif dated:
        start, why = dated[0], "the date of the letter"
    elif on is not None:
        start = add_months(on, -MONTHS_EMPLOYED, MonthEnd.LAST_DAY)
        why = f"{MONTHS_EMPLOYED} months before the day asked about"
    else:
        what = "it states neither a first day of work nor its own date, and there are no facts."
        mend = "Name the day to ask about (--on DAY), or give a log of facts."
        raise InputError([Problem(agreement.letter.name, what, mend)])
    day = add_months(start, MONTHS_EMPLOYED, MonthEnd.LAST_DAY) if on is None else on
    return start, day, f"The employment started on {iso(start)}, {why}."


def _reads(s: Statement) -> frozenset[str]:
    """The names of facts that some formula of the agreement reads."""
    form = s.bound.compiled.form
    leaves = (n.split(".")[1] for n in form.leaves if n.startswith("fact."))
    return frozenset((*leaves, *form.tables, *(["price_closed"] if "price" in form.leaves else [])))


def _amounts(reads: frozenset[str], start: int, day: int) -> Iterator[_Supposed]:
    """Prices and premiums that no letter states, in round numbers."""
    first = iso(start)
    if "price_closed" in reads:
        yield _Supposed(
            {"on": first, "fact": "price_closed", "close": "10.00"},
            f"The stock closed at $10.00 on {first}.",
        )
        if day > start:
            yield _Supposed(
                {"on": iso(day), "fact": "price_closed", "close": "20.00"},
                f"The stock closed at $20.00 on {iso(day)}.",
            )
    if "coverage" in reads:
        yield _Supposed(
            {
                "on": first, "fact": "coverage", "tier": "family",
                "premium_employee_only": "$600", "premium_dependents": "$900",
                "employee_share_single": "$100", "employee_share_dependents": "$200",
            },
            "Health cover of the family costs $1,500 a month ($600 for the executive, $900 for"
            " dependents), of which the executive pays $300 ($100 and $200).",
        )  # fmt: skip
    if "carrier_allows_continuation" in reads:
        yield _Supposed(
            {"on": first, "fact": "carrier_allows_continuation", "value": "yes"},
            "The carrier lets cover go on after the employment.",
        )
    month_end = day - int(iso(day)[8:])
    if "salary_paid_through" in reads and month_end > start:
        through = iso(month_end)
        yield _Supposed(
            {"on": through, "fact": "salary_paid_through", "through": through},
            f"The salary was paid through {through}.",
        )


def _papers(s: Statement, papers: int, start: int) -> Iterator[_Supposed]:
    """What the conditions of the agreement wait for: what comes before it takes effect on the day
    of the letter, the rest on the first day of work.
    """
    done = set()
    for c in s.conditions:
        day = iso(papers if c.condition.phase == "before it takes effect" else start)
        found = _settling(c, day)
        if c.state != "satisfied" and found.words not in done:
            done.add(found.words)
            yield found


def _settling(c: ConditionState, day: str) -> _Supposed:
    """The fact that settles a condition: an act it is named for, or that it was met."""
    name = c.condition.name
    act = re.fullmatch(r"(\w+)(?:\((\w+)\))?", name)
    if act is not None and act[1] in NAMES:
        fact = {"on": day, "fact": act[1], **({"party": act[2]} if act[2] else {})}
        who = f" by the {act[2]}" if act[2] else ""
        return _Supposed(fact, f"On {day}: {act[1].replace('_', ' ')}{who}.")
    judge = "board" if "Board" in c.condition.judge else "company"
    fact = {"on": day, "fact": "condition_satisfied", "condition": name, "by": judge}
    return _Supposed(fact, f"On {day}: condition met ({name}).")
