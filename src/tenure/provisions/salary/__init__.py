"""The salary: its rate, who may change it, how it is paid, what is unpaid at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Self

from ...errors import Problem
from ...facts import Facts
from ...formula.units import MONEY, unit_range
from ...meaning import Meaning
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Months, Number, Person, show_money
from .abroad import SalaryAbroad
from .drafting import sheet_of, words_of
from .examples import EXAMPLES
from .meaning import A_YEAR, Frequency, Period, meaning_of
from .reading import readings_of

if TYPE_CHECKING:
    from ...text import Letter

FLOOR = Doubt(
    "floor",
    "Below what may the salary not be decreased?",
    ("highest_reached", "starting_salary"),
    "`never be decreased` is said of the salary as it stands, so every raise lifts the floor",
    lambda p: p.never_decreased,
)
DAY_COUNT = Doubt(
    "day_count",
    "How is salary prorated to the last day?",
    ("calendar_365", "leap_366", "working_260", "of_the_pay_period"),
    "the rate is stated for a year, so a day is 1/365 of it; the others are also in use",
)
WHICH = Doubt(
    "which_amount",
    "The letter states two salaries for the same time: which of them was agreed?",
    ("stated_first", "stated_again"),
    "the first is where a letter promises the salary; what comes later repeats it",
    lambda p: p.stated_again is not None,
)
STEPS = Doubt(
    "step_or_raise",
    "The letter itself raises the salary on a day: what of a higher one reached before it?",
    ("step_as_written", "the_higher"),
    "both sides agreed on what the salary is from that day on",
    lambda p: bool(p.steps or p.by_year) and not p.never_decreased,
)
HOURS_OF_WORK = Doubt(
    "hours",
    "The wage is for an hour, and the letter does not say for how many a week: what is a year's?",
    ("forty_a_week", "not_stated"),
    "full-time work is forty hours a week for 52 weeks",
    lambda p: p.per == "hour" and p.hours_a_week is None,
)
PAID_SO_FAR = Doubt(
    "paid_so_far",
    "No fact tells up to which day the salary is paid: what of it is owed at the end?",
    ("to_the_last_pay_day", "not_at_all"),
    "whoever works is paid on the pay days, and within a month; `salary_paid_through` tells more",
)
PAY_DATES = Doubt(
    "pay_dates",
    "What does a pay run come to in a year of one pay date more than usual (27 for 26, 53 for 52)?",
    ("as_in_any_year", "the_salary_in_that_many", "the_last_run_trues_up"),
    "the rate is of a year of so many runs, and each run is paid at that rate",
    lambda p: p.frequency in ("weekly", "biweekly"),
)


@dataclass(frozen=True)
class Step:
    """Another amount from a day on, for the same period."""

    amount: Cents
    since: Day


@dataclass(frozen=True)
class YearStep:
    """Another amount once some months of employment are over, for the same period."""

    amount: Cents
    after: Months


@dataclass(frozen=True, kw_only=True)
class Salary(Provision, kind="salary"):
    """What the executive is paid for the work, as long as it lasts.

    The salary starts at `amount` (dollars, for the period `per`), is another from the day of each
    of the `steps` that the letter itself provides for (`by_year`: from the second year of the
    employment on, the third ...), and follows the facts `salary_changed`.
    Where the letter names the body that decides (`approved_by`), a change that another made is
    without effect; where the salary may never be decreased, so is a decrease.
    An amount of the `first_year` goes on until a fact tells another, and a note says so; one that
    is `raised` by an index or a percentage, every year say, goes on likewise, and so does one that
    is `limited`: to a year, a time, an office held, or to what is left after taxes. `besides` are
    the next sentences, if they give another amount from an event on, in the letter's words.
    Each pay run (`frequency`) is rounded by itself (`pay_of_a_longer_year`: of a year with one run
    more). When the employment ends, the salary of the days after the last `salary_paid_through`
    is due, up to and including the last day employed, each day at the rate in effect on it; with
    no such fact, of those after the last pay day, or of a month at most where no pay days are told.

    Wording: "Your base salary will be $240,000 a year, paid every two weeks. The Board will review
    it on May 1, 2021 and on each anniversary of that day and may increase but not decrease it."
    """

    amount: Cents
    per: Period = "year"
    steps: tuple[Step, ...] = ()  # each later than the one before
    by_year: tuple[YearStep, ...] = ()  # of the second year, the third ...
    since: Day | None = None  # the day from which the letter promises the amount
    stated_again: Cents | None = None  # another amount that the letter states for the same time
    hours_a_week: Number | None = None  # of work, where the amount is for an hour
    frequency: Frequency | None = None
    first_year: bool = False  # the amount is the first year's; those of later years are not read
    at_least: bool = False  # it may be more, and not less
    besides: tuple[str, ...] = ()  # another amount later, in its words
    raised: Person | None = None  # by how much and when, in the letter's words
    limited: Person | None = None  # to what time or office, or "after taxes", in its words
    starting: bool = False  # the letter calls it the starting or initial salary
    never_decreased: bool = False
    approved_by: Person | None = None  # the body that decides on changes
    raises_only: bool = False  # it decides on increases; of a cut the letter says nothing
    first_review: Day | None = None
    review_every: Months | None = None
    exempt_from_overtime: bool = False
    prorated_on_leaving: bool = False

    headings = ("salary", "compensation", "base pay", "remuneration")
    said: ClassVar[Mapping[str, str]] = {
        "frequency": "paid {}",
        "hours_a_week": "{} hours a week",
        "since": "from {}",
        "at_least": "at least that much",
        "raised": "raised {}",
        "limited": "{}",
        "raises_only": "increases only",
        "stated_again": "also stated as {}",
        "first_review": "first reviewed on {}",
        "review_every": "reviewed every {}",
    }
    in_family: ClassVar[InFamily] = InFamily(
        stays=(
            "frequency",
            "never_decreased",
            "approved_by",
            "raises_only",
            "first_review",
            "review_every",
            "exempt_from_overtime",
            "prorated_on_leaving",
            "raised",
        )
    )
    provides = ("salary", "pay_day")
    silent: ClassVar = {"salary": (MONEY, "salary_changed", "annual")}
    traces: ClassVar[Mapping[str, str]] = {
        "pay frequency": r"\b(?:paid|payable|pay|instal?lments|salary)\b[^.;]{0,80}\b(?:weekly"
        r"|bi-?weekly|semi-?monthly|monthly|twice|every|each|pay ?days?|pay ?periods?)\b"
    }
    doubts = (WHICH, FLOOR, STEPS, HOURS_OF_WORK, DAY_COUNT, PAID_SO_FAR, PAY_DATES)
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The salary of a letter."""
        for terms, cite in readings_of(letter):
            steps = tuple(Step(*step) for step in terms.pop("steps", ()))
            years = tuple(YearStep(*step) for step in terms.pop("by_year", ()))
            yield cls(**terms, steps=steps, by_year=years, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The rate, the pay runs, the final salary, the changes without effect."""
        yield from meaning_of(self, t)

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """A salary of more a year than figures can hold."""
        if self.amount * A_YEAR[self.per] > unit_range(MONEY)[1]:
            what = (
                f"a salary of {show_money(self.amount)} a {self.per.replace('_', ' ')} overflows."
            )
            yield Problem(
                "salary", what, "Are there digits too many, or is it for a longer period?"
            )

    def unsaid(self) -> Iterator[str]:
        """How often it is paid."""
        if self.frequency is None:
            yield "pay frequency"

    def words(self) -> str:
        """The clause as we would draft it."""
        return words_of(self)

    def sheet(self) -> Iterator[SheetField]:
        """base_salary and pay_frequency."""
        yield from sheet_of(self)


__all__ = ["Salary", "SalaryAbroad"]
