"""What a one-time payment means: each part with its day, and what is to be given back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...calendar import MonthEnd
from ...facts.values import code
from ...formula import (
    NEVER_DAY,
    NO,
    YES,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    next_,
    on_day,
    recast,
    smaller,
    unknown,
)
from ...formula.units import CODE, DATE, DAYS, MONEY, NUMBER
from ...meaning import Duty, Entry, Figure, Meaning, Note
from ...triggers import effective_date, letter_date, resigned_without_reason

if TYPE_CHECKING:
    from ...formula import CiteRef
    from ...provision import Terms
    from . import OneTimePayment, Part

NONE = const(0, MONEY)
TO = {1: "the executive", 2: "the former employer"}
MOST = const(10**12, MONEY)  # keeps the product inside 64 bits
REPAID = "repayment"  # the name under which a fact `paid` tells that something was given back
RULE = const(MonthEnd.LAST_DAY)


def meaning_of(p: OneTimePayment, t: Terms) -> Iterator[Meaning]:
    """The payment or its parts, who is paid, the clawback."""
    hired = t.finding("hired").named("first day of employment", t.cite("when"))
    begun = larger(hired, letter_date(t)).named("not before the letter promises it", t.cite())
    if p.paid is not None:
        yield Note("time of the payment", f"it is paid {p.paid}, a day that is not known here")
    if p.amount is None:
        yield Note("payment in another currency", f"{p.abroad}; it is not converted into dollars")
        return
    if p.parts:
        paid = own_back = NONE
        left, each = _left(p, t), p.repaid_from_payment or p.in_parts
        for i, (part, own) in enumerate(zip(p.parts, t.parts, strict=True), 1):
            earned, due = _days(part, own, t, hired, begun, "parts", asks=False)
            days = _or_on_leaving(t, earned, due) if p.ended_unread else (earned, due)
            yield Entry(f"{p.purpose}_{i}", earned=days[0], due=days[1], amount=own.amount)
            had = either(due <= left, own.amount, NONE)
            paid = paid + had
            if each and (part.repaid_within or p.repaid_within) is not None:
                within = (own if part.repaid_within is not None else t).repaid_within
                since = due if p.repaid_from_payment else hired
                own_back = own_back + _clawback(p, t, since, had, within)
    else:
        earned, due = _of_the_whole(p, t, hired, begun)
        paid = t.amended("amount", earned)
        yield Entry(p.purpose, earned=earned, due=due, amount=paid)
        paid = either(earned <= _left(p, t), paid, NONE)  # what was never earned is not given back
    if p.purpose == "buyout":
        own, former = (const(n, CODE) for n in TO)
        payee = t.choose("payee", the_executive=own, the_former_employer=former)
        yield Figure("payee", payee.named("who is paid", t.cite("purpose")), TO)
    since = hired
    if p.repaid_from_payment and not p.parts:
        since = due.named("day of the payment", t.cite("repaid_from_payment"))
    back = _not_read(p, t, paid)
    if back is None:
        within = t.repaid_within if p.repaid_within is not None else None
        back = own_back if p.parts and each else _clawback(p, t, since, paid, within)
        back = _net(p, t, back)
    yield Figure("clawback", back.named("what is to be repaid", t.cite()), back=True)
    if (p.repaid_on_resignation or p.repaid_for_cause) and not p.repaid_unread:
        yield _repay(p, t, back)


def _of_the_whole(
    p: OneTimePayment, t: Terms, hired: Formula, begun: Formula
) -> tuple[Formula, Formula]:
    """When a sum that is paid at once is earned and due."""
    if p.employed_through is None and p.employed_for is None:
        earned, due = _days(p, t, t, hired, begun, "when", p.if_employed)
    else:
        earned, due = _stayed(p, t, hired, begun)
    if p.parts_unread:
        words = "day of each part, by terms of the letter that are not read"
        earned = unknown(DATE, words, t.cite("parts_unread"))
    if p.on_condition:
        words = "day on which the condition of the payment is met"
        earned = unknown(DATE, words, t.cite("on_condition"))
        due = larger(due, earned)
    return earned, due


def _or_on_leaving(t: Terms, earned: Formula, due: Formula) -> tuple[Formula, Formula]:
    """A part that is not due when the employment ends: what the letter then pays is not read."""
    ended, cite = t.finding("ended"), t.cite("ended_unread")
    words = "whether anything of this part is paid on leaving, by terms that are not read"
    untold = larger(unknown(DATE, words, cite), ended)
    day = either(due <= ended, earned, untold).named("that day, or on leaving before it", cite)
    return day, day


def _days(
    p: OneTimePayment | Part,
    own: Terms,
    t: Terms,
    hired: Formula,
    begun: Formula,
    named: str,
    asks: bool,
) -> tuple[Formula, Formula]:
    """When it is earned and due: what is due later is owed to who is then still employed."""
    cite = t.cite(named)
    due = _due(p, own, t, hired, begun, cite)
    if p.when == "hire":
        return due, due
    if p.when == "pay_day" or p.days is not None:
        if not asks:
            return begun, due
        earned = on_day(due <= t.finding("ended"), due)
        return earned.named("that day, if still employed", t.cite("if_employed")), due
    if p.months is None and p.date is None:
        return begun, due
    earned = on_day(due <= t.finding("ended"), due)
    earned = earned.named("that day, if still employed", cite)
    return earned, earned


def _due(
    p: OneTimePayment | Part, own: Terms, t: Terms, hired: Formula, begun: Formula, cite: CiteRef
) -> Formula:
    """The day of payment, for who has it coming."""
    if p.when == "hire":
        return t.choose(
            "hiring",
            first_day_of_work=begun,
            effective_date=smaller(effective_date(t), hired),
            letter_date=smaller(letter_date(t), hired),
        )
    if p.when == "pay_day" or p.days is not None:
        return _soon(p, own, t, hired, cite)
    if p.months is not None:
        return add_months(hired, own.months, RULE).named("months after hire", t.cite("months"))
    if p.date is not None:
        day: Formula = own.date
        return day
    return unknown(DATE, "day of payment: the letter does not say", t.cite())


def _stayed(p: OneTimePayment, t: Terms, hired: Formula, begun: Formula) -> tuple[Formula, Formula]:
    """When it is earned and due by who has to stay until a day: not before that."""
    until: Formula
    if p.employed_through is not None:
        until, cite = t.employed_through, t.cite("employed_through")
    else:
        until, cite = add_months(hired, t.employed_for, RULE), t.cite("employed_for")
    stayed = on_day((hired < NEVER_DAY) & (until <= t.finding("ended")), until)
    earned = stayed.named("day until which the person has to stay, if still employed", cite)
    due = _due(p, t, t, hired, begun, t.cite("when"))
    return earned, either(earned < NEVER_DAY, larger(due, earned), NEVER_DAY)


def _soon(p: OneTimePayment | Part, own: Terms, t: Terms, hired: Formula, cite: CiteRef) -> Formula:
    """The pay day after hire that it is due on, or the day after some days."""
    if p.days is None:
        return _pay_day(t, hired, p.pay_run or 1, cite)
    days = apply("shift", hired, own.days)
    return days.named("days after hire", t.cite("days"))


def _pay_day(t: Terms, hired: Formula, number: int, cite: CiteRef) -> Formula:
    """The pay day of a number after hire, where the letter's salary tells the pay days."""
    if not t.has("pay_day"):
        return unknown(DATE, "the pay days, which are not stated here", cite)
    day = t.level("pay_day", hired)
    for _ in range(number - 1):
        day = t.level("pay_day", apply("shift", day, const(1, DAYS)))
    return day.named("day of that pay run", cite)


def _left(p: OneTimePayment, t: Terms) -> Formula:
    """The day of leaving in a way that calls for repayment."""
    ways = [_resigned(p, t)] if p.repaid_on_resignation else []
    ways += [t.finding("for_cause")] if p.repaid_for_cause else []
    limited = "repaid_within" if p.repaid_within is not None else None
    limited = "repaid_before" if p.repaid_before is not None else limited
    left = smaller(*ways) if ways else NEVER_DAY
    return left.named("day of leaving in a way that calls for repayment", t.cite(limited))


def _resigned(p: OneTimePayment, t: Terms) -> Formula:
    """The day of a resignation; where one for good reason calls for nothing, of another."""
    if not p.repaid_not_for_reason:
        return t.finding("resigned")
    return resigned_without_reason(t).named(
        "day of a resignation that is not for good reason", t.cite("repaid_not_for_reason")
    )


def _not_read(p: OneTimePayment, t: Terms, paid: Formula) -> Formula | None:
    """What is given back where the letter's terms of that are not read, or where it has none."""
    if p.repaid_unread:
        words = "what is to be repaid, by terms of the letter that are not read"
        untold = unknown(MONEY, words, t.cite("repaid_unread"))
        return either(by(t.finding("ended"), t.day), untold, NONE)
    if not (p.repaid_on_resignation or p.repaid_for_cause):
        none = paid * const(0)
        return none.named("none of it: the letter provides for no repayment", t.cite())
    return None


def _net(p: OneTimePayment, t: Terms, back: Formula) -> Formula:
    """What is given back, less the taxes on it where the letter says so: up to all of it."""
    if not p.repaid_net:
        return back
    words = "what is to be repaid: it is net of taxes, which are not known here"
    untold = larger(unknown(MONEY, words, t.cite("repaid_net")), NONE)
    return smaller(untold, back).named(words, t.cite("repaid_net"))


def _clawback(
    p: OneTimePayment, t: Terms, since: Formula, paid: Formula, within: Formula | None
) -> Formula:
    left, owed, inside = _left(p, t), paid, YES
    if p.repaid_part is not None:
        owed = smaller(paid, t.repaid_part).named("the part to be repaid", t.cite("repaid_part"))
    if p.repaid_before is not None:
        inside = (left < t.repaid_before).named(
            "whether that is before that day", t.cite("repaid_before")
        )
    elif p.repaid_steps:
        owed = _stepped(t, left, since, owed)
    elif within is not None:
        inside = left < add_months(since, within, RULE)
        inside = inside.named(
            "whether that is within the months of repayment", t.cite("repaid_within")
        )
    if p.repaid_prorated:
        owed = _prorated(p, t, left, since, owed, within)
    return either(by(left, t.day) & inside, owed, NONE)


def _repay(p: OneTimePayment, t: Terms, back: Formula) -> Duty:
    """To give it back, by so many days after the last one where the letter says how many."""
    left, called = _left(p, t), p.purpose.replace("_", " ")
    created = on_day(back > NONE, left).named("day from which it is to be repaid", t.cite())
    due = NEVER_DAY
    if p.repaid_in_days is not None:
        due = apply("shift", created, t.repaid_in_days)
        due = due.named("last day of its repayment", t.cite("repaid_in_days"))
    paid = t.records("paid")
    what, ours = paid.field("what", CODE), NO
    for name in (REPAID, f"{REPAID} of {called}", f"{REPAID} of the {called}"):
        ours = ours | what.same(const(code(name), CODE))
    done = next_(paid, ours & (back <= paid.field("amount", MONEY)), since=left)
    return Duty(f"repay the {called}", "the executive", "the company", "must", created, due, done)


def _stepped(t: Terms, left: Formula, hired: Formula, paid: Formula) -> Formula:
    """The share of the first step in whose months the day of leaving falls."""
    share = const(0)
    for step in reversed(list(t.repaid_steps)):
        share = either(
            left < add_months(hired, step.within, RULE), recast(step.share, NUMBER), share
        )
    owed = apply("half_up", smaller(paid, MOST) * share, const(100))
    return owed.named("the share for that time", t.cite("repaid_steps"))


def _prorated(
    p: OneTimePayment,
    t: Terms,
    left: Formula,
    since: Formula,
    paid: Formula,
    within: Formula | None,
) -> Formula:
    """The part for the time not worked: by the words on it, else by one of their readings."""
    cite = t.cite("repaid_by" if p.repaid_by is not None else "repaid_prorated")
    if within is None or p.repaid_before is not None:
        words = "the part for the time not worked, of a time of which the letter gives one end only"
        return smaller(larger(unknown(MONEY, words, cite), NONE), paid)
    after, end = apply("shift", left, const(1, DAYS)), add_months(since, within, RULE)
    months = larger(recast(within, NUMBER), const(1))

    def part(rest: Formula, whole: Formula, words: str) -> Formula:
        rest = smaller(larger(rest, const(0)), whole)
        return apply("half_up", smaller(paid, MOST) * rest, whole).named(words, cite)

    ways = {
        "months_not_completed": part(
            months - recast(months_between(since, after, RULE), NUMBER),
            months,
            "the part for months not completed",
        ),
        "full_months_remaining": part(
            recast(months_between(after, end, RULE), NUMBER),
            months,
            "the part for the full months remaining",
        ),
        "days": part(
            recast(end - after, NUMBER),
            larger(recast(end - since, NUMBER), const(1)),
            "the part for the days not worked",
        ),
    }
    if p.repaid_by is not None:
        return ways[p.repaid_by.replace(" ", "_")]
    return t.choose("prorated_by", **ways)
