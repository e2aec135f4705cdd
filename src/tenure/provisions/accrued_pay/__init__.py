"""What was earned until the last day, and is paid on leaving whatever else is owed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ...facts.values import code
from ...formula import NEVER_DAY, Formula, apply, const, next_, on_day, smaller
from ...formula.units import CODE, DAYS
from ...meaning import Duty, Entitlement, Meaning
from ...provision import Example, InFamily, Provision, SheetField, Terms
from ...terms import Days
from ...triggers import WORDS, day_of, resigned_without_reason
from .examples import EXAMPLES
from .reading import read_accrued
from .words import Ending, Item

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

ENDINGS: dict[str, str] = {
    **WORDS,
    "ended": "your employment ends for any reason",
    "for_cause": "the Company terminates your employment for Cause",
    "resigned": "you resign",
    "no_good_reason": "you resign without Good Reason",
}
ITEMS: dict[Item, str] = {
    "salary": "your base salary through your last day of employment",
    "compensation": "the compensation accrued through your last day of employment",
    "vacation": "your accrued vacation",
    "bonus": "any bonus earned and not yet paid",
    "commissions": "any commissions earned and not yet paid",
    "expenses": "your unreimbursed expenses",
    "benefits": "the benefits accrued under the plans",
}
_EARNED: dict[Item, str] = {  # what a statement calls what is no amount of its own
    "compensation": "accrued_compensation",
    "bonus": "earned_bonus",
    "commissions": "earned_commissions",
    "expenses": "unreimbursed_expenses",
    "benefits": "accrued_benefits",
}
PAID = "accrued pay"  # the name under which a fact `paid` tells of it


@dataclass(frozen=True, kw_only=True)
class AccruedPay(Provision, kind="accrued_pay"):
    """What the executive has earned until the last day, and is paid when the employment ends, in
    some way or in any.

    Terms: on which `endings` (`ended` is any of them); its `items`: the salary through the last
    day, accrued vacation, a bonus or commissions earned and not yet paid, expenses, benefits under
    plans, or all `compensation` in one word; by when (`lag` days after the ending, business days
    where `lag_in` says so; or with the `next_pay_day`), as a `lump_sum`, and whether the letter
    says that it is the only thing owed then (`nothing_more`).

    What the salary and the vacation come to is told by the provisions on those; the others have no
    amount that the letter or a fact tells, and are listed as owed from the day of the ending.
    Until a fact `paid` tells of "accrued pay", paying it is a duty of the Company.

    Reads the last day of employment and how it ended.

    > If your employment ends for any reason, the Company shall pay you your base salary through
    > your last day of employment, your accrued vacation and your unreimbursed expenses, within 30
    > days following your termination.
    """

    endings: tuple[Ending, ...]
    items: tuple[Item, ...]
    lag: Days | None = None
    lag_in: Literal["days", "business days"] = "days"
    next_pay_day: bool = False
    lump_sum: bool = False
    nothing_more: bool = False

    promise = True
    headings = ("terminat", "accrued", "separation", "severance", "obligations", "death", "cause")
    said: ClassVar[Mapping[str, str]] = {
        "endings": "on {}",
        "items": "{}",
        "lag": "within {}",
        "next_pay_day": "with the next pay day",
        "lump_sum": "as a lump sum",
        "nothing_more": "and nothing more",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("endings",))
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        if not self.endings or not self.items:
            raise ValueError("accrued pay is owed on some `endings`, and has `items`: write both")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every sentence that promises it."""
        for terms, cite in read_accrued(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duty to pay it, and what of it is owed that has no amount here."""
        day = smaller(*(_day_of(ending, t) for ending in self.endings))
        day = day.named("day on which what was earned is owed", t.cite("endings"))
        due = NEVER_DAY
        if self.lag is not None:
            shift = "shift_business" if self.lag_in == "business days" else "shift"
            due = apply(shift, day, t.lag).named("day by which it is to be paid", t.cite("lag"))
        elif self.next_pay_day and t.has("pay_day"):
            after = t.level("pay_day", apply("shift", day, const(1, DAYS)))
            due = on_day(day < NEVER_DAY, after).named("the next pay day", t.cite("next_pay_day"))
        paid = t.records("paid")
        done = next_(paid, paid.field("what", CODE).same(const(code(PAID), CODE)), since=day)
        who = "the company", "the executive"
        yield Duty("pay what was earned until the last day", *who, "must", day, due, done)
        for item in self.items:
            if item in _EARNED:
                yield Entitlement(
                    _EARNED[item], day.named("day on which it is owed", t.cite("items"))
                )

    def words(self) -> str:
        """The clause as we would draft it."""
        *several, last = (ITEMS[item] for item in self.items)
        paid = f"{', '.join(several)} and {last}" if several else last
        lump = " in a lump sum" if self.lump_sum else ""
        when = ""
        if self.lag is not None:
            unit = "business days" if self.lag_in == "business days" else "days"
            when = f" within {self.lag} {unit} following your termination"
            when = when if self.lag else " immediately upon your termination"
        elif self.next_pay_day:
            when = " on the next pay day"
        more = " You shall receive no other payments." if self.nothing_more else ""
        ends = " or ".join(ENDINGS[ending] for ending in self.endings)
        return f"If {ends}, the Company shall pay you{lump}{when} {paid}.{more}"

    def sheet(self) -> Iterator[SheetField]:
        """accrued_pay."""
        value = {"endings": list(self.endings), "items": list(self.items)}
        yield SheetField("accrued_pay", value, ("endings", "items"))


def _day_of(ending: Ending, t: Terms) -> Formula:
    """The last day of an employment that ends so; NEVER for another ending."""
    if ending == "for_cause":
        return t.finding("for_cause")
    if ending == "resigned":
        return t.finding("resigned")
    if ending == "no_good_reason":
        return resigned_without_reason(t)
    if ending == "disabled":  # which ends nothing by itself
        return on_day(day_of("disabled", t) < NEVER_DAY, t.finding("ended"))
    return day_of(ending, t)
