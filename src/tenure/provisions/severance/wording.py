"""How we would draft a severance promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...calendar import date
from ...near_change import worded as worded_near
from ...non_renewal import WORDED
from ...terms import show_day, show_money
from .nothing_more import SAID
from .promised_cash import OF_ALL_PAY

if TYPE_CHECKING:
    from . import Severance

OWED = {
    "base_salary_prorated": "your base salary then in effect, prorated to the date of termination",
    "benefits_and_expenses": "any benefits and expense reimbursement to which you are entitled",
    "indemnification": "indemnification for acts and decisions made in your role",
}


_OF_PAY = {
    "other compensation": "compensation",
    "past compensation": "compensation of past years",
    "defined compensation": "compensation as this letter defines it",
}
_AT_ONCE = "as of the date of termination"
_OFTEN = {"biweekly": "bi-weekly", "semimonthly": "semi-monthly", "yearly": "annual"}
_BEGINS = {
    "next month": "on the first day of the month following that date",
    "otherwise": "at the time described elsewhere",
}
_UNTIL_WORK = " (but only until you begin other employment)"


def ordinal(n: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    tens = n % 100 // 10
    return f"{n}{'th' if tens == 1 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def _s(months: int | None) -> str:
    return "" if months == 1 else "s"


def timed(s: Severance) -> str:
    """When it is due, as the term sheet says it."""
    if s.day is not None:
        return f"{'by' if s.lag_latest else 'on'} {date(s.day).isoformat()}"
    day, least = s.lag_in.removesuffix("s"), "by " if s.lag_latest else ""
    return f"{least}{day} {s.lag} after the {s.lag_after}" if s.lag else "on the trigger"


def worded(s: Severance) -> str:
    """One sentence, another for what is left after the window, and one for what pays nothing."""
    promised = _promised(s)
    if s.cap is not None and not s.of_salary:
        promised += f" In no event shall the severance exceed {show_money(s.cap)}."
    if s.non_renewal:
        promised += f" {WORDED}"
    if not s.nothing_on:
        return promised
    *first, last = (SAID[name] for name in s.nothing_on)
    endings = f"{', '.join(first)} or {last}" if first else last
    return f"{promised} No severance shall be paid upon {endings}."


def _promised(s: Severance) -> str:
    events = worded_near(s)
    if s.if_no_other:
        events = f"If, in any other circumstances, {events.removeprefix('If').strip(' ,')}"
    if s.instead:
        events += ", then in lieu of the severance described above"
    what = _sum(s)
    when = _when(s)
    plain = (
        s.months
        and s.amount is None
        and not (s.bonus or s.up_to or s.by_service or s.more or s.plus or s.over)
        and not (s.greater or s.lesser)
    )
    if s.form in ("continuation", "in parts") and s.day is not None:
        when = ""
    if s.form == "continuation" or (s.form is None and s.monthly is not None):
        when = _from(s, when)
    last = f" through {show_day(s.day)}" if s.day is not None else ""
    if s.form == "in parts":
        return f"{events}, the Company shall pay to you {what}, in parts on several days{last}."
    if s.form == "continuation" and plain:
        text = (
            f"{events}, the Company will continue to pay your base salary for {s.months}"
            f" month{_s(s.months)}{_UNTIL_WORK if s.until_work else ''}"
            f"{_in_instalments(s)}{when}{last}."
        )
    elif s.form == "continuation":
        over = f" over {s.over} month{_s(s.over)}" if s.over is not None else ""
        how = _in_instalments(s) or " in equal installments"
        text = f"{events}, the Company shall pay to you {what}{how}{over}{last}{when}."
    else:
        lump = "a lump sum payment of " if s.form == "lump sum" else ""
        text = f"{events}, the Company shall pay to you {lump}{what}{_in_instalments(s)}{when}."
    if s.otherwise and s.window is not None:
        left = ", ".join(OWED[name] for name in s.otherwise)
        text += (
            f" If such an event occurs following such {s.window} month period, you shall be"
            f" entitled"
            f" to receive only {left}."
        )
    return text


def _when(s: Severance) -> str:
    """The day on which it is due."""
    if s.day is not None:
        return f" on{' or before' if s.lag_latest else ''} {show_day(s.day)}"
    if s.lag == 0:
        by_signing = s.lag_after == "release"
        return f" payable {'on the execution of this letter' if by_signing else _AT_ONCE}"
    if s.lag is None:
        return ""
    day = s.lag_in.removesuffix("s")
    date = "that date" if s.lag_after == "trigger" else "the effectiveness of your release"
    until = f"within {s.lag} {day}s" if s.lag_latest else f"on the {ordinal(s.lag)} {day}"
    return f" {until} following {date}"


def _in_instalments(s: Severance) -> str:
    """How often and how many."""
    count = f"{s.payments} " if s.payments is not None else ""
    often = f"{_OFTEN.get(s.every, s.every)} " if s.every is not None else ""
    return f" in {count}equal {often}installments" if count or often else ""


def _from(s: Severance, when: str) -> str:
    """From when on they are paid, with the day told so far, which is that of the first."""
    text = ""
    if s.first_day is not None:
        text += f" beginning on {show_day(s.first_day)}"
    elif s.begins is not None:
        text += f" beginning {_BEGINS[s.begins]}"
    elif when:
        text += f" beginning{when}"
    if s.catch_up:
        text += ", which shall include all that would otherwise have been paid before"
    return text


def _sum(s: Severance) -> str:
    """What is paid."""
    fixed = f"an amount equal to {show_money(s.amount)}" if s.amount is not None else ""
    if s.abroad is not None:
        return f"an amount equal to {s.abroad}"
    if s.monthly is not None:
        most = "up to " if s.up_to else ""
        fixed = f"{show_money(s.amount or 0)} per month for a period of {most}{s.monthly} months"
    least = f"not less than {show_money(s.least)}" if s.least is not None else ""
    most = f"not more than {show_money(s.cap)}" if s.cap is not None else ""
    limits = " and ".join(filter(None, (least, most))) if s.of_salary else ""
    return f"{_uncapped(s, fixed)}, but {limits}" if limits else _uncapped(s, fixed)


def _uncapped(s: Severance, fixed: str) -> str:
    """What is paid, before a sum that it does not exceed."""
    rest = "your base salary for the remainder of the term"
    if (s.greater or s.lesser) and s.rest_of_term:
        first = _of_salary(s).removeprefix("an amount equal to ") or fixed
        return f"the {'lesser' if s.lesser else 'greater'} of {first} or {rest}"
    if s.amount is None and s.rest_of_term:
        share = f"{s.percent}% of {rest}" if s.percent is not None else rest
        return f"{share}, less any other payments received" if s.up_to else share
    if s.same:
        return f"{fixed}, which is equal to {s.months} month{_s(s.months)} of your base salary"
    pay = _of_salary(s)
    if s.by_service:
        most = f", up to a maximum of {s.at_most} months" if s.at_most is not None else ""
        unit, n = ("month", s.each_year) if s.each_year is not None else ("week", s.weeks_each_year)
        each = f"{n} {unit}{_s(n)} of base salary"
        also = f"{pay} plus " if pay else ""
        pay = f"{also}{each} for each completed year of your service{most}"
    if s.more:
        pay += " plus an additional amount for each year of your service"
    if s.plus is not None:
        pay += f" plus {s.plus}"
    if s.bonus and s.bonus_is not in OF_ALL_PAY:
        share = f"{s.bonus_percent}% of " if s.bonus_percent is not None else ""
        pay += f" plus {share}your {s.bonus_is or 'bonus'}"
    if s.greater:
        pay = pay.removeprefix("an amount equal to ")
        other = show_money(s.amount) if s.amount is not None else "another sum"
        return f"an amount equal to the greater of {pay} or {other}"
    return " and ".join(filter(None, (pay, fixed)))


def _of_salary(s: Severance) -> str:
    """The length of salary, or the share of a year of it."""
    most = "up to " if s.up_to else ""
    of_pay = _OF_PAY.get(s.bonus_is or "", "base salary")
    if s.percent is not None:
        of = f"the sum of your annual {of_pay}" if s.of_sum else f"your annual {of_pay}"
        return f"{most}an amount equal to {s.percent}% of {of}"
    for unit, n in (("month", s.months), ("week", s.weeks), ("day", s.days)):
        if n is not None:
            return f"{most}{n} {unit}{_s(n)} of your {of_pay}{_UNTIL_WORK if s.until_work else ''}"
    return ""
