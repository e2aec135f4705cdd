"""A bonus: what it is measured by, its target and most, and the amount once it is determined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...calendar import MonthEnd, date
from ...facts.values import write
from ...formula import Formula, add_months, const, larger, on_day, smaller
from ...formula.units import MONEY
from ...meaning import Entry, Meaning
from ...provision import Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Months, Percent, Person, show_money
from .examples import EXAMPLES

if TYPE_CHECKING:
    from ...text import Letter

WHOLE = 1_000_000  # millionths in one percent


@dataclass(frozen=True, kw_only=True)
class Bonus(Provision, kind="bonus"):
    """A bonus that recurs or is measured by results: in percent of `basis`, or an `amount`.

    `target` is what is paid for the results aimed at, `most` what is paid at best (`most_amount`
    in dollars). An `amount` that is not `guaranteed` is only aimed at.

    A guaranteed amount for the first year is owed when `first` months of employment are over, one
    for a year that the letter names when that is over, on the day `through`; either to who is then
    still employed. Every other bonus is an amount only once it is determined: the facts
    `bonus_determined` then say how much, and a guaranteed amount is the least of it, `most_amount`
    the most. Bonuses paid once, on joining say, are one-time payments.

    Wording: "You will be eligible for an annual bonus with a target of 40% of your base salary,
    up to a maximum of 80% of your base salary."
    """

    what: Literal["annual", "first year", "one year"] = "annual"
    target: Percent | None = None
    most: Percent | None = None
    amount: Cents | None = None
    most_amount: Cents | None = None
    guaranteed: bool = False
    basis: Person | None = None
    first: Months | None = None
    through: Day | None = None

    headings = ("bonus", "incentive")
    said: ClassVar[Mapping[str, str]] = {
        "target": "target {} of salary",
        "most": "at most {} of salary",
        "most_amount": "at most {}",
        "through": "for the year that ends on {}",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("what",))
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The bonuses of a letter."""
        from .reading import bonuses_of

        for terms, cite in bonuses_of(letter):
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is owed where it can be computed: a guaranteed amount, or what was determined."""
        if self.amount is not None and (over := self._over(t)) is not None:
            stayed = over <= t.finding("ended")
            cited = t.cite("first" if self.first is not None else "through")
            day = on_day(stayed, over).named("that time is over while employed", cited)
            yield Entry("bonus", earned=day, due=day, amount=t.amount)
        elif self.what == "annual":
            decision = t.records("bonus_determined")
            amount = decision.field("amount", MONEY)
            if self.amount is not None and self.guaranteed:
                amount = larger(amount, t.amount).named(
                    "no less than guaranteed", t.cite("guaranteed")
                )
            if self.most_amount is not None:
                amount = smaller(amount, t.most_amount).named(
                    "no more than the letter allows", t.cite("most_amount")
                )
            amount = amount.named("bonus as determined", t.cite())
            yield Entry("bonus", earned=decision.on, due=decision.on, amount=amount, each=decision)

    def _over(self, t: Terms) -> Formula | None:
        """The day on which the time of a guaranteed amount is over, if it is for one time."""
        if not self.guaranteed:
            return None
        if self.first is not None:
            return add_months(t.finding("hired"), t.first, const(MonthEnd.LAST_DAY))
        return t.through if self.through is not None else None

    def words(self) -> str:
        """The clause as we would draft it."""
        basis = self.basis or "base salary"
        if self.first is not None and self.amount is not None:
            months = f"first {self.first} months of employment"
            return (
                f"For your {months} you will receive a guaranteed bonus of"
                f" {show_money(self.amount)}."
            )
        if self.through is not None and self.amount is not None:
            year = date(self.through).year
            return f"You will receive a guaranteed bonus of {show_money(self.amount)} for {year}."
        if self.target is not None:
            text = (
                f"You will be eligible for an annual bonus with a target of"
                f" {write('percent', self.target)}"
            )
            text += f" of your {basis}" if self.basis else ""
        elif self.most is not None:
            text = "You will be eligible for an annual bonus"
        else:
            sure = (
                "You will receive a guaranteed"
                if self.guaranteed
                else "You will be eligible for an"
            )
            if self.amount is None:
                return f"{sure} annual bonus of up to {show_money(self.most_amount or 0)}."
            most = f", up to {show_money(self.most_amount)}" if self.most_amount else ""
            return f"{sure} annual bonus of {show_money(self.amount)}{most}."
        most = write("percent", self.most) if self.most is not None else ""
        return f"{text}, up to a maximum of {most} of your {basis}." if most else f"{text}."

    def sheet(self) -> Iterator[SheetField]:
        """bonus."""
        value: dict[str, Any] = {"kind": self.what}
        for name, share in (("target_percent", self.target), ("max_percent", self.most)):
            if share is not None:
                value[name] = share / WHOLE if share % WHOLE else share // WHOLE
        if self.amount is not None:
            value["amount"] = self.amount / 100 if self.amount % 100 else self.amount // 100
        if self.most_amount is not None:
            most = self.most_amount
            value["max_amount"] = most / 100 if most % 100 else most // 100
        value["guaranteed"] = self.guaranteed
        if self.basis:
            value["basis"] = self.basis
        yield SheetField("bonus", value, ("target", "most", "amount", "most_amount", "guaranteed"))
