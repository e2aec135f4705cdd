"""Disability as the agreement defines it: how long, within what time, who decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ...formula import Formula, add_months, apply, const, earliest, on_day, smaller
from ...formula.units import DATE, DAYS, YES_NO
from ...meaning import Finding, Meaning
from ...provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ...terms import Days, Months
from .examples import EXAMPLES

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

Judge = Literal["a physician", "the insurer or plan", "the board", "the company", "not said"]


@dataclass(frozen=True, kw_only=True)
class Disability(Provision, kind="disability"):
    """What counts as disability: inability to work for `months` or `days` (`business_days`; or for
    longer than that: `more_than`), in one stretch, or in all within `within_months` or
    `within_days` (`in_all`); who decides (`judge`: a physician, the insurer or plan, the board, the
    company). In the letter's words: `or_for`, another length that is enough too; `but`, what is not
    counted, or asked besides; `accommodated`, with what help. `expected`: it is enough that it will
    last so long. `any_work`: no substantial gainful activity is possible. `or_plan`: else what the
    long-term disability plan says. `social_security`: or the Social Security Act. `return_days`:
    and no return within so long after a notice.

    It is a **finding** (`disabled`): the day on which an incapacity has lasted so long, or on which
    it began where it is judged to be permanent as the agreement defines it. Stretches that are to
    be added up, another length, what is not counted, what is expected, a notice, and definitions by
    a plan, are left to that judgement.

    Reads `disability` (`until`, `permanent`).

    > "Disability" means that you are unable to perform your duties for six consecutive months.
    """

    months: Months | None = None
    days: Days | None = None
    in_all: bool = False
    within_months: Months | None = None
    within_days: Days | None = None
    expected: bool = False
    any_work: bool = False
    return_days: Days | None = None
    more_than: bool = False
    business_days: bool = False
    or_for: str = ""
    but: str = ""
    accommodated: str = ""
    or_plan: bool = False
    social_security: bool = False
    judge: Judge = "not said"

    headings = ("disab", "death")
    provides: ClassVar[tuple[str, ...]] = ("disabled",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "over_on",
            "Must it go on through the day on which the time is over, or until that day?",
            ("through_that_day", "until_that_day"),
            "what has lasted for so long has not ended before that day is over",
            lambda p: p.lasts and not p.more_than,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that says what disability is."""
        from .reading import definition_of

        if (definition := definition_of(letter)) is not None:
            found, whole = definition
            terms = {name: value for name, (value, _) in found.items()}
            fields = {name: (span,) for name, (_, span) in found.items()}
            yield cls(**terms, cite=Cite(whole, fields))

    @property
    def lasts(self) -> bool:
        """Whether the days of one stretch decide."""
        long = self.months is not None or self.days is not None
        judged = self.in_all or self.expected or self.but
        return long and not (judged or self.return_days is not None)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The finding."""
        illness = t.records("disability")
        judged = on_day(illness.field("permanent", YES_NO), illness.on)
        day: Formula = judged
        if self.lasts:
            cite = t.cite("months" if self.months is not None else "days")
            if self.months is not None:
                over = add_months(illness.on, t.months, const(0))
            else:
                over = apply(
                    "shift_business" if self.business_days else "shift", illness.on, t.days
                )
            over = over.named("day on which it has lasted so long", cite)
            last = illness.field("until", DATE).named("last day of it", cite)
            before = apply("shift", over, const(-1, DAYS))
            lasted = over <= last
            if not self.more_than:
                lasted = t.choose("over_on", through_that_day=lasted, until_that_day=before <= last)
            day = on_day(lasted, over)
            day = smaller(day, judged) if self.or_for else day
        found = earliest(illness, day).named("day of disability", t.cite())
        yield Finding("disabled", found)

    def words(self) -> str:
        """One sentence."""
        plan = "as the long-term disability plan defines it"
        if self.social_security:
            plan = "as the long-term disability plan or the Social Security Act defines it"
        if self.months is None and self.days is None:
            by = {
                "the insurer or plan": plan,
                "a physician": "as a physician certifies",
                "the board": "as the Board determines",
                "the company": "as the Company determines",
            }.get(self.judge, "as the law defines it")
            return f'"Disability" means an incapacity {by}.'
        by = {
            "a physician": ", certified by a physician,",
            "the insurer or plan": ", accepted under the long-term disability plan,",
            "the board": ", as determined by the Board,",
            "the company": ", as determined by the Company,",
        }.get(self.judge, "")
        what = "perform your duties"
        if self.any_work:
            what = "engage in any substantial gainful activity"
        what += f" {self.accommodated}" if self.accommodated else ""
        lasts = "that lasts or can be expected to last " if self.expected else ""
        else_ = f"an incapacity {plan} or, in the absence of one, " if self.or_plan else ""
        back = ""
        if self.return_days is not None:
            back = f", if you have not returned within {self.return_days} days after notice"
        long = f"{lasts}for {self._time()}"
        return f'"Disability" means {else_}an inability{by} to {what} {long}{back}.'

    def _time(self) -> str:
        time = f"{self.months} months" if self.months is not None else f"{self.days} days"
        time = time.replace(" days", " business days") if self.business_days else time
        time = f"more than {time}" if self.more_than else time
        time += " in the aggregate" if self.in_all else " without interruption"
        if self.within_months is not None:
            time += f" within any {self.within_months} month period"
        if self.within_days is not None:
            time += f" within any {self.within_days} day period"
        time += f" ({self.but})" if self.but else ""
        return f"{time}, or {self.or_for}" if self.or_for else time

    def sheet(self) -> Iterator[SheetField]:
        """disability."""
        value: dict[str, Any] = {}
        if self.months is not None:
            value["months"] = self.months
        if self.days is not None:
            value["days"] = self.days
        if self.judge != "not said":
            value["determined_by"] = self.judge
        yield SheetField("disability", value or {"defined_here": True}, ("months", "days", "judge"))
