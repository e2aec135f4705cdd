"""How we would draft a salary, and what the term sheet says of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...calendar import date
from ...provision import SheetField
from ...terms import show_day, show_money

if TYPE_CHECKING:
    from . import Salary

PER = {
    "year": "a year",
    "quarter": "per quarter",
    "month": "per month",
    "half_month": "semi-monthly",
    "two_weeks": "bi-weekly",
    "week": "per week",
    "hour": "per hour",
}
PAID = {
    "weekly": "weekly",
    "biweekly": "bi-weekly",
    "semimonthly": "semi-monthly",
    "monthly": "monthly",
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
             "tenth")  # fmt: skip
SHEET_PERIOD = {"half_month": "semimonthly", "two_weeks": "biweekly"}


def words_of(p: Salary) -> str:
    """The clause in plain sentences."""
    first = "starting salary" if p.starting else "base salary"
    year = " for the first year of the term" if p.first_year or p.by_year else ""
    year += _years(p) or (f" effective {show_day(p.since)}" if p.since is not None else "")
    year += f" {p.limited}" if p.limited is not None else ""
    least = "at least " if p.at_least else ""
    said = [f"Your {first} is {least}{show_money(p.amount)} {PER[p.per]}{year}."]
    said += p.besides
    if p.hours_a_week is not None:
        said.append(f"You will work {p.hours_a_week} hours per week.")
    if p.stated_again is not None:
        said.append(f"Your salary is {show_money(p.stated_again)} {PER[p.per]}.")
    for step in p.steps:
        amount = f"{show_money(step.amount)} {PER[p.per]}"
        said.append(f"Effective {show_day(step.since)}, your salary will be {amount}.")
    if p.raised is not None:
        said.append(f"Your salary shall be increased {p.raised}.")
    if p.frequency:
        said.append(f"Your salary is paid on a {PAID[p.frequency]} basis.")
    if p.never_decreased:
        said.append("Your salary may be increased, but may never be decreased.")
    if p.approved_by:
        who = "Board of Directors" if p.approved_by == "board" else "Compensation Committee"
        what = "Increases" if p.raises_only else "Changes"
        said.append(f"{what} of your salary are in the discretion of the {who}.")
    said += _reviews(p)
    if p.exempt_from_overtime:
        said.append("Your position is exempt, so you are not eligible for overtime pay.")
    if p.prorated_on_leaving:
        said.append(
            "If your employment ends, you will be paid your salary prorated to the date"
            " of termination."
        )
    return " ".join(said)


def _years(p: Salary) -> str:
    """The amounts of the years after the first."""
    said = [
        f"{show_money(step.amount)} for the {_ORDINALS[step.after // 12]}" for step in p.by_year
    ]
    return f", {', '.join(said[:-1])}{' and ' if said[:-1] else ''}{said[-1]}" if said else ""


def _reviews(p: Salary) -> list[str]:
    if p.first_review is None and p.review_every is None:
        return []
    text = "Your salary will be reviewed"
    if p.first_review is not None:
        text += f" on {show_day(p.first_review)}"
    if p.review_every == 12:
        text += " and on each anniversary thereafter" if p.first_review is not None else " annually"
    elif p.review_every is not None:
        text += f" every {p.review_every} months"
    return [f"{text}."]


def sheet_of(p: Salary) -> Iterator[SheetField]:
    """base_salary and pay_frequency."""
    value: dict[str, Any] = {
        "amount": _shown(p.amount),
        "currency": "USD",
        "period": SHEET_PERIOD.get(p.per, p.per),
    }
    cited = ["amount", "per"]
    if p.steps:
        value["steps"] = [
            {"amount": _shown(step.amount), "from": date(step.since).isoformat()}
            for step in p.steps
        ]
        cited.append("steps")
    if p.by_year:
        value["by_year"] = [
            {"amount": _shown(step.amount), "after_months": step.after} for step in p.by_year
        ]
        cited.append("by_year")
    if p.never_decreased:
        value["may_decrease"] = False
        cited.append("never_decreased")
    if p.first_review is not None:
        value["reviewed"] = date(p.first_review).isoformat()
        if p.review_every == 12:
            value["reviewed"] += " and each anniversary"
        cited += ["first_review", "review_every"]
    yield SheetField("base_salary", value, tuple(cited))
    if p.frequency is not None:
        yield SheetField("pay_frequency", p.frequency, ("frequency",))


def _shown(cents: int) -> int | float:
    return cents // 100 if cents % 100 == 0 else cents / 100
