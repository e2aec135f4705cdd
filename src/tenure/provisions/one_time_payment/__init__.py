"""A payment made once: a signing bonus, the buy-out of a former employer's promise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...calendar import MonthEnd, date
from ...formula import (
    YES,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    on_day,
    recast,
    smaller,
    unknown,
)
from ...formula.units import CODE, DATE, DAYS, MONEY, NUMBER
from ...meaning import Entry, Figure, Meaning
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Days, Months, show_money
from ...triggers import effective_date, letter_date
from .reading import PURPOSES, readings_of

if TYPE_CHECKING:
    from ...text import Letter

NONE = const(0, MONEY)

HIRING = Doubt(
    "hiring",
    "Which day is the date of hiring?",
    ("first_day_of_work", "effective_date", "letter_date"),
    "the letter speaks of hire, of employment and of the first day as of one and the same day",
    lambda p: p.when == "hire",
)
PAYEE = Doubt(
    "payee",
    "A former employer's promise is bought out: who is paid?",
    ("the_executive", "the_former_employer"),
    "it is the executive to whom the former employer's promise is worth something",
    lambda p: p.purpose == "buyout",
)
TO = {1: "the executive", 2: "the former employer"}


@dataclass(frozen=True, kw_only=True)
class OneTimePayment(Provision, kind="one_time_payment"):
    """A sum of money (dollars) that the company pays the executive once, for a `purpose`.

    It is due at hire, a number of `days` or `months` after hire, or on a `date`. What is due after
    months or on a date is owed to an executive who is then still employed. A sum `on_condition`, of
    an event or of results, is owed when that has come about, which nothing here computes. Where the
    letter wants it repaid on leaving within `repaid_within` months of hire, the figure `clawback`
    says how much (with `repaid_prorated`, the part for the months not completed); else the clawback
    is nothing.

    Wording: "You will receive a signing bonus of $40,000 within 30 days of your start date. If you
    resign within twelve months of your start date, you will repay the signing bonus."
    """

    purpose: Literal["buyout", "signing_bonus", "payment"]
    amount: Cents
    when: Literal["hire", "after", "date", "not_said"] = "not_said"
    date: Day | None = None
    days: Days | None = None
    months: Months | None = None
    form: Literal["cash", "lump sum"] | None = None
    on_condition: bool = False
    repaid_within: Months | None = None
    repaid_prorated: bool = False
    repaid_on_resignation: bool = False
    repaid_for_cause: bool = False

    headings = ("bonus", "sign-on", "signing", "retention", "payment")
    said: ClassVar[Mapping[str, str]] = {
        "date": "paid on {}",
        "repaid_within": "repaid on leaving within {}",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("purpose",), several=True)
    doubts = (HIRING, PAYEE)
    examples: ClassVar[tuple[Example, ...]] = (
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
            {"purpose": "signing_bonus", "amount": "$40,000.00", "when": "after", "days": 30},
        ),
        Example(
            "The Company will buy out your unvested award from your present employer in"
            " cash upon your"
            " date of hire: $88,000.",
            {"purpose": "buyout", "amount": "$88,000.00", "when": "hire", "form": "cash"},
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
            {"purpose": "payment", "amount": "$42,000.00", "when": "date", "date": "2011-05-15"},
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
            "You will be paid a one-time bonus of $15,000 on March 1, 2022.",
            {"purpose": "payment", "amount": "$15,000.00", "when": "date", "date": "2022-03-01"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The one-time payments of a letter."""
        for terms, cite in readings_of(letter):
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The payment, and what of it is to be repaid."""
        cite = t.cite("when")
        hired = t.finding("hired").named("first day of employment", cite)
        due, earned = self._due(t, hired), hired
        if self.when == "date" or self.months is not None:
            earned = on_day(due <= t.finding("ended"), due)
            due = earned = earned.named("that day, if still employed", cite)
        elif self.when == "hire":
            earned = due
        elif self.on_condition:
            earned = unknown(
                DATE, "day on which the condition of the payment is met", t.cite("on_condition")
            )
        amount = t.amended("amount", earned)
        yield Entry(self.purpose, earned=earned, due=due, amount=amount)
        if self.purpose == "buyout":
            own, former = (const(n, CODE) for n in TO)
            payee = t.choose("payee", the_executive=own, the_former_employer=former)
            yield Figure("payee", payee.named("who is paid", t.cite("purpose")), TO)
        yield Figure("clawback", self._clawback(t, hired, amount))

    def _due(self, t: Terms, hired: Formula) -> Formula:
        if self.when == "hire":
            return t.choose(
                "hiring",
                first_day_of_work=hired,
                effective_date=smaller(effective_date(t), hired),
                letter_date=smaller(letter_date(t), hired),
            )
        if self.when == "date" and self.date is not None:
            return t.date  # type: ignore[no-any-return]
        if self.days is not None:
            return apply("shift", hired, t.days).named("days after hire", t.cite("days"))
        if self.months is not None:
            return add_months(hired, t.months, const(MonthEnd.LAST_DAY)).named(
                "months after hire", t.cite("months")
            )
        return unknown(DATE, "day of payment: the letter does not say", t.cite())

    def _clawback(self, t: Terms, hired: Formula, paid: Formula) -> Formula:
        left_by = [t.finding("resigned")] if self.repaid_on_resignation else []
        left_by += [t.finding("for_cause")] if self.repaid_for_cause else []
        if not left_by:
            none = paid * const(0)
            return none.named("none of it: the letter provides for no repayment", t.cite())
        cite = t.cite("repaid_within" if self.repaid_within is not None else None)
        left = smaller(*left_by).named("day of leaving in a way that calls for repayment", cite)
        inside, owed = YES, paid
        if self.repaid_within is not None:
            rule = const(MonthEnd.LAST_DAY)
            inside = left < add_months(hired, t.repaid_within, rule)
            inside = inside.named("whether that is within the months of repayment", cite)
            if self.repaid_prorated:
                after = apply("shift", left, const(1, DAYS))
                within = recast(t.repaid_within, NUMBER)
                open_ = larger(
                    within - recast(months_between(hired, after, rule), NUMBER), const(0)
                )
                owed = apply("half_up", paid * open_, larger(within, const(1)))
                owed = owed.named("the part for months not completed", t.cite("repaid_prorated"))
        return either(by(left, t.day) & inside, owed, NONE)

    def words(self) -> str:
        """The clause as we would draft it."""
        name = {"buyout": "payment", "signing_bonus": "signing bonus", "payment": "one-time bonus"}
        form = f" in {'a lump sum' if self.form == 'lump sum' else 'cash'}" if self.form else ""
        text = (
            f"You will be paid a {name[self.purpose]} of"
            f" {show_money(self.amount)}{form}{self._when_words()}"
        )
        if self.on_condition:
            text = f"If the Board finds that the goals are met, you will be paid{text[16:]}"
        if self.purpose == "buyout":
            text = (
                f"The Company will buy out the severance of your former employer{form}"
                f"{self._when_words()}: {show_money(self.amount)}"
            )
        return f"{text}.{self._repaid_words()}"

    def _when_words(self) -> str:
        if self.when == "hire":
            return " upon your date of hire"
        if self.date is not None:
            day = date(self.date)
            return f" on {day:%B} {day.day}, {day.year}"
        if self.days is not None:
            return f" within {self.days} days of your start date"
        return f" {self.months} months after your start date" if self.months is not None else ""

    def _repaid_words(self) -> str:
        ways = ["resign"] if self.repaid_on_resignation else []
        ways += ["are terminated for Cause"] if self.repaid_for_cause else []
        if not ways:
            return ""
        time = (
            f" within {self.repaid_within} months of your start date" if self.repaid_within else ""
        )
        part = "a prorated part of the payment" if self.repaid_prorated else "the payment"
        return f" If you {' or '.join(ways)}{time}, you will repay {part}."

    def sheet(self) -> Iterator[SheetField]:
        """one_time_payments."""
        value: dict[str, Any] = {"kind": PURPOSES[self.purpose]}
        value["amount"] = self.amount / 100 if self.amount % 100 else self.amount // 100
        when = self._when_words().strip()
        if when:
            value["when"] = when
        if self.form:
            value["form"] = self.form
        if self.repaid_on_resignation or self.repaid_for_cause:
            value["clawback"] = self._repaid_words().strip()
        yield SheetField("one_time_payments", value, ("amount", "when", "form"))
