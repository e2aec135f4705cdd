"""How we would draft a severance promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...terms import show_money
from ...triggers import worded as worded_events

if TYPE_CHECKING:
    from . import Severance

OWED = {
    "base_salary_prorated": "your base salary then in effect, prorated to the date of termination",
    "benefits_and_expenses": "any benefits and expense reimbursement to which you are entitled",
    "indemnification": "indemnification for acts and decisions made in your role",
}


def ordinal(n: int) -> str:
    """1st, 2nd, 3rd, 4th."""
    tens = n % 100 // 10
    return f"{n}{'th' if tens == 1 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def worded(s: Severance) -> str:
    """One sentence, and another for what is left after the window."""
    events = worded_events(s.triggers, s.window)
    sums = []
    if s.months is not None:
        sums.append(f"{s.months} months of your base salary")
    if s.amount is not None:
        sums.append(f"an amount equal to {show_money(s.amount)}")
    what = " and ".join(sums)
    when = ""
    if s.lag == 0:
        when = " payable as of the date of termination"
    elif s.lag is not None:
        day = "business day" if s.lag_in == "business days" else "day"
        when = f" on the {ordinal(s.lag)} {day} following that date"
    if s.form == "continuation":
        text = (
            f"{events}, the Company will continue to pay your base salary for {s.months}"
            f" months{when}."
        )
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
