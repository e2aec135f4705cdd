"""How we would draft a severance promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...near_change import worded as worded_near
from ...terms import show_money

if TYPE_CHECKING:
    from . import Severance

OWED = {
    "base_salary_prorated": "your base salary then in effect, prorated to the date of termination",
    "benefits_and_expenses": "any benefits and expense reimbursement to which you are entitled",
    "indemnification": "indemnification for acts and decisions made in your role",
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
    day, least = s.lag_in.removesuffix("s"), "by " if s.lag_latest else ""
    return f"{least}{day} {s.lag} after the {s.lag_after}" if s.lag else "on the trigger"


def worded(s: Severance) -> str:
    """One sentence, and another for what is left after the window."""
    events = worded_near(s)
    if s.if_no_other:
        events = f"If, in any other circumstances, {events.removeprefix('If').strip(' ,')}"
    if s.instead:
        events += ", then in lieu of the severance described above"
    what = _sum(s)
    when = ""
    if s.lag == 0:
        when = " payable as of the date of termination"
    elif s.lag is not None:
        day = s.lag_in.removesuffix("s")
        date = "that date" if s.lag_after == "trigger" else "the effectiveness of your release"
        until = f"within {s.lag} {day}s" if s.lag_latest else f"on the {ordinal(s.lag)} {day}"
        when = f" {until} following {date}"
    plain = s.months and s.amount is None and not (s.bonus or s.up_to or s.each_year)
    if s.form == "continuation" and plain:
        text = (
            f"{events}, the Company will continue to pay your base salary for {s.months}"
            f" month{_s(s.months)}{_UNTIL_WORK if s.until_work else ''}{when}."
        )
    elif s.form == "continuation":
        text = f"{events}, the Company shall pay to you {what}{when} in equal installments."
    else:
        lump = "a lump sum payment of " if s.form == "lump sum" else ""
        text = f"{events}, the Company shall pay to you {lump}{what}{when}."
    if s.otherwise and s.window is not None:
        left = ", ".join(OWED[name] for name in s.otherwise)
        text += (
            f" If such an event occurs following such {s.window} month period, you shall be"
            f" entitled"
            f" to receive only {left}."
        )
    return text


def _sum(s: Severance) -> str:
    """What is paid."""
    fixed = f"an amount equal to {show_money(s.amount)}" if s.amount is not None else ""
    if s.abroad is not None:
        return f"an amount equal to {s.abroad}"
    rest = "your base salary for the remainder of the term"
    if s.monthly is not None:
        fixed = f"{show_money(s.amount or 0)} per month for a period of {s.monthly} months"
    if s.greater and s.rest_of_term:
        first = f"{s.months} months of your base salary" if s.months is not None else fixed
        return f"the greater of {first} or {rest}"
    if s.amount is None and s.rest_of_term:
        return rest
    if s.same:
        return f"{fixed}, which is equal to {s.months} month{_s(s.months)} of your base salary"
    most = "up to " if s.up_to else ""
    of_pay = "compensation" if s.bonus_is == "other compensation" else "base salary"
    pay = f"{most}{s.months} month{_s(s.months)} of your {of_pay}" if s.months is not None else ""
    pay += _UNTIL_WORK if s.until_work else ""
    if s.percent is not None:
        of = "the sum of your annual base salary" if s.of_sum else "your annual base salary"
        pay = f"an amount equal to {s.percent}% of {of}"
    if s.each_year is not None:
        most = f", up to a maximum of {s.at_most} months" if s.at_most is not None else ""
        each = f"{s.each_year} month{_s(s.each_year)} of base salary"
        pay += f" plus {each} for each completed year of your service{most}"
    if s.more:
        pay += " plus an additional amount for each year of your service"
    if s.bonus and s.bonus_is != "other compensation":
        share = f"{s.bonus_percent}% of " if s.bonus_percent is not None else ""
        pay += f" plus {share}your {s.bonus_is or 'bonus'}"
    if s.greater:
        other = show_money(s.amount) if s.amount is not None else "another sum"
        return f"an amount equal to the greater of {pay} or {other}"
    return " and ".join(filter(None, (pay, fixed)))
