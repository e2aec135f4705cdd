"""COBRA: the clock that starts when group health cover is lost, and what it may cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...calendar import MonthEnd
from ...facts.values import code
from ...formula import (
    NEVER_DAY,
    YES,
    Formula,
    Records,
    add_months,
    by,
    const,
    either,
    in_force,
    larger,
    next_,
    on_day,
    rounded,
    smaller,
    unknown,
)
from ...formula.units import CODE, DAYS, MONEY, MONTHS, YES_NO
from ...meaning import Duty, Figure
from ..rule import Asking, Reference, Rule, Ruling

LAST_DAY = const(MonthEnd.LAST_DAY)
EIGHTEEN, TWENTY_NINE, THIRTY_SIX = (const(n, MONTHS) for n in (18, 29, 36))
PLAN, ALL = "administrator of the plan", "executive and dependents"


def employer_notice_due(event: Formula) -> Formula:
    """30 days after the event."""
    return event + const(30, DAYS)


def plan_notice_due(told: Formula) -> Formula:
    """14 days after the administrator was told."""
    return told + const(14, DAYS)


def election_ends(lost: Formula, noticed: Formula) -> Formula:
    """60 days after the loss of cover or the notice, whichever is later."""
    return larger(lost, noticed) + const(60, DAYS)


def first_premium_due(elected: Formula) -> Formula:
    """45 days after the election."""
    return elected + const(45, DAYS)


def most_cover(event: Formula, months: Formula) -> Formula:
    """18, 29 or 36 months after the event."""
    return add_months(event, months, LAST_DAY)


@dataclass(frozen=True)
class Clock:
    """One sort of event after which COBRA may be elected, record by record."""

    name: str
    over: Records
    covered: Formula  # whether there is anything to elect
    dependents_only: bool = False


def rulings(t: Asking) -> Iterator[Ruling]:
    """A clock for each sort of event, and the most that a month may cost."""
    for clock in _clocks(t):
        yield from _rulings(t, clock)
    premium = rounded(_premium(t) * _percent(t), 100)
    elected = by(t.happening("cobra_elected"), t.day)
    words = "the most that a plan may ask for a month"
    most = Figure("premium", premium.named(words, t.cite("premium")), when=elected)
    yield Ruling("premium", most, t.cite("premium"))


def _clocks(t: Asking) -> Iterator[Clock]:
    for name in ("terminated", "resigned", "hours_reduced"):
        over = Records(name)
        covered = _covered(t, over.on)
        if name == "terminated":
            covered = covered & ~over.field("gross_misconduct", YES_NO)
        yield Clock(name, over, covered)
    for name in ("died", "dependent_event"):
        over = Records(name)
        ends = smaller(t.happening("terminated"), t.happening("resigned"))
        yield Clock(name, over, _dependents(t, over.on) & (over.on <= ends), dependents_only=True)


def _rulings(t: Asking, c: Clock) -> Iterator[Ruling]:
    event, over = c.over.on, c.over
    starts = on_day(c.covered, event).named(
        "event after which COBRA may be elected", t.cite("events")
    )
    told, noticed = (_first(t, name, event) for name in ("cobra_event_notified", "cobra_notice"))
    elected, paid = (_first(t, name, event) for name in ("cobra_elected", "cobra_premium_paid"))
    by_employer = employer_notice_due(event).named("30 days after the event", t.cite("employer"))
    by_plan = plan_notice_due(_done_or(told, by_employer, t)).named(
        "14 days after the employer's notice", t.cite("plan")
    )
    lost = _done_or(_first(t, "coverage_lost", event), event, t).named("day the cover ended")
    until = election_ends(lost, _done_or(noticed, by_plan, t)).named(
        "60 days after the loss of cover or the notice", t.cite("election")
    )
    in_time = on_day(by(elected, until), elected)
    pay_by = first_premium_due(elected).named("45 days after the election", t.cite("first premium"))
    who = "dependents" if c.dependents_only else ALL
    found = {
        "employer": Duty("tell the plan's administrator of the event", "company", PLAN, "must",
                         starts, by_employer, told, each=over),
        "plan": Duty("tell of the right to elect COBRA", PLAN, who, "must",
                     starts, by_plan, noticed, each=over),
        "election": Duty("elect COBRA", who, PLAN, "may", starts, until, in_time,
                         breached=NEVER_DAY, ends=until + const(1, DAYS),
                         consequence="the right is lost", each=over),
        "first premium": Duty("pay the first premium (it may not be asked for sooner)", who, PLAN,
                              "must", in_time, pay_by, paid, consequence="the cover may end",
                              each=over),
        "maximum": Duty("let the cover go on while premiums are paid", PLAN, who, "must", in_time,
                        breached=NEVER_DAY, ends=_maximum(t, c), each=over),
    }  # fmt: skip
    for place, duty in found.items():
        key = f"{place.replace(' ', '_')}_{c.name}"
        yield Ruling(key, duty, t.cite(place))


def _first(t: Asking, fact: str, since: Formula) -> Formula:
    """The first fact of a name from the event on, as far as it has happened by the day."""
    found = next_(Records(fact), YES, since)
    return on_day(by(found, t.day), found)


def _done_or(done: Formula, otherwise: Formula, t: Asking) -> Formula:
    """The day it was done; before that, the last day on which it may be."""
    return either(by(done, t.day), done, otherwise)


def _maximum(t: Asking, c: Clock) -> Formula:
    event = c.over.on
    longest = most_cover(event, THIRTY_SIX).named("36 months after the event", t.cite("36 months"))
    if c.dependents_only:
        return longest
    usual = most_cover(event, EIGHTEEN).named("18 months after the event", t.cite("maximum"))
    disabled = by(_first(t, "cobra_disability_notified", event), usual)
    longer = most_cover(event, TWENTY_NINE).named("29 months after the event", t.cite("29 months"))
    second = smaller(_first(t, "died", event), _first(t, "dependent_event", event))
    first = either(disabled, longer, usual)
    return either(by(second, first), longest, first)


def _covered(t: Asking, day: Formula) -> Formula:
    tier = _coverage(t, "tier", CODE, "who was covered", day)
    return ~tier.same(const(code("none"), CODE))


def _dependents(t: Asking, day: Formula) -> Formula:
    tier = _coverage(t, "tier", CODE, "who was covered", day)
    return ~(tier.same(const(code("none"), CODE)) | tier.same(const(code("single"), CODE)))


def _coverage(t: Asking, name: str, unit: str, words: str, day: Formula) -> Formula:
    levels = Records("coverage")
    untold = unknown(unit, words, t.cite("events"), fact="coverage", on=day)
    return in_force(levels, levels.field(name, unit), day, untold).named(words, t.cite("events"))


def _premium(t: Asking) -> Formula:
    cost = _coverage(t, "premium_employee_only", MONEY, "premium for the executive's cover", t.day)
    more = _coverage(t, "premium_dependents", MONEY, "premium for dependents", t.day)
    return cost + either(_dependents(t, t.day), more, const(0, MONEY))


def _percent(t: Asking) -> Formula:
    """102 of a hundred; 150 from the 19th month on, where cover goes on for a disability."""
    ended = smaller(
        t.happening("terminated"), t.happening("resigned"), t.happening("hours_reduced")
    )
    usual = most_cover(ended, EIGHTEEN)
    told = _first(t, "cobra_disability_notified", ended)
    return either(by(told, usual) & (usual < t.day), const(150), const(102))


COBRA = Rule(
    "cobra",
    "COBRA continuation of group health cover",
    {
        "events": Reference(
            "29 U.S.C. 1161, 1163 (ERISA 601, 603)",
            "who loses group health cover by leaving (but for gross misconduct), by fewer hours,"
            " a death, a divorce, Medicare or age may elect to go on with it",
        ),
        "employer": Reference(
            "29 U.S.C. 1166(a)(2) (ERISA 606)",
            "the employer tells the plan's administrator within 30 days of the event",
        ),
        "plan": Reference(
            "29 U.S.C. 1166(a)(4), (c) (ERISA 606)",
            "the administrator tells those who may elect within 14 days of being told",
        ),
        "election": Reference(
            "29 U.S.C. 1165(a)(1) (ERISA 605)",
            "the time to elect lasts at least 60 days and does not end before 60 days after the"
            " later of the end of cover and the notice",
        ),
        "first premium": Reference(
            "29 U.S.C. 1162(3) (ERISA 602)",
            "no premium may be asked for before 45 days after the election",
        ),
        "maximum": Reference(
            "29 U.S.C. 1162(2)(A)(i) (ERISA 602)",
            "cover lasts at most 18 months after an end of employment or fewer hours",
        ),
        "29 months": Reference(
            "29 U.S.C. 1162(2)(A), last sentence (ERISA 602)",
            "29 months for who was disabled within the first 60 days of it and told the plan before"
            " the 18 months ended",
        ),
        "36 months": Reference(
            "29 U.S.C. 1162(2)(A)(ii), (iv) (ERISA 602)",
            "36 months after another event, or after the first of two",
        ),
        "premium": Reference(
            "29 U.S.C. 1162(3) (ERISA 602)",
            "at most 102 percent of the premium; 150 percent after the 18th month of a disability",
        ),
    },
    rulings,
    "employers of fewer than 20, other cover or Medicare that ends it early, bankruptcy, state law",
)  # fmt: skip
