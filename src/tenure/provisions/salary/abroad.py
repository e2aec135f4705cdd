"""A salary that the letter states in another currency than dollars: read and shown as it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Self

from ... import sums_abroad
from ...errors import Problem
from ...facts import Facts
from ...formula import Formula, last, unknown
from ...formula.units import MONEY
from ...meaning import Figure, Level, Meaning, Note
from ...provision import Example, InFamily, Provision, SheetField, Terms
from ...terms import Person
from .drafting import PAID, PER, SHEET_PERIOD
from .meaning import Frequency, Period
from .reading import abroad_of

if TYPE_CHECKING:
    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class SalaryAbroad(Provision, kind="salary_abroad"):
    """A salary in another currency than dollars: the amount with the code of its currency, for the
    period `per`, and how often it is paid.

    It is never converted, so every figure in dollars that depends on it is unknown, and says so. A
    fact `salary_changed` with the salary in dollars (at the rate of whoever records it) settles
    those figures from its day on.

    Wording: "Your base salary will be EUR 120,000 a year, paid monthly."
    """

    amount: str  # the currency's code and the sum: "EUR 120,000.00"
    per: Period = "year"
    frequency: Frequency | None = None
    at_least: bool = False  # it may be more, and not less
    limited: Person | None = None  # to what time or office, or "after taxes", in the letter's words

    headings = ("salary", "compensation", "base pay", "remuneration")
    said: ClassVar[Mapping[str, str]] = {
        "frequency": "paid {}",
        "at_least": "at least that much",
        "limited": "{}",
    }
    in_family: ClassVar[InFamily] = InFamily(stays=("frequency",))
    provides = ("salary",)
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Executive's gross annual salary is EUR 132,000, which will be paid in 12 equal"
            " monthly installments.",
            {"amount": "EUR 132,000.00", "frequency": "monthly"},
        ),
        Example(
            "The Company shall pay Ms. Lindqvist a base salary of Two Hundred Thousand Dollars"
            " ($200,000 CAD) per year, payable semi-monthly.",
            {"amount": "CAD 200,000.00", "frequency": "semimonthly"},
        ),
        Example(
            "While on assignment in Lyon, you will be paid a salary of EUR 88,000 per year.",
            {"amount": "EUR 88,000.00", "limited": "while on assignment in Lyon"},
        ),
        Example(
            "Wages shall be paid monthly to Party B on the 8th of every month, not less than RMB"
            " 6,200.",
            {"amount": "CNY 6,200.00", "per": "month", "frequency": "monthly", "at_least": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The salary of a letter that states it in no dollars."""
        for terms, cite in abroad_of(letter):
            amount = sums_abroad.written(terms["currency"], terms["amount"])
            names = ("per", "frequency", "at_least", "limited")
            yield cls(amount=amount, **{n: terms[n] for n in names if n in terms}, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """No amount in dollars but what a fact tells."""
        yield Level("salary", lambda day: self._in_dollars(t, day), shown=False)
        yield Figure("salary_rate", self._in_dollars(t, t.day))
        text = f"{self.amount} {PER[self.per]}; it is not converted into dollars"
        yield Note("salary in another currency", text)

    def _in_dollars(self, t: Terms, day: Formula) -> Formula:
        change = t.records("salary_changed")
        words = f"the salary in dollars: the letter states it as {self.amount.split()[0]}"
        untold = unknown(MONEY, words, t.cite("amount"), fact="salary_changed", on=day)
        annual = change.field("annual", MONEY)
        found = last(change, annual, change.on <= day, untold)
        return found.named("annual salary in dollars, as a fact tells it", t.cite("amount"))

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """A sum that is not written with its currency."""
        yield from sums_abroad.faults(self.amount, "salary_abroad")

    def unsaid(self) -> Iterator[str]:
        """How often it is paid."""
        if self.frequency is None:
            yield "pay frequency"

    def words(self) -> str:
        """The clause as we would draft it."""
        least = "at least " if self.at_least else ""
        limited = f" {self.limited}" if self.limited is not None else ""
        said = f"Your base salary is {least}{self.amount} {PER[self.per]}{limited}."
        if self.frequency:
            said += f" Your salary is paid on a {PAID[self.frequency]} basis."
        return said

    def sheet(self) -> Iterator[SheetField]:
        """base_salary in its own currency, and pay_frequency."""
        if value := sums_abroad.on_sheet(self.amount):
            value["period"] = SHEET_PERIOD.get(self.per, self.per)
            yield SheetField("base_salary", value, ("amount", "per"))
        if self.frequency is not None:
            yield SheetField("pay_frequency", self.frequency, ("frequency",))
