"""How we would draft a one-time payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...terms import show_day, show_money

if TYPE_CHECKING:
    from . import OneTimePayment, Part

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_BY = {
    "full months remaining": " for the full months remaining",
    "months not completed": " for each full month worked",
    "days": " by the number of days remaining",
}
_NAMES = {
    "buyout": "payment",
    "signing_bonus": "signing bonus",
    "retention_bonus": "retention bonus",
    "transaction_bonus": "transaction bonus",
    "payment": "one-time payment",
}


def words_of(p: OneTimePayment) -> str:
    """The clause in plain sentences."""
    form = f" in {'a lump sum' if p.form == 'lump sum' else 'cash'}" if p.form else ""
    when, sum_ = when_words(p), p.abroad or show_money(p.amount or 0)
    when += f" {p.paid}" if p.paid is not None else ""
    when += ", in installments on the terms of this letter" if p.parts_unread else ""
    when += ", if you are then employed" if p.if_employed else ""
    if p.employed_through is not None:
        when += f", if you remain employed through {show_day(p.employed_through)}"
    if p.employed_for is not None:
        when += f", if you remain employed for {p.employed_for} months from your start date"
    text = f"You will be paid a {_NAMES[p.purpose]} of {sum_}{form}{when}"
    if p.purpose == "buyout":
        text = f"The Company will buy out what you give up{form}{when}: {sum_}"
    if p.on_condition:
        text = f"If the condition that this letter states is met, {text[0].lower()}{text[1:]}"
    left = " If your employment ends, any unpaid installment is paid on the terms of this letter."
    return f"{text}.{left if p.ended_unread else ''}{repaid_words(p)}"


def when_words(p: OneTimePayment | Part) -> str:
    """When it is paid, or each of its parts."""
    if parts := getattr(p, "parts", ()):
        said = [f"{show_money(part.amount)}{when_words(part)}" for part in parts]
        return f", {', '.join(said[:-1])} and {said[-1]}"
    if p.when == "hire":
        return " upon your date of hire"
    if p.when == "pay_day":
        number = p.pay_run or 1
        nth = _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}th"
        return f" on the {nth} pay day"
    if p.date is not None:
        return f" on {show_day(p.date)}"
    if p.days is not None:
        return f" within {p.days} days of your start date"
    return f" {p.months} months after your start date" if p.months is not None else ""


def repaid_words(p: OneTimePayment) -> str:
    """When it is given back, and how much."""
    reason = " other than for Good Reason" if p.repaid_not_for_reason else ""
    ways = [f"resign{reason}"] if p.repaid_on_resignation else []
    ways += ["are terminated for Cause"] if p.repaid_for_cause else []
    if p.repaid_unread:
        return " You will repay the payment as the letter says."
    if not ways:
        return ""
    leave = " or ".join(ways)
    if p.repaid_steps:
        said = [
            f"{step.share}% is repayable if you {leave} within {step.within}"
            " months of your start date"
            for step in p.repaid_steps
        ]
        return f" Of it, {', and '.join(said)}."
    since = "its payment" if p.repaid_from_payment else "your start date"
    if any(part.repaid_within for part in p.parts):
        said = [
            f"the {_ORDINALS[i]} part{_prorated(p)} if you {leave} within {part.repaid_within}"
            f" months of {since}"
            for i, part in enumerate(p.parts)
            if part.repaid_within is not None
        ]
        return f" You will repay {' and '.join(said)}."
    time = f" within {p.repaid_within} months of {since}" if p.repaid_within else ""
    if p.repaid_before is not None:
        time = f" before {show_day(p.repaid_before)}"
    part = f"the payment{_prorated(p)}"
    if p.repaid_part is not None:
        part = "the first installment"
    comma = "" if p.repaid_prorated else ","
    net = f"{comma} net of taxes" if p.repaid_net else ""
    days = f" within {p.repaid_in_days} days of your last day" if p.repaid_in_days else ""
    return f" If you {leave}{time}, you will repay {part}{net}{days}."


def _prorated(p: OneTimePayment) -> str:
    by = _BY[p.repaid_by] if p.repaid_by is not None else ""
    return f", prorated{by}," if p.repaid_prorated else ""
