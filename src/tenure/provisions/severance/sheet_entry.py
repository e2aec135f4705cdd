"""The entry of `severance` on the term sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import sums_abroad
from ...near_change import on_sheet
from ...provision import SheetField
from .promised_cash import OF_ALL_PAY
from .wording import timed

if TYPE_CHECKING:
    from . import Severance

_NAMES = {  # terms that stand there as they are
    "months": "salary_months",
    "weeks": "salary_weeks",
    "days": "salary_days",
    "each_year": "months_for_each_year",
    "weeks_each_year": "weeks_for_each_year",
    "at_most": "max_months",
    "form": "form",
}
_SAID = {  # and those that are said in words
    "greater": ("rule", "the greater of two sums"),
    "lesser": ("rule", "the lesser of two sums"),
    "up_to": ("up_to", True),
    "until_work": ("until", "other employment"),
    "more": ("more", "for each year of service"),
    "rest_of_term": ("rest", "salary for the rest of the term"),
}
_CITED = ("triggers", "months", "weeks", "days", "percent", "amount", "monthly", "each_year",
          "weeks_each_year", "cap", "least", "rest_of_term", "window", "lag")  # fmt: skip


def _sum(cents: int) -> int | float:
    return cents // 100 if cents % 100 == 0 else cents / 100


def entry_of(s: Severance) -> SheetField:
    """What is paid, on which events, and when."""
    value: dict[str, Any] = {"triggers": on_sheet(s)}
    if s.percent is not None:
        all_pay = s.bonus_is in OF_ALL_PAY
        if not s.bonus and 12 * s.percent % 100 == 0:
            value["salary_months"] = 12 * s.percent // 100
        value["percent"] = f"{s.percent}%"
        value["of"] = "annual compensation" if all_pay else "annual base salary"
        if s.of_sum and not all_pay:
            value["of"] += f" and {s.bonus_is or 'bonus'} together"
    for name, key in _NAMES.items():
        if (told := getattr(s, name)) is not None:
            value[key] = told
    if s.bonus and not (s.of_sum and s.percent is not None and s.bonus_is not in OF_ALL_PAY):
        value["plus"] = s.bonus_is if s.bonus_is in OF_ALL_PAY else "bonus"
    value |= dict(words for name, words in _SAID.items() if getattr(s, name))
    for name, key in (("amount", "amount"), ("cap", "max_amount"), ("least", "min_amount")):
        if (cents := getattr(s, name)) is not None:
            value[key] = _sum(cents)
    value |= sums_abroad.on_sheet(s.abroad)
    if s.monthly is not None:
        value["per"], value["months"] = "month", s.monthly
    if s.nothing_on:
        value["nothing_on"] = list(s.nothing_on)
    if s.lag is not None or s.day is not None:
        value["timing"] = timed(s)
    if s.window is not None:
        value["window"] = f"first {s.window} months of employment"
    given = tuple(name for name in _CITED if getattr(s, name) not in (None, False))
    return SheetField("severance", value, given)
