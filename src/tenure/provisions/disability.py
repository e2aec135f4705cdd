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
    r"\b(?:for|of|exceeding|than|least|during|consecutive|aggregate of|total of|lasts?|lasted)\b"
    r"[^.;]{0,50}?"
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
    r"\bwhether or not consecutive|\bin the aggregate|\baggregat|\bcumulative"
    r"|\bin any (?:one|period|calendar|consecutive|\ue004)",
)
_EXPECTED = phrase(  # how long it will last, whether or not it has
    r"\b(?:can|may|could|is|reasonably) (?:\w+ )?(?:be )?(?:expected|anticipated|likely) to\b"
    r"|\bcan last\b"
)
_ANY_WORK = phrase(r"\bsubstantial gainful (?:activity|employment|work)\b")
_RETURNED = phrase(
    rf"\bwithin (?P<time>{DURATION}) (?:after|of|following)[^;]{{0,80}}?\b(?:not|fail\w*)\b"
    rf"[^;]{{0,30}}? return|\b(?:not|fail\w*)[^;]{{0,20}}? return[^;]{{0,80}}?\bwithin"
    rf" (?P<later>{DURATION})"
)
_OR_ELSE = phrase(  # by the plan, or by the words here
    r"\bor,? (?:if (?:no|there is no|the company has no)|such (?:other )?(?:longer |shorter )?"
    r"period|in the absence)\b"
)
_SOCIAL = phrase(r"\bsocial security\b")
_JUDGES: tuple[tuple[Judge, str], ...] = (
    ("the board", r"\b(?:determined|decided|certified) (?:in good faith )?by the Board\b"
                  r"|\b(?:[Oo]pinion|[Jj]udgment|[Dd]iscretion) of the Board\b"),
    ("the insurer or plan", r"\blong-?term disability\b|\bdisability (?:insurance|income|plan"
                            r"|policy|benefits)\b|\bsocial security\b"),
    ("a physician", r"\bphysicians?\b|\bdoctors?\b|\bmedical(?!ly determinable)"),
    ("the board", r"\bBoard\b[^.;]{0,80}\bdetermin|\bdetermin\w+[^.;]{0,60}\bBoard\b"),
)  # fmt: skip
_ELSE = phrase(
    r"\boptions?\b|\bgood reason\" |\bcause\" (?:shall|means|includes)"
    r"|\bthe (?:greater|longer|lesser|shorter) of\b|\bshort[- ]term disability|\bdiscriminat"
    r"|\bwarrant|\bvacation\b|\bsick leave\b",
)
_WRONG = phrase(r"\bfailure\b|\bneglect|\bwillful|\brehabilit")  # of conduct, if nothing is defined


@dataclass(frozen=True, kw_only=True)
class Disability(Provision, kind="disability"):
    """What counts as disability: inability to work for `months` or `days`, in one stretch, or in
    all within `within_months` or `within_days` (`in_all`); who decides (`judge`: a physician, the
    insurer or plan, the board). `expected`: it is enough that it will last so long. `any_work`: no
    substantial gainful activity is possible. `or_plan`: else what the long-term disability plan
    says. `social_security`: or the Social Security Act. `return_days`: and no return within so long
    after a notice.

    It is a **finding** (`disabled`): the day on which an incapacity has lasted so long, or on which
    it began where it is judged to be permanent as the agreement defines it. Stretches that are to
    be added up, what is expected, a notice, and definitions by a plan, are left to that judgement.

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
            lambda p: p.lasts,
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
        Example(
            '"Disability" means an inability to engage in any substantial gainful activity because'
            " of an illness that can be expected to last for a period of 12 months.",
            {"months": 12, "expected": True, "any_work": True},
        ),
        Example(
            '"Disability" shall mean, as determined by the Board, a failure to perform your duties'
            " because of illness for 90 days, whether or not consecutive, within any 300 day"
            " period.",
            {"days": 90, "in_all": True, "within_days": 300, "judge": "the board"},
        ),
        Example(
            '"Disability" means incapacity under the long-term disability plan or, if no plan'
            " applies, an inability to perform your duties for 5 months, if you have not returned"
            " within 20 days after notice.",
            {"months": 5, "or_plan": True, "return_days": 20},
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

    @property
    def lasts(self) -> bool:
        """Whether the days of one stretch decide."""
        long = self.months is not None or self.days is not None
        return long and not (self.in_all or self.expected or self.return_days is not None)

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
        plan = "as the long-term disability plan defines it"
        if self.social_security:
            plan = "as the long-term disability plan or the Social Security Act defines it"
        if self.months is None and self.days is None:
            by = {
                "the insurer or plan": plan,
                "a physician": "as a physician certifies",
                "the board": "as the Board determines",
            }.get(self.judge, "as the law defines it")
            return f'"Disability" means an incapacity {by}.'
        by = {
            "a physician": ", certified by a physician,",
            "the insurer or plan": ", accepted under the long-term disability plan,",
            "the board": ", as determined by the Board,",
        }.get(self.judge, "")
        what = "perform your duties"
        if self.any_work:
            what = "engage in any substantial gainful activity"
        lasts = "that lasts or can be expected to last " if self.expected else ""
        else_ = f"an incapacity {plan} or, in the absence of one, " if self.or_plan else ""
        back = ""
        if self.return_days is not None:
            back = f", if you have not returned within {self.return_days} days after notice"
        long = f"{lasts}for {self._time()}"
        return f'"Disability" means {else_}an inability{by} to {what} {long}{back}.'

    def _time(self) -> str:
        time = f"{self.months} months" if self.months is not None else f"{self.days} days"
        time += " in the aggregate" if self.in_all else " without interruption"
        if self.within_months is not None:
            time += f" within any {self.within_months} month period"
        if self.within_days is not None:
            time += f" within any {self.within_days} day period"
        return time

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
    if defines is None or (not defines["term"] and _WRONG.search(text)):
        return {}
    found: Found = {}
    times = [m for m in _FOR.finditer(text, defines.start()) if _time(sentence, m) is not None]
    if times and _OUT_OF.search(text[: times[0].end()]):
        return {}
    if times:
        _length(sentence, times[0], found)
        if (expected := _EXPECTED.search(text, 0, times[0].start("time"))) is not None:
            found["expected"] = (True, sentence.span(*expected.span()))
    plan = _OR_ELSE.search(text) if times else None
    for judge, words in _JUDGES:
        match = re.search(words, text, re.I if judge != "the board" else 0)
        if match is not None and plan is not None and judge == "the insurer or plan":
            found["or_plan"] = (True, sentence.span(*match.span()))
        elif match is not None:
            found["judge"] = (judge, sentence.span(*match.span()))
            break
    _besides(sentence, found)
    return found


def _length(sentence: Sentence, match: re.Match[str], found: Found) -> None:
    """How long it has to last, and within what time."""
    time, span = _time(sentence, match), sentence.span(*match.span())
    if time is not None and time.unit == "day" and not time.business:
        found["days"] = (time.n, span)
    elif time is not None and time.months:
        found["months"] = (time.months, span)
    all_ = _IN_ALL.search(sentence.text)
    if all_ is None or not found:
        return
    found["in_all"] = (True, sentence.span(*all_.span()))
    for within in _WITHIN.finditer(sentence.text, match.end()):
        whole, span = _time(sentence, within), sentence.span(*within.span())
        if whole is not None and whole.months:
            found["within_months"] = (whole.months, span)
            break
        longer = whole is not None and time is not None and whole.n > time.n
        if whole is not None and longer and whole.unit == "day" and "of" not in within[0][:3]:
            found["within_days"] = (whole.n, span)
            break


def _besides(sentence: Sentence, found: Found) -> None:
    """What else the definition asks for, or allows."""
    text = sentence.text
    flags = {"social_security": _SOCIAL}
    if "days" in found or "months" in found:
        flags = {"any_work": _ANY_WORK}
    for name, form in flags.items():
        if (match := form.search(text)) is not None:
            found[name] = (True, sentence.span(*match.span()))
    if "days" not in found and "months" not in found:
        return
    if (back := _RETURNED.search(text)) is not None:
        value = sentence.value_at(back.start("time" if back["time"] else "later"))
        if isinstance(value, Duration) and value.unit == "day":
            found["return_days"] = (value.n, sentence.span(*back.span()))


def _time(sentence: Sentence, match: re.Match[str]) -> Duration | None:
    value = sentence.value_at(match.start("time"))
    return value if isinstance(value, Duration) else None
