"""Section 409A: the wait of a specified employee, separate payments, short-term deferrals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

from ...formula import (
    Formula,
    Records,
    add_months,
    apply,
    by,
    const,
    either,
    in_force,
    months_between,
    on_day,
    smaller,
    unknown,
)
from ...formula.units import DATE, DAYS, MONTHS, YES_NO
from ...meaning import Figure, Finding, Meaning, Note, Offer
from ...provision import Doubt, Example, Provision, SheetField, Terms
from ...terms import Months
from .examples import EXAMPLES

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

EPOCH = const(0, DATE)  # the first day of a month, from which months are counted
MONTH = {6: "seventh", 7: "eighth"}  # that follows so many


@dataclass(frozen=True, kw_only=True)
class Section409A(Provision, kind="section_409A"):
    """What the letter says on section 409A of the Internal Revenue Code: a specified employee waits
    `delay_months` after the separation, or a day longer (`day_after`), or until the first business
    day after them (`business_day`), or until the month after
    them begins (`month_begins`: "the first day of the seventh month"), or until death (`or_death`),
    for what is deferred compensation (`as_required`: only so far as the section asks for it;
    `if_traded`: only where the stock is publicly traded; `but` are the sentences, as written, that
    say to what the wait does not apply), and
    what was held back is then paid at once (`caught_up`); an ending of the employment only counts
    where it is a `separation` from service; the Company answers for no tax (`no_liability`);
    payments are `separate`; some are a `short_term` deferral; it is `meant` to comply, or to be
    `exempt`, and read so.

    Whether the executive is a specified employee is a judgement on the last day (the level
    `specified_employee`), unknown until it is told. The finding `payment_delayed_until` is the
    first day on which delayed payments may be made, and it is offered to the promises of the
    agreement as `payment_delay`. Which payments are deferred compensation is not computed, so no
    payment is moved by itself.

    Reads `specified_employee` and `died`.

    > If you are a specified employee under Section 409A, payments on your separation will be
    > delayed until six months after it or, if earlier, your death.
    """

    delay_months: Months | None = None
    day_after: bool = False
    business_day: bool = False
    month_begins: bool = False
    or_death: bool = False
    as_required: bool = False
    if_traded: bool = False
    but: tuple[str, ...] = ()
    caught_up: bool = False
    separation: bool = False
    no_liability: bool = False
    separate: bool = False
    short_term: bool = False
    meant: bool = False
    exempt: bool = False

    conditional = True
    headings = ("409a", "deferred compensation")
    provides: ClassVar[tuple[str, ...]] = ("payment_delayed_until", "payment_delay")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "first_payday",
            "After the wait, is it paid on the day the months are over, or on the day after?",
            ("that_day", "the_day_after"),
            "the regulation forbids payment before that day, not on it",
            lambda p: (
                p.delay_months is not None and not (p.day_after or p.business_day or p.month_begins)
            ),
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of it, as one provision."""
        from .reading import found_in

        found = found_in(letter) if "409a" in letter.masked.lower else None
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The first day on which a payment that is delayed may be made."""
        if self.delay_months is None:
            yield Note("section_409A", "says how payments are to be read, and moves none")
            return
        ended = t.finding("ended")
        over = add_months(ended, t.delay_months, const(0))
        after = apply("shift", over, const(1, DAYS))
        first: Formula = after
        if self.month_begins:
            whole = months_between(EPOCH, ended, const(0)) + t.delay_months + const(1, MONTHS)
            first = on_day(by(ended, t.day), add_months(EPOCH, whole, const(0)))
        elif self.business_day:
            first = apply("shift_business", over, const(1, DAYS))
        elif not self.day_after:
            first = t.choose("first_payday", that_day=over, the_day_after=after)
        first = first.named("day on which the wait is over", t.cite("delay_months"))
        if self.or_death:
            first = smaller(first, t.happening("died"))
        told = Records("specified_employee")
        words = "whether the executive is a specified employee"
        untold = unknown(YES_NO, words, t.cite(), fact="specified_employee", on=ended)
        held = in_force(told, told.field("value", YES_NO), ended, untold)
        day = on_day(held.named(words, t.cite()), first)
        day = day.named("first day for delayed payments", t.cite("delay_months"))
        day = on_day(by(ended, t.day), day).named("day until which payments wait", t.cite())
        yield Finding("payment_delayed_until", day)
        yield Offer("payment_delay", day, Fraction(1), t.cite("delay_months"))
        wait = either(held, first, ended).named("first day for payments", t.cite("delay_months"))
        yield Figure("payable_from", wait, when=by(ended, t.day))

    def words(self) -> str:
        """A sentence for each part."""
        said = []
        if self.delay_months is not None:
            death = " or, if earlier, your death" if self.or_death else ""
            day = " and one day" if self.day_after else ""
            wait = f"{self.delay_months} months{day}"
            if self.business_day:
                wait = f"the first business day after the date that is {self.delay_months} months"
            if self.month_begins:
                wait = f"the first day of the {MONTH[self.delay_months]} month"
            far = ", to the extent required," if self.as_required else ""
            traded = "the Company's stock is publicly traded and " if self.if_traded else ""
            said.append(
                f"If {traded}you are a specified employee under Section 409A, payments on your"
                " separation"
                f" will{far} be delayed until {wait} after the date of"
                f" your separation{death}."
            )
            said += self.but
        if self.caught_up:
            said.append("Whatever was delayed under Section 409A will then be paid in a lump sum.")
        if self.separation:
            said.append(
                "A termination of employment means a separation from service under Section 409A."
            )
        if self.no_liability:
            said.append("The Company shall have no liability for any tax under Section 409A.")
        if self.separate:
            said.append("Each payment is a separate payment for purposes of Section 409A.")
        if self.short_term:
            said.append("Payments are to be a short-term deferral under Section 409A.")
        if self.meant or self.exempt:
            ways = ["comply with"] * self.meant + ["be exempt from"] * self.exempt
            said.append(f"This letter is intended to {' or '.join(ways)} Section 409A.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """section_409A."""
        value: dict[str, Any] = {"present": True}
        if self.delay_months is not None:
            value["delay_months"] = self.delay_months
        if self.separate:
            value["separate_payments"] = True
        if self.separation:
            value["separation_from_service"] = True
        if self.short_term:
            value["short_term_deferral"] = True
        yield SheetField("section_409A", value)
