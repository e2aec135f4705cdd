"""Vacation: how much a year, how it accrues, what is taken and what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ..calendar import MonthEnd
from ..facts.values import write
from ..formula import (
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
)
from ..formula.units import DAYS, HOURS, MONEY, MONTHS, NUMBER
from ..meaning import Figure, Meaning, Note
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Hours, Number
from ..text import find
from ..text.phrases import phrase
from ..text.values import COUNT, DURATION, ORDINAL, Count, Ordinal, Value

if TYPE_CHECKING:
    from ..text import Letter, Sentence
    from ..text.patterns import Match

Accrual = Literal["weekly", "biweekly", "semimonthly", "monthly"]

PERIODS = {"weekly": 52, "biweekly": 26, "semimonthly": 24, "monthly": 12}
WEEK, DAY_OF_WORK = 4_000, 800  # hundredths of an hour
NO_PERIODS, NO_HOURS, NOTHING = const(0), const(0, HOURS), const(0, MONEY)
MOST_HOURS, MOST_SALARY = const(10**6, HOURS), const(10**12, MONEY)  # products fit 64 bits

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
)

_SPOKEN_OF = ("vacation", "time off", "pto", "annual leave", "personal time", "holiday")
_OFF = (
    r"(?:paid )?(?:vacation|time[ -]off|personal time|pto|annual leave"
    r"|(?:annual )?holiday(?!s)\b(?! (?:pay|allowance|schedule|season)))"
)
_AMOUNT = (
    rf"{{duration:amount}}(?: of)?(?: \(?\w+\)?)? {_OFF}",
    rf"\b{_OFF}(?: \w+)?(?: (?:will be|shall be|is|of|equal to|at the rate of)|:)(?:"
    rf" up to)? {{duration:amount}}",
    rf"\b{_OFF}[^.;\ue004]{{0,60}}?(?:at least|(?:no|not)(?: event)?(?: be)? (?:less|fewer) than"
    r"|a minimum of) {duration:amount}",
    rf"^\W*(?P<row>{_OFF}): ?(?:up to )?{{duration:amount}}",
    rf"\b{_OFF}[^.;]{{0,90}}?\({{duration:amount}} (?:per|a|each) (?:annum|year)\)",
    rf"{{count:amount}} (?:business |working |paid |annual )*{_OFF} days\b",
    r"(?<!\w){duration:amount}(?:(?: on an? annual\w* basis)|[ -]paid|\))[^.;]{0,20}" + _OFF,
)
_A_YEAR = phrase(
    r"(?:per|a|each|every|any)(?: \w+)? year|annual|yearly|per annum|/ ?(?:calendar )?year",
    0,
)
_NOT_A_YEARS = phrase(
    r"terminat|severance|separation|additional|in lieu|vacation pay|remainder of|\bnotice\b", 0
)
_LEFT = phrase(r"unused|carr(?:y|ied)|(?:no|not) more than|consecutive", 0)
_AFTER_YEARS = phrase(r"\bafter\b.{0,30}\byears?\b", 0)
# "3 weeks for 2006", "15 days in your first year": of that year, and nothing is said of later ones
_ONE_YEAR = phrase(
    r"\b(?:for|in|during|of) (?:the |your |his |her )?(?:calendar |fiscal |remaining )?(?:year )?"
    r"(?:19|20)\d\d\b(?! and (?:each|every|thereafter))"
    rf"|\b(?:for|in|during) (?:the |your |his |her )?(?P<nth>{ORDINAL}) (?:[\w-]+ ){{0,2}}?year\b"
    r"|\b(?:for|in|during) (?:the )?initial (?:\w+ )?year\b",
    0,
)
_FROM_THEN = phrase(r"\b(?:beginning|starting|commencing|effective|as of|from) $", 0)
# "2 weeks in year 1 and 3 weeks in year 2": no amount for every year
_BY_YEARS = phrase(
    rf"{DURATION}[^.;{DURATION}]{{0,60}}\byears?\b[^.;{DURATION}]{{0,40}}{DURATION}[^.;]{{0,60}}\byears?"
    rf"|{DURATION}[^.;{DURATION}]{{0,60}}\byear (?:one|two|1|2|{COUNT})\b",
    0,
)
_GIVEN = phrase(r"\b(?:entitled|eligible|receive|accrue|earn|provided?|granted|allowed)|^\W*\ue004")
_HEADED = phrase(r"\bvacations?\b|\btime off|\bPTO\b")
_WORDS = {
    "biweekly": r"bi-?weekly|every other week|per pay period of two weeks",
    "semimonthly": r"semi-?monthly|bi-?monthly|twice (?:a|per|each) month",
    "monthly": r"(?<![-\w])monthly|(?:per|each|every) (?:full )?month",
    "weekly": r"(?<![-\w])weekly",
}


@dataclass(frozen=True, kw_only=True)
class Vacation(Provision, kind="vacation"):
    """Paid vacation: so many weeks (of 40 hours), days (of 8 hours) or hours a year.

    One of `weeks`, `days` and `hours` is given. Where the letter names the period of accrual, each
    completed period from the first day of work adds its part of the year's hours; else it accrues
    day by day. Facts `vacation_taken` are deducted. All of it ends with the employment.
    What is said of the first year only (`at_first`) goes on after it, and a note says so.

    Wording: "You will be entitled to three weeks of vacation per year, accrued monthly."
    """

    weeks: Number | None = None
    days: Number | None = None
    hours: Hours | None = None
    accrual: Accrual | None = None
    at_first: bool = False  # the amount is that of the first year, or of one that the letter names

    headings = ("vacation", "time off", "holiday", "leave", "pto")
    said: ClassVar[Mapping[str, str]] = {
        "weeks": "{} weeks a year",
        "days": "{} days a year",
        "hours": "{} a year",
        "accrual": "accrued {}",
    }
    usually: ClassVar[str] = "vacation"
    doubts = (ACCRUES, PAYOUT)
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            (
                "You are eligible for three weeks of vacation per year, accrued on a"
                " semi-monthly basis."
            ),
            {"weeks": 3, "accrual": "semimonthly"},
        ),
        Example("Your annual vacation will be 5 weeks.", {"weeks": 5}),
        Example("The Employee is entitled to 26 days' holiday a year.", {"days": 26}),
        Example(
            "She shall have 18 paid vacation days during any year of employment.", {"days": 18}
        ),
        Example(
            "Executive receives six weeks of paid vacation annually, and unused weeks may be"
            " carried into the next year.",
            {"weeks": 6},
        ),
        Example(
            "You will accrue vacation benefits at the accrual rate of 1.25 days per month (15 days"
            " per annum).",
            {"days": 15, "accrual": "monthly"},
        ),
        Example(
            "He shall be entitled to such vacation, but no less than six weeks annually, as others"
            " are.",
            {"weeks": 6},
        ),
        Example("Paid vacation: 22 days", {"days": 22}),
        Example(
            "In your first year of employment you will be entitled to 17 days of paid time off.",
            {"days": 17, "at_first": True},
        ),
        Example(
            "The Company grants you three weeks vacation for 2011.", {"weeks": 3, "at_first": True}
        ),
        Example("Annual vacation entitlement: 23 business days.", {"days": 23}),
        Example(
            "Vacation: Up to 3 weeks/calendar year for the first five years of service.",
            {"weeks": 3},
        ),
        Example(
            (
                "The Executive shall be entitled to twenty (20) days of paid vacation each"
                " calendar year."
            ),
            {"days": 20},
        ),
        Example(
            "You will accrue 120 hours of paid time off per year, accrued bi-weekly.",
            {"hours": "120.00", "accrual": "biweekly"},
        ),
    )

    def __post_init__(self) -> None:
        if self.weeks is None and self.days is None and self.hours is None:
            raise ValueError("vacation is `weeks`, `days` or `hours` a year: write one of them")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The vacation of a letter."""
        first: Self | None = None
        for sentence in letter.sentences:
            found = _amount(sentence)
            if found is None or (first and "at_first" in found[1]):
                continue
            match, terms = found
            spans: dict[str, Any] = {name: (match.span(),) for name in terms}
            for accrual, words in _WORDS.items():
                said = re.search(
                    rf"accru\w*[^.;]{{0,40}}?(?:{words})", sentence.text, re.IGNORECASE
                )
                if said:
                    terms["accrual"], spans["accrual"] = accrual, (sentence.span(*said.span()),)
                    break
            read = cls(**terms, cite=Cite((sentence.span(),), spans))
            if not read.at_first:
                yield read
                return
            first = read
        if first:
            yield first

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
            yield Figure("vacation_periods", periods)
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
        yield Note("payout", "not stated by the letter")

    def _payout(self, t: Terms, left: Formula) -> Figure:
        """Under one reading, the hours left at a 2,080th of the salary of a year each."""
        ended = t.finding("ended")
        over = by(ended, t.day)
        hours = recast(smaller(larger(left, NO_HOURS), MOST_HOURS), NUMBER)
        salary = smaller(t.level("salary", ended), MOST_SALARY)
        worth = either(over, rounded(salary * hours, 208_000), NOTHING)
        paid = t.choose("payout", not_stated=NOTHING, at_the_hourly_rate=worth)
        shown = t.choose("payout", not_stated=NO, at_the_hourly_rate=over)
        words = "hours left at the end, at a 2,080th of the salary of a year each"
        return Figure("vacation_payout", paid.named(words, t.cite(self._given)), when=shown)

    @property
    def _given(self) -> str:
        return next(n for n in ("weeks", "days", "hours") if getattr(self, n) is not None)

    def _year(self, t: Terms) -> Formula:
        if self.weeks is not None:
            return t.weeks * const(WEEK, HOURS)  # type: ignore[no-any-return]
        if self.days is not None:
            return t.days * const(DAY_OF_WORK, HOURS)  # type: ignore[no-any-return]
        return t.hours  # type: ignore[no-any-return]

    def unsaid(self) -> Iterator[str]:
        """What becomes of days that are not taken."""
        yield "vacation carry-over and payout"

    def words(self) -> str:
        """The clause as we would draft it."""
        unit = self._given
        held: int = getattr(self, unit)
        amount = write("hours", held) if unit == "hours" else str(held)
        year = "in your first year" if self.at_first else "per year"
        text = f"You will be eligible for {amount} {unit} of vacation {year}"
        basis = {"biweekly": "bi-weekly", "semimonthly": "semi-monthly"}
        return (
            f"{text}, accrued on a {basis.get(self.accrual, self.accrual)} basis."
            if self.accrual
            else f"{text}."
        )

    def sheet(self) -> Iterator[SheetField]:
        """vacation."""
        unit = self._given
        held: int = getattr(self, unit)
        amount = held if unit != "hours" else held / 100 if held % 100 else held // 100
        value: dict[str, Any] = {"amount": amount, "unit": f"{unit}/year"}
        if self.accrual:
            value["accrual"] = self.accrual
        if self.at_first:
            value["of"] = "the first year"
        yield SheetField("vacation", value, (unit, "accrual"))


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


def _amount(sentence: Sentence) -> tuple[Match, dict[str, Any]] | None:
    """How much vacation a year, in one sentence."""
    if DURATION not in sentence.text and COUNT not in sentence.text:
        return None
    lower = sentence.lower
    headed = _HEADED.search(sentence.heading) is not None
    if not headed and not any(word in lower for word in _SPOKEN_OF):
        return None
    if _BY_YEARS.search(lower):
        return None
    later = _AFTER_YEARS.search(lower)
    a_year = _A_YEAR.search(lower) or (headed and _A_YEAR.search(sentence.heading.lower()))
    one = not a_year and _one_year(sentence)
    if one and "accrued" in lower:
        return None  # of the year that is over
    alone = headed and (a_year or one or _GIVEN.search(lower))
    for words in (*_AMOUNT, r"{duration:amount}") if alone else _AMOUNT:
        match = find(words, sentence)
        if match is None or "additional" in match.text().lower():
            continue
        if later and later.start() < match.end:
            return None
        if _NOT_A_YEARS.search(lower[: match.end + 40]) or _LEFT.search(lower[: match.end + 12]):
            return None
        row = match.has("row") or (headed and not lower[: match.start].strip(" \t:-"))
        if terms := _terms(match.value("amount"), bool(a_year or one or row)):
            return match, terms | ({"at_first": True} if one else {})
    return None


def _one_year(sentence: Sentence) -> bool:
    """Whether the words are of the first year, or of one that they name."""
    match = _ONE_YEAR.search(sentence.lower)
    if match is None or _FROM_THEN.search(sentence.lower[: match.start()]):
        return False
    nth = sentence.value_at(match.start("nth")) if match["nth"] else None
    return nth is None or (isinstance(nth, Ordinal) and nth.n == 1)


def _terms(value: Value, a_year: bool) -> dict[str, Any]:
    """Weeks, days or hours, if they are of every year."""
    if isinstance(value, Count):
        return {"days": value.n} if a_year and value.n > 0 else {}
    unit, n = (
        getattr(value, "unit", ""),
        getattr(value, "n", 0) + getattr(value, "part", Fraction(0)),
    )
    every = a_year or unit == "week"
    if unit in ("week", "day") and n.denominator == 1 and n > 0 and every:
        return {f"{unit}s": int(n)}
    if unit == "hour" and a_year and (n * 100).denominator == 1:
        return {"hours": int(n * 100)}
    return {}
