"""How we would draft a bonus: the promise, and the sentences that narrow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...calendar import date
from ...facts.values import write
from ...terms import show_day, show_money

if TYPE_CHECKING:
    from . import Bonus


def drafted(b: Bonus) -> str:
    """The clause as we would draft it."""
    promise = _open_ended(b) or _for_one_time(b) or _in_percent(b) or _in_dollars(b)
    return f"{promise}{_end(b)} {' '.join(_besides(b))}".rstrip()


def _open_ended(b: Bonus) -> str:
    if b.share_of is not None:
        return f"You will be entitled to receive a bonus of {b.share_of}"
    if b.what == "discretionary":
        return "The Board may award cash incentive compensation to you from time to time"
    if b.to_be_set:
        return f"{_eligible(b)} in an amount to be determined"
    return ""


def _eligible(b: Bonus) -> str:
    what = "a quarterly" if b.what == "quarterly" else "an annual"
    if b.discretionary:
        return f"You may be considered for {what} discretionary bonus"
    return f"You will be eligible for {what} bonus"


def _for_one_time(b: Bonus) -> str:
    """A sum that is guaranteed for the first months, or for one year."""
    if b.amount is None:
        return ""
    least = "at least " if b.at_least else ""
    sure = f"receive a guaranteed bonus of {least}{show_money(b.amount)}"
    if b.first is not None:
        return f"For your first {b.first} months of employment you will {sure}"
    if b.what == "one year" and b.through is None:
        return f"You will {sure} for fiscal {b.for_year}"
    if b.through is None:
        return ""
    last = date(b.through)
    year = f"{last.year}"
    if (last.month, last.day) != (12, 31):
        year = f"the year ending {show_day(b.through)}"
    part = ", prorated for the part of it that is worked" if b.prorated else ""
    return f"You will {sure} for {year}{part}"


def _in_percent(b: Bonus) -> str:
    basis = b.basis or "base salary"
    text = _eligible(b)
    if b.former is not None and b.target is not None:
        text = (
            f"Your annual bonus target will go from {write('percent', b.former)} to"
            f" {write('percent', b.target)} of your {basis}"
        )
    elif b.target is not None:
        text += f" with a target of {write('percent', b.target)}"
        text += f" of your {basis}" if b.basis else ""
        if b.most_amount is not None:
            text += f" or {show_money(b.most_amount)}, whichever is less"
    elif b.least is not None and b.most is None:
        promise = _eligible(b).replace("eligible for", "entitled to")
        return f"{promise} of at least {_share(b.least, basis)}"
    elif b.most is None:
        return ""
    if b.least is not None:
        least = "with a threshold of" if b.most is None else "ranging from"
        text += f", {least} {_share(b.least, basis)}"
    if b.most is not None:
        text += f", up to a maximum of {write('percent', b.most)} of your {basis}"
    return text


def _share(share: int, basis: str) -> str:
    return f"{write('percent', share)} of your {basis}"


def _in_dollars(b: Bonus) -> str:
    sure = _eligible(b)
    if b.guaranteed:
        sure = f"You will receive a guaranteed {b.what} bonus"
    if b.amount is None:
        return f"{sure} of up to {show_money(b.most_amount or 0)}"
    most = f", up to {show_money(b.most_amount)}" if b.most_amount else ""
    of = "with a target of" if b.aimed else "of at least" if b.at_least else "of"
    return f"{sure} {of} {show_money(b.amount)}{most}"


def _end(b: Bonus) -> str:
    """The end of the sentence."""
    end = f" beginning with the {b.from_year} plan year" if b.from_year else ""
    if b.pay_day is not None:
        end += f", payable by {show_day(b.pay_day)}"
    if b.employed_when_paid:
        end += ", provided that you are employed on the day of payment"
    return f"{end}."


def _besides(b: Bonus) -> list[str]:
    """The sentences that narrow it."""
    said = []
    if b.blended:
        said.append(
            f"For the year of the change your bonus will be figured at"
            f" {write('percent', b.former or 0)} until the change and at"
            f" {write('percent', b.target or 0)} after it."
        )
    if b.for_year is not None and b.what == "annual":
        said.append(f"This bonus is stated for {b.for_year}.")
    if b.partly_sure:
        said.append("A part of the bonus is guaranteed on the terms of this letter.")
    if b.prorated and b.through is None:
        said.append("Your bonus for the first year will be prorated.")
    if b.employed is not None:
        said.append(f"You must be employed {b.employed} in order to receive the bonus.")
    if b.paid is not None:
        said.append(f"The bonus will be paid {b.paid}.")
    return said
