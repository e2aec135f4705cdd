"""A payment made once: a signing bonus, the buy-out of a former employer's promise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ... import sums_abroad
from ...errors import Problem
from ...facts import Facts
from ...meaning import Meaning
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Days, Months, Number, Person
from .drafting import repaid_words, when_words, words_of
from .examples import EXAMPLES
from .meaning import meaning_of
from .reading import PURPOSES, readings_of

if TYPE_CHECKING:
    from ...text import Letter

HIRING = Doubt(
    "hiring",
    "Which day is the date of hiring?",
    ("first_day_of_work", "effective_date", "letter_date"),
    "the letter speaks of hire, of employment and of the first day as of one and the same day",
    lambda p: p.when == "hire" or any(part.when == "hire" for part in p.parts),
)
PAYEE = Doubt(
    "payee",
    "A former employer's promise is bought out: who is paid?",
    ("the_executive", "the_former_employer"),
    "it is the executive to whom the former employer's promise is worth something",
    lambda p: p.purpose == "buyout",
)
PRORATED_BY = Doubt(
    "prorated_by",
    "A prorated part is given back: is that by the months not completed, or by the days?",
    ("months_not_completed", "full_months_remaining", "days"),
    "the time in which it is given back is stated in months; one that is not over is not worked",
    lambda p: p.repaid_prorated and p.repaid_by is None and p.in_months,
)


@dataclass(frozen=True)
class Part:
    """One of the parts in which a sum is paid."""

    amount: Cents
    when: Literal["hire", "after", "date", "pay_day"] = "hire"
    date: Day | None = None
    days: Days | None = None
    months: Months | None = None
    pay_run: int | None = None
    repaid_within: Months | None = None  # where the parts have times of their own for that


@dataclass(frozen=True)
class Repaid:
    """The share, in whole percent, that is given back on leaving within some months."""

    share: Number
    within: Months


@dataclass(frozen=True, kw_only=True)
class OneTimePayment(Provision, kind="one_time_payment"):
    """A sum of money that the company pays the executive once, for a `purpose`: an `amount` of
    dollars, or `abroad`, in another currency, which is never converted.

    It is due at hire, a number of `days` or `months` after hire, on a `date`, or on the pay day of
    that number (`pay_run`); or in `parts`, each at its own time. What is due after months or on a
    date is owed to an executive who is then still employed, and so is what the
    letter gives `if_employed`; who has to be `employed_through` a day, or `employed_for` so many
    months from hire, has earned it then. A sum `on_condition`, of an event or of results, is owed
    when that has come about, which nothing here computes. Where the
    letter wants it repaid on leaving within `repaid_within` months of hire, or of the payment, or
    before the day `repaid_before`, the figure `clawback` says how much (with `repaid_prorated`, the
    part for the time not worked, counted as `repaid_by` says); each of the `parts` may have months
    of its own for that; where it has terms of repayment that are not read, it is unknown.

    Wording: "You will receive a signing bonus of $40,000 within 30 days of your start date. If you
    resign within twelve months of your start date, you will repay the signing bonus."
    """

    purpose: Literal["buyout", "signing_bonus", "retention_bonus", "transaction_bonus", "payment"]
    amount: Cents | None = None
    abroad: str | None = None  # the sum in another currency: "EUR 9,000.00"
    when: Literal["hire", "after", "date", "pay_day", "not_said"] = "not_said"
    date: Day | None = None
    days: Days | None = None
    months: Months | None = None
    pay_run: int | None = None  # on the pay day of this number after hire
    paid: Person | None = None  # when, in the letter's words, where they name no day
    parts: tuple[Part, ...] = ()
    parts_unread: bool = False  # the letter pays it in parts, which are not read
    ended_unread: bool = False  # it pays something of an unpaid part on leaving, which is not read
    form: Literal["cash", "lump sum"] | None = None
    on_condition: bool = False
    if_employed: bool = False  # whoever is paid has to be employed then
    employed_through: Day | None = None  # and through this day
    employed_for: Months | None = None  # and for so many months from hire
    repaid_within: Months | None = None
    repaid_from_payment: bool = False  # those months run from the payment, not from hire
    repaid_before: Day | None = None
    repaid_steps: tuple[Repaid, ...] = ()  # each follows the one before it
    repaid_part: Cents | None = None  # no more than this is given back
    repaid_net: bool = False  # of taxes
    repaid_unread: bool = False  # the letter has terms of repayment, which are not read
    repaid_prorated: bool = False
    repaid_by: Literal["months not completed", "full months remaining", "days"] | None = None
    repaid_on_resignation: bool = False
    repaid_not_for_reason: bool = False  # a resignation for good reason calls for nothing
    repaid_in_days: Days | None = None  # of the last day
    repaid_for_cause: bool = False

    promise = True
    headings = ("bonus", "sign-on", "signing", "retention", "payment")
    said: ClassVar[Mapping[str, str]] = {
        "date": "paid on {}",
        "paid": "paid {}",
        "repaid_within": "repaid on leaving within {}",
        "repaid_from_payment": "counted from the payment",
        "repaid_before": "repaid on leaving before {}",
        "repaid_by": "by the {}",
        "repaid_part": "{} of it is repaid",
        "parts_unread": "in parts that are not read",
        "ended_unread": "on leaving, a part that is not paid on terms that are not read",
        "if_employed": "to be employed then",
        "employed_through": "to be employed through {}",
        "employed_for": "to be employed for {}",
        "repaid_not_for_reason": "not on leaving for good reason",
        "repaid_in_days": "within {} of the last day",
        "repaid_unread": "to be repaid on terms that are not read",
        "pay_run": "on pay day {} after hire",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("purpose",), several=True)
    doubts = (HIRING, PAYEE, PRORATED_BY)
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        if (self.amount is None) == (self.abroad is None):
            raise ValueError("a payment is an `amount`, or `abroad` in another currency: write one")

    @property
    def in_months(self) -> bool:
        """Whether it, or a part of it, is given back on leaving within some months."""
        return self.repaid_within is not None or self.in_parts

    @property
    def in_parts(self) -> bool:
        """Whether its parts have months of their own for that."""
        return any(part.repaid_within is not None for part in self.parts)

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The one-time payments of a letter."""
        for terms, cite in readings_of(letter):
            parts = tuple(Part(**part) for part in terms.pop("parts", ()))
            steps = tuple(Repaid(*step) for step in terms.pop("repaid_steps", ()))
            yield cls(**terms, parts=parts, repaid_steps=steps, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The payment, and what of it is to be repaid."""
        yield from meaning_of(self, t)

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """A sum that is not written with its currency."""
        yield from sums_abroad.faults(self.abroad, "one_time_payment")

    def words(self) -> str:
        """The clause as we would draft it."""
        return words_of(self)

    def sheet(self) -> Iterator[SheetField]:
        """one_time_payments."""
        value: dict[str, Any] = {"kind": PURPOSES[self.purpose]}
        if self.amount is not None:
            value["amount"] = self.amount / 100 if self.amount % 100 else self.amount // 100
        value |= sums_abroad.on_sheet(self.abroad)
        when = when_words(self).strip()
        if when:
            value["when"] = when
        if self.form:
            value["form"] = self.form
        if back := repaid_words(self).strip():
            value["clawback"] = back
        yield SheetField("one_time_payments", value, ("amount", "abroad", "when", "form"))
