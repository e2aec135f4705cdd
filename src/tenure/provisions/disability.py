"""Disability as the agreement defines it: how long, within what time, who decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..formula import Formula, add_months, apply, const, earliest, on_day
from ..formula.units import DATE, DAYS, YES_NO
from ..meaning import Finding, Meaning
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Days, Months
from ..text.phrases import phrase
from ..text.values import DURATION, Duration

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
Judge = Literal["a physician", "the insurer or plan", "the board", "not said"]

_DEFINES = phrase(
    r"\"?(?P<term>(?:total (?:and permanent )?|permanent (?:and total )?|complete |physical )*"
    r"disab(?:ility|led))[,.]?\"[^.;]{0,70}?\b(?:means?|shall (?:mean|be deemed|be defined|exist"
    r"|occur)|is defined|will (?:mean|be deemed)|as used|refers)\b"
    r"|\(\"?(?P<named>(?:[\w']+ ){0,3}?disability)\"?\)"
    r"|\b(?P<bare>disabled|disability) (?:shall mean|means|is defined as|shall be (?:deemed"
    r"|defined))"
    r"|\b(?:unable|inability|incapable|incapacitat\w+|absent)\b[^.;]{0,170}?\b(?:perform|duties)\b"
    rf"[^.;]{{0,90}}?{DURATION}|\bincapacity\b[^;]{{0,170}}?{DURATION}"
    rf"|\bdisabled\b[^.;]{{0,80}}?\bfor\b[^.;]{{0,30}}?{DURATION}",
)
_NEEDS = ("disab", "incapac", "illness")
_FOR = phrase(
    r"\b(?:for|of|exceeding|than|least|during|consecutive|aggregate of|total of)\b[^.;]{0,50}?"
    rf"(?P<time>{DURATION})",
)
_WITHIN = phrase(
    rf"\b(?:within|in|during|of|out of)\b(?: any| a| the)?(?: \w+){{0,2}}? (?P<time>{DURATION})"
    r"(?:[- ](?:consecutive )?(?:period|month))?",
)
_OUT_OF = phrase(  # "six of the last twelve months": how long, is the number before
    rf"\bof (?:the|any) (?:last|past|prior|previous|preceding) (?:consecutive )?{DURATION}$"
)
_IN_ALL = phrase(
    r"\bwhether or not consecutive|\bin the aggregate|\baggregat"
    r"|\bin any (?:one|period|calendar|consecutive|\ue004)",
)
_JUDGES: tuple[tuple[Judge, str], ...] = (
    ("the insurer or plan", r"\blong-?term disability\b|\bdisability (?:insurance|income|plan"
                            r"|policy|benefits)\b|\bsocial security\b"),
    ("a physician", r"\bphysicians?\b|\bdoctors?\b|\bmedical(?!ly determinable)"),
    ("the board", r"\bBoard\b[^.;]{0,80}\bdetermin|\bdetermin\w+[^.;]{0,60}\bBoard\b"),
)  # fmt: skip
_ELSE = phrase(
    r"\boptions?\b|\bgood reason\" |\bcause\" (?:shall|means|includes)|\bfailure\b"
    r"|\bneglect|\bwillful|\brehabilit"
    r"|\bshort[- ]term disability|\bdiscriminat|\bwarrant|\bvacation\b|\bsick leave\b",
)


@dataclass(frozen=True, kw_only=True)
class Disability(Provision, kind="disability"):
    """What counts as disability: inability to work for `months` or `days`, in one stretch, or in
    all within `within_months` (`in_all`); who decides (`judge`: a physician, the insurer or plan,
    the board).

    It is a **finding** (`disabled`): the day on which an incapacity has lasted so long, or on which
    it began where it is judged to be permanent as the agreement defines it. Stretches that are to
    be added up, and definitions by a plan, are left to that judgement.

    Reads `disability` (`until`, `permanent`).

    > "Disability" means that you are unable to perform your duties for six consecutive months.
    """

    months: Months | None = None
    days: Days | None = None
    in_all: bool = False
    within_months: Months | None = None
    judge: Judge = "not said"

    headings = ("disab", "death")
    provides: ClassVar[tuple[str, ...]] = ("disabled",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "over_on",
            "Must it go on through the day on which the time is over, or until that day?",
            ("through_that_day", "until_that_day"),
            "what has lasted for so long has not ended before that day is over",
            lambda p: (p.months is not None or p.days is not None) and not p.in_all,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            '"Disability" means that you are unable to perform your duties for six consecutive'
            " months.",
            {"months": 6},
        ),
        Example(
            'For purposes of this letter, "Disability" shall mean an incapacity, certified by a'
            " physician, that prevents the Executive from working for a period of 90 days.",
            {"days": 90, "judge": "a physician"},
        ),
        Example(
            '"Permanent Disability" means an inability to perform the duties of the office for 120'
            " days in the aggregate within any twelve month period.",
            {"days": 120, "in_all": True, "within_months": 12},
        ),
        Example(
            "\"Disability\" shall mean that the Executive is entitled to benefits under the"
            " Company's long-term disability plan.",
            {"judge": "the insurer or plan"},
        ),
    )  # fmt: skip

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that says what disability is."""
        if not any(word in letter.masked.lower for word in _NEEDS):
            return
        for sentence in letter.sentences:
            found = _said(sentence) if sentence.kind == "body" else None
            if found:
                terms = {name: value for name, (value, _) in found.items()}
                fields = {name: (span,) for name, (_, span) in found.items()}
                yield cls(**terms, cite=Cite((sentence.span(),), fields))
                return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The finding."""
        illness = t.records("disability")
        judged = on_day(illness.field("permanent", YES_NO), illness.on)
        day: Formula = judged
        if (self.months is not None or self.days is not None) and not self.in_all:
            cite = t.cite("months" if self.months is not None else "days")
            if self.months is not None:
                over = add_months(illness.on, t.months, const(0))
            else:
                over = apply("shift", illness.on, t.days)
            over = over.named("day on which it has lasted so long", cite)
            last = illness.field("until", DATE).named("last day of it", cite)
            before = apply("shift", over, const(-1, DAYS))
            lasted = t.choose(
                "over_on", through_that_day=over <= last, until_that_day=before <= last
            )
            day = on_day(lasted, over)
        found = earliest(illness, day).named("day of disability", t.cite())
        yield Finding("disabled", found)

    def words(self) -> str:
        """One sentence."""
        if self.months is None and self.days is None:
            by = {
                "the insurer or plan": "as the long-term disability plan defines it",
                "a physician": "as a physician certifies",
                "the board": "as the Board determines",
            }.get(self.judge, "as the law defines it")
            return f'"Disability" means an incapacity {by}.'
        by = {
            "a physician": ", certified by a physician,",
            "the insurer or plan": ", accepted under the long-term disability plan,",
            "the board": ", which the Board has determined,",
        }.get(self.judge, "")
        time = f"{self.months} months" if self.months is not None else f"{self.days} days"
        span = f" {time}" if self.in_all else f" {time} without interruption"
        if self.in_all:
            span += " in the aggregate"
        if self.within_months is not None:
            span += f" within any {self.within_months} month period"
        return f'"Disability" means an inability{by} to perform your duties for{span}.'

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


def _said(sentence: Sentence) -> Found:
    """The definition that a sentence gives."""
    text = sentence.text
    if not any(word in sentence.lower for word in _NEEDS) or _ELSE.search(text):
        return {}
    defines = _DEFINES.search(text)
    if defines is None:
        return {}
    found: Found = {}
    times = [m for m in _FOR.finditer(text, defines.start()) if _time(sentence, m) is not None]
    if times and _OUT_OF.search(text[: times[0].end()]):
        return {}
    if times:
        time = _time(sentence, times[0])
        span = sentence.span(*times[0].span())
        if time is not None and time.unit == "day" and not time.business:
            found["days"] = (time.n, span)
        elif time is not None and time.months:
            found["months"] = (time.months, span)
        all_ = _IN_ALL.search(text)
        if all_ is not None and found:
            found["in_all"] = (True, sentence.span(*all_.span()))
            for within in _WITHIN.finditer(text, times[0].end()):
                whole = _time(sentence, within)
                if whole is not None and whole.months:
                    found["within_months"] = (whole.months, sentence.span(*within.span()))
                    break
    for judge, words in _JUDGES:
        match = re.search(words, text, re.I if judge != "the board" else 0)
        if match is not None:
            found["judge"] = (judge, sentence.span(*match.span()))
            break
    return found


def _time(sentence: Sentence, match: re.Match[str]) -> Duration | None:
    value = sentence.value_at(match.start("time"))
    return value if isinstance(value, Duration) else None
