"""What continued cover means: the route, its months, and what they cost the Company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...facts.values import code
from ...formula import (
    NEVER_DAY,
    NO,
    YES,
    CiteRef,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    in_force,
    larger,
    months_between,
    on_day,
    recast,
    rounded,
    smaller,
    unknown,
)
from ...formula.units import CODE, DATE, DAYS, MONEY, MONTHS, NUMBER, YES_NO
from ...meaning import Figure, Finding, Meaning, Offer
from ...non_renewal import days_with_non_renewal
from ...provision import Terms
from ...release_needed import unless_lapsed
from ...triggers import day_of, first_of

if TYPE_CHECKING:
    from . import Benefits

NEAR_CHANGE = "cover_near_change"  # what that cover tells the other of the letter
ROUTES = {code(name): name for name in ("carrier_continuation", "cobra", "none")}
CARRIER, COBRA, NEITHER = (const(number, CODE) for number in ROUTES)
NO_MONTHS, NOTHING = const(0, MONTHS), const(0, MONEY)
LAST_DAY = const(0)  # the month-end rule
WHOLE_SHARE = 100_000_000  # millionths of a percent
WHOLE = const(WHOLE_SHARE)
MOST = const(2 * 10**9, MONEY)  # a month; it keeps the product inside 64 bits
LONGER = "the longer time that the letter names, which is not computed here"


@dataclass(frozen=True)
class Cover:
    """The days and answers that the figures are made of."""

    event: Formula  # the trigger itself
    trigger: Formula  # the day from which the months run
    months: Formula  # promised: those in force on the day of the trigger
    promised: Formula  # last day of the months promised
    triggered: Formula
    allowed: Formula  # by the carrier
    elected: Formula
    eligible_through: Formula


def meaning_of(b: Benefits, t: Terms) -> Iterator[Meaning]:
    """The finding, the route, the months and their cost."""
    days = days_with_non_renewal(b, t)
    if b.double:
        yield Offer(NEAR_CHANGE, first_of(days, t), Fraction(1), t.cite("triggers"))
    c = _cover(b, t, [_owed(b, t, day) for day in days])
    yield Finding("health_continuation", c.event)
    cobra = c.elected if b.by != "carrier" else NO
    route = either(c.allowed, CARRIER, either(cobra, COBRA, NEITHER))
    route = either(c.triggered, route, NEITHER).named("how health cover goes on", t.cite("by"))
    yield Figure("health_route", route, ROUTES)
    last = either(c.allowed, c.promised, smaller(c.promised, c.eligible_through))
    begun = _months_begun(c.trigger, last, t.reading("month_end"))
    premiums = either(cobra, smaller(begun, c.months), NO_MONTHS)
    owed = either(c.allowed, c.months, premiums)
    if b.at_least:
        owed = larger(unknown(MONTHS, LONGER, t.cite("at_least")), owed)
    if b.until or b.up_to:
        words = "months of cover until it ends, which may be sooner"
        untold = unknown(MONTHS, words, _end(b, t))
        owed = smaller(larger(untold, NO_MONTHS), owed)
    months = either(c.triggered, owed, NO_MONTHS)
    yield Figure("health_months", months.named("months of cover", t.cite("months")))
    next_day = apply("shift", c.trigger, const(1, DAYS))
    first = next_day.named("the day after the trigger", t.cite("months"))
    yield Figure("health_from", first, when=c.triggered)
    if b.at_least:
        last = either(c.triggered, larger(unknown(DATE, LONGER, t.cite("at_least")), last), last)
    if b.until or b.up_to:
        words = "last day of the cover, which may end sooner"
        untold = unknown(DATE, words, _end(b, t))
        last = either(c.triggered, smaller(larger(untold, c.trigger), last), last)
    through = last.named("last day of the cover that is promised", t.cite("months"))
    yield Figure("health_through", through, when=c.triggered)
    if b.share_for is not None:
        changes = smaller(add_months(c.trigger, t.share_for, t.reading("month_end")), last)
        words = "last day of the first share of the cost"
        changes = changes.named(words, t.cite("share_for"))
        yield Figure("health_first_share_through", changes, when=c.triggered)
    yield Figure("health_cost", _cost(b, t, c, premiums), cost=True)


def _end(b: Benefits, t: Terms) -> CiteRef:
    """Where it says that the cover may end sooner."""
    return t.cite("until" if b.until else "up_to")


def _cost(b: Benefits, t: Terms, c: Cover, premiums: Formula) -> Formula:
    """What the cover costs the Company in all: nothing extra for months of employment."""
    employed = _months_employed(t, c.trigger)
    carrier, cobra = _monthly(b, t, c)

    def after(months: Formula) -> Formula:
        paid = recast(larger(months - employed, NO_MONTHS), NUMBER)
        return paid.named("months of cover after the employment has ended", t.cite("months"))

    def cost_of(monthly: Formula, months: Formula) -> Formula:
        if b.share is None:
            return monthly * after(months)
        part = _part(monthly, t.share, t.cite("share"))
        if b.share_for is None:
            return part * after(months)
        then = _part(monthly, t.then_share, t.cite("then_share"))
        first = after(smaller(months, t.share_for))
        return larger(then * after(months) + (part - then) * first, NOTHING)

    cost = cost_of(carrier, c.months)
    if b.by != "carrier":
        cost = either(c.allowed, cost, cost_of(cobra, premiums))
    if b.at_least:
        cost = larger(unknown(MONEY, LONGER, t.cite("at_least")), cost)
    if b.until or b.up_to:
        words = "what the cover costs until it ends, which may be sooner"
        untold = unknown(MONEY, words, _end(b, t))
        cost = smaller(larger(untold, NOTHING), cost)
    if b.in_part:
        words = "the part of that which the Company pays, which is not computed here"
        cost = smaller(larger(unknown(MONEY, words, t.cite("in_part")), NOTHING), cost)
    owed = either(c.triggered, cost, NOTHING)
    return owed.named("cost of the cover to the Company", t.cite())


def _part(monthly: Formula, share: Formula, cite: CiteRef) -> Formula:
    """The share of a month's cost that the Company pays."""
    of_it = smaller(recast(share, NUMBER), WHOLE)
    part = rounded(smaller(monthly, MOST) * of_it, WHOLE_SHARE)
    too_large = unknown(MONEY, "a premium that is too large for figures", cite)
    found = either(monthly <= MOST, part, larger(too_large, NOTHING))
    return found.named("the part of a month's cost that the Company pays", cite)


def _owed(b: Benefits, t: Terms, day: Formula) -> Formula:
    """The day of an event; NEVER where the release is not given in time, or where the cover is
    that which the letter promises near a change in control: nobody is covered twice.
    """
    for other in t.each(NEAR_CHANGE) if not b.double else ():
        words = "unless it is the cover that is promised near a change in control"
        day = on_day(~by(other.day, t.day), day).named(words, other.cite)
    return unless_lapsed(b, t, day, "cover")


def _cover(b: Benefits, t: Terms, days: list[Formula]) -> Cover:
    event = trigger = first_of(days, t)
    if b.event_not_named:
        dismissed = _owed(b, t, day_of("without_cause", t))
        event = trigger = t.choose("which_ending", without_cause=dismissed, any_ending=event)
    if "change_in_control" in b.triggers:
        ended = larger(event, t.finding("ended")).named("end of the employment", t.cite("months"))
        trigger = t.choose("cover_from", the_trigger=event, the_end_of_employment=ended)
    if b.through is None:
        months = t.amended("months", event)
        promised = add_months(trigger, months, t.reading("month_end"))
    else:
        promised = larger(trigger, t.amended("through", event))
        first, past = (apply("shift", d, const(1, DAYS)) for d in (trigger, promised))
        months = _months_begun(first, past, t.reading("month_end"))
    day = t.day
    allowed: Formula = NO if b.by == "cobra" else YES
    if b.by != "cobra" and b.if_carrier_allows:
        answers = t.records("carrier_allows_continuation")
        words, cite = "whether the carrier allows the cover to go on", t.cite("if_carrier_allows")
        untold = unknown(YES_NO, words, cite, fact="carrier_allows_continuation", on=trigger)
        asked = smaller(day, larger(trigger, promised))
        allowed = in_force(answers, answers.field("value", YES_NO), asked, untold).named(
            words, cite
        )
    elected = by(t.happening("cobra_elected"), day).named(
        "whether COBRA was elected by the day", t.cite("by")
    )
    ended = t.happening("cobra_eligibility_ended")
    eligible = either(by(ended, day), ended, NEVER_DAY).named(
        "last day of eligibility for COBRA, as far as known", t.cite("by")
    )
    triggered = by(trigger, day).named("whether the trigger came by the day", t.cite("triggers"))
    return Cover(event, trigger, months, promised, triggered, allowed, elected, eligible)


def _months_begun(trigger: Formula, last: Formula, rule: Formula) -> Formula:
    """Months of cover after the trigger that have begun by its last day."""
    before = apply("shift", last, const(-1, DAYS))
    whole = months_between(trigger, before, rule) + const(1, MONTHS)
    return either(trigger < last, larger(whole, NO_MONTHS), NO_MONTHS)


def _months_employed(t: Terms, trigger: Formula) -> Formula:
    """Whole months after the trigger in which the person was still employed."""
    ended = t.finding("ended")
    known = either(by(ended, t.day), ended, NEVER_DAY).named(
        "last day employed, as far as known", t.cite("triggers")
    )
    return larger(months_between(trigger, known, LAST_DAY), NO_MONTHS)


def _monthly(b: Benefits, t: Terms, c: Cover) -> tuple[Formula, Formula]:
    """What a month of cover costs the Company: by the carrier, and under COBRA."""
    levels, cite = t.records("coverage"), t.cite()

    def of(name: str, words: str) -> Formula:
        untold = unknown(MONEY, words, cite, fact="coverage", on=c.trigger)
        return in_force(levels, levels.field(name, MONEY), c.trigger, untold).named(words, cite)

    own = of("premium_employee_only", "monthly premium for the executive's own cover")
    share = of("employee_share_single", "what the executive pays a month for own cover")
    others = of("premium_dependents", "monthly premium for dependents")
    others_share = of("employee_share_dependents", "what the executive pays a month for dependents")
    untold = unknown(CODE, "who is covered", cite, fact="coverage", on=c.trigger)
    tier = in_force(levels, levels.field("tier", CODE), c.trigger, untold)
    single = tier.same(const(code("single"), CODE)).named("whether the cover is single", cite)
    family = either(single, NOTHING, others)
    family_share = either(single, NOTHING, others_share)
    less_share = larger(own - share, NOTHING)
    family_less_share = larger(family - family_share, NOTHING)
    carrier = less_share if b.same_terms else own
    if b.dependents and b.same_terms:
        carrier = carrier + t.choose(
            "dependents_share", company_pays_all=family, less_the_employees_share=family_less_share
        )
    else:
        carrier = carrier + (family_less_share if b.same_terms else family)
    if b.by == "carrier":
        return carrier, NOTHING
    if b.by == "cobra" and b.same_terms:
        paid = (less_share + family_less_share).named("the Company's share", t.cite("same_terms"))
        return NOTHING, paid
    cobra = t.choose(
        "cobra_premium",
        full_premium=own + family,
        with_two_percent=rounded((own + family) * const(102), 100),
        employers_share=less_share + family_less_share,
    )
    words = "what a month of cover costs the Company"
    return carrier.named(words, cite), cobra.named(words, cite)
