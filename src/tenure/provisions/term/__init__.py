"""The term of the agreement: from when to when, how it renews, and the notice that ends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ...calendar import date
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
    recast,
    smaller,
)
from ...formula.units import DAYS, MONTHS, NUMBER
from ...meaning import Duty, Figure, Finding, Meaning
from ...provision import Doubt, Example, Provision, SheetField, Terms
from ...terms import Day, Days, Months, Person

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class Term(Provision, kind="term"):
    """For how long the agreement or the employment under it runs.

    It `begins` on a date, or `begins_with` the agreement or the first day of work, and `ends` on a
    date or after `months`; `open_ended`, it runs until somebody ends it, or `until` what the letter
    names. It is the term `of` the employment or of the agreement itself. With `renews_months` it
    goes on by itself for so many months again and again, unless somebody gives notice
    `notice_days` (days) or `notice_months` before its end.

    Figure `term_until`: the last day of the term that runs on the day asked about, or of the last
    one where a notice stopped it. Finding `term_over`: the last day of all; it never comes while
    the term renews. The notice is something either side may give: a duty shows its last day.

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
    notice_days: Days | None = None
    notice_months: Months | None = None
    of: Literal["employment", "agreement"] = "employment"
    until: Person | None = None

    implies = (  # it ends sooner as other provisions have it, and is renewed but for a notice
        r"\bnotice\b|\bextend|(?:unless|if)\b.*\btermin|(?:sooner|earlier) end"
        r"|terminated (?:sooner|earlier)"
    )
    headings = ("term",)
    provides: ClassVar[tuple[str, ...]] = ("term_over",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "term_from",
            "From which day does the term run?",
            ("first_day", "effective_date"),
            "the term is one of employment, which begins with the first day of work",
            lambda p: p.begins is None and p.ends is None and p.months is not None,
        ),
        Doubt(
            "late_notice",
            "A notice comes too late for the end of this term: does it end the next one?",
            ("ends_the_next", "without_effect"),
            "a notice that is not to renew says so for every later term too",
            lambda p: p.renews_months is not None,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The term of your employment shall begin on March 1, 2022 and end on February 28,"
            " 2025.",
            {"begins": "2022-03-01", "begins_with": "date", "ends": "2025-02-28"},
        ),
        Example(
            "The Company shall employ the Executive for a period of three (3) years commencing on"
            " the Effective Date (the \"Employment Term\").",
            {"begins_with": "agreement", "months": 36},
        ),
        Example(
            "The term of this Agreement shall be two years from your first day of work. It shall be"
            " automatically renewed for successive periods of one year unless either party gives"
            " notice to the other at least 90 days prior to the end of the term.",
            {"begins_with": "employment", "months": 24, "renews_months": 12, "notice_days": 90,
             "of": "agreement"},
        ),
        Example(
            "The term of this letter agreement shall be two years from your first day of work and"
            " shall then renew for successive one-year periods unless either of us gives the other"
            " not less than eighty days' written notice of non-renewal.",
            {"begins_with": "employment", "months": 24, "renews_months": 12, "notice_days": 80,
             "of": "agreement"},
        ),
        Example(
            "The term of employment hereunder shall continue until June 30, 2006, and shall be"
            " extended automatically for additional periods of twelve months unless notice to the"
            " contrary is given not less than two months before that date.",
            {"ends": "2006-06-30", "renews_months": 12, "notice_months": 2},
        ),
        Example(
            "This Agreement shall commence as of January 2, 2019 and shall expire on December 31,"
            ' 2020 (the "Term").',
            {"begins": "2019-01-02", "begins_with": "date", "ends": "2020-12-31",
             "of": "agreement"},
        ),
        Example(
            'This Agreement is made as of May 4, 2009 (the "Effective Date"). The Executive shall'
            " be employed for a period beginning on the Effective Date and ending on the third"
            " anniversary thereof.",
            {"begins": "2009-05-04", "begins_with": "date", "ends": "2012-05-04"},
        ),
        Example(
            "The term of your employment shall continue until the earliest of: (a) August 31, 2011;"
            " (b) your death; or (c) your disability.",
            {"ends": "2011-08-31"},
        ),
        Example(
            "The Employer hereby employs the Manager from April 1, 2010 through March 31, 2013,"
            " unless sooner terminated for disability.",
            {"begins": "2010-04-01", "begins_with": "date", "ends": "2013-03-31"},
        ),
        Example(
            "Unless sooner terminated, this Agreement shall expire on the day preceding the second"
            " anniversary of the closing.",
            {"months": 24, "of": "agreement"},
        ),
        Example(
            "AMENDMENT NO. 1. The Employment Agreement currently provides for an employment period"
            " ending May 31, 2012. The term of the Employment Agreement is hereby extended to May"
            " 31, 2014.",
            {"ends": "2014-05-31", "of": "agreement"},
        ),
        Example(
            "The Consultant shall serve for the period March 1, 2003 through August 31, 2004.",
            {"begins": "2003-03-01", "begins_with": "date", "ends": "2004-08-31"},
        ),
        Example(
            "The term of this Agreement shall be eighteen months.",
            {"months": 18, "of": "agreement"},
        ),
        Example(
            "The \"Term\" of this Agreement shall commence on March 1, 2010 and shall end at 5:00"
            " p.m. on February 28, 2013.",
            {"begins": "2010-03-01", "begins_with": "date", "ends": "2013-02-28",
             "of": "agreement"},
        ),
        Example(
            "This Agreement shall take effect on May 4, 2009 and shall terminate upon the earlier"
            " of (a) the Executive's death or (b) the third anniversary of such date.",
            {"begins": "2009-05-04", "begins_with": "date", "ends": "2012-05-04",
             "of": "agreement"},
        ),
        Example(
            "The term of this Agreement begins on May 4, 2009 and ends on the day before the second"
            " anniversary thereof.",
            {"begins": "2009-05-04", "begins_with": "date", "ends": "2011-05-03",
             "of": "agreement"},
        ),
        Example(
            "You would begin on June 1, 2009 and serve until the earlier of the day on which a"
            " successor starts work and October 31, 2009.",
            {"begins": "2009-06-01", "begins_with": "date", "ends": "2009-10-31"},
        ),
        Example(
            "The term of this Agreement shall begin on June 1, 2009 and continue until terminated"
            " by either party.",
            {"begins": "2009-06-01", "begins_with": "date", "open_ended": True, "of": "agreement"},
        ),
        Example(
            "This Agreement shall commence on May 4, 2009 and shall continue until the expiration"
            " of twelve (12) months after a Change in Control.",
            {"begins": "2009-05-04", "begins_with": "date", "open_ended": True, "of": "agreement",
             "until": "the expiration of twelve (12) months after a Change in Control"},
        ),
        Example(
            "The term of your employment with Marlowe is perpetual, with no set period.",
            {"open_ended": True},
        ),
        Example(
            "Term: Two years, beginning June 1, 2009. The Term shall be subject to automatic"
            " one-year renewals unless either of us gives notice at least 45 days before its end.",
            {"begins": "2009-06-01", "begins_with": "date", "months": 24, "renews_months": 12,
             "notice_days": 45},
        ),
    )  # fmt: skip

    def __post_init__(self) -> None:
        if self.ends is None and self.months is None and not self.open_ended:
            raise ValueError("a term has an end: write `ends`, `months`, or `open_ended`")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that says when the term ends, and how it renews."""
        from .reading import term_of

        for terms, cite in term_of(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The end of the term, with its renewals, and the notice that stops them."""
        if self.ends is None and self.months is None:
            yield Finding("term_over", NEVER_DAY.named("no last day", t.cite("open_ended")))
            return
        first = self._first_end(t)
        told = t.happening("non_renewal_notice")
        last, over = first, first
        if self.renews_months is not None:
            step = recast(larger(t.renews_months, const(1, MONTHS)), NUMBER)
            wanted = self._earliest_end(t, told)
            stopped = _renewed(first, step, wanted)
            late = by(first, wanted) & ~wanted.same(first)
            again = either(late, NEVER_DAY, first)
            over = t.choose("late_notice", ends_the_next=stopped, without_effect=again)
            over = either(by(told, t.day), over, NEVER_DAY)
            running = _renewed(first, step, t.day)
            last = smaller(over, running).named("last day of the term", t.cite("renews_months"))
            yield Duty(
                "give notice that the term is not to renew", "either party", "the other party",
                "may", t.finding("hired"), due=self._last_notice(t, last), done=told,
                ends=t.finding("ended"),
            )  # fmt: skip
        yield Finding("term_over", over.named("last day of the term", t.cite()))
        yield Figure("term_until", last.named("last day of the term", t.cite()))

    def _first_end(self, t: Terms) -> Formula:
        if self.ends is not None:
            return t.ends  # type: ignore[no-any-return]
        if self.begins is not None:
            begun: Formula = t.begins
        else:
            hired, accepted = t.finding("hired"), t.happening("board_accepted")
            agreed = either(accepted < NEVER_DAY, accepted, hired)
            begun = t.choose("term_from", first_day=hired, effective_date=agreed)
        after = add_months(begun, t.months, const(0))
        return apply("shift", after, const(-1, DAYS)).named(
            "last day of the first term", t.cite("months")
        )

    def _earliest_end(self, t: Terms, told: Formula) -> Formula:
        """The earliest end for which a notice is in time."""
        if self.notice_days is not None:
            return apply("shift", told, t.notice_days)
        if self.notice_months is not None:
            return add_months(told, t.notice_months, const(0))
        return told

    def _last_notice(self, t: Terms, end: Formula) -> Formula:
        if self.notice_days is not None:
            return apply("shift", end, const(0, DAYS) - t.notice_days)
        if self.notice_months is not None:
            return add_months(end, const(0, MONTHS) - t.notice_months, const(0))
        return end

    def words(self) -> str:
        """One sentence, and one on renewal."""
        root = {
            "agreement": " from the Effective Date",
            "employment": " from your first day of work",
        }.get(self.begins_with, "")
        begin = f" begin on {_on(self.begins)} and" if self.begins is not None else ""
        of = "your employment" if self.of == "employment" else "this Agreement"
        if self.ends is not None:
            start = begin or (f" run{root} and" if root else "")
            said = f"The term of {of} shall{start} end on {_on(self.ends)}."
        elif self.months is None:
            until = f"until {self.until or 'it is terminated'}" if begin else "indefinitely"
            said = f"The term of {of} shall{begin} continue {until}."
        elif begin:
            said = f"The term of {of} shall{begin} continue for {self.months} months."
        else:
            said = f"The term of {of} shall be {self.months} months{root}."
        if self.renews_months is not None:
            said += f" It shall renew automatically for successive terms of {self.renews_months}"
            said += " months"
            time = f"{self.notice_days} days" if self.notice_days is not None else ""
            time = f"{self.notice_months} months" if self.notice_months is not None else time
            said += f" unless notice is given at least {time} prior to its end." if time else "."
        return said

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


def _renewed(first: Formula, step: Formula, wanted: Formula) -> Formula:
    """The first end of a term, first or renewed, that is not before a day."""
    rule = const(0)
    behind = smaller(larger(wanted, first), apply("shift", first, const(60_000, DAYS)))
    whole = recast(months_between(first, behind, rule), NUMBER)
    short = add_months(first, recast(whole, MONTHS), rule) < behind
    months = whole + recast(short, NUMBER)
    count = apply("ceiling", larger(months, const(0)), step)
    return either(
        by(wanted, apply("shift", first, const(60_000, DAYS))),
        add_months(first, recast(count * step, MONTHS), rule),
        NEVER_DAY,
    )


def _on(day: int) -> str:
    found = date(day)
    return f"{found:%B} {found.day}, {found.year}"
