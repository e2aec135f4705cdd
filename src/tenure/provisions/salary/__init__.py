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
from ...terms import Cents, Day, Months, Person, show_money
from .abroad import SalaryAbroad
from .drafting import sheet_of, words_of
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
    lambda p: bool(p.steps) and not p.never_decreased,
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


@dataclass(frozen=True, kw_only=True)
class Salary(Provision, kind="salary"):
    """What the executive is paid for the work, as long as it lasts.

    The salary starts at `amount` (dollars, for the period `per`), is another from the day of each
    of the `steps` that the letter itself provides for, and follows the facts `salary_changed`.
    Where the letter names the body that decides (`approved_by`), a change that another made is
    without effect; where the salary may never be decreased, so is a decrease.
    An amount of the `first_year` goes on until a fact tells another, and a note says so.
    Each pay run (`frequency`) is rounded by itself (`pay_of_a_longer_year`: of a year with one run
    more). When the employment ends, the salary of the
    days after the last `salary_paid_through` is due, up to and including the last day employed,
    each day at the rate in effect on it; with no such fact, from the first day of work.

    Wording: "Your base salary will be $240,000 a year, paid every two weeks. The Board will review
    it on May 1, 2021 and on each anniversary of that day and may increase but not decrease it."
    """

    amount: Cents
    per: Period = "year"
    steps: tuple[Step, ...] = ()  # each later than the one before
    stated_again: Cents | None = None  # another amount that the letter states for the same time
    frequency: Frequency | None = None
    first_year: bool = False  # the amount is the first year's; those of later years are not read
    starting: bool = False  # the letter calls it the starting or initial salary
    never_decreased: bool = False
    approved_by: Person | None = None  # the body that decides on changes
    first_review: Day | None = None
    review_every: Months | None = None
    exempt_from_overtime: bool = False
    prorated_on_leaving: bool = False

    headings = ("salary", "compensation", "base pay", "remuneration")
    said: ClassVar[Mapping[str, str]] = {
        "frequency": "paid {}",
        "stated_again": "also stated as {}",
        "first_review": "first reviewed on {}",
        "review_every": "reviewed every {}",
    }
    in_family: ClassVar[InFamily] = InFamily(
        stays=(
            "frequency",
            "never_decreased",
            "approved_by",
            "first_review",
            "review_every",
            "exempt_from_overtime",
            "prorated_on_leaving",
        )
    )
    provides = ("salary", "pay_day")
    silent: ClassVar = {"salary": (MONEY, "salary_changed", "annual")}
    doubts = (WHICH, FLOOR, STEPS, DAY_COUNT, PAY_DATES)
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                "Your starting salary will be at an annual rate of $212,000, paid on a"
                " semi-monthly basis."
            ),
            {"amount": "$212,000.00", "frequency": "semimonthly", "starting": True},
        ),
        Example(
            "The Company shall pay you a base salary of two hundred forty thousand"
            " dollars ($240,000)"
            " per annum. Beginning on April 1, 2019, and on each anniversary thereafter,"
            " your salary"
            " shall be reviewed by the Board of Directors and may be increased, but may not be"
            " decreased, in its sole discretion.",
            {
                "amount": "$240,000.00",
                "never_decreased": True,
                "approved_by": "board",
                "first_review": "2019-04-01",
                "review_every": 12,
            },
        ),
        Example(
            "Base Salary: $9,500 per month. Your position is exempt, so you are not eligible for"
            " overtime.",
            {"amount": "$9,500.00", "per": "month", "exempt_from_overtime": True},
        ),
        Example(
            "The Company shall pay you a base salary at the annual rate of (i) $225,000 during the"
            " period from April 1, 2005 to May 31, 2006; and (ii) $241,000 commencing June 1,"
            " 2006.",
            {
                "amount": "$225,000.00",
                "steps": [{"amount": "$241,000.00", "since": "2006-06-01"}],
            },
        ),
        Example(
            "During the period of May 1, 2005 to April 30, 2006, the Company shall pay you a base"
            " salary of $205,000. During the period of May 1, 2006 to April 30, 2007, the Company"
            " shall pay you a base salary of $221,000.",
            {
                "amount": "$205,000.00",
                "steps": [{"amount": "$221,000.00", "since": "2006-05-01"}],
            },
        ),
        Example(
            "Base Compensation: For his services the Company shall pay Mr. Oduya the sum of $91,000"
            " per annum, payable in equal semi-monthly installments.",
            {"amount": "$91,000.00", "frequency": "semimonthly"},
        ),
        Example(
            "Your base salary will be $200,000 per year. The Summary of Terms: annual base salary"
            " $210,000.",
            {"amount": "$200,000.00", "stated_again": "$210,000.00"},
        ),
        Example(
            "The Board has decided to increase your salary from $310,000 to $345,000 per year.",
            {"amount": "$345,000.00"},
        ),
        Example(
            "As compensation for all services under this Agreement, the Company shall pay to you"
            " Nine Thousand Dollars ($9,000.00) MONTHLY, payable bi-monthly on the 1st and 15th.",
            {"amount": "$9,000.00", "per": "month", "frequency": "semimonthly"},
        ),
        Example(
            "You will receive a bi-weekly salary of $4,230.77, which annualizes to a yearly salary"
            " of $110,000.",
            {"amount": "$110,000.00", "frequency": "biweekly"},
        ),
        Example(
            (
                "You will receive a salary of $7,200.00 every two weeks ($187,200 on an"
                " annualized basis)."
            ),
            {"amount": "$187,200.00", "frequency": "biweekly"},
        ),
        Example(
            "The Company shall pay the Employee a salary of $118,000 for the first year of the"
            " Term and $124,000 for the second year, payable in 24 equal installments.",
            {"amount": "$118,000.00", "frequency": "semimonthly", "first_year": True},
        ),
        Example(
            "For all services rendered under this Agreement, the Company shall pay to Mr. Oduya"
            " $19,500 per calendar quarter.",
            {"amount": "$19,500.00", "per": "quarter"},
        ),
        Example(
            "Your salary will be $8,750.00 per pay period (24 pay periods a year).",
            {"amount": "$8,750.00", "per": "half_month", "frequency": "semimonthly"},
        ),
        Example(
            "The Executive shall be compensated at the rate of $176,000 per annum, payable on the"
            " 15th and last day of each month, and an annual bonus payable in March.",
            {"amount": "$176,000.00", "frequency": "semimonthly"},
        ),
        Example(
            "The Executive's annual remuneration shall be $264,000, payable in 26 equal"
            " installments.",
            {"amount": "$264,000.00", "frequency": "biweekly"},
        ),
        Example(
            "The Employer shall pay the Employee a monthly salary of $11,400 in equal semi-monthly"
            " installments.",
            {"amount": "$11,400.00", "per": "month", "frequency": "semimonthly"},
        ),
        Example(
            "The Executive shall receive an annual base salary at the rate specified below:\n\n"
            "From July 1, 2011 through June 30, 2012    $410,000\n\n"
            "From July 1, 2012 through June 30, 2013    $430,000\n\n"
            "After June 30, 2013    $455,000",
            {
                "amount": "$410,000.00",
                "steps": [
                    {"amount": "$430,000.00", "since": "2012-07-01"},
                    {"amount": "$455,000.00", "since": "2013-07-01"},
                ],
            },
        ),
        Example(
            "The Company agrees to compensate Mr. Vance at an annual rate of $161,000, payable"
            " monthly in arrears.",
            {"amount": "$161,000.00", "frequency": "monthly"},
        ),
        Example(
            "You will join us on June 4, 2012. $18,750 a month ($225,000 a year).",
            {"amount": "$225,000.00"},
        ),
        Example(
            "Until March 31, 2019, your annual base salary will be $310,000. Your annual base"
            " salary after that will be $335,000.",
            {
                "amount": "$310,000.00",
                "steps": [{"amount": "$335,000.00", "since": "2019-04-01"}],
            },
        ),
        Example(
            "As Vice President you will earn $6,250 per semi-monthly pay period.",
            {"amount": "$6,250.00", "per": "half_month", "frequency": "semimonthly"},
        ),
        Example(
            "Your annual base salary is $150,000. If your employment ends for any reason,"
            " you will be"
            " paid your base salary prorated to the date of termination.",
            {"amount": "$150,000.00", "prorated_on_leaving": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The salary of a letter."""
        for terms, cite in readings_of(letter):
            steps = tuple(Step(*step) for step in terms.pop("steps", ()))
            yield cls(**terms, steps=steps, cite=cite)

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
