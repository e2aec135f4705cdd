"""A bonus: what it is measured by, its target and most, and the amount once it is determined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...calendar import MonthEnd
from ...facts.values import write
from ...formula import Formula, add_months, const, larger, smaller, unknown
from ...formula.units import DATE, MONEY
from ...meaning import Entry, Level, Meaning, Note
from ...provision import Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Months, Percent, Person
from .examples import EXAMPLES
from .target import target_on
from .when_paid import due_of, earned_of, sure_days

if TYPE_CHECKING:
    from ...text import Letter

UNTOLD = "none determined yet"
WHOLE = 1_000_000  # millionths in one percent
COUNTED = (
    "only what the facts `bonus_determined` say is counted; of a year without one it is not known"
    " whether a bonus is owed"
)


@dataclass(frozen=True, kw_only=True)
class Bonus(Provision, kind="bonus"):
    """A bonus that recurs or is measured by results: in percent of `basis`, or an `amount`.

    `target` is what is paid for the results aimed at, `most` what is paid at best (`most_amount`
    in dollars), `least` what is paid for the lowest results that earn one. An `amount` that is not
    `guaranteed` is only aimed at; of one that is, the letter may say `at_least`.

    A guaranteed amount for the first year is owed when `first` months of employment are over, one
    for a year that the letter names when that is over, on the day `through`; either to who is then
    still employed (on the day of payment, where it is for who is `employed_when_paid`). Every other
    bonus is an amount only once it is determined: the facts `bonus_determined` then say how much,
    and a guaranteed amount is the least of it, `most_amount` the most; one that is determined after
    the employment ended is owed to nobody who has to be `employed_when_paid`, and whether one is
    that was determined before and due after it is not known. Bonuses paid once, on joining say, are
    one-time payments. A `discretionary` bonus is promised to nobody.

    A promise that pays the target bonus asks for the level `target_bonus`: the target's part of the
    salary of the day, or the amount that is aimed at.

    Wording: "You will be eligible for an annual bonus with a target of 40% of your base salary,
    up to a maximum of 80% of your base salary."
    """

    what: Literal["annual", "quarterly", "discretionary", "first year", "one year"] = "annual"
    target: Percent | None = None
    most: Percent | None = None
    least: Percent | None = None
    amount: Cents | None = None
    aimed: bool = False  # the amount is called a target
    most_amount: Cents | None = None
    to_be_set: bool = False  # the letter gives no number for it
    share_of: Person | None = None  # or a part of what the Company earns, in its words
    guaranteed: bool = False
    at_least: bool = False  # and it may be more
    basis: Person | None = None
    first: Months | None = None
    through: Day | None = None
    former: Percent | None = None  # the target that this one takes the place of
    blended: bool = False  # the year of that change is figured at each for its time
    from_year: int | None = None  # the first year that it is for
    for_year: int | None = None  # it is stated for one year
    partly_sure: bool = False  # a part of it is guaranteed
    prorated: bool = False  # the first year's is for the part worked
    pay_day: Day | None = None  # the last day of payment
    employed_when_paid: bool = False
    employed: Person | None = None  # until when, in the letter's words
    paid: Person | None = None  # when, in its words
    discretionary: bool = False  # whether any is paid is for the Company to say

    provides = ("target_bonus",)
    promise = True
    implies = r"goals?|objectives|performance|attain|achiev|criteria"  # a bonus has some
    headings = ("bonus", "incentive")
    said: ClassVar[Mapping[str, str]] = {
        "target": "target {} of salary",
        "most": "at most {} of salary",
        "least": "at the least {} of salary",
        "at_least": "at least that much",
        "most_amount": "at most {}",
        "through": "for the year that ends on {}",
        "former": "formerly {} of salary",
        "from_year": "from the year {} on",
        "to_be_set": "in an amount to be determined",
        "share_of": "{}",
        "for_year": "stated for {}",
        "partly_sure": "guaranteed in part",
        "pay_day": "paid by {}",
        "employed_when_paid": "to be employed on the day of payment",
        "aimed": "the amount is a target",
        "employed": "to be employed {}",
        "paid": "paid {}",
        "discretionary": "at the Company's discretion",
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
        yield Level("target_bonus", lambda day: target_on(self, t, day), shown=False)
        if self.amount is not None and (over := self._over(t)) is not None:
            name = "first" if self.first is not None else "through"
            name = name if getattr(self, name) is not None else "for_year"
            earned, due = sure_days(self, t, over, t.cite(name))
            amount = t.amount
            if self.prorated:
                words = "the part of it for the time that is worked, which is not computed here"
                untold = unknown(MONEY, words, t.cite("prorated"))
                amount = smaller(larger(untold, const(0, MONEY)), amount)
            yield Entry("bonus", earned=earned, due=due, amount=amount)
        elif self.what in ("annual", "quarterly", "discretionary"):
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
            due = due_of(self, t, decision.on)
            earned = earned_of(self, t, decision.on, due)
            yield Entry(
                "bonus", earned=earned, due=due, amount=amount, each=decision, untold=UNTOLD
            )
            yield Note("bonus so far", COUNTED)
        yield from self._notes()

    def _notes(self) -> Iterator[Meaning]:
        if self.at_least and self.what in ("first year", "one year"):
            yield Note("amount of the bonus", "it is the least: what is paid above it is not known")
        if self.prorated:
            yield Note("bonus of the first year", "it is for the part of that year that is worked")
        if self.for_year is not None:
            yield Note(
                "year of the bonus", f"stated for {self.for_year}; of others nothing is said"
            )
        if self.discretionary:
            yield Note("bonus at discretion", "whether any is paid is for the Company to say")
        if self.employed is not None:
            yield Note("condition of the bonus", f"to be employed {self.employed}")
        if self.paid is not None:
            yield Note("payment of the bonus", f"it is paid {self.paid}")
        if self.from_year is not None:
            yield Note("first year of the bonus", f"none is for a year before {self.from_year}")
        if self.former is not None:
            before = "counts for the time before the change" if self.blended else "was the former"
            yield Note("change of the target", f"{write('percent', self.former)} {before}")

    def _over(self, t: Terms) -> Formula | None:
        """The day on which the time of a guaranteed amount is over, if it is for one time."""
        if not self.guaranteed and self.what != "one year":
            return None
        if self.first is not None:
            return add_months(t.finding("hired"), t.first, const(MonthEnd.LAST_DAY))
        if self.through is None and self.what == "one year":
            words = "end of that fiscal year, which the letter does not give"
            return unknown(DATE, words, t.cite("for_year"))
        return t.through if self.through is not None else None

    def words(self) -> str:
        """The clause as we would draft it."""
        from .wording import drafted

        return drafted(self)

    def sheet(self) -> Iterator[SheetField]:
        """bonus."""
        value: dict[str, Any] = {"kind": self.what}
        shares = (("target", self.target), ("max", self.most), ("min", self.least))
        for name, share in ((f"{name}_percent", share) for name, share in shares):
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
        fields = ("target", "most", "least", "amount", "most_amount", "guaranteed")
        yield SheetField("bonus", value, fields)
