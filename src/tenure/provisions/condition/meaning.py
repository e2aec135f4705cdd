"""When a condition is met, waived, failed or late, and what becomes of the offer."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from ...facts.values import code
from ...formula import NEVER_DAY, Formula, apply, by, const, earliest, on_day, smaller
from ...formula.units import CODE, DAYS, YES_NO
from ...meaning import Condition as Item
from ...meaning import Figure, Finding, Meaning, Offer, WithoutEffect
from ...provision import Terms

if TYPE_CHECKING:
    from . import Condition

THREE = const(3, DAYS)
NO_DEADLINE = "no deadline"


def meaning_of(c: Condition, t: Terms) -> Iterator[Meaning]:
    """The condition with its days, what it holds up, and what fails with it."""
    satisfied = _satisfied(c, t).named("day the condition was met", t.cite("name"))
    waived = _waived(c, t).named("day the condition was waived", t.cite("name"))
    failed = _on(c, t, "condition_failed").named("day the condition failed", t.cite("name"))
    if c.before:
        waived = _or_by_start(t, waived, failed)
    met = smaller(satisfied, waived).named("day the condition was met or waived", t.cite("name"))
    due = _due(c, t)
    consequence = "the offer falls away" if c.of == "offer" else "none stated"
    yield Item(
        c.name,
        "before it takes effect" if c.before else "during employment",
        {"company": "the Company", "board": "the Board"}[c.judge],
        satisfied, waived, failed, due, consequence,
    )  # fmt: skip
    fell = on_day(~by(met, t.day), failed) if c.of == "offer" else NEVER_DAY
    fell = fell.named("day on which the offer falls away", t.cite())
    yield Finding("offer_failed", fell, hidden=True)
    if c.before:
        yield Offer("precondition", met, Fraction(1), t.cite())
    if c.days is not None or c.what == "i9":
        yield from _deadline(t, met, due)
    over = t.records("condition_waived")
    own = over.field("condition", CODE).same(_name(c)) & _by_executive(over.field("by", CODE))
    yield WithoutEffect(
        over, own, "only the side that a condition protects can waive it", t.cite("name")
    )


def _deadline(t: Terms, met: Formula, due: Formula) -> Iterator[Meaning]:
    due = due.named("last day for the papers", t.cite("days"))
    in_time = by(met, smaller(due, t.day))
    yield Figure("deadline", due, never=NO_DEADLINE)
    yield Figure("met", in_time.named("whether the papers were in order in time", t.cite()))
    late = (due < t.day) & ~by(met, due)
    yield Figure("late", late.named("whether the papers were late", t.cite("days")))


def _due(c: Condition, t: Terms) -> Formula:
    hired = t.finding("hired")
    if c.days is None:
        if c.what != "i9":
            return NEVER_DAY
        three = apply("shift_business", hired, THREE)
        return t.choose("no_deadline", none=NEVER_DAY, three_business_days=three)
    if c.business_days:
        return apply("shift_business", hired, t.days)
    plain = apply("shift", hired, t.days)
    if c.what != "i9":
        return plain
    return t.choose(
        "counting",
        calendar_days=plain,
        business_days=apply("shift_business", hired, t.days),
        calendar_days_rolled=apply("roll_forward", plain),
    )


def _name(c: Condition) -> Formula:
    return const(code(c.name), CODE)


def _on(c: Condition, t: Terms, fact: str) -> Formula:
    """The first day of a fact about this condition."""
    over = t.records(fact)
    return earliest(over, on_day(over.field("condition", CODE).same(_name(c)), over.on))


def _satisfied(c: Condition, t: Terms) -> Formula:
    judged = _on(c, t, "condition_satisfied")
    if c.what == "i9":
        papers = t.records("document_submitted")
        ours = papers.field("what", CODE).same(_name(c)) & papers.field("satisfactory", YES_NO)
        return smaller(judged, earliest(papers, on_day(ours, papers.on)))
    if c.what == "document":
        signed = t.records("document_signed")
        ours = signed.field("what", CODE).same(_name(c))
        return smaller(judged, earliest(signed, on_day(ours, signed.on)))
    return judged


def _by_executive(who: Formula) -> Formula:
    return who.same(const(code("executive"), CODE)) | who.same(const(code("employee"), CODE))


def _waived(c: Condition, t: Terms) -> Formula:
    over = t.records("condition_waived")
    ours = over.field("condition", CODE).same(_name(c)) & ~_by_executive(over.field("by", CODE))
    return earliest(over, on_day(ours, over.on))


def _or_by_start(t: Terms, waived: Formula, failed: Formula) -> Formula:
    hired = t.finding("hired").named("first day of employment", t.cite())
    started = on_day(~by(failed, hired), hired)
    return t.choose(
        "failure_after_start", offer_falls=waived, start_waived_it=smaller(waived, started)
    )
