"""A loan of the Company to the executive: principal, interest, forgiveness, when it falls due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ...facts.values import code, write
from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    next_,
    recast,
    smaller,
    total,
    unknown,
)
from ...formula.units import CODE, DATE, MONEY, NUMBER
from ...meaning import Duty, Figure, Meaning
from ...provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ...terms import Cents, Days, Months, Percent, show_money
from .reading import Rate, of_a_loan, promise_of, said_of

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

NONE = const(0, MONEY)
MOST = const(10**10, MONEY)


@dataclass(frozen=True, kw_only=True)
class Loan(Provision, kind="loan"):
    """A loan that the Company promises to make: the `principal` (dollars), the `rate` of interest
    (stated with its `interest` a year, `none`, the applicable `federal` rate, or not said), the
    months over which it is forgiven (`forgiven_months`: in equal parts for each month, for each
    year, `forgiven_yearly`, or at their end, `forgiven_at_once`), and when it falls due:
    `due_months` after it was made, on leaving, or so many days after leaving; `due_sooner` where
    another event that the letter names, the sale of a home say, makes it due. `up_to`: the
    principal is the most that is lent.

    The figure `loan_outstanding` is what was lent (facts `paid`, `what: loan`) less what is
    forgiven, which goes on while employed; interest and what the executive has paid back are not
    in it. What falls due first counts: its term, or leaving.

    Reads `paid` and the days of employment.

    > The Company will make you a loan of $60,000 without interest, forgiven over 36 months. If you
    > leave the Company, the loan becomes payable.
    """

    principal: Cents
    rate: Rate = "not said"
    interest: Percent | None = None
    up_to: bool = False  # the principal is the most that is lent
    forgiven_months: Months | None = None
    forgiven_at_once: bool = False
    forgiven_yearly: bool = False  # a part for each whole year, not for each month
    due_months: Months | None = None
    due_on_leaving: bool = False
    due_after_leaving: Days | None = None
    due_unread: bool = False  # the time after leaving is stated, and not in days
    due_sooner: bool = False  # on another event too, as the letter says

    promise = True
    headings = ("loan", "advance")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "lent_in_full",
            "Is what is outstanding counted from what was lent, or from what was promised?",
            ("as_lent", "as_promised"),
            "a promise to lend is no debt until the money is paid",
            lambda p: not p.up_to,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company will make you a loan of $60,000 without interest, which will be forgiven"
            " ratably over 36 months. If you leave the Company, the loan becomes payable at once.",
            {
                "principal": "$60,000.00",
                "rate": "none",
                "forgiven_months": 36,
                "due_on_leaving": True,
            },
        ),
        Example(
            "Our terms are these:\n\nHome Loan: Up to $90,000, interest-free. Forgiven 25% per year"
            " on each anniversary. Balance due 45 days after termination of employment.",
            {
                "principal": "$90,000.00",
                "rate": "none",
                "up_to": True,
                "forgiven_months": 48,
                "forgiven_yearly": True,
                "due_on_leaving": True,
                "due_after_leaving": 45,
            },
        ),
        Example(
            "We will lend you $35,000 without interest. The loan will be forgiven if you remain"
            " employed for two years.",
            {
                "principal": "$35,000.00",
                "rate": "none",
                "forgiven_months": 24,
                "forgiven_at_once": True,
            },
        ),
        Example(
            "We will lend you $25,000, with interest at 6% a year.",
            {"principal": "$25,000.00", "rate": "stated", "interest": "6%"},
        ),
        Example(
            "The Executive shall receive a loan in the amount of $100,000 bearing interest at the"
            " applicable federal rate. The loan will be forgiven in full after two years of"
            " employment.",
            {
                "principal": "$100,000.00",
                "rate": "federal",
                "forgiven_months": 24,
                "forgiven_at_once": True,
            },
        ),
        Example(
            "We will make you a loan of $230,000 for a residence, bearing interest at the"
            " applicable federal rate and due in full on the earlier of four years or seventy-five"
            " days after you leave the Company.",
            {
                "principal": "$230,000.00",
                "rate": "federal",
                "due_months": 48,
                "due_on_leaving": True,
                "due_after_leaving": 75,
            },
        ),
        Example(
            "We shall lend you $54,000 without interest, which shall be forgiven in three equal"
            " annual parts.",
            {
                "principal": "$54,000.00",
                "rate": "none",
                "forgiven_months": 36,
                "forgiven_yearly": True,
            },
        ),
        Example(
            "We will make you a loan of up to $70,000, which becomes due upon the sale of your"
            " former home.",
            {"principal": "$70,000.00", "up_to": True, "due_sooner": True},
        ),
        Example(
            "The Executive may borrow $36,000 from the Bank, non-interest bearing, one-third of"
            " which will be forgiven on each anniversary.",
            {
                "principal": "$36,000.00",
                "rate": "none",
                "forgiven_months": 36,
                "forgiven_yearly": True,
            },
        ),
        Example("You will be provided a $40,000 relocation loan.", {"principal": "$40,000.00"}),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first promise of a loan, and what the sentences after it add."""
        if not any(word in letter.masked.lower for word in ("loan", "lend", "borrow")):
            return
        body = [s for s in letter.sentences if s.kind == "body"]
        for i, sentence in enumerate(body):
            found = promise_of(sentence)
            if not found:
                continue
            whole = [sentence.span()]
            for near in body[i : i + 6]:
                if not (near is sentence or of_a_loan(near) or "interest" in near.lower):
                    continue
                added = {k: v for k, v in said_of(near).items() if k not in found}
                if added:
                    found |= added
                    whole.append(near.span())
            terms = {name: value for name, (value, _) in found.items()}
            fields = {name: (span,) for name, (_, span) in found.items()}
            yield cls(**terms, cite=Cite(tuple(dict.fromkeys(whole)), fields))
            return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is outstanding, and when it falls due."""
        ended = t.finding("ended")
        paid = t.records("paid")
        ours = paid.field("what", CODE).same(const(code("loan"), CODE)) & (paid.on <= t.day)
        made = next_(paid, paid.field("what", CODE).same(const(code("loan"), CODE)))
        made = made.named("day the loan was made", t.cite("principal"))
        lent = total(paid, either(ours, paid.field("amount", MONEY), NONE))
        lent = lent.named("what was lent", t.cite("principal"))
        begun = by(made, t.day)
        promised = either(begun, t.principal, NONE)
        owed: Formula = lent
        if not self.up_to:
            owed = t.choose("lent_in_full", as_lent=lent, as_promised=promised)
        if self.forgiven_months is not None:
            upto = larger(smaller(t.day, ended), made)
            done = recast(months_between(made, upto, const(0)), NUMBER)
            if self.forgiven_yearly:
                done = done // 12 * const(12)
            term = larger(recast(t.forgiven_months, NUMBER), const(1))
            left = larger(term - larger(done, const(0)), const(0))
            kept = apply("half_up", smaller(owed, MOST) * left, term)
            if self.forgiven_at_once:
                kept = either(const(0) < left, owed, NONE)
            owed = either(begun, kept, NONE).named(
                "what is not forgiven", t.cite("forgiven_months")
            )
        yield Figure("loan_outstanding", owed.named("outstanding of the loan", t.cite()))
        yield Duty(
            "lend the principal", "the company", "the executive", "must",
            t.finding("hired").named("first day of employment", t.cite()), done=made,
        )  # fmt: skip
        if self.due_on_leaving or self.due_sooner or self.due_months is not None:
            due = self._due(t, made, ended)
            yield Duty("repay the loan", "the executive", "the company", "must", due)

    def _due(self, t: Terms, made: Formula, ended: Formula) -> Formula:
        """When it has to be paid back: after its term, or for leaving."""
        due = NEVER_DAY
        if self.due_months is not None:
            due = add_months(made, t.due_months, const(0)).named(
                "end of the loan's term", t.cite("due_months")
            )
        if self.due_sooner:
            words = "day of another event on which the loan is due, as the letter says"
            due = smaller(due, unknown(DATE, words, t.cite("due_sooner")))
        if not self.due_on_leaving:
            return due
        left = ended.named("last day of employment", t.cite("due_on_leaving"))
        if self.due_after_leaving is not None:
            left = apply("shift", ended, t.due_after_leaving).named(
                "days after leaving", t.cite("due_after_leaving")
            )
        elif self.due_unread:
            words = "day on which the loan is due after leaving"
            later = unknown(DATE, words, t.cite("due_unread"))
            left = either(ended < NEVER_DAY, later, NEVER_DAY)
        return smaller(due, left)

    def words(self) -> str:
        """One sentence or more."""
        rate = {
            "none": " without interest",
            "federal": " with interest at the applicable federal rate",
            "stated": f" with interest at {write('percent', self.interest or 0)} a year",
        }.get(self.rate, "")
        most = "up to " if self.up_to else ""
        said = f"The Company will make you a loan of {most}{show_money(self.principal)}{rate}."
        if self.forgiven_months is not None:
            how = "in full after" if self.forgiven_at_once else "ratably over"
            how = f"{how} {self.forgiven_months} months"
            if self.forgiven_yearly:
                how = f"in {self.forgiven_months // 12} equal annual parts"
            said += f" The loan will be forgiven {how}."
        if self.due_months is not None:
            said += f" The loan is due in full after {self.due_months} months."
        if self.due_on_leaving:
            when = "at once"
            if self.due_after_leaving is not None:
                when = f"within {self.due_after_leaving} days"
            elif self.due_unread:
                when = "within three business days"
            said += f" If you leave the Company, the loan becomes payable {when}."
        if self.due_sooner:
            said += " The loan becomes payable upon any sale of the home."
        return said

    @property
    def told(self) -> str:
        """Its words; a time after leaving that is not read is no number of days."""
        return (
            self.words()
            .replace("within three business days", "a time after that, not read here")
            .replace("upon any sale of the home", "on another event too, as the letter says")
        )

    def sheet(self) -> Iterator[SheetField]:
        """loan."""
        whole = self.principal % 100 == 0
        value: dict[str, Any] = {
            "principal": self.principal // 100 if whole else self.principal / 100
        }
        if self.rate != "not said":
            value["interest"] = self.rate
        if self.interest is not None:
            value["interest"] = write("percent", self.interest)
        if self.forgiven_months is not None:
            value["forgiven_months"] = self.forgiven_months
        yield SheetField("loan", value, ("principal", "rate"))
