"""Perquisites: a car or an allowance for it, club dues, help with finances and taxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ... import sums_abroad
from ...errors import Problem
from ...facts import Facts
from ...formula import (
    Formula,
    add_months,
    by,
    const,
    either,
    larger,
    months_between,
    recast,
    rounded,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONEY, NUMBER
from ...meaning import Entitlement, Figure, Level, Meaning, Note
from ...provision import Doubt, Example, Provision, SheetField, Terms
from ...terms import Cents, Months, Person, show_money
from ...triggers import effective_date
from .reading import Period, What

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

NOTHING = const(0, MONEY)
A_YEAR = {"month": 12, "year": 1, "pay period": 26}
MOST = const(10**10, MONEY)  # keeps the product with months inside 64 bits
_SAID: dict[What, str] = {
    "car": "the use of an automobile",
    "club": "membership dues at a club",
    "financial help": "financial planning",
    "physical examination": "a physical examination",
    "parking": "parking",
    "telephone": "a cellular phone",
    "housing": "housing",
    "outplacement": "outplacement services",
    "legal advice": "your legal fees for the negotiation of this letter",
}


@dataclass(frozen=True, kw_only=True)
class Perquisite(Provision, kind="perquisite"):
    """A benefit in kind, or an allowance for it: `what` (a car, a club, help with finances and
    taxes, a physical examination, parking, a telephone, housing; `outplacement` on leaving, for so
    many `months`; `legal advice` on the letter itself), with the `amount` (dollars, or
    `abroad` in another currency, which is never converted) for each `period` where the letter
    states it; `at_most` where that is only the limit of what is paid, `on_condition` where it is
    given once something has come about, if something is so, or for a time only (`limited`, in the
    letter's words); `running_costs` of a car where they are paid beside it; `or_else` where the
    letter lets something else be given in its place.

    An allowance is a level (`car_allowance`, for a month or a year as stated) while employed, and
    the figure `car_allowance_earned`: what the months of employment come to by the day, rounded
    once. It adds no payment of its own to the statement: it is paid with the salary. What is given
    in kind, or up to a limit, is an entitlement from the first day of work.

    Reads no fact beside the days of employment.

    > You will receive a car allowance of $700 per month.
    """

    what: What
    amount: Cents | None = None
    abroad: str | None = None  # the amount in another currency: "EUR 450.00"
    period: Period | None = None
    at_most: bool = False
    on_condition: bool = False  # it is given once something has come about, or for a time
    limited: Person | None = None  # upon what, or for how long, in the letter's words
    running_costs: bool = False  # of a car: fuel, upkeep, insurance are paid too
    months: Months | None = None  # it is given for so long, on leaving
    up_to: bool = False  # or for less: that is the longest
    or_else: bool = False  # or something else in its place, which the letter names

    promise = True
    headings = (
        "perquisite",
        "automobile",
        "car ",
        "vehicle",
        "club",
        "allowance",
        "fringe",
        "outplacement",
    )
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "part_month",
            "Is a month that has begun and is not over paid for?",
            ("whole_months", "months_begun"),
            "an allowance for a month is earned with that month",
            lambda p: (
                p.amount is not None
                and p.period is not None
                and not (p.at_most or p.on_condition or p.or_else)
            ),
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will receive a car allowance of $700 per month.",
            {"what": "car", "amount": "$700.00", "period": "month"},
        ),
        Example(
            "The Company shall pay the Executive an annual automobile allowance in the amount of"
            " $9,600.00.",
            {"what": "car", "amount": "$9,600.00", "period": "year"},
        ),
        Example(
            "Employer will give Employee an allowance of $450 a month for the use of a vehicle.",
            {"what": "car", "amount": "$450.00", "period": "month"},
        ),
        Example(
            "The Company will pay you a housing allowance of $2,200 per month.",
            {"what": "housing", "amount": "$2,200.00", "period": "month"},
        ),
        Example("You will be provided with a company car.", {"what": "car"}),
        Example(
            "The Company will pay the membership dues of one country club, up to $6,000 per year.",
            {"what": "club", "amount": "$6,000.00", "period": "year", "at_most": True},
        ),
        Example(
            "The Executive shall be reimbursed for tax preparation and financial planning, not to"
            " exceed $4,500 annually.",
            {"what": "financial help", "amount": "$4,500.00", "period": "year", "at_most": True},
        ),
        Example(
            "You will receive a car allowance of $640 per month once our second plant has opened.",
            {
                "what": "car",
                "amount": "$640.00",
                "period": "month",
                "on_condition": True,
                "limited": "once our second plant has opened",
            },
        ),
        Example(
            "You will receive a car allowance of \u00a3520 per month.",
            {"what": "car", "abroad": "GBP 520.00", "period": "month"},
        ),
        Example(
            "The Company will provide you with parking or reimbursement of your train fare.",
            {"what": "parking", "or_else": True},
        ),
        Example(
            "You will receive a company car or, at your option, a car allowance of $510 per month.",
            {"what": "car", "amount": "$510.00", "period": "month", "or_else": True},
        ),
        Example(
            "You will receive a car allowance of $410 per month for the first year only.",
            {
                "what": "car",
                "amount": "$410.00",
                "period": "month",
                "on_condition": True,
                "limited": "for the first year only",
            },
        ),
        Example(
            "You will receive a car allowance of $430 per month, plus reimbursement of fuel and"
            " maintenance.",
            {"what": "car", "amount": "$430.00", "period": "month", "running_costs": True},
        ),
        Example(
            "You will receive a car allowance of $470 per month, to cover lease, insurance and"
            " fuel.",
            {"what": "car", "amount": "$470.00", "period": "month"},
        ),
        Example(
            "If we terminate your employment without cause, you will receive outplacement services"
            " for a period not to exceed ten months, at a cost of up to $12,000.",
            {
                "what": "outplacement",
                "months": 10,
                "up_to": True,
                "amount": "$12,000.00",
                "at_most": True,
            },
        ),
        Example(
            "Outplacement help up to $7,000 will be furnished to the Executive.",
            {"what": "outplacement", "amount": "$7,000.00", "at_most": True},
        ),
        Example(
            "The Company will pay up to $15,000 for outplacement services and will reimburse up to"
            " $10,000 of your attorneys' fees.",
            {"what": "outplacement", "amount": "$15,000.00", "at_most": True},
        ),
        Example(
            "The Company shall reimburse the Executive for the reasonable legal fees incurred in"
            " the negotiation of this Agreement, up to a maximum of $12,500.",
            {"what": "legal advice", "amount": "$12,500.00", "at_most": True},
        ),
        Example(
            "We will pay up to $8,000 of your attorneys' fees for the review of this letter.",
            {"what": "legal advice", "amount": "$8,000.00", "at_most": True},
        ),
        Example(
            "We will pay for a physical examination each year.", {"what": "physical examination"}
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """One of each sort."""
        from .reading import perquisites_of

        for terms, cite in perquisites_of(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """An allowance as a level and a figure; else an entitlement."""
        hired, ended = t.finding("hired"), t.finding("ended")
        name = self.what.replace(" ", "_")
        open_ = self.at_most or self.on_condition or self.or_else
        if self.amount is None or self.period is None or open_:
            since = hired.named("first day of employment", t.cite("what"))
            if self.what == "legal advice":
                since = effective_date(t).named("day on which the letter holds", t.cite("what"))
            if self.what == "outplacement":
                words = "day of an ending for which the letter gives it"
                since = larger(ended, unknown(DATE, words, t.cite("what")))
            if self.on_condition:
                words = "day on which the condition for it is met"
                since = larger(since, unknown(DATE, words, t.cite("on_condition")))
            yield Entitlement(name, since)
            if self.abroad is not None:
                text = f"{self.abroad}; it is not converted into dollars"
                yield Note(f"{self.what} in another currency", text)
            if self.or_else:
                yield Note(self.what, "or something else in its place, which the letter names")
            if self.amount is not None:
                most = t.amount.named("the most that is paid for it", t.cite("amount"))
                yield Figure(f"{name}_limit", most)
            return

        def at(day: Formula) -> Formula:
            employed = (hired <= day) & (day <= ended)
            return either(employed, t.amount, NOTHING).named(
                f"{self.what} allowance for a {self.period}", t.cite("amount")
            )

        yield Level(f"{name}_allowance", at)
        after = smaller(t.day, ended) + const(1, DAYS)  # at the end of its last day a month is over
        whole = months_between(hired, after, const(0))
        begun = either(add_months(hired, whole, const(0)) < after, const(1), const(0))
        months = recast(whole, NUMBER)
        months = t.choose("part_month", whole_months=months, months_begun=months + begun)
        months = months.named("months of employment that are paid for", t.cite("period"))
        owed = rounded(smaller(t.amount, MOST) * months * const(A_YEAR[self.period]), 12)
        earned = either(by(hired, t.day), owed, NOTHING)
        yield Figure(f"{name}_allowance_earned", earned.named("so far", t.cite("amount")))

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """A sum that is not written with its currency."""
        yield from sums_abroad.faults(self.abroad, "perquisite")

    def words(self) -> str:
        """One sentence."""
        said = self._given()
        if self.or_else:
            said = f"{said[:-1]}, or what this letter gives in its place."
        if self.running_costs:
            said = f"{said[:-1]}, plus the costs of running it."
        if self.on_condition:
            return f"{said[:-1]}, {self.limited or 'on the condition that this letter states'}."
        return said

    def _given(self) -> str:
        if self.what == "outplacement":
            longest = "up to " if self.up_to else ""
            time = f" for {longest}{self.months} months" if self.months is not None else ""
            most = f", up to {show_money(self.amount)}" if self.amount is not None else ""
            return (
                "Where your employment ends as this letter describes, the Company will provide you"
                f" with outplacement services{time}{most}."
            )
        period = f" per {self.period}" if self.period else ""
        if self.amount is None and self.abroad is None:
            return f"The Company will provide you with {_SAID[self.what]}."
        amount = f"{self.abroad or show_money(self.amount or 0)}{period}"
        if self.what == "housing" or (self.what == "car" and not self.at_most):
            most = "up to " if self.at_most else ""
            return f"You will receive a {self.what} allowance of {most}{amount}."
        most = "up to " if self.at_most else "in the amount of "
        return f"The Company will pay for {_SAID[self.what]}, {most}{amount}."

    def sheet(self) -> Iterator[SheetField]:
        """car_allowance, or one of `perquisites`."""
        value: dict[str, Any] = {}
        if self.amount is not None:
            value["amount"] = self.amount / 100 if self.amount % 100 else self.amount // 100
        value |= sums_abroad.on_sheet(self.abroad)
        if self.period is not None:
            value["period"] = self.period
        if self.months is not None:
            value["months"] = self.months
        if self.what == "car" and (self.amount is not None or self.abroad is not None):
            yield SheetField("car_allowance", value, ("amount", "abroad"))
        else:
            yield SheetField("perquisites", {self.what: value or True}, ("what",))
