"""The term of the agreement: from when to when, how it renews, and the notice that ends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ...calendar import date
from ...formula import NEVER_DAY
from ...meaning import Duty, Figure, Finding, Level, Meaning, Note
from ...provision import Doubt, Example, Provision, SheetField, Terms
from ...terms import Day, Days, Months, Person, show_day
from .ends import ends_of, last_notice
from .examples import EXAMPLES

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class Term(Provision, kind="term"):
    """For how long the agreement or the employment under it runs.

    It `begins` on a date, or `begins_with` the agreement or the first day of work, and `ends` on a
    date or after `months`; `open_ended`, it runs until somebody ends it. Where the letter names
    something else that ends it, or ends it sooner, it runs `until` that. It is the term `of` the
    employment or of the agreement itself. With `renews_months` it goes on by itself for so many
    months again and again, unless somebody gives notice `notice_days` (days) or `notice_months`
    before its end (where the letter names the day of the year by which it is due, `notice_day`,
    that is what the days come to); `extended_yearly`, it is extended on each anniversary of its
    first day already (or from the day `extended_from` on), unless notice is given before that;
    `extended_daily`, so many months are always left until notice is given. `notice_by` says who
    alone may give it. `besides` are other sentences that let it go on, in the letter's words: that
    a side may extend it, or both may agree to.

    Where the term of the agreement itself is over, what it promises on a later ending of the
    employment is owed no more, or by another reading still (finding `agreement_over`).

    Figure `term_until`: the last day of the term that runs on the day asked about, or of the last
    one where a notice stopped it. Finding `term_over`: the last day of all; it never comes while
    the term renews. The notice is something a side may give: a duty shows its last day.

    Reads `non_renewal_notice`, and the first day of work where the term begins with that.

    > The term of your employment shall begin on March 1, 2022 and end on February 28, 2025. It
    > shall renew automatically for successive terms of 12 months unless notice is given at least
    > 60 days prior to its end.
    """

    begins: Day | None = None
    begins_with: Literal["date", "agreement", "employment", "not said"] = "not said"
    ends: Day | None = None
    months: Months | None = None
    open_ended: bool = False
    renews_months: Months | None = None
    extended_yearly: bool = False
    extended_daily: bool = False
    extended_from: Day | None = None
    notice_by: Literal["either", "company", "executive"] = "either"
    notice_days: Days | None = None
    notice_months: Months | None = None
    notice_day: Person | None = None
    of: Literal["employment", "agreement"] = "employment"
    until: Person | None = None
    besides: tuple[str, ...] = ()

    implies = (  # it ends sooner as other provisions have it, and is renewed but for a notice
        r"\bnotice\b|\bextend|(?:unless|if)\b.*\btermin|(?:sooner|earlier) end"
        r"|terminated (?:sooner|earlier)"
    )
    headings = ("term",)
    provides: ClassVar[tuple[str, ...]] = ("term_over", "term_end")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "term_from",
            "From which day does the term run?",
            ("first_day", "effective_date"),
            "the term is one of employment, which begins with the first day of work",
            lambda p: (
                p.begins is None
                and (p.extended_yearly or (p.ends is None and p.months is not None))
            ),
        ),
        Doubt(
            "late_notice",
            "A notice comes too late for the end of this term: does it end the next one?",
            ("ends_the_next", "without_effect"),
            "a notice that is not to renew says so for every later term too",
            lambda p: p.renews_months is not None and not p.extended_yearly,
        ),
        Doubt(
            "promises_after",
            "The term of the agreement is over and the employment goes on: is what it promises on a"
            " later ending still owed?",
            ("end_with_it", "outlive_it"),
            "an agreement promises for its own time, where it does not say that more outlives it",
            lambda p: p.of == "agreement" and not p.open_ended,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        if self.of == "agreement" and not self.open_ended:
            object.__setattr__(self, "provides", (*self.provides, "agreement_over"))
        if self.extended_daily and self.months is None:
            raise ValueError("a term extended daily has `months`: how many are always left")
        if self.ends is None and self.months is None and not self.open_ended:
            raise ValueError("a term has an end: write `ends`, `months`, or `open_ended`")
        if self.notice_day is not None and self.notice_days is None:
            raise ValueError("`notice_day` needs the `notice_days` that it comes to")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that says when the term ends, and how it renews."""
        from .reading import term_of

        for terms, cite in term_of(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The end of the term, with its renewals, and the notice that stops them."""
        if self.besides:
            yield Note("term besides", f"The letter says of it: {' '.join(self.besides)}")
        if self.ends is None and self.months is None:
            never = NEVER_DAY.named("no last day", t.cite("open_ended"))
            yield Finding("term_over", never)
            yield Level("term_end", lambda _: never, shown=False)
            return
        told = t.happening("non_renewal_notice")
        ends = ends_of(self, t, told)
        over, last = ends.over, ends.on(t.day)
        yield Level("term_end", ends.on, shown=False)
        if self.renews_months is not None or self.extended_daily:
            by_whom, to_whom = {
                "company": ("the company", "the executive"),
                "executive": ("the executive", "the company"),
            }.get(self.notice_by, ("either party", "the other party"))
            yield Duty(
                "give notice that the term is not to renew", by_whom, to_whom,
                "may", t.finding("hired"), done=told,
                due=NEVER_DAY if self.extended_daily else last_notice(self, t, last, told),
                ends=t.finding("ended"),
            )  # fmt: skip
        yield Finding("term_over", over.named("last day of the term", t.cite()))
        if "agreement_over" in self.provides:
            held = t.choose("promises_after", end_with_it=over, outlive_it=NEVER_DAY)
            words = "last day of the promises on an ending"
            yield Finding("agreement_over", held.named(words, t.cite()), hidden=True)
        yield Figure("term_until", last.named("last day of the term", t.cite()))

    def words(self) -> str:
        """One sentence, and one on renewal."""
        root = {
            "agreement": " from the Effective Date",
            "employment": " from your first day of work",
        }.get(self.begins_with, "")
        begin = f" begin on {show_day(self.begins)} and" if self.begins is not None else ""
        of = "your employment" if self.of == "employment" else "this Agreement"
        if self.ends is not None or (self.months is not None and self.until):
            start = begin or (f" run{root} and" if root else "")
            end = show_day(self.ends) if self.ends is not None else ""
            end = end or f"the expiration of {self.months} months"
            end = f"the earlier of {end} and {self.until}" if self.until else end
            said = f"The term of {of} shall{start} end on {end}."
        elif self.months is None:
            until = f"until {self.until or 'it is terminated'}" if begin else "indefinitely"
            said = f"The term of {of} shall{begin} continue {until}."
        elif begin:
            said = f"The term of {of} shall{begin} continue for {self.months} months."
        else:
            said = f"The term of {of} shall be {self.months} months{root}."
        time = f"{self.notice_days} days" if self.notice_days is not None else ""
        time = f"{self.notice_months} months" if self.notice_months is not None else time
        who = {"company": "the Company gives notice", "executive": "the Executive gives notice"}
        notice = who.get(self.notice_by, "notice is given")
        if self.extended_daily:
            said += f" On each day of the term it shall be extended by one day unless {notice}."
        elif self.extended_yearly:
            of = "its beginning"
            if self.extended_from is not None:
                said, of = f"{said} On {show_day(self.extended_from)} and", "that day"
            said += f" {'on' if of == 'that day' else 'On'} each anniversary of {of} it shall be"
            said += " extended by"
            said += f" {self.renews_months} months unless {notice}"
            before = f" at least {time} prior to that anniversary." if time else " before it."
            said += f" by {self.notice_day}." if self.notice_day else before
        elif self.renews_months is not None:
            said += f" It shall renew automatically for successive terms of {self.renews_months}"
            said += " months"
            if self.notice_day:
                said += f" unless {notice} by {self.notice_day}."
            elif time:
                said += f" unless {notice} at least {time} prior to its end."
            else:
                said += f" unless {notice}." if self.notice_by != "either" else "."
        return " ".join((said, *self.besides))

    def sheet(self) -> Iterator[SheetField]:
        """term."""
        value: dict[str, Any] = {}
        if self.begins is not None:
            value["from"] = date(self.begins).isoformat()
        elif self.begins_with == "agreement":
            value["from"] = "Effective Date"
        if self.ends is not None:
            value["to"] = date(self.ends).isoformat()
        if self.months is not None:
            value["months"] = self.months
        if self.renews_months is not None:
            value["renews_months"] = self.renews_months
        yield SheetField("term", value, ("begins", "ends", "months"))
