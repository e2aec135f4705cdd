"""Vacation: how much a year, how it accrues, what is taken and what is left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...calendar import MonthEnd
from ...facts.values import write
from ...formula import (
    NO,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    recast,
    rounded,
    smaller,
    total,
    unknown,
)
from ...formula.units import DAYS, HOURS, MONEY, MONTHS, NUMBER
from ...meaning import Figure, Meaning, Note
from ...provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ...terms import Hours, Number
from .examples import EXAMPLES
from .limits import Carried, limits_of, none_accrues
from .payout import PaidOut, paid_out, payout_told
from .reading import PERIODS, Accrual, accrual_of, amount_of

if TYPE_CHECKING:
    from ...text import Letter

WEEK, DAY_OF_WORK = 4_000, 800  # hundredths of an hour
NO_PERIODS, NO_HOURS, NOTHING = const(0), const(0, HOURS), const(0, MONEY)
MOST_HOURS, MOST_SALARY = const(10**6, HOURS), const(10**12, MONEY)  # products fit 64 bits

_PERIOD = {
    "weekly": "week",
    "biweekly": "bi-weekly pay period",
    "semimonthly": "semi-monthly pay period",
    "monthly": "month",
}

ACCRUES = Doubt(
    "accrues",
    "When is vacation earned within the year?",
    ("each_period", "daily", "at_start_of_year"),
    "the letter names the period in which it accrues, so each completed period earns its part",
    lambda p: p.accrual is not None,
)
PAYOUT = Doubt(
    "payout",
    "Is vacation that was not taken paid out at the end?",
    ("not_stated", "at_the_hourly_rate"),
    "the words are silent, and leave it to the plan and to the law of the state",
    lambda p: p.paid_out is None,
)
RATE = Doubt(
    "payout_rate",
    "At what is an hour of vacation paid that was not taken?",
    ("hourly_rate", "as_a_policy_says"),
    "the salary of a year by its 2,080 hours is what an hour is worth",
    lambda p: p.paid_out == "yes",
)


@dataclass(frozen=True, kw_only=True)
class Vacation(Provision, kind="vacation"):
    """Paid vacation: so many weeks (of 40 hours), days (of 8 hours) or hours a year.

    One of `weeks`, `days` and `hours` is given, or what each period of accrual adds (`each_period`,
    in hours; `in_days` where the letter says it in days of 8). Where the letter names the period
    of accrual, each completed period from the first day of work adds its part of the year's hours;
    else it accrues day by day. Facts `vacation_taken` are deducted. All of it ends with the
    employment; `paid_out` says whether what is left then is paid, whatever ended it, and is the
    figure `vacation_payout` (without it, by the reading `payout`). What is said of the first year
    only (`at_first`) goes on after it, and a note says so.

    Wording: "You will be entitled to three weeks of vacation per year, accrued monthly."
    """

    weeks: Number | None = None
    days: Number | None = None
    hours: Hours | None = None
    each_period: Hours | None = None  # of each period of accrual
    in_days: bool = False
    accrual: Accrual | None = None
    none_accrues: bool = False  # time off is taken as the work allows
    up_to: bool = False  # it is the most of it
    first_years: Number | None = None  # the amount is that of so many first years
    more_later: bool = False  # the letter gives more in later years
    prorated: bool = False  # the first year's, or that of one that is named, is for a part
    carried: Carried | None = None  # what is left goes on into the next year
    carried_days: Number | None = None  # at most
    paid_out: PaidOut | None = None  # what is left, however the employment ends
    payout_told: bool = False  # the letter speaks of it, in words that are not read
    of_year: int | None = None  # that year, where the amount is that of one
    at_first: bool = False  # the amount is that of the first year, or of one that the letter names

    promise = True
    implies = r"^(?:during|in) (?:each|any|every|the)\b"  # it is for each year
    headings = ("vacation", "time off", "holiday", "leave", "pto")
    said: ClassVar[Mapping[str, str]] = {
        "weeks": "{} weeks a year",
        "days": "{} days a year",
        "hours": "{} a year",
        "each_period": "{} each period",
        "accrual": "accrued {}",
        "none_accrues": "none accrues",
        "up_to": "at most that",
        "first_years": "in the first {} years",
        "more_later": "more in later years",
        "prorated": "prorated in the first year",
        "carried": "{} of what is left is carried over",
        "carried_days": "{} days at most are carried over",
        "paid_out": "what is left is paid out: {}",
        "payout_told": "of a payout the letter speaks",
    }
    usually: ClassVar[str] = "vacation"
    traces: ClassVar[Mapping[str, str]] = {
        "vacation": r"\bvacation|\bpaid time off|\bpto\b|\bannual leave|\bholidays?\b"
        r"|\bleave (?:days?|time|bank)\b|\bpaid leave\b",
        "vacation carry-over and payout": r"\b(?:carr(?:y|ied)|accrued?|unused|untaken)\b"
        r"[^.;]{0,60}\b(?:vacation|paid time off|pto|leave|holiday)"
        r"|\b(?:vacation|paid time off|pto|leave|holiday)s?\b[^.;]{0,60}"
        r"\b(?:carr(?:y|ied)|unused|untaken|paid out|cashed|forfeit)",
    }
    doubts = (ACCRUES, PAYOUT, RATE)
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        if not any((self.weeks, self.days, self.hours, self.each_period, self.none_accrues)):
            raise ValueError("vacation is `weeks`, `days` or `hours` a year: write one of them")
        if self.each_period is not None and self.accrual is None:
            raise ValueError(
                "`each_period` is what a period of vacation adds: write the `accrual` too"
            )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The vacation of a letter."""
        first: Self | None = None
        for sentence in letter.sentences:
            found = amount_of(sentence)
            if found is None or (first and "at_first" in found[1]):
                continue
            match, terms = found
            spans: dict[str, Any] = {name: (match.span(),) for name in terms}
            if "accrual" not in terms and (said := accrual_of(sentence)):
                terms["accrual"], spans["accrual"] = said[0], (said[1],)
            limits, more = limits_of(letter, sentence, match)
            if paid := paid_out(letter, sentence):
                limits["paid_out"] = (paid[0], paid[2])
                more = [*more, paid[1]] if paid[1] not in (sentence, *more) else more
            elif told := payout_told(letter):
                limits["payout_told"] = (True, told)
            terms |= {name: value for name, (value, _) in limits.items()}
            spans |= {name: (span,) for name, (_, span) in limits.items()}
            read = cls(**terms, cite=Cite((sentence.span(), *(s.span() for s in more)), spans))
            if not read.at_first:
                yield read
                return
            first = read
        if first:
            yield first
        elif none := none_accrues(letter):
            span, sentence = none
            fields = {"none_accrues": (span,)}
            yield cls(none_accrues=True, cite=Cite((sentence.span(),), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Periods completed, hours accrued, taken and left; what the letter says of a payout."""
        cite = t.cite(self._given)
        hired = t.no_earlier(t.finding("hired"))
        end = t.no_later(smaller(t.day, t.finding("ended")))
        end = end.named("the day, or the last day employed if that is earlier", cite)
        worked = larger(end - hired + const(1, DAYS), const(0, DAYS))
        worked = worked.named("days employed, both ends counted", cite)
        year = self._year(t).named("hours of vacation a year", cite)
        daily = rounded(year * recast(worked, NUMBER), 365)
        accrued = daily
        if self.accrual is not None:
            periods = _completed(self.accrual, hired, end, worked)
            periods = periods.named(f"completed {self.accrual} periods", t.cite("accrual"))
            yield Figure("vacation_periods", periods, inner=True)
            begun = either(
                worked > const(0, DAYS), _whole_months(hired, end, 12) + const(1), NO_PERIODS
            )
            accrued = t.choose(
                "accrues",
                each_period=rounded(year * periods, PERIODS[self.accrual]),
                daily=daily,
                at_start_of_year=year * begun,
            )
        accrued = accrued.named(
            "vacation accrued", t.cite("accrual" if self.accrual else self._given)
        )
        use = t.records("vacation_taken")
        used = either((use.on <= t.day) & t.in_force(use.on), use.field("hours", HOURS), NO_HOURS)
        taken = total(use, used).named("vacation taken", cite)
        yield Figure("vacation_accrued", accrued, carries=True)
        yield Figure("vacation_taken", taken, carries=True)
        left = (accrued - taken).named("accrued less taken", cite)
        yield Figure("vacation_balance", left, carries=True)
        yield self._payout(t, left)
        if self.at_first:
            words = "what is stated for the first year goes on here; the letter may say otherwise"
            yield Note("vacation after the first year", words)
        if self.carried in ("none", "some"):
            words = "counts all years; the letter does not let all of it be carried over"
            yield Note("vacation balance", words)
        if self.paid_out == "yes":
            yield Note(
                "payout", "of days taken only what the facts `vacation_taken` say is counted"
            )
        if self.paid_out is None:
            said = "stated by the letter, in words that are not read here"
            yield Note("payout", said if self.payout_told else "not stated by the letter")

    def _payout(self, t: Terms, left: Formula) -> Figure:
        """Under one reading, the hours left at a 2,080th of the salary of a year each."""
        ended = t.finding("ended")
        over = by(ended, t.day)
        hours = recast(smaller(larger(left, NO_HOURS), MOST_HOURS), NUMBER)
        salary = smaller(t.level("salary", ended), MOST_SALARY)
        worth = either(over, rounded(salary * hours, 208_000), NOTHING)
        words, shown = "hours left at the end, each at 1/2,080 of the salary of a year", over
        if self.paid_out == "no":
            paid, words = NOTHING, "none of it, by the letter's words"
        elif self.paid_out == "yes":
            if self.carried in ("none", "some"):  # of earlier years not all of it is left
                fewer = unknown(MONEY, "what was carried over of earlier years", t.cite("carried"))
                worth = smaller(larger(fewer, NOTHING), worth)
            by_policy = unknown(MONEY, "what a policy pays for it", t.cite("paid_out"))
            other = either(over, larger(by_policy, NOTHING), NOTHING)
            paid = t.choose("payout_rate", hourly_rate=worth, as_a_policy_says=other)
        else:
            paid = t.choose("payout", not_stated=NOTHING, at_the_hourly_rate=worth)
            shown = t.choose("payout", not_stated=NO, at_the_hourly_rate=over)
        cite = t.cite("paid_out" if self.paid_out else self._given)
        return Figure("vacation_payout", paid.named(words, cite), when=shown)

    @property
    def _given(self) -> str:
        given = ("weeks", "days", "hours", "each_period")
        return next((n for n in given if getattr(self, n) is not None), "none_accrues")

    def _year(self, t: Terms) -> Formula:
        if self.weeks is not None:
            return t.weeks * const(WEEK, HOURS)  # type: ignore[no-any-return]
        if self.days is not None:
            return t.days * const(DAY_OF_WORK, HOURS)  # type: ignore[no-any-return]
        if self.each_period is not None and self.accrual is not None:
            return t.each_period * const(PERIODS[self.accrual])  # type: ignore[no-any-return]
        if self.none_accrues:
            return NO_HOURS
        return t.hours  # type: ignore[no-any-return]

    def unsaid(self) -> Iterator[str]:
        """What becomes of days that are not taken."""
        if self.paid_out is None:
            yield "vacation carry-over and payout"

    def words(self) -> str:
        """The clause as we would draft it."""
        unit = self._given
        held: int = getattr(self, unit)
        if self.none_accrues:
            return "You will not accrue vacation."
        if unit == "each_period":
            each, unit = _each(held, self.in_days)
            period = _PERIOD[self.accrual or "monthly"]
            text = f"You will accrue vacation at the rate of {each:.2f} {unit} per {period}."
            return " ".join([text, *self._besides()])
        amount = write("hours", held) if unit == "hours" else str(held)
        year = "in your first year" if self.at_first else "per year"
        year = f"for {self.of_year}" if self.of_year else year
        year += f" in your first {self.first_years} years" if self.first_years else ""
        most = "up to " if self.up_to else ""
        text = f"You will be eligible for {most}{amount} {unit} of vacation {year}"
        basis = {"biweekly": "bi-weekly", "semimonthly": "semi-monthly"}.get(
            self.accrual or "", self.accrual
        )
        text += f", accrued on a {basis} basis." if self.accrual else "."
        return " ".join([text, *self._besides()])

    def _besides(self) -> Iterator[str]:
        """The sentences after it."""
        if self.prorated:
            yield "Your vacation for the first year will be prorated."
        if self.more_later:
            yield "Your vacation increases in later years."
        if self.carried_days is not None:
            yield f"Up to {self.carried_days} days of unused vacation may be carried over."
        elif self.carried is not None:
            yield {
                "none": "Unused vacation may not be carried over.",
                "some": "Unused vacation may be carried over only as this letter allows.",
                "all": "Unused vacation may be carried over.",
            }[self.carried]
        if self.paid_out is not None:
            paid = "will" if self.paid_out == "yes" else "will not"
            yield f"Unused vacation {paid} be paid when your employment ends."
        if self.payout_told:
            yield "What is paid for unused vacation is as this letter says."

    def sheet(self) -> Iterator[SheetField]:
        """vacation."""
        unit = self._given
        if self.none_accrues:
            yield SheetField("vacation", {"accrual": "none"}, (unit,))
            return
        held: int = getattr(self, unit)
        amount: float = held / 100 if unit == "hours" else held
        of = "year"
        if unit == "each_period":
            amount, unit = _each(held, self.in_days)
            of = _PERIOD[self.accrual or "monthly"]
        value: dict[str, Any] = {"amount": int(amount) if amount == int(amount) else amount}
        value["unit"] = f"{unit}/{of}"
        if self.accrual:
            value["accrual"] = self.accrual
        if self.at_first:
            value["of"] = str(self.of_year) if self.of_year else "the first year"
        yield SheetField("vacation", value, (unit, "accrual"))


def _each(hours: int, in_days: bool) -> tuple[float, str]:
    """What a period adds, as the letter says it."""
    return (hours / DAY_OF_WORK, "days") if in_days else (hours / 100, "hours")


def _whole_months(start: Formula, end: Formula, step: int = 1) -> Formula:
    """Whole steps of months from a first day up to and including a last one."""
    after = apply("shift", end, const(1, DAYS))
    months = months_between(start, after, const(MonthEnd.LAST_DAY))
    return recast(larger(months, const(0, MONTHS)), NUMBER) // step


def _completed(accrual: str, hired: Formula, end: Formula, worked: Formula) -> Formula:
    """Periods of accrual completed by the end of a day, counted from the first day of work."""
    if accrual in ("weekly", "biweekly"):
        return recast(worked, NUMBER) // (7 if accrual == "weekly" else 14)
    months = _whole_months(hired, end)
    if accrual == "monthly":
        return months
    since = add_months(hired, recast(months, MONTHS), const(MonthEnd.LAST_DAY))
    half = by(apply("shift", since, const(14, DAYS)), end)  # its fifteenth day is over
    return months * const(2) + recast(half, NUMBER)
