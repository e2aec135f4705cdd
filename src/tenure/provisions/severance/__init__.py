"""Cash when the company ends the employment, or changes hands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ... import sums_abroad
from ...errors import Problem
from ...excepted import Excepted
from ...instalments import Every
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Days, Months, Number
from ...triggers import Trigger
from .doubts import DOUBTS
from .examples import EXAMPLES
from .examples_of_terms import MORE
from .nothing_more import Nothing
from .others import offered_by
from .promised_cash import BonusIs

if TYPE_CHECKING:
    from typing import Self

    from ...facts import Facts
    from ...meaning import Meaning
    from ...text import Letter

Entitled = Literal["base_salary_prorated", "benefits_and_expenses", "indemnification"]


@dataclass(frozen=True, kw_only=True)
class Severance(Provision, kind="severance"):
    """A promise of cash on the first of its triggers.

    "If, during the first 24 months of your employment, a Change in Control occurs or the
    Company terminates your employment without Cause, the Company shall pay to you, on the fifth
    day following the trigger, a lump sum of $90,000."

    Terms: `triggers`, `months` of salary (or `weeks` or `days`, where they make no months) or a
    `percent` of a year of it (200 is two years) or a fixed `amount`, or both; `bonus`: a bonus is
    part of it; `greater`: the greater of them is owed; `cap` and `least`: its most and its least;
    `same`: the amount is what the months come to; `up_to`: something makes it less; `until_work`:
    the months end on the day on which other employment begins.
    `lesser`: the less of it and of what is left of the term.
    `more`: more of it for each year of service, which leaves the figure open above it, as does
    `plus`: what else is added to it, in the letter's words; `each_year`:
    so many months (more) for each whole year of it, or `weeks_each_year`, up to `at_most` months.
    `monthly`: the amount is paid for each of so many months, alone or besides salary;
    `rest_of_term`: the salary of what is left of the term as it stands on that day (with `percent`
    alone, that share of it); `abroad`: a sum in another currency, which leaves the figure open.
    `bonus_is`: which bonus (only the target bonus has an amount, where the letter gives it),
    `bonus_percent`: how much of it, `of_sum`: the multiple is said to be of salary and bonus
    together. `away`: not where a change in control has to do with the ending: by the months of
    `after_change` and `before_change`, else somebody has to say; `in_term`: only where
    it comes while the term runs; `ending_from` and `ending_by`: the first and the last day on
    which an ending counts; `not_for`: not where the Company ends it for such a reason, by
    what `stated_reason` says; `instead`: in place of the other severance, which is not owed
    then; `if_no_other`: only where none of the others is owed; `non_renewal` by the Company is a
    termination without cause. `window` (the first months of employment, within
    which a trigger must fall); `double`: a trigger counts only after a change in control, within
    `after_change` (months) of it, or `before_change` (months) ahead of it, with the days of
    payment counted from the ending; `lag` (days
    after the trigger on which it is due, or after the release can no longer be revoked
    (`lag_after`), at the latest (`lag_latest`); `lag_in` business days where the letter says so),
    `form`, `over` how many months instalments are paid, and the `day` on which it, or the last of
    them, is due; `every` so often, how many `payments`, from which `first_day` on (or as it
    `begins` with the next month, or by words that are not read; or `lag` days after, and with
    `catch_up` what would have come before is paid then),
    `otherwise`: what the letter leaves where the employment is ended after the window, and
    `nothing_on`: the endings on which no more is owed than was earned before.

    Pays the entry `severance`, earned on the day of the trigger: months of salary are twelfths
    of the salary in force, rounded once to the cent. Instalments are as often as the letter says,
    else as the salary is paid: each an equal part, half up to the cent, the last takes the rest;
    `severance_fallen_due` is what has come due by the day. Only the first trigger pays, and only
    while employed. Where the letter asks a release, nothing is earned any more once its last day
    has passed without it; where the letter itself is the release, nothing before it is signed, and
    nothing where it is revoked.

    Reads: the first and last day of employment, the ending by the Company without cause, a
    change in control, the salary in force, and (under one reading) the board's acceptance.
    """

    triggers: tuple[Trigger, ...]
    months: Months | None = None
    weeks: Number | None = None  # of salary
    days: Days | None = None  # of salary
    percent: Number | None = None  # of a year of salary
    amount: Cents | None = None
    monthly: Months | None = None  # the amount is that of each of so many months
    abroad: str | None = None  # a sum in another currency: "EUR 120,000.00"
    rest_of_term: bool = False  # the salary of what is left of the term
    bonus: bool = False  # whose amount the letter leaves to a rule
    greater: bool = False
    lesser: bool = False  # of the salary and of what is left of the term
    same: bool = False
    up_to: bool = False
    until_work: bool = False  # it ends with other employment
    more: bool = False  # for each year of service, by a rule
    plus: str | None = None  # what is added that no term counts, in its words
    each_year: Months | None = None  # more, for each whole year of service
    weeks_each_year: Number | None = None
    at_most: Months | None = None  # in all, for however many years
    cap: Cents | None = None  # which it does not exceed
    least: Cents | None = None  # which it comes to at least
    bonus_is: BonusIs | None = None  # where the letter says which bonus it is
    bonus_percent: Number | None = None  # of that bonus, where it is not once the bonus
    of_sum: bool = False  # the letter says that the percent is of salary and bonus together
    double: bool = False
    away: bool = False  # a change in control makes it another matter
    in_term: bool = False  # the ending counts only while the term runs
    ending_from: Day | None = None  # the first day on which the ending counts
    ending_by: Day | None = None  # and the last
    not_for: tuple[Excepted, ...] = ()  # reasons of the Company that are left out beside cause
    instead: bool = False  # of the other severance of the letter
    if_no_other: bool = False  # only where no other severance of the letter is owed
    after_change: Months | None = None
    before_change: Months | None = None
    window: Months | None = None
    non_renewal: bool = False  # by the Company is a termination without cause
    lag: Days | None = None
    lag_in: Literal["days", "business days"] = "days"
    lag_latest: bool = False  # due on that day at the latest
    lag_after: Literal["trigger", "release"] = "trigger"
    form: Literal["lump sum", "continuation", "in parts"] | None = None
    over: Months | None = None  # in which instalments are paid, where it is not as many of salary
    every: Every | None = None  # how often, where the letter says it of them
    payments: Number | None = None  # how many they are, where it counts them
    first_day: Day | None = None  # of the first of them
    begins: Literal["next month", "otherwise"] | None = None  # on the first of it; by other words
    catch_up: bool = False  # the first, `lag` days after, has all that would have come before it
    day: Day | None = None  # on which it is due, or the last of its instalments
    otherwise: tuple[Entitled, ...] = ()
    nothing_on: tuple[Nothing, ...] = ()  # endings on which no more is owed than was earned

    promise = True
    headings = ("severance", "termination", "separation", "payment")
    said: ClassVar[Mapping[str, str]] = {
        "months": "{} of salary",
        "weeks": "{} weeks of salary",
        "days": "{} of salary",
        "percent": "{} percent of a year of salary",
        "monthly": "for each of {}",
        "rest_of_term": "the salary of what is left of the term",
        "bonus": "a bonus is part of it",
        "greater": "the greater of two sums",
        "lesser": "the lesser of two sums",
        "same": "the amount is what the months come to",
        "up_to": "or less, where other employment or another event cuts it short",
        "until_work": "until other employment begins",
        "double": "only near a change in control",
        "after_change": "within {} after a change in control",
        "before_change": "within {} before a change in control",
        "more": "more for each year of service",
        "plus": "and {} on top",
        "each_year": "{} more for each year of service",
        "weeks_each_year": "{} weeks for each year of service",
        "at_most": "{} at most",
        "cap": "no more than {}",
        "least": "no less than {}",
        "window": "in the first {} of employment",
        "non_renewal": "non-renewal by the Company is a termination without cause",
        "lag": "due after {}",
        "lag_latest": "at the latest",
        "lag_after": "counted from the {}",
        "away": "not where a change in control has to do with it",
        "in_term": "only while the term runs",
        "ending_from": "only on or after {}",
        "ending_by": "only on or before {}",
        "not_for": "not on a termination for {}",
        "instead": "in place of the other severance",
        "if_no_other": "only where no other severance is owed",
        "bonus_is": "the {}",
        "bonus_percent": "{} percent of the bonus",
        "of_sum": "the multiple is of salary and bonus together",
        "form": "as a {}",
        "over": "in instalments over {}",
        "every": "paid {}",
        "payments": "in {} instalments",
        "first_day": "the first on {}",
        "begins": "the first instalment: {}",
        "catch_up": "with what would have been paid before",
        "day": "due on {}",
        "otherwise": "owed after the window: {}",
        "nothing_on": "nothing more on {}",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("triggers", "double"))
    traces: ClassVar[Mapping[str, str]] = {
        "release of claims": r"\breleases?\b(?! date)[^.;]{0,80}\b(?:claims?|company|employer)\b"
        r"|\b(?:sign|execut|deliver)\w*\b[^.;]{0,60}\breleases?\b|\breleases? agreement"
        r"|\bwaivers? (?:and|or) releases?\b|\bseparation agreement",
        "death and disability": r"\bdeath\b|\bdies?\b|\bdisab(?:led|ility)|\bincapacit",
        "Good Reason": r"\bgood reason|\bconstructive"
        r"|\b(?:resign|leave|terminat)\w*\b[^.;]{0,80}\b(?:because|due to|as a result of"
        r"|following)\b[^.;]{0,60}\b(?:reduc|diminu|diminish|relocat|demot|chang|breach)",
    }
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES + MORE

    def __post_init__(self) -> None:
        object.__setattr__(self, "provides", offered_by(self))
        if not self.triggers:
            raise ValueError("severance needs an event: write `triggers`")
        sums = (self.amount, self.abroad)
        if not (self.of_salary or any(x is not None for x in sums) or self.rest_of_term):
            raise ValueError("severance is `months` of salary or an `amount`: write one of them")
        if self.lesser and not self.rest_of_term:
            raise ValueError("`lesser` compares with what is left of the term: `rest_of_term`")
        if self.monthly is not None and self.amount is None:
            raise ValueError("`monthly` says for how many months an `amount` is paid: write that")
        if self.months is None and self.until_work:
            raise ValueError("`until_work` changes `months` of salary: write those")
        told = (self.months, self.weeks, self.days, self.percent)
        served = (self.weeks_each_year, self.days, self.percent)
        if any(sum(x is not None for x in several) > 1 for several in (told, served)):
            raise ValueError(
                "severance is `months` of salary or a `percent` of it: write one of them"
            )

    @property
    def of_salary(self) -> bool:
        """Whether it is counted from the salary."""
        told = (self.months, self.weeks, self.days, self.percent)
        return self.by_service or any(x is not None for x in told)

    @property
    def by_service(self) -> bool:
        """Whether years of service count."""
        return self.each_year is not None or self.weeks_each_year is not None

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that promise months of salary, or an amount, on an event."""
        from .reading import read_severance

        for terms, cite in read_severance(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The payment, and what is owed where the employment ends after the window."""
        from .meaning import meaning_of

        return meaning_of(self, t)

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """A sum abroad that is not written with its currency."""
        yield from sums_abroad.faults(self.abroad, "severance")

    def unsaid(self) -> Iterator[str]:
        """Protections that such promises usually come with."""
        yield from ("release of claims", "death and disability")
        if "good_reason" not in self.triggers:
            yield "Good Reason"
        if self.window is not None and "indemnification" in self.otherwise:
            yield "indemnification within the window"

    def words(self) -> str:
        """One sentence, and another for what is left after the window."""
        from .wording import worded

        return worded(self)

    def sheet(self) -> Iterator[SheetField]:
        """One entry of `severance`."""
        from .sheet_entry import entry_of

        yield entry_of(self)
