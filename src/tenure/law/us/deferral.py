"""Section 409A: the last day of a short-term deferral, and the six months' wait after leaving."""

from __future__ import annotations

from collections.abc import Iterator

from ...calendar import MonthEnd
from ...formula import (
    NEVER_DAY,
    Formula,
    Records,
    add_months,
    by,
    const,
    either,
    in_force,
    larger,
    months_between,
    on_day,
    recast,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONTHS, NEVER, NUMBER, YES_NO
from ...meaning import Duty
from ..rule import Asking, Promise, Reference, Rule, Ruling

LAST_DAY = const(MonthEnd.LAST_DAY)
BEFORE_NEVER = const(NEVER - 1, DATE)
NEW_YEAR = const(-25_567, DATE)  # 1900-01-01, from which years are counted
DECEMBER = const(12, MONTHS)
YEAR = const(12)
ONE_DAY, FOURTEEN_DAYS = const(1, DAYS), const(14, DAYS)


def last_day(vested: Formula, year_ends_in: Formula) -> Formula:
    """The 15th day of the third month after the tax year of a day; it ends with that month."""
    first = add_months(NEW_YEAR, year_ends_in, LAST_DAY)  # of some tax year
    years = months_between(first, vested, LAST_DAY) // 12 + const(1, MONTHS)
    next_year = add_months(first, years * YEAR, LAST_DAY)
    found = add_months(next_year, const(2, MONTHS), LAST_DAY) + FOURTEEN_DAYS
    return on_day(by(vested, BEFORE_NEVER), smaller(found, NEVER_DAY))


def short_term_deferral(vested: Formula, year_ends_in: Formula) -> Formula:
    """The later of the days by the year of who is paid (the calendar's) and of who pays."""
    return larger(last_day(vested, DECEMBER), last_day(vested, year_ends_in))


def six_month_delay(separated: Formula) -> Formula:
    """The first day on which a specified employee may be paid."""
    return add_months(separated, const(6, MONTHS), LAST_DAY)


def rulings(t: Asking) -> Iterator[Ruling]:
    """The last day of every payment promised, and the wait after every separation."""
    for p in t.beside.promises():
        yield _payable(t, p)
    for name in ("terminated", "resigned"):
        over = Records(name)
        duty = Duty(
            "pay deferred compensation because of the separation (short-term deferrals and exempt"
            " separation pay are none)",
            "company", "executive", "must not",
            created=on_day(_specified(t, over.on), over.on), ends=_until(t, over.on),
            breached=NEVER_DAY, each=over,
            consequence="taxed when it vests, with 20 % more: 26 U.S.C. 409A(a)(1)(B)",
        )  # fmt: skip
        yield Ruling(f"six_month_delay_{name}", duty, t.cite("six months"))


def _payable(t: Asking, p: Promise) -> Ruling:
    cite = t.cite("short-term deferral")
    earned = p.earned.named("day it is no longer at risk: the day it is earned")
    calendar = last_day(earned, DECEMBER).named("by the executive's year, the calendar's", cite)
    between = smaller(larger(_by_company(t, earned), _after(earned, 3)), _after(earned, 14))
    companys = between.named("by the company's year", cite)
    last = larger(calendar, companys).named("the later of the two", cite)
    duty = Duty(
        f"pay the {p.name.replace('_', ' ')} as a short-term deferral",
        "company", "executive", "may",
        created=earned, due=last, breached=NEVER_DAY, ends=last + ONE_DAY, each=p.each,
        consequence="section 409A applies to what is paid later, unless another exemption does",
    )  # fmt: skip
    return Ruling(f"short_term_deferral_of_{p.name}", duty, cite, p.due)


def _by_company(t: Asking, earned: Formula) -> Formula:
    """The day by the company's tax year as it was then; open where no fact says which."""
    years = Records("fiscal_year")
    ends = recast(years.field("ends", NUMBER), MONTHS)
    words = "the month in which the company's tax year ends"
    untold = unknown(DATE, words, t.cite("short-term deferral"), fact="fiscal_year", on=earned)
    return in_force(years, last_day(earned, ends), earned, untold)


def _after(earned: Formula, months: int) -> Formula:
    """The 15th some months later. No tax year gives a day before the third of them (it ends with
    that month) or after the 14th (it ended with the month before)."""
    month = add_months(NEW_YEAR, months_between(NEW_YEAR, earned, LAST_DAY), LAST_DAY)
    found = add_months(month, const(months, MONTHS), LAST_DAY) + FOURTEEN_DAYS
    return on_day(by(earned, BEFORE_NEVER), smaller(found, NEVER_DAY))


def _specified(t: Asking, separated: Formula) -> Formula:
    answers, cite = Records("specified_employee"), t.cite("six months")
    words = "whether the executive is a specified employee of a public company"
    untold = unknown(YES_NO, words, cite, fact="specified_employee", on=separated)
    return in_force(answers, answers.field("value", YES_NO), separated, untold).named(words, cite)


def _until(t: Asking, separated: Formula) -> Formula:
    """Six months after the separation, or the death before that."""
    waited = six_month_delay(separated).named(
        "six months after the separation", t.cite("six months")
    )
    died = t.happening("died")
    return either(by(died, t.day), smaller(waited, larger(died, separated)), waited)


DEFERRAL = Rule(
    "409a",
    "Deferred compensation, section 409A",
    {
        "short-term deferral": Reference(
            "Treas. Reg. 1.409A-1(b)(4)",
            "no deferral where it is paid by the 15th day of the third month after the tax year, of"
            " the employee or of the employer, in which it is no longer at risk of forfeiture;"
            " whichever is later",
        ),
        "six months": Reference(
            "Treas. Reg. 1.409A-3(i)(2)",
            "a specified employee is not paid because of a separation from service before the day"
            " six months after it, or the death if that is earlier",
        ),
    },
    rulings,
    "the exemption of separation pay, stock rights, tax years of 52 and 53 weeks",
)
