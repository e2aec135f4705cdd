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
from ...terms import Cents, Day, Days, Months, Number
from .drafting import repaid_words, when_words, words_of
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


@dataclass(frozen=True)
class Part:
    """One of the parts in which a sum is paid."""

    amount: Cents
    when: Literal["hire", "after", "date", "pay_day"] = "hire"
    date: Day | None = None
    days: Days | None = None
    months: Months | None = None
    pay_run: int | None = None


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
    letter gives `if_employed`. A sum `on_condition`, of an event or of results, is owed when
    that has come about, which nothing here computes. Where the
    letter wants it repaid on leaving within `repaid_within` months of hire, or of the payment, or
    before the day `repaid_before`, the figure `clawback` says how much (with `repaid_prorated`, the
    part for the months not completed); where it has terms of repayment that are not read, it is
    unknown.

    Wording: "You will receive a signing bonus of $40,000 within 30 days of your start date. If you
    resign within twelve months of your start date, you will repay the signing bonus."
    """

    purpose: Literal["buyout", "signing_bonus", "payment"]
    amount: Cents | None = None
    abroad: str | None = None  # the sum in another currency: "EUR 9,000.00"
    when: Literal["hire", "after", "date", "pay_day", "not_said"] = "not_said"
    date: Day | None = None
    days: Days | None = None
    months: Months | None = None
    pay_run: int | None = None  # on the pay day of this number after hire
    parts: tuple[Part, ...] = ()
    parts_unread: bool = False  # the letter pays it in parts, which are not read
    form: Literal["cash", "lump sum"] | None = None
    on_condition: bool = False
    if_employed: bool = False  # whoever is paid has to be employed then
    repaid_within: Months | None = None
    repaid_from_payment: bool = False  # those months run from the payment, not from hire
    repaid_before: Day | None = None
    repaid_steps: tuple[Repaid, ...] = ()  # each follows the one before it
    repaid_part: Cents | None = None  # no more than this is given back
    repaid_net: bool = False  # of taxes
    repaid_unread: bool = False  # the letter has terms of repayment, which are not read
    repaid_prorated: bool = False
    repaid_on_resignation: bool = False
    repaid_not_for_reason: bool = False  # a resignation for good reason calls for nothing
    repaid_in_days: Days | None = None  # of the last day
    repaid_for_cause: bool = False

    promise = True
    headings = ("bonus", "sign-on", "signing", "retention", "payment")
    said: ClassVar[Mapping[str, str]] = {
        "date": "paid on {}",
        "repaid_within": "repaid on leaving within {}",
        "repaid_from_payment": "counted from the payment",
        "repaid_before": "repaid on leaving before {}",
        "repaid_part": "{} of it is repaid",
        "parts_unread": "in parts that are not read",
        "if_employed": "to be employed then",
        "repaid_not_for_reason": "not on leaving for good reason",
        "repaid_in_days": "within {} of the last day",
        "repaid_unread": "to be repaid on terms that are not read",
        "pay_run": "on pay day {} after hire",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("purpose",), several=True)
    doubts = (HIRING, PAYEE)
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will be paid a signing bonus of $45,000. If you resign or are terminated with"
            " cause prior to 18 months, this bonus must be returned to us.",
            {
                "purpose": "signing_bonus",
                "amount": "$45,000.00",
                "repaid_within": 18,
                "repaid_on_resignation": True,
                "repaid_for_cause": True,
            },
        ),
        Example(
            "You will be paid a signing bonus of $65,000. It is agreed, however, that the bonus"
            " will be held until such time as the Company has closed its next financing.",
            {"purpose": "signing_bonus", "amount": "$65,000.00", "on_condition": True},
        ),
        Example(
            "We will make a payment in the amount of $7,125.50 as compensation for two weeks of"
            " accrued vacation.",
            {"purpose": "payment", "amount": "$7,125.50"},
        ),
        Example(
            "In the event that the refinery is sold, Executive shall receive a lump-sum payment of"
            " $210,000.",
            {
                "purpose": "payment",
                "amount": "$210,000.00",
                "form": "lump sum",
                "on_condition": True,
            },
        ),
        Example(
            "As compensation for the plan that ends, Employer will pay Executive a single cash lump"
            " sum payment on June 15, 2009 of $33,250.",
            {
                "purpose": "payment",
                "amount": "$33,250.00",
                "form": "lump sum",
                "when": "date",
                "date": "2009-06-15",
            },
        ),
        Example(
            "In addition, you will receive a bonus of $12,000 related to your work on the plant.",
            {"purpose": "payment", "amount": "$12,000.00"},
        ),
        Example(
            "You will receive a sign-on bonus of $40,000 within 30 days of your start date.",
            {
                "purpose": "signing_bonus",
                "amount": "$40,000.00",
                "when": "after",
                "days": 30,
            },
        ),
        Example(
            "The Company will buy out your unvested award from your present employer in"
            " cash upon your"
            " date of hire: $88,000.",
            {
                "purpose": "buyout",
                "amount": "$88,000.00",
                "when": "hire",
                "form": "cash",
            },
        ),
        Example(
            "On your first day of employment you will be paid a signing bonus of $25,000. If you"
            " voluntarily resign within twelve months of your start date, or are"
            " terminated for Cause,"
            " you will repay a prorated part of the signing bonus.",
            {
                "purpose": "signing_bonus",
                "amount": "$25,000.00",
                "when": "hire",
                "repaid_within": 12,
                "repaid_prorated": True,
                "repaid_on_resignation": True,
                "repaid_for_cause": True,
            },
        ),
        Example(
            "The Executive shall be entitled to receive a retention bonus in the amount of"
            " $50,500.",
            {"purpose": "payment", "amount": "$50,500.00"},
        ),
        Example(
            "You will receive a $20,000 signing bonus, which you will repay if you resign within"
            " twelve months of your start date.",
            {
                "purpose": "signing_bonus",
                "amount": "$20,000.00",
                "repaid_within": 12,
                "repaid_on_resignation": True,
            },
        ),
        Example(
            "To make up for the bonus that you will lose, we will pay you $42,000 on May 15, 2011.",
            {
                "purpose": "payment",
                "amount": "$42,000.00",
                "when": "date",
                "date": "2011-05-15",
            },
        ),
        Example(
            "In consideration of the restrictive covenants above, the Company shall pay you the sum"
            " of $125,000.",
            {"purpose": "payment", "amount": "$125,000.00"},
        ),
        Example(
            "You will receive an up-front bonus of $18,000.",
            {"purpose": "signing_bonus", "amount": "$18,000.00"},
        ),
        Example(
            "Sign-On Bonus: $64,000, one-half with your first paycheck and one-half on the first"
            " anniversary of your start date. If you resign within twelve months of your start"
            " date, you will return the first installment.",
            {
                "purpose": "signing_bonus",
                "amount": "$64,000.00",
                "parts": [
                    {"amount": "$32,000.00", "when": "pay_day", "pay_run": 1},
                    {"amount": "$32,000.00", "when": "after", "months": 12},
                ],
                "repaid_within": 12,
                "repaid_on_resignation": True,
                "repaid_part": "$32,000.00",
            },
        ),
        Example(
            "Hiring bonus: $30,000, paid within 20 days of hire. 100% is repayable if you resign"
            " within 12 months of your start date; 50% is repayable if you resign in months 13 to"
            " 18.",
            {
                "purpose": "signing_bonus",
                "amount": "$30,000.00",
                "when": "after",
                "days": 20,
                "repaid_on_resignation": True,
                "repaid_steps": [
                    {"share": 100, "within": 12},
                    {"share": 50, "within": 18},
                ],
            },
        ),
        Example(
            "You will receive a sign-on bonus of $45,000 with your second paycheck. You must repay"
            " it, net of taxes, if you voluntarily leave or are discharged for Cause before May 2,"
            " 2007.",
            {
                "purpose": "signing_bonus",
                "amount": "$45,000.00",
                "when": "pay_day",
                "pay_run": 2,
                "repaid_on_resignation": True,
                "repaid_for_cause": True,
                "repaid_before": "2007-05-02",
                "repaid_net": True,
            },
        ),
        Example(
            "You will receive a hiring bonus of $26,000. If your employment ends for any reason"
            " other than death within two years, you must repay it.",
            {"purpose": "signing_bonus", "amount": "$26,000.00", "repaid_unread": True},
        ),
        Example(
            "The Company will pay you $22,000 within 10 days of your start date.",
            {"purpose": "payment", "amount": "$22,000.00", "when": "after", "days": 10},
        ),
        Example(
            "You will receive a sign-on bonus of $36,000, half within 20 days of your start date"
            " and half on March 1, 2011 if you are then employed by us. If you resign without Good"
            " Reason within one year of your start date, you will repay it within 45 days of your"
            " last day.",
            {
                "purpose": "signing_bonus",
                "amount": "$36,000.00",
                "parts": [
                    {"amount": "$18,000.00", "when": "after", "days": 20},
                    {"amount": "$18,000.00", "when": "date", "date": "2011-03-01"},
                ],
                "if_employed": True,
                "repaid_within": 12,
                "repaid_on_resignation": True,
                "repaid_not_for_reason": True,
                "repaid_in_days": 45,
            },
        ),
        Example(
            "You will receive a signing bonus of $22,000 on your start date, which you will repay"
            " if you resign within eighteen months of its payment.",
            {
                "purpose": "signing_bonus",
                "amount": "$22,000.00",
                "when": "hire",
                "repaid_within": 18,
                "repaid_from_payment": True,
                "repaid_on_resignation": True,
            },
        ),
        Example(
            "You will receive a signing bonus of \u20ac9,500 on your start date.",
            {"purpose": "signing_bonus", "abroad": "EUR 9,500.00", "when": "hire"},
        ),
        Example(
            "You will be paid a one-time bonus of $27,000 within ten days after the offering"
            " closes.",
            {
                "purpose": "payment",
                "amount": "$27,000.00",
                "on_condition": True,
            },
        ),
        Example(
            "Executive is entitled to a signing bonus of $12,000 in two installments.",
            {"purpose": "signing_bonus", "amount": "$12,000.00", "parts_unread": True},
        ),
        Example(
            "You will be paid a one-time bonus of $15,000 on March 1, 2022.",
            {
                "purpose": "payment",
                "amount": "$15,000.00",
                "when": "date",
                "date": "2022-03-01",
            },
        ),
    )

    def __post_init__(self) -> None:
        if (self.amount is None) == (self.abroad is None):
            raise ValueError("a payment is an `amount`, or `abroad` in another currency: write one")

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
